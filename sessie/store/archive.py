"""The folder with all sessions: one folder a school, one file a session."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import chain, count
from pathlib import Path

from sessie.domain.session import Session
from sessie.store.errors import NoSuchSession, StoreError, explain
from sessie.store.file_format import Tables
from sessie.store.files import beside
from sessie.store.loading import load
from sessie.store.naming import slug
from sessie.store.ops import DISK
from sessie.store.place import check_folder, make_folder
from sessie.store.session_store import SessionStore

_SUFFIX = ".json"
REPAIRABLE = "Dit bestand klopt niet meer: bij het openen komt terug wat er nog van is."


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


def data_folder(override: Path | None = None) -> Path:
    """Where sessions are kept: the folder given, else SESSIE_MAP, else where this system keeps
    the data of programs (on Windows the local part, which is not synchronised)."""
    if override is not None:
        return override.expanduser()
    if named := os.environ.get("SESSIE_MAP"):
        return Path(named).expanduser()
    import platformdirs

    return Path(platformdirs.user_data_dir("sessie", appauthor=False))


class Archive:
    """All sessions under one folder. Every method may raise StoreError."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def prepare(self) -> str:
        """Make the folder and try it out, before an evening depends on it; see `check_folder`."""
        return check_folder(self.folder)

    def listing(self) -> list[Held]:
        """Every session, the one that was saved last on top; a damaged one says so."""
        held = [_held(path) for path in self._paths()]
        return sorted(held, key=lambda one: (-one.changed, one.id))

    def latest(self) -> Held | None:
        """The session that was saved last."""
        paths = self._paths()
        return _held(max(paths, key=_changed)) if paths else None

    def find(self, name: str) -> Path:
        """The file of the session with this id, or with the only id that begins like this.

        Raises NoSuchSession, with the names that come near.
        """
        paths, wanted = self._paths(), name.strip().casefold()
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

    def create(self, session: Session) -> SessionStore:
        """Keep a new session and open it. When its id is taken or no good name for a file, the
        session in the store has another."""
        free = self.unique_id(session.evening.id)
        if free != session.evening.id:
            session = session.with_(evening=replace(session.evening, id=free))
        folder = self.folder / slug(session.evening.school, "zonder-school")
        try:
            make_folder(folder)
        except OSError as error:
            raise explain(error, folder) from error
        return SessionStore.create(folder / f"{free}{_SUFFIX}", session)

    def open(self, name: str, read_only: bool = False) -> SessionStore:
        """Open the session with this name; see `find` and `SessionStore.open`."""
        return SessionStore.open(self.find(name), read_only)

    def remove(self, name: str) -> list[Path]:
        """Wipe a session with everything that was kept beside it; gives what is gone.

        Raises StoreBusy while it is open, and NoSuchSession.
        """
        path = self.find(name)
        lock = beside(path, "lock")
        try:
            release = DISK.lock(lock)
        except OSError as error:
            raise explain(error, path, "er wordt niets gewist") from error
        try:
            gone = _remove_all(path, lock)
        except OSError as error:
            raise explain(error, path, "niet alles is gewist") from error
        finally:
            release()
        with suppress(OSError):
            lock.unlink()  # on Windows only a file that nobody holds can go
        with suppress(OSError):
            path.parent.rmdir()  # only an empty one goes
        return gone

    def unique_id(self, base: str) -> str:
        """An id made of this text that no session in any school has."""
        taken = {path.stem.casefold() for path in self._paths()}
        name = slug(base)
        numbered = chain([name], (f"{name}-{number}" for number in count(2)))
        return next(one for one in numbered if one not in taken)

    def _paths(self) -> list[Path]:
        """The session files, also those of which only the previous state is left. A folder that
        may not be looked into (`lost+found` on a stick) holds none."""
        found: set[Path] = set()
        try:
            folders = [folder for folder in self.folder.iterdir() if folder.is_dir()]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise explain(error, self.folder, "er is geen lijst van sessies") from error
        for folder in folders:
            if not folder.name.startswith("."):
                with suppress(OSError):
                    found.update(_sessions(folder.iterdir()))
        return sorted(found)


def _sessions(files: Iterable[Path]) -> Iterable[Path]:
    for file in files:
        main = file.with_suffix("") if file.suffix == ".vorige" else file
        if main.suffix == _SUFFIX and not main.name.startswith("."):
            yield main


def _held(path: Path) -> Held:
    """What the list tells about one file. No session is built, so hundreds of files list fast."""
    try:
        found = load(path, _summary)
        title, school, date, slips = found.value
        trouble = REPAIRABLE if found.notice else ""
    except (StoreError, OSError) as error:
        title, school, date, slips = path.stem, "", "", 0
        trouble = str(error if isinstance(error, StoreError)
                      else explain(error, path, "deze sessie kan niet open"))  # fmt: skip
    return Held(path.stem, title, school, date, _changed(path), slips, path, trouble)


def _summary(tables: Tables) -> tuple[str, str, str, int]:
    evening = tables.get("evening", {}).get("evening", {})
    told = [evening.get(key, "") for key in ("title", "school", "date")]
    if not all(isinstance(text, str) for text in told):
        raise ValueError("no title, school or date")
    return told[0], told[1], told[2], len(tables.get("contributions", {}))


def _changed(path: Path) -> float:
    for file in (path, beside(path, "vorige")):
        with suppress(OSError):
            return file.stat().st_mtime
    return 0.0


def _remove_all(path: Path, lock: Path) -> list[Path]:
    """The session file goes last but the lock: what is cut off half-way can be done again."""
    kept = [file for file in path.parent.iterdir() if file.name.startswith(f"{path.name}.")]
    gone = [*sorted(file for file in kept if file != lock), path]
    gone = [file for file in gone if os.path.lexists(file)]
    for file in gone:
        file.unlink()
    DISK.sync_folder(path.parent)
    with suppress(PermissionError):
        lock.unlink(missing_ok=True)
    return gone


def _advice(name: str, ids: list[str]) -> str:
    if not ids:
        return "Er zijn nog geen sessies: begin er een met sessie."
    from difflib import get_close_matches

    wanted = slug(name)
    begins = {known[: len(wanted)]: known for known in ids}
    near = get_close_matches(wanted, ids, n=3, cutoff=0.5)
    near = near or [begins[part] for part in get_close_matches(wanted, begins, n=3, cutoff=0.75)]
    advice = f"bedoel je {' of '.join(near)}?" if near else "kijk in sessie lijst."
    return f"Er is geen sessie ‘{name}’: {advice}"
