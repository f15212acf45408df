"""Which tables said that they are ready with a round, and which did not hand in yet."""

from __future__ import annotations

from dataclasses import replace

from sessie.model.dutch import joined, listed
from sessie.model.script import Item, Round
from sessie.model.session import Session
from sessie.model.stage import Stage

ALL_READY = "Alle tafels zijn klaar"


def ready_tables(session: Session, round_id: str) -> tuple[str, ...]:
    """The tables in the room that are ready, in order of their letters."""
    said = session.stage.ready.get(round_id, ())
    return tuple(table for table in session.room_tables if table in said)


def toggle_ready(stage: Stage, round_id: str, table: str) -> Stage:
    """This table is ready, or is at work again."""
    said = stage.ready.get(round_id, ())
    said = tuple(t for t in said if t != table) if table in said else (*said, table)
    ready = {key: tables for key, tables in stage.ready.items() if key != round_id}
    return replace(stage, ready={**ready, round_id: said} if said else ready)


def without_slips(session: Session, round_id: str) -> tuple[str, ...]:
    """The tables in the room of which there is no slip of this round yet."""
    without, slips = dict.fromkeys(session.room_tables), tuple(session.contributions.values())
    for slip in reversed(slips):
        if slip.round == round_id:
            without.pop(slip.table, None)
        if not without:  # mostly soon: every table wrote something a short while ago
            break
    return tuple(without)


def ready_in_words(session: Session, item: Item) -> str:
    """Who is still at work and who did not hand in yet, for the facilitator; empty when nobody
    said or handed in anything, or where there is only one table."""
    tables = session.room_tables
    if not isinstance(item, Round) or len(tables) < 2:
        return ""
    ready, empty = ready_tables(session, item.id), without_slips(session, item.id)
    if not ready and len(empty) == len(tables):
        return ""
    busy = tuple(table for table in tables if table not in ready)
    said = f"nog niet klaar: {listed(busy)}" if ready and busy else ""
    done = "alle tafels zijn klaar" if not busy else ""
    handed = f"nog geen briefje: {listed(empty)}" if empty else "van elke tafel een briefje"
    words = joined(" · ", done or said, handed)
    return words[:1].upper() + words[1:]
