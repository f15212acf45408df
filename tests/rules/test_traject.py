"""A traject: its steps in order, what comes next, its plan and its school."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from builders import a_script
from hypothesis import given
from hypothesis import strategies as st
from trajects import SCHOOL, a_meeting, finished, held

from sessie.model.script import Script
from sessie.model.session import Action, Brought, Session
from sessie.model.traject import CONCEPT, DISCUSSED, SETTLED, Contact, Traject
from sessie.rules import traject
from sessie.rules.agreements import put_action
from sessie.rules.setup import Unclear
from sessie.rules.traject import SchoolForm, form_of, read_school, school_of

ORDER = ["voorgesprek", "scan", "ouderavond", "plan", "partnerschapsteam"]


def states(school: Traject, *sessions: Session) -> dict[str, str]:
    return {step.id: step.state for step in traject.steps(school, sessions)}


# steps ----------------------------------------------------------------------------------------


def test_a_traject_has_its_five_steps_in_order_before_anything_was_done() -> None:
    steps = traject.steps(SCHOOL, ())
    assert [step.id for step in steps] == ORDER
    assert {step.state for step in steps} == {"nog niet"}


def test_a_session_belongs_to_the_step_of_its_sort_and_others_were_also_held() -> None:
    evening, stip = a_meeting("avond", "ouderavond"), a_meeting("stip", "stip op de horizon")
    found = {step.id: step.sessions for step in traject.steps(SCHOOL, (stip, evening))}
    assert found["ouderavond"] == (evening,)
    assert list(found)[-1] == "ook" and found["ook"] == (stip,)


def test_what_was_prepared_is_not_yet_held_and_what_was_said_makes_it_so() -> None:
    evening = a_meeting("avond", "ouderavond")
    assert states(SCHOOL, evening)["ouderavond"] == "nog niet"
    assert states(SCHOOL, held(evening))["ouderavond"] == "bezig"
    assert states(SCHOOL, finished(evening))["ouderavond"] == "gedaan"
    assert [traject.state_of(s) for s in (evening, held(evening), finished(evening))] == [
        "klaargezet", "bezig", "gedaan",
    ]  # fmt: skip


def test_what_a_meeting_took_over_does_not_count_as_held() -> None:
    carried = put_action(a_meeting("team"), Action("", "Tolken", origin="avond/a001"))
    assert not traject.is_held(carried)
    assert traject.is_held(put_action(carried, Action("", "Nieuw")))
    done = replace(carried.actions["a001"], status="gedaan")
    assert traject.is_held(put_action(carried, done))


def test_a_next_meeting_that_was_prepared_leaves_the_step_done() -> None:
    first, second = finished(a_meeting("een")), a_meeting("twee", day="2027-02-12")
    assert states(SCHOOL, first, second)["partnerschapsteam"] == "gedaan"


def test_sessions_stand_by_date_and_those_without_one_last() -> None:
    days = {"c": "2027-01-01", "b": "", "a": "2026-01-01"}
    found = traject.in_time([a_meeting(name, day=day) for name, day in days.items()])
    assert [session.evening.id for session in found] == ["a", "c", "b"]


# what comes next ------------------------------------------------------------------------------


def test_a_new_traject_begins_with_the_first_step() -> None:
    assert traject.step_to_take(SCHOOL, ()) == "voorgesprek"


def test_what_is_under_way_comes_first_and_then_the_step_after_it() -> None:
    scan = a_meeting("scan", "scan", "2026-10-01")
    assert traject.step_to_take(SCHOOL, (held(scan),)) == "scan"
    assert traject.step_to_take(SCHOOL, (finished(scan),)) == "ouderavond"


def test_a_step_that_was_passed_over_is_not_asked_for_again() -> None:
    evening = finished(a_meeting("avond", "ouderavond"))
    assert traject.step_to_take(SCHOOL, (evening,)) == "plan"


def test_the_plan_is_next_until_it_is_vastgesteld_and_then_the_team() -> None:
    evening = finished(a_meeting("avond", "ouderavond"))
    plan = SCHOOL
    for status in (CONCEPT, DISCUSSED):
        plan = traject.add_version(plan, status, "2026-12-01")
        assert traject.step_to_take(plan, (evening,)) == "plan"
        assert states(plan, evening)["plan"] == status
    plan = traject.add_version(plan, SETTLED, "2026-12-20")
    assert traject.step_to_take(plan, (evening,)) == "partnerschapsteam"


def test_a_plan_that_the_trainer_works_on_is_a_concept() -> None:
    assert states(traject.set_own(SCHOOL, "visie", "Wij vinden"))["plan"] == CONCEPT


def test_a_team_always_meets_again() -> None:
    team = [finished(a_meeting(f"team-{n}")) for n in range(3)]
    assert (
        traject.step_to_take(traject.add_version(SCHOOL, SETTLED, "2026-12-20"), team)
        == "partnerschapsteam"
    )


def prepared(session: Session) -> Session:
    return session


sorts = st.sampled_from(["voorgesprek", "scan", "ouderavond", "partnerschapsteam", "studiedag"])
happened = st.sampled_from([prepared, held, finished])
rows = st.lists(st.tuples(sorts, happened, st.integers(1, 28)), max_size=7)


@given(rows)
def test_every_session_stands_in_one_step_and_the_next_step_is_one_of_the_five(
    rows: list[tuple[str, Callable[[Session], Session], int]],
) -> None:
    sessions = [
        how(a_meeting(f"s{n}", sort, f"2027-01-{day:02d}"))
        for n, (sort, how, day) in enumerate(rows)
    ]
    steps = traject.steps(SCHOOL, sessions)
    stood = [session.evening.id for step in steps for session in step.sessions]
    assert sorted(stood) == sorted(s.evening.id for s in sessions)
    assert traject.step_to_take(SCHOOL, sessions) in ORDER


# draaiboeken ----------------------------------------------------------------------------------


def a_draaiboek(script_id: str, sort: str) -> Script:
    return replace(a_script(), id=script_id, session_type=sort)


TEAM = [a_draaiboek("partnerschapsteam", "partnerschapsteam"),
        a_draaiboek("partnerschapsteam-eerste", "partnerschapsteam"),
        a_draaiboek("avond", "ouderavond"),
        a_draaiboek("stip", "stip op de horizon")]  # fmt: skip


def test_a_team_that_never_met_begins_with_the_first_meeting_and_then_goes_on() -> None:
    meeting = a_meeting("team")
    assert traject.fitting(TEAM, "partnerschapsteam", [meeting])[0].id == "partnerschapsteam-eerste"
    assert traject.fitting(TEAM, "partnerschapsteam", [held(meeting)])[0].id == "partnerschapsteam"
    assert len(traject.fitting(TEAM, "partnerschapsteam", [])) == 2


def test_only_draaiboeken_of_its_sort_fit_a_step() -> None:
    assert [script.id for script in traject.fitting(TEAM, "ouderavond", [])] == ["avond"]
    assert traject.fitting(TEAM, "plan", []) == []


# plan -----------------------------------------------------------------------------------------


def test_every_version_keeps_its_text_and_a_settled_one_hands_on_its_points() -> None:
    points = (Brought("", "ambitie", "Taal"),)
    plan = traject.add_version(SCHOOL, DISCUSSED, "2026-12-01", "gebeld", text="zo", points=points)
    assert plan.settled is None and plan.status == DISCUSSED
    assert (plan.versions[0].text, plan.versions[0].points) == ("zo", ())
    plan = traject.add_version(plan, SETTLED, "2026-12-10", text="# Plan", points=points)
    plan = traject.add_version(plan, DISCUSSED, "2027-03-01", "toch nog iets")
    assert plan.settled and (plan.settled.number, plan.settled.text) == (2, "# Plan")
    assert plan.settled.points == points and plan.status == DISCUSSED
    assert [version.number for version in plan.versions] == [1, 2, 3]
    with pytest.raises(ValueError):
        traject.add_version(plan, "klaar", "2027-03-01")


def test_the_text_of_one_version_is_taken_away_and_no_number_is_used_again() -> None:
    plan = traject.add_version(SCHOOL, SETTLED, "2026-12-10", "MR", text="# Een")
    plan = traject.add_version(plan, SETTLED, "2027-12-10", text="# Twee")
    plan = traject.empty_version(plan, 1, "2028-01-01")
    assert [v.text for v in plan.versions] == ["", "# Twee"]
    assert plan.version(1) == replace(plan.versions[0], emptied="2028-01-01", note="MR")
    assert plan.version(3) is None


def test_contactmomenten_keep_their_place_and_get_an_id_that_is_free() -> None:
    plan = traject.put_contact(traject.put_contact(SCHOOL, Contact("", "Een")), Contact("", "Twee"))
    plan = traject.put_contact(traject.remove_contact(plan, "c1"), Contact("", "Drie"))
    plan = traject.put_contact(plan, replace(plan.contacts["c2"], when="mei"))
    assert [(c.id, c.what, c.when) for c in plan.contacts.values()] == [
        ("c2", "Twee", "mei"), ("c3", "Drie", ""),
    ]  # fmt: skip


def test_a_chapter_without_words_is_taken_away() -> None:
    plan = traject.set_own(traject.set_own(SCHOOL, "visie", "Wij"), "waarom", "Om")
    assert traject.set_own(plan, "visie", "  ").own == {"waarom": "Om"}


def test_ambitions_of_the_trainer_get_a_name_and_a_place_of_their_own() -> None:
    plan = traject.own_ambition(traject.own_ambition(SCHOOL, "Taal"), "Tijd")
    assert [(a.id, a.goal, a.place) for a in plan.ambitions.values()] == [
        ("eigen-1", "Taal", 1), ("eigen-2", "Tijd", 2),
    ]  # fmt: skip


# school ---------------------------------------------------------------------------------------


def test_the_school_is_read_from_the_form_and_nothing_else_changes() -> None:
    plan = traject.set_own(SCHOOL, "visie", "Wij")
    form = SchoolForm(" De  Brug ", "Veldermeer", "vo", "1.240", "")
    read = read_school(form, plan)
    assert (read.name, read.place, read.sort) == ("De Brug", "Veldermeer", "vo")
    assert (read.pupils, read.families, read.own) == (1240, 0, plan.own)
    assert read_school(form_of(read), read) == read


@pytest.mark.parametrize(
    ("field", "value"),
    [("name", ""), ("name", "x" * 81), ("place", "x" * 81), ("sort", "mbo"), ("pupils", "veel"),
     ("pupils", "-3"), ("families", "100000"), ("families", "²"), ("pupils", "9" * 40),
     ("pupils", ".")],
)  # fmt: skip
def test_a_field_of_the_school_that_is_wrong_is_named(field: str, value: str) -> None:
    form = replace(SchoolForm("De Proef", "Proefstad", "po", "210", "160"), **{field: value})
    with pytest.raises(Unclear) as wrong:
        read_school(form, SCHOOL)
    assert wrong.value.field == field and str(wrong.value).endswith((".", "”."))


def test_a_school_of_which_nothing_is_kept_is_as_its_last_session_has_it() -> None:
    first = a_meeting("een", "ouderavond", "2026-11-10")
    evening = replace(first.evening, id="twee", date="2027-01-01", school="De Proef", pupils=200)
    made = school_of("de-proef", [first.with_(evening=evening), first])
    assert (made.id, made.name, made.place, made.pupils) == (
        "de-proef", "De Proef", "Proefstad", 200,
    )  # fmt: skip
    assert made.sort == "po" and school_of("leeg", ()) == Traject("leeg")


def test_a_traject_of_stippen_op_de_horizon_is_of_a_region() -> None:
    assert school_of("regio", [a_meeting("stip", "stip_op_de_horizon")]).sort == "regio"
