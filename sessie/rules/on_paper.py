"""A session as a paper may tell it: every paper and table for others is made from this, and none
from the session itself. What is a copy of the session (JSON, a zip) stays whole.

- A side of one or two people joins the whole: the director alone is not "school: 1". Then nothing
  is told apart by sides, and no theme is what "both" asked for: that would be that one person.
- The language of a slip is named only where three families or more have it, so at three tables;
  else the slip stands there in Dutch without a mark, among those that were written in Dutch.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sessie.model.dutch import is_plural, listed, the
from sessie.model.script import Side
from sessie.model.session import Contribution, Dots, Session
from sessie.model.sides import PARTNERS, sides_named
from sessie.model.vocabulary import known_role
from sessie.rules.overlap import sides
from sessie.rules.turnout import attendance

FEW = 3
"""People that a side has at least, and families that a language has at least, to be named."""
UNKNOWN = "und"
"""A language of which nothing is said, as standards write it."""
WHOLE = "samen"
"""The side that everybody is of, where one of the sides is too small."""


def on_paper(session: Session) -> Session:
    """The session as a paper may tell it; the same one where nothing has to change."""
    return _one_whole(without_rare_languages(session))


# sides ------------------------------------------------------------------------------------------


def small_sides(session: Session) -> tuple[str, ...]:
    """The sides of which something is told, and that are one or two people.

    Where nobody was counted at all it is not known; where others were, a side that nobody counted
    is small. Organisations are no persons.
    """
    people: dict[str, int] = {}
    for role, number in attendance(session).items():
        side = _of_people(session, role)
        if side:
            people[side] = people.get(side, 0) + number
    if not sum(people.values()):
        return ()
    return tuple(
        side for side in _speaking(session) if people.get(side, 0) < FEW and side in _told(session)
    )


def about_small_sides(session: Session) -> tuple[str, ...]:
    """A sentence for the facilitator where a side joins the whole. It asks for nothing."""
    small = [session.script.side(side).name for side in small_sides(session)]
    if not small:
        return ()
    return (f"Minder dan drie mensen ({listed(small)}): papieren noemen daarom geen kanten.",)


def _of_people(session: Session, role: str) -> str:
    """The side of a role that is a group of people; "" for an organisation."""
    side = session.script.side_of(role)
    return "" if side == PARTNERS and not known_role(role) else side


def _speaking(session: Session) -> tuple[str, ...]:
    """The sides of people."""
    roles = {role.id for role in session.script.roles} | set(session.evening.attendance)
    roles |= {slip.role for slip in session.contributions.values()}
    of_people = {_of_people(session, role) for role in roles}
    return tuple(side for side in sides(session) if side in of_people)


def _told(session: Session) -> set[str]:
    """The sides of which a paper would say anything: that somebody was there is enough."""
    present = {role for role, number in attendance(session).items() if number}
    told = {session.script.side_of(role) for role in present}
    told |= {session.side_of(slip) for slip in session.slips()}
    told |= {dots.side for dots in session.counted if dots.count}
    return told | {one.side for one in session.recognitions.values()}


def _one_whole(session: Session) -> Session:
    if WHOLE in {role.side for role in session.script.roles} or not small_sides(session):
        return session
    joined = set(_speaking(session))
    script = session.script
    told = [side for side in _speaking(session) if side in _told(session)]
    if len(told) < 2:  # there is no other side to join
        return session
    named = [side.name for side in sides_named(session, told).values()]
    name = listed([one if is_plural(one) else f"mensen van {the(one)}" for one in named])
    used = (*(role.id for role in script.roles), *attendance(session),
            *(slip.role for slip in session.contributions.values()))  # fmt: skip
    roles = [script.role(role) for role in dict.fromkeys(used)]
    script = replace(
        script,
        sides=(Side(WHOLE, name), *(side for side in script.sides if side.id not in joined)),
        roles=tuple(replace(r, side=WHOLE) if r.side in joined else r for r in roles),
    )
    recognitions = {
        key: replace(one, side=WHOLE) if one.side in joined else one
        for key, one in session.recognitions.items()
    }
    return session.with_(
        script=script,
        recognitions=recognitions,
        dots=_joined_dots(session, joined),
        table_dots={},
    )


def _joined_dots(session: Session, joined: set[str]) -> dict[str, Dots]:
    found: dict[str, Dots] = {}
    for dots in session.counted:
        side = WHOLE if dots.side in joined else dots.side
        key = f"{dots.item}/{dots.theme}/{side}"
        count = dots.count + (found[key].count if key in found else 0)
        found[key] = Dots(key, dots.item, dots.theme, side, count)
    return found


# languages --------------------------------------------------------------------------------------


def named_languages(session: Session) -> frozenset[tuple[str, str]]:
    """Language and side, where that many families have it: slips of at least three tables, for one
    family may write several slips. After an evening was tidied up every one that is left."""
    if session.evening.tidied:
        return frozenset((slip.lang, session.side_of(slip)) for slip in session.slips())
    tables: dict[tuple[str, str], set[str]] = {}
    for slip in session.slips():
        tables.setdefault((slip.lang, session.side_of(slip)), set()).add(slip.table)
    return frozenset(key for key, held in tables.items() if len(held) >= FEW)


def without_rare_languages(session: Session) -> Session:
    """The session in which no slip names a language that too few families have. What was tidied up
    has no tables to count any more: that was done before."""
    if session.evening.tidied:
        return session
    rare = [s for s in _rare(session) if s.translation]
    return _with(session, [replace(slip, public=slip.translation) for slip in rare])


def with_languages_settled(session: Session) -> Session:
    """The same for good, before the tables go: what nobody translated is of an unknown language."""
    rare = [s for s in _rare(session) if not s.translation]
    settled = without_rare_languages(session)
    return _with(settled, [replace(slip, lang=UNKNOWN) for slip in rare])


def _rare(session: Session) -> list[Contribution]:
    """The slips that would say in what language they are, and may not."""
    named = named_languages(session)
    return [
        slip
        for slip in session.contributions.values()
        if slip.lang != "nl" and not slip.public
        if (slip.lang, session.side_of(slip)) not in named
    ]


def _with(session: Session, slips: Iterable[Contribution]) -> Session:
    changed = tuple(slips)
    return session.put("contributions", *changed) if changed else session
