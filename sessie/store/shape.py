"""Between a session and the documents in its file."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from typing import Any, get_type_hints

import orjson

from sessie.domain.changes import Change
from sessie.domain.codec import from_plain, to_plain
from sessie.domain.session import COLLECTIONS, SINGLES, Session
from sessie.store.errors import StoreError
from sessie.store.file_format import Table, Tables


def session_from(tables: Tables) -> Session:
    """The session that these tables hold. Raises ValueError when something does not fit."""
    parts: dict[str, Any] = {}
    for name, cls in SINGLES.items():
        if name not in (table := tables.get(name, {})):
            raise ValueError(f"no {name}")
        parts[name] = from_plain(cls, table[name])
    for name, cls in COLLECTIONS.items():
        parts[name] = _entities(cls, tables.get(name, {}))
    return Session(**parts)


def _entities(cls: Any, table: Table) -> dict[str, Any]:
    """One `cls(…)` a document where every field is a plain value, as in a slip: with thousands of
    them that is most of the time of opening."""
    names, kinds = _flat(cls)
    held: dict[str, Any] = {}
    for key, document in table.items():
        if tuple(document) == names and tuple(map(type, document.values())) == kinds:
            entity = cls(*document.values())
        else:
            entity = from_plain(cls, document)
        if entity.id != key:
            raise ValueError(f"{key} is not {entity.id}")
        held[key] = entity
    return held


@cache
def _flat(cls: Any) -> tuple[tuple[str, ...], tuple[type[Any], ...]]:
    """Names and types of the fields; a field of another kind than these never has its type."""
    hints = get_type_hints(cls)
    names = tuple(field.name for field in fields(cls))
    return names, tuple(hints[name] for name in names)


def document_from(change: Change) -> dict[str, Any]:
    """The document to keep for an entity. Raises StoreError when it would not come back: half a
    character, a number that is none, a field of another type."""
    document: dict[str, Any] = to_plain(change.after)
    try:
        from_plain(type(change.after), orjson.loads(orjson.dumps(document)))
    except (ValueError, TypeError) as error:
        raise StoreError(
            "Wat er het laatst bij kwam kan niet bewaard worden: "
            "maak het ongedaan met ctrl+z en voer het opnieuw in."
        ) from error
    return document
