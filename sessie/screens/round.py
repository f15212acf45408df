"""Rounds at the tables, and the break."""

from __future__ import annotations

from collections import Counter

from textual.binding import Binding

from sessie.domain.clockwork import mmss
from sessie.domain.script import Round
from sessie.domain.session import Session
from sessie.domain.stage import Clock, next_step, step_of
from sessie.messages import Steer
from sessie.screens.entry import EntryScreen
from sessie.screens.stage import hhmm_of
from sessie.widgets.round_view import ClockView, PauseView, RoundView


class ClockScreen(EntryScreen):
    """A screen with a large clock."""

    def clock_view(self) -> ClockView:
        """The view with the clock."""
        assert isinstance(self.view, ClockView)
        return self.view

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
    ]
    _counted: tuple[object, str] = (None, "")

    def public(self) -> RoundView:
        """The question."""
        return RoundView()

    def follow_view(self, session: Session) -> None:
        """Count the slips per table again when slips changed."""
        item = session.script.item(session.stage.item)
        view = self.view
        counted = (session.contributions, item.id)
        stale = self._counted[0] is not counted[0] or self._counted[1] != counted[1]
        if stale and isinstance(item, Round) and isinstance(view, RoundView):
            self._counted = counted
            view.counts = Counter(slip.table for slip in session.slips(round_id=item.id))
        if isinstance(view, RoundView):
            view.step = step_of(session.stage, item)
        super().follow_view(session)

    def action_next_step(self, by: int) -> None:
        """The next step of the round begins; its clock runs."""
        self.post_message(Steer(lambda script, stage, now: next_step(script, stage, by, now)))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Steps are only there where the round has them."""
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
