"""The fields of a form as data, and their rows: a label with what is filled in beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from textual import events
from textual.binding import Binding
from textual.containers import Horizontal
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Label, Select

from sessie.model.dutch import NotRead, in_digits, parse_number
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import plain

TEXT, NUMBER = "tekst", "getal"
"""Kinds of a line to fill in."""
NO_NUMBER = "hier hoort een getal, in cijfers."


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
    kind: str = TEXT
    """What a line takes: text, or only the digits of a number."""


class Chooser(Select[str], inherit_bindings=False):
    """A field with a list behind it. The arrows go to the next field and leave it closed; who
    chooses with Enter goes on to the next field."""

    BINDINGS = [Binding("enter,space", "show_overlay", "lijst openen of sluiten")]

    _chosen = False
    """Whether Enter was pressed in the open list."""

    def on_key(self, event: events.Key) -> None:
        """Seen on its way from the open list."""
        self._chosen = self.expanded and event.key == "enter"

    def watch_expanded(self, expanded: bool) -> None:
        """The list was closed."""
        if not expanded and self._chosen:
            self._chosen = False
            # Behind the focus that comes back from the list.
            self.app.call_later(self._go_on)

    def _go_on(self) -> None:
        if self.screen.focused is self:
            self.screen.focus_next()


class NumberInput(LineInput):
    """A line that takes nothing but digits; of what is pasted it takes the number."""

    refused = False
    """Whether the last that was typed went nowhere; who typed it may not have seen that."""

    @dataclass
    class Refused(Message):
        """A letter was typed, or something was pasted that is no number."""

        line: NumberInput

    def replace(self, text: str, start: int, end: int) -> None:
        """Digits of another script become those of ours."""
        self.refused = False
        super().replace(in_digits(text), start, end)

    def restricted(self) -> None:
        """A letter goes nowhere, and who knows the form says so: a bell would sound in the room."""
        self.refused = True
        self.post_message(self.Refused(self))

    def on_paste(self, event: events.Paste) -> None:
        """The number in "12 ouders"."""
        event.stop()
        event.prevent_default()
        try:
            number = parse_number(event.text)
        except NotRead:
            self.restricted()
        else:
            self.replace(str(number), *self.selection)


def row_of(field: Field, *, selects: bool = False) -> Widget:
    """One row of a form; `selects` is whether what stands in a line is selected on the way in."""
    if field.long:
        from sessie.widgets.lines_input import LinesInput

        return LinesInput(field.value, soft_wrap=True, compact=True, id=field.name)
    control: Widget
    if field.choices is not None:
        known = field.value in field.choices
        said = field.choices if known else {**field.choices, field.value: field.value}
        rows = [(plain(name), value) for value, name in said.items()]
        control = Chooser(rows, value=field.value, allow_blank=False, id=field.name, compact=True)
    else:
        number = field.kind == NUMBER
        control = (NumberInput if number else LineInput)(
            field.value,
            id=field.name,
            compact=True,
            placeholder=field.hint,
            select_on_focus=selects,
            restrict=r"[0-9]*" if number else None,
            classes="" if field.keeps else "goes-on",
        )
    return Horizontal(Label(plain(field.label)), control, classes="field")
