"""The slips of one round on the werkblad: thousands of rows stay as quick as ten.

Only the rows in sight are drawn (Line API), and one slip more is put in its place without looking
at the others. The list shows table, kind and text, never the role.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding
from textual.message import Message
from textual.messages import Update
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from sessie.model.dutch import for_screen
from sessie.model.script import Kind, Script
from sessie.model.session import Contribution, Session

Row = tuple[int, str, int, Contribution]


def _row(slip: Contribution) -> Row:
    return len(slip.table), slip.table, slip.place, slip


def _order(row: Row) -> tuple[int, str, int]:
    return row[:3]


class SlipList(Widget, can_focus=True):
    """The slips of a round, by table, with a cursor."""

    COMPONENT_CLASSES = {"slips--table", "slips--kind", "slips--cursor", "slips--hidden"}
    DEFAULT_CSS = """
    SlipList { height: 1fr; background: $surface;
        & > .slips--table { color: $accent; text-style: bold; }
        & > .slips--kind { color: $text-quiet; }
        & > .slips--cursor { background: $block-cursor-background;
                             color: $block-cursor-foreground; }
        & > .slips--hidden { color: $text-quiet; text-style: strike; }
    }
    """
    BINDINGS = [
        Binding("up", "move(-1)", "vorig briefje"),
        Binding("down", "move(1)", "volgend briefje"),
        Binding("enter", "choose", "wijzigen of verplaatsen"),
        Binding("h", "ask('hide')", "verbergen of weer tonen"),
        Binding("delete,x", "ask('remove')", "weghalen"),
        Binding("home", "move(-100000)", "eerste briefje", show=False),
        Binding("end", "move(100000)", "laatste briefje", show=False),
    ]

    cursor: reactive[int] = reactive(0)
    """Row of the chosen slip."""
    top: reactive[int] = reactive(0)
    """First row in sight. Kept here and not by a scroll view, which would lay the whole screen out
    anew for every slip."""

    @dataclass
    class Asked(Message):
        """Something is wanted of a slip: edit, hide or remove."""

        slip: Contribution
        what: str

    @dataclass
    class Left(Message):
        """The cursor went up past the first row."""

    @dataclass
    class Highlighted(Message):
        """Another slip has the cursor; None when there is none."""

        slip: Contribution | None

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rows: list[Row] = []
        self._held: Session | None = None
        self._round = ""
        self._script: Script | None = None

    def show(self, session: Session, round_id: str) -> None:
        """Show the slips of this round."""
        old = self._held
        if old and session.contributions is old.contributions and round_id == self._round:
            return
        added = self._one_more(old, session) if old and round_id == self._round else None
        self._held, self._round, self._script = session, round_id, session.script
        place = self.cursor
        if added:
            place = self._insert(added)
        else:
            slips = session.slips(round_id=round_id, hidden=True)
            self._rows = sorted(map(_row, slips), key=_order)
        self.cursor = min(place, max(len(self._rows) - 1, 0))
        self.post_message(self.Highlighted(self.chosen))
        self.refresh()
        # Emptying the input lays the screen out anew; told this way, the screen knows in time that
        # the list belongs to the same frame, and not to the next one.
        self.screen.post_message(Update(self))

    def _one_more(self, old: Session, new: Session) -> Contribution | None:
        if len(new.contributions) != len(old.contributions) + 1:
            return None
        last, same = new.newest, old.newest
        if last is None or last.id in old.contributions or last.round != self._round:
            return None
        return last if same is None or new.contributions.get(same.id) is same else None

    def _insert(self, slip: Contribution) -> int:
        row = _row(slip)
        insort(self._rows, row, key=_order)
        return bisect_right(self._rows, _order(row), key=_order) - 1

    @property
    def chosen(self) -> Contribution | None:
        """The slip with the cursor."""
        return self._rows[self.cursor][3] if 0 <= self.cursor < len(self._rows) else None

    def watch_cursor(self) -> None:
        """Keep the cursor in sight."""
        room = max(self.size.height, 1)
        last = max(len(self._rows) - room, 0)
        self.top = min(max(self.top, self.cursor - room + 1), self.cursor, last)
        self.post_message(self.Highlighted(self.chosen))
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One slip: table, kind, text; what does not fit stands in full under the list."""
        place, width = y + self.top, self.size.width - 1
        if place >= len(self._rows) or self._script is None:
            return Strip.blank(width + 1, self.rich_style)
        slip = self._rows[place][3]
        first = place == 0 or self._rows[place - 1][3].table != slip.table or y == 0
        on = place == self.cursor and self.has_focus
        base = self.get_component_rich_style("slips--cursor") if on else self.rich_style
        segments = self._segments(slip, first, base)
        row = Strip(segments).adjust_cell_length(width, base).crop(0, width)
        return Strip([*row, self._mark_of_place(y)])

    def _mark_of_place(self, y: int) -> Segment:
        """The piece of the scroll bar at this row: where in the list we are."""
        room, rows = max(self.size.height, 1), len(self._rows)
        if rows <= room:
            return Segment(" ", self.rich_style)
        length = max(room * room // rows, 1)
        begin = self.top * (room - length) // max(rows - room, 1)
        on = begin <= y < begin + length
        return Segment("┃" if on else "│", self.get_component_rich_style("slips--kind"))

    def on_mouse_scroll_down(self) -> None:
        """Three rows on."""
        self.top = min(self.top + 3, max(len(self._rows) - self.size.height, 0))

    def on_mouse_scroll_up(self) -> None:
        """Three rows back."""
        self.top = max(self.top - 3, 0)

    def _segments(self, slip: Contribution, first: bool, base: Style) -> list[Segment]:
        assert self._script is not None
        part = self.get_component_rich_style
        table = f" {slip.table if first else '':<3}"
        kind = f"{_kind(self._script.kind(slip.kind)):<13}"
        text = for_screen(slip.text).replace("\n", " ")
        body = base + part("slips--hidden") if slip.hidden else base
        mark = "verborgen " if slip.hidden else ""
        return [
            Segment(table, base + part("slips--table")),
            Segment(kind, base + Style(color=part("slips--kind").color)),
            Segment(_cut(mark + text, self.size.width - 18), body),
        ]

    def on_resize(self) -> None:
        """The cursor stays in sight."""
        self.call_after_refresh(self.watch_cursor)

    def on_focus(self) -> None:
        """Show the cursor."""
        self.refresh()

    def on_blur(self) -> None:
        """Hide the cursor."""
        self.refresh()

    def action_move(self, by: int) -> None:
        """Move the cursor; up from the first row leaves the list."""
        if by == -1 and self.cursor == 0:
            self.post_message(self.Left())
        self.cursor = min(max(self.cursor + by, 0), max(len(self._rows) - 1, 0))

    def action_choose(self) -> None:
        """Ask for the chosen slip to be edited."""
        self.action_ask("edit")

    def action_ask(self, what: str) -> None:
        """Ask something of the chosen slip."""
        if self.chosen:
            self.post_message(self.Asked(self.chosen, what))

    def on_click(self, event: events.Click) -> None:
        """A click chooses; a second click on the same slip opens it."""
        place = event.y + self.top
        if not 0 <= place < len(self._rows):
            return
        if place == self.cursor and event.chain > 1:
            self.action_choose()
        self.cursor = place


def _kind(kind: Kind) -> str:
    """A sub-question is known by its letter, as on the public view; its name is the question."""
    return _cut(kind.key if kind.asks and kind.key else kind.name, 12)


def _cut(text: str, width: int) -> str:
    """The text on one row, with a sign that there is more."""
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, max(width - 1, 1)) + "…"
