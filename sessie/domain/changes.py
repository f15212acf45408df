"""What differs between two sessions. Saving, undo and a second screen all use this one list."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from sessie.domain.session import COLLECTIONS, SINGLES, Session


@dataclass(frozen=True, slots=True)
class Change:
    """One entity that differs. `before` is None when it was added, `after` when it was removed."""

    collection: str
    id: str
    before: Any
    after: Any


Changes = tuple[Change, ...]


def changes(old: Session | None, new: Session) -> Changes:
    """The entities that differ from `old` to `new`; everything when there is no old one."""
    found: list[Change] = []
    for name in SINGLES:
        before, after = getattr(old, name, None), getattr(new, name)
        if before is not after and before != after:
            found.append(Change(name, name, before, after))
    for name in COLLECTIONS:
        before, after = getattr(old, name, {}), getattr(new, name)
        if before is not after:
            found.extend(_in_collection(name, before, after))
    return tuple(found)


def _in_collection(name: str, before: Any, after: Any) -> list[Change]:
    found = [
        Change(name, key, before.get(key), entity)
        for key, entity in after.items()
        if (held := before.get(key)) is not entity and held != entity
    ]
    if len(before) + sum(change.before is None for change in found) != len(after):
        found.extend(Change(name, key, entity, None)
                     for key, entity in before.items() if key not in after)  # fmt: skip
    return found


def revert(session: Session, done: Changes) -> Session:
    """Take one command back and leave whatever arrived since."""
    for change in done:
        if change.collection in SINGLES:
            now = getattr(session, change.collection)
            session = session.with_(**{change.collection: _undone(now, change)})
            continue
        now = getattr(session, change.collection).get(change.id)
        if change.before is None:
            session = session.drop(change.collection, change.id)
        else:
            session = session.put(change.collection, _undone(now, change))
    return _tidy(_in_order(session, done))


def _undone(now: Any, change: Change) -> Any:
    """`before`, but keeping fields that another command set since."""
    if now is None or change.after is None or now == change.after or not is_dataclass(now):
        return change.before
    was = {
        field.name: getattr(change.before, field.name)
        for field in fields(now)
        if getattr(change.before, field.name) != getattr(change.after, field.name)
    }
    return replace(now, **was)  # type: ignore[type-var]


def _in_order(session: Session, done: Changes) -> Session:
    """Entities that came back stand where they stood: collections are kept in order of place."""
    for name in {c.collection for c in done if c.after is None and hasattr(c.before, "place")}:
        held = sorted(getattr(session, name).values(), key=lambda entity: entity.place)
        session = session.with_(**{name: {entity.id: entity for entity in held}})
    return session


def _tidy(session: Session) -> Session:
    """No slip may point at a theme that is gone: it goes back to "zonder thema"."""
    lost = [s for s in session.contributions.values() if s.theme and s.theme not in session.themes]
    if lost:
        session = session.put("contributions", *(replace(slip, theme="") for slip in lost))
    return session
