"""Speerpunten on the beamer: what the plan says, or what came first last time."""

from __future__ import annotations

from textual.content import Content

from sessie.model.session import Brought, Session
from sessie.rules.points import AMBITION, points
from sessie.widgets.fitting import Block, fitting, flow
from sessie.widgets.text import plain, row, wrap_hanging

NO_PLAN = "Het plan is nog niet vastgesteld."
RECALL = "Wat weten we zelf nog van de ouderavond?"
NOTHING = "Er is nog niets bekend van een vorige keer."
WHAT = ("punt", "punten")
INDENT = "    "


def point_lines(
    session: Session, chosen: str, width: int, room: int, *, compact: bool = False
) -> list[Content]:
    """The points with their numbers, in at most so many rows; or that there are none."""
    held = points(session)
    if not held:
        return _none(session, width)[:room]
    ids = [point.id for point in held]
    at = ids.index(chosen) if chosen in ids else 0
    if compact:
        return _point(at, held[at], chosen, "", width)[:room]
    return fitting(_blocks(session, held, chosen, width), at, room, width, WHAT)


def _none(session: Session, width: int) -> list[Content]:
    if not session.evening.type.team:
        return plain(NOTHING, "$text-quiet").wrap(width)
    return [*plain(NO_PLAN, "bold").wrap(width), Content(""), *plain(RECALL).wrap(width)]


def _blocks(session: Session, held: tuple[Brought, ...], chosen: str, width: int) -> list[Block]:
    """A block a point; above the first of each sort what they are, and where they come from."""
    blocks, before = list[Block](), ""
    for place, point in enumerate(held):
        same = {p.source for p in held if p.sort == point.sort}
        source = point.source if len(same) > 1 else ""
        block = _point(place, point, chosen, source, width)
        if point.sort != before:
            shared = "" if source else point.source
            block = [*_title(session, point.sort, shared, width), *block]
        blocks.append(block)
        before = point.sort
    return blocks


def _title(session: Session, sort: str, source: str, width: int) -> list[Content]:
    start = "Uit het plan" if session.evening.type.team else "Vorige keer"
    what = "onze ambities" if sort == AMBITION else "wat het meest telde"
    named = [plain(f"{start}: {what}", "bold $accent")]
    return flow([*named, plain(source, "$text-quiet")] if source else named, width)


def _point(place: int, point: Brought, chosen: str, source: str, width: int) -> Block:
    """The point, and under it its dots or when, its partnership and its source."""
    mark = "▸" if point.id == chosen else " "
    lines = wrap_hanging(
        row((f"{mark}{place + 1}  ", "bold $accent")), plain(point.text, "bold"), width
    )
    about = [part for part in (_detail(point), point.about, source) if part]
    if about:
        lines += wrap_hanging(Content(INDENT), plain(" · ".join(about), "$text-quiet"), width)
    return lines


def _detail(point: Brought) -> str:
    return (
        f"● {point.detail}" if point.sort != AMBITION and "stip" in point.detail else point.detail
    )
