"""A web server: a thread with a loop of its own, and one gate, which a door is given to.

Every request goes through the gate before anything is looked up: its method, its address and the
page that it comes from must be those of the door. Every answer, also to what is no HTTP at all, has
the same headers and says nothing of the program: no name, no version, no path, no error. The door
of the doek is `Door()`: this laptop alone, by one name, and only questions.
"""

from __future__ import annotations

import asyncio
import errno
import logging
import socket
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from aiohttp import hdrs, web

from sessie.model.trouble import Trouble

HERE = "127.0.0.1"
"""This laptop alone: no other one reaches it."""
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self'; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""On every answer of the doek."""
HASTE = 8.0
"""Seconds in which a connection must come with its request."""
MOST = 100
"""Connections at once; then the oldest that asks nothing goes."""
SPARE = 56
"""Open files that are for other things than connections."""
LONGEST = 4096
"""Bytes of a line of a request."""
BACKLOG = 512
"""Connections that may wait at the line; the system may allow fewer."""
TURNS = 4
"""Turns of the loop in which what was received has become a request that is being answered."""
BREATH = 0.25
"""Seconds after which is looked anew whether there is room."""
STARTING = 10.0
"""Seconds that the thread may take to begin."""
STOPPING = 0.3
"""Seconds that an answer under way still gets when it stops."""
TURN = 0.0005
"""Seconds after which a thread that computes lets another one go on, while one of these runs. From
a key to the screen, and to a page, several threads have their turn: with the usual 5 ms each, a key
would be late on a page, and while hundreds of phones send."""
USUAL = sys.getswitchinterval()

Answer = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]
"""What gives the answer to a request that came through the gate."""

_SILENT = logging.getLogger("sessie.web")
_SILENT.addHandler(logging.NullHandler())
_SILENT.propagate = False
"""What is logged without a handler lands on stderr: in the middle of the facilitator's screen."""

TAKEN = "Het doek kan niet open: een ander programma gebruikt zijn plek. Druk nog eens op F12."
NO_SERVER = "Het doek kan op deze laptop niet open; de avond gaat hier gewoon door."


def said(status: int, body: bytes = b"", kind: str = "text/plain") -> web.Response:
    """An answer that is there at once; the connection ends with it."""
    answer = web.Response(status=status, body=body, content_type=kind, charset=_charset(kind))
    answer.force_close()
    return answer


def room_for(lines: int) -> int:
    """So many connections at once, or fewer where the system lets the program have fewer open
    files: some give it 256, and more when it asks."""
    try:
        import resource
    except ImportError:  # Windows does not count connections
        return lines
    which, wanted = resource.RLIMIT_NOFILE, lines + SPARE
    files, most = resource.getrlimit(which)
    if files != resource.RLIM_INFINITY and files < wanted:
        asked = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        with suppress(OSError, ValueError):
            resource.setrlimit(which, (asked, most))
            files = asked
    return lines if files == resource.RLIM_INFINITY else max(1, min(lines, files - SPARE))


def _charset(kind: str) -> str | None:
    return "utf-8" if kind.startswith("text/") else None


def _by_its_number(host: str, port: int) -> bool:
    """The only name of the doek: another name can be made to point here by somebody else (DNS
    rebinding), and ::1 is not there on every laptop."""
    return host == f"{HERE}:{port}"


