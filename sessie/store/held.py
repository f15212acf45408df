"""The session files in a folder, and what the list tells about one."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sessie.store.errors import StoreError, explain
from sessie.store.file_format import Tables
from sessie.store.files import beside
from sessie.store.loading import load

SUFFIX = ".json"
RESERVED = "traject"
"""No session may have this name."""
FILE = f"{RESERVED}{SUFFIX}"
"""What is kept of a traject besides its sessions."""
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
    place: str = ""
    """Where the school is."""


def sessions_in(folder: Path) -> set[Path]:
    """The session files in a folder, also those of which only the previous state is left. A folder
    that may not be looked into (`lost+found` on a stick) holds none."""
    with suppress(OSError):
        return set(_sessions(folder.iterdir()))
    return set()


def _sessions(files: Iterable[Path]) -> Iterable[Path]:
    for file in files:
        main = file.with_suffix("") if file.suffix == ".vorige" else file
        ours = main.suffix == SUFFIX and not main.name.startswith(".")
        if ours and main.stem.casefold() != RESERVED:
            yield main


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
