"""Which programs are here now: an app with a session open, and the screens that follow one.

Each puts a sign in a folder that every sessie of this user knows, and holds its lock for as long as
it lives: of a program that was killed the system lets go at once. So nobody asks the lock of a
session itself, which a person may want at that very moment, and nothing is written where sessions
are kept.

A sign is one file, named after what it is about. What it tells begins behind its first byte, which
is the one that is locked: Windows lets nobody read that.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import stat
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from sessie.model.frozen import dataclass
from sessie.model.stage import Shape, shape_from, tightest
from sessie.store.disk import DISK
from sessie.store.errors import StoreBusy

OPEN, TERMINAL, PAGE = "open", "doek", "pagina"
"""Sorts of signs: a session is open in an app; a terminal, or a page, shows one to the room."""
_USER = os.getuid() if hasattr(os, "getuid") else ""
_LONGEST = 16_000
"""Bytes that a sign is long at most."""
_SETTLED = 3.0
"""Seconds after which a folder that changes surely has another time of change: of some file systems
that counts in steps of two."""
_TRUSTED = 10
"""Looks that are spared, one after another, while the folder does not change."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A session that is open in an app."""

    path: Path
    """Its file."""
    since: float
    """When it was opened, by the clock that never jumps. That one is the same for every program on
    a machine."""


class Sign:
    """A sign of this program; it is there until `away`, or until the program ends."""

    def __init__(self, path: Path, release: Callable[[], None]) -> None:
        self._path, self._release = path, release

    @property
    def there(self) -> bool:
        """Whether others can still see it: something may have tidied up the folder."""
        return self._path.exists()

    def away(self) -> None:
        """Take it away; a second call does nothing."""
        with suppress(OSError):
            self._release()  # on Windows a file that is held cannot go
        with suppress(OSError):
            self._path.unlink()


def put(sort: str, about: Path, told: str = "") -> Sign | None:
    """A new sign about this file or folder, that tells this; None where that cannot be done, as on
    a full disk."""
    with suppress(OSError, StoreBusy):  # who looked for dead ones may hold it for a moment
        path = _folder() / f"{sort}-{_key(about)}-{os.getpid()}-{os.urandom(4).hex()}"
        sign = Sign(path, DISK.lock(path))
        try:
            with path.open("r+b", buffering=0) as file:
                file.seek(1)
                file.write(told.encode())
        except OSError:
            sign.away()
            raise
        return sign
    return None


def told(sort: str, about: Path) -> list[str]:
    """What the signs of this sort about this file or folder tell, of the programs that live. Those
    of the others are taken away."""
    with suppress(OSError):
        return list(_told(f"{sort}-{_key(about)}-"))
    return []


def _told(start: str) -> Iterator[str]:
    return map(_read, _living(start))


def _read(sign: Path) -> str:
    """What a sign tells; nothing when it is gone."""
    with suppress(OSError, ValueError), sign.open("rb", buffering=0) as file:
        file.seek(1)
        return file.read(_LONGEST).decode()
    return ""


def _living(*starts: str) -> Iterator[Path]:
    """The signs whose names begin with one of these, of the programs that live."""
    folder = _folder()
    for name in sorted(name for name in os.listdir(folder) if name.startswith(starts)):
        if _is_alive(path := folder / name):
            yield path


def _is_alive(path: Path) -> bool:
    """Whether a program holds this sign."""
    try:
        release = DISK.lock(path)
    except StoreBusy:
        return True
    except OSError:
        return False
    release()
    with suppress(OSError):
        path.unlink()
    return False


def _key(about: Path) -> str:
    """The same for the same file, and tells nobody its name."""
    name = os.path.normcase(os.path.realpath(about))
    return hashlib.sha256(os.fsencode(name)).hexdigest()[:16]


def _folder() -> Path:
    """A folder of this user only; raises OSError where there is none."""
    folder = _place()
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    found = os.lstat(folder)
    if not stat.S_ISDIR(found.st_mode) or (_USER != "" and found.st_uid != _USER):
        raise PermissionError(errno.EPERM, "not ours", str(folder))
    return folder


def _place() -> Path:
    return Path(tempfile.gettempdir()) / f"sessie-hier-{_USER}"


# an app with a session ------------------------------------------------------------------------


def opened(data: Path) -> list[Opened]:
    """The sessions that are open in an app with this data folder, the one that was opened last on
    top."""
    found = []
    for text in told(OPEN, data):
        with suppress(ValueError, KeyError, TypeError):
            sign = json.loads(text)
            found.append(Opened(Path(sign["path"]), float(sign["since"])))
    return sorted(found, key=lambda one: -one.since)


def _settled() -> tuple[int, int] | None:
    """The folder of the signs and when one came or went last; None when that was just now, so that
    another one may have come in the same moment."""
    with suppress(OSError):
        found = os.lstat(_place())
        if found.st_mtime + _SETTLED < time.time():
            return found.st_ino, found.st_mtime_ns
    return None


class Host:
    """An app: it tells what it has open, and looks who follows that."""

    def __init__(self, data: Path) -> None:
        """`data` is the data folder by which a screen for the room finds it."""
        self._data = data
        self._open: Opened | None = None
        self._shown: Opened | None = None
        self._sign: Sign | None = None
        self._starts: tuple[str, ...] = ()
        """How the names begin of the signs of who follows what is open."""
        self._quiet: tuple[int, int] | None = None
        """Which folder it was, and when it changed last, when nobody followed what is open."""
        self._spared = 0
        """How many looks in it were spared since."""
        self.shape: Shape | None = None
        """What fits on all pages of those programs, once `look` saw some."""

    def opens(self, path: Path | None, now: float) -> None:
        """This session is open from now on; None is none. Costs nothing when that is not new."""
        if path != (self._open.path if self._open else None):
            self._open = Opened(path, now) if path else None
            about = _key(path) if path else ""
            self._starts = tuple(f"{sort}-{about}-" for sort in (TERMINAL, PAGE) if path)

    def look(self) -> tuple[int, int]:
        """Keep the sign as it should be, and count who follows: terminals, and programs with pages
        in a browser."""
        # Every second, and hardly ever anybody comes: mostly one question to the system is enough.
        self._spared += 1
        known = self._quiet is not None and self._shown == self._open
        if known and self._spared < _TRUSTED and _settled() == self._quiet:
            return 0, 0
        self._spared, self._quiet = 0, None
        if self._shown != self._open or (self._sign and not self._sign.there):
            self.close()
            self._shown = self._open
        if self._open is None:
            self.shape = None
            return 0, 0
        if self._sign is None:
            sign = {"path": os.fspath(self._open.path), "since": self._open.since}
            self._sign = put(OPEN, self._data, json.dumps(sign))
        return self._count()

    def _count(self) -> tuple[int, int]:
        # In one look at the folder.
        before, terminals, pages = _settled(), 0, list[str]()
        with suppress(OSError):
            for sign in _living(*self._starts):
                if sign.name.startswith(TERMINAL):
                    terminals += 1
                else:
                    pages.append(_read(sign))
        self.shape = tightest(map(shape_from, pages))
        self._quiet = before if self._sign and not (terminals or pages) else None
        return terminals, len(pages)

    def close(self) -> None:
        """Nothing is open here any more."""
        if self._sign:
            self._sign.away()
        self._sign = self._shown = None
