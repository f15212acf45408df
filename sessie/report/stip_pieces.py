"""A Markdown text as headings, paragraphs and points. What is none of these is a problem."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from sessie.domain.entry import too_long
from sessie.domain.stip import NOT_DISCUSSED
from sessie.domain.text import clean_line
from sessie.report.problems import ImportProblem

_ODD = {
    "ordered_list": "Een genummerde lijst kan ik niet lezen: begin elk punt met een streepje.",
    "bullet_list": "Een lijst binnen een punt kan ik niet lezen: maak er losse punten van.",
    "blockquote": "Een citaat hoort hier niet: maak er een punt van, met een streepje ervoor.",
    "hr": "Een streep over de regel hoort hier niet: haal hem weg.",
    "html_block": "HTML kan ik niet lezen: schrijf het als gewone tekst.",
}
_BLOCK = "Een ingesprongen of apart blok kan ik niet lezen: begin de tekst vooraan de regel."
_STYLED = "Hier staat opmaak (vet, schuin, code of een link): haal die weg, alleen de tekst telt."
_EMPTY = "Hier staat geen tekst: vul hem in of haal de regel weg."
_PARTS = "Dit punt heeft meer alinea's: maak er één van, of losse punten."
_BREAKS = ("softbreak", "hardbreak")


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of the text."""

    kind: str
    """h1 to h6, p (a paragraph), li (a point), or "niet" (it says that nothing was discussed)."""
    text: str
    line: int


class Problems:
    """What is wrong with a file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[ImportProblem] = []

    def wrong(self, line: int, text: str) -> None:
        """Keep a problem."""
        self.found.append(ImportProblem(self.file, line, text))


def read_pieces(text: str, problems: Problems) -> Iterator[Piece]:
    """The pieces of a text, in order."""
    # Without references a line like "[a]: b" stays text, where it would vanish.
    tokens = MarkdownIt("commonmark").disable("reference").parse(text)
    for node in SyntaxTreeNode(tokens).children:
        line = _line(node)
        if node.type == "heading":
            yield from _piece(node.tag, node, line, problems)
        elif node.type == "paragraph":
            yield from _piece("p", node, line, problems)
        elif node.type == "bullet_list":
            for point in node.children:
                yield from _point(point, problems)
        else:
            problems.wrong(line, _ODD.get(node.type, _BLOCK))


def _point(item: SyntaxTreeNode, problems: Problems) -> Iterator[Piece]:
    line, parts = _line(item), item.children
    odd = [part for part in parts if part.type != "paragraph"]
    for part in odd:
        problems.wrong(_line(part), _ODD.get(part.type, _BLOCK))
    if odd:
        return
    if len(parts) > 1:
        problems.wrong(_line(parts[1]), _PARTS)
    elif not parts:
        problems.wrong(line, _EMPTY)
    else:
        yield from _piece("li", parts[0], line, problems)


def _piece(kind: str, node: SyntaxTreeNode, line: int, problems: Problems) -> Iterator[Piece]:
    inline = [child for part in node.children for child in part.children]
    if kind == "p" and [child.type for child in inline] == ["em"]:
        inline = inline[0].children
        kind = "niet" if _words(inline) == NOT_DISCUSSED else kind
        if kind == "p":
            problems.wrong(line, _STYLED)
            return
    if any(child.type != "text" and child.type not in _BREAKS for child in inline):
        problems.wrong(line, _STYLED)
        return
    text = _words(inline)
    if not text:
        problems.wrong(line, _EMPTY)
    elif long := too_long(text):
        problems.wrong(line, long)
    else:
        yield Piece(kind, text, line)


def _words(inline: list[SyntaxTreeNode]) -> str:
    """On one line: a point that was wrapped is still one point."""
    return clean_line("".join(" " if n.type in _BREAKS else n.content for n in inline))


def _line(node: SyntaxTreeNode) -> int:
    return node.map[0] + 1 if node.map else 0
