"""Slips as lists: by theme, by side, by organisation, or by the question that a table had."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from sessie.domain.privacy import merged_roles
from sessie.domain.session import Contribution, Session, Theme
from sessie.domain.vocabulary import known_role
from sessie.report.blocks import Block, Bullets, Heading, Label
from sessie.report.placing import Material, lines_of
from sessie.report.words import capital


def listed_slips(slips: Iterable[Contribution]) -> Iterator[Block]:
    """One list; nothing when there are no slips."""
    lines = lines_of(slips)
    if lines:
        yield Bullets(lines)


def themed(
    material: Material, slips: list[Contribution]
) -> Iterator[tuple[Theme | None, list[Contribution]]]:
    """Slips by theme, in the order of the themes; those without one last."""
    for theme in material.themes:
        held = [slip for slip in slips if slip.theme == theme.id]
        if held:
            yield theme, held
    loose = [slip for slip in slips if not material.has_theme(slip)]
    if loose:
        yield None, loose


def by_theme(material: Material, slips: list[Contribution]) -> Iterator[Block]:
    """A heading and a list a theme."""
    for theme, held in themed(material, slips):
        if theme:
            yield Heading(3, theme.label)
        yield from listed_slips(held)


def by_side(
    material: Material, slips: Iterable[Contribution], *, always: bool = False
) -> Iterator[Block]:
    """A list a side; named when there is more than one, or `always`."""
    found = _grouped(slips, material.session.side_of)
    for side in material.sides:
        if side in found:
            if always or len(found) > 1:
                yield Label(capital(material.session.script.side(side).name))
            yield from listed_slips(found[side])


def by_organisation(material: Material, slips: Iterable[Contribution]) -> Iterator[Block]:
    """A list an organisation, in the order of the draaiboek."""
    session = material.session
    found = _grouped(slips, lambda slip: _organisation(session, slip.role))
    named = dict.fromkeys(_organisation(session, role.id) for role in session.script.roles)
    for name in (*(name for name in named if name in found), *sorted(found.keys() - named.keys())):
        yield Label(capital(name))
        yield from listed_slips(found[name])


def _organisation(session: Session, role: str) -> str:
    """An organisation by its name; a role of people, when there are few, by its side."""
    if known_role(role) and role in merged_roles(session):
        return session.script.side(session.script.side_of(role)).name
    return session.script.role(role).name


def by_table_question(
    material: Material, slips: Iterable[Contribution], level: int = 3
) -> Iterator[Block]:
    """A heading and a list for each question that a table had, without sides: where a question
    went to one table, question and side together would be table and role together."""
    found = _grouped(slips, material.table_question)
    rounds = material.session.script.rounds
    topics = dict.fromkeys(topic for item in rounds for _, topic in item.table_questions)
    for topic in topics:
        if topic in found:
            yield Heading(level, topic)
            yield from listed_slips(found[topic])


def _grouped(
    slips: Iterable[Contribution], key: Callable[[Contribution], str]
) -> dict[str, list[Contribution]]:
    found: dict[str, list[Contribution]] = {}
    for slip in slips:
        found.setdefault(key(slip), []).append(slip)
    return found
