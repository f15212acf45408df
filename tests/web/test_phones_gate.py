"""Whatever comes to the door of the phones: a table of requests, over raw sockets.

Nothing of it may change the session: the fixture looks at the end.
"""

from __future__ import annotations

import gzip
import json
import re
import socket
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from sessie.public.phone_words import words_in
from sessie.web.tables import LONGEST, WORDS, by_number, refused
from web.phones_tools import CODES, Phone, Served, handing_in, said
from web.test_gate import RUBBISH
from web.web_tools import Answered, asked, raw, read_all

ROUTES = {
    "/": "GET", "/stand": "GET", "/join": "POST", "/deed": "POST", "/tafel": "POST",
    "/afstand": "GET", "/afstand/vraag": "POST", "/afstand/stand": "GET", "/afstand/doe": "POST",
}  # fmt: skip
JSON, FORM = "application/json", "application/x-www-form-urlencoded"
PORT = "127.0.0.1:{port}"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """An evening for all that is refused."""
    with handing_in(tmp_path_factory.mktemp("avond")) as found:
        yield found
        session = found.evening.session
        assert not session.receipts and not session.contributions
        assert len(session.phones) <= 1


@pytest.fixture(scope="module")
def phone(served: Served) -> Phone:
    """One that is let in."""
    return served.phone()


def refusal(found: Answered) -> str:
    """The one sentence of an answer that is none."""
    assert found.headers["content-type"] == JSON
    data = said(found)
    assert set(data) == {"wrong", "word"}
    assert re.fullmatch(r"[A-ZÉ][^\n]{10,110}[.]", data["wrong"]) and data["word"]
    return str(data["wrong"])


# the address --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "host",
    ["voorbeeld.nl", "voorbeeld.nl:{port}", "127.0.0.1", "127.0.0.1:1", "localhost", "localhost:1",
     "127.0.0.1:{port}.voorbeeld.nl", "127.0.0.1.voorbeeld.nl:{port}", "127.1:{port}",
     "2130706433:{port}", "0x7f000001:{port}", "127.0.0.1:{port} x", "evil@127.0.0.1:{port}",
     "[::1]", "[::1:{port}", "::1:{port}", "[127.0.0.1]:{port}", "[fe80::1%eth0]:{port}",
     "LOCALHOST.voorbeeld.nl:{port}", "sessie.local:{port}", ":{port}", "[]:{port}",
     "127.0.0.1:0{port}", "127.0.0.1:{port}:{port}", "١٢٧.0.0.1:{port}", ""],
)  # fmt: skip
@pytest.mark.parametrize(("path", "method"), [*ROUTES.items(), ("/niets", "GET")])
def test_a_name_that_somebody_else_can_point_here_is_refused(
    served: Served, phone: Phone, host: str, path: str, method: str
) -> None:
    told = host.format(port=served.port).encode().decode("latin-1")
    if method == "GET":
        found = served.get(path, phone.bearer, host=told or " ")
    else:
        found = served.post(path, phone.deed(), phone.bearer, host=told or " ")
    assert found.status in (400, 421)
    refusal(found)


@pytest.mark.parametrize(
    "lines", [(), (f"Host: {PORT}", "Host: voorbeeld.nl"), (f"Host: {PORT}",) * 2]
)
def test_no_host_or_two_is_refused(served: Served, lines: tuple[str, ...]) -> None:
    told = [line.format(port=served.port) for line in lines]
    data = "\r\n".join(["GET / HTTP/1.1", *told, "", ""]).encode()
    assert Answered.of(raw(served.port, data)).status in (400, 421)


@pytest.mark.parametrize(
    ("host", "port", "known"),
    [("192.168.1.20:8765", 8765, True), ("10.0.0.1:8766", 8766, True),
     ("localhost:8765", 8765, True), ("[2001:db8::7]:8765", 8765, True),
     ("[::1]:8765", 8765, True), ("192.168.1.20", 80, True),
     ("[::1]", 80, True), ("localhost", 80, True), ("192.168.1.20", 8765, False),
     ("192.168.1.20:8765", 8766, False), ("voorbeeld.nl:8765", 8765, False),
     ("192.168.1.020:8765", 8765, False), ("192.168.1:8765", 8765, False)],
)  # fmt: skip
def test_the_address_may_change_during_an_evening_but_is_always_in_figures(
    host: str, port: int, known: bool
) -> None:
    assert by_number(host, port) is known


