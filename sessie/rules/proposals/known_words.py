"""What a text says of the themes in the library, worked out once for every text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sessie.model.dutch import fold
from sessie.rules.proposals.triggers import Triggers
from sessie.rules.proposals.words import words
from sessie.rules.themes import KnownTheme

_TRIGGER, _LABEL, _DESCRIPTION = 1.0, 1.0, 0.5
"""How much a word says about a theme of the library, by where it stands."""


_IN_LABEL, _IN_DESCRIPTION = 2.0, 1.0
"""The same for a theme of the evening that is compared with the library."""


_LIKE = 0.25
"""Part of the greatest likeness from which a theme takes over trigger words."""


_MOST_LIKE = 5


_RENAMED = 0.7
"""How much the words of a theme count that came from the library and was given another name."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one text says."""

    known: Mapping[str, tuple[float, str]]
    """Theme of the library → how much the text points to it, and by which word."""
    stems: tuple[str, ...]
    written: Mapping[str, str]
    """Each stem as it stands in the text."""


class Scores:
    """Points of candidates, and the word that counted most for each."""

    def __init__(self) -> None:
        self.points: dict[str, float] = {}
        self._best: dict[str, tuple[float, str]] = {}

    def add(self, key: str, points: float, word: str) -> None:
        """Count a word for a candidate; points of nothing or less are left out."""
        if points > 0:
            self.points[key] = self.points.get(key, 0.0) + points
            if points > self._best.get(key, (0.0, ""))[0]:
                self._best[key] = (points, word)

    def because(self, key: str) -> str:
        """The word that counted most."""
        return self._best[key][1]


class KnownWords:
    """The trigger words of the library. They are looked up when the first text comes."""

    def __init__(self, known: Sequence[KnownTheme]) -> None:
        self.themes = {theme.id: theme for theme in known}
        self.order = {key: place for place, key in enumerate(self.themes)}
        self._labels = {fold(theme.label): theme.id for theme in known}
        self._triggers: Triggers | None = None
        self._read: dict[str, Reading] = {}

    def reading(self, text: str) -> Reading:
        """What this text says; kept for the next time."""
        read = self._read.get(text)
        if read is None:
            read = self._read[text] = self._look_through(text)
        return read

    def _look_through(self, text: str) -> Reading:
        if self._triggers is None:
            self._triggers = Triggers([_entries(theme) for theme in self.themes.values()])
        ids, scores = list(self.themes), Scores()
        for hit in self._triggers.find(text):
            for number, counts in hit.themes:
                scores.add(ids[number], hit.strength * counts, hit.word)
        written: dict[str, str] = {}
        for word in words(text):
            written.setdefault(word.stem, word.written)
        known = {key: (points, scores.because(key)) for key, points in scores.points.items()}
        return Reading(known, tuple(written), written)

    def like(self, label: str, description: str, known: str = "") -> Mapping[str, float]:
        """The themes of the library that a theme of the evening looks like, 1 for the most.

        `known` is the theme that it came from; of a theme with the same name it is that one.
        """
        same = self._labels.get(fold(label), "")
        if same and known in ("", same):
            return {same: 1.0}
        found: dict[str, float] = {}
        for text, counts in ((label, _IN_LABEL), (description, _IN_DESCRIPTION)):
            for key, (points, _) in self.reading(text).known.items():
                found[key] = found.get(key, 0.0) + counts * points
        most = max(found.values(), default=0.0)
        ranked = sorted(found, key=lambda key: (-found[key], self.order[key]))[:_MOST_LIKE]
        likeness = {key: found[key] / most for key in ranked if found[key] >= _LIKE * most}
        if known not in self.themes:
            return likeness
        return {key: _RENAMED * alike for key, alike in likeness.items()} | {known: 1.0}


def _entries(theme: KnownTheme) -> Iterator[tuple[str, float]]:
    for text, counts in ((theme.label, _LABEL), (theme.description, _DESCRIPTION)):
        yield from ((word.written, counts) for word in words(text))
    yield from ((text, _TRIGGER) for text in theme.words)
