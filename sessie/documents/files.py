"""Writing a finished report: whole or not at all, and never over somebody's work."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from sessie.domain.trouble import Trouble

_PRIVATE = 0o600
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_LINKS = {errno.EPERM, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EMLINK, errno.EXDEV}
"""What a file system says that has no hard links."""


class WriteTrouble(Trouble):
    """A file could not be written: one sentence for the facilitator. Nothing was changed."""


def write_new(folder: Path, stem: str, suffix: str, data: bytes) -> Path:
    """Write a new file `stem.suffix` and give its path; `stem-2.suffix` when that one is there.

    Never writes over or through what has the name already, be it a link. The file is only for
    its owner, and is complete when its name appears. The folder is made when it is not there.
    Raises WriteTrouble.
    """
    suffix = f".{suffix.lstrip('.')}"
    if stem in ("", ".", "..") or any(sign in stem + suffix for sign in "/\\:\0"):
        raise WriteTrouble(f"“{stem}” kan geen naam van een bestand zijn, kies een andere naam.")
    with _in_words(folder):
        folder.mkdir(parents=True, exist_ok=True)
        with _temporary(folder, data) as temporary:
            for number in count(1):
                path = folder / (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}")
                if _given_name(temporary, path):
                    break
        _sync_folder(folder)
    return path


def replace_file(path: Path, data: bytes) -> None:
    """Write the file at `path`, in place of what was there. Raises WriteTrouble.

    For a path that the user named. What is there stays whole until the new file is complete; a
    link, a folder or a device is left alone.
    """
    if path.is_symlink() or (path.exists() and not path.is_file()):
        raise WriteTrouble(f"“{path}” is geen gewoon bestand, kies een andere naam.")
    with _in_words(path.parent):
        with _temporary(path.parent, data) as temporary:
            os.replace(temporary, path)
        _sync_folder(path.parent)


@contextmanager
def _temporary(folder: Path, data: bytes) -> Iterator[Path]:
    """A complete file under a name of its own, gone afterwards unless it got another name."""
    path = folder / f".sessie-{secrets.token_hex(8)}.tmp"
    handle = os.open(
        path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _PRIVATE
    )
    try:
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(handle, rest) :]
            os.fsync(handle)
        finally:
            os.close(handle)
        yield path
    finally:
        path.unlink(missing_ok=True)


def _given_name(temporary: Path, path: Path) -> bool:
    """Whether the file could get this name; not when anything has it."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        return False
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        return _given_name_without_links(temporary, path)
    return True


def _given_name_without_links(temporary: Path, path: Path) -> bool:
    """Claim the name with an empty file, which only succeeds when it is free, and replace that."""
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE))
    except FileExistsError:
        return False
    try:
        os.replace(temporary, path)
    except OSError:
        path.unlink(missing_ok=True)
        raise
    return True


def _sync_folder(folder: Path) -> None:
    """Make the name last through a power cut, where the system can do that."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _in_words(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise WriteTrouble(_sentence(error, folder)) from error


def _sentence(error: OSError, folder: Path) -> str:
    if error.errno in _FULL:
        return "De schijf is vol: maak ruimte en schrijf het opnieuw."
    if error.errno in _FORBIDDEN:
        return f"In de map “{folder.name}” mag ik niet schrijven: kies een andere map."
    if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.EEXIST):
        return f"De map “{folder.name}” is er niet: maak hem of kies een andere map."
    if error.errno == errno.ENAMETOOLONG:
        return "De naam van het bestand is te lang: kies een kortere naam."
    return f"Schrijven in de map “{folder.name}” lukt niet: kies een andere map."