# methods and paths --------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "CONNECT",
                                    "PROPFIND", "get", "post"])  # fmt: skip
@pytest.mark.parametrize("path", [*ROUTES, "/tafel.js"])
def test_a_method_that_is_none_of_ours_is_refused(
    served: Served, phone: Phone, method: str, path: str
) -> None:
    data = asked(served.port, path, method, phone.bearer)
    found = Answered.of(raw(served.port, data))
    assert (found.status, found.headers.get("allow")) in ((405, "GET, POST"), (400, None))
    assert not {name for name in found.headers if name.startswith("access-control")}


@pytest.mark.parametrize("path", [*ROUTES])
def test_every_route_has_one_method(served: Served, phone: Phone, path: str) -> None:
    other = {"GET": "POST", "POST": "GET"}[ROUTES[path]]
    if other == "POST":
        found = served.post(path, phone.deed(), phone.bearer)
    else:
        found = served.get(path, phone.bearer)
    assert (found.status, found.headers["allow"]) == (405, ROUTES[path])
    refusal(found)


@pytest.mark.parametrize(
    "path",
    ["/niets", "/tafel.html", "/afstand.html", "/afstand/", "/afstand?c=KLMNP",
     "/afstand/stand/", "/afstand/niets",
     "/index.html", "/doek.js", "/doek.css", "/live", "/live?x",
     "/beelden/x", "/stand/", "/STAND", "//stand", "/./stand", "/pages/tafel.js", "/../server.py",
     "/..%2fserver.py", "/%2e%2e/server.py", "/stand/../stand", "/st%61nd", "/__init__.py",
     "/.git/config", "/\\..\\server.py", "http://127.0.0.1/stand", "*", "stand", "/stand%00",
     "/stand#x", "/ x", "/\x00", "/deed/1", "/slips", "/export", "/afstand/niets"],
)  # fmt: skip
def test_what_is_not_in_the_table_is_not_there(served: Served, phone: Phone, path: str) -> None:
    found = served.get(path, phone.bearer)
    assert found.status in (404, 400)
    refusal(found)
    found = served.post(path, phone.deed(), phone.bearer)
    assert found.status in (404, 400, 405)


@pytest.mark.parametrize(
    "query",
    ["l=", "l=NL", "l=nl&l=en", "l=../../x", "l=nl%0d%0aX:y", "w=2", "w=1&w=1", "x=1", "l", "=",
     "l=nl&w=1&x=1", "&", "l=%ff", "l=" + 40 * "n", "l=nl;w=1", "l=nl&token=x"],
)  # fmt: skip
def test_a_question_in_other_words_is_refused(phone: Phone, query: str) -> None:
    found = phone.stand(query)
    assert found.status == 400
    refusal(found)


# whose page asks ----------------------------------------------------------------------------------

SITES: tuple[tuple[tuple[str, ...], int], ...] = (
    ((), 0),
    (("Sec-Fetch-Site: same-origin", f"Origin: http://{PORT}"), 0),
    (("Sec-Fetch-Site: same-origin",), 0),
    (("Sec-Fetch-Site: none",), 0),
    ((f"Origin: http://{PORT}",), 0),
    (("Sec-Fetch-Site: cross-site",), 403),
    (("Sec-Fetch-Site: same-site",), 403),
    (("Sec-Fetch-Site: ",), 403),
    (("Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: cross-site"), 403),
    (("Sec-Fetch-Site: cross-site", f"Origin: http://{PORT}"), 403),
    (("Sec-Fetch-Site: same-origin", "Origin: null"), 403),
    (("Origin: null",), 403),
    (("Origin: ",), 403),
    (("Origin: http://voorbeeld.nl",), 403),
    ((f"Origin: https://{PORT}",), 403),
    (("Origin: http://127.0.0.1",), 403),
    (("Origin: http://127.0.0.1:1",), 403),
    ((f"Origin: http://{PORT}.voorbeeld.nl",), 403),
    ((f"Origin: http://{PORT}", "Origin: http://voorbeeld.nl"), 403),
    (("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"), 403),
    (("Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Key: x",
      "Sec-WebSocket-Version: 13", "Origin: http://voorbeeld.nl"), 400),
    (("Upgrade: websocket", "Connection: Upgrade", f"Origin: http://{PORT}"), 400),
    (("Upgrade: h2c",), 400),
)  # fmt: skip
"""What a browser says of the page that sends → the status, where 0 is that it is let through."""


