"""The year view as blocks: what came back, what is new, what became of agreements."""

from __future__ import annotations

from collections.abc import Iterator

from sessie.domain.agreements import Agreement
from sessie.domain.privacy import ShownText
from sessie.domain.trajectory import Trajectory
from sessie.domain.year import BACK, GONE, NEW, Heard, Year
from sessie.report.blocks import Aside, Block, Bullets, Grid, Heading, Paragraph
from sessie.report.words import capital, count, dutch_date

_TITLES = {BACK: "Wat terugkwam", NEW: "Wat nieuw is", GONE: "Wat niet meer genoemd is"}


def year_blocks(trajectory: Trajectory, year: Year) -> tuple[Block, ...]:
    """Everything that the sessions of a traject show beside each other."""
    return tuple(_blocks(trajectory, year))


def _blocks(trajectory: Trajectory, year: Year) -> Iterator[Block]:
    yield Heading(1, "Door het jaar heen")
    where = ", ".join(part for part in (trajectory.name, trajectory.place) if part)
    if where:
        yield Paragraph((where,))
    yield Heading(2, "Thema's")
    if len(year.evenings) < 2:
        yield Aside("Met twee gesorteerde avonden is hier te zien wat terugkomt en wat nieuw is.")
    if year.lines:
        yield _table(year)
        yield Paragraph(("In elk vak: briefjes, en stippen tussen haakjes. Met een + erachter"
                         " wilden beide kanten het.",))  # fmt: skip
    if len(year.evenings) > 1:
        for became, title in _TITLES.items():
            labels = [line.label for line in year.lines if line.became == became]
            if labels:
                yield Heading(3, title)
                yield Bullets(tuple(ShownText(label) for label in labels))
    yield from _agreements(year)


def _table(year: Year) -> Grid:
    dates = [dutch_date(s.evening.date) or s.evening.title for s in year.evenings]
    rows = tuple((line.label, *map(_cell, line.heard)) for line in year.lines)
    return Grid(("Thema", *dates), rows, (False, *[True] * len(dates)))


def _cell(heard: Heard) -> str:
    if not heard.any:
        return "–"
    dots = f" ({heard.dots})" if heard.dots else ""
    return f"{heard.slips}{dots}{' +' if heard.shared else ''}"


def _agreements(year: Year) -> Iterator[Block]:
    if not year.agreements:
        return
    yield Heading(2, "Wat er van de afspraken werd")
    done = sum(one.action.status == "gedaan" for one in year.agreements)
    number = count(len(year.agreements), "afspraak", "afspraken")
    yield Paragraph((f"{number}, waarvan {done} gedaan.",))
    rows = tuple((one.action.what, _opened(one), _story(one)) for one in year.agreements)
    yield Grid(("Wat", "Gemaakt op", "Hoe het ging"), rows, (False,) * 3)


def _opened(one: Agreement) -> str:
    first = one.story[0]
    return f"{first.title}, {dutch_date(first.date)}" if first.date else first.title


def _story(one: Agreement) -> str:
    """What each meeting said; what only stayed open is said once."""
    told: list[str] = []
    for moment in one.story:
        words = moment.status + (f" ({moment.result})" if moment.result else "")
        if not told or told[-1] != words:
            told.append(words)
    return capital(", daarna ".join(told))
