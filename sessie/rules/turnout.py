"""Whose voice was heard: parents against the size of the school, and who wrote at home."""

from __future__ import annotations

from dataclasses import dataclass

from sessie.model.session import Session
from sessie.rules.privacy.flags import SMALL_ROLE, attendance, merged_roles

PARENT, HOME_SIDE = "ouder", "thuis"


@dataclass(frozen=True, slots=True)
class Later:
    """The slips of people who were not there."""

    number: int
    parents: bool = True
    """Whether parents wrote all of them."""

    @property
    def may_be_marked(self) -> bool:
        """Whether it may be said which slips these are: of one or two that would be a person."""
        return self.number >= SMALL_ROLE


def later(session: Session) -> Later:
    """The slips that may be shown and came in later."""
    slips = [slip for slip in session.slips() if slip.later]
    return Later(len(slips), all(slip.role == PARENT for slip in slips))


@dataclass(frozen=True, slots=True)
class Heard:
    """Parents in the room, against the size of the school; 0 is not known."""

    parents: int
    pupils: int
    families: int


def heard(session: Session) -> Heard | None:
    """Whose voice was heard, when the size of the school is known.

    None as well where so few parents came, beside others of their side, that the report counts
    them together.
    """
    evening, people = session.evening, attendance(session)
    side = [r for r, number in people.items()
            if number and session.script.side_of(r) == HOME_SIDE]  # fmt: skip
    parents = people.get(PARENT, 0)
    hidden = len(side) > 1 and not merged_roles(session).isdisjoint(side)
    if (
        not evening.type.whole_school
        or not parents
        or hidden
        or not (evening.pupils or evening.families)
    ):
        return None
    return Heard(parents, evening.pupils, evening.families)
