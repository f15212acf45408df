"""Draws QR codes in a terminal: black on white whatever the colours are, two rows of a code in one
row of the screen."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from sessie.public.joining import Joining, Scan
from sessie.public.qr import QUIET, Rows
from sessie.public.scene import Block
from sessie.widgets.text import Frame, Lines, clip, plain

INK = "#000000 on #ffffff"
"""Never a colour of the theme: what is dark on one is light on the other."""
HALVES = {"00": " ", "10": "▀", "01": "▄", "11": "█"}
"""Upper and lower module → the sign for both."""
LARGEST = 4
BESIDE = 24
"""Columns of words beside a code at least."""
TOO_SMALL = (
    "Voor de QR-code is dit venster te klein: maak het groter, of de letters kleiner (ctrl -)."
)
ON_THE_DOEK = "De QR-codes staan op het doek."
"""The same beside a doek, which has room for them."""


def qr_lines(codes: Sequence[Rows], scale: int = 1) -> Lines:
    """Codes beside each other with a white edge around each, a module `scale` columns wide and
    half as many rows high. What is white between two of them belongs to both."""
    edge = "0" * QUIET
    across, down = _size(codes)
    high, blank = down - 2 * QUIET, "0" * across
    level = [[*code, *["0" * len(code)] * (high - len(code))] for code in codes]
    whole = ["".join(edge + line for line in lines) + edge for lines in zip(*level, strict=True)]
    whole = [*[blank] * QUIET, *whole, *[blank] * QUIET]
    fine = ["".join(bit * scale for bit in line) for line in whole for _ in range(scale)]
    if len(fine) % 2:
        fine.append("0" * len(fine[0]))
    pairs = zip(fine[::2], fine[1::2], strict=True)
    return [
        plain("".join(HALVES[a + b] for a, b in zip(*pair, strict=True)), INK) for pair in pairs
    ]


def _size(codes: Sequence[Rows]) -> tuple[int, int]:
    """Modules across and down, with the edges."""
    return sum(map(len, codes)) + QUIET * (len(codes) + 1), max(map(len, codes)) + 2 * QUIET


def _scale(codes: Sequence[Rows], width: int, height: int) -> int:
    """How large they can be; 0 when there is no room."""
    across, down = _size(codes)
    fits = (n for n in range(LARGEST, 0, -1) if across * n <= width and -(-down * n // 2) <= height)
    return next(fits, 0)


def draw(block: Block, frame: Frame) -> Lines:
    """The codes as large as they can be, with their words above or beside them. Where both are too
    much the Wi-Fi is only in words; where none fits it is said how that changes."""
    assert isinstance(block, Joining)
    width, height = frame.width, frame.height
    scans = block.scans
    if frame.compact:
        return _in_words(scans, width)
    for shown in (scans, scans[-1:]):
        codes = [scan.rows for scan in shown]
        for words in (_in_words(scans, width), _on_one_line(scans, width)):
            if scale := _scale(codes, width, height - len(words)):
                return _centred([*words, *qr_lines(codes, scale)], width, height)
        across, _ = _size(codes)
        beside = width - across - 2
        if beside >= BESIDE and _scale(codes, across, height):
            return _beside(qr_lines(codes), _stacked(scans, beside), width)
    said = ON_THE_DOEK if frame.aside else TOO_SMALL
    return [*_stacked(scans, width), Content(""), *plain(said, "bold $accent").wrap(width)]


def _in_words(scans: Sequence[Scan], width: int) -> Lines:
    """A line for each code, where it fits."""
    lines: Lines = []
    for number, scan in enumerate(scans, 1):
        mark = f"{number}  " if len(scans) > 1 else ""
        if scan.words:
            lines += plain(mark + "   ".join(scan.words), "bold").wrap(width)
    return lines


def _on_one_line(scans: Sequence[Scan], width: int) -> Lines:
    """All of them on one line, without what the second thing is called; else as without that."""
    said = (" · ".join((first, *(one.rpartition(": ")[2] for one in more)))
            for first, *more in (scan.words for scan in scans if scan.words))  # fmt: skip
    line = plain("   ".join(f"{number} {one}" for number, one in enumerate(said, 1)), "bold")
    return [line] if line.cell_length <= width else _in_words(scans, width)


def _stacked(scans: Sequence[Scan], width: int) -> Lines:
    """Under each other, with what each is for."""
    lines: Lines = []
    for number, scan in enumerate(scans, 1):
        mark = f"{number}  " if len(scans) > 1 else ""
        lines += [Content("")] * bool(lines)
        lines += plain(f"{mark}{scan.does}", "bold $accent").wrap(width)
        lines += [part for words in scan.words for part in plain(words).wrap(width)]
    return lines


def _centred(lines: Lines, width: int, height: int) -> Lines:
    above = [Content("")] * max((height - len(lines)) // 2, 0)
    return [*above, *(Content(" " * max((width - one.cell_length) // 2, 0)) + one for one in lines)]


def _beside(code: Lines, words: Lines, width: int) -> Lines:
    room = width - code[0].cell_length - 2
    above = max((len(code) - len(words)) // 2, 0)
    said = [*[Content("")] * above, *words][: len(code)]
    said += [Content("")] * (len(code) - len(said))
    return [one + Content("  ") + clip(other, room) for one, other in zip(code, said, strict=True)]
