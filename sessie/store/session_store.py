"""One open session: what it was, and keeping what it becomes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sessie.model.changes import Change, Changes, changes
from sessie.model.session import COLLECTIONS, SINGLES, Session
from sessie.rules.steering import after_restart
from sessie.store.disk import DISK, Ops, beside, exists, take
from sessie.store.errors import NOT_KEPT, NoSuchSession, StoreError, StoreReadOnly, explain
from sessie.store.file import Database, DurableStorage, Loaded, document_from, load, session_from
from sessie.store.writer import PAUSE, SaveState, Writer

_NOT_OPEN = "de sessie gaat niet open"
_WORDS = (
    *("text", "translation", "public", "label", "description", "tension"),
    *("what", "who", "together", "result", "name", "fragment"),
)
"""Fields in which people's words stand."""


class SessionStore:
    """Made by `create` or `open`; use it from one event loop, and `close` it at the end."""

    def __init__(self, storage: DurableStorage, session: Session, saved: Session | None,
                 release: Callable[[], None] | None, pause: float) -> None:  # fmt: skip
        self.path = storage.path
        """The session file."""
        self.session = session
        """The session as it was opened, every clock paused where it was."""
        self.notice = ""
        """What the facilitator must know about the opening, in Dutch; empty if all is well."""
        self.on_state: Callable[[SaveState], None] | None = None
        """Called after each try to save, in the writer's thread: it may only pass the state on
        (`post_message`), never wait for the event loop."""
        self._storage = storage
        self._database = Database(storage)
        self._saved = saved
        self._to_forget = False
        self._release = release
        self._writer = Writer(self._save, self._tell, pause)

    @classmethod
    def create(
        cls, path: Path, session: Session, *, ops: Ops = DISK, pause: float = PAUSE
    ) -> SessionStore:
        """Keep a new session in `path`, in a folder that is there, and open it.

        Written twice, so that it has a previous state from the start. Raises StoreError, also when
        the name is taken.
        """
        path = path.resolve()
        release = take(path, "de sessie wordt niet gemaakt", ops=ops)
        with _in_words(path, release=release):
            if _is_there(path, ops):
                raise StoreError("Er is al een sessie met deze naam: kies een andere naam.", path)
            store = cls(DurableStorage(path, ops=ops), session, None, release, pause)
            store._to_forget = True
            try:
                store._save(session)
            except StoreError:
                for file in (path, beside(path, "vorige")):
                    with suppress(OSError):
                        ops.remove(file)
                raise
            return store

    @classmethod
    def open(
        cls, path: Path, read_only: bool = False, *, ops: Ops = DISK, pause: float = PAUSE
    ) -> SessionStore:
        """Open a session that was kept. With `read_only` nothing on disk is touched, and it works
        while another window has the session open.

        Raises NoSuchSession, StoreBusy, StoreDamaged, StoreNewer, StoreReadOnly or StoreError.
        """
        path = path.resolve()
        with _in_words(path, _NOT_OPEN):
            if not _is_there(path, ops):
                raise NoSuchSession("Deze sessie is er niet: kies een andere uit de lijst.", path)
        release = None if read_only else take(path, _NOT_OPEN, ops=ops)
        with _in_words(path, _NOT_OPEN, release):
            return cls._opened(load(path, session_from, ops), path, release, ops, pause)

    @classmethod
    def _opened(cls, found: Loaded[Session], path: Path, release: Callable[[], None] | None,
                ops: Ops, pause: float) -> SessionStore:  # fmt: skip
        storage = DurableStorage(path, found.decoded, found.identity, ops)
        session = found.value.with_(stage=after_restart(found.value.stage))
        store = cls(storage, session, session, release, pause)
        store.notice = found.notice
        if release:
            with suppress(OSError):
                ops.remove(beside(path, "nieuw"))
            if found.identity is None:
                storage.commit()
        if storage.aside:
            store.notice += f" Het bestand zoals het was staat ernaast als {storage.aside.name}."
        return store

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

    async def saved(self, version: int) -> None:
        """Return when this version or a later one will survive a power cut; raise StoreError when
        saving it failed."""
        await self._writer.saved(version)

    def retry(self) -> None:
        """Try again to save the newest session, if it is not on disk."""
        self._writer.retry()

    def close(self, timeout: float = 5.0) -> None:
        """Save what is not yet on disk, for at most `timeout` seconds, and let others open the
        session. Raises StoreError when the newest session is not on disk. A second call does
        nothing more."""
        if self._writer.stopped:
            return
        try:
            self._writer.stop(timeout)
        finally:
            # A thread that still hangs on a slow disk may yet write: others stay out.
            if self._release and self._writer.stopped:
                self._release()

    def _tell(self, state: SaveState) -> None:
        if self.on_state:
            self.on_state(state)

    def _save(self, session: Session) -> str:
        """Write what changed; gives a notice. Runs in the writer's thread."""
        found = changes(self._saved, session)
        if not found and not self._storage.unsure and not self._to_forget:
            return ""
        try:
            self._stage(found, session)
            self._to_forget = self._to_forget or _takes_words_back(found)
            self._commit(session)
            aside = self._storage.aside
            if self._to_forget:
                self._commit(session)
                self._to_forget = False
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


def _takes_words_back(found: Changes) -> bool:
    """Whether words were removed or changed: they must leave the previous state as well, so such
    a save is done twice."""
    return any(_lost_words(change) for change in found if change.collection in COLLECTIONS)


def _lost_words(change: Change) -> bool:
    return any(
        getattr(change.before, name, "") not in ("", getattr(change.after, name, ""))
        for name in _WORDS
    )


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
