"""What a trainer should know about a content file: where, what is wrong, and what to write."""

from __future__ import annotations

from dataclasses import dataclass, field

from sessie.domain.dutch import count

LONGEST_QUOTE = 40
"""Characters of someone's own text that a remark repeats."""


@dataclass(frozen=True, slots=True, order=True)
class Remark:
    """One remark about a content file. Remarks sort by file and line."""

    file: str
    line: int
    """The line in the file, from 1; 0 is about the file as a whole."""
    text: str
    skipped: bool = False
    """Whether something was left out; otherwise it is only advice."""

    def __str__(self) -> str:
        place = f"{self.file}, regel {self.line}" if self.line else self.file
        return f"{place}: {self.text}"


@dataclass(slots=True)
class Remarks:
    """The remarks about one file, gathered while it is read."""

    file: str
    found: list[Remark] = field(default_factory=list)

    def advise(self, line: int, text: str) -> None:
        """Say something; the content is used as it is."""
        self.found.append(Remark(self.file, line, text))

    def skip(self, line: int, text: str) -> None:
        """Say why something is left out."""
        self.found.append(Remark(self.file, line, text, skipped=True))

    def in_order(self) -> tuple[Remark, ...]:
        """The remarks from the first line to the last, each said once."""
        return tuple(sorted(set(self.found)))


def quote(text: str) -> str:
    """Someone's own text between quotes, no longer than a remark can carry."""
    short = text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1].rstrip() + "…"
    return f'"{short}"'


def no_time(heading: str, title: str, example: int) -> str:
    """The sentence for a heading without minutes."""
    return f"bij {quote(title)} staat geen tijd. Schrijf: {heading}: {title[:60]} ({example} min)"


def not_a_number(name: str, text: str, example: int | str) -> str:
    """The sentence for a value that should be a number."""
    return f"{name} moet een getal zijn, bijvoorbeeld {example}. Er staat {quote(text)}."


def not_yes_or_no(name: str, text: str) -> str:
    """The sentence for a value that should be ja or nee."""
    return f'bij "{name}:" past alleen ja of nee. Er staat {quote(text)}.'


def minutes_text(number: int) -> str:
    """A number of minutes in words: 1 minuut, 8 minuten."""
    return count(number, "minuut", "minuten")
