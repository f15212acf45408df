"""The chapters that a draaiboek itself brings: its own kinds, and rounds that are read apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sessie.domain.points import AMBITION
from sessie.domain.script import Collecting, DotVote, Feedback, Round
from sessie.domain.session import Contribution
from sessie.report.blocks import Block, Heading
from sessie.report.listing import by_kind, by_side, known_of, themed
from sessie.report.outcomes import vote_grid
from sessie.report.placing import OWN_KIND, TOPIC, VOTES, Material
from sessie.report.rounds import kind_title, marked_rounds, round_chapter, side_by_side


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter; `numbered` numbers its parts too."""

    title: str
    blocks: tuple[Block, ...]
    numbered: bool = False


def apart(material: Material) -> Iterator[Chapter]:
    """What has a chapter of its own, in running order: rounds, questions that went from table to
    table, kinds, and votes that brought their own choices. What a team needs first stands in
    chapters before these."""
    found, marked = _own_kinds(material), marked_rounds(material.session)
    topics = [key for key in material.placed if key.startswith(f"{TOPIC}/")]
    for item in material.session.script.items:
        if item in material.cards:
            continue
        if isinstance(item, Round) and item in material.rounds:
            yield Chapter(_question(item), tuple(round_chapter(material, item)))
            if item in marked[1:] and item == marked[-1]:
                yield Chapter("Cijfers naast elkaar", tuple(side_by_side(material.session)))
        elif isinstance(item, Round | Feedback):
            for topic in _topics(item):
                if topic in topics:
                    topics.remove(topic)
                    yield _topic(material, topic)
            for kind in item.kinds:
                if kind in found:
                    found.remove(kind)
                    yield _chapter(material, kind)
        elif isinstance(item, DotVote) and item.choices and VOTES in material.chosen:
            lines = material.votes.get(item.id, ())
            yield Chapter(item.title, tuple(vote_grid(material.session, lines, "Keuze")))
    for kind in found:
        yield _chapter(material, kind)


def _topics(item: Collecting) -> Iterator[str]:
    if isinstance(item, Round):
        yield from (f"{TOPIC}/{topic}" for _, topic in item.table_questions)


def _topic(material: Material, key: str) -> Chapter:
    """By theme and kind, without sides: a question that went to one table, beside a side, would
    be table and role together. What has no theme stands first."""
    slips, blocks = material.placed[key], list[Block]()
    for theme, held in sorted(themed(material, slips), key=lambda part: part[0] is not None):
        if theme:
            blocks.append(Heading(3, theme.label))
        blocks += [*by_kind(material, held), *known_of(material, theme, held)]
    return Chapter(key.partition("/")[2], tuple(blocks))


def _own_kinds(material: Material) -> list[str]:
    """In the order of the draaiboek, then kinds that it does not name."""
    found = [key.partition("/")[2] for key in material.placed if key.startswith(f"{OWN_KIND}/")]
    if material.team and AMBITION in found:
        found.remove(AMBITION)  # what it decided stands first
    named = [kind.id for kind in material.session.script.kinds if kind.id in found]
    return [*named, *sorted(set(found) - set(named))]


def _chapter(material: Material, kind: str) -> Chapter:
    # "Afspraken" is the chapter of who does what and when.
    title = kind_title(material.session.script.kind(kind))
    title = "Genoemde afspraken" if kind == "afspraak" else title
    return Chapter(title, tuple(_own_kind(material, kind)))


def _own_kind(material: Material, kind: str) -> Iterator[Block]:
    """By theme; without themes by the question that was asked, when there was more than one."""
    slips = material.placed[f"{OWN_KIND}/{kind}"]
    asked = [item for item in material.session.script.collecting
             if kind in item.kinds and item not in material.rounds]  # fmt: skip
    if any(map(material.has_theme, slips)) or len(asked) < 2:
        for theme, held in themed(material, slips):
            if theme:
                yield Heading(3, theme.label)
            yield from by_side(material, held)
            yield from known_of(material, theme, held)
    else:
        yield from _by_question(material, slips)


def _by_question(material: Material, slips: list[Contribution]) -> Iterator[Block]:
    items = material.session.script.collecting
    for item in items:
        held = [slip for slip in slips if slip.round == item.id]
        if held:
            yield Heading(3, _question(item))
            yield from by_side(material, held)
    known = {item.id for item in items}
    lost = [slip for slip in slips if slip.round not in known]
    if lost:
        yield Heading(3, "Andere vragen")
        yield from by_side(material, lost)


def _question(item: Collecting) -> str:
    return item.title or item.question
