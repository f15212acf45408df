"""The overlap as a picture: a bar a side for every theme that the sides share.

It draws the table of that chapter and nothing else, so the two always say the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import wrap

from sessie.documents.blocks import Bar, Bars, Grid
from sessie.documents.html import NONE, PATTERNS, Html, tag, text
from sessie.documents.phrases import side_names
from sessie.model.dutch import capital, count, listed, people
from sessie.model.session import Session

_FIRST_COLUMN = "Thema"
_CELL = re.compile(r"(\d+)(?: \((\d+)\))?")
"""What a side said, and between brackets how many tables recognised it."""
WIDTH, _MIDDLE = 720, 360
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


_Rows = list[tuple[str, tuple[Bar, ...]]]
"""The shared themes with a bar for every side."""


def overlap_bars(session: Session, grid: Grid) -> Bars | None:
    """The picture that belongs to this table; None for every other table."""
    names = [capital(name) for name in side_names(session)]
    rows = _rows_in(grid, names)
    if not rows:
        return None
    title = f"Waar {people(side_names(session))} iets over vroegen"
    words = "Zoveel wensen en verwachtingen schreef elke kant op."
    if any(bar.tables for _, bars in rows for bar in bars):
        words += " Wit, en tussen haakjes: het aantal tafels dat het thema herkende."
    return Bars(title, " ".join(_in_words(names, rows)), words, tuple(names), tuple(rows))


def drawing(bars: Bars) -> tuple[list[Html], int]:
    """The parts of the picture and its height; it is `WIDTH` wide.

    Two sides stand to the left and to the right of a line; with more, the bars of a theme stand
    under each other.
    """
    return _two_ways(bars) if len(bars.names) == 2 else _stacked(bars)


_STYLE = Html(
    "<style>text{font:14px Arial,Helvetica,sans-serif;fill:#161616}"
    ".kant,.aantal{font-weight:bold}.balk,.as{stroke:#161616;stroke-width:1}</style>"
)


def svg(bars: Bars) -> str:
    """The picture as a file of its own."""
    parts, height = drawing(bars)
    room = {"width": str(WIDTH), "height": str(height), "viewBox": f"0 0 {WIDTH} {height}"}
    made = tag("svg", _STYLE, PATTERNS, *parts, xmlns="http://www.w3.org/2000/svg", **room)
    # A pattern without holes would show where its tiles meet.
    return made.replace(_FILLS[0], "#35246e")


def figure(bars: Bars | None) -> Html:
    """The picture on a page; nothing without one."""
    if bars is None:
        return NONE
    parts, height = drawing(bars)
    title = tag("title", text(bars.title), id="balken-naam")
    about = tag("desc", text(bars.words), id="balken-tekst")
    picture = tag(
        "svg", title, about, *parts,
        viewBox=f"0 0 {WIDTH} {height}", role="img",
        aria_labelledby="balken-naam", aria_describedby="balken-tekst",
    )  # fmt: skip
    return tag("figure", picture, tag("figcaption", text(bars.caption)), class_="balken")


def _rows_in(grid: Grid, names: list[str]) -> _Rows:
    """What a table of shared themes says; nothing for every other table."""
    if len(names) < 2 or grid.head[: len(names) + 1] != (_FIRST_COLUMN, *names):
        return []
    rows: _Rows = []
    for label, *cells in grid.rows:
        found = [_CELL.fullmatch(cell) for cell in cells[: len(names)]]
        bars = [Bar(int(m[1]), int(m[2] or 0)) for m in found if m]
        if len(bars) < len(names):
            return []
        rows.append((label, tuple(bars)))
    return rows


def _in_words(names: list[str], rows: _Rows) -> Iterator[str]:
    for label, bars in rows:
        parts = (f"{name.lower()} {bar.slips}{_known(bar)}"
                 for name, bar in zip(names, bars, strict=True))  # fmt: skip
        yield f"{label}: {listed(parts)}."


def _known(bar: Bar) -> str:
    return f" (herkend door {count(bar.tables, 'tafel', 'tafels')})" if bar.tables else ""


def _two_ways(picture: Bars) -> tuple[list[Html], int]:
    """Bars to the left and to the right of the middle, under the name of their theme."""
    axis = tag("line", x1=str(_MIDDLE), x2=str(_MIDDLE), y1="4", y2="22", class_="as")
    parts = [
        axis,
        _words(picture.names[0], _MIDDLE - 10, 16, anchor="end", class_="kant"),
        _words(picture.names[1], _MIDDLE + 10, 16, class_="kant"),
    ]
    y, unit = _HEAD, _LONGEST / picture.most
    for label, bars in picture.rows:
        for line in _lines(label):
            parts.append(_words(line, _MIDDLE, y + 14, anchor="middle", class_="thema"))
            y += _LINE
        for way, bar, fill in zip((-1, 1), bars, _FILLS, strict=False):
            parts += _bar(_MIDDLE, y, way, bar, fill, unit)
        y += _BAR + _GAP
    return parts, y


def _stacked(picture: Bars) -> tuple[list[Html], int]:
    """A bar under each other for every side, behind its name."""
    parts: list[Html] = []
    y, unit = 0, (WIDTH - _NAMES - _COUNTS) / picture.most
    for label, bars in picture.rows:
        for line in _lines(label):
            parts.append(_words(line, 0, y + 14, class_="thema"))
            y += _LINE
        for place, (name, bar) in enumerate(zip(picture.names, bars, strict=True)):
            parts.append(_words(name, _NAMES - 10, y + 14, anchor="end", class_="kant"))
            parts += _bar(_NAMES, y, 1, bar, _FILLS[place % len(_FILLS)], unit)
            y += _BAR + 4
        y += _GAP
    return parts, y


def _lines(label: str) -> list[str]:
    return wrap(label, _SIGNS, break_long_words=True) or [""]


def _bar(x: int, y: int, way: int, bar: Bar, fill: str, unit: float) -> Iterator[Html]:
    """What was said and then what was recognised, away from `x`, and the count behind them."""
    said, known = bar.slips * unit, bar.tables * unit
    anchor = "end" if way < 0 else "start"
    yield _words(bar.text, x + way * (said + known + 8), y + 14, anchor=anchor, class_="aantal")
    for start, width, look in ((0.0, said, fill), (said, known, "#fff")):
        if width:
            near = x + way * start
            yield tag(
                "rect", x=f"{min(near, near + way * width):.1f}", y=str(y),
                width=f"{width:.1f}", height=str(_BAR), fill=look, class_="balk",
            )  # fmt: skip


def _words(words: str, x: float, y: float, *, anchor: str = "start", class_: str) -> Html:
    return tag("text", text(words), x=f"{x:g}", y=f"{y:g}", text_anchor=anchor, class_=class_)
