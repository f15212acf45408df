"""What every screen shares: it follows the session and knows where to read the time."""

from __future__ import annotations

from textual.screen import Screen

from sessie.domain.session import Session
from sessie.host import Times

__all__ = ["SessionScreen", "Times"]


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
