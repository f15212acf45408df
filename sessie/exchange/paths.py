"""Names of files as they are typed, pasted or dragged into a window, as paths.

A terminal gives a dragged file in quotes, with backslashes before its blanks, or as `file://…`; on
Windows backslashes are part of the path. What comes out of an input has its blanks tidied and its
letters composed, and the name on the disk may have neither: it is looked for.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from sessie.model.dutch import clean_line

_QUOTES = {"'": "'", '"': '"', "“": "”", "‘": "’", "„": "”", "”": "”"}
_DRIVE = re.compile(r"[A-Za-z]:[\\/]|\\\\\w")
_BEGINS = re.compile(r"/|~|\.{1,2}[\\/]|file:/|[A-Za-z]:[\\/]|\\\\")
"""How a path begins that does not go on with the one before it."""
_MOST_WORDS = 16
"""Words in the name of one file that nothing stands around."""
ON_WINDOWS = os.name == "nt"


def parse_paths(text: str, *, windows: bool = ON_WINDOWS) -> tuple[Path, ...]:
    """The paths that a text means, each once, as they are on the disk; one that is not there comes
    out as it was written. Relative ones are from the working folder."""
    text = text.strip()
    if not text:
        return ()
    if whole := on_disk(_path(text, windows)):
        return (whole,)
    found: list[Path] = []
    run: list[str] = []
    for piece, quoted in [*_pieces(text, windows or bool(_DRIVE.match(text))), ("", True)]:
        if not quoted:
            run.append(piece)
            continue
        found += _in_run(run, windows)
        run = []
        if piece:
            found.append(_there(piece, windows))
    return tuple(dict.fromkeys(found))


def one_path(text: str, *, windows: bool = ON_WINDOWS) -> Path:
    """The one path that a text means, of which every blank and backslash belongs to it, as behind
    an option of a command."""
    text = text.strip()
    if len(text) > 1 and _QUOTES.get(text[0]) == text[-1]:
        text = text[1:-1]
    return _there(text, windows)


def on_disk(path: Path) -> Path | None:
    """The path as its names are written on the disk, or None when it is not there."""
    try:
        if os.path.lexists(path):
            return path
        found = Path(path.anchor)
        for part in path.parts[bool(path.anchor) :]:
            if not os.path.lexists(found / part):
                like = [name for name in os.listdir(found) if _same(name) == _same(part)]
                if len(like) != 1:
                    return None
                part = like[0]
            found /= part
    except (OSError, ValueError):
        return None
    return found


def _same(name: str) -> str:
    """What an input makes of a name: a Mac writes é as two signs, and a screen picture of one has
    a narrow blank in its name."""
    return clean_line(name)


def _path(text: str, windows: bool) -> Path:
    if text.startswith("file:/"):
        from urllib.parse import unquote

        host, _, path = text.removeprefix("file:").removeprefix("//").partition("/")
        text = "/" + unquote(path)
        if windows and host not in ("", "localhost"):
            text = f"//{host}{text}"
        elif windows and _DRIVE.match(text[1:]):
            text = text[1:]
    try:
        return Path(text).expanduser()
    except RuntimeError:  # the home of nobody we know
        return Path(text)


def _there(text: str, windows: bool) -> Path:
    path = _path(text, windows)
    return on_disk(path) or path


def _pieces(text: str, windows: bool) -> Iterator[tuple[str, bool]]:
    """The words of a text, and what stands in quotes as one; with whether it is whole as it is."""
    piece, whole, glued, place = "", False, True, 0
    while place < len(text):
        char = text[place]
        closing = _QUOTES.get(char, "")
        # An apostrophe within a word is a letter; two quoted parts can stand against each other.
        end = text.find(closing, place + 1) if closing and glued else -1
        if end > 0:
            piece, whole, glued, place = piece + text[place + 1 : end], True, True, end + 1
        elif char == "\\" and not windows and place + 1 < len(text):
            piece, whole, glued, place = piece + text[place + 1], True, True, place + 2
        elif char.isspace():
            if piece:
                yield piece, whole
            piece, whole, glued, place = "", False, True, place + 1
        else:
            piece, glued, place = piece + char, False, place + 1
    if piece:
        yield piece, whole


def _in_run(words: list[str], windows: bool) -> Iterator[Path]:
    """The paths in words that nothing stands around: as many as are one name on the disk belong
    together, and what is nowhere stays together as it was typed."""
    lost: list[str] = []
    while words:
        for many in range(min(len(words), _MOST_WORDS), 0, -1):
            path = on_disk(_path(" ".join(words[:many]), windows))
            if path is not None:
                break
        else:
            many, path = 1, None
        if lost and (path is not None or _BEGINS.match(words[0])):
            yield _path(" ".join(lost), windows)
            lost = []
        if path is not None:
            yield path
        else:
            lost.append(words[0])
        words = words[many:]
    if lost:
        yield _path(" ".join(lost), windows)
