"""Papers and sheets as Markdown: CommonMark with tables, the same bytes for the same blocks.

Text from people reads exactly as it was typed. Only what CommonMark, or a common reader of it,
would act on gets a backslash: a paper is also read as plain text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sessie.documents import blocks as b
from sessie.model.dutch import clean_line
from sessie.model.script import Line, Span
from sessie.model.sheets import Blanks, Choice, MainQuestion, Question, Room
from sessie.model.vocabulary import LANGUAGES
from sessie.rules.slips import ShownText

_ANYWHERE = re.compile(
    r"[\\`*_\[\]<|~$]"  # code, emphasis, links, HTML, table cells, strike-through, formulas
    r"|&(?=#|[A-Za-z0-9]+;)"  # entities
    r"|(?<!\S)#"  # headings, and the signs that close one
    r"|(?<=\w):(?=//)"  # addresses that some readers turn into links
    r"|(?<=\bwww)\.",
    re.IGNORECASE,
)
_AT_START = re.compile(r"[-+=>]")
_NUMBERED = re.compile(r"([0-9]{1,9})([.)])(?=\s|$)")
_DOTS, _SHORT_DOTS = "." * 60, "." * 24
"""A line to write on, and a short one."""
EMPTY = "(leeg)"
"""A point without words."""
_BOX = "☐"
_ROWS = 12
BREAK = "  \n"
"""A new line within a paragraph, for every reader of Markdown; without the spaces it melts away."""
_SIGNS = {"vet": "**", "schuin": "*"}


def inline(text: str) -> str:
    """The text on one line, for use behind other signs: in a heading or a table cell."""
    return _ANYWHERE.sub(lambda match: "\\" + match.group(), clean_line(text))


def line(text: str) -> str:
    """The text on one line, for use where a block begins."""
    escaped = inline(text)
    if _AT_START.match(escaped):
        return "\\" + escaped
    return _NUMBERED.sub(r"\1\\\2", escaped, count=1) if _NUMBERED.match(escaped) else escaped


def write(blocks: Iterable[b.Block]) -> str:
    """Blocks as Markdown, one blank line between them."""
    return "\n\n".join(piece for block in blocks for piece in _pieces(block)) + "\n"


def sheet_markdown(sheet: b.Sheet) -> str:
    """A sheet: to change in a word processor, or to print as it is."""
    head = [f"*{inline(sheet.label)}*"] if sheet.label else []
    if sheet.corner:
        head.append(inline(sheet.corner.replace("…", _SHORT_DOTS)))
    foot = [f"*{inline(sheet.source)}*"] if sheet.source else []
    said = (block for block in sheet.blocks if block != b.Label(""))
    body = [piece for block in said for piece in _pieces(block)]
    return "\n\n".join([*head, f"# {inline(sheet.title)}", *body, *foot]) + "\n"


def _pieces(block: b.Block | b.ToWriteOn) -> Iterator[str]:
    """A block as pieces with a blank line between them."""
    match block:
        case b.Heading(level, text):
            yield f"{'#' * level} {inline(text)}"
        case b.Paragraph(lines):
            yield BREAK.join(filter(None, map(line, lines)))
        case b.Label(text):
            yield f"**{inline(text)}**"
        case b.Quote(text):
            yield f"> {line(text)}"
        case b.Aside(text):
            yield f"*{inline(text)}*"
        case b.Bullets(shown):
            yield "\n".join(f"- {_with_note(one)}" for one in shown)
        case b.Grid(head, rows, right, caption):
            if caption:
                yield f"**{inline(caption)}**"
            yield _table(head, rows, right)
        case b.ReplySlip() | b.Led():
            for one in b.plainly((block,)):
                yield from _pieces(one)
        case b.InLanguage(_, inside, page):
            if page:
                yield "---"
            for one in inside:
                yield from _pieces(one)
        case b.Words(spoken):
            yield from _words(spoken)
        case b.Languages(questions):
            named = ((LANGUAGES.get(code, code), text) for code, text in questions)
            yield "\n".join(f"- {inline(name)}: {inline(text)}" for name, text in named)
        case b.Card(_, agreements):
            yield "\n".join(f"- {line(text)}" for text in agreements)
        case b.Questions():
            yield from _questions(block)
        case b.Turns(turns):
            for turn in turns:
                yield from _turn(turn)
        case b.Boxes(boxes):
            for title, spoken in boxes:
                yield from (f"## {inline(title)}", *_words(spoken))
        case _:
            yield from _to_write_on(block)


def _turn(turn: b.Turn) -> Iterator[str]:
    yield from (f"## {inline(turn.title)} · {inline(turn.time)}", f"**{inline(turn.question)}**")
    if turn.helps:
        yield "\n".join(f"- {line(text)}" for text in turn.helps)
    if turn.notes:
        yield line(" ".join(turn.notes))


def _to_write_on(
    block: Room | Blanks | Choice | b.Joint | b.Marks | b.Slips | b.Tally,
) -> Iterator[str]:
    match block:
        case Room(lines):
            yield from [_DOTS] * lines
        case Blanks(labels):
            yield line(" · ".join(f"{label}: {_SHORT_DOTS}" for label in labels))
        case Choice(options):
            yield " · ".join(f"{_BOX} {inline(option)}" for option in options)
        case b.Joint(title):
            yield from (f"## {inline(title)}", _DOTS, _DOTS)
        case b.Marks(title, lowest, highest):
            marks = " · ".join(f"{_BOX} {mark}" for mark in range(lowest, highest + 1))
            yield f"**{inline(title)}:** {marks}"
        case b.Slips():
            yield from _slips(block)
        case b.Tally(tables, roles):
            yield _table(("Tafel", *roles), [(t, *[""] * len(roles)) for t in (*tables, b.TOTAL)])


def _with_note(shown: ShownText) -> str:
    text = line(shown.text) or f"*{EMPTY}*"
    return f"{text} *({inline(shown.note)})*" if shown.note else text


def _table(
    head: tuple[str, ...], rows: Iterable[tuple[str, ...]], right: tuple[bool, ...] = ()
) -> str:
    """A table, with the columns that stand to the right."""
    rule = "|".join("---:" if to_right else "---" for to_right in right or (False,) * len(head))
    return "\n".join((_row(head), f"|{rule}|", *map(_row, rows)))


def _row(cells: tuple[str, ...]) -> str:
    return "".join(f"| {inline(cell)} " if cell else "| " for cell in cells) + "|"


# sheets -----------------------------------------------------------------------------------------


def _questions(block: b.Questions) -> Iterator[str]:
    match block.drawing:
        case "hoofdvragen":
            yield "\n".join(f"{q.number}. {line(q.text)}" for q in block.questions)
        case "vraag":
            yield from _answers(block.questions[0].parts, 3)
        case "placemat":
            for question in block.questions:
                yield _main(question)
                yield from _answers(question.parts, 2)
            yield from (f"## {inline(block.words)}", _DOTS, _DOTS, _DOTS)
        case _:
            if block.words:
                yield f"**{inline(block.words)}**"
            yield from _listed(block.questions)


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
        yield from (_part(part), *[_DOTS] * lines)


def _slips(block: b.Slips) -> Iterator[str]:
    if block.title:
        yield f"## {inline(block.title)}"
    yield from map(inline, block.legends)
    narrow = tuple(" / ".join(one.key.upper() for one in group) for group in block.columns)
    wide = ("", *((b.WHO, b.WHEN) if block.who_when else ()))
    row = (*narrow, *("" for _ in wide))
    yield _table((*("" for _ in narrow), *wide), [row] * (3 if block.title else _ROWS))


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
