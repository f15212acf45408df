"""A sheet as Markdown: to change in a word processor, or to print as it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sessie.documents.markdown import inline, line, table
from sessie.documents.sheets.blocks import (
    TOTAL,
    WHEN,
    WHO,
    Block,
    Card,
    Hint,
    Joint,
    Languages,
    Lead,
    Marks,
    Overview,
    OwnAnswers,
    Placemat,
    Sheet,
    Slips,
    Tally,
    Triangle,
    Words,
)
from sessie.model.script import Line, Span
from sessie.model.sheets import Blanks, Choice, MainQuestion, Question, Room
from sessie.model.vocabulary import LANGUAGES

DOTS = "." * 60
"""A line to write on."""
SHORT_DOTS = "." * 24
BOX = "☐"
_ROWS = 12
_SIGNS = {"vet": "**", "schuin": "*"}


def to_markdown(sheet: Sheet) -> str:
    """The whole sheet."""
    head = [f"*{inline(sheet.label)}*"] if sheet.label else []
    if sheet.corner:
        corner = sheet.corner.replace("…", SHORT_DOTS)
        head.append(inline(corner))
    foot = [f"*{inline(sheet.source)}*"] if sheet.source else []
    body = [piece for block in sheet.blocks for piece in _pieces(block)]
    return "\n\n".join([*head, f"# {inline(sheet.title)}", *body, *foot]) + "\n"


def _pieces(block: Block) -> Iterator[str]:
    match block:
        case Words(lines):
            yield from _words(lines)
        case Lead(text) if text:
            yield f"**{inline(text)}**"
        case Hint(text) if text:
            yield f"*{inline(text)}*"
        case Lead() | Hint():
            return
        case Room(lines):
            yield from [DOTS] * lines
        case Blanks(labels):
            yield line(" · ".join(f"{label}: {SHORT_DOTS}" for label in labels))
        case Choice(options):
            yield " · ".join(f"{BOX} {inline(option)}" for option in options)
        case Languages(questions):
            named = ((LANGUAGES.get(code, code), text) for code, text in questions)
            yield "\n".join(f"- {inline(name)}: {inline(text)}" for name, text in named)
        case Joint(title):
            yield from (f"## {inline(title)}", DOTS, DOTS)
        case Marks(title, lowest, highest):
            marks = " · ".join(f"{BOX} {mark}" for mark in range(lowest, highest + 1))
            yield f"**{inline(title)}:** {marks}"
        case Slips():
            yield from _slips(block)
        case Card(_, agreements):
            yield "\n".join(f"- {line(text)}" for text in agreements)
        case Tally(tables, roles):
            yield table(("Tafel", *roles), [(t, *[""] * len(roles)) for t in (*tables, TOTAL)])
        case _:
            yield from _questions(block)


def _questions(block: Overview | OwnAnswers | Placemat | Triangle) -> Iterator[str]:
    match block:
        case Overview(questions, whole) if not whole:
            yield "\n".join(f"{q.number}. {line(q.text)}" for q in questions)
        case Overview(questions):
            yield from _listed(questions)
        case OwnAnswers(_, question):
            yield from _answers(question.parts, 3)
        case Placemat(questions, middle):
            for question in questions:
                yield _main(question)
                yield from _answers(question.parts, 2)
            yield from (f"## {inline(middle)}", DOTS, DOTS, DOTS)
        case Triangle(questions, central):
            yield from (*_pieces(Lead(central)), *_listed(questions))


def _listed(questions: Iterable[MainQuestion]) -> Iterator[str]:
    for question in questions:
        yield _main(question)
        if question.parts:
            yield "\n".join(f"- {_part(part)}" for part in question.parts)


def _main(question: MainQuestion) -> str:
    return f"## {question.number}. {inline(question.text)}"


def _part(part: Question) -> str:
    return f"**{inline(part.letter)}.** {inline(part.text)}"


def _answers(parts: Iterable[Question], lines: int) -> Iterator[str]:
    for part in parts:
        yield from (_part(part), *[DOTS] * lines)


def _slips(block: Slips) -> Iterator[str]:
    if block.title:
        yield f"## {inline(block.title)}"
    yield from map(inline, block.legends)
    narrow = tuple(" / ".join(one.key.upper() for one in group) for group in block.columns)
    wide = ("", *((WHO, WHEN) if block.who_when else ()))
    row = (*narrow, *("" for _ in wide))
    yield table((*("" for _ in narrow), *wide), [row] * (3 if block.title else _ROWS))


def _words(lines: Iterable[Line]) -> Iterator[str]:
    """Paragraphs and lists; lines that stood together stay together."""
    held: list[str] = []
    kind = ""
    for one in lines:
        begins = one.gap or one.kind != kind or one.kind == "kop"
        if held and begins:
            yield "\n".join(held)
            held = []
        held.append(_line(one))
        kind = one.kind
    if held:
        yield "\n".join(held)


def _line(one: Line) -> str:
    spans = [_span(span, first=place == 0) for place, span in enumerate(one.spans)]
    text = "".join(spans).strip()
    match one.kind:
        case "kop":
            return f"## {text}"
        case "punt":
            return f"{'  ' * one.level}- {text}"
        case "nummer":
            return f"{'  ' * one.level}{one.number}. {text}"
        case _:
            return text


def _span(span: Span, *, first: bool) -> str:
    """Styles go tight around the words, or Markdown does not see them."""
    words = span.text.strip()
    if not words:
        return span.text
    before, _, after = span.text.partition(words)
    signs = "".join(_SIGNS.get(style, "") for style in span.style.split())
    escaped = line(words) if first and not signs else inline(words)
    return f"{before}{signs}{escaped}{signs[::-1]}{after}"
