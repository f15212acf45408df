"""Papers in the forms that can be asked for: the report of a session, the letter to all parents,
and of a traject the visie- en ambitieplan and the year view."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from sessie.documents.bars import overlap_picture
from sessie.documents.blocks import Block
from sessie.documents.html import report_html, to_html
from sessie.documents.letter import letter_blocks
from sessie.documents.markdown import write
from sessie.documents.plan import plan_blocks
from sessie.documents.report import report_blocks
from sessie.documents.year import year_blocks
from sessie.model.session import Session
from sessie.model.traject import Traject
from sessie.rules.plan import Plan
from sessie.rules.year import YearView

PAPER_FORMS = ("md", "html", "docx")


def in_form(blocks: Sequence[Block], form: str, day: str, *, letter: bool = False) -> bytes:
    """Blocks as bytes in this form; `day` is the ISO date that the file says it was made on.

    A letter is one page in larger text. Raises KeyError for a form there is not.
    """
    match form:
        case "md":
            return write(blocks).encode()
        case "html":
            return to_html(blocks, "brief" if letter else "").encode()
        case "docx":
            # Loads python-docx, which nothing else needs.
            from sessie.documents.word import to_word

            return to_word(blocks, day, letter=letter)
    raise KeyError(form)


def report_in_form(session: Session, form: str) -> bytes:
    """The report of a session as it is now; as a page it has the overlap drawn as bars."""
    blocks = report_blocks(session)
    if form == "html":
        return report_html(blocks, partial(overlap_picture, session)).encode()
    return in_form(blocks, form, session.evening.date)


def to_markdown(session: Session) -> str:
    """The report of a session as it is now, at any moment of the evening.

    It depends on nothing but the session.
    """
    return write(report_blocks(session))


def letter_in_form(session: Session, form: str) -> bytes:
    """The letter to all parents; raises NoLetter when it makes no sense."""
    return in_form(letter_blocks(session), form, session.evening.date, letter=True)


def plan_in_form(plan: Plan, form: str) -> bytes:
    """The plan in this form; the same bytes for the same plan."""
    versions = plan.traject.versions
    held = [session.evening.date for session in plan.sessions if session.evening.date]
    day = versions[-1].date if versions else max(held, default="")
    return in_form(plan_blocks(plan), form, day)


def year_in_form(traject: Traject, year: YearView, form: str) -> bytes:
    """The year view in this form; the same bytes for the same year."""
    held = [session.evening.date for session in year.evenings if session.evening.date]
    return in_form(year_blocks(traject, year), form, max(held, default=""))
