"""Slips as lists: by theme, by side, by organisation, or by the question that a table had."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from sessie.domain.dutch import capital, count
from sessie.domain.privacy import merged_roles
from sessie.domain.session import Contribution, Session, Theme
from sessie.domain.vocabulary import known_role
from sessie.report.blocks import Block, Bullets, Heading, Label, Paragraph, Quote
from sessie.report.placing import Material, lines_of

PARTNERS = "partner"
"""The side on which a role is an organisation, and no group of people."""


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
        yield from known_of(material, theme, held)


def by_kind(material: Material, slips: list[Contribution]) -> Iterator[Block]:
    """A label and a list a kind, in the order of the rounds in which they were written."""
    found = _grouped(slips, lambda slip: slip.kind)
    written = {slip.round for slip in slips}
    asked = [item for item in material.session.script.collecting if item.id in written]
    named = [k for k in dict.fromkeys(kind for item in asked for kind in item.kinds) if k in found]
    for kind in (*named, *sorted(found.keys() - set(named))):
        name = material.session.script.kind(kind)
        yield Label(capital(name.plural or "andere bijdragen"))
        yield from listed_slips(found[kind])


def known_of(
    material: Material, theme: Theme | None, slips: Iterable[Contribution]
) -> Iterator[Block]:
    """What is known of a theme, when this is the list of it behind which that is said."""
    if theme and any(material.homes.get(theme.id) == slip.id for slip in slips):
        yield from about(material.session, theme)


def about(session: Session, theme: Theme) -> Iterator[Block]:
    """By how many tables the theme was recognised, of whatever side, and how the sides differ."""
    tables = {told.table for told in session.recognitions.values() if told.theme == theme.id}
    if tables:
        yield Paragraph((f"Herkend door {count(len(tables), 'tafel', 'tafels')}.",))
    if theme.tension:
        yield Quote(f"Let op: {theme.tension}")


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
    found = _grouped(slips, lambda slip: organisation(session, slip.role))
    named = dict.fromkeys(organisation(session, role.id) for role in session.script.roles)
    for name in (*(name for name in named if name in found), *sorted(found.keys() - named.keys())):
        yield Label(capital(name))
        yield from listed_slips(found[name])


def organisation(session: Session, role: str) -> str:
    """An organisation by its name; a role of people, when there are few, by its side."""
    side = session.script.side_of(role)
    if (known_role(role) or side != PARTNERS) and role in merged_roles(session):
        return session.script.side(side).name
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
