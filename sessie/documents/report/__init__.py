"""The report of a session as blocks, with its chapters numbered.

That of a stip op de horizon is a document of its own: questions with their themes and points.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sessie.documents.blocks import Aside, Block, Heading, Paragraph, under
from sessie.documents.phrases import where_and_when
from sessie.documents.report import material as m
from sessie.documents.report.chapters import Chapter, appendix, chapters
from sessie.documents.report.first_page import first_page
from sessie.documents.report.material import Material
from sessie.model.dutch import capital, clean_line, count, joined, listed, the
from sessie.model.script import Round
from sessie.model.session import Contribution, Session
from sessie.model.sides import PARTNERS, SMALL_ROLE, side_named
from sessie.model.vocabulary import APPENDIX, CAME, NOT_DISCUSSED, UNNAMED, known_role
from sessie.rules.on_paper import on_paper

_STIP = "Stip op de horizon"


def report_blocks(session: Session) -> tuple[Block, ...]:
    """The report of a session as it is now: every form of it is made from these blocks. A stip op
    de horizon has a form of its own."""
    session = on_paper(session)
    return (
        _stip_blocks(session) if session.script.type.document else tuple(_blocks(Material(session)))
    )


def _blocks(material: Material) -> Iterator[Block]:
    yield from first_page(material)
    for number, chapter in enumerate(chapters(material), start=1):
        yield Heading(2, f"{number}. {chapter.title}")
        yield from _numbered(chapter, number)
    yield from under(Heading(2, "Bijlage"), appendix(material))
    source = material.session.script.source
    if source:
        yield Paragraph((f"Bron: {source.rstrip('.')}.",))


def _numbered(chapter: Chapter, number: int) -> Iterator[Block]:
    part = 0
    for block in chapter.blocks:
        if chapter.numbered and isinstance(block, Heading):
            part += 1
            block = Heading(block.level, f"{number}.{part} {block.text}")
        yield block


# a stip op de horizon ----------------------------------------------------------------------------


def _stip_blocks(session: Session) -> tuple[Block, ...]:
    """The document: two titles, the stip, and every question with its themes in their order.

    What was said outside the questions follows in an appendix, when there is anything.
    """
    return (*_head(session), *_asked(session), *_unasked(session))


def _head(session: Session) -> Iterator[Block]:
    title, name = _titles(session)
    yield Heading(1, title)
    yield Heading(2, name)
    for said in (where_and_when(session.evening), _who_came(session)):
        if said:
            yield Aside(said)
    if clean_line(session.evening.stip):
        yield Paragraph((session.evening.stip,))


def _who_came(session: Session) -> str:
    """How many people, and of which organisations: those are no persons."""
    script, groups = session.script, Counter[str]()
    for role, number in session.people.items():
        organisation = script.side_of(role) == PARTNERS and not known_role(role)
        named = number >= SMALL_ROLE or organisation
        side = the(side_named(session, script.side_of(role)).name)
        groups[script.role(role).plural if named else side] += number
    there = [(name, number) for name, number in groups.items() if number]
    if not there:
        return ""
    (name, number), *more = there
    first = f"{count(number, 'persoon', 'mensen')} van {name}"
    return f"{CAME} {listed((first, *(f'{number} van {name}' for name, number in more)))}."


def _titles(session: Session) -> tuple[str, str]:
    """The title and the name of the session: those of its draaiboek and of its evening.

    A session that was set up for a school or region and not yet named is called after its
    draaiboek: "Educatief partnerschap: stip op de horizon" is a title and a name.
    """
    evening = session.evening
    title, name = clean_line(session.script.title), clean_line(evening.title)
    if evening.school and name == title:
        title, _, name = title.partition(": ")
        name = capital(name) or clean_line(evening.school)
    return title or name or _STIP, name or title or _STIP


def _asked(session: Session) -> Iterator[Block]:
    for number, item in enumerate(session.script.questions, start=1):
        yield Heading(3, f"{number}. {item.asked}")
        points = list(session.slips(round_id=item.id))
        if not points:
            yield Aside(NOT_DISCUSSED)
        for name, held in _by_organisation(session, item, points):
            yield from _by_theme(session, name, held)


def _by_organisation(
    session: Session, item: Round, points: list[Contribution]
) -> Iterator[tuple[str, list[Contribution]]]:
    """Where the question is one for every organisation, the points of each under its name, which
    sorting never tears apart; else all of them under no name."""

    def group(slip: Contribution) -> str:
        named = item.per_organisation and slip.role != UNNAMED
        return m.organisation(session, slip.role) if named else ""

    return m.by_name(points, group, ("", *m.organisations(session)))


def _by_theme(session: Session, name: str, points: list[Contribution]) -> Iterator[Block]:
    """The points that have no theme, then those of each theme."""
    themes = sorted(session.themes.values(), key=lambda theme: theme.place)
    parts = [("", [slip for slip in points if slip.theme not in session.themes])]
    parts += [(t.label, [slip for slip in points if slip.theme == t.id]) for t in themes]
    for label, held in parts:
        if held and (head := joined(" · ", capital(name), label)):
            yield Heading(4, head)
        yield from m.listed_slips(held)


def _unasked(session: Session) -> Iterator[Block]:
    """The chapters of everything but the questions, a level lower and without numbers."""
    asked = {item.id for item in session.script.questions}
    rest = {slip.id: slip for slip in session.contributions.values() if slip.round not in asked}
    material = Material(session.with_(contributions=rest))
    parts = [(chapter.title, chapter.blocks) for chapter in chapters(material)]
    parts.append(("Andere briefjes", appendix(material)))
    lower = (b for title, blocks in parts for b in under(Heading(3, title), map(_lower, blocks)))
    return under(Heading(2, APPENDIX), lower)


def _lower(block: Block) -> Block:
    return Heading(block.level + 1, block.text) if isinstance(block, Heading) else block
