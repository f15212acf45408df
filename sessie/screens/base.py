"""What every screen shares: it follows the open evening, and knows what it may ask of the app."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from textual.app import App
from textual.reactive import var
from textual.screen import Screen

from sessie.live import Live
from sessie.model.session import Session
from sessie.rules.themes import KnownTheme


@dataclass(frozen=True, slots=True)
class Places:
    """Where things stand on this machine."""

    exports: Path
    """Reports are written here."""
    content: tuple[Path, ...]
    """Content folders, the built-in one first."""
    log: Path | None = None
    """Unexpected errors are noted here, without what people said."""
    own: Path | None = None
    """Where the user's own content is written."""


class Host(App[None]):
    """The app as its screens know it; `SessieApp` is the one that there is."""

    live: Live
    """The open evening."""
    archive: object
    """The sessions on this machine; no screen looks into it."""
    places: Places

    written: var[Path | None] = var(None)
    """The report that was written last."""

    def known_themes(self) -> Sequence[KnownTheme]:
        """The themes of the content folders; may be called in a thread."""
        raise NotImplementedError

    def ask_for(self, what: str) -> object:
        """Open a window by its name: nieuw, sessies, draaiboeken, …"""
        raise NotImplementedError

    def open_session(self, name: str = "") -> None:
        """Go on with a session; an empty name is the last one."""
        raise NotImplementedError

    def practise(self) -> None:
        """Open the example evening, apart from the user's own data."""
        raise NotImplementedError

    def leave_session(self) -> None:
        """Close the session and go to the start screen."""
        raise NotImplementedError

    def show_session(self) -> None:
        """Show the screen that belongs to the session as it is now."""
        raise NotImplementedError

    def write_report(self, form: str) -> object:
        """Write the report as it is now, in one of `writing.FORMS`."""
        raise NotImplementedError


class SessionScreen(Screen[None]):
    """A screen that shows the open session."""

    AUTO_FOCUS = ""

    def __init__(self, live: Live) -> None:
        super().__init__()
        self.live, self.times = live, live.times
        self._following = ExitStack()

    @property
    def session(self) -> Session | None:
        """The session as it is now."""
        return self.live.session

    def on_mount(self) -> None:
        """Follow the evening from now on."""
        self._following.callback(self.live.subscribe(self._told))
        self._told()

    def on_unmount(self) -> None:
        """Nobody looks at it any more."""
        self._following.close()

    def _told(self) -> None:
        # A screen that is being taken away has lost some of its parts already.
        if self.is_attached and self in self.app.screen_stack:
            self.told()

    def told(self) -> None:
        """Something of the evening changed."""
        raise AssertionError(f"{type(self).__name__} shows nothing")
