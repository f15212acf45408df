"""The dots: first what there is to choose from, and only after closing what it got."""

from __future__ import annotations

from dataclasses import dataclass

from sessie.model.script import Item, Side
from sessie.model.session import Session
from sessie.public.scene import Block
from sessie.rules.overlap import priorities
from sessie.rules.vote import dots_each, poll_of, poll_themes, weighing

SILENT = "Iedereen kiest eerst stil."
COUNTING = "We tellen de stippen. Straks ziet u de uitslag."
CLOSED = "De stemmen zijn dicht."
NO_CHOICES = "Hier komen de thema's waaruit u kiest."
NO_DOTS = "Er zijn geen stippen geteld."


@dataclass(frozen=True, slots=True)
class Choices(Block):
    """An open vote: no figures, because dots attract dots."""

    choices: tuple[str, ...]
    each: int
    """Dots a person has."""
    counting: bool
    """Whether the dots are being counted."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A theme with what it got."""

    rank: int
    """From 1; what weighs the same shares a rank."""
    label: str
    dots: tuple[int, ...]
    """Dots of each side."""
    parts: tuple[float, ...]
    """How long the bar of each side is, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Ranking(Block):
    """A closed vote, what weighs most first."""

    ranked: tuple[Ranked, ...]
    sides: tuple[Side, ...]
    """The sides that gave dots, in their order."""
    weighing: str
    """How dots weigh, in words."""


def make(session: Session, item: Item) -> Block:
    """The block of a vote."""
    if poll_of(session, item.id).closed:
        return _ranking(session, item)
    return Choices(
        item.title,
        tuple(theme.label for theme in poll_themes(session, item.id)),
        dots_each(session, item.id),
        session.has_dots(item.id),
    )


def _ranking(session: Session, item: Item) -> Ranking:
    ranking, script = priorities(session, item.id), session.script
    told = [side for side in script.sides if any(line.counts.get(side.id) for line in ranking)]
    known = {side.id for side in told}
    others = dict.fromkeys(s for line in ranking for s in line.counts if s not in known)
    every = (*told, *map(script.side, others))
    dots = sum(line.dots for line in ranking)
    per_head = session.evening.per_head
    ranked = tuple(
        Ranked(
            line.rank,
            session.themes[line.theme].label,
            tuple(line.counts.get(side.id, 0) for side in every),
            tuple(
                line.counts.get(side.id, 0) / dots if per_head else line.shares.get(side.id, 0.0)
                for side in every
            ),
        )
        for line in ranking
    )
    return Ranking(item.title, ranked, every, weighing(session))
