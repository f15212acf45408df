"""Whose turn it is in the terugkoppeling."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from builders import a_script
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.stage import Stage, current_clock
from sessie.rules import feedback
from sessie.rules.feedback import had_turn, still_to_tell, turn_order

SCRIPT = a_script()
TABLES = tuple("ABCDE")


class Room:
    """A terugkoppeling in which every turn takes some seconds."""

    def __init__(self, *told: str, seconds: float = 30.0) -> None:
        self.stage, self.now, self.seconds = Stage("f1"), 100.0, seconds
        self.told = frozenset(told)

    def do(self, how: Callable[..., Stage], *rest: Any) -> str:
        """One key, and who tells after it."""
        self.stage = how(SCRIPT, self.stage, self.now, TABLES, self.told, *rest)
        self.now += self.seconds
        return self.stage.table

    def next(self) -> str:
        return self.do(feedback.step_turn, 1)

    def back(self) -> str:
        return self.do(feedback.step_turn, -1)

    def skip(self) -> str:
        return self.do(feedback.skip_turn)

    def call(self, table: str) -> str:
        return self.do(feedback.call_turn, table)

    @property
    def waiting(self) -> str:
        return "".join(still_to_tell(self.stage, TABLES, self.told))


def test_tables_tell_by_their_letter_unless_another_order_was_made() -> None:
    assert turn_order(Stage(), TABLES) == TABLES
    assert turn_order(Stage(turns=("C", "Z", "A", "C")), TABLES) == tuple("CABDE")
    assert turn_order(Stage(turns=("C",)), ()) == ()


def test_next_goes_through_all_tables_and_then_nobody_tells() -> None:
    room = Room()
    assert [room.next() for _ in range(7)] == ["A", "B", "C", "D", "E", "", ""]
    assert room.waiting == ""
    assert [room.back() for _ in range(3)] == ["E", "D", "C"]
    assert [room.next() for _ in range(3)] == ["D", "E", ""]


def test_only_the_clock_of_the_table_that_tells_runs() -> None:
    room = Room()
    for _ in range(3):
        room.next()
    assert [key for key, clock in room.stage.clocks.items() if clock.running] == ["f1/C"]
    room.back()
    assert [key for key, clock in room.stage.clocks.items() if clock.running] == ["f1/B"]
    assert current_clock(SCRIPT, room.stage)[1].spent == 30.0


def test_who_is_skipped_comes_back_at_the_end_with_all_of_the_time() -> None:
    room = Room()
    room.next()
    assert room.skip() == "B"
    assert room.waiting == "CDEA"
    assert "f1/A" not in room.stage.clocks
    assert [room.next() for _ in range(5)] == ["C", "D", "E", "A", ""]


def test_who_is_skipped_twice_comes_back_once_more() -> None:
    room = Room()
    room.next()
    assert [room.skip() for _ in range(4)] == ["B", "C", "D", "E"]
    assert room.skip() == "A"
    assert room.waiting == "BCDE"


def test_the_last_one_cannot_be_skipped() -> None:
    room = Room()
    for _ in TABLES:
        room.next()
    before = room.stage
    assert room.skip() == "E"
    assert room.stage == before
    assert Room().skip() == ""


def test_a_table_that_is_called_out_of_its_turn_takes_nobody_elses() -> None:
    room = Room()
    room.next()
    assert room.call("D") == "D"
    assert room.waiting == "BCE"
    assert [room.next() for _ in range(4)] == ["B", "C", "E", ""]


def test_calling_somebody_before_the_first_turn_keeps_the_others() -> None:
    room = Room()
    assert room.call("C") == "C"
    assert [room.next() for _ in range(5)] == ["A", "B", "D", "E", ""]


def test_calling_an_unknown_table_or_the_one_that_tells_changes_nothing() -> None:
    room = Room()
    room.next()
    before = room.stage
    assert room.call("Z") == "A"
    assert room.call("A") == "A"
    assert room.stage == before


def test_looking_back_at_a_table_that_was_heard_changes_no_order() -> None:
    room = Room()
    for _ in range(3):
        room.next()
    assert room.call("A") == "A"
    assert turn_order(room.stage, TABLES) == TABLES
    assert room.waiting == "DE"


def test_after_another_slide_it_goes_on_where_it_was() -> None:
    room = Room()
    for _ in range(2):
        room.next()
    room.stage = feedback.give_turn(SCRIPT, room.stage, room.now, "")
    assert room.next() == "C"


def test_a_turn_of_a_second_is_no_turn() -> None:
    room = Room(seconds=1.0)
    assert [room.next() for _ in range(3)] == ["A", "B", "C"]
    assert room.waiting == "DEAB"
    told = Room("A", "B", seconds=1.0)
    assert [told.next() for _ in range(3)] == ["A", "B", "C"]
    assert told.waiting == "DE"


def test_a_sentence_that_was_collected_before_is_no_turn() -> None:
    room = Room(*TABLES)
    assert room.waiting == "ABCDE"
    assert room.next() == "A"
    assert had_turn(room.stage, TABLES, room.told) == frozenset()
    room.next()
    assert had_turn(room.stage, TABLES, room.told) == {"A"}


KEYS = st.lists(st.sampled_from(["next", "back", "skip", *TABLES]), max_size=30)


@given(KEYS, st.sampled_from([1.0, 30.0]))
def test_whatever_keys_are_pressed_nobody_is_lost_and_all_get_a_turn(
    keys: list[str], seconds: float
) -> None:
    room = Room(seconds=seconds)
    for key in keys:
        if key in TABLES:
            room.call(key)
        else:
            {"next": room.next, "back": room.back, "skip": room.skip}[key]()
        assert sorted(turn_order(room.stage, TABLES)) == sorted(TABLES)
        assert room.stage.table in ("", *TABLES)
        assert sum(clock.running for clock in room.stage.clocks.values()) == bool(room.stage.table)
    room.seconds = 30.0
    seen = {room.next() for _ in range(4 * len(TABLES))} | {room.stage.table}
    room.next()
    assert room.waiting == ""
    assert "" in seen
