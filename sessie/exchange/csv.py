"""The slips as a table for a spreadsheet: a line a slip, to sort and count in.

Only the slips: what was agreed and decided stands in the report, and in the JSON.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Iterator, Mapping
from io import StringIO

from sessie.model.dutch import clean_line, typed_date
from sessie.model.script import Side
from sessie.model.session import Contribution, Session
from sessie.model.sides import sides_named
from sessie.model.vocabulary import LANGUAGES
from sessie.rules.on_paper import named_languages, on_paper
from sessie.rules.slips import UNTRANSLATED, shown_text, slips_by_words, table_question
from sessie.rules.turnout import later

HEAD = (
    "school", "datum", "ronde", "soort", "tekst", "taal", "vertaling", "thema", "partnerschap",
    "kant", "wie", "wanneer", "later",
)  # fmt: skip
"""School and date come first: lines of several evenings can stand under each other. Never the
table: with the side beside it, one line could be one person. Never the role: a role that few people
hold is a person too. Of "later" nothing is said when it is about so few people."""
ANOTHER = "andere taal"
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
    session, held = on_paper(session), StringIO(newline="")
    sheet = csv.writer(held, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    sheet.writerow((*HEAD, HIDDEN) if hidden else HEAD)
    sheet.writerows(map(_safe, row) for row in _rows(session, hidden))
    return _MARK + held.getvalue()


def _rows(session: Session, hidden: bool) -> Iterator[tuple[str, ...]]:
    """By round, then by the words: the order of arrival would give the tables away."""
    order = {item.id: place for place, item in enumerate(session.script.items)}
    slips, languages = slips_by_words(session, hidden=hidden), named_languages(session)
    marked = later(session).may_be_marked
    named = sides_named(session, set(map(session.side_of, slips)))
    held = clean_line(session.evening.school), typed_date(session.evening.date)
    for slip in sorted(slips, key=lambda slip: order.get(slip.round, len(order))):
        told = _row(session, slip, named, languages)
        row = (*held, *told, "ja" if marked and slip.later else "")
        yield (*row, "ja" if slip.hidden else "") if hidden else row


def _row(
    session: Session,
    slip: Contribution,
    named: Mapping[str, Side],
    languages: Collection[tuple[str, str]],
) -> tuple[str, ...]:
    script = session.script
    theme = session.themes.get(slip.theme)
    item = script.collecting_item(slip.round)
    return (
        (item.title or item.question) if item else "",
        script.kind(slip.kind).name,
        shown_text(slip).text,
        *_language(slip, (slip.lang, session.side_of(slip)) in languages),
        theme.label if theme else "",
        ", ".join(theme.partnerships) if theme else "",
        # What answers the question of one table would be that table and a side together.
        "" if table_question(session, slip) else named[session.side_of(slip)].name,
        slip.who,
        slip.when,
    )


def _language(slip: Contribution, named: bool) -> tuple[str, str]:
    """In what language it was said, and whether these words are a translation of that. A language
    of few families is not `named`.

    Words that a person wrote in place of those of the slip are Dutch.
    """
    note = shown_text(slip).note
    language = LANGUAGES.get(slip.lang, ANOTHER) if named else ANOTHER
    language = language if note else LANGUAGES["nl"]
    return language, note if note in ("", UNTRANSLATED) else "vertaald"


def _safe(cell: str) -> str:
    """The text on one line; an apostrophe keeps a spreadsheet from working it out."""
    text = clean_line(cell)
    return f"'{text}" if _FORMULA.match(text) else text
