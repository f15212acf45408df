"""Rounds and terugkoppeling: the items in which people say something."""

from __future__ import annotations

import re

from sessie.domain.script import Feedback, Round, Step
from sessie.library.asking import asked_kinds, prompts, questions
from sessie.library.checks import Checker
from sessie.library.fields import Fields, Value, read_fields
from sessie.library.headings import Block
from sessie.library.kinds import KindBook
from sessie.library.remarks import (
    Remarks,
    minutes_text,
    no_time,
    not_a_number,
    not_yes_or_no,
    quote,
)
from sessie.library.values import marks, number, parts_of, seconds, step, yes_no

_TABLE = re.compile(r"[A-Za-z]{1,2}")
_MARKED = re.compile(r"\(?([a-zA-Z]|\d{1,2})[.):]\s+(\S.*)")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_STEPS = "Schrijf bijvoorbeeld: Stappen: zelf 4, vergelijken 7, samen 4"


def make_round(block: Block, item_id: str, checker: Checker, book: KindBook) -> Round | None:
    """The round under this heading; None, with a remark, when it cannot be used."""
    remarks = checker.remarks
    fields = read_fields(block, remarks)
    question, translations = questions(block, fields, checker)
    topics = _table_questions(fields, checker)
    kinds, hints = _kinds_and_prompts(block, fields, checker, book)
    if not block.minutes:
        remarks.skip(block.line, no_time("## Ronde", block.title, 10))
    if not question and not fields.values.get("vraag tafel"):
        remarks.skip(block.line, f"{block.name} heeft geen vraag. Zet eronder: Vraag: …")
    made = Round(
        id=item_id,
        title=block.title,
        minutes=block.minutes,
        question=question or (block.title if topics else ""),
        kinds=kinds,
        translations=translations,
        prompts=hints,
        per_table="\n".join(value.text for value in fields.all("per tafel")),
        note=fields.note,
        steps=_steps(block, fields, remarks),
        table_questions=topics,
        shift=_shift(fields, remarks),
        joint=_yes(fields, "samen", remarks),
        score=_score(fields, remarks),
        who_when=_yes(fields, "wie en wanneer", remarks),
        per_organisation=_yes(fields, "per organisatie", remarks),
    )
    return made if made.minutes and made.question and made.kinds else None


def make_feedback(block: Block, item_id: str, checker: Checker, book: KindBook) -> Feedback:
    """The terugkoppeling under this heading."""
    remarks = checker.remarks
    fields = read_fields(block, remarks)
    question, translations = questions(block, fields, checker)
    turn = 60
    if value := fields.one("per tafel"):
        turn = seconds(value.text) or 60
        if not seconds(value.text):
            remarks.skip(
                value.line, f"{quote(value.text)} kan ik niet lezen. Schrijf: Per tafel: 1 minuut"
            )
    return Feedback(
        item_id, block.title, turn, question, asked_kinds(fields, book, remarks),
        translations, prompts(fields, checker), fields.note,
    )  # fmt: skip


def _kinds_and_prompts(
    block: Block, fields: Fields, checker: Checker, book: KindBook
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The kinds of a round, and its help questions.

    Sub-questions are its kinds when it names no other; else they only help to answer.
    """
    kinds = asked_kinds(fields, book, checker.remarks)
    hints = prompts(fields, checker)
    asked = [_sub_question(value) for value in fields.all("deelvragen")]
    for value, (_, text) in zip(fields.all("deelvragen"), asked, strict=True):
        checker.line(value.line, text)
    if fields.all("soorten"):
        return kinds, hints + tuple(text for _, text in asked)
    if asked:
        return book.ask(asked), hints
    checker.remarks.advise(
        block.line,
        f'bij {block.name} staat geen soort, dus ik gebruik "antwoord". '
        "Zet eronder bijvoorbeeld: Soorten: wens",
    )
    return ("antwoord",), hints


def _sub_question(value: Value) -> tuple[str, str]:
    """Letter and text of `a. Wat vind ik belangrijk?`; a number stands for the letter there."""
    found = _MARKED.fullmatch(value.text)
    mark, text = (found[1], found[2]) if found else (value.about, value.text)
    if mark.isdigit():
        mark = _LETTERS[int(mark) - 1 : int(mark)]
    return mark.lower(), text


def _table_questions(fields: Fields, checker: Checker) -> tuple[tuple[str, str], ...]:
    """(table letter, its question), in the order of the file."""
    found: dict[str, str] = {}
    for value in fields.values.get("vraag tafel", []):
        letter = value.about.upper()
        if not _TABLE.fullmatch(value.about) or not value.text:
            checker.remarks.skip(value.line, _unclear_table(value))
        elif letter in found:
            checker.remarks.skip(value.line, f"tafel {letter} heeft al een vraag. Haal er een weg.")
        else:
            checker.line(value.line, value.text)
            found[letter] = value.text
    return tuple(found.items())


def _unclear_table(value: Value) -> str:
    if _TABLE.fullmatch(value.about):
        letter = value.about.upper()
        return f"hier staat nog geen vraag. Schrijf bijvoorbeeld: Vraag tafel {letter}: Wat …?"
    return (
        f"welke tafel {quote(value.about)} is, weet ik niet. Tafels heten A, B, C. "
        "Schrijf bijvoorbeeld: Vraag tafel A: …"
    )


def _steps(block: Block, fields: Fields, remarks: Remarks) -> tuple[Step, ...]:
    """The steps; none when one of them cannot be read, since the others would not add up."""
    found: list[Step] = []
    values = fields.all("stappen")
    for value in values:
        for part in parts_of(value.text):
            if not (read := step(part)):
                remarks.skip(value.line, f"de stap {quote(part)} kan ik niet lezen. {_STEPS}")
                return ()
            found.append(Step(*read))
    total = sum(each.minutes for each in found)
    if found and block.minutes and total != block.minutes:
        remarks.advise(
            values[0].line,
            f"de stappen duren samen {minutes_text(total)}, maar {block.name} duurt "
            f"{minutes_text(block.minutes)}. Maak die gelijk.",
        )
    return tuple(found)


def _shift(fields: Fields, remarks: Remarks) -> int:
    value = fields.one("doorschuiven")
    if not value:
        return 0
    said = yes_no(value.text)
    places = number(value.text) if said is None else int(said)
    if places is None:
        remarks.skip(value.line, not_a_number("doorschuiven", value.text, 1))
    elif places and not fields.values.get("vraag tafel"):
        remarks.advise(
            value.line,
            "er is niets om door te schuiven. Geef elke tafel een vraag: Vraag tafel A: …",
        )
    return places or 0


def _score(fields: Fields, remarks: Remarks) -> tuple[int, int]:
    value = fields.one("cijfer")
    if not value or yes_no(value.text) is False:
        return 0, 0
    found = marks(value.text)
    if not found:
        remarks.skip(
            value.line,
            f"het cijfer {quote(value.text)} kan ik niet lezen. Schrijf het laagste en het "
            "hoogste, hoogstens 10: Cijfer: 1-5",
        )
    return found or (0, 0)


def _yes(fields: Fields, name: str, remarks: Remarks) -> bool:
    value = fields.one(name)
    said = yes_no(value.text) if value else False
    if value and said is None:
        remarks.skip(value.line, not_yes_or_no(name, value.text))
    return bool(said)
