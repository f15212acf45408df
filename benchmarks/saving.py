"""A slip made durable by the store, beside the least that makes the same bytes durable."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from threading import current_thread
from time import perf_counter

from benchmarks.figures import Row
from benchmarks.sessions import ROUND, a_slip, an_evening, keep
from sessie.rules.slips import add_slips
from sessie.store.disk import Ops
from sessie.store.session_store import SessionStore


class WatchedOps(Ops):
    """The real disk; remembers which threads made it wait for the medium."""

    def __init__(self) -> None:
        self.threads: set[str] = set()

    def sync(self, fd: int) -> None:
        """Note who asks, and do it."""
        self.threads.add(current_thread().name)
        super().sync(fd)


def bare_save(path: Path, data: bytes) -> None:
    """The least that a save must do: new file, on the medium, in place, the name on the medium."""
    new = path.with_suffix(".new")
    fd = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    os.write(fd, data)
    os.fsync(fd)
    os.close(fd)
    os.replace(new, path)
    folder = os.open(path.parent, os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)


async def _in_turn(rounds: int, store: SessionStore, bare: Path) -> tuple[list[float], list[float]]:
    ours, base, session = [], [], store.session
    for number in range(rounds + 1):
        place = session.next_place("contributions")
        session = add_slips(session, a_slip(place))
        before = perf_counter()
        await store.saved(store.submit(session))
        after = perf_counter()
        data = store.path.read_bytes()
        begun = perf_counter()
        bare_save(bare, data)
        if number:
            ours.append((after - before) * 1000)
            base.append((perf_counter() - begun) * 1000)
    return ours, base


def saves(rounds: int, folder: Path, slips: int, goal: float) -> tuple[Row, set[str]]:
    """One slip more in a session that has so many, and the names of the threads that wrote.

    The wait that lets a burst come together is left out: it is no work, and nobody waits for it.
    """
    path = keep(folder, an_evening(f"bewaren-{slips}", ROUND, slips))
    watched = WatchedOps()
    store = SessionStore.open(path, ops=watched, pause=0)
    try:
        ours, base = asyncio.run(_in_turn(rounds, store, path.with_name("kaal")))
    finally:
        store.close()
    count = f"{slips:,}".replace(",", ".")
    row = Row(f"Briefje veilig op schijf / kaal geschreven, bij {count}", "ms", ours, base, goal)
    return row, watched.threads
