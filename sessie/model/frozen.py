"""`dataclass(frozen=True, slots=True)` as in the standard library, made sooner.

The standard library writes and compiles six functions for a class when it is imported, and of the
classes behind a first screen that took longer than all else of sessie. Here `__init__` is compiled
when the first value is made, the fields are looked up when they are first asked for, and the other
methods need no compiling. What this does not know is left to the standard library.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

_HOW = {"frozen": True, "slots": True}
_BY_NAME = {**_HOW, "kw_only": True}
_PLAIN = (True, None)
"""What `field` says by itself of init and hash."""
_OWN = {"__eq__", "__hash__", "__init__", "__setattr__", "__delattr__", "__slots__"}
"""A class that has one of these itself is left to the standard library."""
_PARTS = "__made_of__"
"""Under this name a class that was made here keeps its fields, their defaults, and whether they are
given by name."""
_NOT_GIVEN: Any = object()
"""Default of an argument whose value a factory makes."""

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(cls=None, /, **how):
        """The same as `dataclasses.dataclass`, in every way of calling it."""
        if cls is None:
            return lambda cls: dataclass(cls, **how)
        by_name, base = "kw_only" in how, cls.__bases__[0]
        # Names, defaults and way of the class that it is a sort of, if that was made here too.
        before = ((), {}, by_name) if base is object else base.__dict__.get(_PARTS)
        known = how in (_HOW, _BY_NAME) and len(cls.__bases__) == 1
        if not known or not before or before[2] != by_name or not _OWN.isdisjoint(cls.__dict__):
            return dataclasses.dataclass(cls, **how)
        told = cls.__annotations__
        held = {name: cls.__dict__[name] for name in told if name in cls.__dict__}
        if not all(_is_plain(said, held.get(name)) for name, said in told.items()):
            return dataclasses.dataclass(cls, **how)
        own = tuple(name for name in told if name not in before[0])
        return _made(cls, own, (*before[0], *own), held, {**before[1], **held}, by_name)


def is_made(cls: Any) -> bool:
    """Whether this is a dataclass; its fields are not looked up for it."""
    return isinstance(cls, type) and (_PARTS in cls.__dict__ or dataclasses.is_dataclass(cls))


def names_of(cls: Any) -> tuple[str, ...]:
    """The names of the fields of a dataclass, in order."""
    made: tuple[tuple[str, ...], Any, Any] | None = cls.__dict__.get(_PARTS)
    return made[0] if made else tuple(field.name for field in dataclasses.fields(cls))


def _is_plain(annotation: Any, default: Any) -> bool:
    """Whether it is a field with no more to it than a default or a factory, which may be left out
    when values are compared or told."""
    if not isinstance(annotation, str) or "ClassVar" in annotation or "InitVar" in annotation:
        return False
    if not isinstance(default, dataclasses.Field):
        return True
    said = (default.init, default.hash)
    empty = default.default is default.default_factory  # both are missing
    said_more = default.metadata or default.kw_only is not dataclasses.MISSING
    return said == _PLAIN and not empty and not said_more


def _made(
    cls: type,
    own: tuple[str, ...],
    names: tuple[str, ...],
    own_held: dict[str, Any],
    held: dict[str, Any],
    by_name: bool,
) -> type:
    """A class with slots in the place of this one, and its methods. `own` is what it adds to the
    class that it is a sort of."""
    _check(names, held, by_name)
    parts = {key: value for key, value in cls.__dict__.items()
             if key not in own_held and key not in ("__dict__", "__weakref__")}  # fmt: skip
    made: type
    compared = tuple(name for name in names if getattr(held.get(name), "compare", True))
    many = len(compared) > 1  # else attrgetter gives no tuple, or nothing
    values: Callable[[Any], Any] = attrgetter(*compared) if many else partial(_values, compared)

    def __init__(self: Any, *given: Any, **named: Any) -> None:
        made.__init__ = init = _compiled(made, names, held, by_name)  # type: ignore[misc]
        init(self, *given, **named)

    def __repr__(self: Any) -> str:
        shown = (name for name in names if getattr(held.get(name), "repr", True))
        said = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
        return f"{self.__class__.__qualname__}({said})"

    def __eq__(self: Any, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) == values(other)

    def __hash__(self: Any) -> int:
        return hash(values(self))

    def __setattr__(self: Any, name: str, value: Any) -> None:
        if type(self) is made or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
        object.__setattr__(self, name, value)

    def __delattr__(self: Any, name: str) -> None:
        if type(self) is made or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
        object.__delattr__(self, name)

    def __getstate__(self: Any) -> list[Any]:
        return list(_values(names, self))

    def __setstate__(self: Any, state: list[Any]) -> None:
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)

    methods = (__init__, __repr__, __eq__, __hash__, __setattr__, __delattr__,
               __getstate__, __setstate__)  # fmt: skip
    for method in methods:
        method.__qualname__ = f"{cls.__qualname__}.{method.__name__}"
        parts.setdefault(method.__name__, method)
    parts |= {
        _PARTS: (names, held, by_name),
        "__annotations__": cls.__annotations__,
        "__slots__": own,
        "__match_args__": () if by_name else names,
        "__qualname__": cls.__qualname__,
        "__dataclass_fields__": _Fields(held, by_name),
    }
    made = type(cls)(cls.__name__, cls.__bases__, parts)
    return made


def _values(names: tuple[str, ...], value: Any) -> tuple[Any, ...]:
    return tuple(getattr(value, name) for name in names)


def _check(names: tuple[str, ...], held: dict[str, Any], by_name: bool) -> None:
    """What the standard library refuses as well."""
    before = ""
    for name in names:
        default = held.get(name)
        if isinstance(default, dataclasses.Field):
            default = default.default
        if default.__class__.__hash__ is None:
            raise ValueError(f"mutable default {type(default)} for field {name} is not allowed")
        if name in held:
            before = name
        elif before and not by_name:
            raise TypeError(f"non-default argument {name!r} follows default argument")


class _Fields:
    """The fields of a class, made when somebody asks: `fields`, `replace`, `is_dataclass`."""

    def __init__(self, held: dict[str, Any], by_name: bool) -> None:
        self._held, self._by_name = held, by_name

    def __get__(self, value: object, owner: type) -> dict[str, dataclasses.Field[Any]]:
        # A subclass that is no dataclass itself has the fields of the class that is.
        home = next(c for c in owner.__mro__ if c.__dict__.get("__dataclass_fields__") is self)
        # Without a docstring it would write one, and what is not frozen needs no methods for that:
        # both take longer than all the rest.
        told: dict[str, Any] = {}
        for sort in reversed(home.__mro__):
            told |= sort.__annotations__ if _PARTS in sort.__dict__ else {}
        parts = {"__annotations__": told, "__doc__": home.__name__, **self._held}
        twin = type(home.__name__, (), {**parts, "__module__": home.__module__})
        by_name = self._by_name
        dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=by_name)(twin)
        twin.__dataclass_params__.frozen = True  # type: ignore[attr-defined]
        found: dict[str, dataclasses.Field[Any]] = twin.__dataclass_fields__  # type: ignore[attr-defined]
        home.__dataclass_params__ = twin.__dataclass_params__  # type: ignore[attr-defined]
        home.__dataclass_fields__ = found  # type: ignore[attr-defined]
        return found


def _compiled(cls: type, names: tuple[str, ...], held: dict[str, Any], by_name: bool) -> Any:
    """The `__init__` of a class: every argument goes straight into its slot."""
    scope: dict[str, Any] = {"_not_given": _NOT_GIVEN}
    arguments, lines = ["self", *["*"] * by_name], []
    for name in names:
        scope[f"_set_{name}"] = getattr(cls, name).__set__
        default, value = held.get(name, _NOT_GIVEN), name
        if isinstance(default, dataclasses.Field):
            factory, default = default.default_factory, default.default
            if factory is not dataclasses.MISSING:
                scope[f"_make_{name}"], default = factory, _NOT_GIVEN
                value = f"_make_{name}() if {name} is _not_given else {name}"
        scope[f"_default_{name}"] = default
        arguments.append(f"{name}=_default_{name}" if name in held else name)
        lines.append(f" _set_{name}(self, {value})\n")
    if hasattr(cls, "__post_init__"):
        lines.append(" self.__post_init__()\n")
    code = f"def __init__({', '.join(arguments)}):\n{''.join(lines) or ' pass'}"
    exec(code, scope)
    init = scope["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init
