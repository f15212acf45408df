"""Phones at the tables of an open evening: who is let in, what comes in, and what is confirmed."""

from __future__ import annotations

import errno
import logging
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import hostile
import pytest
from builders import a_slip, with_slips
from store_disks import FailingDisk, MemoryDisk

from sessie.model.dutch import clean_line
from sessie.model.session import Session
from sessie.model.trouble import Trouble
from sessie.public.table_page import TablePage
from sessie.rules import admitting
from sessie.rules.slips import remove_slip
from sessie.web import phones as phones_module
from sessie.web import tables as tables_module
from sessie.web.limits import Rate
from sessie.web.phones import GUESSED, Phones
from sessie.web.tables import FORM
from web.phones_tools import (
    CODES,
    GENEROUS,
    ROUND,
    Phone,
    Served,
    an_open_round,
    handing_in,
    said,
    the_codes,
    until,
)

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only there 127.0.0.2 is here as well")


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with handing_in(tmp_path) as found:
        yield found


# who is let in ------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["AAAAC", "aaaac", " aa aac ", "AA-AAC"])
def test_a_code_lets_in_at_its_own_table_however_it_is_typed(served: Served, typed: str) -> None:
    found = served.post("/join", {"code": typed, "table": ""})
    assert found.status == 200 and said(found)["table"] == "B"
    token = said(found)["token"]
    assert len(token) == 22 and token not in served.evening.path.read_text("utf-8")
    assert said(Phone(served, token, "B").stand())["table"] == "B"


def test_the_code_of_the_evening_asks_for_the_table(served: Served) -> None:
    for data in ({"code": CODES[""]}, {"code": CODES[""], "table": "Z"}):
        found = served.post("/join", data)
        assert (found.status, said(found)) == (200, {"tables": ["A", "B", "C", "D"]})
    assert said(served.post("/join", {"code": CODES[""], "table": "C"}))["table"] == "C"
    assert len(served.evening.session.phones) == 1


@pytest.mark.parametrize(
    "data",
    [{"code": "AAAAZ"}, {"code": ""}, {"code": "AAAA"}, {"code": "AAAAB "[:4]}, {"code": "é" * 5},
     {"code": "", "table": "A"}, {"table": "A"}, {"code": "AAAAZ", "table": "A"}, {}],
)  # fmt: skip
def test_another_code_lets_nobody_in(served: Served, data: dict[str, str]) -> None:
    found = served.post("/join", data)
    assert (found.status, said(found)["word"]) == (403, "wrong_code")
    assert not served.evening.session.phones


@pytest.mark.parametrize("data", [{"code": 1}, {"code": ["AAAAB"]}, {"code": "AAAAB", "x": ""},
                                  {"code": 101 * "A"}, {"code": None}])  # fmt: skip
def test_a_code_that_is_none_is_refused(served: Served, data: dict[str, Any]) -> None:
    assert served.post("/join", data).status == 400


def test_the_code_of_the_table_counts_and_not_the_table_that_is_said(served: Served) -> None:
    assert said(served.post("/join", {"code": CODES["B"], "table": "C"}))["table"] == "B"


def test_a_thousand_guesses_find_nothing_and_the_facilitator_hears_of_it(tmp_path: Path) -> None:
    limits = replace(GENEROUS, wrong_codes=10, wrong_in_all=60)
    with handing_in(tmp_path, limits=limits) as served:
        found = [served.post("/join", {"code": f"ZZ{number:03d}"}) for number in range(1000)]
        assert [answer.status for answer in found] == 10 * [403] + 990 * [429]
        assert said(found[-1])["word"] == "guessed"
        assert found[-1].headers["retry-after"] == "61"
        right = served.post("/join", {"code": CODES["A"]})
        assert right.status == 429, "who guesses does not see when it is right"
        assert served.evening.phones.wrong_codes == 10
        until(lambda: GUESSED in served.evening.live.notices)
        served.evening.now += 61
        assert served.post("/join", {"code": CODES["A"]}).status == 200
        for _ in range(12):
            served.post("/join", {"code": "ZZZZZ"})
        served.evening.app(lambda: None)
        assert served.evening.live.notices.count(GUESSED) == 1


