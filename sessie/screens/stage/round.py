"""Rounds at the tables, and the break."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from textual.binding import Binding
from textual.widget import Widget

from sessie.model.dutch import hhmm_of, mmss
from sessie.model.script import Round
from sessie.model.session import Session
from sessie.model.stage import Clock, step_of
from sessie.rules.points import answers_before
from sessie.rules.steering import next_step
from sessie.screens.stage.points import PointScreen
from sessie.widgets.last_time import LastTimeView
from sessie.widgets.round_notes import RoundNotes
from sessie.widgets.round_view import ClockView, PauseView

OF_LAST_TIME = ("last_time", "leaf")


class ClockScreen(PointScreen):
    """A screen with a large clock."""

    def clock_view(self) -> ClockView:
        """The view with the clock."""
        assert isinstance(self.view, ClockView)
        return self.view

    def tools(self) -> Iterable[Widget]:
        """What was brought to the round stands under the letters of its entry line."""
        entry, letters, *rest = super().tools()
        return entry, letters, RoundNotes(), *rest

    def follow_desk(self, session: Session) -> None:
        """Also what was brought to the round that is typed for."""
        super().follow_desk(session)
        self.say_brought(session)

    def say_brought(self, session: Session) -> None:
        """Tell on the werkblad what was brought."""
        if self._furnished:
            self.query_one(RoundNotes).say(session, self.round, shown=False)

    def show_time(self, clock: Clock, left: float) -> None:
        """The large clock; the time of day in the title bar, or the clock when it is small."""
        view = self.clock_view()
        view.paused, view.over = not clock.running, left <= 0
        view.fresh = clock.spent <= 0
        view.clock = mmss(left)
        if isinstance(view, PauseView):
            view.until = self.wall_after(left) if clock.running and left > 0 else ""
        wall = hhmm_of(self.times.wall())
        stood = "" if clock.running else "  ⏸ t = starten"
        self.title_bar.time = f"{mmss(left)}{stood}" if self.view.compact else wall


class RoundScreen(ClockScreen):
    """A round on the beamer."""

    ITEMS = ("Round",)
    BINDINGS = [
        Binding("s", "next_step(1)", "volgende stap"),
        Binding("S", "next_step(-1)", "vorige stap"),
        Binding("y", "last_time", "de antwoorden van vorige keer laten zien, of weer weg"),
        Binding("j", "leaf(1)", "volgend antwoord van vorige keer"),
        Binding("k", "leaf(-1)", "vorig antwoord van vorige keer"),
    ]
    _counted: tuple[object, str] = (None, "")

    def public(self) -> LastTimeView:
        """The question."""
        return LastTimeView()

    @property
    def question(self) -> LastTimeView:
        """The public view."""
        assert isinstance(self.view, LastTimeView)
        return self.view

    def follow_view(self, session: Session) -> None:
        """Count the slips per table again when slips changed."""
        item, view = session.script.item(session.stage.item), self.question
        counted = (session.contributions, item.id)
        if self._counted[1] != item.id:
            view.last, view.first = False, 0
        if self._counted[0] is not counted[0] or self._counted[1] != counted[1]:
            self._counted = counted
            view.counts = Counter(slip.table for slip in session.slips(round_id=item.id))
        view.step = step_of(session.stage, item)
        super().follow_view(session)

    def say_brought(self, session: Session) -> None:
        """Also whether the room sees the answers of last time."""
        if self._furnished:
            shown = self.question.last
            self.query_one(RoundNotes).say(session, self.round, shown=shown)

    @property
    def _answers(self) -> int:
        """How many answers of last time there are to the question on the beamer."""
        session = self.session
        return len(answers_before(session, session.stage.item)) if session else 0

    def action_last_time(self) -> None:
        """Show the room what was answered last time, or the round again."""
        self.question.last = not self.question.last
        self.question.first = 0
        if self.session:
            self.say_brought(self.session)

    def action_leaf(self, by: int) -> None:
        """The next or previous answer of last time must be seen."""
        view = self.question
        view.first = min(max(view.first + by, 0), self._answers - 1)

    def action_next_step(self, by: int) -> None:
        """The next step of the round begins; its clock runs."""
        self.live.steer(lambda script, stage, now: next_step(script, stage, by, now))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Steps and answers of last time are only there where the round has them."""
        if action == "last_time":
            return self._answers > 0
        if action == "leaf":
            return self._answers > 1 and self.question.last
        if action == "next_step" and self.session:
            item = self.session.script.item(self.session.stage.item)
            return isinstance(item, Round) and bool(item.steps)
        return super().check_action(action, parameters)

    def title_of(self, session: Session) -> str:
        """`Ronde 2 van 4 · Wensen`"""
        rounds, item = session.script.rounds, session.script.item(session.stage.item)
        if not isinstance(item, Round):
            return super().title_of(session)
        return f"Ronde {rounds.index(item) + 1} van {len(rounds)} · {item.title}"


class PauseScreen(ClockScreen):
    """The break on the beamer; on the werkblad the slips can be typed meanwhile."""

    ITEMS = ("Break",)

    def public(self) -> PauseView:
        """When it goes on."""
        return PauseView()
