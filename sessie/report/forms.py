"""A session written down in one of the forms that can be asked for."""

from __future__ import annotations

from pathlib import Path

from sessie.domain.session import Session
from sessie.report.files import write_new
from sessie.report.interchange import to_json
from sessie.report.markdown import to_markdown

FORMS = ("md", "json")


def in_form(session: Session, form: str) -> bytes:
    """The session as bytes in this form; raises KeyError for a form there is not."""
    return {"md": lambda: to_markdown(session).encode(), "json": lambda: to_json(session)}[form]()


def write_form(session: Session, form: str, folder: Path) -> Path:
    """Write a new file in the folder and give its path; raises WriteTrouble.

    Notes that are not for the school do not get the name of a report.
    """
    sort = "verslag" if session.script.projected else "aantekeningen"
    return write_new(folder, f"{sort}-{session.evening.id}", f".{form}", in_form(session, form))
