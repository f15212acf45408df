"""Being over on time: what could be shorter, and the order and minutes of what is to come."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import a_phase, a_round, a_script, a_slide
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.script import Break, Feedback, Round, Script, Step
from sessie.model.session import Session
from sessie.model.stage import WELCOME
from sessie.rules import steering
from sessie.rules.on_time import accept, cut_in_words, proposals, won_in_words
from sessie.rules.running_order import (
    minutes_of,
    moved,
    shared_minutes,
    shared_out,
    skipped,
    with_break,
    with_minutes,
    without_break,
)
from sessie.rules.timing import begins, forecast, over_in_plan

from .test_timing import BEGIN, END, at

W, T, B = "ronde “Wensen”: 15 → ", "ronde “Tevreden”: 10 → ", "pauze: 12 → "
NOW = "deze ronde duurt nog: "


@pytest.mark.parametrize(
    ("item", "late", "ways"),
    [
        ("d1", -3, []),
        ("d1", 0, []),
        ("d1", 1, [f"{W}14", f"{B}11", f"{T}9"]),
        ("d1", 2, [f"{W}13", f"{B}10", f"{T}9, {W}14"]),
        ("d1", 3, [f"{W}12", f"{B}9", f"{T}9, {W}14, {B}11"]),
        ("d1", 4, [f"{W}11", f"{B}8", f"{T}9, {W}13, {B}11"]),
        ("d1", 5, [f"{W}10", f"{B}7", f"{T}9, {W}13, {B}10"]),
        ("d1", 6, [f"{W}9", f"{B}6", f"{T}8, {W}13, {B}10"]),
        ("d1", 7, [f"{W}8", f"{W}14, {B}6", f"{T}8, {W}12, {B}10"]),
        ("d1", 10, [f"{W}11, {B}6", f"{T}7, {W}8", f"{T}7, {W}11, {B}9"]),
        ("d1", 13, [f"{W}8, {B}6", f"{T}5, {W}8, {B}11", f"{T}6, {W}10, {B}8"]),
        ("d1", 18, [f"{T}5, {W}8, {B}6"]),
        ("d1", 40, [f"{T}5, {W}8, {B}6"]),
        ("d2", 5, [f"{W}10", f"{B}7", f"{T}9, {W}13, {B}10"]),
        ("r1", 0, []),
        ("r1", 1, [f"{W}14", f"{B}11", f"{NOW}9 → 8"]),
        ("r1", 3, [f"{W}12", f"{B}9", f"{NOW}9 → 8, {W}14, {B}11"]),
        ("r1", 5, [f"{W}10", f"{B}7", f"{NOW}9 → 8, {W}13, {B}10"]),
        ("r1", 7, [f"{W}8", f"{W}14, {B}6", f"{NOW}9 → 7, {W}12, {B}10"]),
        ("r1", 10, [f"{W}11, {B}6", f"{NOW}9 → 6, {W}8", f"{NOW}9 → 6, {W}11, {B}9"]),
        ("r1", 17, [f"{NOW}9 → 5, {W}8, {B}6"]),
        ("r1", 99, [f"{NOW}9 → 5, {W}8, {B}6"]),
        ("r2", 1, [f"{NOW}14 → 13", f"{B}11"]),
        ("r2", 3, [f"{NOW}14 → 11", f"{B}9", f"{NOW}14 → 12, {B}11"]),
        ("r2", 5, [f"{NOW}14 → 9", f"{B}7", f"{NOW}14 → 11, {B}10"]),
        ("r2", 7, [f"{NOW}14 → 7", f"{NOW}14 → 13, {B}6", f"{NOW}14 → 10, {B}9"]),
        ("r2", 10, [f"{NOW}14 → 10, {B}6", f"{NOW}14 → 7, {B}9", f"{NOW}14 → 9, {B}7"]),
        ("r2", 13, [f"{NOW}14 → 7, {B}6"]),
        ("r2", 20, [f"{NOW}14 → 7, {B}6"]),
        *((item, late, []) for item in ("b1", "f1", "d3", "s1", "a1", "d4") for late in (1, 9)),
    ],
)  # fmt: skip
def test_what_could_be_shorter_for_an_evening_that_is_late(
    item: str, late: int, ways: list[str]
) -> None:
    session = at(item, ran=60.0 if item in ("r1", "r2") else 0.0)
    found = proposals(session, late, 1000.0)
    assert [", ".join(map(cut_in_words, way.cuts)) for way in found] == ways


@given(
    st.sampled_from([i.id for i in a_script().items]),
    st.integers(1, 60),
    st.integers(0, 15).map(lambda minutes: 60 * minutes),
)
def test_a_cut_keeps_its_word_and_spares_what_is_for_all(item: str, late: int, ran: int) -> None:
    session = at(item, ran=float(ran))
    script = session.script
    before = forecast(session, BEGIN, 1000.0)
    for way in proposals(session, late, 1000.0):
        made = accept(session, way)
        assert way.saved <= late and len({cut.of for cut in way.cuts}) == len(way.cuts)
        assert forecast(made, BEGIN, 1000.0).late == before.late - way.saved
        assert (made.script.minutes, made.evening) == (script.minutes, session.evening)
        for phase in ("p4", "p5", "p6"):
            assert minutes_of(made.script, phase) == minutes_of(script, phase)
        for round_ in made.script.rounds:
            assert round_.minutes >= 5 and 2 * round_.minutes >= minutes_of(script, round_.id)
        assert [i.id for i in made.script.items] == [i.id for i in script.items]


def test_before_the_welcome_the_first_round_can_be_shorter_too() -> None:
    session = at("d1").with_(stage=replace(at("d1").stage, item=WELCOME))
    assert [cut.of for cut in proposals(session, 30, 0.0)[0].cuts] == ["p1", "r1", "r2", "p3"]


def test_what_is_won_is_told_with_what_is_still_missing() -> None:
    way = proposals(at("r2", ran=60.0), 20, 1000.0)[0]
    assert won_in_words(way, END + 20, 20) == "klaar om 20:52, nog 7 minuten te laat"
    one = proposals(at("r2", ran=60.0), 1, 1000.0)[0]
    assert won_in_words(one, END + 1, 1) == "klaar om 20:45, op tijd"
    assert won_in_words(way, END + 14, 14).endswith("nog 1 minuut te laat")


# minutes ----------------------------------------------------------------------------------------


def stepped() -> Script:
    """One round of fifteen minutes in three steps."""
    steps = (Step("zelf", 4), Step("samen", 7), Step("kiezen", 4))
    return a_script(a_phase("p", 20, a_slide(), a_round("r", minutes=15, steps=steps)),
                    a_phase("q", 5, a_slide("d9")))  # fmt: skip


def test_a_shorter_round_keeps_the_shares_of_its_steps() -> None:
    made = with_minutes(stepped(), "r", 8)
    item = made.item("r")
    assert isinstance(item, Round)
    assert [step.minutes for step in item.steps] == [2, 4, 2] and item.minutes == 8
    assert (made.phases[0].minutes, made.minutes) == (13, 25)
    assert [s.minutes for s in with_minutes(made, "r", 1).item("r").steps] == [1, 1, 1]  # type: ignore[union-attr]


def test_the_minutes_of_a_part_are_those_without_its_own_clocks() -> None:
    script = stepped()
    assert (shared_minutes(script.phases[0]), minutes_of(script, "p")) == (5, 20)
    made = with_minutes(script, "p", 2)
    assert (shared_minutes(made.phases[0]), made.phases[0].minutes) == (2, 17)
    assert shared_minutes(with_minutes(made, "p", 0).phases[0]) == 1, "something is left of it"
    assert minutes_of(made, "r") == 15 and with_minutes(script, "d1", 9) == script


@given(st.integers(0, 300), st.lists(st.integers(0, 60), min_size=1, max_size=6))
def test_minutes_are_shared_out_whole(minutes: int, weights: list[int]) -> None:
    got = shared_out(minutes, weights)
    assert sum(got) == minutes or not sum(weights)
    assert minutes < len(weights) or min(got) >= 1


# order ------------------------------------------------------------------------------------------


def order(script: Script) -> str:
    return " | ".join(" ".join(item.id for item in phase.items) for phase in script.phases)


AS_IT_IS = "d1 d2 | r1 r2 | b1 | f1 d3 | s1 | a1 d4"


@pytest.mark.parametrize(
    ("item", "by", "behind", "there"),
    [
        ("r1", 1, "", "d1 d2 | r2 r1 | b1 | f1 d3 | s1 | a1 d4"),
        ("r2", -1, "d2", "d1 d2 | r2 r1 | b1 | f1 d3 | s1 | a1 d4"),
        ("r1", -1, "d2", AS_IT_IS),
        ("r1", -1, "d1", "d1 d2 r1 | r2 | b1 | f1 d3 | s1 | a1 d4"),
        ("r2", 1, "", "d1 d2 | r1 | r2 b1 | f1 d3 | s1 | a1 d4"),
        ("b1", -1, "d2", "d1 d2 | b1 | r1 r2 | f1 d3 | s1 | a1 d4"),
        ("b1", -1, "r1", AS_IT_IS),
        ("b1", 1, "", "d1 d2 | r1 r2 | f1 d3 | b1 | s1 | a1 d4"),
        ("d4", 1, "", AS_IT_IS),
        ("d1", -1, "", AS_IT_IS),
        ("d1", 1, "r1", AS_IT_IS),
        ("weg", 1, "", AS_IT_IS),
    ],
)
def test_an_item_moves_past_its_neighbour_with_its_minutes(
    item: str, by: int, behind: str, there: str
) -> None:
    script = a_script()
    made = moved(script, item, by, behind)
    assert order(made) == there
    assert sum(p.minutes for p in made.phases) == sum(p.minutes for p in script.phases)
    for phase in made.phases:
        assert shared_minutes(phase) == shared_minutes(
            next(p for p in script.phases if p.id == phase.id)
        )


def test_a_break_comes_in_between_and_goes_again() -> None:
    script = a_script()
    made, name = with_break(script, "r1")
    assert order(made) == f"d1 d2 | r1 {name} r2 | b1 | f1 d3 | s1 | a1 d4"
    assert isinstance(made.item(name), Break) and made.phases[1].minutes == 35
    assert forecast(at("d1").with_(script=made), BEGIN, 0.0).late == 10
    twice, other = with_break(made, name)
    assert other != name and order(without_break(twice, other)) == order(made)
    assert without_break(made, name) == script
    assert without_break(made, "b1") == made


def test_what_is_skipped_takes_no_time_and_is_passed_by() -> None:
    session = at("r1", ran=60.0)
    script = skipped(skipped(session.script, "r2", True), "b1", True)
    session = session.with_(script=script)
    assert forecast(session, BEGIN, 1000.0).late == -6 - 15 - 12
    there = steering.step(script, session.stage, 1)
    assert there.item == "f1" and steering.step(script, there, -1).item == "r1"
    assert steering.step_phase(script, session.stage, 1).item == "f1"
    following = steering.following(script, session.stage)
    assert isinstance(following, Feedback)
    assert [cut.of for cut in proposals(session, 3, 1000.0)[0].cuts] == ["r1"]
    again = session.with_(script=skipped(skipped(script, "r2", False), "b1", False))
    assert again.script == at("r1").script


def test_who_is_on_what_is_skipped_goes_on_from_there() -> None:
    script = skipped(a_script(), "r2", True)
    stage = steering.go_to(script, at("d1").stage, "r2")
    assert stage.item == "r2"
    assert steering.step(script, stage, 1).item == "b1"
    assert steering.step(script, stage, -1).item == "r1"
    last = skipped(a_script(), "d4", True)
    stage = steering.go_to(last, at("d1").stage, "a1")
    assert steering.step(last, stage, 1) == stage and steering.following(last, stage) is None


def test_the_times_at_which_things_will_begin() -> None:
    session: Session = at("r1", ran=120.0)
    found = begins(session, BEGIN + 10, 1000.0)
    assert found == {"r2": BEGIN + 18, "p3": BEGIN + 33, "p4": BEGIN + 45, "p5": BEGIN + 63,
                     "p6": BEGIN + 71}  # fmt: skip
    welcome = at("d1").with_(stage=replace(at("d1").stage, item=WELCOME))
    assert begins(welcome, BEGIN, 0.0)["p1"] == BEGIN


def test_what_is_planned_can_be_more_than_was_agreed() -> None:
    session = at("d1")
    assert over_in_plan(session) == 0
    longer = session.with_(script=with_break(session.script, "r1")[0])
    assert over_in_plan(longer) == 10
    assert over_in_plan(longer.with_(script=skipped(longer.script, "r2", True))) == -5
    assert over_in_plan(longer.with_(script=skipped(longer.script, "b1", True))) == -2
