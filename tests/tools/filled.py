"""Sessions in which every item of a draaiboek got something of every kind that it asks for."""

from __future__ import annotations

from dataclasses import replace

from sessie.model.script import DotVote, Feedback, Round, Script
from sessie.model.session import Action, Session, Theme
from sessie.model.stage import Prefix
from sessie.rules import agreements, themes
from sessie.rules.entry import MARK, OF_TABLE, Draft, asks_who, kinds_for, store_draft
from sessie.rules.setup import Form, begin_session, read_form
from sessie.rules.vote import set_dots, set_poll_closed

TABLES = ("A", "B", "C")


def begun(script: Script) -> Session:
    """A session of an invented school, before anything was said, with ten people in every role."""
    people = {role.id: "10" for role in script.roles}
    form = Form("De Proef (voorbeeld)", begin=script.begin, tables="3", attendance=people)
    evening, tables = read_form(form, script)
    return begin_session(replace(evening, id="proef"), tables, script)


def filled(script: Script) -> Session:
    """Each table says something of each kind, and each role at it where a slip has a role."""
    session = begun(script)
    for item in script.items:
        if not isinstance(item, Round | Feedback):
            continue
        for kind in kinds_for(script, item):
            for table in TABLES:
                of_table = kind.id in OF_TABLE
                for role in ("",) if of_table else [role.id for role in script.roles]:
                    words = f"zin {item.id} {kind.id} {table} {role}".strip()
                    words += f" | iemand bij {item.id} | in mei" if asks_who(item) else ""
                    if kind.id == MARK.id and isinstance(item, Round):
                        words = str(item.score[0] + TABLES.index(table))
                    draft = Draft(Prefix(table, role, kind.id), words)
                    session = store_draft(session, item, draft)
    return session


def sorted_and_closed(session: Session) -> Session:
    """The same with themes, of the evening and of a round, two thirds sorted, dots and actions."""
    script = session.script
    asked = [item.id for item in script.rounds]
    for place, item in enumerate(("", *asked), start=1):
        theme = Theme(f"t{place}", f"Thema {place}", "", ("formeel",), place, item=item)
        session = session.put("themes", theme)
    for number, slip in enumerate(session.contributions.values()):
        own = next((t.id for t in session.themes.values() if t.item == slip.round), "t1")
        session = themes.put_under(session, [slip.id], ("", "t1", own)[number % 3])
    for vote in script.items_of(DotVote):
        for role in script.roles:
            session = set_dots(session, vote.id, "t1", role.side, 3)
        session = set_poll_closed(session, vote.id, True)
    return agreements.put_action(session, Action("", "Lijst maken", "team", "mei"))
