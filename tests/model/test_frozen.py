"""The dataclass of sessie does what that of the standard library does."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, dataclass, field, fields, is_dataclass, replace
from typing import Any, ClassVar

import pytest

from sessie.model import frozen
from sessie.model.session import Contribution, Evening
from sessie.model.stage import Clock, Look, Prefix, Stage

Decorator = Callable[..., Any]
THEIRS: Decorator = dataclass
OURS: Decorator = frozen.dataclass


def pair(decorator: Decorator) -> Any:
    """A class with a default, a factory, a method and a property."""

    @decorator(frozen=True, slots=True)
    class Pair:
        """Two of them."""

        first: int
        second: str = "b"
        more: list[int] = field(default_factory=list)

        @property
        def both(self) -> str:
            return f"{self.first}{self.second}"

    return Pair


def named(decorator: Decorator) -> Any:
    """A class whose fields are only given by name, in any order of defaults."""

    @decorator(frozen=True, slots=True, kw_only=True)
    class Named:
        first: int = 1
        second: str

    return Named


def single(decorator: Decorator) -> Any:
    @decorator(frozen=True, slots=True)
    class Single:
        value: object

    return Single


def empty(decorator: Decorator) -> Any:
    @decorator(frozen=True, slots=True)
    class Empty:
        """Nothing."""

    return Empty


def under(decorator: Decorator) -> Any:
    """A sort of Pair, with a field more and another default."""

    @decorator(frozen=True, slots=True)
    class Under(pair(decorator)):  # type: ignore[misc]
        """Three of them."""

        second: str = "c"
        fourth: int = 3

        @property
        def all(self) -> str:
            return f"{self.both}{self.fourth}"

    return Under


def outcome(do: Callable[[], Any]) -> Any:
    """What comes of it: a value, or the sort of error."""
    try:
        return do()
    except Exception as error:
        return type(error)


def the_same(ask: Callable[[Any], Any], make: Callable[[Decorator], Any]) -> None:
    """Both answer the same."""
    assert outcome(lambda: ask(make(OURS))) == outcome(lambda: ask(make(THEIRS)))


ASKED: dict[str, Callable[[Any], Any]] = {
    "the least": lambda c: repr(c(1)),
    "by name": lambda c: repr(c(second="x", first=2, more=[3])),
    "too few": lambda c: c(),
    "too many": lambda c: c(1, "b", [], 4),
    "unknown": lambda c: c(1, third=3),
    "twice": lambda c: c(1, first=1),
    "equal": lambda c: c(1) == c(1, "b"),
    "unequal": lambda c: c(1) != c(1, "b"),
    "not equal": lambda c: c(1) == c(2),
    "to something else": lambda c: c(1) == (1, "b", []),
    "to a twin of another class": lambda c: c(1) == pair(c._decorator)(1),
    "no order": lambda c: c(1) < c(2),
    "no hash of a list": lambda c: hash(c(1)),
    "hash": lambda c: hash(c(1, "b", ())) == hash(c(1, "b", ())) == hash((1, "b", ())),
    "a list of its own": lambda c: c(1).more is c(1).more,
    "property": lambda c: c(1).both,
    "set": lambda c: setattr(c(1), "first", 2),
    "delete": lambda c: delattr(c(1), "first"),
    "no dict": lambda c: c(1).__dict__,
    "default of the class": lambda c: type(c.second).__name__,
    "fields": lambda c: [(f.name, f.type, f.default, f.init) for f in fields(c)],
    "factory": lambda c: fields(c(1))[2].default_factory,
    "is one": lambda c: (is_dataclass(c), is_dataclass(c(1))),
    "replace": lambda c: repr(replace(c(1), second="z")),
    "replace what is not there": lambda c: replace(c(1), third="z"),
    "as a dict": lambda c: dataclasses.asdict(c(1, more=[1])),
    "as a tuple": lambda c: dataclasses.astuple(c(1)),
    "copied": lambda c: repr(copy.copy(c(1))),
    "copied deep": lambda c: copy.deepcopy(c(1, more=[2])) == c(1, more=[2]),
    "words": lambda c: (c.__doc__, c.__name__, c.__module__, c.__match_args__, c.__slots__),
    "annotations": lambda c: c.__annotations__,
    "params": lambda c: fields(c) and c.__dataclass_params__.frozen,
}


@pytest.mark.parametrize("asked", ASKED, ids=str)
def test_it_answers_as_that_of_the_standard_library(asked: str) -> None:
    def answer(decorator: Decorator) -> Any:
        made = pair(decorator)
        made._decorator = decorator
        return outcome(lambda: ASKED[asked](made))

    assert answer(OURS) == answer(THEIRS)


MORE: dict[str, Callable[[Any], Any]] = {
    "all": lambda c: c(1, "b", [], 4).all,
    "too many": lambda c: c(1, "b", [], 4, 5),
    "to what it is a sort of": lambda c: (c(1) == c.__base__(1, "c"), c.__base__(1, "c") == c(1)),
    "a sort of it": lambda c: isinstance(c(1), c.__base__),
    "unequal in the new": lambda c: c(1, fourth=4) == c(1),
    "replace the new": lambda c: repr(replace(c(1), fourth=9)),
    "its base as it was": lambda c: (repr(c.__base__(1)), [f.name for f in fields(c.__base__)]),
    "kept": lambda c: copy.deepcopy(c(1, more=[2])) == c(1, more=[2]),
}


@pytest.mark.parametrize("asked", [*ASKED, *MORE], ids=str)
def test_a_sort_of_a_value_answers_as_that_of_the_standard_library(asked: str) -> None:
    def answer(decorator: Decorator) -> Any:
        made = under(decorator)
        made._decorator = decorator
        return outcome(lambda: {**ASKED, **MORE}[asked](made))

    assert answer(OURS) == answer(THEIRS)


NAMED: dict[str, Callable[[Any], Any]] = {
    "by name": lambda c: repr(c(second="x")),
    "by place": lambda c: c(1, "x"),
    "not all": lambda c: c(first=1),
    "equal": lambda c: c(second="x") == c(first=1, second="x"),
    "replace": lambda c: repr(replace(c(second="x"), first=3)),
    "copied": lambda c: copy.deepcopy(c(second="x")) == c(second="x"),
    "fields": lambda c: [(f.name, f.kw_only) for f in fields(c)],
    "places": lambda c: c.__match_args__,
}


@pytest.mark.parametrize("asked", NAMED, ids=str)
def test_fields_may_be_given_by_name_only(asked: str) -> None:
    the_same(NAMED[asked], named)


@pytest.mark.parametrize("value", [0, None, "", (1, 2), float("nan")], ids=repr)
def test_one_field_and_no_field_are_values_too(value: object) -> None:
    ours, theirs = single(OURS), single(THEIRS)
    assert repr(ours(value)) == repr(theirs(value)).replace("THEIRS", "OURS")
    assert (ours(value) == ours(value)) is (theirs(value) == theirs(value)) is True
    assert hash(ours(value)) == hash(theirs(value))
    nothing = empty(OURS)
    assert nothing() == nothing() and hash(nothing()) == hash(empty(THEIRS)())
    assert outcome(lambda: nothing(1)) is TypeError


def half(decorator: Decorator) -> Any:
    """One that has something of its own that is neither compared nor told."""

    @decorator(frozen=True, slots=True, kw_only=True)
    class Half:
        value: int
        aside: dict[str, int] = field(default_factory=dict, compare=False, repr=False)

    return Half


def test_what_is_not_compared_nor_told_is_kept_all_the_same() -> None:
    def answers(cls: Any) -> tuple[object, ...]:
        one, other = cls(value=1, aside={"a": 1}), cls(value=1)
        kept = replace(copy.copy(one), value=2)
        return repr(one), one == other, hash(one) == hash(other), kept.aside, kept == one

    assert answers(half(OURS)) == answers(half(THEIRS)), "as that of the standard library"
    assert type(half(OURS).__dict__["__dataclass_fields__"]) is frozen._Fields


def test_nothing_can_be_set_that_is_no_field() -> None:
    value = pair(OURS)(1)
    with pytest.raises(FrozenInstanceError):
        value.third = 3


def test_what_is_written_wrong_is_refused_where_it_is_written() -> None:
    def mutable(decorator: Decorator) -> Any:
        @decorator(frozen=True, slots=True)
        class Wrong:
            some: list[int] = []

    def order(decorator: Decorator) -> Any:
        @decorator(frozen=True, slots=True)
        class Wrong:
            some: int = 1
            other: int

    assert outcome(lambda: mutable(OURS)) is outcome(lambda: mutable(THEIRS)) is ValueError
    assert outcome(lambda: order(OURS)) is outcome(lambda: order(THEIRS)) is TypeError


def test_what_it_does_not_know_is_made_by_the_standard_library() -> None:
    @frozen.dataclass(frozen=True, slots=True)
    class Base:
        some: int = 1
        shared: ClassVar[int] = 2

    @frozen.dataclass(frozen=True, slots=True)
    class Hidden:
        some: int
        secret: str = field(default="", repr=False, compare=False)

    @frozen.dataclass
    class Open:
        some: int = 1

    @frozen.dataclass(frozen=True, slots=True)
    class Plain:
        some: int = 1

    @frozen.dataclass(frozen=True, slots=True)
    class Under(Plain):
        other: int = 2

    assert [f.name for f in fields(Base)] == ["some"] and Base.shared == 2
    assert Hidden(1, "x") == Hidden(1, "y") and repr(Hidden(1, "x")).endswith("Hidden(some=1)")
    held = Open()
    held.some = 3
    assert held == Open(3)
    assert repr(Under(3, 4)).endswith("Under(some=3, other=4)") and Under(3) != Under(4)


def test_after_making_it_something_may_be_done() -> None:
    seen: list[int] = []

    @frozen.dataclass(frozen=True, slots=True)
    class Watched:
        some: int

        def __post_init__(self) -> None:
            seen.append(self.some)

    replace(Watched(1), some=2)
    assert seen == [1, 2]


VALUES = [
    Prefix("A", "ouder"), Clock(60.0), Look(), Stage(clocks={"r1": Clock(1.0)}, visited=("a",)),
    Evening("avond", "Ouderavond"), Contribution("1", "r1", "A", "ouder", "wens", "Meer tijd"),
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_values_of_an_evening_come_back_the_same(value: Any) -> None:
    assert pickle.loads(pickle.dumps(value)) == value == copy.deepcopy(value) == replace(value)
    assert repr(replace(value)) == repr(value)
    first = fields(value)[0].name
    with pytest.raises(FrozenInstanceError):
        setattr(value, first, None)
    with pytest.raises(FrozenInstanceError):
        delattr(value, first)
    assert replace(value, **{first: "anders"}) != value
