"""Starting the app in the terminal, and leaving it as it was."""

from __future__ import annotations

import errno
import os
import sys
from codecs import getincrementaldecoder
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from io import TextIOWrapper
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Any, NoReturn, TextIO

from sessie.cli.given import DEMO, OPEN, TRAJECT, Given, exports_folder, fail
from sessie.live import Live
from sessie.model.dutch import clean_line
from sessie.screens.base import Places
from sessie.store.archive import Archive

if TYPE_CHECKING:
    from sessie.app import SessieApp
    from sessie.store.follow import Source


def places(given: Given, *, demo: bool = False) -> Places:
    """Where the app writes."""
    exports = exports_folder(given, demo=demo)
    return Places(exports, given.content(), given.data / "sessie.log", given.own(), given.data)


def open_app(given: Given, what: str, name: str = "", *, quiet: bool = False) -> NoReturn:
    """Run the app on a session, on the menu, or on an example away from the user's own data."""
    # Not with this module: the doek runs in a terminal too, and needs none of the app.
    from sessie.app import SessieApp

    if what == TRAJECT:
        from sessie.example import traject_archive

        folder, archive, _ = traject_archive()
        with folder:
            there = places(given, demo=True)
            run(SessieApp(archive, there, sandbox=True, begin_with="trajecten"))
    if what == DEMO:
        from sessie.example import example_archive

        folder, archive, name = example_archive()
        app = SessieApp(Archive(given.data), places(given, demo=True), practice=folder,
                        store=archive.open(name))  # fmt: skip
    else:
        archive = given.archive()
        # The first picture does not wait for what an app does when it is there.
        store = archive.open(name, mends=False) if what == OPEN else None
        app = SessieApp(archive, places(given), store=store, quiet=quiet)
    run(app)


def run(app: SessieApp) -> NoReturn:
    """Run the app and leave with its exit code; after a crash with a calm screen."""
    try:
        with _in_terminal(app.live):
            app.run()
    finally:
        app.live.let_go()
    live = app.live
    lost = bool(live.unsaved) and not live.practising
    if lost:
        _tell_left_behind(live)
    if app.crashed:
        width = 80
        if lost:  # out of sight of the room, in what scrolls
            print("\n" * get_terminal_size().lines)
        print("\x1b[2J\x1b[H\n\n\n\n")
        name = "" if live.practising else live.last_name
        for line in (
            "Even geduld, het programma moest stoppen.",
            "",
            LAST_NOT_SAVED if lost else "Alles wat bewaard was, is er nog.",
            f"Verder waar je was: sessie open {name}" if name else "Start opnieuw: sessie",
        ):
            print(line.center(width).rstrip())
        print("\n\n")
        sys.exit(1)
    if lost:
        fail(live.unsaved)
    sys.exit(app.return_code or 0)


def show_to_room(source: Source) -> NoReturn:
    """Run the doek of the terminal. What it leaves is an empty screen: whatever stood there before
    it began, the room need not read."""
    from sessie import doek

    try:
        with _in_terminal(None):
            well = doek.run(source)
    finally:
        with suppress(OSError, ValueError):
            print("\x1b[2J\x1b[H", end="", flush=True)
    if not well:
        print("\n\n\n\n" + "Even geduld.".center(80).rstrip() + "\n\n\n")
        sys.exit(1)
    sys.exit(0)


DOEK = "doek"
"""What the window of the doek is called."""
LAST_NOT_SAVED = "Het laatste is niet bewaard: scrol omhoog om het te lezen."


def _tell_left_behind(live: Live) -> None:
    """Everything that was typed and is not on disk, to be copied by hand."""
    lines = ["Dit is NIET bewaard:", *(f"– {one.what}: {one.text}" for one in live.left_behind)]
    if not live.left_behind:
        lines = ["Wat er getypt is, is bewaard. Alleen waar de avond stond niet."]
    with suppress(OSError, ValueError):  # nobody can read it any more
        print(*map(clean_line, lines), sep="\n", file=sys.stderr, flush=True)


def window_name(live: Live | None) -> str:
    """What the window is called: the evening that is open, by the name that the doek has for it.
    The room can read it, so nothing else."""
    name = clean_line(live.session.evening.title) if live and live.session else ""
    return name or ("sessie" if live else DOEK)


def _give_size() -> None:
    """A terminal that does not know its size gets the usual one. Of Textual's parts one would take
    80×24 for it and another 80×25, and the two correct each other without end."""
    with suppress(ImportError, OSError, ValueError):  # on Windows it always has a size
        import termios

        streams = (sys.__stdin__, sys.__stdout__, sys.__stderr__)
        for held in (stream.fileno() for stream in streams if stream and stream.isatty()):
            if not all(termios.tcgetwinsize(held)):
                termios.tcsetwinsize(held, (24, 80))


@contextmanager
def _in_terminal(live: Live | None) -> Iterator[None]:
    """The terminal as an app of ours needs it; None is the doek, which opens no evening."""
    _forgive_bytes()
    for stream in (sys.__stdout__, sys.__stderr__):
        if isinstance(stream, TextIOWrapper) and stream.encoding.lower() != "utf-8":
            stream.reconfigure(encoding="utf-8")  # a terminal of today, whatever the locale says
    _give_size()
    if sys.__stderr__ is not None:
        sys.__stderr__ = Lasting(sys.__stderr__)  # type: ignore[misc, assignment]
    with _title(live):
        yield


@contextmanager
def _title(live: Live | None) -> Iterator[None]:
    """The name of the window, while the app runs: what it was before comes back. An old window of
    Windows shows the signs themselves, so there it stays as it is."""
    terminal = None if sys.platform == "win32" else sys.__stderr__
    if terminal is None or not terminal.isatty():
        yield
        return
    named = ""

    def tell() -> None:
        nonlocal named
        if (name := window_name(live)) != named:
            named = name
            # In one piece: Textual writes as well, in a thread of its own.
            terminal.write(f"\x1b]0;{name}\x07")
            terminal.flush()

    leave = live.subscribe(tell) if live else (lambda: None)
    try:
        terminal.write("\x1b[22;0t")
        tell()
        yield
    finally:
        leave()
        # Empty first, for a terminal that cannot keep what it was.
        terminal.write("\x1b]0;\x07\x1b[23;0t")
        terminal.flush()


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
