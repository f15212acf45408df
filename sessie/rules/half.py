"""What is half typed: for which round it waits, and when it is no longer needed."""

from __future__ import annotations

from dataclasses import replace

from sessie.model.session import Session
from sessie.model.stage import Desk, HalfTyped, Waiting
from sessie.rules.unsaved import NotSaved

HALF_AGREED = "Er is nog een half ingevulde afspraak: die staat bij de afspraken."


def hold(waiting: Waiting, desk: Desk, what: str, half: HalfTyped | None) -> Waiting:
    """What is half typed, with this line for a round; None takes it away."""
    lines = {key: line for key, line in waiting.lines.items() if key != what}
    if half is not None and half.line.strip():
        lines[what] = half
    chosen = (desk.round, desk.since) if lines else ("", "")
    return Waiting(lines, *chosen, waiting.agreement)


def still_waiting(session: Session, waiting: Waiting) -> Waiting:
    """The lines that still mean something: their round is there, and so is the slip that is being
    changed."""
    lines = {key: half for key, half in waiting.lines.items() if _means(session, key, half)}
    return waiting if len(lines) == len(waiting.lines) else replace(waiting, lines=lines)


def _means(session: Session, key: str, half: HalfTyped) -> bool:
    item = session.script.collecting_item(key.partition("/")[0])
    return item is not None and (not half.slip or half.slip in session.contributions)


def not_entered(session: Session, waiting: Waiting) -> Waiting:
    """The lines that were not stored: the program may have been stopped between the two."""
    lines = {key: half for key, half in waiting.lines.items() if not _is_stored(session, key, half)}
    return replace(waiting, lines=lines)


def _is_stored(session: Session, key: str, half: HalfTyped) -> bool:
    # Only after a crash: the first screen does not wait for it.
    from sessie.rules.entry import OF_TABLE, kept_of_last, typed_slip, understand

    item = session.script.collecting_item(key)
    if item is None or half.slip:
        return False
    draft = understand(half.line, session, item, kept_of_last(session, item, half.last))
    if not draft.text or draft.problem or draft.prefix.kind in OF_TABLE:
        return False
    new = typed_slip(draft, item)
    told = (new.table, new.role, new.kind, new.text, new.who, new.when)
    return any((s.table, s.role, s.kind, s.text, s.who, s.when) == told
               for s in session.slips(round_id=item.id))  # fmt: skip


def waiting_in_words(session: Session, waiting: Waiting, here: str) -> str:
    """What is half typed for something else than this: "1 half getypte regel bij Wensen". Empty
    when nothing is."""
    places = [place_in_words(session, key) for key in waiting.lines if key != here]
    if not places:
        return ""
    many = len(places) > 1
    return f"{len(places)} half getypte regel{'s' if many else ''} bij {' · '.join(places)}"


def place_in_words(session: Session, key: str) -> str:
    """What a line is for: the title of the round, or the table that told."""
    item_id, _, table = key.partition("/")
    return f"tafel {table}" if table else session.script.item(item_id).title


def still_there(session: Session, waiting: Waiting) -> str:
    """What is said when the session is opened again."""
    return f"Nog {waiting_in_words(session, waiting, '')}. Verder typen: i"


def in_sight(waiting: Waiting) -> tuple[NotSaved, ...]:
    """The half-typed lines, to be shown or copied."""
    return tuple(NotSaved("half getypt", held.line) for held in waiting.lines.values())
