"""Small trajecten for tests: meetings of a school, and what they agreed."""

from __future__ import annotations

from dataclasses import replace

from builders import a_script, a_session, a_slip, with_slips

from sessie.model.session import Action, Session
from sessie.model.traject import Traject
from sessie.rules.agreements import put_action, set_status, taken_over
from sessie.rules.brought import with_known

SCHOOL = Traject("de-proef", "Basisschool De Proef", "Proefstad", "po", 210, 160)


def a_meeting(
    name: str, sort: str = "partnerschapsteam", day: str = "2027-01-12", *actions: str
) -> Session:
    """A meeting that was prepared, of this sort, with these agreements made in it."""
    script = replace(a_script(), id=sort, session_type=sort, title=sort.capitalize())
    session = a_session(script)
    evening = replace(
        session.evening, id=name, title=sort.capitalize(), session_type=sort, date=day
    )
    session = session.with_(evening=evening)
    for what in actions:
        session = put_action(session, Action("", what, "het team", "januari"))
    return session


def held(session: Session, *slips: str) -> Session:
    """The same, with something said in it, up to half-way."""
    session = with_slips(session, *(a_slip(text) for text in slips or ("Fijn",)))
    return session.with_(stage=replace(session.stage, item="r1", visited=("d1", "d2", "r1")))


def finished(session: Session) -> Session:
    """The same, led to its end."""
    visited = tuple(item.id for item in session.script.items)
    return held(session).with_(stage=replace(session.stage, item=visited[-1], visited=visited))


def next_meeting(name: str, day: str, *earlier: Session, school: Traject = SCHOOL) -> Session:
    """A meeting of the team that begins with what is known."""
    return with_known(a_meeting(name, "partnerschapsteam", day), school, earlier)


def said(session: Session, what: str, status: str, result: str = "") -> Session:
    """The meeting says where an agreement that it took over stands."""
    action = next(one for one in taken_over(session) if one.what == what)
    return set_status(session, action.id, status, result)
