"""Comparing words as people type them: capitals, accents and near misses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from sessie.domain.dutch import fold

LONGEST_WORD = 60
"""Longer than this no word is compared: nothing that we know is that long."""


def same(text: str) -> str:
    """The text without capitals, accents, and differences in spaces and dashes."""
    return " ".join(re.split(r"[\s_\-‐‑–]+", fold(text).strip(" .*_")))


def nearest(word: str, known: Iterable[str], alike: float = 0.6) -> str:
    """The known word that looks most like this one, or "" when none does.

    `alike` is how much: 1.0 is the same, 0.6 lets a few letters differ.
    """
    names = {same(name): name for name in known}
    if not word or len(word) > LONGEST_WORD:
        return ""
    found = get_close_matches(same(word), list(names), n=1, cutoff=alike)
    return names[found[0]] if found else ""


def slug(text: str, between: str = "-") -> str:
    """The text as an id: lower-case letters and digits, joined by one sign."""
    return between.join(re.findall(r"[a-z0-9]+", fold(text)))


def variants(words: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """From every accepted spelling to its id."""
    return {same(word): key for key, spellings in words.items() for word in (key, *spellings)}


def enumerate_words(words: Iterable[str], joint: str = "of") -> str:
    """Words as a list in a sentence: "a", "b" of "c"."""
    *first, last = [f'"{word}"' for word in words]
    return f"{', '.join(first)} {joint} {last}" if first else last
