"""What is said to the room, which tables are ready, and how long it is to the begin."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from builders import a_session, a_slip, with_slips
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.changes import changes, revert
from sessie.model.plain import from_plain, to_plain
from sessie.model.session import Session
from sessie.model.stage import Clock, Look, Stage
from sessie.public.round import Question
from sessie.public.scene import Curtain, scene
from sessie.public.welcome import Welcome
from sessie.rules.message import MOST_MESSAGE, READY_MADE, SHOWN, hush, is_past, message_at, say
from sessie.rules.ready import ready_in_words, ready_tables, toggle_ready, without_slips
from sessie.rules.steering import after_restart, sort_of, step_in_words
from sessie.rules.timing import until_begin
from sessie.widgets.public_view import draw, message_lines, passed_by
from sessie.widgets.text import Frame

# a message ------------------------------------------------------------------------------------


def test_a_message_goes_by_itself() -> None:
    stage = say(Stage("d1"), "  Nog\u00a0twee\nminuten\x1b ", 100.0)
    assert message_at(stage, 100.0) == message_at(stage, 100.0 + SHOWN - 0.1) == "Nog twee minuten"
    assert message_at(stage, 100.0 + SHOWN) == "" and is_past(stage, 100.0 + SHOWN)
    assert not is_past(stage, 101.0) and not is_past(hush(stage), 500.0)
    assert hush(stage) == Stage("d1") and say(stage, "  ", 120.0) == Stage("d1")


def test_a_message_of_before_a_restart_is_gone() -> None:
    assert after_restart(say(Stage("d1"), "Hallo", 5.0)).message is None
    assert message_at(say(Stage("d1"), "Hallo", 500.0), 5.0) == "", "the clock of another start"


def test_what_is_too_long_for_large_letters_is_cut() -> None:
    said = say(Stage("d1"), "woord " * 40, 0.0).message
    assert said is not None and len(said.text) <= MOST_MESSAGE
    assert all(len(text) <= MOST_MESSAGE for text in READY_MADE)


@pytest.mark.parametrize("stage", [Stage(), Stage("d1"), Stage("r1"), Stage("r1", curtain=True)])
def test_a_message_is_over_all_that_is_there(stage: Stage) -> None:
    session = a_session().with_(stage=say(stage, "We gaan [b]zo[/b] verder", 0.0))
    shown = scene(session, 1.0)
    assert shown.message == "We gaan [b]zo[/b] verder"
    assert isinstance(shown.block, Curtain) == stage.curtain
    assert scene(session, SHOWN).message == ""


def test_undo_takes_a_message_away_and_leaves_what_came_since() -> None:
    before = a_session()
    said = before.with_(stage=say(before.stage, "Hallo", 0.0))
    done = changes(before, said)
    later = said.with_(stage=replace(said.stage, curtain=True))
    assert revert(later, done).stage == replace(before.stage, curtain=True)
    gone = said.with_(stage=hush(said.stage))
    assert revert(gone, done) == before, "gone is gone"
    assert step_in_words(before.script, before.stage, said.stage) == "bericht aan de zaal"


def test_a_message_is_drawn_in_the_width_there_is() -> None:
    text = "Lever de briefjes nu in bij de tafel vooraan, alstublieft"
    for width in (20, 40, 80, 200):
        lines = message_lines(text, width, 24)
        assert all(line.cell_length == width for line in lines)
        said = [word for line in lines for word in line.plain.split()]
        assert said == text.split()
    assert message_lines("", 80, 24) == []
    assert len(message_lines("Hallo", 80, 24)) == 3 and len(message_lines("Hallo", 80, 4)) == 1


# tables that are ready ------------------------------------------------------------------------


def test_a_table_is_ready_and_at_work_again() -> None:
    session = a_session()
    stage = toggle_ready(toggle_ready(Stage("r1"), "r1", "C"), "r1", "A")
    session = session.with_(stage=stage)
    assert ready_tables(session, "r1") == ("A", "C") and ready_tables(session, "r2") == ()
    block = scene(session, 0.0).block
    assert isinstance(block, Question) and block.ready == ("A", "C") and not block.all_ready
    assert toggle_ready(toggle_ready(stage, "r1", "A"), "r1", "C") == Stage("r1")
    assert from_plain(Stage, to_plain(stage)) == stage
    assert sort_of(Stage("r1"), stage) == "klaar"
    said = step_in_words(session.script, Stage("r1"), toggle_ready(Stage("r1"), "r1", "B"))
    assert said == "tafel B klaar"


def test_a_table_that_is_not_in_the_room_is_not_ready() -> None:
    session = a_session()
    session = session.with_(stage=toggle_ready(Stage("r1"), "r1", "Z"))
    assert ready_tables(session, "r1") == ()


def all_ready(session: Session) -> Session:
    stage = session.stage
    for table in session.room_tables:
        stage = toggle_ready(stage, "r1", table)
    return session.with_(stage=stage)


def test_who_did_not_hand_in_is_told_to_the_facilitator_alone() -> None:
    session = a_session()
    round_ = session.script.item("r1")
    assert ready_in_words(session, round_) == "", "nothing came yet"
    assert ready_in_words(session, session.script.item("b1")) == ""
    session = with_slips(session, a_slip("Fijn", "B", round="r1", hidden=True))
    assert without_slips(session, "r1") == tuple(t for t in session.room_tables if t != "B")
    assert ready_in_words(session, round_).startswith("Nog geen briefje: A, C")
    session = session.with_(stage=toggle_ready(Stage("r1"), "r1", "B"))
    assert ready_in_words(session, round_).startswith("Nog niet klaar: A, C")
    assert "nog geen briefje" not in repr(scene(session, 0.0))
    done = all_ready(a_session().with_(stage=Stage("r1")))
    assert ready_in_words(done, round_).startswith("Alle tafels zijn klaar · nog geen briefje: A")
    block = scene(done, 0.0).block
    assert isinstance(block, Question) and block.all_ready
    text = "\n".join(line.plain for line in draw(block, Frame(80, 24)))
    assert "Alle tafels zijn klaar" in text and re.search(r"A\W*✓", text)


# the welcome ----------------------------------------------------------------------------------


def at(wall: str, **evening: str) -> Session:
    session = a_session()
    about: dict[str, Any] = {"date": "2026-11-10", "begin": "19:30", "end": "21:30", **evening}
    return session.with_(stage=Stage(), evening=replace(session.evening, **about))


def words(wall: str, **evening: str) -> str:
    block = scene(at(wall, **evening), 0.0, wall=datetime.fromisoformat(wall)).block
    assert isinstance(block, Welcome)
    return block.words


@pytest.mark.parametrize(
    ("wall", "said"),
    [
        ("2026-11-10T18:29:59", "We beginnen om 19:30"),
        ("2026-11-10T18:30:00", "Nog 60 minuten"),
        ("2026-11-10T19:20:30", "Nog 10 minuten"),
        ("2026-11-10T19:21:00", "Nog 9 minuten"),
        ("2026-11-10T19:28:59", "Nog 2 minuten"),
        ("2026-11-10T19:29:00", "Nog 1 minuut"),
        ("2026-11-10T19:29:59", "Nog 1 minuut"),
        ("2026-11-10T19:30:00", "We beginnen zo"),
        ("2026-11-10T19:45:00", "We beginnen zo"),
        ("2026-11-09T19:21:00", "We beginnen om 19:30"),
    ],
)
def test_the_welcome_counts_down_to_the_begin(wall: str, said: str) -> None:
    assert words(wall) == said


def test_the_begin_just_after_midnight_is_counted_too() -> None:
    assert words("2026-11-09T23:50:00", begin="00:00") == "Nog 10 minuten"
    assert words("2026-11-10T19:21:00", date="") == "Nog 9 minuten"
    assert words("2026-11-10T19:21:00", begin="half acht", date="") == "Nog 9 minuten"


def test_without_a_time_of_day_it_says_when_it_begins() -> None:
    block = scene(at(""), 0.0).block
    assert isinstance(block, Welcome) and block.starts_in is None
    assert block.words == "We beginnen om 19:30"
    assert block.after(100.0) == block


@given(st.integers(-3600, 7200), st.floats(0.0, 4000.0))
def test_a_viewer_counts_on_as_a_new_scene_would(left: int, passed: float) -> None:
    block = Welcome("Welkom!", "Avond", "School", "19:30", float(left), (), "")
    later = passed_by(block, passed)
    assert isinstance(later, Welcome)
    assert later.words == replace(block, starts_in=left - passed).words


def test_the_welcome_stands_before_the_first_item() -> None:
    session = at("")
    shown = scene(session, 0.0)
    assert (shown.place, shown.of, shown.clock) == (0, 10, None)
    assert shown.bar == session.evening.school or session.evening.title
    block = shown.block
    assert isinstance(block, Welcome) and block.tables == session.room_tables
    assert block.find == "Zoek de tafel van uw kaartje."
    first = scene(session.with_(stage=Stage("d1")), 0.0)
    assert (first.place, first.of) == (1, 10)
    alone = session.with_(tables={"A": session.tables["A"]})
    assert scene(alone, 0.0).block.find == ""  # type: ignore[attr-defined]


def test_under_the_curtain_no_clock_reaches_the_room() -> None:
    clocks = {"r1": Clock(600.0, 0.0, since=0.0)}
    session = a_session().with_(stage=Stage("r1", curtain=True, clocks=clocks))
    assert scene(session, 1.0).clock is None


def test_a_file_of_before_all_this_still_opens() -> None:
    plain = to_plain(Stage("r1", look=Look("t001")))
    for name in ("ready", "message", "sound"):
        del plain[name]
    assert from_plain(Stage, plain) == Stage("r1", look=Look("t001"))


def test_minutes_to_the_begin_come_from_the_wall_that_is_given() -> None:
    assert until_begin(at(""), datetime(2026, 11, 10, 19, 0)) == 1800.0
    assert until_begin(at(""), datetime(2026, 11, 12, 19, 0)) is None
