"""Terugkoppeling: table after table tells one new point, and the others say "hadden wij ook"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from textual import work
from textual.binding import Binding
from textual.widget import Widget

from sessie.domain import turns
from sessie.domain.dutch import hhmm_of, mmss
from sessie.domain.heard import sentences
from sessie.domain.home import room_tables
from sessie.domain.session import Session
from sessie.domain.stage import Clock, current_clock
from sessie.domain.writing import kinds_for
from sessie.screens.hearing import HearingScreen
from sessie.widgets.feedback_view import FeedbackView, clock_in_words
from sessie.widgets.slip_list import SlipList
from sessie.widgets.telling_line import TellingLine
from sessie.widgets.turn_notes import TurnNotes
from sessie.widgets.worksheet import SlipDetail, TableNotes


class FeedbackScreen(HearingScreen):
    """The terugkoppeling on the beamer."""

    ITEMS = ("Feedback",)
    BINDINGS = [
        Binding("n,ctrl+n", "turn(1)", "volgende tafel vertelt"),
        Binding("p", "turn(-1)", "vorige tafel vertelt"),
        Binding("x", "skip", "tafel overslaan, komt later terug"),
        Binding("w", "order", "volgorde van de tafels"),
        Binding("k", "take('kernzin')", "kernzin invoeren"),
        Binding("1", "choose(1)", "eerste thema dat is voorgesteld"),
        Binding("2", "choose(2)", "tweede thema dat is voorgesteld"),
        Binding("3", "choose(3)", "derde thema dat is voorgesteld"),
        Binding("h", "recognise", "herkend: welke tafels hadden dit ook"),
        Binding("e,f7", "take('eye_opener')", "eye-opener invoeren"),
    ]

    def public(self) -> FeedbackView:
        """Who tells, and what was heard."""
        return FeedbackView()

    def tools(self) -> Iterable[Widget]:
        """The line, what it is about, and the eye-openers."""
        line = TellingLine(self.enter, self.at_once)
        return line, TurnNotes(), TableNotes(), SlipList(), SlipDetail()

    # showing --------------------------------------------------------------------------------

    def title_of(self, session: Session) -> str:
        """The part, and how many tables were heard."""
        stage, names = session.stage, room_tables(session)
        told = sentences(session, stage.item)
        number = len(turns.heard_tables(stage, names, told)) + (stage.table in told)
        return f"{super().title_of(session)} · {number} van {len(names)} tafels"

    def follow_view(self, session: Session) -> None:
        """A table comes on the beamer with its own time, not with that of the one before."""
        _, clock = current_clock(session.script, session.stage)
        self.show_time(clock, clock.left(self.times.now()))
        super().follow_view(session)

    def show_time(self, clock: Clock, left: float) -> None:
        """The time for this table."""
        view = self.view
        assert isinstance(view, FeedbackView)
        telling = self.session is not None and self.session.stage.table
        view.clock = clock_in_words(clock, left) if telling else ""
        view.gone = round(100 * (1 - left / clock.total)) if clock.total else 100
        self.title_bar.time = hhmm_of(self.times.wall())
        self.say_over(mmss(left).lstrip("+") if telling and left <= -1 else "")

    # typing ---------------------------------------------------------------------------------

    def action_recognise(self) -> None:
        """Type which tables had this too."""
        self._begin_with("+")

    def action_take(self, kind: str) -> None:
        """Type a key sentence or an eye-opener."""
        item = self.feedback
        if item is None or self.session is None:
            return
        if kind not in {k.id for k in kinds_for(self.session.script, item)}:
            self.app.notify("Bij deze terugkoppeling horen geen eye-openers.", markup=False)
            return
        self.set_desk(last=replace(self.desk.last, kind=kind))
        self._begin_with("")

    def _begin_with(self, text: str) -> None:
        self.begin_with = text
        self._write(round="")

    # whose turn -----------------------------------------------------------------------------

    def action_turn(self, by: int) -> None:
        """The next or previous table tells; its clock runs."""
        if self.session is None:
            return
        before = self.teller
        self.turn(turns.step_turn, by)
        if by > 0 and not before and not self.teller and room_tables(self.session):
            self.app.notify("Alle tafels zijn geweest. Met p ga je terug.", markup=False)

    def action_skip(self) -> None:
        """The table that tells comes back at the end."""
        table = self.teller
        if self.session is None or not table:
            self.app.notify("Er is geen tafel aan het woord. Druk eerst op n.", markup=False)
            return
        self.turn(turns.skip_turn)
        if self.teller == table:
            said = f"Tafel {table} is de laatste: er is geen tafel om voor te laten gaan."
            self.app.notify(said, markup=False)

    @work
    async def action_order(self) -> None:
        """Change who comes when."""
        if self.session is None:
            return
        from sessie.screens.turns import TurnsScreen

        stage, names = self.session.stage, room_tables(self.session)
        heard = turns.heard_tables(stage, names, sentences(self.session, stage.item))
        order = turns.turn_order(stage, names)
        new = await self.app.push_screen_wait(TurnsScreen(order, heard, stage.table))
        if new != order:
            self.live.steer(lambda _, stage, now: turns.set_order(stage, new))
