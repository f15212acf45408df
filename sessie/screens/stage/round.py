"""Rounds at the tables, and the break, in which slips can be typed meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding

from sessie.model.script import Round
from sessie.rules.points import answers_before
from sessie.rules.ready import ready_tables, toggle_ready
from sessie.rules.steering import close_up, next_step, open_up, turn_page
from sessie.screens import windows
from sessie.screens.stage.stage import POINT_KEY, StageScreen

if TYPE_CHECKING:
    from sessie.screens.stage.entry import EntryPanel


class RoundScreen(StageScreen):
    """A round or the break on the beamer."""

    ITEMS = ("Round", "Break")
    CLOCK = True
    BINDINGS = [
        POINT_KEY,
        Binding("s", "next_step(1)", "volgende stap"),
        Binding("a", "next_step(-1)", "vorige stap"),
        Binding("y", "last_time", "de antwoorden van vorige keer laten zien, of weer weg"),
        Binding("j", "leaf(1)", "volgend antwoord van vorige keer"),
        Binding("k", "leaf(-1)", "vorig antwoord van vorige keer"),
        Binding("r", "ready_tables", "welke tafels klaar zijn"),
        Binding("1", "ready(0)", "tafel A is klaar, of weer niet; 2 is tafel B, en zo verder"),
        *(
            Binding(str(n % 10), f"ready({n - 1})", f"tafel {n} is klaar", show=False)
            for n in range(2, 11)
        ),
    ]
    KEYS = (
        ("s", "volgende stap"),
        ("y", "vorige keer"),
        ("j k", "bladeren"),
        ("r", "tafels klaar"),
        ("f7", "punt kiezen"),
    )
    WHERE = {
        **StageScreen.WHERE,
        "next_step": lambda screen: screen.has_steps,
        "last_time": lambda screen: screen.answers > 0,
        "leaf": lambda screen: screen.answers > 1 and screen.opened,
        "ready_tables": lambda screen: bool(screen.at_work),
        "ready": lambda screen: bool(screen.at_work),
    }

    def make_panel(self) -> EntryPanel:
        """The slips of the round."""
        from sessie.screens.stage.entry import EntryPanel

        return EntryPanel(self.live)

    @property
    def has_steps(self) -> bool:
        """Whether the tables work in steps."""
        item = self.session.script.item(self.session.stage.item) if self.session else None
        return isinstance(item, Round) and bool(item.steps)

    @property
    def at_work(self) -> tuple[str, ...]:
        """The tables that work on the round; none in a break."""
        session = self.session
        if session is None or not isinstance(session.script.item(session.stage.item), Round):
            return ()
        return session.room_tables

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A number of no table does nothing."""
        if action == "ready" and parameters and int(str(parameters[0])) >= len(self.at_work):
            return False
        return super().check_action(action, parameters)

    def action_ready(self, place: int) -> None:
        """The table on this place is ready, or not any more."""
        self._toggle(self.at_work[place])

    def action_ready_tables(self) -> None:
        """Ask which tables are ready; every letter changes one."""
        self.app.push_screen(windows.ready.ReadyWindow(self.at_work, self._ready, self._toggle))

    def _ready(self) -> tuple[str, ...]:
        session = self.session
        return ready_tables(session, session.stage.item) if session else ()

    def _toggle(self, table: str) -> None:
        self.live.steer(lambda _, stage, now: toggle_ready(stage, stage.item, table))

    @property
    def answers(self) -> int:
        """How many answers of last time there are to the question on the beamer."""
        session = self.session
        return len(answers_before(session, session.stage.item)) if session else 0

    @property
    def opened(self) -> bool:
        """Whether the room sees the answers of last time."""
        return self.session is not None and self.session.stage.look.open

    def action_last_time(self) -> None:
        """Show the room what was answered last time, or the round again."""
        self.look(close_up if self.opened else open_up)

    def action_leaf(self, by: int) -> None:
        """The next or previous answer of last time must be seen."""
        self.look(turn_page, by, self.answers)

    def action_next_step(self, by: int) -> None:
        """The next step of the round begins; its clock runs."""
        self.live.steer(lambda script, stage, now: next_step(script, stage, by, now))