def test_a_new_code_lets_in_and_the_old_one_does_not_and_who_is_in_stays_in(served: Served) -> None:
    phone, fresh = served.phone("A"), iter(["BBBBB"])
    served.evening.edit(lambda s: admitting.new_codes(s, "A", lambda: next(fresh)))
    assert served.post("/join", {"code": CODES["A"]}).status == 403
    assert said(served.post("/join", {"code": "BBBBB"}))["table"] == "A"
    assert phone.stand().status == phone.does().status == 200


def test_a_code_that_is_renewed_while_somebody_enters_lets_nobody_in(served: Served) -> None:
    fresh, evening = iter(["BBBBB"]), served.evening
    evening.pace.clear()
    with ThreadPoolExecutor() as pool:
        found = pool.submit(served.post, "/join", {"code": CODES["A"]})
        renewed = pool.submit(
            evening.edit, lambda s: admitting.new_codes(s, "A", lambda: next(fresh))
        )
        evening.pace.set()
        renewed.result()
        assert found.result().status in (200, 403)
    assert (found.result().status == 200) is bool(evening.session.phones)


def test_not_more_phones_are_let_in_than_there_may_be(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables_module, "MOST_PHONES", 2)
    served.phone("A"), served.phone("A")
    found = served.post("/join", {"code": CODES["A"]})
    assert (found.status, said(found)["word"]) == (409, "crowded")
    assert len(served.evening.on_disk.phones) == 2


@pytest.mark.parametrize("all_of_table", [False, True])
def test_a_phone_that_is_put_out_is_out(served: Served, all_of_table: bool) -> None:
    one, other, third = served.phone("A"), served.phone("A"), served.phone("B")
    out = "A" if all_of_table else tables_module.hash_of(one.token)
    served.evening.edit(lambda s: admitting.put_out(s, out))
    assert one.stand().status == one.does().status == 401
    assert (other.does().status == 200) is not all_of_table
    assert third.does().status == 200


# write-only ---------------------------------------------------------------------------------------

SECRETS = {
    "typed": "GETYPT-DOOR-AVONDLEIDER", "of_b": "GESCHREVEN-DOOR-B", "sentence": "ZIN-VAN-B",
    "joint": "SAMEN-VAN-B", "wifi": "wachtwoord-van-school", "note": "Wijs de tolken aan",
}  # fmt: skip
"""What no phone of tafel A may ever read."""


def with_secrets(session: Session) -> Session:
    """The evening with something private in every place that there is."""
    session = with_slips(
        session,
        a_slip(SECRETS["typed"]),  # also that of the own table: a phone only reads what it sent
        a_slip(SECRETS["typed"] + "-B", table="B", hidden=True),
    )
    handing = replace(session.handing, wifi="School", wifi_password=SECRETS["wifi"])
    return session.with_(handing=handing)


ITEMS = ("d1", "r1", "r2", "b1", "f1", "d3", "s1", "a1", "d4")


def test_no_route_gives_anybody_what_is_not_theirs(tmp_path: Path) -> None:
    with handing_in(tmp_path, with_secrets(an_open_round())) as served:
        one, other = served.phone("A"), served.phone("B")
        mine = "GESCHREVEN-DOOR-A"
        assert one.does(text=mine).status == 200
        assert other.does(text=SECRETS["of_b"]).status == 200
        assert other.does("sentence", "f1", text=SECRETS["sentence"]).status == 200
        assert other.does("ready", ready=True).status == 200
        session = served.evening.session
        private = [*SECRETS.values(), *session.phones, *CODES.values(), other.token, str(tmp_path)]
        slip_of_b = next(s.id for s in session.contributions.values() if s.table == "B")
        asked: list[tuple[str, Any]] = [
            (path, None)
            for path in ("/", "/stand", "/stand?l=en&w=1", "/join", "/deed", "/tafel", "/tafel.js",
                         "/slips", "/stand?t=B", f"/deed/{slip_of_b}", "/..", "/receipts")
        ]  # fmt: skip
        asked += [
            ("/deed", one.deed(sort, **more))
            for sort, more in (
                ("change", {"slip": slip_of_b, "was": "x", "text": "x"}),
                ("remove", {"slip": slip_of_b}),
                ("ready", {"ready": True}),
                ("joint", {"text": "x"}),
                ("score", {"value": 1}),
                ("sentence", {"text": "x", "was": "y", "item": "f1"}),
                ("recognise", {"told": "B", "side": "thuis", "ours": True, "item": "f1"}),
                ("dots", {"counts": {"thuis": {"t001": 1}}, "item": "s1"}),
                ("slip", {"table": "B"}),
            )
        ]
        for item in ITEMS:
            served.evening.step_to(item)
            for who in (one,) if item != "r2" else (None, one, Phone(served, 22 * "x", "A")):
                for path, deed in asked:
                    known = [who.bearer] if who else []
                    answer = served.post(path, deed, *known) if deed else served.get(path, *known)
                    found = repr(answer.headers).encode() + answer.body
                    told = [word for word in private if word.encode() in found]
                    assert told == [], (item, who, found)
                    assert who is one or mine.encode() not in found
        served.evening.step_to("r2")
        assert [slip["text"] for slip in said(one.stand())["slips"]] == [mine]
        assert [slip["text"] for slip in said(other.stand())["slips"]] == [SECRETS["of_b"]]


