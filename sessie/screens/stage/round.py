"""Rounds at the tables, and the break, in which slips can be typed meanwhile."""

from __future__ import annotations

from textual.binding import Binding

from sessie.live import Live
from sessie.model.script import Round
from sessie.rules.points import answers_before
from sessie.rules.steering import close_up, next_step, open_up, turn_page
from sessie.screens.stage.entry import POINT_KEY, EntryPanel
from sessie.screens.stage.stage import StageScreen


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
    ]
    KEYS = (
        ("s", "volgende stap"),
        ("y", "vorige keer"),
        ("j k", "bladeren"),
        ("f7", "punt kiezen"),
    )
    WHERE = {
        **StageScreen.WHERE,
        "next_step": lambda screen: screen.has_steps,
        "last_time": lambda screen: screen.answers > 0,
        "leaf": lambda screen: screen.answers > 1 and screen.opened,
    }

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self.panel = EntryPanel(live)

    @property
    def has_steps(self) -> bool:
        """Whether the tables work in steps."""
        item = self.session.script.item(self.session.stage.item) if self.session else None
        return isinstance(item, Round) and bool(item.steps)

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
