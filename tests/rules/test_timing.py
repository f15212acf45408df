"""When the evening will end, and times in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import a_phase, a_round, a_script, a_session, a_slide
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.dutch import hhmm, mmss, parse_time
from sessie.model.session import Session
from sessie.model.stage import Stage
from sessie.rules.steering import add_time, go_to, pause_all, start_clock
from sessie.rules.timing import end_in_words, forecast, forecast_in_words

BEGIN = 19 * 60 + 30
END = BEGIN + 75


def at(item: str, *, table: str = "", ran: float = 0.0, more: float = 0.0) -> Session:
    """A session that shows this item, whose clock was started `ran` seconds ago (mono 1000)."""
    session = a_session()
    stage = replace(go_to(session.script, session.stage, item), table=table)
    if ran:
        stage = start_clock(session.script, stage, 1000.0 - ran)
    if more:
        stage = add_time(session.script, stage, more)
    return session.with_(stage=stage)


def late(session: Session, now: float) -> int:
    return forecast(session, now, 1000.0).late


def test_before_it_begins_the_evening_is_on_time() -> None:
    found = forecast(a_session(), BEGIN - 20, 0.0)
    assert (found.begin, found.end, found.expected, found.late) == (BEGIN, END, END, 0)


def test_beginning_late_makes_the_evening_late() -> None:
    assert late(a_session(), BEGIN + 10) == 10


def test_showing_slides_before_it_begins_changes_nothing() -> None:
    assert late(at("d2"), BEGIN - 20) == 0


def test_beginning_early_gives_time_to_spare() -> None:
    assert late(at("d1", ran=60.0), BEGIN - 4) == -5


@pytest.mark.parametrize(
    ("item", "ran", "left"),
    [
        ("d1", 60.0, 4 + 25 + 12 + 18 + 8 + 7),
        ("r1", 120.0, 8 + 15 + 12 + 18 + 8 + 7),
        ("r2", 60.0, 14 + 12 + 18 + 8 + 7),
        ("b1", 240.0, 8 + 18 + 8 + 7),
        ("f1", 600.0, 8 + 8 + 7),
        ("d4", 420.0, 0),
        ("d4", 4200.0, 0),
    ],
)
def test_what_is_left_is_this_part_and_the_parts_after_it(item: str, ran: float, left: int) -> None:
    now = END - left + 3
    assert late(at(item, ran=ran), now) == 3


def test_a_round_that_runs_over_takes_its_time_from_the_end() -> None:
    assert late(at("r1", ran=600.0), BEGIN + 15) == 0
    assert late(at("r1", ran=900.0), BEGIN + 20) == 5


def test_time_given_or_taken_counts() -> None:
    assert late(at("r1", ran=60.0, more=180.0), BEGIN + 6) == 3
    assert late(at("d1", ran=60.0, more=180.0), BEGIN + 1) == 3
    assert late(at("d1", ran=60.0, more=-120.0), BEGIN + 1) == -2


def test_a_clock_that_stands_still_makes_the_evening_late() -> None:
    session = at("r1", ran=60.0)
    session = session.with_(stage=pause_all(session.stage, 1000.0))
    assert late(session, BEGIN + 6) == 0
    assert forecast(session, BEGIN + 16, 1600.0).late == 10


def test_the_turns_of_the_tables_use_up_the_terugkoppeling() -> None:
    before = BEGIN + 5 + 25 + 12
    assert late(at("f1", table="A", ran=300.0), before + 5) == 0


def test_a_part_with_a_slide_and_a_round_divides_its_minutes() -> None:
    part = a_phase("p", 20, a_slide("d1"), a_round("r1", minutes=15), a_slide("d2"))
    session = a_session(a_script(part)).with_(stage=Stage("r1"))
    session = session.with_(stage=start_clock(session.script, session.stage, 0.0))
    assert forecast(session, BEGIN, 300.0).expected == BEGIN + 10 + 5
    last = session.with_(stage=go_to(session.script, session.stage, "d2"))
    assert forecast(last, BEGIN, 300.0).expected == BEGIN + 5
    only = a_session(a_script(a_phase("p", 20, a_slide("d1"), a_round("r1", minutes=15))))
    only = only.with_(stage=start_clock(only.script, Stage("r1"), 0.0))
    assert forecast(only, BEGIN, 300.0).expected == BEGIN + 10


def test_an_evening_that_passes_midnight_counts_on() -> None:
    session = at("r1", ran=60.0)
    session = session.with_(evening=replace(session.evening, begin="23:30", end="00:45"))
    found = forecast(session, 5.0, 1000.0)
    assert (found.begin, found.end, found.now, found.expected) == (23 * 60 + 30, 45, 5, 5 + 69)
    assert found.late == 29
    assert forecast_in_words(found) == "23:30–00:45 · nu 00:05 · klaar 01:14 (29 min te laat)"


def test_an_end_that_cannot_be_read_follows_from_the_script() -> None:
    session = a_session()
    for end in ("", "straks", "19:30"):
        found = forecast(session.with_(evening=replace(session.evening, end=end)), BEGIN, 0.0)
        assert (found.end, found.late) == (END, 0)
    odd = session.with_(evening=replace(session.evening, begin="half acht", end=""))
    assert forecast(odd, BEGIN, 0.0).begin == BEGIN


def test_the_forecast_is_told_in_one_line() -> None:
    session = a_session()
    assert forecast_in_words(forecast(session, BEGIN, 0.0)) == (
        "19:30–20:45 · nu 19:30 · klaar 20:45 (op tijd)"
    )
    late = forecast(session, BEGIN + 7, 0.0)
    assert end_in_words(late) == "klaar 20:52 (7 min te laat) · tot 20:45"
    assert end_in_words(replace(late, rehearsal=True)) == "19:30–20:45"
    assert forecast_in_words(late).endswith("klaar 20:52 (7 min te laat)")
    assert forecast_in_words(forecast(at("r1", ran=60.0), BEGIN, 1000.0)).endswith(
        "(6 min speling)"
    )


@pytest.mark.parametrize("now", [BEGIN - 3 * 60 - 1, END + 3 * 60 + 1, 3 * 60, 12 * 60])
@pytest.mark.parametrize("ran", [0.0, 600.0])
def test_a_rehearsal_at_another_hour_is_never_told_to_be_late(now: int, ran: float) -> None:
    found = forecast(at("r1", ran=ran), now, 1000.0)
    assert forecast_in_words(found) == "19:30–20:45"


@pytest.mark.parametrize("now", [BEGIN - 3 * 60, BEGIN + 40, END, END + 3 * 60])
def test_within_three_hours_of_the_evening_the_pace_is_told(now: int) -> None:
    assert "klaar" in forecast_in_words(forecast(at("r1", ran=60.0), now, 1000.0))


@given(st.floats(0, 1439), st.floats(0, 1e6), st.sampled_from([i.id for i in a_script().items]))
def test_a_forecast_is_always_a_time_of_day(now: float, mono: float, item: str) -> None:
    found = forecast(at(item, ran=30.0), now, mono)
    for minutes in (found.begin, found.end, found.now, found.expected):
        assert 0 <= minutes < 1440


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(600.0, "10:00"), (599.1, "10:00"), (599.0, "9:59"), (0.4, "0:01"), (0.0, "0:00"),
     (-0.9, "0:00"), (-1.0, "+0:01"), (-35.2, "+0:35"), (-3725.0, "+62:05"), (5400.0, "90:00")],
)  # fmt: skip
def test_a_countdown_shows_nought_when_it_is_really_out(seconds: float, shown: str) -> None:
    assert mmss(seconds) == shown


def test_times_of_day_are_written_with_two_digits() -> None:
    assert [hhmm(m) for m in (0, 545, 1170, 1440, 1455)] == [
        "00:00", "09:05", "19:30", "00:00", "00:15",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["", "half acht", "24:00", "19:60", "19:5", "-1:30"])
def test_what_is_no_time_gives_none(text: str) -> None:
    assert parse_time(text) is None


@given(st.integers(0, 1439))
def test_a_time_reads_back_as_it_was_written(minutes: int) -> None:
    assert (
        parse_time(hhmm(minutes)) == parse_time(f" {hhmm(minutes)} ".replace(":", ".")) == minutes
    )
