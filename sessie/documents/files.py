"""Writing a finished report: whole or not at all, and never over somebody's work."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sessie.model.trouble import Trouble
from sessie.store.disk import add_file, numbered, write_over
from sessie.store.errors import FORBIDDEN, FULL


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
        return add_file((folder / f"{name}{suffix}" for name in numbered(stem)), data)


def replace_file(path: Path, data: bytes) -> None:
    """Write the file at `path`, in place of what was there. Raises WriteTrouble.

    For a path that the user named. What is there stays whole until the new file is complete; a
    link, a folder or a device is left alone.
    """
    if path.is_symlink() or (path.exists() and not path.is_file()):
        raise WriteTrouble(f"“{path}” is geen gewoon bestand, kies een andere naam.")
    with _in_words(path.parent):
        write_over(path, data)


@contextmanager
def _in_words(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise WriteTrouble(_sentence(error, folder)) from error


def _sentence(error: OSError, folder: Path) -> str:
    if error.errno in FULL:
        return "De schijf is vol: maak ruimte en schrijf het opnieuw."
    if error.errno in FORBIDDEN:
        return f"In de map “{folder.name}” mag ik niet schrijven: kies een andere map."
    if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.EEXIST):
        return f"De map “{folder.name}” is er niet: maak hem of kies een andere map."
    if error.errno == errno.ENAMETOOLONG:
        return "De naam van het bestand is te lang: kies een kortere naam."
    return f"Schrijven in de map “{folder.name}” lukt niet: kies een andere map."
