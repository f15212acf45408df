"""A letter to all parents: what they said and what is done with it, in short and daily words.

The fixed sentences have at most twelve words. What people wrote stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from sessie.documents.blocks import Block, Grid, Heading, Paragraph, points
from sessie.documents.words import against_school, joined, lower, side_names, who_wrote
from sessie.model.dutch import capital, count, dutch_date, listed
from sessie.model.session import Session
from sessie.model.trouble import Trouble
from sessie.rules.letter import Letter, for_parents, letter_of
from sessie.rules.overlap import sides
from sessie.rules.turnout import later

_HEAD = ("U zei", "Wij doen", "Wie", "Wanneer")


class NoLetter(Trouble):
    """No letter to all parents comes out of this session: one sentence for the facilitator."""


def letter_blocks(session: Session) -> tuple[Block, ...]:
    """The letter of a session as it is now; raises NoLetter when it was not for all parents."""
    if not for_parents(session.script):
        raise NoLetter("Een brief aan alle ouders hoort bij een ouderavond: schrijf het verslag.")
    return tuple(_blocks(session, letter_of(session)))


def _blocks(session: Session, letter: Letter) -> Iterator[Block]:
    evening = session.evening
    yield Heading(1, "Brief aan alle ouders")
    where = joined(", ", evening.school, evening.place)
    if where:
        yield Paragraph((where,))
    yield Paragraph(("Beste ouders,",))
    yield Paragraph((" ".join(_opening(session, letter)),))
    yield from _wanted(session, letter)
    yield Heading(2, "Dit gaan wij doen")
    yield from _promised(letter)
    yield Heading(2, "En nu?")
    yield Paragraph((" ".join(_next(letter)),))
    yield Paragraph(("Dank u wel aan iedereen die meedeed!",))
    yield Paragraph(("Met vriendelijke groet,", evening.school or "De school"))


def _opening(session: Session, letter: Letter) -> Iterator[str]:
    people = capital(listed(side_names(session))) if len(sides(session)) > 1 else "Ouders en school"
    if session.evening.date:
        day = dutch_date(session.evening.date)
        yield f"Op {day} praatten {lower(people)} met elkaar."
    else:
        yield f"{people} praatten met elkaar."
    if letter.present:
        there = [count(group.number, group.one, group.many) for group in letter.present]
        # "Er was 1 ouder", and "er waren" for everything else.
        one = len(there) == 1 and letter.present[0].number == 1
        yield f"Er {'was' if one else 'waren'} {listed(there)}."
    if size := against_school(session):
        yield size
    late = later(session)
    if written := letter.slips - late.number:
        yield f"Zij schreven {count(written, 'briefje', 'briefjes')}."
    if late.number:
        which = count(late.number, "briefje", "briefjes")
        yield f"Van {who_wrote(late)}, kregen we {which}."
    yield "Was u er niet bij? Hier leest u wat er is gezegd."


def _wanted(session: Session, letter: Letter) -> Iterator[Block]:
    names = side_names(session)
    both = f"{listed(names)} allebei" if len(names) == 2 else "wij samen"
    yield Heading(2, f"Dit willen {both}")
    if not letter.themes:
        yield Paragraph((f"Wij weten nog niet wat {both} willen.",))
        return
    who = " én ".join(names) if len(names) == 2 else "verschillende mensen"
    first = f"Over deze onderwerpen hadden {who} een wens."
    yield Paragraph((f"{first} Het belangrijkste staat bovenaan." if letter.ranked else first,))
    yield points(letter.themes)
    yield from _more(letter.more_themes, "onderwerp", "onderwerpen")


def _promised(letter: Letter) -> Iterator[Block]:
    if letter.promises:
        rows = [(p.theme, capital(p.what), p.who, p.when) for p in letter.promises]
        used = [place for place in range(len(_HEAD)) if any(row[place] for row in rows)]
        head = tuple(_HEAD[place] for place in used)
        cells = tuple(tuple(row[place] for place in used) for row in rows)
        yield Grid(head, cells)
    elif not letter.more_promises:
        yield Paragraph(("Wij hebben nog geen afspraken gemaakt.",))
    yield from _more(letter.more_promises, "afspraak", "afspraken", also=bool(letter.promises))


def _more(number: int, one: str, many: str, *, also: bool = True) -> Iterator[Block]:
    """What stands only in the report."""
    if number:
        verb, yet = "staat" if number == 1 else "staan", "nog " if also else ""
        yield Paragraph((f"In het verslag {verb} {yet}{count(number, one, many)}.",))


def _next(letter: Letter) -> Iterator[str]:
    if letter.promises:
        yield "Wij beginnen met deze afspraken."
    yield "Wilt u het hele verslag lezen? Vraag het op school."
    yield "Heeft u zelf een vraag of een idee? Vertel het ons."
