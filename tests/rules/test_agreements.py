"""Agreements over the meetings: each once, in order, with what every meeting said of it."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from builders import with_themes
from hypothesis import given
from hypothesis import strategies as st
from trajects import a_meeting, finished, held, next_meeting, said

from sessie.model.session import STATUSES, Action, Session
from sessie.model.traject import Ambition, Traject
from sessie.rules.agreements import (
    OPEN,
    Agreement,
    agreements,
    carried_over,
    made_here,
    origin_of,
    put_action,
    set_status,
    taken_over,
)
from sessie.rules.traject import followed, put_ambition, renamed, renamed_in

EVENING = finished(a_meeting("avond", "ouderavond", "2026-11-10", "Tolken", "Inloop"))
FIRST = finished(
    said(next_meeting("team-1", "2027-01-12", EVENING), "Tolken", "bezig", "Halve lijst is er.")
)
SECOND = finished(said(next_meeting("team-2", "2027-03-09", EVENING, FIRST), "Tolken", "gedaan"))


def of(what: str, *sessions: Session) -> Agreement:
    return next(one for one in agreements(sessions) if one.action.what == what)


def test_an_agreement_that_went_through_three_meetings_is_told_once_with_its_story() -> None:
    found = of("Tolken", SECOND, EVENING, FIRST)
    assert found.origin == "avond/a001"
    assert [(m.session, m.status, m.result) for m in found.story] == [
        ("avond", "open", ""), ("team-1", "bezig", "Halve lijst is er."), ("team-2", "gedaan", ""),
    ]  # fmt: skip
    assert (found.story[0].title, found.story[0].date) == ("Ouderavond", "2026-11-10")
    assert found.action.status == "gedaan" and not found.open


def test_a_meeting_that_did_not_come_to_it_is_left_out_of_the_story() -> None:
    found = of("Inloop", EVENING, FIRST, SECOND)
    assert [moment.session for moment in found.story] == ["avond"]
    assert found.open


def test_it_stands_where_it_was_said_last_also_when_a_later_meeting_is_only_prepared() -> None:
    prepared = next_meeting("team-2", "2027-03-09", EVENING, FIRST)
    found = of("Tolken", EVENING, FIRST, prepared)
    assert found.action.status == "bezig" and len(found.story) == 2


def test_another_wie_or_wanneer_is_something_that_was_said() -> None:
    meeting = next_meeting("team-2", "2027-03-09", EVENING, FIRST)
    action = next(one for one in taken_over(meeting) if one.what == "Tolken")
    meeting = put_action(meeting, replace(action, when="voor de zomer"))
    found = of("Tolken", EVENING, FIRST, meeting)
    assert (found.action.when, found.action.status) == ("voor de zomer", "bezig")
    assert found.story[-1].session == "team-2" and found.story[-1].status == "bezig"


def test_the_theme_is_known_by_its_label_and_stays_with_the_evening_it_was_made_in() -> None:
    evening = with_themes(EVENING, "Taal")
    evening = put_action(evening, replace(evening.actions["a001"], theme="t001"))
    meeting = next_meeting("team-1", "2027-01-12", evening)
    assert of("Tolken", evening, meeting).theme == "Taal"
    assert all(not action.theme for action in taken_over(meeting))


def test_an_agreement_of_which_the_first_meeting_was_wiped_is_still_told() -> None:
    found = of("Tolken", FIRST, SECOND)
    assert found.origin == "avond/a001"
    assert [moment.session for moment in found.story] == ["team-1", "team-2"]


def test_a_next_meeting_begins_with_what_is_open_and_says_itself_where_it_stands() -> None:
    carried = {action.what: action for action in carried_over((EVENING, FIRST))}
    assert carried.keys() == {"Tolken", "Inloop"}
    assert {action.status for action in carried.values()} == {"open"}
    assert carried["Tolken"].origin == "avond/a001" and carried["Tolken"].result == ""
    assert [action.what for action in carried_over((EVENING, FIRST, SECOND))] == ["Inloop"]


@pytest.mark.parametrize("status", STATUSES)
def test_what_is_done_or_given_up_is_not_carried_on(status: str) -> None:
    meeting = said(next_meeting("team-1", "2027-01-12", EVENING), "Tolken", status)
    carried = [action.what for action in carried_over((EVENING, meeting))]
    assert ("Tolken" in carried) == (status in OPEN)


def test_what_was_made_here_and_what_was_taken_over_are_told_apart() -> None:
    meeting = put_action(next_meeting("team-1", "2027-01-12", EVENING), Action("", "Koffie"))
    assert [action.what for action in made_here(meeting)] == ["Koffie"]
    assert [action.what for action in taken_over(meeting)] == ["Tolken", "Inloop"]
    assert origin_of(meeting, made_here(meeting)[0]) == "team-1/a003"


def test_a_status_is_said_with_or_without_what_became_of_it() -> None:
    meeting = set_status(EVENING, "a001", "niet gelukt", "Geen geld.")
    assert meeting.actions["a001"].result == "Geen geld."
    assert set_status(meeting, "a001", "bezig").actions["a001"].result == "Geen geld."
    assert set_status(meeting, "a001", "bezig", "").actions["a001"].result == ""
    assert set_status(meeting, "weg", "bezig") == meeting
    with pytest.raises(ValueError):
        set_status(meeting, "a001", "klaar")


# any row of meetings ----------------------------------------------------------------------------

Meeting = tuple[list[str], list[tuple[int, str, str]]]
whats = st.text("abc", min_size=1, max_size=3)
told = st.tuples(st.integers(0, 9), st.sampled_from(STATUSES[1:]), st.sampled_from(["", "Zo."]))
rows: st.SearchStrategy[list[Meeting]] = st.lists(
    st.tuples(st.lists(whats, max_size=3), st.lists(told, max_size=3)), min_size=1, max_size=6
)


def a_row(row: list[Meeting]) -> tuple[list[Session], list[str], dict[str, list[str]]]:
    """Meetings after each other; and the origins in order of making, with who spoke of each."""
    sessions: list[Session] = []
    made: list[str] = []
    spoken: dict[str, list[str]] = {}
    for number, (new, statuses) in enumerate(row):
        name = f"m{number}"
        session = next_meeting(name, f"2027-{number + 1:02d}-01", *sessions)
        here = {}
        for which, status, result in statuses:
            if open_ones := taken_over(session):
                action = open_ones[which % len(open_ones)]
                session = set_status(session, action.id, status, result)
                here[action.origin] = name
        for what in new:
            session = put_action(session, Action("", what))
        here |= {origin_of(session, action): name for action in made_here(session)}
        for origin in here:
            spoken.setdefault(origin, []).append(name)
        made += [origin_of(session, action) for action in made_here(session)]
        sessions.append(held(session))
    return sessions, made, spoken


@given(rows, st.randoms(use_true_random=False))
def test_of_any_row_of_meetings_every_agreement_is_told_once_in_order_by_who_spoke_of_it(
    row: list[Meeting], random: Random
) -> None:
    sessions, made, spoken = a_row(row)
    shuffled = list(sessions)
    random.shuffle(shuffled)
    found = agreements(shuffled)
    assert [one.origin for one in found] == made
    for one in found:
        assert [moment.session for moment in one.story] == spoken[one.origin]
        assert one.action.status == one.story[-1].status


@given(rows)
def test_the_next_meeting_takes_over_exactly_what_is_open(row: list[Meeting]) -> None:
    sessions, _, _ = a_row(row)
    meeting = next_meeting("nieuw", "2028-01-01", *sessions)
    is_open = [one.origin for one in agreements(sessions) if one.open]
    assert [action.origin for action in taken_over(meeting)] == is_open
    assert agreements([*sessions, meeting]) == agreements(sessions)


@given(rows)
def test_under_other_names_the_stories_are_the_same(row: list[Meeting]) -> None:
    sessions, _, _ = a_row(row)
    names = {session.evening.id: f"nieuw-{session.evening.id}" for session in sessions}
    moved = agreements([renamed(session, names) for session in sessions])
    for before, after in zip(agreements(sessions), moved, strict=True):
        assert after.origin == followed(before.origin, names)
        assert [m.session for m in after.story] == [names[m.session] for m in before.story]
        assert after.action.what == before.action.what


def test_ambitions_follow_their_sessions_and_those_of_the_trainer_stay() -> None:
    plan = Traject("x")
    for name in ("avond/t001", "eigen-1", "elders/b002"):
        plan = put_ambition(plan, Ambition(name, "Taal"))
    moved = renamed_in(plan, {"avond": "avond-2"})
    assert list(moved.ambitions) == ["avond-2/t001", "eigen-1", "elders/b002"]
    assert all(ambition.id == key for key, ambition in moved.ambitions.items())
