"""Dutch dates, numbers and lists."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip


def dutch_date(iso: str) -> str:
    """ "2026-11-10" as "10 november 2026"; what is no ISO date stays as it is written."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def percent(share: float) -> str:
    """A part of 1 as "17,1%"."""
    return f"{share * 100:.1f}".replace(".", ",") + "%"


def count(number: int, one: str, many: str) -> str:
    """ "1 ouder", "2 ouders"."""
    return f"{number} {one if number == 1 else many}"


def listed(words: Iterable[str]) -> str:
    """ "a, b en c"."""
    *first, last = words
    return f"{', '.join(first)} en {last}" if first else last


def capital(text: str) -> str:
    """The text with a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]
