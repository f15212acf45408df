"""The school of a traject: from what was filled in, or from its sessions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sessie.domain.dutch import clean_line
from sessie.domain.session import Session
from sessie.domain.setup import MOST_NAME, Unclear
from sessie.domain.trajectory import SCHOOLS, Trajectory, in_time

MOST_CHILDREN = 99_999
"""Pupils or families of one school or region."""


@dataclass(frozen=True, slots=True)
class SchoolForm:
    """The fields as they were typed."""

    name: str = ""
    place: str = ""
    sort: str = "po"
    pupils: str = ""
    families: str = ""


def read_school(form: SchoolForm, trajectory: Trajectory) -> Trajectory:
    """The traject with this school; raises Unclear for the first field that is not right."""
    name = _name("name", form.name, "De naam")
    if not name:
        raise Unclear("name", "Vul de naam van de school of de regio in.")
    if form.sort not in SCHOOLS:
        raise Unclear("sort", "Kies wat voor school het is.")
    return trajectory.with_(
        name=name,
        place=_name("place", form.place, "De plaats"),
        sort=form.sort,
        pupils=_number("pupils", form.pupils, "leerlingen"),
        families=_number("families", form.families, "gezinnen"),
    )


def form_of(trajectory: Trajectory) -> SchoolForm:
    """The form as it begins; what is not known is left empty."""
    return SchoolForm(
        trajectory.name,
        trajectory.place,
        trajectory.sort if trajectory.sort in SCHOOLS else "po",
        str(trajectory.pupils or ""),
        str(trajectory.families or ""),
    )


def school_of(trajectory_id: str, sessions: Sequence[Session]) -> Trajectory:
    """A traject of which nothing was kept yet: its school as the last sessions have it."""
    evenings = [session.evening for session in in_time(sessions)]
    regional = bool(sessions) and all(session.evening.type.regional for session in sessions)
    return Trajectory(
        trajectory_id,
        next((e.school for e in reversed(evenings) if e.school), ""),
        next((e.place for e in reversed(evenings) if e.place), ""),
        "regio" if regional else "po",
        next((e.pupils for e in reversed(evenings) if e.pupils), 0),
        next((e.families for e in reversed(evenings) if e.families), 0),
    )


def _name(field: str, text: str, what: str) -> str:
    text = clean_line(text)
    if len(text) > MOST_NAME:
        raise Unclear(field, f"{what} is te lang: {len(text)} van {MOST_NAME} tekens.")
    return text


def _number(field: str, text: str, what: str) -> int:
    """0 is not known."""
    text = text.strip()
    if not text:
        return 0
    digits = text.replace(".", "")
    short = len(digits) <= len(str(MOST_CHILDREN))
    if not (short and digits.isascii() and digits.isdigit() and int(digits) <= MOST_CHILDREN):
        raise Unclear(
            field,
            f"Het aantal {what} moet een getal zijn tot {MOST_CHILDREN}. Er staat “{text}”.",
        )
    return int(digits)
