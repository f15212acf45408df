"""Draws slides in words: what was released of the eye-openers, strengths, tips and ideas."""

from __future__ import annotations

from textual.content import Content

from sessie.public.scene import Block
from sessie.public.words import InWords
from sessie.widgets.draw_overlap import words
from sessie.widgets.text import Frame, Lines, clip, heading, more_of, plain, spaced, wrap_hanging

MARK = plain("• ", "$accent")
WHAT = ("briefje", "briefjes")


def draw(block: Block, frame: Frame) -> Lines:
    """The title, and a page of what was written."""
    assert isinstance(block, InWords)
    top = [*heading(block.title, frame), Content("")]
    if not block.groups:
        return [*top, *plain(block.none, "$text-quiet").wrap(frame.width)]
    return [*top, *_pages(block, frame)[0]]


def pages_of(block: Block, frame: Frame) -> int:
    """How many pages there are."""
    return _pages(block, frame)[1] if isinstance(block, InWords) and block.groups else 1


def _pages(block: InWords, frame: Frame) -> tuple[Lines, int]:
    """A page, and how many there are."""
    width = frame.width
    room = max(frame.height - len(heading(block.title, frame)) - 1, 2)
    space, pages = room, _divided(block, width, room)
    if len(pages) > 1:  # the last line tells of the other pages
        space = max(room - 1, 2)
        pages = _divided(block, width, space)
    page = min(block.page, len(pages) - 1)
    blocks = pages[page]
    lines = spaced(blocks, airy=sum(map(len, blocks)) + len(blocks) - 1 <= space)
    if len(pages) == 1:
        return lines, 1
    before, after = sum(map(len, pages[:page])), sum(map(len, pages[page + 1 :]))
    fill = [Content("")] * max(space - len(lines), 0)
    more = plain(more_of(before, after, WHAT), "$text-quiet")
    return [*lines[:space], *fill, clip(more, width)], len(pages)


def _divided(block: InWords, width: int, room: int) -> list[list[Lines]]:
    """A block a slip, as many whole ones a page as fit; above the first of a kind on every page
    stands what kind it is."""
    pages: list[list[Lines]] = []
    for group in block.groups:
        name = [clip(plain(group.name, "bold $accent"), width)] if group.name else []
        begun = False
        for lines in (wrap_hanging(MARK, words(one), width) for one in group.said):
            step = max(room - len(name), 1)
            for part in (lines[at : at + step] for at in range(0, len(lines), step)):
                wanted = part if begun else [*name, *part]
                if pages and sum(map(len, pages[-1])) + len(wanted) <= room:
                    pages[-1].append(wanted)
                else:
                    pages.append([[*name, *part]])
                begun = True
    return pages
