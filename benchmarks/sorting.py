"""How good the proposed themes are, counted on evenings that a person sorted.

Everything is counted as it goes in the program: in the order in which slips are offered, slips
that say nearly the same together, three proposals at most.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from benchmarks.gold import EVENINGS, EXAMPLE, Judged, read_judged
from sessie.library.themes import read_themes
from sessie.model.session import Contribution, Session
from sessie.rules.overlap import shared_themes
from sessie.rules.proposing import Proposal, Proposer
from sessie.rules.sorting import begin, go_on, take_apart
from sessie.rules.themes import KnownTheme, put_under, use_known

SEEDS = 5
"""Ways in which an evening is halved."""
WITHIN_THREE, AFTER_HALF, KEYS = 0.85, 0.90, 1.25
"""The goals: part of the slips before any sorting and after half, and key presses a slip."""
_ACCEPT, _OTHER, _SEARCH, _APART = 1, 2, 3, 1
"""Key presses: a proposal, another theme that is there, one that is looked up, one slip apart."""
_HEAD = (
    "Avond", "Briefjes", "Als eerste", "Bij de drie", "Leeg: eerste", "Leeg: drie",
    "Na helft: eerste", "Na helft: drie", "Gedeeld", "Toetsen", "Leeg: toetsen",
)  # fmt: skip

Right = Callable[[str, Proposal], bool]
"""Whether a proposal is right for the slip with this id."""


@dataclass(frozen=True, slots=True)
class Score:
    """What was counted of one evening; parts from 0 to 1."""

    name: str
    slips: int
    first: float
    """Right at the first proposal, with the themes of the evening there and nothing sorted."""
    three: float
    """Right within three."""
    empty_first: float | None
    """The same without any theme there, so by the library alone; None when nobody judged which
    themes of the library are right."""
    empty_three: float | None
    half_first: float
    """After half of the slips was sorted."""
    half_three: float
    shared: str
    """Shared themes that come out when every first proposal is taken over unseen, of those that
    the person found."""
    keys: float
    """Key presses a slip, with the themes there."""
    empty_keys: float | None
    """Key presses a slip, when the evening begins without themes."""


def score(judged: Judged, known: Sequence[KnownTheme], name: str = "") -> Score:
    """Count everything for one evening."""
    session = judged.session
    slips = list(session.contributions.values())
    first, three = _right(_following(session, known), slips, lambda i, p: p.theme in judged.good[i])
    half = [_after_half(judged, known, seed) for seed in range(SEEDS)]
    empty = _right(_following(session.with_(themes={}), known), slips, _by_library(judged))
    mapped = bool(judged.library)
    return Score(
        name or session.evening.id,
        len(slips),
        first,
        three,
        empty[0] if mapped else None,
        empty[1] if mapped else None,
        mean(first for first, _ in half),
        mean(three for _, three in half),
        _shared(judged, known),
        key_presses(judged, known) / len(slips),
        key_presses(judged, known, empty=True) / len(slips) if mapped else None,
    )


def _following(session: Session, known: Sequence[KnownTheme]) -> Proposer:
    proposer = Proposer(known)
    proposer.follow(session)
    return proposer


def _right(proposer: Proposer, slips: Iterable[Contribution], right: Right) -> tuple[float, float]:
    """Part of the slips for which the first proposal, and one of all, is right."""
    found = [[right(slip.id, p) for p in proposer.for_slip(slip)] for slip in slips]
    return mean(any(hits[:1]) for hits in found), mean(any(hits) for hits in found)


def _by_library(judged: Judged) -> Right:
    def right(slip_id: str, proposal: Proposal) -> bool:
        return any(proposal.known in judged.library.get(t, ()) for t in judged.good[slip_id])

    return right


def _after_half(judged: Judged, known: Sequence[KnownTheme], seed: int) -> tuple[float, float]:
    ids = list(judged.labels)
    random.Random(seed).shuffle(ids)
    half, session = len(ids) // 2, judged.session
    for slip_id in ids[:half]:
        session = put_under(session, [slip_id], judged.labels[slip_id])
    rest = [session.contributions[slip_id] for slip_id in ids[half:]]
    return _right(_following(session, known), rest, lambda i, p: p.theme in judged.good[i])


def _shared(judged: Judged, known: Sequence[KnownTheme]) -> str:
    proposer, session = _following(judged.session, known), judged.session
    for slip in judged.session.contributions.values():
        here = [p.theme for p in proposer.for_slip(slip) if p.theme]
        session = put_under(session, [slip.id], here[0]) if here else session
    wanted = set(shared_themes(judged.sorted))
    return f"{len(wanted & set(shared_themes(session)))} van {len(wanted)}"


def key_presses(judged: Judged, known: Sequence[KnownTheme], *, empty: bool = False) -> int:
    """Key presses of somebody who sorts the whole evening as the person did.

    With `empty` no theme is there at the beginning; themes come from the library or are typed.
    """
    session = judged.session.with_(themes={}) if empty else judged.session
    proposer = _following(session, known)

    def best(slip: Contribution) -> str:
        return next((p.theme or p.known for p in proposer.for_slip(slip)), "")

    sorter = _Sorter(judged, {theme.id: theme for theme in known}, empty)
    pressed, trail = 0, begin(session, best)
    while trail.here:
        wanted = set.intersection(*(set(judged.good[slip_id]) for slip_id in trail.here))
        if not wanted:
            trail, pressed = take_apart(trail), pressed + _APART
            continue
        offered = proposer.for_slip(session.contributions[trail.here[0]])
        session, keys = sorter.decide(session, trail.here, wanted, offered)
        pressed += keys
        proposer.follow(session)
        trail = go_on(trail, session, best)
    return pressed


class _Sorter:
    """Somebody who knows which theme of the person is which theme of the evening."""

    def __init__(self, judged: Judged, known: dict[str, KnownTheme], empty: bool) -> None:
        self._judged, self._known = judged, known
        self._there = {} if empty else {theme: theme for theme in judged.session.themes}
        """Theme of the person → theme of the evening."""

    def decide(
        self, session: Session, ids: Sequence[str], wanted: set[str], offered: Sequence[Proposal]
    ) -> tuple[Session, int]:
        """The session after these slips were put under one theme, and the keys it took."""
        for proposal in offered:
            for theme in sorted(wanted):
                if proposal.theme and self._there.get(theme) == proposal.theme:
                    return put_under(session, ids, proposal.theme), _ACCEPT
                if theme not in self._there and proposal.known in self._library(theme):
                    return self._take(session, ids, theme, proposal.known), _ACCEPT
        theme = min(wanted, key=lambda t: (t != self._judged.labels[ids[0]], t))
        if theme in self._there:
            return put_under(session, ids, self._there[theme]), _OTHER
        if known := sorted(self._library(theme)):
            return self._take(session, ids, theme, known[0]), _SEARCH
        label = self._judged.session.themes[theme].label
        self._there[theme] = theme
        session = session.put("themes", self._judged.session.themes[theme])
        return put_under(session, ids, theme), _SEARCH + len(label)

    def _library(self, theme: str) -> frozenset[str]:
        return self._judged.library.get(theme, frozenset()) & self._known.keys()

    def _take(self, session: Session, ids: Sequence[str], theme: str, known: str) -> Session:
        session, self._there[theme] = use_known(session, self._known[known])
        return put_under(session, ids, self._there[theme])


def main(argv: Sequence[str]) -> int:
    """Print the table; gives 0 when the goals are met, on average over the evenings."""
    from benchmarks.proposing import timing

    paths = [Path(name) for name in argv] or list(EVENINGS)
    known = read_themes()
    scores = [score(read_judged(path), known, _name(path)) for path in paths]
    print(table(scores))
    three, half = mean(s.three for s in scores), mean(s.half_three for s in scores)
    keys = mean(s.keys for s in scores)
    print(
        f"\nGemiddeld bij de drie {three:.0%} (doel {WITHIN_THREE:.0%}), na de helft {half:.0%} "
        f"(doel {AFTER_HALF:.0%}), {keys:.2f} toetsen per briefje (doel {KEYS:.2f}).\n"
        "‘Leeg’ is zonder één thema vooraf: alleen met de bibliotheek. ‘Gedeeld’ zijn de gedeelde "
        "thema's als elk eerste voorstel ongezien wordt overgenomen."
    )
    print(f"\n{timing()}")
    return 0 if three >= WITHIN_THREE and half >= AFTER_HALF and keys <= KEYS else 1


def _name(path: Path) -> str:
    return "voorbeeld" if path == EXAMPLE else path.stem


def table(scores: Iterable[Score]) -> str:
    """The scores for a terminal."""
    lines = [_HEAD, *map(_cells, scores)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEAD))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def _cells(s: Score) -> tuple[str, ...]:
    def part(value: float | None) -> str:
        return "" if value is None else f"{value:.0%}"

    return (
        s.name, str(s.slips), part(s.first), part(s.three), part(s.empty_first),
        part(s.empty_three), part(s.half_first), part(s.half_three), s.shared,
        f"{s.keys:.2f}", "" if s.empty_keys is None else f"{s.empty_keys:.2f}",
    )  # fmt: skip
