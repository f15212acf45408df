"""What a round or terugkoppeling asks: the question in its languages, help questions and kinds."""

from __future__ import annotations

from sessie.domain.vocabulary import LANGUAGES
from sessie.library.checks import Checker
from sessie.library.fields import Fields, Value
from sessie.library.headings import Block
from sessie.library.kinds import KindBook
from sessie.library.remarks import Remarks
from sessie.library.spelling import same
from sessie.library.values import language_guess, parts_of


def questions(
    block: Block, fields: Fields, checker: Checker
) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The question in Dutch ("" when it is missing), and (language code, question) for others."""
    found: dict[str, str] = {}
    for value in fields.all("vraag"):
        code = _language(value, checker.remarks)
        if code in found:
            checker.remarks.skip(value.line, f"{block.name} heeft deze vraag al. Haal er een weg.")
        elif code:
            found[code] = value.text
            if code == "nl":
                checker.line(value.line, value.text)
    question = found.pop("nl", "")
    return question, tuple(found.items())


def _language(value: Value, remarks: Remarks) -> str:
    """The code of the language of a question, or ""."""
    code = same(value.about) if value.about else "nl"
    if code in LANGUAGES:
        return code
    guess = language_guess(value.about)
    start = f'ik ken "Vraag ({value.about[:40]})" niet.'
    if guess:
        remarks.advise(value.line, f"{start} Schrijf: Vraag ({guess})")
    else:
        known = ", ".join(LANGUAGES)
        remarks.skip(value.line, f"{start} Zet een van deze talen tussen de haakjes: {known}.")
    return guess


def prompts(fields: Fields, checker: Checker) -> tuple[str, ...]:
    """The help questions."""
    found = fields.all("hulpvragen")
    for value in found:
        checker.line(value.line, value.text)
    return tuple(value.text for value in found)


def asked_kinds(fields: Fields, book: KindBook, remarks: Remarks) -> tuple[str, ...]:
    """Ids of the kinds of slip that are asked for, each once."""
    found: dict[str, None] = {}
    for value in fields.all("soorten"):
        for part in parts_of(value.text):
            if kind := book.id_of(part):
                found[kind] = None
            else:
                remarks.skip(value.line, book.unknown(part))
    return tuple(found)
