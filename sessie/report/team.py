"""What a partnerschapsteam needs first: what was decided, who does what, the card of an activity,
and the message to all parents (domain.md 2f). What else was said stands after it, as ever."""

from __future__ import annotations

from collections.abc import Iterator

from sessie.domain.points import AMBITION
from sessie.domain.privacy import is_joint, shown_text
from sessie.domain.script import Feedback, Round
from sessie.domain.session import Contribution
from sessie.report.blocks import Aside, Block, Heading, Label, Paragraph
from sessie.report.listing import known_of, listed_slips
from sessie.report.placing import OWN_KIND, ROUND, Material
from sessie.report.rounds import kind_title, marks_of, together, written_kinds

CARD = "Activiteitenkaart"
MESSAGE = "Bericht aan alle ouders"
NO_ANSWER = "Nog niet ingevuld."


def decided(material: Material) -> Iterator[Block]:
    """The points that the team works on. Of whom they came says nothing: the team chose them."""
    slips = material.placed.get(f"{OWN_KIND}/{AMBITION}", [])
    if slips:
        yield Label("We werken nu aan")
        yield from _listed(material, slips)


def _listed(material: Material, slips: list[Contribution]) -> Iterator[Block]:
    """One list, and behind it what is known of the themes in it."""
    yield from listed_slips(slips)
    for theme in material.themes:
        yield from known_of(material, theme, [slip for slip in slips if slip.theme == theme.id])


def card_title(material: Material, item: Round) -> str:
    """What the card is called; with its round, when there are more."""
    return CARD if len(material.cards) == 1 else f"{CARD}: {item.title or item.question}"


def card(material: Material, item: Round) -> Iterator[Block]:
    """One activity: what it is for, and every question with its answers, also those that are
    still open. Nothing while there is no answer at all."""
    slips = material.placed.get(f"{ROUND}/{item.id}", [])
    more = [*marks_of(material.session, item), *together(material.session, item, heading=False)]
    if not slips and not more:
        return
    yield from _what_for(material, item)
    for kind in written_kinds(material.session, item):
        held = [slip for slip in slips if slip.kind == kind.id]
        if held or kind.asks:
            yield Label(kind_title(kind))
            yield from _listed(material, held) if held else (Aside(NO_ANSWER),)
    yield from more


def _what_for(material: Material, item: Round) -> Iterator[Block]:
    """The speerpunt as a heading; several are lines, and without any it is the question."""
    aims = [shown_text(slip).text for slip in material.slips if slip.kind == AMBITION]
    if len(aims) == 1 and aims[0]:
        yield Heading(3, aims[0])
    elif aims:
        yield Paragraph(tuple(f"Speerpunt: {aim}" for aim in aims))
    elif item.question:
        yield Paragraph((item.question,))


def messages(material: Material) -> Iterator[tuple[str, tuple[Block, ...]]]:
    """Title and sentences of every terugkoppeling: what all parents are told."""
    session = material.session
    for item in session.script.items:
        if isinstance(item, Feedback):
            told = [s.text for s in session.key_sentences.values()
                    if s.item == item.id and not is_joint(session, s)]  # fmt: skip
            yield item.title or MESSAGE, tuple(Paragraph((text,)) for text in told)