@dataclass(frozen=True, slots=True)
class Door:
    """Who comes in at a server, and with what; as it stands that of the doek."""

    address: str = field(default_factory=lambda: HERE)
    """Where to listen."""
    known_as: Callable[[str, int], bool] = _by_its_number
    """Whether this Host, at the port, is us."""
    methods: tuple[str, ...] = (hdrs.METH_GET,)
    """What may be asked; what may be sent has rules of its own."""
    longest: int = 0
    """Bytes that may be sent with a POST."""
    headers: Mapping[str, str] = field(default_factory=lambda: HEADERS)
    """On every answer."""
    refuse: Callable[[int], web.Response] = said
    """What is answered to what is wrong."""
    takes: Callable[[str], bool] = lambda address: True
    """Whether a connection from this address is taken now; called in the loop."""
    haste: float = field(default_factory=lambda: HASTE)
    """Seconds in which a connection must come with its request, and again with what it sends."""
    most: int = MOST
    """Connections at once; then those that ask nothing go."""
    each: int = MOST
    """The same from one address."""
    grace: float = 0.0
    """Seconds that a connection that asks nothing is left alone, also when it is full."""
    linger: float = 0.0
    """Seconds that a refused body is still read, so that the answer to it arrives."""
    taken: str = TAKEN
    """What is said when another program has the port, in Dutch."""
    cannot: str = NO_SERVER
    """What is said when it does not go, in Dutch."""


class Taken(Trouble):
    """Another program has this port."""


_running: set[Server] = set()


def _turns() -> None:
    sys.setswitchinterval(TURN if _running else USUAL)


class Server:
    """The thread, from `start` to `stop`. Only `start`, `soon` and `stop` are for other threads."""

    def __init__(
        self,
        answer: Answer,
        door: Door | None = None,
        *,
        begun: Callable[[], None],
        ended: Callable[[], object],
        wrong: Callable[[Exception], object],
    ) -> None:
        """`begun` is called in the loop before the first request, `ended` when the thread ended
        without being told to, and `wrong` with every error that nobody foresaw."""
        self._answer, self._begun, self._ended, self._wrong = answer, begun, ended, wrong
        self._door = door
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ready = threading.Event()
        self._failed: Exception | None = None
        self._told = False
        self.port = 0
        """Where it listens."""

    def start(self, port: int = 0) -> None:
        """Listen on this port, or on one that is free; comes back when it does. Raises Trouble,
        and may then be tried with another port."""
        self._ready.clear()
        self._failed, self._told = None, False
        self._thread = threading.Thread(
            target=self._run, args=(port,), name="sessie-web", daemon=True
        )
        self._thread.start()
        if not self._ready.wait(STARTING) or self._loop is None:
            self._told = True
            taken = isinstance(self._failed, OSError) and self._failed.errno in (
                errno.EADDRINUSE,
                errno.EACCES,
            )
            door = self._door or Door()
            raise Taken(door.taken) if taken else Trouble(door.cannot)

    def soon(self, do: Callable[[], object]) -> None:
        """Have this done in the loop; when that has ended, nothing happens."""
        loop = self._loop
        if loop is not None:
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(do)

    @property
    def running(self) -> bool:
        """Whether it still serves."""
        return self._loop is not None and self._thread.is_alive()

    def stop(self, wait: float = 0.3) -> None:
        """End it, and wait at most so many seconds for that. A second call does nothing."""
        self._told = True
        self.soon(self._stopping.set)
        self._thread.join(wait)

    # in the thread --------------------------------------------------------------------------

    def _run(self, port: int) -> None:
        try:
            asyncio.run(self._serve(port))
        except Exception as error:
            self._failed = error
            if self._ready.is_set():
                self._wrong(error)
        finally:
            begun, self._loop = self._ready.is_set(), None
            _running.discard(self)
            _turns()
            self._ready.set()
            if begun and not self._told:
                self._ended()

    async def _serve(self, port: int) -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(self._heard)
        self._stopping = asyncio.Event()
        door = self._door or Door()
        family = socket.AF_INET6 if ":" in door.address else socket.AF_INET
        with socket.create_server((door.address, port), family=family, backlog=BACKLOG) as line:
            line.setblocking(False)
            self.port = line.getsockname()[1]
            gate = _Gate(
                self._asked,
                door,
                request_factory=_Request.made,
                handler_cancellation=True,
                keepalive_timeout=door.haste,
                lingering_time=door.linger,
                max_line_size=LONGEST,
                max_field_size=LONGEST,
                max_headers=64,
                auto_decompress=False,
                access_log=None,
                logger=_SILENT,
            )
            self._begun()
            _running.add(self)
            _turns()
            self._loop = loop
            self._ready.set()
            at_the_door = [loop.create_task(gate.let_in(line)), loop.create_task(gate.sweep())]
            try:
                await self._stopping.wait()
            finally:
                for task in at_the_door:
                    task.cancel()
                await asyncio.gather(*at_the_door, return_exceptions=True)
                line.close()  # whoever starts anew finds its port free, whatever still goes on
                await gate.shutdown(STOPPING)

    def _heard(self, loop: asyncio.AbstractEventLoop, about: dict[str, Any]) -> None:
        error = about.get("exception")
        if isinstance(error, Exception) and not isinstance(error, OSError):
            self._wrong(error)

    async def _asked(self, request: web.BaseRequest) -> web.StreamResponse:
        """The gate: what is wrong with a request, or the answer to it."""
        connection: Any = request.protocol
        door: Door = connection.gate.door
        connection.busy = True
        try:
            wrong = self._wrong_with(request, door) or await _sent(request, door)
            answer = door.refuse(wrong) if wrong else await self._answer(request)
            if wrong == 405:
                answer.headers[hdrs.ALLOW] = ", ".join(door.methods)
        except (ConnectionError, TimeoutError):
            raise
        except Exception as error:
            self._wrong(error)
            answer = door.refuse(500)
        finally:
            connection.asks_no_more()
        return answer

    def _wrong_with(self, request: web.BaseRequest, door: Door) -> int:
        """The status of what is wrong with a request, before anything of it is read; 0 is none."""
        hosts = request.headers.getall(hdrs.HOST, [])
        if len(hosts) != 1 or not door.known_as(hosts[0], self.port):
            return 421
        if request.method not in door.methods:
            return 405
        if hdrs.UPGRADE in request.headers:
            return 400
        if request.method == hdrs.METH_POST:
            return _wrong_post(request, door)
        if request.body_exists:
            return 400
        return 403 if _from_elsewhere(request) else 0


