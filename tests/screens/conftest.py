"""What the tests of the screens share."""

from __future__ import annotations

import os
from collections.abc import Callable
from inspect import ismethod
from typing import Any

# Textual reads this when it is imported: nothing slides, so a test never waits for it.
os.environ["TEXTUAL_ANIMATIONS"] = "none"

from textual import _callback, _wait
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet

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
