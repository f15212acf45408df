"""The chapters that a draaiboek itself brings: its own kinds, and rounds that are read apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sessie.domain.script import Collecting, Feedback, Round
from sessie.domain.session import Contribution
from sessie.report.blocks import Block, Heading
from sessie.report.listing import by_side, by_table_question, themed
from sessie.report.placing import OWN_KIND, Material
from sessie.report.rounds import kind_title, marked_rounds, round_chapter, side_by_side


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter; `numbered` numbers its parts too."""

    title: str
    blocks: tuple[Block, ...]
    numbered: bool = False


def apart(material: Material) -> Iterator[Chapter]:
    """Rounds and kinds with a chapter of their own, in running order."""
    found, marked = _own_kinds(material), marked_rounds(material.session)
    for item in material.session.script.items:
        if isinstance(item, Round) and item in material.rounds:
            yield Chapter(_question(item), tuple(round_chapter(material, item)))
            if item in marked[1:] and item == marked[-1]:
                yield Chapter("Cijfers naast elkaar", tuple(side_by_side(material.session)))
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
    else:
        yield from _by_question(material, slips)


def _by_question(material: Material, slips: list[Contribution]) -> Iterator[Block]:
    """Questions of tables first, over all rounds, since tables take them over from each other."""
    yield from by_table_question(material, slips)
    loose = [slip for slip in slips if not material.table_question(slip)]
    items = material.session.script.collecting
    for item in items:
        held = [slip for slip in loose if slip.round == item.id]
        if held:
            yield Heading(3, _question(item))
            yield from by_side(material, held)
    known = {item.id for item in items}
    lost = [slip for slip in loose if slip.round not in known]
    if lost:
        yield Heading(3, "Andere vragen")
        yield from by_side(material, lost)


def _question(item: Collecting) -> str:
    return item.title or item.question
