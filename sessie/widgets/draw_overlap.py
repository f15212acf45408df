"""Draws what the sides want, theme by theme, and what they wrote about one theme.

Two sides are bars to the left and to the right; three or more are a column each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content

from sessie.model.dutch import count, lower
from sessie.model.script import Side
from sessie.model.vocabulary import LANGUAGES, RIGHT_TO_LEFT
from sessie.public.overlap import (
    EMPTY,
    NO_SLIPS,
    OpenTheme,
    Overlap,
    Said,
    SaidAs,
    SaidBy,
    Wanted,
    WantedBy,
)  # fmt: skip
from sessie.public.scene import Block
from sessie.widgets.text import (
    Frame,
    Lines,
    clip,
    heading,
    more_of,
    plain,
    row,
    side_style,
    spaced,
    wrap_hanging,
)  # fmt: skip

Row = tuple[Content, str]
"""A line, and the id of the theme it is about; empty for a heading or air."""
BAR, NONE = "▇", "–"
THEMES, SLIPS = ("thema", "thema's"), ("briefje", "briefjes")
DIFFERENT = "Verschil: "
NARROWEST = 24
"""Columns a text needs beside another one; with less room the sides stand under each other."""
BETWEEN = 3
"""Columns between two sides."""


def draw(block: Block, frame: Frame) -> Lines:
    """All themes, or a page of the slips of one."""
    assert isinstance(block, Overlap | OpenTheme)
    if frame.compact:
        said = block.label or (_in_short(block) if isinstance(block, Overlap) else "")
        said_line = clip(plain(said, "$text-quiet"), frame.width)
        return [*heading(block.title, frame), Content(""), said_line]
    if isinstance(block, OpenTheme):
        return _theme(block, frame)[0]
    return [line for line, _ in _rows(block, frame)]


def _in_short(block: Overlap) -> str:
    number = sum(len(group.themes) for group in block.groups if group.shared)
    return count(number, "thema is gedeeld.", "thema's zijn gedeeld.")


def theme_at(block: Block, frame: Frame, y: int) -> str:
    """Id of the theme on this row; empty where there is none."""
    if not isinstance(block, Overlap) or frame.compact:
        return ""
    rows = _rows(block, frame)
    return rows[y][1] if 0 <= y < len(rows) else ""


def pages_of(block: Block, frame: Frame) -> int:
    """How many pages there are of what is open."""
    return _theme(block, frame)[1] if isinstance(block, OpenTheme) and not frame.compact else 1


# all themes ---------------------------------------------------------------------------------


def _rows(block: Overlap, frame: Frame) -> list[Row]:
    top = [*heading(block.title, frame), Content("")]
    rows = overlap_rows(block, frame.width, frame.height - len(top))
    none = [] if rows else [(line, "") for line in plain(EMPTY, "$text-quiet").wrap(frame.width)]
    return [*((line, "") for line in top), *rows, *none]


def overlap_rows(block: Overlap, width: int, room: int) -> list[Row]:
    """The rows of the picture, at most `room`; empty when nobody asked for anything."""
    groups = block.groups
    if not groups or room < 1:
        return []
    form = _form(block, width)
    entries = _visible(_entries(groups), room - 1, block.chosen)
    first = next(entry for entry in entries if entry.held)
    # That these are of several sides, the title says already.
    drawn = [(form.head(block.counted if first.group.shared else first.group.name), "")]
    for entry in entries:
        if entry.held:
            label = _label(entry, form.room, entry.held.id == block.chosen)
            drawn.append((form.line(entry.held, label), entry.held.id))
        elif entry.says:
            drawn.append((clip(plain(entry.says, "$text-quiet"), width), ""))
        else:
            drawn.append((form.heading(entry.group.name), ""))
    return _airy(drawn, entries, room)[:room]


@dataclass(frozen=True, slots=True)
class _Entry:
    group: WantedBy
    held: Wanted | None = None
    """None is the heading of the group, or a line that says something."""
    says: str = ""


def _entries(groups: Sequence[WantedBy]) -> list[_Entry]:
    """Headings and themes; the first heading stands between the names of the sides."""
    entries = []
    for place, group in enumerate(groups):
        entries += [_Entry(group)] if place else []
        entries += [_Entry(group, held) for held in group.themes]
    return entries


def _visible(entries: list[_Entry], room: int, chosen: str) -> list[_Entry]:
    """As many as fit, the chosen theme among them, and how many there are beside those."""
    if len(entries) <= room:
        return entries
    ids = [entry.held.id if entry.held else "" for entry in entries]
    at = ids.index(chosen) if chosen and chosen in ids else 0
    if room < 3:
        return entries[at : at + max(room, 1)]
    start = max(at - max(room - 3, 0), 0)
    start = 0 if start <= 1 else start
    end = start + max(room - 1 - (start > 0), 1)
    while end > start + 1 and entries[end - 1].held is None:
        end -= 1
    # The name of the first group that is visible stands above all.
    start += entries[start].held is None
    shown, group = entries[start:end], entries[end - 1].group
    before = sum(entry.held is not None for entry in entries[:start])
    after = sum(entry.held is not None for entry in entries[end:])
    above = [_Entry(group, says=f"nog {count(before, *THEMES)} hierboven")] if before else []
    below = [_Entry(group, says=f"en nog {count(after, *THEMES)}")] if after else []
    return [*above, *shown, *below]


def _airy(rows: list[Row], entries: list[_Entry], room: int) -> list[Row]:
    """Air above the headings, then under the names, and between all rows where it fits."""
    headings = {place + 1 for place, e in enumerate(entries) if not e.held and not e.says}
    spare = room - len(rows)
    parts = headings if spare >= len(headings) else set()
    parts = parts | {1} if spare > len(headings) else parts
    every = len(rows) + len(headings) <= spare
    spaced: list[Row] = []
    for place, drawn in enumerate(rows):
        air = 2 if every and place in headings else 1 if every and place else place in parts
        spaced += [*[(Content(""), "")] * int(air), drawn]
    return spaced


def _label(entry: _Entry, room: int, chosen: bool) -> Content:
    """The name of a theme; what is shared stands out, and what is chosen has a mark."""
    mark = row(("▸ ", "bold $accent")) if chosen else plain("  ")
    style = "bold $accent" if chosen else "bold" if entry.group.shared else ""
    return mark + clip(plain(entry.held.label if entry.held else "", style), max(room - 2, 1))


def _bar(count: int, longest: int, most: int) -> str:
    return BAR * max(round(longest * count / most), 1) if count else ""


def _count(count: int, form: str) -> Content:
    """A number, and a quiet line where there is none."""
    return plain(form.format(count or NONE), "" if count else "$text-quiet")


# the two forms ------------------------------------------------------------------------------


def _form(block: Overlap, width: int) -> _Butterfly | _Columns:
    themes = [held for group in block.groups for held in group.themes]
    most = max(max(held.counts) for held in themes)
    texts = (*(held.label for held in themes), block.counted)
    longest = max(plain(text).cell_length for text in texts)
    return (_Butterfly if len(block.sides) == 2 else _Columns)(block.sides, width, most, longest)


@dataclass(frozen=True, slots=True)
class _Butterfly:
    """The label in the middle, one side to the left and the other to the right."""

    sides: tuple[Side, ...]
    width: int
    most: int
    """The highest count, which has the longest bar."""
    longest: int
    """Columns of the longest label or heading."""

    @property
    def bar(self) -> int:
        return max(min((self.width - self.longest - 12) // 2, 16), 4)

    @property
    def middle(self) -> int:
        return max(self.width - 2 * self.bar - 8, 6)

    @property
    def room(self) -> int:
        return self.middle - 2

    def head(self, name: str) -> Content:
        left, right = self.sides
        space = self.bar + 3
        one = clip(plain(left.name, f"bold {side_style(left.id)}"), self.width // 3)
        other = clip(plain(right.name, f"bold {side_style(right.id)}"), self.width // 3)
        room = max(self.width - 2 * max(space, one.cell_length, other.cell_length) - 2, 1)
        between = clip(plain(name, "italic $text-quiet"), room)
        start = max((self.width - between.cell_length) // 2, 0)
        before = max(space - one.cell_length, 0)
        gap = max(start - before - one.cell_length, 1)
        used = before + one.cell_length + gap + between.cell_length
        after = max(min(self.width - space, self.width - other.cell_length) - used, 1)
        return row(" " * before, one, " " * gap, between, " " * after, other)

    def heading(self, name: str) -> Content:
        text = clip(plain(name, "italic $text-quiet"), self.width)
        return row(" " * max((self.width - text.cell_length) // 2, 0), text)

    def line(self, held: Wanted, label: Content) -> Content:
        left, right = self.sides
        one, other = held.counts
        space = self.middle - label.cell_length
        return row(
            (f"{_bar(one, self.bar, self.most):>{self.bar}}", side_style(left.id)),
            _count(one, " {:>2} "),
            " " * (space // 2),
            label,
            " " * (space - space // 2),
            _count(other, " {:>2} "),
            (_bar(other, self.bar, self.most), side_style(right.id)),
        )


@dataclass(frozen=True, slots=True)
class _Columns:
    """The label first, and a column of bars for each side."""

    sides: tuple[Side, ...]
    width: int
    most: int
    """The highest count, which has the longest bar."""
    longest: int
    """Columns of the longest label or heading."""

    @property
    def columns(self) -> list[int]:
        """As wide as the names ask for; wider where the labels leave room."""
        least = [max(plain(side.name).cell_length + 1, 8) for side in self.sides]
        space, count = max(self.width - self.longest - 3, self.width // 2), len(least)
        if sum(least) > space:
            return [max(space // count, 5)] * count
        return [min(column + (space - sum(least)) // count, 18) for column in least]

    @property
    def label(self) -> int:
        return max(self.width - sum(self.columns), 6)

    @property
    def room(self) -> int:
        return self.label - 1

    def head(self, name: str) -> Content:
        first = clip(plain(f"  {name}", "italic $text-quiet"), self.label - 1)
        parts: list[Content | str] = [first, " " * (self.label - first.cell_length)]
        for side, column in zip(self.sides, self.columns, strict=True):
            told = clip(plain(side.name, f"bold {side_style(side.id)}"), column - 1)
            parts += [told, " " * (column - told.cell_length)]
        return row(*parts)

    def heading(self, name: str) -> Content:
        return clip(plain(f"  {name}", "italic $text-quiet"), self.width)

    def line(self, held: Wanted, label: Content) -> Content:
        parts: list[Content | str] = [label, " " * (self.label - label.cell_length)]
        for side, asked, column in zip(self.sides, held.counts, self.columns, strict=True):
            bar = _bar(asked, max(column - 4, 1), self.most)
            drawn = row(_count(asked, "{:>2} "), (bar, side_style(side.id)))
            parts += [drawn, " " * max(column - drawn.cell_length, 0)]
        return row(*parts)


# one theme ----------------------------------------------------------------------------------


def words(said: Said) -> Content:
    """The words of a slip; what a terminal cannot write is told instead."""
    if said.untranslated in RIGHT_TO_LEFT:
        language = LANGUAGES.get(said.untranslated, "een andere taal")
        return plain(f"(een briefje in het {language}, nog niet vertaald)", "$text-quiet")
    return plain(said.text)


def _theme(block: OpenTheme, frame: Frame) -> tuple[Lines, int]:
    """The name of the theme, in what the sides differ, and a page of what they wrote of one sort;
    and how many pages there are in all."""
    width, height = frame.width, frame.height
    top = heading(block.label, frame)
    if block.tension:
        differ = plain(DIFFERENT, "$text-quiet") + plain(block.tension, "italic")
        top += differ.wrap(width)
    if not block.parts:
        return [*top, Content(""), *plain(NO_SLIPS, "$text-quiet").wrap(width)], 1
    top += [Content("")] if height - len(top) > 7 else []
    room = max(height - len(top) - 1, 2)
    pages = [_part(part, 0, width, room)[1] for part in block.parts]
    page = min(block.page, sum(pages) - 1)
    here = next(n for n in range(len(pages)) if page < sum(pages[: n + 1]))
    body, _ = _part(block.parts[here], page - sum(pages[:here]), width, room)
    follows = [part.name for part in block.parts[here + 1 :]]
    return [*top, _sort(block.parts[here], follows, width), *body], sum(pages)


def _part(part: SaidAs, page: int, width: int, room: int) -> tuple[Lines, int]:
    """A page of what is of one sort, and how many pages of it there are."""
    named = part.by_side
    wide = len(named) * (NARROWEST + BETWEEN) - BETWEEN <= width
    return (_beside if wide else _under)(named, page, width, room)


def _sort(part: SaidAs, follows: Sequence[str], width: int) -> Content:
    """Of what sort it is, and what comes on the next pages."""
    name = plain(part.name, "italic $text-quiet")
    after = plain(f"hierna: {', '.join(map(lower, follows))}" if follows else "", "$text-quiet")
    gap = max(width - name.cell_length - after.cell_length, 3)
    return clip(row(name, " " * gap, after) if follows else name, width)


def _blocks(side: Side, slips: Sequence[Said], width: int, room: int) -> list[Lines]:
    """A block a slip; what is longer than a page is a block a page."""
    mark = plain("• ", side_style(side.id))
    wrapped = (wrap_hanging(mark, words(slip), width) for slip in slips)
    return [lines[at : at + room] for lines in wrapped for at in range(0, len(lines), room)]


def _pages(blocks: Sequence[Lines], room: int) -> list[list[Lines]]:
    """As many whole blocks a page as fit."""
    pages: list[list[Lines]] = [[]]
    for block in blocks:
        if pages[-1] and sum(map(len, pages[-1])) + len(block) > room:
            pages.append([])
        pages[-1].append(block)
    return pages


def _fits_airy(blocks: Sequence[Lines], room: int) -> bool:
    return sum(map(len, blocks)) + len(blocks) - 1 <= room


def _beside(named: Sequence[SaidBy], page: int, width: int, room: int) -> tuple[Lines, int]:
    """A column for each side."""
    column = (width - BETWEEN * (len(named) - 1)) // len(named)
    all_pages: list[list[list[Lines]]] = []
    for reserved in (0, 1):  # the last line tells of other pages, if there are any
        space = max(room - 1 - reserved, 1)
        all_pages = [_pages(_blocks(one.side, one.said, column, space), space) for one in named]
        if max(map(len, all_pages)) == 1:
            break
    count = max(map(len, all_pages))
    page = min(page, count - 1)
    shown = [held[page] if page < len(held) else [] for held in all_pages]
    airy = all(_fits_airy(blocks, space) for blocks in shown)
    columns = [
        [_name(one.side, column), *(spaced(blocks, airy=airy) or [_nothing(one.said)])]
        for one, blocks in zip(named, shown, strict=True)
    ]
    lines = _side_by_side(columns, column)
    return _with_more(lines, all_pages, page, width, room), count


def _nothing(slips: Sequence[Said]) -> Content:
    """A line for a side that wrote nothing; air where it is all on other pages."""
    return plain("" if slips else "–", "$text-quiet")


def _under(named: Sequence[SaidBy], page: int, width: int, room: int) -> tuple[Lines, int]:
    """The sides under each other."""
    flow: list[list[Lines]] = []
    for reserved in (0, 1):
        space = max(room - reserved, 2)
        flow = []
        for one in named:
            blocks = _blocks(one.side, one.said, width, space - 1)
            _flow_in(flow, one.side, blocks, width, space)
        if len(flow) == 1:
            break
    page = min(page, len(flow) - 1)
    lines = spaced(flow[page], airy=_fits_airy(flow[page], space))
    return _with_more(lines, [flow], page, width, room), len(flow)


def _flow_in(
    flow: list[list[Lines]], side: Side, blocks: Sequence[Lines], width: int, space: int
) -> None:
    """Add the slips of a side; its name stands above them, and again on every page."""
    for place, block in enumerate(blocks):
        if not flow or sum(map(len, flow[-1])) + len(block) + (place == 0) > space:
            flow.append([[_name(side, width), *block]])
        else:
            flow[-1].append([_name(side, width), *block] if place == 0 else block)


def _name(side: Side, width: int) -> Content:
    return clip(plain(side.name, f"bold {side_style(side.id)}"), width)


def _side_by_side(columns: Sequence[Lines], width: int) -> Lines:
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
    lines: Lines, columns: Sequence[list[list[Lines]]], page: int, width: int, room: int
) -> Lines:
    """The page, and on its last line how many slips there are before and after it."""
    if max(map(len, columns)) == 1:
        return lines
    before = sum(len(held) for column in columns for held in column[:page])
    after = sum(len(held) for column in columns for held in column[page + 1 :])
    fill = [Content("")] * max(room - 1 - len(lines), 0)
    more = plain(more_of(before, after, SLIPS), "$text-quiet")
    return [*lines[: room - 1], *fill, clip(more, width)]
