"""Terugkoppeling: table after table tells the room one sentence."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from textual.binding import Binding

from sessie.domain import stage as on_stage
from sessie.domain.clockwork import mmss
from sessie.domain.entry import Draft, Prefix
from sessie.domain.script import Collecting, Feedback, Script
from sessie.domain.session import Session
from sessie.domain.stage import Clock, Stage
from sessie.domain.writing import TOLD, kinds_for
from sessie.messages import Steer
from sessie.screens.entry import EntryScreen
from sessie.screens.stage import hhmm_of
from sessie.widgets.feedback_view import FeedbackView


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
        stands = "" if clock.running else "⏸ "
        telling = self.session is not None and self.session.stage.table
        view.clock = f"{stands}{mmss(left)}" if telling else ""
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

    def last(self, session: Session, item: Collecting) -> Prefix:
        """The table that tells is the one that is typed for."""
        held = super().last(session, item)
        if isinstance(item, Feedback) and session.stage.table and not self.editing:
            held = replace(held, table=session.stage.table)
        return held

    def store(self, draft: Draft) -> None:
        """The table that a key sentence is of comes on the beamer."""
        super().store(draft)
        table = draft.prefix.table
        if draft.prefix.kind == TOLD.id and self.session and self.session.stage.table != table:
            self.post_message(Steer(partial(_turn_to, table)))

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
        if item and self.session and kind in {k.id for k in kinds_for(self.session.script, item)}:
            self.set_desk(open=True, typing=True, round="", last=replace(self.desk.last, kind=kind))
            if self.desk.open:
                self.focus_tool()


def _turn_to(table: str, script: Script, stage: Stage, now: float) -> Stage:
    stage = replace(on_stage.pause_all(stage, now), table=table, curtain=False)
    return on_stage.start_clock(script, stage, now) if table else stage
