"""A doek that is served to a test, and what goes over the line."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sessie.model.place import Place
from sessie.public.scene import Countdown, Scene, Text
from sessie.web.beamer import Beamer, Making

PATIENCE = 12.0
"""Seconds after which something is not coming any more."""


def a_scene(title: str = "Welkom", clock: Countdown | None = None) -> Scene:
    """What the room sees, with this title."""
    return Scene(Text(title, ()), "Deel 1", 1, 3, clock)


def until(there: Callable[[], Any]) -> Any:
    """Wait until something is so; gives what it is."""
    ending = time.monotonic() + PATIENCE
    while time.monotonic() < ending:
        if found := there():
            return found
        time.sleep(0.005)
    raise AssertionError(f"not so in {PATIENCE} s")


@dataclass
class Served:
    """A doek, and what it told."""

    beamer: Beamer
    place: Place
    counts: list[int] = field(default_factory=list)
    """Every number of pages that was told."""
    wrong: list[Exception] = field(default_factory=list)
    ended: list[bool] = field(default_factory=list)
    shapes: list[object] = field(default_factory=list)
    """What pages must be reckoned for, every time that pages were counted."""

    @property
    def port(self) -> int:
        """Where it listens."""
        return self.place.port

    @property
    def key(self) -> str:
        """A new key."""
        return self.beamer.address().partition("?")[2]


@contextmanager
def serving(
    make: Making | None = None,
    place: Place | None = None,
    *,
    now: Callable[[], float] = time.monotonic,
    pictures: dict[str, bytes] | None = None,
) -> Iterator[Served]:
    """A doek that runs until the end of the block."""
    counts: list[int] = []
    shapes: list[object] = []
    wrong: list[Exception] = []
    ended: list[bool] = []

    def counted(pages: int, shape: object) -> None:
        shapes.append(shape)
        counts.append(pages)

    beamer = Beamer(
        make or (lambda at: a_scene()),
        now=now,
        counted=counted,
        picture=(pictures or {}).get,
        ended=lambda: ended.append(True),
        wrong=wrong.append,
    )
    started = beamer.start(place)
    try:
        yield Served(beamer, started, counts, wrong, ended, shapes)
    finally:
        beamer.stop()


def raw(port: int, data: bytes, *, wait: float = PATIENCE) -> bytes:
    """Send these bytes; gives what comes back until the connection ends."""
    with socket.create_connection(("127.0.0.1", port), timeout=wait) as line:
        line.sendall(data)
        return read_all(line)


def read_all(line: socket.socket) -> bytes:
    """What comes until the connection ends."""
    found = b""
    try:
        while part := line.recv(65536):
            found += part
    except ConnectionResetError:
        pass
    return found


def asked(port: int, path: str, method: str = "GET", *headers: str, host: str = "") -> bytes:
    """A request as a browser makes it."""
    first = [f"{method} {path} HTTP/1.1", f"Host: {host or f'127.0.0.1:{port}'}"]
    return "\r\n".join([*first, *headers, "", ""]).encode("latin-1")


def answer(port: int, path: str, method: str = "GET", *headers: str, host: str = "") -> Answered:
    """What the server answers."""
    return Answered.of(raw(port, asked(port, path, method, *headers, host=host)))


@dataclass(frozen=True)
class Answered:
    """An answer, taken apart."""

    status: int
    headers: dict[str, str]
    body: bytes

    @classmethod
    def of(cls, data: bytes) -> Answered:
        """Take it apart."""
        head, _, body = data.partition(b"\r\n\r\n")
        first, *rest = head.decode("latin-1").split("\r\n")
        parts = (line.partition(": ") for line in rest)
        return cls(int(first.split()[1]), {name.lower(): said for name, _, said in parts}, body)


class Follows:
    """A page that follows, as far as the server can see."""

    def __init__(self, place: Place, token: str | None = None, shape: str = "") -> None:
        token = place.token if token is None else token
        self.line = socket.create_connection(("127.0.0.1", place.port), timeout=PATIENCE)
        self.line.sendall(asked(place.port, f"/live?{token}{shape}"))
        self._file = self.line.makefile("rb")
        self.head = b""
        while (got := self._file.readline()) not in (b"\r\n", b""):
            self.head += got

    def next(self) -> tuple[str, Any]:
        """Name and data of the next event; ("", None) at the end. Raises TimeoutError."""
        name, data, ending = "", "", time.monotonic() + PATIENCE
        while got := self._file.readline():
            if time.monotonic() > ending:
                raise TimeoutError("only signs of life came")
            text = got.decode().rstrip("\r\n")
            if text.startswith("event: "):
                name = text.removeprefix("event: ")
            elif text.startswith("data:"):
                data = text.removeprefix("data:").strip()
            elif not text and name:
                return name, json.loads(data) if data else None
        return "", None

    def title(self) -> str:
        """The title of the next scene."""
        name, data = self.next()
        assert name == "scene", name
        title = data["block"]["title"]
        assert isinstance(title, str)
        return title

    def close(self) -> None:
        """The page is gone."""
        self._file.close()
        self.line.close()
