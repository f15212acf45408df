"""Which tables are ready with the round."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from string import ascii_lowercase

from textual.binding import Binding
from textual.widgets.option_list import Option

from sessie.rules.stray import BRIEF
from sessie.screens.windows.window import ListDialog, show_rows
from sessie.widgets.text import row

AROUND = 9
"""Rows of the window around the list."""


class ReadyWindow(ListDialog[None]):
    """Every table with whether it is ready; its letter changes that, at once."""

    BINDINGS = [
        Binding("escape", "dismiss", "terug"),
        Binding("space", "mark", "tafel klaar, of weer niet"),
        *(Binding(key, f"letter('{key.upper()}')", show=False) for key in ascii_lowercase),
    ]
    SIZE = ""
    HEADING = "Welke tafels zijn klaar?"
    KEYS = "letter van de tafel = klaar, of weer niet · esc = terug"
    HOLD = BRIEF

    def __init__(
        self,
        tables: Sequence[str],
        ready: Callable[[], Collection[str]],
        toggle: Callable[[str], None],
    ) -> None:
        """`ready` gives those that are, `toggle` is told which one changes."""
        super().__init__()
        self._tables, self._ready, self._toggle = tables, ready, toggle

    def on_mount(self) -> None:
        """Begin at the first table."""
        super().on_mount()
        most = max(self.app.size.height - AROUND, 3)
        self.options.styles.height = min(len(self._tables), most)
        self._draw(0)

    def _draw(self, cursor: int) -> None:
        ready = self._ready()
        rows = (
            Option(row((f" {table:<4}", "bold"), ("✓ klaar" if table in ready else "·", "$accent")),
                   id=table)
            for table in self._tables
        )  # fmt: skip
        show_rows(self.options, rows, cursor)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A letter of no table does nothing."""
        if action == "letter" and parameters:
            return parameters[0] in self._tables
        return super().check_action(action, parameters)

    def action_letter(self, table: str) -> None:
        """This table is ready, or not any more."""
        self.take(table)

    def action_mark(self) -> None:
        """The one with the cursor."""
        if self.chosen:
            self.take(self.chosen)

    def take(self, chosen: str) -> None:
        """Change it, and stay."""
        self._toggle(chosen)
        self._draw(self._tables.index(chosen))
