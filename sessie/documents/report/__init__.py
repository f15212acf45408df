"""The report of a session as blocks, with its chapters numbered."""

from __future__ import annotations

from collections.abc import Iterator

from sessie.documents.blocks import Block, Heading, Paragraph
from sessie.documents.report.chapters import appendix, chapters
from sessie.documents.report.first_page import first_page
from sessie.documents.report.material import Material
from sessie.documents.report.own_chapters import Chapter
from sessie.documents.report.stip import stip_blocks
from sessie.model.session import Session


def report_blocks(session: Session) -> tuple[Block, ...]:
    """The report of a session as it is now: every form of it is made from these blocks. A stip op
    de horizon has a form of its own."""
    return (
        stip_blocks(session) if session.script.type.document else tuple(_blocks(Material(session)))
    )


def _blocks(material: Material) -> Iterator[Block]:
    yield from first_page(material)
    for number, chapter in enumerate(chapters(material), start=1):
        yield Heading(2, f"{number}. {chapter.title}")
        yield from _numbered(chapter, number)
    rest = appendix(material)
    if rest:
        yield Heading(2, "Bijlage")
        yield from rest
    source = material.session.script.source
    if source:
        yield Paragraph((f"Bron: {source.rstrip('.')}.",))


def _numbered(chapter: Chapter, number: int) -> Iterator[Block]:
    part = 0
    for block in chapter.blocks:
        if chapter.numbered and isinstance(block, Heading):
            part += 1
            block = Heading(block.level, f"{number}.{part} {block.text}")
        yield block
