"""The year view as blocks: what came back, what is new, what became of agreements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sessie.documents.blocks import Aside, Block, Bullets, Grid, Heading, Paragraph, counts
from sessie.documents.phrases import place_of
from sessie.documents.plan import story
from sessie.model.dutch import count, dutch_date, listed
from sessie.model.session import Session
from sessie.model.traject import Traject
from sessie.rules.agreements import Agreement
from sessie.rules.slips import ShownText
from sessie.rules.year import BACK, GONE, NEW, Mention, ThemeRow, YearView

_TITLES = {BACK: "Wat terugkwam", NEW: "Wat nieuw is", GONE: "Wat niet meer genoemd is"}
_LEGEND = (
    "In elk vak staat het aantal briefjes, met tussen haakjes de plaats bij het kiezen."
    " Een + erachter: meer dan één kant vroeg erom."
)
_PRAISED = "nu alleen als sterk punt"


def year_blocks(traject: Traject, year: YearView) -> tuple[Block, ...]:
    """Everything that the sessions of a traject show beside each other."""
    return tuple(_blocks(traject, _of_evenings(year)))


def _of_evenings(year: YearView) -> YearView:
    """Only ouderavonden are compared, where there are any: what a team names in a scan are its own
    ambitions, and parents who do not name those passed nothing over."""
    kept = [n for n, s in enumerate(year.evenings) if s.evening.type.whole_school]
    if not kept:
        return year
    lines = (replace(line, heard=tuple(line.heard[n] for n in kept)) for line in year.lines)
    heard = tuple(line for line in lines if any(heard.any for heard in line.heard))
    return replace(year, evenings=tuple(year.evenings[n] for n in kept), lines=heard)


def _blocks(traject: Traject, year: YearView) -> Iterator[Block]:
    yield Heading(1, "Door het jaar heen")
    yield from place_of(traject.name, traject.place)
    yield Heading(2, "Thema's")
    if len(year.evenings) < 2:
        yield Aside("Met twee gesorteerde avonden is hier te zien wat terugkomt en wat nieuw is.")
    if year.lines:
        yield _table(year)
        yield Paragraph((_LEGEND,))
    if len(year.evenings) > 1:
        for became, title in _TITLES.items():
            lines = [line for line in year.lines if line.became == became]
            if lines:
                yield Heading(3, title)
                yield Bullets(tuple(ShownText(one.label, _note(one, year)) for one in lines))
    yield from _agreements(year)


def _table(year: YearView) -> Grid:
    dates = [dutch_date(s.evening.date) or s.evening.title for s in year.evenings]
    rows = tuple((line.label, *map(_cell, line.heard)) for line in year.lines)
    return counts(("Thema", *dates), rows)


def _cell(heard: Mention) -> str:
    if not heard.any:
        return "–"
    place = f" (nr. {heard.rank})" if heard.rank else ""
    return f"{heard.slips}{place}{' +' if heard.shared else ''}"


def _note(line: ThemeRow, year: YearView) -> str:
    """A theme that came back in praise alone is no wish that was left lying."""
    kinds = _kinds(line.label, year.evenings[-1]) if line.became == BACK else set[str]()
    return _PRAISED if kinds == {"sterk_punt"} and not line.heard[-1].dots else ""


def _kinds(label: str, evening: Session) -> set[str]:
    same = {theme.id for theme in evening.themes.values() if theme.label == label}
    return {slip.kind for slip in evening.slips() if slip.theme in same}


def _agreements(year: YearView) -> Iterator[Block]:
    if not year.agreements:
        return
    yield Heading(2, "Wat er van de afspraken werd")
    yield Paragraph((_counted(year),))
    rows = tuple((one.action.what, _opened(one), story(one)) for one in year.agreements)
    yield Grid(("Afspraak", "Waar gemaakt", "Hoe het ging"), rows)


def _counted(year: YearView) -> str:
    """ "24 afspraken: 14 gedaan, 2 vervallen en 8 nog open." """
    said = [one.action.status for one in year.agreements]
    open_ = sum(one.open for one in year.agreements)
    parts = {"gedaan": said.count("gedaan"), "vervallen": said.count("vervallen"),
             "nog open": open_}  # fmt: skip
    told = listed(f"{number} {name}" for name, number in parts.items() if number)
    return f"{count(len(said), 'afspraak', 'afspraken')}: {told}."


def _opened(one: Agreement) -> str:
    first = one.story[0]
    return f"{first.title}, {dutch_date(first.date)}" if first.date else first.title
