"""What to say to the room: one of a few ready-made lines, or own words."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.getters import query_one
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from sessie.model.dutch import clean_line
from sessie.rules.message import MOST_MESSAGE
from sessie.screens.windows.window import Leaving
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import plain


class MessageWindow(Leaving[str | None]):
    """Dismisses with what to say; None when it was given up. The line has the keys, and the arrows
    go through what is ready."""

    BINDINGS = [
        Binding("escape", "leave", "laat maar"),
        Binding("down", "move(1)", "volgende regel"),
        Binding("up", "move(-1)", "vorige regel"),
    ]
    SIZE = ""
    HEADING = "Bericht aan de zaal"
    KEYS = "↑ ↓ = kiezen · enter = laten zien · esc = laat maar"

    line = query_one(LineInput)
    options = query_one(OptionList)

    def __init__(self, ready_made: Sequence[str]) -> None:
        super().__init__()
        self._ready_made = ready_made

    def body(self) -> ComposeResult:
        """The line for own words, and what is ready."""
        yield LineInput(placeholder="eigen woorden, of kies hieronder", compact=True)
        yield Static(id="hint", classes="problem")
        rows = (Option(plain(text), id=str(place)) for place, text in enumerate(self._ready_made))
        yield OptionList(*rows, compact=True, markup=False)

    def on_mount(self) -> None:
        """Enter says the first."""
        self.options.can_focus = False
        self.options.styles.height = len(self._ready_made)
        self.options.highlighted = 0
        self.line.focus()

    @property
    def stray_line(self) -> LineInput:
        """Letters are for the line."""
        return self.line

    @property
    def touched(self) -> bool:
        """Whether something was typed."""
        return bool(clean_line(self.line.value))

    def action_move(self, by: int) -> None:
        """Another one of what is ready."""
        place = self.options.highlighted
        last = len(self._ready_made) - 1
        begin = 0 if by > 0 else last
        self.options.highlighted = begin if place is None else min(max(place + by, 0), last)

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        """Own words are what enter says: then nothing else is marked."""
        event.stop()
        own = clean_line(event.value)
        self.options.highlighted = None if own else 0
        over = len(own) - MOST_MESSAGE
        said = f"Te lang voor grote letters: {len(own)} van {MOST_MESSAGE} tekens."
        self.query_one("#hint", Static).update(plain(said if over > 0 else ""))

    @on(Input.Submitted)
    def _enter(self, event: Input.Submitted) -> None:
        event.stop()
        own, place = clean_line(event.value), self.options.highlighted
        if place is not None:
            self.dismiss(self._ready_made[place])
        elif own and len(own) <= MOST_MESSAGE:
            self.dismiss(own)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(self._ready_made[event.option_index])
