"""Opruimen: what people wrote is cleared away, and what the report says stays.

A slip becomes what the report shows of it: its first words, what was translated and the table it
came from are gone. Hidden slips are gone altogether (domain.md 3.7).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sessie.domain.privacy import shown_text
from sessie.domain.script import Round
from sessie.domain.session import Contribution, Session

KEPT_DAYS = 92
"""After three months the start screen asks to tidy up: our proposal, the school decides
(domain.md 8, point 3)."""


def tidied(session: Session, day: str) -> Session:
    """The session without what people wrote, tidied up on this ISO date; a second time it stays
    as it is. Its report stays the same, word for word."""
    if session.evening.tidied:
        return session
    slips = {slip.id: _left_of(session, slip) for slip in session.slips()}
    evening = replace(session.evening, tidied=day)
    return session.with_(contributions=slips, evening=evening)


def _left_of(session: Session, slip: Contribution) -> Contribution:
    shown = shown_text(slip)
    translated = shown.text if slip.translation and not slip.public else ""
    return replace(slip, text=shown.text, translation=translated, table=_topic(session, slip))


def _topic(session: Session, slip: Contribution) -> str:
    """Where tables had questions of their own, the first table with the same question: the report
    goes by it. Elsewhere no table at all."""
    item, tables = session.script.item(slip.round), tuple(session.tables)
    if not isinstance(item, Round) or not item.table_questions or slip.table not in tables:
        return ""
    question = item.question_of(slip.table, tables)
    return next(table for table in tables if item.question_of(table, tables) == question)


def to_tidy(session: Session, today: date) -> bool:
    """Whether it is time to tidy up: what people wrote is still there after three months."""
    if session.evening.tidied or not session.contributions or not session.evening.date:
        return False
    return (today - date.fromisoformat(session.evening.date)).days >= KEPT_DAYS
