"""What one may ask of the app. Keys, clicks and files all become one of these."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from textual.message import Message

from sessie.domain.desk import Desk
from sessie.domain.script import Script
from sessie.domain.session import Session
from sessie.domain.stage import Stage


@dataclass
class Edit(Message):
    """Change what was said or agreed; can be undone."""

    label: str
    """What undo will say it took back, such as "briefje erbij"."""
    how: Callable[[Session], Session]


@dataclass
class Steer(Message):
    """Change what is on the beamer or its clock; not part of undo."""

    how: Callable[[Script, Stage, float], Stage]
    """Gets the script, the stage and the monotonic time."""


@dataclass
class Arrange(Message):
    """Change the werkblad."""

    how: Callable[[Desk], Desk]


@dataclass
class Undo(Message):
    """Take back the last edit."""


@dataclass
class WriteReport(Message):
    """Write the report as it is now."""

    form: str = "md"
    """One of report.forms.FORMS."""


@dataclass
class ImportFiles(Message):
    """Add what stands in these files to the open session."""

    paths: tuple[Path, ...]


@dataclass
class OpenSession(Message):
    """Go on with a session; an empty name is the last one."""

    name: str = ""


@dataclass
class Practise(Message):
    """Open the example evening, apart from the user's own data."""


@dataclass
class Menu(Message):
    """A line of the menu that asks something first: nieuw, sessies, draaiboeken, …"""

    what: str


@dataclass
class Leave(Message):
    """Close the session and go to the start screen."""


@dataclass
class RetrySave(Message):
    """Try again to save."""


@dataclass
class SwitchLooks(Message):
    """From dark to light, or back."""


@dataclass
class Quit(Message):
    """Stop the program; everything is saved first."""
