"""What every picture for the room is drawn with: the place there is, titles, and lists that may
have more in them than fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content

from sessie.model.dutch import count
from sessie.public.block import Countdown
from sessie.widgets.text import clip, plain

COLOURED = frozenset({"thuis", "school", "partner"})
Lines = list[Content]
"""Rows under each other, of a picture or of one thing in a list."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What a scene is drawn for: the size there is, and what the clock of the viewer says."""

    width: int
    height: int
    compact: bool = False
    """True when the werkblad takes most of the screen."""
    clock: Countdown | None = None
    """The clock of the scene as it is now."""
    wall: str = ""
    """The time of day, where the room sees it."""
    until: str = ""
    """The time of day at which the clock is out, while it runs."""


def heading(title: str, width: int) -> Lines:
    """A title with a short bar under it."""
    lines = plain(title, "bold $accent").wrap(width)
    return [*lines, plain("▔" * min(12, lines[0].cell_length if lines else 1), "$accent")]


def centred(lines: Lines, height: int) -> Lines:
    """The lines a little above the middle, where the eye expects them."""
    above = max((height - len(lines)) * 2 // 5, 0)
    return [Content("")] * above + lines


def side_style(side: str) -> str:
    """The colour of a side."""
    return f"${side}" if side in COLOURED else ""


def fitting(
    blocks: Sequence[Lines], at: int, room: int, width: int, what: tuple[str, str]
) -> Lines:
    """As many whole blocks as fit, number `at` among them, and on the last line how many there
    are before and after: `what` is what one and several are called."""
    rows = sum(map(len, blocks))
    if rows <= room:
        airy = rows + len(blocks) - 1 <= room
        return spaced(blocks, airy=airy)
    first, last = _around(blocks, at, room - 1)
    lines = spaced(blocks[first : last + 1], airy=False)[: max(room - 1, 1)]
    more = more_of(first, len(blocks) - 1 - last, what)
    return [*lines, clip(plain(f"    {more}", "$text-quiet"), width)][:room] if more else lines


def flow(parts: Sequence[Content], width: int, gap: int = 3) -> Lines:
    """Parts beside each other as long as a whole one fits, else on a next line."""
    lines: Lines = []
    for part in parts:
        if lines and lines[-1].cell_length + gap + part.cell_length <= width:
            lines[-1] = lines[-1] + Content(" " * gap) + part
        else:
            lines += part.wrap(max(width, 8))
    return lines


def spaced(blocks: Sequence[Lines], *, airy: bool) -> Lines:
    """The blocks under each other, with air between them or not."""
    lines: Lines = []
    for block in blocks:
        lines += [Content(""), *block] if airy and lines else block
    return lines


def _around(blocks: Sequence[Lines], at: int, room: int) -> tuple[int, int]:
    """The first and the last block to show: what stands before is seen again last of all."""
    first = last = at
    while first > 0 and sum(map(len, blocks[first - 1 : last + 1])) <= room:
        first -= 1
    while last + 1 < len(blocks) and sum(map(len, blocks[first : last + 2])) <= room:
        last += 1
    return first, last


def more_of(before: int, after: int, what: tuple[str, str]) -> str:
    """How many there are before and after what is shown."""
    said = [f"▴ {count(before, *what)} hiervoor"] if before else []
    said += [f"▾ nog {count(after, *what)}"] if after else []
    return "   ".join(said)
