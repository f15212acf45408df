"""An open evening with phones at its tables, and phones as far as the server sees them."""

from __future__ import annotations

import itertools
import json
import secrets
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from queue import SimpleQueue
from typing import Any, TypeVar
from unittest.mock import patch

from builders import a_session

from sessie.live import Live, Times
from sessie.model.handing import CODE_SIGNS
from sessie.model.session import Session
from sessie.rules.admitting import switch_on
from sessie.rules.steering import go_to
from sessie.store.disk import DISK, Ops
from sessie.store.file import load, session_from
from sessie.store.session_store import SessionStore
from sessie.web import tables
from sessie.web.limits import Limits, Rate
from sessie.web.phones import Phones
from web.web_tools import PATIENCE, Answered, asked, raw, until

Found = TypeVar("Found")
FREE = Rate(1e9, 1e9)
GENEROUS = Limits(
    deeds=FREE, posts=FREE, lines=FREE, wrong_codes=10_000, wrong_in_all=10_000, lines_each=150
)
"""For a test that is about something else."""
ROUND = "r2"


def the_codes() -> Callable[[], str]:
    """AAAAA, AAAAB, …: the first is that of the evening, and then that of tafel A, B, …"""
    signs = itertools.product(CODE_SIGNS, repeat=5)
    return lambda: "".join(next(signs))


CODES = {"": "AAAAA", "A": "AAAAB", "B": "AAAAC", "C": "AAAAD", "D": "AAAAE"}


def an_open_round(item: str = ROUND, tables: int = 4) -> Session:
    """An evening with this item on the doek, and phones switched on."""
    session = a_session(tables=tables)
    for one in session.script.items[: session.script.position(item) + 1]:
        session = session.with_(stage=go_to(session.script, session.stage, one.id))
        seen = dict.fromkeys((*session.stage.visited, one.id))
        session = session.with_(stage=replace(session.stage, visited=tuple(seen)))
    return switch_on(session, "127.0.0.1", 0, the_codes())


class Evening:
    """An evening that is open in a thread of its own, as the app is."""

    def __init__(self, path: Path, ops: Ops, session: Session | None, limits: Limits) -> None:
        self._jobs: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self.now = 1000.0
        self.path, self.ops, self.limits = path, ops, limits
        self.wrong: list[Exception] = []
        """What the server told."""
        self.crashed: list[Exception] = []
        """What came up in the app."""
        self.pace = threading.Event()
        """Not set: the app does nothing."""
        self.pace.set()
        self.live = Live(self._jobs.put, Times(now=lambda: self.now))
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        self.phones: Phones
        store = SessionStore.create if session is not None else SessionStore.open
        given = (session,) if session is not None else ()
        self.app(lambda: self.live.open(store(path, *given, ops=ops, pause=0.0)))

    def _run(self) -> None:
        while job := self._jobs.get():
            self.pace.wait(PATIENCE)
            try:
                job()
            except Exception as error:
                self.crashed.append(error)

    def app(self, do: Callable[[], Found]) -> Found:
        """What this gives, in the thread of the app."""
        done: SimpleQueue[Any] = SimpleQueue()

        def job() -> None:
            try:
                done.put((do(), None))
            except BaseException as error:
                done.put((None, error))

        self._jobs.put(job)
        found, error = done.get(timeout=PATIENCE)
        if error is not None:
            raise error
        return found  # type: ignore[no-any-return]

    def edit(self, how: Callable[[Session], Session]) -> None:
        """The facilitator changes the session."""
        self.app(lambda: self.live.edit("iets", how))

    def step_to(self, item: str) -> None:
        """The facilitator goes to this item."""
        self.app(lambda: self.live.steer(lambda script, stage, now: go_to(script, stage, item)))

    def serve(self, port: int = 0) -> int:
        """Let phones in."""
        phones = Phones(self.live, self.wrong.append, self.limits)
        found = phones.start("127.0.0.1", port or free_port())
        self.app(phones.follow)
        self.phones = phones
        return found

    def end(self) -> None:
        """As at the end of a program."""
        self.pace.set()
        self.app(self.phones.stop)
        self.app(self.live.close)
        self._jobs.put(None)
        self._thread.join(PATIENCE)

    @property
    def session(self) -> Session:
        """The session as it is in memory."""
        assert self.live.session is not None
        return self.live.session

    @property
    def on_disk(self) -> Session:
        """The session as another program reads it."""
        return load(self.path, session_from, self.ops).value

    @property
    def texts(self) -> list[str]:
        """What is on the slips on disk."""
        return [slip.text for slip in self.on_disk.contributions.values()]


