"""A session written down in one of the forms that can be asked for.

There are two documents: the report, and the letter to all parents. A form of the letter begins
with `brief.`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from sessie.domain.session import Session
from sessie.domain.themes import KnownTheme
from sessie.exchange.evening import to_json
from sessie.report.blocks import Block
from sessie.report.files import write_new
from sessie.report.markdown import to_markdown, write

LETTER = "brief."
"""What the name of a form of the letter begins with."""


def _html(session: Session) -> bytes:
    from sessie.report.html import to_html

    return to_html(session).encode()


def _word(session: Session) -> bytes:
    from sessie.report.word import to_word

    return to_word(session)


def _csv(session: Session) -> bytes:
    from sessie.exchange.csv import to_csv

    return to_csv(session).encode()


def _letter(session: Session) -> tuple[Block, ...]:
    from sessie.report.letter import letter_blocks

    return letter_blocks(session)


def _letter_html(session: Session) -> bytes:
    from sessie.report.document import title_of
    from sessie.report.html import blocks_as_html, page

    blocks = _letter(session)
    return page(title_of(blocks), blocks_as_html(blocks), class_="brief").encode()


def _letter_word(session: Session) -> bytes:
    from sessie.report.word import in_word

    return in_word(_letter(session), session.evening.date, letter=True)


_WRITERS: dict[str, Callable[[Session], bytes]] = {
    "md": lambda session: to_markdown(session).encode(),
    "html": _html,
    "docx": _word,
    "csv": _csv,
    "json": to_json,
    "brief.md": lambda session: write(_letter(session)).encode(),
    "brief.html": _letter_html,
    "brief.docx": _letter_word,
}
FORMS = tuple(_WRITERS)
"""Every form, those of the report first; csv is the slips alone, json is everything."""
REPORT_FORMS = tuple(form for form in FORMS if not form.startswith(LETTER))
LETTER_FORMS = tuple(form for form in FORMS if form.startswith(LETTER))


def in_form(session: Session, form: str, known: Sequence[KnownTheme] = ()) -> bytes:
    """The session as bytes in this form. `known` are the themes of the library, from which json
    proposes a theme for every slip without one.

    Raises KeyError for a form there is not, and NoLetter for a letter that makes no sense.
    """
    return to_json(session, known) if form == "json" else _WRITERS[form](session)


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
