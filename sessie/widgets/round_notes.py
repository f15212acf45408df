"""On the werkblad of a round: what was brought to it, and the keys for that."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from sessie.model.dutch import count
from sessie.model.script import Collecting
from sessie.model.session import Session
from sessie.rules.brought import answers_before, points, takes_points
from sessie.widgets.renew import renew
from sessie.widgets.text import plain, row


class RoundNotes(Static):
    """For the facilitator only; nothing where nothing was brought."""

    DEFAULT_CSS = "RoundNotes { height: auto; max-height: 5; padding: 0 1; display: none; }"

    def say(self, session: Session, item: Collecting | None, *, shown: bool) -> None:
        """The points to choose from and the answers of last time, to what is typed for; `shown`
        says whether the room sees those."""
        lines = [*_points(session, item), *_answers(session, item, shown=shown)]
        self.display = bool(lines)
        renew(self, Content("\n").join(lines))


def _points(session: Session, item: Collecting | None) -> list[Content]:
    held = points(session) if takes_points(item) else ()
    if not held:
        return []
    number = count(len(held), "punt", "punten")
    return [row(("F7", "bold $accent"), (f" = kiezen uit het plan ({number})", "$text-quiet"))]


def _answers(session: Session, item: Collecting | None, *, shown: bool) -> list[Content]:
    held = answers_before(session, item.id) if item else ()
    if not held:
        return []
    said = " · ".join(answer.text for answer in held)
    where = "weer weghalen" if shown else "aan de zaal laten zien"
    told = plain(f"Vorige keer: {said}", "$text-quiet")
    if item is None or item.id != session.stage.item:
        return [told]
    keys = row(
        ("Na esc: ", "$text-quiet"), ("y", "bold $accent"), (f" = dit {where}", "$text-quiet")
    )
    return [keys, told]
