"""Whatever comes to the door: a table of requests, over raw sockets."""

from __future__ import annotations

import re
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest

from sessie.web import beamer as beamer_module
from sessie.web import server as server_module
from sessie.web.server import HEADERS, MOST
from web.web_tools import (
    Answered,
    Follows,
    Served,
    a_scene,
    answer,
    asked,
    raw,
    read_all,
    serving,
    until,
)

PHOTO = "foto-0123456789abcdef.png"
ALLOWED = {
    *map(str.lower, HEADERS),
    "content-type",
    "content-length",
    "date",
    "connection",
    "allow",
}


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    """One doek for all that asks without changing anything."""
    with serving() as found:
        yield found
        assert found.wrong == []


def status(served: Served, path: str, method: str = "GET", *headers: str, host: str = "") -> int:
    return answer(served.port, path, method, *headers, host=host).status


@pytest.mark.parametrize(
    "host",
    ["voorbeeld.nl", "127.0.0.1", "127.0.0.1:1", "localhost:{port}", "[::1]:{port}",
     "0.0.0.0:{port}", "127.0.0.1:{port}.voorbeeld.nl", "127.1:{port}", "2130706433:{port}",
     "127.0.0.1:{port} x", "evil@127.0.0.1:{port}"],
)  # fmt: skip
@pytest.mark.parametrize("path", ["/", "/live?x", "/beelden/x?x", "/doek.js", "/niets"])
def test_another_host_is_refused_whatever_it_asks(served: Served, host: str, path: str) -> None:
    assert status(served, path, host=host.format(port=served.port)) in (400, 421)


@pytest.mark.parametrize("lines", [(), ("Host: 127.0.0.1:{port}", "Host: voorbeeld.nl")])
def test_no_host_or_two_is_refused(served: Served, lines: tuple[str, ...]) -> None:
    told = [line.format(port=served.port) for line in lines]
    data = "\r\n".join(["GET / HTTP/1.1", *told, "", ""]).encode()
    assert Answered.of(raw(served.port, data)).status in (400, 421)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE",
                                    "CONNECT", "PROPFIND", "get"])  # fmt: skip
@pytest.mark.parametrize("path", ["/", "/live?x", "/beelden/x?x", "/doek.css"])
def test_only_reading_is_allowed(served: Served, method: str, path: str) -> None:
    found = answer(served.port, path, method)
    assert (found.status, found.headers.get("allow"), found.body) in (
        (405, "GET", b""), (400, None, b""),
    )  # fmt: skip


@pytest.mark.parametrize(
    "path",
    ["/niets", "/index.html", "/doek", "/doek.js?x", "/doek.js/", "//doek.js", "/./doek.js",
     "/pages/doek.js", "/../server.py", "/..%2fserver.py", "/%2e%2e/server.py",
     "/beelden/../doek.js", "/doek%2ejs", "/beelden/", "/beelden/..%2f..%2fserver.py?x",
     "/__init__.py", "/.git/config", f"/beelden/{PHOTO}", f"/beelden/{PHOTO}?x", "/live/",
     "/LIVE?x", "/\\..\\server.py", "/ x", "http://127.0.0.1/doek.js", "*",
     "doek.js", "/doek.js%00", "/\x00", "/tafel.js", "/tafel.html", "/afstand", "/afstand.js"],
)  # fmt: skip
def test_what_is_not_in_the_table_is_not_there(served: Served, path: str) -> None:
    found = answer(served.port, path)
    assert (found.status, found.body) in ((404, b""), (400, b""))


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ((), 200),
        (("Sec-Fetch-Site: none", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"), 200),
        (("Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: cors"), 200),
        (("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: script"), 403),
        (("Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: cors"), 403),
        (("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe"), 403),
        (("Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Key: x"), 400),
        (("Upgrade: h2c",), 400),
        (("Content-Length: 5", "\r\nhallo"), 400),
        (("Transfer-Encoding: chunked", "\r\n5\r\nhallo\r\n0\r\n"), 400),
        (("Content-Length: 1", "Transfer-Encoding: chunked"), 400),
        (("Content-Encoding: gzip", "Content-Length: 2", "\r\n\x1f\x8b"), 400),
        (("X: " + 5000 * "x",), 400),
        (tuple(f"X-{n}: x" for n in range(100)), 400),
        (("geen kop",), 400),
        (("X: a\x00b",), 400),
    ],
)
def test_only_our_own_page_may_ask(served: Served, headers: tuple[str, ...], expected: int) -> None:
    assert status(served, "/doek.js", "GET", *headers) == expected


RUBBISH = (
    b"\r\n\r\n",
    b"hallo\r\n\r\n",
    b"GET\r\n\r\n",
    b"GET / HTTP/9.9\r\nHost: x\r\n\r\n",
    b"GET /" + 9000 * b"a" + b" HTTP/1.1\r\n\r\n",
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + 200 * b"\x01",
    b"\x00" * 300,
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    b"GET / HTTP/1.1\nHost: x\n\n",
)


@pytest.mark.parametrize("data", RUBBISH)
def test_what_is_no_request_gets_an_empty_answer(served: Served, data: bytes) -> None:
    with socket.create_connection(("127.0.0.1", served.port), timeout=20) as line:
        line.sendall(data)
        line.shutdown(socket.SHUT_WR)
        found = read_all(line)
    assert not found or (Answered.of(found).body == b"" and Answered.of(found).status in (400, 421))


