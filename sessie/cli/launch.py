"""Starting the app, and what every command shares. Quick: a session opens without the commands."""

from __future__ import annotations

import errno
import os
import sys
from codecs import getincrementaldecoder
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial, wraps
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TextIO

from sessie.model.dutch import clean_line
from sessie.model.trouble import Trouble

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from sessie.app import SessieApp
    from sessie.library.folder import Library
    from sessie.model.script import Script
    from sessie.screens.base import Places
    from sessie.store.archive import Archive
    from sessie.store.session_store import SessionStore

NO_TERMINAL = "Hier is geen scherm: start dit in een terminalvenster."


class Given:
    """The options that hold for every command."""

    def __init__(self, data: Path | None, content: Path | None) -> None:
        self.data_option, self.content_option = data, content

    @property
    def data(self) -> Path:
        """The data folder."""
        from sessie.store.archive import data_folder

        return data_folder(self.data_option)

    def reading(self) -> Archive:
        """The sessions to look at, also from a folder that may not be written."""
        from sessie.store.archive import Archive

        return Archive(self.data)

    def archive(self) -> Archive:
        """The sessions in the data folder; raises StoreError when it cannot be used."""
        from sessie.store.archive import Archive

        archive = Archive(self.data)
        if warning := archive.prepare():
            print(warning, file=sys.stderr)
        return archive

    def content(self) -> tuple[Path, ...]:
        """Content folders, the built-in one first. That of the user may not be there yet: what is
        made in it later is found all the same."""
        from sessie.library import content_folder

        return content_folder(), self.own()

    def own(self) -> Path:
        """The user's own content."""
        return self.content_option or self.data / "inhoud"

    def places(self, *, demo: bool = False) -> Places:
        """Where the app writes."""
        from sessie.screens.base import Places

        return Places(
            exports_folder(None if demo else self.data),
            self.content(),
            self.data / "sessie.log",
            self.own(),
        )

    def library(self) -> Library:
        """The draaiboeken."""
        from sessie.library.folder import read_folder

        return read_folder(*self.content())

    def script_for(self) -> Callable[[str], Script | None]:
        """Finds a draaiboek by its id."""
        return self.library().script


def exports_folder(data: Path | None) -> Path:
    """Where reports land: in the checkout, else in the data folder; the demo uses the folder it
    was started in."""
    from sessie.library import from_checkout

    root = from_checkout()
    return (root or data or Path.cwd()) / "exports"


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
    from datetime import datetime

    from sessie.store.archive import data_folder
    from sessie.store.errors import note_error

    given = next((arg.data for arg in args if isinstance(arg, Given)), data_folder(None))
    note_error(given / "sessie.log", error, datetime.now())


def in_terminal() -> bool:
    """Whether there is a screen to draw on and a keyboard to read."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _forgive_bytes() -> None:
    """A byte that is no text (a loose cable, another encoding) must not end the evening: Textual
    reads the keyboard strictly."""
    with suppress(ImportError):
        from textual.drivers import linux_driver

        lenient = partial(getincrementaldecoder("utf-8"), errors="replace")
        linux_driver.getincrementaldecoder = lambda _: lenient  # type: ignore[attr-defined]


class Lasting:
    """The terminal, as Textual writes to it in a thread of its own. Of the error that a terminal
    gives which is gone that thread would die, and then everything that is still to be written, the
    end of the program too, waits for it for ever."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write, as long as there is a terminal."""
        with self._until_gone():
            self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        """Bring it to the terminal, as long as there is one."""
        with self._until_gone():
            self._stream.flush()

    @contextmanager
    def _until_gone(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if error.errno != errno.EIO:
                raise
            # What is still held back would be written, and fail again, when Python stops.
            os.dup2(os.open(os.devnull, os.O_WRONLY), self._stream.fileno())

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def run(app: SessieApp) -> NoReturn:
    """Run the app and leave with its exit code; after a crash with a calm screen."""
    _forgive_bytes()
    for stream in (sys.__stdout__, sys.__stderr__):
        if isinstance(stream, TextIOWrapper) and stream.encoding.lower() != "utf-8":
            stream.reconfigure(encoding="utf-8")  # a terminal of today, whatever the locale says
    if sys.__stderr__ is not None:
        sys.__stderr__ = Lasting(sys.__stderr__)  # type: ignore[misc, assignment]
    try:
        app.run()
    finally:
        app.live.let_go()
    if app.crashed:
        width = 80
        print("\x1b[2J\x1b[H\n\n\n\n")
        name = "" if app.live.practising else app.live.last_name
        for line in (
            "Even geduld, het programma moest stoppen.",
            "",
            "Alles wat bewaard was, is er nog.",
            f"Verder waar je was: sessie open {name}" if name else "Start opnieuw: sessie",
        ):
            print(line.center(width).rstrip())
        print("\n\n")
        sys.exit(1)
    if app.live.unsaved:
        fail(app.live.unsaved)
    sys.exit(app.return_code or 0)


def start(
    given: Given,
    archive: Archive,
    store: SessionStore | None,
    practice: TemporaryDirectory[str] | None = None,
) -> NoReturn:
    """Open the app on a session, or on the menu."""
    from sessie.app import SessieApp

    places = given.places(demo=practice is not None)
    run(SessieApp(archive, places, store=store, practice=practice))


def open_menu(given: Given) -> NoReturn:
    """The start screen."""
    if not in_terminal():
        fail(NO_TERMINAL + " De opdrachten staan in: sessie --help", 2)
    start(given, given.archive(), None)


def open_session(given: Given, name: str) -> NoReturn:
    """A session, where it was left."""
    archive = given.archive()
    if not in_terminal():
        archive.find(name)
        fail(NO_TERMINAL, 2)
    start(given, archive, archive.open(name))


def open_example(given: Given) -> NoReturn:
    """The example evening, away from the user's own data."""
    from sessie.example.evening import example_archive
    from sessie.store.archive import Archive

    folder, archive, name = example_archive()
    start(given, Archive(given.data), archive.open(name), folder)


def open_example_traject(given: Given) -> NoReturn:
    """The example traject, away from the user's own data."""
    from sessie.app import SessieApp
    from sessie.example.traject import traject_archive

    folder, archive, _ = traject_archive()
    with folder:
        run(SessieApp(archive, given.places(demo=True), sandbox=True, begin_with="trajecten"))


OPTIONS = ("--map", "--inhoud")


def understood(words: list[str]) -> Callable[[], NoReturn] | None:
    """What `sessie`, `sessie demo` and `sessie open NAAM` do; None for anything else."""
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
            return lambda: open_menu(given)
        case ["demo"]:
            return lambda: open_example(given)
        case ["demo", "--traject"] if in_terminal():
            return lambda: open_example_traject(given)
        case ["open", name]:
            return lambda: open_session(given, name)
    return None
