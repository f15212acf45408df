"""Papers and sheets as pages for a browser. They fetch nothing and print well.

Every block of a paper is written as Markdown first: what escapes there is what protects here. What
is not Markdown is built with `tag` and `text`, so that nothing that a person wrote is anything but
text. A sheet has one A4 side, to print, or to fill in in a browser and then print: what is written
on is a field of the page. There is no form and no script: nothing is sent, and nothing is kept
when the window closes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, NewType

from sessie.documents import blocks as b
from sessie.documents.blocks import Block, Grid, Label
from sessie.documents.markdown import write
from sessie.model.script import Line, Span
from sessie.model.sheets import Blanks, Choice, MainQuestion, Question, Room
from sessie.model.vocabulary import LANGUAGES, RIGHT_TO_LEFT
from sessie.rules.slips import ShownText

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

Html = NewType("Html", str)
"""Finished HTML."""

NONE = Html("")


def text(words: str) -> Html:
    """Words as HTML that shows them as they are."""
    return Html(escape(words))


def tag(name: str, *inside: Html, **attributes: str) -> Html:
    """An element; `class_` is the attribute class, and an underscore is a dash."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
        if value
    )
    end = "" if name == "input" else f"</{name}>"
    return Html(f"<{name}{written}>{''.join(inside)}{end}")


def div(class_: str, *inside: Html, **attributes: str) -> Html:
    """A box with these classes."""
    return tag("div", *inside, class_=class_, **attributes)


def join(*parts: Html) -> Html:
    """Parts one after the other."""
    return Html("".join(parts))


