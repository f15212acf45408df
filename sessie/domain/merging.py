"""Adding one evening's slips to another: three doors, one list."""

from __future__ import annotations

from dataclasses import replace

from sessie.domain.editing import add_slips, add_theme, find_theme
from sessie.domain.session import Contribution, Session


class CannotMerge(ValueError):
    """One Dutch sentence about why the two do not fit."""


def merge(session: Session, other: Session) -> Session:
    """`session` with the slips, themes and key sentences of `other` that it does not have.

    A slip with an id that is there already with the same text is the same slip and is not added
    twice. A key sentence that is there already stays. Raises CannotMerge when a slip belongs to a
    round that the session does not have.
    """
    rounds = {item.id for item in session.script.collecting}
    if lost := next((s for s in other.contributions.values() if s.round not in rounds), None):
        raise CannotMerge(f"De ronde {lost.round} is er niet in deze sessie. Lees het bestand in "
                          "als nieuwe sessie: sessie importeer BESTAND")  # fmt: skip
    missing = [table for key, table in other.tables.items() if key not in session.tables]
    session = session.put("tables", *missing)
    themes = {"": ""}
    for theme in other.themes.values():
        if find_theme(session, theme.label) is None:
            session = add_theme(session, theme.label, theme.description)
        held = find_theme(session, theme.label)
        themes[theme.id] = held.id if held else ""
    for slip in other.contributions.values():
        session = _add(session, replace(slip, theme=themes.get(slip.theme, "")))
    new = [k for key, k in other.key_sentences.items() if key not in session.key_sentences]
    return session.put("key_sentences", *new)


def _add(session: Session, slip: Contribution) -> Session:
    held = session.contributions.get(slip.id)
    if held is not None and (held.text, held.round) == (slip.text, slip.round):
        return session
    return add_slips(session, replace(slip, id="") if held else slip)
