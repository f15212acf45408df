"""A list to choose from. Only the rows in sight are drawn: thousands are as quick as ten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from sessie.widgets.text import clip, plain, stack


@dataclass(frozen=True, slots=True)
class Entry:
    """One row."""

    id: str
    label: Content
    extra: Content = field(default_factory=Content)
    """At the right end."""


class PickList(Widget, can_focus=True):
    """Rows with a cursor."""

    DEFAULT_CSS = """
    PickList { height: 1fr; width: 1fr; }
    """
    BINDINGS = [
        Binding("up", "move(-1)", "vorige regel"),
        Binding("down", "move(1)", "volgende regel"),
        Binding("pageup", "page(-1)", "vorige regels", show=False),
        Binding("pagedown", "page(1)", "volgende regels", show=False),
        Binding("home", "move(-1000000)", "eerste regel", show=False),
        Binding("end", "move(1000000)", "laatste regel", show=False),
        Binding("enter", "choose", "kiezen", show=False),
    ]

    cursor: reactive[int] = reactive(0)
    """Row of the cursor; -1 is none."""
    top: reactive[int] = reactive(0)
    """First row in sight."""

    @dataclass
    class Moved(Message):
        """The cursor is on another row; an empty id is none."""

        id: str

    @dataclass
    class Chosen(Message):
        """Enter, or a second click."""

        id: str

    def __init__(self, empty: str = "", *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._empty = empty
        self._entries: tuple[Entry, ...] = ()

    @property
    def chosen(self) -> str:
        """Id of the row with the cursor; empty when there is none."""
        return self._entries[self.cursor].id if 0 <= self.cursor < len(self._entries) else ""

    def show(self, entries: Sequence[Entry], at: str | None = None) -> None:
        """Show these rows. The cursor goes to the row `at`, or to the first when there is no such
        row; without `at` it stays with its row, or where it was."""
        wanted = self.chosen if at is None else at
        self._entries = tuple(entries)
        ids = [entry.id for entry in self._entries]
        last = len(ids) - 1
        held = min(max(self.cursor, 0), last) if at is None else min(0, last)
        self.cursor = ids.index(wanted) if wanted in ids else held
        self._keep_in_sight()
        self.post_message(self.Moved(self.chosen))
        self.refresh()

    def _keep_in_sight(self) -> None:
        room = max(self.size.height, 1)
        last = max(len(self._entries) - room, 0)
        at = max(self.cursor, 0)
        self.top = max(min(max(self.top, at - room + 1), at, last), 0)

    def watch_cursor(self) -> None:
        """Keep the cursor in sight."""
        self._keep_in_sight()
        self.post_message(self.Moved(self.chosen))

    def on_resize(self) -> None:
        """The cursor stays in sight."""
        self._keep_in_sight()

    def action_move(self, by: int) -> None:
        """Other row; a single step goes round at the ends."""
        rows = len(self._entries)
        if not rows:
            return
        if abs(by) == 1:
            self.cursor = (max(self.cursor, -1 if by > 0 else 0) + by) % rows
        else:
            self.cursor = min(max(self.cursor + by, 0), rows - 1)

    def action_page(self, by: int) -> None:
        """As many rows further as are in sight."""
        self.action_move(by * max(self.size.height - 1, 2))

    def action_choose(self) -> None:
        """Take the row with the cursor."""
        if self.chosen:
            self.post_message(self.Chosen(self.chosen))

    def on_click(self, event: events.Click) -> None:
        """A click puts the cursor there, a second one chooses."""
        place = event.y + self.top
        if not 0 <= place < len(self._entries):
            return
        if place == self.cursor and event.chain > 1:
            self.action_choose()
        self.cursor = place

    def on_mouse_scroll_down(self) -> None:
        """Three rows on."""
        self.top = min(self.top + 3, max(len(self._entries) - self.size.height, 0))

    def on_mouse_scroll_up(self) -> None:
        """Three rows back."""
        self.top = max(self.top - 3, 0)

    def render(self) -> Content:
        """The rows in sight, and where in the list they are."""
        if not self._entries:
            return plain(f"  {self._empty}", "$text-quiet")
        shown = self._entries[self.top : self.top + max(self.size.height, 1)]
        return stack([self._row(place, entry) for place, entry in enumerate(shown)])

    def _row(self, place: int, entry: Entry) -> Content:
        width, on = self.size.width - 2, place + self.top == self.cursor
        label = clip(entry.label, max(width - entry.extra.cell_length - 3, 8))
        gap = max(width - label.cell_length - entry.extra.cell_length - 2, 1)
        line = Content("▸ " if on else "  ") + label + Content(" " * gap) + entry.extra
        line = clip(line, width)
        if on:
            line = line.stylize("bold $block-cursor-foreground on $block-cursor-background")
        return line + self._mark_of_place(place)

    def _mark_of_place(self, y: int) -> Content:
        room, rows = max(self.size.height, 1), len(self._entries)
        if rows <= room:
            return Content("  ")
        length = max(room * room // rows, 1)
        first = self.top * (room - length) // max(rows - room, 1)
        return plain(" ┃" if first <= y < first + length else " │", "$border")
