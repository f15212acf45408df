"""A paper to read: Markdown as rows under each other, of which only those in sight are drawn.

Rows are made bit by bit while no key is waiting, so that the report of thousands of slips opens as
quickly as a short one. The same signs as in our papers: headings, paragraphs, lists, remarks and
tables. What people wrote stays as it is.
"""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import zip_longest

from markdown_it import MarkdownIt
from markdown_it.token import Token
from textual.content import Content
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from sessie.widgets.text import Lines, plain, row, wrap_hanging

BUSY = 0.008
"""Seconds in a row that are spent on making rows; then keys have their turn."""
PAUSE = 0.012
"""Seconds between two such turns."""
AT_ONCE = 40
"""Lines of a long list that are made together."""
NARROWEST = 7
"""Columns of a table are never made narrower, if that helps."""
BETWEEN = "   "
"""Stands between two columns of a table."""
STYLES = {"strong": "bold", "em": "italic"}
BULLET = "• "


class Reader(ScrollView, can_focus=True):
    """Rows to scroll in; `show` says which."""

    def __init__(self) -> None:
        super().__init__(classes="-making")
        self._above: Sequence[Content] = ()
        self._pieces: list[str] = []
        self._rows: Lines = []
        self._begins: list[int] = []
        """Row at which each piece that was made begins."""
        self._chapters: list[int] = []
        """Rows with a heading of the second level; above it is an empty one."""
        self._wanted = 0
        """The chapter that has to come at the top, counted from 1; 0 is none."""
        self._width = 0
        self._meant: int | None = None
        """The row that comes at the top, until it is there: widths may change twice in a row."""

    def on_mount(self) -> None:
        """Go on making rows until all are there."""
        self._making = self.set_interval(PAUSE, self._go_on, pause=True)

    # what is shown --------------------------------------------------------------------------

    def wait(self, sentence: str) -> None:
        """Say that the paper is being made; what was shown stays until the new one is there."""
        self.add_class("-making")
        if not self._pieces:
            self._begin([plain(sentence, "$text-quiet")], [])

    def show(self, above: Sequence[Content], markdown: str, chapter: int = 0) -> None:
        """Show these lines and below them the paper, from where it was read, or with this chapter
        (counted from 1) at the top."""
        place = int(self.scroll_offset.y) if self._pieces else 0
        self._wanted = chapter
        self._begin(above, list(pieces_of(markdown)))
        self._make(until=place + self.size.height)
        self._grow()
        self.remove_class("-making")
        if not chapter:
            self.scroll_to(y=place, animate=False)

    @property
    def is_made(self) -> bool:
        """Whether every row is there."""
        return len(self._begins) >= len(self._pieces)

    @property
    def rows_in_sight(self) -> Lines:
        """What is drawn now."""
        top = int(self.scroll_offset.y)
        return self._rows[top : top + self.size.height]

    def _begin(self, above: Sequence[Content], pieces: list[str]) -> None:
        self._above, self._pieces = above, pieces
        self._width = self.scrollable_content_region.width
        self._begins, self._chapters = [], []
        self._rows = [line for text in above for line in text.wrap(max(self._width, 8))]
        self._rows += [Content("")] * bool(self._rows and pieces)
        self._grow()
        self._making.resume()

    def on_resize(self) -> None:
        """Another width is other rows; what was at the top stays there."""
        width = self.scrollable_content_region.width
        if width == self._width or not width:
            return
        here = int(self.scroll_offset.y) if self._meant is None else self._meant
        piece = max(bisect_right(self._begins, here) - 1, 0)
        inside, of = here - self._row_of(piece), self._length_of(piece)
        self._begin(self._above, self._pieces)
        self._make(pieces=piece + 1)
        top = self._row_of(piece) + inside * self._length_of(piece) // of
        self._make(until=top + self.size.height)
        self._grow()
        self._meant = top
        self.scroll_to(y=top, animate=False)
        self.call_after_refresh(self._arrived)

    def _arrived(self) -> None:
        self._meant = None

    def _row_of(self, piece: int) -> int:
        return self._begins[piece] if piece < len(self._begins) else 0

    def _length_of(self, piece: int) -> int:
        after = self._begins[piece + 1] if piece + 1 < len(self._begins) else len(self._rows)
        return max(after - self._row_of(piece), 1)

    # making ---------------------------------------------------------------------------------

    def _go_on(self) -> None:
        """One turn of making rows."""
        begin = time.monotonic()
        while not self.is_made and time.monotonic() - begin < BUSY:
            self._make_one()
        self._grow()
        if self.is_made:
            self._making.pause()

    def _make(self, *, until: int = 0, pieces: int = 0) -> None:
        """So many rows, or pieces, at once."""
        while not self.is_made and (len(self._rows) < until or len(self._begins) < pieces):
            self._make_one()

    def _make_one(self) -> None:
        piece = self._pieces[len(self._begins)]
        self._begins.append(len(self._rows))
        if piece.startswith("## "):
            self._chapters.append(len(self._rows) + 1)
        self._rows += rows_of(piece, max(self._width, 12))

    def _grow(self) -> None:
        self.virtual_size = Size(self._width, len(self._rows))
        self.refresh()
        if self._wanted and (self._wanted <= len(self._chapters) or self.is_made):
            there = self._chapters[: self._wanted]
            self._wanted = 0
            if there:
                self.call_after_refresh(self.scroll_to, y=there[-1], animate=False)

    # drawing --------------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        """One row."""
        place, width = y + int(self.scroll_offset.y), self.scrollable_content_region.width
        line = self._rows[place] if place < len(self._rows) else Content("")
        drawn = Visual.to_strips(self, line, width, 1, self.visual_style, pad=True)
        return drawn[0] if drawn else Strip.blank(width, self.rich_style)


