"""A paper in Markdown, as it was kept, back to the blocks that it was written of: so every form of
it can be made for ever, whatever became of what it was made from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from sessie.documents import blocks as b
from sessie.documents.markdown import EMPTY, write
from sessie.rules.slips import ShownText

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_STRESSED: dict[str, type[b.Label] | type[b.Aside]] = {"strong_open": b.Label, "em_open": b.Aside}


def read_blocks(markdown: str) -> tuple[b.Block, ...]:
    """The blocks of a paper that `write` wrote. Of Markdown that is not ours the words are kept:
    nothing in it is a link, a picture or HTML."""
    return tuple(_blocks(_reader().parse(markdown)))


@cache
def _reader() -> MarkdownIt:
    from markdown_it import MarkdownIt  # what opens no version does without

    return MarkdownIt("commonmark", {"html": False}).enable("table")


def _blocks(tokens: Sequence[Token]) -> Iterator[b.Block]:
    for kind, opening, inside in _parts(tokens):
        match kind:
            case "heading":
                yield b.Heading(int(opening.tag[1]), _text(inside[0]))
            case "paragraph":
                yield _paragraph(inside[0])
            case "blockquote":
                yield b.Quote(" ".join(_text(token) for token in inside if token.children))
            case "bullet_list" | "ordered_list":
                yield b.Bullets(tuple(map(_item, (part for _, _, part in _parts(inside)))))
            case "table":
                yield _grid(inside)
            case "fence" | "code_block":
                yield b.Paragraph(tuple(opening.content.rstrip("\n").split("\n")))


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


def _lines(token: Token) -> list[str]:
    lines = [""]
    for child in token.children or ():
        if child.type in ("softbreak", "hardbreak"):
            lines.append("")
        else:
            lines[-1] += child.content
    return lines


def _text(token: Token) -> str:
    return " ".join(_lines(token))


def _paragraph(token: Token) -> b.Block:
    children = _children(token)
    if len(children) > 2 and children[0].type in _STRESSED and _closes(children) == children[-1]:
        return _STRESSED[children[0].type](_text(token))
    return b.Paragraph(tuple(_lines(token)))


def _children(token: Token) -> list[Token]:
    """What is in running text, without the empty pieces that reading leaves."""
    return [child for child in token.children or () if child.content or child.type != "text"]


def _closes(children: Sequence[Token]) -> Token:
    """What closes the first of these."""
    closing = children[0].type.replace("_open", "_close")
    return next(child for child in children if child.type == closing)


def _item(tokens: Sequence[Token]) -> ShownText:
    """A point, with the note that stands behind it in italics."""
    token = next((token for token in tokens if token.children is not None), None)
    children = _children(token) if token else []
    kinds = [child.type for child in children]
    note = ""
    if kinds[-1:] == ["em_close"]:
        start = len(kinds) - 1 - kinds[::-1].index("em_open")
        said = "".join(child.content for child in children[start:])
        if start and said.startswith("(") and said.endswith(")"):
            note, children = said[1:-1], children[:start]
    text = " ".join("".join(child.content or " " * ("break" in child.type)
                            for child in children).split())  # fmt: skip
    return ShownText("" if text == EMPTY else text, note)


def _grid(tokens: Sequence[Token]) -> b.Grid:
    rows = [
        [(_text(cell[0]) if cell else "", opening) for _, opening, cell in _parts(line)]
        for _, _, part in _parts(tokens)
        for _, _, line in _parts(part)
    ]
    right = tuple("right" in str(opening.attrGet("style") or "") for _, opening in rows[0])
    head, *rest = (tuple(text for text, _ in line) for line in rows)
    return b.Grid(head, tuple(rest), right)


# what changed ------------------------------------------------------------------------------------


def changes(before: str, now: Iterable[b.Block]) -> Mapping[str, tuple[int, int]]:
    """Title of each chapter in which something is other than in a paper that was kept → how many
    lines came, and how many went."""
    old, new = _chapters(read_blocks(before)), _chapters(read_blocks(write(now)))
    found = {}
    for title in (*new, *(title for title in old if title not in new)):
        was, is_now = old.get(title, Counter()), new.get(title, Counter())
        if was != is_now:
            found[title] = (is_now - was).total(), (was - is_now).total()
    return found


def _chapters(blocks: Iterable[b.Block]) -> dict[str, Counter[str]]:
    """Title of each chapter → its lines. What stands above the first is not compared."""
    chapters: dict[str, Counter[str]] = {}
    title = ""
    for block in blocks:
        if isinstance(block, b.Heading) and block.level == 2:
            title = block.text
            chapters[title] = Counter()
        elif title:
            chapters[title].update(lines_of(block))
    return chapters


def lines_of(block: b.Block) -> Iterator[str]:
    """What a block says, a line for each thing."""
    match block:
        case b.Paragraph(lines):
            yield from lines
        case b.Bullets(shown):
            yield from (f"{one.text} {one.note}".strip() for one in shown)
        case b.Grid(head, rows):
            yield from (" | ".join(row) for row in (head, *rows))
        case b.Heading(text=text) | b.Label(text=text) | b.Quote(text=text) | b.Aside(text=text):
            yield text
        case _:
            for plain in b.plainly((block,)):
                yield from lines_of(plain)
