"""The werkblad: what only the facilitator works with, below or beside the public view. On it stand
notes, each a few lines that say something of the evening, and the tool of the screen."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.getters import query_one
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from sessie.model.script import Item
from sessie.widgets.text import plain, row, stack


class Left(Message):
    """Who works on the werkblad wants out of it: the keys are those of the evening again."""


class AllWanted(Message):
    """The slips are wanted: they stand on the whole werkblad."""


class Note(Static):
    """Lines for the facilitator only; where there is nothing to say, no row is taken."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(Content(""), id=id, classes="-empty")

    def say(self, lines: Sequence[Content]) -> None:
        """Show these lines. The same again does nothing, and the screen is only laid out anew when
        the number of rows can differ."""
        self.set_class(not lines, "-empty")
        old, new, width = self.content, stack(lines), self.content_size.width
        assert isinstance(old, Content)
        if not old.is_same(new):
            same_rows = width > 0 and len(old.wrap(width)) == len(new.wrap(width))
            self.update(stack(lines), layout=not same_rows)


class Worksheet(Vertical):
    """Times and notes above, the tool of the screen below."""

    head = query_one("#worksheet-head", Note)
    note = query_one("#worksheet-note", Note)

    def __init__(self, *tools: Widget) -> None:
        super().__init__(id="worksheet")
        self._tools = tools

    def compose(self) -> ComposeResult:
        """The fixed lines around the tools."""
        yield Note(id="worksheet-head")
        yield Note(id="worksheet-note")
        yield from self._tools

    def say_times(self, times: str) -> None:
        """`19:30–21:30 · nu 20:16 · klaar 21:37 (7 min te laat)`"""
        self.head.say([row(("Werkblad  ", "bold $accent"), times)])

    def say_nothing(self) -> None:
        """Times and notes stand elsewhere."""
        self.head.say([])
        self.note.say([])

    def say_note(self, item: Item | None, following: Item | None) -> None:
        """The facilitator's notes of the item, if there is one, and what comes next."""
        lines = [plain(line) for line in item.note.splitlines()] if item else []
        if following:
            lines.append(row(("Straks: ", "$text-quiet"), (following.title, "$text-quiet")))
        self.note.say(lines)
