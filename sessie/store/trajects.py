"""The trajecten in the data folder: a folder each, with its sessions and `traject.json`.

`traject.json` is written as a session is: whole or not at all, with its previous state beside it.
It is open only while it is read or written, so any window may change it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import orjson

from sessie.model.dutch import count
from sessie.model.frozen import dataclass
from sessie.model.plain import from_plain, to_plain
from sessie.model.session import Session
from sessie.model.traject import PLAN_STATUSES, SCHOOLS, Traject
from sessie.rules.steering import after_restart
from sessie.rules.traject import in_time, renamed, school_of
from sessie.store.archive import FILE, OTHERS, Held, changed, held, sessions_in, slug
from sessie.store.disk import DISK, Ops, alone, beside, make_folder, numbered
from sessie.store.errors import (
    NOT_KEPT,
    NoSuchSession,
    StoreDamaged,
    StoreError,
    StoreNewer,
    explain,
)
from sessie.store.file import Database, DurableStorage, Loaded, Tables, load, session_from

if TYPE_CHECKING:
    from sessie.store.archive import Archive

TABLE = "trajectory"
"""Name of the table and of the one document in it: it stands in files that there are."""
NO_SCHOOL = "zonder-school"

REPAIRED = (
    "De gegevens van dit traject klopten niet meer (beschadigd of buiten sessie gewijzigd) en zijn "
    "hersteld zo ver dat ging: kijk ze na."
)
DAMAGED = (
    f"Het bestand {FILE} van dit traject is beschadigd en een vorige stand is er niet: zet een "
    f"kopie terug, of haal wat met {FILE} begint uit de map om zonder eigen tekst en versies van "
    "het plan verder te gaan."
)
NEWER = (
    "Dit traject is bewaard met een nieuwere versie van sessie: werk het programma bij en open "
    "het dan."
)
BUSY = "De gegevens van dit traject worden net ergens anders bewaard: probeer het nog een keer."
STRANGE = (
    "Er staat iets in dat niet bewaard kan worden: haal vreemde tekens weg en probeer het opnieuw."
)

Change = Callable[[Traject], Traject]


@dataclass(frozen=True, slots=True)
class HeldTraject:
    """One traject in the list."""

    id: str
    """The name of its folder."""
    name: str
    place: str
    sessions: int
    status: str
    """How far the plan is; empty when there is none yet."""
    changed: float
    """When anything in it was last saved: seconds since 1970."""
    trouble: str = ""
    """What is wrong with it, in Dutch; empty if nothing is."""


@dataclass(frozen=True, slots=True)
class Contents:
    """A traject with its sessions, to look at."""

    traject: Traject
    sessions: tuple[Session, ...]
    """By date, each under the name of its file."""
    notices: tuple[str, ...] = ()
    """What could not be read, or had to be repaired: a sentence each."""
    damaged: str = ""
    """Why what is kept of the traject itself cannot be read; then it cannot be changed either."""
    path: Path | None = None
    """The file that is about."""

    def whole(self) -> Contents:
        """The same, for what must not lack the trainer's own text. Raises StoreDamaged when what is
        kept of the traject cannot be read."""
        if self.damaged:
            raise StoreDamaged(self.damaged, self.path)
        return self


# what is kept of one --------------------------------------------------------------------------


def read_traject(folder: Path, ops: Ops = DISK) -> Loaded[Traject] | None:
    """What is kept in this folder besides its sessions; None when nothing ever was. Changes
    nothing on disk.

    Raises StoreDamaged, StoreNewer, or StoreError when it may not be read.
    """
    path = folder / FILE
    try:
        found = load(path, traject_from, ops)
    except NoSuchSession:
        return None
    except StoreDamaged as error:
        raise StoreDamaged(DAMAGED, path) from error
    except StoreNewer as error:
        raise StoreNewer(NEWER, path) from error
    except OSError as error:
        raise explain(error, path, "het traject gaat niet open") from error
    value = replace(found.value, id=folder.name)
    return replace(found, value=value, notice=REPAIRED if found.notice else "")


def change_traject(
    folder: Path, change: Change, new: Callable[[], Traject], ops: Ops = DISK
) -> Traject:
    """Keep what `change` makes of what is in this folder now, or of `new()` when nothing is.

    What another window changed in the meantime is changed on, and not lost. Raises StoreError, and
    then the old state is still there; StoreBusy when another window writes at this moment.
    """
    path = folder / FILE
    with alone(path, NOT_KEPT, BUSY, ops):
        found = read_traject(folder, ops)
        traject = replace(change(found.value if found else new()), id=folder.name)
        decoded, identity = (found.decoded, found.identity) if found else (None, None)
        storage = DurableStorage(path, decoded, identity, ops)
        if not (found and found.identity and traject == found.value):
            document = _document(traject)
            Database(storage).string_table(TABLE).hold({TABLE: document}, [TABLE])
            storage.commit()
            if found is None:
                with suppress(OSError):  # it is on disk; this only gives it a previous state
                    storage.commit()
        storage.mend_previous()
    return traject


def traject_from(tables: Tables) -> Traject:
    """The traject that these tables hold; raises ValueError when they hold none."""
    table = tables.get(TABLE, {})
    if TABLE not in table:
        raise ValueError("no traject")
    traject = from_plain(Traject, table[TABLE])
    if traject.sort not in SCHOOLS or any(v.status not in PLAN_STATUSES for v in traject.versions):
        raise ValueError("a sort of school or a status that there is not")
    return traject


def _document(traject: Traject) -> dict[str, object]:
    # Without its id: that is the name of the folder, also after somebody gave that another name.
    document: dict[str, object] = to_plain(replace(traject, id=""))
    try:
        traject_from(orjson.loads(orjson.dumps({TABLE: {TABLE: document}})))
    except (ValueError, TypeError) as error:
        raise StoreError(STRANGE) from error
    return document


# one folder -----------------------------------------------------------------------------------


def folder_name(school: str) -> str:
    """What the folder of a school is called, as long as that name is free."""
    name = slug(school, NO_SCHOOL)
    return f"{name}-school" if name in OTHERS else name


def is_used(folder: Path) -> bool:
    """Whether it is a traject: something is kept of it, or there is a session in it."""
    return bool(changed(folder / FILE) or sessions_in(folder))


def school_in(folder: Path, wanted: str, ops: Ops) -> tuple[str, str]:
    """Name, as that of a folder, and place of the school; ("", "") when it cannot be `wanted`.
    Where nothing is kept, the sessions tell in which place it is."""
    try:
        kept = read_traject(folder, ops)
    except StoreError:
        return folder.name, ""
    if kept:
        return folder_name(kept.value.name), kept.value.place
    if folder.name != wanted and not folder.name.startswith(f"{wanted}-"):
        return "", ""
    told = _told(folder)
    names = {folder_name(one.school) for one in told} or {folder.name}
    return wanted if wanted in names else "", next((one.place for one in told if one.place), "")


def _told(folder: Path) -> list[Held]:
    return [one for one in map(held, sorted(sessions_in(folder))) if not one.trouble]


def listed(folder: Path, ops: Ops) -> HeldTraject:
    """What the list tells of a folder; damage is told and not raised."""
    sessions = [held(path) for path in sorted(sessions_in(folder))]
    damaged = sum(bool(one.trouble) for one in sessions)
    trouble = _not_readable(damaged) if damaged else ""
    latest = max((one for one in sessions if one.school), key=lambda one: one.date, default=None)
    name, place = (latest.school, latest.place) if latest else (folder.name, "")
    status = ""
    try:
        if kept := read_traject(folder, ops):
            traject, trouble = kept.value, kept.notice or trouble
            name, place = traject.name or name, traject.place
            status = traject.status if traject.begun else ""
    except StoreError as error:
        trouble = str(error)
    when = max((changed(folder / FILE), *(one.changed for one in sessions)))
    return HeldTraject(folder.name, name, place, len(sessions), status, when, trouble)


def _not_readable(number: int) -> str:
    verb, sessions = "is" if number == 1 else "zijn", count(number, "sessie", "sessies")
    return f"Er {verb} {sessions} die niet goed te lezen {verb}: kijk bij Sessies."


def read_sessions(folder: Path, ops: Ops) -> tuple[tuple[Session, ...], tuple[str, ...]]:
    """The sessions in a folder, and a sentence for each that gives trouble."""
    read: dict[str, Session] = {}
    notices: list[str] = []
    for path, session, notice in _each(folder, ops):
        if session:
            read[path.stem] = session
        if notice:
            notices.append(f"{path.stem}: {notice}")
    return tuple(in_time(by_file(read))), tuple(notices)


def by_file(read: Mapping[str, Session]) -> list[Session]:
    """Sessions under the names of their files: one that was copied under another name goes by
    that name, and what refers to it too."""
    names = {s.evening.id: stem for stem, s in read.items() if s.evening.id not in read}
    own = (s.with_(evening=replace(s.evening, id=stem)) for stem, s in read.items())
    return [renamed(session, names) for session in own]


def _each(folder: Path, ops: Ops) -> Iterator[tuple[Path, Session | None, str]]:
    for path in sorted(sessions_in(folder)):
        try:
            found = load(path, session_from, ops)
        except StoreError as error:
            yield path, None, str(error)
        except OSError as error:
            yield path, None, str(explain(error, path, "deze sessie is overgeslagen"))
        else:
            session = found.value.with_(stage=after_restart(found.value.stage))
            yield path, session, found.notice


# all of them ----------------------------------------------------------------------------------


class NoSuchTraject(NoSuchSession):
    """No traject has this name, or more than one has."""


class Trajects:
    """The trajecten in an archive. Every method may raise StoreError."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.ops = archive.ops

    # looking --------------------------------------------------------------------------------

    def listing(self) -> list[HeldTraject]:
        """Every traject, the one in which something was saved last on top."""
        found = [listed(folder, self.ops) for folder in self.archive.folders() if is_used(folder)]
        return sorted(found, key=lambda one: (-one.changed, one.id))

    def find(self, name: str) -> str:
        """Id of the traject with this id or name, or with the only one that begins like this or
        has it in its name.

        Raises NoSuchTraject.
        """
        known = [(one.id, slug(one.name, one.id)) for one in self.listing()]
        wanted = slug(name, "")
        tries: tuple[Callable[[str], bool], ...] = (
            lambda text: text == wanted,
            lambda text: text.startswith(wanted),
            lambda text: wanted in text,
        )
        found = [one for one, _ in known if one == name.strip()]
        for fits in tries if wanted else ():
            found = found or [one for one, called in known if fits(one) or fits(called)]
        if len(found) == 1:
            return found[0]
        if found:
            names = ", ".join(sorted(found)[:5])
            raise NoSuchTraject(f"‘{name}’ past op meer trajecten ({names}): typ er meer van.")
        advice = "kijk in sessie lijst." if known else "er zijn nog geen trajecten."
        raise NoSuchTraject(f"Er is geen traject ‘{name}’: {advice}")

    def look(self, traject_id: str) -> Contents:
        """A traject and its sessions as they are on disk; also while one is open elsewhere.

        Where what is kept of the traject is damaged, it is as its sessions tell. Raises
        NoSuchTraject.
        """
        folder = self.folder_of(traject_id)
        sessions, notices = read_sessions(folder, self.ops)
        made = school_of(traject_id, sessions)
        try:
            kept = read_traject(folder, self.ops)
        except StoreError as error:
            return Contents(made, sessions, (str(error), *notices), str(error), folder / FILE)
        if kept is None:
            return Contents(made, sessions, notices)
        told = (kept.notice, *notices) if kept.notice else notices
        return Contents(kept.value, sessions, told)

    def get(self, traject_id: str) -> Traject:
        """What is kept of a traject; of one of which nothing is kept, what its sessions tell.

        Raises NoSuchTraject, and StoreDamaged: that is never taken for an empty one.
        """
        folder = self.folder_of(traject_id)
        kept = read_traject(folder, self.ops)
        if kept:
            return kept.value
        return school_of(traject_id, read_sessions(folder, self.ops)[0])

    def sessions_of(self, traject_id: str) -> list[Session]:
        """Its sessions by date, to look at; `look` tells which could not be read."""
        return list(self.look(traject_id).sessions)

    # changing -------------------------------------------------------------------------------

    def keep(self, traject: Traject) -> Traject:
        """Keep a traject as it is, in the place of what was kept; see `change`."""
        return self.change(traject.id, lambda _: traject)

    def change(self, traject_id: str, how: Callable[[Traject], Traject]) -> Traject:
        """Change what is kept of a traject, and give what it became.

        `how` gets what is on disk at this moment, so two windows do not undo each other's work.
        Raises StoreBusy while another window writes it, StoreDamaged, or StoreError.
        """
        folder = self.folder_of(traject_id)
        return change_traject(folder, how, lambda: self.get(traject_id), self.ops)

    def new(
        self, name: str, place: str = "", sort: str = "po", pupils: int = 0, families: int = 0
    ) -> Traject:
        """Begin a traject of a school of which nothing is kept yet.

        Raises StoreError when the school has one already.
        """
        from sessie.model.traject import Traject

        if self.of_school(name, place):
            raise StoreError("Er is al een traject van deze school: open dat uit de lijst.")
        folder = self.make_home(name, place)
        new = Traject(folder.name, name, place, sort, pupils, families)
        try:
            return change_traject(folder, lambda _: new, lambda: new, self.ops)
        except StoreError:
            with suppress(OSError):
                beside(folder / FILE, "lock").unlink(missing_ok=True)
                folder.rmdir()  # only an empty one goes
            raise

    def make_home(self, school: str, place: str) -> Path:
        """The folder for a session of this school: that of its traject, else a new one."""
        folder = self._home(school, place) or self.free_folder(school)
        try:
            make_folder(folder)
        except OSError as error:
            raise explain(error, folder) from error
        return folder

    def of_school(self, school: str, place: str = "") -> str:
        """Id of the traject of a school, also when it was renamed; empty when it has none."""
        home = self._home(school, place)
        return home.name if home and is_used(home) else ""

    def free_folder(self, school: str) -> Path:
        """A folder for this school that is not there yet."""
        folders = (self.archive.folder / name for name in numbered(folder_name(school)))
        return next(folder for folder in folders if not folder.exists())

    def folder_of(self, traject_id: str) -> Path:
        """The folder of a traject, by its id; raises NoSuchTraject."""
        for folder in self.archive.folders():
            if folder.name == traject_id:
                return folder
        raise NoSuchTraject(f"Er is geen traject ‘{traject_id}’: kijk in sessie lijst.")

    def _home(self, school: str, place: str) -> Path | None:
        """The folder of the traject of this school, also when it was renamed. Schools in two
        places that have the same name are two schools."""
        wanted = folder_name(school)
        found = [
            folder
            for folder in self.archive.folders()
            for name, where in [school_in(folder, wanted, self.ops)]
            if name == wanted and (not place or not where or slug(place) == slug(where))
        ]
        return next((f for f in found if f.name == wanted), found[0] if found else None)