def test_a_phone_of_one_table_does_nothing_at_another(served: Served) -> None:
    one, other = served.phone("A"), served.phone("B")
    deed = one.deed(text="Van A")
    slip = said(one.send(deed))["receipt"]["about"]
    for attempt in (
        other.does("change", slip=slip, was="Van A", text="Van B", role="ouder", kind="wens"),
        other.does("remove", slip=slip),
        other.send(deed),
    ):
        assert (attempt.status, said(attempt)["word"]) == (403, "not_yours")
    assert served.evening.texts == ["Van A"]
    assert other.does("ready", ready=True).status == 200
    assert served.evening.session.stage.ready == {ROUND: ("B",)}


def test_what_comes_in_is_a_slip_as_any_other_and_not_yet_for_the_room(served: Served) -> None:
    phone = served.phone("C")
    assert phone.does(text="Eén plek voor alle berichten", role="leerkracht").status == 200
    [slip] = served.evening.on_disk.contributions.values()
    assert (slip.table, slip.round, slip.role, slip.kind, slip.text, slip.released) == (
        "C", ROUND, "leerkracht", "wens", "Eén plek voor alle berichten", False,
    )  # fmt: skip
    assert served.evening.live.undoable == []


@pytest.mark.parametrize("text", [t for t in hostile.HOSTILE if clean_line(t)])
def test_text_of_people_is_text(served: Served, text: str) -> None:
    phone = served.phone()
    found = phone.does(text=text)
    if found.status == 200:
        assert served.evening.texts == [clean_line(text)]
        [slip] = said(phone.stand())["slips"]
        assert slip["text"] == clean_line(text)
    else:
        assert found.status == 413 and served.evening.texts == []


@pytest.mark.parametrize("length", [280, 281, 800, 2000])
def test_a_text_that_is_too_long_is_refused_and_never_cut(served: Served, length: int) -> None:
    found = served.phone().does(text=length * "é")
    if length <= 280:
        assert found.status == 200 and served.evening.texts == [length * "é"]
    else:
        assert (found.status, said(found)["word"]) == (413, "too_long")
        assert served.evening.texts == []


# not now ------------------------------------------------------------------------------------------


def test_what_comes_too_late_is_refused_with_a_reason_and_a_new_slip_is_not(
    served: Served,
) -> None:
    phone = served.phone()
    first = phone.deed(text="Op tijd")
    slip = said(phone.send(first))["receipt"]["about"]
    old = phone.stand()
    served.evening.step_to("b1")
    assert said(phone.stand())["what"]["is"] == "AtWait"
    assert phone.does(text="De telefoon sliep").status == 200, "no words are lost"
    late = {
        "over": phone.does("change", slip=slip, was="Op tijd", text="Later", role="ouder"),
        "not_yet": phone.does("dots", "s1", counts={"thuis": {"t001": 1}}),
    }
    for word, found in late.items():
        assert (found.status, said(found)["word"]) == (409, word)
    assert phone.send(first).status == 200
    assert phone.stand("", f"If-None-Match: {old.headers['etag']}").status == 200
    served.evening.edit(lambda s: admitting.set_open(s, False))
    found = phone.does(text="Nog één")
    assert (found.status, said(found)["word"]) == (409, "closed")
    assert said(phone.stand())["open"] is False
    assert phone.send(first).status == 200, "the answer of then, whatever is closed since"
    assert served.evening.texts == ["Op tijd", "De telefoon sliep"]