# from Markdown to rows ------------------------------------------------------------------------


def pieces_of(markdown: str) -> Iterator[str]:
    """The paper in pieces that can be drawn by themselves; a long list is more of them."""
    for piece in filter(None, map(str.strip, markdown.split("\n\n"))):
        lines = piece.split("\n")
        if len(lines) <= AT_ONCE or not all(line.startswith("- ") for line in lines):
            yield piece
            continue
        for begin in range(0, len(lines), AT_ONCE):
            last = begin + AT_ONCE >= len(lines)
            yield "\n".join(lines[begin : begin + AT_ONCE]) + "\n" * (not last)


def rows_of(piece: str, width: int) -> Lines:
    """One piece drawn for so many columns, with an empty row under it unless its list goes on."""
    tokens = _reader().parse(piece)
    drawn = _blocks(tokens, width)
    return drawn if piece.endswith("\n") or not drawn else [*drawn, Content("")]


@cache
def _reader() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("table")


def _blocks(tokens: Sequence[Token], width: int) -> Lines:
    """What stands between these tokens, under each other."""
    lines: Lines = []
    for kind, opening, inside in _parts(tokens):
        lines += _block(kind, opening, inside, width)
    return lines


def _parts(tokens: Sequence[Token]) -> Iterator[tuple[str, Token, Sequence[Token]]]:
    """The blocks on one level: what each is, the token that opens it, and what is inside."""
    place = 0
    while place < len(tokens):
        opening, depth, end = tokens[place], 0, place
        while True:
            depth += tokens[end].nesting
            if depth <= 0:
                break
            end += 1
        yield opening.type.removesuffix("_open"), opening, tokens[place + 1 : end]
        place = end + 1


