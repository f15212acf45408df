"""How long a proposal takes, for one slip among few and among many."""

from __future__ import annotations

import random
from dataclasses import replace
from statistics import median
from time import perf_counter

from benchmarks.figures import Row, as_text
from benchmarks.gold import EVENINGS, read_judged
from sessie.library.themes import read_themes
from sessie.model.session import Session
from sessie.rules.proposing import Proposer
from sessie.rules.themes import put_under

FEW, MANY = 100, 5000
GOAL = 5.0
"""Milliseconds for one slip, also right after another one was sorted."""
_ROUNDS = 200


def many_slips(count: int) -> Session:
    """The example evening with this many slips of words that were really used, half of them
    sorted."""
    evenings = [read_judged(path).session for path in EVENINGS]
    said = [word for e in evenings for s in e.contributions.values() for word in s.text.split()]
    session, chance = evenings[0], random.Random(count)
    first, themes = next(iter(session.contributions.values())), list(session.themes)
    slips = [
        replace(
            first,
            id=f"x{place}",
            place=place,
            text=" ".join(chance.choices(said, k=12)),
            theme=chance.choice(themes) if place <= count // 2 else "",
        )
        for place in range(1, count + 1)
    ]
    return session.with_(contributions={slip.id: slip for slip in slips})


class _Turn:
    """Sorts one more slip and asks for proposals for the next, over and over."""

    def __init__(self, count: int) -> None:
        self.session = many_slips(count)
        self.proposer = Proposer(read_themes())
        self.proposer.follow(self.session)
        self.open = [slip.id for slip in self.session.contributions.values() if not slip.theme]
        self.themes = list(self.session.themes)

    def __call__(self) -> float:
        """Milliseconds of following and proposing."""
        sorted_one, asked = random.Random(len(self.open)).sample(self.open, 2)
        self.open.remove(sorted_one)
        self.open += [sorted_one] if len(self.open) < FEW // 4 else []
        self.session = put_under(self.session, [sorted_one], random.choice(self.themes))
        begun = perf_counter()
        self.proposer.follow(self.session)
        self.proposer.for_slip(self.session.contributions[asked])
        return (perf_counter() - begun) * 1000


def timing() -> str:
    """The time of a proposal as a table, and whether the goal is met."""
    from benchmarks.figures import in_turn

    few, many = _Turn(FEW), _Turn(MANY)
    found = in_turn(_ROUNDS, {"few": few, "many": many})
    row = Row(f"Voorstel bij {MANY} / bij {FEW} briefjes", "ms", found["many"], found["few"])
    reached = "gehaald" if median(row.ours) <= GOAL else "niet gehaald"
    return f"{as_text([row])}\nDoel: hoogstens {GOAL:.0f} ms bij {MANY} briefjes, {reached}."
