"""The document of a stip op de horizon: questions with their themes and points."""

from __future__ import annotations

from collections.abc import Iterator

from sessie.documents.blocks import Aside, Block, Heading, Paragraph
from sessie.documents.report.chapters import appendix, chapters
from sessie.documents.report.material import (
    Material,
    grouped,
    in_order,
    listed_slips,
    organisation,
    organisations,
)
from sessie.documents.words import joined
from sessie.model.dutch import capital, clean_line
from sessie.model.script import Round
from sessie.model.session import Contribution, Session
from sessie.model.vocabulary import APPENDIX, NOT_DISCUSSED, UNNAMED

_TITLE = "Stip op de horizon"


def stip_blocks(session: Session) -> tuple[Block, ...]:
    """The document: two titles, the stip, and every question with its themes in their order.

    What was said outside the questions follows in an appendix, when there is anything.
    """
    return (*_head(session), *_questions(session), *_appendix(session))


def _head(session: Session) -> Iterator[Block]:
    title, name = _titles(session)
    yield Heading(1, title)
    yield Heading(2, name)
    if clean_line(session.evening.stip):
        yield Paragraph((session.evening.stip,))


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
    return title or name or _TITLE, name or title or _TITLE


def _questions(session: Session) -> Iterator[Block]:
    themes = sorted(session.themes.values(), key=lambda theme: theme.place)
    for number, item in enumerate(session.script.questions, start=1):
        yield Heading(3, f"{number}. {item.asked}")
        points = list(session.slips(round_id=item.id))
        if not points:
            yield Aside(NOT_DISCUSSED)
        yield from _under(session, item, "", [s for s in points if s.theme not in session.themes])
        for theme in themes:
            held = [slip for slip in points if slip.theme == theme.id]
            yield from _under(session, item, theme.label, held)


def _under(
    session: Session, item: Round, label: str, points: list[Contribution]
) -> Iterator[Block]:
    """The points of one theme, or those without any; where the question is one for every
    organisation, those of each organisation under its name."""

    def group(slip: Contribution) -> str:
        named = item.per_organisation and slip.role != UNNAMED
        return organisation(session, slip.role) if named else ""

    found = grouped(points, group)
    for name in in_order(found, ("", *organisations(session))):
        if head := joined(" · ", label, capital(name)):
            yield Heading(4, head)
        yield from listed_slips(found[name])


def _appendix(session: Session) -> Iterator[Block]:
    """The chapters of everything but the questions, a level lower and without numbers."""
    asked = {item.id for item in session.script.questions}
    rest = {slip.id: slip for slip in session.contributions.values() if slip.round not in asked}
    material = Material(session.with_(contributions=rest))
    parts: list[Block] = []
    for chapter in chapters(material):
        parts += [Heading(3, chapter.title), *map(_lower, chapter.blocks)]
    loose = appendix(material)
    if loose:
        parts += [Heading(3, "Andere bijdragen"), *map(_lower, loose)]
    if parts:
        yield Heading(2, APPENDIX)
        yield from parts


def _lower(block: Block) -> Block:
    return Heading(block.level + 1, block.text) if isinstance(block, Heading) else block
