"""A folder to practise in: gone when the program ends, and at the next start when it was killed."""

from __future__ import annotations

import os
import stat
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from sessie.store.disk import DISK, remove_folder
from sessie.store.errors import StoreBusy

PREFIX = "sessie-oefenen-"
_LOCK = "bezet.lock"
"""Held by the program that practises here, as long as it lives."""
_HOUR = 3600.0


class Practice(TemporaryDirectory[str]):
    """A temporary folder that no other program takes for one that was left behind."""

    def __init__(self) -> None:
        super().__init__(prefix=PREFIX, ignore_cleanup_errors=True)
        self._release = DISK.lock(Path(self.name) / _LOCK)

    def cleanup(self) -> None:
        """Take it away; a second call does nothing."""
        if os.path.lexists(self.name):
            with suppress(OSError):
                self._release()  # on Windows a file that is held cannot go
        super().cleanup()


def practice_folder() -> Practice:
    """A new one, after those that were left behind are gone. Raises OSError."""
    forget_practice()
    while True:
        with suppress(StoreBusy, FileNotFoundError):  # another start took it for a leftover
            return Practice()


def forget_practice() -> None:
    """Take away the folders of which no program that lives practises in them, and say nothing."""
    with suppress(OSError):
        for entry in list(os.scandir(tempfile.gettempdir())):
            if entry.name.startswith(PREFIX):
                with suppress(OSError):
                    _forget(Path(entry.path))


def _forget(folder: Path) -> None:
    found, lock = os.lstat(folder), folder / _LOCK
    ours = not hasattr(os, "getuid") or found.st_uid == os.getuid()
    if not ours or not stat.S_ISDIR(found.st_mode):
        return
    if not lock.exists():
        # It may be on its way; else it was killed before there was anything in it.
        if time.time() - found.st_mtime > _HOUR:
            os.rmdir(folder)
        return
    with suppress(StoreBusy):
        DISK.lock(lock)()
        remove_folder(folder)
