"""What the room heard in the terugkoppeling: which themes, told or recognised by which tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sessie.domain.dutch import count
from sessie.domain.overlap import shared_themes
from sessie.domain.session import KeySentence, Session


@dataclass(frozen=True, slots=True)
class Heard:
    """A theme that the room heard about."""

    theme: str
    label: str
    tables: tuple[str, ...]
    """Those that told it or recognised it, in order."""
    shared: bool
    """By the strict rule of `overlap.shared_themes`."""
    now: bool
    """Whether it is what the table that tells is telling."""


def sentences(session: Session, item: str) -> dict[str, KeySentence]:
    """Table → what it told in this terugkoppeling."""
    return {k.table: k for k in session.key_sentences.values() if k.item == item}


def shown_sentences(session: Session, item: str) -> dict[str, KeySentence]:
    """The same of the tables that had their turn: what was collected before it, the room does not
    see yet."""
    stage = session.stage
    return {
        table: sentence
        for table, sentence in sentences(session, item).items()
        if table == stage.table or f"{item}/{table}" in stage.clocks
    }


def heard_themes(session: Session, item: str) -> list[Heard]:
    """The themes that were told or recognised: what is told now, then what is shared, then the
    others; the newest first."""
    held = shown_sentences(session, item)
    voices: dict[str, set[str]] = {}
    last: dict[str, int] = {}
    for sentence in sorted(held.values(), key=lambda s: s.place):
        voices.setdefault(sentence.theme, set()).add(sentence.table)
        last[sentence.theme] = sentence.place
    for recognition in session.recognitions.values():
        voices.setdefault(recognition.theme, set()).add(recognition.table)
    here, shared = held.get(session.stage.table), set(shared_themes(session))
    found = [
        Heard(theme, session.themes[theme].label, in_order(tables), theme in shared,
              here is not None and here.theme == theme)
        for theme, tables in voices.items() if theme in session.themes
    ]  # fmt: skip
    return sorted(found, key=lambda h: (not h.now, not h.shared, -last.get(h.theme, 0)))


def loose(session: Session, item: str) -> list[KeySentence]:
    """What was told and has no theme yet, without what is told now; the newest first."""
    found = [s for s in shown_sentences(session, item).values()
             if s.theme not in session.themes and s.table != session.stage.table]  # fmt: skip
    return sorted(found, key=lambda s: -s.place)


def in_order(tables: Iterable[str]) -> tuple[str, ...]:
    """Letters A … Z, AA …, each once."""
    return tuple(sorted(set(tables), key=lambda table: (len(table), table)))


def letters_within(tables: Sequence[str], width: int) -> str:
    """The letters when they fit, else how many there are."""
    letters = " ".join(tables)
    if len(letters) <= width:
        return letters
    return count(len(tables), "tafel", "tafels")
