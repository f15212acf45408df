"""What is half typed, in a small file beside the session: it outlives a crash, and is gone when
nothing is half typed."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import orjson

from sessie.model.plain import from_plain, to_plain
from sessie.model.stage import Waiting
from sessie.store.disk import DISK, Ops, beside, put_in_place, write_file

MOST_BYTES = 100_000
"""More is none of ours."""


def read_half(path: Path, ops: Ops = DISK) -> Waiting:
    """What was half typed in the session of this file; nothing when that cannot be read."""
    with suppress(OSError, ValueError):
        data, _ = ops.read(beside(path, "half"))
        if len(data) <= MOST_BYTES:
            return from_plain(Waiting, orjson.loads(data))
    return Waiting()


def keep_half(path: Path, waiting: Waiting, ops: Ops = DISK) -> None:
    """Keep what is half typed, whole or not at all; the words before it are gone. Raises
    OSError."""
    if waiting == Waiting():
        forget_half(path, ops)
        return
    new = beside(path, "half-nieuw")
    write_file(new, orjson.dumps(to_plain(waiting)), ops)
    put_in_place(new, beside(path, "half"), ops)
    ops.sync_folder(path.parent)


def forget_half(path: Path, ops: Ops = DISK) -> None:
    """Nothing is half typed any more. Raises OSError."""
    gone = False
    for ending in ("half-nieuw", "half"):
        with suppress(FileNotFoundError):
            ops.remove(beside(path, ending))
            gone = True
    if gone:
        ops.sync_folder(path.parent)
