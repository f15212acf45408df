"""Opruimen: what people wrote is cleared away, and what the report says stays.

A slip becomes what the report shows of it: its first words, what was translated and the table it
came from are gone. Hidden slips are gone altogether, and so is what let phones in; what tables
counted is added up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sessie.model.dutch import can_be, count
from sessie.model.frozen import dataclass
from sessie.model.script import Round
from sessie.model.session import Contribution, Session, without_phones
from sessie.rules.on_paper import with_languages_settled
from sessie.rules.privacy import to_look_at
from sessie.rules.slips import shown_text

KEPT_DAYS = 92
"""After three months the start screen asks to tidy up: a proposal, the school decides."""


@dataclass(frozen=True, slots=True)
class Goes:
    """What tidying up takes away: how many slips of each sort."""

    rewritten: int = 0
    """Of these the words that stand in the report were written anew."""
    translated: int = 0
    hidden: int = 0
    kept: int = 0
    """Of all these slips the words of the report stay, and the table goes."""


def what_goes(session: Session) -> Goes:
    """What tidying up would take away."""
    slips = tuple(session.slips())
    return Goes(
        rewritten=sum(bool(slip.public) for slip in slips),
        translated=sum(bool(slip.translation) and not slip.public for slip in slips),
        hidden=sum(slip.hidden for slip in session.contributions.values()),
        kept=len(slips),
    )


def goes_in_words(sessions: Sequence[Session]) -> tuple[str, str]:
    """What goes and what stays, for the question beforehand."""
    goes = [what_goes(session) for session in sessions]
    written, own = sum(one.rewritten for one in goes), sum(one.translated for one in goes)
    hidden = sum(one.hidden for one in goes)
    parts = [
        count(hidden, "verborgen briefje", "verborgen briefjes") * bool(hidden),
        f"de eerste woorden van {_slips(written)} die je anders schreef" * bool(written),
        f"de tekst in de eigen taal van {_slips(own)} (de vertaling blijft)" * bool(own),
        "van welke tafel elk briefje komt" * any(one.kept for one in goes),
    ]
    stays = "het verslag, woord voor woord, met thema's, stippen en afspraken"
    return ", ".join(part for part in parts if part), stays


def _slips(number: int) -> str:
    return count(number, "briefje", "briefjes")


def can_tidy(session: Session) -> bool:
    """Whether there is anything to tidy up."""
    return bool(session.contributions) and not session.evening.tidied


def tidied(session: Session, day: str) -> Session:
    """The session without what people wrote, tidied up on this ISO date; a second time it stays
    as it is. Its report stays the same, word for word."""
    if session.evening.tidied:
        return session
    # Which languages a paper names is settled now: without tables it cannot be counted any more.
    session = with_languages_settled(session)
    slips = {slip.id: _left_of(session, slip) for slip in session.slips()}
    evening = replace(session.evening, tidied=day)
    dots = {one.id: one for one in session.counted}
    left = without_phones(session).with_(
        contributions=slips, evening=evening, looked={}, dots=dots, table_dots={}
    )
    remarks = {flag.key: flag.fragment for flag in to_look_at(left)}
    looked = {key: one for key, one in session.looked.items() if remarks.get(key) == one.fragment}
    return left.with_(looked=looked)


def _left_of(session: Session, slip: Contribution) -> Contribution:
    shown = shown_text(slip)
    translated = shown.text if slip.translation and not slip.public else ""
    return replace(slip, text=shown.text, translation=translated, table=_topic(session, slip))


def _topic(session: Session, slip: Contribution) -> str:
    """Where tables had questions of their own, the first table with the same question: the report
    goes by it. Elsewhere no table at all."""
    item, tables = session.script.item(slip.round), session.room_tables
    if not isinstance(item, Round) or not item.table_questions or slip.table not in tables:
        return ""
    question = item.question_of(slip.table, tables)
    return next(table for table in tables if item.question_of(table, tables) == question)


def to_tidy(session: Session, today: date) -> bool:
    """Whether it is time to tidy up: what people wrote is still there after three months."""
    return can_tidy(session) and long_ago(session.evening.date, today)


def long_ago(day: str, today: date) -> bool:
    """Whether an evening on this ISO date is three months ago. Without a date, or with one that
    cannot be, nobody knows."""
    return can_be(day) and (today - date.fromisoformat(day)).days >= KEPT_DAYS
