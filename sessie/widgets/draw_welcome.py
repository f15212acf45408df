"""Draws the welcome: how long it is to the begin, large, and where to sit."""

from __future__ import annotations

from textual.content import Content

from sessie.public.scene import Block
from sessie.public.welcome import Welcome
from sessie.widgets.block_digits import best_scale, block_digits
from sessie.widgets.text import Frame, Lines, centred, flow, heading, plain, row


def draw(block: Block, frame: Frame) -> Lines:
    """What matters most comes first; the rest is left out when there is no room."""
    assert isinstance(block, Welcome)
    width, height = frame.width, frame.height
    if frame.compact:
        return [*plain(f"{block.title} {block.words}.", "bold").wrap(width)]
    title = heading(block.title, frame)
    find = list(plain(block.find).wrap(width)) if block.find else []
    letters = flow([row((table, "bold $accent")) for table in block.tables], width)
    place = [Content(""), *find, *letters] if len(letters) <= 2 else [Content(""), *find]
    evening = [*plain(block.evening, "$text-quiet").wrap(width)]
    room = height - len(title) - len(place) - len(evening) - 3
    when = _when(block, width, room)
    return centred([*title, Content(""), *when, *place, Content(""), *evening], height)


def _when(block: Welcome, width: int, room: int) -> Lines:
    """The words; the minutes in them as large as there is room for."""
    minutes = block.minutes
    words = plain(block.words, "bold")
    if not minutes:
        return list(words.wrap(width))
    before, number, after = block.words.partition(str(minutes))
    beside = len(before) + len(after) + 4
    # Not larger than they can be read as one with the words beside them.
    scale = best_scale(number, width - beside, room, max(2, room // 6))
    if not scale:
        return list(words.wrap(width))
    *above, last = (plain(line, "$accent") for line in block_digits(number, scale))
    left, indent = row((f"{before} ", "bold")), Content(" " * (len(before) + 1))
    return [*(indent + line for line in above), left + last + row((f"  {after.strip()}", "bold"))]
