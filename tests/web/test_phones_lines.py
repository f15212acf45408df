"""Connections to the phones: those that dawdle, hang up, come in hundreds, or ask without end."""

from __future__ import annotations

import asyncio
import json
import socket
import sys
import threading
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from sessie.web.limits import Limits, Rate
from web.phones_tools import CODES, GENEROUS, ROUND, Phone, Served, handing_in, said
from web.web_tools import Answered, asked, read_all, until

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only there 127.0.0.2 is here as well")
HASTY = replace(GENEROUS, haste=0.2)
"""Who dawdles is sent away at once."""


def connect(served: Served, source: str = "127.0.0.1") -> socket.socket:
    return socket.create_connection(("127.0.0.1", served.port), 20, (source, 0))


def answered_to(served: Served, data: bytes, source: str) -> Answered:
    """What comes to another address of this laptop."""
    with connect(served, source) as line:
        line.sendall(data)
        return Answered.of(read_all(line))


# who dawdles --------------------------------------------------------------------------------------

SLOW = {
    "nothing": b"",
    "half a line": b"POST /de",
    "half a head": b"POST /deed HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nX-",
}


@pytest.mark.parametrize("what", SLOW)
def test_who_does_not_come_with_a_request_is_sent_away(tmp_path: Path, what: str) -> None:
    with handing_in(tmp_path, limits=HASTY) as served, connect(served) as line:
        line.sendall(SLOW[what].replace(b"{port}", str(served.port).encode()))
        assert read_all(line) == b""


def test_who_does_not_send_the_rest_hears_so_and_nothing_is_stored(tmp_path: Path) -> None:
    with handing_in(tmp_path, limits=HASTY) as served:
        phone = served.phone()
        data = served.posted("/deed", phone.deed(), phone.bearer)
        with connect(served) as line:
            line.sendall(data[:-10])
            found = Answered.of(read_all(line))
        assert (found.status, said(found)["word"]) == (408, "half")
        assert not served.evening.session.receipts


def test_who_sends_a_letter_at_a_time_gets_no_more_time(tmp_path: Path) -> None:
    with handing_in(tmp_path, limits=HASTY) as served, connect(served) as line:
        going = threading.Event()
        sent = 0
        with suppress(OSError):
            while sent < 10_000:
                line.sendall(b"GET / HTTP/1.1\r\n"[sent : sent + 1] or b"X: x\r\n")
                sent += 1
                going.wait(0.02)
        assert sent < 1000


def test_who_does_not_take_the_answer_is_let_go(tmp_path: Path, monkeypatch: Any) -> None:
    from sessie.web import tables as tables_module

    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "tafel.html").write_bytes(20_000_000 * b"x")
    monkeypatch.setattr(tables_module, "PAGES", pages)
    with handing_in(tmp_path, limits=HASTY) as served:
        gate = _gate(served)  # looked up before, because that may take long
        with socket.socket() as line:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            line.connect(("127.0.0.1", served.port))
            line.sendall(asked(served.port, "/"))
            until(lambda: gate._inside)
            until(lambda: not gate._inside)
        assert served.phone().stand().status == 200


def _gate(served: Served) -> Any:
    """What lets connections in."""
    import gc

    from sessie.web.server import _Gate

    return next(g for g in gc.get_objects() if isinstance(g, _Gate) and g._loop.is_running()
                and g.door.known_as(f"127.0.0.1:{served.port}", served.port)
                and g.door.address == "127.0.0.1")  # fmt: skip


@LINUX
@pytest.mark.parametrize("data", [b"", b"GET / HT", b"POST /deed HTTP/1.1\r\n"])
def test_sixty_that_dawdle_at_one_address_do_not_keep_others_waiting(
    tmp_path: Path, data: bytes
) -> None:
    with handing_in(tmp_path, limits=Limits()) as served, ExitStack() as lines:
        phone = served.phone()
        for _ in range(60):
            lines.enter_context(connect(served, "127.0.0.3")).sendall(data)
        deed = served.posted("/deed", phone.deed(), phone.bearer)
        assert answered_to(served, deed, "127.0.0.2").status == 200
        assert phone.stand().status == 200


@LINUX
@pytest.mark.parametrize(("lines", "addresses", "in_all"), [(500, 1, 200), (120, 100, 40)])
def test_hundreds_that_say_nothing_do_not_keep_a_phone_out(
    tmp_path: Path, lines: int, addresses: int, in_all: int
) -> None:
    limits = replace(Limits(), lines_in_all=in_all)
    with handing_in(tmp_path, limits=limits) as served, ExitStack() as held:
        phone = served.phone()
        for number in range(lines):
            line = held.enter_context(socket.socket())
            line.bind((f"127.0.0.{10 + number % addresses}", 0))
            line.setblocking(False)
            line.connect_ex(("127.0.0.1", served.port))
        assert phone.does().status == 200
        assert len(_gate(served)._inside) <= in_all


# who hangs up -------------------------------------------------------------------------------------


def test_who_hangs_up_in_the_middle_is_stored_whole_or_not_and_once_when_it_comes_again(
    tmp_path: Path,
) -> None:
    with handing_in(tmp_path) as served:
        phone = served.phone()
        deeds = []
        whole = len(served.posted("/deed", phone.deed(text="Briefje 00"), phone.bearer))
        cuts = [*range(0, whole, 23), whole - 2, whole - 1, whole]
        for number, cut in enumerate(cuts):
            deed = phone.deed(text=f"Briefje {number:02d}")
            deeds.append(deed)
            data = served.posted("/deed", deed, phone.bearer)
            assert len(data) == whole
            with connect(served) as line:
                line.sendall(data[:cut])
                if number % 2:  # gone without a word
                    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
        texts = [f"Briefje {number:02d}" for number in range(len(cuts))]
        assert phone.does(text="Daarna").status == 200
        assert set(served.evening.texts) - {"Daarna"} <= {texts[-1]}
        for deed in deeds:
            assert phone.send(deed).status == 200
        assert sorted(served.evening.texts) == sorted(["Daarna", *texts])


