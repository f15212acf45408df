"""What a side is called: after the roles that are in it, and never after one of several."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from builders import a_role, a_script, a_session, a_slip, with_slips

from sessie.model.script import Role, Side
from sessie.model.session import Session
from sessie.model.sides import side_in, side_named
from sessie.model.vocabulary import SIDES

Sides = tuple[Side, ...]


def at(roles: tuple[str, ...], people: Mapping[str, int], sides: Sides = SIDES) -> Session:
    """A session of these roles, with so many people in each."""
    script = replace(a_script(), roles=tuple(map(a_role, roles)), sides=sides)
    session = a_session(script)
    return session.with_(evening=replace(session.evening, attendance=people), tables={})


VO = ("ouder", "leerling", "docent", "mentor")


@pytest.mark.parametrize(
    ("people", "home", "school"),
    [
        ({"ouder": 20, "leerling": 5, "docent": 4, "mentor": 3},
         "ouders en leerlingen", "docenten en mentoren"),
        ({"ouder": 20, "docent": 4}, "ouders", "docenten"),
        ({"leerling": 9, "mentor": 3}, "leerlingen", "mentoren"),
        ({"ouder": 20, "leerling": 2, "docent": 4, "mentor": 1}, "mensen van thuis", "team"),
        ({}, "ouders en leerlingen", "docenten en mentoren"),
    ],
)  # fmt: skip
def test_a_side_is_called_after_the_roles_that_came(
    people: dict[str, int], home: str, school: str
) -> None:
    session = at(VO, people)
    assert side_named(session, "thuis").name == home
    assert side_named(session, "school").name == school


def test_who_spoke_is_in_it_also_when_nobody_was_counted_there() -> None:
    session = with_slips(at(VO, {}), a_slip(role="leerling"))
    assert side_named(session, "thuis").name == "ouders en leerlingen"


def test_a_word_of_the_draaiboek_that_holds_for_all_of_them_stays() -> None:
    session = at(VO, {"ouder": 9, "docent": 9}, (Side("thuis", "gezinnen"), Side("school", "team")))
    assert side_named(session, "thuis").name == "gezinnen"
    assert side_named(session, "school").name == "team"


@pytest.mark.parametrize("name", ["leerkrachten", "docenten", "Mentoren"])
def test_a_word_of_the_draaiboek_for_one_role_does_not(name: str) -> None:
    session = at(VO, {"docent": 9, "mentor": 9}, (Side("school", name),))
    assert side_named(session, "school").name == "docenten en mentoren"


def test_a_role_that_may_not_be_named_is_in_no_name_of_a_side() -> None:
    session = at(("ouder", "leerkracht"), {"ouder": 20, "leerkracht": 6, "directie": 1})
    assert side_named(session, "school").name == "team"
    alone = at(("ouder",), {"ouder": 20, "directie": 1})
    assert side_named(alone, "school").name == "team"


def test_many_roles_are_a_team_and_organisations_are_partners() -> None:
    many = at(("leerkracht", "docent", "mentor", "pedagogisch_medewerker"), {})
    assert side_named(many, "school").name == "team"
    bieb = Role("bieb", "bibliotheek", "bibliotheken", "b", "partner")
    script = replace(a_script(), roles=(bieb,), sides=SIDES)
    assert side_in(script, "partner").name == "partners"
