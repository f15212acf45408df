"""The files of a traject in a folder or a zip that may come from anybody.

They are read into memory, within limits, and never unpacked: no name in a zip can point anywhere.
"""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from sessie.domain.dutch import clean_line
from sessie.store.errors import StoreError, explain
from sessie.store.held import SUFFIX

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

MOST_FILES = 1000
"""A traject of years has some tens of sessions."""
MOST_BYTES = 100_000_000
"""Of all files together, unpacked."""
_LINK = 0o12
"""The sort of file that a symbolic link has in a zip."""
_STORED, _DEFLATED = 0, 8
"""Ways to pack of which never more is unpacked than is asked for."""

Files = dict[str, bytes]
"""Name of a file → what is in it."""


class BadBundle(StoreError):
    """What was given is no traject; nothing was read in."""


def files_of(source: Path) -> Files:
    """The files of the traject in a folder or a zip; raises BadBundle or StoreError."""
    try:
        return _from_folder(source) if source.is_dir() else _from_zip(source)
    except OSError as error:
        raise explain(error, source, "er is niets ingelezen") from error


def said(name: str) -> str:
    """A name that somebody else chose, short and safe to show."""
    shown = clean_line(name)
    return shown if len(shown) <= 60 else f"{shown[:59]}…"


def _from_folder(folder: Path) -> Files:
    files: Files = {}
    size = 0
    for path in sorted(folder.iterdir()):
        if not _is_ours(path.name):
            continue
        if path.is_symlink() or not path.is_file():
            raise BadBundle(
                f"‘{said(path.name)}’ in ‘{said(folder.name)}’ is geen gewoon bestand: "
                "haal het weg en probeer het opnieuw."
            )
        size += path.stat().st_size
        _refuse_large(len(files) + 1, size, folder)
        files[path.name] = path.read_bytes()
    return files


def _from_zip(path: Path) -> Files:
    from zipfile import BadZipFile, ZipFile

    if not path.is_file():
        raise BadBundle(f"‘{said(path.name)}’ is er niet of is geen bestand: kijk de naam na.")
    _refuse_large(0, path.stat().st_size, path)
    try:
        with ZipFile(path) as zipped:
            return _members(zipped, path)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise BadBundle(
            f"‘{said(path.name)}’ is geen goede zip of is beschadigd: maak hem opnieuw met "
            "sessie bewaar."
        ) from error


def _members(zipped: ZipFile, path: Path) -> Files:
    infos = [info for info in zipped.infolist() if not info.is_dir()]
    _refuse_large(len(infos), sum(info.file_size for info in infos), path)
    for info in infos:
        _refuse_strange(info, path)
    ours = [info for info in infos if _is_member(info.filename)]
    if len({_split(info)[0] for info in ours}) > 1:
        raise BadBundle(
            f"In ‘{said(path.name)}’ zitten meer mappen met sessies: maak van één map een zip."
        )
    files: Files = {}
    for info in ours:
        _, name = _split(info)
        if name in files:
            raise BadBundle(f"In ‘{said(path.name)}’ zit {said(name)} twee keer: maak hem opnieuw.")
        if info.compress_type not in (_STORED, _DEFLATED):
            raise NotImplementedError(info.compress_type)
        files[name] = zipped.read(info)
    return files


def _refuse_strange(info: ZipInfo, path: Path) -> None:
    """Names that point out of the zip, links, and what needs a password."""
    name = info.filename
    strange = any(part in ("", ".", "..") for part in name.split("/")) or set(name) & set("\\:\0")
    if strange or clean_line(name) != name or info.external_attr >> 28 == _LINK:
        raise BadBundle(
            f"In ‘{said(path.name)}’ zit een bestand dat er niet in hoort (‘{said(name)}’), dus er "
            "is niets ingelezen: maak een nieuwe zip."
        )
    if info.flag_bits & 1:
        raise BadBundle(f"Op ‘{said(path.name)}’ zit een wachtwoord: maak een zip zonder.")


def _split(info: ZipInfo) -> tuple[str, str]:
    folder, _, name = info.filename.rpartition("/")
    return folder, name


def _is_member(name: str) -> bool:
    """Systems put files of their own in a zip."""
    parts = name.split("/")
    return _is_ours(parts[-1]) and "__MACOSX" not in parts


def _is_ours(name: str) -> bool:
    """Sessions and trajecten, and what they were before; hidden files are of the system."""
    return name.removesuffix(".vorige").endswith(SUFFIX) and not name.startswith(".")


def _refuse_large(files: int, size: int, path: Path) -> None:
    if files > MOST_FILES or size > MOST_BYTES:
        raise BadBundle(
            f"‘{said(path.name)}’ is te groot voor één traject: kijk of het de goede is."
        )
