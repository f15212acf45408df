"""Large figures for a clock that is read from the back of a hall."""

from __future__ import annotations

FONT = {
    "0": "111 101 101 101 111",
    "1": "010 110 010 010 111",
    "2": "111 001 111 100 111",
    "3": "111 001 111 001 111",
    "4": "101 101 111 001 001",
    "5": "111 100 111 001 111",
    "6": "111 100 111 101 111",
    "7": "111 001 001 001 001",
    "8": "111 101 111 101 111",
    "9": "111 101 111 001 111",
    ":": "0 1 0 1 0",
    "+": "000 010 111 010 000",
    "-": "000 000 111 000 000",
    " ": "0 0 0 0 0",
}
ROWS = 5
"""Dots a figure is high."""
HALVES = {(0, 0): " ", (1, 0): "▀", (0, 1): "▄", (1, 1): "█"}


def size_of(text: str, scale: int) -> tuple[int, int]:
    """Columns and rows that the text takes at this scale."""
    dots = sum(len(FONT[char].split()[0]) for char in text) + max(len(text) - 1, 0)
    return dots * scale, (ROWS * scale + 1) // 2


def best_scale(text: str, width: int, height: int, most: int = 8) -> int:
    """The largest scale that fits; 0 when even the smallest does not."""
    fitting = [
        s
        for s in range(1, most + 1)
        if size_of(text, s)[0] <= width and size_of(text, s)[1] <= height
    ]
    return fitting[-1] if fitting else 0


def block_digits(text: str, scale: int) -> list[str]:
    """The text in half blocks, so that every dot is about square."""
    dots = [
        [int(bit) for char_rows in _joined(text, line) for bit in char_rows for _ in range(scale)]
        for line in range(ROWS)
        for _ in range(scale)
    ]
    if len(dots) % 2:
        dots.append([0] * len(dots[0]))
    return [
        "".join(HALVES[upper, lower] for upper, lower in zip(*pair, strict=True))
        for pair in zip(dots[::2], dots[1::2], strict=True)
    ]


def _joined(text: str, line: int) -> str:
    return "0".join(FONT[char].split()[line] for char in text)
