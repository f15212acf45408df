"""The chapters with an outcome: key sentences, dots, agreements and partnerships."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sessie.domain.overlap import Priority
from sessie.domain.privacy import is_joint
from sessie.domain.session import Session
from sessie.report.blocks import Block, Grid, Heading, Paragraph
from sessie.report.placing import Material
from sessie.report.words import capital, count, percent

_PARTNERSHIPS = ("maatschappelijk", "pedagogisch", "didactisch", "formeel", "informeel")
"""The order of the model; others that a theme names follow."""
_OVER = ("gedaan", "vervallen")


def key_sentences(session: Session) -> Iterator[Block]:
    """What every table told the room. A table, so never a role."""
    told: dict[str, list[tuple[str, str]]] = {}
    spoken = [s for s in session.key_sentences.values() if not is_joint(session, s)]
    for sentence in spoken:
        table = session.tables.get(sentence.table)
        name = (table.name if table else "") or f"Tafel {sentence.table}"
        told.setdefault(sentence.item, []).append((name, sentence.text))
    for item, rows in told.items():
        if len(told) > 1:
            yield Heading(3, session.script.item(item).title)
        yield Grid(("Tafel", "Kernzin"), tuple(rows), (False, False))


def votes(material: Material) -> Iterator[Block]:
    """The outcome of every closed vote: raw dots, and the weight that ranks them."""
    for vote, priorities in material.votes.items():
        if len(material.votes) > 1:
            yield Heading(3, material.session.script.item(vote).title)
        yield from _vote(material.session, priorities)


def _vote(session: Session, priorities: tuple[Priority, ...]) -> Iterator[Block]:
    voted = list(priorities[0].counts)
    names = [session.script.side(side).name for side in voted]
    rows = tuple(
        (
            str(priority.rank),
            session.themes[priority.theme].label,
            *(str(priority.counts[side]) for side in voted),
            percent(priority.weight),
        )
        for priority in priorities
    )
    head = ("", "Thema", *map(capital, names), "Gewicht")
    yield Grid(head, rows, (True, False, *[True] * (len(voted) + 1)))
    yield Paragraph((_weight_line(names),))


def _weight_line(names: list[str]) -> str:
    if len(names) == 1:
        return f"Gewicht: het aandeel van de stippen van {names[0]}."
    shares = " en het aandeel bij ".join(names)
    sides = "beide kanten" if len(names) == 2 else "alle kanten"
    return f"Gewicht: het gemiddelde van het aandeel bij {shares}. Zo tellen {sides} even zwaar."


def actions(session: Session) -> Iterator[Block]:
    """Who does what and when, what is still to be done on top; the status when anything was done
    since."""
    held = sorted(session.actions.values(), key=lambda action: action.status in _OVER)
    if not held:
        return
    moved = any(action.status != "open" for action in held)
    rows = tuple(
        (action.what, action.who, action.when, *((action.status,) if moved else ()))
        for action in held
    )
    head = ("Wat", "Wie", "Wanneer", *(("Status",) if moved else ()))
    yield Grid(head, rows, (False,) * len(head))
    bare = sum(
        action.status in ("open", "bezig") and not (action.who and action.when) for action in held
    )
    if bare:
        yield Paragraph((f"Bij {count(bare, 'afspraak', 'afspraken')} ontbreekt wie of wanneer.",))


def partnerships(material: Material) -> Iterator[Block]:
    """Slips per partnership, through the themes."""
    themes = material.session.themes
    counts = Counter(
        name
        for slip in material.slips
        if slip.theme in themes
        for name in themes[slip.theme].partnerships
    )
    if not counts:
        return
    order = [name for name in _PARTNERSHIPS if counts[name]]
    order += sorted(set(counts) - set(order))
    rows = tuple((name, str(counts[name])) for name in order)
    yield Grid(("Partnerschap", "Bijdragen"), rows, (False, True))
    if any(len(theme.partnerships) > 1 for theme in themes.values()):
        yield Paragraph(
            ("Een thema kan bij meer dan één partnerschap horen. Dan tellen zijn bijdragen bij"
             " elk daarvan mee.",)
        )  # fmt: skip
