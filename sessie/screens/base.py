"""What every screen shares: it follows the open evening, and knows what it may ask of the app."""

from __future__ import annotations

from asyncio import Lock
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode
from textual.reactive import var

from sessie.live import Live
from sessie.model.frozen import dataclass
from sessie.widgets.calm import CalmApp

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
    data: Path | None = None
    """The data folder, by which a screen for the room finds what is open here."""


class Host(CalmApp):
    """The app as its screens know it; `SessieApp` is the one that there is."""

    live: Live
    """The open evening."""
    archive: object
    """The sessions on this machine; no screen looks into it."""
    places: Places
    room: object = None
    """The doek in a browser, when it was opened; no screen looks into it."""
    phones: object = None
    """What serves the phones at the tables, when they are on; no screen looks into it."""
    beginning: Lock
    """Held while the doek in a browser, or what serves phones, begins."""

    awake_till: float | None = None
    """Until then the keys stand at the foot, also where only the room looks."""
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

    def open_paper(self, what: str) -> object:
        """Open the window of a paper above the one that is there: brief, notulen, uitnodiging."""
        raise NotImplementedError

    def open_session(self, name: str = "") -> None:
        """Go on with a session; an empty name is the last one."""
        raise NotImplementedError

    def open_doek(self) -> object:
        """Open the doek of the session in a browser."""
        raise NotImplementedError

    def open_phones(self) -> object:
        """Open the window of the phones at the tables."""
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

    def take_back(self) -> None:
        """Take back the last thing done, and say what that was."""
        raise NotImplementedError

    async def may_show(self) -> bool:
        """Whether what is private may be shown now; asks it once an evening."""
        raise NotImplementedError

    @property
    def unseen(self) -> bool:
        """Whether words of people may stand on this screen."""
        raise NotImplementedError

    def write_report(self, form: str) -> object:
        """Write the report as it is now, in one of `writing.FORMS`."""
        raise NotImplementedError


def bindings(node: DOMNode) -> Iterator[tuple[str, Binding]]:
    """(keys, binding) of all that does something in this part of a screen now, the class itself
    first; a key that means something nearer is not told again."""
    seen: set[str] = set()
    for cls in type(node).__mro__:
        if not cls.__module__.startswith("sessie."):
            continue
        for binding in cls.__dict__.get("BINDINGS", ()):
            if not isinstance(binding, Binding):
                continue
            action = binding.action.partition("(")[0]
            if "." not in action and node.check_action(action, ()) is False:
                continue
            keys = [key for key in map(str.strip, binding.key.split(",")) if key not in seen]
            seen.update(keys)
            if keys:
                yield ",".join(keys), binding


def working(node: DOMNode) -> frozenset[str]:
    """The keys that do something here now, or in what is around it."""
    around = node.ancestors_with_self
    return frozenset(
        key for part in around for keys, _ in bindings(part) for key in keys.split(",")
    )


def press(app: App[Any], key: str) -> None:
    """Press a key for somebody who clicked. The app itself sends it: a key that comes from a screen
    would not come further than that screen, and so not to what is bound there."""
    app.call_later(app.simulate_key, key)
