"""The folder with all sessions: one folder a school, one file a session."""

from __future__ import annotations

import os
import re
import shutil
import unicodedata
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from sessie.model.dutch import clean_line
from sessie.model.frozen import dataclass
from sessie.model.session import Session
from sessie.store.disk import (
    DISK,
    Ops,
    alone,
    beside,
    companions,
    forget_leftovers,
    make_folder,
    numbered,
    write_file,
)
from sessie.store.errors import NoSuchSession, StoreError, explain
from sessie.store.file import Tables, load
from sessie.store.session_store import SessionStore

if TYPE_CHECKING:
    from sessie.store.trajects import Trajects

SUFFIX = ".json"
RESERVED = "traject"
"""No session may have this name."""
FILE = f"{RESERVED}{SUFFIX}"
"""What is kept of a traject besides its sessions."""
WORK = ".importeren"
"""Where a traject is put together before it gets its name; no folder of a school begins so."""
OTHERS = ("exports", "inhoud")
"""Folders beside those of the schools: reports, and the user's own content."""
REPAIRABLE = "Dit bestand klopt niet meer: bij het openen komt terug wat er nog van is."
MAX_LENGTH = 60
"""Characters of a name: two of them and their endings stay below the 260 that Windows allows in a
path."""
ENOUGH = 50_000_000
"""Free bytes that an evening begins with; it needs a small part of it."""

_DEVICES = {"con", "prn", "aux", "nul"} | {f"{p}{n}" for p in ("com", "lpt") for n in range(10)}
"""Names that Windows keeps for devices, whatever their ending."""
_SPOKEN = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "ı": "i", "đ": "d"})
_SYNCHRONISED = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "icloud": "iCloud",
    "mobile documents": "iCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
}


# names and places -----------------------------------------------------------------------------


