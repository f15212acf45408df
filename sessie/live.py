"""The open evening: session, desk, undo, saving and who is told. One writer, and no toolkit.

Everything that changes an evening calls a method of `Live`, always from one thread. It applies at
once, is handed to the store, and then the subscribers are told: who comes back from `edit` finds
the new session everywhere.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from tempfile import TemporaryDirectory

from sessie.model.changes import Changes, changes, revert
from sessie.model.script import Script
from sessie.model.session import Session
from sessie.model.stage import Desk, Stage
from sessie.rules import steering
from sessie.store.errors import StoreError
from sessie.store.session_store import SaveState, SessionStore

MOST_UNDO = 500
"""Edits that can be taken back, one after another."""
MOST_ROUNDS = 100
"""Times that all are told anew of what one of them changed, before that is taken for a fault."""

Told = Callable[[], None]
"""A subscriber: it looks in `Live` for what is new."""
Steering = Callable[[Script, Stage, float], Stage]
"""Script, stage and the monotonic time → the next stage."""


@dataclass(frozen=True, slots=True)
class Times:
    """Where time comes from, so that a test can say what time it is."""

    now: Callable[[], float] = time.monotonic
    """Seconds of a clock that never jumps."""
    wall: Callable[[], datetime] = datetime.now
    """The time on the wall."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What the screens say about saving."""

    short: str = ""
    trouble: str = ""


