"""The chapters with an outcome: key sentences, dots, agreements and partnerships."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial

from sessie.documents.blocks import Block, Grid, Heading, Paragraph, counts
from sessie.documents.report.material import Material, in_order
from sessie.documents.words import stand, who_does
from sessie.model.dutch import capital, count, listed, percent
from sessie.model.script import Feedback
from sessie.model.session import UNSAID, Action, KeySentence, Session
from sessie.model.vocabulary import PARTNERSHIPS
from sessie.rules.agreements import OPEN
from sessie.rules.brought import known_of
from sessie.rules.overlap import Priority

"""The order of the model; others that a theme names follow."""


def key_sentences(material: Material) -> Iterator[Block]:
    """What every table told the room. A table, so never a role. What a team tells all parents has
    a chapter of its own."""
    session = material.session
    told: dict[str, list[tuple[str, ...]]] = {}
    spoken = [s for s in session.key_sentences.values() if _is_spoken(material, s)]
    themed = any(sentence.theme in session.themes for sentence in spoken)
    for sentence in spoken:
        table = session.tables.get(sentence.table)
        name = (table.name if table else "") or f"Tafel {sentence.table}"
        about = (_label(session, sentence.theme),) if themed else ()
        told.setdefault(sentence.item, []).append((name, sentence.text, *about))
    head = ("Tafel", "Kernzin", *(("Thema",) if themed else ()))
    for item, rows in told.items():
        if len(told) > 1:
            yield Heading(3, session.script.item(item).title)
        yield Grid(head, tuple(rows))


def _is_spoken(material: Material, sentence: KeySentence) -> bool:
    item = material.session.script.item(sentence.item)
    message = material.team and isinstance(item, Feedback) and item.id == sentence.item
    return not message and not material.session.is_joint(sentence)


def votes(material: Material) -> Iterator[Block]:
    """The outcome of every closed vote about the themes."""
    for vote, priorities in material.themed_votes.items():
        if len(material.themed_votes) > 1:
            yield Heading(3, material.session.script.item(vote).title)
        yield from vote_grid(material.session, priorities)


def vote_grid(
    session: Session, priorities: tuple[Priority, ...], what: str = "Thema"
) -> Iterator[Block]:
    """The outcome of one vote: raw dots, and the weight that ranks them."""
    if not priorities:
        return
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
    head = ("", what, *map(capital, names), "Gewicht")
    yield Grid(head, rows, (True, False, *[True] * (len(voted) + 1)))
    yield Paragraph((_weight_line(names, per_head=session.evening.per_head),))


def _weight_line(names: list[str], *, per_head: bool) -> str:
    if len(names) == 1:
        return f"Gewicht: het aandeel van de stippen van {names[0]}."
    if per_head:
        return (f"Gewicht: het aandeel van alle stippen, van {listed(names)} samen."
                " Elke stip telt even zwaar.")  # fmt: skip
    shares = " en het aandeel bij ".join(names)
    sides = "beide kanten" if len(names) == 2 else "alle kanten"
    return f"Gewicht: het gemiddelde van het aandeel bij {shares}. Zo tellen {sides} even zwaar."


def actions(session: Session) -> Iterator[Block]:
    """Who does what and when, what is still to be done on top. How it stands and what became of
    it, when anything was done since; and where it comes from, when that was another meeting."""
    held = sorted(session.actions.values(), key=_rank)
    if not held:
        return
    carried = any(action.origin for action in held)
    moved = carried or any(action.status != UNSAID or action.result for action in held)
    columns: dict[str, Callable[[Action], str]] = {
        "Wat": lambda action: action.what,
        "Wie": who_does,
        "Wanneer": lambda action: action.when,
    }
    if any(action.theme in session.themes for action in held):
        columns["Thema"] = lambda action: _label(session, action.theme)
    if moved:
        columns["Status"] = partial(_status, session)
    if carried:
        columns["Van"] = partial(_origin, session)
    yield Grid(tuple(columns), tuple(tuple(of(a) for of in columns.values()) for a in held))
    bare = sum(not _rank(action) and not (who_does(action) and action.when) for action in held)
    if bare:
        yield Paragraph((f"Bij {count(bare, 'afspraak', 'afspraken')} ontbreekt wie of wanneer.",))


def _rank(action: Action) -> int:
    """What is under way stands first, then what a next meeting has to look at again."""
    return (action.status not in OPEN) + (action.status not in ("open", "bezig"))


def _status(session: Session, action: Action) -> str:
    """How it stands with what became of it; of what was not talked about, how it stood. The
    sentence of then stands in the report of then, where it was looked at."""
    if action.result or action.status != UNSAID:
        return stand(action)
    known = known_of(session, action)
    stood = known.detail.partition(":")[0] if known else UNSAID
    return action.status if stood in ("", UNSAID) else f"{action.status}, vorige keer {stood}"


def _origin(session: Session, action: Action) -> str:
    """The meeting that agreed it first."""
    if not action.origin:
        return "deze keer"
    known = known_of(session, action)
    return (known.source if known else "") or "vorige keer"


def _label(session: Session, theme_id: str) -> str:
    theme = session.themes.get(theme_id)
    return theme.label if theme else ""


def partnerships(material: Material) -> Iterator[Block]:
    """Slips per partnership, through the themes."""
    themes = material.session.themes
    slips = [slip for slip in material.slips if slip.theme in themes]
    found = Counter(name for slip in slips for name in themes[slip.theme].partnerships)
    if not found:
        return
    rows = ((name, str(found[name])) for name in in_order(found, PARTNERSHIPS))
    yield counts(("Partnerschap", "Bijdragen"), rows)
    if any(len(theme.partnerships) > 1 for theme in themes.values()):
        yield Paragraph(
            ("Een thema kan bij meer dan één partnerschap horen. Dan tellen zijn bijdragen bij"
             " elk daarvan mee.",)
        )  # fmt: skip
