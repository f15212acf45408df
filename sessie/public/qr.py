"""Text as a QR code: rows of black and white, and what stands in the code of a Wi-Fi network.

The library that makes them is loaded with the first code.
"""

from __future__ import annotations

from functools import lru_cache

QUIET = 4
"""White modules that a code needs on every side, or a phone does not see it."""
SPECIAL = '\\;,:"'
"""Signs that mean something in the text of a Wi-Fi code."""

Rows = tuple[str, ...]
"""A row a string: `1` is black and `0` white, without the white edge. As many rows as signs."""


@lru_cache(maxsize=64)
def qr_rows(text: str) -> Rows:
    """The code of a text, which may be read when 15% of it cannot be seen. Raises ValueError when
    the text is too long for any code."""
    import segno  # as aiohttp: only who uses phones waits for it

    made = segno.make_qr(text, error="m", encoding="utf-8")
    return tuple("".join(map(str, row)) for row in made.matrix)


def wifi_text(name: str, password: str = "") -> str:
    """What a phone reads to join a Wi-Fi network; without a password it is an open one."""
    if not password:
        return f"WIFI:T:nopass;S:{_escaped(name)};;"
    return f"WIFI:T:WPA;S:{_escaped(name)};P:{_escaped(password)};;"


def _escaped(text: str) -> str:
    return "".join(f"\\{sign}" if sign in SPECIAL else sign for sign in text)
