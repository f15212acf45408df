"""Which blocks a session is written down in, and what the result is called."""

from __future__ import annotations

from collections.abc import Iterable

from sessie.domain.session import Session
from sessie.domain.stip import is_stip
from sessie.report.blocks import Block, Heading
from sessie.report.outline import outline
from sessie.report.stip import stip_blocks


def document(session: Session) -> tuple[Block, ...]:
    """The report of a session as it is now: every form of it is made from these blocks."""
    return stip_blocks(session) if is_stip(session.script) else outline(session)


def title_of(blocks: Iterable[Block]) -> str:
    """The first heading."""
    return next((block.text for block in blocks if isinstance(block, Heading)), "Verslag")
