"""Opruimen on disk: what people wrote goes from the file and from every copy that sessie made.

Copies elsewhere (a zip, a stick, a report that was written) belong to the user: they are named, and
left alone. What a disk keeps of a file that is gone is not in our hands.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path

from sessie.model.dutch import listed
from sessie.model.pictures import is_picture_name
from sessie.model.session import Session
from sessie.rules.tidying import long_ago, tidied
from sessie.store.archive import WORK, Held
from sessie.store.disk import DISK, alone, beside, companions, remove_folder, write_file
from sessie.store.errors import StoreError
from sessie.store.file import Tables, load
from sessie.store.session_store import SessionStore

_NOT_ALL = "niet alles is opgeruimd"
_STAY = ("lock", "vorige")
"""What stands beside a session that is right; and its pictures, which nobody at a table made."""


def clear_away(path: Path, day: str) -> Session:
    """Tidy up the session in this file on this ISO date, and give what is left of it.

    Its previous state is that of now, and files that were kept aside are gone. A second time it
    does what is left to do. Raises NoSuchSession, StoreBusy while it is open in another window,
    and StoreError.
    """
    store = SessionStore.open(path)
    try:
        session = tidied(store.session, day)
        store.submit(session)
    finally:
        store.close()
    with alone(store.path, _NOT_ALL):
        _forget(store.path)
        forget_cut_off(store.path.parent.parent)
    return session


def sessions_at(paths: Iterable[Path]) -> list[Session]:
    """The sessions in these files, to look at; also while one is open elsewhere. Raises
    StoreError."""
    return [SessionStore.open(path, read_only=True).session for path in paths]


def _forget(path: Path) -> None:
    """The file stays; its previous state becomes what it is now, and copies go."""
    write_file(beside(path, "vorige"), DISK.read(path)[0])
    for file in companions(path):
        ending = file.name.removeprefix(f"{path.name}.")
        if ending not in _STAY and not is_picture_name(ending):
            DISK.remove(file)
    DISK.sync_folder(path.parent)


def forget_cut_off(data: Path) -> None:
    """Take away what is left in the data folder of a traject that was being read in when the
    program was killed. Raises OSError."""
    work = data / WORK
    if not os.path.lexists(work):
        return
    with suppress(StoreError):  # it is being read in at this moment
        release = DISK.lock(beside(work, "lock"))
        try:
            remove_folder(work)
        finally:
            release()


def to_tidy(rows: Iterable[Held], today: date) -> list[Held]:
    """Those of which it is time to tidy up, the oldest first. Only files of evenings that are
    long ago are looked into."""
    old = (one for one in rows if one.slips and not one.trouble and long_ago(one.date, today))
    return sorted((one for one in old if not is_tidied(one)), key=lambda one: (one.date, one.id))


def is_tidied(one: Held) -> bool:
    """Whether what people wrote was cleared away before."""
    with suppress(StoreError, OSError):
        return load(one.path, _tidied).value
    return False


def _tidied(tables: Tables) -> bool:
    return bool(tables.get("evening", {}).get("evening", {}).get("tidied"))


def written_of(exports: Path, path: Path) -> list[Path]:
    """What was written of the session in this file, and of its traject in one zip, in the folder
    for that. It may hold words that are gone here, or codes of the tables."""
    session_id, traject = path.stem, path.parent.name
    sorts = (
        "verslag",
        "brief",
        "notulen",
        "uitnodiging",
        "aantekeningen",
        "prive-kaartjes-met-codes",
    )
    with suppress(OSError):
        return sorted(
            file
            for file in exports.iterdir()
            if any(_is(file, f"{sort}-{session_id}") for sort in sorts)
            or (file.suffix == ".zip" and _is(file, traject))
            or _is_plan(file, traject)
        )
    return []


def _is_plan(file: Path, traject: str) -> bool:
    """Whether it is the plan of this traject, or a version of it."""
    stem = file.name.partition(".")[0]
    return _is(file, f"plan-{traject}") or stem.startswith(f"plan-{traject}-versie-")


def kept_in_plan(folder: Path, day: str) -> str:
    """Which versions of the plan in this folder may hold words of a session of this ISO date: they
    keep what stood in them. A sentence, or nothing. Where that cannot be read, it says so."""
    from sessie.store.trajects import read_traject  # the start screen does without it

    try:
        found = read_traject(folder)
    except StoreError:
        return UNREAD
    versions = found.value.versions if found else ()
    numbers = [str(v.number) for v in versions if v.text and v.date >= day]
    if not numbers:
        return ""
    which = f"Versie {numbers[0]}" if len(numbers) == 1 else f"Versies {listed(numbers)}"
    keep = "houdt" if len(numbers) == 1 else "houden"
    return (
        f"{which} van het plan {keep} wat er toen in stond: kijk bij het plan, met v, of dat mag."
    )


UNREAD = (
    "Of in een versie van het plan nog woorden staan, is niet te zien: het bestand traject.json is "
    "niet te lezen."
)


def _is(file: Path, name: str) -> bool:
    """Whether a file has this name, or this name and a number."""
    stem = file.name.partition(".")[0]
    rest = stem.removeprefix(name)
    return stem.startswith(name) and (not rest or (rest[0] == "-" and rest[1:].isdigit()))
