"""What several papers say in the same words: which sides there are, whose voice was
heard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sessie.documents.blocks import Grid, Paragraph, counts
from sessie.model.dutch import (
    agree,
    both,
    capital,
    count,
    dutch_date,
    joined,
    listed,
    people,
    percent,
    the,
)
from sessie.model.session import Action, Evening, Session
from sessie.model.sides import sides_named
from sessie.rules.overlap import Priority, sides, tally, weighs_by_side
from sessie.rules.turnout import Later, turnout_of

ASKED_MOST = "Bovenaan staat waar het vaakst om gevraagd is."
DOTS, WEIGHT = "Stippen", "Gewicht"
"""What orders the themes after a vote, as it stands above a column."""


def place_of(name: str, place: str, day: str = "") -> Iterator[Paragraph]:
    """Where it was, and when: as far as it is known."""
    if said := joined(" · ", joined(", ", name, place), day):
        yield Paragraph((said,))


def where_and_when(evening: Evening) -> str:
    """ "Basisschool De Boom, Veldermeer · 10 november 2026", as far as it is known."""
    place = joined(", ", evening.school, evening.place)
    return joined(" · ", place, dutch_date(evening.date))


def stand(action: Action) -> str:
    """How it stands, with what became of it."""
    return f"{action.status}: {action.result}" if action.result else action.status


def side_names(session: Session) -> list[str]:
    """The names of the sides that can speak: "ouders", "docenten en mentoren"."""
    return [side.name for side in sides_named(session, sides(session)).values()]


def who_asked(session: Session, themes: Iterable[str]) -> str:
    """Which sides asked something about these themes: "ouders én leerkrachten", or with more of
    them "meer kanten"."""
    counts = tally(session)
    asked = {side for theme in themes for side, said in counts[theme].items() if said.total}
    named = sides_named(session, [side for side in sides(session) if side in asked])
    return both([side.name for side in named.values()]) if len(named) == 2 else "meer kanten"


def by_sides(
    names: Iterable[str], rows: Iterable[tuple[str, Iterable[str], str]], *, voted: str
) -> Grid:
    """Themes with what every side said of them, and after a vote, when it is named, what orders
    them."""
    given = (voted,) if voted else ()
    cells = ((label, *said, *((last,) if voted else ())) for label, said, last in rows)
    return counts(("Thema", *map(capital, names), *given), cells)


def themes(number: int) -> str:
    """ "1 thema", "8 thema's"."""
    return count(number, "thema", "thema's")


def slips(number: int) -> str:
    """ "1 briefje", "76 briefjes"."""
    return count(number, "briefje", "briefjes")


def ordered_by(session: Session, outcome: Sequence[Priority]) -> str:
    """The name of the number that orders the outcome of a vote; "" without one."""
    if not outcome:
        return ""
    return WEIGHT if weighs_by_side(session, outcome) else DOTS


def number_of(session: Session, outcome: Sequence[Priority]) -> dict[str, str]:
    """Theme → the number that gave it its place: a higher one never stands below a lower."""
    if weighs_by_side(session, outcome):
        return {line.theme: percent(line.weight) for line in outcome}
    return {line.theme: str(line.dots) for line in outcome}


def how_weighed(session: Session, outcome: Sequence[Priority]) -> str:
    """How a vote was weighed."""
    named = sides_named(session, outcome[0].counts if outcome else ())
    names = [side.name for side in named.values()]
    if len(names) < 2:
        return f"{WEIGHT}: het aandeel van de stippen van {people(names)}." if names else ""
    if not weighs_by_side(session, outcome):
        return (f"{WEIGHT}: het aandeel van alle stippen, van {people(names)} samen."
                " Elke stip telt even zwaar.")  # fmt: skip
    shares = " en het aandeel bij ".join(map(the, names))
    every = "beide kanten" if len(names) == 2 else "alle kanten"
    return f"{WEIGHT}: het gemiddelde van het aandeel bij {shares}. Zo tellen {every} even zwaar."


def why_in_this_order(session: Session, outcome: Sequence[Priority]) -> str:
    """Why themes stand in their order, in one sentence: by the vote, or by what was asked."""
    if weighs_by_side(session, outcome):
        return how_weighed(session, outcome)
    return "Bovenaan staat wat de meeste stippen kreeg." if outcome else ASKED_MOST


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
    verb = agree(found.parents, "is", "zijn")
    return f"Dat {verb} {count(found.parents, 'ouder', 'ouders')} bij {sizes}."


def who_wrote(late: Later) -> str:
    """Who wrote the slips that came in later: "ouders die er niet waren"."""
    return f"{'ouders' if late.parents else 'mensen'} die er niet waren"
