"""Finds in a slip the words that point to a theme: whole words, phrases, compounds, typing errors.

Nothing is guessed from meaning: every hit is a word that stands on the slip.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log

from sessie.rules.stems import LITTLE_WORDS, Word, all_words
from sessie.rules.stems import stem as stem_of

IN_COMPOUND = 0.6
"""What a trigger inside a longer word counts for, beside the word itself."""
MISSPELLED = 0.4
"""A word that is one letter off may also be a word that nobody knows here: posten, pesten."""
EVERYDAY = 0.2
"""What a word counts for that is said about everything: ouder, kind, school."""
PHRASE = 1.6
"""Words that stand together say more than each of them."""
SHORTEST_PART = 4
"""Letters of a word inside another; shorter ones only count when the rest is known too."""
_MOST_BETWEEN = 2
"""Words that may stand between the words of a phrase."""
_LONGEST = 60
"""Letters of a word that are taken apart; what is longer is no word."""
_ENDINGS = ("", "s", "en", "e", "n", "je", "tje", "jes", "tjes")
_OF_EVERY_EVENING = """
school ouder ouders kind kinderen kindje leerling leerlingen leerkracht leerkrachten juf juffen
meester meesters docent docenten leraar leraren groep groepen klas klassen dag dagen week weken
maand jaar jaren keer uur tijd avond middag ochtend mensen moeder vader papa mama zoon dochter
dochtertje zoontje jongen meisje thuis huis team
"""
_EVERYDAY = frozenset(_OF_EVERY_EVENING.split())
"""Words of every evening: known as a part of another word, and never a typing error."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A word of a slip that points to themes."""

    word: str
    """As it stands on the slip."""
    strength: float
    themes: tuple[tuple[int, float], ...]
    """Number of each theme, with how much the word says about it."""


class Triggers:
    """The words of several themes, by which a text is looked through."""

    def __init__(self, themes: Sequence[Iterable[tuple[str, float]]]) -> None:
        """For every theme its words and phrases, each with how much it counts."""
        self._single: dict[str, dict[int, float]] = {}
        self._phrases: dict[str, dict[tuple[str, ...], dict[int, float]]] = {}
        self._tight: set[tuple[str, ...]] = set()
        """Phrases of little words only, which must stand right behind each other."""
        self._forms: dict[str, str] = {}
        for number, entries in enumerate(themes):
            for text, counts in entries:
                self._add(all_words(text), number, counts)
        self._rare = _rarity(self._single, len(themes))
        for stem in self._single.keys() & set(map(stem_of, _EVERYDAY)):
            self._rare[stem] *= EVERYDAY
        self._spellings = Spellings({f: s for f, s in self._forms.items() if f not in _EVERYDAY})
        self._known: dict[str, tuple[tuple[str, float], ...]] = {}
        self._found: dict[str, Sequence[Hit]] = {}

    def _add(self, words: Sequence[Word], number: int, counts: float) -> None:
        if len(words) == 1:
            word = words[0]
            held = self._single.setdefault(word.stem, {})
            held[number] = max(held.get(number, 0.0), counts)
            self._forms.setdefault(word.folded, word.stem)
            self._forms.setdefault(word.stem, word.stem)
        elif words:
            key = tuple(word.stem for word in words)
            if all(word.folded in LITTLE_WORDS for word in words):
                self._tight.add(key)
            themes = self._phrases.setdefault(key[0], {}).setdefault(key, {})
            themes[number] = max(themes.get(number, 0.0), counts)

    def find(self, text: str) -> Sequence[Hit]:
        """What the text says of the themes, kept for the next time. A stem that stands there twice
        counts once."""
        hits = self._found.get(text)
        if hits is None:
            hits = self._found[text] = self._look_through(text)
        return hits

    def _look_through(self, text: str) -> Sequence[Hit]:
        words = all_words(text)
        found: dict[str, Hit] = {}
        for place, word in enumerate(words):
            for key, hit in self._phrases_at(words, place):
                found.setdefault(key, hit)
            if place + 1 < len(words):
                self._joined(word, words[place + 1], found)
            if word.folded not in LITTLE_WORDS:
                for stem, strength in self._meant(word):
                    self._keep(word.written, stem, strength, found)
        return list(found.values())

    def _keep(self, written: str, stem: str, strength: float, found: dict[str, Hit]) -> None:
        if stem not in found or found[stem].strength < strength:
            rare = self._rare[stem]
            themes = tuple((n, counts * rare) for n, counts in self._single[stem].items())
            found[stem] = Hit(written, strength, themes)

    def _joined(self, first: Word, second: Word, found: dict[str, Hit]) -> None:
        """A compound that was written as two words: ouder avond, huis werk."""
        if {first.folded, second.folded} <= LITTLE_WORDS:
            return
        stem = self._forms.get(first.folded + second.folded) or self._forms.get(
            first.folded + second.stem
        )
        if stem and len(first.folded) > 1 and len(second.folded) > 2:
            longest = max(first.written, second.written, key=len)
            self._keep(longest, stem, 1.0, found)

    def _phrases_at(self, words: Sequence[Word], place: int) -> Iterable[tuple[str, Hit]]:
        for key, themes in self._phrases.get(words[place].stem, {}).items():
            spare = 0 if key in self._tight else _MOST_BETWEEN
            if (end := _stands(key, words, place, spare)) >= 0:
                told = [w for w in words[place : end + 1] if w.stem in key]
                longest = max(told, key=lambda w: (w.folded not in LITTLE_WORDS, len(w.folded)))
                share = 1 / len(themes)
                yield (
                    " ".join(key),
                    Hit(longest.written, PHRASE, tuple((n, c * share) for n, c in themes.items())),
                )

    def _meant(self, word: Word) -> tuple[tuple[str, float], ...]:
        """The stems that a word stands for, each with how surely."""
        meant = self._known.get(word.folded)
        if meant is None:
            meant = self._known[word.folded] = tuple(self._look_up(word).items())
        return meant

    def _look_up(self, word: Word) -> dict[str, float]:
        if word.stem in self._single:
            return {word.stem: 1.0}
        if word.folded in self._forms:
            return {self._forms[word.folded]: 1.0}
        if parts := self._parts(word.folded):
            return dict.fromkeys(parts, IN_COMPOUND)
        if word.folded in _EVERYDAY:
            return {}
        stem = self._spellings.nearest(word.folded)
        return {stem: MISSPELLED} if stem else {}

    def _parts(self, folded: str) -> list[str]:
        """The stems of the triggers at the front and at the end of a long word."""
        parts: dict[str, int] = {}
        for cut in range(3, min(len(folded), _LONGEST) - 2):
            left, right = self._part(folded[:cut]), self._part(folded[cut:])
            everyday = folded[:cut] in _EVERYDAY or folded[cut:] in _EVERYDAY
            both = bool(left and right) or (everyday and bool(left or right))
            if left in self._single and (both or cut >= SHORTEST_PART):
                parts[left] = cut
            if right in self._single and (both or len(folded) - cut > SHORTEST_PART):
                parts[right] = len(folded) - cut
        return list(parts)

    def _part(self, piece: str) -> str:
        for ending in _ENDINGS:
            if piece.endswith(ending):
                stem = self._forms.get(piece.removesuffix(ending) if ending else piece, "")
                if stem:
                    return stem
        return ""


