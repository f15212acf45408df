"""What every screen shares: it follows the open evening, and knows what it may ask of the app."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import App
from textual.reactive import var

from sessie.live import Live

if TYPE_CHECKING:
    from sessie.public.pictures import Model
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

    def partnerships(self) -> Model:
        """The partnerships of the content folders, as the room sees them."""
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
