"""Where the pages of an evening find it, in a small file beside the session, for its owner only: so
that a program that is started anew is found again by the pages that are open."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import orjson

from sessie.model.place import Place
from sessie.model.plain import from_plain, to_plain
from sessie.store.disk import DISK, Ops, beside, write_over

ENDING = "doek"
EVENING = timedelta(hours=12)
"""How long a page may come back; a next evening begins with a new address."""
MOST_BYTES = 1000
"""More is none of ours."""


def keep_place(path: Path, place: Place, now: datetime, ops: Ops = DISK) -> None:
    """Keep where the pages of the session in this file find it. Raises OSError."""
    held = {"place": to_plain(place), "at": now.isoformat(timespec="seconds")}
    write_over(beside(path, ENDING), orjson.dumps(held), ops)


def read_place(path: Path, now: datetime, ops: Ops = DISK) -> Place | None:
    """Where it was today; None when it was not open, was closed, or cannot be read."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        data, _ = ops.read(beside(path, ENDING))
        if len(data) <= MOST_BYTES:
            held = orjson.loads(data)
            place = from_plain(Place, held["place"])
            recent = abs(now - datetime.fromisoformat(held["at"])) < EVENING
            if recent and 0 < place.port < 65536 and len(place.token) >= 20:
                return place
    return None


def forget_place(path: Path, ops: Ops = DISK) -> None:
    """The next time there is a new address."""
    with suppress(OSError):
        ops.remove(beside(path, ENDING))
