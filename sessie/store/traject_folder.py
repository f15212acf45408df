"""One folder of a school: what the list tells of it, and reading what is in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from sessie.domain.dutch import count
from sessie.domain.session import Session
from sessie.domain.stage import after_restart
from sessie.store.errors import StoreError, explain
from sessie.store.held import FILE, Held, changed, held, sessions_in
from sessie.store.loading import load
from sessie.store.naming import slug
from sessie.store.ops import Ops
from sessie.store.shape import session_from

# What only a traject needs is imported where it is used: a session opens without it.
if TYPE_CHECKING:
    from sessie.domain.trajectory import Trajectory
    from sessie.store.trajectory_store import Kept

OTHERS = ("exports", "inhoud")
"""Folders beside those of the schools: reports, and the user's own content."""
NO_SCHOOL = "zonder-school"


@dataclass(frozen=True, slots=True)
class HeldTrajectory:
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

    trajectory: Trajectory
    sessions: tuple[Session, ...]
    """By date, each under the name of its file."""
    notices: tuple[str, ...] = ()
    """What could not be read, or had to be repaired: a sentence each."""
    damaged: str = ""
    """Why what is kept of the traject itself cannot be read; then it cannot be changed either."""


def folder_name(school: str) -> str:
    """What the folder of a school is called, as long as that name is free."""
    name = slug(school, NO_SCHOOL)
    return f"{name}-school" if name in OTHERS else name


def is_used(folder: Path) -> bool:
    """Whether it is a traject: something is kept of it, or there is a session in it."""
    return bool(changed(folder / FILE) or sessions_in(folder))


def kept_in(folder: Path, ops: Ops) -> Kept | None:
    """What is kept besides its sessions; see `read_trajectory`."""
    from sessie.store.trajectory_store import read_trajectory

    return read_trajectory(folder, ops)


def school_in(folder: Path, wanted: str, ops: Ops) -> tuple[str, str]:
    """Name, as that of a folder, and place of the school; ("", "") when it cannot be `wanted`.
    Where nothing is kept, the sessions tell in which place it is."""
    try:
        kept = kept_in(folder, ops)
    except StoreError:
        return folder.name, ""
    if kept:
        return folder_name(kept.trajectory.name), kept.trajectory.place
    if folder.name != wanted and not folder.name.startswith(f"{wanted}-"):
        return "", ""
    told = _told(folder)
    names = {folder_name(one.school) for one in told} or {folder.name}
    return wanted if wanted in names else "", next((one.place for one in told if one.place), "")


def _told(folder: Path) -> list[Held]:
    return [one for one in map(held, sorted(sessions_in(folder))) if not one.trouble]


def listed(folder: Path, ops: Ops) -> HeldTrajectory:
    """What the list tells of a folder; damage is told and not raised."""
    sessions = [held(path) for path in sorted(sessions_in(folder))]
    damaged = sum(bool(one.trouble) for one in sessions)
    trouble = _not_readable(damaged) if damaged else ""
    latest = max((one for one in sessions if one.school), key=lambda one: one.date, default=None)
    name, place = (latest.school, latest.place) if latest else (folder.name, "")
    status = ""
    try:
        if kept := kept_in(folder, ops):
            trajectory, trouble = kept.trajectory, kept.notice or trouble
            name, place = trajectory.name or name, trajectory.place
            begun = trajectory.versions or trajectory.own or trajectory.ambitions
            status = trajectory.status if begun else ""
    except StoreError as error:
        trouble = str(error)
    when = max((changed(folder / FILE), *(one.changed for one in sessions)))
    return HeldTrajectory(folder.name, name, place, len(sessions), status, when, trouble)


def _not_readable(number: int) -> str:
    verb, sessions = "is" if number == 1 else "zijn", count(number, "sessie", "sessies")
    return f"Er {verb} {sessions} die niet goed te lezen {verb}: kijk bij Sessies."


def read_sessions(folder: Path, ops: Ops) -> tuple[tuple[Session, ...], tuple[str, ...]]:
    """The sessions in a folder, and a sentence for each that gives trouble."""
    from sessie.domain.trajectory import in_time

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
    from sessie.domain.renaming import renamed

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
