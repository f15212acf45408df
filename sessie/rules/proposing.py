"""Which themes a slip may be about: the program proposes, a person says yes with one key.

What points to a theme are words that stand on the slip (whole words, phrases, compounds, typing
errors), how telling such words were on slips that a person judged (`rules/telling.py`), and what
the slips that were sorted before say. Where all that is too little, nothing is proposed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import compress, islice
from math import log
from operator import is_not

from sessie.model.dutch import fold
from sessie.model.frozen import dataclass
from sessie.model.session import Contribution, Session, Theme
from sessie.rules.overlap import OTHER_LABEL, is_other
from sessie.rules.stems import LITTLE_WORDS, Word, all_words, text_of, words
from sessie.rules.stems import stem as stem_of
from sessie.rules.telling import Telling, chance, learned, odds
from sessie.rules.themes import KnownTheme, item_for

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


_TITLES = frozenset("juf juffrouw meester meneer mevrouw dhr mevr mw oom tante opa oma".split())  # noqa: SIM905


_FRONTS = frozenset(
    "aan achter af bij binnen buiten door in langs mee na op over rond samen tegen terug toe uit"  # noqa: SIM905
    " vast voor weg".split()
)
"""Fronts of verbs that may stand apart from them."""


_MOST_APART = 6
"""Words between a verb and its front, and one."""


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
        within: dict[str, set[int]] = {}
        """Stem → themes that have it in a phrase that stands there."""
        for place in range(len(words)):
            for key, hit in self._phrases_at(words, place):
                found.setdefault(" ".join(key), hit)
                for stem in key:
                    within.setdefault(stem, set()).update(number for number, _ in hit.themes)
        for place, word in enumerate(words):
            if place + 1 < len(words):
                self._joined(word, words[place + 1], found)
            self._separated(words, place, found)
            if word.folded not in LITTLE_WORDS:
                for stem, strength in self._meant(word, words[place - 1] if place else None):
                    self._keep(word.written, stem, strength, found, within.get(stem, ()))
        return list(found.values())

    def _keep(
        self,
        written: str,
        stem: str,
        strength: float,
        found: dict[str, Hit],
        within: Container[int] = (),
    ) -> None:
        """A word counts; but not for a theme of which a phrase counts that it stands in."""
        if stem not in found or found[stem].strength < strength:
            rare = self._rare[stem]
            themes = self._single[stem].items()
            found[stem] = Hit(
                written, strength, tuple((n, c * rare) for n, c in themes if n not in within)
            )

    def _separated(self, words: Sequence[Word], place: int, found: dict[str, Hit]) -> None:
        """A verb of which the front stands further on: legt het uit, haalt hem op."""
        verb = words[place]
        for other in words[place + 1 : place + 1 + _MOST_APART]:
            if other.folded in _FRONTS:
                stem = self._forms.get(other.folded + verb.stem)
                if stem and stem in self._single:
                    self._keep(verb.written, stem, 1.0, found)

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

    def _phrases_at(
        self, words: Sequence[Word], place: int
    ) -> Iterable[tuple[tuple[str, ...], Hit]]:
        for key, themes in self._phrases.get(words[place].stem, {}).items():
            spare = 0 if key in self._tight else _MOST_BETWEEN
            if (end := _stands(key, words, place, spare)) >= 0:
                told = [w for w in words[place : end + 1] if w.stem in key]
                longest = max(told, key=lambda w: (w.folded not in LITTLE_WORDS, len(w.folded)))
                share = 1 / len(themes)
                yield (
                    key,
                    Hit(longest.written, PHRASE, tuple((n, c * share) for n, c in themes.items())),
                )

    def _meant(self, word: Word, before: Word | None) -> Iterator[tuple[str, float]]:
        """The stems that a word stands for, each with how surely. A name is no other word with a
        typing error: Lotte; and behind juf it is no compound either."""
        meant = self._known.get(word.folded)
        if meant is None:
            meant = self._known[word.folded] = tuple(self._look_up(word).items())
        capital = before is not None and word.written[:1].isupper()
        least = 0.0 if not capital else 1.0 if before and before.folded in _TITLES else IN_COMPOUND
        return ((stem, sure) for stem, sure in meant if sure >= least)

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


MOST_PROPOSALS = 3
"""Proposals for one slip: they are chosen with the keys 1, 2 and 3."""


_LABEL, _DESCRIPTION = 1.2, 0.7
"""What a word in the label or description of a theme counts, beside a trigger word."""


_LEARNED, _DOUBLE = 2.0, 4.0
"""What a word of slips under the theme counts, and a slip under it that says nearly the same."""


_PRIOR = 3.0
"""Slips that the likeness of a theme to the library weighs as much as."""


_COVERED = 0.4
"""Likeness from which a theme of the library needs no proposal of its own."""


_SETTLED = 15
"""Themes of an evening at which one that it does not have yet counts for half."""


_MOST_NEW = 2
"""New themes among the proposals, once the evening has more than a few of its own."""


_FEW = 4


_NEW = "\0"
"""Before the id of a theme of the library, among the ids of the evening."""


_ENOUGH = 0.15
"""Points below which a theme is not proposed: where nothing is known, nothing is said."""


_BESIDE_FIRST = 0.15
"""Part of the points of the first from which others are proposed with it."""


_BESIDE_BEST = 0.1
"""The same for all that is proposed in the end."""


_SURE = 3.0
"""Points of a theme of the library that is certain."""


_BESIDE = 1.5
"""What a trigger word counts beside the learned weights."""


_TRIGGER, _KNOWN_LABEL, _KNOWN_DESCRIPTION = 1.0, 1.0, 0.5
"""How much a word says about a theme of the library, by where it stands."""


_IN_LABEL, _IN_DESCRIPTION = 2.0, 1.0
"""The same for a theme of the evening that is compared with the library."""


_LIKE = 0.15
"""Part of the greatest likeness from which a theme takes over trigger words."""


_MOST_LIKE = 5


_RENAMED = 0.7
"""How much the words of a theme count that came from the library and was given another name."""


NEAR = 0.2
"""From how much two slips have in common they count as nearly the same, 0 to 1."""


_DOUBT = 4
"""Slips with a word at which that word says half of what it could."""


_RAREST = 4
"""Words of a slip by which others like it are found."""


_MOST_COMPARED = 60
"""Slips with such a word; when there are more it is no word to find anything by."""


_WHOLE = 1000


@dataclass(frozen=True, slots=True)
class Proposal:
    """A theme for a slip."""

    label: str
    because: str
    """The word of the slip that explains it."""
    theme: str = ""
    """Id of the theme in the session."""
    known: str = ""
    """Id in the library, of a theme that the session does not have yet."""


class Proposer:
    """Follows an evening and proposes themes for its slips."""

    def __init__(self, known: Sequence[KnownTheme], telling: Telling | None = None) -> None:
        """`known` are the themes of the library; `telling` says how telling words are for them, the
        weights that come with the program when it is left out."""
        self._known = _known_words(tuple(known), telling)
        self._learned = Learned()
        self._session: Session | None = None
        self._themes: list[Theme] = []
        self._own = Triggers(())
        self._likeness: dict[str, dict[str, float]] = {}
        """Theme of the library → themes of the evening that look like it, and how much."""

    def follow(self, session: Session) -> None:
        """Take in what changed since the session that was followed before."""
        before, self._session = self._session, session
        if before is None or before.themes is not session.themes:
            self._follow_themes(session)
        slips = session.contributions
        if before is None:
            self._learn(slips.values())
        elif before.contributions is not slips:
            gone, changed = difference(before.contributions, slips)
            for slip_id in gone:
                self._learned.forget(slip_id)
            self._learn(changed)

    def _follow_themes(self, session: Session) -> None:
        self._themes = [theme for theme in session.themes.values() if not is_other(theme)]
        self._own = Triggers([_entries(theme) for theme in self._themes])
        self._likeness = {}
        for theme in self._themes:
            likes = self._known.like(theme.label, theme.description, theme.known)
            for known, like in likes.items():
                self._likeness.setdefault(known, {})[theme.id] = like

    def _learn(self, slips: Iterable[Contribution]) -> None:
        for slip in slips:
            if slip.theme:
                read = self._known.reading(text_of(slip))
                self._learned.put(slip.id, slip.theme, read.stems, _shares(read))
            else:
                self._learned.forget(slip.id)

    def for_slip(self, slip: Contribution) -> tuple[Proposal, ...]:
        """At most three themes for a slip, the best first, never the rest theme.

        None while no session is followed.
        """
        read, session = self._known.reading(text_of(slip)), self._session
        if session is None:
            return ()
        item = item_for(session, slip.round)
        fitting = {theme.id: theme for theme in self._themes if theme.item in ("", item)}
        scores = Scores()
        self._from_own_words(slip, fitting, scores)
        self._from_sorted(slip, read, fitting, scores)
        self._from_library(read, fitting, scores)
        return tuple(self._proposal(key, fitting, scores) for key in self._best(fitting, scores))

    def _from_own_words(
        self, slip: Contribution, fitting: Mapping[str, Theme], scores: Scores
    ) -> None:
        for hit in self._own.find(text_of(slip)):
            for number, counts in hit.themes:
                if self._themes[number].id in fitting:
                    scores.add(self._themes[number].id, hit.strength * counts, hit.word)

    def _from_sorted(
        self, slip: Contribution, read: Reading, fitting: Mapping[str, Theme], scores: Scores
    ) -> None:
        for stem in read.stems:
            for theme, sure in self._learned.themes_of(stem):
                if theme in fitting:
                    scores.add(theme, _LEARNED * sure, read.written[stem])
        nearest: dict[str, tuple[float, str]] = {}
        for theme, alike, stem in self._learned.nearest(read.stems, slip.id):
            if theme in fitting:
                nearest[theme] = max(nearest.get(theme, (0.0, "")), (alike, stem))
        for theme, (alike, stem) in nearest.items():
            scores.add(theme, _DOUBLE * alike * alike, read.written[stem])

    def _from_library(self, read: Reading, fitting: Mapping[str, Theme], scores: Scores) -> None:
        """What the slip points to in the library, divided over the themes that look like it or
        that got such slips before. Where it points to nothing clearly, that says nothing."""
        most = max((points for points, _ in read.known.values()), default=0.0)
        if most < _ENOUGH:
            return
        enough = max(_ENOUGH, _BESIDE_FIRST * most)
        as_new = _SETTLED / (_SETTLED + len(fitting))
        for key, (points, word) in read.known.items():
            counts, total = self._learned.shares_of(key)
            likes = self._likeness.get(key, {})
            covered = 0.0
            for theme in likes.keys() | counts.keys():
                if theme in fitting:
                    like = likes.get(theme, 0.0)
                    share = (_PRIOR * like + counts.get(theme, 0.0)) / (_PRIOR + total)
                    scores.add(theme, points * share, word)
                    covered = max(covered, like)
            if covered < _COVERED and points >= enough:
                scores.add(_NEW + key, points * as_new, word)

    def _best(self, fitting: Mapping[str, Theme], scores: Scores) -> list[str]:
        """The best first. Of the same points the one goes first for which more words speak, then
        a theme of the evening before a new one, each in its own order."""
        places = {key: (0, theme.place) for key, theme in fitting.items()}
        places.update((_NEW + key, (1, place)) for key, place in self._known.order.items())
        points = {key: round(points, 9) for key, points in scores.points.items()}
        least = _BESIDE_BEST * max(points.values(), default=0.0)
        ranked = sorted(
            (key for key in points if points[key] >= least),
            key=lambda key: (-points[key], -scores.words[key], places[key], key),
        )
        new = [key for key in ranked if key not in fitting]
        left_out = set(new[_MOST_NEW:]) if len(fitting) > _FEW else set[str]()
        return [key for key in ranked if key not in left_out][:MOST_PROPOSALS]

    def _proposal(self, key: str, fitting: Mapping[str, Theme], scores: Scores) -> Proposal:
        if key in fitting:
            return Proposal(fitting[key].label, scores.because(key), theme=key)
        known = self._known.themes[key.removeprefix(_NEW)]
        return Proposal(known.label, scores.because(key), known=known.id)


def proposals(
    session: Session, known: Sequence[KnownTheme] = ()
) -> dict[str, tuple[Proposal, ...]]:
    """Slip id → what is proposed for it, of every slip without a theme that may be shown and for
    which there is a proposal."""
    proposer = Proposer(known)
    proposer.follow(session)
    found = {slip.id: proposer.for_slip(slip) for slip in session.slips() if not slip.theme}
    return {slip_id: offered for slip_id, offered in found.items() if offered}


def difference(
    old: Mapping[str, Contribution], new: Mapping[str, Contribution]
) -> tuple[Iterable[str], list[Contribution]]:
    """Ids that are gone, and slips that are new or not what they were.

    An edit leaves all other slips the same objects in the same order, so that comparing them one by
    one takes no time.
    """
    moved = compress(new.values(), map(is_not, new.values(), old.values()))
    added = islice(new.values(), len(old), None)
    changed = [slip for part in (moved, added) for slip in part if old.get(slip.id) is not slip]
    more = sum(slip.id not in old for slip in changed)
    return (old.keys() - new.keys() if len(new) != len(old) + more else ()), changed


def _entries(theme: Theme) -> list[tuple[str, float]]:
    return [
        *((word.written, _LABEL) for word in words(theme.label)),
        *((word.written, _DESCRIPTION) for word in words(theme.description)),
    ]


def _shares(read: Reading) -> dict[str, float]:
    """How a text is divided over the themes of the library: together 1."""
    whole = sum(points for points, _ in read.known.values())
    return {key: points / whole for key, (points, _) in read.known.items()}


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
        self.words: Counter[str] = Counter()
        """Words that speak for each."""
        self._best: dict[str, tuple[float, str]] = {}

    def add(self, key: str, points: float, word: str) -> None:
        """Count a word for a candidate; points of nothing or less are left out."""
        if points > 0:
            self.points[key] = self.points.get(key, 0.0) + points
            self.words[key] += 1
            if points > self._best.get(key, (0.0, ""))[0]:
                self._best[key] = (points, word)

    def because(self, key: str) -> str:
        """The word that counted most."""
        return self._best[key][1]


class KnownWords:
    """The trigger words of the library. They are looked up when the first text comes."""

    def __init__(self, known: Sequence[KnownTheme], telling: Telling | None = None) -> None:
        self.themes = {theme.id: theme for theme in known}
        self._telling = telling
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
            self._triggers = Triggers([_known_entries(theme) for theme in self.themes.values()])
        ids, scores = list(self.themes), Scores()
        for hit in self._triggers.find(text):
            for number, counts in hit.themes:
                scores.add(ids[number], hit.strength * counts, hit.word)
        written: dict[str, str] = {}
        for word in words(text):
            written.setdefault(word.stem, word.written)
        return Reading(self._weighed(text, scores), tuple(written), written)

    def _weighed(self, text: str, scores: Scores) -> dict[str, tuple[float, str]]:
        """Points of trigger words and what weights say, as one. A theme of which nothing was
        learned, as one of a school's own, has its trigger words alone."""
        telling = self._telling or learned()
        told = telling.of(text)
        known = {}
        for key in self.themes:
            points = scores.points.get(key, 0.0)
            if key in told:
                sure = chance(odds(told[key].chance) + _BESIDE * points)
                known[key] = (_SURE * sure, told[key].word)
            elif points:
                known[key] = (min(points, _SURE), scores.because(key))
        return known

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


