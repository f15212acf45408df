"""Zo werken wij samen: what was answered together, as sentences that a school can take over
(domain.md, C05)."""

from __future__ import annotations

from collections.abc import Iterator

from sessie.domain.dutch import capital, clean_line, fold
from sessie.domain.privacy import is_joint
from sessie.domain.session import Session
from sessie.report.blocks import Block, Heading, Paragraph

TITLE = "Zo werken wij samen"
_ENDS = tuple(".!?…:;”\"')")


def running_text(session: Session) -> Iterator[Block]:
    """A paragraph for every main question; the same answer of two tables is said once."""
    if not session.evening.type.running_text:
        return
    for item in session.script.rounds:
        said = {fold(s.text): s.text for s in session.key_sentences.values()
                if s.item == item.id and is_joint(session, s)}  # fmt: skip
        sentences = [_sentence(text) for text in said.values() if clean_line(text)]
        if sentences:
            yield Heading(3, item.question or item.title)
            yield Paragraph((" ".join(sentences),))


def _sentence(text: str) -> str:
    text = capital(clean_line(text))
    return text if text.endswith(_ENDS) else f"{text}."
