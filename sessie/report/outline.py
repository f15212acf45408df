"""The whole report as blocks, with its chapters numbered."""

from __future__ import annotations

from collections.abc import Iterator

from sessie.domain.session import Session
from sessie.report.apart import Chapter
from sessie.report.blocks import Block, Heading, Paragraph
from sessie.report.chapters import appendix, chapters
from sessie.report.front import front
from sessie.report.placing import Material


def outline(session: Session) -> tuple[Block, ...]:
    """The report of a session as it is now; every other form of the report starts from this."""
    return tuple(_blocks(Material(session)))


def _blocks(material: Material) -> Iterator[Block]:
    yield from front(material)
    for number, chapter in enumerate(chapters(material), start=1):
        yield Heading(2, f"{number}. {chapter.title}")
        yield from _parts(chapter, number)
    rest = appendix(material)
    if rest:
        yield Heading(2, "Bijlage")
        yield from rest
    source = material.session.script.source
    if source:
        yield Paragraph((f"Bron: {source.rstrip('.')}.",))


def _parts(chapter: Chapter, number: int) -> Iterator[Block]:
    part = 0
    for block in chapter.blocks:
        if chapter.numbered and isinstance(block, Heading):
            part += 1
            block = Heading(block.level, f"{number}.{part} {block.text}")
        yield block
