"""What every app of ours shares: its colours, and that its every end is calm. No traceback comes on
the beamer, and nobody waits for a terminal that is gone."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
from contextlib import suppress
from typing import Any

from textual.app import App
from textual.reactive import Reactive
from textual.theme import Theme

from sessie.widgets.looks import DAY, EVENING, looks_for

PATIENCE = 8.0
"""Seconds that a program that was told to stop has to end properly: longer than the last save may
take, which is never cut off half-way."""


class CalmApp(App[None]):
    """It stops cleanly when the window is closed, when it is told to, and when something fails."""

    theme = Reactive(EVENING)
    crashed = False
    """Whether it ended by an error that nobody foresaw."""
    _wrong: Exception | None = None
    _last_resort: threading.Timer | None = None
    _is_program = False
    """Whether the program is this app, and ends with it."""

    @property
    def available_themes(self) -> dict[str, Theme]:
        """Ours only, and from the start: working out the colours of one more takes time."""
        # At the very start Textual asks whether it is dark, before it knows the terminal.
        console = getattr(self, "console", None)
        return looks_for(console and console.color_system)

    def action_looks(self) -> None:
        """From dark to light, or back."""
        self.theme = DAY if self.theme == EVENING else EVENING

    def let_go(self) -> None:
        """Leave nothing unsaved; called before the program ends at once."""

    def note_wrong(self, error: Exception) -> None:
        """Keep a note of the error by which it ends."""

    def on_mount(self) -> None:
        """Hear what the system says."""
        loop = asyncio.get_running_loop()
        for name in ("SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            with suppress(NotImplementedError, RuntimeError, ValueError):
                if number:
                    loop.add_signal_handler(number, self._stopped_by, int(number))
        with suppress(AttributeError, NotImplementedError, RuntimeError, ValueError):
            loop.add_signal_handler(signal.SIGCONT, self._woken)

    def _stopped_by(self, number: int) -> None:
        # A terminal that is gone can hold up a proper end, and the event loop with it.
        if self._is_program and self._last_resort is None:
            self._last_resort = threading.Timer(PATIENCE, self._end_at_once, (128 + number,))
            self._last_resort.daemon = True
            self._last_resort.start()
        self.exit(return_code=128 + number)

    def run(self, *given: Any, **named: Any) -> None:
        """Run to the end; once it is there nothing has to be forced any more."""
        self._is_program = True
        try:
            return super().run(*given, **named)
        finally:
            if self._last_resort is not None:
                self._last_resort.cancel()

    def _woken(self) -> None:
        """Take the terminal back after a stop from outside.

        Textual would begin a second time beside what runs already: two threads that read keys. And
        so it would on a terminal that is gone, as the system sends this signal with SIGHUP: that
        end then waits for a thread that nobody tells to stop.
        """
        if self.is_running and sys.__stdin__ and sys.__stdin__.isatty():
            with self.suspend():
                pass

    def _end_at_once(self, code: int) -> None:
        # Also when it says that it does not run any more: it may hang on its way out.
        self.let_go()
        os._exit(code)

    def _handle_exception(self, error: Exception) -> None:
        # Textual has no public hook for errors; what it was is noted at the end.
        self._wrong = error
        super()._handle_exception(error)

    def _fatal_error(self) -> None:
        # Textual would print a traceback with the values of variables, on the beamer, and lets
        # nobody turn that off.
        self.crashed = True
        if self._wrong is not None:
            self.note_wrong(self._wrong)
        self.exit(return_code=1)

    def panic(self, *renderables: Any) -> None:
        """The same neutral end for errors that would draw themselves."""
        self._fatal_error()
