"""What every command shares: its options, how it fails, and the quick way into the app.

Nothing here brings in Textual or click: a session opens without the one, and most commands do
without the other.
"""

from __future__ import annotations

import codecs
import errno
import os
import sys
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import wraps
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NoReturn

from sessie.exchange.problems import BadFile
from sessie.library import content_folder, from_checkout
from sessie.model.dutch import clean_line
from sessie.model.trouble import Trouble
from sessie.store.archive import Archive, data_folder
from sessie.store.errors import FORBIDDEN, FULL, NotAFile, StoreDamaged, note_error

NO_TERMINAL = "Hier is geen scherm: start dit in een terminalvenster."


class Given:
    """The options that hold for every command."""

    def __init__(self, data: Path | None, content: Path | None) -> None:
        self.data_option, self.content_option = data, content

    @property
    def data(self) -> Path:
        """The data folder."""
        named = str(self.data_option) if self.data_option else os.environ.get("SESSIE_MAP", "")
        return data_folder(_folder(named) if named else None)

    def reading(self) -> Archive:
        """The sessions to look at, also from a folder that may not be written."""
        return Archive(self.data)

    def archive(self) -> Archive:
        """The sessions in the data folder; raises StoreError when it cannot be used."""
        archive = Archive(self.data)
        if warning := archive.prepare():
            note(warning)
        return archive

    def content(self) -> tuple[Path, ...]:
        """Content folders, the built-in one first. That of the user may not be there yet: what is
        made in it later is found all the same."""
        return content_folder(), self.own()

    def own(self) -> Path:
        """The user's own content."""
        return _folder(str(self.content_option)) if self.content_option else self.data / "inhoud"


def _folder(named: str) -> Path:
    """A folder as it was named; raises Trouble for the home of somebody who is not here."""
    from sessie.exchange.paths import one_path

    folder = one_path(named)
    if str(folder).startswith("~") and not folder.exists():
        user = folder.parts[0].removeprefix("~")
        raise Trouble(f"‘{named}’ staat er niet: er is hier geen gebruiker ‘{user}’.")
    return folder


def exports_folder(given: Given, *, demo: bool = False) -> Path:
    """Where reports land: in the data folder where one was chosen, else in the checkout, else in
    the data folder of this user. Those of the demo land in the checkout, else in the folder that it
    was started in."""
    if demo:
        return (from_checkout() or Path.cwd()) / "exports"
    chosen = given.data_option is not None or bool(os.environ.get("SESSIE_MAP"))
    return (given.data if chosen else from_checkout() or given.data) / "exports"


# what is said, and where ------------------------------------------------------------------------

_NEAR = str.maketrans({
    **dict.fromkeys("‘’‚", "'"), **dict.fromkeys("“”„", '"'), **dict.fromkeys("–—−", "-"),
    **dict.fromkeys("·•", "*"), "…": "...", "→": "->", "←": "<-", "✓": "v", "€": "EUR", "ß": "ss",
    "Ł": "L", "ł": "l", "Ø": "O", "ø": "o",
})  # fmt: skip


def _nearest(error: UnicodeError) -> tuple[bytes, int]:
    """What a place that knows few signs gets for one that it does not know: the letter without
    its accent, else a question mark; of a name that is no text its own bytes."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    said = bytearray()
    for sign in error.object[error.start : error.end]:
        if "\udc80" <= sign <= "\udcff":
            said.append(ord(sign) - 0xDC00)
        else:
            plain = unicodedata.normalize("NFKD", sign.translate(_NEAR))
            said += plain.encode("ascii", "ignore") or b"?"
    return bytes(said), error.end


def ready_streams() -> None:
    """What may be missing or know few signs is there, and takes every text. A stream that was
    closed would else be the next file that is opened; what is written to it still fails."""
    codecs.register_error("sessie", _nearest)
    for fd, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            opened = os.open(os.devnull, os.O_WRONLY if name == "stderr" else os.O_RDONLY)
            if opened != fd:
                os.dup2(opened, fd)
                os.close(opened)
            stream = open(fd, "r" if fd == 0 else "w", encoding="utf-8", closefd=False)  # noqa: SIM115
            setattr(sys, name, stream)
            setattr(sys, f"__{name}__", stream)
    for output in (sys.stdout, sys.stderr):
        if isinstance(output, TextIOWrapper):
            output.reconfigure(errors="sessie")


def show(text: str) -> None:
    """Print what was asked for. Raises OSError when the output takes no more."""
    print(text, flush=True)


def tell(text: str) -> None:
    """Print what came of a command that did something. When the output does not take it, that is
    said so that nobody does it once more."""
    try:
        show(text)
    except OSError as error:
        _silence()
        if isinstance(error, BrokenPipeError):
            sys.exit(0)
        done = ", ".join(text.splitlines())
        fail(f"Het is gelukt ({done}), maar de uitvoer neemt dat niet aan: doe het niet nog eens.")


def note(text: str) -> None:
    """Say something beside the output; where that cannot be said it is left out."""
    with suppress(OSError, ValueError):
        print(text, file=sys.stderr, flush=True)


def fail(sentence: str, code: int = 1) -> NoReturn:
    """Say what is wrong and stop."""
    try:
        print(clean_line(sentence), file=sys.stderr, flush=True)
    except (OSError, ValueError):
        _silence(2)
    sys.exit(code)


def _silence(fd: int = 1) -> None:
    """What is still held back would be written, and fail again, when Python stops."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), fd)