def _block(kind: str, opening: Token, inside: Sequence[Token], width: int) -> Lines:
    match kind:
        case "heading":
            return _heading(_inline(inside[0]), int(opening.tag[1]), width)
        case "paragraph":
            return _inline(inside[0]).wrap(width)
        case "bullet_list" | "ordered_list":
            return _list(inside, int(opening.attrGet("start") or 1), width)
        case "blockquote":
            bar = plain("▌ ", "$accent")
            return [bar + line for line in _blocks(inside, width - 2)]
        case "table":
            return _table(inside, width)
        case "hr":
            return [plain("─" * width, "$line")]
        case "fence" | "code_block":
            return [plain(line) for line in opening.content.rstrip("\n").split("\n")]
    return _inline(opening).wrap(width) if opening.type == "inline" else []


def _heading(text: Content, level: int, width: int) -> Lines:
    lines = text.stylize("bold $accent" if level < 3 else "bold").wrap(width)
    if level == 1:
        return [*lines, plain("▔" * min(12, lines[0].cell_length), "$accent")]
    return [Content(""), *lines] if level == 2 else lines


def _list(items: Sequence[Token], first: int, width: int) -> Lines:
    lines: Lines = []
    for number, (_, opening, inside) in enumerate(_parts(items), first):
        ordered = opening.markup in (".", ")")
        mark = plain(f"{number}. " if ordered else BULLET, "$accent")
        (begin, *rest) = list(_parts(inside)) or [("paragraph", opening, ())]
        text = _inline(begin[2][0]) if begin[2] else Content("")
        lines += wrap_hanging(mark, text, width)
        indent = " " * mark.cell_length
        for kind, token, deeper in rest:
            lines += [plain(indent) + line
                      for line in _block(kind, token, deeper, width - len(indent))]  # fmt: skip
    return lines


def _inline(token: Token) -> Content:
    """Running text with its bold and italic pieces."""
    parts: list[Content] = []
    styles: list[str] = []
    for child in token.children or ():
        name = child.type.removesuffix("_open").removesuffix("_close")
        if child.nesting:
            if name in STYLES:
                styles = [*styles, STYLES[name]] if child.nesting > 0 else styles[:-1]
        elif name in ("softbreak", "hardbreak"):
            parts.append(Content("\n"))
        else:
            style = "$text-code" if name == "code_inline" else " ".join(styles)
            parts.append(plain(child.content, style))
    return row(*parts)


def _table(tokens: Sequence[Token], width: int) -> Lines:
    """Columns beside each other, the widest made narrower until they fit; cells are wrapped."""
    cells = [
        [(_inline(inside[0]) if inside else Content(""), opening) for _, opening, inside in
         _parts(line)]
        for _, _, part in _parts(tokens)
        for _, _, line in _parts(part)
    ]  # fmt: skip
    if not cells:
        return []
    right = ["right" in str(opening.attrGet("style") or "") for _, opening in cells[0]]
    texts = [[cell for cell, _ in line] for line in cells]
    widths = _fitted([max(c.cell_length for c in column) for column in
                      zip_longest(*texts, fillvalue=Content(""))],
                     width - len(BETWEEN) * (len(right) - 1))  # fmt: skip
    head, *body = texts
    rule = plain(BETWEEN.replace(" ", "─").join("─" * w for w in widths), "$line")
    lines = _cells([cell.stylize("bold") for cell in head], widths, right)
    return [*lines, rule, *(part for line in body for part in _cells(line, widths, right))]


def _fitted(wanted: list[int], room: int) -> list[int]:
    widths = [max(width, 1) for width in wanted]
    while sum(widths) > room and max(widths) > NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths


def _cells(cells: Sequence[Content], widths: Sequence[int], right: Sequence[bool]) -> Lines:
    """One line of a table, which may take several rows."""
    wrapped = [
        cell.wrap(width) or [Content("")] for cell, width in zip(cells, widths, strict=False)
    ]
    return [
        plain(BETWEEN).join(
            plain(" " * (width - part.cell_length)) + part
            if to_right
            else part + plain(" " * (width - part.cell_length))
            for part, width, to_right in zip(parts, widths, right, strict=False)
        )
        for parts in zip_longest(*wrapped, fillvalue=Content(""))
    ]
