"""What could be shorter when an evening runs late: proposals, for the facilitator alone.

The end is hard: parents have somebody who minds the children, and the school closes. What tables
tell each other, what is chosen and agreed, and the end itself are never made shorter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sessie.model.dutch import count, hhmm
from sessie.model.frozen import dataclass
from sessie.model.script import ActionList, Break, DotVote, Feedback, Phase, Round, Script
from sessie.model.session import Session
from sessie.model.stage import clocks_of, current_clock
from sessie.rules.running_order import has_minutes, shared_minutes, with_minutes
from sessie.rules.steering import add_time, front

LEAST_ROUND, LEAST_BREAK, LEAST_PART, LEAST_LEFT = 5, 5, 3, 3
"""Minutes of a round, a break, another part and what is on now that stay at least; half of what it
had when that is more."""
MOST = 3
"""Proposals at a time."""


@dataclass(frozen=True, slots=True)
class Cut:
    """An item or a part that becomes shorter."""

    of: str
    """Id of the item, or of the part."""
    name: str
    before: int
    """Minutes."""
    after: int
    now: bool = False
    """Whether it is what is left of what is on now."""

    @property
    def saved(self) -> int:
        """Minutes won."""
        return self.before - self.after


@dataclass(frozen=True, slots=True)
class Proposal:
    """Cuts that are made together."""

    cuts: tuple[Cut, ...]

    @property
    def saved(self) -> int:
        """Minutes won in all."""
        return sum(cut.saved for cut in self.cuts)


def can_be_shorter(session: Session, now: float) -> tuple[Cut, ...]:
    """What is to come, and what is left of the round or break of now, each as short as it may
    become, in running order."""
    return (*_of_now(session, now), *_to_come(session))


def _of_now(session: Session, now: float) -> Iterator[Cut]:
    script, stage = session.script, session.stage
    item = script.item(stage.item)
    if stage.at_welcome or not has_minutes(item) or front(script, stage) > script.position(item.id):
        return
    key, clock = current_clock(script, stage)
    left = int(clock.left(now) // 60)
    least = max(LEAST_LEFT, (left + 1) // 2)
    if key in stage.clocks and left > least:
        word = "deze ronde" if isinstance(item, Round) else "deze pauze"
        yield Cut(item.id, f"{word} duurt nog", left, least, now=True)


def _to_come(session: Session) -> Iterator[Cut]:
    script, stage = session.script, session.stage
    here = -1 if stage.at_welcome else max(front(script, stage), script.position(stage.item))
    for phase in script.phases[:-1]:
        kept = any(isinstance(item, Feedback | DotVote | ActionList) for item in phase.items)
        ahead = phase.items and script.position(phase.items[0].id) > here
        for item in phase.items:
            if not (isinstance(item, Round | Break) and has_minutes(item)):
                continue
            begun = any(stage.clocks.get(key) for key, _ in clocks_of(item))
            if script.position(item.id) <= here or begun or item.id in script.skipped:
                continue
            least = max(LEAST_ROUND if isinstance(item, Round) else LEAST_BREAK,
                        (item.minutes + 1) // 2)  # fmt: skip
            if item.minutes > least:
                yield Cut(item.id, _named(item), item.minutes, least)
        shared = shared_minutes(phase)
        least = max(LEAST_PART, (shared + 1) // 2)
        if ahead and not kept and shared > least and not _all_skipped(script, phase):
            only = all(isinstance(item, Break) for item in phase.items)
            yield Cut(phase.id, "pauze" if only else f"“{phase.title}”", shared, least)


def _all_skipped(script: Script, phase: Phase) -> bool:
    return all(item.id in script.skipped for item in phase.items)


def _named(item: Round | Break) -> str:
    return f"{'ronde' if isinstance(item, Round) else 'pauze'} “{item.title}”"


def proposals(session: Session, late: int, now: float) -> tuple[Proposal, ...]:
    """At most three ways to win so many minutes, the one with the fewest changes first; ways that
    win less only when none wins all of it. None when it is not late, or nothing can be shorter."""
    cuts = can_be_shorter(session, now)
    if late <= 0 or not cuts:
        return ()
    rounds = [cut for cut in cuts if cut.of in {r.id for r in session.script.rounds}]
    others = [cut for cut in cuts if cut not in rounds]
    order = {cut.of: place for place, cut in enumerate(cuts)}
    ways = [
        _one(cuts, late),
        _in_turn([*others, *reversed(rounds)], late),
        _in_turn([*reversed(rounds), *others], late),
        _spread(cuts, late),
    ]
    ways = [Proposal(tuple(sorted(way.cuts, key=lambda cut: order[cut.of]))) for way in ways]
    found = [way for way in dict.fromkeys(ways) if way.cuts]
    most = max(way.saved for way in found)
    found = [way for way in found if way.saved >= min(late, most)]
    return tuple(sorted(found, key=lambda way: len(way.cuts))[:MOST])


def _one(cuts: Iterable[Cut], late: int) -> Proposal:
    """Out of the one that can best miss it: what loses the smallest share."""
    able = [cut for cut in cuts if cut.saved >= late]
    best = min(able, key=lambda cut: late / cut.before, default=None)
    return Proposal((_by(best, late),) if best else ())


def _in_turn(cuts: Iterable[Cut], late: int) -> Proposal:
    """Each as short as it may be, until enough is won."""
    taken = []
    for cut in cuts:
        if late > 0:
            taken.append(_by(cut, min(late, cut.saved)))
            late -= taken[-1].saved
    return Proposal(tuple(taken))


def _spread(cuts: tuple[Cut, ...], late: int) -> Proposal:
    """A little of everything."""
    late = min(late, sum(cut.saved for cut in cuts))
    won = [0] * len(cuts)
    for _ in range(late):
        place = max(
            (n for n, cut in enumerate(cuts) if won[n] < cut.saved),
            key=lambda n: (cuts[n].saved - won[n]) / cuts[n].saved,
        )
        won[place] += 1
    return Proposal(tuple(_by(cut, n) for cut, n in zip(cuts, won, strict=True) if n))


def _by(cut: Cut, minutes: int) -> Cut:
    return replace(cut, after=cut.before - minutes)


def accept(session: Session, proposal: Proposal) -> Session:
    """The session in which this is shorter."""
    script, stage = session.script, session.stage
    for cut in proposal.cuts:
        if cut.now:
            stage = add_time(script, stage, -60.0 * cut.saved)
        else:
            script = with_minutes(script, cut.of, cut.after)
    return session.with_(script=script, stage=stage)


def cut_in_words(cut: Cut) -> str:
    """Such as "ronde “Tips en ideeën”: 10 → 6"."""
    return f"{cut.name}: {cut.before} → {cut.after}"


def won_in_words(proposal: Proposal, expected: int, late: int) -> str:
    """When it is over then: "klaar om 21:30, op tijd"; both in minutes, as they are now."""
    left = late - proposal.saved
    over = f"nog {count(left, 'minuut', 'minuten')} te laat" if left > 0 else "op tijd"
    return f"klaar om {hhmm(expected - proposal.saved)}, {over}"
