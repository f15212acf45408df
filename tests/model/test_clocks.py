"""Where the evening is: items, curtain and clocks."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from builders import a_phase, a_round, a_script, a_session, a_slide
from hypothesis import example, given
from hypothesis import strategies as st

from sessie.model.stage import CLOCK_CEILING, Clock, Look, Stage, current_clock
from sessie.rules.steering import (
    PEEK,
    add_time,
    after_restart,
    arrive,
    close_up,
    following,
    go_to,
    mark,
    mark_next,
    open_up,
    pause_all,
    settle,
    start_clock,
    step,
    step_phase,
    toggle_clock,
    turn_page,
    welcome,
)
from sessie.rules.timing import forecast

SCRIPT = a_script()
ITEMS = [item.id for item in SCRIPT.items]
FIRST, LAST = Stage(ITEMS[0]), Stage(ITEMS[-1])


def running(stage: Stage) -> list[str]:
    return [key for key, clock in stage.clocks.items() if clock.running]


def test_next_walks_through_every_item_and_stays_at_the_end() -> None:
    stage, seen = FIRST, [FIRST.item]
    for _ in range(len(ITEMS) + 3):
        stage = step(SCRIPT, stage, 1)
        seen.append(stage.item)
    assert seen == [*ITEMS, *[ITEMS[-1]] * 4]
    assert set(stage.visited) == set(ITEMS[1:])


def test_back_walks_back_to_the_welcome_and_stays_there() -> None:
    assert step(SCRIPT, LAST, -1).item == ITEMS[-2]
    assert step(SCRIPT, FIRST, -1).at_welcome
    assert step(SCRIPT, FIRST, -3).at_welcome
    assert step(SCRIPT, Stage(), -1) == step_phase(SCRIPT, Stage(), -1) == Stage()


def test_from_the_welcome_one_goes_on_to_the_first_item() -> None:
    for by in (step, step_phase):
        stage = by(SCRIPT, Stage(), 1)
        assert (stage.item, stage.visited) == (ITEMS[0], (ITEMS[0],))
        assert by(SCRIPT, stage, -1).at_welcome
    assert [item and item.id for item in (following(SCRIPT, Stage()), following(SCRIPT, LAST))] == [
        ITEMS[0], None
    ]  # fmt: skip


def test_the_welcome_starts_no_clock_and_moves_no_forecast() -> None:
    session = a_session(SCRIPT)
    for now in (0.0, 600.0):
        first = forecast(session.with_(stage=Stage(ITEMS[0])), 1170.0, now)
        assert forecast(session.with_(stage=Stage()), 1170.0, now) == first
    walked = FIRST
    for item in ("", ITEMS[0], "", ITEMS[0]):
        new = step(SCRIPT, walked, 1 if item else -1)
        assert new.item == item
        walked = arrive(SCRIPT, walked, new, 5.0)
        assert not walked.clocks


def test_looking_back_at_the_welcome_leaves_a_clock_running() -> None:
    stage = start_clock(SCRIPT, Stage("r1"), 0.0)
    away = arrive(SCRIPT, stage, welcome(stage), 30.0)
    assert away.at_welcome and away.clocks["r1"].running
    back = arrive(SCRIPT, away, go_to(SCRIPT, away, "r1"), 60.0)
    assert back.clocks == stage.clocks and back.reached == "r1"


def test_an_unknown_item_counts_as_the_first() -> None:
    stage = Stage("weg")
    assert step(SCRIPT, stage, 1).item == ITEMS[1]
    assert step_phase(SCRIPT, stage, 1).item == "r1"
    assert go_to(SCRIPT, stage, "ook-weg").item == ITEMS[0]


def test_with_the_curtain_closed_next_only_opens_it() -> None:
    dark = replace(FIRST, curtain=True)
    assert step(SCRIPT, dark, 1) == FIRST
    assert step(SCRIPT, dark, -1) == FIRST
    assert go_to(SCRIPT, dark, "r1").curtain is False


def test_parts_are_stepped_through_by_their_first_items() -> None:
    stage, seen = FIRST, []
    for _ in range(7):
        stage = step_phase(SCRIPT, stage, 1)
        seen.append(stage.item)
    assert seen == ["r1", "b1", "f1", "s1", "a1", "a1", "a1"]


def test_the_part_before_is_first_the_begin_of_this_one() -> None:
    stage = go_to(SCRIPT, FIRST, "r2")
    stage = step_phase(SCRIPT, stage, -1)
    assert stage.item == "r1"
    stage = step_phase(SCRIPT, stage, -1)
    assert stage.item == "d1"
    assert step_phase(SCRIPT, stage, -1).at_welcome


def test_parts_without_items_are_stepped_over() -> None:
    script = a_script(
        a_phase("p1", 5), a_phase("p2", 5, a_slide("d1")), a_phase("p3", 5),
        a_phase("p4", 5, a_slide("d2")), a_phase("p5", 5),
    )  # fmt: skip
    stage = step_phase(script, Stage("d1"), 1)
    assert stage.item == "d2"
    assert step_phase(script, stage, 1).item == "d2"
    assert step_phase(script, stage, -1).item == "d1"


def test_leaving_the_terugkoppeling_leaves_the_table_that_tells() -> None:
    stage = replace(go_to(SCRIPT, FIRST, "f1"), table="C")
    assert go_to(SCRIPT, stage, "f1").table == "C"
    assert step(SCRIPT, stage, 1).table == ""


@pytest.mark.parametrize(
    ("item", "table", "key", "seconds"),
    [
        ("d1", "", "p1", 300.0),
        ("r2", "", "r2", 900.0),
        ("b1", "", "p3", 720.0),
        ("f1", "", "p4", 1080.0),
        ("f1", "B", "f1/B", 60.0),
        ("d3", "", "p4", 1080.0),
        ("s1", "", "p5", 480.0),
    ],
)
def test_every_item_has_the_clock_that_belongs_to_it(
    item: str, table: str, key: str, seconds: float
) -> None:
    assert current_clock(SCRIPT, Stage(item, table=table)) == (key, Clock(seconds))


def test_a_clock_counts_down_pauses_and_goes_on() -> None:
    stage = toggle_clock(SCRIPT, Stage("r1"), 1000.0)
    assert current_clock(SCRIPT, stage)[1].left(1090.0) == 510.0
    stage = toggle_clock(SCRIPT, stage, 1090.0)
    assert running(stage) == []
    assert current_clock(SCRIPT, stage)[1].left(5000.0) == 510.0
    stage = toggle_clock(SCRIPT, stage, 5000.0)
    assert current_clock(SCRIPT, stage)[1].left(5010.0) == 500.0


def test_only_one_clock_runs() -> None:
    stage = start_clock(SCRIPT, Stage("r1"), 0.0)
    stage = start_clock(SCRIPT, go_to(SCRIPT, stage, "r2"), 100.0)
    assert running(stage) == ["r2"]
    assert stage.clocks["r1"].left(999.0) == 500.0
    stage = toggle_clock(SCRIPT, go_to(SCRIPT, stage, "d1"), 160.0)
    assert running(stage) == ["p1"]
    assert running(pause_all(stage, 200.0)) == []


def test_starting_a_running_clock_changes_nothing() -> None:
    stage = start_clock(SCRIPT, Stage("r1"), 0.0)
    assert start_clock(SCRIPT, stage, 50.0) == stage
    clock = Clock(60.0).start(1.0)
    assert clock.start(2.0) == clock


def test_a_clock_runs_over_and_more_time_helps() -> None:
    stage = start_clock(SCRIPT, Stage("r1"), 0.0)
    assert current_clock(SCRIPT, stage)[1].left(635.0) == -35.0
    stage = add_time(SCRIPT, stage, 60.0)
    assert current_clock(SCRIPT, stage)[1].left(635.0) == 25.0


def test_time_given_stays_within_what_makes_sense() -> None:
    assert Clock(600.0).add(-9000.0).total == 0.0
    assert Clock(600.0).add(1e9).total == CLOCK_CEILING


def test_a_clock_that_goes_back_in_time_does_not_win_any() -> None:
    assert Clock(600.0).start(1000.0).left(900.0) == 600.0


def test_settling_writes_down_what_was_used_and_runs_on() -> None:
    stage = settle(start_clock(SCRIPT, Stage("r1"), 100.0), 160.0)
    assert stage.clocks["r1"] == Clock(600.0, 60.0, 160.0)
    assert stage.clocks["r1"].left(170.0) == 530.0
    quiet = pause_all(stage, 160.0)
    assert settle(quiet, 999.0) is quiet


def test_after_a_restart_every_clock_stands_where_it_was_saved() -> None:
    saved = settle(start_clock(SCRIPT, Stage("r1"), 100.0), 160.0)
    again = after_restart(replace(saved, curtain=True))
    assert again.clocks["r1"] == Clock(600.0, 60.0)
    assert again.clocks["r1"].left(7.0) == 540.0
    assert (again.item, again.curtain) == ("r1", True)


def walk(stage: Stage, *items: str, now: float = 0.0) -> Stage:
    for item in items:
        stage = arrive(SCRIPT, stage, go_to(SCRIPT, stage, item), now)
    return stage


def test_a_part_that_begins_lets_its_minutes_run_and_stops_what_is_over() -> None:
    stage = walk(FIRST, "d2")
    assert running(stage) == ["p1"]
    stage = walk(stage, "r1", now=60.0)
    assert running(stage) == []
    assert stage.clocks["p1"].left(999.0) == 240.0
    stage = walk(start_clock(SCRIPT, stage, 60.0), "b1", now=660.0)
    assert running(stage) == ["p3"]


def test_looking_back_and_returning_stops_nothing() -> None:
    stage = start_clock(SCRIPT, walk(FIRST, "d2", "r1"), 10.0)
    assert running(walk(stage, "d2", "d1", "d2", "r1", now=50.0)) == ["r1"]
    stage = replace(walk(stage, "f1", now=60.0), table="B")
    stage = start_clock(SCRIPT, stage, 60.0)
    assert running(walk(stage, "r1", "r2", "b1", now=70.0)) == ["f1/B"]


def test_a_peek_ahead_leaves_the_clock_running_as_if_nothing_happened() -> None:
    stage = start_clock(SCRIPT, walk(FIRST, "d2", "r1", "r2"), 10.0)
    there = walk(stage, "b1", now=100.0)
    assert running(there) == ["p3"], "going on to what was not reached yet stops what is over"
    back = walk(there, "r2", now=130.0)
    assert back.clocks == stage.clocks
    assert current_clock(SCRIPT, back)[1].left(130.0) == 900.0 - 120.0
    gone = walk(back, "b1", now=700.0)
    assert running(gone) == ["p3"]
    assert gone.clocks["r2"].left(999.0) == 900.0 - 690.0


def test_a_clock_that_was_touched_ahead_makes_going_on_real() -> None:
    stage = start_clock(SCRIPT, walk(FIRST, "d2", "r1"), 10.0)
    stage = start_clock(SCRIPT, walk(stage, "r2", now=100.0), 110.0)
    back = walk(stage, "r1", now=130.0)
    assert running(back) == ["r2"], "the tables are still at work in the second round"
    assert not current_clock(SCRIPT, back)[1].running
    assert running(walk(back, "r2", now=200.0)) == ["r2"]


def test_who_looked_back_finds_the_table_that_told_still_telling() -> None:
    stage = replace(walk(FIRST, "d2", "r1", "r2", "b1", "f1"), table="B")
    stage = start_clock(SCRIPT, stage, 60.0)
    again = walk(stage, "b1", "r2", "b1", "f1", now=100.0)
    assert (again.table, running(again)) == ("B", ["f1/B"])
    assert current_clock(SCRIPT, again)[1].left(100.0) == stage.clocks["f1/B"].left(100.0)


def test_after_a_restart_no_clock_starts_by_looking_back() -> None:
    stage = walk(start_clock(SCRIPT, walk(FIRST, "d2", "r1"), 10.0), "r2", now=100.0)
    assert running(walk(after_restart(stage), "r1", now=130.0)) == []


moves = st.lists(
    st.tuples(
        st.one_of(
            st.tuples(st.just("item"), st.sampled_from([-1, 1])),
            st.tuples(st.just("part"), st.sampled_from([-1, 1])),
            st.tuples(st.just("jump"), st.sampled_from(ITEMS)),
        ),
        st.floats(0.0, 900.0),
    ),
    max_size=12,
)


def strolled(
    stage: Stage, steps: list[Any], now: float, pace: float = 1.0, furthest: int = len(ITEMS)
) -> tuple[Stage, float]:
    """Where one ends who walks like this, and when; never further than this place."""
    for (how, much), wait in steps:
        new = (go_to if how == "jump" else step if how == "item" else step_phase)(
            SCRIPT, stage, much
        )
        if new.item != stage.item and SCRIPT.position(new.item) <= furthest:
            stage = arrive(SCRIPT, stage, new, now)
        now += wait * pace
        stage = settle(stage, now)
    return stage, now


def to(stage: Stage, item: str, now: float) -> Stage:
    if stage.item == item:
        return stage
    there = go_to(SCRIPT, stage, item) if item else welcome(stage)
    return arrive(SCRIPT, stage, there, now)


def same(stage: Stage, again: Stage, now: float) -> bool:
    """Whether the clock of what is on the beamer is the same."""
    (key, clock), (other, held) = current_clock(SCRIPT, stage), current_clock(SCRIPT, again)
    equal = clock.left(now) == pytest.approx(held.left(now))
    return (key, clock.running, stage.table) == (other, held.running, again.table) and equal


QUICK = PEEK / (900.0 * 13)
"""The pace of a walk that takes less than `PEEK` in all."""


@given(moves, st.sampled_from(ITEMS), st.sampled_from(["runs", "stands", "tells"]), moves)
def test_whoever_looks_around_finds_the_clock_as_if_nobody_had_walked(
    before: Any, start: str, how: str, walked: Any
) -> None:
    stage, now = strolled(FIRST, before, 1000.0)
    stage = to(stage, "f1" if how == "tells" else start, now)
    stage = replace(stage, table="B" if how == "tells" else stage.table)
    stage = start_clock(SCRIPT, stage, now)
    stage = toggle_clock(SCRIPT, stage, now) if how == "stands" else stage
    for pace, furthest in ((1.0, SCRIPT.position(stage.item)), (QUICK, len(ITEMS))):
        there, later = strolled(stage, walked, now, pace, furthest)
        assert same(stage, to(there, stage.item, later), later)


@example(
    [(("item", 1), 301.0), (("item", -1), 0.0), (("item", -1), 301.0)], [(("jump", "r1"), 0.0)]
)
@given(moves, moves)
def test_also_where_no_key_ever_touched_a_clock(before: Any, walked: Any) -> None:
    stage, now = strolled(FIRST, before, 1000.0)
    there, later = strolled(stage, walked, now, QUICK)
    assert same(stage, to(there, stage.item, later), later)


def test_what_was_over_for_long_stands_still_for_who_looks_back() -> None:
    stage = start_clock(SCRIPT, walk(FIRST, "d2", "r1"), 10.0)
    there = walk(stage, "r2", now=100.0)
    back = walk(there, "r1", now=100.0 + PEEK + 1)
    assert running(back) == []
    assert current_clock(SCRIPT, back)[1].left(999.0) == 600.0 - 90.0


times = st.lists(st.floats(0.0, 100.0), max_size=12)


@given(times, st.lists(st.sampled_from(["toggle", "settle", "start", "look"]), max_size=12))
def test_pausing_and_settling_never_lose_or_win_time(steps: list[float], what: list[str]) -> None:
    stage, now, ran = Stage("r1"), 0.0, 0.0
    for wait, action in zip(steps, what, strict=False):
        ran += wait if running(stage) else 0.0
        now += wait
        if action == "toggle":
            stage = toggle_clock(SCRIPT, stage, now)
        elif action == "settle":
            stage = settle(stage, now)
        elif action == "start":
            stage = start_clock(SCRIPT, stage, now)
        assert current_clock(SCRIPT, stage)[1].left(now) == pytest.approx(600.0 - ran)


@given(st.lists(st.tuples(st.sampled_from(["item", "part"]), st.sampled_from([-2, -1, 1, 2]))))
def test_however_one_walks_one_stays_inside_the_script(walk: list[tuple[str, int]]) -> None:
    script = a_script(a_phase("p1", 5), a_phase("p2", 10, a_slide(), a_round("r1")))
    stage = Stage()
    for sort, by in walk:
        stage = step(script, stage, by) if sort == "item" else step_phase(script, stage, by)
        assert stage.item in ("", "d1", "r1")
        assert len(set(stage.visited)) == len(stage.visited)


# what is marked and opened ------------------------------------------------------------------


def test_marking_goes_round_and_begins_at_either_end() -> None:
    ids = ["a", "b", "c"]
    marked = [FIRST]
    for _ in range(4):
        marked.append(mark_next(marked[-1], ids, 1))
    assert [stage.look.chosen for stage in marked] == ["", "a", "b", "c", "a"]
    assert mark_next(FIRST, ids, -1).look.chosen == "c"
    assert mark_next(mark(FIRST, "weg"), [], 1).look == Look()


def test_what_is_open_is_read_page_by_page_and_closes_in_two_steps() -> None:
    stage = open_up(mark(FIRST, "a"))
    assert stage.look == Look("a", open=True)
    assert [turn_page(stage, by, 3).look.page for by in (-1, 1, 9)] == [0, 1, 2]
    assert close_up(turn_page(stage, 1, 3)).look == Look("a")
    assert close_up(close_up(stage)).look == Look()


def test_another_item_begins_with_a_look_of_its_own() -> None:
    stage = open_up(FIRST, "a")
    assert go_to(SCRIPT, stage, FIRST.item).look == stage.look
    assert step(SCRIPT, replace(stage, curtain=True), 1).look == stage.look
    assert step(SCRIPT, stage, 1).look == Look()
    assert after_restart(stage).look == stage.look
