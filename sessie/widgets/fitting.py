"""A list on a public view that may have more in it than fits."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from sessie.model.dutch import count
from sessie.widgets.text import clip, plain

Block = list[Content]
"""The lines of one thing in the list."""


def fitting(
    blocks: Sequence[Block], at: int, room: int, width: int, what: tuple[str, str]
) -> list[Content]:
    """As many whole blocks as fit, number `at` among them, and on the last line how many there
    are before and after: `what` is what one and several are called."""
    rows = sum(map(len, blocks))
    if rows <= room:
        airy = rows + len(blocks) - 1 <= room
        return spaced(blocks, airy=airy)
    first, last = _around(blocks, at, room - 1)
    lines = spaced(blocks[first : last + 1], airy=False)[: max(room - 1, 1)]
    more = _more(first, len(blocks) - 1 - last, what)
    return [*lines, clip(plain(f"    {more}", "$text-quiet"), width)][:room] if more else lines


def flow(parts: Sequence[Content], width: int, gap: int = 3) -> list[Content]:
    """Parts beside each other as long as a whole one fits, else on a next line."""
    lines: list[Content] = []
    for part in parts:
        if lines and lines[-1].cell_length + gap + part.cell_length <= width:
            lines[-1] = lines[-1] + Content(" " * gap) + part
        else:
            lines += part.wrap(max(width, 8))
    return lines


def spaced(blocks: Sequence[Block], *, airy: bool) -> list[Content]:
    """The blocks under each other, with air between them or not."""
    lines: list[Content] = []
    for block in blocks:
        lines += [Content(""), *block] if airy and lines else block
    return lines


def _around(blocks: Sequence[Block], at: int, room: int) -> tuple[int, int]:
    """The first and the last block to show: what stands before is seen again last of all."""
    first = last = at
    while first > 0 and sum(map(len, blocks[first - 1 : last + 1])) <= room:
        first -= 1
    while last + 1 < len(blocks) and sum(map(len, blocks[first : last + 2])) <= room:
        last += 1
    return first, last


def _more(before: int, after: int, what: tuple[str, str]) -> str:
    said = [f"▴ {count(before, *what)} hiervoor"] if before else []
    said += [f"▾ nog {count(after, *what)}"] if after else []
    return "   ".join(said)
