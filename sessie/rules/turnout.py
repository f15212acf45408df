"""Who came: how many of each role, whose voice was heard, and who wrote at home.

A role of few people is only named as its side.
"""

from __future__ import annotations

from collections.abc import Mapping

from sessie.model.dutch import the
from sessie.model.frozen import dataclass
from sessie.model.script import Role
from sessie.model.session import Session
from sessie.model.sides import PARTNERS, SMALL_ROLE, side_named
from sessie.model.vocabulary import known_role

PARENT, HOME_SIDE = "ouder", "thuis"


def attendance(session: Session) -> Mapping[str, int]:
    """Role id → people in the room: as entered, else added up from the tables."""
    return session.people


def merged_roles(session: Session) -> frozenset[str]:
    """Roles that must be shown as their side, because fewer than three people hold them.

    A role that nobody counted is one of them: how many people stand behind it is unknown.
    """
    people = attendance(session)
    roles = {role.id for role in session.script.roles} | set(people)
    roles |= {slip.role for slip in session.contributions.values()}
    return frozenset(role for role in roles if people.get(role, 0) < SMALL_ROLE)


@dataclass(frozen=True, slots=True)
class Present:
    """How many people of one role or side were there."""

    number: int
    one: str
    """What one of them is called: "ouder", "persoon van het team"."""
    many: str
    side: str = ""


def present(session: Session) -> tuple[Present, ...]:
    """Who were there; a side with a role of few people is counted as one."""
    script, merged = session.script, merged_roles(session)
    people = {role: number for role, number in attendance(session).items() if number}
    found: list[Present] = []
    for side in dict.fromkeys(map(script.side_of, people)):
        roles = [role for role in people if script.side_of(role) == side]
        named = [script.role(role) for role in roles]
        alone = [role.plural for role in named] == [side_named(session, side).name]
        if alone or merged.isdisjoint(roles):
            found += [_of_role(people[role.id], role) for role in named]
        else:
            number = sum(people[role] for role in roles)
            found.append(Present(number, *_of_side(session, side), side))
    return tuple(found)


def _of_role(number: int, role: Role) -> Present:
    """ "46 ouders"; a role that is one group, "directie", is counted in people."""
    if role.name != role.plural:
        return Present(number, role.name, role.plural, role.side)
    whose = role.name if role.side == PARTNERS else the(role.name)
    return Present(number, f"persoon van {whose}", f"mensen van {whose}", role.side)


def _of_side(session: Session, side: str) -> tuple[str, str]:
    """What one person and several of a side are called, when its roles are counted together."""
    name = side_named(session, side).name
    if " en " in name:  # of several sides that are counted as one
        return f"persoon van {name}", name
    whose = name.removeprefix("mensen ") if name.startswith("mensen ") else f"van {the(name)}"
    return f"persoon {whose}", f"mensen {whose}"


@dataclass(frozen=True, slots=True)
class SmallRole:
    """A role of so few people that only its side is named."""

    name: str
    number: int
    """0 is not counted."""
    side: str
    """What the report says instead."""


def small_roles(session: Session) -> tuple[SmallRole, ...]:
    """The roles that somebody holds or spoke for, and that the report names as their side.

    Organisations are named: they are no persons.
    """
    people, script = attendance(session), session.script
    present = [role for role, number in people.items() if number]
    roles = dict.fromkeys((*present, *(slip.role for slip in session.slips())))
    merged = merged_roles(session)
    return tuple(
        SmallRole(script.role(role).name, people.get(role, 0), side_named(session, side).name)
        for role in roles
        if role in merged and ((side := script.side_of(role)) != PARTNERS or known_role(role))
    )


def about_small_roles(session: Session) -> tuple[str, ...]:
    """A sentence for each role of few people. It asks for nothing: the report sees to it."""
    return tuple(
        f"{role.name} ({role.number or 'niet geteld'}): het verslag noemt alleen de kant"
        f" “{role.side}”"
        for role in small_roles(session)
    )


@dataclass(frozen=True, slots=True)
class Later:
    """The slips of people who were not there."""

    number: int
    parents: bool = True
    """Whether parents wrote all of them."""

    @property
    def may_be_marked(self) -> bool:
        """Whether it may be said which slips these are: of one or two that would be a person."""
        return self.number >= SMALL_ROLE


def later(session: Session) -> Later:
    """The slips that may be shown and came in later."""
    slips = [slip for slip in session.slips() if slip.later]
    return Later(len(slips), all(slip.role == PARENT for slip in slips))


@dataclass(frozen=True, slots=True)
class Turnout:
    """Parents in the room, against the size of the school; 0 is not known."""

    parents: int
    pupils: int
    families: int


def turnout_of(session: Session) -> Turnout | None:
    """Whose voice was heard, when the size of the school is known.

    None as well where so few parents came, beside others of their side, that the report counts
    them together; and where all sides are counted as one.
    """
    evening, people = session.evening, attendance(session)
    side = [r for r, number in people.items()
            if number and session.script.side_of(r) == HOME_SIDE]  # fmt: skip
    parents = people.get(PARENT, 0)
    hidden = len(side) > 1 and not merged_roles(session).isdisjoint(side)
    if (
        not evening.type.whole_school
        or not parents
        or hidden
        or session.script.side_of(PARENT) != HOME_SIDE
        or not (evening.pupils or evening.families)
    ):
        return None
    return Turnout(parents, evening.pupils, evening.families)