def test_an_old_tab_of_an_evening_that_was_switched_off_is_told_so(served: Served) -> None:
    phone = served.phone()
    served.evening.edit(admitting.switch_off)
    assert phone.stand().status == phone.does().status == 401
    assert served.post("/join", {"code": CODES["A"]}).status == 403
    served.evening.edit(lambda s: admitting.switch_on(s, "127.0.0.1", 0, the_codes()))
    assert phone.stand().status == 401 and served.phone().stand().status == 200


def test_another_evening_in_its_place_gets_nothing(served: Served, tmp_path: Path) -> None:
    phone, evening = served.phone(), served.evening
    evening.app(evening.live.close)
    until(lambda: not evening.phones.running)
    with pytest.raises(OSError):
        phone.does()
    assert evening.live.phones == {}


# what is new --------------------------------------------------------------------------------------


def test_a_page_is_sent_anew_only_when_something_else_is_to_be_seen(served: Served) -> None:
    phone = served.phone()
    tag = phone.stand().headers["etag"]
    for known in (tag, f"W/{tag}", f'"x", {tag}'):
        found = phone.stand("", f"If-None-Match: {known}")
        assert (found.status, found.body, found.headers["etag"]) == (304, b"", tag)
    served.evening.now += 30
    assert phone.stand("", f"If-None-Match: {tag}").status == 304, "only the time went on"
    assert phone.stand("l=en", f"If-None-Match: {tag}").status == 200
    assert served.phone("B").does().status == 200
    assert phone.stand("", f"If-None-Match: {tag}").status == 304, "nothing of another table"
    phone.does()
    assert phone.stand("", f"If-None-Match: {tag}").status == 200


def test_a_clock_that_runs_is_told_as_it_is(served: Served) -> None:
    from sessie.rules.steering import toggle_clock

    phone = served.phone()
    served.evening.app(lambda: served.evening.live.steer(toggle_clock))
    left = said(phone.stand())["clock"]["left"]
    for seconds in (0.4, 0.9, 5.0):
        served.evening.now += seconds
        left -= seconds
        assert said(phone.stand())["clock"]["left"] == pytest.approx(left)


# confirmed is on disk -----------------------------------------------------------------------------


def test_who_hears_that_it_is_done_finds_it_on_disk(served: Served) -> None:
    phones = [served.phone(table) for table in "ABCD"]
    for number in range(6):
        for phone in phones:
            text = f"{phone.table} {number}"
            assert phone.does(text=text).status == 200
            assert text in served.evening.texts


def test_the_same_again_is_one_also_when_it_comes_at_the_same_moment(served: Served) -> None:
    phone = served.phone()
    deed = phone.deed(text="Eén keer")
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: phone.send(deed), range(24)))
    assert {answer.status for answer in found} == {200}
    assert len({answer.body for answer in found}) == 1
    assert served.evening.texts == ["Eén keer"]
    served.evening.edit(lambda s: remove_slip(s, said(found[0])["receipt"]["about"]))
    assert phone.send(deed).body == found[0].body and served.evening.session.contributions == {}


@pytest.mark.parametrize("fail_at", range(1, 13))
def test_a_disk_that_fails_confirms_nothing_and_the_same_again_gives_one(
    tmp_path: Path, fail_at: int
) -> None:
    disk = FailingDisk(MemoryDisk())
    with handing_in(tmp_path, an_open_round(), ops=disk) as served:
        phone = served.phone()
        deed = phone.deed(text="Bij een volle schijf")
        disk.arm(fail_at, errno.ENOSPC)
        found = phone.send(deed)
        assert found.status == 200 or disk.reached
        disk.arm(0)
        if found.status == 200:
            assert served.evening.texts == ["Bij een volle schijf"]
        else:
            assert (found.status, said(found)["word"]) == (503, "not_kept")
        served.evening.app(served.evening.live.retry)
        assert until(lambda: phone.send(deed).status == 200)
        assert served.evening.texts == ["Bij een volle schijf"]


def test_a_disk_that_stays_full_is_never_confirmed_however_often_it_is_sent(tmp_path: Path) -> None:
    disk = FailingDisk(MemoryDisk())
    with handing_in(tmp_path, an_open_round(), ops=disk) as served:
        phone = served.phone()
        deed = phone.deed(text="Bij een volle schijf")
        disk.arm(1, errno.ENOSPC, for_ever=True)
        assert {phone.send(deed).status for _ in range(4)} == {503}
        until(lambda: served.evening.live.saved.trouble)
        disk.arm(0)
        assert served.evening.texts == []
        served.evening.app(served.evening.live.retry)
        until(lambda: phone.send(deed).status == 200)
        assert served.evening.texts == ["Bij een volle schijf"]


