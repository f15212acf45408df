"""afstandsbediening: the facilitator's own phone, let in by comparing four figures.

A phone asks and shows four figures; at the laptop the same four are let in, or not. Only one phone
is remote at a time. Nothing here is random or reads a clock: ids and figures come from elsewhere,
and `now` is in seconds of a clock that never jumps.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import field, replace
from datetime import datetime

from sessie.model.frozen import dataclass
from sessie.model.script import Break, Item, Round
from sessie.model.session import Session
from sessie.model.stage import Stage, current_clock
from sessie.rules.timing import begins_another_day, end_in_words, forecast

ASKS = 60.0
"""Seconds that a phone waits for an answer at the laptop."""
COMPARE = 1.0
"""Seconds in which nobody has compared four figures yet: a key that comes sooner was for something
else."""
REST = 3.0
"""Seconds after an answer in which no other phone may ask: who presses the key late does not let in
another one."""
MOST_REFUSED = 5
"""Phones that were not let in; then nobody may ask until a key at the laptop says so."""
MOST_KEPT = 8
"""Phones of which is kept why they are let in no more."""

REFUSED, LATE, REPLACED, OUT = "refused", "late", "replaced", "out"
"""Why a phone that asked, or was let in, is not let in: the laptop said no, or nothing; another
phone is it now; it was taken off."""
LOCKED, BUSY, RESTING = "locked", "busy", "resting"
"""Why a phone may not ask now: too many were refused, another one asks, another one just did."""

SOMEBODY_ASKS = "Een telefoon vraagt of hij de afstandsbediening mag zijn: F10"

PATH = "/afstand"
"""What the phone of the facilitator opens, behind the address of the phones."""

COMMANDS = ("next", "back", "clock", "minute", "curtain")
"""What a remote may ask for."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A phone that asks to be let in."""

    id: str
    """sha256 of its token."""
    digits: str
    """The four figures that it shows."""
    at: float
    """When it asked."""


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks to be the remote, and who was refused; only in memory."""

    asked: Asked | None = None
    refused: int = 0
    """Phones that were not let in since the lock was opened."""
    ended: float = float("-inf")
    """When the last question was over."""
    gone: Mapping[str, str] = field(default_factory=dict)
    """sha256 of a token → why that phone is not let in."""

    @property
    def locked(self) -> bool:
        """Whether nobody may ask until a key at the laptop says so."""
        return self.refused >= MOST_REFUSED

    def left(self, now: float) -> float:
        """Seconds that who asks still waits; 0.0 when nobody does."""
        return max(0.0, self.asked.at + ASKS - now) if self.asked else 0.0


def may_not_ask(asking: Asking, now: float) -> str:
    """Why no phone may ask now; empty when it may."""
    asking = expire(asking, now)
    if asking.locked:
        return LOCKED
    if asking.asked:
        return BUSY
    return RESTING if now - asking.ended < REST else ""


def ask(asking: Asking, token_hash: str, digits: str, now: float) -> Asking:
    """This phone asks, when `may_not_ask` says nothing."""
    return replace(expire(asking, now), asked=Asked(token_hash, digits, now))


def expire(asking: Asking, now: float) -> Asking:
    """Who waited a minute is refused."""
    if asking.asked and now - asking.asked.at >= ASKS:
        return _over(asking, LATE, now)
    return asking


def refuse(asking: Asking, token_hash: str, now: float) -> Asking:
    """The laptop says no to the phone with this hash of its token, if that is who asks."""
    if asking.asked and asking.asked.id == token_hash:
        return _over(asking, REFUSED, now)
    return asking


def unlock(asking: Asking) -> Asking:
    """Phones may ask again."""
    return replace(asking, refused=0)


def admit_remote(
    session: Session, asking: Asking, token_hash: str, now: float
) -> tuple[Session, Asking]:
    """Let in the phone with this hash of its token, in the place of the one of before. Only who
    asks now, and long enough to be compared, is let in."""
    asked = asking.asked
    if not asked or asked.id != token_hash or not COMPARE <= now - asked.at < ASKS:
        return session, asking
    if not session.handing.on:
        return session, asking
    before = session.handing.remote
    asking = replace(asking, asked=None, ended=now)
    if before:
        asking = _with_gone(asking, before, REPLACED)
    return _with_remote(session, asked.id), asking


def take_off(session: Session, asking: Asking) -> tuple[Session, Asking]:
    """No phone is the remote any more."""
    if before := session.handing.remote:
        asking = _with_gone(asking, before, OUT)
    return _with_remote(session, ""), asking


def is_remote(session: Session, token_hash: str) -> bool:
    """Whether the phone with this hash of its token is the remote; in a time that tells nothing."""
    held = session.handing.remote if session.handing.on else ""
    return hmac.compare_digest(held.encode(), token_hash.encode()) and bool(held)


def is_asking(asking: Asking, token_hash: str, now: float) -> bool:
    """Whether it is this phone that waits for an answer."""
    asked = asking.asked.id if asking.asked and asking.left(now) else ""
    return hmac.compare_digest(asked.encode(), token_hash.encode()) and bool(asked)


def _over(asking: Asking, why: str, now: float) -> Asking:
    assert asking.asked is not None
    ended = replace(asking, asked=None, refused=asking.refused + 1, ended=now)
    return _with_gone(ended, asking.asked.id, why)


def _with_gone(asking: Asking, token_hash: str, why: str) -> Asking:
    kept = [*asking.gone.items()][1 - MOST_KEPT :]
    return replace(asking, gone={**dict(kept), token_hash: why})


def _with_remote(session: Session, token_hash: str) -> Session:
    return session.with_(handing=replace(session.handing, remote=token_hash))


# what the laptop reads --------------------------------------------------------------------------


def asking_in_words(asking: Asking, *, private: bool) -> str:
    """`Afstandsbediening 4821 toelaten? F10`, where only the facilitator reads it; elsewhere no
    figures. Empty when nobody asks."""
    if asking.asked is None:
        return ""
    if private:
        return f"Afstandsbediening {asking.asked.digits} toelaten? F10"
    return SOMEBODY_ASKS


def remote_in_words(session: Session, asking: Asking, *, there: bool) -> str:
    """How it is with the remote, for its line in the window of the phones."""
    if asking.asked is not None:
        return f"{asking.asked.digits} vraagt"
    if asking.locked:
        return "op slot"
    handing = session.handing
    if not handing.remote:
        return f"nog geen: open {handing.address}:{handing.port}{PATH}"
    return "verbonden" if there else "even niet verbonden"


def to_answer(asking: Asking) -> str:
    """What is asked at the laptop now, in its private window; empty for nothing."""
    if asking.asked is not None:
        return f"Afstandsbediening {asking.asked.digits} toelaten? j = ja · x onderaan = nee"
    return "Vijf telefoons kregen nee: vragen is op slot. j = weer laten vragen" * asking.locked


# what the remote shows --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RemoteClock:
    """The clock of the item on the doek."""

    left: float
    """Seconds; below zero it is too long."""
    running: bool


@dataclass(frozen=True, slots=True)
class RemotePage:
    """What the phone of the facilitator shows: private, for the phone that was let in alone."""

    title: str
    place: str
    """`3 van 21 · Ronde 1`"""
    doek: str
    """What is different on the doek: that it is closed, or which page is shown."""
    curtain: bool
    note: str
    """The notes of the facilitator with this item."""
    coming: str
    """What the next tap shows; empty at the end."""
    first: bool
    """Whether nothing goes before it."""
    times: str
    """When it will be over."""
    clock: RemoteClock | None
    """None where there is no clock."""


def remote_page(
    session: Session,
    ahead: Stage,
    now: float,
    wall: datetime,
    *,
    bar: str = "",
    page: int = 0,
    pages: int = 1,
) -> RemotePage:
    """The page for the phone that is the remote. `ahead` is the stage after the next tap, `bar` the
    part in words, and `page` of `pages` what a doek with large letters shows."""
    script, stage = session.script, session.stage
    item = None if stage.at_welcome else script.item(stage.item)
    place = script.position(stage.item) + 1 if item else 0
    clock = current_clock(script, stage)[1] if item else None
    several = pages > 1 and not stage.curtain
    return RemotePage(
        title=item.title if item else "Welkom!",
        place=" · ".join([f"{place} van {len(script.items)}"] * bool(item) + [bar] * bool(bar)),
        doek=_doek_in_words(stage) or (f"bladzijde {page + 1} van {pages}" if several else ""),
        curtain=stage.curtain,
        note=item.note if item else "",
        coming=_after(session, ahead, page),
        first=item is None and not stage.curtain,
        times=_times(session, wall, now),
        clock=RemoteClock(clock.left(now), clock.running) if clock else None,
    )


def _doek_in_words(stage: Stage) -> str:
    if stage.curtain:
        return "Het doek is dicht."
    return "De QR-codes staan op het doek." if stage.look.join else ""


def _after(session: Session, ahead: Stage, page: int) -> str:
    stage = session.stage
    if stage.curtain and not ahead.curtain:
        return "het doek open"
    if stage.look.join and not ahead.look.join:
        return "de QR-codes weg"
    if ahead.item != stage.item:
        return _named(session.script.item(ahead.item))
    return f"bladzijde {page + 2}" if ahead.look != stage.look else ""


def _named(item: Item) -> str:
    minutes = f" ({item.minutes} min)" if isinstance(item, Round | Break) and item.minutes else ""
    return f"{item.title}{minutes}"


def _times(session: Session, wall: datetime, now: float) -> str:
    if begins_another_day(session, wall):
        return f"{session.evening.begin}–{session.evening.end}"
    return end_in_words(forecast(session, wall.hour * 60 + wall.minute, now))


# what the remote does ---------------------------------------------------------------------------

Seen = tuple[object, ...]


def seen_of(session: Session) -> Seen:
    """What a person with the remote looks at when she taps: when this is another one, her tap was
    for what was there before. A clock that runs on is the same."""
    script, stage = session.script, session.stage
    if stage.at_welcome:
        return stage.item, stage.curtain, stage.look
    key, clock = current_clock(script, stage)
    return stage.item, stage.curtain, stage.look, stage.table, key, clock.running, clock.total
