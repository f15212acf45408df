"""The remote over the line: who gets what, and that a tap does once what it was for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from sessie.rules import remote as rules
from sessie.rules import steering
from sessie.rules.admitting import switch_off
from sessie.rules.steering import step
from sessie.web import remote as remote_module
from sessie.web.limits import Rate
from web.phones_tools import GENEROUS, ROUND, Served, free_port, handing_in, said, until
from web.remote_tools import RemotePhone, a_remote, answer, asks

ALL = ("next", "back", "clock", "minute", "curtain")


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with handing_in(tmp_path) as found:
        yield found


def refuse(served: Served) -> None:
    """The laptop says no."""
    live = served.evening.live

    def no() -> None:
        assert live.asking.asked
        live.attach_remote(rules.refuse(live.asking, live.asking.asked.id, served.evening.now))

    served.evening.app(no)


def take_off(served: Served) -> None:
    """The laptop takes the remote off."""
    live = served.evening.live

    def off() -> None:
        assert live.session
        made, left = rules.take_off(live.session, live.asking)
        live.edit("", lambda s: s.with_(handing=made.handing), noted=False)
        live.attach_remote(left)

    served.evening.app(off)


# who gets what ------------------------------------------------------------------------------------


def test_who_was_not_let_in_sees_nothing_and_steers_nothing(served: Served) -> None:
    note = next(item.note for item in served.evening.session.script.items if item.note)
    table = served.phone("A")
    inside = a_remote(served)
    at = inside.page()["at"]
    served.evening.now += rules.REST
    waits = asks(served)
    revoked = RemotePhone(served, "x" * 43, "")
    bearers: dict[str, tuple[str, ...]] = {
        "nobody": (),
        "a table": (table.bearer,),
        "another": (revoked.bearer,),
        "two at once": (inside.bearer, inside.bearer),
        "as a name": (inside.bearer.replace("Bearer", "Basic"),),
        "its hash": (f"Authorization: Bearer {served.evening.session.handing.remote}",),
    }
    before = served.evening.session.stage
    for who, headers in bearers.items():
        found = served.get("/afstand/stand", *headers)
        assert found.status == 401, who
        assert note[:20] not in found.body.decode() and "at" not in said(found)
        for what in ALL:
            sent = served.post("/afstand/doe", {"do": what, "at": at}, *headers)
            assert sent.status == 401, (who, what)
    assert set(said(waits.stand())) == {"asked", "left"}
    assert waits.does("next", at).status == 401
    assert served.evening.session.stage == before
    # And the remote is no table.
    assert served.get("/stand", inside.bearer).status == 401
    assert served.post("/deed", table.deed(), inside.bearer).status == 401
    assert inside.does("next").status == 200


def test_who_was_refused_forgotten_replaced_or_taken_off_hears_why(served: Served) -> None:
    evening = served.evening
    no = asks(served)
    refuse(served)
    assert said(no.stand())["word"] == "refused"
    evening.now += rules.REST
    late = asks(served)
    evening.now += rules.ASKS
    assert said(late.stand())["word"] == "late"
    until(lambda: evening.live.asking.asked is None)
    one = a_remote(served)
    two = a_remote(served)
    assert said(one.stand())["word"] == said(one.does("next", "x"))["word"] == "replaced"
    take_off(served)
    assert (two.stand().status, said(two.stand())["word"]) == (401, "out")
    assert evening.session.handing.remote == ""


def test_a_second_one_waits_its_turn_and_five_lock_it(served: Served) -> None:
    evening = served.evening
    for number in range(rules.MOST_REFUSED):
        phone = asks(served)
        second = served.post("/afstand/vraag", {})
        assert (second.status, said(second)["word"]) == (409, "busy")
        assert said(phone.stand())["asked"] == phone.digits
        refuse(served)
        second = served.post("/afstand/vraag", {})
        word = "locked" if number == rules.MOST_REFUSED - 1 else "resting"
        assert said(second)["word"] == word
        evening.now += 60
    assert served.post("/afstand/vraag", {}).status == 403
    evening.app(lambda: evening.live.attach_remote(rules.unlock(evening.live.asking)))
    assert a_remote(served).page()["title"]


def test_two_that_ask_at_the_same_moment_are_not_both_asked_about(served: Served) -> None:
    evening = served.evening
    evening.pace.clear()
    with ThreadPoolExecutor() as pool:
        sent = [pool.submit(served.post, "/afstand/vraag", {}) for _ in range(5)]
        evening.pace.set()
        found = sorted(one.result().status for one in sent)
    assert found == [200, 409, 409, 409, 409]


@pytest.mark.parametrize(
    ("path", "data", "status"),
    [
        ("/afstand/vraag", {"x": 1}, 400),
        ("/afstand/vraag", [], 400),
        ("/afstand/vraag?x", {}, 400),
        ("/afstand/doe", {"do": "next"}, 400),
        ("/afstand/doe", {"do": "next", "at": 3}, 400),
        ("/afstand/doe", {"do": "next", "at": "a b"}, 400),
        ("/afstand/doe", {"do": "next", "at": ["x"]}, 400),
        ("/afstand/doe", {"do": "delete", "at": "x"}, 400),
        ("/afstand/doe", {"do": ["next"], "at": "x"}, 400),
        ("/afstand/doe", {"do": "next", "at": "x", "y": ""}, 400),
        ("/afstand/doe", b"{", 400),
        ("/afstand/doe", b"x" * 20_000, 413),
    ],
)
def test_what_is_no_command_is_refused(served: Served, path: str, data: Any, status: int) -> None:
    phone = a_remote(served)
    served.evening.now += rules.REST
    assert served.post(path, data, phone.bearer).status == status


def test_only_the_methods_kinds_and_origins_of_the_gate(served: Served) -> None:
    phone = a_remote(served)
    for path in ("/afstand/vraag", "/afstand/doe"):
        assert served.get(path, phone.bearer).status == 405
        form = served.post(path, b"do=next", phone.bearer, kind="text/plain")
        assert form.status in (400, 415)
        other = served.post(path, {}, phone.bearer, "Origin: http://elders.example")
        assert other.status == 403
        assert served.post(path, {}, phone.bearer, host="sessie.example").status == 421
    assert served.post("/afstand/stand", {}, phone.bearer).status == 405
    for path in ("/afstand?x=1", "/afstand.html", "/afstand/", "/afstand/../afstand.js"):
        assert served.get(path).status == 404, path
    page = served.get("/afstand")
    assert page.status == 200 and b"<noscript" not in page.body and b"JavaScript" in page.body
    for path in ("/afstand", "/afstand.css", "/afstand.js", "/afstand/stand"):
        found = served.get(path)
        assert "set-cookie" not in found.headers
        assert "'unsafe" not in found.headers["content-security-policy"]
        assert found.headers["cache-control"] == "no-store"


def test_the_token_is_nowhere_but_on_the_phone_and_survives_a_restart(tmp_path: Path) -> None:
    with handing_in(tmp_path) as served:
        phone = a_remote(served)
        port = served.port
        until(lambda: served.evening.on_disk.handing.remote != "")
        assert len(phone.token) == 43
        assert phone.token not in (tmp_path / "proefavond.json").read_text("utf-8")
    with handing_in(tmp_path, port=port) as served:
        again = RemotePhone(served, phone.token, "")
        assert again.page()["title"] and again.does("next").status == 200
        served.evening.edit(switch_off)
        assert again.stand().status == 401


# what a tap does ----------------------------------------------------------------------------------


def test_a_tap_does_as_the_key_does_and_can_be_taken_back(served: Served) -> None:
    phone, evening = a_remote(served), served.evening
    script = evening.session.script
    items = [item.id for item in script.items]
    here = items.index(ROUND)
    assert said(phone.does("next"))["title"] == script.items[here + 1].title
    assert evening.session.stage.item == items[here + 1]
    assert phone.does("back").status == 200 and evening.session.stage.item == ROUND
    assert said(phone.does("clock"))["clock"]["running"] is True
    left = phone.page()["clock"]["left"]
    assert said(phone.does("minute"))["clock"]["left"] == pytest.approx(left + 60)
    assert said(phone.does("clock"))["clock"]["running"] is False
    assert said(phone.does("curtain"))["curtain"] is True
    assert said(phone.does("next"))["curtain"] is False, "with the curtain closed it only opens"
    assert evening.session.stage.item == ROUND
    evening.app(evening.live.undo)
    assert evening.session.stage.curtain
    evening.app(evening.live.undo)
    assert not evening.session.stage.curtain and not phone.page()["curtain"]


def test_the_welcome_and_the_last_item(served: Served) -> None:
    phone, evening = a_remote(served), served.evening
    while not evening.session.stage.at_welcome:
        assert phone.does("back").status == 200
    page = phone.page()
    assert page["first"] and page["clock"] is None
    before = evening.session.stage
    for what in ("back", "clock", "minute"):
        assert phone.does(what).status == 200 and evening.session.stage == before
    for item in evening.session.script.items:
        evening.now += 1
        page = said(phone.does("next"))
        assert page["title"] == item.title
    assert page["coming"] == "" and phone.does("next").status == 200
    assert evening.session.stage.item == evening.session.script.items[-1].id


def test_on_a_page_with_large_letters_a_tap_turns_its_pages_first(tmp_path: Path) -> None:
    with handing_in(tmp_path) as served:
        phone, evening = a_remote(served), served.evening
        evening.app(lambda: evening.live.attach(pages=1))
        assert phone.page()["doek"] == "bladzijde 1 van 2"
        assert phone.page()["coming"] == "bladzijde 2"
        assert said(phone.does("next"))["doek"] == "bladzijde 2 van 2"
        assert evening.session.stage.item == ROUND
        phone.does("next")
        assert evening.session.stage.item != ROUND
        assert said(phone.does("back"))["doek"] == "bladzijde 2 van 2"


def test_a_late_tap_does_nothing_and_tells_so(served: Served) -> None:
    phone, evening = a_remote(served), served.evening
    at = phone.page()["at"]
    script = evening.session.script
    evening.step_to(script.items[-1].id)
    evening.step_to(ROUND)  # as it was; but somebody saw something else meanwhile
    for what in ALL:
        found = phone.does(what, at)
        assert (found.status, said(found)["word"]) == (409, "stale")
    assert evening.session.stage.item == ROUND
    assert phone.does("next", "elsewhere-1").status == 409


def test_twenty_taps_for_one_step_do_one_step(served: Served) -> None:
    phone, evening = a_remote(served), served.evening
    at, items = phone.page()["at"], evening.session.script.items
    here = evening.session.script.position(ROUND)
    evening.pace.clear()
    with ThreadPoolExecutor(20) as pool:
        sent = [pool.submit(phone.does, "next", at) for _ in range(12)]
        evening.pace.set()
        found = [one.result().status for one in sent]
    assert sorted(found) == [200] + 11 * [409]
    assert evening.session.stage.item == items[here + 1].id


def test_the_key_and_a_tap_at_the_same_moment_are_never_two_steps_unseen(served: Served) -> None:
    phone, evening = a_remote(served), served.evening
    items = [item.id for item in evening.session.script.items]
    here = items.index(ROUND)
    at = phone.page()["at"]
    evening.pace.clear()
    with ThreadPoolExecutor() as pool:
        key = pool.submit(
            evening.app,
            lambda: evening.live.steer(lambda script, stage, now: step(script, stage, 1)),
        )
        tap = pool.submit(phone.does, "next", at)
        evening.pace.set()
        key.result()
        status = tap.result().status
    # The tap came first: both did what was asked for what was seen. Or the key did.
    assert evening.session.stage.item == items[here + (2 if status == 200 else 1)]
    assert status in (200, 409)


def test_a_phone_that_was_replaced_while_its_tap_was_on_its_way_does_nothing(
    served: Served,
) -> None:
    one, evening = a_remote(served), served.evening
    at = one.page()["at"]
    evening.now += rules.REST
    asks(served)
    until(lambda: evening.live.asking.asked is not None)
    evening.now += rules.COMPARE
    answer(evening)
    assert one.does("next", at).status == 401
    assert evening.session.stage.item == ROUND


def test_a_tap_that_the_app_comes_to_too_late_is_not_done_any_more(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone, evening = a_remote(served), served.evening
    at = phone.page()["at"]
    monkeypatch.setattr(remote_module, "PATIENCE", 0.2)
    evening.pace.clear()
    found = phone.does("next", at)
    assert (found.status, said(found)["word"]) == (503, "given up")
    evening.pace.set()
    evening.app(lambda: None)
    assert evening.session.stage.item == ROUND


def test_a_burst_of_taps_and_questions_is_bounded(tmp_path: Path) -> None:
    limits = replace(GENEROUS, remote=Rate(60, 5), asks=Rate(6, 3))
    with handing_in(tmp_path, limits=limits) as served:
        phone = a_remote(served)
        found = [phone.does("curtain").status for _ in range(9)]
        assert found == 5 * [200] + 4 * [429]
        served.evening.now += 1
        assert phone.does("curtain").status == 200
        found = [served.post("/afstand/vraag", {}).status for _ in range(4)]
        assert found[-1] == 429


def test_what_did_not_change_is_not_told_again_and_a_running_clock_is_counted_on(
    served: Served,
) -> None:
    phone, evening = a_remote(served), served.evening
    phone.does("clock")
    first = phone.stand()
    etag = f"If-None-Match: {first.headers['etag']}"
    assert phone.stand(etag).status == 304
    evening.now += 10
    assert phone.stand(etag).status == 304
    left = said(first)["clock"]["left"]
    assert said(phone.stand())["clock"]["left"] == pytest.approx(left - 10)
    phone.does("minute")
    assert phone.stand(etag).status == 200


def test_the_laptop_knows_whether_it_is_there_and_hears_of_a_question_once(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    evening = served.evening
    asks(served)
    assert evening.live.notices == [rules.SOMEBODY_ASKS]
    answer_after = partial(answer, evening)
    evening.now += rules.COMPARE
    answer_after()
    phone = a_remote(served)
    until(lambda: evening.live.remote_there)
    evening.now += remote_module.AWAY
    until(lambda: not evening.live.remote_there)
    assert phone.stand().status == 200
    until(lambda: evening.live.remote_there)
    data = json.dumps(phone.page())
    assert served.evening.session.handing.remote not in data


def test_a_tap_that_goes_wrong_is_noted_and_stops_nothing(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone, evening = a_remote(served), served.evening

    def broken(*given: object) -> None:
        raise ValueError("broken")

    monkeypatch.setattr(steering, "toggle_clock", broken)
    found = phone.does("clock")
    assert (found.status, said(found)["word"]) == (500, "wrong")
    assert [str(error) for error in evening.wrong] == ["broken"]
    evening.wrong.clear()
    assert phone.does("next").status == 200


def test_at_another_address_it_goes_on_with_its_token_or_is_away(served: Served) -> None:
    phone, evening = a_remote(served), served.evening
    until(lambda: evening.live.remote_there)
    at = phone.page()["at"]
    port = evening.phones.start("127.0.0.1", free_port())
    there = RemotePhone(Served(evening, port), phone.token, "")
    assert there.page()["at"] == at and there.does("next", at).status == 200
    evening.now += remote_module.AWAY
    until(lambda: not evening.live.remote_there)
