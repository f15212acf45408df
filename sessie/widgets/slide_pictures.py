"""Slides that the program draws itself from the session: the stip op de horizon, the agreements,
the practice examples and the speerpunten."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content

from sessie.model.session import Session
from sessie.rules.points import points
from sessie.rules.setup import chosen_examples
from sessie.widgets.agreement_list import Looks, agreement_lines
from sessie.widgets.point_list import point_lines
from sessie.widgets.text import plain, wrap_hanging


@dataclass(frozen=True, slots=True)
class Place:
    """Where it is drawn."""

    width: int
    room: int
    """Rows under the title."""
    compact: bool = False
    chosen: str = ""
    """Id of the chosen agreement or point; empty for none."""


def is_list(show: str, session: Session) -> bool:
    """Whether it is a list now in which a line can be chosen."""
    if show == "acties":
        return bool(session.actions)
    return show == "speerpunten" and bool(points(session))


def picture_lines(show: str, session: Session, place: Place) -> list[Content]:
    """The lines under the title."""
    match show:
        case "acties":
            return _actions(session, place)
        case "speerpunten":
            return point_lines(
                session, place.chosen, place.width, place.room, compact=place.compact
            )
        case "stip":
            return _stip(session, place.width)
    return _examples(session, place.width)


def _stip(session: Session, width: int) -> list[Content]:
    stip = session.evening.stip
    if not stip:
        return plain("Die zin maken we vandaag samen.", "$text-quiet").wrap(width)
    return wrap_hanging(plain("● ", "$accent"), plain(stip, "bold"), width)


def _actions(session: Session, place: Place) -> list[Content]:
    if not session.actions:
        said = "Er zijn nog geen afspraken van de vorige keer."
        return plain(said, "$text-quiet").wrap(place.width)
    return agreement_lines(session, Looks(place.chosen, place.compact), place.width, place.room)


def _examples(session: Session, width: int) -> list[Content]:
    slides = chosen_examples(session.script)
    if not slides:
        return plain("Hier komen voorbeelden van elders.", "$text-quiet").wrap(width)
    return [
        line
        for slide in slides
        for line in [*wrap_hanging(plain("• ", "$accent"), plain(slide.title), width), Content("")]
    ]
