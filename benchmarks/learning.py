"""Makes the weights of `sessie.rules.telling`: how telling words are for each theme.

One logistic regression a theme, over words, pairs of words and pieces of words, by plain steps in a
fixed order: the same slips always make the same file. Learned from are invented slips
(`data/briefjes.txt`), slips of evenings that a person judged, and the words of the library.

What was tried, right within three and at the first on the three evenings that somebody else judged,
each left out of what was learned:

- the words of the library, counted by hand: 75 % and 52 %
- counts of words (naive Bayes): 69 % and 44 %; with pieces 72 % and 51 %; with pairs too 76 %, 51 %
- logistic regression over words: 79 % and 59 %; with pieces of words 82 % and 60 %; with pairs too
  84 % and 59 %; pieces of 3 to 5 letters 82 %, of 5 letters 83 %, fronts and ends of words 82 %
- the same without the invented slips 79 % and 59 %, with half of them 82 % and 60 %
- the same beside the words of the library counted by hand: 85 % and 60 % (kept)
- steps of a size of their own for every weight (Adagrad): 74 % and 57 %, and slower
- a small multilingual sentence encoder of 31 MB, 110 ms a slip, with a regression on top: 68 % and
  44 %, so it neither gains nor fits
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, log
from pathlib import Path

from benchmarks.gold import DATA, JUDGED, by_library, name_of, texts
from sessie.library.themes import read_themes
from sessie.rules.stems import words
from sessie.rules.telling import LETTERS, ZERO, Telling, features, is_word, sized

INVENTED = DATA / "briefjes.txt"
FILE = Path(__file__).resolve().parent.parent / "sessie" / "rules" / "told.py"
_ROUNDS, _RATE, _SLOWER = 12, 0.5, 0.3
_BIAS, _BIAS_RATE = -3.0, 0.02
_LIBRARY = 0.6
"""What a word of the library counts beside a slip."""
_LEAST = 0.15
"""A weight below this is left out."""
_MOST = 9.0


@dataclass(frozen=True, slots=True)
class Lesson:
    """A text of which it is known what it is about."""

    text: str
    themes: tuple[str, ...]
    """Ids of the library; none when it is about no theme."""
    source: str
    """`bibliotheek`, `bedacht`, `ernaast` (invented with the judged evenings at hand, so never
    used where an evening is measured), or the name of an evening."""


def lessons(*, without: str = "", evenings: bool = True, invented: bool = True) -> list[Lesson]:
    """Everything that is learned from, but not the evening of this name."""
    found = [
        Lesson(text, (theme.id,), "bibliotheek")
        for theme in read_themes()
        for text in (theme.label, theme.description, *theme.words)
    ]
    if invented:
        told = read_invented(INVENTED.read_text("utf-8"))
        found += [lesson for lesson in told if not without or lesson.source == "bedacht"]
    for path in JUDGED if evenings else ():
        if (name := name_of(path)) != without:
            right = by_library(path)
            found += [Lesson(t, right[i], name) for i, t in texts(path).items() if i in right]
    return found


def read_invented(text: str) -> list[Lesson]:
    """Invented slips: `ber tij | Zet de data op de site`, with the short names on top."""
    names = {"geen": ""}
    source = "bedacht"
    found = []
    for line in text.splitlines():
        if line.startswith("#"):
            short, is_name, theme = line[1:].partition(" = ")
            if is_name and " " not in theme:
                names[short.strip()] = theme
            elif short.startswith(" Hierna:"):
                source = "ernaast"
        elif line:
            short, _, said = line.partition(" | ")
            themes = tuple(theme for name in short.split() if (theme := names[name]))
            found.append(Lesson(said, themes, source))
    return found


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learned, as `Telling` reads it."""

    themes: str
    features: str
    step: float
    rare_step: float

    def telling(self) -> Telling:
        """Ready to read texts with."""
        return Telling(self.themes, self.features, self.step, self.rare_step)


