"""Whole files or none: what the session file and exports are written with."""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path

from sessie.store.ops import DISK, Ops


def beside(path: Path, ending: str) -> Path:
    """The companion of a file with this ending: vorige, nieuw, lock, beschadigd-…"""
    return path.with_name(f"{path.name}.{ending}")


def exists(path: Path, ops: Ops = DISK) -> bool:
    """Whether something has this name."""
    try:
        ops.identity(path)
    except FileNotFoundError:
        return False
    return True


def first_free(paths: Iterable[Path], ops: Ops = DISK) -> Path:
    """The first of these names that nothing has."""
    return next(path for path in paths if not exists(path, ops))


def write_file(path: Path, data: bytes, ops: Ops = DISK) -> None:
    """Write a new file and return when its bytes are on the medium.

    A leftover or link with that name goes first, a failure leaves nothing. After a failed sync
    nothing more is done with the file: a second sync of it may succeed without the bytes
    (Rebello et al., "Can Applications Recover from fsync Failures?").
    """
    with suppress(FileNotFoundError):
        ops.remove(path)
    fd = ops.create(path)
    try:
        try:
            _write_all(fd, data, ops)
            ops.sync(fd)
        finally:
            ops.close(fd)
    except OSError:
        with suppress(OSError):
            ops.remove(path)
        raise


def write_export(path: Path, data: bytes, ops: Ops = DISK) -> Path:
    """Write a file for somebody else, under this name or, if it is taken, one with a number.

    Nothing that exists is ever replaced or written through, and nobody sees half a file. Gives the
    name that it got. Raises OSError.
    """
    new = beside(path, "nieuw")
    write_file(new, data, ops)
    try:
        while True:
            free = first_free(_numbered(path), ops)
            with suppress(FileExistsError):
                _move_new(new, free, ops)
                ops.sync_folder(path.parent)
                return free
    finally:
        with suppress(OSError):
            ops.remove(new)


def _numbered(path: Path) -> Iterator[Path]:
    yield path
    for number in count(2):
        yield path.with_name(f"{path.stem}-{number}{path.suffix}")


def _move_new(new: Path, free: Path, ops: Ops) -> None:
    """A second name never replaces anything; where a disk does not know those, the name was free
    a moment ago."""
    try:
        ops.link(new, free)
    except FileExistsError:
        raise
    except OSError:
        ops.replace(new, free)


def _write_all(fd: int, data: bytes, ops: Ops) -> None:
    rest = memoryview(data)
    while rest:
        written = ops.write(fd, rest)
        if written <= 0:
            raise OSError(errno.EIO, "nothing was written")
        rest = rest[written:]