class Hanging(MemoryDisk):
    """A disk on which a sync does not return before the gate is opened."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.gate.set()

    def sync(self, fd: int) -> None:
        assert self.gate.wait(30)
        super().sync(fd)


def test_a_disk_that_hangs_is_not_waited_for_for_ever_and_the_app_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables_module, "PATIENCE", 0.2)
    disk = Hanging()
    with handing_in(tmp_path, an_open_round(), ops=disk) as served:
        phone, other = served.phone(), served.phone()
        deed = phone.deed(text="Even geduld")
        disk.gate.clear()
        for _ in range(3):
            found = phone.send(deed)
            assert (found.status, said(found)["word"]) == (503, "not_kept")
        served.evening.app(lambda: None)  # the app waits for nothing
        # What a page shows it calls saved: to the other phone of the table too.
        assert len(served.evening.session.contributions) == 1 and served.evening.texts == []
        assert [said(one.stand())["slips"] for one in (phone, other)] == [[], []]
        served.evening.step_to("d1")
        assert said(other.stand())["item"] == "d1", "the evening goes on"
        served.evening.step_to(ROUND)
        disk.gate.set()
        assert until(lambda: phone.send(deed).status == 200)
        assert [len(said(one.stand())["slips"]) for one in (phone, other)] == [1, 1]
        assert served.evening.texts == ["Even geduld"]


def test_while_the_app_is_busy_nothing_is_confirmed_and_nothing_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables_module, "PATIENCE", 0.2)
    with handing_in(tmp_path) as served:
        phone = served.phone()
        deeds = [phone.deed(text=f"Nummer {number}") for number in range(5)]
        served.evening.pace.clear()
        assert {phone.send(deed).status for deed in deeds} == {503}
        assert phone.stand().status == 200
        served.evening.pace.set()
        for deed in deeds:
            until(lambda deed=deed: phone.send(deed).status == 200)  # type: ignore[misc]
        assert sorted(served.evening.texts) == [f"Nummer {number}" for number in range(5)]


def test_many_at_once_are_few_changes_for_the_app(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables_module, "PACE", 0.1)
    told, phones = [0], [served.phone(table) for table in "ABCD"]
    served.evening.app(lambda: served.evening.live.subscribe(lambda: told.append(1)))
    with ThreadPoolExecutor(40) as pool:
        deeds = [(p, p.deed(text=f"{p.table} {n}")) for n in range(20) for p in phones]
        found = list(pool.map(lambda pair: pair[0].send(pair[1]).status, deeds))
    assert found == 80 * [200]
    assert len(set(served.evening.texts)) == 80
    assert len(told) < 60, "a change, and its word that it is on disk, for many at once"


def test_what_the_facilitator_changes_meanwhile_stays(served: Served) -> None:
    evening, phone = served.evening, served.phone()
    with ThreadPoolExecutor(6) as pool:
        sent = [pool.submit(phone.does, text=f"Telefoon {n}") for n in range(20)]
        for number in range(20):
            evening.edit(partial(_type, text=f"Getypt {number}"))
        assert {one.result().status for one in sent} == {200}
    texts = [slip.text for slip in evening.session.contributions.values()]
    assert sorted(texts) == sorted(f"{w} {n}" for w in ("Telefoon", "Getypt") for n in range(20))
    evening.app(evening.live.undo)
    texts = [slip.text for slip in evening.session.contributions.values()]
    assert len(texts) == 39 and "Getypt 19" not in texts


def _type(session: Session, text: str) -> Session:
    return with_slips(session, text)


def test_an_error_of_the_app_does_not_leave_a_phone_without_an_answer(tmp_path: Path) -> None:
    """A screen that fails to draw: the slip is kept all the same."""
    with handing_in(tmp_path) as served:
        evening, phone = served.evening, served.phone()
        failed: list[bool] = []

        def fail() -> None:
            session = evening.live.session
            if session and session.contributions and not failed:
                failed.append(True)
                raise LookupError("a screen")

        evening.app(lambda: evening.live.subscribe(fail))
        assert phone.does(text="Toch bewaard").status == 200
        assert failed and evening.texts == ["Toch bewaard"]
        assert [repr(error) for error in evening.crashed] == ["LookupError('a screen')"]
        evening.crashed.clear()


# started anew -------------------------------------------------------------------------------------


def test_after_a_restart_the_same_port_token_and_answers_hold(tmp_path: Path) -> None:
    with handing_in(tmp_path) as served:
        phone, port = served.phone("B"), served.port
        deed = phone.deed(text="Voor de herstart")
        first = phone.send(deed)
    with handing_in(tmp_path, port=port) as again:
        assert again.port == port
        phone = Phone(again, phone.token, "B")
        assert said(phone.stand())["table"] == "B"
        assert phone.send(deed).body == first.body
        assert phone.does(text="En erna").status == 200
        assert again.evening.texts == ["Voor de herstart", "En erna"]


def test_a_port_that_is_taken_gives_the_next_one(served: Served) -> None:
    other = Phones(served.evening.live, served.evening.wrong.append)
    try:
        assert served.port < other.start("127.0.0.1", served.port) <= served.port + 10
    finally:
        other.stop()


def test_an_address_that_is_not_here_is_one_sentence(served: Served) -> None:
    other = Phones(served.evening.live, served.evening.wrong.append)
    with pytest.raises(Trouble, match="ander adres"):
        other.start("192.0.2.1")
    assert not other.running and other.start("127.0.0.1") > 0
    other.stop()


def test_a_session_that_is_only_looked_at_takes_no_phones(served: Served) -> None:
    from sessie.store.session_store import SessionStore

    evening = served.evening
    evening.app(evening.live.close)
    evening.app(lambda: evening.live.open(SessionStore.open(evening.path, True)))
    with pytest.raises(Trouble, match="alleen om te bekijken"):
        Phones(evening.live, evening.wrong.append).start("127.0.0.1")


@LINUX
def test_at_another_address_the_tokens_stay(served: Served) -> None:
    phone, evening = served.phone(), served.evening
    assert evening.phones.start("127.0.0.2", served.port) == served.port
    evening.app(evening.phones.follow)
    with pytest.raises(OSError):
        phone.stand()
    with socket.create_connection(("127.0.0.2", served.port), 10) as line:
        line.sendall(f"GET /stand HTTP/1.1\r\nHost: 127.0.0.2:{served.port}\r\n"
                     f"{phone.bearer}\r\n\r\n".encode())  # fmt: skip
        assert line.recv(12) == b"HTTP/1.1 200"


# who is there -------------------------------------------------------------------------------------


def test_which_tables_are_there_and_write_is_told_once_and_not_at_every_question(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables_module, "LOOK", 0.02)
    with handing_in(tmp_path) as served:
        evening, live = served.evening, served.evening.live

        def there() -> dict[str, tuple[int, bool]]:
            return {table: (one.connected, one.writing) for table, one in live.phones.items()}

        one, other = served.phone("A"), served.phone("B")
        second = served.phone("A")
        until(lambda: there() == {"A": (2, False), "B": (1, False)})
        told = [0]
        evening.app(lambda: live.subscribe(lambda: told.append(1)))
        for _ in range(20):
            one.stand(), other.stand(), second.stand()
        assert len(told) == 1
        one.stand("w=1")
        until(lambda: there() == {"A": (2, True), "B": (1, False)})
        evening.now += 10
        one.stand(), other.stand(), second.stand()
        until(lambda: there() == {"A": (2, False), "B": (1, False)})
        evening.now += 10
        one.stand(), second.stand()
        evening.now += 10
        until(lambda: there() == {"A": (2, False), "B": (0, False)})
        assert live.phones["B"].last_seen == evening.now - 20
        evening.edit(lambda s: admitting.put_out(s, "B"))
        until(lambda: there() == {"A": (2, False)})
        assert evening.phones.state is live.phones


# nothing of anybody -------------------------------------------------------------------------------


def test_nothing_of_a_phone_is_kept_or_told(
    served: Served, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    device = "Telefoon-van-Jan/1.0"
    with caplog.at_level(logging.DEBUG):
        found = served.post("/join", {"code": CODES["A"]}, f"User-Agent: {device}")
        phone = Phone(served, said(found)["token"], "A")
        phone.stand("l=en&w=1", f"User-Agent: {device}", "Referer: http://geheim.voorbeeld/")
        assert phone.send(phone.deed(text="SLIP-TEKST"), f"User-Agent: {device}").status == 200
        served.get(f"/?c={CODES['A']}")
        served.post("/join", {"code": "ZZZZZ"})
    private = (phone.token, CODES["A"], "SLIP-TEKST", device, "geheim.voorbeeld")
    assert not [word for word in private if word in caplog.text]
    assert capfd.readouterr() == ("", "")
    path = served.evening.path
    for file in path.parent.iterdir():
        text = file.read_text("utf-8", "replace")
        assert not [word for word in (phone.token, device, "geheim.voorbeeld") if word in text]
    [kept] = served.evening.on_disk.phones.values()
    assert kept.id == tables_module.hash_of(phone.token)
    assert found.status == 200 and "location" not in found.headers


def test_errors_are_not_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken(*of: object) -> None:
        raise LookupError("GEHEIM")

    with handing_in(tmp_path) as served:
        phone = served.phone()
        with monkeypatch.context() as wrong:
            wrong.setattr(tables_module, "table_page", broken)
            wrong.setattr(tables_module, "take", broken)
            for found in (phone.stand(), phone.does()):
                assert (found.status, said(found)["word"]) == (500, "failed")
        assert [str(error) for error in served.evening.wrong] == 2 * ["GEHEIM"]
        served.evening.wrong.clear()
        assert phone.does().status == 200
    assert capfd.readouterr() == ("", "")


def test_when_its_thread_dies_the_facilitator_hears_it(served: Served) -> None:
    evening = served.evening
    server = evening.phones._server
    assert server is not None
    server.soon(server._stopping.set)
    until(lambda: phones_module.DIED in evening.live.notices)
    assert not evening.phones.running


# the files of the page ----------------------------------------------------------------------------


def test_only_the_files_of_the_phones_are_served_and_the_page_is_the_same_for_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    for name in ("tafel.html", "tafel.css", "tafel.js", "index.html", "doek.js", "tafel.py"):
        (pages / name).write_text(f"van {name}")
    monkeypatch.setattr(tables_module, "PAGES", pages)
    (tmp_path / "avond").mkdir()
    with handing_in(tmp_path / "avond") as served:
        for path in ("/", f"/?c={CODES['A']}", "/?c=fout", "/?fbclid=x"):
            found = served.get(path)
            assert (found.status, found.body) == (200, b"van tafel.html")
            assert found.headers["content-type"] == "text/html; charset=utf-8"
        assert served.get("/tafel.css").headers["content-type"] == "text/css; charset=utf-8"
        assert served.get("/tafel.js").body == b"van tafel.js"
        for path in ("/doek.js", "/index.html", "/tafel.py", "/tafel.html", "/tafel.js?x"):
            assert served.get(path).status == 404
        (pages / "tafel.js").unlink()
        assert served.get("/tafel.js").status == 200, "all of it is in memory"


def test_what_serves_phones_is_only_loaded_when_they_are_switched_on() -> None:
    code = (
        "import sys, sessie.app, sessie.live, sessie.flows, sessie.rules.handing_in, "
        "sessie.public.table_page; "
        "print([n for n in sys.modules if n.partition('.')[0] == 'aiohttp' "
        "or n in ('sessie.web.phones', 'sessie.web.tables', 'sessie.web.server')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


# without script -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Asked:
    """A form, taken apart."""

    token: str
    lang: str
    look: bool
    fields: Mapping[str, str]
    typed: Sequence[Mapping[str, str]] = ()


class PlainPages:
    """Pages that only say what they are made of."""

    def asked(self, form: Mapping[str, str]) -> Asked:
        """Take a form apart."""
        rest = {name: text for name, text in form.items() if name not in ("token", "l", "look")}
        token, lang = form.get("token", ""), form.get("l", "nl")
        look = "look" in form
        return Asked(token, lang, look, {} if look else rest, (rest,) if look else ())

    def join_page(
        self, wrong: str = "", code: str = "", tables: Sequence[str] = (), lang: str = "nl"
    ) -> str:
        """The page that asks for the code."""
        return f"ENTER {lang} {wrong} {code} {','.join(tables)}"

    def plain_page(
        self, page: TablePage, token: str, *, said: str = "", wrong: str = "",
        typed: Sequence[Mapping[str, str]] = (),
    ) -> str:  # fmt: skip
        """The page of a table."""
        slips = ",".join(slip.text for slip in page.slips)
        return f"TABLE {page.table} {page.lang} {token} {said} {wrong} {typed} [{slips}]"


@pytest.fixture
def plain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    monkeypatch.setattr(phones_module, "plain_page", PlainPages())
    with handing_in(tmp_path) as found:
        yield found


def form(served: Served, **fields: str) -> tuple[int, str]:
    """What comes of a form."""
    found = served.post("/tafel", urlencode(fields).encode(), kind=FORM)
    assert found.headers["content-type"] == "text/html; charset=utf-8"
    assert "location" not in found.headers and "set-cookie" not in found.headers
    return found.status, found.body.decode()


def test_a_browser_without_script_enters_and_hands_in_with_forms(plain: Served) -> None:
    assert form(plain, l="en") == (200, "ENTER en   ")
    assert form(plain, code="ZZZZZ", l="ar") == (403, "ENTER ar wrong_code ZZZZZ ")
    assert form(plain, code=CODES[""]) == (200, f"ENTER nl  {CODES['']} A,B,C,D")
    status, page = form(plain, code=CODES[""], table="C", l="en")
    kind, table, lang, token = page.split()[:4]
    assert (status, kind, table, lang) == (200, "TABLE", "C", "en")
    slip = {"deed": "slip", "id": plain.new_id(), "item": ROUND, "text": "Zonder script",
            "role": "ouder", "kind": "wens"}  # fmt: skip
    for _ in range(2):  # loading the page anew sends it again
        assert form(plain, token=token, **slip)[1] == (
            f"TABLE C nl {token} saved  () [Zonder script]"
        )
    assert plain.evening.texts == ["Zonder script"]
    status, page = form(plain, token=token, look="1", text="half getypt", l="en")
    assert (status, "half getypt" in page, "saved" in page) == (200, True, False)


def test_what_is_refused_without_script_comes_back_with_its_words(plain: Served) -> None:
    token = plain.phone("A").token
    slip = {"deed": "slip", "id": plain.new_id(), "item": ROUND, "text": "Niet nu",
            "role": "ouder", "kind": "wens"}  # fmt: skip
    plain.evening.edit(lambda s: admitting.set_open(s, False))
    status, page = form(plain, token=token, **slip)
    assert status == 409 and " closed " in page and "Niet nu" in page
    status, page = form(plain, token=token, **{**slip, "id": "x"})
    assert status == 400 and " unread " in page and "Niet nu" in page
    plain.evening.edit(lambda s: admitting.put_out(s, "A"))
    assert form(plain, token=token, **slip) == (401, "ENTER nl code_again  ")
    assert form(plain, token=22 * "x", **slip) == (401, "ENTER nl code_again  ")
    assert plain.evening.texts == []


@pytest.mark.parametrize(
    "body",
    [b"[]", b"a", b"a=1&a=2", b"&".join(b"f%d=x" % n for n in range(1500)), b"text=%ff%fe",
     b"text=\xff\xfe=", b"\x00", b"a=1;b=2&&"],
)  # fmt: skip
def test_a_form_that_cannot_be_read_is_refused(plain: Served, body: bytes) -> None:
    found = plain.post("/tafel", body, kind=FORM)
    assert found.status in (400, 200) and (found.status == 400 or b"ENTER" in found.body)
    assert plain.evening.session.receipts == {}


@pytest.mark.parametrize("kind", ["application/json", "multipart/form-data; boundary=x",
                                  "text/plain", ""])  # fmt: skip
def test_another_kind_of_form_is_refused(plain: Served, kind: str) -> None:
    assert plain.post("/tafel", b"code=AAAAB", kind=kind).status == 415


def test_forms_have_the_same_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phones_module, "plain_page", PlainPages())
    with handing_in(tmp_path, limits=replace(GENEROUS, deeds=Rate(10, 2))) as served:
        token = served.phone("A").token
        found = [form(served, token=token, deed="ready", id=served.new_id(), item=ROUND, ready="1")
                 for _ in range(4)]  # fmt: skip
        assert [status for status, _ in found] == [200, 200, 429, 429]
        assert " wait_a_bit " in found[-1][1]
