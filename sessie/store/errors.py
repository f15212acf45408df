"""What can go wrong with the data, each told in one Dutch sentence that says what to do.

The sentences hold no folder names: the screen they appear on may be the beamer. `StoreError.path`
has the place for a screen or command that only the facilitator sees.
"""

from __future__ import annotations

import errno
from pathlib import Path

from sessie.domain.trouble import Trouble


class StoreError(Trouble):
    """Data cannot be read or kept. `str()` of it is one Dutch sentence for the facilitator."""

    def __init__(self, sentence: str, path: Path | None = None) -> None:
        super().__init__(sentence)
        self.path = path
        """The file or folder it is about."""


class StoreDamaged(StoreError):
    """Neither the file nor its previous state can be read. Nothing was changed on disk."""


class StoreNewer(StoreError):
    """The file was written by a later version of sessie. Nothing was changed on disk."""


class StoreBusy(StoreError):
    """The session is open in another window."""


class StoreReadOnly(StoreError):
    """Nothing may be written here."""


class NoSuchSession(StoreError):
    """No session has this name, or more than one has."""


_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_FORBIDDEN = {errno.EROFS, errno.EACCES, errno.EPERM}


def explain(error: OSError, path: Path, effect: str = "er wordt niets bewaard") -> StoreError:
    """The same error as a sentence; `effect` says in Dutch what does not happen because of it."""
    if error.errno in _FULL:
        return StoreError(
            f"De schijf is vol, dus {effect}: maak ruimte vrij en probeer het opnieuw.", path
        )
    if error.errno in _FORBIDDEN:
        return StoreReadOnly(
            f"In deze map mag sessie niet schrijven, dus {effect}: "
            "kies een andere map met --map of pas de rechten aan.",
            path,
        )
    if error.errno == errno.ENOENT:
        return StoreError(
            f"De map van deze sessie is weg, dus {effect}: "
            "zet de map of de stick terug en probeer het opnieuw.",
            path,
        )
    if error.errno == errno.EBUSY:
        return StoreError(
            f"Een ander programma houdt het bestand vast, dus {effect}: "
            "sluit dat programma of zet synchroniseren uit en probeer het opnieuw.",
            path,
        )
    code = errno.errorcode.get(error.errno or 0, type(error).__name__)
    return StoreError(
        f"De schijf geeft een fout ({code}), dus {effect}: probeer het opnieuw, "
        "en kies een andere map met --map als het zo blijft.",
        path,
    )
