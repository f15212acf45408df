"""A draaiboek now, beside the copy of it that an evening keeps."""

from __future__ import annotations

from datetime import date as Date

from sessie.domain.script import Script

_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
)  # fmt: skip


def changed_since(script_now: Script, script_then: Script, date: str) -> str | None:
    """What to say when a draaiboek was changed after the evening of an ISO date; else None."""
    if script_now == script_then:
        return None
    return (
        f"Dit draaiboek is veranderd na de avond{_of(date)}. "
        "Het verslag van die avond blijft zoals het was."
    )


def _of(date: str) -> str:
    try:
        day = Date.fromisoformat(date)
    except ValueError:
        return ""
    return f" van {day.day} {_MONTHS[day.month - 1]}"
