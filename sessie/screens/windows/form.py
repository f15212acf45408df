"""One form, whose fields are data: labels with what is filled in beside them, and two buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Button, Input, Select, Static, TextArea

from sessie.model.dutch import clean, clean_line
from sessie.rules.setup import Unclear
from sessie.screens.windows.window import Answer, Leaving
from sessie.widgets.fields import NO_NUMBER, Field, NumberInput, row_of
from sessie.widgets.keys import both, with_second
from sessie.widgets.text import plain

Values = dict[str, str]
"""Name of a field → what was filled in."""


class Rows(VerticalScroll, can_focus=False, inherit_bindings=False):
    """The rows of a form. The arrows go to another field, also where the form is longer than the
    window: the field with the focus is always in sight."""


KEEP_OR_LEAVE: list[BindingType] = [
    Binding(with_second("f10", "ctrl+enter"), "keep", "bewaren"),
    Binding("escape", "leave", "laat maar"),
]
"""The keys of most forms."""


class Form(Leaving[Answer | None]):
    """Dismisses with what `give` makes of what was filled in, or None. What `give` raises as
    Unclear is said, and its field gets the cursor; nothing has to be typed again."""

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
        keep: str = f"Bewaren ({both('f10')})",
        leave: str = "Laat maar (esc)",
        unsaved: bool = False,
    ) -> None:
        """`first` is the name of the field with the cursor, if it is not the first one; `unsaved`
        is whether what it begins with was typed before and could not be kept."""
        super().__init__()
        self.fields = list(fields)
        self._title, self._give, self._first, self._note = title, give, first, note
        self._keep, self._leave, self._unsaved = keep, leave, unsaved
        self.begun: Values = {}
        """What stood in the fields before anybody typed."""

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
        return row_of(field)

    def on_mount(self) -> None:
        """Begin with the first field."""
        self.begun = self.values
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

    @property
    def touched(self) -> bool:
        """Whether something in it is not as it was."""
        begun = {field.name: field.value for field in self.fields} | self.begun
        return self._unsaved or any(text != begun[name] for name, text in self.values.items())

    @on(Input.Changed)
    def _changed(self) -> None:
        self.say("")

    @on(NumberInput.Refused)
    def _no_number(self, message: NumberInput.Refused) -> None:
        self._say_no_number(message.line)

    def _say_no_number(self, line: NumberInput) -> None:
        named = {field.name: field.label for field in self.fields}
        self.say(f"{named.get(line.id or '', 'Let op')}: {NO_NUMBER}")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter in a line that keeps."""
        event.stop()
        if event.input.has_class("goes-on"):
            self.say("")
        else:
            self.action_keep()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Keep or leave."""
        event.stop()
        if event.button.id == "keep":
            self.action_keep()
        else:
            self.action_leave()

    def action_keep(self) -> None:
        """Give what was filled in, or say which field is not right."""
        unseen = next((line for line in self.query(NumberInput) if line.refused), None)
        if unseen is not None:
            unseen.refused = False
            self._say_no_number(unseen)
            unseen.focus()
            return
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
