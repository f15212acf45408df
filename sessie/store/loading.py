"""Opening a session file: the file itself, else its previous state, and never less than all of it.

What is opened, in this order:

1. the file, when its checksum and its shape are right;
2. else the previous state (`.vorige`), when that is right: it lacks at most the last save;
3. else the file, when only its checksum is wrong: someone changed it by hand, or a letter in it
   was damaged. A facilitator who stands before the room with it is better helped by every word
   plus a warning than by nothing;
4. else nothing, and nothing is changed on disk.

In the cases 2 and 3 the user is told, and the file as it was is kept aside when it is first
written again. Case 2 comes first because nobody can tell a change by hand from damage, and the
previous state is known to be what was typed.
"""

from __future__ import annotations

import errno
import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from sessie.store.errors import NoSuchSession, StoreDamaged
from sessie.store.file_format import Decoded, Tables, decode
from sessie.store.files import beside
from sessie.store.ops import DISK, Identity, Ops

T = TypeVar("T")
Build = Callable[[Tables], T]
"""Makes a value of the tables; raises ValueError when they do not fit."""

RESTORED = (
    "Het bestand klopte niet meer (beschadigd of buiten sessie gewijzigd), dus de vorige stand is "
    "geopend: kijk of het laatste briefje er nog is."
)
GONE = "Het bestand was weg, dus de vorige stand is geopend: kijk of het laatste briefje er nog is."
UNSURE = (
    "Het bestand is buiten sessie gewijzigd of licht beschadigd, en is geopend zoals het nu is: "
    "kijk de teksten na."
)


@dataclass(frozen=True, slots=True)
class Loaded(Generic[T]):
    """What was opened."""

    value: T
    decoded: Decoded
    identity: Identity | None
    """None when the file has to be written anew because it is not what was opened."""
    notice: str = ""
    """What the user must know, in Dutch; empty if all is well."""


def load(path: Path, build: Build[T], ops: Ops = DISK) -> Loaded[T]:
    """Open a session file without changing anything.

    Raises NoSuchSession, StoreDamaged, StoreNewer, and OSError when it may not be read.
    """
    with _no_collecting():
        main, there = _look(path, build, ops)
        if main and main.decoded.sound:
            return main
        previous, there_too = _look(beside(path, "vorige"), build, ops)
    if previous and previous.decoded.sound:
        notice = RESTORED if there else GONE
        return Loaded(previous.value, previous.decoded, None, notice)
    if main:
        return Loaded(main.value, main.decoded, None, UNSURE)
    if not there and not there_too:
        raise NoSuchSession("Deze sessie is er niet meer: kies een andere uit de lijst.", path)
    raise StoreDamaged(
        f"Het bestand {path.name} is beschadigd en een vorige stand is er niet: "
        "laat het staan en zet een kopie terug, of begin een nieuwe sessie.",
        path,
    )


def _look(path: Path, build: Build[T], ops: Ops) -> tuple[Loaded[T] | None, bool]:
    """What is in a file if it can be read, and whether there is a file."""
    try:
        data, identity = ops.read(path)
        decoded = decode(data)
        return Loaded(build(decoded.tables), decoded, identity), True
    except FileNotFoundError:
        return None, False
    except ValueError:
        return None, True
    except OSError as error:
        if error.errno != errno.EIO:
            raise
        return None, True


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Thousands of new objects, none of them garbage: looking for it would double the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
