"""The trajecten: choosing one, its steps and sessions, its school, its agreements."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessie.model.dutch import day_in_list
from sessie.model.session import Session
from sessie.model.traject import SCHOOLS, SETTLED, Traject
from sessie.model.trouble import Trouble
from sessie.rules.agreements import Agreement, Moment, doers
from sessie.rules.traject import (
    SchoolForm,
    TrajectStep,
    form_of,
    read_school,
    state_of,
    step_to_take,
    steps,
)
from sessie.screens.windows.form import KEEP_OR_LEAVE, Form
from sessie.screens.windows.menu import Known
from sessie.screens.windows.window import ListScreen, TextWindow, with_tail
from sessie.widgets.draw_agreements import SIGNS
from sessie.widgets.fields import NUMBER, Field
from sessie.widgets.keys import KeyRow, read_rows
from sessie.widgets.text import clip, plain, row, stack, wrap_hanging

EMPTY = (
    "Er is nog geen traject. Een traject is één school met al haar bijeenkomsten, van voorgesprek "
    "tot partnerschapsteam. Maak er een met n."
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to do, and with which session, step or traject."""

    what: str
    name: str = ""


class TrajectsScreen(ListScreen[Wish]):
    """Dismisses with the wish to open one, to make one (`nieuw`) or to read one in (`inlezen`)."""

    BINDINGS = [
        Binding("n", "wish('nieuw')", "nieuw traject"),
        Binding("i", "wish('inlezen')", "traject inlezen uit een zip of een map"),
        Binding("escape", "dismiss(None)", "terug"),
    ]
    HEADING = "Trajecten"
    KEYS = "n = nieuw · i = inlezen · esc = terug"

    def __init__(self, known: Sequence[Known], cursor: str = "") -> None:
        super().__init__()
        self._known, self._cursor = list(known), cursor

    def body(self) -> ComposeResult:
        """The one in which something was saved last on top."""
        yield Static(plain("" if self._known else EMPTY), id="none", classes="quiet")
        yield from super().body()

    def told_keys(self) -> tuple[KeyRow, ...]:
        """Without any there is none to open."""
        return read_rows("enter = openen · " * bool(self._known) + self.KEYS)

    def on_mount(self) -> None:
        """Choose with the arrows; the cursor is where it was."""
        self.query_one("#none").display = not self._known
        self.options.display = bool(self._known)
        self.fill(self._cursor)

    def rows(self, width: int) -> Iterator[Option]:
        """A line that is too long goes on in the next one."""
        for one in self._known:
            lines = wrap_hanging(plain(""), plain(one.title, "bold"), width)
            lines += wrap_hanging(plain("  "), plain(one.about, "$text-quiet"), width)
            if one.trouble:
                lines += wrap_hanging(plain("  "), plain(one.trouble, "bold $accent"), width)
            yield Option(stack(lines), id=one.id)

    def take(self, chosen: str) -> None:
        """Open it."""
        self.dismiss(Wish("open", chosen))

    def action_wish(self, what: str) -> None:
        """Something else than opening one."""
        self.dismiss(Wish(what))


STEP_SIGNS = {"nog niet": "○", "klaargezet": "○", "gedaan": "✓", SETTLED: "✓"}
"""State → its sign; any other is under way. The word always stands beside it."""


UNDER_WAY = "●"


NAME = 33
"""Columns of the name of a step."""


