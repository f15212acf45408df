"""The slips as a table for a spreadsheet: a line a slip, to sort and count in.

Only the slips: what was agreed and decided stands in the report, and in the JSON.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from io import StringIO

from sessie.model.dutch import clean_line
from sessie.model.session import Contribution, Session
from sessie.model.vocabulary import LANGUAGES
from sessie.rules.slips import UNTRANSLATED, shown_text, slips_by_words, table_question
from sessie.rules.turnout import later

HEAD = (
    "ronde", "soort", "tekst", "taal", "vertaling", "thema", "partnerschap", "kant", "wie",
    "wanneer", "later",
)  # fmt: skip
"""Never the table: with the side beside it, one line could be one person. Never the role: a role
that few people hold is a person too. Of "later" nothing is said when it is about so few people."""
HIDDEN = "verborgen"
"""Head of the column that is there when hidden slips were asked for."""
_MARK = "\ufeff"
"""By this, a spreadsheet knows that the file is UTF-8."""
_FORMULA = re.compile(r"[-=+@\t\r\n\uff0d\uff1d\uff0b\uff20]")
"""What a spreadsheet takes for the beginning of a formula, also in its wide form (OWASP, CSV
injection)."""


def to_csv(session: Session, hidden: bool = False) -> str:
    """The slips that may be shown, for a Dutch Excel: semicolons, and a mark of UTF-8 in front.

    With `hidden` those that may not as well, told apart in a column more.
    """
    held = StringIO(newline="")
    sheet = csv.writer(held, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    sheet.writerow((*HEAD, HIDDEN) if hidden else HEAD)
    sheet.writerows(map(_safe, row) for row in _rows(session, hidden))
    return _MARK + held.getvalue()


def _rows(session: Session, hidden: bool) -> Iterator[tuple[str, ...]]:
    """By round, then by the words: the order of arrival would give the tables away."""
    order = {item.id: place for place, item in enumerate(session.script.items)}
    slips = slips_by_words(session, hidden=hidden)
    marked = later(session).may_be_marked
    for slip in sorted(slips, key=lambda slip: order.get(slip.round, len(order))):
        row = (*_row(session, slip), "ja" if marked and slip.later else "")
        yield (*row, "ja" if slip.hidden else "") if hidden else row


def _row(session: Session, slip: Contribution) -> tuple[str, ...]:
    script = session.script
    theme = session.themes.get(slip.theme)
    item = script.collecting_item(slip.round)
    return (
        (item.title or item.question) if item else "",
        script.kind(slip.kind).name,
        shown_text(slip).text,
        *_language(slip),
        theme.label if theme else "",
        ", ".join(theme.partnerships) if theme else "",
        # What answers the question of one table would be that table and a side together.
        "" if table_question(session, slip) else script.side(session.side_of(slip)).name,
        slip.who,
        slip.when,
    )


def _language(slip: Contribution) -> tuple[str, str]:
    """In what language it was said, and whether these words are a translation of that.

    Words that a person wrote in place of those of the slip are Dutch.
    """
    note = shown_text(slip).note
    language = LANGUAGES.get(slip.lang, slip.lang) if note else LANGUAGES["nl"]
    return language, note if note in ("", UNTRANSLATED) else "vertaald"


def _safe(cell: str) -> str:
    """The text on one line; an apostrophe keeps a spreadsheet from working it out."""
    text = clean_line(cell)
    return f"'{text}" if _FORMULA.match(text) else text