@pytest.mark.parametrize(("headers", "expected"), SITES)
@pytest.mark.parametrize("path", ["/join", "/deed", "/tafel"])
def test_only_our_own_page_may_send(
    served: Served, phone: Phone, path: str, headers: tuple[str, ...], expected: int
) -> None:
    told = [line.format(port=served.port) for line in headers]
    found = served.post(path, b"[]", phone.bearer, *told, kind=FORM if path == "/tafel" else JSON)
    if expected:
        assert found.status == expected
        refusal(found)
    else:  # let through: then it is the body that is wrong, or there is no plain page yet
        assert found.status in (400, 404)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [((), 200),
     (("Sec-Fetch-Site: none", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"), 200),
     (("Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: cors"), 200),
     (("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: cors", "Origin: http://voorbeeld.nl"), 403),
     (("Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: cors"), 403),
     (("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe"), 403),
     (("Upgrade: websocket", "Connection: Upgrade"), 400),
     (("Content-Length: 2", "\r\n{}"), 400)],
)  # fmt: skip
def test_only_our_own_page_may_ask(phone: Phone, headers: tuple[str, ...], expected: int) -> None:
    assert phone.stand("", *headers).status == expected


# what is sent -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("text/plain", 415), ("", 415), (FORM, 415), ("multipart/form-data; boundary=x", 415),
     ("text/json", 415), ("application/json-patch+json", 415), ("application/x-json", 415),
     ("application/json; charset=utf-16", 415), ("application/json; charset=latin-1", 415),
     ("application/json; charset=bestaat-niet", 415), ("application/json; charset=utf-7", 415),
     ("application/json, text/plain", 415), ("*/*", 415), ("\x00", 400),
     ("application/json\r\nContent-Type: text/plain", 400),
     ("application/json; charset=utf-8", 400), ("application/json;charset=UTF-8", 400),
     ("Application/JSON", 400)],
)  # fmt: skip
@pytest.mark.parametrize("path", ["/join", "/deed"])
def test_only_json_in_utf_8_is_read(
    served: Served, phone: Phone, path: str, kind: str, expected: int
) -> None:
    found = served.post(path, b"[]", phone.bearer, kind=kind)
    assert found.status == expected
    refusal(found)


