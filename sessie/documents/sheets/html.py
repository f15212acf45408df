"""Sheets as HTML pages, one A4 each: to print, or to fill in in a browser and then print.

What is written on is a field of the page. There is no form and no script: nothing is sent, and
nothing is kept when the window closes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from sessie.documents.html import NONE, Html, div, join, page, tag, text
from sessie.documents.sheets.blocks import (
    MOST_TO_CIRCLE,
    TOTAL,
    WHEN,
    WHO,
    Block,
    Card,
    Hint,
    Joint,
    Languages,
    Lead,
    Letters,
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
from sessie.model.vocabulary import LANGUAGES, RIGHT_TO_LEFT

_CSS = Path(__file__).with_name("sheets.css")
_MANY_TABLES = 24
"""More tables than this are counted in lower rows."""
_TAGS = {"vet": "strong", "schuin": "em", "code": "code"}
_STYLES = 3
"""Every main question has a pattern and a colour; after so many they begin again."""
_TEXT_WIDTH, _HALF = 182, 34
"""Millimetres between the margins of a sheet, and of the columns "door wie" and "wanneer"."""
_MOST_ROWS = 28
"""Rows of slips that fit on a side of A4."""
_PIXELS = 96 / 25.4
"""In a millimetre; patterns are drawn in pixels too."""
_SIDE, _HEIGHT = _TEXT_WIDTH * _PIXELS, 157.6 * _PIXELS
"""The gespreksdriehoek: as wide as the text of a sheet."""
_FRAME, _TIP = 0.06, 0.17
"""Shares of a side of the driehoek: the width of its frame, and where its tip ends."""
_MOST_SIGNS = 300
"""Signs that fit on one side of the driehoek in its ordinary letter."""


def to_html(title: str, sheets: Iterable[Sheet]) -> str:
    """One document with these sheets, each on a side of its own."""
    return page(title, _CSS, *map(_section, sheets), viewport="width=device-width")


def _section(sheet: Sheet) -> Html:
    blocks = [_block(block) for block in sheet.blocks]
    if sheet.bare:
        return tag("section", *blocks, class_="blad vol", aria_label=sheet.title)
    strip = div("strook", _pattern(sheet.place)) if sheet.place else NONE
    above = div("boven", tag("p", text(sheet.label), class_="kop"), _corner(sheet.corner))
    header = tag("header", strip, above, tag("h1", text(sheet.title)))
    footer = tag("footer", text(sheet.source)) if sheet.source else NONE
    look = "blad groot" if sheet.large else "blad"
    return tag(
        "section", header, *blocks, footer,
        class_=look, aria_label=sheet.title, spellcheck="false",
    )  # fmt: skip


def _corner(words: str) -> Html:
    if not words:
        return NONE
    before, dots, _ = words.partition("…")
    blank = _short(before.strip()) if dots else NONE
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
            return _writing_room(lines)
        case Blanks(labels):
            fields = (tag("label", text(f"{label}:"), _short()) for label in labels)
            return div("velden", *fields)
        case Choice(options):
            boxes = (tag("label", _tick("vakje"), text(option)) for option in options)
            return div("keuze", *boxes)
        case Languages(questions):
            return tag("dl", *(_language(code, words) for code, words in questions), class_="talen")
        case Joint(title):
            return div("samen", tag("h2", text(title)), _writing_room(2, title))
        case Marks(title, lowest, highest):
            marks = (_to_circle("b", str(mark)) for mark in range(lowest, highest + 1))
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
            return _triangle(questions, central)


def _box(place: int, question: MainQuestion, whole: bool) -> Html:
    title = tag("h2", text(question.text))
    parts = tag("ul", *(tag("li", _part(part)) for part in question.parts)) if whole else NONE
    return div(f"vraag {_style(place)}", _badge(place, question.number), div("rest", title, parts))


def _part(part: Question) -> Html:
    return join(tag("b", text(part.letter)), tag("span", text(part.text)))


def _answer(part: Question, lines: int) -> Html:
    return div("antwoord", tag("p", _part(part)), _writing_room(lines, part.text))


def _placemat(questions: Sequence[MainQuestion], middle: str) -> Html:
    fields = [
        div(
            f"veld {_style(place)}",
            div("veldkop", _badge(place, question.number), tag("h2", text(question.text))),
            *(_answer(part, 1) for part in question.parts),
        )
        for place, question in enumerate(questions, 1)
    ]
    centre = div("hart", tag("h2", text(middle)), _writing_room(2, middle))
    first, rest = fields[:1], fields[1:]
    return div("placemat", *first, centre, div("naast", *rest) if rest else NONE)


def _slips(block: Slips) -> Html:
    title = tag("h2", text(block.title)) if block.title else NONE
    key = [tag("p", text(words), class_="sleutel") for words in block.legends]
    words = (WHO, WHEN) if block.who_when else ()
    # As many signs as fit on two small lines: one a millimetre.
    most = _TEXT_WIDTH - sum(map(_width, block.columns)) - len(words) * _HALF
    cells = join(
        *map(_letters, block.columns),
        _cell("breed", "Briefje", most),
        *(_cell("half", word, _HALF - 4) for word in words),
    )
    head = NONE
    if words:
        halves = (tag("i", text(word), class_="half") for word in words)
        head = div("rij koprij", tag("i", class_="breed"), *halves)
    rows = div("stapel", Html(div("rij", cells) * _MOST_ROWS))
    return div("briefjes", title, *key, head, div("ruimte", rows))


def _letters(letters: Letters) -> Html:
    """The letters to encircle; a field for one when they are too many."""
    marks = [_to_circle("u", one.key.upper(), one.name) for one in letters]
    if len(letters) > MOST_TO_CIRCLE:
        marks = [_short("Letter")]
    return tag("i", *marks, class_="smal", style=f"width:{_width(letters)}mm")


def _width(letters: Letters) -> int:
    """Millimetres of the column with these letters."""
    return max(7 * len(letters) + 3, 15) if len(letters) <= MOST_TO_CIRCLE else 15


def _language(code: str, words: str) -> Html:
    way = "rtl" if code in RIGHT_TO_LEFT else "ltr"
    name = tag("dt", text(LANGUAGES.get(code, code)))
    return join(name, tag("dd", text(words), lang=code, dir=way))


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
        tag("tr", tag("th", text(table)), *(tag("td", _short(f"{table}: {r}")) for r in roles))
        for table in (*tables, TOTAL)
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


# fields to write on -----------------------------------------------------------------------------


def _writing_room(weight: int, what: str = "Ruimte om te schrijven") -> Html:
    """Lines that share the room that is left; `weight` is how many there are at least."""
    room = f"flex-grow:{weight};min-height:{weight * 9}mm"
    return tag("textarea", class_="regels", style=room, aria_label=what, autocomplete="off")


def _short(what: str = "") -> Html:
    """Something short on one line; without a name it stands in its label."""
    return tag("input", class_="streep", aria_label=what, autocomplete="off")


def _cell(look: str, what: str, most: int) -> Html:
    """Two small lines; no more can be typed than will be printed."""
    return tag(
        "textarea", class_=look, aria_label=what, maxlength=str(most), autocomplete="off"
    )  # fmt: skip


def _tick(look: str = "", what: str = "") -> Html:
    return tag("input", type="checkbox", class_=look, aria_label=what, autocomplete="off")


def _to_circle(name: str, letter: str, what: str = "") -> Html:
    """A letter or a number that gets a circle when it is chosen."""
    return tag("label", _tick(what=what), tag(name, text(letter)))


# drawing ----------------------------------------------------------------------------------------


def _style(place: int) -> str:
    """The class of a main question, from its place in the set, from 1."""
    return f"v{(place - 1) % _STYLES + 1}"


def _pattern(place: int) -> Html:
    """A box full of the pattern of a main question."""
    fill = f"url(#p{(place - 1) % _STYLES + 1})"
    return tag(
        "svg",
        tag("rect", width="100%", height="100%", fill=fill),
        class_="patroon", aria_hidden="true",
    )  # fmt: skip


def _badge(place: int, number: int) -> Html:
    """The number of a main question on its pattern."""
    return div("nummer", _pattern(place), tag("b", text(str(number))))


def _triangle(questions: tuple[MainQuestion, ...], central: str) -> Html:
    """A net of four triangles: cut out and folded it stands, with one main question a side."""
    faces = (_face(place, question) for place, question in enumerate(questions[:_STYLES], 1))
    middle = div("midden", Html('<i class="links"></i><i class="rechts"></i>'),
                 tag("p", text(central)))  # fmt: skip
    return div("driehoek", div("net", _outline(len(questions)), *faces, middle))


def _outline(count: int) -> Html:
    """The edges to cut, the edges to fold, and a patterned tip in every corner."""
    top, left, right = (_SIDE / 2, 0.0), (0.0, _HEIGHT), (_SIDE, _HEIGHT)
    centre = _between(top, left), _between(top, right), _between(left, right)
    corners = ((top, left, right), (left, top, right), (right, top, left))
    frames = [_frame(place, *three) for place, three in enumerate(corners[:count], 1)]
    fold = _polygon(*centre, class_="vouw")
    cut = _polygon(top, left, right, class_="knip")
    return tag("svg", *frames, fold, cut, class_="lijnen", aria_hidden="true")


_Point = tuple[float, float]


def _frame(place: int, tip: _Point, left: _Point, right: _Point) -> Html:
    """The pattern of a main question around one side, and in its tip."""
    side = tip, _between(tip, left), _between(tip, right)
    heart = sum(x for x, _ in side) / 3, sum(y for _, y in side) / 3
    inner = [_between(heart, corner, 1 - _FRAME) for corner in side]
    white = (_between(inner[0], inner[1], _TIP), inner[1], inner[2],
             _between(inner[0], inner[2], _TIP))  # fmt: skip
    return join(_polygon(*side, fill=f"url(#p{place})"), _polygon(*white, fill="#fff"))


def _between(one: _Point, other: _Point, share: float = 0.5) -> _Point:
    return (one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share)


def _polygon(*points: _Point, fill: str = "none", class_: str = "") -> Html:
    written = " ".join(f"{x:.2f},{y:.2f}" for x, y in points)
    return tag("polygon", points=written, fill=fill, class_=class_)


def _face(place: int, question: MainQuestion) -> Html:
    """One side; its words stay within the triangle because two shapes stand beside them."""
    signs = len(question.text) + sum(len(part.text) + 4 for part in question.parts)
    smaller = min(1.0, (_MOST_SIGNS / max(signs, 1)) ** 0.5)
    parts = join(
        *(tag("p", tag("b", text(part.letter)), text(f" {part.text}")) for part in question.parts)
    )
    shapes = Html('<i class="links"></i><i class="rechts"></i>')
    number = tag("b", text(str(question.number)), class_="rond")
    title = tag("h2", text(question.text))
    size = f"font-size:{smaller:.2f}em" if smaller < 1 else ""
    return div(f"kant k{place}", shapes, number, div("woorden", title, parts, style=size))
