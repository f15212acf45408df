"""The table of the sheets that parents who were not there filled in at home."""

from __future__ import annotations

from sessie.domain.script import Round
from sessie.domain.session import Contribution, Session, Table

HOME = "TH"
"""The table of sheets that came in after the evening: `TH o w tekst`, or a file TH.txt."""
NAME = "Thuis ingevuld"


def room_tables(session: Session) -> tuple[str, ...]:
    """Ids of the tables that stand in the room, in order."""
    return tuple(table for table in session.tables if table != HOME)


def table_question(session: Session, slip: Contribution) -> str:
    """The question of the slip's table, where tables have questions of their own; else ""."""
    item, tables = session.script.item(slip.round), room_tables(session)
    if not isinstance(item, Round) or item.id != slip.round or item.per_organisation:
        return ""
    named = slip.table in tables or slip.table in dict(item.table_questions)
    return item.question_of(slip.table, tables) if item.table_questions and named else ""


def takes_home(session: Session) -> bool:
    """Whether sheets from home are taken."""
    return HOME in session.tables


def with_home(session: Session, wanted: bool) -> Session:
    """The session that takes sheets from home, or no longer. What came in stays."""
    if wanted == takes_home(session):
        return session
    if wanted:
        return session.put("tables", Table(HOME, NAME))
    used = any(slip.table == HOME for slip in session.contributions.values())
    return session if used else session.drop("tables", HOME)
