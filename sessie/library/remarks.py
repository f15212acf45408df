"""What a trainer should know about a content file: where, what is wrong, and what to write.

To say what was meant, words are compared as people type them: capitals, accents, near misses.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import field
from difflib import get_close_matches

from sessie.model.dutch import count, fold
from sessie.model.frozen import dataclass

LONGEST_QUOTE = 40
"""Characters of someone's own text that a remark repeats."""
LONGEST_WORD = 60
"""Longer than this no word is compared: nothing that we know is that long."""


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


def unknown_name(name: str, meant: str, otherwise: str = "") -> str:
    """The sentence for a `Naam:` that is not known, with what was probably meant, if anything."""
    advice = did_you_mean(meant and f"{meant}:", otherwise)
    return f'ik ken "{name.strip()[:LONGEST_QUOTE]}:" niet. {advice}'


def did_you_mean(meant: str, otherwise: str) -> str:
    """The question whether this was meant; when there is nothing to ask, what to say instead."""
    return f'Bedoel je "{meant}"?' if meant else otherwise


def no_time(heading: str, title: str, example: int) -> str:
    """The sentence for a heading without minutes."""
    return f"bij {quote(title)} staat geen tijd. Schrijf: {heading}: {title[:60]} ({example} min)"


def minutes_text(number: int) -> str:
    """A number of minutes in words: 1 minuut, 8 minuten."""
    return count(number, "minuut", "minuten")


def enumerate_words(words: Iterable[str]) -> str:
    """Words as a list in a sentence: "a", "b" of "c"."""
    *first, last = [f'"{word}"' for word in words]
    return f"{', '.join(first)} of {last}" if first else last


# comparing words --------------------------------------------------------------------------------


def same(text: str) -> str:
    """The text without capitals, accents, and differences in spaces and dashes."""
    return " ".join(re.split(r"[\s_\-‐‑–]+", fold(text).strip(" .*_")))


def slug(text: str, between: str = "-") -> str:
    """The text as an id: lower-case letters and digits, joined by one sign."""
    return between.join(re.findall(r"[a-z0-9]+", fold(text)))


def nearest(word: str, known: Iterable[str], alike: float = 0.6) -> str:
    """The known word that looks most like this one, or "" when none does.

    `alike` is how much: 1.0 is the same, 0.6 lets a few letters differ.
    """
    names = {same(name): name for name in known}
    if not word or len(word) > LONGEST_WORD:
        return ""
    found = get_close_matches(same(word), list(names), n=1, cutoff=alike)
    return names[found[0]] if found else ""


class Words(dict[str, str]):
    """The words that may stand somewhere: from every accepted spelling to the word itself."""

    def __init__(self, *words: str | tuple[str, ...]) -> None:
        """Each is a word, or a word and how else it may be spelled."""
        spelled = [(word,) if isinstance(word, str) else word for word in words]
        super().__init__((same(one), known[0]) for known in spelled for one in known)

    def find(self, text: str) -> str:
        """The word that a text is, however it is spelled; "" when it is none."""
        return self.get(same(text), "")

    def guess(self, text: str) -> str:
        """The word that is probably meant; "" when none looks like it."""
        return self.get(nearest(text, self), "")

    def names(self) -> tuple[str, ...]:
        """The words themselves, each once."""
        return tuple(dict.fromkeys(self.values()))

    def named(
        self, parts: Iterable[tuple[str, int]], what: str, choice: str, remarks: Remarks
    ) -> tuple[str, ...]:
        """The words that the parts (text and line) are, each once; with a remark for each part that
        is none. `what` are they, and what is there to choose from?"""
        return known_parts(parts, self.find, remarks, lambda text: (
            f"{what} {quote(text)} ken ik niet. {did_you_mean(self.guess(text), choice)}"
        ))  # fmt: skip


def known_parts(
    parts: Iterable[tuple[str, int]],
    find: Callable[[str], str],
    remarks: Remarks,
    wrong: Callable[[str], str],
) -> tuple[str, ...]:
    """What `find` gives for each part (its text and its line), each once; a part for which it gives
    nothing is left out, with the sentence that `wrong` has for it."""
    found: dict[str, None] = {}
    for part, line in parts:
        if known := find(part):
            found[known] = None
        else:
            remarks.skip(line, wrong(part))
    return tuple(found)


def parts_of(text: str) -> list[str]:
    """What stands between commas; a comma within brackets does not part."""
    parts, depth = [""], 0
    for sign in text:
        depth = max(depth + (sign == "(") - (sign == ")"), 0)
        if sign in ",;" and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return [part.strip() for part in parts if part.strip()]
