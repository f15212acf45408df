"""Setting up a session: school, place, date, begin, who is there, how many tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from textual.binding import Binding
from textual.widget import Widget
from textual.widgets import Input, Label, Select

from sessie.model.dutch import typed_date
from sessie.model.script import Role, Script, SessionType
from sessie.model.session import Evening, Session
from sessie.model.traject import Traject
from sessie.rules.setup import Form as Typed
from sessie.rules.setup import Unclear, advised_tables, read_form, tables_in_use
from sessie.screens.windows.form import Form, Values
from sessie.widgets.fields import NUMBER, Field, row_of
from sessie.widgets.keys import both, with_second
from sessie.widgets.text import plain

NO, YES = "nee", "ja"
FROM_HOME = {NO: "nee", YES: "ja: typ TH voor zo'n briefje"}
"""Whether sheets are taken of parents who are not there."""
AT_ONCE, LATER = "meteen", "later"
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


def how_many(role: Role, kind: SessionType) -> str:
    """What the form asks of a role, within the width of a label."""
    if kind.regional:
        # There a role is an organisation, and it is its people that are counted.
        return f"Mensen van {role.plural}"
    # "Aantal directie" is no Dutch: what has no plural stands first.
    counted = role.plural.capitalize()
    asked = f"Aantal {role.plural}" if role.plural != role.name else f"{counted} (aantal)"
    return asked if len(asked) < 24 else counted


class SetupScreen(Form[Settled]):
    """Dismisses with what was settled, or None. With a session it changes that one; with a school
    it begins with the date."""

    SIZE = "wide tall"
    BINDINGS = [
        Binding("escape", "leave", "terug"),
        Binding(with_second("f10", "ctrl+enter"), "keep", "klaar"),
    ]

    def __init__(
        self,
        scripts: Sequence[Script],
        today: date,
        session: Session | None = None,
        *,
        school: Traject | None = None,
        remarks: int = 0,
    ) -> None:
        self._scripts = [session.script] if session else list(scripts)
        self._script = self._scripts[0]
        self._session, self._remarks = session, remarks
        self._tables_typed = session is not None
        self._today = today
        super().__init__(
            "Aanwezigen en tafels" if session else "Nieuwe sessie",
            [*self._where(today, school), *self._people(), *self._rest(school)],
            self._settled,
            first="role-0" if session else "date" if school and school.name else "school",
            keep=f"{'Klaar' if session else 'Begin'} ({both('f10')})",
            note=f"Enter = volgend veld · {both('f10')} = {'klaar' if session else 'beginnen'}",
            leave="Terug (esc)",
        )

    def _where(self, today: date, school: Traject | None) -> list[Field]:
        known = school or Traject("")
        evening = self._session.evening if self._session else None
        day = evening.date if evening else today.isoformat()
        scripts = {script.id: script.title for script in self._scripts}
        name, of = evening.school if evening else known.name, self._script.type.of
        return [
            *[Field("script", "Draaiboek", self._script.id, scripts)] * (len(scripts) > 1),
            Field("school", of.capitalize(), name),
            Field("place", "Plaats", evening.place if evening else known.place),
            Field("date", "Datum", typed_date(day)),
            Field("begin", "Begin", evening.begin if evening else self._script.begin),
        ]

    def _people(self) -> list[Field]:
        held = self._session.evening.attendance if self._session else {}
        return [
            Field(
                f"role-{place}",
                how_many(role, self._script.type),
                str(held.get(role.id, 0) or ""),
                hint="0",
                kind=NUMBER,
            )
            for place, role in enumerate(self._script.roles)
        ]

    def _rest(self, school: Traject | None) -> list[Field]:
        session = self._session
        tables = len(session.room_tables) if session else self._script.tables[0]
        pupils = session.evening.pupils if session else school.pupils if school else 0
        home = session is not None and session.takes_home
        at_once = session is not None and session.evening.release_at_once
        return [
            Field("tables", "Aantal tafels", str(tables), kind=NUMBER),
            Field("pupils", "Leerlingen op school", str(pupils or ""), kind=NUMBER),
            Field("home", "Bladen van thuis", YES if home else NO, FROM_HOME),
            Field("release", "Briefjes aan de zaal", AT_ONCE if at_once else LATER, RELEASE),
        ]

    def row(self, field: Field) -> Widget:
        """What is short is typed anew; a name is not gone at the first letter."""
        return row_of(field, selects=field.kind == NUMBER or field.name in ("date", "begin"))

    def _fit_type(self) -> None:
        """Ask what this type of session needs, in its own words."""
        kind, session = self._script.type, self._session
        home = kind.counts_pupils or (session is not None and session.takes_home)
        self._row("school").query_one(Label).update(plain(kind.of.capitalize()))
        one = self._script.tables == (1, 1) and (session is None or len(session.room_tables) == 1)
        asked = {"tables": not one, "pupils": kind.counts_pupils, "home": home,
                 "release": self._script.projected}  # fmt: skip
        for name, asks in asked.items():
            self._row(name).display = asks

    def _row(self, name: str) -> Widget:
        row = self.query_one(f"#{name}").parent
        assert isinstance(row, Widget)
        return row

    def on_mount(self) -> None:
        """A script with remarks says so."""
        self._fit_type()
        if self._remarks:
            self.say(
                f"Let op: {self._remarks} opmerkingen bij de draaiboeken. "
                "Bekijk ze met: sessie controleer"
            )

    def on_input_changed(self, event: Input.Changed) -> None:
        """The advised number of tables follows the number of people until somebody types it."""
        if event.input.id == "tables" and event.input.has_focus:
            self._tables_typed = True
        if (event.input.id or "").startswith("role-"):
            lines = [line for line in self.query(Input) if (line.id or "").startswith("role-")]
            said = [line.value for line in lines]
            people = sum(int(n) for n in said if n.isascii() and n.isdigit())
            self._advise(advised_tables(self._script, min(people, 9999)))

    def _advise(self, tables: int) -> None:
        if not self._tables_typed:
            with self.prevent(Input.Changed):
                self.query_one("#tables", Input).value = str(tables)
            self.begun["tables"] = str(tables)

    async def on_select_changed(self, event: Select.Changed) -> None:
        """Another script may have other roles and another begin."""
        chosen = next((s for s in self._scripts if s.id == event.value), self._script)
        if chosen is self._script:
            return
        self._script = chosen
        self.query_one("#begin", Input).value = chosen.begin
        self.begun |= {"script": chosen.id, "begin": chosen.begin}
        self._advise(chosen.tables[0])
        before = [field for field in self.fields if field.name.startswith("role-")]
        place = self.fields.index(before[0]) if before else self._place_of("begin") + 1
        self.fields[place : place + len(before)] = people = self._people()
        with self.app.batch_update():
            self._fit_type()
            for field in before:
                await self._row(field.name).remove()
            rows = self.query_one(".form")
            await rows.mount(*map(self.row, people), before=place)

    def _place_of(self, name: str) -> int:
        return next(place for place, field in enumerate(self.fields) if field.name == name)

    def _settled(self, values: Values) -> Settled:
        typed = Typed(
            school=values["school"],
            place=values["place"],
            date=values["date"],
            begin=values["begin"],
            tables=values["tables"],
            attendance={r.id: values[f"role-{n}"] for n, r in enumerate(self._script.roles)},
            release_at_once=values["release"] == AT_ONCE,
            pupils=values["pupils"],
        )
        try:
            evening, tables = read_form(typed, self._script, self._today)
        except Unclear as problem:
            roles = [role.id for role in self._script.roles]
            if problem.field in roles:
                problem.field = f"role-{roles.index(problem.field)}"
            raise
        if self._session and (in_use := tables_in_use(self._session, tables)):
            raise Unclear("tables", in_use)
        return Settled(self._script, evening, tables, values["home"] == YES)
