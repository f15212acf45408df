"""How telling the words of a slip are: which themes of the library they speak for, and how surely.

The weights were learned from slips of which a person said what they are about, from invented ones,
and from the words of the library itself; `python -m benchmarks leren` makes them again. They come
with the first text, not with the program.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from math import exp, log, sqrt

from sessie.model.frozen import dataclass
from sessie.rules.stems import LITTLE_WORDS, Word, all_words

LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
"""In what the weights are written: a letter for the theme, and one for the weight."""
ZERO = len(LETTERS) // 2
PART = 4
"""Letters of a piece of a word: pieces know a compound, an ending and a typing error."""
_COUNTS = {"": 1.0, " ": 0.7, "~": 0.4}
"""What a word counts, two words in a row, and a piece of a word."""
_LEAST = 0.02
"""Chance below which a theme is not spoken of."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a text says of one theme."""

    chance: float
    """0 to 1: how often a theme is right that words speak for like this."""
    word: str
    """The word that says it most, as it stands in the text; a little word only when there is no
    other."""


def features(text: str) -> dict[str, str]:
    """What the weights look at → the word of the text that it is of.

    Stems, pairs of stems that stand in a row (of little words too), and pieces of words behind `~`.
    """
    return features_of(all_words(text))


def features_of(words: Sequence[Word]) -> dict[str, str]:
    """The same, of words that were found before."""
    found: dict[str, str] = {}
    for word in words:
        if word.folded not in LITTLE_WORDS:
            found.setdefault(word.stem, word.written)
    for one, other in pairwise(words):
        told = max(one, other, key=lambda w: (w.folded not in LITTLE_WORDS, len(w.folded)))
        found.setdefault(f"{one.stem} {other.stem}", told.written)
    for word in words:
        if word.folded not in LITTLE_WORDS:
            framed = f"^{word.folded}$"
            for at in range(len(framed) - PART + 1):
                found.setdefault(f"~{framed[at : at + PART]}", word.written)
    return found


def is_word(feature: str) -> bool:
    """Whether it is a whole word, and no pair or piece."""
    return feature[0] != "~" and " " not in feature


def _kind(feature: str) -> float:
    return _COUNTS["~" if feature[0] == "~" else " " if " " in feature else ""]


def sized(rarity: Mapping[str, float]) -> dict[str, float]:
    """Each feature with how much it counts in its text, so that a long text counts as a short."""
    counts = {feature: rare * _kind(feature) for feature, rare in rarity.items()}
    size = sqrt(sum(count * count for count in counts.values())) or 1.0
    return {feature: count / size for feature, count in counts.items()}


def chance(points: float) -> float:
    """Points of weights as a chance, 0 to 1."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, points))))


def odds(chance: float) -> float:
    """The points of this chance."""
    return log(chance / (1 - chance))


class Telling:
    """Learned weights, as they are written in a file."""

    def __init__(self, themes: str, lines: str, step: float, rare_step: float) -> None:
        """`themes` are ids with their bias; each line is a feature, `|`, a letter for how rare it
        is, and pairs of letters: a theme and a weight in steps."""
        told = (line.split() for line in themes.strip().splitlines())
        self._themes = {name: float(bias) for name, bias in told}
        self._ids = list(self._themes)
        self._step, self._rare = step, rare_step
        pairs = (line.rpartition("|") for line in lines.strip().splitlines())
        self._lines = {feature: told for feature, _, told in pairs}
        self._weights: dict[str, tuple[tuple[int, float], ...]] = {}

    def knows(self, theme: str) -> bool:
        """Whether anything was learned of this theme."""
        return theme in self._themes

    def of(self, text: str) -> dict[str, Told]:
        """Theme → what the text says of it; nothing when no word of it is known."""
        words = all_words(text)
        found = {f: word for f, word in features_of(words).items() if f in self._lines}
        if not found or all(word.folded in LITTLE_WORDS for word in words):
            return {}
        rarity = {f: LETTERS.index(self._lines[f][0]) * self._rare for f in found}
        points = list(self._themes.values())
        by_word: dict[str, list[float]] = {}
        for feature, counts in sized(rarity).items():
            told = by_word.setdefault(found[feature], [0.0] * len(points))
            for theme, weight in self._of_feature(feature):
                points[theme] += counts * weight
                told[theme] += counts * weight
        little = {word.written for word in words if word.folded in LITTLE_WORDS}
        telling = [word for word in by_word if word not in little] or list(by_word)
        said = {}
        for at, (name, sure) in enumerate(zip(self._ids, map(chance, points), strict=True)):
            if sure >= _LEAST:
                said[name] = Told(sure, max(telling, key=lambda word: by_word[word][at]))
        return said

    def _of_feature(self, feature: str) -> tuple[tuple[int, float], ...]:
        held = self._weights.get(feature)
        if held is None:
            pairs = self._lines[feature][1:]
            held = self._weights[feature] = tuple(
                (LETTERS.index(pairs[at]), (LETTERS.index(pairs[at + 1]) - ZERO) * self._step)
                for at in range(0, len(pairs), 2)
            )
        return held


@cache
def learned() -> Telling:
    """The weights that come with the program."""
    from sessie.rules import told

    return Telling(told.THEMES, told.FEATURES, told.STEP, told.RARE_STEP)