def everything(served: Served) -> Iterator[tuple[str, Answered]]:
    """Every sort of answer that there is."""
    for path in ("/", f"/?{served.key}", "/?fout", "/doek.js", "/doek.css", "/favicon.ico",
                 "/niets", "/live?fout", f"/beelden/{PHOTO}?fout"):  # fmt: skip
        yield path, answer(served.port, path)
    yield "POST", answer(served.port, "/", "POST")
    yield "host", answer(served.port, "/", host="voorbeeld.nl")
    yield "site", answer(served.port, "/", "GET", "Sec-Fetch-Site: cross-site")
    for data in RUBBISH[1:7]:
        with suppress(TimeoutError):
            yield repr(data[:20]), Answered.of(raw(served.port, data, wait=20))
    follows = Follows(served.place)
    yield "live", Answered.of(follows.head.removesuffix(b"\r\n") + b"\r\n\r\n")
    follows.close()


def test_every_answer_has_the_headers_and_tells_nothing(served: Served) -> None:
    private = (re.compile(rb"aiohttp|python|sessie/|traceback|error|exception|site-packages", re.I),
               str(Path.home()).encode(), sys.version.split()[0].encode())  # fmt: skip
    seen = set()
    for what, found in everything(served):
        seen.add(found.status)
        for name, value in HEADERS.items():
            assert found.headers.get(name.lower()) == value, (what, name)
        assert "server" not in found.headers and "set-cookie" not in found.headers, what
        more = {*found.headers} - ALLOWED
        assert more <= {"transfer-encoding"}, (what, more)
        text = repr(found.headers).encode() + (b"" if found.status == 200 else found.body)
        assert not private[0].search(text), what
        assert not any(word in found.body for word in private[1:]), what
    assert seen == {200, 204, 400, 403, 404, 405, 421}


def test_the_policy_allows_nothing_inline_and_nothing_from_elsewhere() -> None:
    rules = dict(part.strip().split(" ", 1) for part in
                 HEADERS["Content-Security-Policy"].split(";"))  # fmt: skip
    assert rules.pop("default-src") == "'none'"
    assert {rules.pop(name) for name in ("base-uri", "form-action", "frame-ancestors")} == {
        "'none'"
    }
    assert set(rules.values()) == {"'self'"}


def test_the_page_has_no_script_or_style_of_its_own_and_loads_nothing_from_elsewhere() -> None:
    page = (beamer_module.PAGES / "index.html").read_text("utf-8")
    assert not re.search(r"<style|style=|\son\w+=|javascript:|https?:|//", page)
    assert re.findall(r"<script(?![^>]*src=\"/)", page) == []
    assert beamer_module.TOKEN in page.encode()
    for file in beamer_module.PAGES.glob("*.js"):
        text = file.read_text("utf-8")
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", text)
    for file in beamer_module.PAGES.glob("*.css"):
        assert not re.search(r"https?:|@import|url\(['\"]?//", file.read_text("utf-8"))


def test_it_listens_on_this_laptop_alone(served: Served) -> None:
    others = {found[4][0] for found in socket.getaddrinfo(socket.gethostname(), None)
              if found[0] is socket.AF_INET}  # fmt: skip
    for address in others - {"127.0.0.1"}:
        with pytest.raises(OSError), socket.create_connection((address, served.port), 2):
            pass


def test_fifty_that_say_nothing_and_fifty_that_dawdle_do_not_keep_a_page_waiting(
    served: Served,
) -> None:
    with ExitStack() as lines:
        for place in range(60):
            line = lines.enter_context(socket.create_connection(("127.0.0.1", served.port), 20))
            line.sendall(b"GET / HT" * (place % 2))
        assert status(served, "/doek.js") == 200
        follows = Follows(served.place)
        assert follows.title() == "Welkom"
        follows.close()


def test_when_it_is_full_who_asks_nothing_goes_first_and_who_follows_stays() -> None:
    with serving() as served, ExitStack() as lines:
        follows = Follows(served.place)
        assert follows.title() == "Welkom"
        idle = [lines.enter_context(socket.create_connection(("127.0.0.1", served.port), 20))
                for _ in range(MOST + 20)]  # fmt: skip
        assert answer(served.port, "/doek.js").status == 200
        assert read_all(idle[0]) == b""
        served.beamer.show(lambda now: a_scene("Verder"))
        assert follows.title() == "Verder"
        follows.close()


def test_who_does_not_come_with_a_request_is_sent_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_module, "HASTE", 0.1)
    with serving() as served:
        for said in (b"", b"GET / HTTP/1.1\r\nHos", b"GET"):
            with socket.create_connection(("127.0.0.1", served.port), 20) as line:
                line.sendall(said)
                assert read_all(line) == b""


def test_a_page_that_takes_nothing_holds_up_no_other_and_is_let_go(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(beamer_module, "STUCK", 0.2)
    monkeypatch.setattr(beamer_module, "GONE", 0.0)
    with serving(lambda now: a_scene("x" * 20_000_000)) as served:
        line = socket.socket()
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        line.connect(("127.0.0.1", served.port))
        line.sendall(asked(served.port, f"/live?{served.place.token}"))
        until(lambda: 1 in served.counts)
        assert until(lambda: served.counts[-1] == 0)
        line.close()
        assert answer(served.port, "/doek.js").status == 200
        assert served.wrong == []


def test_errors_are_not_told_and_not_printed(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken(self: object, key: str) -> None:
        raise ValueError("GEHEIM")

    monkeypatch.setattr(beamer_module.Beamer, "_open", broken)
    before = set(threading.enumerate())
    with serving() as served:
        found = answer(served.port, "/")
        for data in RUBBISH:
            with socket.create_connection(("127.0.0.1", served.port), timeout=20) as line:
                line.sendall(data)
        assert (found.status, found.body) == (500, b"")
        assert [str(error) for error in served.wrong] == ["GEHEIM"]
    assert {one for one in threading.enumerate() if one.name == "sessie-web"} <= before
    assert capfd.readouterr() == ("", "")
