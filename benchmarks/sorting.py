"""How good the proposed themes are, counted on evenings that a person sorted.

Everything is counted as it goes in the program: in the order in which slips are offered, slips
that say nearly the same together, three proposals at most. What is learned from judged slips is
learned anew for each evening, without that evening.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from math import sqrt
from pathlib import Path
from statistics import mean

from benchmarks.gold import JUDGED, Judged, by_library, judge_of, name_of, read_judged
from benchmarks.learning import Weights, learn, lessons
from sessie.library.themes import read_themes
from sessie.model.session import Contribution, Session
from sessie.rules.overlap import shared_themes
from sessie.rules.proposing import Proposal, Proposer
from sessie.rules.sorting import begin, go_on, take_apart
from sessie.rules.telling import Telling
from sessie.rules.themes import KnownTheme, put_under, use_known

SEEDS = 5
"""Ways in which an evening is halved."""
WITHIN_THREE, PRECISION, AFTER_HALF = 0.85, 0.60, 0.90
"""The goals: right within three, right of all that is shown, and right after half was sorted."""
KEYS, EMPTY_KEYS = 1.15, 1.35
"""The goals for the key presses a slip: with the themes there, and from nothing."""
_ACCEPT, _OTHER, _SEARCH, _APART = 1, 2, 3, 1
"""Key presses: a proposal, another theme that is there, one that is looked up, one slip apart."""
_HEAD = (
    "Avond", "Oordeel", "Briefjes", "Eerste", "Bij de drie", "95 %", "Juist", "Getoond",
    "Onnodig", "Toetsen", "| Eigen: eerste", "drie", "Na helft", "Gedeeld", "Toetsen",
)  # fmt: skip

Right = Callable[[str, Proposal], bool]
"""Whether a proposal is right for the slip with this id."""


@dataclass(frozen=True, slots=True)
class Count:
    """What was counted with the themes of the library, from an evening without themes."""

    slips: int
    """Slips that are about a theme."""
    first: int
    three: int
    """Of those: right at the first proposal, and within three."""
    shown: int
    right: int
    """Proposals that were shown, and those of them that are right."""
    without: int
    needless: int
    """Slips about no theme, and those of them that get a proposal."""
    keys: int
    """Key presses of somebody who sorts all of them."""

    def __add__(self, other: Count) -> Count:
        return Count(
            self.slips + other.slips,
            self.first + other.first,
            self.three + other.three,
            self.shown + other.shown,
            self.right + other.right,
            self.without + other.without,
            self.needless + other.needless,
            self.keys + other.keys,
        )

    @property
    def within_three(self) -> float:
        """Part of the slips about a theme."""
        return self.three / self.slips

    @property
    def precision(self) -> float:
        """Part of what is shown that is right."""
        return self.right / self.shown if self.shown else 1.0

    @property
    def empty_keys(self) -> float:
        """Key presses a slip."""
        return self.keys / (self.slips + self.without)


@dataclass(frozen=True, slots=True)
class Score:
    """What was counted of one evening; parts from 0 to 1."""

    name: str
    judge: str
    """Who judged its slips by the themes of the library."""
    slips: int
    library: Count
    first: float
    """Right at the first proposal, with the themes of the evening there and nothing sorted."""
    three: float
    """Right within three."""
    half_first: float
    """After half of the slips was sorted."""
    half_three: float
    shared: str
    """Shared themes that come out when every first proposal is taken over unseen, of those that
    the person found."""
    keys: float
    """Key presses a slip, with the themes there."""


def score(
    judged: Judged,
    known: Sequence[KnownTheme],
    name: str = "",
    telling: Telling | None = None,
    judge: str = "",
) -> Score:
    """Count everything for one evening; `telling` are the weights to count with."""
    session = judged.session
    slips = [session.contributions[i] for i in judged.labels]
    with_themes = _following(session, known, telling)
    first, three = _right(with_themes, slips, lambda i, p: p.theme in judged.good[i])
    half = [_after_half(judged, known, telling, seed) for seed in range(SEEDS)]
    return Score(
        name or session.evening.id,
        judge,
        len(session.contributions),
        _count(judged, known, telling),
        first,
        three,
        mean(first for first, _ in half),
        mean(three for _, three in half),
        _shared(judged, known, telling),
        key_presses(judged, known, telling) / len(session.contributions),
    )


def _following(session: Session, known: Sequence[KnownTheme], telling: Telling | None) -> Proposer:
    proposer = Proposer(known, telling)
    proposer.follow(session)
    return proposer


def _right(proposer: Proposer, slips: Iterable[Contribution], right: Right) -> tuple[float, float]:
    """Part of the slips for which the first proposal, and one of all, is right."""
    found = [[right(slip.id, p) for p in proposer.for_slip(slip)] for slip in slips]
    return mean(any(hits[:1]) for hits in found), mean(any(hits) for hits in found)


def _count(judged: Judged, known: Sequence[KnownTheme], telling: Telling | None) -> Count:
    session = judged.session.with_(themes={})
    proposer = _following(session, known, telling)
    total = Count(0, 0, 0, 0, 0, 0, 0, empty_presses(judged, known, telling))
    for slip_id, right in judged.known.items():
        offered = proposer.for_slip(session.contributions[slip_id])
        hits = [proposal.known in right for proposal in offered]
        total += Count(
            slips=bool(right),
            first=any(hits[:1]),
            three=any(hits),
            shown=len(hits),
            right=sum(hits),
            without=not right,
            needless=bool(hits and not right),
            keys=0,
        )
    return total


def _after_half(
    judged: Judged, known: Sequence[KnownTheme], telling: Telling | None, seed: int
) -> tuple[float, float]:
    ids = list(judged.labels)
    random.Random(seed).shuffle(ids)
    half, session = len(ids) // 2, judged.session
    for slip_id in ids[:half]:
        session = put_under(session, [slip_id], judged.labels[slip_id])
    rest = [session.contributions[slip_id] for slip_id in ids[half:]]
    proposer = _following(session, known, telling)
    return _right(proposer, rest, lambda i, p: p.theme in judged.good[i])


def _shared(judged: Judged, known: Sequence[KnownTheme], telling: Telling | None) -> str:
    proposer, session = _following(judged.session, known, telling), judged.session
    for slip in judged.session.contributions.values():
        here = [p.theme for p in proposer.for_slip(slip) if p.theme]
        session = put_under(session, [slip.id], here[0]) if here else session
    wanted = set(shared_themes(judged.sorted))
    return f"{len(wanted & set(shared_themes(session)))} van {len(wanted)}"


Decide = Callable[[Session, Sequence[str], set[str], Sequence[Proposal]], tuple[Session, int]]
"""Puts slips under one of these themes: the session after it, and the keys it took."""


def key_presses(judged: Judged, known: Sequence[KnownTheme], telling: Telling | None = None) -> int:
    """Key presses of somebody who sorts the whole evening as the person did, with its themes there
    from the beginning. A slip without a theme takes one key."""

    def decide(
        session: Session, ids: Sequence[str], wanted: set[str], offered: Sequence[Proposal]
    ) -> tuple[Session, int]:
        for proposal in offered:
            if proposal.theme in wanted:
                return put_under(session, ids, proposal.theme), _ACCEPT
        theme = min(wanted, key=lambda t: (t != judged.labels[ids[0]], t))
        return put_under(session, ids, theme), _OTHER

    return _presses(judged.session, judged.good, known, telling, decide)


def empty_presses(
    judged: Judged, known: Sequence[KnownTheme], telling: Telling | None = None
) -> int:
    """The same from nothing: themes come from the library, as its slips were judged by it."""
    library = {theme.id: theme for theme in known}
    right = {i: frozenset(themes) & library.keys() for i, themes in judged.known.items()}

    def decide(
        session: Session, ids: Sequence[str], wanted: set[str], offered: Sequence[Proposal]
    ) -> tuple[Session, int]:
        there = {theme.known: theme.id for theme in session.themes.values()}
        for proposal in offered:
            known_id = proposal.known or session.themes[proposal.theme].known
            if known_id in wanted:
                session, theme = use_known(session, library[known_id])
                return put_under(session, ids, theme), _ACCEPT
        best = next(known_id for known_id in judged.known[ids[0]] if known_id in wanted)
        chosen = next((known_id for known_id in sorted(wanted & there.keys())), best)
        session, theme = use_known(session, library[chosen])
        return put_under(session, ids, theme), _OTHER if chosen in there else _SEARCH

    return _presses(judged.session.with_(themes={}), right, known, telling, decide)


def _presses(
    session: Session,
    good: Mapping[str, frozenset[str]],
    known: Sequence[KnownTheme],
    telling: Telling | None,
    decide: Decide,
) -> int:
    bare = [i for i in session.contributions if not good.get(i)]
    session = session.with_(
        contributions={i: slip for i, slip in session.contributions.items() if good.get(i)}
    )
    proposer = _following(session, known, telling)

    def best(slip: Contribution) -> str:
        return next((p.theme or p.known for p in proposer.for_slip(slip)), "")

    pressed, trail = len(bare), begin(session, best)
    while trail.here:
        wanted = set.intersection(*(set(good[slip_id]) for slip_id in trail.here))
        if not wanted:
            trail, pressed = take_apart(trail), pressed + _APART
            continue
        offered = proposer.for_slip(session.contributions[trail.here[0]])
        session, keys = decide(session, trail.here, wanted, offered)
        pressed += keys
        proposer.follow(session)
        trail = go_on(trail, session, best)
    return pressed


@cache
def _themes() -> tuple[str, ...]:
    return tuple(theme.id for theme in read_themes())


def _without(name: str) -> Weights:
    return learn(lessons(without=name), _themes())


def learned_without(names: Iterable[str]) -> dict[str, Telling]:
    """Weights for each evening, learned from everything but that evening."""
    wanted = list(names)
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        made = pool.map(_without, wanted)
        return {name: weights.telling() for name, weights in zip(wanted, made, strict=True)}


def main(argv: Sequence[str]) -> int:
    """Print the tables; gives 0 when the goals are met.

    An evening of this repository is counted with weights that were learned without it, another
    with those that come with the program.
    """
    from benchmarks.proposing import timing

    paths = [Path(name) for name in argv] or list(JUDGED)
    known = read_themes()
    measured = {path.resolve() for path in JUDGED}
    tellings = learned_without(name_of(p) for p in paths if p.resolve() in measured)
    scores = [
        score(read_judged(p), known, name_of(p), tellings.get(name_of(p)), judge_of(p))
        for p in paths
    ]
    print(table(scores))
    by_others = [s.library for s in scores if s.judge == "ander" and s.library.slips]
    strict = [_strict(p, known, tellings.get(name_of(p))) for p in paths if judge_of(p) == "ander"]
    if by_others:
        before = sum(strict, _NOTHING)
        print(
            f"\nZonder de thema's die er na het oordeel bij kwamen ook goed te rekenen, op de "
            f"avonden die een ander beoordeelde: eerste {before.first / before.slips:.0%}, bij de "
            f"drie {before.within_three:.0%}, juist {before.precision:.0%}."
        )
    print(_EXPLAINED)
    print(f"\n{timing()}")
    total = sum((s.library for s in scores), _NOTHING)
    met = total.within_three >= WITHIN_THREE and total.precision >= PRECISION
    keys = all(s.keys <= KEYS and s.library.empty_keys <= EMPTY_KEYS for s in scores)
    return 0 if met and keys and mean(s.half_three for s in scores) >= AFTER_HALF else 1


_NOTHING = Count(0, 0, 0, 0, 0, 0, 0, 0)
_EXPLAINED = f"""
Links: alleen met de bibliotheek, zonder één thema vooraf. De gewichten zijn voor elke avond geleerd
zonder die avond, en zonder de briefjes die met de avonden ernaast zijn bedacht. ‘Juist’ is het deel
van de getoonde voorstellen dat goed is, ‘Getoond’ hoeveel er bij een briefje staan, ‘Onnodig’
hoeveel briefjes zonder thema er toch een krijgen. 95 % is het interval van Wilson.
Rechts: met de thema's van de avond erbij; ‘Gedeeld’ zijn de gedeelde thema's als elk eerste
voorstel ongezien wordt overgenomen. Oordeel: ‘ander’ kende de woorden van de bibliotheek niet,
‘makers’ wel. Doel: bij de drie {WITHIN_THREE:.0%}, juist {PRECISION:.0%}, na de helft \
{AFTER_HALF:.0%}, {EMPTY_KEYS:.2f} toetsen per briefje vanaf niets en {KEYS:.2f} met thema's."""


