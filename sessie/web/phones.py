"""The phones of the open evening: they follow `Live`, and `Live` knows which are there.

What a phone asks is worked out in the thread of the server; here, in the thread of the app, it is
only applied. The app never waits for a phone, and a phone hears "bewaard" when the disk has it.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from sessie.live import Live, PhoneState
from sessie.model.session import Session
from sessie.model.trouble import Trouble
from sessie.public.pictures import Model
from sessie.rules import remote as remote_rules
from sessie.rules import steering
from sessie.rules.remote import Asking, seen_of
from sessie.rules.remote import Seen as LookedAt
from sessie.store.errors import StoreError
from sessie.store.session_store import SessionStore
from sessie.web import plain_page
from sessie.web.limits import Counters, Limits
from sessie.web.remote import DONE, STALE, WRONG, Remote, View, Ways
from sessie.web.server import Server, Taken
from sessie.web.tables import Batch, Seen, Tables, Wrong, in_json, read_json

PORT = 8765
"""Where phones come in, unless another program is there."""
NEXT = 10
"""Ports that are tried, one after another, before any that is free."""
DIED = "De telefoons zijn gestopt: zet ze weer aan. De avond gaat hier gewoon door."
READ_ONLY = "Deze sessie is alleen om te bekijken: telefoons kunnen hier niet inleveren."
GUESSED = (
    "Iemand probeert codes van tafels. Blijft dat zo: sluit het inleveren of maak nieuwe codes."
)
MOVING = 2.0
"""Seconds that the server of before gets to end, when phones come in at another address."""
AGAIN = 600.0
"""Seconds before that is said again."""

Applied = Callable[[Batch, SessionStore | None, int], object]
"""Hears that a batch was applied, and by which store and version it is kept; without a store it was
not applied."""


class Phones:
    """The phones of one session, from `start` until `stop`, or until another session is open.

    `start` may be called in a thread, the rest is for the thread of the app. What is kept in the
    session, such as that phones are on and at which address, is for whoever starts this.
    """

    def __init__(
        self,
        live: Live,
        wrong: Callable[[Exception], object],
        limits: Limits | None = None,
        model: Callable[[], Model] | None = None,
    ) -> None:
        """`wrong` gets every error, and `model` gives the partnerships; both are called in another
        thread too."""
        assert live.session is not None and live.store is not None
        self._live = live
        self.path: Path = live.store.path
        """The file of the session that these are the phones of."""
        self._wrong = wrong
        self._counters = Counters(limits or Limits())
        self._seen: dict[str, Seen] = {}
        self._model = model
        self._steps, self._run = 0, secrets.token_urlsafe(6)
        self._looked_at: LookedAt = ()
        """What the remote saw last."""
        self._remote: Remote | None = None
        self._tables: Tables | None = None
        self._server: Server | None = None
        self._leave: Callable[[], None] = lambda: None
        self._over = self._unsure = False
        self._said = float("-inf")

    def start(self, address: str, port: int = 0) -> int:
        """Let phones in at this address, at this port if it is free; gives the port. When they are
        let in already they come in at the new address instead, with the tokens that they have.
        Raises Trouble; then they come in nowhere, until it is called anew."""
        session, store = self._live.session, self._live.store
        if session is None or store is None or store.read_only:
            raise Trouble(READ_ONLY)
        if self._server is not None:
            self._server.stop(MOVING)
        remote = Remote(
            self._view(session),
            now=self._live.times.now,
            counters=self._counters,
            ways=Ways(
                in_app=self._live.call_soon,
                asks=self._ask,
                does=self._do,
                expires=self._expire,
                there=self._is_there,
                wall=self._live.times.wall,
                model=self._model,
            ),
            wrong=self._wrong,
            refuse=Wrong,
            say=in_json,
            read=read_json,
            there=self._live.remote_there,
        )
        # What waits in the loop of before ends with it: phones ask again.
        tables = Tables(
            session,
            now=self._live.times.now,
            apply=lambda batch: self._live.call_soon(partial(self._apply, batch, applied)),
            noticed=lambda phones: self._live.call_soon(partial(self._noticed, phones)),
            guessed=lambda: self._live.call_soon(self._guessed),
            wrong=self._wrong,
            counters=self._counters,
            seen=self._seen,
            plain=plain_page,
            remote=remote,
            kept=lambda: store.kept if store is self._live.store else None,
        )
        tables.opened = lambda: self._live.call_soon(self._opened)
        server = Server(
            tables.answer,
            tables.door(address),
            begun=tables.begun,
            ended=lambda: self._live.call_soon(self._died),
            wrong=self._wrong,
        )

        def applied(batch: Batch, store: SessionStore | None, version: int) -> None:
            server.soon(partial(tables.applied, batch, store, version))

        self._tables, self._server, self._remote = tables, server, remote
        wanted = port or PORT
        for number in range(wanted, min(wanted + NEXT, 65536)):
            with suppress(Taken):
                server.start(number)
                return server.port
        server.start()
        return server.port

    def follow(self) -> None:
        """From now on phones see what changes, and `Live` sees them."""
        self._leave()
        self._leave = self._live.subscribe(self._told)
        self._told()

    @property
    def running(self) -> bool:
        """Whether phones can come in."""
        return self._server is not None and self._server.running and not self._over

    @property
    def state(self) -> Mapping[str, PhoneState]:
        """Table → its phones."""
        return self._live.phones

    @property
    def wrong_codes(self) -> int:
        """Wrong codes that were tried so far."""
        return self._counters.guesses.total

    def stop(self) -> None:
        """No phone comes in any more. A page keeps what it shows, and looks out for the next
        start."""
        self._over = True
        self._leave()
        if self._server is not None:
            self._server.stop()
        self._live.attach_phones({})
        self._live.attach_remote(Asking(), False)

    # told by Live -----------------------------------------------------------------------------

    def _ours(self) -> bool:
        store = self._live.store
        return not self._over and store is not None and store.path == self.path

    def _told(self) -> None:
        session = self._live.session
        if session is None or not self._ours():
            self.stop()
        elif self._tables is not None:
            self._tables.session = session
            if self._remote is not None:
                self._remote.view = self._view(session)

    def _view(self, session: Session) -> View:
        """What the remote is told; the same one as long as nothing changed."""
        looked_at = seen_of(session)
        if looked_at != self._looked_at:
            self._looked_at = looked_at
            self._steps += 1
        at, paged = f"{self._run}-{self._steps}", self._live.doeks.in_browser > 0
        view = View(session, self._live.asking, at, paged)
        held = self._remote.view if self._remote else None
        same = (
            held is not None
            and held.session is session
            and (held.asking, held.at, held.paged) == (view.asking, view.at, view.paged)
        )
        return held if same and held is not None else view

    # asked by the server ----------------------------------------------------------------------

    def _apply(self, batch: Batch, applied: Applied) -> None:
        """Apply what phones asked, and have them answered when it is on disk."""
        live, done = self._live, False
        try:
            if self._ours() and live.session is not None and not self._unsure:
                # What goes wrong after this, in whoever is told, finds the session kept.
                done = True
                live.edit("", batch.applied, noted=False)
        except StoreError:
            # It was not handed to the disk: none of it may be confirmed, now or with a next one.
            self._unsure, done = True, False
        finally:
            applied(batch, live.store if done else None, live.version)

    # the remote -------------------------------------------------------------------------------

    def _ask(self, phone: str, digits: str) -> str:
        """A phone asks to be the remote: the facilitator hears of it, and nothing else happens."""
        live, now = self._live, self._live.times.now()
        if not self._ours():
            return WRONG
        if why := remote_rules.may_not_ask(live.asking, now):
            return why
        live.notices.append(remote_rules.SOMEBODY_ASKS)
        live.attach_remote(remote_rules.ask(live.asking, phone, digits, now))
        return ""

    def _do(self, phone: str, command: str, at: str) -> str:
        """Steer as the keys do, if it is still the remote and sees what is on the doek."""
        live = self._live
        session = live.session
        if session is None or not self._ours():
            return WRONG
        if not remote_rules.is_remote(session, phone):
            return "unknown"
        if self._view(session).at != at:
            return STALE
        match command:
            case "next" | "back":
                live.go(1 if command == "next" else -1, self._model)
            case "curtain":
                live.steer(lambda _, stage, now: replace(stage, curtain=not stage.curtain))
            case "clock" if not session.stage.at_welcome:
                live.steer(steering.toggle_clock)
            case "minute" if not session.stage.at_welcome:
                live.steer(lambda script, stage, now: steering.add_time(script, stage, 60.0))
        return DONE

    def _expire(self) -> None:
        if self._ours():
            live = self._live
            live.attach_remote(remote_rules.expire(live.asking, live.times.now()))

    def _is_there(self, there: bool) -> None:
        if self._ours():
            self._live.attach_remote(there=there)

    def _noticed(self, phones: Mapping[str, PhoneState]) -> None:
        if self._ours():
            self._live.attach_phones(phones)

    def _opened(self) -> None:
        if self._ours():
            self._live.note_opened()

    def _guessed(self) -> None:
        now = self._live.times.now()
        if self._ours() and now - self._said >= AGAIN:
            self._said = now
            self._live.notices.append(GUESSED)
            self._live.tell()

    def _died(self) -> None:
        if not self._over:
            self.stop()
            self._live.notices.append(DIED)
            self._live.tell()
