"""Sheets as HTML pages: one A4 each, without anything from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from sessie.domain.script import Line, Span
from sessie.domain.sheets import Blanks, Choice, MainQuestion, Question, Room
from sessie.domain.vocabulary import RIGHT_TO_LEFT
from sessie.report.sheets.blocks import (
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
from sessie.report.sheets.drawing import (
    PATTERNS,
    badge,
    pattern,
    rows,
    style,
    triangle,
    writing_lines,
)
from sessie.report.sheets.html import NONE, Html, div, join, tag, text
from sessie.report.sheets.words import (
    MOST_TO_CIRCLE,
    TOTAL,
    WHEN,
    WHO,
    columns,
    language,
    legends,
)

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""A browser fetches nothing at all for these pages."""
_MANY_TABLES = 24
"""More tables than this are counted in lower rows."""
_TAGS = {"vet": "strong", "schuin": "em", "code": "code"}


def to_html(title: str, sheets: Iterable[Sheet]) -> str:
    """One document with these sheets, each on a side of its own."""
    head = join(
        Html('<meta charset="utf-8">'),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'),
        Html('<meta name="viewport" content="width=device-width">'),
        tag("title", text(title)),
        tag("style", _css()),
    )
    body = tag("body", PATTERNS, *map(_section, sheets))
    return f"<!DOCTYPE html>\n{tag('html', tag('head', head), body, lang='nl')}\n"


@cache
def _css() -> Html:
    return Html(Path(__file__).with_name("sheets.css").read_text("utf-8"))


def _section(sheet: Sheet) -> Html:
    blocks = [_block(block) for block in sheet.blocks]
    if sheet.bare:
        return tag("section", *blocks, class_="blad vol", aria_label=sheet.title)
    strip = div("strook", pattern(sheet.place)) if sheet.place else NONE
    above = div("boven", tag("p", text(sheet.label), class_="kop"), _corner(sheet.corner))
    header = tag("header", strip, above, tag("h1", text(sheet.title)))
    footer = tag("footer", text(sheet.source)) if sheet.source else NONE
    look = "blad groot" if sheet.large else "blad"
    return tag("section", header, *blocks, footer, class_=look, aria_label=sheet.title)


def _corner(words: str) -> Html:
    if not words:
        return NONE
    before, dots, _ = words.partition("…")
    blank = tag("i", class_="streep") if dots else NONE
    return tag("p", text(before), blank, class_="hoek")


def _block(block: Block) -> Html:
    match block:
        case Words(lines):
            return div("tekst", *_words(lines))
        case Lead(words):
            return tag("p", text(words), class_="kern")
        case Hint(words):
            return tag("p", text(words), class_="hulp")
        case Room(lines):
            return writing_lines(lines)
        case Blanks(labels):
            fields = (tag("span", text(f"{label}:"), tag("i", class_="streep")) for label in labels)
            return div("velden", *fields)
        case Choice(options):
            boxes = (tag("span", tag("i", class_="vakje"), text(option)) for option in options)
            return div("keuze", *boxes)
        case Languages(questions):
            return tag("dl", *(_language(code, words) for code, words in questions), class_="talen")
        case Joint(title):
            return div("samen", tag("h2", text(title)), writing_lines(2))
        case Marks(title, lowest, highest):
            marks = (tag("b", text(str(mark))) for mark in range(lowest, highest + 1))
            return div("cijfers", tag("span", text(title)), *marks)
        case Slips():
            return _slips(block)
        case Card(letter, agreements):
            return _card(letter, agreements)
        case Tally(tables, roles):
            return _tally(tables, roles)
        case _:
            return _questions(block)


def _questions(block: Overview | OwnAnswers | Placemat | Triangle) -> Html:
    match block:
        case Overview(questions, whole):
            boxes = (_box(place, q, whole) for place, q in enumerate(questions, 1))
            return div("vragen" if whole else "vragen kort", *boxes)
        case OwnAnswers(_, question):
            return div("antwoorden", *(_answer(part, 4) for part in question.parts))
        case Placemat(questions, middle):
            return _placemat(questions, middle)
        case Triangle(questions, central):
            return triangle(questions, central)


