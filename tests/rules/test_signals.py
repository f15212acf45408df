"""What a clock tells the room: never twice for the same moment, and never missed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from builders import a_session
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.stage import Clock, Stage
from sessie.public.scene import Countdown, scene
from sessie.rules.signals import STAYS, rings, signal_at, signal_between, signals_of
from sessie.rules.steering import add_time, pause_all, toggle_clock

TEN = signals_of(600.0)


@pytest.mark.parametrize(
    ("total", "told"),
    [
        (900.0, ["nog-5", "nog-1", "klaar"]),
        (480.0, ["nog-5", "nog-1", "klaar"]),
        (420.0, ["nog-1", "klaar"]),
        (180.0, ["nog-1", "klaar"]),
        (120.0, ["klaar"]),
        (60.0, ["klaar"]),
        (0.0, ["klaar"]),
    ],
)
def test_a_short_clock_tells_only_what_makes_sense(total: float, told: list[str]) -> None:
    assert [signal.id for signal in signals_of(total)] == told


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (300.1, ""), (300.0, "nog 5 minuten"), (270.1, "nog 5 minuten"), (270.0, ""),
        (60.1, ""), (60.0, "nog 1 minuut"), (30.1, "nog 1 minuut"), (30.0, ""), (0.1, ""),
        (0.0, "de tijd is om"), (-20.0, "de tijd is om"),
    ],
)  # fmt: skip
def test_the_words_hold_as_long_as_the_time_rounds_to_them(left: float, words: str) -> None:
    found = signal_at(TEN, left)
    assert (found.words if found else "") == words


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (300.5, 299.5, "nog-5"), (300.0, 299.0, ""), (301.0, 300.0, "nog-5"),
        (60.2, 59.2, "nog-1"), (0.4, -0.6, "klaar"), (0.0, -1.0, ""),
        (400.0, 200.0, ""), (400.0, 45.0, "nog-1"), (400.0, 10.0, ""), (400.0, -9000.0, "klaar"),
        (59.0, 119.0, ""), (299.0, 301.0, ""),
    ],
)  # fmt: skip
def test_what_time_went_past_is_told_while_it_is_true(
    before: float, after: float, told: str
) -> None:
    found = signal_between(TEN, before, after, running=True)
    assert (found.id if found else "") == told
    assert signal_between(TEN, before, after, running=False) is None


def test_only_the_last_minute_and_the_end_are_heard() -> None:
    assert [rings(TEN, one.at + 1, one.at, running=True) for one in TEN] == [False, True, True]


def test_nothing_is_heard_while_a_table_tells() -> None:
    clocks = {"f1/A": Clock(60.0, 59.5, since=0.0)}
    session = a_session().with_(stage=Stage("f1", table="A", clocks=clocks))
    before, after = (scene(session, now).clock for now in (0.0, 1.0))
    assert before and after and after.word == "de tijd is om"
    assert not after.rings_after(before)


# the clock of a round -------------------------------------------------------------------------


@dataclass
class Room:
    """Who looks at the clock of a round of ten minutes, and hears it."""

    stage: Stage = field(default_factory=lambda: Stage("r1"))
    now: float = 1000.0
    before: Countdown | None = None
    heard: list[tuple[float, str]] = field(default_factory=list)
    """Total of the clock and the signal."""

    def __post_init__(self) -> None:
        self.session = a_session()

    def look(self) -> None:
        shown = scene(self.session.with_(stage=self.stage), self.now).clock
        assert shown is not None
        if self.before and (self.before.id, self.before.total) == (shown.id, shown.total):
            left = self.before.left, shown.left
            if told := signal_between(shown.signals, *left, shown.running):
                self.heard.append((shown.total, told.id))
                assert shown.rings_after(self.before) == told.bell
            else:
                assert not shown.rings_after(self.before)
        self.before = shown

    def wait(self, seconds: float) -> None:
        self.now += seconds
        self.look()

    def toggle(self) -> None:
        self.stage = toggle_clock(self.session.script, self.stage, self.now)
        self.look()

    def more(self, minutes: int) -> None:
        self.stage = add_time(self.session.script, self.stage, minutes * 60.0)
        self.look()

    def sleep(self, seconds: float) -> None:
        """The laptop sleeps, and its clock goes on; then all clocks are stopped."""
        self.now += seconds
        self.stage = pause_all(self.stage, self.now)
        self.look()


def test_a_round_is_told_three_things_each_once() -> None:
    room = Room()
    room.toggle()
    for _ in range(700):
        room.wait(1.0)
    assert [told for _, told in room.heard] == ["nog-5", "nog-1", "klaar"]


def test_a_pause_or_minutes_to_and_fro_repeat_nothing() -> None:
    room = Room()
    room.toggle()
    room.wait(299.5)
    room.wait(1.0)
    assert len(room.heard) == 1
    for _ in range(5):
        room.toggle()
        room.wait(40.0)
        room.more(1)
        room.more(-1)
        room.toggle()
        room.more(1)
        room.more(-1)
    assert len(room.heard) == 1


def test_minutes_that_were_added_make_another_moment() -> None:
    room = Room()
    room.toggle()
    for _ in range(560):
        room.wait(1.0)
    room.more(2)
    for _ in range(200):
        room.wait(1.0)
    assert room.heard == [
        (600.0, "nog-5"), (600.0, "nog-1"), (720.0, "nog-1"), (720.0, "klaar")
    ]  # fmt: skip


def test_a_laptop_that_slept_tells_nothing_that_is_over() -> None:
    room = Room()
    room.toggle()
    room.wait(200.0)
    room.sleep(1000.0)
    assert not room.heard
    room.toggle()
    room.wait(1.0)
    assert not room.heard


def test_another_clock_is_another_story() -> None:
    clock = Countdown(600.0, 61.0, running=True, fresh=False, id="r1", signals=TEN)
    later = replace(clock, left=59.0)
    assert later.rings_after(clock) and not later.rings_after(None)
    assert not later.rings_after(replace(clock, id="r2"))
    assert not later.rings_after(replace(clock, total=660.0))
    assert not replace(later, running=False).rings_after(clock)


def test_the_words_stand_with_the_clock_and_go_when_it_is_stopped() -> None:
    def at(left: float, *, runs: bool = True) -> str:
        clock = Clock(600.0, 600.0 - left, since=0.0 if runs else None)
        shown = scene(a_session().with_(stage=Stage("r1", clocks={"r1": clock})), 0.0).clock
        assert shown is not None
        return shown.word

    assert at(295.0) == "nog 5 minuten" and at(55.0) == "nog 1 minuut"
    assert at(200.0) == "" and at(-1.0) == at(-500.0) == "de tijd is om"
    assert at(55.0, runs=False) == "staat even stil"


steps = st.one_of(
    st.tuples(st.just("wait"), st.floats(0.01, STAYS - 0.01)),
    st.tuples(st.just("toggle"), st.none()),
    st.tuples(st.just("more"), st.sampled_from([-2, -1, 1, 2])),
    st.tuples(st.just("sleep"), st.floats(1.0, 5000.0)),
)


@given(st.lists(steps, max_size=80))
def test_never_twice_and_never_missed(walk: list[tuple[str, float | None]]) -> None:
    room = Room()
    room.toggle()
    passed: list[tuple[float, str]] = []
    for what, much in walk:
        before = room.before
        getattr(room, what)(*[] if much is None else [much])
        after = room.before
        assert before is not None and after is not None
        if what == "wait" and after.running:
            # Nobody looked away for longer than the words hold: all that was passed was told.
            passed += [
                (after.total, s.id) for s in after.signals if before.left > s.at >= after.left
            ]
    assert room.heard == passed
    assert len(set(room.heard)) == len(room.heard)
