"""Sheets to print, as a trainer wrote them: texts, questions, and what is drawn around them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from sessie.model.frozen import dataclass
from sessie.model.script import Line


@dataclass(frozen=True, slots=True)
class Question:
    """deelvraag"""

    id: str
    """1a … 3c: the number of the main question and the place in it, whatever letter is shown."""
    letter: str
    text: str


@dataclass(frozen=True, slots=True)
class MainQuestion:
    """hoofdvraag with its sub-questions."""

    number: int
    text: str
    parts: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Room:
    """Lines to write on."""

    lines: int


@dataclass(frozen=True, slots=True)
class Blanks:
    """Something short to fill in behind each label; side by side."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Boxes to tick, side by side."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A place for the questions of the set, drawn in one of the ways of `DRAWINGS`."""

    name: str
    caption: str = ""


DRAWINGS = ("centrale vraag", "hoofdvragen", "vragen", "vraag", "placemat", "driehoek")
"""What a sheet may ask for between square brackets; `vraag` is the one that it is made for."""

Part = Line | Room | Blanks | Choice | Drawing


@dataclass(frozen=True, slots=True)
class WrittenSheet:
    """blad as its content file has it."""

    id: str
    label: str
    """What stands small above the title."""
    title: str
    parts: tuple[Part, ...] = ()
    per_question: bool = False
    """Whether every main question gets such a sheet of its own."""
    large: bool = False
    """Whether the letters are larger, for who reads little."""


@dataclass(frozen=True, slots=True)
class SheetSet:
    """Sheets that belong together, with the questions that they share."""

    name: str
    title: str
    central: str = ""
    source: str = ""
    questions: tuple[MainQuestion, ...] = ()
    sheets: tuple[WrittenSheet, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetContent:
    """All that content folders say about sheets."""

    sets: tuple[SheetSet, ...] = ()
    at_table: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)
    """Texts on the sheets of a draaiboek, by a name of `TABLE_TEXTS`."""

    def named(self, name: str) -> SheetSet | None:
        """The set with this name, or None."""
        return next((held for held in self.sets if held.name == name), None)


TABLE_TEXTS = ("tafelkaart", "tafelleider", "vragenblad", "tellijst")
"""The sheets of a draaiboek that have a text of their own."""
