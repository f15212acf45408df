"""What is kept of a traject besides its sessions: `traject.json` in its folder.

It is written as a session is: whole or not at all, with its previous state beside it. It is open
only while it is read or written, so any window may change it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

import orjson

from sessie.domain.codec import from_plain, to_plain
from sessie.domain.trajectory import SCHOOLS, STATUSES, Trajectory
from sessie.store.durable import Database, DurableStorage
from sessie.store.errors import (
    NoSuchSession,
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreNewer,
    explain,
)
from sessie.store.file_format import Tables
from sessie.store.files import beside
from sessie.store.held import FILE
from sessie.store.loading import Loaded, load
from sessie.store.ops import DISK, Ops

TABLE = "trajectory"

REPAIRED = (
    "De gegevens van dit traject klopten niet meer (beschadigd of buiten sessie gewijzigd) en zijn "
    "hersteld zo ver dat ging: kijk ze na."
)
DAMAGED = (
    f"Het bestand {FILE} van dit traject is beschadigd en een vorige stand is er niet: "
    f"zet een kopie terug, of haal wat met {FILE} begint uit de map om opnieuw te beginnen."
)
NEWER = (
    "Dit traject is bewaard met een nieuwere versie van sessie: werk het programma bij en open "
    "het dan."
)
BUSY = "De gegevens van dit traject worden net ergens anders bewaard: probeer het nog een keer."
STRANGE = (
    "Er staat iets in dat niet bewaard kan worden: haal vreemde tekens weg en probeer het opnieuw."
)

Change = Callable[[Trajectory], Trajectory]


@dataclass(frozen=True, slots=True)
class Kept:
    """A traject as it is on disk."""

    trajectory: Trajectory
    notice: str = ""
    """What the facilitator must know, in Dutch; empty if all is well."""


def read_trajectory(folder: Path, ops: Ops = DISK) -> Kept | None:
    """What is kept in this folder; None when nothing ever was. Changes nothing on disk.

    Raises StoreDamaged, StoreNewer, or StoreError when it may not be read.
    """
    found = _found(folder, ops)
    return Kept(found.value, REPAIRED if found.notice else "") if found else None


def change_trajectory(
    folder: Path, change: Change, new: Callable[[], Trajectory], ops: Ops = DISK
) -> Trajectory:
    """Keep what `change` makes of what is in this folder now, or of `new()` when nothing is.

    What another window changed in the meantime is changed on, and not lost. Raises StoreError, and
    then the old state is still there; StoreBusy when another window writes at this moment.
    """
    path = folder / FILE
    with _alone(path, ops):
        found = _found(folder, ops)
        trajectory = replace(change(found.value if found else new()), id=folder.name)
        if found and found.identity and trajectory == found.value:
            return trajectory
        decoded, identity = (found.decoded, found.identity) if found else (None, None)
        storage = DurableStorage(path, decoded, identity, ops)
        document = _document(trajectory)
        Database(storage).string_table(TABLE).hold({TABLE: document}, [TABLE])
        storage.commit()
        if found is None:
            with suppress(OSError):  # it is on disk; this only gives it a previous state
                storage.commit()
    return trajectory


@contextmanager
def _alone(path: Path, ops: Ops) -> Iterator[None]:
    """Nobody else writes meanwhile; errors of the disk become a sentence."""
    try:
        release = ops.lock(beside(path, "lock"))
    except StoreBusy:
        raise StoreBusy(BUSY, path) from None
    except OSError as error:
        raise explain(error, path) from error
    try:
        yield
    except OSError as error:
        raise explain(error, path) from error
    finally:
        release()


def _found(folder: Path, ops: Ops) -> Loaded[Trajectory] | None:
    path = folder / FILE
    try:
        found = load(path, trajectory_from, ops)
    except NoSuchSession:
        return None
    except StoreDamaged as error:
        raise StoreDamaged(DAMAGED, path) from error
    except StoreNewer as error:
        raise StoreNewer(NEWER, path) from error
    except OSError as error:
        raise explain(error, path, "het traject gaat niet open") from error
    return replace(found, value=replace(found.value, id=folder.name))


def trajectory_from(tables: Tables) -> Trajectory:
    """The traject that these tables hold; raises ValueError when they hold none."""
    table = tables.get(TABLE, {})
    if TABLE not in table:
        raise ValueError("no trajectory")
    trajectory = from_plain(Trajectory, table[TABLE])
    if trajectory.sort not in SCHOOLS or any(v.status not in STATUSES for v in trajectory.versions):
        raise ValueError("a sort of school or a status that there is not")
    return trajectory


def _document(trajectory: Trajectory) -> dict[str, object]:
    # Without its id: that is the name of the folder, also after somebody gave that another name.
    document: dict[str, object] = to_plain(replace(trajectory, id=""))
    try:
        trajectory_from(orjson.loads(orjson.dumps({TABLE: {TABLE: document}})))
    except (ValueError, TypeError) as error:
        raise StoreError(STRANGE) from error
    return document
