"""One form, whose fields are data: labels with what is filled in beside them, and two buttons."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Button, Input, Label, Select, Static, TextArea

from sessie.model.dutch import clean, clean_line
from sessie.rules.setup import Unclear
from sessie.screens.windows.window import Answer, Dialog
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import plain


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in: a line, several lines, or with `choices` one of a list."""

    name: str
    """Also the id of its widget."""
    label: str = ""
    value: str = ""
    choices: Mapping[str, str] | None = None
    """Value → what it is called."""
    most: int = 0
    """Characters; 0 leaves that to who takes the form."""
    hint: str = ""
    """What stands in an empty line."""
    keeps: bool = False
    """Enter in this line keeps the form; in any other it goes to the next field."""
    long: bool = False


Values = dict[str, str]
"""Name of a field → what was filled in."""


class Rows(VerticalScroll, can_focus=False, inherit_bindings=False):
    """The rows of a form. The arrows go to another field, also where the form is longer than the
    window: the field with the focus is always in sight."""


class Chooser(Select[str], inherit_bindings=False):
    """A field with a list behind it. The arrows go to the next field and leave it closed."""

    BINDINGS = [Binding("enter,space", "show_overlay", "lijst openen of sluiten")]


def row_of(field: Field, *, selects: bool = False) -> Widget:
    """One row of a form; `selects` is whether what stands in a line is selected on the way in."""
    if field.long:
        return TextArea(field.value, soft_wrap=True, compact=True, id=field.name)
    control: Widget
    if field.choices is not None:
        known = field.value in field.choices
        said = field.choices if known else {**field.choices, field.value: field.value}
        rows = [(plain(name), value) for value, name in said.items()]
        control = Chooser(rows, value=field.value, allow_blank=False, id=field.name, compact=True)
    else:
        control = LineInput(
            field.value,
            id=field.name,
            compact=True,
            placeholder=field.hint,
            select_on_focus=selects,
            classes="" if field.keeps else "goes-on",
        )
    return Horizontal(Label(plain(field.label)), control, classes="field")


KEEP_OR_LEAVE: list[BindingType] = [
    Binding("f10,ctrl+enter", "keep", "bewaren"),
    Binding("escape", "leave", "laat maar"),
]
"""The keys of most forms."""


class Form(Dialog[Answer | None]):
    """Dismisses with what `give` makes of what was filled in, or None. What `give` raises as
    Unclear is said, and its field gets the cursor; nothing has to be typed again."""

    SELECTS = False
    """Whether what stands in a line is selected on the way in."""
    BINDINGS = [
        Binding("down", "app.focus_next", "volgend veld"),
        Binding("up", "app.focus_previous", "vorig veld"),
    ]

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        give: Callable[[Values], Answer],
        *,
        first: str = "",
        note: str = "",
        keep: str = "Bewaren (F10)",
        leave: str = "Laat maar (esc)",
    ) -> None:
        """`first` is the name of the field with the cursor, if it is not the first one."""
        super().__init__()
        self.fields = list(fields)
        self._title, self._give, self._first, self._note = title, give, first, note
        self._keep, self._leave = keep, leave

    def heading(self) -> Content:
        """What the form is about."""
        return plain(self._title)

    def body(self) -> ComposeResult:
        """The rows, what is wrong with them, and the buttons."""
        with Rows(classes="form"):
            for field in self.fields:
                yield self.row(field)
        if self._note:
            yield Static(plain(self._note), classes="quiet")
        yield Static(id="problem", classes="problem")
        with Horizontal(classes="buttons"):
            yield Button(plain(self._keep), id="keep", variant="primary", compact=True)
            yield Button(plain(self._leave), id="leave", compact=True)

    def row(self, field: Field) -> Widget:
        """One row."""
        return row_of(field, selects=self.SELECTS)

    def on_mount(self) -> None:
        """Begin with the first field."""
        first = self.query_one(f"#{self._first or self.fields[0].name}")
        if isinstance(first, TextArea):
            first.move_cursor(first.document.end)
        first.focus()

    @property
    def values(self) -> Values:
        """What is filled in now."""
        return {field.name: self._value(field) for field in self.fields}

    def _value(self, field: Field) -> str:
        typed = self.typed(field.name)
        if field.choices is not None:
            return typed
        return clean(typed).strip("\n") if field.long else clean_line(typed)

    def typed(self, name: str) -> str:
        """What stands in a field, exactly."""
        control = self.query_one(f"#{name}")
        assert isinstance(control, Input | Select | TextArea)
        return control.text if isinstance(control, TextArea) else str(control.value)

    def say(self, problem: str) -> None:
        """Say what is wrong; empty for nothing."""
        self.query_one("#problem", Static).update(plain(problem))

    @on(Input.Changed)
    def _changed(self) -> None:
        self.say("")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter in a line that keeps."""
        event.stop()
        if not event.input.has_class("goes-on"):
            self.action_keep()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Keep or leave."""
        event.stop()
        if event.button.id == "keep":
            self.action_keep()
        else:
            self.action_leave()

    def action_leave(self) -> None:
        """Give nothing."""
        self.dismiss(None)

    def action_keep(self) -> None:
        """Give what was filled in, or say which field is not right."""
        values = self.values
        try:
            for field in self.fields:
                size = len(values[field.name])
                if field.most and size > field.most:
                    said = f"Te lang: {size} van {field.most} tekens. Maak het korter."
                    raise Unclear(field.name, said)
            answer = self._give(values)
        except Unclear as problem:
            self.say(str(problem))
            self.query_one(f"#{problem.field}").focus()
            return
        self.dismiss(answer)
