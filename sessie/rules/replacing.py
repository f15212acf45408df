"""What a line, a paste or a file would put in the place of something that was said already.

One answer of a table, its mark and what it tells the room are there once. What is there is never
replaced before both texts were seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sessie.model.dutch import count
from sessie.model.frozen import dataclass
from sessie.model.script import Collecting, Feedback, Kind
from sessie.model.session import Session, table_name
from sessie.rules.entry import JOINT, MARK, OF_TABLE, TAKE_AWAY, TOLD, Draft, store_draft, too_long
from sessie.rules.slips import set_key_sentence, set_score

MOST_NAMED = 5
"""Answers that a question names one by one."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """Something that was said, and what would stand in its place."""

    item: str
    table: str
    kind: Kind
    old: str
    new: str
    """Empty when it would be taken away."""


def said_before(session: Session, item: str, table: str, kind: str) -> str:
    """What a table said in this item as a whole; empty when nothing. A mark is its figure."""
    name = f"{item}/{table}"
    if kind == MARK.id:
        return str(session.scores[name].value) if name in session.scores else ""
    return session.key_sentences[name].text if name in session.key_sentences else ""


def replaced(session: Session, item: Collecting, drafts: Iterable[Draft]) -> tuple[Replaced, ...]:
    """What these lines, one after another, would put in the place of another text. The same text
    again replaces nothing; of two lines about the same, the second replaces the first."""
    found = []
    for draft in drafts:
        kind = OF_TABLE.get(draft.prefix.kind)
        if kind is None or not draft.text or draft.problem:
            continue
        old = said_before(session, item.id, draft.prefix.table, kind.id)
        session = store_draft(session, item, draft)
        new = said_before(session, item.id, draft.prefix.table, kind.id)
        if old and old != new:
            found.append(Replaced(item.id, draft.prefix.table, kind, old, new))
    return tuple(found)


def behind(session: Session, item: Collecting, draft: Draft) -> Draft | None:
    """The line that keeps what was said and puts its own text behind it; None when that cannot be:
    of a figure, of what is taken away, or because it becomes too long."""
    kind = draft.prefix.kind
    if kind not in (TOLD.id, JOINT.id) or draft.text == TAKE_AWAY:
        return None
    old = said_before(session, item.id, draft.prefix.table, kind)
    between = " " if old.endswith((".", "!", "?", "…", ";", ",")) else "; "
    text = f"{old}{between}{draft.text}" if old else draft.text
    return None if too_long(text) else replace(draft, text=text)


def all_behind(
    session: Session, item: Collecting, drafts: Sequence[Draft]
) -> tuple[Draft, ...] | None:
    """These lines, each behind what was said before it; None when one of them cannot be."""
    done = []
    for draft in drafts:
        line: Draft | None = draft
        if replaced(session, item, [draft]):
            line = behind(session, item, draft)
        if line is None:
            return None
        session = store_draft(session, item, line)
        done.append(line)
    return tuple(done)


def question(found: Sequence[Replaced]) -> str:
    """What is asked before this happens, with all texts in sight."""
    if len(found) == 1:
        return _one(found[0])
    named = [f"{_who(one)}: {_change(one)}" for one in found[:MOST_NAMED]]
    more = len(found) - MOST_NAMED
    named += [f"en nog {count(more, 'andere', 'andere')}"] if more > 0 else []
    return "\n".join(["Hier staat al iets anders:", *named])


def _one(one: Replaced) -> str:
    verb = "gaf al" if one.kind == MARK else "zei al"
    stop = "" if one.old.endswith((".", "!", "?", "…")) else "."
    lead = f"{table_name(one.table)} {verb}: “{one.old}”{stop}"
    return f"{lead}\nWeghalen?" if not one.new else f"{lead}\nVervangen door “{one.new}”?"


def _who(one: Replaced) -> str:
    return f"{table_name(one.table)} · {one.kind.name}"


def _change(one: Replaced) -> str:
    return f"“{one.old}” → " + (f"“{one.new}”" if one.new else "weg")


def other_than(session: Session, other: Session) -> tuple[Replaced, ...]:
    """What tables said in an evening that is read in, and said otherwise in this one."""
    found = []
    told = {item.id for item in session.script.items if isinstance(item, Feedback)}
    for sentence in other.key_sentences.values():
        kind = TOLD if sentence.item in told else JOINT
        old = said_before(session, sentence.item, sentence.table, kind.id)
        if old and old != sentence.text:
            found.append(Replaced(sentence.item, sentence.table, kind, old, sentence.text))
    for score in other.scores.values():
        old = said_before(session, score.item, score.table, MARK.id)
        if old and old != str(score.value):
            found.append(Replaced(score.item, score.table, MARK, old, str(score.value)))
    return tuple(found)


def put_instead(session: Session, found: Iterable[Replaced]) -> Session:
    """The session in which this was replaced."""
    for one in found:
        if one.kind == MARK:
            session = set_score(session, one.item, one.table, int(one.new) if one.new else None)
        else:
            session = set_key_sentence(session, one.item, one.table, one.new)
    return session


def names(found: Iterable[Replaced]) -> str:
    """Which answers these are: "Tafel B · cijfer, Tafel C · kernzin"."""
    return ", ".join(dict.fromkeys(map(_who, found)))
