"""What the tests of the screens share."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Iterable, Iterator
from inspect import ismethod
from typing import Any

# Textual reads this when it is imported: nothing slides, so a test never waits for it.
os.environ["TEXTUAL_ANIMATIONS"] = "none"

from textual import _callback, _wait
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.message import Message
from textual.message_pump import MessagePump

# A pilot looks whether the app has become quiet after so many seconds, each time anew. It is quiet
# when it computed for less than a tenth of them.
_wait.SLEEP_GRANULARITY = 0.004
_wait.SLEEP_IDLE = 0.0004

# The style sheets of Textual and ours are the same in every app of this process: each is read once.
_read_style, _was_read = Stylesheet._parse_rules, dict[object, list[RuleSet]]()


def _read_once(
    sheet: Stylesheet, css: str, read_from: Any, *more: Any, **named: Any
) -> list[RuleSet]:
    key = css, read_from, more, *named.items(), *sheet._variables.items()
    if key not in _was_read:
        _was_read[key] = _read_style(sheet, css, read_from, *more, **named)
    return _was_read[key]


Stylesheet._parse_rules = _read_once  # type: ignore[method-assign, assignment]

# What takes something along (`partial`) is new each time: how many parameters it has is asked of
# the function below it, which keeps the answer. The rules of a style sheet are looked up by what
# they are, which Python knows by itself.
_count = _callback._count_parameters


def _count_once(func: Callable[..., Any]) -> int:
    return _callback.count_parameters(func) if ismethod(func) else _count(func)


_callback._count_parameters = _count_once
RuleSet.__hash__ = object.__hash__  # type: ignore[method-assign]

# Which methods of which classes hear of a message is the same for all of one class, unless it
# depends on who sent it.
_search = MessagePump._get_dispatch_methods
_hearing = dict[tuple[type, type, str], list[tuple[type, Any]] | None]()


def _search_once(
    pump: MessagePump, name: str, message: Message
) -> Iterable[tuple[type, Callable[[Message], Awaitable[Any]]]]:
    key = type(pump), type(message), name
    if key not in _hearing:
        _hearing[key] = _who_hears(*key)
    found = _hearing[key]
    if found is None:
        return _search(pump, name, message)
    return _bound(found, pump, message) if found else ()


def _who_hears(pump: type, message: type, name: str) -> list[tuple[type, Any]] | None:
    """The classes of a pump that hear of a message by the name of their method alone; None when
    one asks for it in another way."""
    found = list[tuple[type, Any]]()
    for cls in pump.__mro__:
        asked = cls.__dict__.get("_decorated_handlers") or {}
        if any(one in asked for one in message.__mro__):
            return None
        method = cls.__dict__.get(f"_{name}") or cls.__dict__.get(name)
        if method is not None and not getattr(method, "_textual_on", None):
            found.append((cls, method))
    return found


def _bound(found: list[tuple[type, Any]], pump: MessagePump, message: Message) -> Iterator[Any]:
    for cls, method in found:
        if message._no_default_action:
            break
        yield cls, method.__get__(pump, cls)


MessagePump._get_dispatch_methods = _search_once  # type: ignore[method-assign, assignment]
