"""The overlap as a picture: a bar a side for every theme that the sides share.

It draws the table of that chapter and nothing else, so the two always say the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import wrap

from sessie.documents.blocks import Grid
from sessie.documents.html import NONE, Html, tag, text
from sessie.documents.phrases import side_names
from sessie.model.dutch import capital, count, listed, lower
from sessie.model.session import Session

_FIRST_COLUMN = "Thema"
_CELL = re.compile(r"(\d+)(?: \((\d+)\))?")
"""What a side said, and between brackets how many tables recognised it."""
_WIDTH, _MIDDLE = 720, 360
_LONGEST = 290
"""Of a bar; what is left beside it holds the count."""
_BAR, _LINE, _GAP, _HEAD = 18, 20, 18, 34
"""Heights: of a bar, of a line of text, between two themes, of the row of names."""
_SIGNS = 72
"""Signs of a theme that fit on one line."""
_NAMES, _COUNTS = 150, 40
"""Room for the name of a side and for a count, where bars stand under each other."""
_FILLS = ("url(#p3)", "url(#p2)", "url(#p1)")
"""Solid, stripes and dots: they differ on a grey printer too."""


@dataclass(frozen=True, slots=True)
class _Bar:
    """How often one side asked for a theme."""

    slips: int
    tables: int
    """Tables that recognised it."""

    @property
    def total(self) -> int:
        """Both together: the length of the bar."""
        return self.slips + self.tables

    @property
    def shown(self) -> str:
        """The count beside the bar, as in the table."""
        return f"{self.slips} ({self.tables})" if self.tables else str(self.slips)


@dataclass(frozen=True, slots=True)
class _Overlap:
    """The shared themes with a bar for every side."""

    names: tuple[str, ...]
    rows: tuple[tuple[str, tuple[_Bar, ...]], ...]

    @property
    def most(self) -> int:
        """The longest bar."""
        return max((bar.total for _, bars in self.rows for bar in bars), default=0) or 1


def overlap_picture(session: Session, grid: Grid) -> Html:
    """The picture that belongs to this table; nothing for every other table."""
    overlap = _overlap_in(session, grid)
    return _draw(overlap) if overlap else NONE


def _overlap_in(session: Session, grid: Grid) -> _Overlap | None:
    """What a table of shared themes says; None for every other table."""
    names = tuple(map(capital, side_names(session)))
    if len(names) < 2 or grid.head[: len(names) + 1] != (_FIRST_COLUMN, *names):
        return None
    rows = []
    for label, *cells in grid.rows:
        found = [_CELL.fullmatch(cell) for cell in cells[: len(names)]]
        bars = tuple(_Bar(int(m[1]), int(m[2] or 0)) for m in found if m)
        if len(bars) < len(names):
            return None
        rows.append((label, bars))
    return _Overlap(names, tuple(rows)) if rows else None


def _draw(overlap: _Overlap) -> Html:
    """The picture, with the same in words for who does not see it.

    Two sides stand to the left and to the right of a line; with more, the bars of a theme stand
    under each other.
    """
    two = len(overlap.names) == 2
    parts, height = _two_ways(overlap) if two else _stacked(overlap)
    title = tag(
        "title", text(f"Wat {listed(map(lower, overlap.names))} samen willen"), id="balken-naam"
    )
    about = tag("desc", text(" ".join(_in_words(overlap))), id="balken-tekst")
    picture = tag(
        "svg", title, about, *parts,
        viewBox=f"0 0 {_WIDTH} {height}", role="img",
        aria_labelledby="balken-naam", aria_describedby="balken-tekst",
    )  # fmt: skip
    return tag("figure", picture, _caption(overlap), class_="balken")


def _in_words(overlap: _Overlap) -> Iterator[str]:
    for label, bars in overlap.rows:
        parts = (f"{name.lower()} {bar.slips}{_known(bar)}"
                 for name, bar in zip(overlap.names, bars, strict=True))  # fmt: skip
        yield f"{label}: {listed(parts)}."


def _known(bar: _Bar) -> str:
    return f" (herkend door {count(bar.tables, 'tafel', 'tafels')})" if bar.tables else ""


def _caption(overlap: _Overlap) -> Html:
    words = "Zo vaak schreef elke kant een wens of verwachting op."
    if any(bar.tables for _, bars in overlap.rows for bar in bars):
        words += " Wit, en tussen haakjes: het aantal tafels dat het thema herkende."
    return tag("figcaption", text(words))


def _two_ways(overlap: _Overlap) -> tuple[list[Html], int]:
    """Bars to the left and to the right of the middle, under the name of their theme."""
    left, right = overlap.names
    parts = [
        _words(left, _MIDDLE - 10, 16, anchor="end", class_="kant"),
        _words(right, _MIDDLE + 10, 16, class_="kant"),
    ]
    y = _HEAD
    for label, bars in overlap.rows:
        for line in _lines(label):
            parts.append(_words(line, _MIDDLE, y + 14, anchor="middle", class_="thema"))
            y += _LINE
        for way, bar, fill in zip((-1, 1), bars, _FILLS, strict=False):
            parts += _bar(_MIDDLE, y, way, bar, fill, overlap.most, _LONGEST)
        y += _BAR + _GAP
    axis = tag("line", x1=str(_MIDDLE), x2=str(_MIDDLE), y1="4", y2="22", class_="as")
    return [axis, *parts], y


def _stacked(overlap: _Overlap) -> tuple[list[Html], int]:
    """A bar under each other for every side, behind its name."""
    parts: list[Html] = []
    y, longest = 0, _WIDTH - _NAMES - _COUNTS
    for label, bars in overlap.rows:
        for line in _lines(label):
            parts.append(_words(line, 0, y + 14, class_="thema"))
            y += _LINE
        for place, (name, bar) in enumerate(zip(overlap.names, bars, strict=True)):
            parts.append(_words(name, _NAMES - 10, y + 14, anchor="end", class_="kant"))
            fill = _FILLS[place % len(_FILLS)]
            parts += _bar(_NAMES, y, 1, bar, fill, overlap.most, longest)
            y += _BAR + 4
        y += _GAP
    return parts, y


def _lines(label: str) -> list[str]:
    return wrap(label, _SIGNS, break_long_words=True) or [""]


def _bar(x: int, y: int, way: int, bar: _Bar, fill: str, most: int, longest: int) -> list[Html]:
    """What was said and then what was recognised, away from `x`, and the count behind them."""
    unit = longest / most
    said, known = bar.slips * unit, bar.tables * unit
    end = x + way * (said + known + 8)
    anchor = "end" if way < 0 else "start"
    parts = [_words(bar.shown, end, y + 14, anchor=anchor, class_="aantal")]
    for start, width, look in ((0.0, said, fill), (said, known, "#fff")):
        if width:
            near = x + way * start
            parts.append(
                tag(
                    "rect", x=f"{min(near, near + way * width):.1f}", y=str(y),
                    width=f"{width:.1f}", height=str(_BAR), fill=look, class_="balk",
                )
            )  # fmt: skip
    return parts


def _words(words: str, x: float, y: float, *, anchor: str = "start", class_: str) -> Html:
    return tag("text", text(words), x=f"{x:g}", y=f"{y:g}", text_anchor=anchor, class_=class_)