class TrajectScreen(ListScreen[Wish]):
    """Dismisses with what somebody wants to do: `open` a session, begin a `stap`, or one of the
    keys; None goes back to the list."""

    BINDINGS = [
        Binding("n", "next", "verder met de volgende stap"),
        Binding("p", "wish('plan')", "visie- en ambitieplan"),
        Binding("a", "wish('afspraken')", "afspraken over de bijeenkomsten heen"),
        Binding("j", "wish('jaar')", "door het jaar heen"),
        Binding("w", "wish('school')", "gegevens van de school wijzigen"),
        Binding("z", "wish('zip')", "alles in één zip bewaren"),
        Binding("escape", "dismiss(None)", "terug naar de trajecten"),
    ]
    KEYS = (
        "n = verder · p = plan · j = jaar · a = afspraken\n"
        "w = school · z = zip · F1 = hulp · esc = terug"
    )

    def __init__(
        self,
        traject: Traject,
        sessions: Sequence[Session],
        notices: Sequence[str] = (),
        cursor: str = "",
    ) -> None:
        """`notices` are about what could not be read."""
        super().__init__()
        self._traject, self._notices, self._cursor = traject, notices, cursor
        self._steps = steps(traject, sessions)
        self._next = step_to_take(traject, sessions)
        self._waiting = waiting(self._steps, self._next)

    def heading(self) -> Content:
        """The school."""
        return plain(school_name(self._traject.name, self._traject.place))

    def body(self) -> ComposeResult:
        """What is known of the school, the steps, and what enter does."""
        yield Static(plain(self._about), id="school", classes="quiet")
        yield Static(plain(" ".join(self._notices[:2])), id="trouble", classes="problem")
        yield from super().body()
        yield Static(id="advice")

    def on_mount(self) -> None:
        """Begin with the step that comes next."""
        self.query_one("#trouble").display = bool(self._notices)
        waiting = f"sessie {self._waiting.evening.id}" if self._waiting else f"stap {self._next}"
        self.fill(self._cursor or waiting)

    @property
    def _about(self) -> str:
        school = self._traject
        parts = [SCHOOLS.get(school.sort, school.sort)]
        parts += [f"{school.pupils} leerlingen"] * bool(school.pupils)
        parts += [f"{school.families} gezinnen"] * bool(school.families)
        return " · ".join(parts)

    # the list -------------------------------------------------------------------------------

    def rows(self, width: int) -> Iterator[Option]:
        """The steps, and under each its sessions."""
        for number, step in enumerate(self._steps, 1):
            yield Option(clip(self._step(number, step), width), id=f"stap {step.id}")
            for session in step.sessions:
                yield Option(_session(session, width), id=f"sessie {session.evening.id}")

    def _step(self, number: int, step: TrajectStep) -> Content:
        now = step.id == self._next
        sign = STEP_SIGNS.get(step.state, UNDER_WAY)
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
            return plain("enter = het plan lezen en bijwerken")
        more = "nog een" if step.sessions else "een"
        which = f": {step.name}" if step.id != "ook" else ", van welke soort ook"
        return plain(f"enter = {more} nieuwe sessie{which}")

    def take(self, chosen: str) -> None:
        """Open this session, or begin one in this step."""
        what, _, name = chosen.partition(" ")
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
        self.dismiss(Wish("plan") if step == "plan" else Wish("stap", step))

    def action_wish(self, what: str) -> None:
        """Something else than a session."""
        self.dismiss(Wish(what))


def school_name(name: str, place: str) -> str:
    """How a traject is called."""
    return ", ".join(part for part in (name or "Zonder school", place) if part)


def waiting(found: Iterable[TrajectStep], step_id: str) -> Session | None:
    """The session of a step that was prepared or is under way; the first of them."""
    step = next(step for step in found if step.id == step_id)
    return next((one for one in step.sessions if state_of(one) != "gedaan"), None)


def _mark(step: TrajectStep) -> str:
    return (
        "  ◂ volgende keer" if step.state == "gedaan" and not waiting([step], step.id) else "  ◂ nu"
    )


def _session(session: Session, width: int) -> Content:
    """When it is, what it is called as far as there is room, and its state."""
    evening, state = session.evening, state_of(session)
    day = day_in_list(evening.date)
    body = row(f"     {STEP_SIGNS.get(state, UNDER_WAY)} {day:<19}", plain(evening.title))
    return with_tail(body, plain(f"  {state}", "$text-quiet"), width)