def _rarity(single: dict[str, dict[int, float]], count: int) -> dict[str, float]:
    """From 1 for a word of one theme down to 0 for a word of all of them."""
    whole = log(1 + count) or 1.0
    return {stem: log((1 + count) / len(themes)) / whole for stem, themes in single.items()}


def _stands(key: Sequence[str], words: Sequence[Word], place: int, spare: int) -> int:
    """Where the phrase that begins here ends; -1 when it does not stand here."""
    at = place
    for stem in key[1:]:
        at += 1
        while at < len(words) and words[at].stem != stem and spare:
            at, spare = at + 1, spare - 1
        if at >= len(words) or words[at].stem != stem:
            return -1
    return at


ONE_FROM = 6
"""Letters from which one wrong letter is looked through."""
TWO_FROM = 10
_FRONT, _END = 2, 3
"""Letters of which either the first or the last must be right; so few words are compared."""


class Spellings:
    """Known words, each with what it stands for."""

    def __init__(self, known: Mapping[str, str]) -> None:
        self._known = known
        self._fronts: dict[str, list[str]] = {}
        self._ends: dict[str, list[str]] = {}
        for word in known:
            if len(word) >= ONE_FROM - 1:
                self._fronts.setdefault(word[:_FRONT], []).append(word)
                self._ends.setdefault(word[-_END:], []).append(word)

    def nearest(self, word: str) -> str:
        """What the nearest known word stands for, or "" when none is near enough."""
        if len(word) < ONE_FROM:
            return ""
        most = 2 if len(word) >= TWO_FROM else 1
        best, found = most + 1, ""
        for near in (self._fronts.get(word[:_FRONT], ()), self._ends.get(word[-_END:], ())):
            for other in near:
                if abs(len(other) - len(word)) < best:
                    edits = edits_between(word, other, best - 1)
                    if edits < best:
                        best, found = edits, other
        return self._known[found] if found else ""


def edits_between(one: str, other: str, most: int) -> int:
    """Letters put in, left out, changed, or swapped with the next; more than `most` as most + 1.

    The optimal string alignment distance.
    """
    front, shortest = 0, min(len(one), len(other))
    while front < shortest and one[front] == other[front]:
        front += 1
    end = 0
    while end < shortest - front and one[-1 - end] == other[-1 - end]:
        end += 1
    one, other = one[front : len(one) - end], other[front : len(other) - end]
    if not one or not other or abs(len(one) - len(other)) > most:
        return min(max(len(one), len(other)), most + 1)
    return min(_table(one, other), most + 1)


def _table(one: str, other: str) -> int:
    before: Sequence[int] = ()
    row: list[int] = list(range(len(other) + 1))
    for y, a in enumerate(one, 1):
        earlier, before, row = before, row, [y]
        for x, b in enumerate(other, 1):
            cost = min(before[x] + 1, row[-1] + 1, before[x - 1] + (a != b))
            if earlier and x > 1 and a == other[x - 2] and one[y - 2] == b:
                cost = min(cost, earlier[x - 2] + 1)
            row.append(cost)
    return row[-1]