def slug(text: str, empty: str = "sessie") -> str:
    """Lower-case letters, digits and dashes of a text; `empty` when nothing of it is left."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_SPOKEN))
    plain = plain.encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "-", plain)[:MAX_LENGTH].strip("-")
    return f"{name}-{empty}" if name in _DEVICES else name or empty


def data_folder(override: Path | None = None) -> Path:
    """Where sessions are kept: the folder given, else SESSIE_MAP, else where this system keeps
    the data of programs (on Windows the local part, which is not synchronised). Raises StoreError
    for the home of somebody who is not there."""
    if override is None and (named := os.environ.get("SESSIE_MAP")):
        override = Path(named)
    if override is not None:
        try:
            return override.expanduser()
        except RuntimeError:
            raise StoreError(
                f"‘{override}’ begint met de naam van iemand die ik niet ken: schrijf de map "
                "helemaal uit, of begin met ~/."
            ) from None
    import platformdirs

    return Path(platformdirs.user_data_dir("sessie", appauthor=False))


def check_folder(folder: Path) -> str:
    """Make the folder and write a file in it; gives a warning in Dutch, or an empty text.

    Raises StoreError when nothing can be kept here: not writable, or less than 50 MB free.
    """
    proof = folder / f".proef-{os.getpid()}"  # two windows may be opened at the same moment
    try:
        make_folder(folder)
        write_file(proof, b"sessie\n")
        proof.unlink()
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise explain(error, folder) from error
    if free < ENOUGH:
        raise StoreError(
            f"Er is nog maar {free // 1_000_000} MB vrij op de schijf: "
            f"maak {ENOUGH // 1_000_000} MB vrij voor je begint.",
            folder,
        )
    return warning_about(folder) or warning_about(folder.resolve())


def warning_about(folder: Path) -> str:
    """Why this folder is no good place to write to during an evening; empty if it seems fine."""
    place = os.fspath(folder)
    parts = place.casefold().replace("\\", "/").split("/")
    for mark, name in _SYNCHRONISED.items():
        if any(mark in part for part in parts):
            return (
                f"De map staat in {name}, dat bestanden kan vasthouden of terugzetten: "
                "kies met --map een map die alleen op deze laptop staat."
            )
    if place.startswith(("\\\\", "//")):
        return (
            "De map staat op het netwerk, en bewaren stopt als dat wegvalt: "
            "kies met --map een map op deze laptop."
        )
    return ""


# what is in a folder --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Held:
    """One session in the list."""

    id: str
    """The name of its file."""
    title: str
    school: str
    date: str
    """ISO date, or empty."""
    changed: float
    """When it was last saved: seconds since 1970."""
    slips: int
    path: Path
    trouble: str = ""
    """What is wrong with the file, in Dutch; empty if nothing is."""
    place: str = ""
    """Where the school is."""

    @property
    def repairable(self) -> bool:
        """Whether it can be opened all the same."""
        return self.trouble == REPAIRABLE


def is_ours(name: str) -> bool:
    """Whether a file of this name is a session or `traject.json`, or what that was before; hidden
    files are of the system."""
    return name.removesuffix(".vorige").endswith(SUFFIX) and not name.startswith(".")


def sessions_in(folder: Path) -> set[Path]:
    """The session files in a folder, also those of which only the previous state is left. A folder
    that may not be looked into (`lost+found` on a stick) holds none."""
    with suppress(OSError):
        ours = (file.name for file in folder.iterdir() if is_ours(file.name))
        found = {folder / name.removesuffix(".vorige") for name in ours}
        return {path for path in found if path.stem.casefold() != RESERVED}
    return set()


def held(path: Path) -> Held:
    """What the list tells about one file. No session is built, so hundreds of files list fast."""
    try:
        found = load(path, _summary)
        title, school, date, slips, place = found.value
        trouble = REPAIRABLE if found.notice else ""
    except (StoreError, OSError) as error:
        title, school, date, slips, place = path.stem, "", "", 0, ""
        trouble = str(error if isinstance(error, StoreError)
                      else explain(error, path, "deze sessie kan niet open"))  # fmt: skip
    return Held(path.stem, title, school, date, changed(path), slips, path, trouble, place)


def _summary(tables: Tables) -> tuple[str, str, str, int, str]:
    evening = tables.get("evening", {}).get("evening", {})
    told = [evening.get(key, "") for key in ("title", "school", "date", "place")]
    if not all(isinstance(text, str) for text in told):
        raise ValueError("no title, school, date or place")
    return told[0], told[1], told[2], len(tables.get("contributions", {})), told[3]


def changed(path: Path) -> float:
    """When a file, or what is left of it, was last written: seconds since 1970; 0 is never."""
    for file in (path, beside(path, "vorige")):
        with suppress(OSError):
            return file.stat().st_mtime
    return 0.0


# all of it ------------------------------------------------------------------------------------


class Archive:
    """All sessions under one folder, a traject in each folder below it. Every method may raise
    StoreError."""

    def __init__(self, folder: Path, ops: Ops = DISK) -> None:
        self.folder = folder
        self.ops = ops

    @property
    def trajects(self) -> Trajects:
        """The same folder, by traject."""
        from sessie.store.trajects import Trajects  # a session opens without what only it needs

        return Trajects(self)

    def prepare(self) -> str:
        """Make the folder and try it out, before an evening depends on it; see `check_folder`. What
        was being written or read in when the program was killed goes."""
        warning = check_folder(self.folder)
        for name in OTHERS:
            forget_leftovers(self.folder / name)
        if os.path.lexists(self.folder / WORK):
            from sessie.store.retention import forget_cut_off

            with suppress(OSError):
                forget_cut_off(self.folder)
        return warning

    def listing(self) -> list[Held]:
        """Every session, the one that was saved last on top; a damaged one says so."""
        found = [held(path) for path in self._paths()]
        return sorted(found, key=lambda one: (-one.changed, one.id))

    def latest(self) -> Held | None:
        """The session that was saved last."""
        paths = self._paths()
        return held(max(paths, key=changed)) if paths else None

    def find(self, name: str) -> Path:
        """The file of the session with this id, or with the only id that begins like this.

        Raises NoSuchSession, with the names that come near.
        """
        paths, wanted = self._paths(), clean_line(name).casefold()
        found = [path for path in paths if path.stem.casefold() == wanted]
        found = found or [
            path for path in paths if wanted and path.stem.casefold().startswith(wanted)
        ]
        if len(found) == 1:
            return found[0]
        if found:
            names = ", ".join(sorted({path.stem for path in found})[:5])
            raise NoSuchSession(f"‘{name}’ past op meer sessies ({names}): typ er meer van.")
        raise NoSuchSession(_advice(name, sorted({path.stem for path in paths})))

    def create(
        self, session: Session, traject: str = "", pictures: Mapping[str, bytes] | None = None
    ) -> SessionStore:
        """Keep a new session with its pictures and open it, in this traject, else in that of its
        school. When its id is taken or no good name for a file, the session in the store has
        another."""
        free = self.unique_id(session.evening.id)
        evening = session.evening
        if free != evening.id:
            session = session.with_(evening=replace(evening, id=free))
        trajects = self.trajects
        home = trajects.folder_of(traject) if traject else None
        folder = home or trajects.make_home(evening.school, evening.place)
        path = folder / f"{free}{SUFFIX}"
        if not pictures:
            return SessionStore.create(path, session, ops=self.ops)
        from sessie.store.pictures import forget_pictures, keep_pictures

        try:
            keep_pictures(path, pictures, self.ops)
            return SessionStore.create(path, session, ops=self.ops)
        except (OSError, StoreError) as error:
            forget_pictures(path, self.ops)
            if isinstance(error, StoreError):
                raise
            raise explain(error, path, "de sessie is niet gemaakt") from error

    def open(self, name: str, read_only: bool = False, *, mends: bool = True) -> SessionStore:
        """Open the session with this name; see `find` and `SessionStore.open`."""
        return SessionStore.open(self.find(name), read_only, mends=mends)

    def remove(self, name: str) -> list[Path]:
        """Wipe a session with everything that was kept beside it; gives what is gone.

        Raises StoreBusy while it is open, and NoSuchSession.
        """
        path = self.find(name)
        lock = beside(path, "lock")
        with alone(path, "er wordt niets gewist", ops=self.ops):
            try:
                gone = _remove_all(path, lock, self.ops)
            except OSError as error:
                raise explain(error, path, "niet alles is gewist") from error
        with suppress(OSError):
            lock.unlink()  # on Windows only a file that nobody holds can go
        with suppress(OSError):
            path.parent.rmdir()  # only an empty one goes
        return gone

    def unique_id(self, base: str, more: Iterable[str] = ()) -> str:
        """An id made of this text that no session in any school has, nor any of `more`."""
        taken = {RESERVED, *more, *(path.stem.casefold() for path in self._paths())}
        return next(name for name in numbered(slug(base)) if name not in taken)

    def traject_of(self, name: str) -> str:
        """Id of the traject that the session with this name belongs to; see `find`."""
        return self.find(name).parent.name

    def folders(self) -> list[Path]:
        """The folders of the schools."""
        try:
            found = [folder for folder in self.folder.iterdir() if folder.is_dir()]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise explain(error, self.folder, "er is geen lijst van sessies") from error
        return sorted(f for f in found if not f.name.startswith(".") and f.name not in OTHERS)

    def _paths(self) -> list[Path]:
        """The session files, also those of which only the previous state is left."""
        return sorted(path for folder in self.folders() for path in sessions_in(folder))


def _remove_all(path: Path, lock: Path, ops: Ops) -> list[Path]:
    """The session file goes last but the lock: what is cut off half-way can be done again."""
    gone = [*(file for file in companions(path) if file != lock), path]
    gone = [file for file in gone if os.path.lexists(file)]
    for file in gone:
        file.unlink()
    ops.sync_folder(path.parent)
    with suppress(PermissionError):
        lock.unlink(missing_ok=True)
    return gone


def _advice(name: str, ids: list[str]) -> str:
    if not ids:
        return "Er zijn nog geen sessies: begin er een met sessie."
    wanted = slug(name)
    begins = {known[: len(wanted)]: known for known in ids}
    near = get_close_matches(wanted, ids, n=3, cutoff=0.5)
    near = near or [begins[part] for part in get_close_matches(wanted, begins, n=3, cutoff=0.75)]
    advice = f"bedoel je {' of '.join(near)}?" if near else "kijk in sessie lijst."
    return f"Er is geen sessie ‘{name}’: {advice}"