class SchoolScreen(Form[Traject]):
    """Dismisses with the traject as it becomes, or None; numbers may stay empty."""

    SIZE = "-short"
    BINDINGS = KEEP_OR_LEAVE

    def __init__(self, traject: Traject, title: str, *, unsaved: bool = False) -> None:
        """`unsaved` is whether this was typed before and could not be kept."""
        begin = form_of(traject)
        super().__init__(
            title,
            [
                Field("name", "Naam", begin.name),
                Field("place", "Plaats", begin.place),
                Field("sort", "Soort", begin.sort, SCHOOLS),
                Field("pupils", "Aantal leerlingen", begin.pupils, kind=NUMBER),
                Field("families", "Aantal gezinnen", begin.families, keeps=True, kind=NUMBER),
            ],
            lambda values: read_school(SchoolForm(**values), traject),
            note="De aantallen mogen leeg blijven. Ze vertellen later wie je hebt gehoord.",
            unsaved=unsaved,
        )


NONE = (
    "Er zijn nog geen afspraken. Ze komen hier vanzelf: van het onderdeel Acties van elke "
    "bijeenkomst."
)


DAY = 19
"""Columns of a date."""


class AgreementsScreen(TextWindow):
    """To read, the open ones on top."""

    BINDINGS = [
        Binding("i", "calendar", "afspraken met een dag, voor een agenda"),
        Binding("escape,a", "dismiss", "terug"),
    ]
    HEADING = "Afspraken over de bijeenkomsten heen"
    KEYS = "↑ ↓ = bladeren · i = agenda schrijven · esc = terug"

    def __init__(
        self, agreements: Sequence[Agreement], elsewhere: bool, write_days: Callable[[], Path]
    ) -> None:
        """`elsewhere` says that a talk that was not for a beamer has agreements too; `write_days`
        makes a file for a calendar, and raises Trouble."""
        super().__init__()
        self._write_days = write_days
        self._agreements, self._elsewhere = list(agreements), elsewhere

    def text(self) -> ComposeResult:
        """One piece of it."""
        yield Static(id="agreements")

    def on_resize(self) -> None:
        """What hangs under its agreement is wrapped here."""
        self.call_after_refresh(self._show)

    def action_calendar(self) -> None:
        """Write the open ones that have a day, and say where."""
        try:
            path = self._write_days()
        except Trouble as trouble:
            self.app.notify(str(trouble), severity="warning", timeout=10, markup=False)
            return
        said = f"Agenda geschreven in de map {path.parent.name}:\n{path.name}"
        self.app.notify(said, timeout=8, markup=False)

    def _show(self) -> None:
        width = max(self.scroller.scrollable_content_region.width, 16)
        self.query_one("#agreements", Static).update(stack(self._lines(width)))

    def _lines(self, width: int) -> Iterator[Content]:
        if not self._agreements:
            yield from plain(NONE, "$text-quiet").wrap(width)
        for title, is_open in (("Nog open", True), ("Klaar", False)):
            group = [one for one in self._agreements if one.open == is_open]
            if group:
                yield plain(f"{title} ({len(group)})", "bold $accent")
                for one in group:
                    yield Content("")
                    yield from _lines_of(one, width)
                yield Content("")
        if self._elsewhere:
            said = "Wat in het voorgesprek is afgesproken, staat alleen in die sessie."
            yield from plain(said, "$text-quiet").wrap(width)


def _lines_of(one: Agreement, width: int) -> Iterator[Content]:
    action = one.action
    sign = plain(f"{SIGNS.get(action.status, '○')} ", "bold $accent")
    yield from wrap_hanging(sign, plain(action.what, "bold"), width)
    parts = [
        part for part in (doers(action), action.when, one.theme and f"thema {one.theme}") if part
    ]
    if parts:
        yield from wrap_hanging(plain("  "), plain(" · ".join(parts), "$text-quiet"), width)
    for place, moment in enumerate(one.story):
        yield from _moment(moment, "gemaakt" if place == 0 else "", width)


def _moment(moment: Moment, made: str, width: int) -> Iterator[Content]:
    """When, what was said, and where; on a narrow screen the date has no column of its own."""
    day = day_in_list(moment.date)
    said = moment.status if not made or moment.status != "open" else made
    body = row((said, "bold"), f": {moment.result}" if moment.result else "",
               (f"  {moment.title}", "$text-quiet"))  # fmt: skip
    mark = f"  {day:<{DAY}}" if width >= 50 else f"  {day} "
    yield from wrap_hanging(plain(mark), body, width)
