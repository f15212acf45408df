"""What would be lost if the program ended now: the words of a session that are not on disk yet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sessie.model.changes import Change, changes
from sessie.model.frozen import dataclass
from sessie.model.handing import TableDots
from sessie.model.plain import to_plain
from sessie.model.session import Contribution, Dots, Recognition, Score, Session, table_name

_CALLED = {
    "evening": "gegevens van de avond", "script": "draaiboek", "tables": "tafel",
    "contributions": "briefje", "themes": "thema", "key_sentences": "kernzin",
    "scores": "cijfer", "recognitions": "herkend", "dots": "stippen", "table_dots": "stippen",
    "actions": "afspraak",
    "brought": "van de vorige keer", "looked": "nagekeken",
    "papers": "gegevens voor brief en notulen", "replies": "antwoord van de school",
    "wordings": "vertaling",
}  # fmt: skip
"""Collection → how people call one of it. What is not here (where the evening stands, a poll, what
lets phones in) holds nothing that anybody said."""
_NAMES = {
    "id", "table", "round", "role", "kind", "lang", "theme", "item", "side", "status", "origin",
    "session_type", "known", "sort", "type", "partnerships", "languages", "language", "tidied",
}  # fmt: skip
"""Fields that only point at something else; every other field holds words."""


@dataclass(frozen=True, slots=True)
class NotSaved:
    """One text that is not on disk, to be shown or copied."""

    what: str
    """What it is, as people call it: "briefje, Tafel B"; never a role, which beside a table could
    be one person."""
    text: str


def not_saved(saved: Session | None, newest: Session) -> tuple[NotSaved, ...]:
    """The texts of the newest session that the one on disk does not have, in the order in which
    they are kept. With nothing on disk that is all of them."""
    found = (change for change in changes(saved, newest) if change.after is not None)
    return tuple(part for change in found for part in _of(change, newest))


def _of(change: Change, session: Session) -> Iterator[NotSaved]:
    if change.collection not in _CALLED:
        return
    after = change.after
    what = _CALLED[change.collection]
    # What a table counted is never told by table.
    if (table := getattr(after, "table", "")) and not isinstance(after, TableDots):
        what += f", {table_name(table)}"
    if isinstance(after, Contribution):
        what += f", {session.script.kind(after.kind).name}" if after.kind else ""
    if (counted := _counted(after, session)) is not None:
        yield NotSaved(what, counted)
    held = list(_words(to_plain(change.before)))
    for text in _words(to_plain(after)):
        if text not in held:
            yield NotSaved(what, text)


def _counted(entity: Any, session: Session) -> str | None:
    """What somebody entered that is no text."""
    if isinstance(entity, Score):
        return str(entity.value)
    if not isinstance(entity, Dots | TableDots | Recognition):
        return None
    theme = session.themes.get(entity.theme)
    label = theme.label if theme else entity.theme
    return label if isinstance(entity, Recognition) else f"{label}: {entity.count}"


def _words(plain: Any) -> Iterator[str]:
    """The texts in what `to_plain` made, but those that only point at something."""
    if isinstance(plain, str):
        if plain:
            yield plain
    elif isinstance(plain, dict):
        for name, value in plain.items():
            if name not in _NAMES:
                yield from _words(value)
    elif isinstance(plain, list):
        for part in plain:
            yield from _words(part)
