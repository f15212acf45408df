"""Pictures on slides: what is one, and the name that it is kept under.

A name is made of the bytes, so that the same picture has the same name everywhere, and a name that
came from elsewhere can be checked.
"""

from __future__ import annotations

import hashlib
import re

from sessie.model.script import Break, Line, Script, Slide

MOST_BYTES = 10_000_000
"""Of one picture: more is a photo of a camera at its full size, which no beamer can show."""
TYPES = {"jpg": "image/jpeg", "png": "image/png", "webp": "image/webp", "gif": "image/gif"}
"""Ending of a name → what a browser calls it. There are no others."""
_NAME = re.compile(rf"foto-[0-9a-f]{{16}}\.(?:{'|'.join(TYPES)})")


def is_picture_name(name: str) -> bool:
    """Whether a picture can have this name: it is safe in a path and in an address."""
    return _NAME.fullmatch(name) is not None


def ending_of(data: bytes) -> str:
    """The ending that fits these bytes, whatever their file is called; empty when they are no
    picture that a browser can show."""
    if data.startswith(b"\xff\xd8\xff"):
        return "jpg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    return "webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else ""


def picture_name(data: bytes) -> str:
    """The name of these bytes; empty when they are no picture, or too large for one."""
    ending = ending_of(data) if len(data) <= MOST_BYTES else ""
    return f"foto-{hashlib.sha256(data).hexdigest()[:16]}.{ending}" if ending else ""


def pictures_in(script: Script) -> tuple[str, ...]:
    """The names of the pictures that a draaiboek shows, each once."""
    lines = (
        line for item in script.items if isinstance(item, Slide | Break) for line in item.lines
    )
    return tuple(dict.fromkeys(filter(None, map(picture_of, lines))))


def picture_of(line: Line) -> str:
    """The name of the picture in a line; empty where there is none, or where it has a name that no
    picture can have."""
    return line.picture if line.kind == "foto" and is_picture_name(line.picture) else ""