def test_who_hangs_up_while_it_is_saved_finds_it_done_when_it_comes_again(tmp_path: Path) -> None:
    with handing_in(tmp_path) as served:
        phone = served.phone()
        deed = phone.deed(text="Verbinding weg")
        served.evening.pace.clear()
        with connect(served) as line:
            line.sendall(served.posted("/deed", deed, phone.bearer))
        served.evening.pace.set()
        assert phone.send(deed).status == 200
        assert served.evening.texts == ["Verbinding weg"]


def test_when_the_server_stops_who_waits_may_hear_nothing_and_comes_again(tmp_path: Path) -> None:
    with handing_in(tmp_path) as served:
        phone, evening = served.phone(), served.evening
        deed = phone.deed(text="Ander adres")
        evening.pace.clear()
        with connect(served) as line:
            line.sendall(served.posted("/deed", deed, phone.bearer))
            tables = evening.phones._tables
            until(lambda: tables is not None and tables._busy)
            evening.phones.start("127.0.0.1", served.port)
            evening.pace.set()
            read_all(line)
        evening.app(evening.phones.follow)
        assert phone.send(deed).status == 200
        assert evening.texts == ["Ander adres"]


# who comes without end ----------------------------------------------------------------------------


def test_a_thousand_posts_of_one_phone_are_what_one_phone_may(tmp_path: Path) -> None:
    limits = replace(GENEROUS, deeds=Rate(10, 5))
    with handing_in(tmp_path, limits=limits) as served:
        phone, other = served.phone("A"), served.phone("B")
        found = [phone.does(text=f"Nummer {number}") for number in range(1000)]
        assert [answer.status for answer in found] == 5 * [200] + 995 * [429]
        assert said(found[-1])["word"] == "wait_a_bit"
        assert int(found[-1].headers["retry-after"]) == 7
        assert phone.stand().status == other.does().status == 200
        served.evening.now += 6
        assert phone.does().status == 200 and phone.does().status == 429
        assert len(served.evening.session.contributions) == 7


def test_one_address_sends_what_one_address_may_whoever_it_says_it_is(tmp_path: Path) -> None:
    limits = replace(GENEROUS, posts=Rate(60, 10))
    with handing_in(tmp_path, limits=limits) as served:
        phones = [served.phone(table) for table in "ABCD"]
        found = [phones[number % 4].does().status for number in range(40)]
        assert found == 6 * [200] + 34 * [429]
        assert served.post("/join", {"code": CODES["A"]}).status == 429
        assert phones[0].stand().status == 200


def test_one_address_that_asks_without_end_is_not_even_listened_to(tmp_path: Path) -> None:
    limits = replace(GENEROUS, lines=Rate(60, 20))
    with handing_in(tmp_path, limits=limits) as served:
        phone = served.phone()
        found = [_status(phone) for _ in range(60)]
        assert found == 19 * [200] + 41 * [0]
        served.evening.now += 2
        assert [_status(phone) for _ in range(3)] == [200, 200, 0]


def _status(phone: Phone) -> int:
    try:
        with connect(phone.served) as line:
            line.sendall(asked(phone.served.port, "/stand", "GET", phone.bearer))
            found = read_all(line)
    except OSError:
        return 0
    return Answered.of(found).status if found else 0


def test_when_all_is_full_it_is_said_and_what_was_sent_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sessie.rules import handing_in as rules

    monkeypatch.setattr(rules, "MAX_SENT", 3)
    with handing_in(tmp_path) as served:
        phones = [served.phone(table) for table in "AB"]
        deeds = [phones[n % 2].deed(text=f"Nummer {n}") for n in range(5)]
        found = [phones[n % 2].send(deed) for n, deed in enumerate(deeds)]
        assert [answer.status for answer in found] == [200, 200, 200, 413, 413]
        assert said(found[-1])["word"] == "full"
        assert [phones[n % 2].send(deed).status for n, deed in enumerate(deeds)] == [
            200, 200, 200, 413, 413,
        ]  # fmt: skip
        assert len(served.evening.texts) == 3


@LINUX
async def test_three_hundred_phones_at_once_all_get_an_answer(tmp_path: Path) -> None:
    """Each at an address of its own, with the limits of an evening."""
    with handing_in(tmp_path, limits=Limits()) as served:
        tokens = [await asyncio.to_thread(served.phone, "ABCD"[n % 4]) for n in range(12)]

        async def send(number: int) -> int:
            phone = tokens[number % 12]
            at = (f"127.0.{1 + number // 100}.{1 + number % 100}", 0)
            deed = phone.deed(text=f"Telefoon {number}")
            known = {"Authorization": f"Bearer {phone.token}"}
            url = f"http://127.0.0.1:{served.port}/deed"
            for _ in range(20):  # as a phone does, when this machine is too busy to send in time
                line = aiohttp.TCPConnector(local_addr=at)
                with suppress(aiohttp.ClientConnectionError):
                    async with (
                        aiohttp.ClientSession(connector=line) as client,
                        client.post(url, json=deed, headers=known) as answer,
                    ):
                        body = json.loads(await answer.read())
                        assert answer.status != 200 or body["receipt"]["id"] == deed["id"]
                        return answer.status
            return 0

        found = await asyncio.gather(*map(send, range(300)))
        assert found == 300 * [200]
        texts = served.evening.texts
        assert len(texts) == len(set(texts)) == 300
        assert {slip.round for slip in served.evening.on_disk.contributions.values()} == {ROUND}
