"""The chapters of the report, each from the material; an empty chapter has no blocks."""

from __future__ import annotations

from collections.abc import Iterator

from sessie.documents.blocks import Block, Heading, Label, Paragraph, counts, points
from sessie.documents.phrases import side_names, who_wrote
from sessie.documents.report.material import (
    ACTIONS,
    APPENDIX,
    EYE_OPENERS,
    SHARED,
    STRONG,
    TIPS,
    VOTES,
    WISHES,
    Material,
    about,
    by_theme,
    known_of,
    listed_slips,
    one_kind,
    themed,
)
from sessie.documents.report.outcomes import actions, key_sentences, partnerships, votes
from sessie.documents.report.own_chapters import (
    WORKING_TOGETHER,
    Chapter,
    card,
    card_title,
    decided,
    messages,
    own_chapters,
    running_text,
)
from sessie.model.dutch import capital, count, listed
from sessie.model.session import Contribution, Theme
from sessie.rules.overlap import Count, tally
from sessie.rules.setup import chosen_examples
from sessie.rules.turnout import later

_NO_THEME = "Zonder thema"
_AGREEMENTS = "Afspraken"


def chapters(material: Material) -> Iterator[Chapter]:
    """The chapters with something in them, in the fixed order."""
    for chapter in _all(material):
        if chapter.blocks:
            yield chapter


def _all(material: Material) -> Iterator[Chapter]:
    yield from _first_of_team(material) if material.team else ()
    yield Chapter(WORKING_TOGETHER, tuple(running_text(material.session)))
    yield Chapter("Sterke punten", tuple(by_theme(material, material.placed.get(STRONG, []))))
    yield Chapter(_shared_title(material), tuple(_shared(material)), numbered=True)
    for side in material.sides:
        slips = material.placed.get(f"{WISHES}/{side}", [])
        yield Chapter(_wishes_title(material, side), tuple(by_theme(material, slips)))
    yield Chapter("Tips en ideeën", tuple(by_theme(material, material.placed.get(TIPS, []))))
    yield from own_chapters(material)
    yield Chapter("Eye-openers", tuple(listed_slips(material.placed.get(EYE_OPENERS, []))))
    if VOTES in material.chosen:
        yield Chapter("Wat vinden we het belangrijkst?", tuple(votes(material)))
    if ACTIONS in material.chosen and not material.team:
        yield Chapter(_AGREEMENTS, tuple(actions(material.session)))
    yield Chapter("Voor het visie- en ambitieplan", tuple(partnerships(material)))


def _first_of_team(material: Material) -> Iterator[Chapter]:
    """What a partnerschapsteam needs first."""
    yield Chapter("Besluiten", tuple(decided(material)))
    if ACTIONS in material.chosen:
        yield Chapter(_AGREEMENTS, tuple(actions(material.session)))
    for item in material.cards:
        yield Chapter(card_title(material, item), tuple(card(material, item)))
    for title, blocks in messages(material):
        yield Chapter(title, blocks)


def appendix(material: Material) -> tuple[Block, ...]:
    """What stands in no chapter: the sentences of the tables, and then slips by theme and by kind;
    without theme last. The order of the chapters themselves is fixed."""
    told = list(key_sentences(material))
    blocks: list[Block] = [Heading(3, "Wat de tafels vertelden"), *told] if told else []
    for theme, slips in themed(material, material.placed.get(APPENDIX, [])):
        blocks.append(Heading(3, theme.label if theme else _NO_THEME))
        for kind in dict.fromkeys(slip.kind for slip in slips):
            blocks += one_kind(material, kind, [slip for slip in slips if slip.kind == kind])
        blocks += known_of(material, theme, slips)
    return (*blocks, *_without_slips(material), *_examples(material), *_from_home(material))


def _without_slips(material: Material) -> Iterator[Block]:
    """Themes that nobody wrote about, and that were recognised all the same."""
    for theme in material.themes:
        if theme.id not in material.homes and theme.id not in material.explained:
            known = list(about(material.session, theme))
            if known:
                yield Heading(3, theme.label)
                yield from known


def _from_home(material: Material) -> Iterator[Block]:
    """How many slips came in later. Which ones is not said: that could be a person."""
    late = later(material.session)
    if late.number:
        which = count(late.number, "briefje is", "briefjes zijn")
        yield Heading(3, "Bladen van thuis")
        yield Paragraph((f"{capital(which)} van {who_wrote(late)}, en later ingevoerd. "
                         "Welke dat zijn, staat er niet bij.",))  # fmt: skip


def _examples(material: Material) -> Iterator[Block]:
    """The practice examples that were in the running order."""
    slides = chosen_examples(material.session.script)
    if slides:
        yield Heading(3, "Praktijkvoorbeelden van deze avond")
        yield points(slide.title for slide in slides)


def _shared_title(material: Material) -> str:
    names = side_names(material.session)
    return f"Wat {listed(names)} allebei willen" if len(names) == 2 else "Wat we samen willen"


def _wishes_title(material: Material, side: str) -> str:
    name = material.session.script.side(side).name
    title = f"wensen en verwachtingen van {name}"
    return f"Andere {title}" if SHARED in material.placed else capital(title)


def _shared(material: Material) -> Iterator[Block]:
    themes = [theme for theme in material.themes if theme.id in material.explained]
    if not themes:
        return
    yield from _shared_grid(material, themes, tally(material.session))
    slips = material.placed.get(SHARED, [])
    if not slips:
        yield Paragraph(("De briefjes zelf staan verderop, bij hun vraag.",))
    for theme in themes:
        held = [slip for slip in slips if slip.theme == theme.id]
        parts = tuple(_of_theme(material, theme, held))
        # Without any, what it is about stands in the chapter of its round.
        if parts:
            yield Heading(3, theme.label)
            yield from parts


def _of_theme(material: Material, theme: Theme, slips: list[Contribution]) -> Iterator[Block]:
    for side in material.sides:
        held = [slip for slip in slips if material.session.side_of(slip) == side]
        if held:
            yield Label(capital(material.session.script.side(side).name))
            yield from listed_slips(held)
    yield from about(material.session, theme)


def _shared_grid(
    material: Material, themes: list[Theme], found: dict[str, dict[str, Count]]
) -> Iterator[Block]:
    dots = {priority.theme: priority.dots for priority in material.priorities}
    names = map(capital, side_names(material.session))
    rows = [
        (theme.label, *(_counted(found[theme.id][side]) for side in material.sides),
         *((str(dots.get(theme.id, 0)),) if dots else ()))
        for theme in themes
    ]  # fmt: skip
    head = ("Thema", *names, *(("Stippen",) if dots else ()))
    yield counts(head, rows)
    if any(c.recognised for theme in themes for c in found[theme.id].values()):
        yield Paragraph(("Tussen haakjes: het aantal tafels dat dit thema herkende.",))


def _counted(counted: Count) -> str:
    return f"{counted.slips} ({counted.recognised})" if counted.recognised else str(counted.slips)
