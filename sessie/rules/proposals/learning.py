"""What the slips that were sorted so far say about the next one.

All that is kept is counts, in whole numbers, so that a slip that is taken out leaves no trace.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log

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
