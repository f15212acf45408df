"""The phone of the facilitator: who is let in as remote, and what it shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from builders import a_session

from sessie.model.session import Session
from sessie.model.stage import Look
from sessie.rules import remote
from sessie.rules.admitting import switch_off, switch_on
from sessie.rules.remote import (
    ASKS,
    BUSY,
    COMPARE,
    LOCKED,
    MOST_REFUSED,
    OUT,
    REFUSED,
    REPLACED,
    REST,
    RESTING,
    Asking,
    admit_remote,
    ask,
    expire,
    is_asking,
    is_remote,
    may_not_ask,
    refuse,
    remote_page,
    seen_of,
    take_off,
    unlock,
)
from sessie.rules.steering import add_time, go_to, settle, show_codes, step, toggle_clock
from sessie.rules.steering import welcome as to_welcome

WALL = datetime(2026, 12, 1, 20, 0)


@pytest.fixture
def session() -> Session:
    codes = iter(f"AAAA{sign}" for sign in "ABCDEFGH")
    return switch_on(a_session(), "192.168.1.20", 8765, lambda: next(codes))


# who is let in ------------------------------------------------------------------------------------


def test_who_asks_is_let_in_by_its_figures_and_replaces_the_one_of_before(session: Session) -> None:
    asking = ask(Asking(), "one", "4821", 0.0)
    assert is_asking(asking, "one", 30.0) and not is_asking(asking, "two", 30.0)
    session, asking = admit_remote(session, asking, "one", 20.0)
    assert is_remote(session, "one") and asking.asked is None
    assert may_not_ask(asking, 20.0 + REST - 0.1) == RESTING
    assert may_not_ask(asking, 20.0 + REST) == ""
    asking = ask(asking, "two", "9377", 30.0)
    assert is_remote(session, "one"), "until the other one is let in"
    session, asking = admit_remote(session, asking, "two", 40.0)
    assert is_remote(session, "two") and not is_remote(session, "one")
    assert asking.gone == {"one": REPLACED}
    session, asking = take_off(session, asking)
    assert not is_remote(session, "two") and asking.gone["two"] == OUT
    assert asking.refused == 0


@pytest.mark.parametrize(
    ("who", "after"),
    [("two", 20.0), ("", 20.0), ("one", COMPARE - 0.1), ("one", ASKS), ("one", ASKS + 9)],
)
def test_nobody_else_is_let_in_and_nobody_too_soon_or_too_late(
    session: Session, who: str, after: float
) -> None:
    asking = ask(Asking(), "one", "4821", 0.0)
    assert admit_remote(session, asking, who, after) == (session, asking)


def test_a_second_one_never_takes_the_place_of_who_asks(session: Session) -> None:
    """The figures on the laptop are not those of another one when the key comes."""
    asking = ask(Asking(), "one", "4821", 0.0)
    assert may_not_ask(asking, 1.0) == may_not_ask(asking, ASKS - 0.1) == BUSY
    assert may_not_ask(asking, ASKS) == RESTING, "who presses late does not let in the next one"
    assert may_not_ask(expire(asking, ASKS), ASKS + REST) == ""
    said_no = refuse(asking, "one", 5.0)
    assert may_not_ask(said_no, 5.0 + REST / 2) == RESTING
    assert refuse(asking, "two", 5.0) is asking
    assert said_no.gone == {"one": REFUSED}


def test_five_that_were_refused_or_ignored_lock_it_until_a_key_opens_it() -> None:
    asking, now = Asking(), 0.0
    for number in range(MOST_REFUSED):
        assert may_not_ask(asking, now) == ""
        asking = ask(asking, str(number), "0000", now)
        asking = refuse(asking, str(number), now) if number % 2 else expire(asking, now + ASKS)
        now += ASKS + REST
    assert asking.locked and may_not_ask(asking, now + 1e6) == LOCKED
    assert may_not_ask(unlock(asking), now) == ""


def test_of_those_that_are_gone_only_the_last_ones_are_kept() -> None:
    asking = Asking()
    for number in range(50):
        asking = refuse(ask(asking, str(number), "0000", number), str(number), number)
    assert [*asking.gone] == [str(number) for number in range(42, 50)]


def test_with_the_phones_the_remote_goes_and_without_phones_none_comes(session: Session) -> None:
    asking = ask(Asking(), "one", "4821", 0.0)
    inside, _ = admit_remote(session, asking, "one", 5.0)
    off = switch_off(inside)
    assert off.handing.remote == "" and not is_remote(off, "one")
    assert admit_remote(off, asking, "one", 5.0)[0] is off
    assert not is_remote(session, ""), "no remote is not the phone without a name"


def test_the_room_reads_no_figures() -> None:
    asking = ask(Asking(), "one", "4821", 0.0)
    assert "4821" in remote.asking_in_words(asking, private=True)
    assert not any(sign.isdigit() for sign in
                   remote.asking_in_words(asking, private=False).replace("F10", ""))  # fmt: skip
    assert remote.asking_in_words(Asking(), private=True) == ""


# what it shows ------------------------------------------------------------------------------------


def at(session: Session, item: str) -> Session:
    return session.with_(stage=go_to(session.script, session.stage, item))


def page(session: Session, now: float = 0.0) -> remote.RemotePage:
    return remote_page(session, step(session.script, session.stage, 1), now, WALL)


def test_it_shows_what_is_there_what_comes_and_the_notes(session: Session) -> None:
    session = session.with_(stage=to_welcome(session.stage))
    welcome = page(session)
    assert (welcome.title, welcome.first, welcome.clock) == ("Welkom!", True, None)
    assert welcome.coming == session.script.items[0].title
    items = session.script.items
    for number, item in enumerate(items, 1):
        shown = page(at(session, item.id))
        assert (shown.title, shown.note) == (item.title, item.note)
        assert shown.place == f"{number} van {len(items)}" and not shown.first
        assert shown.coming.startswith(items[number].title if number < len(items) else "")
    assert page(at(session, items[-1].id)).coming == ""


def test_under_the_curtain_and_the_codes_the_next_tap_only_opens(session: Session) -> None:
    closed = at(session, "r2")
    closed = closed.with_(stage=replace(closed.stage, curtain=True))
    shown = page(closed)
    assert shown.curtain and (shown.doek, shown.coming) == ("Het doek is dicht.", "het doek open")
    codes = at(session, "r2")
    shown = page(codes.with_(stage=show_codes(codes.stage, True)))
    assert shown.coming == "de QR-codes weg"


def test_a_page_with_large_letters_says_which_part_it_shows(session: Session) -> None:
    here = at(session, "r2")
    ahead = replace(here.stage, look=Look(page=1))
    shown = remote_page(here, ahead, 0.0, WALL, page=0, pages=3)
    assert (shown.doek, shown.coming) == ("bladzijde 1 van 3", "bladzijde 2")


def test_its_clock_runs_as_that_of_the_room(session: Session) -> None:
    running = at(session, "r2")
    script = running.script
    running = running.with_(stage=toggle_clock(script, running.stage, 100.0))
    clock = page(running, 160.0).clock
    still = page(at(session, "r2")).clock
    assert clock and still and clock.running and not still.running
    assert clock.left == still.left - 60


def test_a_tap_is_for_what_one_saw_and_a_clock_that_runs_on_is_the_same(session: Session) -> None:
    here = at(session, "r2")
    script, stage = here.script, toggle_clock(here.script, here.stage, 0.0)
    here = here.with_(stage=stage)
    same = [settle(stage, 50.0), replace(stage, ready={"r2": ("A",)})]
    other = [
        step(script, stage, 1), replace(stage, curtain=True), show_codes(stage, True),
        add_time(script, stage, 60.0), toggle_clock(script, stage, 9.0),
        replace(stage, look=Look("iets")), replace(stage, table="A"),
    ]  # fmt: skip
    assert all(seen_of(here.with_(stage=one)) == seen_of(here) for one in same)
    assert all(seen_of(here.with_(stage=one)) != seen_of(here) for one in other)
    assert len({seen_of(here.with_(stage=one)) for one in other}) == len(other)
