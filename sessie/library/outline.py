"""From Markdown to one flat row of pieces, each with the line that it came from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from sessie.domain.script import Line, Span
from sessie.library.remarks import Remarks
from sessie.library.textfile import LONGEST_LINE

_ALMOST_HEADING = re.compile(r"(#{1,6})\s*(\w[^:]*:.*)")
_PASTED_BULLET = re.compile(r"[•◦▪●‣·]\s+(.*)")
_STYLES = {"strong_open": "vet", "em_open": "schuin"}
_CLOSED = {"strong_close": "vet", "em_close": "schuin"}


@dataclass(frozen=True, slots=True)
class Piece:
    """One source line of a content file, told apart by what Markdown makes of it."""

    line: int
    """Line in the file, from 1."""
    kind: str
    """titel (# or ##), noot (a note), or a kind of `Line`: tekst, punt, nummer, kop, code."""
    spans: tuple[Span, ...] = ()
    level: int = 0
    """How deep: of a heading, or of a bullet in a list."""
    number: int = 0
    gap: bool = False
    image: bool = False
    """Whether a picture stood in the line."""

    @property
    def text(self) -> str:
        """The words without styles."""
        return "".join(span.text for span in self.spans).strip()

    def projected(self) -> Line:
        """The piece as a line of a slide."""
        level = self.level if self.kind in ("punt", "nummer") else 0
        return Line(self.spans, self.kind, level, self.number, self.gap)


def outline(lines: Sequence[str], remarks: Remarks) -> tuple[Piece, ...]:
    """The pieces of tidy lines (`tidy_lines`), in order. Comments `<!-- … -->` are left out."""
    return _Walker(lines, remarks).walk()


def _markdown() -> MarkdownIt:
    # Lines of === and --- under a text, indented code and link definitions would take a line
    # away from the trainer without a word; HTML and entities are shown as typed.
    # Inline text is read line by line, so the whole of it need not be ("inline").
    off = ["lheading", "code", "reference", "html_block", "html_inline", "entity", "inline"]
    return MarkdownIt("commonmark").disable(off)


class _Walker:
    """Walks over the tokens once, and knows in which lists and quotes it is."""

    def __init__(self, lines: Sequence[str], remarks: Remarks) -> None:
        self.lines = lines
        self.remarks = remarks
        self.markdown = _markdown()
        self.pieces: list[Piece] = []
        self.lists: list[str] = []
        self.quotes = 0
        self.mark: tuple[str, int] = ("tekst", 0)
        self.heading = 0
        self.comment = 0
        """Line in which a comment was opened that is not closed yet."""

    def walk(self) -> tuple[Piece, ...]:
        for token in self.markdown.parse("\n".join(self.lines)):
            self._step(token)
        if self.comment:
            self.remarks.skip(
                self.comment, 'hier begint een opmerking met "<!--". Sluit haar af met "-->".'
            )
        return tuple(self.pieces)

    def _step(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                self.lists.append("punt" if token.type.startswith("bullet") else "nummer")
            case "bullet_list_close" | "ordered_list_close":
                self.lists.pop()
            case "list_item_open":
                number = int(token.info) if token.info else 0
                self.mark = (self.lists[-1], number)
            case "list_item_close":
                self.mark = ("tekst", 0)
            case "blockquote_open":
                self.quotes += 1
            case "blockquote_close":
                self.quotes -= 1
            case "heading_open":
                self.heading = int(token.tag[1]) if token.level == 0 else 0
            case "heading_close":
                self.heading = 0
            case "inline":
                self._inline(token)
            case "fence":
                self._fence(token)

    def _inline(self, token: Token) -> None:
        start = (token.map or [0, 0])[0]
        if self.heading:
            kind = "titel" if self.heading <= 2 else "kop"
            self._add(start, kind, token.content, self.heading)
            return
        for offset, raw in enumerate(token.content.split("\n")):
            loose = offset > 0 and self._stands_loose(start + offset)
            if offset and self.lists and not self.quotes and not loose:
                self._continue(raw.strip())
            else:
                self._text_line(start + offset, raw.strip(), loose)

    def _stands_loose(self, index: int) -> bool:
        """Whether a line was only counted to a quote or a list because no blank line parts them."""
        if self.quotes:
            return not self.lines[index].lstrip().startswith(">")
        return bool(self.lists) and not self.lines[index].startswith(" ")

    def _text_line(self, index: int, raw: str, loose: bool) -> None:
        kind, number = self.mark if not loose else ("tekst", 0)
        self.mark = ("tekst", 0)
        if self.quotes and not loose:
            mark = {"punt": "- ", "nummer": f"{number}. "}.get(kind, "")
            self._add(index, "noot", mark + raw)
            return
        if not self.lists and (almost := _ALMOST_HEADING.fullmatch(raw)):
            level = len(almost[1])
            self._add(index, "titel" if level <= 2 else "kop", almost[2], level)
        elif not self.lists and (pasted := _PASTED_BULLET.fullmatch(raw)):
            self._add(index, "punt", pasted[1])
        else:
            self._add(index, kind, raw, max(len(self.lists) - 1, 0), number)

    def _continue(self, raw: str) -> None:
        """The second source line of a bullet belongs to the bullet."""
        if not self.pieces or self.comment:
            return
        spans, image = self._spans(" " + raw)
        last = self.pieces[-1]
        self.pieces[-1] = replace(last, spans=last.spans + spans, image=last.image or image)

    def _fence(self, token: Token) -> None:
        start, end = token.map or [0, 0]
        last = self.lines[end - 1].strip(" >")
        if end - start < 2 or not last.startswith(token.markup):
            self.remarks.skip(
                start + 1,
                f"dit blok code is niet afgesloten. Zet eronder een regel met {token.markup}",
            )
        kind = "noot" if self.quotes else "code"
        content = token.content.removesuffix("\n")
        for offset, raw in enumerate(content.split("\n") if content else (), 1):
            self._add(start + offset, kind, raw)

    def _add(self, index: int, kind: str, raw: str, level: int = 0, number: int = 0) -> None:
        if self._in_comment(index, raw):
            return
        # Looking for styles takes time that grows fast with the length of a line.
        plain = kind == "code" or len(raw) > LONGEST_LINE
        spans, image = ((Span(raw),), False) if plain else self._spans(raw)
        gap = index > 0 and not self.lines[index - 1].strip(" >")
        self.pieces.append(Piece(index + 1, kind, spans, level, number, gap, image))

    def _in_comment(self, index: int, raw: str) -> bool:
        if not self.comment and not raw.startswith("<!--"):
            return False
        self.comment = 0 if "-->" in raw else self.comment or index + 1
        return True

    def _spans(self, raw: str) -> tuple[tuple[Span, ...], bool]:
        """One line as pieces in one style each, and whether there was a picture in it."""
        children: list[Token] = []
        self.markdown.inline.parse(raw, self.markdown, {}, children)
        spans: list[Span] = []
        styles: list[str] = []
        for child in children:
            if child.type in _STYLES:
                styles.append(_STYLES[child.type])
            elif child.type in _CLOSED:
                styles.remove(_CLOSED[child.type])
            elif child.type == "code_inline":
                _join(spans, child.content, [*styles, "code"])
            elif child.type in ("text", "text_special"):
                _join(spans, child.content, styles)
            elif child.type == "link_close":
                _join(spans, _address(children, child), styles)
        return tuple(spans), any(child.type == "image" for child in children)


def _address(children: list[Token], close: Token) -> str:
    """The address of a link, when its words do not show it already."""
    at = children.index(close)
    opened = next(c for c in reversed(children[:at]) if c.type == "link_open")
    href = str(opened.attrs["href"])
    words = "".join(c.content for c in children[children.index(opened) : at])
    return "" if not href or words in href else f" ({href})"


def _join(spans: list[Span], text: str, styles: list[str]) -> None:
    style = " ".join(s for s in ("vet", "schuin", "code") if s in styles)
    if spans and spans[-1].style == style:
        spans[-1] = Span(spans[-1].text + text, style)
    elif text:
        spans.append(Span(text, style))
