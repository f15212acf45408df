"""How long a key keeps the program from drawing: the longest time in which its event loop did
nothing else, for every key of every screen, with few slips and with many.

It runs without a terminal. A short task that wants its turn every few milliseconds tells how late
it came: as long nothing could be painted, no clock went on and no letter was seen. Counted is the
time that the thread of the loop computed in between, so that other programs make no difference.
"""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sessie.app import AFTER_START, SessieApp
from sessie.example import to_practise
from sessie.library import content_folder
from sessie.model.script import Round
from sessie.model.session import Contribution, Session
from sessie.rules.steering import go_to
from sessie.screens.base import Places
from sessie.store.archive import Archive
from sessie.store.session_store import SessionStore

SLIPS = (76, 400, 1500, 5000)
GOALS = {76: 50, 400: 50, 1500: 50, 5000: 150}
"""Slips → milliseconds that are allowed."""
EVERY = 0.002
QUIET = 0.25
"""Seconds after a key in which what it caused is over."""
WAYS: dict[str, tuple[str, ...]] = {
    "ronde": (), "werkblad": ("f2",), "sorteren": ("f6",), "thema's": ("f6", "f7"),
    "briefjes van een thema": ("f6", "f7", "enter"), "vrijgeven": ("f9",), "overzicht": ("g",),
    "opstelling": ("o",), "verslag": ("v",), "hulp": ("f1",),
}  # fmt: skip
"""Screen → the keys that lead there from a round."""
LEFT_OUT = frozenset(("ctrl+q", "ctrl+c", "ctrl+s", "w", "h", "m", "c", "j", "b", "escape"))
"""On the report: what writes files is done in a thread. Leaving is no key to wait for."""


@dataclass
class Beat:
    """Wants its turn again and again, and knows how late that came at worst."""

    worst: float = 0.0
    running: bool = True
    before: float = field(default_factory=time.thread_time)
    turned: float = field(default_factory=time.perf_counter)

    async def go(self) -> None:
        """Until it is stopped."""
        self.before = time.thread_time()
        while self.running:
            await asyncio.sleep(EVERY)
            now = time.thread_time()
            self.worst, self.before = max(self.worst, now - self.before), now
            self.turned = time.perf_counter()


def an_evening_with(slips: int) -> Session:
    """The example evening on its second round, with so many slips."""
    session = to_practise()
    held = list(session.contributions.values())
    more = [
        Contribution(
            f"m{n}", one.table, one.round, one.role, one.kind, f"{one.text} ({n})", n + 1000
        )
        for n in range(slips - len(held))
        for one in (held[n % len(held)],)
    ]
    session = session.put("contributions", *more)
    rounds = [item for item in session.script.items if isinstance(item, Round)]
    return session.with_(stage=go_to(session.script, session.stage, rounds[1].id))


async def stall_of(app: SessieApp, key: str) -> float:
    """Milliseconds that this key kept the loop busy at a stretch."""
    beat = Beat()
    task = asyncio.create_task(beat.go())
    await asyncio.sleep(EVERY * 3)
    beat.worst = 0.0
    app.simulate_key(key)
    for _ in range(20):
        await asyncio.sleep(QUIET / 4)
        app.call_later(app.gate.flush)
        if time.perf_counter() - beat.turned < QUIET and app.gate.idle:
            break
    await asyncio.sleep(QUIET)
    beat.running = False
    await task
    return beat.worst * 1000


async def of_screen(session: Session, ways: tuple[str, ...]) -> list[tuple[str, float]]:
    """(key, milliseconds) for the way there and for every key of the screen, each from anew."""
    found: list[tuple[str, float]] = []
    keys: list[str] | None = None
    while keys is None or keys:
        async with _running(session) as app:
            for key in ways:
                took = await stall_of(app, key)
                if keys is None and key == ways[-1]:
                    found.append((f"({key})", took))
            if keys is None:
                keys = sorted(_keys(app))
            # Several keys in one go, as long as the same screen stays on top.
            screen = app.screen
            while keys and app.screen is screen:
                key = keys.pop()
                found.append((key, await stall_of(app, key)))
    return found


def _keys(app: SessieApp) -> Iterator[str]:
    seen: set[str] = set()
    for key, active in app.active_bindings.items():
        if active.enabled and key not in LEFT_OUT and active.binding.action not in seen:
            seen.add(active.binding.action)
            yield key


class _running:
    """The app on a session of its own."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def __aenter__(self) -> SessieApp:
        self._folder = TemporaryDirectory(prefix="sessie-stil-")
        folder = Path(self._folder.name)
        archive = Archive(folder / "data")
        archive.prepare()
        store: SessionStore = archive.create(self._session)
        places = Places(folder / "exports", (content_folder(),), folder / "log", folder / "eigen")
        app = SessieApp(archive, places, store=store)
        self._test: Any = app.run_test(size=(80, 24))
        await self._test.__aenter__()
        app.live.show_all_the_same()  # the one question of an evening is no part of a key
        await asyncio.sleep(AFTER_START + 4 * QUIET)
        gc.collect()
        gc.freeze()  # as the program does after its first picture
        return app

    async def __aexit__(self, *wrong: Any) -> None:
        with suppress(Exception):
            await self._test.__aexit__(None, None, None)
        self._folder.cleanup()


def main(slips: list[str]) -> int:
    """Print the slowest keys for so many slips each; 0 when all are within the goal."""
    within = True
    for many in [int(one) for one in slips] or SLIPS:
        session, goal = an_evening_with(many), GOALS.get(many, 50)
        rows = []
        for name, ways in WAYS.items():
            rows += [(took, name, key) for key, took in asyncio.run(of_screen(session, ways))]
        rows.sort(reverse=True)
        slow = [row for row in rows if row[0] > goal]
        within = within and not slow
        print(f"{many} briefjes, {len(rows)} toetsen: langste stilstand {rows[0][0]:.0f} ms"
              f" (doel {goal}), boven het doel {len(slow)}")  # fmt: skip
        for took, name, key in rows[:12]:
            print(f"  {took:6.0f} ms  {name}: {key}")
    return 0 if within else 1
