"""What differs between two sessions. Saving, undo and a second screen all use this one list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from sessie.model.frozen import dataclass
from sessie.model.session import (
    COLLECTIONS,
    SINGLES,
    UNDER_A_THEME,
    Session,
    by_letter,
    remove_theme,
)
from sessie.model.stage import Clock, Look, clock_undone


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
    for name in SINGLES:
        for change in done:
            if change.collection == name:
                now = getattr(session, name)
                session = session.with_(**{name: _undone(now, change.before, change.after)})
    for name in COLLECTIONS:
        if part := [change for change in done if change.collection == name]:
            session = _revert_in(session, name, part)
    return _tidy(session)


def _revert_in(session: Session, name: str, done: list[Change]) -> Session:
    """What was added goes, what was changed changes back, what was removed returns."""
    session = session.drop(name, *(change.id for change in done if change.before is None))
    held: Mapping[str, Any] = getattr(session, name)
    changed = [c for c in done if c.before is not None and c.after is not None and c.id in held]
    session = session.put(name, *(_undone(held[c.id], c.before, c.after) for c in changed))
    removed = [c.before for c in done if c.after is None and c.id not in held]
    moved = any(getattr(c.before, "place", 0) != getattr(c.after, "place", 0) for c in changed)
    return _in_order(session.put(name, *removed), name) if removed or moved else session


def _undone(now: Any, before: Any, after: Any) -> Any:
    """`before`, but keeping fields and keys that another command set since."""
    if now == after:
        return before
    if before == after:
        return now
    if isinstance(before, Clock) and isinstance(now, Clock) and isinstance(after, Clock):
        return clock_undone(now, before, after)
    if is_dataclass(before) and not isinstance(before, type) and type(now) is type(before):
        was = {name: _undone(getattr(now, name), getattr(before, name), getattr(after, name))
               for name in (field.name for field in fields(before))}  # fmt: skip
        return replace(before, **was)
    if isinstance(before, Mapping):
        keys = dict.fromkeys((*before, *now))
        was = {key: _undone(now.get(key), before.get(key), after.get(key)) for key in keys}
        return {key: value for key, value in was.items() if value is not None}
    return before


def _in_order(session: Session, name: str) -> Session:
    """What came back stands where it stood: in order of place, tables by their letter."""
    inside = list(getattr(session, name).values())
    if name == "tables":
        inside.sort(key=lambda table: by_letter(table.id))
    else:
        inside.sort(key=lambda entity: getattr(entity, "place", 0))
    return session.with_(**{name: {entity.id: entity for entity in inside}})


def _tidy(session: Session) -> Session:
    """Nothing may point at a theme that is gone: its slips go back to "zonder thema"."""
    used = {e.theme for name in UNDER_A_THEME for e in getattr(session, name).values()}
    used |= {theme for poll in session.polls.values() for theme in poll.themes}
    for lost in sorted(used - {"", *session.themes}):
        session = remove_theme(session, lost)
    return _on_an_item(session)


def _on_an_item(session: Session) -> Session:
    """The beamer shows an item that is there: the last one seen of those that are left."""
    stage, there = session.stage, {item.id for item in session.script.items}
    if not stage.item or stage.item in there:
        return session
    seen = tuple(item for item in stage.visited if item in there)
    item = seen[-1] if seen else session.script.items[0].id
    new = replace(stage, item=item, visited=seen or (item,), look=Look())
    return session.with_(stage=new)
