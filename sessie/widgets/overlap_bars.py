"""What the sides want, theme by theme: shared on top, then what mostly one side asks for.

Two sides are bars to the left and to the right; three or more are a column each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content

from sessie.model.dutch import count
from sessie.model.script import Side
from sessie.model.session import Session
from sessie.rules.overlap import Group, Support, overlap_groups, sides
from sessie.widgets.text import clip, plain, row

Row = tuple[Content, str]
"""A line, and the id of the theme it is about; empty for a heading or air."""
COLOURED = frozenset({"thuis", "school", "partner"})
BAR, NONE = "▇", "–"
BOTH, SEVERAL = "Van beide kanten", "Van twee of meer kanten"


def side_style(side: str) -> str:
    """The colour of a side."""
    return f"${side}" if side in COLOURED else ""


def group_name(session: Session, group: Group, several: int) -> str:
    """`Van beide kanten`, or `Vooral ouders`."""
    if group.side:
        return f"Vooral {session.script.side(group.side).name}"
    return BOTH if several == 2 else SEVERAL


def in_order(session: Session) -> list[str]:
    """Ids of the themes, as they stand under each other."""
    return [held.theme for group in overlap_groups(session) for held in group.themes]


def overlap_rows(session: Session, width: int, room: int, chosen: str = "") -> list[Row]:
    """The rows of the picture, at most `room`; empty when nobody asked for anything."""
    groups = overlap_groups(session)
    if not groups or room < 1:
        return []
    form = _form(session, groups, width)
    entries = _visible(_entries(groups), room - 1, chosen)
    first = next(entry for entry in entries if entry.held)
    drawn = [(form.head(group_name(session, first.group, len(form.sides))), "")]
    for entry in entries:
        if entry.held:
            label = _label(session, entry.held, form.room, entry.held.theme == chosen)
            drawn.append((form.line(entry.held, label), entry.held.theme))
        elif entry.says:
            drawn.append((clip(plain(entry.says, "$text-quiet"), width), ""))
        else:
            drawn.append((form.heading(group_name(session, entry.group, len(form.sides))), ""))
    return _airy(drawn, entries, room)[:room]


@dataclass(frozen=True, slots=True)
class _Entry:
    group: Group
    held: Support | None = None
    """None is the heading of the group, or a line that says something."""
    says: str = ""


def _entries(groups: Sequence[Group]) -> list[_Entry]:
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
    ids = [entry.held.theme if entry.held else "" for entry in entries]
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
    above = [_Entry(group, says=f"nog {_themes(before)} hierboven")] if before else []
    below = [_Entry(group, says=f"en nog {_themes(after)}")] if after else []
    return [*above, *shown, *below]


def _themes(number: int) -> str:
    return count(number, "thema", "thema's")


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


def _label(session: Session, held: Support, room: int, chosen: bool) -> Content:
    """The name of a theme; what is shared stands out, and what is chosen has a mark."""
    mark = row(("▸ ", "bold $accent")) if chosen else plain("  ")
    style = "bold $accent" if chosen else "bold" if len(held.asking) > 1 else ""
    return mark + clip(plain(session.themes[held.theme].label, style), max(room - 2, 1))


def _bar(count: int, longest: int, most: int) -> str:
    return BAR * max(round(longest * count / most), 1) if count else ""


def _count(count: int, form: str) -> Content:
    """A number, and a quiet line where there is none."""
    return plain(form.format(count or NONE), "" if count else "$text-quiet")


# the two forms ------------------------------------------------------------------------------


def _form(session: Session, groups: Sequence[Group], width: int) -> _Butterfly | _Columns:
    every = [session.script.side(side) for side in sides(session)]
    themes = [held for group in groups for held in group.themes]
    most = max(max(held.counts.values()) for held in themes)
    labels = [session.themes[held.theme].label for held in themes]
    longest = max(plain(text).cell_length for text in (*labels, SEVERAL))
    return (_Butterfly if len(every) == 2 else _Columns)(every, width, most, longest)


@dataclass(frozen=True, slots=True)
class _Butterfly:
    """The label in the middle, one side to the left and the other to the right."""

    sides: list[Side]
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

    def line(self, held: Support, label: Content) -> Content:
        left, right = self.sides
        one, other = held.counts.get(left.id, 0), held.counts.get(right.id, 0)
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

    sides: list[Side]
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

    def line(self, held: Support, label: Content) -> Content:
        parts: list[Content | str] = [label, " " * (self.label - label.cell_length)]
        for side, column in zip(self.sides, self.columns, strict=True):
            count = held.counts.get(side.id, 0)
            bar = _bar(count, max(column - 4, 1), self.most)
            drawn = row(_count(count, "{:>2} "), (bar, side_style(side.id)))
            parts += [drawn, " " * max(column - drawn.cell_length, 0)]
        return row(*parts)
