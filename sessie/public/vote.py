"""The dots: first what there is to choose from, and only after closing what it got."""

from __future__ import annotations

from sessie.model.dutch import agree_with, capital, count, listed, the
from sessie.model.frozen import dataclass
from sessie.model.script import Item, Side
from sessie.model.session import Session
from sessie.model.sides import side_named
from sessie.public.scene import Block
from sessie.rules.overlap import Priority, priorities
from sessie.rules.points import AMBITION
from sessie.rules.release import may_be_read
from sessie.rules.slips import shown_text, slips_by_words
from sessie.rules.vote import BY_DOT, BY_SIDE, dots_each, poll_of, poll_themes

SILENT = "Iedereen kiest eerst stil."
COUNTING = "We tellen de stippen. Straks ziet u de uitslag."
CLOSED = "Het stemmen is klaar."
AMBITIONS, ROUNDS = "Deze ambities zijn er:", "Hierover spraken we:"
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
    about: tuple[str, ...] = ()
    """What was written or talked about, as long as there is nothing to choose from: the slide is
    never empty."""
    about_name: str = ""
    """What that is: `Dit staat er al:`."""
    leads: bool = True
    """Whether it says how to choose: on a page with large letters that may give way."""
    split: int = 0
    """How many stand in the first of two columns; 0 is one column."""
    dense: bool = False
    """Whether its lines stand closer, so that all fits on one page."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A theme with what it got."""

    rank: int
    """From 1; what weighs the same shares a rank."""
    label: str
    dots: tuple[int, ...]
    """Dots of each side."""
    parts: tuple[float, ...]
    """How long the part of each side in its bar is. Together they are its weight on one scale for
    all: what weighs most is 1 long, and nothing is longer than what stands above it."""


@dataclass(frozen=True, slots=True)
class Ranking(Block):
    """A closed vote, what weighs most first."""

    ranked: tuple[Ranked, ...]
    sides: tuple[Side, ...]
    """The sides that gave dots, in their order."""
    weighing: str
    """How dots are weighed, in a sentence."""
    totals: tuple[int, ...] = ()
    """All dots of each side."""
    how: str = ""
    """How they are weighed, in a few words."""


def make(session: Session, item: Item) -> Block:
    """The block of a vote."""
    if poll_of(session, item.id).closed:
        return _ranking(session, item)
    choices = tuple(theme.label for theme in poll_themes(session, item.id))
    name, about = ("", ()) if choices else _about(session)
    each, counting = dots_each(session, item.id), session.has_dots(item.id)
    return Choices(item.title, choices, each, counting, about, name)


def _about(session: Session) -> tuple[str, tuple[str, ...]]:
    """What people can think about before there is a list: the ambitions that were released, else
    the rounds that were held, else all."""
    slips = (s for s in slips_by_words(session) if s.kind == AMBITION and may_be_read(s))
    if ambitions := tuple(dict.fromkeys(shown_text(slip).text for slip in slips)):
        return AMBITIONS, ambitions
    rounds = [item for item in session.script.rounds if item.kinds]
    held = {slip.round for slip in session.slips()}
    there = [item for item in rounds if item.id in held] or rounds
    return ROUNDS, tuple(item.title or item.asked for item in there)


def _ranking(session: Session, item: Item) -> Ranking:
    ranking, script = priorities(session, item.id), session.script
    told = [side.id for side in script.sides if any(line.counts.get(side.id) for line in ranking)]
    others = dict.fromkeys(s for line in ranking for s in line.counts if s not in told)
    every = tuple(side_named(session, side) for side in (*told, *others))
    most = max((line.weight for line in ranking), default=1.0)
    dots = sum(line.dots for line in ranking)
    per_head = session.evening.per_head

    def part(line: Priority, side: Side) -> float:
        weight = line.counts.get(side.id, 0) / dots if per_head else (
            line.shares.get(side.id, 0.0) / len(every))  # fmt: skip
        return weight / most

    ranked = tuple(
        Ranked(
            line.rank,
            session.themes[line.theme].label,
            tuple(line.counts.get(side.id, 0) for side in every),
            tuple(part(line, side) for side in every),
        )
        for line in ranking
    )
    totals = tuple(sum(line.counts.get(side.id, 0) for line in ranking) for side in every)
    how = BY_DOT if per_head or len(every) == 1 else BY_SIDE
    said = f"{_gave(every, totals)} {capital(how)}." if every else ""
    return Ranking(item.title, ranked, every, said, totals, capital(how))


def _gave(every: tuple[Side, ...], totals: tuple[int, ...]) -> str:
    """`Ouders gaven 55 stippen en leerkrachten 20.`"""
    names = [the(side.name) for side in every]
    each = [f"{name} {number}" for name, number in zip(names, totals, strict=True)]
    gave = agree_with([every[0].name], "gaf", "gaven")
    each[0] = f"{names[0]} {gave} {count(totals[0], 'stip', 'stippen')}"
    return f"{capital(listed(each))}."
