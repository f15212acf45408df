"""The block at the top of a content file: flat lines `sleutel: waarde` between two lines `---`.

It is not YAML on purpose: a line is split at its first colon and the rest is text, so that a colon
in a title, `nee`, a date or 19:30 mean what they say.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sessie.library.remarks import Remarks, quote
from sessie.library.spelling import nearest, same, variants

KEYS: dict[str, tuple[str, ...]] = {
    "soort": (),
    "id": (),
    "titel": ("titels",),
    "sessie": ("sessies",),
    "duur": ("tijdsduur",),
    "begin": ("begintijd", "start"),
    "rollen": ("rol",),
    "kanten": ("kant",),
    "soorten": (),
    "tafels": ("tafel",),
    "per tafel": (),
    "stippen per persoon": ("stippen",),
    "projectie": ("projecteren", "op de beamer", "beamer"),
    "aanspreken": ("aanspreekvorm",),
    "bron": ("bronnen",),
    "versie": ("versies",),
}
_SPELLINGS = variants(KEYS)
_FENCE = re.compile(r"-{3,}")
_WRONG_FENCE = re.compile(r"[-–—―−]+")
_PART = re.compile(r"#{1,2}\s*(onderdeel|dia|ronde|pauze|verslag)\b.*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """One value of the block, with its line in the file."""

    value: str
    line: int


@dataclass(frozen=True, slots=True)
class Front:
    """The block at the top."""

    entries: Mapping[str, Entry] = field(default_factory=dict)
    start: int = 1
    """Line of the opening `---`."""
    end: int = 0
    """Number of lines that the block takes, with both `---`."""

    def get(self, key: str) -> str:
        """The value of a key, or ""."""
        return self.entries[key].value if key in self.entries else ""

    def line(self, key: str) -> int:
        """The line of a key; the first line of the block when it is not there."""
        return self.entries[key].line if key in self.entries else self.start


def read_front(
    lines: Sequence[str], remarks: Remarks, spellings: Mapping[str, str] = _SPELLINGS
) -> Front:
    """The block at the top of tidy lines; an empty one when there is none."""
    start = next((i for i, line in enumerate(lines) if line.strip()), 0)
    opened = _is_fence(lines, start, remarks)
    if not opened and not _looks_like_entry(lines[start], spellings):
        return Front(start=1)
    if not opened:
        remarks.skip(start + 1, "boven deze regel mist een regel met alleen ---")
    first = start + 1 if opened else start
    stop, closed = _closing(lines, first, remarks)
    entries: dict[str, Entry] = {}
    for index in range(first, stop):
        _read_entry(lines[index].strip(), index + 1, entries, spellings, remarks)
    return Front(entries, start + 1, stop + 1 if closed else stop)


def _is_fence(lines: Sequence[str], index: int, remarks: Remarks) -> bool:
    """Whether this line opens or closes the block, also when a word processor changed it."""
    text = lines[index].strip()
    if _FENCE.fullmatch(text):
        return True
    if not _WRONG_FENCE.fullmatch(text):
        return False
    what = "een lang streepje (—)" if not set(text) <= {"-"} else quote(text)
    remarks.skip(index + 1, f"hier staat {what}. Het moeten drie gewone streepjes zijn: ---")
    return True


def _looks_like_entry(line: str, spellings: Mapping[str, str]) -> bool:
    key, colon, _ = line.partition(":")
    return bool(colon) and same(key) in spellings


def _closing(lines: Sequence[str], first: int, remarks: Remarks) -> tuple[int, bool]:
    """Where the block ends, and whether a `---` says so."""
    last = first
    for index in range(first, len(lines)):
        if _PART.fullmatch(lines[index].strip()):
            break
        if lines[index].strip():
            if _is_fence(lines, index, remarks):
                return index, True
            last = index + 1
    remarks.skip(
        last, "het blok bovenaan is niet afgesloten. Zet onder deze regel een regel met alleen ---"
    )
    return last, False


def _read_entry(
    text: str,
    line: int,
    entries: dict[str, Entry],
    spellings: Mapping[str, str],
    remarks: Remarks,
) -> None:
    if not text or text.startswith("#"):
        return
    name, colon, value = text.partition(":")
    key = spellings.get(same(name), "") if colon else ""
    if not key:
        remarks.skip(line, _unknown(name if colon else text, bool(colon), spellings))
    elif key in entries:
        remarks.skip(line, f'"{key}:" staat er twee keer. Ik gebruik regel {entries[key].line}.')
    else:
        entries[key] = Entry(_unquoted(value.strip()), line)


def _unknown(name: str, colon: bool, spellings: Mapping[str, str]) -> str:
    if not colon:
        return f"in {quote(name)} mist een dubbele punt. Schrijf bijvoorbeeld: titel: …"
    guess = spellings.get(same(nearest(name, spellings)), "")
    if guess:
        return f'ik ken "{name.strip()[:40]}:" niet. Bedoel je "{guess}:"?'
    known = ", ".join(dict.fromkeys(spellings.values()))
    return f'ik ken "{name.strip()[:40]}:" niet. Je kunt kiezen uit: {known}.'


def _unquoted(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].strip()
    return value
