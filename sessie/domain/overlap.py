"""Where the sides agree and what they find most important: counted, never guessed.

Hidden slips count nowhere here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from sessie.domain.script import DotVote
from sessie.domain.session import Session, Theme

OVERLAP_KINDS = frozenset({"wens", "verwachting"})
"""Only these make overlap; tips and ideas are reported but do not count (domain.md 4.3, rule 4)."""
OTHER_LABEL = "overig"


@dataclass(frozen=True, slots=True)
class Count:
    """How often one side spoke about one theme."""

    slips: int = 0
    """Visible wishes and expectations."""
    recognised: int = 0
    """Tables that said "hadden wij ook" for this side."""


@dataclass(frozen=True, slots=True)
class Priority:
    """One line of the outcome of a vote."""

    rank: int
    """From 1; equal weights share a rank, and the next rank is skipped."""
    theme: str
    """Theme id."""
    counts: Mapping[str, int]
    """Side id → dots."""
    shares: Mapping[str, float]
    """Side id → part of that side's dots, 0 to 1."""
    weight: float
    """Mean of the shares of the sides that voted, 0 to 1: a small side is not drowned by a
    large one (domain.md 3.5)."""

    @property
    def dots(self) -> int:
        """Dots of all sides together."""
        return sum(self.counts.values())


def is_other(theme: Theme) -> bool:
    """Whether this is the rest theme, "Overig", which never counts as shared."""
    return theme.other or theme.label.strip().casefold() == OTHER_LABEL


def sides(session: Session) -> tuple[str, ...]:
    """The sides that can speak this evening, in the order of the script."""
    script = session.script
    found = dict.fromkeys(role.side for role in script.roles)
    found |= dict.fromkeys(script.side_of(role) for role in session.evening.attendance)
    found |= dict.fromkeys(session.side_of(slip) for slip in session.slips())
    found |= dict.fromkeys(dots.side for dots in session.dots.values())
    found |= dict.fromkeys(r.side for r in session.recognitions.values() if r.side)
    named = [side.id for side in script.sides if side.id in found]
    return (*named, *(side for side in found if side not in named))


def tally(session: Session) -> dict[str, dict[str, Count]]:
    """Theme id → side id → count, for every theme and every side, in their own order."""
    slips = Counter(
        (slip.theme, session.side_of(slip))
        for slip in session.slips()
        if slip.kind in OVERLAP_KINDS
    )
    tables = {(r.theme, r.side, r.table) for r in session.recognitions.values()}
    recognised = Counter((theme, side) for theme, side, _ in tables)
    every = sides(session)
    return {
        theme: {side: Count(slips[theme, side], recognised[theme, side]) for side in every}
        for theme in session.themes
    }


def shared_themes(session: Session) -> list[str]:
    """The themes that two or more sides want something in, in the order of the themes.

    The strict rule (domain.md 4.1, "hier zijn we het over eens"): a side takes part with at least
    one wish or expectation, or with a table that recognised the theme for that side.
    """
    return [
        theme
        for theme, by_side in tally(session).items()
        if not is_other(session.themes[theme])
        and sum(count.slips + count.recognised > 0 for count in by_side.values()) >= 2
    ]


def closed_votes(session: Session) -> tuple[str, ...]:
    """Ids of the closed votes that got dots, in running order."""
    in_script = [item.id for item in session.script.items_of(DotVote)]
    order = [*in_script, *(poll for poll in session.polls if poll not in in_script)]
    voted = {dots.item for dots in session.dots.values() if dots.count > 0}
    return tuple(
        poll
        for poll in order
        if poll in voted and poll in session.polls and session.polls[poll].closed
    )


def priorities(session: Session, item_id: str | None = None) -> tuple[Priority, ...]:
    """The themes that got dots, the most important first.

    Without an item: the last closed vote. A vote that is still open gives nothing, in the room
    and in the report alike, because dots attract dots (domain.md 3.5). An imported evening with
    dots counts as closed, so its dots do stand in the report.
    """
    closed = closed_votes(session)
    vote = item_id or (closed[-1] if closed else "")
    if vote not in closed:
        return ()
    given: dict[str, Counter[str]] = {}
    for dots in session.dots.values():
        if dots.item == vote and dots.count > 0 and dots.theme in session.themes:
            given.setdefault(dots.theme, Counter())[dots.side] += dots.count
    return _ranked(session, given)


def _ranked(session: Session, given: Mapping[str, Counter[str]]) -> tuple[Priority, ...]:
    totals: Counter[str] = sum(given.values(), Counter())
    every = [side for side in sides(session) if totals[side]]
    shares = {
        theme: {side: Fraction(counts[side], totals[side]) for side in every}
        for theme, counts in given.items()
    }
    # Fractions, so that equal weights are exactly equal.
    weights = {theme: _mean(parts.values()) for theme, parts in shares.items()}
    order = sorted(given, key=lambda t: (-weights[t], session.themes[t].label.casefold(), t))
    return tuple(
        Priority(
            rank=1 + sum(weight > weights[theme] for weight in weights.values()),
            theme=theme,
            counts={side: given[theme][side] for side in every},
            shares={side: float(share) for side, share in shares[theme].items()},
            weight=float(weights[theme]),
        )
        for theme in order
    )


def _mean(parts: Iterable[Fraction]) -> Fraction:
    held = list(parts)
    return sum(held, Fraction()) / len(held)
