"""How many files of sessie a key goes through before the screen is painted.

The app runs without a terminal. From the key on, every file under `sessie` of which code runs is
noted, until the screen has come to rest. What counts is what runs in the thread of the screens;
what saves runs in a thread of its own, and is named apart.
"""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType

from textual.app import App
from textual.pilot import Pilot

import sessie
from benchmarks.sessions import ROUND, an_evening, keep
from sessie.app import SessieApp
from sessie.library import content_folder
from sessie.screens.base import Places
from sessie.store.archive import Archive

_HOUSE = f"{Path(sessie.__file__).parent}{os.sep}"
_PAINTS = App._display.__code__
"""All painting goes through this; Textual tells of it in no other way."""
_REST = 0.3
"""Seconds in which all is painted that a key brought, and saved too."""


@dataclass(frozen=True, slots=True)
class Crossing:
    """The files that a key went through, in the order in which they were met first."""

    key: str
    files: tuple[str, ...]
    first: int
    """How many of them were met before anything was painted."""
    saving: tuple[str, ...]
    """Files of the thread that saves."""

    def __str__(self) -> str:
        lines = [f"{self.key}: {len(self.files)} bestanden, {self.first} tot het eerste beeld"]
        lines += (f"  {place:2d} {name}" for place, name in enumerate(self.files, start=1))
        return "\n".join((*lines, f"  bewaren, apart: {', '.join(self.saving)}"))


class _Tracer:
    """Notes which files code runs of, while it is on."""

    def __init__(self) -> None:
        self.on = False
        self.files: dict[str, None] = {}
        self.saving: dict[str, None] = {}
        self.first = 0

    def __call__(self, frame: FrameType, event: str, _: object) -> None:
        if not self.on or event != "call":
            return
        name = frame.f_code.co_filename
        here = threading.current_thread() is threading.main_thread()
        if name.startswith(_HOUSE):
            (self.files if here else self.saving).setdefault(name.removeprefix(_HOUSE))
        elif frame.f_code is _PAINTS:
            self.first = self.first or len(self.files)

    @contextmanager
    def watching_threads(self) -> Iterator[None]:
        """Threads that begin in here are watched, once it is on."""
        threading.setprofile(self)
        try:
            yield
        finally:
            threading.setprofile(None)

    async def follow(self, pilot: Pilot[None], key: str) -> Crossing:
        """Press a key and note what runs until the screen is at rest."""
        self.on = True
        sys.setprofile(self)
        try:
            await pilot.press(key)
            await pilot.pause(_REST)
        finally:
            sys.setprofile(None)
            self.on = False
        return Crossing(key, tuple(self.files), self.first, tuple(sorted(self.saving)))


async def crossing(item: str, before: Sequence[str], key: str) -> Crossing:
    """What a key crosses on this item, after these keys; what those needed is there already."""
    tracer = _Tracer()
    with TemporaryDirectory(prefix="sessie-meting-") as name, tracer.watching_threads():
        folder = Path(name)
        keep(folder, an_evening("spoor", item, 100))
        archive = Archive(folder)
        places = Places(folder, (content_folder(),))
        app = SessieApp(archive, places, store=archive.open("spoor"))
        async with app.run_test(size=(80, 24)) as pilot:
            app.live.show_all_the_same()  # the one question of an evening is no part of a key
            await pilot.pause()
            for each in before:
                await pilot.press(each)
            await pilot.pause(_REST)
            return await tracer.follow(pilot, key)


def typed(text: str) -> list[str]:
    """The keys of a text."""
    return ["space" if sign == " " else sign for sign in text]


def crossings() -> tuple[Crossing, Crossing]:
    """Enter on a typed slip in a round, and the key for the next slide; each a second time, when
    all that is imported late is there."""
    slip = ["f2", *typed("A o w een"), "enter", *typed("B o w lantaarn")]
    return (
        asyncio.run(crossing(ROUND, slip, "enter")),
        asyncio.run(crossing("d0", ["right"], "right")),
    )


def main() -> int:
    """Print what both keys go through."""
    print(*crossings(), sep="\n\n")
    return 0
