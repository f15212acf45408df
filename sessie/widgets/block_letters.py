"""Large letters for a title or a question that is read from the back of a hall, in half blocks.

A text that has a letter which is not here is not drawn at all: it is shown in the letters of the
terminal, never half.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache

Columns = tuple[int, ...]
"""The dots of a letter, column by column; of a number the lowest bit is the highest dot."""
HIGH = 8
"""Dots a letter is high, with what hangs below the line."""
PITCH = HIGH + 1
"""Dots from one line to the next."""
HALVES = " ▀▄█"

_FONT = """
! 5f|" 070007|# 147f147f14|$ 242a7f2a12|% 2313086462|& 3649562050|' 07|( 1c2241|) 41221c
* 2a1c7f1c2a|+ 08083e0808|, 8060|- 080808|. 6060|/ 2010080402|0 3e5149453e|1 427f40|2 7249494946
3 2141494d33|4 1814127f10|5 2745454539|6 3c4a494931|7 4121110907|8 3649494936|9 464949291e
: 6c6c|; 806c2c|= 1414141414|? 0201590906|A 7c1211127c|B 7f49494936|C 3e41414122|D 7f4141413e
E 7f49494941|F 7f09090901|G 3e41415173|H 7f0808087f|I 417f41|J 2040413f01|K 7f08142241
L 7f40404040|M 7f021c027f|N 7f0408107f|O 3e4141413e|P 7f09090906|Q 3e4151215e|R 7f09192946
S 2649494932|T 01017f0101|U 3f4040403f|V 1f2040201f|W 3f4038403f|X 6314081463|Y 0304780403
Z 615149454300|a 2054545478|b 7f48444438|c 3844444428|d 384444487f|e 3854545418|f 087e0902
g 18a4a4a47c|h 7f08040478|i 447d40|j 8080847d|k 7f102844|l 417f40|m 7c04780478|n 7c08040478
o 3844444438|p fc24242418|q 18242424fc|r 7c08040408|s 4854545424|t 043f4424|u 3c4040207c
v 1c2040201c|w 3c4030403c|x 4428102844|y 1ca0a0a07c|z 4464544c44|ı 447c40|ß 7e01495536
ø 5824544a34|æ 2054783854|œ 38447c5418
"""
_MARKS = {
    "\N{COMBINING ACUTE ACCENT}": "0201",
    "\N{COMBINING GRAVE ACCENT}": "0102",
    "\N{COMBINING DIAERESIS}": "010001",
    "\N{COMBINING CIRCUMFLEX ACCENT}": "020102",
    "\N{COMBINING CARON}": "010201",
    "\N{COMBINING TILDE}": "02010201",
    "\N{COMBINING RING ABOVE}": "030303",
    "\N{COMBINING DOT ABOVE}": "01",
    "\N{COMBINING MACRON}": "010101",
    "\N{COMBINING BREVE}": "010201",
    "\N{COMBINING CEDILLA}": "80",
    "\N{COMBINING OGONEK}": "80",
}
"""What stands over a small letter, or hangs under a letter."""
_SAME = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-",
                       "…": "...", "\N{NO-BREAK SPACE}": " "})  # fmt: skip
SPACE = (0, 0, 0)


def _columns(code: str) -> Columns:
    return tuple(bytes.fromhex(code))


@cache
def _letters() -> dict[str, Columns]:
    held = (one.split(" ", 1) for line in _FONT.split("\n") for one in line.split("|") if one)
    return {char: _columns(code) for char, code in held}


@cache
def letter(char: str) -> Columns | None:
    """The dots of one letter; None for one that is not here."""
    if char == " ":
        return SPACE
    base, *marks = list(unicodedata.normalize("NFD", char))
    if marks and base in "ij":
        base = {"i": "ı"}.get(base, "")
    columns = _letters().get(base)
    for mark in marks:
        over = _columns(_MARKS[mark]) if mark in _MARKS else None
        if columns is None or over is None or (over[0] < HIGH and not base.islower()):
            return None  # there is no room over a capital
        if over[0] < HIGH and any(column & 3 for column in columns):
            return None
        columns = _laid_over(columns, over)
    return columns


def _laid_over(columns: Columns, mark: Columns) -> Columns:
    """A mark over the middle of a letter, which is made as wide as the mark."""
    wide = max(len(columns), len(mark))
    before = (wide - len(columns)) // 2
    dots = [0] * before + list(columns) + [0] * (wide - before - len(columns))
    for place, column in enumerate(mark, (wide - len(mark)) // 2):
        dots[place] |= column
    return tuple(dots)


def _word(text: str) -> Columns | None:
    """The dots of a text on one line, a column between its letters."""
    dots: list[int] = []
    for char in text.translate(_SAME):
        if (columns := letter(char)) is None:
            return None
        dots += [*([0] * bool(dots)), *columns]
    return tuple(dots)


def _wrapped(text: str, width: int) -> list[Columns] | None:
    """The lines of a text, each at most so many dots wide; None when a word is not so narrow."""
    lines: list[Columns] = []
    for one in text.split():
        word = _word(one)
        if word is None or len(word) > width:
            return None
        gap = 0, *SPACE, 0
        if lines and len(lines[-1]) + len(gap) + len(word) <= width:
            lines[-1] = (*lines[-1], *gap, *word)
        else:
            lines.append(word)
    return lines


def block_letters(text: str, width: int, rows: int, most: int = 3) -> list[str]:
    """The text as large as fits in so many columns and rows; nothing when even the smallest does
    not fit, or has a letter that is not here."""
    for scale in range(most, 0, -1):
        lines = _wrapped(text, width // scale)
        if lines and (scale * (PITCH * len(lines) - 1) + 1) // 2 <= rows:
            return list(_drawn(lines, scale))
    return []


def _drawn(lines: list[Columns], scale: int) -> Iterator[str]:
    wide = max(map(len, lines))
    dots: list[list[bool]] = []
    for line in lines:
        for high in range(PITCH):
            one = [high < HIGH and bool(column >> high & 1) for column in line]
            one += [False] * (wide - len(line))
            dots += [[dot for dot in one for _ in range(scale)] for _ in range(scale)]
    dots = dots[:-scale]
    while dots and not any(dots[-1]):
        dots.pop()  # nothing hangs below the last line
    if len(dots) % 2:
        dots.append([False] * (wide * scale))
    for upper, lower in zip(dots[::2], dots[1::2], strict=True):
        yield "".join(HALVES[up + 2 * low] for up, low in zip(upper, lower, strict=True)).rstrip()
