"""Dutch dates, numbers and lists."""

from __future__ import annotations

from collections.abc import Iterable

from sessie.domain.dates import dutch_date

__all__ = ["capital", "count", "dutch_date", "listed", "percent"]


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
