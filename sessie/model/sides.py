"""What a side is called: after the roles that are in it, never after one of several.

"Ouders" is right where only parents came from home; with pupils beside them it is "ouders en
leerlingen". A draaiboek may have a word of its own that holds for all of them, such as "team". And
where a role has so few people that it may not be named, one word stands for the whole side.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from sessie.model.dutch import fold, listed
from sessie.model.script import Role, Script, Side
from sessie.model.session import Session
from sessie.model.vocabulary import ROLES

SMALL_ROLE = 3
"""A role with fewer people than this is only named as its side."""
MOST_ROLES = 3
"""With more roles than this their names are no name any more."""
PARTNERS = "partner"
"""The side on which a role is an organisation, and no group of people."""
_TOGETHER = {"thuis": "mensen van thuis", "school": "team", PARTNERS: "partners"}


def side_named(session: Session, side_id: str) -> Side:
    """The side with the name of the roles that came or spoke for it."""
    return sides_named(session, (side_id,))[side_id]


def sides_named(session: Session, side_ids: Iterable[str]) -> dict[str, Side]:
    """These sides by their id, each with its name."""
    spoke = {slip.role for slip in session.slips()}
    people = session.people
    return {side_id: side_in(session.script, side_id, people, spoke) for side_id in side_ids}


def side_in(
    script: Script, side_id: str, people: Mapping[str, int] = {}, spoke: Collection[str] = ()
) -> Side:
    """The side with the name of its roles: those that people came in or that spoke; as long as
    nobody of it was counted, all that it has in the draaiboek."""
    own = script.side(side_id)
    if not _is_of_a_role(own, script):
        return own
    roles = [role for role in script.roles if role.side == side_id]
    heard = [role for role, number in people.items() if number]
    heard += [role for role in spoke if role not in heard]
    heard = [role for role in heard if script.side_of(role) == side_id]
    others = [script.role(role) for role in heard if all(role != one.id for one in roles)]
    counted = any(people.get(role) for role in heard)
    every = (*roles, *others)
    # One role alone is named when everybody knows of it, or the draaiboek called its side so; of
    # any other role few people are known persons.
    alone = len(every) == 1 and (
        every[0].id in ("ouder", "leerkracht") or own.name == every[0].plural
    )
    if (counted or others) and not alone:
        if any(people.get(role, 0) < SMALL_ROLE for role in heard):
            return Side(side_id, _TOGETHER.get(side_id, own.name))
        roles = [role for role in every if role.id in heard]
    return Side(side_id, _name_of(side_id, roles or others) or own.name)


def _is_of_a_role(side: Side, script: Script) -> bool:
    """Whether its name is that of people in one role, rather than a word for all of them."""
    if side not in script.sides:
        return True
    words = {fold(word) for role in (*ROLES, *script.roles) for word in (role.name, role.plural)}
    return fold(side.name) in words and side.name != _TOGETHER.get(side.id)


def _name_of(side_id: str, roles: Collection[Role]) -> str:
    """What they are called together: organisations are partners, and many roles a team."""
    if not roles or side_id == PARTNERS or len(roles) > MOST_ROLES:
        return _TOGETHER.get(side_id, "") if roles else ""
    return listed(role.plural for role in roles)
