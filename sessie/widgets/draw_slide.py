"""Draws the lines of a slide."""

from __future__ import annotations

from textual.content import Content

from sessie.model.script import Line
from sessie.public.slide import Text
from sessie.widgets.fitting import Frame, Lines, centred, heading
from sessie.widgets.text import slide_line, wrap_hanging


def draw(block: Text, frame: Frame) -> Lines:
    """The title, and the lines under it."""
    title = heading(block.title, frame.width)
    body = text_lines(block.lines, frame.width, frame.height - len(title) - 1)
    return centred([*title, Content(""), *body], frame.height)


def text_lines(lines: tuple[Line, ...], width: int, room: int) -> Lines:
    """Projected lines, with air between them when there is room."""
    blocks = [wrap_hanging(*slide_line(line), width) for line in lines]
    rows = sum(len(block) for block in blocks)
    gaps = sum(line.gap for line in lines[1:])
    airy = rows + len(blocks) - 1 <= room
    drawn: Lines = []
    before = None
    for line, block in zip(lines, blocks, strict=True):
        apart = airy and not (before and line.kind == before.kind == "tekst" and _goes_on(before))
        if drawn and (apart or (line.gap and rows + gaps <= room)):
            drawn.append(Content(""))
        drawn.extend(block)
        before = line
    return drawn


def _goes_on(line: Line) -> bool:
    """Whether the sentence of this line goes on in the next one."""
    return not line.text.rstrip().endswith((".", "!", "?", "”", '"', "…"))
