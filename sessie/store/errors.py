"""What can go wrong with the data, each told in one Dutch sentence that says what to do.

The sentences hold no folder names: the screen they appear on may be the beamer. `StoreError.path`
has the place for a screen or command that only the facilitator sees. Of an error that nobody
foresaw a note is kept: what kind and where, never what people said.
"""

from __future__ import annotations

import errno
import os
import traceback
from datetime import datetime
from pathlib import Path

from sessie.model.trouble import Trouble


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


class NotAFile(OSError):
    """What has this name is a folder, a pipe or a device, which is never opened: reading one may
    take for ever."""


class NoSuchSession(StoreError):
    """No session has this name, or more than one has."""


_MOST_LOG = 200_000
"""The log starts anew when it is larger."""

NOT_KEPT = "er wordt niets bewaard"
FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}
"""What a disk says that takes no more."""
FORBIDDEN = {errno.EROFS, errno.EACCES, errno.EPERM}
"""What a disk says where nothing may be written."""


def explain(error: OSError, path: Path, effect: str = NOT_KEPT) -> StoreError:
    """The same error as a sentence; `effect` says in Dutch what does not happen because of it."""
    if isinstance(error, NotAFile):
        name = Path(error.filename or path).name
        return StoreError(
            f"‘{name}’ is geen gewoon bestand, dus {effect}: geef wat daar staat een andere "
            "naam en probeer het opnieuw.",
            path,
        )
    if error.errno in FULL:
        return StoreError(
            f"De schijf is vol, dus {effect}: maak ruimte vrij en probeer het opnieuw.", path
        )
    if error.errno in FORBIDDEN:
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
    if error.errno == errno.ENAMETOOLONG:
        return StoreError(f"De naam is te lang, dus {effect}: kies een kortere naam.", path)
    if error.errno in (errno.ENOTDIR, errno.EEXIST):
        return StoreError(
            f"Waar een map hoort, staat een bestand, dus {effect}: geef dat een andere naam of "
            "kies een andere map met --map.",
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


def note_error(path: Path, error: BaseException, when: datetime) -> None:
    """Add the sort of error and its places in the code.

    Neither the message of the error nor values of variables are written: both can hold a slip.
    A log that cannot be written is no reason to fail twice.
    """
    # Textual wraps what went wrong in a worker; that it was a worker says nothing.
    inner = getattr(error, "error", None)
    error = inner if isinstance(inner, BaseException) else error
    lines = [f"{when:%Y-%m-%d %H:%M:%S} {type(error).__module__}.{type(error).__qualname__}"]
    for frame in traceback.extract_tb(error.__traceback__):
        lines.append(f"  {frame.filename}:{frame.lineno} {frame.name}")
    from sessie.store.disk import make_folder, refuse_strange

    try:
        make_folder(path.parent)
        fresh = path.exists()
        if fresh:
            refuse_strange(path, path.stat())
            fresh = path.stat().st_size > _MOST_LOG
        flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if fresh else os.O_APPEND)
        handle = os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as log:
            log.write("\n".join(lines) + "\n")
    except OSError:
        return
