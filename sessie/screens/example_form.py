"""Writing a practice example of one's own."""

from __future__ import annotations

from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.widgets import Button, Input, Static

from sessie.domain.dutch import clean_line
from sessie.screens.dialog import Dialog
from sessie.widgets.field import Form, field
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import plain


@dataclass(frozen=True, slots=True)
class OwnExample:
    """What was written."""

    title: str = ""
    place: str = ""
    audience: str = ""
    core: str = ""
    gains: str = ""
    source: str = ""


FIELDS = (
    ("title", "Titel", 60),
    ("place", "School of gemeente", 60),
    ("audience", "Voor wie", 60),
    ("core", "Wat doen jullie", 280),
    ("gains", "Wat levert het op", 280),
    ("source", "Bron of contactrol", 120),
)
"""(field, label, characters at most)"""


class ExampleForm(Dialog[OwnExample | None]):
    """Dismisses with an example of one's own."""

    CSS = "ExampleForm .dialog > Form { height: auto; }"
    BINDINGS = [
        Binding("f10", "keep", "bewaren"),
        Binding("down", "app.focus_next", "volgend veld"),
        Binding("up", "app.focus_previous", "vorig veld"),
        Binding("escape", "leave", "laat maar"),
    ]

    def __init__(self, begin: OwnExample) -> None:
        """It begins with this: what could not be kept is not typed again."""
        super().__init__()
        self._begin, self._warned = begin, False

    def compose(self) -> ComposeResult:
        """A form."""
        with Vertical(classes="dialog wide"):
            yield Static("Eigen praktijkvoorbeeld", classes="dialog-title")
            with Form(classes="form"):
                for name, label, _ in FIELDS:
                    value = getattr(self._begin, name)
                    line = LineInput(value, id=f"example-{name}", compact=True, classes="goes-on",
                                     select_on_focus=False)  # fmt: skip
                    yield field(label, line)
            yield Static("Zet er geen namen van mensen in.", classes="quiet")
            yield Static(id="example-problem", classes="problem")
            with Horizontal(classes="buttons"):
                yield Button("Bewaren (F10)", id="keep", variant="primary", compact=True)
                yield Button("Laat maar (esc)", id="leave", compact=True)

    def on_mount(self) -> None:
        """Begin with the first field."""
        self.query(LineInput).first().focus()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Keep or leave."""
        event.stop()
        if event.button.id == "keep":
            self.action_keep()
        else:
            self.action_leave()

    @on(Input.Changed)
    def _changed(self) -> None:
        self._warned = False
        self._say("")

    def _say(self, problem: str) -> None:
        self.query_one("#example-problem", Static).update(plain(problem))

    def _value(self, name: str) -> str:
        return clean_line(self.query_one(f"#example-{name}", Input).value)

    def action_leave(self) -> None:
        """Leave; what was typed is only thrown away when that is asked twice."""
        if self._warned or not any(self._value(name) for name, _, _ in FIELDS):
            self.dismiss(None)
            return
        self._warned = True
        self._say("Nog een keer esc gooit weg wat je typte. Bewaren is F10.")

    def action_keep(self) -> None:
        """Give it, unless something is missing or too long."""
        value = {name: self._value(name) for name, _, _ in FIELDS}
        problem = next(
            (f"{label} is te lang: {len(value[name])} van {most} tekens."
             for name, label, most in FIELDS if len(value[name]) > most), "")  # fmt: skip
        if not value["title"] or not value["core"]:
            problem = "Vul in elk geval een titel in, en wat jullie doen."
        if problem:
            self._say(problem)
            return
        self.dismiss(OwnExample(**value))
