"""The chapters of the report, each from the material; an empty chapter has no blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sessie.domain.overlap import Count, tally
from sessie.domain.script import Collecting
from sessie.domain.session import Contribution, Session, Theme
from sessie.report.blocks import Block, Bullets, Grid, Heading, Label, Paragraph, Quote
from sessie.report.outcomes import actions, key_sentences, partnerships, votes
from sessie.report.placing import (
    ACTIONS,
    APPENDIX,
    EYE_OPENERS,
    OWN_KIND,
    SHARED,
    STRONG,
    TIPS,
    VOTES,
    WISHES,
    Material,
    lines_of,
)
from sessie.report.words import capital, count, listed

NO_THEME = "Zonder thema"


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter; `numbered` numbers its parts too."""

    title: str
    blocks: tuple[Block, ...]
    numbered: bool = False


def chapters(material: Material) -> Iterator[Chapter]:
    """The chapters with something in them, in the fixed order (domain.md 6a, rule 1)."""
    for chapter in _all(material):
        if chapter.blocks:
            yield chapter


def _all(material: Material) -> Iterator[Chapter]:
    yield Chapter("Sterke punten", tuple(_by_theme(material, material.placed.get(STRONG, []))))
    yield Chapter(_shared_title(material), tuple(_shared(material)), numbered=True)
    for side in material.sides:
        slips = material.placed.get(f"{WISHES}/{side}", [])
        yield Chapter(_wishes_title(material, side), tuple(_by_theme(material, slips)))
    yield Chapter("Tips en ideeën", tuple(_by_theme(material, material.placed.get(TIPS, []))))
    for kind in _own_kinds(material):
        yield Chapter(_kind_title(material.session, kind), tuple(_own_kind(material, kind)))
    yield Chapter("Eye-openers", tuple(_list(material.placed.get(EYE_OPENERS, []))))
    yield Chapter("Wat de tafels vertelden", tuple(key_sentences(material.session)))
    if VOTES in material.chosen:
        yield Chapter("Wat vinden we het belangrijkst?", tuple(votes(material)))
    if ACTIONS in material.chosen:
        yield Chapter("Afspraken", tuple(actions(material.session)))
    yield Chapter("Voor het visie- en ambitieplan", tuple(partnerships(material)))


def appendix(material: Material) -> tuple[Block, ...]:
    """What stands in no chapter, by theme and then by kind; without theme last."""
    blocks: list[Block] = []
    for theme, slips in _themed(material, material.placed.get(APPENDIX, [])):
        blocks.append(Heading(3, theme.label if theme else NO_THEME))
        for kind in dict.fromkeys(slip.kind for slip in slips):
            name = material.session.script.kind(kind)
            blocks.append(Label(capital(name.plural or "andere bijdragen")))
            blocks.extend(_list(slip for slip in slips if slip.kind == kind))
    return tuple(blocks)


def _list(slips: Iterable[Contribution]) -> Iterator[Block]:
    lines = lines_of(slips)
    if lines:
        yield Bullets(lines)


def _themed(
    material: Material, slips: list[Contribution]
) -> Iterator[tuple[Theme | None, list[Contribution]]]:
    """Slips by theme, in the order of the themes; those without one last."""
    for theme in material.themes:
        held = [slip for slip in slips if slip.theme == theme.id]
        if held:
            yield theme, held
    loose = [slip for slip in slips if not material.has_theme(slip)]
    if loose:
        yield None, loose


def _by_theme(material: Material, slips: list[Contribution]) -> Iterator[Block]:
    for theme, held in _themed(material, slips):
        if theme:
            yield Heading(3, theme.label)
        yield from _list(held)


def _shared_title(material: Material) -> str:
    names = [material.session.script.side(side).name for side in material.sides]
    return f"Wat {listed(names)} allebei willen" if len(names) == 2 else "Wat we samen willen"


def _wishes_title(material: Material, side: str) -> str:
    name = material.session.script.side(side).name
    title = f"wensen en verwachtingen van {name}"
    return f"Andere {title}" if SHARED in material.placed else capital(title)


