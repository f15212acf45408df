"""The slide "hier zijn we het over eens": all themes, or what was written about one of them.

Only what was released is shown, and of a slip nothing but its words and its side.
"""

from __future__ import annotations

from dataclasses import dataclass

from sessie.model.script import Item, Side
from sessie.model.session import Contribution, Session
from sessie.public.scene import Block
from sessie.rules.overlap import ThemeGroup, overlap_groups, sides, slips_by_side
from sessie.rules.slips import UNTRANSLATED, shown_text

EMPTY = "Hier komt te staan wat ouders en school allebei belangrijk vinden."
NO_SLIPS = "Er zijn nog geen briefjes vrijgegeven."
BOTH, SEVERAL = "Van beide kanten", "Van twee of meer kanten"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A theme with how many of each side ask for it."""

    id: str
    label: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WantedBy:
    """Themes that are wanted by the same."""

    name: str
    """`Van beide kanten`, or `Vooral ouders`."""
    shared: bool
    themes: tuple[Wanted, ...]


@dataclass(frozen=True, slots=True)
class Overlap(Block):
    """All themes that somebody asks for, what is shared first."""

    sides: tuple[Side, ...]
    groups: tuple[WantedBy, ...]
    chosen: str
    """Id of the theme that is marked; empty is none."""
    label: str
    """Its name."""


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a slip as they may be shown."""

    text: str
    untranslated: str = ""
    """Code of the language in which it is still to be read; empty for what can be read."""


@dataclass(frozen=True, slots=True)
class SaidBy:
    """What one side wrote."""

    side: Side
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class OpenTheme(Block):
    """What the sides wrote about one theme, beside each other."""

    label: str
    tension: str
    """In what the sides differ; may be empty."""
    by_side: tuple[SaidBy, ...]
    page: int
    """The page that is asked for, from 0; who has fewer shows the last one."""


def make(session: Session, item: Item) -> Block:
    """The block of the slide."""
    look = session.stage.look
    theme = session.themes.get(look.chosen)
    if theme and look.open:
        by_side = tuple(
            SaidBy(session.script.side(side), tuple(map(said, slips)))
            for side, slips in slips_by_side(session, theme.id).items()
        )
        return OpenTheme(item.title, theme.label, theme.tension, by_side, look.page)
    every = sides(session)
    return Overlap(
        item.title,
        tuple(map(session.script.side, every)),
        tuple(_wanted_by(session, group, every) for group in overlap_groups(session)),
        look.chosen if theme else "",
        theme.label if theme else "",
    )


def said(slip: Contribution) -> Said:
    """The words of a slip, and in which language they still are."""
    shown = shown_text(slip)
    return Said(shown.text, slip.lang if shown.note == UNTRANSLATED else "")


def _wanted_by(session: Session, group: ThemeGroup, every: tuple[str, ...]) -> WantedBy:
    several = BOTH if len(every) == 2 else SEVERAL
    name = f"Vooral {session.script.side(group.side).name}" if group.side else several
    themes = (
        Wanted(
            held.theme,
            session.themes[held.theme].label,
            tuple(held.counts.get(side, 0) for side in every),
        )
        for held in group.themes
    )
    return WantedBy(name, not group.side, tuple(themes))
