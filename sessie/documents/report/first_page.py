"""The first page: what it was, who were there, and the evening in a few lines."""

from __future__ import annotations

from collections.abc import Iterator

from sessie.documents.blocks import Block, Heading, Paragraph, Quote, points
from sessie.documents.report.material import SHORT, Material
from sessie.documents.words import against_school, joined, side_names, who_wrote
from sessie.model.dutch import capital, count, dutch_date, listed
from sessie.model.script import ActionList, DotVote, Feedback, Item, Round, Side
from sessie.model.session import Session
from sessie.rules.agreements import OPEN
from sessie.rules.overlap import is_other
from sessie.rules.privacy import Flag, flags, kept_names
from sessie.rules.slips import has_data
from sessie.rules.turnout import attendance, later, merged_roles

_TOP = 3
"""How many themes the first page names."""
_MOST = 6
"""How many it names at most, where themes share a rank."""
_TEXTS = {
    "bijdrage": ("bijdrage", "bijdragen"),
    "kernzin": ("kernzin", "kernzinnen"),
    "antwoord": ("gezamenlijk antwoord", "gezamenlijke antwoorden"),
    "afspraak": ("afspraak", "afspraken"),
    "thema": ("thema", "thema's"),
    "vooraf": ("antwoord van de vorige keer", "antwoorden van de vorige keer"),
}
"""What can have something in it to look at, and what one and several are called."""
_PLURALS = ("n", "s")
"""How Dutch plurals end: a side that is called "team" is counted in people."""
_PRIVATE = "Vertrouwelijk: alleen voor jezelf. Zet hiervan niets in het verslag voor de school."


def first_page(material: Material) -> Iterator[Block]:
    """Title, place and date, who were there, and "In het kort"."""
    session = material.session
    yield Heading(1, _title(session))
    if not session.script.projected:
        yield Quote(_PRIVATE)
    evening = session.evening
    where = joined(", ", evening.school, evening.place)
    if place := joined(" · ", where, dutch_date(evening.date)):
        yield Paragraph((place,))
    people = joined(" ", _people(session), _voices(session))
    yield Paragraph((*((people,) if people else ()), _about_names(session)))
    if SHORT in material.chosen:
        yield Heading(2, "In het kort")
        yield points(_in_short(material))
    # Without the chapter it is said all the same: a reader must know what is missing.
    if missing := unfinished(session):
        yield Paragraph((missing,))


def _title(session: Session) -> str:
    title = session.evening.title or session.script.title or "sessie"
    title = title.replace(": ", " ")
    plain_word = title[1:2].islower() or title[1:2] == " "
    return f"{_sort(session)} " + (title[:1].lower() + title[1:] if plain_word else title)


def _sort(session: Session) -> str:
    return "Verslag" if session.script.projected else "Aantekeningen"


def _people(session: Session) -> str:
    parts, tables = _attendance(session), len(session.room_tables)
    at_tables = f"aan {count(tables, 'tafel', 'tafels')}" if tables else ""
    if not parts:
        return f"Er is gepraat {at_tables}." if tables else ""
    return f"Aanwezig: {listed(parts)}{', ' + at_tables if tables else ''}."


def _voices(session: Session) -> str:
    """How many parents that is of the school, and what came in later from others."""
    late, said = later(session), ""
    if late.number:
        every = count(sum(1 for _ in session.slips()), "briefje", "briefjes")
        which = count(late.number, "briefje", "briefjes")
        said = f"Er zijn {every}, waarvan {which} van {who_wrote(late)}, later ingevoerd."
    return joined(" ", against_school(session), said)


def _attendance(session: Session) -> list[str]:
    """Per role; a side with a role of few people is counted as one."""
    script, merged, parts = session.script, merged_roles(session), []
    present = {role: number for role, number in attendance(session).items() if number}
    for side in dict.fromkeys(script.side_of(role) for role in present):
        roles = [role for role in present if script.side_of(role) == side]
        if merged.isdisjoint(roles):
            for role in map(script.role, roles):
                parts.append(count(present[role.id], role.name, role.plural))
        else:
            parts.append(_of_side(session, script.side(side), sum(present[r] for r in roles)))
    return parts


def _of_side(session: Session, side: Side, number: int) -> str:
    """The names of sides are plural; a role that is called the same lends its singular."""
    one = next((r.name for r in session.script.roles if r.plural == side.name), "")
    if not one and not side.name.endswith(_PLURALS):
        return f"{count(number, 'mens', 'mensen')} ({side.name})"
    return count(number, one or f"van de {side.name}", side.name)


def _about_names(session: Session) -> str:
    found = flags(session)
    if not found:
        what = "dit verslag" if session.script.projected else "deze aantekeningen"
        if kept_names(session):
            return f"De namen in {what} zijn nagekeken: zij mogen er staan."
        return f"In {what} staan geen namen."
    parts = [count(number, *_TEXTS[where]) for where in _TEXTS if (number := _texts(found, where))]
    return (
        f"Kijk nog even naar {listed(parts)}:"
        " daarin staat misschien een naam, of iets waaraan iemand te herkennen is."
    )


def _texts(found: tuple[Flag, ...], where: str) -> int:
    return len({flag.id for flag in found if flag.where == where})


def _in_short(material: Material) -> Iterator[str]:
    session = material.session
    slips = count(len(material.slips), "bijdrage", "bijdragen")
    used = {slip.theme for slip in material.slips}
    themes = [t for t in material.themes if t.id in used and not is_other(t)]
    yield f"{slips}, {_themes(len(themes))}." if themes else f"{slips}."
    loose = sum(not material.has_theme(slip) for slip in material.slips)
    if themes and loose:
        yield capital(f"{count(loose, 'bijdrage heeft', 'bijdragen hebben')} nog geen thema.")
    if material.shared:
        yield _shared_line(material)
    yield from _most_dots(material)
    actions = sum(action.status in OPEN for action in session.actions.values())
    if actions:
        yield f"{count(actions, 'afspraak', 'afspraken')} voor nu."


def _most_dots(material: Material) -> Iterator[str]:
    """The first three, with those that share their rank as long as it stays a short list."""
    first = [p for p in material.priorities if p.rank == 1]
    top = [p for p in material.priorities if p.rank <= _TOP]
    while len(top) > _MOST and top[-1].rank > 1:
        top = [p for p in top if p.rank < top[-1].rank]
    if len(first) > _MOST:
        yield f"{_themes(len(first))} zijn even belangrijk gevonden."
    elif top:
        named = (f"{material.session.themes[p.theme].label} ({p.dots})" for p in top)
        yield f"Het belangrijkst gevonden (met het aantal stippen): {', '.join(named)}."


def _shared_line(material: Material) -> str:
    names = side_names(material.session)
    who = f"{names[0]} én {names[1]}" if len(names) == 2 else "minstens twee kanten"
    return f"Bij {_themes(len(material.shared))} hebben {who} wensen of verwachtingen."


def _themes(number: int) -> str:
    return count(number, "thema", "thema's")


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
        "Wel gehouden, maar zonder opbrengst": [item for item in empty if item.id in visited],
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
