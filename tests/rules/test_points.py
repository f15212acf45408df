"""What was brought to a session, and what it does with that."""

from __future__ import annotations

from builders import a_round
from hypothesis import given
from hypothesis import strategies as st
from meetings import POINTS, a_next_meeting, a_tool_again

from sessie.model.script import Round
from sessie.model.session import Brought, Session
from sessie.rules.points import answers_before, is_written, points, takes_points, write_point

CHOOSING = "speerpunt"


def choosing(session: Session) -> Round:
    """The round in which the team chooses."""
    return next(item for item in session.script.rounds if item.id == CHOOSING)


def test_the_ambitions_come_before_the_themes_and_agreements_are_no_points() -> None:
    team = a_next_meeting((POINTS[2], POINTS[0]))
    assert [point.text for point in points(team)] == [POINTS[0].text, POINTS[2].text]
    assert {point.sort for point in team.brought.values()} == {"thema", "ambitie", "afspraak"}


def test_only_a_partnerschapsteam_is_a_team() -> None:
    assert a_next_meeting().evening.type.team
    assert not a_tool_again().evening.type.team


def test_an_answer_belongs_to_its_own_question() -> None:
    tool = a_tool_again("Kinderen mogen fouten maken", "Rust")
    assert [one.text for one in answers_before(tool, "vraag-1")] == [
        "Kinderen mogen fouten maken", "Rust",
    ]  # fmt: skip
    assert answers_before(tool, "vraag-2") == ()


def test_only_a_round_that_asks_for_ambitions_takes_points() -> None:
    assert takes_points(a_round("r1", "Kiezen", "wens", "ambitie"))
    assert not takes_points(a_round("r1", "Wensen", "wens"))
    assert not takes_points(None)


def test_a_point_becomes_a_slip_of_the_one_who_proposed_it() -> None:
    team = a_next_meeting()
    item = choosing(team)
    (slip,) = write_point(team, item, points(team)[0], "A", "ouder").slips()
    assert (slip.text, slip.kind, slip.round) == (POINTS[0].text, "ambitie", CHOOSING)
    assert (slip.table, slip.role, slip.released) == ("A", "ouder", False)


@given(st.lists(st.integers(0, 2), max_size=8))
def test_a_point_is_written_once_however_often_it_is_chosen(chosen: list[int]) -> None:
    team = a_next_meeting()
    item = choosing(team)
    for place in chosen:
        team = write_point(team, item, points(team)[place], "A", "ouder")
    assert sorted(slip.text for slip in team.slips()) == sorted(
        {points(team)[place].text for place in chosen}
    )
    assert all(is_written(team, item, points(team)[place]) for place in chosen)


def test_capitals_make_no_other_point() -> None:
    team = a_next_meeting((Brought("", "ambitie", "RUST in de klas"),))
    written = write_point(team, choosing(team), points(team)[0], "A", "ouder")
    other = Brought("", "ambitie", "Rust in de klas")
    assert is_written(written, choosing(team), other)
