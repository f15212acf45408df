"""What a sheet to print is made of, before it becomes Markdown or HTML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sessie.model.script import Kind, Line, Role
from sessie.model.sheets import Blanks, Choice, MainQuestion, Room

WHO, WHEN = "Door wie?", "Wanneer?"
TOTAL = "Samen"
MOST_TO_CIRCLE = 4
"""Letters in a row that can be told apart; with more of them, people write the letter."""
Letters = tuple[Role, ...] | tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """Running text: paragraphs, bullets, numbered lines and small headings."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Lead:
    """One sentence that the sheet is about."""

    text: str


@dataclass(frozen=True, slots=True)
class Hint:
    """A small line of help above what is filled in."""

    text: str


@dataclass(frozen=True, slots=True)
class Overview:
    """The main questions; with or without their sub-questions."""

    questions: tuple[MainQuestion, ...]
    whole: bool = True


@dataclass(frozen=True, slots=True)
class OwnAnswers:
    """The sub-questions of one main question, each with room for an answer."""

    place: int
    """Place of the main question in its set, from 1; it decides colour and pattern."""
    question: MainQuestion


@dataclass(frozen=True, slots=True)
class Placemat:
    """A field for every main question, and one for all in the middle."""

    questions: tuple[MainQuestion, ...]
    middle: str


@dataclass(frozen=True, slots=True)
class Triangle:
    """The gespreksdriehoek: a triangle to cut out, with a main question in every corner."""

    questions: tuple[MainQuestion, ...]
    central: str


@dataclass(frozen=True, slots=True)
class Languages:
    """A question in other languages, as (language code, question)."""

    questions: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Slips:
    """Room for slips, one a line, with a narrow column for the letter of who said it."""

    roles: tuple[Role, ...] = ()
    kinds: tuple[Kind, ...] = ()
    """Given when a slip also says what kind it is."""
    who_when: bool = False
    title: str = ""
    explained: bool = False
    """Whether a list above it says already what the letters mean."""

    @property
    def columns(self) -> tuple[Letters, ...]:
        """What each narrow column is to choose from: who says it, and what kind it is."""
        roles = tuple(role for role in self.roles if role.key)
        kinds = tuple(kind for kind in self.kinds if kind.key)
        return tuple(group for group in (roles, kinds) if len(group) > 1)

    @property
    def legends(self) -> Iterator[str]:
        """What the letters of each narrow column mean: `Omcirkel: O = ouder · L = leerkracht`."""
        for group in () if self.explained else self.columns:
            do = "Omcirkel" if len(group) <= MOST_TO_CIRCLE else "Schrijf een letter"
            yield f"{do}: " + " · ".join(f"{one.key.upper()} = {one.name}" for one in group)


@dataclass(frozen=True, slots=True)
class Joint:
    """One answer of the whole table."""

    title: str


@dataclass(frozen=True, slots=True)
class Marks:
    """A mark to encircle."""

    title: str
    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class Card:
    """The letter of a table, huge, with how people talk there."""

    letter: str
    agreements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """Tables by roles, to count who is there."""

    tables: tuple[str, ...]
    roles: tuple[str, ...]


Block = (
    Words | Room | Blanks | Choice | Lead | Hint | Overview | OwnAnswers | Placemat | Triangle
    | Languages | Slips | Joint | Marks | Card | Tally
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sheet:
    """blad: one side of A4."""

    stem: str
    """Name of its files, without ending."""
    title: str
    blocks: tuple[Block, ...]
    label: str = ""
    """What stands small above the title."""
    corner: str = ""
    """What stands at the top right: a table, or `…` to fill it in."""
    source: str = ""
    large: bool = False
    """Whether the letters are larger, for who reads little."""
    bare: bool = False
    """Whether the blocks fill the whole side, without a title above them."""
    place: int = 0
    """The main question that the sheet is about, from 1; 0 for none."""