def _strict(path: Path, known: Sequence[KnownTheme], telling: Telling | None) -> Count:
    """The count with only what the other person called right."""
    judged, right = read_judged(path), by_library(path, added=False)
    proposer = _following(judged.session.with_(themes={}), known, telling)
    total = _NOTHING
    for slip_id, themes in right.items():
        offered = proposer.for_slip(judged.session.contributions[slip_id])
        hits = [proposal.known in themes for proposal in offered]
        total += Count(
            bool(themes), any(hits[:1]), any(hits), len(hits), sum(hits), not themes,
            bool(hits and not themes), 0,
        )  # fmt: skip
    return total


def table(scores: Sequence[Score]) -> str:
    """The scores for a terminal."""
    lines = [_HEAD, *map(_cells, scores)]
    for judge, name in (("ander", "samen: ander"), ("makers", "samen: makers"), ("", "samen")):
        of_judge = [s for s in scores if judge in s.judge]
        if len(of_judge) > 1:
            lines.append(_together(name, of_judge))
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEAD))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def _library_cells(count: Count) -> tuple[str, ...]:
    if not count.slips:
        return ("",) * 7
    low, high = interval(count.three, count.slips)
    return (
        f"{count.first / count.slips:.0%}", f"{count.within_three:.0%}",
        f"{low * 100:.0f}–{high * 100:.0f}", f"{count.precision:.0%}",
        f"{count.shown / (count.slips + count.without):.1f}",
        f"{count.needless} van {count.without}", f"{count.empty_keys:.2f}",
    )  # fmt: skip


