"""What the room sees now: `scene(session, now)` makes it, and every view for the room draws it.

A Scene holds words, numbers and order; never a size, and nothing that the room may not see. What
it is about is a `Block`, of which every kind stands in a module of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING

from sessie.model.script import Break, Feedback, Item, Round, Slide
from sessie.model.session import Session
from sessie.model.stage import current_clock
from sessie.public.block import Block, Countdown, Curtain
from sessie.public.slide import Text

if TYPE_CHECKING:
    from sessie.public.pictures import Model

PARTNERSHIPS = "partnerschappen"
MADE_IN = {
    "Slide/overlap": "overlap",
    "Slide/acties": "agreements",
    f"Slide/{PARTNERSHIPS}": "pictures",
    "Slide/speerpunten": "pictures",
    "Slide/stip": "pictures",
    "Slide/voorbeelden": "pictures",
    "Round": "round",
    "Break": "round",
    "Feedback": "feedback",
    "DotVote": "vote",
    "ActionList": "agreements",
}
"""The class of an item, and what a slide shows → the module that makes its block; a slide that is
not here is made by `slide`. A module is imported when it is first needed."""


@dataclass(frozen=True, slots=True)
class Scene:
    """All that a screen for the room needs."""

    block: Block
    """What it is about."""
    bar: str
    """What stands in the bar above it: the part, and the round if there is one."""
    place: int
    """Which item it is, from 1."""
    of: int
    """Items in all."""
    clock: Countdown | None = None
    """The clock that the room sees, if there is one here."""


def scene(session: Session, now: float, model: Callable[[], Model] | None = None) -> Scene:
    """What the room sees of a session at `now`, seconds of the clock that its clocks count on.

    `model` is asked for the partnerships when they are shown: what a school says of them stands in
    its content, and not in the session.
    """
    script, stage = session.script, session.stage
    item = script.item(stage.item)
    block = block_of(session, item)
    if model and isinstance(item, Slide) and item.show == PARTNERSHIPS:
        block = replace(block, model=model())  # type: ignore[call-arg]
    bar = block.bar(script.phase_of(item.id).title)
    if stage.curtain:
        block = Curtain(session.evening.title)
    place = script.position(item.id) + 1
    return Scene(block, bar, place, len(script.items), _countdown(session, item, now))


def block_of(session: Session, item: Item) -> Block:
    """What an item is about, whatever the curtain does."""
    what = f"Slide/{item.show}" if isinstance(item, Slide) else type(item).__name__
    module = import_module(f"sessie.public.{MADE_IN.get(what, 'slide')}")
    make: Callable[[Session, Item], Block] = module.make
    return make(session, item)


def slides_beside(session: Session) -> list[Text]:
    """The slide of now and those next to it, as far as they hold nothing that people said: a view
    can have them ready."""
    place = session.script.position(session.stage.item)
    near = session.script.items[max(place - 1, 0) : place + 2]
    blocks = [block_of(session, s) for s in near if isinstance(s, Slide) and not s.show]
    return [block for block in blocks if isinstance(block, Text)]


def _countdown(session: Session, item: Item, now: float) -> Countdown | None:
    """The clock of a round, a break, or the table that tells; by how much a table takes too long,
    the room does not see."""
    telling = isinstance(item, Feedback)
    if not (isinstance(item, Round | Break) or (telling and session.stage.table)):
        return None
    _, clock = current_clock(session.script, session.stage)
    left = clock.left(now)
    return Countdown(clock.total, max(left, 0.0) if telling else left, clock.running,
                     fresh=not clock.running and clock.spent <= 0)  # fmt: skip
