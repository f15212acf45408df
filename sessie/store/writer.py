"""The thread that saves. It takes the newest session, so that a burst becomes one write."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Condition, Thread

from sessie.model.session import Session
from sessie.store.errors import StoreError

PAUSE = 0.005
"""Seconds between the first submit and the write: the screen is painted first, and a burst comes
together."""


@dataclass(frozen=True, slots=True)
class SaveState:
    """How saving stands, after each try."""

    version: int
    """The version it is about."""
    at: float
    """When it was on disk, or failed to be: seconds since 1970."""
    error: str = ""
    """Why this version is not on disk, one Dutch sentence; empty when it is."""
    notice: str = ""
    """What else the facilitator must know, in Dutch."""


Waiter = tuple[int, asyncio.AbstractEventLoop, "asyncio.Future[None]"]


class Writer:
    """Saves versions in a thread of its own, which starts with the first submit."""

    def __init__(self, save: Callable[[Session], str], report: Callable[[SaveState], None],
                 pause: float = PAUSE) -> None:  # fmt: skip
        """`save` returns when the session is durable and gives a notice; it raises StoreError.
        Both functions are called in the thread."""
        self._save, self._report, self._pause = save, report, pause
        self._thread = Thread(target=self._run, name="bewaren", daemon=True)
        self._change = Condition()
        self._newest: Session | None = None
        self._version = self._tried = self._durable = 0
        self._again = self._busy = self._stopping = self._started = False
        self._error: StoreError | None = None
        self._waiters: list[Waiter] = []

    def submit(self, session: Session) -> int:
        """Save this session soon; gives its version. Returns at once."""
        with self._change:
            if self._stopping:
                raise StoreError("Deze sessie is al gesloten: open haar opnieuw.")
            self._newest = session
            self._version += 1
            if not self._started:
                self._started = True
                self._thread.start()
            self._change.notify()
            return self._version

    def retry(self) -> None:
        """Try again what is not yet on disk."""
        with self._change:
            self._again = self._durable < self._version
            self._change.notify()

    async def saved(self, version: int) -> None:
        """Return when this version, or a later one, is durable; raise StoreError when it failed."""
        with self._change:
            if version > self._version:
                raise ValueError(f"version {version} was never submitted")
            if version <= self._durable:
                return
            if self._error and version <= self._tried and not (self._busy or self._due()):
                raise self._error
            loop = asyncio.get_running_loop()
            future: asyncio.Future[None] = loop.create_future()
            self._waiters.append((version, loop, future))
        await future

    def stop(self, timeout: float) -> None:
        """Save what is not yet on disk and end the thread. Raises StoreError when that failed."""
        with self._change:
            self._stopping = True
            self._again = self._durable < self._version
            self._change.notify()
        if self._started:
            self._thread.join(timeout)
        if self._thread.is_alive():
            raise StoreError("Het bewaren duurt te lang: laat het venster open en wacht even.")
        if self._error:
            raise self._error

    @property
    def stopped(self) -> bool:
        """Whether nothing will be written any more."""
        return self._stopping and not self._thread.is_alive()

    def _run(self) -> None:
        while job := self._next():
            session, version = job
            notice, error = self._attempt(session)
            self._settle(version, error)
            # A listener that fails (a screen that is being closed) must not end the saving.
            with suppress(Exception):
                self._report(SaveState(version, time.time(), str(error or ""), notice))

    def _next(self) -> tuple[Session, int] | None:
        """The newest session, as soon as there is something to save; None at the end."""
        with self._change:
            self._change.wait_for(lambda: self._due() or self._stopping)
            if not self._due():
                return None
            self._change.wait_for(lambda: self._stopping, self._pause)
            self._again, self._busy = False, True
            assert self._newest is not None
            return self._newest, self._version

    def _due(self) -> bool:
        return self._again or self._tried < self._version

    def _attempt(self, session: Session) -> tuple[str, StoreError | None]:
        try:
            return self._save(session), None
        except StoreError as error:
            return "", error
        except Exception as error:
            wrong = StoreError("Bewaren lukt niet door een fout in sessie: maak nu een verslag.")
            wrong.__cause__ = error
            return "", wrong

    def _settle(self, version: int, error: StoreError | None) -> None:
        with self._change:
            self._tried, self._error, self._busy = version, error, False
            if error is None:
                self._durable = version
            ready = [waiter for waiter in self._waiters if waiter[0] <= version]
            self._waiters = [waiter for waiter in self._waiters if waiter[0] > version]
        for _, loop, future in ready:
            with suppress(RuntimeError):  # that loop has ended, nobody waits any more
                loop.call_soon_threadsafe(_finish, future, error)


def _finish(future: asyncio.Future[None], error: StoreError | None) -> None:
    if future.done():
        return
    if error is None:
        future.set_result(None)
    else:
        future.set_exception(error)
