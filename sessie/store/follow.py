"""Following a session that another program has open: for the screens of the room.

Nothing is written, and no lock is asked for. The file is looked at and read as a whole, which it is
at every moment; as long as it cannot be read, what was read before is kept.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from sessie.model.frozen import dataclass
from sessie.model.session import Session
from sessie.model.stage import Stage
from sessie.rules.steering import after_restart
from sessie.store.disk import DISK, Identity, Ops
from sessie.store.errors import StoreError
from sessie.store.file import decode, no_collecting, session_from
from sessie.store.present import TERMINAL, Opened, Sign, opened, put

LOOK = 0.08
"""Seconds between two looks at the file: what it costs is one question to the system."""
LOOK_ROUND = 0.25
"""Seconds between two looks at which sessions are open."""
_COARSE = 10_000_000
"""Nanoseconds: a file system that knows no shorter ones can change a file and keep its time."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a screen for the room follows, and from where."""

    data: Path
    """The data folder."""
    content: tuple[Path, ...]
    """Content folders, the built-in one first."""
    only: Path | None = None
    """The file of the one session to follow; without it that is the one that is open."""
    school: str = ""
    """Whose evening will come, as far as that is sure."""


class Follower:
    """The newest session in one file."""

    def __init__(self, path: Path, ops: Ops = DISK) -> None:
        self.path = path
        self._ops = ops
        self._seen: Identity | None = None
        self._header = b""
        self._session: Session | None = None

    def newest(self) -> Session | None:
        """The session as it is in the file, with its clocks as the app counts them; the same object
        as long as nothing changed. What cannot be read does not count: then it is what was read
        before, and None when nothing was. Raises nothing."""
        try:
            found = self._ops.identity(self.path)
            if found == self._seen and found[3] % _COARSE:
                return self._session
            data, self._seen = self._ops.read(self.path)
        except OSError:
            return self._session
        header = data.partition(b"\n")[0]
        if header != self._header or self._session is None:
            self._read(data, header)
        return self._session

    def _read(self, data: bytes, header: bytes) -> None:
        try:
            with no_collecting():
                decoded = decode(data)
                if decoded.sound:
                    self._session, self._header = session_from(decoded.tables), header
        except (ValueError, StoreError):
            pass


def as_it_counts(stage: Stage, since: float | None) -> Stage:
    """The stage as the app has it that opened the session at `since`; None is no app. What began
    before then is over there, whatever the file says until the next save: a clock stands still."""
    still = after_restart(stage)
    if since is None:
        return still
    runs = {
        key: clock
        for key, clock in stage.clocks.items()
        if clock.since is not None and clock.since >= since
    }
    said = stage.message
    message = said if said and said.at >= since else None
    return replace(still, clocks={**still.clocks, **runs}, message=message)


class Following:
    """What a screen for the room follows: one session, or whichever is open.

    It waits until the session is open in an app. When that app ends, what was seen last stays, with
    its clocks standing still.
    """

    def __init__(
        self,
        data: Path,
        only: Path | None = None,
        now: Callable[[], float] = time.monotonic,
        *,
        sort: str = TERMINAL,
    ) -> None:
        """`data` is the data folder, `only` the file of the one session to follow; `sort` is what
        sort of screen its app is told of."""
        self._data, self._only, self._now = data, only.resolve() if only else None, now
        self._sort, self._told = sort, ""
        self._open: Opened | None = None
        self._follower: Follower | None = None
        self._sign: Sign | None = None
        self._looked = float("-inf")
        self._made_of: tuple[Session | None, float | None] = None, None
        self._session: Session | None = None

    @property
    def path(self) -> Path | None:
        """The file that is followed; None before any was open."""
        return self._follower.path if self._follower else None

    def look(self) -> Session | None:
        """The session to show now, its clocks as its app counts them; the same object as long as
        nothing changed, and None before there was any. Raises nothing."""
        now = self._now()
        if now - self._looked >= LOOK_ROUND:
            self._looked = now
            self._look_round()
        newest = self._follower.newest() if self._follower else None
        made_of = newest, self._open.since if self._open else None
        if newest is not None and made_of != self._made_of:
            self._made_of = made_of
            self._session = newest.with_(stage=as_it_counts(newest.stage, made_of[1]))
        return self._session

    def tell(self, told: str) -> None:
        """What its app must know of this screen."""
        if told != self._told:
            self._told, self._looked = told, float("-inf")
            self.close()

    def close(self) -> None:
        """Nothing is followed any more."""
        if self._sign:
            self._sign.away()
        self._sign = None

    def _look_round(self) -> None:
        """Stay with the session that is followed while it is open, else take the one that was
        opened last; and let its app know."""
        found = [one for one in opened(self._data) if self._only in (None, one.path)]
        here = [one for one in found if self._follower and one.path == self._follower.path]
        self._open = next(iter([*here, *found]), None)
        if self._open and (self._follower is None or self._follower.path != self._open.path):
            self.close()
            self._follower = Follower(self._open.path)
        if self._follower and (self._sign is None or not self._sign.there):
            self.close()
            self._sign = put(self._sort, self._follower.path, self._told)
