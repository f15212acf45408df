"""Choosing one line from a short list, with the arrows or with its number."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessie.screens.dialog import Dialog
from sessie.widgets.text import plain, row, stack, wrap_hanging

NUMBERED = 9
"""So many lines have a key of their own."""
WIDE, AROUND = 90, 9
"""Columns of the dialog, and those of its border, its padding and the bar beside a long list."""
ABOVE, ABOUT = 8, 3
"""Rows of the dialog around the list: border, padding, title and keys; and more for a remark."""


class ChooseOne(Dialog[str | None]):
    """Dismisses with the id of a line; None when it was given up."""

    BINDINGS = [Binding("escape", "dismiss(None)", "laat maar")]

    def __init__(self, title: str, lines: Sequence[tuple[str, Content]], about: str = "") -> None:
        super().__init__()
        self._title, self._lines, self._about = title, lines, about

    def compose(self) -> ComposeResult:
        """The lines with their numbers; what is wrapped hangs under its beginning."""
        width = min(WIDE, self.app.size.width * 96 // 100) - AROUND
        with Vertical(classes="dialog wide"):
            yield Static(plain(self._title), classes="dialog-title")
            yield OptionList(
                *(
                    Option(
                        stack(wrap_hanging(row((f"{number:>2}  ", "bold $accent")), line, width)),
                        id=line_id,
                    )
                    for number, (line_id, line) in enumerate(self._lines, 1)
                ),
                compact=True,
                markup=False,
            )
            if self._about:
                yield Static(plain(self._about), classes="quiet")
            yield Static("enter of een cijfer = kiezen · esc = laat maar", classes="quiet")

    def on_mount(self) -> None:
        """Begin with the first."""
        options = self.query_one(OptionList)
        options.styles.height = "auto"
        self._fit(self.app.size.height)
        options.focus()
        options.highlighted = 0

    def on_resize(self, event: events.Resize) -> None:
        """A long list leaves room for the keys under it."""
        self._fit(event.size.height)

    def _fit(self, height: int) -> None:
        rows = height * 96 // 100 - ABOVE - ABOUT * bool(self._about)
        self.query_one(OptionList).styles.max_height = max(rows, 2)

    def on_key(self, event: events.Key) -> None:
        """A number chooses its line."""
        number = int(event.key) if event.key in "123456789" else 0
        if 0 < number <= min(len(self._lines), NUMBERED):
            event.stop()
            self.dismiss(self._lines[number - 1][0])

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take this one."""
        self.dismiss(event.option_id)
