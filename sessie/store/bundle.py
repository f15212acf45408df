"""A traject as one file: out as a zip, and in from a zip or a folder."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sessie.domain.dutch import clean
from sessie.domain.renaming import renamed, renamed_in
from sessie.domain.school import school_of
from sessie.domain.session import Session
from sessie.domain.trajectory import Trajectory
from sessie.store.bundle_files import BadBundle, Files, files_of, said
from sessie.store.errors import StoreBusy, StoreDamaged, explain
from sessie.store.file_format import Tables, decode
from sessie.store.files import beside, exists
from sessie.store.held import FILE, SUFFIX, sessions_in
from sessie.store.ops import Ops
from sessie.store.session_store import SessionStore
from sessie.store.shape import session_from
from sessie.store.traject_folder import by_file
from sessie.store.trajectory_store import change_trajectory, trajectory_from
from sessie.store.trajects import Trajects

if TYPE_CHECKING:
    from sessie.store.archive import Archive

NEVER = (1980, 1, 1, 0, 0, 0)
"""The first date that a zip can hold: the same traject is always the same zip."""
WORK = ".importeren"
"""Where a traject is put together before it gets its name; no folder of a school begins so."""
NO_ZIP, NOTHING_READ = "er is geen zip gemaakt", "er is niets ingelezen"


# out ------------------------------------------------------------------------------------------


def pack(archive: Trajects, trajectory_id: str) -> bytes:
    """The zip of a traject: its sessions and `traject.json` as they were saved last.

    The same traject gives the same bytes. Raises StoreError when one of its files cannot be read:
    a copy that lacks something is no copy.
    """
    from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

    folder, packed = archive.folder_of(trajectory_id), io.BytesIO()
    with ZipFile(packed, "w") as out:
        for path in sorted([*sessions_in(folder), *_kept_in(folder)]):
            info = ZipInfo(f"{folder.name}/{path.name}", NEVER)
            info.create_system, info.external_attr = 3, 0o600 << 16
            info.compress_type = ZIP_DEFLATED
            build = trajectory_from if path.name == FILE else session_from
            out.writestr(info, _whole(path, build, archive.ops))
    return packed.getvalue()


def _kept_in(folder: Path) -> list[Path]:
    path = folder / FILE
    return [path] if exists(path) or exists(beside(path, "vorige")) else []


def _whole(path: Path, build: Callable[[Tables], object], ops: Ops) -> bytes:
    """The bytes of a file that is right, else of its previous state."""
    for file in (path, beside(path, "vorige")):
        try:
            data, _ = ops.read(file)
            decoded = decode(data)
            build(decoded.tables)
        except (FileNotFoundError, ValueError):
            continue
        except OSError as error:
            raise explain(error, path, NO_ZIP) from error
        if decoded.sound:
            return data
    raise StoreDamaged(
        f"Het bestand {path.name} is beschadigd, dus {NO_ZIP}: zet een goede kopie terug, of haal "
        "het uit de map, en probeer het opnieuw.",
        path,
    )


# in -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Imported:
    """What came in."""

    id: str
    """Of the traject."""
    sessions: int
    notices: tuple[str, ...] = ()
    """What the facilitator must know, in Dutch."""


def is_bundle(path: Path) -> bool:
    """Whether this is a whole traject rather than a file of an evening or a table."""
    return path.is_dir() or path.suffix.lower() == ".zip"


def bring_in(archive: Archive, source: Path) -> Imported:
    """Make a traject of a folder or a zip. Sessions whose names are taken get others, and what
    refers to them follows.

    All or nothing. Raises BadBundle when it is no traject or not a whole one, StoreBusy while
    another window reads one in, and StoreError.
    """
    sessions, trajectory, notices = _understood(files_of(source), source.name)
    taken: list[str] = []
    for session in sessions:
        taken.append(archive.unique_id(session.evening.id, taken))
    names = {session.evening.id: new for session, new in zip(sessions, taken, strict=True)}
    sessions = [renamed(session, names) for session in sessions]
    school = trajectory.name if trajectory else school_of("", sessions).name
    with _work(archive) as work:
        _write(work, sessions, renamed_in(trajectory, names) if trajectory else None, archive.ops)
        home = archive.free_folder(school or source.resolve().stem)
        archive.ops.replace(work, home)
        archive.ops.sync_folder(archive.folder)
    return Imported(home.name, len(sessions), notices)


@contextmanager
def _work(archive: Archive) -> Iterator[Path]:
    """A folder that nobody sees and that is gone afterwards, unless it got a name."""
    work = archive.folder / WORK
    try:
        release = archive.ops.lock(beside(work, "lock"))
    except StoreBusy:
        raise StoreBusy("Er wordt al een traject ingelezen: wacht even.", work) from None
    except OSError as error:
        raise explain(error, work, NOTHING_READ) from error
    try:
        shutil.rmtree(work, ignore_errors=True)  # of an import that was cut off
        work.mkdir(mode=0o700)
        yield work
    except OSError as error:
        raise explain(error, work, NOTHING_READ) from error
    finally:
        shutil.rmtree(work, ignore_errors=True)
        release()


def _write(
    work: Path, sessions: Iterable[Session], trajectory: Trajectory | None, ops: Ops
) -> None:
    for session in sessions:
        SessionStore.create(work / f"{session.evening.id}{SUFFIX}", session, ops=ops).close()
    if trajectory:
        new = trajectory
        change_trajectory(work, lambda _: new, lambda: new, ops)


def _understood(
    files: Files, source: str
) -> tuple[list[Session], Trajectory | None, tuple[str, ...]]:
    """What these files are, each session under the name of its file; raises BadBundle."""
    reading = _Reading(files, source)
    names = sorted({name.removesuffix(".vorige") for name in files})
    kept = next((name for name in names if name.casefold() == FILE), "")
    read = {n.removesuffix(SUFFIX): reading.value(n, _session) for n in names if n != kept}
    trajectory = reading.value(kept, trajectory_from) if kept else None
    if not read and trajectory is None:
        raise BadBundle(
            f"In ‘{said(source)}’ zit geen traject: kies de map van een school, of een zip die "
            "met sessie bewaar is gemaakt."
        )
    return by_file(read), trajectory, tuple(reading.notices)


class _Reading:
    """The files of one traject, of which each is right, or its previous state is."""

    def __init__(self, files: Files, source: str) -> None:
        self.files, self.source = files, source
        self.notices: list[str] = []

    def value(self, name: str, build: Callable[[Tables], Any]) -> Any:
        """What is in a file; raises BadBundle when that is damaged or something else."""
        for file in (name, f"{name}.vorige"):
            try:
                decoded = decode(self.files[file])
                value = build(_cleaned(decoded.tables))
            except (KeyError, ValueError, RecursionError):
                continue
            if decoded.sound:
                if file != name:
                    self.notices.append(f"Van {said(name)} is de vorige stand ingelezen.")
                return value
        raise BadBundle(
            f"‘{said(name)}’ in ‘{said(self.source)}’ is beschadigd of niet van sessie, dus "
            f"{NOTHING_READ}: zet er een goede kopie in of haal het eruit."
        )


def _session(tables: Tables) -> Session:
    """A session that can be opened; raises ValueError when something in it points nowhere."""
    session = session_from(tables)
    items = {item.id for item in session.script.items}
    pointed = {slip.round for slip in session.contributions.values()}
    pointed |= {session.stage.item, *session.stage.visited} - {""}
    if not items or pointed - items:
        raise ValueError("no items, or an item that there is not")
    if session.evening.date:
        date.fromisoformat(session.evening.date)
    return session


def _cleaned(value: Any) -> Any:
    """Every text in it without what a terminal would act on; spaces at its ends belong to it."""
    if isinstance(value, str):
        return clean(f"|{value}|")[1:-1]
    if isinstance(value, Mapping):
        return {_cleaned(key): _cleaned(part) for key, part in value.items()}
    return [_cleaned(part) for part in value] if isinstance(value, list) else value
