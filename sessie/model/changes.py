"""What differs between two sessions. Saving, undo and a second screen all use this one list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from sessie.model.frozen import dataclass
from sessie.model.session import (
    COLLECTIONS,
    MAY_LACK,
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
    """The entities that differ from `old` to `new`; everything when there is no old one,
    but for what a file may lack as long as it says nothing."""
    found: list[Change] = []
    for name in SINGLES:
        lacked = SINGLES[name]() if name in MAY_LACK else None
        before, after = getattr(old, name, lacked), getattr(new, name)
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


def past(done: Changes, since: Changes) -> Changes:
    """What is left to revert of a command, when these later changes must stay: the same command,
    as if it had been given after them. What they wrote over, took away or added to is no part of
    it any more."""
    later = {(change.collection, change.id): change for change in since}
    used = {(name, getattr(change.after, field, "")) for change in since
            for name, field in (("themes", "theme"), ("tables", "table"))}  # fmt: skip
    found = []
    for change in done:
        if change.before is None and (change.collection, change.id) in used:
            continue  # what was said is about it now
        if over := later.get((change.collection, change.id)):
            if over.after is None or (change.before is None and _said_anew(over)):
                continue  # it is gone for good, or what was added has words of others now
            if change.before is not None and change.after is not None:
                before, after = _past(change.before, change.after, over.before, over.after)
                change = replace(change, before=before, after=after)
        if change.before != change.after:
            found.append(change)
    return tuple(found)


def _said_anew(over: Change) -> bool:
    """Whether other words stand there now, and not the same about another theme."""
    theme = {"theme": ""}
    return over.before is None or not hasattr(over.after, "theme") or (
        replace(over.before, **theme) != replace(over.after, **theme)
    )  # fmt: skip


def _past(before: Any, after: Any, old: Any, new: Any) -> tuple[Any, Any]:
    """`before` and `after` of a command as they would be with what became `new`, and was `old`."""
    if old == new:
        return before, after
    if is_dataclass(new) and not isinstance(new, type) and type(before) is type(old) is type(new):
        parts = {f.name: _past(*(getattr(value, f.name) for value in (before, after, old, new)))
                 for f in fields(new)}  # fmt: skip
        first, last = ({name: pair[n] for name, pair in parts.items()} for n in (0, 1))
        return replace(before, **first), replace(after, **last)
    if isinstance(new, Mapping):
        keys = dict.fromkeys(key for value in (before, after, old, new) for key in value)
        pairs = {key: _past(*(value.get(key) for value in (before, after, old, new)))
                 for key in keys}  # fmt: skip
        first, last = ({key: pair[n] for key, pair in pairs.items() if pair[n] not in (None, ())}
                       for n in (0, 1))  # fmt: skip
        return first, last
    if isinstance(new or old, tuple):
        return _members(before, old, new), _members(after, old, new)
    return new, new


def _members(held: Any, old: Any, new: Any) -> tuple[Any, ...]:
    """These members, with what came between `old` and `new`, and without what went; None is
    none."""
    held, old, new = held or (), old or (), new or ()
    kept = [one for one in held if one in new or one not in old]
    return (*kept, *(one for one in new if one not in old and one not in kept))


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
