"""Where the sides agree and what they find most important: counted, never guessed.

Hidden slips count nowhere here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from sessie.model.frozen import dataclass
from sessie.model.script import DotVote
from sessie.model.session import Contribution, Session, Theme

OVERLAP_KINDS = frozenset({"wens", "verwachting"})
"""Only these make overlap; tips and ideas are reported but do not count."""
OTHER_LABEL = "overig"


@dataclass(frozen=True, slots=True)
class Count:
    """How often one side spoke about one theme."""

    slips: int = 0
    """Visible wishes and expectations."""
    recognised: int = 0
    """Tables that said "hadden wij ook" for this side; of a theme in which others asked for nothing
    they did not ask either."""

    @property
    def total(self) -> int:
        """Both together."""
        return self.slips + self.recognised


@dataclass(frozen=True, slots=True)
class Support:
    """How many ask for one theme."""

    theme: str
    """Theme id."""
    counts: Mapping[str, int]
    """Side id → slips and recognitions together, for every side in its order."""

    @property
    def total(self) -> int:
        """All sides together."""
        return sum(self.counts.values())

    @property
    def asking(self) -> tuple[str, ...]:
        """The sides that ask for it."""
        return tuple(side for side, count in self.counts.items() if count)


@dataclass(frozen=True, slots=True)
class ThemeGroup:
    """Themes that are asked for by the same: by several sides, or by one."""

    side: str
    """Side id; empty where several sides ask."""
    themes: tuple[Support, ...]
    """Never empty; what most people ask for comes first."""
    differs: bool = False
    """Whether somebody said that the sides want different things in these."""


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
    """0 to 1: the mean of the shares of the sides that voted, so that a small side is not drowned
    by a large one; where every dot weighs the same, its part of all dots."""

    @property
    def dots(self) -> int:
        """Dots of all sides together."""
        return sum(self.counts.values())


def is_other(theme: Theme) -> bool:
    """Whether this is the rest theme, "Overig", which never counts as shared."""
    return theme.other or theme.label.strip().casefold() == OTHER_LABEL


def is_different(theme: Theme) -> bool:
    """Whether somebody said that the sides want different things in this: then it is not shared,
    however many ask for it."""
    return bool(theme.tension)


def sides(session: Session) -> tuple[str, ...]:
    """The sides that can speak this evening, in the order of the script."""
    script = session.script
    found = dict.fromkeys(role.side for role in script.roles)
    found |= dict.fromkeys(script.side_of(role) for role in session.evening.attendance)
    found |= dict.fromkeys(session.side_of(slip) for slip in session.slips())
    found |= dict.fromkeys(dots.side for dots in session.counted)
    found |= dict.fromkeys(r.side for r in session.recognitions.values() if r.side)
    named = [side.id for side in script.sides if side.id in found]
    return (*named, *(side for side in found if side not in named))


def tally(session: Session) -> dict[str, dict[str, Count]]:
    """Theme id → side id → count, for every theme and every side, in their own order.

    Who recognises a theme of compliments or tips alone asks for nothing, and counts in no side.
    """
    slips = Counter(
        (slip.theme, session.side_of(slip))
        for slip in session.slips()
        if slip.kind in OVERLAP_KINDS
    )
    asked = {theme for theme, _ in slips}
    other = {slip.theme for slip in session.slips()} - asked
    known = session.recognitions.values()
    tables = {(r.theme, r.side, r.table) for r in known if r.theme not in other}
    recognised = Counter((theme, side) for theme, side, _ in tables)
    every = sides(session)
    return {
        theme: {side: Count(slips[theme, side], recognised[theme, side]) for side in every}
        for theme in session.themes
    }


def shared_themes(session: Session) -> list[str]:
    """The themes that two or more sides want something in, in the order of the themes.

    The strict rule of "hier vroegen beide kanten naar": a side takes part with at least
    one wish or expectation, or with a table that recognised the theme for that side. That they
    want the same it does not say.
    """
    return [
        theme
        for theme, by_side in tally(session).items()
        if not is_other(session.themes[theme])
        and sum(count.total > 0 for count in by_side.values()) >= 2
    ]


def support(session: Session) -> tuple[Support, ...]:
    """How often each theme but the rest theme was asked for, in the order of the themes."""
    return tuple(
        Support(theme, {side: count.total for side, count in by_side.items()})
        for theme, by_side in tally(session).items()
        if not is_other(session.themes[theme])
    )


def overlap_groups(session: Session) -> tuple[ThemeGroup, ...]:
    """What several sides ask for; then of that what somebody said they differ in; then what one
    side asks for, side by side.

    Only wishes and expectations ask: one side may have spoken of it in another way, with a tip or
    an idea. A theme that nobody asked for is in no group.
    """
    order = sorted(support(session), key=lambda held: (-len(held.asking), -held.total))
    several = [held for held in order if len(held.asking) >= 2]
    apart = {held.theme for held in several if is_different(session.themes[held.theme])}
    shared = tuple(held for held in several if held.theme not in apart)
    differing = tuple(held for held in several if held.theme in apart)
    alone = {side: tuple(h for h in order if h.asking == (side,)) for side in sides(session)}
    groups = (
        ThemeGroup("", shared),
        ThemeGroup("", differing, differs=True),
        *(ThemeGroup(side, themes) for side, themes in alone.items()),
    )
    return tuple(group for group in groups if group.themes)


def overlap_order(session: Session) -> list[str]:
    """Ids of the themes in these groups, as they stand under each other."""
    return [held.theme for group in overlap_groups(session) for held in group.themes]


def slips_by_side(
    session: Session, theme: str, *, released: bool = True
) -> dict[str, list[Contribution]]:
    """Side id → the visible slips of a theme, wishes and expectations first; of the released ones
    only, or of all."""
    found: dict[str, list[Contribution]] = {side: [] for side in sides(session)}
    slips = [s for s in session.slips() if s.theme == theme and (s.released or not released)]
    for slip in sorted(slips, key=lambda slip: slip.kind not in OVERLAP_KINDS):
        found.setdefault(session.side_of(slip), []).append(slip)
    return found


def by_support(session: Session) -> list[Theme]:
    """The themes but the rest theme, what is shared first and then what most ask for; where
    nothing is a wish, what most slips are about."""
    slips = slips_per_theme(session)
    order = sorted(
        support(session), key=lambda held: (len(held.asking) < 2, -held.total, -slips[held.theme])
    )
    return [session.themes[held.theme] for held in order]


def slips_per_theme(session: Session) -> Counter[str]:
    """Theme id → how many slips stand under it."""
    return Counter(slip.theme for slip in session.slips())


def closed_votes(session: Session) -> tuple[str, ...]:
    """Ids of the closed votes that got dots, in running order."""
    in_script = [item.id for item in session.script.items_of(DotVote)]
    order = [*in_script, *(poll for poll in session.polls if poll not in in_script)]
    voted = {dots.item for dots in session.counted if dots.count > 0}
    return tuple(
        poll
        for poll in order
        if poll in voted and poll in session.polls and session.polls[poll].closed
    )


def themed_votes(session: Session) -> tuple[str, ...]:
    """Ids of the closed votes about the themes of the evening, in running order."""
    own = {vote.id for vote in session.script.items_of(DotVote)
           if isinstance(vote, DotVote) and vote.choices}  # fmt: skip
    return tuple(vote for vote in closed_votes(session) if vote not in own)


def weighs_by_side(session: Session, outcome: Sequence[Priority]) -> bool:
    """Whether every side weighed the same, so that dots alone do not give the order."""
    voted = outcome[0].counts if outcome else ()
    return len(voted) > 1 and not session.evening.per_head


def ranking(session: Session) -> tuple[Theme, ...]:
    """Every theme once, in the one order of every paper: by rank in the last closed vote about the
    themes; then the others, what is shared first and then what most people ask for; the rest last.
    """
    themes = session.themes
    chosen = [themes[line.theme] for line in priorities(session)]
    chosen = [theme for theme in chosen if not is_other(theme)]
    ids = dict.fromkeys(t.id for t in (*chosen, *by_support(session), *themes.values()))
    return tuple(sorted((themes[theme] for theme in ids), key=is_other))


def priorities(session: Session, item_id: str | None = None) -> tuple[Priority, ...]:
    """The themes that got dots, the most important first.

    Without an item: the last closed vote about the themes, since other votes bring choices of
    their own. A vote that is still open gives nothing, in the room and in the report alike,
    because dots attract dots. An imported evening with
    dots counts as closed, so its dots do stand in the report.
    """
    closed = closed_votes(session)
    vote = item_id or next(reversed(themed_votes(session)), "")
    if vote not in closed:
        return ()
    given: dict[str, Counter[str]] = {}
    for dots in session.counted:
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
    if session.evening.per_head:
        weights = {theme: Fraction(c.total(), totals.total()) for theme, c in given.items()}
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
