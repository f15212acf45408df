"""The first page: what it was, who were there, and the evening in a few lines."""

from __future__ import annotations

from collections.abc import Iterator

from sessie.documents.blocks import Block, Heading, Paragraph, Quote, points
from sessie.documents.phrases import (
    WEIGHT,
    against_school,
    number_of,
    ordered_by,
    place_of,
    slips,
    themes,
    who_asked,
    who_wrote,
)
from sessie.documents.report.material import SHORT, Material
from sessie.model.dutch import agree, count, dutch_date, joined, listed, lower
from sessie.model.script import ActionList, DotVote, Feedback, Item, Round
from sessie.model.session import Session
from sessie.rules.agreements import OPEN
from sessie.rules.overlap import is_different, is_other
from sessie.rules.privacy import flags, kept_names
from sessie.rules.slips import has_data
from sessie.rules.turnout import later, present

_TOP = 3
"""How many themes the first page names."""
_MOST = 6
"""How many it names at most, where themes share a rank."""
_PRIVATE = "Vertrouwelijk: alleen voor jezelf. Zet hiervan niets in het verslag voor de school."


def first_page(material: Material) -> Iterator[Block]:
    """Title, place and date, who were there, and "In het kort"."""
    session = material.session
    yield Heading(1, _title(session))
    if not session.script.projected:
        yield Quote(_PRIVATE)
    evening = session.evening
    yield from place_of(evening.school, evening.place, dutch_date(evening.date))
    people = joined(" ", _people(session), _voices(session))
    if said := tuple(filter(None, (people, _about_names(session)))):
        yield Paragraph(said)
    if SHORT in material.chosen:
        yield Heading(2, "In het kort")
        yield points(_in_short(material))
    # Without the chapter it is said all the same: a reader must know what is missing.
    if missing := unfinished(session):
        yield Paragraph((missing,))


def _title(session: Session) -> str:
    sort = "Verslag" if session.script.projected else "Aantekeningen"
    title = session.evening.title or session.script.title or "sessie"
    plain_word = title[1:2].islower() or title[1:2] == " "
    return f"{sort} {lower(title) if plain_word else title}"


def _people(session: Session) -> str:
    parts = [count(group.number, group.one, group.many) for group in present(session)]
    tables = len(session.room_tables)
    at_tables = f"aan {count(tables, 'tafel', 'tafels')}" if tables else ""
    if not parts:
        return f"Er is gepraat {at_tables}." if tables else ""
    return f"Aanwezig: {listed(parts)}{', ' + at_tables if tables else ''}."


def _voices(session: Session) -> str:
    """How many parents that is of the school, and what came in later from others."""
    late, said = later(session), ""
    if late.number:
        every = sum(1 for _ in session.slips())
        said = (f"Er {agree(every, 'is', 'zijn')} {slips(every)}, waarvan {slips(late.number)}"
                f" van {who_wrote(late)}, later ingevoerd.")  # fmt: skip
    return joined(" ", against_school(session), said)


def _about_names(session: Session) -> str:
    """That there are no names, when nothing was left to look at and no name was let stand. What is
    still to be looked at is for the facilitator: who reads the paper hears nothing of it."""
    if flags(session) or kept_names(session):
        return ""
    what = "dit verslag" if session.script.projected else "deze aantekeningen"
    return f"In {what} staan geen namen."


def _in_short(material: Material) -> Iterator[str]:
    session = material.session
    used = {slip.theme for slip in material.slips}
    about = [t for t in material.themes if t.id in used and not is_other(t)]
    said = slips(len(material.slips))
    yield f"{said}, {themes(len(about))}." if about else f"{said}."
    if loose := len(material.loose):
        yield f"{slips(loose)} {agree(loose, 'heeft', 'hebben')} nog geen thema."
    yield from _other_results(session)
    if material.shared:
        who = who_asked(session, material.shared)
        yield f"Over {themes(len(material.shared))} vroegen {who} iets.{_differing(material)}"
    yield from _most_important(material)
    actions = sum(action.status in OPEN for action in session.actions.values())
    if actions:
        yield f"{count(actions, 'afspraak', 'afspraken')} om mee te beginnen."


def _differing(material: Material) -> str:
    differ = sum(is_different(material.session.themes[theme]) for theme in material.shared)
    if not differ:
        return ""
    if len(material.shared) == 1:
        return " Daarbij willen zij niet hetzelfde."
    return f" Bij {differ} daarvan willen zij niet hetzelfde."


def _other_results(session: Session) -> Iterator[str]:
    """What came out beside slips, as far as there is any: answers written together, and marks."""
    joint = sum(map(session.is_joint, session.key_sentences.values()))
    if joint:
        yield f"{count(joint, 'antwoord', 'antwoorden')} die tafels samen schreven."
    marks = len(session.scores)
    if marks:
        yield f"{count(marks, 'cijfer', 'cijfers')} van tafels."


def _most_important(material: Material) -> Iterator[str]:
    """The first three, with those that share their rank as long as it stays a short list."""
    session, outcome = material.session, material.priorities
    first = [p for p in outcome if p.rank == 1]
    top = [p for p in outcome if p.rank <= _TOP]
    while len(top) > _MOST and top[-1].rank > 1:
        top = [p for p in top if p.rank < top[-1].rank]
    if len(first) > _MOST:
        yield f"{themes(len(first))} zijn even belangrijk gevonden."
    elif top:
        numbers = number_of(session, outcome)
        what = "hun gewicht" if ordered_by(session, outcome) == WEIGHT else "het aantal stippen"
        named = (f"{session.themes[p.theme].label} ({numbers[p.theme]})" for p in top)
        yield f"Het belangrijkst gevonden (met {what}): {', '.join(named)}."


# what was not reached --------------------------------------------------------------------------


def unfinished(session: Session) -> str:
    """One or more sentences about what was not reached or gave nothing; "" when all was held.

    An item with something in it counts as held, also when it never was on the beamer.
    """
    items = [item for item in session.script.items if _gathers(item)]
    empty = [item for item in items if not has_data(session, item)]
    if len(empty) == len(items) and not session.contributions:
        return "Er is nog niets opgeschreven."
    visited = session.stage.visited
    said = {
        "Niet aan bod gekomen": [item for item in empty if item.id not in visited],
        "Hier is niets opgeschreven": [item for item in empty if item.id in visited],
        "Nog niet gesloten, en daarom zonder uitslag in dit verslag": _open_votes(session),
    }
    return " ".join(f"{how}: {listed(map(_named, held))}." for how, held in said.items() if held)


def _open_votes(session: Session) -> list[Item]:
    """The votes that got dots and are still open."""
    closed = {item for item, poll in session.polls.items() if poll.closed}
    votes = session.script.items_of(DotVote)
    return [item for item in votes if item.id not in closed and has_data(session, item)]


def _gathers(item: Item) -> bool:
    """Whether something is written down in this item."""
    if isinstance(item, Round):
        return bool(item.kinds) or item.joint or item.score != (0, 0)
    return isinstance(item, Feedback | DotVote | ActionList)


def _named(item: Item) -> str:
    sort = {Round: "de ronde", Feedback: "de terugkoppeling", DotVote: "het kiezen",
            ActionList: "de afspraken"}[type(item)]  # fmt: skip
    return f"{sort} “{item.title}”"
