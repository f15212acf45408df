"""The pictures of a session: files beside it, `avond.json.foto-….jpg`, written before it is.

They go where the session goes (in a zip, under another name) and are gone when it is. When what
people wrote is cleared away they stay, as the draaiboek does that they belong to.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from sessie.model.pictures import is_picture_name, picture_name
from sessie.store.disk import DISK, Ops, beside, companions, write_file

_SUFFIX = ".json"
Pictures = Mapping[str, bytes]
"""Name of a picture → its bytes."""


def split_name(name: str) -> tuple[str, str]:
    """The name of the session file and of the picture that a file has in its name; ("", "") when it
    is no picture of a session."""
    session, dot, picture = name.partition(f"{_SUFFIX}.")
    ours = dot and session and not name.startswith(".") and is_picture_name(picture)
    return (f"{session}{_SUFFIX}", picture) if ours else ("", "")


def keep_pictures(path: Path, pictures: Pictures, ops: Ops = DISK) -> None:
    """Write these pictures beside a session file, which may not be there yet. What is no picture,
    or has the name of another one, is left out. Raises OSError."""
    for name, data in pictures.items():
        if picture_name(data) == name:
            write_file(beside(path, name), data, ops)


def forget_pictures(path: Path, ops: Ops = DISK) -> None:
    """Take the pictures beside a session file away that never came to be."""
    with suppress(OSError):
        for file in picture_files(path):
            ops.remove(file)


def picture_files(path: Path) -> list[Path]:
    """The pictures beside a session file."""
    return [file for file in companions(path) if split_name(file.name)[0] == path.name]


def read_picture(path: Path, name: str, ops: Ops = DISK) -> bytes | None:
    """The bytes of a picture of the session in this file; None when it is not there or is another
    one. Of a session file that somebody copied or renamed, the picture of its old name is right:
    its name tells what is in it."""
    if not is_picture_name(name):
        return None
    with suppress(OSError):
        others = (
            file for file in sorted(path.parent.iterdir()) if split_name(file.name)[1] == name
        )
        for file in (beside(path, name), *others):
            with suppress(OSError):
                data, _ = ops.read(file)
                if picture_name(data) == name:
                    return data
    return None
