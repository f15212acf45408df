"""A field of several lines, in which every keyboard and every paste gives clean text."""

from __future__ import annotations

from textual import events
from textual.widgets import TextArea

from sessie.model.bullets import with_dashes
from sessie.widgets.typed import Typed


class LinesInput(Typed, TextArea):
    """Pasted text is cleaned; its bullets become a dash, which begins a point."""

    @property
    def before_cursor(self) -> str:
        """What a mark is typed behind."""
        row, column = self.cursor_location
        return self.document[row][:column] if self.selection.is_empty else ""

    def type_in(self, text: str, back: int) -> None:
        """At the cursor, in the place of so many characters or of the selection."""
        start, end = sorted(self.selection)
        self._put(text, (start[0], start[1] - back), end)

    def on_paste(self, event: events.Paste) -> None:
        """In the place of what is selected."""
        event.stop()
        event.prevent_default()
        if text := with_dashes(event.text):
            start, end = sorted(self.selection)
            self._put(text, start, end)

    def _put(self, text: str, start: tuple[int, int], end: tuple[int, int]) -> None:
        self.replace(text, start, end, maintain_selection_offset=False)