PATTERNS = Html(
    '<svg class="patronen" width="0" height="0" aria-hidden="true"><defs>'
    '<pattern id="p1" width="9" height="9" patternUnits="userSpaceOnUse">'
    '<rect width="9" height="9" fill="#fff"/>'
    '<circle cx="2.2" cy="2.2" r="1.7" fill="#d08700"/>'
    '<circle cx="6.7" cy="6.7" r="1.7" fill="#d08700"/></pattern>'
    '<pattern id="p2" width="7" height="7" patternUnits="userSpaceOnUse" '
    'patternTransform="rotate(45)"><rect width="7" height="7" fill="#fff"/>'
    '<rect width="3.6" height="7" fill="#14788c"/></pattern>'
    '<pattern id="p3" width="10" height="10" patternUnits="userSpaceOnUse">'
    '<rect width="10" height="10" fill="#35246e"/></pattern>'
    "</defs></svg>"
)
"""Dots, stripes and solid: light, middle and dark, so that they also differ on a grey printer."""

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""A browser fetches nothing at all for a page."""
_TABLE_WIDTH = 17.0
"""Centimetres between the margins of a page."""


def to_html(
    blocks: Sequence[Block],
    about: b.About,
    picture: Callable[[Grid], Html] = lambda _: NONE,
    *,
    letter: bool = False,
    contents: bool = False,
) -> str:
    """A paper as a whole page, with its pictures above the tables; with `contents` a list of its
    chapters when it is long."""
    chapters = b.chapters_of(blocks) if contents else ()
    body = [join(picture(each) if isinstance(each, Grid) else NONE, _of(each, name))
            for each, name in b.with_names(blocks)]  # fmt: skip
    for number, place in enumerate(chapters, start=1):
        body[place] = _of(blocks[place], id=f"hoofdstuk-{number}")
    long = len(chapters) >= b.MANY
    if long:
        body.insert(chapters[0], _contents(b.title_of((blocks[place],)) for place in chapters))
    main = tag("main", *body, class_="brief" if letter else "lang" if long else "")
    return _page(about.name, "report.css", [main], "width=device-width, initial-scale=1", about)


def sheets_html(title: str, sheets: Iterable[b.Sheet]) -> str:
    """One document with these sheets, each on a side of its own."""
    return _page(title, "sheets.css", map(_section, sheets), "width=device-width")


def _page(
    title: str, css: str, body: Iterable[Html], viewport: str, about: b.About | None = None
) -> str:
    """A whole document with this body and what it looks like."""
    head = join(
        Html('<meta charset="utf-8">'),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'),
        Html(f'<meta name="viewport" content="{viewport}">'),
        tag("title", text(title)),
        Html(f'<meta name="author" content="{escape(about.author)}">') if about else NONE,
        tag("style", _read(css)),
    )
    whole = tag("html", tag("head", head), tag("body", PATTERNS, *body), lang="nl")
    return f"<!DOCTYPE html>\n{whole}\n"


@cache
def _read(css: str) -> Html:
    return Html(Path(__file__).with_name(css).read_text("utf-8"))


def _contents(titles: Iterable[str]) -> Html:
    items = (
        tag("li", tag("a", text(title), href=f"#hoofdstuk-{number}"))
        for number, title in enumerate(titles, start=1)
    )
    return tag("nav", tag("h2", text("Inhoud")), tag("ul", *items), aria_label="Inhoud")


def _of(block: Block, name: str = "", **attributes: str) -> Html:
    """One block; the attributes are for its outermost element, and the name is what a table is
    called."""
    if isinstance(block, b.InLanguage):
        look = "vertaling" if block.page else ""
        way = "rtl" if block.to_left else "ltr"
        return div(look, *map(_of, block.blocks), lang=block.lang, dir=way)
    if isinstance(block, b.Led):
        words = tag("span", text(block.words), lang=block.lang, dir=_way(block.lang))
        return tag("p", text(f"{block.lead} "), words)
    if isinstance(block, b.ReplySlip):
        return _reply_slip(block)
    if isinstance(block, b.Bullets) and any(one.lang for one in block.lines):
        return tag("ul", *map(_point, block.lines))
    reader = _reader()
    plain = replace(block, caption="") if isinstance(block, Grid) else block
    tokens = reader.parse(write((plain,)))
    if isinstance(block, Label):
        attributes["class"] = "kant"
    for key, value in attributes.items():
        tokens[0].attrSet(key, value)
    if isinstance(block, Grid):
        _mark_cells(tokens, block.head)
    made = reader.renderer.render(tokens, reader.options, {})
    if isinstance(block, Grid):
        made = made.replace('<table role="table">', _table(block, name), 1)
    return Html(made)


def _reply_slip(slip: b.ReplySlip) -> Html:
    """To cut off, with a line behind what is filled in."""
    boxes = (tag("li", text(choice)) for choice in slip.choices)
    blanks = (tag("p", text(f"{label}:"), tag("span"), class_="leeg") for label in slip.blanks)
    note = tag("p", text(slip.note)) if slip.note else NONE
    inside = (tag("h2", text(slip.title)), tag("ul", *boxes), *blanks, note)
    return tag("section", *inside, class_="strook", aria_label=slip.title)


def _point(shown: ShownText) -> Html:
    """A line of a list that may be in another language."""
    (made,) = re.findall(r"<li>(.*)</li>", _of(b.Bullets((replace(shown, lang=""),))), re.S)
    if not shown.lang:
        return tag("li", Html(made))
    words = tag("span", _words_of(shown.text), lang=shown.lang, dir=_way(shown.lang))
    note = join(text(" "), tag("em", text(f"({shown.note})"))) if shown.note else NONE
    return tag("li", words, note)


def _way(language: str) -> str:
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


_PARTS = {"table_open": "table", "thead_open": "rowgroup", "tbody_open": "rowgroup",
          "tr_open": "row", "th_open": "columnheader", "td_open": "cell"}  # fmt: skip


def _mark_cells(tokens: Sequence[Token], head: Sequence[str]) -> None:
    """Say what each part of a table is: on a phone its rows stand under each other, and then a
    browser no longer knows. A cell carries the head of its column, to stand before it there."""
    place = 0
    for token in tokens:
        if token.type in _PARTS:
            token.attrSet("role", _PARTS[token.type])
        if token.type == "th_open":
            token.attrSet("scope", "col")
        if token.type == "tr_open":
            place = 0
        if token.type == "td_open":
            token.attrSet("data-kop", head[place])
            place += 1


def _table(grid: Grid, name: str) -> str:
    """How a table begins: what it is called, and widths from what is in it, so that no word is
    broken. What stands above it already is only for who does not see it."""
    widths = b.column_widths((grid.head, *grid.rows), _TABLE_WIDTH)
    whole = sum(widths)
    columns = "".join(f'<col style="width:{100 * width / whole:.1f}%">' for width in widths)
    hidden = "" if grid.caption else ' class="weg"'
    caption = f"<caption{hidden}>{_words_of(name)}</caption>" if name else ""
    width = f"width:{100 * whole / _TABLE_WIDTH:.1f}%"
    return f'<table role="table" style="{width}">{caption}<colgroup>{columns}</colgroup>'


@cache
def _reader() -> MarkdownIt:
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable("table")
    reader.add_render_rule("text", _text)
    reader.add_render_rule("td_open", _cell_begins)
    reader.add_render_rule("td_close", _cell_ends)
    return reader


def _cell_begins(renderer: Any, tokens: Sequence[Token], place: int, *more: Any) -> str:
    """The words of a cell are one thing, beside the head of the column that a phone shows."""
    return f"{renderer.renderToken(tokens, place, *more[:2])}<span>"


def _cell_ends(*_: Any) -> str:
    return "</span></td>\n"


def _text(_: Any, tokens: Sequence[Token], place: int, *__: Any) -> str:
    return _words_of(tokens[place].content)


def _words_of(words: str) -> Html:
    """Words as they are; those that run from right to left keep their own order, and long ones
    may be broken where their parts meet."""
    return join(
        *(
            tag("span", text(piece), dir="rtl") if to_left else _broken(piece)
            for piece, to_left in b.by_direction(words)
        )
    )


_HYPHEN = Html('<i class="af"></i>')
"""Where a browser may break a word, with a hyphen. The hyphen is drawn and is no text: who copies
the word, or looks for it, gets it whole."""


def _broken(words: str) -> Html:
    parts = (_HYPHEN.join(map(text, b.word_parts(word))) for word in re.split(r"(\s+)", words))
    return Html("".join(parts))


# sheets -----------------------------------------------------------------------------------------

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


def _section(sheet: b.Sheet) -> Html:
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


def _block(block: b.Label | b.Aside | b.ToWriteOn) -> Html:
    match block:
        case b.Words(lines):
            return div("tekst", *_words(lines))
        case b.Label(words):
            return tag("p", text(words), class_="kern")
        case b.Aside(words):
            return tag("p", text(words), class_="hulp")
        case Room(lines):
            return _writing_room(lines)
        case Blanks(labels):
            fields = (tag("label", text(f"{label}:"), _short()) for label in labels)
            return div("velden", *fields)
        case Choice(options):
            boxes = (tag("label", _tick("vakje"), text(option)) for option in options)
            return div("keuze", *boxes)
        case b.Languages(questions):
            return tag("dl", *(_language(code, words) for code, words in questions), class_="talen")
        case b.Joint(title):
            return div("samen", tag("h2", text(title)), _writing_room(2, title))
        case b.Marks(title, lowest, highest):
            marks = (_to_circle("b", str(mark)) for mark in range(lowest, highest + 1))
            return div("cijfers", tag("span", text(title)), *marks)
        case b.Slips():
            return _slips(block)
        case b.Card(letter, agreements):
            return _card(letter, agreements)
        case b.Turns(turns):
            return div("beurten", *map(_turn, turns))
        case b.Boxes(boxes):
            lists = (div("doos", tag("h2", text(title)), *_words(lines)) for title, lines in boxes)
            return div("dozen", *lists)
        case b.Tally(tables, roles):
            return _tally(tables, roles)
        case b.Questions():
            return _questions(block)


def _questions(block: b.Questions) -> Html:
    match block.drawing:
        case "vraag":
            return div("antwoorden", *(_answer(part, 4) for part in block.questions[0].parts))
        case "placemat":
            return _placemat(block.questions, block.words)
        case "driehoek":
            return _triangle(block.questions, block.words)
        case drawing:
            whole = drawing == "vragen"
            boxes = (_box(place, q, whole) for place, q in enumerate(block.questions, 1))
            return div("vragen" if whole else "vragen kort", *boxes)


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


def _slips(block: b.Slips) -> Html:
    title = tag("h2", text(block.title)) if block.title else NONE
    key = [tag("p", text(words), class_="sleutel") for words in block.legends]
    words = (b.WHO, b.WHEN) if block.who_when else ()
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


def _letters(letters: b.Letters) -> Html:
    """The letters to encircle; a field for one when they are too many."""
    marks = [_to_circle("u", one.key.upper(), one.name) for one in letters]
    if len(letters) > b.MOST_TO_CIRCLE:
        marks = [_short("Letter")]
    return tag("i", *marks, class_="smal", style=f"width:{_width(letters)}mm")


def _width(letters: b.Letters) -> int:
    """Millimetres of the column with these letters."""
    return max(7 * len(letters) + 3, 15) if len(letters) <= b.MOST_TO_CIRCLE else 15


def _language(code: str, words: str) -> Html:
    name = tag("dt", text(LANGUAGES.get(code, code)))
    return join(name, tag("dd", text(words), lang=code, dir=_way(code)))


def _card(letter: str, agreements: Sequence[str]) -> Html:
    items = tag("ul", *(tag("li", text(words)) for words in agreements))
    size = "letter" if len(letter) == 1 else "letter twee"
    half = join(div("naam", tag("p", text("Tafel")), tag("b", text(letter), class_=size)), items)
    fold = tag("p", text("hier vouwen"), class_="vouwlijn")
    return join(div("helft om", half, aria_hidden="true"), fold, div("helft", half))


def _turn(turn: b.Turn) -> Html:
    """When and what on the left, and beside it what is asked."""
    what = div("wat", tag("h2", text(turn.title)), tag("p", text(turn.time)))
    helps = tag("ul", *(tag("li", text(words)) for words in turn.helps)) if turn.helps else NONE
    notes = tag("p", text(" ".join(turn.notes)), class_="hulp") if turn.notes else NONE
    asked = tag("p", text(turn.question), class_="gevraagd")
    return div("beurt", what, div("rest", asked, helps, notes))


def _tally(tables: Sequence[str], roles: Sequence[str]) -> Html:
    look = "tellijst" if len(tables) <= _MANY_TABLES else "tellijst dicht"
    head = tag("tr", tag("th", text("Tafel")), *(tag("th", text(role)) for role in roles))
    lines = (
        tag("tr", tag("th", text(table)), *(tag("td", _short(f"{table}: {r}")) for r in roles))
        for table in (*tables, b.TOTAL)
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


def _triangle(questions: Sequence[MainQuestion], central: str) -> Html:
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
