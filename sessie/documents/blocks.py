"""A paper as a row of plain blocks. Their texts are not escaped: that is for who writes them.

Markdown is one way to write them; other forms start from the same blocks. A sheet to print has
blocks to write on too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from sessie.model.dutch import can_be, dutch_date, fold
from sessie.model.frozen import dataclass
from sessie.model.script import Kind, Line, Role
from sessie.model.sheets import Blanks, Choice, MainQuestion, Room
from sessie.model.vocabulary import RIGHT_TO_LEFT
from sessie.rules.slips import ShownText


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 6."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; each line starts on a new line in the file."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Label:
    """A bold line above a list, or the one sentence that a sheet is about."""

    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A remark that stands out."""

    text: str


@dataclass(frozen=True, slots=True)
class Aside:
    """A remark of the paper itself, in italics."""

    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list; the note of a line stands behind it in italics."""

    lines: tuple[ShownText, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with one row of headings."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...] = ()
    """Per column: whether it holds numbers, which stand to the right; none when not given."""
    caption: str = ""
    """What stands above it; nothing where a heading says it already."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "right", self.right or (False,) * len(self.head))


@dataclass(frozen=True, slots=True)
class ReplySlip:
    """A slip to cut off and hand in: what to tick, and what to fill in."""

    title: str
    choices: tuple[str, ...]
    blanks: tuple[str, ...]
    note: str = ""
    """Where it goes, and until when."""

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands on it below its title, for a form that draws nothing."""
        ticks = (f"{BOX} {choice}" for choice in self.choices)
        return (*ticks, *(f"{label}: {DOTS}" for label in self.blanks))


BOX, CUT, DOTS = "☐", "✂ " + "– " * 30, "." * 50
"""A box to tick, where to cut, and a line to write on."""


@dataclass(frozen=True, slots=True)
class InLanguage:
    """Blocks in another language than the paper, such as the letter in a second one."""

    lang: str
    blocks: tuple[Block, ...]
    page: bool = False
    """Whether it begins on a page of its own."""

    @property
    def to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self.lang in RIGHT_TO_LEFT


@dataclass(frozen=True, slots=True)
class Led:
    """A paragraph that begins in the language of the paper and goes on in another one."""

    lead: str
    words: str
    lang: str


Block = Heading | Paragraph | Label | Quote | Aside | Bullets | Grid | ReplySlip | InLanguage | Led


def plainly(blocks: Iterable[Block]) -> Iterator[Block]:
    """The same without what only some forms can draw: no cut line, no language, no page of its
    own."""
    for block in blocks:
        match block:
            case ReplySlip(title, _, _, note):
                yield from (Paragraph((CUT,)), Label(title))
                yield from (Paragraph((line,)) for line in (*block.lines, note) if line)
            case Led(lead, words):
                yield Paragraph((f"{lead} {words}",))
            case InLanguage(_, inside):
                yield from plainly(inside)
            case _:
                yield block


def grid(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[Block]:
    """A table; nothing without rows."""
    if held := tuple(rows):
        yield Grid(head, held)


def counts(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Grid:
    """A table with numbers in every column but the first."""
    return Grid(head, tuple(rows), (False, *[True] * (len(head) - 1)))


def points(texts: Iterable[str]) -> Bullets:
    """A list of these texts."""
    return Bullets(tuple(map(ShownText, texts)))


def under(head: Block, blocks: Iterable[Block]) -> Iterator[Block]:
    """Blocks with their head; nothing when there are none."""
    for place, block in enumerate(blocks):
        if not place:
            yield head
        yield block


def title_of(blocks: Iterable[Block]) -> str:
    """The first heading."""
    return next((block.text for block in blocks if isinstance(block, Heading)), "Verslag")


def with_names(blocks: Iterable[Block]) -> Iterator[tuple[Block, str]]:
    """Each block with what a table in its place is called: its own caption, or what stands above
    it."""
    above = ""
    for block in blocks:
        if isinstance(block, Heading | Label):
            above = block.text
        yield block, (block.caption or above) if isinstance(block, Grid) else ""


_CHAPTER = re.compile(r"\d+\. |Bijlage$")
"""How the heading of a chapter begins; "In het kort" belongs to the first page."""
MANY = 4
"""From so many chapters on there is a list of them, and the first page stands by itself."""


def chapters_of(blocks: Sequence[Block]) -> tuple[int, ...]:
    """The places of the headings of chapters."""
    return tuple(
        place
        for place, block in enumerate(blocks)
        if isinstance(block, Heading) and block.level == 2 and _CHAPTER.match(block.text)
    )


@dataclass(frozen=True, slots=True)
class About:
    """What the file of a paper says about it; nothing of who made it, on what machine or when."""

    title: str
    school: str = ""
    day: str = ""
    """ISO date of what it is about, or empty."""

    @property
    def author(self) -> str:
        """In whose name it is."""
        return self.school or "sessie"

    @property
    def name(self) -> str:
        """What a window or a list of files calls it: with the school and the date, once each."""
        parts = [self.title]
        for part in (self.school, dutch_date(self.day) if can_be(self.day) else ""):
            if part and fold(part) not in fold(self.title):
                parts.append(part)
        return " · ".join(parts)


@dataclass(frozen=True, slots=True)
class Bar:
    """How often one side asked for a theme, and how many tables recognised it."""

    slips: int
    tables: int = 0

    @property
    def text(self) -> str:
        """The count behind it."""
        return f"{self.slips} ({self.tables})" if self.tables else str(self.slips)


@dataclass(frozen=True, slots=True)
class Bars:
    """A picture of a table: a bar a side for every theme."""

    title: str
    words: str
    """The same in words, for who does not see it."""
    caption: str
    names: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Bar, ...]], ...]
    """Each theme with a bar for every name."""

    @property
    def most(self) -> int:
        """What the longest bar stands for."""
        return (
            max((bar.slips + bar.tables for _, bars in self.rows for bar in bars), default=0) or 1
        )


Picture = Callable[[Grid], Bars | None]
"""The picture that belongs to a table, when there is one."""


def no_picture(_: Grid) -> None:
    """No table has one."""


# on a sheet -------------------------------------------------------------------------------------

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
class Questions:
    """Main questions, drawn in a way of `sessie.model.sheets.DRAWINGS`."""

    drawing: str
    questions: tuple[MainQuestion, ...]
    words: str = ""
    """What stands in the middle."""


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
class Turn:
    """What a table does for some minutes: a round, or the terugkoppeling."""

    title: str
    time: str
    """Such as `10 minuten`."""
    question: str
    helps: tuple[str, ...] = ()
    """What to ask when nobody knows more, in short."""
    notes: tuple[str, ...] = ()
    """What else to do, a sentence each; they run on."""


@dataclass(frozen=True, slots=True)
class Turns:
    """What a table does one after the other, for who leads it."""

    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class Boxes:
    """Short lists side by side, each as (title, lines)."""

    boxes: tuple[tuple[str, tuple[Line, ...]], ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """Tables by roles, to count who is there."""

    tables: tuple[str, ...]
    roles: tuple[str, ...]


ToWriteOn = (
    Words
    | Room
    | Blanks
    | Choice
    | Questions
    | Languages
    | Slips
    | Joint
    | Marks
    | Card
    | Turns
    | Boxes
    | Tally
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """blad: one side of A4."""

    stem: str
    """Name of its files, without ending."""
    title: str
    blocks: tuple[Label | Aside | ToWriteOn, ...]
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


# how a text is laid out -------------------------------------------------------------------------

_RIGHT_TO_LEFT = ("R", "AL")
_LEFT_TO_RIGHT = "L"
_SITS_ON_ANOTHER = "NSM"
_SIGN, _SPACE = 0.21, 0.8
"""Centimetres that a bold sign takes, and the room beside the text of a cell."""
_MOST = 60
"""So many signs at most count for a column when there is not room for everything."""


def column_widths(
    rows: Sequence[Sequence[str]], width: float, *, whole: bool = False
) -> tuple[float, ...]:
    """Centimetres per column: at least its longest word, and its longest text where that fits.
    A word counts for its longest part, but with `whole`: then nothing breaks it there.

    Together they are at most this wide, and less when no more is needed.
    """
    columns = list(zip(*rows, strict=True))
    words = [max(_longest_word(text, whole=whole) for text in column) for column in columns]
    least = [signs * _SIGN + _SPACE for signs in words]
    left = width - sum(least)
    if left < 0:
        return (width / len(columns),) * len(columns)
    texts = [max(map(len, column)) for column in columns]
    more = [text - word for text, word in zip(texts, words, strict=True)]
    unit = _SIGN
    if sum(more) * unit > left:
        more = [min(signs, _MOST) for signs in more]
        unit = left / sum(more)
    return tuple(room + extra * unit for room, extra in zip(least, more, strict=True))


def _longest_word(text: str, *, whole: bool) -> int:
    """Signs of what cannot be broken; a part of a word has a hyphen behind it."""
    words = ([word] if whole else word_parts(word) for word in text.split())
    return max((len(part) + (len(parts) > 1) for parts in words for part in parts), default=0)


_LONG = 15
"""Letters from which a word may be broken; a shorter one fits everywhere."""
_JOINT = re.compile(
    r"(?<=[^\W\d_]{5})(?:"
    r"(?<=schaps)|(?<=heids)|(?<=ings)|(?<=teits)|(?<=nis)(?=sen)"
    r"|(?<=ouder)(?=avond|gesprek|raad|kamer|bijeen|betrok|contact)"
    r"|(?<=school)(?=plan|gids|jaar|leid|ontwik|team|plein|breed)"
    r"|(?<=partner)(?=schap)|(?<=bibliotheek)|(?=heid(?:s|en)?\b)"
    r"|(?=samenwerking|ontwikkeling|activiteit|bijeenkomst|begeleiding|vergadering|gesprekken"
    r"|organisatie|verantwoord|leerkracht|commissie|verslag)"
    r")(?=[^\W\d_]{3})"
)
"""Where the parts of a long Dutch word meet. Only what is sure: a word that is broken in a wrong
place is worse than one that is too long."""


def word_parts(word: str) -> list[str]:
    """A word in the parts between which it may be broken; only a long one has more than one."""
    if len(word) < _LONG or not word.isascii() or "//" in word:
        return [word]
    places = [0, *(found.start() for found in _JOINT.finditer(word)), len(word)]
    return [word[start:end] for start, end in pairwise(places)]


def by_direction(text: str) -> Iterator[tuple[str, bool]]:
    """The pieces of a text in order, each with whether it runs from right to left.

    What has no direction of its own, such as spaces, digits and full stops, goes along with
    right-to-left text when that stands on both sides of it, or when the text ends there. A space at
    the end does not: something may follow.
    """
    done = 0
    for start, end in _stretches(text):
        if done < start:
            yield text[done:start], False
        yield text[start:end], True
        done = end
    if done < len(text):
        yield text[done:], False


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Where right-to-left text begins and ends."""
    start, end = -1, -1
    for place, char in enumerate(text):
        way = unicodedata.bidirectional(char)
        if way in _RIGHT_TO_LEFT or (way == _SITS_ON_ANOTHER and end == place):
            start, end = (place if start < 0 else start), place + 1
        elif way == _LEFT_TO_RIGHT and start >= 0:
            yield start, end
            start = -1
    if start >= 0:
        yield start, len(text.rstrip())
