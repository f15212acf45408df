"""The table of the sheets that parents who were not there filled in at home."""

from __future__ import annotations

from sessie.domain.session import Session, Table

HOME = "TH"
"""The table of sheets that came in after the evening: `TH o w tekst`, or a file TH.txt."""
NAME = "Thuis ingevuld"


def room_tables(session: Session) -> tuple[str, ...]:
    """Ids of the tables that stand in the room, in order."""
    return tuple(table for table in session.tables if table != HOME)


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
