"""The limits, by a clock that goes when the test says so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sessie.web.limits import MINUTE, Buckets, Counters, Guesses, Limits, Rate, whose
from sessie.web.server import room_for

STEPS = st.lists(st.floats(0, 40), max_size=120)


@given(STEPS, st.floats(1, 100), st.integers(1, 30))
def test_in_no_time_more_is_let_through_than_the_rate_and_what_may_come_at_once(
    steps: list[float], a_minute: float, at_once: int
) -> None:
    buckets, now, let = Buckets(Rate(a_minute, at_once)), 0.0, list[float]()
    for step in steps:
        now += step
        wait = buckets.take("a", now)
        assert wait >= 0.0
        if wait == 0.0:
            let.append(now)
    for first, start in enumerate(let):
        for last in range(first, len(let)):
            assert last - first + 1 <= at_once + (let[last] - start) * a_minute / MINUTE + 1e-6


@given(STEPS, st.floats(1, 100))
def test_who_waits_as_long_as_was_said_is_let_through(steps: list[float], a_minute: float) -> None:
    buckets, now = Buckets(Rate(a_minute, 3)), 0.0
    for step in steps:
        now += step
        if wait := buckets.take("a", now):
            now += wait + 1e-6
            assert buckets.take("a", now) == 0.0


def test_one_phone_that_asks_a_thousand_times_takes_nothing_from_another() -> None:
    counters = Counters(Limits())
    let = [counters.deed("a", second / 10) == 0.0 for second in range(1000)]
    assert sum(let) == 40 + 1000 // 60  # what may come at once, and ten a minute
    assert counters.deed("b", 100.0) == 0.0
    assert counters.deed("a", 100.0) == pytest.approx(2.0, abs=0.11)


def test_a_clock_that_goes_back_gives_nothing_away() -> None:
    buckets = Buckets(Rate(60, 1))
    assert buckets.take("a", 100.0) == 0.0
    assert buckets.take("a", 50.0) == 1.0
    assert buckets.take("a", 50.5) == pytest.approx(0.5)


def test_what_is_kept_of_many_addresses_is_bounded() -> None:
    buckets = Buckets(Rate(1, 1), most=50)
    for number in range(5000):
        assert buckets.take(f"10.0.0.{number}", number / 1000) == 0.0
    assert len(buckets) == 50
    assert buckets.take("10.0.0.4999", 5.0) > 0.0


def guess_for(minutes: int, addresses: int, a_second: int) -> tuple[int, Guesses]:
    """How many of the guesses of so many minutes were looked at."""
    guesses, looked = Guesses(Limits()), 0
    for number in range(minutes * 60 * a_second):
        now, address = number / a_second, f"10.0.0.{number % addresses}"
        if not guesses.wait(address, now):
            guesses.wrong(address, now)
            looked += 1
    return looked, guesses


@pytest.mark.parametrize(("addresses", "a_minute"), [(1, 10), (3, 30), (6, 60), (200, 60)])
def test_a_thousand_guesses_are_ten_a_minute_from_one_address_and_sixty_from_all(
    addresses: int, a_minute: int
) -> None:
    looked, guesses = guess_for(2, addresses, 10)
    assert looked == guesses.total == 2 * a_minute


@given(st.lists(st.tuples(st.floats(0, 20), st.sampled_from("abcdefgh")), max_size=200))
def test_no_minute_has_more_wrong_codes_than_there_may_be(steps: list[tuple[float, str]]) -> None:
    guesses, now, let = Guesses(Limits(wrong_codes=3, wrong_in_all=8)), 0.0, []
    for step, address in steps:
        now += step
        if wait := guesses.wait(address, now):
            now += wait + 1e-6
        assert guesses.wait(address, now) == 0.0
        guesses.wrong(address, now)
        let.append((now, address))
    for start, _ in let:
        minute = [whose for at, whose in let if start <= at < start + MINUTE]
        assert len(minute) <= 8
        assert all(minute.count(name) <= 3 for name in "abcdefgh")


def test_who_guessed_wrong_must_wait_also_with_the_right_code_and_not_for_ever() -> None:
    guesses = Guesses(Limits())
    for number in range(10):
        assert guesses.wait("a", number) == 0.0
        guesses.wrong("a", number)
    assert guesses.wait("a", 10.0) == 50.0 and guesses.wait("b", 10.0) == 0.0
    assert guesses.wait("a", 60.0) == 0.0


@pytest.mark.parametrize(
    ("address", "counted"),
    [("192.168.1.20", "192.168.1.20"), ("::ffff:192.168.1.20", "192.168.1.20"),
     ("2001:db8:1:2:3:4:5:6", "2001:0db8:0001:0002"), ("2001:db8:1:2::9", "2001:0db8:0001:0002"),
     ("fe80::1%eth0", "fe80:0000:0000:0000"), ("", ""), ("?", "?")],
)  # fmt: skip
def test_one_device_is_one_address(address: str, counted: str) -> None:
    assert whose(address) == counted


@pytest.mark.parametrize(
    ("files", "most", "asked", "room"),
    [(256, 10_000, 376, 320), (256, 300, 300, 244), (1024, 4096, 0, 320), (256, 256, 256, 200)],
)
def test_there_is_room_for_as_many_as_the_system_lets_in(
    monkeypatch: pytest.MonkeyPatch, files: int, most: int, asked: int, room: int
) -> None:
    resource, told = pytest.importorskip("resource"), [0]
    monkeypatch.setattr(resource, "getrlimit", lambda which: (files, most))
    monkeypatch.setattr(resource, "setrlimit", lambda which, given: told.append(given[0]))
    assert (room_for(320), told[-1]) == (room, asked)
