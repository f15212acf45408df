"""Blocks as one page for a browser, made from their Markdown. It fetches nothing and prints well.

Every block is written as Markdown first: what escapes there is what protects here. What is not
Markdown is built with `tag` and `text`, so that nothing that a person wrote is anything but text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, NewType

from sessie.documents.blocks import Block, Grid, Heading, Label, column_widths, title_of
from sessie.documents.markdown import write
from sessie.documents.words import by_direction

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
_CHAPTER = re.compile(r"\d+\. |Bijlage$")
"""How the heading of a chapter begins; "In het kort" belongs to the first page."""
_TABLE_WIDTH = 17.0
"""Centimetres between the margins of a page."""
_MANY = 4
"""From so many chapters on there is a list of them, and the first page stands by itself."""


def to_html(blocks: Iterable[Block], class_: str = "") -> str:
    """A paper as a whole page."""
    blocks = tuple(blocks)
    return _paper(title_of(blocks), map(_of, blocks), class_)


def report_html(blocks: Sequence[Block], picture: Callable[[Grid], Html]) -> str:
    """A paper with its pictures above the tables, and a list of its chapters when it is long."""
    chapters = [place for place, block in enumerate(blocks) if _is_chapter(block)]
    body = [join(picture(b) if isinstance(b, Grid) else NONE, _of(b)) for b in blocks]
    for number, place in enumerate(chapters, start=1):
        body[place] = _of(blocks[place], id=f"hoofdstuk-{number}")
    long = len(chapters) >= _MANY
    if long:
        body.insert(chapters[0], _contents(title_of((blocks[place],)) for place in chapters))
    return _paper(title_of(blocks), body, "lang" if long else "")


def _paper(title: str, body: Iterable[Html], class_: str) -> str:
    return page(title, Path(__file__).with_name("report.css"), tag("main", *body, class_=class_))


def page(
    title: str, css: Path, *body: Html, viewport: str = "width=device-width, initial-scale=1"
) -> str:
    """A whole document with this body and what it looks like."""
    head = join(
        Html('<meta charset="utf-8">'),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'),
        Html(f'<meta name="viewport" content="{viewport}">'),
        tag("title", text(title)),
        tag("style", _read(css)),
    )
    whole = tag("html", tag("head", head), tag("body", PATTERNS, *body), lang="nl")
    return f"<!DOCTYPE html>\n{whole}\n"


@cache
def _read(css: Path) -> Html:
    return Html(css.read_text("utf-8"))


def _is_chapter(block: Block) -> bool:
    return isinstance(block, Heading) and block.level == 2 and bool(_CHAPTER.match(block.text))


def _contents(titles: Iterable[str]) -> Html:
    items = (
        tag("li", tag("a", text(title), href=f"#hoofdstuk-{number}"))
        for number, title in enumerate(titles, start=1)
    )
    return tag("nav", tag("h2", text("Inhoud")), tag("ul", *items), aria_label="Inhoud")


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
    return "".join(
        tag("span", text(piece), dir="rtl") if to_left else text(piece)
        for piece, to_left in by_direction(tokens[place].content)
    )
