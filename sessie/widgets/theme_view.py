"""One theme on the beamer: what the sides wrote about it, beside each other.

Only what was released is shown, and of a slip nothing but its words and its side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content

from sessie.model.dutch import count
from sessie.model.script import Side
from sessie.model.session import Contribution, Session
from sessie.model.vocabulary import LANGUAGES, RIGHT_TO_LEFT
from sessie.rules.overlap import OVERLAP_KINDS, sides
from sessie.rules.privacy.flags import UNTRANSLATED, shown_text
from sessie.widgets.overlap_bars import side_style
from sessie.widgets.public_view import heading
from sessie.widgets.text import clip, plain, row, wrap_hanging

NOTHING = "Er zijn nog geen briefjes vrijgegeven."
DIFFERENT = "Hierin verschillen we: "
NARROWEST = 24
"""Columns a text needs beside another one; with less room the sides stand under each other."""
BETWEEN = 3
"""Columns between two sides."""

Block = list[Content]
"""The lines of one slip."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """One page of a theme."""

    lines: list[Content]
    pages: int
    """How many there are."""


def slips_by_side(
    session: Session, theme: str, *, released: bool = True
) -> dict[str, list[Contribution]]:
    """Side id → the visible slips of a theme, wishes and expectations first; of the released ones
    only, or of all."""
    found: dict[str, list[Contribution]] = {side: [] for side in sides(session)}
    slips = [s for s in session.slips() if s.theme == theme and (s.released or not released)]
    for slip in sorted(slips, key=lambda slip: slip.kind not in OVERLAP_KINDS):
        found.setdefault(session.side_of(slip), []).append(slip)
    return found


def words(slip: Contribution) -> Content:
    """The words of a slip as they may be shown; what a terminal cannot write is told instead."""
    shown = shown_text(slip)
    if shown.note == UNTRANSLATED and slip.lang in RIGHT_TO_LEFT:
        language = LANGUAGES.get(slip.lang, "een andere taal")
        return plain(f"(een briefje in het {language}, nog niet vertaald)", "$text-quiet")
    return plain(shown.text)


def draw_theme(session: Session, theme_id: str, page: int, width: int, height: int) -> Drawn:
    """The name of the theme, in what the sides differ, and a page of what they wrote."""
    theme = session.themes[theme_id]
    top = heading(theme.label, width)
    if theme.tension:
        differ = plain(DIFFERENT, "$text-quiet") + plain(theme.tension, "italic")
        top += differ.wrap(width)
    by_side = slips_by_side(session, theme_id)
    if not any(by_side.values()):
        return Drawn([*top, Content(""), *plain(NOTHING, "$text-quiet").wrap(width)][:height], 1)
    named = [(session.script.side(side), slips) for side, slips in by_side.items()]
    wide = len(named) * (NARROWEST + BETWEEN) - BETWEEN <= width
    top += [Content("")] if height - len(top) > 6 else []
    room = max(height - len(top), 2)
    body, pages = (_beside if wide else _under)(named, page, width, room)
    return Drawn([*top, *body][:height], pages)


def _blocks(side: Side, slips: Sequence[Contribution], width: int, room: int) -> list[Block]:
    """A block a slip; what is longer than a page is a block a page."""
    mark = plain("• ", side_style(side.id))
    wrapped = (wrap_hanging(mark, words(slip), width) for slip in slips)
    return [lines[at : at + room] for lines in wrapped for at in range(0, len(lines), room)]


def _pages(blocks: Sequence[Block], room: int) -> list[list[Block]]:
    """As many whole blocks a page as fit."""
    pages: list[list[Block]] = [[]]
    for block in blocks:
        if pages[-1] and sum(map(len, pages[-1])) + len(block) > room:
            pages.append([])
        pages[-1].append(block)
    return pages


def _fits_airy(blocks: Sequence[Block], room: int) -> bool:
    return sum(map(len, blocks)) + len(blocks) - 1 <= room


def _spaced(blocks: Sequence[Block], airy: bool) -> list[Content]:
    """The blocks under each other, with air between them if there is."""
    lines: list[Content] = []
    for block in blocks:
        lines += [Content(""), *block] if airy and lines else block
    return lines


def _beside(
    named: Sequence[tuple[Side, list[Contribution]]], page: int, width: int, room: int
) -> tuple[list[Content], int]:
    """A column for each side."""
    column = (width - BETWEEN * (len(named) - 1)) // len(named)
    all_pages: list[list[list[Block]]] = []
    for reserved in (0, 1):  # the last line tells of other pages, if there are any
        space = max(room - 1 - reserved, 1)
        all_pages = [_pages(_blocks(s, slips, column, space), space) for s, slips in named]
        if max(map(len, all_pages)) == 1:
            break
    count = max(map(len, all_pages))
    page = min(page, count - 1)
    shown = [held[page] if page < len(held) else [] for held in all_pages]
    airy = all(_fits_airy(blocks, space) for blocks in shown)
    columns = [
        [_name(side, column), *(_spaced(blocks, airy) or [_nothing(slips)])]
        for (side, slips), blocks in zip(named, shown, strict=True)
    ]
    lines = _side_by_side(columns, column)
    return _with_more(lines, all_pages, page, width, room), count


def _nothing(slips: Sequence[Contribution]) -> Content:
    """A line for a side that wrote nothing; air where it is all on other pages."""
    return plain("" if slips else "–", "$text-quiet")


def _under(
    named: Sequence[tuple[Side, list[Contribution]]], page: int, width: int, room: int
) -> tuple[list[Content], int]:
    """The sides under each other."""
    flow: list[list[Block]] = []
    for reserved in (0, 1):
        space = max(room - reserved, 2)
        flow = []
        for side, slips in named:
            _flow_in(flow, side, _blocks(side, slips, width, space - 1), width, space)
        if len(flow) == 1:
            break
    page = min(page, len(flow) - 1)
    lines = _spaced(flow[page], _fits_airy(flow[page], space))
    return _with_more(lines, [flow], page, width, room), len(flow)


def _flow_in(
    flow: list[list[Block]], side: Side, blocks: Sequence[Block], width: int, space: int
) -> None:
    """Add the slips of a side; its name stands above them, and again on every page."""
    for place, block in enumerate(blocks):
        if not flow or sum(map(len, flow[-1])) + len(block) + (place == 0) > space:
            flow.append([[_name(side, width), *block]])
        else:
            flow[-1].append([_name(side, width), *block] if place == 0 else block)


def _name(side: Side, width: int) -> Content:
    return clip(plain(side.name, f"bold {side_style(side.id)}"), width)


def _side_by_side(columns: Sequence[list[Content]], width: int) -> list[Content]:
    lines = []
    for at in range(max(map(len, columns))):
        line = Content("")
        for place, column in enumerate(columns):
            part = column[at] if at < len(column) else Content("")
            gap = place * (width + BETWEEN) - line.cell_length
            line = row(line, " " * max(gap, 0), part)
        lines.append(line)
    return lines


def _with_more(
    lines: list[Content], columns: Sequence[list[list[Block]]], page: int, width: int, room: int
) -> list[Content]:
    """The page, and on its last line how many slips there are before and after it."""
    if max(map(len, columns)) == 1:
        return lines
    before = sum(len(held) for column in columns for held in column[:page])
    after = sum(len(held) for column in columns for held in column[page + 1 :])
    said = [f"▴ {_slips(before)} hiervoor"] if before else []
    said += [f"▾ nog {_slips(after)}"] if after else []
    fill = [Content("")] * max(room - 1 - len(lines), 0)
    return [*lines[: room - 1], *fill, clip(plain("   ".join(said), "$text-quiet"), width)]


def _slips(number: int) -> str:
    return count(number, "briefje", "briefjes")
