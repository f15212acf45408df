"""A web server for this laptop alone: a thread with a loop of its own, and one gate.

Every request goes through the gate before anything is looked up: it must be a GET, for this very
address, from a page of ours. Every answer, also to what is no HTTP at all, has the same headers and
says nothing of the program: no name, no version, no path, no error.
"""

from __future__ import annotations

import asyncio
import errno
import logging
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from aiohttp import hdrs, web

from sessie.model.trouble import Trouble

HERE = "127.0.0.1"
"""The only address that it listens on, and the only name by which it is called: a name can be made
to point here by somebody else (DNS rebinding), and ::1 is not there on every laptop."""
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
"""On every answer."""
HASTE = 8.0
"""Seconds in which a connection must come with its request."""
MOST = 100
"""Connections at once; then the oldest that asks nothing goes. A program may have 256 open files
on some systems."""
LONGEST = 4096
"""Bytes of a line of a request."""
STARTING = 10.0
"""Seconds that the thread may take to begin."""
STOPPING = 0.3
"""Seconds that an answer under way still gets when it stops."""

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
    if status == 405:
        answer.headers[hdrs.ALLOW] = "GET"
    return answer


def _charset(kind: str) -> str | None:
    return "utf-8" if kind.startswith("text/") else None


class Server:
    """The thread, from `start` to `stop`. Only `start`, `soon` and `stop` are for other threads."""

    def __init__(
        self,
        answer: Answer,
        *,
        begun: Callable[[], None],
        ended: Callable[[], object],
        wrong: Callable[[Exception], object],
    ) -> None:
        """`begun` is called in the loop before the first request, `ended` when the thread ended
        without being told to, and `wrong` with every error that nobody foresaw."""
        self._answer, self._begun, self._ended, self._wrong = answer, begun, ended, wrong
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
            raise Trouble(TAKEN if taken else NO_SERVER)

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
            self._ready.set()
            if begun and not self._told:
                self._ended()

    async def _serve(self, port: int) -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(self._heard)
        self._stopping = asyncio.Event()
        gate = _Gate(
            self._asked,
            request_factory=_Request.made,
            handler_cancellation=True,
            keepalive_timeout=HASTE,
            lingering_time=0,
            max_line_size=LONGEST,
            max_field_size=LONGEST,
            max_headers=64,
            auto_decompress=False,
            access_log=None,
            logger=_SILENT,
        )
        listening = await loop.create_server(gate, HERE, port)
        self.port = listening.sockets[0].getsockname()[1]
        self._busy: set[object] = set()
        gate.busy = self._busy
        self._begun()
        self._loop = loop
        self._ready.set()
        try:
            await self._stopping.wait()
        finally:
            listening.close()
            await gate.shutdown(STOPPING)

    def _heard(self, loop: asyncio.AbstractEventLoop, about: dict[str, Any]) -> None:
        error = about.get("exception")
        if isinstance(error, Exception) and not isinstance(error, OSError):
            self._wrong(error)

    async def _asked(self, request: web.BaseRequest) -> web.StreamResponse:
        """The gate: what is wrong with a request, or the answer to it."""
        self._busy.add(request.protocol)
        try:
            if request.headers.getall(hdrs.HOST, []) != [f"{HERE}:{self.port}"]:
                return said(421)
            if request.method != hdrs.METH_GET:
                return said(405)
            if request.body_exists or hdrs.UPGRADE in request.headers:
                return said(400)
            if _from_elsewhere(request):
                return said(403)
            return await self._answer(request)
        except (ConnectionError, TimeoutError):
            raise
        except Exception as error:
            self._wrong(error)
            return said(500)
        finally:
            self._busy.discard(request.protocol)


def _from_elsewhere(request: web.BaseRequest) -> bool:
    """Whether another page in this browser asks for it; somebody who opens an address does not."""
    sites = request.headers.getall("Sec-Fetch-Site", ["none"])
    opened = request.headers.get("Sec-Fetch-Mode") == "navigate"
    framed = request.headers.get("Sec-Fetch-Dest") in ("iframe", "frame", "embed", "object")
    return framed or (sites not in (["none"], ["same-origin"]) and not opened)


class _Gate(web.Server):
    """Makes what handles each connection, and keeps their number small."""

    busy: set[object]

    def __call__(self) -> web.RequestHandler:
        return _Connection(self, loop=self._loop, **self._kwargs)

    def connection_made(self, handler: web.RequestHandler, transport: asyncio.Transport) -> None:
        super().connection_made(handler, transport)
        held = self.connections
        if len(held) > MOST:
            next((one for one in held if one not in self.busy), handler).force_close()


class _Connection(web.RequestHandler):
    """Says nothing about what was wrong."""

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        if request.writer.output_size > 0:
            raise ConnectionError
        return said(status)


class _Request(web.BaseRequest):
    """Puts our headers on its answer, whoever made that."""

    @classmethod
    def made(cls, message: Any, payload: Any, protocol: Any, writer: Any, task: Any) -> _Request:
        """As the gate asks for one."""
        return cls(message, payload, protocol, writer, task, asyncio.get_running_loop())

    async def _prepare_hook(self, response: web.StreamResponse) -> None:
        # The public signal is not sent for what could not be read as a request.
        response.headers.pop(hdrs.SERVER, None)
        response.headers.update(HEADERS)
