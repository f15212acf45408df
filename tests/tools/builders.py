"""Small scripts and sessions for tests, without any content file."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sessie.model.script import (
    ActionList,
    Break,
    DotVote,
    Feedback,
    Item,
    Kind,
    Line,
    Phase,
    Role,
    Round,
    Script,
    Slide,
    Span,
)
from sessie.model.session import Contribution, Evening, Session, Theme
from sessie.model.stage import Stage
from sessie.model.vocabulary import KINDS, ROLES, SIDES
from sessie.rules.setup import set_tables
from sessie.rules.slips import add_slips

PARENT, TEACHER = "ouder", "leerkracht"


def a_role(role_id: str) -> Role:
    """A role that the vocabulary knows."""
    return next(role for role in ROLES if role.id == role_id)


def a_kind(kind_id: str) -> Kind:
    """A kind that the vocabulary knows."""
    return next(kind for kind in KINDS if kind.id == kind_id)


def a_line(text: str, **more: Any) -> Line:
    """A line of a slide without styles."""
    return Line((Span(text),), **more)


def a_slide(item_id: str = "d1", title: str = "Welkom", *lines: str, **more: Any) -> Slide:
    """A slide with these lines."""
    return Slide(item_id, title, tuple(a_line(line) for line in lines), **more)


def a_round(item_id: str = "r2", title: str = "Wensen", *kinds: str, **more: Any) -> Round:
    """A round of fifteen minutes about wishes."""
    given = {"minutes": 15, "question": f"Wat zegt u over {title.lower()}?", **more}
    return Round(item_id, title, kinds=kinds or ("wens",), **given)


def a_phase(phase_id: str, minutes: int, *items: Item, title: str = "") -> Phase:
    """A part of the evening."""
    return Phase(phase_id, title or f"Onderdeel {phase_id}", minutes, items)


PHASES: tuple[Phase, ...] = (
    a_phase(
        "p1",
        5,
        a_slide("d1", "Welkom", "Fijn dat u er bent."),
        a_slide("d2", "Dit doen we", "Praten", "Kiezen", note="Wijs de tolken aan."),
        title="Welkom",
    ),
    a_phase(
        "p2",
        25,
        a_round("r1", "Tevreden", "sterk_punt", minutes=10),
        a_round("r2", "Wensen", "wens", "idee", translations=(("en", "What do you wish?"),)),
        title="Gesprek aan tafel",
    ),
    a_phase("p3", 12, Break("b1", "Koffie en thee"), title="Pauze"),
    a_phase(
        "p4",
        18,
        Feedback("f1", "Elke tafel één zin", kinds=("eye_opener",)),
        Slide("d3", "Hier zijn we het over eens", show="overlap"),
        title="Terugkoppeling",
    ),
    a_phase("p5", 8, DotVote("s1", "Wat eerst?", apart=(PARENT, TEACHER)), title="Kiezen"),
    a_phase(
        "p6",
        7,
        ActionList("a1", "Wie doet wat?", at_most=3),
        a_slide("d4", "En nu?", "U krijgt het verslag."),
        title="Afsluiting",
    ),
)
"""A whole evening of 75 minutes: d1 d2 | r1 r2 | b1 | f1 d3 | s1 | a1 d4."""


def a_script(*phases: Phase, **more: Any) -> Script:
    """A script with these parts (a whole small evening without any), parents and teachers."""
    parts = phases or PHASES
    kinds = dict.fromkeys(
        kind
        for phase in parts
        for item in phase.items
        if isinstance(item, Round | Feedback)
        for kind in item.kinds
    )
    script = Script(
        "proef",
        "Proefavond",
        parts,
        minutes=sum(phase.minutes for phase in parts),
        roles=(a_role(PARENT), a_role(TEACHER)),
        sides=SIDES[:2],
        kinds=tuple(a_kind(kind) for kind in kinds),
    )
    return replace(script, **more)


def a_session(script: Script | None = None, *, tables: int = 4, **more: Any) -> Session:
    """A session at its first item, with tables A and on, 19:30–20:45, 20 parents, 6 teachers."""
    script = script or a_script()
    evening = Evening(
        "proefavond",
        "Proefavond",
        school="Basisschool De Proef",
        place="Proefstad",
        date="2026-11-10",
        begin="19:30",
        end="20:45",
        attendance={PARENT: 20, TEACHER: 6},
    )
    session = Session(evening=evening, script=script, stage=Stage(script.items[0].id))
    return set_tables(session, tables).with_(**more)


def a_slip(
    text: str = "Meer tijd", table: str = "A", role: str = PARENT, **more: Any
) -> Contribution:
    """A wish of a parent at tafel A in round r2; without an id, `add_slips` gives it one."""
    given = {"id": "", "round": "r2", "kind": "wens", **more}
    return Contribution(table=table, role=role, text=text, **given)


def with_slips(session: Session, *slips: Contribution | str) -> Session:
    """The session with these slips; a text alone is a wish of a parent at tafel A."""
    return add_slips(session, *(a_slip(s) if isinstance(s, str) else s for s in slips))


def with_themes(session: Session, *labels: str) -> Session:
    """The session with themes t001, t002 … of these labels."""
    for label in labels:
        place = session.next_place("themes")
        theme = Theme(session.new_id("themes", "t"), label, place=place)
        session = session.put("themes", theme)
    return session