def interval(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of Wilson for this part."""
    z, part = 1.96, hits / of
    middle, width = part + z * z / (2 * of), z * sqrt(part * (1 - part) / of + (z / (2 * of)) ** 2)
    return (middle - width) / (1 + z * z / of), (middle + width) / (1 + z * z / of)


def _cells(s: Score) -> tuple[str, ...]:
    return (
        s.name, s.judge, str(s.slips), *_library_cells(s.library), f"| {s.first:.0%}",
        f"{s.three:.0%}", f"{s.half_three:.0%}", s.shared, f"{s.keys:.2f}",
    )  # fmt: skip


def _together(name: str, scores: Sequence[Score]) -> tuple[str, ...]:
    found, wanted = zip(*(map(int, s.shared.split(" van ")) for s in scores), strict=True)
    slips = sum(s.slips for s in scores)

    def part(of: Callable[[Score], float]) -> float:
        return sum(of(s) * s.slips for s in scores) / slips

    return (
        name, "", str(slips), *_library_cells(sum((s.library for s in scores), _NOTHING)),
        f"| {part(lambda s: s.first):.0%}", f"{part(lambda s: s.three):.0%}",
        f"{part(lambda s: s.half_three):.0%}", f"{sum(found)} van {sum(wanted)}",
        f"{part(lambda s: s.keys):.2f}",
    )  # fmt: skip