def _wrong_post(request: web.BaseRequest, door: Door) -> int:
    """What is wrong with something that is sent."""
    own = f"http://{request.headers[hdrs.HOST]}"
    sites = request.headers.getall("Sec-Fetch-Site", [])
    origins = request.headers.getall(hdrs.ORIGIN, [])
    # A browser that says neither is too old to be led here by another page with a token of ours.
    if sites not in ([], ["same-origin"], ["none"]) or origins not in ([], [own]):
        return 403
    if request.headers.get(hdrs.CONTENT_ENCODING, "identity") != "identity":
        return 415
    if len(request.headers.getall(hdrs.CONTENT_TYPE, [])) != 1:
        return 415
    if (request.charset or "utf-8").lower() != "utf-8":
        return 415
    if hdrs.TRANSFER_ENCODING in request.headers or request.content_length is None:
        return 411
    return 413 if request.content_length > door.longest else 0


async def _sent(request: web.BaseRequest, door: Door) -> int:
    """Have all that is sent with it; 408 when that does not come."""
    if request.method == hdrs.METH_POST and not request.content.is_eof():
        try:
            async with asyncio.timeout(door.haste):
                await request.read()
        except TimeoutError:
            return 408
    return 0


def _from_elsewhere(request: web.BaseRequest) -> bool:
    """Whether another page in this browser asks for it; somebody who opens an address does not."""
    sites = request.headers.getall("Sec-Fetch-Site", ["none"])
    opened = request.headers.get("Sec-Fetch-Mode") == "navigate"
    framed = request.headers.get("Sec-Fetch-Dest") in ("iframe", "frame", "embed", "object")
    return framed or (sites not in (["none"], ["same-origin"]) and not opened)


