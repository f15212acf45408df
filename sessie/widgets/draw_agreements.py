"""Draws agreements: what was agreed last time with what became of it, then what is new."""

from __future__ import annotations

from textual.content import Content

from sessie.public.agreements import Agreed, Agreements
from sessie.widgets.text import (
    Frame,
    Lines,
    centred,
    clip,
    fitting,
    flow,
    heading,
    plain,
    row,
    wrap_hanging,
)

SIGNS = {"open": "○", "bezig": "●", "gedaan": "✓", "niet gelukt": "!", "vervallen": "–"}
"""Status → its sign; the word always stands beside it."""
CARRIED, NEW = "Van de vorige keer", "Nieuw"
CHOOSE = "j k = afspraak kiezen"
KEYS = (("1", "gedaan"), ("2", "bezig"), ("3", "niet gelukt"), ("4", "vervalt"), ("z", "zin"))
"""What the keys do with the chosen agreement, as short as it is shown to the room."""
WHAT = ("afspraak", "afspraken")
INDENT = "    "
MOST_FIELDS = 4
"""Empty lines that are enough to see what is asked."""


def draw(block: Agreements, frame: Frame) -> Lines:
    """The title, and one block an agreement."""
    width, height = frame.width, frame.height
    title = heading(block.title, frame)
    room = height - len(title)
    tight = frame.compact or (block.making and room < 6)
    top = [*title, *([] if tight else [Content("")])]
    if not block.agreed:
        said = plain(block.none, "$text-quiet").wrap(width)
        if not block.making:
            return centred([*top, *said], height)
        return [*title, Content(""), *said, *_fields(block, frame, room - 1 - len(said))]
    # A list that is worked in stays where it is while it grows.
    return [*top, *agreement_lines(block, frame, height - len(top))]


def _fields(block: Agreements, frame: Frame, room: int) -> Lines:
    """Empty lines to fill in, as many as are wanted and fit: what is asked can be seen."""
    names = [f"{name} {'…' * (8 if name == 'wat' else 4)}" for name in block.parts]
    field = Content("   ").join(plain(name, "$text-quiet") for name in names)
    one = [Content(""), *wrap_hanging(row((" 1  ", "bold $accent")), field, frame.width)]
    wanted = 0 if frame.compact else min(max(block.at_most, 1), MOST_FIELDS, room // len(one))
    return [
        line
        for n in range(1, wanted + 1)
        for line in (Content(""), *wrap_hanging(
            row((f" {n}  ", "bold $accent")), field, frame.width
        ))
    ]  # fmt: skip


def agreement_lines(block: Agreements, frame: Frame, room: int) -> Lines:
    """The list in at most so many rows; on a small screen only the agreement that is marked."""
    agreed, width = block.agreed, frame.width
    if room < 1:
        return []
    ids = [one.id for one in agreed]
    marked = block.chosen in ids
    at = ids.index(block.chosen) if marked else len(ids) - 1 if block.making else 0
    if frame.compact:
        return _block(at + frame.first - 1, agreed[at], block.chosen, width, apart=False)[:room]
    keys = [_keys(marked)] if any(one.carried for one in agreed) and room > 6 else []
    space = room - 2 * len(keys)
    lines = fitting(_blocks(block, width, space, frame.first), at, space, width, WHAT)
    return [*lines, Content(""), *(clip(key, width) for key in keys)] if keys else lines


def _keys(marked: bool) -> Content:
    """`1 gedaan  2 bezig  3 niet gelukt  4 vervalt  z zin`"""
    if not marked:
        return plain(CHOOSE, "$text-quiet")
    pairs = (row((key, "bold $accent"), (f" {what}", "$text-quiet")) for key, what in KEYS)
    return Content("  ").join(pairs)


def _blocks(block: Agreements, width: int, room: int, first: int) -> list[Lines]:
    """A block an agreement; the first one of a group has the name of the group above it. When
    agreements of earlier meetings do not fit in full, only the chosen one of them is."""
    carried = sum(one.carried for one in block.agreed)
    for apart, brief in ((True, False), (False, False), (False, True)):
        blocks = [
            _brief(place, one, width)
            if brief and one.carried and one.id != block.chosen
            else _block(place, one, block.chosen, width, apart=apart)
            for place, one in enumerate(block.agreed, first - 1)
        ]
        for place, name in ((0, CARRIED), (carried, NEW)):
            if carried and place < len(blocks):
                blocks[place].insert(0, plain(name, "italic $text-quiet"))
        rows = sum(map(len, blocks))
        if rows + apart * len(blocks) <= room or (not carried and not apart):
            break
    return blocks


def _brief(place: int, one: Agreed, width: int) -> Lines:
    """What, and how it stands, on one line."""
    first = row((f" {place + 1}  ", "bold $accent"), (one.what, "bold"))
    status = Content("   ").join(_status(one))
    if not status:
        return [clip(first, width)]
    return [clip(first, max(width - status.cell_length - 3, 8)) + Content("   ") + status]


def _block(place: int, one: Agreed, chosen: str, width: int, *, apart: bool) -> Lines:
    """What; then how it stands, who and when; what became of it; and the theme, on a line of its
    own (`apart`) where there is room."""
    mark = "▸" if one.id == chosen else " "
    lines = wrap_hanging(
        row((f"{mark}{place + 1}  ", "bold $accent")), plain(one.what, "bold"), width
    )
    about = [plain(f"thema {one.theme}", "italic $text-quiet")] if one.theme else []
    named = [row((f"{name} ", "$text-quiet"), text) for name, text in one.by_name]
    told = flow([*_status(one), *named, *([] if apart else about)], width - len(INDENT))
    told += [plain(one.result)] if one.result else []
    told += [plain(f"vorige keer {one.before}", "italic $text-quiet")] if one.before else []
    for line in [*told, *(about if apart else [])]:
        lines += wrap_hanging(Content(INDENT), line, width)
    return lines


def _status(one: Agreed) -> Lines:
    """How it stands, in a sign and a word."""
    style = "bold $accent" if one.open else "bold"
    return [plain(f"{SIGNS.get(one.status, '○')} {one.status}", style)] if one.status else []
