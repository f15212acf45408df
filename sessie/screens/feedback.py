"""Terugkoppeling: table after table tells the room one sentence."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from textual.binding import Binding

from sessie.domain import editing
from sessie.domain import stage as on_stage
from sessie.domain.clockwork import mmss
from sessie.domain.entry import Draft, Prefix
from sessie.domain.script import Collecting, Feedback, Kind, Script
from sessie.domain.session import Session
from sessie.domain.stage import Clock, Stage
from sessie.messages import Edit, Steer
from sessie.screens.entry import EntryScreen
from sessie.screens.stage import hhmm_of
from sessie.widgets.feedback_view import FeedbackView

KEY_SENTENCE = Kind("kernzin", "kernzin", "kernzinnen", "k")
"""In the terugkoppeling the entry line first of all takes down what a table tells."""


class FeedbackScreen(EntryScreen):
    """The terugkoppeling on the beamer."""

    ITEMS = ("Feedback",)
    BINDINGS = [
        Binding("n", "turn(1)", "volgende tafel vertelt"),
        Binding("p", "turn(-1)", "vorige tafel vertelt"),
        Binding("k", "take('kernzin')", "kernzin invoeren"),
        Binding("e", "take('eye_opener')", "eye-opener invoeren"),
    ]

    def public(self) -> FeedbackView:
        """Who tells, and what was told."""
        return FeedbackView()

    def title_of(self, session: Session) -> str:
        """The part, and how many tables told."""
        item = session.script.item(session.stage.item)
        told = sum(k.item == item.id for k in session.key_sentences.values())
        return f"{super().title_of(session)} · {told} van {len(session.tables)} tafels"

    def show_time(self, clock: Clock, left: float) -> None:
        """The time for this table."""
        view = self.view
        assert isinstance(view, FeedbackView)
        view.clock = mmss(left) if self.session and self.session.stage.table else ""
        self.title_bar.time = hhmm_of(self.times.wall())

    # typing ---------------------------------------------------------------------------------

    @property
    def feedback(self) -> Feedback | None:
        """The terugkoppeling on the beamer."""
        item = self.session.script.item(self.session.stage.item) if self.session else None
        return item if isinstance(item, Feedback) else None

    @property
    def round(self) -> Collecting | None:
        """The terugkoppeling itself, unless another round was chosen."""
        return super().round if self.desk.round else self.feedback

    def kinds_of(self, item: Collecting) -> tuple[str, ...]:
        """A key sentence first, then the kinds of the script."""
        return (KEY_SENTENCE.id, *item.kinds) if isinstance(item, Feedback) else item.kinds

    def last(self, session: Session, item: Collecting) -> Prefix:
        """The table that tells is the one that is typed for."""
        held = super().last(session, item)
        if isinstance(item, Feedback) and session.stage.table and not self.editing:
            held = replace(held, table=session.stage.table)
        return held

    def read(self, line: str, last: Prefix | None = None) -> Draft | None:
        """A key sentence needs no role."""
        draft = super().read(line, last)
        if draft and draft.problem and draft.prefix.kind == KEY_SENTENCE.id and self.session:
            role = next((role.id for role in self.session.script.roles), "")
            return super().read(line, replace(draft.prefix, role=draft.prefix.role or role))
        return draft

    def store(self, draft: Draft) -> None:
        """A key sentence is not a slip: it belongs to the table as a whole."""
        item = self.feedback
        if item is None or draft.prefix.kind != KEY_SENTENCE.id:
            super().store(draft)
            return
        table, text = draft.prefix.table, draft.text
        self.post_message(
            Edit("kernzin", lambda s: editing.set_key_sentence(s, item.id, table, text))
        )
        if self.session and self.session.stage.table != table:
            self.post_message(Steer(partial(_turn_to, table)))

    def words(self, draft: Draft) -> str:
        """A key sentence is of a table; nobody in particular says it."""
        if draft.prefix.kind == KEY_SENTENCE.id:
            return f"Tafel {draft.prefix.table} · {KEY_SENTENCE.name}"
        return super().words(draft)

    # keys -----------------------------------------------------------------------------------

    def action_turn(self, by: int) -> None:
        """The next or previous table tells; its clock runs."""
        if self.session is None:
            return
        letters, here = list(self.session.tables), self.session.stage.table
        if not letters:
            return
        place = letters.index(here) + by if here in letters else (0 if by > 0 else len(letters) - 1)
        table = letters[place] if 0 <= place < len(letters) else ""
        self.post_message(Steer(partial(_turn_to, table)))

    def action_take(self, kind: str) -> None:
        """Type a key sentence or an eye-opener."""
        item = self.feedback
        if item and kind in self.kinds_of(item):
            self.set_desk(open=True, round="", last=replace(self.desk.last, kind=kind))
            self.call_later(self.focus_tool)


def _turn_to(table: str, script: Script, stage: Stage, now: float) -> Stage:
    stage = replace(on_stage.pause_all(stage, now), table=table, curtain=False)
    return on_stage.start_clock(script, stage, now) if table else stage
