"""The doek in a browser: a scene as data, and the page that draws it.

Whoever opens the address with the one-time key in it gets the page, and in the page the token with
which it may follow. The page keeps the token for its own tab and takes the key out of the address:
so the address on the beamer opens nothing, a second use of the key is refused, and loading the page
anew, or a browser that comes back with its tabs, just goes on. Port and token hold for as long as
the doek of one evening: who starts the program anew gives them back, and every page is there again.
"""

from __future__ import annotations

import asyncio
import json
import re
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

from aiohttp import web

from sessie.model.pictures import TYPES, is_picture_name
from sessie.model.place import Place
from sessie.model.stage import Shape, shape_from, tightest
from sessie.public.scene import Scene
from sessie.web.server import HERE, Server, said

PAGES = Path(__file__).parent / "pages"
KINDS = {
    ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".woff2": "font/woff2",
    ".svg": "image/svg+xml", ".png": "image/png",
}  # fmt: skip
"""What a file of the page is, by its ending; others are not served."""
OF_PHONES = ("tafel.", "afstand.")
"""How the files begin that are for the phones at the tables."""
SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Letters and figures that nobody takes for another one, for who has to type the key."""
KEY = 10
"""Signs of a key: one in 800 million million is right."""
KEYS = 5
"""Keys that were given out and not used yet; the oldest goes first."""
MOST_PAGES = 20
SHAPED = re.compile(r"[0-9]{3,5}&[0-9]{3,5}", re.ASCII)
TOKEN = b'name="token" content=""'
"""Where the token stands in the page."""
BEAT = 10.0
"""Seconds after which something is sent to a page for which there was no news: so a page that is
gone is noticed."""
LOOK = 1.0
"""Seconds after which is looked whether the scene changed by time alone."""
GONE = 2.0
"""Seconds that a page may be away, to be loaded anew, before it counts as gone."""
STUCK = 10.0
"""Seconds in which a page must take what it is sent."""
DRIFT = 0.3
"""Seconds that a clock in the page may differ before it is set right."""
USED = "Dit adres is al gebruikt. Druk in het programma op F12: dan komt er een nieuw venster."

Making = Callable[[float], Scene]
"""The time of the clock that never jumps → what the room sees then. Called in the thread of the
server, so it may only use what never changes."""


# a scene as data ------------------------------------------------------------------------------


def as_data(value: object, later: float = 0.0) -> Any:
    """What the page gets of a scene: each value with its class under `is`, and nothing else than
    what it holds. Its clocks are counted on by `later` seconds. Raises TypeError for what has no
    place in a scene."""
    kind: Any = type(value)
    if kind is str or value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, tuple | list):
        return [as_data(part, later) for part in value]
    if names := _names(kind):
        # What counts on by itself: the same so many seconds later, as far as anybody can see.
        held = getattr(value, "after", lambda seconds: value)(later)
        parts = {name: as_data(getattr(held, name), later) for name in names}
        return {"is": kind.__name__, **parts}
    if isinstance(value, Mapping):
        return {str(as_data(key)): as_data(part, later) for key, part in value.items()}
    if isinstance(value, Enum):
        return as_data(value.value)
    if isinstance(value, str):
        return str(value)
    raise TypeError(f"{kind.__name__} has no place in a scene")


@cache
def _names(cls: Any) -> tuple[str, ...]:
    """The fields of a value; none for what has no fields."""
    return tuple(field.name for field in fields(cls)) if is_dataclass(cls) else ()


def same(one: Any, other: Any) -> bool:
    """Whether a page that shows the one needs not be told the other."""
    if isinstance(one, dict) and isinstance(other, dict):
        if one.keys() != other.keys():
            return False
        clock = one.get("is") == other.get("is") == "Countdown"
        return all(
            abs(one[key] - other[key]) < DRIFT if clock and key == "left"
            else same(one[key], other[key])
            for key in one
        )  # fmt: skip
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


def pictures_in(data: Any) -> Iterator[str]:
    """The names of the pictures that a scene shows."""
    if isinstance(data, dict):
        name = data.get("picture")
        if isinstance(name, str) and is_picture_name(name):
            yield name
        data = list(data.values())
    if isinstance(data, list):
        for part in data:
            yield from pictures_in(part)


# the page -------------------------------------------------------------------------------------


class Beamer:
    """The doek of one evening, for any number of pages; used from the thread of the app."""

    def __init__(
        self,
        make: Making,
        *,
        now: Callable[[], float],
        counted: Callable[[int, Shape | None], object],
        picture: Callable[[str], bytes | None] = lambda name: None,
        ended: Callable[[], object] = lambda: None,
        wrong: Callable[[Exception], object] = lambda error: None,
    ) -> None:
        """`counted` gets the number of pages that follow and the shape for which what they show
        must be reckoned (None without pages), and `picture` gives what a picture that is shown
        holds; with `ended` and `wrong` they are called in the thread of the server."""
        self._make, self._now = make, now
        self._counted, self._picture, self._wrong = counted, picture, wrong
        self._server = Server(self._answer, begun=self._begun, ended=ended, wrong=wrong)
        self._keys: list[str] = []
        self._token = ""
        self._waiting = False
        self._over, self._last = False, b""
        self._failed = ""
        """The error that was told last: a scene is looked at every second."""

    def start(self, place: Place | None = None) -> Place:
        """Begin, in the place of before if there is one; gives where. Raises Trouble."""
        place = place or Place()
        self._token = place.token or secrets.token_urlsafe(24)
        self._files = {
            f"/{file.name}": file
            for file in PAGES.iterdir()
            if file.suffix in KINDS and not file.name.startswith(OF_PHONES)
        }
        self._page = self._files.pop("/index.html").read_bytes()
        self._server.start(place.port)
        return Place(self._server.port, self._token)

    def address(self) -> str:
        """Where a browser finds the page, once."""
        key = "".join(secrets.choice(SIGNS) for _ in range(KEY))
        self._keys = [*self._keys[1 - KEYS :], key]
        return f"http://{HERE}:{self._server.port}/?{key}"

    def show(self, make: Making) -> None:
        """From now on this is what the room sees. Never waits: a newer one takes its place."""
        self._make = make
        if not self._waiting:
            self._waiting = True
            self._server.soon(self._news)

    @property
    def running(self) -> bool:
        """Whether it serves."""
        return self._server.running

    def stop(self, *, closed: bool = False) -> None:
        """End it. A page keeps what it shows, and looks out for the next start; when the doek is
        `closed` on purpose it goes dark."""
        self._server.soon(self._go_dark if closed else self._go)
        self._server.stop()

    # in the loop ----------------------------------------------------------------------------

    def _begun(self) -> None:
        self._pages: dict[asyncio.Event, Shape] = {}
        self._said: tuple[int, Shape | None] = 0, None
        self._at = 0.0
        self._scene: Scene | None = None
        self._version = 0
        self._names: frozenset[str] = frozenset()
        self._looking = asyncio.get_running_loop().create_task(self._look_on())

    def _news(self) -> None:
        self._waiting = False
        if self._pages:
            self._look()

    def _go_dark(self) -> None:
        self._last = b"event: dicht\ndata:\n\n"
        self._go()

    def _go(self) -> None:
        self._over = True
        self._wake()

    def _wake(self) -> None:
        for page in self._pages:
            page.set()

    async def _look_on(self) -> None:
        """A scene can change by time alone."""
        while True:
            await asyncio.sleep(LOOK)
            if self._pages:
                self._look()

    def _look(self) -> None:
        """Make the scene of now; when it is another one, all pages get it."""
        try:
            now = self._now()
            scene = self._make(now)
            data = as_data(scene)
            if self._scene and same(as_data(self._scene, now - self._at), data):
                return
            self._scene, self._at = scene, now
            self._names = frozenset(pictures_in(data))
        except Exception as error:  # the room keeps what it sees
            if repr(error) != self._failed:
                self._failed = repr(error)
                self._wrong(error)
            return
        self._version += 1
        self._wake()

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        path, _, query = request.raw_path.partition("?")
        if path == "/":
            return self._open(query)
        if path == "/live":
            token, shape = self._token_in(query)
            return await self._follow(request, shape) if self._may(token) else said(403)
        if path.startswith("/beelden/"):
            return await self._show_picture(path.removeprefix("/beelden/"), query)
        if path == "/favicon.ico":  # every browser asks for it
            return said(204)
        file = self._files.get(path)
        return said(200, file.read_bytes(), KINDS[file.suffix]) if file and not query else said(404)

    @staticmethod
    def _token_in(query: str) -> tuple[str, str]:
        """The token, and the shape that a page says behind it; one that is no shape is no part of
        it."""
        token, amp, shape = query.partition("&")
        return (token, shape) if amp and SHAPED.fullmatch(shape) else (query, "")

    def _may(self, token: str) -> bool:
        return secrets.compare_digest(token.encode("utf-8", "replace"), self._token.encode())

    def _open(self, key: str) -> web.Response:
        if not key:  # a tab that has the token already, or shows that it has none
            return said(200, self._page, "text/html")
        if key not in self._keys:
            return said(403, USED.encode())
        self._keys.remove(key)
        held = TOKEN.replace(b'""', f'"{self._token}"'.encode())
        return said(200, self._page.replace(TOKEN, held), "text/html")

    async def _show_picture(self, name: str, token: str) -> web.Response:
        """A picture that the scene of now names; of any other name nothing is looked up."""
        if not self._may(token) or name not in self._names:
            return said(404)
        data = await asyncio.get_running_loop().run_in_executor(None, self._picture, name)
        return said(200, data, TYPES[name.rpartition(".")[2]]) if data else said(404)

    async def _follow(self, request: web.BaseRequest, shape: str) -> web.StreamResponse:
        """The scene of now, and every next one, for as long as the page of this shape is there."""
        if len(self._pages) >= MOST_PAGES:
            return said(503)
        stream = web.StreamResponse()
        stream.content_type = "text/event-stream"
        stream.charset = "utf-8"
        stream.force_close()
        await stream.prepare(request)
        page, sent = asyncio.Event(), 0
        self._pages[page] = shape_from(shape)
        self._count()
        try:
            self._look()
            while not self._over:
                text = b":\n\n"
                if sent != self._version:
                    sent = self._version
                    text = self._event(sent)
                page.clear()
                async with asyncio.timeout(STUCK):
                    await stream.write(text)
                if sent == self._version:
                    with suppress(TimeoutError):
                        async with asyncio.timeout(BEAT):
                            await page.wait()
            await stream.write(self._last)
        finally:
            del self._pages[page]
            self._count()
        return stream

    def _event(self, number: int) -> bytes:
        text = json.dumps(as_data(self._scene, self._now() - self._at), ensure_ascii=False,
                          separators=(",", ":"))  # fmt: skip
        return f"id: {number}\nevent: scene\ndata: {text}\n\n".encode("utf-8", "replace")

    def _count(self) -> None:
        """Tell how many pages there are; of one that went only when it stays away."""
        if len(self._pages) >= self._said[0]:
            self._tell()
        else:
            asyncio.get_running_loop().call_later(GONE, self._tell)

    def _tell(self) -> None:
        said = len(self._pages), tightest(self._pages.values())
        if said != self._said:
            self._said = said
            self._counted(*said)