def learn(lessons: Sequence[Lesson], themes: Sequence[str]) -> Weights:
    """Weights for these themes, in this order."""
    number = {theme: at for at, theme in enumerate(themes)}
    read = [(lesson, features(lesson.text)) for lesson in lessons]
    seen = Counter(feature for _, found in read for feature in found)
    loose = _said_once(lessons)
    kept = sorted(f for f, count in seen.items() if count > 1 or (is_word(f) and f not in loose))
    place = {feature: at for at, feature in enumerate(kept)}
    rarity = {f: log((1 + len(read)) / seen[f]) for f in kept}
    rows = []
    for lesson, found in read:
        counts = sized({f: rarity[f] for f in found if f in rarity})
        right = frozenset(number[theme] for theme in lesson.themes if theme in number)
        worth = _LIBRARY if lesson.source == "bibliotheek" else 1.0
        rows.append(([(place[f], c) for f, c in sorted(counts.items())], right, worth))
    weights, bias = _steps([row for row in rows if row[0]], len(kept), len(themes))
    return _written(themes, kept, rarity, weights, bias)


def _said_once(lessons: Iterable[Lesson]) -> set[str]:
    """Words of one slip of an evening only: they may be a name, and fit that evening alone."""
    seen: Counter[str] = Counter()
    other: set[str] = set()
    for lesson in lessons:
        stems = {word.stem for word in words(lesson.text)}
        seen.update(stems)
        if lesson.source in ("bibliotheek", "bedacht", "ernaast"):
            other |= stems
    return {stem for stem, count in seen.items() if count == 1} - other


_Row = tuple[list[tuple[int, float]], frozenset[int], float]


def _steps(rows: Sequence[_Row], count: int, themes: int) -> tuple[list[list[float]], list[float]]:
    weights = [[0.0] * themes for _ in range(count)]
    bias = [_BIAS] * themes
    order, chance = list(range(len(rows))), random.Random(18)
    for turn in range(_ROUNDS):
        chance.shuffle(order)
        rate = _RATE / (1 + _SLOWER * turn)
        for at in order:
            found, right, worth = rows[at]
            points = bias
            for place, c in found:
                points = [p + c * w for p, w in zip(points, weights[place], strict=True)]
            off = [-1 / (1 + exp(-p)) for p in points]
            for theme in right:
                off[theme] += 1
            # What is nearly right already moves nothing: that is what makes this quick.
            far = [(t, o * worth * rate) for t, o in enumerate(off) if not -0.004 < o < 0.004]
            for theme, move in far:
                bias[theme] += move * _BIAS_RATE
            for place, c in found:
                row = weights[place]
                for theme, move in far:
                    row[theme] += move * c
    return weights, bias


def _written(
    themes: Sequence[str],
    kept: Sequence[str],
    rarity: dict[str, float],
    weights: Sequence[Sequence[float]],
    bias: Sequence[float],
) -> Weights:
    most = min(_MOST, max((abs(w) for row in weights for w in row), default=1.0))
    step = round(most / ZERO, 4)
    rare_step = round(max(rarity.values(), default=1.0) / (len(LETTERS) - 1), 4)
    lines = []
    for feature, row in zip(kept, weights, strict=True):
        told = "".join(
            LETTERS[theme] + LETTERS[max(0, min(2 * ZERO - 1, ZERO + round(weight / step)))]
            for theme, weight in enumerate(row)
            if abs(weight) >= _LEAST and round(weight / step)
        )
        if told:
            rare = min(len(LETTERS) - 1, round(rarity[feature] / rare_step))
            lines.append(f"{feature}|{LETTERS[rare]}{told}")
    names = "\n".join(f"{name} {b:.2f}" for name, b in zip(themes, bias, strict=True))
    return Weights(names, "\n".join(lines), step, rare_step)


def as_module(weights: Weights) -> str:
    """The file that comes with the program."""
    return (
        '"""Weights of words, made by `python -m benchmarks leren`; see rules/telling.py."""\n'
        "# ruff: noqa: E501\n"
        f"\nSTEP = {weights.step}\nRARE_STEP = {weights.rare_step}\n"
        f'THEMES = """\n{weights.themes}\n"""\n'
        f'FEATURES = """\n{weights.features}\n"""\n'
    )


def main() -> int:
    """Make the file anew."""
    made = learn(lessons(), [theme.id for theme in read_themes()])
    FILE.write_text(as_module(made), encoding="utf-8")
    print(f"{FILE.name}: {FILE.stat().st_size / 1e6:.1f} MB")
    return 0
