"""Which themes a slip may be about: the program proposes, a person says yes with one key.

Every proposal rests on a word that stands on the slip, and says which. What a theme is about is
known from its own words, from the themes of the library that it looks like, and from the slips
that were put under it so far this evening. Nothing is put under a theme here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress, islice
from operator import is_not

from sessie.model.dutch import fold
from sessie.model.session import Contribution, Session, Theme
from sessie.rules.overlap import OTHER_LABEL, is_other
from sessie.rules.proposals.known_words import KnownWords, Reading, Scores
from sessie.rules.proposals.learning import Learned
from sessie.rules.proposals.triggers import Triggers
from sessie.rules.proposals.words import text_of, words
from sessie.rules.themes import KnownTheme, item_for

MOST = 3
"""Proposals for one slip: they are chosen with the keys 1, 2 and 3."""


_LABEL, _DESCRIPTION = 1.2, 0.7
"""What a word in the label or description of a theme counts, beside a trigger word."""


_LEARNED, _DOUBLE = 2.0, 4.0
"""What a word of slips under the theme counts, and a slip under it that says nearly the same."""


_PRIOR = 3.0
"""Slips that the likeness of a theme to the library weighs as much as."""


_COVERED = 0.4
"""Likeness from which a theme of the library needs no proposal of its own."""


_SETTLED = 5
"""Themes of an evening at which one that it does not have yet counts for half."""


_MOST_NEW = 1
"""New themes among the proposals, once the evening has more than a few of its own."""


_FEW = 4


_NEW = "\0"
"""Before the id of a theme of the library, among the ids of the evening."""


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

    def __init__(self, known: Sequence[KnownTheme]) -> None:
        """`known` are the themes of the library."""
        self._known = KnownWords([t for t in known if fold(t.label).strip() != OTHER_LABEL])
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
        that got such slips before."""
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
            if covered < _COVERED:
                scores.add(_NEW + key, points * as_new, word)

    def _best(self, fitting: Mapping[str, Theme], scores: Scores) -> list[str]:
        """Themes of the evening go before new ones with the same points, each in its own order."""
        places = {key: (0, theme.place) for key, theme in fitting.items()}
        places.update((_NEW + key, (1, place)) for key, place in self._known.order.items())
        points = {key: round(points, 9) for key, points in scores.points.items()}
        ranked = sorted(points, key=lambda key: (-points[key], places[key], key))
        new = [key for key in ranked if key not in fitting]
        left_out = set(new[_MOST_NEW:]) if len(fitting) > _FEW else set[str]()
        return [key for key in ranked if key not in left_out][:MOST]

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
