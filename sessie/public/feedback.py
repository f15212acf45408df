"""The terugkoppeling: who tells, and what was heard so far.

Which side a table spoke for is never shown: only its letter, and the word "gedeeld".
"""

from __future__ import annotations

from sessie.model.dutch import both, count
from sessie.model.frozen import dataclass
from sessie.model.script import Feedback, Item
from sessie.model.session import Session
from sessie.model.sides import side_named
from sessie.public.round import Translation, translated
from sessie.public.scene import Block
from sessie.rules.feedback import (
    had_turn,
    sentences,
    shown_sentences,
    still_to_tell,
    told_themes,
    without_theme,
)
from sessie.rules.overlap import is_other, sides, slips_per_theme

ASKED = "Wat wil uw tafel aan de zaal vertellen?"
DONE = "Alle tafels zijn geweest. Dank u wel!"
HANDS = "Dit ook gehad? Hand omhoog!"


@dataclass(frozen=True, slots=True)
class Heard:
    """A theme that was heard, or a sentence that has none."""

    text: str
    tables: tuple[str, ...]
    """Those that told it or recognised it."""
    theme: bool
    shared: bool = False
    now: bool = False
    """Whether it is what is told now."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """A theme of one question, with how many slips stand under it."""

    label: str
    slips: int


@dataclass(frozen=True, slots=True)
class Clusters:
    """The themes of one question, what most slips are about first."""

    question: str
    themes: tuple[Cluster, ...]


@dataclass(frozen=True, slots=True)
class Telling(Block):
    """Who tells what."""

    question: str
    """What tables are asked to tell; may be empty."""
    table: str
    """The table that tells; empty is nobody."""
    sentence: str
    """What it tells; empty until that is written down."""
    waiting: int
    """Tables that still come."""
    done: bool
    """Whether all tables had their turn."""
    heard: tuple[Heard, ...]
    """What is told now, then what is shared, then the others."""
    shared_by: str
    """Who "gedeeld" means: `ouders én leerkrachten`."""
    eye_openers: int
    """How many were written down."""
    told: tuple[int, int]
    """Tables that told, the one of now included, and tables in the room."""
    translations: tuple[Translation, ...] = ()
    """The question in other languages."""
    clusters: tuple[Clusters, ...] = ()
    """What is looked at together, question by question, where every question has themes of its
    own."""
    page: int = 0
    """The question of which the themes must be seen, from 0."""
    more: int = 0
    """How many were heard beside these, which there is no room for."""

    def bar(self, part: str) -> str:
        """The part, and how many tables were heard."""
        return f"{part} · {self.told[0]} van {count(self.told[1], 'tafel', 'tafels')}"


def make(session: Session, item: Item) -> Block:
    """The block of a terugkoppeling."""
    assert isinstance(item, Feedback)
    stage, tables, held = session.stage, session.room_tables, sentences(session, item.id)
    waiting, before = still_to_tell(stage, tables, held), had_turn(stage, tables, held)
    told = shown_sentences(session, item.id).get(stage.table)
    named = [side_named(session, side).name for side in sides(session)]
    themes = (Heard(h.label, h.tables, True, h.shared, h.now)
              for h in told_themes(session, item.id))  # fmt: skip
    return Telling(
        item.title,
        item.question,
        stage.table,
        told.text if told else "",
        len(waiting),
        bool(before) and not waiting,
        (*themes, *(Heard(s.text, (s.table,), False) for s in without_theme(session, item.id))),
        both(named) if len(named) == 2 else "meer dan één kant",
        sum(1 for _ in session.slips(round_id=item.id)),
        (len(before) + (told is not None), len(tables)),
        translated(item.translations),
        clusters := _clusters(session),
        min(session.stage.look.page, max(len(clusters) - 1, 0)),
    )


def _clusters(session: Session) -> tuple[Clusters, ...]:
    """The themes of every question, where each has its own; a question without any is not there."""
    if not session.script.type.own_themes:
        return ()
    slips = slips_per_theme(session)
    found = []
    for question in session.script.rounds:
        themes = [t for t in session.themes.values() if t.item == question.id and slips[t.id]]
        themes.sort(key=lambda theme: (is_other(theme), -slips[theme.id], theme.place))
        if themes:
            named = tuple(Cluster(theme.label, slips[theme.id]) for theme in themes)
            found.append(Clusters(question.asked, named))
    return tuple(found)
