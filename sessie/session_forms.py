"""A session written down in every form that can be asked for: the papers, and the data.

There are two papers: the report, and the letter to all parents. A form of the letter begins with
`brief.`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sessie.documents.files import write_new
from sessie.documents.forms import PAPER_FORMS, letter_in_form, report_in_form
from sessie.exchange.csv import to_csv
from sessie.exchange.evening import to_json
from sessie.model.session import Session
from sessie.rules.themes import KnownTheme

LETTER = "brief."
"""What the name of a form of the letter begins with."""
REPORT_FORMS = (*PAPER_FORMS, "csv", "json")
"""csv is the slips alone, json is everything."""
LETTER_FORMS = tuple(f"{LETTER}{form}" for form in PAPER_FORMS)
FORMS = REPORT_FORMS + LETTER_FORMS


def in_form(session: Session, form: str, known: Sequence[KnownTheme] = ()) -> bytes:
    """The session as bytes in this form. `known` are the themes of the library, from which json
    proposes a theme for every slip without one.

    Raises KeyError for a form there is not, and NoLetter for a letter that makes no sense.
    """
    if form not in FORMS:
        raise KeyError(form)
    if form in LETTER_FORMS:
        return letter_in_form(session, form.removeprefix(LETTER))
    match form:
        case "json":
            return to_json(session, known)
        case "csv":
            return to_csv(session).encode()
    return report_in_form(session, form)


def write_form(session: Session, form: str, folder: Path, known: Sequence[KnownTheme] = ()) -> Path:
    """Write a new file in the folder and give its path; raises WriteTrouble.

    Notes that are not for the school do not get the name of a report.
    """
    sort = "verslag" if session.script.projected else "aantekeningen"
    if form.startswith(LETTER):
        sort = "brief"
    suffix = f".{form.removeprefix(LETTER)}"
    data = in_form(session, form, known)
    return write_new(folder, f"{sort}-{session.evening.id}", suffix, data)
