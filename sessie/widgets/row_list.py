"""The one list: rows with a cursor. Only the rows in sight are drawn (Line API), so that thousands
are as quick as ten. A list says by data what a row shows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from sessie.model.dutch import for_screen
from sessie.model.frozen import dataclass

Piece = tuple[str, str]
"""(text, style): "mark", "accent", "strong", "quiet", "hidden", or "" for that of the row."""

PAGE_KEYS = (
    Binding("pageup", "page(-1)", "vorige regels", show=False),
    Binding("pagedown", "page(1)", "volgende regels", show=False),
)
"""For a list on a screen that does not need them for something else."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row shows."""

    id: str
    start: Sequence[Piece]
    """From the left; what does not fit is cut off."""
    end: Sequence[Piece] = ()
    """At the right end."""


class HasId(Protocol):
    """Anything that can be told from the other rows."""

    @property
    def id(self) -> str:
        """By which it is known."""


R = TypeVar("R", bound=HasId)


class RowList(Widget, Generic[R], can_focus=True):
    """Rows with a cursor, some of them headings, on which it cannot be. A subclass says with
    `entry` what a row shows."""

    COMPONENT_CLASSES = {
        "row-list--mark", "row-list--accent", "row-list--strong", "row-list--quiet",
        "row-list--hidden", "row-list--cursor",
    }  # fmt: skip
    BINDINGS = [
        Binding("home", "move(-1000000)", "eerste regel", show=False),
        Binding("end", "move(1000000)", "laatste regel", show=False),
    ]
    AROUND: ClassVar[bool] = False
    """Whether a single step goes round at the ends."""
    ONLY_FOCUSED: ClassVar[bool] = False
    """Whether the cursor is shown only while the list has the keys."""
    BESIDE: ClassVar[str] = " "
    """Stands between a row and the scroll bar."""
    ONE_CLICK: ClassVar[bool] = False
    """Whether a click chooses; else it puts the cursor there, and a second one chooses."""

    cursor: reactive[int] = reactive(0)
    """Place of the cursor among the rows that are no heading; -1 is none."""
    top: reactive[int] = reactive(0)
    """First row in sight. Kept here and not by a scroll view, which would lay the whole screen out
    anew for every row."""

    @dataclass
    class Moved(Message):
        """The cursor may be on another row, or its row may be another."""

    @dataclass
    class Chosen(Message):
        """The row with the cursor was chosen with enter or the mouse."""

    def __init__(self, empty: str = "", *, id: str | None = None) -> None:
        """`empty` is what stands there when there are no rows."""
        super().__init__(id=id)
        self._empty = empty.split("\n")
        self.rows: list[R] = []
        self._places: Sequence[int] = ()
        """Where the rows are that are no heading."""

    def entry(self, place: int, on: bool) -> Entry:
        """What a row shows; `on` is whether the cursor is there."""
        raise AssertionError(f"{type(self).__name__} shows nothing")

    # rows -----------------------------------------------------------------------------------

    def fill(
        self, rows: Sequence[R], at: str | None = None, places: Sequence[int] | None = None
    ) -> None:
        """Show these rows; `places` says which are no heading. The cursor goes to the row `at`, or
        to the first when there is none; without `at` it stays with its row, or where it was."""
        wanted = self.chosen_id if at is None else at
        self.rows = list(rows)
        self._places = range(len(rows)) if places is None else places
        here = max(self.cursor, 0) if at is None else 0
        if wanted:
            found = (n for n, place in enumerate(self._places) if rows[place].id == wanted)
            here = next(found, here)
        self.put_cursor(here)

    def insert(self, row: R, order: Callable[[R], Any], *, follow: bool = True) -> None:
        """One row more, among rows that stand in this order and are no headings, without looking
        at all of them. The cursor goes there, or without `follow` stays with its row."""
        before, there = len(self.rows), bisect_right(self.rows, order(row), key=order)
        self.rows.insert(there, row)
        self._places = range(len(self.rows))
        if follow or not before:
            self.put_cursor(there)
        else:
            moved = there <= self.cursor
            self.top += moved and self.top > 0
            self.put_cursor(self.cursor + moved)

    def put_cursor(self, here: int) -> None:
        """Put the cursor there, where other rows may be than before; -1 is none."""
        self.set_reactive(RowList.cursor, min(here, max(len(self._places) - 1, 0)))
        self.watch_cursor()

    @property
    def chosen(self) -> R | None:
        """The row with the cursor."""
        return self.rows[self._places[self.cursor]] if self._has_cursor else None

    @property
    def chosen_id(self) -> str:
        """Its id; empty when there is none."""
        return self.rows[self._places[self.cursor]].id if self._has_cursor else ""

    @property
    def _has_cursor(self) -> bool:
        return 0 <= self.cursor < len(self._places)

    # moving ---------------------------------------------------------------------------------

    def watch_cursor(self) -> None:
        """Keep the cursor in sight."""
        self._keep_in_sight()
        self.post_message(self.Moved())
        self.refresh()

    def _keep_in_sight(self) -> None:
        """The row with the cursor, and the heading that stands right above it."""
        if self._has_cursor:
            here, at = self.cursor, self._places[self.cursor]
            first = self._places[here - 1] + 1 if here else 0
            self._scroll(max(min(self.top, first), at - max(self.size.height, 1) + 1))
        else:
            self._scroll(0)

    def _scroll(self, top: int) -> None:
        self.top = max(min(top, len(self.rows) - max(self.size.height, 1)), 0)

    def on_resize(self) -> None:
        """The cursor stays in sight."""
        self._keep_in_sight()

    def on_mouse_scroll_down(self) -> None:
        """Three rows on."""
        self._scroll(self.top + 3)

    def on_mouse_scroll_up(self) -> None:
        """Three rows back."""
        self._scroll(self.top - 3)

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on a row, or choose it."""
        row = event.y + self.top
        here = bisect_left(self._places, row)
        if here == len(self._places) or self._places[here] != row:
            return
        again = here == self.cursor and event.chain > 1
        self.cursor = here
        if again or self.ONE_CLICK:
            self.action_choose()

    def action_move(self, by: int) -> None:
        """So many rows further; at the ends it stays, or goes round."""
        last, to = len(self._places) - 1, self.cursor + by
        if self.AROUND and abs(by) == 1 and not 0 <= to <= last:
            to = 0 if by > 0 else last
        if last >= 0:
            self.cursor = min(max(to, 0), last)

    def action_page(self, by: int) -> None:
        """As many rows further as are in sight."""
        self.action_move(by * max(self.size.height - 2, 2))

    def action_choose(self) -> None:
        """Take the row with the cursor."""
        if self._has_cursor:
            self.post_message(self.Chosen())

    def on_focus(self) -> None:
        """Show the cursor."""
        self.refresh()

    def on_blur(self) -> None:
        """Hide the cursor."""
        self.refresh()

    # drawing --------------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        """One row, and at its end where in the list we are."""
        # Of the widget as it is: Textual works `rich_style` out anew for every row.
        base, beside = (ground := self.visual_style.rich_style), len(self.BESIDE) + 1
        width = max(self.size.width - beside, 1)
        place = y + self.top
        if place >= len(self.rows):
            said = self._empty[y] if not self.rows and y < len(self._empty) else ""
            segments = [Segment(f"  {said}", self._style("quiet", base))] if said else []
            return Strip(segments).adjust_cell_length(width + beside, base)
        on = self._has_cursor and self._places[self.cursor] == place
        if on and (self.has_focus or not self.ONLY_FOCUSED):
            base = self._style("cursor", base)
        entry = self.entry(place, on)
        end = list(self._segments(entry.end, width, base))
        room = max(width - sum(segment.cell_length for segment in end), 0)
        start = Strip(self._segments(entry.start, room, base)).adjust_cell_length(room, base)
        return Strip([*start, *end, self._mark_of_place(y, ground)])

    def _style(self, name: str, base: Style) -> Style:
        if not name:
            return base
        return base + self.get_component_rich_style(f"row-list--{name}", partial=True)

    def _segments(self, pieces: Sequence[Piece], room: int, base: Style) -> Iterator[Segment]:
        for text, style in pieces:
            shown = cut(for_screen(text).replace("\n", " "), room)
            room -= cell_len(shown)
            yield Segment(shown, self._style(style, base))

    def _mark_of_place(self, y: int, base: Style) -> Segment:
        """The piece of the scroll bar at this row."""
        room, rows = max(self.size.height, 1), len(self.rows)
        if rows <= room:
            return Segment(f"{self.BESIDE} ", base)
        length = max(room * room // rows, 1)
        begin = self.top * (room - length) // max(rows - room, 1)
        mark = "┃" if begin <= y < begin + length else "│"
        return Segment(self.BESIDE + mark, self._style("quiet", base))


class PickList(RowList[Entry]):
    """A list to choose from."""

    BINDINGS = [
        Binding("up", "move(-1)", "vorige regel"),
        Binding("down", "move(1)", "volgende regel"),
        *PAGE_KEYS,
        Binding("enter", "choose", "kiezen", show=False),
    ]
    AROUND = True

    def entry(self, place: int, on: bool) -> Entry:
        """The row itself, with a sign at the cursor: not by colour alone."""
        held = self.rows[place]
        return Entry(held.id, (("▸ " if on else "  ", ""), *held.start), held.end)


def cut(text: str, width: int) -> str:
    """The text on one row, with a sign that there is more."""
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, max(width - 1, 1)) + "…"