@dataclass(eq=False, repr=False)
class Live:
    """One evening, open or not. Only `let_go` may be called from another thread."""

    call_soon: Callable[[Told], object]
    """Runs what it is given soon, in the thread that all of this is used from. The thread that
    saves reports by it."""
    times: Times = field(default_factory=Times)
    sandbox: bool = False
    """Whether every session is only for practising."""

    session: Session | None = field(default=None, init=False)
    """The only state that is kept."""
    desk: Desk = field(default_factory=Desk, init=False)
    """The werkblad; not kept."""
    saved: Saved = field(default_factory=Saved, init=False)
    """Whether the last change is on disk."""
    notices: list[str] = field(default_factory=list, init=False)
    """What the facilitator must know of opening and saving; who says it takes it away."""
    store: SessionStore | None = field(default=None, init=False)
    undoable: list[tuple[str, Changes]] = field(default_factory=list, init=False)
    """What can be taken back, the last edit at the end."""
    unsaved: str = field(default="", init=False)
    """Why the last changes are not on disk, known when the session was let go."""
    last_name: str = field(default="", init=False)
    """The session that was open last."""

    _practice: TemporaryDirectory[str] | None = field(default=None, init=False)
    _version: int = field(default=0, init=False)
    _subscribers: dict[object, Told] = field(default_factory=dict, init=False)
    _telling: bool = field(default=False, init=False)
    _news: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        self.practising = self.sandbox
        """Whether nothing of this evening is kept."""

    # open and closed ------------------------------------------------------------------------

    def open(self, store: SessionStore, practice: TemporaryDirectory[str] | None = None) -> None:
        """Go on with the session of a store, in the place of the one that was open. `practice` is
        the folder of an evening that is only for practising."""
        self.let_go()
        store.on_state = partial(self._report, store)
        self.store, self._practice, self._version = store, practice, 0
        self.practising = self.sandbox or practice is not None
        self.session, self.desk, self.undoable = store.session, Desk(), []
        self.saved, self.last_name = (
            Saved(self._saved_at(self.times.wall())),
            store.session.evening.id,
        )
        self.notices += [store.notice] * bool(store.notice)
        self.tell()

    def close(self) -> None:
        """Save what is not on disk yet; then no session is open."""
        self.let_go()
        self.session, self.undoable, self.practising = None, [], self.sandbox
        self.tell()

    def let_go(self) -> None:
        """Save what is not on disk yet and leave the session to others; nobody is told. What went
        wrong stands in `unsaved`. A second call does nothing."""
        store, self.store = self.store, None
        if store is not None:
            try:
                store.close()
            except StoreError as trouble:
                self.unsaved = str(trouble)
        practice, self._practice = self._practice, None
        if practice is not None:
            practice.cleanup()

    # changes --------------------------------------------------------------------------------

    def edit(self, label: str, how: Callable[[Session], Session]) -> None:
        """Change what was said or agreed. `label` is what undo says it took back, such as
        "briefje erbij"."""
        if self.session is None:
            return
        new = how(self.session)
        if done := changes(self.session, new):
            self.undoable = [*self.undoable[-MOST_UNDO:], (label, done)]
            self._keep(new)
            self.tell()

    def steer(self, how: Steering) -> None:
        """Change what is on the beamer, or its clock; not part of undo."""
        if self.session is None:
            return
        script, old, now = self.session.script, self.session.stage, self.times.now()
        stage = how(script, old, now)
        if stage.item != old.item:
            stage = steering.arrive(script, old, stage, now)
            if self.desk.round:
                self.desk = replace(self.desk, round="")
        if stage != old:
            self._keep(self.session.with_(stage=stage))
            self.tell()

    def arrange(self, how: Callable[[Desk], Desk]) -> None:
        """Change the werkblad."""
        desk = how(self.desk)
        if desk != self.desk:
            self.desk = desk
            self.tell()

    def undo(self) -> str | None:
        """Take back the last edit and leave what came in since; gives its label, or None when
        there is nothing to take back."""
        if self.session is None or not self.undoable:
            return None
        label, done = self.undoable.pop()
        self._keep(revert(self.session, done))
        self.tell()
        return label

    def beat(self) -> None:
        """To be called every few seconds: keep what a running clock used up, and try again to save
        when that went wrong."""
        if self.saved.trouble:
            self.retry()
        if self.session and any(c.running for c in self.session.stage.clocks.values()):
            self.steer(lambda _, stage, now: steering.settle(stage, now))

    # saving ---------------------------------------------------------------------------------

    def retry(self) -> None:
        """Try again to save."""
        if self.store:
            self.store.retry()

    def _keep(self, session: Session) -> None:
        self.session = session
        if self.store is not None:
            self._version = self.store.submit(session)
            if not self.saved.trouble:
                self.saved = Saved()

    def _report(self, store: SessionStore, state: SaveState) -> None:
        """Called in the thread that saves."""
        self.call_soon(partial(self._hear, store, state))

    def _hear(self, store: SessionStore, state: SaveState) -> None:
        self.notices += [state.notice] * bool(state.notice)
        if store is self.store and state.error:
            self.saved = Saved("", state.error)
        elif store is self.store and state.version >= self._version:
            self.saved = Saved(self._saved_at(datetime.fromtimestamp(state.at)))
        self.tell()

    def _saved_at(self, moment: datetime) -> str:
        return "oefening" if self.practising else f"bewaard {moment:%H:%M:%S}"

    # who is told ----------------------------------------------------------------------------

    def subscribe(self, told: Told) -> Callable[[], None]:
        """Have `told` called after every change, in the order of subscribing; gives what ends it.

        A subscriber may itself change something. That applies at once; those behind it see it
        when their turn comes, and when all had their turn all are told anew. So everybody ends
        with the newest state, and no call stands in the middle of another.
        """
        key = object()
        self._subscribers[key] = told

        def leave() -> None:
            self._subscribers.pop(key, None)

        return leave

    def tell(self) -> None:
        """Tell all subscribers. An error of one of them reaches who made the change, which has
        been handed to the store by then."""
        self._news = True
        if self._telling:
            return
        self._telling = True
        try:
            for _ in range(MOST_ROUNDS):
                self._news = False
                for key, told in tuple(self._subscribers.items()):
                    if key in self._subscribers:
                        told()
                if not self._news:
                    return
            raise RuntimeError("subscribers go on changing the session")
        finally:
            self._telling = False
