"""Reading the document of a stip op de horizon: its structure, before anything is made of it.

Nothing is passed over: what does not fit the structure is a problem with its line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from sessie.report.problems import BadFile, ImportProblem

MOST_PROBLEMS = 50
_NUMBERED = re.compile(r"(\d{1,3})\. *(.*)")
_NOTHING = "niet besproken"
_ODD = {
    "ordered_list": "een genummerde lijst kan ik hier niet lezen: begin elk punt met een streepje",
    "blockquote": "een citaat hoort hier niet: maak er een punt van, met een streepje ervoor",
    "hr": "een streep over de regel hoort hier niet: haal hem weg",
    "html_block": "HTML kan ik niet lezen: schrijf het als gewone tekst",
}
_CODE = "een ingesprongen of apart blok hoort hier niet: zet de tekst vooraan de regel"


@dataclass(frozen=True, slots=True)
class Piece:
    """One heading (h1 to h6), paragraph (p), point (li), or remark that nothing was said."""

    kind: str
    text: str
    line: int


@dataclass(slots=True)
class Cluster:
    """Points under one heading; without a heading the label is empty."""

    label: str
    line: int
    points: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Question:
    """One of the numbered questions."""

    text: str
    line: int
    clusters: list[Cluster] = field(default_factory=list)
    skipped: bool = False
    """Whether the document says that it was not discussed."""


@dataclass(slots=True)
class Document:
    """What the document says."""

    title: str = ""
    name: str = ""
    stip: str = ""
    questions: list[Question] = field(default_factory=list)


def read_document(text: str, file: str) -> Document:
    """The document; raises BadFile with every problem that was found."""
    problems: list[ImportProblem] = []

    def wrong(line: int, what: str) -> None:
        problems.append(ImportProblem(file, line, what))

    # Without references, a line like "[x]: y" stays text instead of vanishing.
    tokens = MarkdownIt("commonmark").disable("reference").parse(text)
    reader = _Reader(wrong)
    for piece in _Pieces(wrong).of(SyntaxTreeNode(tokens)):
        reader.take(piece)
    reader.finish()
    if problems:
        raise BadFile(sorted(problems, key=lambda problem: problem.line)[:MOST_PROBLEMS])
    return reader.document


class _Wrong:
    """Has a place for problems."""

    def __init__(self, wrong: Wrong) -> None:
        self.wrong = wrong
