"""The minutes of a partnerschapsteam: who was there, what became of it, what is agreed now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sessie.documents.blocks import Block, Grid, Heading, Paragraph, points
from sessie.documents.phrases import place_of
from sessie.model.dutch import DAY, capital, count, dutch_date, hhmm, joined, listed
from sessie.model.session import Session
from sessie.model.trouble import Trouble
from sessie.rules.minutes import Agreed, Minutes, minutes_of, why_no_minutes
from sessie.rules.on_paper import on_paper
from sessie.rules.timing import agreed

_NOT_NOTED = "Niet genoteerd."


class NoMinutes(Trouble):
    """No minutes come out of this session: one sentence for the facilitator."""


def minutes_blocks(session: Session) -> tuple[Block, ...]:
    """The minutes as they are now; raises NoMinutes with the reason when there are none."""
    if reason := why_no_minutes(session):
        raise NoMinutes(reason)
    session = on_paper(session)
    return tuple(_blocks(session, minutes_of(session)))


def _blocks(session: Session, minutes: Minutes) -> Iterator[Block]:
    evening = session.evening
    day = joined(", ", dutch_date(evening.date), times_of(session))
    yield Heading(1, "Notulen van het partnerschapsteam")
    yield from place_of(evening.school, evening.place, day)
    yield Heading(2, "Aanwezig en afwezig")
    yield Paragraph((f"Aanwezig: {_present(minutes)}",))
    yield Paragraph((f"Afwezig: {minutes.absent or _NOT_NOTED.lower()}",))
    yield Heading(2, "Afspraken van de vorige keer")
    if minutes.before:
        yield _table(minutes.before, became=True)
    else:
        yield Paragraph(("Er stonden geen afspraken van een vorige keer open.",))
    yield Heading(2, "Besluiten")
    yield from _listed(minutes.decided)
    yield Heading(2, "Nieuwe afspraken")
    if minutes.agreed:
        yield _table(minutes.agreed, became=False)
    else:
        yield Paragraph((_NOT_NOTED,))
    if minutes.message:
        yield Heading(2, "Bericht aan alle ouders")
        yield from (Paragraph((text,)) for text in minutes.message)
    yield Heading(2, "Rondvraag")
    yield from _listed(minutes.other)
    yield Heading(2, "Volgende keer")
    yield Paragraph((capital(dutch_date(minutes.next)) or "Nog niet afgesproken.",))


def times_of(session: Session) -> str:
    """ "19.30 tot 21.30 uur": from when till when."""
    begin, end = (hhmm(minutes % DAY).replace(":", ".") for minutes in agreed(session))
    return f"{begin} tot {end} uur"


def _present(minutes: Minutes) -> str:
    """Who were there, else how many."""
    if minutes.present:
        return minutes.present
    counted = [count(group.number, group.one, group.many) for group in minutes.there]
    return f"{listed(counted)}." if counted else _NOT_NOTED.lower()


def _listed(lines: Iterable[str]) -> Iterator[Block]:
    held = tuple(lines)
    yield points(held) if held else Paragraph((_NOT_NOTED,))


def _table(found: Iterable[Agreed], *, became: bool) -> Grid:
    last = ("Wat ervan werd",) if became else ()
    rows = ((one.what, one.who, one.when, *((one.became,) if became else ())) for one in found)
    return Grid(("Wat", "Wie", "Wanneer", *last), tuple(rows))
