"""Values with a text of its own in every field that holds one, made from the model itself: a new
field is in them without a word here."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from itertools import count
from typing import Any, Union, get_args, get_origin, get_type_hints

from sessie.model.plain import to_plain
from sessie.model.session import COLLECTIONS, SINGLES, Session
from sessie.model.traject import CONCEPT, Traject

GIVEN = {"sort": "po", "status": CONCEPT}
"""Fields of a traject that take only some values."""


def filled(hint: Any, text: Callable[[str], str], name: str = "") -> Any:
    """A value of this type; each text in it is `text(name of its field)`."""
    if hint is str:
        return text(name)
    if hint in (bool, int, float):
        return hint(1)
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        held = (field.name for field in fields(hint))
        return hint(**{name: filled(hints[name], text, name) for name in held})  # type: ignore[operator]
    origin, args = get_origin(hint), get_args(hint)
    if origin is tuple:
        parts = (args[0],) if args[1:] == (...,) else args
        return tuple(value for part in parts for value in _each(part, text, name))
    if origin in (Union, types.UnionType):
        return next(_each(hint, text, name))
    assert issubclass(origin, Mapping), hint
    return {text(f"{name} key"): filled(args[1], text, name)}


def _each(hint: Any, text: Callable[[str], str], name: str) -> Iterator[Any]:
    """One value, or one of every sort where there are several."""
    if get_origin(hint) in (Union, types.UnionType):
        for part in get_args(hint):
            if part is not type(None):
                yield filled(part, text, name)
    else:
        yield filled(hint, text, name)


def texts_of(value: Any) -> Iterator[str]:
    """Every text in what `to_plain` made, keys too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield from (key, *texts_of(part))
    elif isinstance(value, list):
        for part in value:
            yield from texts_of(part)


def with_other(value: Any, old: str, new: str) -> Any:
    """The same value with another text in the place of this one."""
    if isinstance(value, str):
        return new if value == old else value
    if is_dataclass(value) and not isinstance(value, type):
        held = {f.name: with_other(getattr(value, f.name), old, new) for f in fields(value)}
        return replace(value, **held)
    if isinstance(value, Mapping):
        return {with_other(k, old, new): with_other(part, old, new) for k, part in value.items()}
    if isinstance(value, tuple):
        return tuple(with_other(part, old, new) for part in value)
    return value


def _marks() -> Callable[[str], str]:
    numbers = count(1)
    return lambda name: f"GEHEIM-{next(numbers):03d} {name}"


def whole_session() -> Session:
    """A session with one of everything."""
    text = _marks()
    parts = {name: filled(cls, text, name) for name, cls in SINGLES.items()}
    for name, cls in COLLECTIONS.items():
        entity = filled(cls, text, name)
        parts[name] = {entity.id: entity}
    return Session(**parts)


def whole_traject() -> Traject:
    """A traject with one of everything; its id is the name of its folder, so it is no text of
    it."""
    text = _marks()
    made: Traject = filled(Traject, lambda name: GIVEN.get(name) or text(name))
    return replace(made, id="avond")


def marks_in(value: Any) -> list[str]:
    """The texts in a value that stand nowhere else."""
    found = (text for text in texts_of(_plain(value)) if text.startswith("GEHEIM-"))
    return list(dict.fromkeys(found))


def _plain(value: Any) -> Any:
    """As `to_plain`, of a whole session too."""
    if isinstance(value, Session):
        return [to_plain(getattr(value, field.name)) for field in fields(value)]
    return to_plain(value)
