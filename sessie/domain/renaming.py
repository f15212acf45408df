"""Sessions under other names: what refers to them by their name goes along."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sessie.domain.session import Session
from sessie.domain.trajectory import Trajectory

Names = Mapping[str, str]
"""Id of a session → the id that it gets; who is not in it keeps its name."""


def renamed(session: Session, names: Names) -> Session:
    """The session with its new name, and with the new names of the sessions that it refers to."""
    evening = session.evening
    actions = {
        key: replace(action, origin=followed(action.origin, names))
        for key, action in session.actions.items()
    }
    brought = {
        key: replace(point, about=followed(point.about, names))
        if point.sort == "afspraak"
        else point
        for key, point in session.brought.items()
    }
    return session.with_(
        evening=replace(evening, id=names.get(evening.id, evening.id)),
        actions=actions,
        brought=brought,
    )


def renamed_in(trajectory: Trajectory, names: Names) -> Trajectory:
    """The traject whose ambitions come from the same sessions under their new names."""
    moved = [
        replace(ambition, id=followed(ambition.id, names))
        for ambition in trajectory.ambitions.values()
    ]
    return trajectory.with_(ambitions={ambition.id: ambition for ambition in moved})


def followed(origin: str, names: Names) -> str:
    """`session id/entity id` with the new id of that session; anything else stays as it is."""
    session, slash, entity = origin.partition("/")
    return f"{names.get(session, session)}{slash}{entity}" if slash else origin
