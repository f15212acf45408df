"""Slips in groups, with what the room may read of them: thousands of rows stay as quick as ten.

Only the rows in sight are drawn (Line API). The list shows kind and words; the table only where
it is the name of the group, the role nowhere.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

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
from sessie.model.session import Contribution
from sessie.model.vocabulary import LANGUAGES, RIGHT_TO_LEFT
from sessie.rules.privacy.flags import UNTRANSLATED, shown_text
from sessie.rules.release import Group, may_be_read

RELEASED, LOOK, HIDDEN = "✓", "!", "verborgen"
EMPTY = "Er zijn nog geen briefjes. Ze komen hier vanzelf."
KIND = 14
"""Columns for the kind."""


def words(slip: Contribution) -> tuple[str, str]:
    """The words as the room would read them, and a note behind them. What a terminal cannot write
    is told instead."""
    shown = shown_text(slip)
    if shown.note == UNTRANSLATED and slip.lang in RIGHT_TO_LEFT:
        language = LANGUAGES.get(slip.lang, "een andere taal")
        return f"(een briefje in het {language}, nog niet vertaald)", ""
    return " ".join(for_screen(shown.text).split()), shown.note


class ReleaseList(Widget, can_focus=True):
    """Groups with their slips under them, and a cursor on a slip."""

    COMPONENT_CLASSES = {
        "release--group", "release--quiet", "release--mark", "release--cursor", "release--hidden",
    }  # fmt: skip
    DEFAULT_CSS = """
    ReleaseList { height: 1fr; width: 1fr;
        & > .release--group { color: $accent; text-style: bold; }
        & > .release--quiet { color: $text-quiet; }
        & > .release--mark { color: $accent; text-style: bold; }
        & > .release--cursor { background: $block-cursor-background;
                               color: $block-cursor-foreground; text-style: bold; }
        & > .release--hidden { color: $text-quiet; text-style: strike; }
    }
    """
    BINDINGS = [
        Binding("up", "move(-1)", "vorig briefje"),
        Binding("down", "move(1)", "volgend briefje"),
        Binding("pageup", "page(-1)", "vorige briefjes", show=False),
        Binding("pagedown", "page(1)", "volgende briefjes", show=False),
        Binding("home", "move(-1000000)", "eerste briefje", show=False),
        Binding("end", "move(1000000)", "laatste briefje", show=False),
    ]

    cursor: reactive[int] = reactive(0)
    """Place of the chosen slip among all slips."""
    top: reactive[int] = reactive(0)
    """First row in sight."""

    @dataclass
    class Moved(Message):
        """The cursor is on another slip."""

    @dataclass
    class Chosen(Message):
        """A second click on the same slip."""

    def __init__(
        self,
        kind_of: Callable[[Contribution], str],
        remark_of: Callable[[Contribution], str],
    ) -> None:
        super().__init__()
        self._kind_of, self._remark_of = kind_of, remark_of
        """`remark_of` gives the reason to look first, in a word, or nothing."""
        self._rows: list[Group | Contribution] = []
        self._slip_rows: list[int] = []
        """Row of every slip."""

    def show(self, groups: Sequence[Group]) -> None:
        """Show these groups; the cursor stays with its slip."""
        wanted = self.chosen.id if self.chosen else ""
        self._rows, self._slip_rows = [], []
        place = None
        for group in groups:
            self._rows.append(group)
            for slip in group.slips:
                if slip.id == wanted:
                    place = len(self._slip_rows)
                self._slip_rows.append(len(self._rows))
                self._rows.append(slip)
        last = max(len(self._slip_rows) - 1, 0)
        self.cursor = min(self.cursor, last) if place is None else place
        self.watch_cursor()

    @property
    def chosen(self) -> Contribution | None:
        """The slip with the cursor."""
        if not self._slip_rows:
            return None
        slip = self._rows[self._slip_rows[min(self.cursor, len(self._slip_rows) - 1)]]
        return slip if isinstance(slip, Contribution) else None

    @property
    def group(self) -> Group | None:
        """The group of the slip with the cursor."""
        if self.chosen is None:
            return None
        above = reversed(self._rows[: self._slip_rows[self.cursor]])
        return next((row for row in above if isinstance(row, Group)), None)

    # moving ---------------------------------------------------------------------------------

    def watch_cursor(self) -> None:
        """Keep the cursor in sight, with the name of its group where that stands above it."""
        if self._slip_rows:
            at = self._slip_rows[min(self.cursor, len(self._slip_rows) - 1)]
            first = at - 1 if isinstance(self._rows[at - 1], Group) else at
            self._from(max(min(self.top, first), at - max(self.size.height, 1) + 1))
        self.post_message(self.Moved())
        self.refresh()

    def _from(self, top: int) -> None:
        self.top = max(min(top, len(self._rows) - max(self.size.height, 1)), 0)

    def action_move(self, by: int) -> None:
        """So many slips further; stays at the ends."""
        self.cursor = min(max(self.cursor + by, 0), max(len(self._slip_rows) - 1, 0))

    def action_page(self, by: int) -> None:
        """As many slips as are in sight."""
        self.action_move(by * max(self.size.height - 2, 1))

    def on_mouse_scroll_down(self) -> None:
        """Three rows on."""
        self._from(self.top + 3)

    def on_mouse_scroll_up(self) -> None:
        """Three rows back."""
        self._from(self.top - 3)

    def on_resize(self) -> None:
        """The cursor stays in sight."""
        self.call_after_refresh(self.watch_cursor)

    def on_click(self, event: events.Click) -> None:
        """A click chooses; a second one on the same slip does something with it."""
        row = event.y + self.top
        place = bisect_left(self._slip_rows, row)
        if place == len(self._slip_rows) or self._slip_rows[place] != row:
            return
        if place == self.cursor and event.chain > 1:
            self.post_message(self.Chosen())
        self.cursor = place

    # drawing --------------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        """One row, and at its end where in the list we are."""
        place, width = y + self.top, max(self.size.width - 2, 1)
        if not self._rows and y == 1:
            empty = Segment(f"  {EMPTY}", self.get_component_rich_style("release--quiet"))
            return Strip([empty]).adjust_cell_length(width + 2, self.rich_style)
        if place >= len(self._rows):
            return Strip.blank(width + 2, self.rich_style)
        row, base = self._rows[place], self.rich_style
        if isinstance(row, Group):
            segments = self._of_group(row, width)
        else:
            if self._slip_rows[self.cursor] == place:
                base = self.get_component_rich_style("release--cursor")
            segments = self._of_slip(row, width, base)
        strip = Strip(segments).adjust_cell_length(width, base).crop(0, width)
        return Strip([*strip, *self._mark_of_place(y)])

    def _of_group(self, group: Group, width: int) -> list[Segment]:
        count = f" {group.released} van {group.visible}"
        room = max(width - len(count) - 1, 1)
        name = set_cell_size(_cut(" " + for_screen(group.name), room), room)
        part = self.get_component_rich_style
        return [Segment(name, part("release--group")), Segment(count, part("release--quiet"))]

    def _of_slip(self, slip: Contribution, width: int, base: Style) -> list[Segment]:
        def style(name: str) -> Style:
            part = self.get_component_rich_style(f"release--{name}")
            return base + Style(color=part.color, bold=part.bold, strike=part.strike)

        remark = self._remark_of(slip)
        marks = (RELEASED if may_be_read(slip) else " ") + (LOOK if remark else " ")
        kind = set_cell_size(for_screen(self._kind_of(slip)), KIND - 1) + " "
        segments = [Segment(f" {marks} ", style("mark")), Segment(kind, style("quiet"))]
        said = HIDDEN if slip.hidden else remark
        if said:
            segments.append(Segment(f"{said} · ", style("mark")))
        text, note = words(slip)
        text += f" ({note})" if note else ""
        room = width - sum(cell_len(segment.text) for segment in segments)
        body = style("hidden") if slip.hidden else base
        return [*segments, Segment(_cut(text, room), body)]

    def _mark_of_place(self, y: int) -> list[Segment]:
        """The piece of the scroll bar at this row."""
        room, rows = max(self.size.height, 1), len(self._rows)
        quiet = self.get_component_rich_style("release--quiet")
        if rows <= room:
            return [Segment("  ", self.rich_style)]
        length = max(room * room // rows, 1)
        begin = self.top * (room - length) // max(rows - room, 1)
        return [Segment(" ┃" if begin <= y < begin + length else " │", quiet)]


def _cut(text: str, width: int) -> str:
    """The text on one row, with a sign that there is more."""
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, max(width - 1, 1)) + "…"
