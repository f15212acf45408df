"""What every command shares: its options, how it fails, and the quick way into the app.

Nothing here brings in Textual or click: a session opens without the one, and most commands do
without the other.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Any, NoReturn

from sessie.library import content_folder, from_checkout
from sessie.model.dutch import clean_line
from sessie.model.trouble import Trouble
from sessie.store.archive import Archive, data_folder
from sessie.store.errors import note_error

NO_TERMINAL = "Hier is geen scherm: start dit in een terminalvenster."


class Given:
    """The options that hold for every command."""

    def __init__(self, data: Path | None, content: Path | None) -> None:
        self.data_option, self.content_option = data, content

    @property
    def data(self) -> Path:
        """The data folder."""
        return data_folder(self.data_option)

    def reading(self) -> Archive:
        """The sessions to look at, also from a folder that may not be written."""
        return Archive(self.data)

    def archive(self) -> Archive:
        """The sessions in the data folder; raises StoreError when it cannot be used."""
        archive = Archive(self.data)
        if warning := archive.prepare():
            print(warning, file=sys.stderr)
        return archive

    def content(self) -> tuple[Path, ...]:
        """Content folders, the built-in one first. That of the user may not be there yet: what is
        made in it later is found all the same."""
        return content_folder(), self.own()

    def own(self) -> Path:
        """The user's own content."""
        return self.content_option or self.data / "inhoud"


def exports_folder(data: Path | None) -> Path:
    """Where reports land: in the checkout, else in the data folder; the demo uses the folder it
    was started in."""
    return (from_checkout() or data or Path.cwd()) / "exports"


def fail(sentence: str, code: int = 1) -> NoReturn:
    """Say what is wrong and stop."""
    print(clean_line(sentence), file=sys.stderr)
    sys.exit(code)


def careful(command: Callable[..., Any]) -> Callable[..., Any]:
    """Errors that were foreseen are one sentence; others are noted without a traceback."""

    @wraps(command)
    def run(*args: Any, **named: Any) -> Any:
        try:
            return command(*args, **named)
        except Trouble as trouble:
            fail(str(trouble))
        except Exception as error:
            if type(error).__module__.startswith("click."):
                raise
            if isinstance(error, OSError):
                not_taken(error)
            _note(error, args)
            fail(
                "Er ging iets mis dat niet hoort. Wat bewaard was, is er nog: probeer het opnieuw."
            )

    return run


def not_taken(error: OSError) -> None:
    """Stop when it is the output that takes no more. Who stops reading has read enough; a full
    disk is one sentence."""
    full = error.errno in (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))
    if not full and not isinstance(error, BrokenPipeError):
        return
    with suppress(OSError, ValueError):
        # What is still held back would be written, and fail again, when Python stops.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if full:
        fail("De schijf is vol, dus niet alles is geschreven: maak ruimte vrij en doe het opnieuw.")
    sys.exit(0)


def _note(error: Exception, args: tuple[Any, ...]) -> None:
    given = next((arg for arg in args if isinstance(arg, Given)), Given(None, None))
    note_error(given.data / "sessie.log", error, datetime.now())


def in_terminal() -> bool:
    """Whether there is a screen to draw on and a keyboard to read."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


# the app ---------------------------------------------------------------------------------------

MENU, OPEN, DEMO, TRAJECT = "menu", "open", "demo", "traject"
"""What the app can begin with: the start screen, a session, the example evening or traject."""
OPTIONS = ("--map", "--inhoud")


@careful
def open_app(given: Given, what: str, name: str = "") -> NoReturn:
    """Start the app; `name` is of a session. Without a screen and a keyboard it says so."""
    if what == MENU and not in_terminal():
        fail(NO_TERMINAL + " De opdrachten staan in: sessie --help", 2)
    if what == OPEN and not in_terminal():
        given.archive().find(name)
        fail(NO_TERMINAL, 2)
    from sessie.cli import launch

    launch.open_app(given, what, name)


def understood(words: list[str]) -> tuple[Given, str, str] | None:
    """What `sessie`, `sessie demo` and `sessie open NAAM` open, as `open_app` takes it; None for
    anything else."""
    rest, options = list(words), {"--map": os.environ.get("SESSIE_MAP", ""), "--inhoud": ""}
    while len(rest) >= 2 and rest[0] in OPTIONS:
        options[rest[0]] = rest[1]
        rest = rest[2:]
    folders = [Path(options[name]) if options[name] else None for name in OPTIONS]
    unknown = any(word.startswith("-") for word in rest) and rest != ["demo", "--traject"]
    if unknown or any(f and f.is_file() for f in folders):
        return None
    if folders[1] and not folders[1].is_dir():
        return None
    given = Given(folders[0], folders[1])
    match rest:
        case []:
            return given, MENU, ""
        case ["demo"]:
            return given, DEMO, ""
        case ["demo", "--traject"]:
            return given, TRAJECT, ""
        case ["open", name]:
            return given, OPEN, name
    return None
