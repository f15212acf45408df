"""A bar as a picture: a rectangle in black and white or in a pattern, as a PNG."""

from __future__ import annotations

import struct
import zlib
from functools import cache

_HEIGHT = 32
"""Pixels; sharp on paper at the size that it has there."""
LOOKS = ("solid", "stripes", "dots")
"""Dark, middle and light, so that they also differ on a grey printer."""
OPEN_LOOK = "open"
_DARK, _STRIPE, _DOT, _WHITE, _EDGE = range(5)
_COLOURS = bytes.fromhex("35246e 14788c d08700 ffffff 161616")


@cache
def bar_png(look: str, proportion: float) -> bytes:
    """A bar so many times as wide as it is high; always the same bytes."""
    width = max(8, round(_HEIGHT * proportion))
    lines = b"".join(b"\0" + _line(look, width, y) for y in range(_HEIGHT))
    head = struct.pack(">IIBBBBB", width, _HEIGHT, 8, 3, 0, 0, 0)
    parts = (
        (b"IHDR", head),
        (b"PLTE", _COLOURS),
        (b"IDAT", zlib.compress(lines, 9)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(_part(name, data) for name, data in parts)


def _part(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _line(look: str, width: int, y: int) -> bytes:
    if y in (0, _HEIGHT - 1):
        return bytes([_EDGE]) * width
    return bytes([_EDGE, *(_pixel(look, x, y) for x in range(1, width - 1)), _EDGE])


def _pixel(look: str, x: int, y: int) -> int:
    if look == "solid":
        return _DARK
    if look == "stripes":
        return _STRIPE if (x + y) % 14 < 7 else _WHITE
    if look == "dots":
        near = (x % 12 - 6) ** 2 + (y % 12 - 6) ** 2
        return _DOT if near <= 12 else _WHITE
    return _WHITE