def careful(command: Callable[..., Any]) -> Callable[..., Any]:
    """Errors that were foreseen are one sentence; others are noted without a traceback."""

    @wraps(command)
    def run(*args: Any, **named: Any) -> Any:
        try:
            return command(*args, **named)
        except StoreDamaged as damaged:
            where = f" Het staat in: {damaged.path.parent}" if damaged.path else ""
            fail(f"{damaged}{where}")
        except BadFile as bad:
            fail("\n".join(map(str, bad.problems)))
        except Trouble as trouble:
            fail(str(trouble))
        except EOFError:
            fail("Er is niets gedaan.")
        except Exception as error:
            if type(error).__module__.startswith("click."):
                raise
            if isinstance(error, OSError):
                not_taken(error)
                if said := about(error):
                    fail(said)
            _note(error, args)
            fail(
                "Er ging iets mis dat niet hoort. Wat bewaard was, is er nog: probeer het opnieuw."
            )

    return run


def not_taken(error: OSError) -> None:
    """Stop when it is the output that takes no more. Who stops reading has read enough; a full
    disk is one sentence. What did something before says so itself: see `tell`."""
    full, shut = error.errno in FULL, error.errno == errno.EBADF
    if not full and not shut and not isinstance(error, BrokenPipeError):
        return
    _silence()
    if full:
        fail("De schijf is vol, dus niet alles is geschreven: maak ruimte vrij en doe het opnieuw.")
    if shut:
        fail("De uitvoer is dicht, dus er is niets getoond: doe het nog eens met de uitvoer open.")
    sys.exit(0)


_SAID = {
    errno.ENAMETOOLONG: "De naam {} is te lang: kies een kortere.",
    errno.ENOENT: "{} is er niet: kijk de naam na.",
    errno.ENOTDIR: "{} is een bestand en geen map: kijk de naam na.",
    errno.EISDIR: "{} is een map en geen bestand: kijk de naam na.",
    errno.EEXIST: "{} is er al: kies een andere naam.",
    errno.ELOOP: "{} verwijst naar zichzelf: kies een andere naam.",
    **dict.fromkeys(FORBIDDEN, "{} mag ik niet lezen of schrijven: kies iets anders, of pas de "
                               "rechten aan."),
}  # fmt: skip
_MOST = 40
"""Characters of a name that are shown."""


def about(error: OSError) -> str:
    """A sentence about a file or folder that a person named; empty when it is about none."""
    named = error.filename
    name = Path(os.fsdecode(named)).name if isinstance(named, str | bytes | os.PathLike) else ""
    if not name:
        return ""
    shown = f"‘{name[:_MOST]}…’" if len(name) > _MOST else f"‘{name}’"
    if isinstance(error, NotAFile):
        return f"{shown} is geen gewoon bestand: geef het een andere naam of kies iets anders."
    if said := _SAID.get(error.errno or 0):
        return said.format(shown)
    code = errno.errorcode.get(error.errno or 0, "onbekend")
    return (
        f"Bij {shown} geeft de schijf een fout ({code}): probeer het opnieuw of kies iets anders."
    )


def refuse_lost_folder() -> None:
    """Stop when the folder in which this was typed is gone: no name means anything there."""
    try:
        os.getcwd()
    except OSError:
        fail("De map waarin je dit typt is er niet meer: ga eerst met cd naar een andere map.")


def _note(error: Exception, args: tuple[Any, ...]) -> None:
    given = next((arg for arg in args if isinstance(arg, Given)), Given(None, None))
    with suppress(OSError, Trouble):
        note_error(given.data / "sessie.log", error, datetime.now())


def in_terminal() -> bool:
    """Whether there is a screen to draw on and a keyboard to read."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


# the app ---------------------------------------------------------------------------------------

MENU, OPEN, DEMO, TRAJECT = "menu", "open", "demo", "traject"
"""What the app can begin with: the start screen, a session, the example evening or traject."""
OPTIONS = ("--map", "--inhoud")


@careful
def open_app(given: Given, what: str, name: str = "", *, quiet: bool = False) -> NoReturn:
    """Start the app; `name` is of a session, which with `quiet` makes no sound. Without a screen
    and a keyboard it says so."""
    if what == MENU and not in_terminal():
        fail(NO_TERMINAL + " De opdrachten staan in: sessie --help", 2)
    if what == OPEN and not in_terminal():
        given.archive().find(name)
        fail(NO_TERMINAL, 2)
    from sessie.cli import launch

    launch.open_app(given, what, name, quiet=quiet)


def understood(words: list[str]) -> tuple[Given, str, str] | None:
    """What `sessie`, `sessie demo` and `sessie open NAAM` open, as `open_app` takes it; None for
    anything else."""
    rest, options = list(words), {"--map": os.environ.get("SESSIE_MAP", ""), "--inhoud": ""}
    while len(rest) >= 2 and rest[0] in OPTIONS and rest[1].strip():
        options[rest[0]] = rest[1]
        rest = rest[2:]
    folders = [Path(options[name]) if options[name] else None for name in OPTIONS]
    unknown = any(word.startswith("-") for word in rest) and rest != ["demo", "--traject"]
    if unknown or any(f and os.path.isfile(f) for f in folders):
        return None
    if folders[1] and not os.path.isdir(folders[1]):
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
