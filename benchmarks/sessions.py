"""The sessions that are opened: the same evening with few and with many slips."""

from __future__ import annotations

from pathlib import Path

from sessie.model.script import Line, Phase, Round, Script, Slide, Span
from sessie.model.session import Contribution, Evening, Session, table_letter
from sessie.model.stage import Stage
from sessie.model.vocabulary import KINDS, ROLES, SIDES
from sessie.rules.setup import set_tables
from sessie.store.archive import Archive

SLIDES, TABLES = 16, 12
ROUND = "r1"
_SAID = (
    "Graag eerder bericht als er iets met mijn kind is",
    "Een gesprek waarin ik ook iets mag vragen, met genoeg tijd",
    "Hulp bij het voorlezen thuis, ook in onze eigen taal",
    "Eén plek waar alle berichten van de school staan",
    "Vaker even binnenkijken in de klas, bijvoorbeeld op vrijdag",
)


def slide_mark(place: int) -> str:
    """The word that stands on slide number `place`, from 0, and nowhere else."""
    return f"lantaarn-{place:02d}"


def _slide(place: int) -> Slide:
    """A title and four lines with some bold, as on a slide of an evening; no two are the same."""
    lines = [Line((Span(_SAID[(place + step) % len(_SAID)]),), "punt") for step in range(3)]
    last = Line((Span("Zo werken we "), Span(f"{place} keer", "vet"), Span(" samen.")), gap=True)
    return Slide(f"d{place}", f"Samen {slide_mark(place)}", (*lines, last), note="Vertel het.")


def an_evening(name: str, item: str, slips: int) -> Session:
    """An evening with this many slips, all of one round, that stands on this item."""
    kind = next(kind for kind in KINDS if kind.id == "wens")
    talk = Phase("p1", "Waarom samen?", 20, tuple(map(_slide, range(SLIDES))))
    tables = Phase(
        "p2",
        "Aan tafel",
        20,
        (Round(ROUND, "Wensen", 20, "Wat wilt u graag anders of meer?", (kind.id,)),),
    )
    roles = tuple(role for role in ROLES if role.id in ("ouder", "leerkracht"))
    script = Script("meting", "Meting", (talk, tables), roles=roles, sides=SIDES, kinds=(kind,))
    evening = Evening(name, "Meting", school="Voorbeeldschool", date="2026-11-10")
    session = set_tables(
        Session(evening=evening, script=script, stage=Stage(item, visited=(item,))), TABLES
    )
    return session.put("contributions", *(a_slip(place) for place in range(1, slips + 1)))


def a_slip(place: int) -> Contribution:
    """Slip number `place`, from 1."""
    return Contribution(
        f"b{place:03d}",
        table_letter(place % TABLES),
        ROUND,
        "leerkracht" if place % 3 == 0 else "ouder",
        "wens",
        f"{_SAID[place % len(_SAID)]} ({place})",
        place,
    )


def keep(folder: Path, session: Session) -> Path:
    """Keep a session in a data folder; gives its file."""
    store = Archive(folder).create(session)
    store.close()
    return store.path
