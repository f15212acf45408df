"""One traject: its steps in their order, the sessions of each, and what comes next."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessie.domain.dutch import dutch_date
from sessie.domain.session import Session
from sessie.domain.trajectory import SCHOOLS, SETTLED, Step, next_step, state_of, steps
from sessie.screens.start import menu_width
from sessie.screens.trajects import ListScreen, Wish
from sessie.store.trajects import Contents
from sessie.widgets.text import clip, plain, row

SIGNS = {"nog niet": "○", "klaargezet": "○", "gedaan": "✓", SETTLED: "✓"}
"""State → its sign; any other is under way. The word always stands beside it."""
UNDER_WAY = "●"
NAME = 33
"""Columns of the name of a step."""
OTHERS = ("plan", "jaar")
"""Views that are not made here."""


class TrajectoryScreen(ListScreen):
    """Dismisses with what somebody wants to do: `open` a session, begin a `stap`, or one of the
    keys; None goes back to the list."""

    CSS = """
    #start #title { padding: 0 1; }
    #start #school, #start #trouble { padding: 0 1 1 1; }
    #start #advice { padding: 1 1 0 1; }
    #start #keys { padding: 0 1; }
    """
    BINDINGS = [
        Binding("n", "next", "verder met de volgende stap"),
        Binding("p", "wish('plan')", "visie- en ambitieplan"),
        Binding("a", "wish('afspraken')", "afspraken over de bijeenkomsten heen"),
        Binding("j", "wish('jaar')", "door het jaar heen"),
        Binding("w", "wish('school')", "gegevens van de school wijzigen"),
        Binding("z", "wish('zip')", "alles in één zip bewaren"),
        Binding("escape", "dismiss(None)", "terug naar de trajecten"),
    ]

    def __init__(self, held: Contents, views: Collection[str], cursor: str = "") -> None:
        """`views` are the wishes that can be granted besides its own: plan, jaar."""
        super().__init__()
        self._held, self._views, self._cursor = held, views, cursor
        self._steps = steps(held.traject, held.sessions)
        self._next = next_step(held.traject, held.sessions)
        self._waiting = waiting(self._steps, self._next)

    def compose(self) -> ComposeResult:
        """The school, the steps, and what enter does."""
        with Vertical(id="start"):
            yield Static(plain(self._school_name), id="title", classes="dialog-title")
            yield Static(plain(self._about), id="school", classes="quiet")
            yield Static(plain(" ".join(self._held.notices[:2])), id="trouble", classes="problem")
            yield OptionList(compact=True, markup=False)
            yield Static(id="advice")
            yield Static(plain(self._keys), id="keys", classes="quiet")

    def on_mount(self) -> None:
        """Begin with the step that comes next."""
        self.query_one("#trouble").display = bool(self._held.notices)
        waiting = f"sessie {self._waiting.evening.id}" if self._waiting else f"stap {self._next}"
        self.fill(self._cursor or waiting)
        self.options.focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A key without a view behind it is no key."""
        if action == "wish" and parameters and parameters[0] in OTHERS:
            return parameters[0] in self._views
        return super().check_action(action, parameters)

    @property
    def _school_name(self) -> str:
        school = self._held.traject
        return ", ".join(part for part in (school.name or "Zonder school", school.place) if part)

    @property
    def _about(self) -> str:
        school = self._held.traject
        parts = [SCHOOLS.get(school.sort, school.sort)]
        parts += [f"{school.pupils} leerlingen"] * bool(school.pupils)
        parts += [f"{school.families} gezinnen"] * bool(school.families)
        return " · ".join(parts)

    @property
    def _keys(self) -> str:
        """Two lines, so that none of them breaks in a small window."""
        views = {view: f"{view[0]} = {view} · " if view in self._views else "" for view in OTHERS}
        first = f"n = verder · {views['plan']}{views['jaar']}a = afspraken"
        return f"{first}\nw = school · z = zip · F1 = hulp · esc = terug"

    # the list -------------------------------------------------------------------------------

    def fill(self, cursor: str) -> None:
        """The steps, and under each its sessions."""
        width = menu_width(self.app.size.width) - 1  # the bar beside a long list
        self.show_rows(self._rows(width), cursor)

    def _rows(self, width: int) -> Iterator[Option]:
        for number, step in enumerate(self._steps, 1):
            yield Option(clip(self._step(number, step), width), id=f"stap {step.id}")
            for session in step.sessions:
                yield Option(_session(session, width), id=f"sessie {session.evening.id}")

    def _step(self, number: int, step: Step) -> Content:
        now = step.id == self._next
        sign = SIGNS.get(step.state, UNDER_WAY)
        named = f"{number}  {step.name}" if step.id != "ook" else f"   {step.name}"
        return row(
            (f"{sign} ", "bold $accent"),
            (f"{named:<{NAME + 3}}", "bold $accent" if now else "bold"),
            (f" {step.state}", "$text-quiet"),
            (_mark(step) if now else "", "bold $accent"),
        )

    # what can be done -----------------------------------------------------------------------

    @on(OptionList.OptionHighlighted)
    def _highlighted(self) -> None:
        self.query_one("#advice", Static).update(self._advice())

    def _advice(self) -> Content:
        what, _, name = self.chosen.partition(" ")
        if what == "sessie":
            return plain("enter = deze sessie openen")
        step = next((one for one in self._steps if one.id == name), None)
        if step is None:
            return Content("")
        if step.id == "plan":
            return plain("enter = het plan lezen en bijwerken" if "plan" in self._views else "")
        more = "nog een" if step.sessions else "een"
        which = f": {step.name}" if step.id != "ook" else ", van welke soort ook"
        return plain(f"enter = {more} nieuwe sessie{which}")

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        what, _, name = (event.option_id or "").partition(" ")
        if what == "sessie":
            self.dismiss(Wish("open", name))
        else:
            self._begin(name)

    def action_next(self) -> None:
        """Go on with the session that is prepared or under way, else begin the next step."""
        if self._waiting:
            self.dismiss(Wish("open", self._waiting.evening.id))
        else:
            self._begin(self._next)

    def _begin(self, step: str) -> None:
        if step == "plan" and "plan" in self._views:
            self.dismiss(Wish("plan"))
        elif step != "plan":
            self.dismiss(Wish("stap", step))

    def action_wish(self, what: str) -> None:
        """Something else than a session."""
        self.dismiss(Wish(what))


def waiting(found: Iterable[Step], step_id: str) -> Session | None:
    """The session of a step that was prepared or is under way; the first of them."""
    step = next(step for step in found if step.id == step_id)
    return next((one for one in step.sessions if state_of(one) != "gedaan"), None)


def _mark(step: Step) -> str:
    return (
        "  ◂ volgende keer" if step.state == "gedaan" and not waiting([step], step.id) else "  ◂ nu"
    )


def _session(session: Session, width: int) -> Content:
    """When it is, what it is called as far as there is room, and its state."""
    evening, state = session.evening, state_of(session)
    day = dutch_date(evening.date) if evening.date else "zonder datum"
    body = row(f"     {SIGNS.get(state, UNDER_WAY)} {day:<19}", plain(evening.title))
    tail = plain(f"  {state}", "$text-quiet")
    return clip(body, max(width - tail.cell_length, 8)) + tail
