"""What undo takes back, in words: what it was, on which item, when, and a few words of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sessie.model.changes import Change, Changes
from sessie.model.dutch import clean_line
from sessie.model.session import (
    Action,
    Brought,
    Contribution,
    Dots,
    KeySentence,
    Recognition,
    Reply,
    Session,
    Theme,
)
from sessie.rules.ready import toggle_ready
from sessie.rules.steering import step_in_words

MOST_WORDS = 32
"""Characters of what was said that are enough to know it by."""


def in_words(session: Session, label: str, done: Changes) -> str:
    """What is taken back, such as "briefje erbij" or "van “Ronde 1” naar “Pauze”"; nothing of what
    anybody said, for the room may read along."""
    return label or step_in_words(session.script, done[0].before, done[0].after)


def question(session: Session, label: str, done: Changes, item: str, at: str, private: bool) -> str:
    """Whether to take this back, with where and when it was; `at` is a time of day. A few words of
    what was said are only told where it is `private`."""
    what = in_words(session, label, done)
    if not label:
        return f"Terughalen: {what} ({at})?"
    where = next((f" bij “{one.title}”" for one in session.script.items if one.id == item), "")
    words = words_of(session, done) if private else ""
    said = f": “{words}”" if words and words not in label else ""
    return f"Terughalen: {what}{where} ({at}){said}?"


def words_of(session: Session, done: Changes) -> str:
    """The first words of the one thing that this is about; empty when there are more, or none."""
    found = {(change.collection, change.id): _said(session, change.after or change.before)
             for change in done}  # fmt: skip
    told = [words for words in found.values() if words]
    if len(told) != 1:
        return ""
    words = clean_line(told[0])
    return words if len(words) <= MOST_WORDS else f"{words[:MOST_WORDS].rsplit(' ', 1)[0]}…"


_SAID: Mapping[str, tuple[str, dict[str, Any]]] = {
    "slip": ("contributions", {"text": ""}), "change": ("contributions", {"text": ""}),
    "joint": ("key_sentences", {"text": ""}), "sentence": ("key_sentences", {"text": ""}),
    "score": ("scores", {"value": None}),
}  # fmt: skip
"""What a table said with its phone → the collection in which that stands, and how it is without
those words."""


def said_with_phone(session: Session, done: Changes) -> Changes:
    """These changes of a phone as undo must leave them, in the session after them. What a table
    said just as the facilitator had typed it, it said too, although nothing changed."""
    real = {(change.collection, change.id): change for change in done}
    found = dict(real)
    for receipt in (c.after for c in done if c.collection == "receipts" and c.before is None):
        name, without = _SAID.get(receipt.deed, ("", {}))
        key = (name, receipt.about)
        if entity := getattr(session, name).get(receipt.about) if name else None:
            before = real[key].before if key in real else None
            found[key] = Change(*key, replace(before or entity, **without), entity)
        if receipt.deed == "recognise":
            found |= {("recognitions", r.id): Change("recognitions", r.id, None, r)
                      for r in session.recognitions.values()
                      if (r.theme, r.table) == (receipt.about, receipt.table)}  # fmt: skip
        if receipt.deed == "ready":
            stage = session.stage
            other = toggle_ready(stage, receipt.about, receipt.table)
            found["stage", "stage"] = Change("stage", "stage", other, stage)
    return tuple(found.values())


def _said(session: Session, entity: Any) -> str:
    """What an entity says, or the theme that it is about."""
    match entity:
        case Contribution() | KeySentence() | Brought() | Reply():
            return entity.text
        case Theme():
            return entity.label
        case Action():
            return entity.what
        case Dots() | Recognition():
            theme = session.themes.get(entity.theme)
            return theme.label if theme else ""
    return ""