def _box(place: int, question: MainQuestion, whole: bool) -> Html:
    title = tag("h2", text(question.text))
    parts = tag("ul", *(tag("li", _part(part)) for part in question.parts)) if whole else NONE
    return div(f"vraag {style(place)}", badge(place, question.number), div("rest", title, parts))


def _part(part: Question) -> Html:
    return join(tag("b", text(part.letter)), tag("span", text(part.text)))


def _answer(part: Question, lines: int) -> Html:
    return div("antwoord", tag("p", _part(part)), writing_lines(lines))


def _placemat(questions: Sequence[MainQuestion], middle: str) -> Html:
    fields = [
        div(
            f"veld {style(place)}",
            div("veldkop", badge(place, question.number), tag("h2", text(question.text))),
            *(_answer(part, 1) for part in question.parts),
        )
        for place, question in enumerate(questions, 1)
    ]
    centre = div("hart", tag("h2", text(middle)), writing_lines(2))
    first, rest = fields[:1], fields[1:]
    return div("placemat", *first, centre, div("naast", *rest) if rest else NONE)


def _slips(block: Slips) -> Html:
    title = tag("h2", text(block.title)) if block.title else NONE
    key = [tag("p", text(words), class_="sleutel") for words in legends(block)]
    narrow = [_letters(letters) for letters in columns(block)]
    wide = [tag("i", class_="breed"), *[tag("i", class_="half")] * (2 * block.who_when)]
    head = NONE
    if block.who_when:
        words = (tag("i", text(word), class_="half") for word in (WHO, WHEN))
        head = div("rij koprij", tag("i", class_="breed"), *words)
    return div("briefjes", title, *key, head, div("ruimte", rows(*narrow, *wide)))


def _letters(letters: Sequence[str]) -> Html:
    """The letters to encircle; an empty cell when they are too many."""
    shown = letters if len(letters) <= MOST_TO_CIRCLE else ()
    wide = f"width:{max(7 * len(shown) + 3, 15)}mm"
    return tag("i", *(tag("u", text(letter)) for letter in shown), class_="smal", style=wide)


def _language(code: str, words: str) -> Html:
    way = "rtl" if code in RIGHT_TO_LEFT else "ltr"
    return join(tag("dt", text(language(code))), tag("dd", text(words), lang=code, dir=way))


def _card(letter: str, agreements: Sequence[str]) -> Html:
    items = tag("ul", *(tag("li", text(words)) for words in agreements))
    size = "letter" if len(letter) == 1 else "letter twee"
    half = join(div("naam", tag("p", text("Tafel")), tag("b", text(letter), class_=size)), items)
    fold = tag("p", text("hier vouwen"), class_="vouwlijn")
    return join(div("helft om", half, aria_hidden="true"), fold, div("helft", half))


def _tally(tables: Sequence[str], roles: Sequence[str]) -> Html:
    look = "tellijst" if len(tables) <= _MANY_TABLES else "tellijst dicht"
    head = tag("tr", tag("th", text("Tafel")), *(tag("th", text(role)) for role in roles))
    lines = (
        tag("tr", tag("th", text(table)), *(tag("td") for _ in roles)) for table in (*tables, TOTAL)
    )
    return tag("table", tag("thead", head), tag("tbody", *lines), class_=look)


def _words(lines: Iterable[Line]) -> Iterable[Html]:
    """Paragraphs, small headings, and lists of bullets or numbers."""
    items: list[Html] = []
    kind = ""
    for line in lines:
        if items and (line.kind != kind or kind == "kop" or (kind == "tekst" and line.gap)):
            yield _group(kind, items)
            items = []
        kind = line.kind
        inside = join(*map(_span, line.spans))
        if kind in ("punt", "nummer"):
            inside = tag("li", inside, value=str(line.number) if kind == "nummer" else "")
        items.append(inside)
    if items:
        yield _group(kind, items)


def _group(kind: str, items: Iterable[Html]) -> Html:
    name = {"punt": "ul", "nummer": "ol", "kop": "h2"}.get(kind, "p")
    return tag(name, Html((" " if name == "p" else "").join(items)))


def _span(span: Span) -> Html:
    made = text(span.text)
    for word in span.style.split():
        if word in _TAGS:
            made = tag(_TAGS[word], made)
    return made
