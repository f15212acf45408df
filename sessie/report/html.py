"""The report as one page for a browser, made from its Markdown. It fetches nothing and prints well.

Every block is written as Markdown first: what escapes there is what protects here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sessie.domain.session import Session
from sessie.report.bars import overlap_picture
from sessie.report.blocks import Block, Grid, Heading, Label
from sessie.report.columns import column_widths
from sessie.report.direction import by_direction
from sessie.report.document import document, title_of
from sessie.report.markdown import write
from sessie.report.sheets.drawing import PATTERNS
from sessie.report.sheets.html import NONE, Html, join, tag, text

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""A browser fetches nothing at all for this page."""
_CHAPTER = re.compile(r"\d+\. |Bijlage$")
"""How the heading of a chapter begins; "In het kort" belongs to the first page."""
_TABLE_WIDTH = 17.0
"""Centimetres between the margins of a page."""
_MANY = 4
"""From so many chapters on there is a list of them, and the first page stands by itself."""


def to_html(session: Session) -> str:
    """The report of a session as it is now, with the overlap drawn as bars."""
    blocks = document(session)
    places = [place for place, block in enumerate(blocks) if _is_chapter(block)]
    body = [_drawn(session, block) for block in blocks]
    for number, place in enumerate(places, start=1):
        body[place] = _of(blocks[place], id=f"hoofdstuk-{number}")
    long = len(places) >= _MANY
    if long:
        body.insert(places[0], _contents([block for block in blocks if _is_chapter(block)]))
    return page(title_of(blocks), body, class_="lang" if long else "")


def page(title: str, body: Iterable[Html], class_: str = "") -> str:
    """A whole document with this body."""
    head = join(
        Html('<meta charset="utf-8">'),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'),
        Html('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        tag("title", text(title)),
        tag("style", _css()),
    )
    main = tag("main", *body, class_=class_)
    whole = tag("html", tag("head", head), tag("body", PATTERNS, main), lang="nl")
    return f"<!DOCTYPE html>\n{whole}\n"


def blocks_as_html(blocks: Iterable[Block]) -> list[Html]:
    """Blocks one by one, without pictures."""
    return [_of(block) for block in blocks]


@cache
def _css() -> Html:
    return Html(Path(__file__).with_name("report.css").read_text("utf-8"))


def _is_chapter(block: Block) -> bool:
    return isinstance(block, Heading) and block.level == 2 and bool(_CHAPTER.match(block.text))


def _contents(chapters: Sequence[Block]) -> Html:
    items = (
        tag("li", tag("a", text(block.text), href=f"#hoofdstuk-{number}"))
        for number, block in enumerate(chapters, start=1)
        if isinstance(block, Heading)
    )
    return tag("nav", tag("h2", text("Inhoud")), tag("ul", *items), aria_label="Inhoud")


def _drawn(session: Session, block: Block) -> Html:
    """A block, under the picture of what it counts when there is one."""
    picture = overlap_picture(session, block) if isinstance(block, Grid) else NONE
    return join(picture, _of(block))


def _of(block: Block, **attributes: str) -> Html:
    """One block; the attributes are for its outermost element."""
    reader = _reader()
    tokens = reader.parse(write((block,)))
    if isinstance(block, Label):
        attributes["class"] = "kant"
    for name, value in attributes.items():
        tokens[0].attrSet(name, value)
    for token in tokens:
        if token.type == "th_open":
            token.attrSet("scope", "col")
    made = reader.renderer.render(tokens, reader.options, {})
    if isinstance(block, Grid):
        made = made.replace("<table>", _table(block), 1)
    return Html(made)


def _table(grid: Grid) -> str:
    """How a table begins: widths from what is in it, so that no word is broken."""
    widths = column_widths((grid.head, *grid.rows), _TABLE_WIDTH)
    whole = sum(widths)
    columns = "".join(f'<col style="width:{100 * width / whole:.1f}%">' for width in widths)
    return f'<table style="width:{100 * whole / _TABLE_WIDTH:.1f}%"><colgroup>{columns}</colgroup>'


@cache
def _reader() -> MarkdownIt:
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable("table")
    reader.add_render_rule("text", _text)
    return reader


def _text(_: Any, tokens: Sequence[Token], place: int, *__: Any) -> str:
    """Words as they are; those that run from right to left keep their own order."""
    return "".join(_pieces(tokens[place].content))


def _pieces(words: str) -> Iterator[Html]:
    for piece, to_left in by_direction(words):
        yield tag("span", text(piece), dir="rtl") if to_left else text(piece)
