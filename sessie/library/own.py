"""Content of the user's own: a copy of a draaiboek to change, and examples that were written.

Here they get their name and their bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import count
from pathlib import Path
from typing import NamedTuple

from sessie.library.examples import read_example_text
from sessie.library.folder import script_files
from sessie.library.header import KEYS
from sessie.library.remarks import Remarks, quote, slug
from sessie.library.script import read_script
from sessie.library.text import MAX_BYTES, decode, read_top, tidy_lines
from sessie.model.trouble import Trouble

_MOST_SIGNS = 60
"""In the name of a file; Windows allows 260 in a whole path."""
_RESERVED = {"con", "prn", "aux", "nul"} | {f"{p}{n}" for p in ("com", "lpt") for n in range(10)}
"""Names that Windows keeps for devices, whatever their ending."""
_OWN = re.compile(r"-eigen(-\d+)?")
_ENTRY = re.compile(r"(?P<key>[^:]*:)(?P<space>[ \t]*)(?P<value>.*?)(?P<end>[ \t]*)", re.DOTALL)
_LINE_END = re.compile(r"(\r\n|\r|\n)")
_SUFFIX = " (eigen)"


class OwnContentTrouble(Trouble):
    """A file could not be added: one Dutch sentence for the user. Nothing was changed."""


class OwnFile(NamedTuple):
    """A file for the user's own content."""

    folder: str
    """Name of the folder that it belongs in."""
    stem: str
    """Its name without `.md`, when that is free."""
    data: bytes


def script_copy(script_id: str, *folders: Path) -> OwnFile:
    """A copy of the draaiboek in one of the content folders, all of which keep their ids.

    The copy has an id of its own and " (eigen)" behind its title; all else is the same, byte for
    byte. Raises OwnContentTrouble.
    """
    files = _scripts_in(folders)
    if script_id not in files:
        raise OwnContentTrouble(_gone(script_id))
    source, base = files[script_id], _OWN.sub("", script_id)
    new_id = f"{base}-eigen"
    if new_id in files:
        new_id = next(name for n in count(2) if (name := f"{base}-eigen-{n}") not in files)
    try:
        data = source.read_bytes()
    except OSError as error:
        raise OwnContentTrouble(_gone(script_id)) from error
    stem = _OWN.sub("", _safe(source.stem, "draaiboek"))
    return OwnFile("draaiboeken", f"{stem}-eigen", renamed(data, source, new_id))


def written_example(text: str) -> OwnFile:
    """A practice example that somebody wrote.

    Raises OwnContentTrouble when the text would not be read as an example.
    """
    data = text.encode("utf-8", "replace")
    if len(data) > MAX_BYTES:
        raise OwnContentTrouble("Dit voorbeeld is te lang om te bewaren: maak het korter.")
    reading = read_example_text(text, Path("voorbeeld.md"))
    if reading.example is None:
        reason = next((remark.text for remark in reading.remarks if remark.skipped), "")
        raise OwnContentTrouble(f"Dit voorbeeld kan ik niet bewaren: {reason}")
    # Built-in examples have no such name, so that an id taken from the name is free too.
    stem = f"eigen-{_safe(reading.example.title, 'voorbeeld')}"
    return OwnFile("praktijkvoorbeelden", stem, data)


def _scripts_in(folders: Iterable[Path]) -> dict[str, Path]:
    """Every id that is in use, with the first file that has it."""
    found: dict[str, Path] = {}
    for file in (file for folder in folders for file in script_files(folder)):
        if script := read_script(file, {}).script:
            found.setdefault(script.id, file)
    return found


def _gone(script_id: str) -> str:
    return f"Het draaiboek {quote(script_id)} is er niet meer: kies een ander draaiboek."


def renamed(data: bytes, source: Path, new_id: str) -> bytes:
    """The bytes of a draaiboek with another id and title, all other bytes as they were.

    Raises OwnContentTrouble when there is no title in them.
    """
    unheard = Remarks(source.name)
    text = decode(data, source.suffix.lower(), unheard)
    top = read_top(tidy_lines(text or ""), unheard, KEYS)
    if "titel" not in top.entries:
        raise OwnContentTrouble("Dit draaiboek heeft geen titel: zet er bovenaan een titel in.")
    # One sign a byte, so that what is not ASCII stays the same bytes in whatever encoding it is.
    wide = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
    encoding = wide.get(data[:2], "latin-1")
    parts = _LINE_END.split(data.decode(encoding))
    title = 2 * (top.line("titel") - 1)
    parts[title] = _with_suffix(parts[title])
    if "id" in top.entries:
        line = 2 * (top.line("id") - 1)
        parts[line] = _with_value(parts[line], new_id)
    else:
        parts[title:title] = [f"id: {new_id}", parts[title + 1]]
    return "".join(parts).encode(encoding)


def _with_value(line: str, value: str) -> str:
    entry = _ENTRY.fullmatch(line)
    assert entry
    return f"{entry['key']}{entry['space'] or ' '}{value}{entry['end']}"


def _with_suffix(line: str) -> str:
    """The suffix goes inside quotes around the whole title."""
    entry = _ENTRY.fullmatch(line)
    assert entry
    value = entry["value"]
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    cut = len(value) - quoted
    return f"{entry['key']}{entry['space']}{value[:cut]}{_SUFFIX}{value[cut:]}{entry['end']}"


def _safe(text: str, empty: str) -> str:
    """A name of a file that is safe on every system."""
    name = slug(text)[:_MOST_SIGNS].strip("-")
    return f"{empty}-{name}" if name in _RESERVED else name or empty
