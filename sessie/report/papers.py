"""Papers of a traject in a form: the visie- en ambitieplan and the year view."""

from __future__ import annotations

from pathlib import Path

from sessie.domain.plan import Plan
from sessie.domain.trajectory import Trajectory
from sessie.domain.year import Year
from sessie.report.blocks import Block
from sessie.report.files import write_new
from sessie.report.markdown import write
from sessie.report.plan import plan_blocks
from sessie.report.year import year_blocks

PAPER_FORMS = ("md", "html", "docx")


def in_form(blocks: tuple[Block, ...], form: str, day: str) -> bytes:
    """Blocks as bytes in this form; `day` is the ISO date that the file says it was made on.

    Raises KeyError for a form there is not.
    """
    match form:
        case "md":
            return write(blocks).encode()
        case "html":
            from sessie.report.document import title_of
            from sessie.report.html import blocks_as_html, page

            return page(title_of(blocks), blocks_as_html(blocks)).encode()
        case "docx":
            from sessie.report.word import in_word

            return in_word(blocks, day)
    raise KeyError(form)


def plan_in_form(plan: Plan, form: str) -> bytes:
    """The plan in this form; the same bytes for the same plan."""
    versions = plan.trajectory.versions
    held = [session.evening.date for session in plan.sessions if session.evening.date]
    day = versions[-1].date if versions else max(held, default="")
    return in_form(plan_blocks(plan), form, day)


def write_plan(plan: Plan, form: str, folder: Path) -> Path:
    """Write the plan to a new file in the folder and give its path; raises WriteTrouble."""
    return write_new(folder, f"plan-{plan.trajectory.id}", f".{form}", plan_in_form(plan, form))


def write_year(trajectory: Trajectory, year: Year, form: str, folder: Path) -> Path:
    """Write the year view to a new file in the folder and give its path; raises WriteTrouble."""
    held = [session.evening.date for session in year.evenings if session.evening.date]
    data = in_form(year_blocks(trajectory, year), form, max(held, default=""))
    return write_new(folder, f"jaar-{trajectory.id}", f".{form}", data)
