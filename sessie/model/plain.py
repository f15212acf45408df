"""Between the frozen values of the domain and plain dicts, for files.

Only what the domain uses: dataclasses, tuples, mappings with text keys, optional values, and the
union of items, which is told apart by the key `type`.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import is_dataclass
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from sessie.model.frozen import is_made, names_of

T = TypeVar("T")
Reader = Callable[[Any], Any]


def to_plain(value: Any) -> Any:
    """A value as dicts, lists, texts, numbers and None."""
    if is_dataclass(value) and not isinstance(value, type):
        return _dataclass_to_plain(value)
    if isinstance(value, tuple):
        return [to_plain(part) for part in value]
    if isinstance(value, Mapping):
        return {key: to_plain(part) for key, part in value.items()}
    return value


def _dataclass_to_plain(value: Any) -> dict[str, Any]:
    cls: Any = type(value)
    names, tagged = names_of(cls), cls.__name__ in _TAGGED
    plain = {name: to_plain(getattr(value, name)) for name in names}
    return {"type": cls.__name__, **plain} if tagged else plain


def from_plain(cls: type[T], plain: Any) -> T:
    """The value that `to_plain` took apart.

    Fields that the class does not have are left out, so that a file of a later version with the
    same format number still opens. Raises ValueError when the shape is wrong.
    """
    hint: Any = cls
    try:
        result = _reader(hint)(plain)
    except (TypeError, KeyError, AttributeError, OverflowError) as error:
        raise ValueError(f"{cls.__name__}: {error}") from error
    assert isinstance(result, cls)
    return result


_TAGGED = {"Slide", "Round", "Break", "Feedback", "DotVote", "ActionList"}
_PLAIN: dict[Any, Any] = {
    str: (str,),
    bool: (bool,),
    int: (int,),
    float: (int, float),
    type(None): (type(None),),
}


@cache
def _reader(hint: Any) -> Reader:
    if hint in _PLAIN:
        return _plain_reader(hint)
    if is_made(hint):
        return _dataclass_reader(hint)
    origin, args = get_origin(hint), get_args(hint)
    if origin is tuple:
        return _tuple_reader(args)
    if origin in (Union, types.UnionType):
        return _union_reader(args)
    if origin is not None and issubclass(origin, Mapping):
        value = _reader(args[1])
        return lambda plain: {str(key): value(part) for key, part in plain.items()}
    raise TypeError(f"no reader for {hint}")


def _plain_reader(hint: Any) -> Reader:
    allowed, read_float = _PLAIN[hint], hint is float

    def read(plain: Any) -> Any:
        if not isinstance(plain, allowed) or (isinstance(plain, bool) and hint is not bool):
            raise TypeError(f"{type(plain).__name__} is not {hint.__name__}")
        return plain * 1.0 if read_float else plain

    return read


def _dataclass_reader(cls: Any) -> Reader:
    hints = get_type_hints(cls)
    readers = [(name, _reader(hints[name])) for name in names_of(cls)]

    def read(plain: Any) -> Any:
        if not isinstance(plain, Mapping):
            raise TypeError(f"{type(plain).__name__} is not {cls.__name__}")
        return cls(**{name: reader(plain[name]) for name, reader in readers if name in plain})

    return read


def _tuple_reader(args: tuple[Any, ...]) -> Reader:
    if len(args) == 2 and args[1] is Ellipsis:
        part = _reader(args[0])
        return lambda plain: tuple(part(p) for p in _list(plain))
    parts = [_reader(arg) for arg in args]
    return lambda plain: tuple(r(p) for r, p in zip(parts, _list(plain), strict=True))


def _list(plain: Any) -> list[Any]:
    if not isinstance(plain, list):
        raise TypeError(f"{type(plain).__name__} is not a list")
    return plain


def _union_reader(args: tuple[Any, ...]) -> Reader:
    if all(map(is_made, args)):
        readers = {arg.__name__: _reader(arg) for arg in args}
        return lambda plain: readers[plain["type"]](plain)
    inner = next(_reader(arg) for arg in args if arg is not type(None))
    return lambda plain: None if plain is None else inner(plain)
