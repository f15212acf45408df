"""Adding one evening's slips to another: three doors, one list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sessie.domain.editing import add_slips
from sessie.domain.script import Feedback, Kind, Role, Round, Script
from sessie.domain.session import Contribution, Session, Theme


class CannotMerge(ValueError):
    """One Dutch sentence about why the two do not fit."""


def merge(session: Session, other: Session) -> Session:
    """`session` with the slips, themes, key sentences and marks of `other` that it does not have.

    A slip with an id that is there already with the same text is the same slip and is not added
    twice. A key sentence, joint answer or mark that is there already stays. A theme is the same
    when its label is, and the question that it belongs to. Roles and kinds that the draaiboek of
    `session` does not name come along, so that every slip keeps its side. Raises CannotMerge when
    something belongs to a round or terugkoppeling that the session does not have.
    """
    if lost := next(_lost(session.script, other), None):
        raise CannotMerge(f"Het onderdeel “{lost}” is er niet in deze sessie. Lees het bestand in "
                          "als nieuwe sessie: sessie importeer BESTAND")  # fmt: skip
    missing = [table for key, table in other.tables.items() if key not in session.tables]
    session = session.with_(script=_with_names(session.script, other)).put("tables", *missing)
    themes = {"": ""}
    for theme in other.themes.values():
        session, themes[theme.id] = _with_theme(session, theme)
    for slip in other.contributions.values():
        session = _with_slip(session, replace(slip, theme=themes.get(slip.theme, "")))
    return _with_said(_with_said(session, other, "key_sentences"), other, "scores")


def _lost(script: Script, other: Session) -> Iterator[str]:
    """What the other evening calls the items that this draaiboek lacks and something belongs to."""
    held = {item.id for item in script.items if isinstance(item, Round | Feedback)}
    used = dict.fromkeys(slip.round for slip in other.contributions.values())
    used |= dict.fromkeys(sentence.item for sentence in other.key_sentences.values())
    used |= dict.fromkeys(score.item for score in other.scores.values())
    used |= dict.fromkeys(theme.item for theme in other.themes.values() if theme.item)
    titles = {item.id: item.title for item in other.script.items}
    return (titles.get(item) or item for item in used if item not in held)


def _with_names(script: Script, other: Session) -> Script:
    """The draaiboek with the roles and kinds of the slips to come, without a letter of their own:
    the letters are known by heart by now."""
    roles = {role.id for role in script.roles}
    kinds = {kind.id for kind in script.kinds}
    slips = other.contributions.values()
    more_roles: list[Role] = [
        replace(other.script.role(role), key="")
        for role in dict.fromkeys(slip.role for slip in slips)
        if role not in roles
    ]
    more_kinds: list[Kind] = [
        replace(other.script.kind(kind), key="")
        for kind in dict.fromkeys(slip.kind for slip in slips)
        if kind not in kinds
    ]
    if not more_roles and not more_kinds:
        return script
    return replace(script, roles=(*script.roles, *more_roles), kinds=(*script.kinds, *more_kinds))


def _with_theme(session: Session, theme: Theme) -> tuple[Session, str]:
    """The session with this theme, and the id that it has there."""
    label = theme.label.strip().casefold()
    for held in session.themes.values():
        if (held.label.strip().casefold(), held.item) == (label, theme.item):
            return session, held.id
    place = session.next_place("themes")
    new = replace(theme, id=session.new_id("themes", "t"), place=place)
    return session.put("themes", new), new.id


def _with_slip(session: Session, slip: Contribution) -> Session:
    held = session.contributions.get(slip.id)
    if held is not None and (held.text, held.round) == (slip.text, slip.round):
        return session
    return add_slips(session, replace(slip, id="") if held else slip, as_they_are=True)


def _with_said(session: Session, other: Session, collection: str) -> Session:
    """What tables said that this session does not have yet, behind what it has."""
    said = {(e.item, e.table) for e in getattr(session, collection).values()}
    for entity in getattr(other, collection).values():
        if (entity.item, entity.table) not in said:
            place = session.next_place(collection)
            name = f"{entity.item}/{entity.table}"
            session = session.put(collection, replace(entity, id=name, place=place))
    return session