def _shared(material: Material) -> Iterator[Block]:
    themes = [theme for theme in material.themes if theme.id in material.shared]
    if not themes or SHARED not in material.chosen:
        return
    counts = tally(material.session)
    yield from _shared_grid(material, themes, counts)
    slips = material.placed.get(SHARED, [])
    for theme in themes:
        yield Heading(3, theme.label)
        for side in material.sides:
            held = [s for s in slips if s.theme == theme.id and material.session.side_of(s) == side]
            yield from _one_side(material, side, held, counts[theme.id][side])
        if theme.tension:
            yield Quote(f"Let op: {theme.tension}")


def _one_side(
    material: Material, side: str, slips: list[Contribution], counted: Count
) -> Iterator[Block]:
    if slips or counted.recognised:
        yield Label(capital(material.session.script.side(side).name))
        yield from _list(slips)
    if counted.recognised:
        tables = count(counted.recognised, "tafel", "tafels")
        yield Paragraph((f"Herkend door {tables}.",))


def _shared_grid(
    material: Material, themes: list[Theme], counts: dict[str, dict[str, Count]]
) -> Iterator[Block]:
    dots = {priority.theme: priority.dots for priority in material.priorities}
    names = [capital(material.session.script.side(side).name) for side in material.sides]
    rows = [
        (theme.label, *(_counted(counts[theme.id][side]) for side in material.sides),
         *((str(dots.get(theme.id, 0)),) if dots else ()))
        for theme in themes
    ]  # fmt: skip
    head = ("Thema", *names, *(("Stippen",) if dots else ()))
    yield Grid(head, tuple(rows), (False, *[True] * (len(head) - 1)))
    if any(c.recognised for theme in themes for c in counts[theme.id].values()):
        yield Paragraph(("Tussen haakjes: het aantal tafels dat dit thema herkende.",))


def _counted(counted: Count) -> str:
    return f"{counted.slips} ({counted.recognised})" if counted.recognised else str(counted.slips)


def _own_kinds(material: Material) -> list[str]:
    """Kinds with a chapter of their own, in the order of the draaiboek."""
    found = [key.partition("/")[2] for key in material.placed if key.startswith(f"{OWN_KIND}/")]
    named = [kind.id for kind in material.session.script.kinds if kind.id in found]
    return [*named, *sorted(set(found) - set(named))]


def _kind_title(session: Session, kind: str) -> str:
    # "Afspraken" is the chapter of who does what and when.
    return "Genoemde afspraken" if kind == "afspraak" else capital(session.script.kind(kind).plural)


def _own_kind(material: Material, kind: str) -> Iterator[Block]:
    """By theme; without themes by the question that was asked, when there was more than one."""
    slips = material.placed[f"{OWN_KIND}/{kind}"]
    asked = [item for item in material.session.script.collecting if kind in item.kinds]
    if any(map(material.has_theme, slips)) or len(asked) < 2:
        for theme, held in _themed(material, slips):
            if theme:
                yield Heading(3, theme.label)
            yield from _by_side(material, held)
        return
    for item in material.session.script.collecting:
        held = [slip for slip in slips if slip.round == item.id]
        if held:
            yield Heading(3, _question(item))
            yield from _by_side(material, held)
    known = {item.id for item in material.session.script.collecting}
    lost = [slip for slip in slips if slip.round not in known]
    if lost:
        yield Heading(3, "Andere vragen")
        yield from _by_side(material, lost)


def _question(item: Collecting) -> str:
    return item.title or item.question


def _by_side(material: Material, slips: list[Contribution]) -> Iterator[Block]:
    by_side: dict[str, list[Contribution]] = {}
    for slip in slips:
        by_side.setdefault(material.session.side_of(slip), []).append(slip)
    for side in material.sides:
        if side in by_side:
            if len(by_side) > 1:
                yield Label(capital(material.session.script.side(side).name))
            yield from _list(by_side[side])
