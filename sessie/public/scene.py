"""What the room sees now: `scene(session, now)` makes it, and every view for the room draws it.

A Scene holds words, numbers and order; never a size, and nothing that the room may not see. What
it is about is a `Block`, of which every kind but the plainest stands in a module of its own.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

from sessie.model.dutch import mmss
from sessie.model.frozen import dataclass
from sessie.model.script import Break, Feedback, Item, Line, Round, Slide
from sessie.model.session import Session
from sessie.model.stage import USUAL, Shape, current_clock
from sessie.rules.message import message_at
from sessie.rules.signals import OVER, Signal, rings, signal_at, signals_of
from sessie.rules.timing import until_begin

if TYPE_CHECKING:
    from datetime import datetime

    from sessie.public.pictures import Model

PARTNERSHIPS = "partnerschappen"
SOON = "Even geduld, we beginnen zo."
IN_WORDS: Mapping[str, tuple[str, ...]] = {
    "eye-openers": ("eye_opener",),
    "sterke punten": ("sterk_punt",),
    "tips en ideeën": ("tip", "idee"),
    "ambities": ("ambitie",),
}
"""What a slide shows in words → the kinds of slip that those are."""
MADE_IN = {
    "Welcome": "welcome",
    "Slide/overlap": "overlap",
    "Slide/acties": "agreements",
    f"Slide/{PARTNERSHIPS}": "pictures",
    "Slide/speerpunten": "pictures",
    "Slide/stip": "pictures",
    "Slide/voorbeelden": "pictures",
    **{f"Slide/{show}": "words" for show in IN_WORDS},
    "Round": "round",
    "Break": "round",
    "Feedback": "feedback",
    "DotVote": "vote",
    "ActionList": "agreements",
    "Joining": "joining",
}
"""The class of an item, the welcome, the codes for phones, and what a slide shows → the module that
makes its block; a slide that is not here is a `Text`. It is imported when it is first needed."""


@dataclass(frozen=True, slots=True)
class Block:
    """What a scene is about."""

    title: str

    def bar(self, part: str) -> str:
        """What stands in the bar above it in this part of the evening."""
        return part


@dataclass(frozen=True, slots=True)
class Curtain(Block):
    """The closed curtain: who draws it adds the time of day."""


@dataclass(frozen=True, slots=True)
class Countdown:
    """A clock as it stood when the scene was made; a viewer counts on from there."""

    total: float
    """Seconds in all."""
    left: float
    """Seconds left; negative when it ran over."""
    running: bool
    fresh: bool
    """Whether it was not started yet."""
    id: str = ""
    """Which clock it is: one with another id, or with another total, is another clock."""
    signals: tuple[Signal, ...] = ()
    """What it tells the room on its way, the first at the front."""

    @property
    def over(self) -> bool:
        """Whether the time is up."""
        return self.left <= 0

    @property
    def gone(self) -> int:
        """How much of it is used, in hundredths."""
        return round(100 * min(max(1 - self.left / self.total, 0), 1)) if self.total else 100

    @property
    def text(self) -> str:
        """What it shows, such as 11:40."""
        return mmss(self.left)

    @property
    def word(self) -> str:
        """What it is doing, for who cannot tell by its colour."""
        if self.over:
            return OVER
        if signal := self.signal:
            return signal.words
        return "" if self.running else "we beginnen zo" if self.fresh else "staat even stil"

    @property
    def signal(self) -> Signal | None:
        """What it tells the room now, while it runs."""
        return signal_at(self.signals, self.left) if self.running else None

    def rings_after(self, before: Countdown | None) -> bool:
        """Whether a sound must be heard now, for who drew the clock like `before` a moment ago."""
        return (
            before is not None
            and (before.id, before.total) == (self.id, self.total)
            and (rings(self.signals, before.left, self.left, self.running))
        )

    @property
    def whole(self) -> Countdown:
        """The same clock in whole seconds, as it is read: what looks the same is the same."""
        left = self.left
        whole = math.ceil(left) if left > 0 else -math.floor(-left) if left <= -1 else 0
        return replace(self, left=float(whole))

    def after(self, seconds: float) -> Countdown:
        """The same clock so many seconds later."""
        return replace(self, left=self.left - seconds) if self.running else self


@dataclass(frozen=True, slots=True)
class Text(Block):
    """A slide that holds nothing of what people said: the title with lines under it."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """All that a screen for the room needs."""

    block: Block
    """What it is about."""
    bar: str
    """What stands in the bar above it: the part, and the round if there is one."""
    place: int
    """Which item it is, from 1; 0 is the welcome before the first one."""
    of: int
    """Items in all."""
    clock: Countdown | None = None
    """The clock that the room sees, if there is one here; none under the curtain."""
    message: str = ""
    """What the facilitator says to the room in writing, over what is there; empty for nothing."""
    sound: bool = True
    """Whether signals of the clock are heard."""
    school: str = ""
    """Whose evening it is: the name of the school, or of the region."""
    page: int = 0
    """The page that is asked for, from 0; see `pages`."""
    part: int = 0
    """Which page of that, where an answer or a question is what is asked for; from 0."""
    pages: int = 1
    """Pages in all, once `pages.on_page` made it one page."""
    first: int = 1
    """The number of what stands first on it, where it is numbered."""
    shape: Shape = USUAL
    """What its pages are reckoned for."""


def scene(
    session: Session,
    now: float,
    model: Callable[[], Model] | None = None,
    wall: datetime | None = None,
) -> Scene:
    """What the room sees of a session at `now`, seconds of the clock that its clocks count on.
    `wall` is the time of day: only the welcome, that counts down to the begin, needs it.

    `model` is asked for the partnerships when they are shown: what a school says of them stands in
    its content, and not in the session.
    """
    script, stage = session.script, session.stage
    item = script.item(stage.item)
    block = _welcome(session, wall) if stage.at_welcome else block_of(session, item)
    if model and isinstance(item, Slide) and item.show == PARTNERSHIPS:
        block = replace(block, model=model())  # type: ignore[call-arg]
    bar = block.bar(script.phase_of(item.id).title)
    codes = stage.look.join and session.handing.on
    if codes:
        block = _codes(session)
    if stage.curtain:
        block = Curtain(session.evening.title)
    place = 0 if stage.at_welcome else script.position(item.id) + 1
    return Scene(
        block,
        bar,
        place,
        len(script.items),
        None if stage.at_welcome or stage.curtain or codes else countdown(session, item, now),
        message_at(stage, now),
        stage.sound,
        session.evening.school,
        stage.look.page,
        stage.look.part,
        shape=stage.shape,
    )


def _welcome(session: Session, wall: datetime | None) -> Block:
    """Before the first item."""
    module = import_module(f"sessie.public.{MADE_IN['Welcome']}")
    made: Block = module.make(session, until_begin(session, wall) if wall else None)
    return made


def _codes(session: Session) -> Block:
    """How phones come in."""
    made: Block = import_module(f"sessie.public.{MADE_IN['Joining']}").make(session)
    return made


def waiting(school: str = "") -> Scene:
    """What the room sees before there is any session: whose evening comes, as far as that is
    known."""
    return Scene(Curtain(school or SOON), "", 0, 0)


def block_of(session: Session, item: Item) -> Block:
    """What an item is about, whatever the curtain does."""
    what = f"Slide/{item.show}" if isinstance(item, Slide) else type(item).__name__
    if isinstance(item, Slide) and what not in MADE_IN:
        return Text(item.title, item.lines)
    make: Callable[[Session, Item], Block] = import_module(f"sessie.public.{MADE_IN[what]}").make
    return make(session, item)


def slides_beside(session: Session) -> list[Text]:
    """The slide of now and those next to it, as far as they hold nothing that people said: a view
    can have them ready."""
    place = session.script.position(session.stage.item)
    near = session.script.items[max(place - 1, 0) : place + 2]
    blocks = [block_of(session, s) for s in near if isinstance(s, Slide) and not s.show]
    return [block for block in blocks if isinstance(block, Text)]


def countdown(session: Session, item: Item, now: float) -> Countdown | None:
    """The clock of a round, a break, or the table that tells; by how much a table takes too long,
    the room does not see."""
    telling = isinstance(item, Feedback)
    if not (isinstance(item, Round | Break) or (telling and session.stage.table)):
        return None
    key, clock = current_clock(session.script, session.stage)
    left = clock.left(now)
    return Countdown(
        clock.total,
        max(left, 0.0) if telling else left,
        clock.running,
        fresh=not clock.running and clock.spent <= 0,
        id=key,
        signals=signals_of(clock.total, aloud=not telling),
    )
