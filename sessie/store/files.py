"""Whole files or none: what the session file is written with."""

from __future__ import annotations

import errno
from collections.abc import Iterable
from contextlib import suppress
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


def _write_all(fd: int, data: bytes, ops: Ops) -> None:
    rest = memoryview(data)
    while rest:
        written = ops.write(fd, rest)
        if written <= 0:
            raise OSError(errno.EIO, "nothing was written")
        rest = rest[written:]
