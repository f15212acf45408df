"""Whether a folder is a good place to keep an evening in."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from sessie.store.errors import StoreError, explain
from sessie.store.files import write_file

ENOUGH = 50_000_000
"""Free bytes that an evening begins with; it needs a small part of it."""

_SYNCHRONISED = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "icloud": "iCloud",
    "mobile documents": "iCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
}


def make_folder(folder: Path) -> None:
    """Make a folder and those above it that are missing, for the owner only."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)


def check_folder(folder: Path) -> str:
    """Make the folder and write a file in it; gives a warning in Dutch, or an empty text.

    Raises StoreError when nothing can be kept here: not writable, or less than 50 MB free.
    """
    proof = folder / f".proef-{os.getpid()}"  # two windows may be opened at the same moment
    try:
        make_folder(folder)
        write_file(proof, b"sessie\n")
        proof.unlink()
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise explain(error, folder) from error
    if free < ENOUGH:
        raise StoreError(
            f"Er is nog maar {free // 1_000_000} MB vrij op de schijf: "
            f"maak {ENOUGH // 1_000_000} MB vrij voor je begint.",
            folder,
        )
    return warning_about(folder) or warning_about(folder.resolve())


def warning_about(folder: Path) -> str:
    """Why this folder is no good place to write to during an evening; empty if it seems fine."""
    place = os.fspath(folder)
    parts = place.casefold().replace("\\", "/").split("/")
    for mark, name in _SYNCHRONISED.items():
        if any(mark in part for part in parts):
            return (
                f"De map staat in {name}, dat bestanden kan vasthouden of terugzetten: "
                "kies met --map een map die alleen op deze laptop staat."
            )
    if place.startswith(("\\\\", "//")):
        return (
            "De map staat op het netwerk, en bewaren stopt als dat wegvalt: "
            "kies met --map een map op deze laptop."
        )
    return ""