SLIP = {"deed": "slip", "id": 22 * "x", "item": "r2", "text": "x", "role": "ouder", "kind": "wens"}
WRONG: dict[str, bytes] = {
    "nothing": b"",
    "no JSON": b"text=hallo",
    "half": json.dumps(SLIP).encode()[:-3],
    "two": 2 * json.dumps(SLIP).encode(),
    "a list": json.dumps([SLIP]).encode(),
    "a text": b'"hallo"',
    "a figure": b"1",
    "null": b"null",
    "deep": LONGEST * b"[",
    "deep and closed": (LONGEST // 2) * b"[" + (LONGEST // 2) * b"]",
    "deep objects": 2000 * b'{"a":' + b"1" + 2000 * b"}",
    "NaN": b'{"deed":"score","id":"' + 22 * b"x" + b'","item":"r2","value":NaN}',
    "Infinity": b'{"deed":"score","id":"' + 22 * b"x" + b'","item":"r2","value":-Infinity}',
    "a figure of 5,000 signs": b'{"a":' + 5000 * b"9" + b"}",
    "1e999": b'{"deed":"score","id":"' + 22 * b"x" + b'","item":"r2","value":1e999}',
    "no UTF-8": json.dumps(SLIP).encode().replace(b'"x"', b'"\xff\xfe"'),
    "overlong UTF-8": json.dumps(SLIP).encode().replace(b'"x"', b'"\xc0\xaf"'),
    "a name twice": json.dumps(SLIP).encode()[:-1] + b',"text":"y"}',
    "UTF-16": json.dumps(SLIP).encode("utf-16"),
    "a mark in front": b"\xef\xbb\xbf" + json.dumps(SLIP).encode(),
    "a zero": json.dumps(SLIP).encode() + b"\x00",
    "1,500 fields": json.dumps({str(n): 1 for n in range(1500)}).encode(),
    "a field more": json.dumps({**SLIP, "released": True}).encode(),
    "a table": json.dumps({**SLIP, "table": "B"}).encode(),
    "another sort": json.dumps({**SLIP, "deed": "edit"}).encode(),
    "a sort that is no text": json.dumps({**SLIP, "deed": ["slip"]}).encode(),
    "a text that is none": json.dumps({**SLIP, "text": ["x"]}).encode(),
    "an id that is none": json.dumps({**SLIP, "id": "x"}).encode(),
    "an id of other signs": json.dumps({**SLIP, "id": 22 * "é"}).encode(),
    "gzip": gzip.compress(json.dumps(SLIP).encode()),
}


@pytest.mark.parametrize("what", WRONG)
@pytest.mark.parametrize("path", ["/join", "/deed"])
def test_what_cannot_be_read_is_refused_with_one_sentence(
    served: Served, phone: Phone, path: str, what: str
) -> None:
    found = served.post(path, WRONG[what], phone.bearer)
    assert found.status == 400
    refusal(found)


@pytest.mark.parametrize(
    ("headers", "body", "expected"),
    [(("Content-Length: 20000",), 20_000 * b"x", 413),
     ((f"Content-Length: {LONGEST + 1}",), (LONGEST + 1) * b"x", 413),
     (("Transfer-Encoding: chunked",), b"2\r\n{}\r\n0\r\n\r\n", 411),
     (("Transfer-Encoding: gzip, chunked",), b"2\r\n{}\r\n0\r\n\r\n", 411),
     (("Content-Length: 2", "Transfer-Encoding: chunked"), b"0\r\n\r\n", 400),
     (("Content-Length: 2", "Content-Length: 3"), b"{}x", 400),
     (("Content-Length: 2", "Content-Length: 2"), b"{}", 400),
     (("Content-Length: -2",), b"{}", 400),
     (("Content-Length: +2",), b"{}", 400),
     (("Content-Length: 0x2",), b"{}", 400),
     (("Content-Length: 2_0",), b"{}", 400),
     (("Content-Length: twee",), b"{}", 400),
     ((), b"", 411),
     (("Content-Encoding: gzip", "Content-Length: 2"), b"\x1f\x8b", 415),
     (("Content-Encoding: br", "Content-Length: 2"), b"{}", 415),
     (("Content-Encoding: deflate, gzip", "Content-Length: 2"), b"{}", 415),
     (("X: " + 5000 * "x", "Content-Length: 2"), b"{}", 400),
     ((*(f"X-{n}: x" for n in range(100)), "Content-Length: 2"), b"{}", 400),
     (("geen kop", "Content-Length: 2"), b"{}", 400)],
)  # fmt: skip
@pytest.mark.parametrize("path", ["/join", "/deed", "/tafel"])
def test_how_much_is_sent_and_how(
    served: Served, phone: Phone, path: str, headers: tuple[str, ...], body: bytes, expected: int
) -> None:
    kind = FORM if path == "/tafel" else JSON
    data = asked(served.port, path, "POST", phone.bearer, f"Content-Type: {kind}", *headers) + body
    found = Answered.of(raw(served.port, data))
    assert found.status == expected
    refusal(found)


def test_what_says_that_it_will_be_endless_is_not_waited_for(served: Served, phone: Phone) -> None:
    head = (phone.bearer, f"Content-Type: {JSON}", "Content-Length: 99999999999")
    assert Answered.of(raw(served.port, asked(served.port, "/deed", "POST", *head))).status == 413


@pytest.mark.parametrize(
    "lines",
    [(), ("Authorization: Bearer",), ("Authorization: Bearer ",), ("Authorization: {token}",),
     ("Authorization: Basic {token}",), ("Authorization: Bearer {token}x",),
     ("Authorization: Bearer {half}",), ("Authorization: Bearer {other}",),
     ("Authorization: Bearer {hash}",), ("Authorization: Bearer é",),
     ("Authorization: Bearer {token}", "Authorization: Bearer {other}"),
     ("Authorization: Bearer {token}, Bearer {other}",), ("Cookie: token={token}",),
     ("X-Token: {token}",)],
)  # fmt: skip
def test_without_its_token_nobody_is_a_phone(
    served: Served, phone: Phone, lines: tuple[str, ...]
) -> None:
    [known] = served.evening.session.phones
    told = [line.format(token=phone.token, half=phone.token[:-1], other=22 * "x", hash=known)
            .encode().decode("latin-1") for line in lines]  # fmt: skip
    for found in (served.get("/stand", *told), served.post("/deed", phone.deed(), *told)):
        assert (found.status, said(found)["word"]) == (401, "code_again")
        assert "www-authenticate" not in found.headers and "set-cookie" not in found.headers
    assert served.get(f"/stand?token={phone.token}").status == 401


# every answer -------------------------------------------------------------------------------------


def everything(served: Served, phone: Phone) -> Iterator[tuple[str, Answered]]:
    """Every sort of answer that there is, but for what is handed in."""
    yield "stand", phone.stand()
    yield "known", phone.stand("", f"If-None-Match: {phone.stand().headers['etag']}")
    yield "icon", served.get("/favicon.ico")
    yield "host", served.get("/", host="voorbeeld.nl")
    yield "nothing", served.get("/niets")
    yield "method", served.get("/deed")
    yield "put", Answered.of(raw(served.port, asked(served.port, "/deed", "PUT")))
    yield "site", served.post("/deed", {}, phone.bearer, "Origin: null")
    yield "nobody", served.get("/stand")
    yield "kind", served.post("/deed", {}, phone.bearer, kind="text/plain")
    yield "unread", served.post("/deed", {}, phone.bearer)
    yield "large", served.post("/deed", 20_000 * b"x", phone.bearer)
    yield "chunked", Answered.of(raw(served.port, asked(
        served.port, "/deed", "POST", "Content-Type: application/json",
        "Transfer-Encoding: chunked") + b"0\r\n\r\n"))  # fmt: skip
    yield "code", served.post("/join", {"code": "ZZZZZ"})
    yield "tables", served.post("/join", {"code": CODES[""]})
    yield "not now", phone.does("ready", item="r1", ready=True)
    for data in RUBBISH[1:7]:
        with suppress(TimeoutError):
            yield repr(data[:20]), Answered.of(raw(served.port, data, wait=20))


def test_every_answer_has_the_headers_and_tells_nothing(served: Served, phone: Phone) -> None:
    private = re.compile(
        rb"aiohttp|python|sessie/|traceback|error|exception|site-packages|"
        + re.escape(str(Path.home()).encode()) + b"|" + sys.version.split()[0].encode(), re.I,
    )  # fmt: skip
    seen = set()
    for what, found in everything(served, phone):
        seen.add(found.status)
        policy = found.headers["content-security-policy"]
        assert policy.startswith("default-src 'none';") and "unsafe" not in policy, what
        assert "form-action 'self'" in policy and "frame-ancestors 'none'" in policy, what
        assert found.headers["x-content-type-options"] == "nosniff", what
        assert found.headers["cache-control"] == "no-store", what
        assert found.headers["referrer-policy"] == "same-origin", what
        assert found.headers.get("connection", "close") == "close", what
        assert {*found.headers} <= {
            "content-security-policy", "x-content-type-options", "x-frame-options",
            "referrer-policy", "cache-control", "cross-origin-resource-policy",
            "cross-origin-opener-policy", "date",
            "content-type", "content-length", "connection", "allow", "etag",
        }, what  # fmt: skip
        assert not private.search(repr(found.headers).encode() + found.body), what
    assert seen == {200, 204, 304, 400, 401, 403, 404, 405, 409, 411, 413, 415, 421}


@pytest.mark.parametrize("data", RUBBISH)
def test_what_is_no_request_gets_one_sentence(served: Served, data: bytes) -> None:
    with socket.create_connection(("127.0.0.1", served.port), timeout=20) as line:
        line.sendall(data)
        line.shutdown(socket.SHUT_WR)
        found = read_all(line)
    assert not found or Answered.of(found).status in (400, 421)


@pytest.mark.parametrize("status", [*WORDS, 400, 405, 411, 415])
def test_every_status_has_a_sentence(status: int) -> None:
    found = refused(status)
    assert found.status == status and re.fullmatch(r"[A-Z].{10,110}\.", found.why)
    assert words_in("ar")[found.word] != found.why
