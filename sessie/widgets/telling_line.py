"""The entry line of the terugkoppeling: what a table tells, and which tables had it too."""

from __future__ import annotations

from collections.abc import Callable

from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static

from sessie.widgets.entry_line import EntryInput, EntryLine
from sessie.widgets.text import plain, row


class TellingInput(EntryInput):
    """Keys that change whose words these are work here and now: what is typed behind them in one
    go already belongs to the next table."""

    BINDINGS = [
        Binding("f7", "at_once('eye_opener')", "van deze regel een eye-opener maken, of terug"),
        Binding("ctrl+n", "at_once('next')", "volgende tafel vertelt"),
    ]

    def __init__(self, accept: Callable[[str], bool], at_once: Callable[[str], None]) -> None:
        super().__init__(accept)
        self._at_once = at_once

    def action_at_once(self, what: str) -> None:
        """Do it before the next key is read."""
        self.begin_again()
        self._at_once(what)


class TellingLine(EntryLine):
    """The input with, under it, what Enter would do."""

    command: reactive[bool] = reactive(False)
    """Whether the line is no text to write down, but says who recognised what."""
    hint: reactive[str] = reactive("")
    """What else can be typed, while the line is empty."""

    def __init__(self, accept: Callable[[str], bool], at_once: Callable[[str], None]) -> None:
        super().__init__(accept)
        self._keys = at_once

    def compose(self) -> ComposeResult:
        """The input above, the meaning below."""
        yield TellingInput(self._accept, self._keys)
        yield Static(id="entry-shows")

    def watch_command(self) -> None:
        """Show the other words."""
        self._say()

    def watch_hint(self) -> None:
        """Show the other words."""
        self._say()

    def _meaning(self) -> Content:
        draft = self.draft
        if draft.problem or (draft.text and not self.command):
            return super()._meaning()
        meaning = row(("→ ", "$accent"), (self.says, "bold"))
        return meaning if self.command else meaning + plain(f"  {self.hint}", "$text-quiet")
