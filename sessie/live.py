"""The open evening: session, desk, undo, saving and who is told. One writer, and no toolkit.

Everything that changes an evening calls a method of `Live`, always from one thread. It applies at
once, is handed to the store, and then the subscribers are told: who comes back from `edit` finds
the new session everywhere.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import field, replace
from datetime import datetime
from functools import partial
from tempfile import TemporaryDirectory
from typing import Any

from sessie.model.changes import Change, Changes, changes, past, revert
from sessie.model.frozen import dataclass
from sessie.model.script import Script
from sessie.model.session import Session
from sessie.model.stage import Desk, HalfTyped, Shape, Stage, Waiting, tightest
from sessie.rules import half, steering
from sessie.rules.remote import Asking
from sessie.rules.unsaved import NotSaved
from sessie.store.errors import StoreError
from sessie.store.session_store import CLOSING, NotKept, SaveState, Saving, SessionStore

MOST_UNDO = 500
"""Things done that can be taken back, one after another."""
SOON = 4.0
"""Seconds within which a step of the same sort as the one before is taken back along with it."""
SLOW = 5.0
"""Seconds that saving may take before it is said that it takes long."""
NOTED = 9.0
"""Seconds between two notes on disk of what a running clock used up, at least: what a kill takes
from it is no more than that and a beat."""
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


@dataclass(frozen=True, slots=True)
class Doeks:
    """The screens for the room that follow this evening beside its own window."""

    pages: int = 0
    """Pages in a browser that are connected to this program now."""
    terminals: int = 0
    """Windows of a terminal that follow the session file now."""
    served: int = 0
    """Programs that follow it and have pages in a browser: `sessie doek --pagina`."""
    shape: Shape | None = None
    """What fits on the pages that are connected to this program; None for none."""
    served_shape: Shape | None = None
    """The same of the other programs."""

    @property
    def in_browser(self) -> int:
        """Pages in a browser, whoever serves them."""
        return self.pages + self.served

    @property
    def attached(self) -> bool:
        """Whether the room looks at another screen than the facilitator."""
        return self.in_browser + self.terminals > 0


@dataclass(frozen=True, slots=True)
class PhoneState:
    """The phones of one table, as far as they were heard."""

    connected: int = 0
    """Phones that asked lately what is new."""
    writing: bool = False
    """Whether somebody types on one of them."""
    last_seen: float = 0.0
    """When one was heard last, by the clock that never jumps: of a table that is connected the
    moment at which this was told."""


@dataclass(frozen=True, slots=True)
class Done:
    """One thing that was done, and can be taken back."""

    label: str
    """What an edit is called, such as "briefje erbij"; empty for a step of the evening."""
    changes: Changes
    item: str
    """What was on the beamer when it was done; of a step, where that led."""
    at: datetime
    """The time on the wall."""
    moment: float
    """The same on the clock that never jumps."""
    asks: bool = False
    """Whether it is too much to be taken back without a question."""


@dataclass(eq=False, repr=False)
class Live:
    """One evening, open or not. Only `let_go` and `picture` may be called from another thread."""

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
    waiting: Waiting = field(default_factory=Waiting, init=False)
    """What is half typed, kept beside the session."""
    saved: Saved = field(default_factory=Saved, init=False)
    """Whether the last change is on disk."""
    doeks: Doeks = field(default_factory=Doeks, init=False)
    """The screens for the room; whoever serves them says so with `attach`."""
    phones: Mapping[str, PhoneState] = field(default_factory=dict, init=False)
    """Table → its phones, of every table that had one; empty when none are served. Whoever serves
    them says so with `attach_phones`."""
    phones_opened: int = field(default=0, init=False)
    """How often another device opened the page for phones, since this program runs."""
    asking: Asking = field(default_factory=Asking, init=False)
    """Who asks to be the remote; whoever serves phones says so with `attach_remote`."""
    remote_there: bool = field(default=False, init=False)
    """Whether the remote was heard lately."""
    cockpit: bool = field(default=False, init=False)
    """Whether this window is for the facilitator alone. It becomes so with the first doek that
    follows, and stays so when the last one goes: whether the room then looks at this window, nobody
    but the facilitator can see, so nothing private comes or goes there by itself."""
    notices: list[str] = field(default_factory=list, init=False)
    """What the facilitator must know of opening and saving; who says it takes it away."""
    own_window: bool = field(default=False, init=False)
    """Whether the room never looks at this window, whatever follows the evening."""
    knows: str = field(default="", init=False)
    """The evening of which the facilitator said that the room may read along."""
    store: SessionStore | None = field(default=None, init=False)
    undoable: list[Done] = field(default_factory=list, init=False)
    """What can be taken back, the last at the end."""
    passed: bool = field(default=False, init=False)
    """Whether something else was done since, which cannot be taken back."""
    unsaved: str = field(default="", init=False)
    """Why the last changes are not on disk, known when the session was let go."""
    left_behind: tuple[NotSaved, ...] = field(default=(), init=False)
    """The texts that were not on disk when a session was let go."""
    last_name: str = field(default="", init=False)
    """The session that was open last."""

    looks: int = field(default=0, init=False)
    """How often something changed in the evening that anybody can see."""

    _practice: TemporaryDirectory[str] | None = field(default=None, init=False)
    _left: SessionStore | None = field(default=None, init=False)
    """The store of a session that was let go while something was not on disk."""
    _one_window: bool = field(default=False, init=False)
    """Whether the facilitator wants the picture of the room here, although a doek follows."""
    _version: int = field(default=0, init=False)
    _noted_at: float = field(default=float("-inf"), init=False)
    """When what a running clock used up was noted last."""
    _subscribers: dict[object, Told] = field(default_factory=dict, init=False)
    _telling: bool = field(default=False, init=False)
    _news: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        self.practising = self.sandbox
        """Whether nothing of this evening is kept."""

    # who reads along ------------------------------------------------------------------------

    @property
    def room_reads(self) -> bool:
        """Whether the room may be looking at this window: it is the only one, and an evening is or
        was open in it. Then nothing private comes on it by itself."""
        projected = self.session is None or self.session.script.projected
        alone = not (self.cockpit or self.own_window)
        return alone and projected and bool(self.last_name)

    @property
    def covered(self) -> bool:
        """Whether the closed curtain covers this window: the room looks at it."""
        return self.session is not None and self.session.stage.curtain and self.room_reads

    @property
    def may_show(self) -> bool:
        """Whether what is private may be shown without a warning. Who closed the curtain wanted
        nothing to be seen, whatever was answered before."""
        return not self.room_reads or (self.knows == self.last_name and not self.covered)

    def show_all_the_same(self) -> None:
        """The facilitator was warned that the room reads along: once an evening is enough."""
        self.knows = self.last_name

    # open and closed ------------------------------------------------------------------------

    def open(self, store: SessionStore, practice: TemporaryDirectory[str] | None = None) -> None:
        """Go on with the session of a store, in the place of the one that was open. `practice` is
        the folder of an evening that is only for practising."""
        self.let_go()
        store.on_state = partial(self._report, store)
        self.store, self._practice, self._version = store, practice, 0
        self.practising = self.sandbox or practice is not None
        self.session, self.desk, self.undoable, self.passed = store.session, Desk(), [], False
        self.saved, self.last_name = (
            Saved(self._saved_at(self.times.wall())),
            store.session.evening.id,
        )
        self.notices += [store.notice] * bool(store.notice)
        self.cockpit = self.doeks.attached and not self._one_window
        self.looks += 1
        self._take_shape()
        self._take_up(store.session, store.waiting)
        self.tell()

    def _take_up(self, session: Session, waiting: Waiting) -> None:
        """Go on with what was half typed when the session was left."""
        self.waiting = half.not_entered(session, half.still_waiting(session, waiting))
        if self.waiting.lines:
            self.desk = replace(self.desk, round=waiting.round, since=waiting.since)
            self.notices.append(half.still_there(session, self.waiting))
        if waiting.agreement:
            self.desk = replace(self.desk, agreement=waiting.agreement)
            self.notices.append(half.HALF_AGREED)
        if self.waiting != waiting:
            self._hand_over()

    def close(self, timeout: float = CLOSING) -> None:
        """Save what is not on disk yet, for at most `timeout` seconds; then no session is open."""
        self.let_go(timeout)
        self.session, self.undoable, self.practising = None, [], self.sandbox
        self.looks += 1
        self.waiting = Waiting()
        self.tell()

    def let_go(self, timeout: float = CLOSING) -> None:
        """Save what is not on disk yet, for at most `timeout` seconds, and leave the session to
        others; nobody is told. What went wrong stands in `unsaved`, and what is not on disk in
        `left_behind`. A second call does nothing."""
        store, self.store = self.store, None
        if store is not None:
            try:
                if self.session and self.session.stage.message:
                    # A message to the room is gone with the room.
                    stage = replace(self.session.stage, message=None)
                    store.submit(self.session.with_(stage=stage))
                store.close(timeout)
            except StoreError as trouble:
                # A half-typed line that hangs is no reason to say that something is lost.
                if not store.saving.done:
                    self._left, self.unsaved = store, str(trouble)
                    if isinstance(trouble, NotKept):
                        self.left_behind += (*trouble.texts, *half.in_sight(self.waiting))
        practice, self._practice = self._practice, None
        if practice is not None:
            practice.cleanup()

    def picture(self, name: str) -> bytes | None:
        """The bytes of a picture on a slide, by the name that it has in the scene; None when the
        session has no such picture."""
        from sessie.model.pictures import pictures_in
        from sessie.store.pictures import read_picture

        store, session = self.store, self.session
        if store is None or session is None or name not in pictures_in(session.script):
            return None
        return read_picture(store.path, name)

    # changes --------------------------------------------------------------------------------

    def edit(
        self,
        label: str,
        how: Callable[[Session], Session],
        *,
        asks: bool = False,
        noted: bool = True,
    ) -> None:
        """Change what was said or agreed. `label` is what undo says it takes back, such as
        "briefje erbij"; `asks` is whether that is too much to be done without a question. What is
        not `noted`, because a table did it with its phone, is no step that can be taken back, and
        stays when a step of before is."""
        if self.session is None:
            return
        new = how(self.session)
        if done := changes(self.session, new):
            if noted:
                self._note(label, done, new, asks=asks)
                self._remark(done)
            else:
                self._leave_in_place(done, new)
            self._keep(new)
            self.tell()

    def _remark(self, done: Changes) -> None:
        """Say at once where somebody typed a table beside a role: a paper never holds both."""
        from sessie.rules.privacy import TYPED, beside_a_table  # no slide waits for it

        if self.session is not None and beside_a_table(self.session, done):
            self.notices.append(TYPED)

    def steer(self, how: Steering, *, noted: bool = True) -> None:
        """Change what is on the beamer, or its clock. What is not `noted`, because no person asked
        for it, is no step that can be taken back."""
        if self.session is None:
            return
        script, old, now = self.session.script, self.session.stage, self.times.now()
        stage = how(script, old, now)
        if stage.item != old.item:
            stage = steering.arrive(script, old, stage, now)
            if stage.table not in self.session.tables:
                stage = replace(stage, table="")
        if stage != old:
            new = self.session.with_(stage=stage)
            if noted:
                self._note("", (Change("stage", "stage", old, stage),), new)
            self._keep(new)
            self.tell()

    def go(self, by: int, model: Callable[[], Any] | None = None) -> None:
        """Forward or back, as → and ← do: while a page in a browser follows first to its next page,
        else to the next item. `model` gives the partnerships, as `public.scene` asks for them."""
        if self.session is None:
            return
        if not self.doeks.in_browser:
            self.steer(lambda script, stage, now: steering.step(script, stage, by))
            return
        from sessie.public import pages  # only a page in a browser needs it

        ahead = pages.step(self.session, by, model)
        self.steer(lambda script, stage, now: ahead)

    def arrange(self, how: Callable[[Desk], Desk]) -> None:
        """Change the werkblad."""
        desk = how(self.desk)
        if desk != self.desk:
            self.desk = desk
            self.tell()

    @property
    def stranded(self) -> bool:
        """Whether the cockpit stands here and no doek follows: the room may be looking at it."""
        return self.cockpit and not self.doeks.attached

    def draw_curtain(self, closed: bool) -> None:
        """Close the curtain, or open it. Where the doek is gone a cockpit gives way: the curtain
        closes here. Of the werkblad only the line is there when it opens for the room again."""
        if closed and self.stranded:
            self.use_cockpit(False)
        if closed and self.room_reads:
            self.arrange(lambda desk: replace(desk, full=False, open=desk.typing))
        self.steer(lambda _, stage, now: replace(stage, curtain=closed))

    def attach(self, **doeks_now: Any) -> None:
        """These are the screens that follow now; what is not named stays as it was."""
        doeks = replace(self.doeks, **doeks_now)
        if doeks != self.doeks:
            came = doeks.attached and not self.doeks.attached
            self.doeks = doeks
            if came and not self._one_window:
                self.cockpit = True
            self._take_shape()
            self.tell()

    def _take_shape(self) -> None:
        """Pages are reckoned for the screens that follow, and stay so when those go."""
        shape = tightest((self.doeks.shape, self.doeks.served_shape))
        if shape and self.session and self.session.stage.shape != shape:
            self._keep(self.session.with_(stage=replace(self.session.stage, shape=shape)))

    def attach_phones(self, phones: Mapping[str, PhoneState]) -> None:
        """These phones are there now."""
        if phones != self.phones:
            self.phones = phones
            self.tell()

    def attach_remote(self, asking: Asking | None = None, there: bool | None = None) -> None:
        """This is how it is with the remote now; what is not given stays as it was."""
        before = self.asking, self.remote_there
        if asking is not None:
            self.asking = asking
        if there is not None:
            self.remote_there = there
        if (self.asking, self.remote_there) != before:
            self.tell()

    def note_opened(self) -> None:
        """Another device opened the page for phones."""
        self.phones_opened += 1
        self.tell()

    def use_cockpit(self, wanted: bool) -> None:
        """The facilitator wants the cockpit here, or the picture of the room. Who wants that while
        a doek follows keeps it, also when the doek goes and comes back; who wants it because the
        doek is gone has the cockpit again with the next one."""
        self._one_window = not wanted and self.doeks.attached
        if wanted != self.cockpit:
            self.cockpit = wanted
            if not wanted and not self.desk.typing:
                self.desk = replace(self.desk, open=False)
            self.tell()

    def hold(self, what: str, line: HalfTyped | None) -> None:
        """Keep a half-typed line for a round; None is entered, or taken away. Nobody is told:
        whoever types sees it."""
        waiting = half.hold(self.waiting, self.desk, what, line)
        if waiting != self.waiting:
            self.waiting = waiting
            self._hand_over()

    def _hand_over(self) -> None:
        if self.store is not None:
            self.store.hold(self.waiting)

    # undo -----------------------------------------------------------------------------------

    @property
    def last(self) -> Done | None:
        """What undo takes back."""
        return self.undoable[-1] if self.undoable else None

    def jot(self, how: Callable[[Desk], Desk]) -> None:
        """Change what is half written on the werkblad, at every letter: nobody is told."""
        self.desk = how(self.desk)
        waiting = replace(self.waiting, agreement=self.desk.agreement)
        if waiting != self.waiting:
            self.waiting = waiting
            self._hand_over()

    def undo(self) -> str | None:
        """Take back the last thing done and leave what came in since; gives its label, or None
        when there is nothing to take back."""
        if self.session is None or not self.undoable:
            return None
        done = self.undoable[-1]
        self.undoable = self.undoable[:-1]
        self.passed = False
        new = revert(self.session, done.changes)
        self._keep(new)
        self.tell()
        return done.label

    @contextmanager
    def as_one(self) -> Iterator[None]:
        """What is done within this is taken back together, under the name of its first edit."""
        held, before = self.undoable, self.session
        yield
        ahead = {id(done) for done in held}
        made = [done for done in self.undoable if id(done) not in ahead]
        if len(made) > 1 and before is not None and self.session is not None:
            label = next((done.label for done in made if done.label), "")
            kept = [done for done in self.undoable if id(done) in ahead]
            one = replace(made[-1], label=label, changes=changes(before, self.session))
            self.undoable = [*kept, one]

    def _note(self, label: str, done: Changes, new: Session, *, asks: bool = False) -> None:
        """Keep what was done. What a subscriber changes of itself nobody has to take back."""
        if self._telling:
            return
        made = Done(label, done, new.stage.item, self.times.wall(), self.times.now(), asks)
        ahead = self.undoable
        if ahead and (both := _both(ahead[-1], made)):
            ahead, made = ahead[:-1], both
        self.undoable = [*ahead[-MOST_UNDO:], made]
        self.passed = False

    def _leave_in_place(self, found: Changes, new: Session) -> None:
        """Let undo of what was done before leave these changes as they are. A step of which
        nothing is left is none any more."""
        from sessie.rules.undoing import said_with_phone

        since = said_with_phone(new, found)
        kept = ((done, past(done.changes, since)) for done in self.undoable)
        self.undoable = [done if left == done.changes else replace(done, changes=left)
                         for done, left in kept if left]  # fmt: skip

    def beat(self) -> None:
        """To be called every few seconds: keep what a running clock used up, and try again to save
        when that went wrong."""
        if self.saving.error:
            self.retry()
        session, now = self.session, self.times.now()
        running = session and any(c.running for c in session.stage.clocks.values())
        if session and running and now - self._noted_at >= NOTED:
            self._noted_at = now
            stage = steering.settle(session.stage, now)
            # Nobody is told: it looks as it did, and no word waits for the disk.
            self._keep(session.with_(stage=stage), quiet=True)

    # saving ---------------------------------------------------------------------------------

    @property
    def saving(self) -> Saving:
        """How far saving is at this moment; when no session is open, of the one that was let go
        before all of it was on disk."""
        store = self.store or self._left
        return store.saving if store else Saving()

    @property
    def version(self) -> int:
        """The version of the store that holds the session as it is now; 0 is as it was opened."""
        return self._version

    def not_saved(self) -> tuple[NotSaved, ...]:
        """The texts that are not on disk, and with them the half-typed lines, which are kept after
        them; of a session that was let go those of then."""
        if self.store is None:
            return self.left_behind
        return () if self.saving.done else (*self.store.not_saved(), *half.in_sight(self.waiting))

    @property
    def waited(self) -> float:
        """Seconds that something of the open session has been waiting for the disk."""
        return self.store.waited if self.store else 0.0

    @property
    def slow(self) -> bool:
        """Whether saving takes so long that it must be said."""
        return self.waited >= SLOW

    def retry(self) -> None:
        """Try again to save."""
        if self.store:
            self.store.retry()

    def _keep(self, session: Session, *, quiet: bool = False) -> None:
        self.session = session
        self.looks += not quiet
        if self.store is not None:
            self._version = self.store.submit(session)
            left = half.still_waiting(session, self.waiting)
            if left is not self.waiting:
                self.waiting = left
                self._hand_over()
            if not (self.saved.trouble or quiet):
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


def _both(last: Done, made: Done) -> Done | None:
    """Two small steps as one; None when each is taken back alone."""
    if last.label or made.label:
        return None
    old, new = last.changes[0].before, made.changes[0].after
    sort = steering.sort_of(old, last.changes[0].after)
    soon = sort == steering.LOOKS or made.moment - last.moment <= SOON
    same = sort in steering.JOINED and sort == steering.sort_of(made.changes[0].before, new)
    there_and_back = old == new or (sort == steering.ITEMS and old.item == new.item)
    if not (same and soon) or there_and_back:
        return None
    return replace(made, changes=(Change("stage", "stage", old, new),))
