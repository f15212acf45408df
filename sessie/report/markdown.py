"""The report as Markdown: CommonMark with tables, the same bytes for the same session."""

from __future__ import annotations

from sessie.domain.privacy import ShownText
from sessie.domain.session import Session
from sessie.domain.stip import is_stip
from sessie.report.blocks import Aside, Block, Bullets, Grid, Heading, Label, Paragraph, Quote
from sessie.report.escape import inline, line
from sessie.report.outline import outline
from sessie.report.stip import stip_blocks


def to_markdown(session: Session) -> str:
    """The report of a session as it is now, at any moment of the evening.

    Chapters, their order and the rules behind them: domain.md 6a. It depends on nothing but the
    session. A stip op de horizon has a form of its own, domain.md 6e.
    """
    return write(stip_blocks(session) if is_stip(session.script) else outline(session))


def write(blocks: tuple[Block, ...]) -> str:
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
        case Grid():
            return _grid(block)


def _with_note(shown: ShownText) -> str:
    text = line(shown.text) or "*(leeg)*"
    return f"{text} *({inline(shown.note)})*" if shown.note else text


def _grid(grid: Grid) -> str:
    rule = "|".join("---:" if right else "---" for right in grid.right)
    rows = [_row(grid.head), f"|{rule}|", *map(_row, grid.rows)]
    return "\n".join(rows)


def _row(cells: tuple[str, ...]) -> str:
    return "".join(f"| {inline(cell)} " if cell else "| " for cell in cells) + "|"
