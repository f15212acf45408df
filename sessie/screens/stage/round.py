"""Rounds at the tables, and the break."""

from __future__ import annotations

from collections.abc import Iterable

from textual.binding import Binding
from textual.widget import Widget

from sessie.model.dutch import hhmm_of, mmss
from sessie.model.script import Round
from sessie.model.session import Session
from sessie.model.stage import Clock
from sessie.rules.brought import answers_before
from sessie.rules.steering import close_up, next_step, open_up, turn_page
from sessie.screens.stage.points import PointScreen
from sessie.widgets.round_notes import RoundNotes

OF_LAST_TIME = ("last_time", "leaf")


class ClockScreen(PointScreen):
    """A screen with a large clock."""

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
        """The time of day in the title bar, or the clock when it is small on the beamer."""
        stood = "" if clock.running else "  ⏸ t = starten"
        wall = hhmm_of(self.times.wall())
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

    def say_brought(self, session: Session) -> None:
        """Also whether the room sees the answers of last time."""
        if self._furnished:
            shown = session.stage.look.open
            self.query_one(RoundNotes).say(session, self.round, shown=shown)

    @property
    def _answers(self) -> int:
        """How many answers of last time there are to the question on the beamer."""
        session = self.session
        return len(answers_before(session, session.stage.item)) if session else 0

    def action_last_time(self) -> None:
        """Show the room what was answered last time, or the round again."""
        self.look(close_up if self._opened else open_up)

    def action_leaf(self, by: int) -> None:
        """The next or previous answer of last time must be seen."""
        self.look(turn_page, by, self._answers)

    @property
    def _opened(self) -> bool:
        """Whether the room sees the answers of last time."""
        return self.session is not None and self.session.stage.look.open

    def action_next_step(self, by: int) -> None:
        """The next step of the round begins; its clock runs."""
        self.live.steer(lambda script, stage, now: next_step(script, stage, by, now))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Steps and answers of last time are only there where the round has them."""
        if action == "last_time":
            return self._answers > 0
        if action == "leaf":
            return self._answers > 1 and self._opened
        if action == "next_step" and self.session:
            item = self.session.script.item(self.session.stage.item)
            return isinstance(item, Round) and bool(item.steps)
        return super().check_action(action, parameters)


class PauseScreen(ClockScreen):
    """The break on the beamer; on the werkblad the slips can be typed meanwhile."""

    ITEMS = ("Break",)
