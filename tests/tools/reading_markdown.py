"""Reads Markdown the way a viewer does: CommonMark with tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

_READER = MarkdownIt("commonmark").enable("table")
OURS = frozenset(
    "h1 h2 h3 h4 p ul li strong em blockquote table thead tbody tr th td".split()  # noqa: SIM905
)
"""The only tags that a report may have."""
_BREAKS = ("softbreak", "hardbreak")
HEADINGS = ("h1", "h2", "h3", "h4")


@dataclass(frozen=True)
class Piece:
    """One text in the document, as a reader sees it."""

    where: str
    """The innermost tag that holds it: h1 to h4, p, li, th, td."""
    text: str
    strong: bool = False


def pieces(markdown: str) -> list[Piece]:
    """Every text, in order. A paragraph in a bullet or quote is named after that."""
    return list(_pieces(_READER.parse(markdown)))


def _pieces(tokens: list[Token]) -> Iterator[Piece]:
    tags: list[str] = []
    for token in tokens:
        if token.nesting == 1:
            tags.append(token.tag)
        elif token.nesting == -1:
            tags.pop()
        elif token.type == "inline":
            holder = tags[-2] if tags[-1] == "p" and len(tags) > 1 else tags[-1]
            children = token.children or []
            strong = any(child.type == "strong_open" for child in children)
            yield Piece(holder, _plain(children), strong)


def _plain(children: list[Token]) -> str:
    return "".join("\n" if child.type in _BREAKS else child.content for child in children)


def tags(markdown: str) -> set[str]:
    """Every tag that a reader makes of it, also inside lines."""
    found: set[str] = set()
    for token in _READER.parse(markdown):
        inside = [t for t in token.children or [] if t.type not in ("text", *_BREAKS)]
        found |= {t.tag or t.type for t in (token, *inside) if t.type != "inline"}
    return found


def chapters(markdown: str) -> list[str]:
    """The headings of chapters, with their numbers."""
    return [piece.text for piece in pieces(markdown) if piece.where == "h2"]


def bullets(markdown: str) -> list[str]:
    """The lines of all lists."""
    return [piece.text for piece in pieces(markdown) if piece.where == "li"]


def under(markdown: str, heading: str) -> list[Piece]:
    """The pieces between a heading and the next one of its level or higher."""
    found = pieces(markdown)
    start = next(n for n, p in enumerate(found) if p.text == heading and p.where in HEADINGS)
    level = found[start].where
    rest = found[start + 1 :]
    ends = (n for n, p in enumerate(rest) if p.where in HEADINGS and p.where <= level)
    return rest[: next(ends, len(rest))]
