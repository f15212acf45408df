"""The doek in a terminal: a second window that shows the room what the first one leads.

It follows the session file and draws nothing but a `Scene`. Whatever happens here, nothing is
written, and nothing is shown that is not for the room: no error, no name of a file, no key.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from importlib import import_module
from pathlib import Path
from threading import Thread

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.geometry import Size
from textual.getters import query_one
from textual.reactive import reactive
from textual.widget import Widget

from sessie.live import Times
from sessie.model.dutch import hhmm_of
from sessie.model.session import Session
from sessie.partnerships import partnerships
from sessie.public.scene import MADE_IN, Curtain, Scene, scene, waiting
from sessie.rules.larger import larger_letters
from sessie.store.errors import note_error
from sessie.store.follow import LOOK, Following, Source
from sessie.widgets.calm import CalmApp
from sessie.widgets.keys import with_second
from sessie.widgets.public_view import PublicView, TitleBar
from sessie.widgets.text import plain, row, stack

SECOND = 1.0
LATE = 0.01
"""Seconds after which a clock has surely come to its next second."""
AT_START = 10.0
"""Seconds that is told how to make the letters larger, when an evening is open already."""
LEAVING = ("q", "escape", "ctrl+q")
"""Keys that close it: one of them twice, and then nothing. That is no typing, and no book on the
keyboard."""
TWICE = 2.0
"""Seconds between those two at most."""
STILL = 0.4
"""Seconds without a key after them."""
TO_CLOSE = "Dit venster sluit met twee keer q."

Pressed = tuple[str, float]
"""A key and when it came."""


def meant_to_leave(pressed: Sequence[Pressed], now: float) -> bool:
    """Whether who pressed these keys wants this window to close."""
    lately = [(key, at) for key, at in pressed if now - at <= TWICE + STILL]
    if len(lately) != 2:
        return False
    (first, began), (second, at) = lately
    return first == second and first in LEAVING and at - began <= TWICE and now - at >= STILL


class Foot(Widget):
    """How far the evening is; or, to who sets it up, a few words."""

    place: reactive[int] = reactive(0)
    """Items shown so far, this one included."""
    of: reactive[int] = reactive(0)
    """Items in all; 0 is none."""
    said: reactive[str] = reactive("", layout=True)
    """Words in the place of the bar."""

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """A row, or what the words need."""
        return len(self._words(width)) or 1

    def _words(self, width: int) -> list[Content]:
        return list(plain(self.said, "$text-quiet").wrap(max(width - 2, 10)))

    def render(self) -> Content:
        """The lines, for the width of now."""
        if self.said:
            return stack([Content(" ") + line for line in self._words(self.size.width)])
        room = self.size.width - 2
        if not self.of or room < 4:
            return Content("")
        done = round(room * self.place / self.of)
        return Content(" ") + row(("━" * done, "$accent"), ("─" * (room - done), "$line"))


class DoekApp(CalmApp):
    """One window for the room."""

    CSS_PATH = Path(__file__).with_name("style.tcss")
    TITLE = "doek"
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    BINDINGS = [
        Binding(with_second("f5"), "looks", "licht of donker", priority=True),
        Binding("ctrl+q,ctrl+c", "nothing", show=False, priority=True),
    ]

    title_bar = query_one(TitleBar)
    view = query_one(PublicView)
    foot = query_one(Foot)

    def __init__(
        self, source: Source, *, following: Following | None = None, times: Times | None = None
    ) -> None:
        super().__init__()
        self.source, self.times = source, times or Times()
        self.following = following or Following(source.data, source.only, self.times.now)
        self._session: Session | None = None
        self._scene_at = 0.0
        self._pressed: tuple[Pressed, ...] = ()
        self._tell_until = self.times.now() + AT_START
        self._ended = False

    def compose(self) -> ComposeResult:
        """The picture between two thin lines."""
        yield TitleBar()
        yield PublicView()
        yield Foot()

    def on_mount(self) -> None:
        """Follow from now on, and let the clock tick."""
        self._ticking = self.set_timer(SECOND, self._tick_on)
        self.show(None)
        Thread(target=self._follow, name="volgen", daemon=True).start()

    def on_unmount(self) -> None:
        """Follow no more."""
        self._ended = True

    def note_wrong(self, error: Exception) -> None:
        """What happened is in the log, without what people said."""
        note_error(self.source.data / "sessie.log", error, self.times.wall())

    # following ------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Look and look again, in a thread of its own: a disk that hangs holds up nothing here."""
        with suppress(Exception):
            self._read_ahead()
        seen: Session | None = None
        while not self._ended:
            time.sleep(LOOK)  # and not a wait for an event: that costs more than the look itself
            # Whatever goes wrong goes unsaid: the room sees what it saw, and the next look comes.
            with suppress(Exception):
                session = self.following.look()
                if session is not seen and session is not None:
                    seen = session
                    self.call_later(self.show, session)
        self.following.close()

    def _read_ahead(self) -> None:
        """Read what the pictures are made of before they are asked for."""
        partnerships(self.source.content)
        for module in {*MADE_IN.values()}:
            import_module(f"sessie.public.{module}")
            import_module(f"sessie.widgets.draw_{module}")

    def show(self, session: Session | None) -> None:
        """Show this session; None is that there was none yet."""
        self._session = session
        self.draw()

    def draw(self) -> None:
        """Show what the room may see now."""
        now, wall = self.times.now(), self.times.wall()
        shown = self._scene(now, wall)
        if shown is None or not self.is_attached:
            return
        self._scene_at = now
        self.view.set_scene(shown)
        self.view.tick(0.0, wall)
        bare = isinstance(shown.block, Curtain)
        self.title_bar.title = "" if bare else shown.bar
        self.title_bar.time = "" if bare else hhmm_of(wall)
        self.foot.place, self.foot.of = shown.place, 0 if bare else shown.of
        self.foot.said = self._words(now)

    def _scene(self, now: float, wall: datetime) -> Scene | None:
        """What to draw; None where that fails: then what is there stays."""
        if self._session is None:
            return waiting(self.source.school)
        with suppress(Exception):
            return scene(self._session, now, lambda: partnerships(self.source.content), wall)
        return None

    def _words(self, now: float) -> str:
        """What is told to who sets it up: as long as it waits, and for a moment after that."""
        larger = larger_letters(self.size.width, sys.platform) or ""
        if self._session is None:
            return f"{larger} {TO_CLOSE}".strip()
        return larger if now < self._tell_until else ""

    def _tick_on(self) -> None:
        """Show the time, and again when the second that is shown changes."""
        self.draw()
        clock = self.view.scene.clock if self.view.scene else None
        part = clock.left % SECOND if clock and clock.running else 0.0
        self._ticking = self.set_timer((part or SECOND) + LATE, self._tick_on)

    def on_resize(self) -> None:
        """Letters that are larger need no more words."""
        self.call_after_refresh(self.draw)

    # keys -----------------------------------------------------------------------------------

    async def on_event(self, event: events.Event) -> None:
        """Every key is noted: only who presses one of a few twice, and nothing else, leaves."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            now = self.times.now()
            lately = [one for one in self._pressed if now - one[1] <= TWICE + STILL]
            self._pressed = (*lately[-3:], (event.key, now))
            if event.key in LEAVING:
                self.set_timer(STILL + LATE, self._leave_if_meant)
        await super().on_event(event)

    def _leave_if_meant(self) -> None:
        if meant_to_leave(self._pressed, self.times.now()):
            self.exit()

    def action_nothing(self) -> None:
        """Swallow a key that would stop it at once."""


AGAIN, REST = 3, 1.0
"""Times that it begins after an error before it gives up, and seconds between those."""


def run(source: Source) -> bool:
    """Run it in this terminal; gives whether it ended well. What follows only reads, so after an
    error that nobody foresaw it begins anew."""
    for _ in range(AGAIN):
        app = DoekApp(source)
        app.run()
        if not app.crashed:
            return True
        time.sleep(REST)
    return False