@lru_cache(maxsize=4)
def _known_words(known: tuple[KnownTheme, ...], telling: Telling | None) -> KnownWords:
    """The words of a library, and what it says of texts, are looked up once, whoever asks."""
    return KnownWords([t for t in known if fold(t.label).strip() != OTHER_LABEL], telling)


def _known_entries(theme: KnownTheme) -> Iterator[tuple[str, float]]:
    for text, counts in ((theme.label, _KNOWN_LABEL), (theme.description, _KNOWN_DESCRIPTION)):
        yield from ((word.written, counts) for word in words(text))
    yield from ((text, _TRIGGER) for text in theme.words)


@dataclass(frozen=True, slots=True)
class _Sorted:
    theme: str
    stems: tuple[str, ...]
    points: Mapping[str, int]
    """Theme of the library → how much the slip points to it, in thousandths."""


class Learned:
    """The words of every theme, and the slips that hold each word."""

    def __init__(self) -> None:
        self._slips: dict[str, _Sorted] = {}
        self._sizes: Counter[str] = Counter()
        self._holders: dict[str, dict[str, None]] = {}
        self._words: dict[str, Counter[str]] = {}
        self._points: dict[str, Counter[str]] = {}
        self._totals: Counter[str] = Counter()

    def put(
        self, slip_id: str, theme: str, stems: Sequence[str], shares: Mapping[str, float]
    ) -> None:
        """Say that a slip is under this theme now.

        `stems` are its words, each once; `shares` say how much it points to themes of the library.
        """
        self.forget(slip_id)
        points = {key: round(share * _WHOLE) for key, share in shares.items()}
        slip = self._slips[slip_id] = _Sorted(theme, tuple(stems), points)
        self._count(slip, 1)
        for stem in slip.stems:
            self._holders.setdefault(stem, {})[slip_id] = None

    def forget(self, slip_id: str) -> None:
        """Say that a slip is under no theme; one that was under none is no mistake."""
        if slip := self._slips.pop(slip_id, None):
            self._count(slip, -1)
            for stem in slip.stems:
                del self._holders[stem][slip_id]

    def _count(self, slip: _Sorted, by: int) -> None:
        _add(self._sizes, slip.theme, by)
        for stem in slip.stems:
            _add(self._words.setdefault(stem, Counter()), slip.theme, by)
        for known, points in slip.points.items():
            _add(self._points.setdefault(known, Counter()), slip.theme, by * points)
            _add(self._totals, known, by * points)

    def themes_of(self, stem: str) -> Iterator[tuple[str, float]]:
        """Themes under which slips with this word stand, each with how much that says: less than
        nothing when the word is said more under other themes."""
        counts, holders = self._words.get(stem), len(self._holders.get(stem, {}))
        if counts and holders:
            every = len(self._slips)
            rare = log((1 + every) / holders) / log(1 + every)
            sure = holders / (holders + _DOUBT) * rare
            for theme, count in counts.items():
                yield theme, sure * (count / holders - self._sizes[theme] / every)

    def shares_of(self, known: str) -> tuple[Mapping[str, float], float]:
        """Slips that point to this theme of the library, by the theme they are under, and how
        many that are together."""
        counts = self._points.get(known, Counter())
        shares = {theme: count / _WHOLE for theme, count in counts.items()}
        return shares, self._totals[known] / _WHOLE

    def nearest(self, stems: Sequence[str], but: str = "") -> Iterator[tuple[str, float, str]]:
        """Theme of each sorted slip that says nearly the same, how alike it is, 0 to 1, and the
        rarest word that both have. The slip `but` is left out."""
        weights = {stem: self._weight(stem) for stem in stems}
        own = sum(weights.values())
        for slip_id in self._with_rare_words(stems):
            slip = self._slips[slip_id]
            shared = [stem for stem in slip.stems if stem in weights]
            if slip_id == but or len(shared) < 2:
                continue
            both = sum(weights[stem] for stem in shared)
            alike = both / (own + sum(map(self._weight, slip.stems)) - both)
            if alike >= NEAR:
                yield slip.theme, alike, max(shared, key=lambda stem: (weights[stem], stem))

    def _with_rare_words(self, stems: Sequence[str]) -> dict[str, None]:
        held = sorted((len(h), stem) for stem in stems if (h := self._holders.get(stem)))
        found: dict[str, None] = {}
        for count, stem in held[:_RAREST]:
            if count <= _MOST_COMPARED:
                found.update(self._holders[stem])
        return found

    def _weight(self, stem: str) -> float:
        return log((2 + len(self._slips)) / (1 + len(self._holders.get(stem, {}))))


def _add(counts: Counter[str], key: str, by: int) -> None:
    counts[key] += by
    if not counts[key]:
        del counts[key]
