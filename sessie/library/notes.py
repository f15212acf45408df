"""Notes in plain text, as the example traject is kept: short to write and easy to correct.

```text
datum: 6 oktober 2026

# Onze visie
A l: Wij vinden elke taal welkom
  openbaar: wat er bij het vorige nog te zeggen is
```

A line that begins with `>` is a remark for whoever reads the file.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from sessie.domain.dutch import clean_line
from sessie.domain.setup import Unclear, parse_date
from sessie.domain.trouble import Trouble
from sessie.library.remarks import Remarks
from sessie.library.textfile import read_text, tidy_lines

_MARK = "# "
_BULLET = "- "


class BadNotes(Trouble):
    """A line that says something that cannot be: its file, its number, and what to write."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line, and what stands indented below it."""

    file: str
    line: int
    text: str
    more: Mapping[str, str]
    """Name → value."""

    def trouble(self, sentence: str) -> BadNotes:
        """What is wrong with this line."""
        return BadNotes(f"{self.file}, regel {self.line}: {sentence}")

    def need(self, name: str) -> str:
        """A value below this line; raises BadNotes when it is not there."""
        if name not in self.more:
            raise self.trouble(f"zet eronder, ingesprongen: {name}: …")
        return self.more[name]

    @property
    def day(self) -> str:
        """ISO date below this line; raises BadNotes."""
        try:
            return parse_date(self.need("datum"))
        except Unclear as unclear:
            raise self.trouble(str(unclear)) from None

    def knows(self, names: Collection[str]) -> None:
        """Raise BadNotes for a name below this line that means nothing here."""
        for name in self.more:
            if name not in names:
                raise self.trouble(f"“{name}” hoort hier niet. Kies uit: {', '.join(names)}.")


@dataclass(frozen=True, slots=True)
class Notes:
    """A file: values on top, and under each heading its lines."""

    file: str
    head: Mapping[str, str]
    parts: Mapping[str, tuple[Entry, ...]]

    def need(self, name: str) -> str:
        """A value on top; raises BadNotes when it is not there."""
        if name not in self.head:
            raise self.trouble(f"zet bovenaan: {name}: …")
        return self.head[name]

    def number(self, name: str) -> int:
        """A whole number on top; raises BadNotes."""
        value = self.need(name)
        if not value.isdecimal():
            raise self.trouble(f"bij “{name}” hoort een getal. Er staat “{value}”.")
        return int(value)

    def trouble(self, sentence: str) -> BadNotes:
        """What is wrong with the file as a whole."""
        return BadNotes(f"{self.file}: {sentence}")

    @property
    def day(self) -> str:
        """ISO date of what it tells about; raises BadNotes."""
        try:
            return parse_date(self.need("datum"))
        except Unclear as unclear:
            raise self.trouble(str(unclear)) from None


def read_notes(path: Path) -> Notes:
    """The notes in a file; raises BadNotes."""
    remarks = Remarks(path.name)
    text = read_text(path, remarks)
    if text is None:
        raise BadNotes(str(remarks.in_order()[0]))
    return notes_in(text, path.name)


def notes_in(text: str, file: str) -> Notes:
    """The notes in a text; `file` is its name for messages. Raises BadNotes."""
    head: dict[str, str] = {}
    parts: dict[str, list[Entry]] = {}
    here: list[Entry] | None = None
    for number, line in enumerate(tidy_lines(text), start=1):
        said = Entry(file, number, clean_line(line.lstrip().removeprefix(_BULLET)), {})
        if not line.strip() or line.startswith(">"):
            continue
        if line.startswith(_MARK):
            here = parts.setdefault(clean_line(line.removeprefix(_MARK)), [])
        elif here is None:
            name, value = _value(said)
            head[name] = value
        elif line.startswith(" "):
            if not here:
                raise said.trouble("deze regel springt in, en er staat nog niets boven.")
            name, value = _value(said)
            last = here[-1]
            here[-1] = Entry(file, last.line, last.text, {**last.more, name: value})
        else:
            here.append(said)
    return Notes(file, head, {title: tuple(entries) for title, entries in parts.items()})


def _value(said: Entry) -> tuple[str, str]:
    name, colon, value = said.text.partition(":")
    if not colon or not value.strip():
        raise said.trouble("schrijf een naam, een dubbele punt en een waarde: datum: 9 juni 2027")
    return name.strip().casefold(), value.strip()
