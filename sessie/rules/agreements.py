"""Agreements over the meetings of a traject: who opened them, where they stand, what became of
them. Nothing is kept twice: a meeting takes over what is open, with its origin, and says there
where it stands; the story of an agreement is what its meetings say one after another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sessie.model.dutch import joined
from sessie.model.frozen import dataclass
from sessie.model.session import STATUSES, UNSAID, Action, Session
from sessie.rules.traject import in_time

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
    """Oldest first; a meeting that did not come to it is left out."""
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
        here = {origin_of(session, action): action for action in session.actions.values()}
        for origin, action in here.items():
            held = found.get(origin)
            theme = session.themes[action.theme].label if action.theme in session.themes else ""
            found[origin] = _went_on(held, origin, action, session, theme)
    return tuple(found.values())


def _went_on(
    held: Agreement | None, origin: str, action: Action, session: Session, theme: str
) -> Agreement:
    """The agreement after one more meeting."""
    if held and not _is_said(held.action, action):
        return held
    if held and action.status == UNSAID and action.origin:
        action = replace(action, status=held.action.status)
    evening = session.evening
    moment = Moment(evening.id, evening.title, evening.date, action.status, action.result)
    story = (*held.story, moment) if held else (moment,)
    return Agreement(origin, action, story, theme or (held.theme if held else ""))


def _is_said(before: Action, action: Action) -> bool:
    """Whether a meeting said something of an agreement that it knew: where it stands, what became
    of it, or another wat, wie or wanneer."""
    return action.said or bool(action.result) or _words(action) != _words(before)


def doers(action: Action) -> str:
    """Who does it: "directie, samen met een ouder"."""
    return joined(", ", action.who, action.together and f"samen met {action.together}")


def _words(action: Action) -> tuple[str, ...]:
    return action.what, action.who, action.when, action.together


def carried_over(sessions: Sequence[Session]) -> tuple[Action, ...]:
    """What a next meeting begins with: the open agreements as they were said last, of which it has
    to say itself where they stand.

    A theme belongs to the session it was made in, so it is left behind.
    """
    return tuple(
        replace(one.action, id="", theme="", origin=one.origin, status=UNSAID, result="", place=0)
        for one in agreements(sessions)
        if one.open
    )


def taken_over(session: Session) -> tuple[Action, ...]:
    """The agreements of earlier meetings that this session began with."""
    return tuple(action for action in session.actions.values() if action.origin)


def made_here(session: Session) -> tuple[Action, ...]:
    """The agreements that were made in this session."""
    return tuple(action for action in session.actions.values() if not action.origin)


def oldest_first(session: Session) -> list[Action]:
    """The agreements as they are shown and chosen: those of earlier meetings first."""
    return [*taken_over(session), *made_here(session)]


def set_status(session: Session, action_id: str, status: str, result: str | None = None) -> Session:
    """Say where an agreement stands, and in a sentence what became of it; None leaves that as it
    is. Raises ValueError for a status that there is not."""
    if status not in STATUSES:
        raise ValueError(status)
    action = session.actions.get(action_id)
    if action is None:
        return session
    said = action.result if result is None else result
    return session.put("actions", replace(action, status=status, result=said))


def put_action(session: Session, action: Action) -> Session:
    """Add an agreement, or change the one with the same id."""
    if held := session.actions.get(action.id):
        return session.put("actions", replace(action, place=held.place))
    place = session.next_place("actions")
    return session.put(
        "actions", replace(action, id=action.id or session.new_id("actions", "a"), place=place)
    )


def remove_action(session: Session, action_id: str) -> Session:
    """Take an agreement away; undo brings it back."""
    return session.drop("actions", action_id)
