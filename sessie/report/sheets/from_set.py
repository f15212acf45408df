"""The sheets of a set that a trainer wrote."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sessie.domain.script import Line
from sessie.domain.sheets import Drawing, MainQuestion, Part, SheetSet, WrittenSheet
from sessie.report.sheets.blocks import (
    Block,
    Lead,
    Overview,
    OwnAnswers,
    Placemat,
    Sheet,
    Triangle,
    Words,
)


def from_set(held: SheetSet) -> tuple[Sheet, ...]:
    """Every sheet of the set in order; one for each main question where the content asks so."""
    return tuple(sheet for written in held.sheets for sheet in _sheets(written, held))


def _sheets(written: WrittenSheet, held: SheetSet) -> Iterator[Sheet]:
    if not written.per_question:
        blocks = tuple(_blocks(written.parts, held, 0))
        yield Sheet(written.id, written.title, blocks, written.label,
                    source=held.source, large=written.large)  # fmt: skip
        return
    for place, question in enumerate(held.questions, 1):
        yield Sheet(
            f"{written.id}-{question.number}",
            question.text,
            tuple(_blocks(written.parts, held, place)),
            f"{written.label} {question.number}".strip(),
            source=held.source,
            large=written.large,
            place=place,
        )


def _blocks(parts: Iterable[Part], held: SheetSet, place: int) -> Iterator[Block]:
    lines: list[Line] = []
    for part in parts:
        if isinstance(part, Line):
            lines.append(part)
            continue
        if lines:
            yield Words(tuple(lines))
            lines.clear()
        yield _drawn(part, held, place) if isinstance(part, Drawing) else part
    if lines:
        yield Words(tuple(lines))


def _drawn(drawing: Drawing, held: SheetSet, place: int) -> Block:
    questions: tuple[MainQuestion, ...] = held.questions
    match drawing.name:
        case "centrale vraag":
            return Lead(held.central)
        case "vraag":
            return OwnAnswers(place, questions[place - 1])
        case "placemat":
            return Placemat(questions, drawing.caption or "Samen")
        case "driehoek":
            return Triangle(questions, held.central)
        case name:
            return Overview(questions, whole=name == "vragen")