def free_port() -> int:
    """A port that nobody has now: phones of other tests must not be met."""
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        return int(line.getsockname()[1])


@dataclass
class Served:
    """Phones that are let in, of an evening."""

    evening: Evening
    port: int

    def new_id(self) -> str:
        """An id as a phone makes one."""
        return secrets.token_urlsafe(16)

    def get(self, path: str, *headers: str, host: str = "") -> Answered:
        """What a question gives."""
        return Answered.of(raw(self.port, asked(self.port, path, "GET", *headers, host=host)))

    def post(
        self, path: str, data: object, *headers: str, host: str = "", kind: str = "application/json"
    ) -> Answered:
        """What is answered to something that is sent."""
        return Answered.of(raw(self.port, self.posted(path, data, *headers, host=host, kind=kind)))

    def posted(
        self, path: str, data: object, *headers: str, host: str = "", kind: str = "application/json"
    ) -> bytes:
        """Something that is sent, as it goes over the line."""
        body = data if isinstance(data, bytes) else json.dumps(data).encode()
        told = [f"Content-Type: {kind}"] if kind else []
        return (
            asked(self.port, path, "POST", *told, f"Content-Length: {len(body)}", *headers,
                  host=host) + body
        )  # fmt: skip

    def phone(self, table: str = "A") -> Phone:
        """A phone that is let in at this table."""
        found = self.post("/join", {"code": CODES[table]})
        assert found.status == 200, found
        return Phone(self, said(found)["token"], table)


@dataclass(frozen=True)
class Phone:
    """A phone with its token."""

    served: Served
    token: str
    table: str

    @property
    def bearer(self) -> str:
        """The header by which it is known."""
        return f"Authorization: Bearer {self.token}"

    def stand(self, query: str = "", *headers: str) -> Answered:
        """What its table sees."""
        return self.served.get(f"/stand{query and '?' + query}", self.bearer, *headers)

    def deed(self, deed: str = "slip", item: str = ROUND, **more: Any) -> Mapping[str, Any]:
        """A deed, with an id of its own unless there is one."""
        slip = {"text": "Meer tijd", "role": "ouder", "kind": "wens"} if deed == "slip" else {}
        return {"deed": deed, "id": self.served.new_id(), "item": item, **slip, **more}

    def does(self, deed: str = "slip", item: str = ROUND, **more: Any) -> Answered:
        """Hand that in."""
        return self.send(self.deed(deed, item, **more))

    def send(self, deed: object, *headers: str) -> Answered:
        """Hand this in."""
        return self.served.post("/deed", deed, self.bearer, *headers)


def said(answer: Answered) -> Any:
    """The data in an answer."""
    return json.loads(answer.body)


@contextmanager
def handing_in(
    folder: Path, session: Session | None = None, *, ops: Ops = DISK, limits: Limits = GENEROUS,
    port: int = 0,
) -> Iterator[Served]:  # fmt: skip
    """An evening with phones, until the end of the block; nothing may have gone wrong in it."""
    path = folder / "proefavond.json"
    new = session if session is not None else None if path.exists() else an_open_round()
    evening = Evening(path, ops, new, limits)
    try:
        with patch.object(tables, "PACE", 0.01):
            yield Served(evening, evening.serve(port))
        assert evening.wrong == [] and evening.crashed == []
    finally:
        evening.end()


__all__ = [
    "CODES", "GENEROUS", "ROUND", "Evening", "Phone", "Served", "an_open_round", "handing_in",
    "said", "until",
]  # fmt: skip
