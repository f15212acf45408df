"""The folder with all sessions: one folder a school, one file a session."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from itertools import chain, count
from pathlib import Path

from sessie.domain.session import Session
from sessie.store.errors import NoSuchSession, explain
from sessie.store.files import beside
from sessie.store.held import REPAIRABLE, RESERVED, SUFFIX, Held, changed, held, sessions_in
from sessie.store.naming import slug
from sessie.store.ops import DISK
from sessie.store.place import check_folder
from sessie.store.session_store import SessionStore
from sessie.store.trajects import Trajects

__all__ = ["REPAIRABLE", "Archive", "Held", "data_folder"]


def data_folder(override: Path | None = None) -> Path:
    """Where sessions are kept: the folder given, else SESSIE_MAP, else where this system keeps
    the data of programs (on Windows the local part, which is not synchronised)."""
    if override is not None:
        return override.expanduser()
    if named := os.environ.get("SESSIE_MAP"):
        return Path(named).expanduser()
    import platformdirs

    return Path(platformdirs.user_data_dir("sessie", appauthor=False))


class Archive(Trajects):
    """All sessions under one folder, a traject in each folder below it. Every method may raise
    StoreError."""

    def prepare(self) -> str:
        """Make the folder and try it out, before an evening depends on it; see `check_folder`."""
        return check_folder(self.folder)

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

    def create(self, session: Session, traject: str = "") -> SessionStore:
        """Keep a new session and open it, in this traject, else in that of its school. When its id
        is taken or no good name for a file, the session in the store has another."""
        free = self.unique_id(session.evening.id)
        evening = session.evening
        if free != evening.id:
            session = session.with_(evening=replace(evening, id=free))
        home = self.folder_of(traject) if traject else None
        folder = home or self.make_home(evening.school, evening.place)
        return SessionStore.create(folder / f"{free}{SUFFIX}", session, ops=self.ops)

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

    def unique_id(self, base: str, more: Iterable[str] = ()) -> str:
        """An id made of this text that no session in any school has, nor any of `more`."""
        taken = {RESERVED, *more, *(path.stem.casefold() for path in self._paths())}
        name = slug(base)
        numbered = chain([name], (f"{name}-{number}" for number in count(2)))
        return next(one for one in numbered if one not in taken)

    def traject_of(self, name: str) -> str:
        """Id of the traject that the session with this name belongs to; see `find`."""
        return self.find(name).parent.name

    def _paths(self) -> list[Path]:
        """The session files, also those of which only the previous state is left."""
        return sorted(path for folder in self.folders() for path in sessions_in(folder))


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
