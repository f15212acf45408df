"""Setting up a session: school, place, date, begin, who is there, how many tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.widgets import Button, Input, Select, Static

from sessie.model.script import Script
from sessie.model.session import Evening, Session, room_tables, takes_home
from sessie.model.traject import Traject
from sessie.rules.setup import Form, Unclear, advised_tables, read_form
from sessie.screens.windows.window import Dialog
from sessie.widgets.field import Chooser, field
from sessie.widgets.field import Form as Rows
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import plain

AT_ONCE, LATER = "meteen", "later"


NO, YES = "nee", "ja"


FROM_HOME = {NO: "nee", YES: "ja: typ TH voor zo'n briefje"}
"""Whether sheets are taken of parents who are not there."""


RELEASE = {LATER: "tonen na vrijgeven (F9)", AT_ONCE: "meteen tonen"}
"""When the room may read what was typed."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What was filled in."""

    script: Script
    evening: Evening
    tables: int
    home: bool = False
    """Whether sheets from home are taken."""


class SetupScreen(Dialog[Settled | None]):
    """Dismisses with what was settled, or None. With a session it changes that one."""

    BINDINGS = [
        Binding("escape", "dismiss(None)", "terug"),
        Binding("f10,ctrl+enter", "begin", "klaar"),
        Binding("down", "app.focus_next", "volgend veld"),
        Binding("up", "app.focus_previous", "vorig veld"),
    ]

    def __init__(
        self, scripts: list[Script], today: date, session: Session | None = None, remarks: int = 0
    ) -> None:
        super().__init__()
        self._scripts = [session.script] if session else scripts
        self._script = self._scripts[0]
        self._today, self._session, self._remarks = today, session, remarks
        self._tables_typed = session is not None

    def compose(self) -> ComposeResult:
        """The form."""
        with Vertical(classes="dialog wide tall"):
            title = "Aanwezigen en tafels" if self._session else "Nieuwe sessie"
            yield Static(plain(title), classes="dialog-title")
            with Rows(classes="form"):
                if len(self._scripts) > 1:
                    rows = [(plain(s.title), s.id) for s in self._scripts]
                    yield field(
                        "Draaiboek",
                        Chooser(
                            rows,
                            value=self._script.id,
                            allow_blank=False,
                            id="script",
                            compact=True,
                        ),
                    )
                yield from self._fields()
                with Vertical(id="people"):
                    yield from self._people()
                yield from self._field("tables", "Aantal tafels", self._tables_now())
                yield from self._field("pupils", "Leerlingen op school", self._pupils_now())
                yield self._choice("home", "Bladen van thuis", FROM_HOME, self._home_now())
                yield self._choice("release", "Briefjes aan de zaal", RELEASE, self._release_now())
            yield Static(id="setup-problem", classes="problem")
            with Horizontal(classes="buttons"):
                yield Button(
                    plain("Klaar (F10)" if self._session else "Begin (F10)"),
                    id="go",
                    variant="primary",
                    compact=True,
                )
                yield Button("Terug (esc)", id="back", compact=True)

    def _fields(self) -> ComposeResult:
        evening = self._session.evening if self._session else None
        day = evening.date if evening else self._today.isoformat()
        shown = "-".join(reversed(day.split("-"))) if day else ""
        yield from self._field("school", "School", evening.school if evening else "")
        yield from self._field("place", "Plaats", evening.place if evening else "")
        yield from self._field("date", "Datum", shown)
        yield from self._field("begin", "Begin", evening.begin if evening else self._script.begin)

    def _people(self) -> list[Horizontal]:
        rows: list[Horizontal] = []
        for place, role in enumerate(self._script.roles):
            held = self._session.evening.attendance.get(role.id, 0) if self._session else 0
            number = LineInput(
                str(held or ""),
                id=f"role-{place}",
                classes="people goes-on",
                placeholder="0",
                compact=True,
            )
            label = f"Aantal {role.plural}"
            rows.append(field(label if len(label) < 24 else role.plural.capitalize(), number))
        return rows

    def _field(self, name: str, label: str, value: str) -> ComposeResult:
        goes_on = "" if name in ("tables", "pupils") else "goes-on"
        yield field(label, LineInput(value, id=name, compact=True, classes=goes_on))

    def _choice(self, name: str, label: str, choices: dict[str, str], value: str) -> Horizontal:
        """Last, where who types along does not come past it."""
        rows = [(plain(said), choice) for choice, said in choices.items()]
        chooser = Chooser(rows, value=value, allow_blank=False, id=name, compact=True)
        return field(label, chooser)

    def _release_now(self) -> str:
        return AT_ONCE if self._session and self._session.evening.release_at_once else LATER

    def _home_now(self) -> str:
        return YES if self._session and takes_home(self._session) else NO

    def _pupils_now(self) -> str:
        return str((self._session.evening.pupils if self._session else 0) or "")

    def _tables_now(self) -> str:
        now = len(room_tables(self._session)) if self._session else self._script.tables[0]
        return str(now)

    def on_mount(self) -> None:
        """Begin with the first field; a script with remarks says so."""
        self.query_one("#role-0" if self._session else "#school", Input).focus()
        if self._remarks:
            self.query_one("#setup-problem", Static).update(
                plain(
                    f"Let op: {self._remarks} opmerkingen bij de draaiboeken. "
                    "Bekijk ze met: sessie controleer"
                )
            )

    def on_input_changed(self, event: Input.Changed) -> None:
        """The advised number of tables follows the number of people until somebody types it."""
        self.query_one("#setup-problem", Static).update("")
        if event.input.id == "tables" and event.input.has_focus:
            self._tables_typed = True
        if event.input.has_class("people") and not self._tables_typed:
            people = sum(
                int(i.value)
                for i in self.query(".people").results(Input)
                if i.value.isascii() and i.value.isdigit()
            )
            tables = self.query_one("#tables", Input)
            with self.prevent(Input.Changed):
                tables.value = str(advised_tables(self._script, min(people, 9999)))

    async def on_select_changed(self, event: Select.Changed) -> None:
        """Another script may have other roles and another begin."""
        chosen = next((s for s in self._scripts if s.id == event.value), self._script)
        if chosen is self._script:
            return
        self._script = chosen
        self.query_one("#begin", Input).value = chosen.begin
        if not self._tables_typed:
            with self.prevent(Input.Changed):
                self.query_one("#tables", Input).value = str(chosen.tables[0])
        people = self.query_one("#people", Vertical)
        await people.remove_children()
        await people.mount(*self._people())

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter on the last field that must be filled in begins, and so does one behind it."""
        event.stop()
        if event.input.id in ("tables", "pupils"):
            self.action_begin()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Begin, or back."""
        event.stop()
        if event.button.id == "go":
            self.action_begin()
        else:
            self.dismiss(None)

    def action_begin(self) -> None:
        """Give what was filled in, or say which field is not right."""
        value = {i.id or "": i.value for i in self.query(Input)}
        form = Form(
            school=value["school"],
            place=value["place"],
            date=value["date"],
            begin=value["begin"],
            tables=value["tables"],
            attendance={r.id: value[f"role-{n}"] for n, r in enumerate(self._script.roles)},
            release_at_once=self.query_one("#release", Chooser).value == AT_ONCE,
            pupils=value["pupils"],
        )
        try:
            evening, tables = read_form(form, self._script)
        except Unclear as problem:
            self.query_one("#setup-problem", Static).update(plain(str(problem)))
            roles = [role.id for role in self._script.roles]
            field = (
                f"role-{roles.index(problem.field)}" if problem.field in roles else problem.field
            )
            self.query_one(f"#{field}", Input).focus()
            return
        home = self.query_one("#home", Chooser).value == YES
        self.dismiss(Settled(self._script, evening, tables, home))


class KnownSetup(SetupScreen):
    """Begins with the date: the school is known."""

    def __init__(self, scripts: Sequence[Script], today: date, school: Traject) -> None:
        super().__init__(list(scripts), today)
        self._school = school

    def _field(self, name: str, label: str, value: str) -> ComposeResult:
        known = {
            "school": self._school.name,
            "place": self._school.place,
            "pupils": str(self._school.pupils or ""),
        }
        return super()._field(name, label, value or known.get(name, ""))

    def on_mount(self) -> None:
        """After what any form begins with: who knows the school goes on with the date."""
        if self._school.name:
            self.call_later(self.query_one("#date", Input).focus)
