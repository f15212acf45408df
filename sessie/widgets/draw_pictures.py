"""Draws the slides that are made of what was brought and chosen, and the partnerships."""

from __future__ import annotations

from textual.content import Content

from sessie.public.pictures import (
    NO_EXAMPLES,
    NO_STIP,
    Examples,
    Model,
    Partnership,
    Partnerships,
    Point,
    Points,
    Stip,
)  # fmt: skip
from sessie.public.scene import Block
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

HUES = ("$thuis", "$school", "$partner")
WHAT = ("punt", "punten")
INDENT = "    "


def draw(block: Block, frame: Frame) -> Lines:
    """The title and the picture."""
    width, height = frame.width, frame.height
    title = heading(block.title, frame)
    room = height - len(title) - 1
    gap = [] if frame.compact else [Content("")]
    match block:
        case Partnerships():
            return centred([*title, *model_lines(block.model, width, room)], height)
        case Points(points=points) if points:
            # A list that is worked in stays where it is while it grows.
            return [*title, *gap, *_points(block, frame, room + 1 - len(gap))]
        case Points(none=(first, *more)):
            said = plain(first, "bold" if more else "$text-quiet").wrap(width)
            said += [line for text in more for line in (Content(""), *plain(text).wrap(width))]
        case Stip():
            said = _stip(block, width)
        case Examples():
            said = _examples(block, width)
        case _:
            said = []
    return centred([*title, *gap, *said], height)


# the partnerships ---------------------------------------------------------------------------


def model_lines(model: Model, width: int, room: int) -> Lines:
    """The partnerships under their labels, with what they mean."""
    parts = model.parts
    labels = list(dict.fromkeys(part.label for part in parts))
    airy = room >= 2 * len(parts) + len(labels) + 2
    drawn: Lines = []
    for label, hue in zip(labels, HUES * len(labels), strict=False):
        if airy or not drawn:
            drawn.append(Content(""))
        if room >= 2 * len(parts) + len(labels):
            drawn.append(row(("▍", hue), (label, f"italic {hue}")))
        for part in (p for p in parts if p.label == label):
            drawn.extend(_part_lines(part, hue, width, room, room < 2 * len(parts)))
    if model.source and len(drawn) + 2 <= room:
        drawn += [Content(""), clip(plain(f"Bron: {model.source}", "$text-quiet"), width)]
    return drawn


def _part_lines(part: Partnership, hue: str, width: int, room: int, brief: bool) -> Lines:
    bar = plain("▍", hue)
    first = bar + clip(plain(part.name, f"bold {hue}"), width - 1)
    if brief:
        return [clip(first + plain(f"  {part.words}"), width)]
    # The room reads daily words; the sentence of the model itself is added where there is space.
    meaning = plain(part.words).wrap(width - 4)
    if room >= 26:
        meaning += plain(part.definition, "$text-quiet").wrap(width - 4)
    return [first, *(bar + Content("  ") + line for line in meaning)]


# what was brought and chosen ----------------------------------------------------------------


def _stip(block: Stip, width: int) -> Lines:
    if not block.stip:
        return plain(NO_STIP, "$text-quiet").wrap(width)
    return wrap_hanging(plain("● ", "$accent"), plain(block.stip, "bold"), width)


def _examples(block: Examples, width: int) -> Lines:
    if not block.titles:
        return plain(NO_EXAMPLES, "$text-quiet").wrap(width)
    return [
        line
        for title in block.titles
        for line in [*wrap_hanging(plain("• ", "$accent"), plain(title), width), Content("")]
    ]


def _points(block: Points, frame: Frame, room: int) -> Lines:
    """The points with their numbers; on a small screen only the one that is marked."""
    ids = [point.id for point in block.points]
    at = ids.index(block.chosen) if block.chosen in ids else 0
    if frame.compact:
        return _point(at + frame.first - 1, block.points[at], block.chosen, "", frame.width)[:room]
    blocks = [
        [
            *_heading(point, frame.width),
            *_point(n + frame.first - 1, point, block.chosen, point.source, frame.width),
        ]
        for n, point in enumerate(block.points)
    ]
    return fitting(blocks, at, room, frame.width, WHAT)


def _heading(point: Point, width: int) -> Lines:
    """Above the first of each sort what they are, and where they come from."""
    if not point.heading:
        return []
    named = [plain(point.heading, "bold $accent")]
    source = point.heading_source
    return flow([*named, plain(source, "$text-quiet")] if source else named, width)


def _point(place: int, point: Point, chosen: str, source: str, width: int) -> Lines:
    """The point, and under it its dots or when, its partnership and its source."""
    mark = "▸" if point.id == chosen else " "
    lines = wrap_hanging(
        row((f"{mark}{place + 1}  ", "bold $accent")), plain(point.text, "bold"), width
    )
    about = [part for part in (point.about, source) if part]
    if about:
        lines += wrap_hanging(Content(INDENT), plain(" · ".join(about), "$text-quiet"), width)
    return lines
