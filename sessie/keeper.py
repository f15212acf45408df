"""Keeping the session: the one place that changes it, saves it and takes edits back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from tempfile import TemporaryDirectory

from textual import on
from textual.message import Message

from sessie import messages as ask
from sessie.domain import stage as on_stage
from sessie.domain.changes import Changes, changes, revert
from sessie.domain.desk import Desk
from sessie.domain.session import Session
from sessie.host import Host, Places, Saved, Times
from sessie.store.archive import Archive
from sessie.store.errors import StoreError
from sessie.store.session_store import SessionStore
from sessie.store.writer import SaveState

BEAT = 5.0
"""Seconds between two notes on disk of what a running clock used up."""
MOST_UNDO = 500
"""Edits that can be taken back, one after another."""


class Keeper(Host):
    """An app with a session that is on disk."""

    @dataclass
    class SaveReported(Message):
        """The writer thread saved, or could not."""

        state: SaveState

    def __init__(
        self,
        archive: Archive,
        places: Places,
        *,
        store: SessionStore | None = None,
        times: Times | None = None,
        practice: TemporaryDirectory[str] | None = None,
        sandbox: bool = False,
    ) -> None:
        """`practice` is where the example evening is; `sandbox` says that all of the archive is
        for practising."""
        super().__init__()
        self.archive, self.places, self.times = archive, places, times or Times()
        self.store: SessionStore | None = None
        self.undoable: list[tuple[str, Changes]] = []
        self.unsaved = ""
        """Why the last changes are not on disk, known when the session was closed."""
        self.last_name = ""
        """The session that was open last."""
        self._practice = practice
        self._sandbox = sandbox
        self.practising = sandbox or practice is not None
        self._version = 0
        if store:
            self._adopt(store)

    def show_session(self) -> None:
        """Show the screen that belongs to the session as it is now."""
        raise AssertionError(f"{type(self).__name__} shows nothing")

    # on disk --------------------------------------------------------------------------------

    def on_mount(self) -> None:
        """Note now and then what a running clock used up; say what loading had to repair."""
        self.set_interval(BEAT, self._beat)
        if self.store and self.store.notice:
            self.notify(self.store.notice, severity="warning", timeout=15, markup=False)

    def on_unmount(self) -> None:
        """Nothing is left unsaved."""
        self._let_go()

    def _adopt(self, store: SessionStore) -> None:
        store.on_state = self._save_reported
        self.store, self.undoable = store, []
        self.last_name = store.session.evening.id
        self.set_reactive(Host.session, store.session)
        self.set_reactive(Host.saved, Saved(self._saved_at(self.times.wall())))

    def _save_reported(self, state: SaveState) -> None:
        self.post_message(self.SaveReported(state))

    @on(SaveReported)
    def _report_saving(self, message: SaveReported) -> None:
        state = message.state
        if state.notice:
            self.notify(state.notice, severity="warning", timeout=15, markup=False)
        if state.error:
            self.saved = Saved("", state.error)
        elif state.version >= self._version:
            self.saved = Saved(self._saved_at(datetime.fromtimestamp(state.at)))

    def _saved_at(self, moment: datetime) -> str:
        return "oefening" if self.practising else f"bewaard {moment:%H:%M:%S}"

    def watch_session(self, session: Session | None) -> None:
        """Save, and show the screen of the item."""
        if session is not None and self.store is not None:
            self._version = self.store.submit(session)
            if not self.saved.trouble:
                self.saved = Saved()
        if self.is_running:
            self.show_session()

    def _open(self, store: SessionStore) -> None:
        self._adopt(store)
        self.desk = Desk()
        self.mutate_reactive(Host.session)
        if store.notice:
            self.notify(store.notice, severity="warning", timeout=15, markup=False)

    def _beat(self) -> None:
        if self.store and self.saved.trouble:
            self.store.retry()
        if self.session and any(c.running for c in self.session.stage.clocks.values()):
            stage = on_stage.settle(self.session.stage, self.times.now())
            self.session = self.session.with_(stage=stage)

    def put_away(self) -> None:
        """After the app has stopped: everything saved, nothing left of practising."""
        self._let_go()

    def _let_go(self) -> None:
        store, self.store = self.store, None
        if store is not None:
            try:
                store.close()
            except StoreError as trouble:
                self.unsaved = str(trouble)
        if self._practice is not None:
            self._practice.cleanup()
            self._practice = None

    # edits ----------------------------------------------------------------------------------

    @on(ask.Edit)
    def _edit(self, message: ask.Edit) -> None:
        self.change(message.label, message.how)

    def change(self, label: str, how: Callable[[Session], Session]) -> None:
        """Do an edit and remember how to take it back."""
        if self.session is None:
            return
        new = how(self.session)
        if done := changes(self.session, new):
            self.undoable = [*self.undoable[-MOST_UNDO:], (label, done)]
            self.session = new

    @on(ask.Steer)
    def _steer(self, message: ask.Steer) -> None:
        if self.session is None:
            return
        script, old = self.session.script, self.session.stage
        stage = message.how(script, old, self.times.now())
        if stage.item != old.item:
            stage = on_stage.arrive(script, old, stage, self.times.now())
            if self.desk.round:
                self.desk = replace(self.desk, round="")
        self.session = self.session.with_(stage=stage)

    @on(ask.Arrange)
    def _arrange(self, message: ask.Arrange) -> None:
        self.desk = message.how(self.desk)

    @on(ask.Undo)
    def _undo(self) -> None:
        if self.session is None or not self.undoable:
            self.notify("Er is niets om terug te halen.", markup=False)
            return
        label, done = self.undoable.pop()
        self.session = revert(self.session, done)
        self.notify(f"Teruggehaald: {label}", markup=False)

    @on(ask.RetrySave)
    def _retry(self) -> None:
        if self.store:
            self.store.retry()
