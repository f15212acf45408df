"""Agreements: what was agreed last time with what became of it, then what is new."""

from __future__ import annotations

from sessie.model.frozen import dataclass
from sessie.model.script import ActionList, Item
from sessie.model.session import UNSAID, Action, Session
from sessie.public.scene import Block
from sessie.rules.agreements import OPEN, doers, oldest_first
from sessie.rules.brought import known_of

THREE_PARTS = "Elke afspraak heeft drie delen: wat, wie en wanneer."
PARTS = ("wat", "wie", "wanneer")
NONE_BEFORE = "Er zijn nog geen afspraken van de vorige keer."


@dataclass(frozen=True, slots=True)
class Agreed:
    """One agreement."""

    id: str
    what: str
    who: str
    """Who, and together with whom; may be empty."""
    when: str
    status: str
    """How it stands; empty for a new one that is just open."""
    open: bool
    """Whether a next meeting looks at it again."""
    result: str
    """What became of it, in a sentence."""
    theme: str
    """Label of the theme that it comes from."""
    carried: bool
    """Whether it was agreed at an earlier meeting."""
    before: str = ""
    """Where it stood before this meeting; only told of the one that is marked."""

    @property
    def by_name(self) -> tuple[tuple[str, str], ...]:
        """Who and when, each behind its name, as far as it is known."""
        return tuple((name, text) for name, text in (("wie", self.who), ("wanneer", self.when))
                     if text)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Agreements(Block):
    """All agreements, those of earlier meetings first."""

    agreed: tuple[Agreed, ...]
    chosen: str
    """Id of the one that is marked; empty is none."""
    making: bool
    """Whether new ones are made here, of which the last must be seen; else they are looked back
    on."""

    at_most: int = 0
    """How many are wanted; 0 is as many as come."""
    parts: tuple[str, ...] = PARTS
    """What an agreement says: the empty fields while there are none yet."""

    @property
    def none(self) -> str:
        """What to say while there are none."""
        return THREE_PARTS if self.making else NONE_BEFORE


def make(session: Session, item: Item) -> Block:
    """The block of the list, or of a slide with it."""
    chosen = session.stage.look.chosen
    agreed = tuple(
        _agreed(session, action, action.id == chosen) for action in oldest_first(session)
    )
    making = isinstance(item, ActionList)
    at_most = item.at_most if isinstance(item, ActionList) else 0
    return Agreements(item.title, agreed, chosen, making, at_most)


def _agreed(session: Session, action: Action, chosen: bool) -> Agreed:
    theme = session.themes.get(action.theme)
    known = known_of(session, action) if chosen else None
    return Agreed(
        action.id,
        action.what,
        doers(action),
        action.when,
        action.status if action.origin or action.status != UNSAID else "",
        action.status in OPEN,
        action.result,
        theme.label if theme else "",
        bool(action.origin),
        known.detail if known and known.detail != UNSAID else "",
    )
