"""The trajecten in the data folder: a folder each, with its sessions and `traject.json`."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from sessie.domain.session import Session
from sessie.store.errors import NoSuchSession, StoreError, explain
from sessie.store.files import beside
from sessie.store.held import FILE
from sessie.store.naming import slug
from sessie.store.ops import DISK, Ops
from sessie.store.place import make_folder
from sessie.store.traject_folder import (
    OTHERS,
    Contents,
    HeldTrajectory,
    folder_name,
    is_used,
    kept_in,
    listed,
    read_sessions,
    school_in,
)

# What only a traject needs is imported where it is used: a session opens without it.
if TYPE_CHECKING:
    from sessie.domain.trajectory import Trajectory


class NoSuchTrajectory(NoSuchSession):
    """No traject has this name, or more than one has."""


class Trajects:
    """The trajecten under one folder. Every method may raise StoreError."""

    def __init__(self, folder: Path, ops: Ops = DISK) -> None:
        self.folder = folder
        self.ops = ops

    # looking --------------------------------------------------------------------------------

    def trajects(self) -> list[HeldTrajectory]:
        """Every traject, the one in which something was saved last on top."""
        found = [listed(folder, self.ops) for folder in self.folders() if is_used(folder)]
        return sorted(found, key=lambda one: (-one.changed, one.id))

    def find_trajectory(self, name: str) -> str:
        """Id of the traject with this id or name, or with the only one that begins like this or
        has it in its name.

        Raises NoSuchTrajectory.
        """
        known = [(one.id, slug(one.name, one.id)) for one in self.trajects()]
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
            raise NoSuchTrajectory(f"‘{name}’ past op meer trajecten ({names}): typ er meer van.")
        advice = "kijk in sessie lijst." if known else "er zijn nog geen trajecten."
        raise NoSuchTrajectory(f"Er is geen traject ‘{name}’: {advice}")

    def look(self, trajectory_id: str) -> Contents:
        """A traject and its sessions as they are on disk; also while one is open elsewhere.

        Where what is kept of the traject is damaged, it is as its sessions tell. Raises
        NoSuchTrajectory.
        """
        from sessie.domain.school import school_of

        folder = self.folder_of(trajectory_id)
        sessions, notices = read_sessions(folder, self.ops)
        made = school_of(trajectory_id, sessions)
        try:
            kept = kept_in(folder, self.ops)
        except StoreError as error:
            return Contents(made, sessions, (str(error), *notices), str(error))
        if kept is None:
            return Contents(made, sessions, notices)
        told = (kept.notice, *notices) if kept.notice else notices
        return Contents(kept.trajectory, sessions, told)

    def trajectory(self, trajectory_id: str) -> Trajectory:
        """What is kept of a traject; of one of which nothing is kept, what its sessions tell.

        Raises NoSuchTrajectory, and StoreDamaged: that is never taken for an empty one.
        """
        from sessie.domain.school import school_of

        folder = self.folder_of(trajectory_id)
        kept = kept_in(folder, self.ops)
        if kept:
            return kept.trajectory
        return school_of(trajectory_id, read_sessions(folder, self.ops)[0])

    def sessions_of(self, trajectory_id: str) -> list[Session]:
        """Its sessions by date, to look at; `look` tells which could not be read."""
        return list(self.look(trajectory_id).sessions)

    # changing -------------------------------------------------------------------------------

    def keep(self, trajectory: Trajectory) -> Trajectory:
        """Keep a traject as it is, in the place of what was kept; see `change_trajectory`."""
        return self.change_trajectory(trajectory.id, lambda _: trajectory)

    def change_trajectory(
        self, trajectory_id: str, how: Callable[[Trajectory], Trajectory]
    ) -> Trajectory:
        """Change what is kept of a traject, and give what it became.

        `how` gets what is on disk at this moment, so two windows do not undo each other's work.
        Raises StoreBusy while another window writes it, StoreDamaged, or StoreError.
        """
        from sessie.store.trajectory_store import change_trajectory

        folder = self.folder_of(trajectory_id)
        return change_trajectory(folder, how, lambda: self.trajectory(trajectory_id), self.ops)

    def new_trajectory(
        self, name: str, place: str = "", sort: str = "po", pupils: int = 0, families: int = 0
    ) -> Trajectory:
        """Begin a traject of a school of which nothing is kept yet.

        Raises StoreError when the school has one already.
        """
        from sessie.domain.trajectory import Trajectory
        from sessie.store.trajectory_store import change_trajectory

        if self.traject_for(name, place):
            raise StoreError("Er is al een traject van deze school: open dat uit de lijst.")
        folder = self.make_home(name, place)
        new = Trajectory(folder.name, name, place, sort, pupils, families)
        try:
            return change_trajectory(folder, lambda _: new, lambda: new, self.ops)
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

    def traject_for(self, school: str, place: str = "") -> str:
        """Id of the traject of a school, also when it was renamed; empty when it has none."""
        home = self._home(school, place)
        return home.name if home and is_used(home) else ""

    def free_folder(self, school: str) -> Path:
        """A folder for this school that is not there yet."""
        name = folder_name(school)
        names = chain([name], (f"{name}-{number}" for number in count(2)))
        return next(self.folder / one for one in names if not (self.folder / one).exists())

    # folders --------------------------------------------------------------------------------

    def folders(self) -> list[Path]:
        """The folders of the schools."""
        try:
            found = [folder for folder in self.folder.iterdir() if folder.is_dir()]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise explain(error, self.folder, "er is geen lijst van sessies") from error
        ours = (f for f in found if not f.name.startswith(".") and f.name not in OTHERS)
        return sorted(ours)

    def folder_of(self, trajectory_id: str) -> Path:
        """The folder of a traject, by its id; raises NoSuchTrajectory."""
        for folder in self.folders():
            if folder.name == trajectory_id:
                return folder
        raise NoSuchTrajectory(f"Er is geen traject ‘{trajectory_id}’: kijk in sessie lijst.")

    def _home(self, school: str, place: str) -> Path | None:
        """The folder of the traject of this school, also when it was renamed. Schools in two
        places that have the same name are two schools."""
        wanted = folder_name(school)
        found = [
            folder
            for folder in self.folders()
            for name, where in [school_in(folder, wanted, self.ops)]
            if name == wanted and (not place or not where or slug(place) == slug(where))
        ]
        return next((f for f in found if f.name == wanted), found[0] if found else None)
