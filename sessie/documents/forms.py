"""Papers in the forms that can be asked for: of a session the report, the letter to all parents,
the minutes of a team and the invitation, and of a traject the plan and the year view."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from sessie.documents.bars import figure, overlap_bars
from sessie.documents.blocks import About, Block, Grid, Picture, no_picture, title_of
from sessie.documents.html import Html, to_html
from sessie.documents.invitation import invitation_blocks
from sessie.documents.letter import letter_blocks
from sessie.documents.markdown import write
from sessie.documents.minutes import minutes_blocks
from sessie.documents.plan import kept_blocks, plan_blocks, since_version
from sessie.documents.report import report_blocks
from sessie.documents.year import year_blocks
from sessie.model.dutch import clean_line
from sessie.model.letter_words import LetterLanguage
from sessie.model.session import Session
from sessie.model.traject import Traject, Version
from sessie.rules.on_paper import on_paper
from sessie.rules.plan import Plan
from sessie.rules.year import YearView

PAPER_FORMS = ("md", "html", "docx", "pdf")


def in_form(
    blocks: Sequence[Block],
    form: str,
    day: str,
    *,
    letter: bool = False,
    school: str = "",
    picture: Picture = no_picture,
    contents: bool = False,
) -> bytes:
    """Blocks as bytes in this form; `day` is the ISO date that the file says it was made on, and
    `school` in whose name.

    A letter is one page in larger text; with `contents` a long paper gets a list of its chapters.
    Raises KeyError for a form there is not, and NoPdf when what makes a PDF is not installed.
    """
    about = About(clean_line(title_of(blocks)), clean_line(school), day)
    match form:
        case "md":
            return write(blocks).encode()
        case "html":
            drawn = partial(_drawn, picture)
            return to_html(blocks, about, drawn, letter=letter, contents=contents).encode()
        case "docx":
            # Loads python-docx, which nothing else needs.
            from sessie.documents.word import to_word

            return to_word(blocks, about, picture, letter=letter, contents=contents)
        case "pdf":
            from sessie.documents.pdf import to_pdf

            return to_pdf(blocks, about, picture, letter=letter, contents=contents)
    raise KeyError(form)


def _drawn(picture: Picture, grid: Grid) -> Html:
    return figure(picture(grid))


def report_in_form(session: Session, form: str) -> bytes:
    """The report of a session as it is now; where a form can draw, with the overlap as bars."""
    return in_form(
        report_blocks(session),
        form,
        session.evening.date,
        school=session.evening.school,
        picture=partial(overlap_bars, on_paper(session)),
        contents=True,
    )


def to_markdown(session: Session) -> str:
    """The report of a session as it is now, at any moment of the evening.

    It depends on nothing but the session.
    """
    return write(report_blocks(session))


def letter_in_form(session: Session, form: str, other: LetterLanguage | None = None) -> bytes:
    """The letter to all parents, and the same in another language; raises NoLetter when there is
    nothing to tell them."""
    day = session.papers.day or session.evening.date
    blocks, school = letter_blocks(session, other), session.evening.school
    return in_form(blocks, form, day, letter=True, school=school)


def minutes_in_form(session: Session, form: str) -> bytes:
    """The minutes of a partnerschapsteam; raises NoMinutes when there are none."""
    evening = session.evening
    return in_form(minutes_blocks(session), form, evening.date, school=evening.school)


def invitation_in_form(session: Session, form: str) -> bytes:
    """The invitation for an evening, on one page; raises NoInvitation when there is none."""
    evening, blocks = session.evening, invitation_blocks(session)
    return in_form(blocks, form, evening.date, letter=True, school=evening.school)


def version_in_form(version: Version, form: str, school: str = "") -> bytes:
    """A version of the plan as it was kept, in this form; as Markdown it is what was kept. Raises
    NotKept."""
    blocks = kept_blocks(version)
    if form == "md":
        return version.text.encode()
    return in_form(blocks, form, version.date, school=school, contents=True)


def plan_in_form(plan: Plan, form: str) -> bytes:
    """The plan in this form; the same bytes for the same plan. When nothing is other than in its
    last version, it is that version."""
    if plan.traject.versions and since_version(plan) is None:
        return version_in_form(plan.traject.versions[-1], form)
    versions = plan.traject.versions
    held = [session.evening.date for session in plan.sessions if session.evening.date]
    day = versions[-1].date if versions else max(held, default="")
    school = plan.traject.name
    return in_form(plan_blocks(plan), form, day, school=school, contents=True)


def year_in_form(traject: Traject, year: YearView, form: str) -> bytes:
    """The year view in this form; the same bytes for the same year."""
    held = [session.evening.date for session in year.evenings if session.evening.date]
    blocks, day = year_blocks(traject, year), max(held, default="")
    return in_form(blocks, form, day, school=traject.name)
