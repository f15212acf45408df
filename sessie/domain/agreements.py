"""Agreements over the meetings of a traject: who opened them, where they stand, what became of
them. Nothing is kept twice: a meeting takes over what is open, with its origin, and says there
where it stands; the story of an agreement is what its meetings say one after another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sessie.domain.session import Action, Session
from sessie.domain.trajectory import in_time

OPEN = ("open", "bezig", "niet gelukt")
"""What a next meeting looks at again."""


@dataclass(frozen=True, slots=True)
class Moment:
    """What one meeting said of an agreement."""

    session: str
    """Id of the session."""
    title: str
    date: str
    """ISO date, or empty."""
    status: str
    result: str = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """afspraak of a traject, with its story."""

    origin: str
    """`session id/action id` of the first time."""
    action: Action
    """As it was said last."""
    story: tuple[Moment, ...]
    """Oldest first."""
    theme: str = ""
    """Label of the theme that it came from; empty for none."""

    @property
    def open(self) -> bool:
        """Whether a next meeting has to look at it."""
        return self.action.status in OPEN


def origin_of(session: Session, action: Action) -> str:
    """Where an agreement was made first."""
    return action.origin or f"{session.evening.id}/{action.id}"


def agreements(sessions: Sequence[Session]) -> tuple[Agreement, ...]:
    """Every agreement of these sessions once, in the order in which they were made."""
    found: dict[str, Agreement] = {}
    for session in in_time(sessions):
        for action in session.actions.values():
            origin = origin_of(session, action)
            moment = Moment(session.evening.id, session.evening.title, session.evening.date,
                            action.status, action.result)  # fmt: skip
            held = found.get(origin)
            theme = session.themes[action.theme].label if action.theme in session.themes else ""
            story = (*held.story, moment) if held else (moment,)
            found[origin] = Agreement(origin, action, story, theme or (held.theme if held else ""))
    return tuple(found.values())


def carried_over(sessions: Sequence[Session]) -> tuple[Action, ...]:
    """What a next meeting begins with: the open agreements, as they were said last.

    A theme belongs to the session it was made in, so it is left behind.
    """
    return tuple(
        replace(one.action, id="", theme="", origin=one.origin, result="", place=0)
        for one in agreements(sessions)
        if one.open
    )


def taken_over(session: Session) -> tuple[Action, ...]:
    """The agreements of earlier meetings that this session began with."""
    return tuple(action for action in session.actions.values() if action.origin)


def made_here(session: Session) -> tuple[Action, ...]:
    """The agreements that were made in this session."""
    return tuple(action for action in session.actions.values() if not action.origin)
