"""What several papers say in the same words: which sides there are, whose voice was
heard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sessie.documents.blocks import Grid, Paragraph, counts
from sessie.model.dutch import capital, count, joined, listed
from sessie.model.session import Action, Session
from sessie.rules.overlap import sides
from sessie.rules.turnout import Later, turnout_of


def place_of(name: str, place: str, day: str = "") -> Iterator[Paragraph]:
    """Where it was, and when: as far as it is known."""
    if said := joined(" · ", joined(", ", name, place), day):
        yield Paragraph((said,))


def stand(action: Action) -> str:
    """How it stands, with what became of it."""
    return f"{action.status}: {action.result}" if action.result else action.status


def side_names(session: Session) -> list[str]:
    """The names of the sides that can speak: "ouders", "leerkrachten"."""
    return [session.script.side(side).name for side in sides(session)]


def by_sides(
    names: Iterable[str], rows: Iterable[tuple[str, Iterable[str], str]], *, voted: bool
) -> Grid:
    """Themes with what every side said of them, and their dots after a vote."""
    dots = ("Stippen",) if voted else ()
    cells = ((label, *said, *((given,) if voted else ())) for label, said, given in rows)
    return counts(("Thema", *map(capital, names), *dots), cells)


def school_size(pupils: int, families: int) -> list[str]:
    """ "210 leerlingen" and "160 gezinnen", as far as they are known."""
    known = [count(pupils, "leerling", "leerlingen")] * bool(pupils)
    return known + [count(families, "gezin", "gezinnen")] * bool(families)


def against_school(session: Session) -> str:
    """Dat zijn 46 ouders bij 210 leerlingen; nothing when the size of the school is not known."""
    found = turnout_of(session)
    if found is None:
        return ""
    sizes = listed(school_size(found.pupils, found.families))
    verb = "is" if found.parents == 1 else "zijn"
    return f"Dat {verb} {count(found.parents, 'ouder', 'ouders')} bij {sizes}."


def who_wrote(late: Later) -> str:
    """Who wrote the slips that came in later: "ouders die er niet waren"."""
    return f"{'ouders' if late.parents else 'mensen'} die er niet waren"
