"""The slide of the overlap: what both sides asked for and what one, or what was written about one
theme. Its title says what was counted, whatever the slide is called in the draaiboek.

Only what was released is shown, and of a slip nothing but its words and its side.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sessie.model.dutch import capital, listed, the
from sessie.model.frozen import dataclass
from sessie.model.script import Item, Side
from sessie.model.session import Contribution, Session
from sessie.model.sides import sides_named
from sessie.public.scene import Block
from sessie.rules.overlap import OVERLAP_KINDS, ThemeGroup, overlap_groups, sides
from sessie.rules.release import may_be_read
from sessie.rules.slips import UNTRANSLATED, shown_text, slips_by_words

EMPTY = "Hier komt te staan waar ouders en school om vroegen."
NO_SLIPS = "Er zijn nog geen briefjes vrijgegeven."
NOTHING_SHARED = "Waar vroegen we naar?"
BOTH, SEVERAL = "beide kanten", "meer kanten"
SLIPS, WITH_TABLES = "briefjes", "briefjes en tafels"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A theme with how many of each side ask for it."""

    id: str
    label: str
    counts: tuple[int, ...]
    tension: str = ""
    """In what the sides differ, as a person said it."""


@dataclass(frozen=True, slots=True)
class WantedBy:
    """Themes that are asked for by the same."""

    name: str
    """`Beide kanten`, `Verschil` or `Gevraagd door ouders`."""
    shared: bool
    """Whether several sides ask for it and nobody said that they differ."""
    themes: tuple[Wanted, ...]
    side: str = ""
    """Id of the side that asks alone; empty where several do."""


@dataclass(frozen=True, slots=True)
class Overlap(Block):
    """All themes that somebody asks for, what is shared first."""

    sides: tuple[Side, ...]
    groups: tuple[WantedBy, ...]
    chosen: str
    """Id of the theme that is marked; empty is none."""
    label: str
    """Its name."""
    counted: str = SLIPS
    """What the figures are: wishes and expectations, and tables that had one too."""
    most: int = 0
    """The highest figure of all pages, so that bars have one scale; 0 is that of these themes."""


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
class SaidAs:
    """What the sides wrote of one sort: a compliment never stands among wishes."""

    name: str
    """`Wensen en verwachtingen`, `Sterke punten`."""
    by_side: tuple[SaidBy, ...]
    """Every side, also one that wrote nothing of this sort."""


@dataclass(frozen=True, slots=True)
class OpenTheme(Block):
    """What the sides wrote about one theme, beside each other, a sort of slip at a time."""

    label: str
    tension: str
    """In what the sides differ; may be empty."""
    parts: tuple[SaidAs, ...]
    """Wishes and expectations first; each begins on a page of its own."""
    page: int
    """The page that is asked for, from 0, all parts counted on; who has fewer shows the last."""


def make(session: Session, item: Item) -> Block:
    """The block of the slide."""
    look = session.stage.look
    theme = session.themes.get(look.chosen)
    if theme and look.open:
        parts = tuple(_parts(session, theme.id))
        return OpenTheme(NOTHING_SHARED, theme.label, theme.tension, parts, look.page)
    every, held = sides(session), overlap_groups(session)
    named = sides_named(session, every)
    several = BOTH if len(every) == 2 else SEVERAL
    agreed = any(not (group.side or group.differs) for group in held)
    counted = {r.theme for r in session.recognitions.values()} & session.themes.keys()
    return Overlap(
        f"Hier vroegen {several} naar" if agreed else NOTHING_SHARED,
        tuple(named[side] for side in every),
        tuple(_wanted_by(session, group, every, several, named) for group in held),
        look.chosen if theme else "",
        theme.label if theme else "",
        WITH_TABLES if counted else SLIPS,
    )


def said(slip: Contribution) -> Said:
    """The words of a slip, and in which language they still are."""
    shown = shown_text(slip)
    return Said(shown.text, slip.lang if shown.note == UNTRANSLATED else "")


def _parts(session: Session, theme: str) -> Iterator[SaidAs]:
    """The released slips of a theme, wishes and expectations apart from every other kind."""
    slips = [s for s in slips_by_words(session) if s.theme == theme and may_be_read(s)]
    known, every = [kind.id for kind in session.script.kinds], sides(session)
    called = sides_named(session, every)
    wanted = [kind for kind in known if kind in OVERLAP_KINDS]
    others = [kind for kind in known if kind not in OVERLAP_KINDS]
    others += dict.fromkeys(s.kind for s in slips if s.kind not in {*known, *OVERLAP_KINDS})
    for kinds in ([*wanted, *OVERLAP_KINDS.difference(wanted)], *([kind] for kind in others)):
        there = [slip for slip in slips if slip.kind in kinds]
        if there:
            named = [k for k in kinds if any(slip.kind == k for slip in there)]
            name = capital(listed(session.script.kind(kind).plural for kind in named))
            yield SaidAs(name, tuple(
                SaidBy(
                    called[side],
                    tuple(said(slip) for slip in there if session.side_of(slip) == side),
                )
                for side in every
            ))  # fmt: skip


def _wanted_by(
    session: Session,
    group: ThemeGroup,
    every: tuple[str, ...],
    several: str,
    named: Mapping[str, Side],
) -> WantedBy:
    name = capital(several)
    if group.differs:
        name = "Verschil"
    elif group.side:
        name = f"Gevraagd door {the(named[group.side].name)}"
    themes = (
        Wanted(
            held.theme,
            session.themes[held.theme].label,
            tuple(held.counts.get(side, 0) for side in every),
            session.themes[held.theme].tension if group.differs else "",
        )
        for held in group.themes
    )
    return WantedBy(name, not (group.side or group.differs), tuple(themes), group.side)
