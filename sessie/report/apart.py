"""The chapters that a draaiboek itself brings: its own kinds, and rounds that are read apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sessie.domain.script import Collecting, Feedback, Round
from sessie.report.blocks import Block, Heading
from sessie.report.listing import by_side, by_whom, themed
from sessie.report.placing import OWN_KIND, Material
from sessie.report.rounds import kind_title, round_chapter


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter; `numbered` numbers its parts too."""

    title: str
    blocks: tuple[Block, ...]
    numbered: bool = False


def apart(material: Material) -> Iterator[Chapter]:
    """Rounds and kinds with a chapter of their own, in running order."""
    found = _own_kinds(material)
    for item in material.session.script.items:
        if isinstance(item, Round) and item in material.rounds:
            yield Chapter(_question(item), tuple(round_chapter(material, item)))
        elif isinstance(item, Round | Feedback):
            for kind in item.kinds:
                if kind in found:
                    found.remove(kind)
                    yield _chapter(material, kind)
    for kind in found:
        yield _chapter(material, kind)


def _own_kinds(material: Material) -> list[str]:
    """In the order of the draaiboek, then kinds that it does not name."""
    found = [key.partition("/")[2] for key in material.placed if key.startswith(f"{OWN_KIND}/")]
    named = [kind.id for kind in material.session.script.kinds if kind.id in found]
    return [*named, *sorted(set(found) - set(named))]


def _chapter(material: Material, kind: str) -> Chapter:
    # "Afspraken" is the chapter of who does what and when.
    title = kind_title(material.session.script.kind(kind))
    title = "Genoemde afspraken" if kind == "afspraak" else title
    return Chapter(title, tuple(_own_kind(material, kind)))


def _own_kind(material: Material, kind: str) -> Iterator[Block]:
    """By theme; without themes by the question that was asked, when there was more than one."""
    slips = material.placed[f"{OWN_KIND}/{kind}"]
    asked = [item for item in material.session.script.collecting
             if kind in item.kinds and item not in material.rounds]  # fmt: skip
    of_tables = any(isinstance(item, Round) and item.table_questions for item in asked)
    if any(map(material.has_theme, slips)) or (len(asked) < 2 and not of_tables):
        for theme, held in themed(material, slips):
            if theme:
                yield Heading(3, theme.label)
            yield from by_side(material, held)
        return
    for item in material.session.script.collecting:
        held = [slip for slip in slips if slip.round == item.id]
        if held:
            yield Heading(3, _question(item))
            yield from by_whom(material, item, held, level=4)
    known = {item.id for item in material.session.script.collecting}
    lost = [slip for slip in slips if slip.round not in known]
    if lost:
        yield Heading(3, "Andere vragen")
        yield from by_side(material, lost)


def _question(item: Collecting) -> str:
    return item.title or item.question