class _Gate(web.Server):
    """Lets connections in, makes what handles each, and keeps their number small."""

    def __init__(self, handler: Answer, door: Door, **kwargs: Any) -> None:
        super().__init__(handler, **kwargs)
        self.door = door
        self._inside: dict[_Connection, asyncio.Transport] = {}
        """In the order in which they came."""
        self._left = asyncio.Event()

    def __call__(self) -> web.RequestHandler:
        return _Connection(self, loop=self._loop, **self._kwargs)

    async def let_in(self, line: socket.socket) -> None:
        """Take one connection after another. When it is full the others wait at the line, where
        they take nothing of this program."""
        loop = asyncio.get_running_loop()
        while True:
            await self._room()
            try:
                one, peer = await loop.sock_accept(line)
            except OSError:  # no more files may be open: some will be closed
                await asyncio.sleep(BREATH)
                continue
            address = peer[0]
            if not self.door.takes(address) or not self._room_for(address):
                one.close()
                continue
            with suppress(OSError):
                await loop.connect_accepted_socket(self, one)

    async def _room(self) -> None:
        """Wait for room. Who asks nothing only has to go when nobody else goes in time."""
        while len(self._inside) >= self.door.most:
            self._left.clear()
            try:
                async with asyncio.timeout(self.door.grace):
                    await self._left.wait()
            except TimeoutError:
                for _ in range(TURNS):  # what came while the loop was busy asks something after all
                    await asyncio.sleep(0)
                full = len(self._inside) >= self.door.most
                if full and not self._send_away(list(self._inside)):
                    await asyncio.sleep(BREATH)

    def _room_for(self, address: str) -> bool:
        there = [one for one in self._inside if one.address == address]
        return len(there) < self.door.each or self._send_away(there)

    def _send_away(self, among: list[_Connection]) -> bool:
        """Let those of these go that ask nothing, or without grace the oldest; gives whether there
        was one."""
        latest = time.monotonic() - self.door.grace
        idle = [one for one in among if not one.busy and one.since <= latest]
        for one in idle if self.door.grace else idle[:1]:
            self._inside[one].abort()
        return bool(idle)

    async def sweep(self) -> None:
        """Send away who does not come with a request, or does not take the answer."""
        while True:
            await asyncio.sleep(min(1.0, self.door.haste / 2))
            latest = time.monotonic() - self.door.haste
            for one, transport in list(self._inside.items()):
                if not one.busy and one.since < latest:
                    transport.abort()

    def connection_made(self, handler: web.RequestHandler, transport: asyncio.Transport) -> None:
        super().connection_made(handler, transport)
        assert isinstance(handler, _Connection)
        handler.came_from((transport.get_extra_info("peername") or ("",))[0])
        self._inside[handler] = transport

    def connection_lost(
        self, handler: web.RequestHandler, exc: BaseException | None = None
    ) -> None:
        super().connection_lost(handler, exc)
        assert isinstance(handler, _Connection)
        self._inside.pop(handler, None)
        self._left.set()


class _Connection(web.RequestHandler):
    """Says nothing about what was wrong."""

    def __init__(self, gate: _Gate, **kwargs: Any) -> None:
        super().__init__(gate, **kwargs)
        self.gate = gate
        self.address = ""
        """Where it comes from."""
        self.busy = False
        """Whether there is a request that waits for its answer."""
        self.since = 0.0
        """When it came, or had its last answer."""

    def came_from(self, address: str) -> None:
        """It is there now."""
        self.address, self.since = address, time.monotonic()

    def asks_no_more(self) -> None:
        """Its answer is known."""
        self.busy, self.since = False, time.monotonic()

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        if request.writer.output_size > 0:
            raise ConnectionError
        return self.gate.door.refuse(status)


class _Request(web.BaseRequest):
    """Puts our headers on its answer, whoever made that."""

    @classmethod
    def made(cls, message: Any, payload: Any, protocol: Any, writer: Any, task: Any) -> _Request:
        """As the gate asks for one."""
        return cls(message, payload, protocol, writer, task, asyncio.get_running_loop())

    async def _prepare_hook(self, response: web.StreamResponse) -> None:
        # The public signal is not sent for what could not be read as a request.
        response.headers.pop(hdrs.SERVER, None)
        gate: _Gate = self.protocol.gate  # type: ignore[attr-defined]
        response.headers.update(gate.door.headers)
