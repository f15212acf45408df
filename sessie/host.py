"""What screens and dialogs may see of the app: its state, its places and its clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from textual.app import App
from textual.reactive import var

from sessie.domain.desk import Desk
from sessie.domain.session import Session
from sessie.store.archive import Archive


@dataclass(frozen=True, slots=True)
class Times:
    """Where time comes from, so that a test can say what time it is."""

    now: Callable[[], float] = time.monotonic
    """Seconds of a clock that never jumps."""
    wall: Callable[[], datetime] = datetime.now
    """The time on the wall."""


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


@dataclass(frozen=True, slots=True)
class Saved:
    """What the screens say about saving."""

    short: str = ""
    trouble: str = ""


class Host(App[None]):
    """The app as its screens know it."""

    session: var[Session | None] = var(None, init=False)
    """The open session: the only state that is kept."""
    desk: var[Desk] = var(Desk())
    """The werkblad; not kept."""
    saved: var[Saved] = var(Saved())
    """Whether the last change is on disk."""

    written: var[Path | None] = var(None)
    """The report that was written last."""

    archive: Archive
    """The sessions on this machine."""
    places: Places
    times: Times
    practising: bool = False
    """Whether this is the example evening, of which nothing is kept."""
