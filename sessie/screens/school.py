"""The school of a traject: what it is called, where it is, and how large."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.widgets import Button, Input, Static

from sessie.domain.school import SchoolForm, form_of, read_school
from sessie.domain.setup import Unclear
from sessie.domain.trajectory import SCHOOLS, Trajectory
from sessie.screens.dialog import Dialog
from sessie.widgets.field import Chooser, Form, field
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import plain

LINES = (
    ("name", "Naam"),
    ("place", "Plaats"),
    ("pupils", "Aantal leerlingen"),
    ("families", "Aantal gezinnen"),
)


class SchoolScreen(Dialog[Trajectory | None]):
    """Dismisses with the traject as it becomes, or None."""

    CSS = "SchoolScreen .dialog > Form { height: auto; }"
    BINDINGS = [
        Binding("f10,ctrl+enter", "keep", "bewaren"),
        Binding("down", "app.focus_next", "volgend veld"),
        Binding("up", "app.focus_previous", "vorig veld"),
        Binding("escape", "dismiss(None)", "laat maar"),
    ]

    def __init__(self, trajectory: Trajectory, title: str) -> None:
        super().__init__()
        self._trajectory, self._title = trajectory, title

    def compose(self) -> ComposeResult:
        """A form; numbers may stay empty."""
        begin = form_of(self._trajectory)
        with Vertical(classes="dialog"):
            yield Static(plain(self._title), classes="dialog-title")
            with Form(classes="form"):
                for name, label in LINES:
                    line = LineInput(getattr(begin, name), id=f"school-{name}", compact=True,
                                     classes="goes-on", select_on_focus=False)  # fmt: skip
                    yield field(label, line)
                    if name == "place":
                        rows = [(plain(said), value) for value, said in SCHOOLS.items()]
                        yield field("Soort", Chooser(rows, value=begin.sort, allow_blank=False,
                                                     id="school-sort", compact=True))  # fmt: skip
            yield Static(
                "De aantallen mogen leeg blijven. Ze vertellen later wie je hebt gehoord.",
                classes="quiet",
            )
            yield Static(id="school-problem", classes="problem")
            with Horizontal(classes="buttons"):
                yield Button("Bewaren (F10)", id="keep", variant="primary", compact=True)
                yield Button("Laat maar (esc)", id="leave", compact=True)

    def on_mount(self) -> None:
        """Begin with the name."""
        self.query(LineInput).first().focus()

    @on(Input.Changed)
    def _changed(self) -> None:
        self._say("")

    def _say(self, problem: str) -> None:
        self.query_one("#school-problem", Static).update(plain(problem))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter on the last field keeps."""
        event.stop()
        if event.input.id == "school-families":
            self.action_keep()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Keep or leave."""
        event.stop()
        if event.button.id == "keep":
            self.action_keep()
        else:
            self.dismiss(None)

    def action_keep(self) -> None:
        """Give what was filled in, or say which field is not right."""
        value = {name: self.query_one(f"#school-{name}", Input).value for name, _ in LINES}
        sort = str(self.query_one("#school-sort", Chooser).value)
        try:
            school = read_school(SchoolForm(sort=sort, **value), self._trajectory)
        except Unclear as problem:
            self._say(str(problem))
            self.query_one(f"#school-{problem.field}").focus()
            return
        self.dismiss(school)
