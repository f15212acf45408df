"""What the document of a stip op de horizon says (domain.md 6e), before a session is made of it.

A title (#), a name (##), the stip in one paragraph, then numbered questions (###), each with
points (-) and, if need be, points under a heading (####). Anything else is a problem.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sessie.domain.stip import APPENDIX
from sessie.report.problems import BadFile
from sessie.report.stip_pieces import Piece, Problems, read_pieces

MOST_PROBLEMS = 50
MOST_TEXT = 200_000
"""Characters; some hundreds of points. Reading takes longer than the text grows."""
_NUMBERED = re.compile(r"([1-9]\d{0,2})\. *(.+)")
_TOP = "Begin het document met een titel en een naam, bijvoorbeeld: # Titel en daaronder ## Naam."


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
    clusters: list[Cluster] = field(default_factory=list)
    skipped: bool = False
    """Whether the document says that it was not discussed."""


@dataclass(slots=True)
class Document:
    """The whole document."""

    title: str = ""
    name: str = ""
    stip: str = ""
    questions: list[Question] = field(default_factory=list)


def read_document(text: str, file: str) -> Document:
    """What the document says; raises BadFile with every problem that was found."""
    problems = Problems(file)
    if len(text) > MOST_TEXT:
        problems.wrong(0, "Dit document is te lang voor een stip op de horizon: hoogstens 200 kB.")
        raise BadFile(problems.found)
    reader = _Reader(problems)
    for piece in read_pieces(text.removeprefix("\ufeff"), problems):
        reader.take(piece)
    reader.finish()
    if problems.found:
        found = sorted(problems.found, key=lambda problem: problem.line)
        raise BadFile(found[:MOST_PROBLEMS])
    return reader.document


class _Reader:
    """Takes the pieces one by one."""

    def __init__(self, problems: Problems) -> None:
        self.document = Document()
        self.wrong = problems.wrong
        self.headless = False
        """Whether it was said already that title and name are missing."""

    def take(self, piece: Piece) -> None:
        """Put a piece in its place."""
        document = self.document
        if piece.kind not in ("h1", "h2") and not (document.title and document.name):
            if not self.headless:
                self.headless = True
                self.wrong(piece.line, _TOP)
            document.title = document.name = "?"
        match piece.kind:
            case "h1" | "h2":
                self._title(piece)
            case "h3":
                self._question(piece)
            case "h4":
                self._cluster(piece)
            case "li":
                self._point(piece)
            case "niet":
                self._skipped(piece)
            case "p":
                self._paragraph(piece)
            case _:
                self.wrong(piece.line, "Kopjes gaan tot vier hekjes (####): haal er een weg.")

    def finish(self) -> None:
        """Look at the whole."""
        document = self.document
        if not (document.title and document.name):
            self.wrong(0, _TOP)
        elif not document.questions and not self.headless:
            self.wrong(0, "Er staat geen vraag in, bijvoorbeeld: ### 1. Wat is er al?")
        for question in document.questions:
            for cluster in question.clusters:
                if not cluster.points:
                    what = f"Onder “{cluster.label}” staat geen punt: zet er een, of haal hem weg."
                    self.wrong(cluster.line, what)

    def _title(self, piece: Piece) -> None:
        document = self.document
        if piece.kind == "h1" and not document.title:
            document.title = piece.text
        elif piece.kind == "h2" and document.title and not document.name:
            document.name = piece.text
        elif piece.kind == "h2" and piece.text == APPENDIX:
            self.wrong(piece.line, "Een bijlage kan ik niet inlezen: haal alles vanaf hier weg.")
        elif document.title:
            self.wrong(piece.line, "De titel en de naam staan er al: een vraag begint met ###.")
        else:
            self.headless = True
            document.title = document.name = "?"
            self.wrong(piece.line, _TOP)

    def _question(self, piece: Piece) -> None:
        asked = self.document.questions
        match, number = _NUMBERED.fullmatch(piece.text), len(asked) + 1
        if match is None or int(match[1]) != number:
            what = f"Hier hoort vraag {number}, bijvoorbeeld: ### {number}. Wat is er nodig?"
            self.wrong(piece.line, what)
        asked.append(Question(match[2] if match else piece.text))

    def _cluster(self, piece: Piece) -> None:
        if question := self._asked(piece):
            question.clusters.append(Cluster(piece.text, piece.line))

    def _point(self, piece: Piece) -> None:
        question = self._asked(piece)
        if question is None:
            return
        if not question.clusters:
            question.clusters.append(Cluster("", piece.line))
        question.clusters[-1].points.append(piece.text)

    def _skipped(self, piece: Piece) -> None:
        question = self._asked(piece)
        if question and question.clusters:
            self.wrong(piece.line, "Bij deze vraag staan punten: haal “niet besproken” weg.")
        elif question:
            question.skipped = True

    def _asked(self, piece: Piece) -> Question | None:
        """The question that this stands under."""
        asked = self.document.questions
        if not asked:
            self.wrong(piece.line, "Zet hierboven eerst een vraag: ### 1. Wat is er al?")
            return None
        if asked[-1].skipped:
            self.wrong(piece.line, "Hierboven staat “niet besproken”: haal dat weg.")
        return asked[-1]

    def _paragraph(self, piece: Piece) -> None:
        document = self.document
        if document.questions:
            self.wrong(piece.line, "Losse tekst hoort hier niet: maak er een punt van met “- ”.")
        elif document.stip:
            self.wrong(piece.line, "De stip staat er al: schrijf hem in één alinea.")
        else:
            document.stip = piece.text
