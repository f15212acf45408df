"""One open session: what it was, and keeping what it becomes.

A thread saves. It takes the newest session, so that a burst becomes one write.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Condition, Lock, Thread

from sessie.model.changes import Changes, changes
from sessie.model.frozen import dataclass
from sessie.model.session import SINGLES, Session
from sessie.model.stage import Waiting
from sessie.rules.steering import after_restart
from sessie.rules.unsaved import NotSaved, not_saved
from sessie.store.disk import DISK, Ops, beside, exists, take
from sessie.store.errors import NOT_KEPT, NoSuchSession, StoreError, StoreReadOnly, explain
from sessie.store.file import (
    COPY,
    NEW,
    Database,
    DurableStorage,
    Loaded,
    document_from,
    load,
    session_from,
)
from sessie.store.half import forget_half, keep_half, read_half

PAUSE = 0.02
"""Seconds between the first submit and the write, unless somebody waits for it: the screen is
painted first, also on a slow laptop, and a burst comes together."""
PAUSE_BESIDE = 0.1
"""Seconds in which the letters that are typed come together in one write."""
CLOSING = 5.0
"""Seconds that closing waits for a disk."""
NOT_DONE = "Het bewaren duurt te lang: kijk de schijf of de stick na."
_NOT_OPEN = "de sessie gaat niet open"


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


@dataclass(frozen=True, slots=True)
class Saving:
    """How far saving is at this moment: the one answer to "is all of it on disk?"."""

    durable: int = 0
    """The last version of which is sure that it survives a power cut; 0 is as it was opened."""
    newest: int = 0
    """The last version that was handed in."""
    since: float | None = None
    """When the oldest version that is not on disk was handed in, by the clock that never jumps;
    None when all is."""
    error: str = ""
    """Why the last try to save failed, one Dutch sentence; empty when it did not."""

    @property
    def done(self) -> bool:
        """Whether all that was handed in is on disk."""
        return self.durable >= self.newest

    def waited(self, now: float) -> float:
        """Seconds that something has been waiting for the disk; 0 when all is on it."""
        return 0.0 if self.since is None else max(0.0, now - self.since)


class NotKept(StoreError):
    """A session was closed, and its newest version is not on disk."""

    def __init__(self, sentence: str, path: Path, texts: tuple[NotSaved, ...]) -> None:
        super().__init__(sentence, path)
        self.texts = texts
        """What is in it that is not on disk."""


Waiter = tuple[int, asyncio.AbstractEventLoop, "asyncio.Future[None]"]


class Writer:
    """Saves versions in a thread of its own, which starts with the first submit."""

    def __init__(
        self,
        save: Callable[[Session], str],
        report: Callable[[SaveState], None],
        pause: float = PAUSE,
        now: Callable[[], float] = time.monotonic,
        ended: Callable[[], None] = lambda: None,
    ) -> None:
        """`save` returns when the session is durable and gives a notice; it raises StoreError.
        All three functions are called in the thread, `ended` as the last thing it does."""
        self._save, self._report, self._pause, self._now = save, report, pause, now
        self._ended = ended
        self._thread = Thread(target=self._run, name="bewaren", daemon=True)
        self._change = Condition()
        self._newest: Session | None = None
        self._durable_one: Session | None = None
        self._since: float | None = None
        self._next_since: float | None = None
        self._version = self._tried = self._durable = 0
        self._again = self._busy = self._stopping = self._started = False
        self._error: StoreError | None = None
        self._waiters: list[Waiter] = []
        self._beside: Callable[[], None] | None = None
        self._first: Callable[[], None] | None = None

    def submit(self, session: Session) -> int:
        """Save this session soon; gives its version. Returns at once."""
        with self._change:
            if self._stopping:
                raise StoreError("Deze sessie is al gesloten: open haar opnieuw.")
            self._newest = session
            self._version += 1
            now = self._now()
            self._since = now if self._since is None else self._since
            if self._busy and self._next_since is None:
                self._next_since = now
            self._begin()
            return self._version

    def _begin(self) -> None:
        if not self._started:
            self._started = True
            self._thread.start()
        self._change.notify()

    def first(self, do: Callable[[], None]) -> None:
        """Have this done once in the same thread, before anything is saved. It raises nothing."""
        with self._change:
            if self._stopping:
                return
            self._first = do
            self._begin()

    def beside(self, write: Callable[[], None]) -> None:
        """Have this done soon in the same thread, after what is to be saved; the newest wins. What
        goes wrong with it goes unsaid: it is done anew with the next one."""
        with self._change:
            if self._stopping:
                return
            self._beside = write
            self._begin()

    @property
    def waited(self) -> float:
        """Seconds that something has been waiting for the disk; 0 when all is on it."""
        return self.saving.waited(self._now())

    @property
    def saving(self) -> Saving:
        """How far it is now."""
        with self._change:
            error = str(self._error or "")
            return Saving(self._durable, self._version, self._since, error)

    @property
    def durable(self) -> Session | None:
        """The newest session of which is sure that it survives a power cut; None before the first
        was saved."""
        with self._change:
            return self._durable_one

    def not_saved(self, opened: Session | None) -> tuple[NotSaved, ...]:
        """The texts that are not on disk; `opened` is what was there before the first version."""
        with self._change:
            newest = self._newest
            if newest is None or self._durable >= self._version:
                return ()
            kept = self._durable_one or opened
        return not_saved(kept, newest)

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
            self._change.notify()
        await future

    def stop(self, timeout: float) -> None:
        """Save what is not yet on disk and end the thread. Raises StoreError when the newest
        version is not on disk, or may not be, however often it is called."""
        with self._change:
            self._stopping = True
            self._again = self._durable < self._version
            self._change.notify()
        if self._started:
            self._thread.join(timeout)
        if self._thread.is_alive():
            raise StoreError(NOT_DONE)
        if not self.saving.done:
            raise self._error or StoreError(NOT_DONE)

    @property
    def stopped(self) -> bool:
        """Whether nothing will be written any more."""
        return self._stopping and not self._thread.is_alive()

    def _run(self) -> None:
        while self._wait():
            self._do_first()
            if job := self._next():
                session, version = job
                notice, error = self._attempt(session)
                self._settle(session, version, error)
                # A listener that fails (a screen that is being closed) must not end the saving.
                with suppress(Exception):
                    self._report(SaveState(version, time.time(), str(error or ""), notice))
            self._write_beside()
        self._ended()

    def _wait(self) -> bool:
        """Wait until there is something to write; False at the end."""
        with self._change:
            self._change.wait_for(
                lambda: self._due() or self._due_beside() or self._stopping or bool(self._first)
            )
            if self._first:
                return True
            if not self._due() and self._due_beside():
                self._change.wait_for(lambda: self._due() or self._stopping, PAUSE_BESIDE)
            return self._due() or self._due_beside()

    def _do_first(self) -> None:
        with self._change:
            do, self._first = self._first, None
        if do is not None:
            do()

    def _due_beside(self) -> bool:
        # A line that was entered stays on disk until its slip is.
        return self._beside is not None and self._error is None

    def _write_beside(self) -> None:
        with self._change:
            if not self._due_beside() or self._due():
                return
            write, self._beside = self._beside, None
        with suppress(OSError):
            if write is not None:
                write()

    def _next(self) -> tuple[Session, int] | None:
        """The newest session, if there is something to save."""
        with self._change:
            if not self._due():
                return None
            # Who waits for the disk has waited for others before: a phone's deeds come together.
            self._change.wait_for(lambda: self._stopping or bool(self._waiters), self._pause)
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

    def _settle(self, session: Session, version: int, error: StoreError | None) -> None:
        with self._change:
            self._tried, self._error, self._busy = version, error, False
            if error is None:
                self._durable, self._durable_one = version, session
                self._since = self._next_since
            self._next_since = None
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


class SessionStore:
    """Made by `create` or `open`; use it from one event loop, and `close` it at the end."""

    def __init__(self, storage: DurableStorage, session: Session, saved: Session | None,
                 release: Callable[[], None] | None, pause: float,
                 now: Callable[[], float] = time.monotonic) -> None:  # fmt: skip
        self.path = storage.path
        """The session file."""
        self.session = session
        """The session as it was opened, every clock paused where it was."""
        self.notice = ""
        """What the facilitator must know about the opening, in Dutch; empty if all is well."""
        self.waiting = Waiting()
        """What was half typed when it was opened."""
        self.on_state: Callable[[SaveState], None] | None = None
        """Called after each try to save, in the writer's thread: it may only pass the state on
        (`post_message`), never wait for the event loop."""
        self._storage = storage
        self._database = Database(storage)
        self._saved = saved
        self._release, self._held = release, Lock()
        self._writer = Writer(self._save, self._tell, pause, now, self._let_others_in)

    @classmethod
    def create(
        cls, path: Path, session: Session, *, ops: Ops = DISK, pause: float = PAUSE,
        now: Callable[[], float] = time.monotonic,
    ) -> SessionStore:  # fmt: skip
        """Keep a new session in `path`, in a folder that is there, and open it.

        It has a previous state from the start. Raises StoreError, also when the name is taken.
        """
        path = path.resolve()
        release = take(path, "de sessie wordt niet gemaakt", ops=ops)
        with _in_words(path, release=release):
            if _is_there(path, ops):
                raise StoreError("Er is al een sessie met deze naam: kies een andere naam.", path)
            store = cls(DurableStorage(path, ops=ops), session, None, release, pause, now)
            with suppress(OSError):  # of a session that had this name
                forget_half(path, ops)
            try:
                store._save(session)
                store._storage.mend_previous()
            except StoreError:
                for file in (path, beside(path, "vorige")):
                    with suppress(OSError):
                        ops.remove(file)
                raise
            return store

    @classmethod
    def open(
        cls, path: Path, read_only: bool = False, *, ops: Ops = DISK, pause: float = PAUSE,
        now: Callable[[], float] = time.monotonic, mends: bool = True,
    ) -> SessionStore:  # fmt: skip
        """Open a session that was kept. With `read_only` nothing on disk is touched, and it works
        while another window has the session open. Unless it `mends` now, what a kill left of the
        state before is put right by `mend`, or by what is saved next.

        Raises NoSuchSession, StoreBusy, StoreDamaged, StoreNewer, StoreReadOnly or StoreError.
        """
        path = path.resolve()
        with _in_words(path, _NOT_OPEN):
            if not _is_there(path, ops):
                raise NoSuchSession("Deze sessie is er niet: kies een andere uit de lijst.", path)
        release = None if read_only else take(path, _NOT_OPEN, ops=ops)
        with _in_words(path, _NOT_OPEN, release):
            found = load(path, session_from, ops)
            storage = DurableStorage(path, found.decoded, found.identity, ops)
            stage = after_restart(found.value.stage)
            session = found.value.with_(stage=stage)
            held = session.with_(stage=replace(stage, message=found.value.stage.message))
            store = cls(storage, session, held, release, pause, now)
            store._take_in(found)
            if mends and not store.read_only:
                storage.mend_previous()
            if held != session and not read_only:
                store.submit(session)  # a kill left a message to the room: it is of then
            return store

    def mend(self) -> None:
        """Soon, and before anything is saved, put right what a kill left of the state before."""
        if not self.read_only:
            self._writer.first(self._storage.mend_previous)

    def _take_in(self, found: Loaded[Session]) -> None:
        """Tell what was wrong with the file, and when it may be written put that right: what a kill
        or damage left."""
        self.notice = found.notice
        if self.read_only:
            return
        for ending in (NEW, COPY):
            with suppress(OSError):
                self._storage.ops.remove(beside(self.path, ending))
        if found.identity is None:
            self._storage.commit()
        self.waiting = read_half(self.path, self._storage.ops)
        if aside := self._storage.aside:
            self.notice += f" Het bestand zoals het was staat ernaast als {aside.name}."

    @property
    def saving(self) -> Saving:
        """How far saving is at this moment."""
        return self._writer.saving

    @property
    def waited(self) -> float:
        """Seconds that something has been waiting for the disk; 0 when all is on it."""
        return self._writer.waited

    @property
    def kept(self) -> Session:
        """The session as it would be after a power cut now. From every thread."""
        return self._writer.durable or self.session

    def not_saved(self) -> tuple[NotSaved, ...]:
        """The texts of the newest session that are not on disk."""
        return self._writer.not_saved(self.session)

    @property
    def read_only(self) -> bool:
        """Whether this session can only be looked at."""
        return self._release is None

    def submit(self, session: Session) -> int:
        """Have this session saved soon, and give its version. Returns at once; of a burst only
        the newest is written. Raises StoreReadOnly, or StoreError after `close`."""
        if self.read_only:
            raise StoreReadOnly(
                "Deze sessie is alleen om te bekijken: open haar in het eerste venster.", self.path
            )
        return self._writer.submit(session)

    def hold(self, waiting: Waiting) -> None:
        """Have what is half typed kept beside the session, soon and after what was submitted."""
        if not self.read_only:
            self._writer.beside(partial(keep_half, self.path, waiting, self._storage.ops))

    async def saved(self, version: int) -> None:
        """Return when this version or a later one will survive a power cut; raise StoreError when
        saving it failed."""
        await self._writer.saved(version)

    def retry(self) -> None:
        """Try again to save the newest session, if it is not on disk."""
        self._writer.retry()

    def close(self, timeout: float = CLOSING) -> None:
        """Save what is not yet on disk, for at most `timeout` seconds, and let others open the
        session. Raises NotKept, with the texts that are not on disk, when the newest session is
        not; a second call then waits or raises again, and else does nothing more."""
        try:
            self._writer.stop(timeout)
        except StoreError as error:
            raise NotKept(str(error), self.path, self.not_saved()) from error
        finally:
            # A thread that still hangs on a slow disk may yet write: others stay out till it ends.
            if self._writer.stopped:
                self._let_others_in()

    def _let_others_in(self) -> None:
        if self._release and self._held.acquire(blocking=False):
            self._release()

    def _tell(self, state: SaveState) -> None:
        if self.on_state:
            self.on_state(state)

    def _save(self, session: Session) -> str:
        """Write what changed; gives a notice. Runs in the writer's thread."""
        found = changes(self._saved, session)
        if not found and self._storage.settled:
            return ""
        try:
            self._stage(found, session)
            self._commit(session)
            aside = self._storage.aside
        except OSError as error:
            raise explain(error, self.path) from error
        finally:
            self._storage.discard()
        if aside is None:
            return ""
        return ("Het bestand is buiten sessie gewijzigd: die versie staat ernaast als "
                f"{aside.name}, en hier gaat het verder met wat op het scherm staat.")  # fmt: skip

    def _stage(self, found: Changes, session: Session) -> None:
        """One TinyDB operation for each table in which something changed."""
        documents: dict[str, dict[str, object]] = {change.collection: {} for change in found}
        for change in found:
            if change.after is not None:
                documents[change.collection][change.id] = document_from(change)
        for name, changed in documents.items():
            order = [name] if name in SINGLES else list(getattr(session, name))
            self._database.string_table(name).hold(changed, order)

    def _commit(self, session: Session) -> None:
        before = self._storage.seq
        try:
            self._storage.commit()
        finally:
            if self._storage.seq > before:
                self._saved = session


@contextmanager
def _in_words(path: Path, effect: str = NOT_KEPT, release: Callable[[], None] | None = None
              ) -> Iterator[None]:  # fmt: skip
    """Errors of the disk become a sentence; after any error others may have the session."""
    try:
        yield
    except BaseException as error:
        if release:
            release()
        if isinstance(error, OSError):
            raise explain(error, path, effect) from error
        raise


def _is_there(path: Path, ops: Ops) -> bool:
    return exists(path, ops) or exists(beside(path, "vorige"), ops)
