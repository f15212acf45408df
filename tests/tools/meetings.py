"""Meetings of a partnerschapsteam with what earlier ones left, and a gesprekstool that was held
before; all of an invented school, with the draaiboeken that come with sessie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import shipped
from trajects import SCHOOL

from sessie.model.script import Script
from sessie.model.session import Action, Brought, Evening, Session
from sessie.model.traject import SETTLED
from sessie.rules.agreements import put_action, set_status
from sessie.rules.brought import with_known
from sessie.rules.setup import begin_session
from sessie.rules.slips import set_key_sentence
from sessie.rules.traject import add_version

AGREED = ("Tolken zoeken", "Inloop op vrijdag", "Nieuwsbrief met plaatjes")
PLAN = "visie- en ambitieplan"
EVENING = "Ouderavond, 10 november 2026"
POINTS = (
    Brought("", "ambitie", "Elke ouder kent de leerkracht", "informeel", "voor mei", PLAN),
    Brought("", "ambitie", "Iedereen begrijpt wat de school schrijft", "formeel", "", PLAN),
    Brought("", "thema", "Taal en vertalen", "formeel", "29 stippen", EVENING),
)


@cache
def scripts() -> dict[str, Script]:
    """The draaiboeken that come with sessie, by their id."""
    return {s.id: s for s in shipped.content().scripts}


def prepared(name: str, script: str, day: str, tables: int = 1) -> Session:
    """A session of this draaiboek that was only prepared."""
    evening = Evening(
        name,
        name.capitalize(),
        session_type=scripts()[script].session_type,
        school="De Proef (voorbeeld)",
        date=day,
        attendance={"ouder": 4, "leerkracht": 3, "directie": 1},
    )
    return begin_session(evening, tables, scripts()[script])


def over(session: Session) -> Session:
    """The same, led to its end."""
    visited = tuple(item.id for item in session.script.items)
    return session.with_(stage=replace(session.stage, item=visited[-1], visited=visited))


def agreed_at_the_evening(what: Sequence[str] = AGREED) -> Session:
    """The ouderavond before the team began, and what was agreed there."""
    session = prepared("ouderavond", "ouderavond-wensen-verwachtingen", "2026-11-10", 7)
    for one in what:
        session = put_action(session, Action("", one, "het team", "januari"))
    return over(session)


def a_first_meeting(
    points: Sequence[Brought] = POINTS, what: Sequence[str] = AGREED, tables: int = 1
) -> Session:
    """The first meeting of the team, which knows the plan and what was agreed."""
    school = add_version(SCHOOL, SETTLED, "2026-12-10", points=points) if points else SCHOOL
    earlier = [agreed_at_the_evening(what)]
    return with_known(
        prepared("team-1", "partnerschapsteam-eerste", "2027-01-12", tables), school, earlier
    )


def a_next_meeting(
    points: Sequence[Brought] = POINTS, what: Sequence[str] = AGREED, tables: int = 1
) -> Session:
    """The second meeting; in the first one something was said of the first agreement."""
    school = add_version(SCHOOL, SETTLED, "2026-12-10", points=points) if points else SCHOOL
    first = over(a_first_meeting(points, what))
    for action in list(first.actions.values())[:1]:
        first = set_status(first, action.id, "bezig", "Er zijn er twee.")
    earlier = [agreed_at_the_evening(what), first]
    return with_known(
        prepared("team-2", "partnerschapsteam", "2027-03-09", tables), school, earlier
    )


def a_tool_again(*answers: str) -> Session:
    """A gesprekstool, of which the tables answered the first question like this last time."""
    before = prepared("gesprekstool", "gesprekstool-collectief", "2025-11-04", 4)
    for table, answer in zip("ABCDEFGH", answers, strict=False):
        before = set_key_sentence(before, "vraag-1", table, answer)
    again = prepared("gesprekstool-2", "gesprekstool-collectief", "2026-11-03", 4)
    return with_known(again, SCHOOL, [over(before)])
