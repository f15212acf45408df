"""Opens the app on a store in a folder of the test, and reads what its screens show."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from rich.cells import cell_len
from textual import events
from textual.keys import _character_to_key
from textual.pilot import Pilot
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Input

from sessie.app import SessieApp
from sessie.library import content_folder
from sessie.live import Times
from sessie.model.session import Session
from sessie.model.stage import shown_as
from sessie.rules import steering
from sessie.screens.base import Places
from sessie.screens.stage.stage import StageScreen
from sessie.store.archive import Archive
from sessie.store.disk import DISK, Ops
from sessie.store.session_store import SessionStore
from sessie.widgets.block_letters import block_letters
from sessie.widgets.public_view import PublicView
from sessie.widgets.slip_list import SlipList

AnyScreen = type[Screen[Any]]
MOST_STEPS = 10_000
"""Steps of the loop after which what goes on is no answer to a key."""
CHARACTERS = {_character_to_key(char): char for char in " .,:;!?+-=/'\"()&%€"}
"""Name of a key → the character that a terminal gives with it."""
WIDE, NORMAL = (120, 40), (80, 24)
"""Columns and rows of a beamer."""


@dataclass
class Hands:
    """A clock that only goes on when a test says so."""

    wall: datetime = datetime(2026, 11, 10, 20, 5)
    mono: float = 1000.0

    def forward(self, seconds: float) -> None:
        """So much later."""
        self.mono += seconds
        self.wall += timedelta(seconds=seconds)

    def times(self) -> Times:
        """What the app reads the time from."""
        return Times(now=lambda: self.mono, wall=lambda: self.wall)


@dataclass
class Evening:
    """An app that is running, and what a test wants to know of it."""

    app: SessieApp
    pilot: Pilot[None]
    hands: Hands
    folder: Path
    said: list[str] = field(default_factory=list)
    """Every notification, newest last."""

    @property
    def session(self) -> Session:
        """The session as it is now."""
        assert self.app.live.session is not None
        return self.app.live.session

    @property
    def item(self) -> str:
        """Id of the item on the beamer."""
        return self.session.stage.item

    @property
    def screen(self) -> Screen[Any]:
        """The screen on top."""
        return self.app.screen

    @property
    def texts(self) -> list[str]:
        """The texts of all slips, in order."""
        return [slip.text for slip in self.session.contributions.values()]

    async def press(self, *keys: str) -> None:
        """Press keys, each when the one before was dealt with."""
        for place, key in enumerate(keys):
            if place:
                await self.breathe()
            self.send(key)
        await self.settle()

    async def type(self, text: str, *keys: str) -> None:
        """Type a text in one go into what has the focus, then press these keys."""
        for char in text:
            self.send(_character_to_key(char), char)
        if not keys:
            await self.settle()
            return
        await self.breathe()
        await self.press(*keys)

    def send(self, key: str, char: str | None = None, *, later: float = 0.0) -> None:
        """A key as the terminal gives it, without waiting for what comes of it."""
        driver = self.app._driver
        assert driver is not None
        event = events.Key(key, char or (key if len(key) == 1 else CHARACTERS.get(key)))
        event.time += later
        event.set_sender(self.app)
        driver.send_message(event)

    async def settle(self) -> None:
        """Wait until messages, screens and drawing are done."""
        await self.breathe()
        await self.pilot.pause()
        await self.breathe()
        await self._drawn()

    async def _drawn(self) -> None:
        """What the room sees is drawn in the frame after that of who types."""
        for _ in range(2):
            if self._ended():
                return
            drawn = asyncio.Event()
            if not self.app.screen.call_after_refresh(drawn.set):
                return
            end = time.monotonic() + 1.0
            while not (drawn.is_set() or self._ended()) and time.monotonic() < end:
                with suppress(TimeoutError):
                    await asyncio.wait_for(drawn.wait(), 0.05)

    def _ended(self) -> bool:
        """Whether the app draws nothing any more."""
        return self.app._exception is not None or self.app._exit or not self.app.screen_stack

    async def breathe(self) -> None:
        """Wait only for the messages that are under way: for long rows of the same thing."""
        await self._quiet()
        await self.pause()

    async def _quiet(self) -> None:
        # Asking every widget whether it is done, as a pilot does, is a third of the work of a test.
        # When nothing is ready to run in the loop, none of them has anything to do.
        loop: Any = asyncio.get_running_loop()
        for _ in range(MOST_STEPS):
            await asyncio.sleep(0)
            if not loop._ready:
                return

    async def pause(self) -> None:
        """What a person with pauses gives: time in which a key is done before the next one."""
        for tries in range(400):
            if self._ended():
                return
            if tries > 50:  # something that takes its time, such as a file that is written
                await asyncio.sleep(0.005)
            quiet = self.app.gate.idle
            self.app.call_later(self.app.gate.flush)
            await self._quiet()
            if quiet and self.app.gate.idle:
                return
        raise AssertionError("a key was never done")

    async def burst(self, *keys: str, apart: float = 0.0) -> None:
        """Keys right behind each other, `apart` seconds, and then a pause."""
        for number, key in enumerate(keys):
            self.send(key, later=number * apart)
        await self.settle()

    async def type_blind(self, text: str, *, apart: float = 0.0) -> None:
        """A text in one go, or as a brisk typist, whatever has the focus; Enter for a new line."""
        await self.burst(
            *("enter" if c == "\n" else _character_to_key(c) for c in text), apart=apart
        )

    async def until(self, ready: Callable[[], bool], what: str = "that") -> None:
        """Wait for something that another thread or a timer does; fail when it never comes."""
        for _ in range(300):
            if ready():
                await self.settle()
                return
            if self.app._exception is not None:
                raise self.app._exception
            await self.pilot.pause(0.01)
        raise AssertionError(f"waited in vain for {what}; the screen shows:\n{self.text}")

    async def to(self, item: str) -> None:
        """Show this item."""
        self.app.live.steer(lambda script, stage, now: steering.go_to(script, stage, item))
        await self.breathe()
        await self.until(lambda: self.item == item and self.shows_item(), f"item {item}")

    def become(self, session: Session) -> None:
        """Let the open session be this one."""
        self.app.live.edit("woorden", lambda _: session)

    def shows_item(self) -> bool:
        """Whether the screen on top is the one of the item on the beamer."""
        kind = shown_as(self.session.script, self.session.stage)
        return kind in getattr(self.screen, "ITEMS", ())

    def began(self) -> bool:
        """Whether a session is open and its item is on the beamer."""
        return self.app.live.session is not None and self.shows_item()

    async def desk(self) -> None:
        """Open the werkblad."""
        if not self.app.live.desk.open:
            await self.press("f2")

    async def doek(self, pages: int = 1, terminals: int = 0) -> None:
        """So many screens follow for the room from now on."""
        self.app.live.attach(pages=pages, terminals=terminals)
        await self.settle()

    async def later(self, seconds: float) -> None:
        """So much later, the screen shows the time."""
        self.hands.forward(seconds)
        await self.look_at_the_clock()

    async def look_at_the_clock(self) -> None:
        """The screen shows the time of now, without waiting for its next second."""
        assert isinstance(self.screen, StageScreen)
        self.screen.tick()
        await self.settle()

    async def dialog(self, kind: AnyScreen) -> None:
        """Wait for a dialog of this kind."""
        await self.until(
            lambda: (
                isinstance(self.screen, kind)
                and self.screen.is_mounted
                and not self.screen.query("Reader.-making")
            ),
            kind.__name__,
        )

    def input(self, name: str) -> Input:
        """The input with this id on the screen on top."""
        return self.screen.query_one(f"Input#{name}", Input)

    async def back(self) -> None:
        """Wait until the stage is on top again."""
        await self.until(self.shows_item, "the stage")

    @property
    def strips(self) -> list[Strip]:
        """The rows of the screen on top, with what lies under a dialog."""
        return self.screen._compositor.render_strips()

    @property
    def rows(self) -> list[str]:
        """The text of each row."""
        return [strip.text for strip in self.strips]

    @property
    def text(self) -> str:
        """The whole screen as text."""
        return "\n".join(row.rstrip() for row in self.rows)

    @property
    def words(self) -> str:
        """The whole screen as words one space apart, for texts that wrap."""
        return " ".join(self.text.split())

    def can_be_read(self, text: str) -> bool:
        """Whether this stands on the screen, in the letters of the terminal or in large ones."""
        view = self.screen.query_one(PublicView)
        width, high = view.frame(view.scene).width, view.size.height
        drawn = (block_letters(text, width, high, scale) for scale in (1, 2, 3))
        return text in self.words or any(
            lines and all(line.strip() in self.text for line in lines) for lines in drawn
        )

    def seen(self, widget: Widget) -> str:
        """The text in the place of one widget, as words one space apart."""
        region = widget.region
        rows = self.strips[region.y : region.bottom]
        cut = [strip.crop(region.x, region.right).text for strip in rows]
        return " ".join(" ".join(cut).split())

    def spot(self, text: str) -> tuple[int, int]:
        """Column and row where this text begins on the screen."""
        for y, strip in enumerate(self.strips):
            if text in strip.text:
                return cell_len(strip.text[: strip.text.index(text)]), y
        raise AssertionError(f"{text!r} is not on the screen:\n{self.text}")

    async def click(self, text: str, times: int = 1) -> None:
        """Click where this text stands."""
        await self.pilot.click(offset=self.spot(text), times=times)
        await self.settle()

    @property
    def slips(self) -> SlipList:
        """The list of slips on the werkblad."""
        return self.screen.query_one(SlipList)


@asynccontextmanager
async def running(
    folder: Path,
    session: Session | None = None,
    *,
    size: tuple[int, int] = NORMAL,
    hands: Hands | None = None,
    ops: Ops = DISK,
    store: SessionStore | None = None,
    content: tuple[Path, ...] = (),
    own_window: bool = True,
) -> AsyncIterator[Evening]:
    """The app on this session, or on the menu when there is none; closed at the end. `own_window`
    is that of `Live`: false for stories of a room that looks at the only window there is."""
    hands = hands or Hands()
    app = an_app(folder, session, hands=hands, ops=ops, store=store, content=content,
                 own_window=own_window)  # fmt: skip
    async with app.run_test(size=size) as pilot:
        evening = Evening(app, pilot, hands, folder)
        _listen(evening)
        await evening.until(
            lambda: bool(app._screen_stack) and app.screen.is_mounted, "the first screen"
        )
        yield evening


def an_app(
    folder: Path,
    session: Session | None = None,
    *,
    hands: Hands | None = None,
    ops: Ops = DISK,
    store: SessionStore | None = None,
    content: tuple[Path, ...] = (),
    own_window: bool = True,
) -> SessieApp:
    """An app that was not started, with its data and exports in this folder."""
    archive = Archive(folder / "data")
    archive.prepare()
    times = (hands or Hands()).times()
    if session is not None:
        place = archive.folder / "school"
        place.mkdir(exist_ok=True)
        path = place / f"{session.evening.id}.json"
        store = SessionStore.create(path, session, ops=ops, pause=0.0, now=times.now)
    places = Places(
        folder / "exports", content or (content_folder(),), folder / "fouten.log", folder / "eigen"
    )
    app = SessieApp(archive, places, store=store, times=times)
    app.READS_AHEAD = False
    app.live.own_window = own_window
    return app


def a_folder_with(folder: Path, *scripts: str) -> Path:
    """A content folder with only these scripts."""
    own = folder / "inhoud" / "draaiboeken"
    own.mkdir(parents=True, exist_ok=True)
    for number, script in enumerate(scripts):
        (own / f"{number}.md").write_text(script, encoding="utf-8")
    return own.parent


def _listen(evening: Evening) -> None:
    """Keep what is said in notifications, which tests do not draw."""
    notify = evening.app.notify

    def heard(message: str, **more: Any) -> None:
        assert more.get("markup") is False, f"a notification with markup: {message}"
        evening.said.append(message)
        notify(message, **more)

    evening.app.notify = heard  # type: ignore[method-assign]


def reopened(folder: Path, name: str) -> SessionStore:
    """The session as the next evening finds it on disk."""
    return Archive(folder / "data").open(name)
