"""What every screen shares: it follows the session and knows where to read the time."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from textual.screen import Screen

from sessie.domain.session import Session


@dataclass(frozen=True, slots=True)
class Times:
    """Where time comes from, so that a test can say what time it is."""

    now: Callable[[], float] = time.monotonic
    """Seconds of a clock that never jumps."""
    wall: Callable[[], datetime] = datetime.now
    """The time on the wall."""


class SessionScreen(Screen[None]):
    """A screen that shows the open session."""

    AUTO_FOCUS = ""
    session: Session | None = None
    """The session as it is now."""

    def __init__(self, times: Times) -> None:
        super().__init__()
        self.times = times

    def on_mount(self) -> None:
        """Follow the session of the app from now on."""
        self.watch(self.app, "session", self._follow)

    def _follow(self, session: Session | None) -> None:
        self.session = session
        if session is not None and self.is_attached:
            self.follow(session)

    def follow(self, session: Session) -> None:
        """Show this session."""
