"""Blocks as Markdown: CommonMark with tables, the same bytes for the same blocks.

Text from people reads exactly as it was typed. Only what CommonMark, or a common reader of it,
would act on gets a backslash: a paper is also read as plain text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sessie.documents.blocks import Aside, Block, Bullets, Grid, Heading, Label, Paragraph, Quote
from sessie.model.dutch import clean_line
from sessie.rules.slips import ShownText

_ANYWHERE = re.compile(
    r"[\\`*_\[\]<|~$]"  # code, emphasis, links, HTML, table cells, strike-through, formulas
    r"|&(?=#|[A-Za-z0-9]+;)"  # entities
    r"|(?<!\S)#"  # headings, and the signs that close one
    r"|(?<=\w):(?=//)"  # addresses that some readers turn into links
    r"|(?<=\bwww)\.",
    re.IGNORECASE,
)
_AT_START = re.compile(r"[-+=>]")
_NUMBERED = re.compile(r"([0-9]{1,9})([.)])(?=\s|$)")


def inline(text: str) -> str:
    """The text on one line, for use behind other signs: in a heading or a table cell."""
    return _ANYWHERE.sub(lambda match: "\\" + match.group(), clean_line(text))


def line(text: str) -> str:
    """The text on one line, for use where a block begins."""
    escaped = inline(text)
    if _AT_START.match(escaped):
        return "\\" + escaped
    return _NUMBERED.sub(r"\1\\\2", escaped, count=1) if _NUMBERED.match(escaped) else escaped


def write(blocks: Iterable[Block]) -> str:
    """Blocks as Markdown, one blank line between them."""
    return "\n\n".join(_write(block) for block in blocks) + "\n"


def _write(block: Block) -> str:
    match block:
        case Heading(level, text):
            return f"{'#' * level} {inline(text)}"
        case Paragraph(lines):
            return "\n".join(line(text) for text in lines)
        case Label(text):
            return f"**{inline(text)}**"
        case Quote(text):
            return f"> {line(text)}"
        case Aside(text):
            return f"*{inline(text)}*"
        case Bullets(lines):
            return "\n".join(f"- {_with_note(shown)}" for shown in lines)
        case Grid(head, rows, right):
            return table(head, rows, right)


def _with_note(shown: ShownText) -> str:
    text = line(shown.text) or "*(leeg)*"
    return f"{text} *({inline(shown.note)})*" if shown.note else text


def table(
    head: tuple[str, ...], rows: Iterable[tuple[str, ...]], right: tuple[bool, ...] = ()
) -> str:
    """A table, with the columns that stand to the right."""
    rule = "|".join("---:" if to_right else "---" for to_right in right or (False,) * len(head))
    return "\n".join((_row(head), f"|{rule}|", *map(_row, rows)))


def _row(cells: tuple[str, ...]) -> str:
    return "".join(f"| {inline(cell)} " if cell else "| " for cell in cells) + "|"
