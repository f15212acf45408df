"""A paper as a row of plain blocks. Their texts are not escaped: that is for who writes them.

Markdown is one way to write them; other forms start from the same blocks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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
    """A bold line above a list."""

    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A remark that stands out."""

    text: str


@dataclass(frozen=True, slots=True)
class Aside:
    """A remark of the report itself, in italics, where there is nothing else."""

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

    def __post_init__(self) -> None:
        object.__setattr__(self, "right", self.right or (False,) * len(self.head))


Block = Heading | Paragraph | Label | Quote | Aside | Bullets | Grid


def counts(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Grid:
    """A table with numbers in every column but the first."""
    return Grid(head, tuple(rows), (False, *[True] * (len(head) - 1)))


def points(texts: Iterable[str]) -> Bullets:
    """A list of these texts."""
    return Bullets(tuple(map(ShownText, texts)))


def title_of(blocks: Iterable[Block]) -> str:
    """The first heading."""
    return next((block.text for block in blocks if isinstance(block, Heading)), "Verslag")


_SIGN, _SPACE = 0.21, 0.8
"""Centimetres that a bold sign takes, and the room beside the text of a cell."""
_MOST = 60
"""So many signs at most count for a column when there is not room for everything."""


def column_widths(rows: Sequence[Sequence[str]], width: float) -> tuple[float, ...]:
    """Centimetres per column: at least its longest word, and its longest text where that fits.

    Together they are at most this wide, and less when no more is needed.
    """
    columns = list(zip(*rows, strict=True))
    words = [max(map(_longest_word, column)) for column in columns]
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


def _longest_word(text: str) -> int:
    return max(map(len, text.split()), default=0)
