"""The report as a row of plain blocks. Their texts are not escaped: that is for who writes them.

Markdown is one way to write them; other forms start from the same blocks.
"""

from __future__ import annotations

from dataclasses import dataclass

from sessie.domain.privacy import ShownText


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
    right: tuple[bool, ...]
    """Per column: whether it holds numbers, which stand to the right."""


Block = Heading | Paragraph | Label | Quote | Aside | Bullets | Grid
