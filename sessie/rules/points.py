"""The points of a plan that a team was brought, and what it does with them."""

from __future__ import annotations

from sessie.model.dutch import fold
from sessie.model.script import Collecting
from sessie.model.session import Brought, Contribution, Session
from sessie.rules.slips import add_slips

AMBITION = "ambitie"
"""The kind of a slip that says what a team works on, and the sort of a point that it may be."""


SORTS = (AMBITION, "thema")
"""What can be chosen from, in this order: first what the school wants to reach."""


def points(session: Session) -> tuple[Brought, ...]:
    """The ambitions and the themes that were brought, in the order in which they are numbered."""
    held = session.brought.values()
    return tuple(point for sort in SORTS for point in held if point.sort == sort)


def answers_before(session: Session, item: str) -> tuple[Brought, ...]:
    """What the tables answered together last time to the question of this item."""
    held = session.brought.values()
    return tuple(point for point in held if point.sort == "antwoord" and point.about == item)


def takes_points(item: Collecting | None) -> bool:
    """Whether a point of the plan can be written as a slip of this item."""
    return item is not None and AMBITION in item.kinds


def is_written(session: Session, item: Collecting, point: Brought) -> bool:
    """Whether a slip of this item has the words of the point already."""
    wanted = fold(point.text)
    return any(fold(slip.text) == wanted for slip in session.slips(round_id=item.id))


def write_point(
    session: Session, item: Collecting, point: Brought, table: str, role: str
) -> Session:
    """The point as a slip of this item; once is enough."""
    if is_written(session, item, point):
        return session
    return add_slips(session, Contribution("", table, item.id, role, AMBITION, point.text))
