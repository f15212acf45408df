"""Where the counted dots are typed: a row per theme, a column per side.

The werkblad may be on the beamer, so a count is shown only while the cursor is on it; elsewhere a
tick says that it was entered.
"""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from sessie.domain.editing import dots_of, poll_of, poll_themes
from sessie.domain.script import Side
from sessie.domain.session import Session, Theme
from sessie.widgets.text import clip, plain, row, stack

MOST = 9999
"""Dots in one cell; more is a typing error."""


class DotBoard(Widget, can_focus=True):
    """The counting table of one vote."""

    DEFAULT_CSS = "DotBoard { height: 1fr; padding: 0 1; } DotBoard:focus { background: $surface; }"
    BINDINGS = [
        Binding("up", "move(-1,0)", "vorig thema"),
        Binding("down,enter", "move(1,0)", "volgend thema"),
        Binding("left", "move(0,-1)", "andere kant", show=False),
        Binding("right,tab", "move(0,1)", "andere kant"),
        Binding("backspace", "digit('')", "laatste cijfer weg"),
        Binding("n", "ask('new')", "nieuw thema"),
        Binding("r", "ask('rename')", "thema anders noemen"),
        Binding("x,delete", "ask('remove')", "thema weghalen"),
        Binding("d", "ask('close')", "stemmen dicht of weer open"),
        Binding("escape", "ask('leave')", "uit de telling"),
        *(Binding(str(n), f"digit('{n}')", "aantal stippen", show=n == 0) for n in range(10)),
    ]

    session: reactive[Session | None] = reactive(None)
    item: reactive[str] = reactive("")
    """Id of the vote."""
    at: reactive[tuple[int, int]] = reactive((0, 0))
    """Row and column of the cursor."""

    @dataclass
    class Counted(Message):
        """A number of dots for one theme and side."""

        theme: str
        side: str
        count: int

    @dataclass
    class Asked(Message):
        """Something else: new, rename, remove, close or leave, for the theme with the cursor."""

        what: str
        theme: Theme | None

    def __init__(self) -> None:
        super().__init__()
        self._typed: dict[tuple[str, str], int] = {}

    def watch_session(self) -> None:
        """What was typed is counted now, or taken back."""
        self._typed.clear()

    @property
    def themes(self) -> list[Theme]:
        """The rows."""
        return poll_themes(self.session, self.item) if self.session else []

    @property
    def sides(self) -> list[Side]:
        """The columns: the sides that somebody in this script speaks for."""
        if self.session is None:
            return []
        spoken = {role.side for role in self.session.script.roles}
        return [side for side in self.session.script.sides if side.id in spoken]

    def _cell(self) -> tuple[Theme, Side] | None:
        themes, sides = self.themes, self.sides
        at = (min(self.at[0], len(themes) - 1), min(self.at[1], len(sides) - 1))
        return (themes[at[0]], sides[at[1]]) if themes and sides else None

    def action_move(self, down: int, right: int) -> None:
        """To another cell; down from the last row goes to the top of the next side."""
        rows, columns = max(len(self.themes), 1), max(len(self.sides), 1)
        line, column = self.at[0] + down, (self.at[1] + right) % columns
        if line >= rows:
            line, column = 0, (column + 1) % columns
        self.at = (max(line, 0), column)

    def action_digit(self, digit: str) -> None:
        """Type a figure at the end of the number, or take the last one off."""
        cell = self._cell()
        if cell is None or self.session is None:
            return
        if poll_of(self.session, self.item).closed:
            self.post_message(self.Asked("closed", cell[0]))
            return
        theme, side = cell
        # A figure that follows fast comes before the one before it is counted.
        now = self._typed.get((theme.id, side.id))
        if now is None:
            now = dots_of(self.session, self.item, theme.id, side.id)
        count = now * 10 + int(digit) if digit else now // 10
        if count <= MOST:
            self._typed[theme.id, side.id] = count
            self.post_message(self.Counted(theme.id, side.id, count))

    def action_ask(self, what: str) -> None:
        """Pass another wish on."""
        cell = self._cell()
        self.post_message(self.Asked(what, cell[0] if cell else None))

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on the cell under the pointer."""
        line = event.y - 1 + self._first_row()
        column = (event.x - 1 - self._label_width()) // 14
        if 0 <= line < len(self.themes):
            self.at = (line, min(max(column, 0), max(len(self.sides) - 1, 0)))
        self.focus()

    def _label_width(self) -> int:
        return max(self.size.width - 2 - 14 * len(self.sides), 10)

    def _first_row(self) -> int:
        room = max(self.size.height - 3, 1)
        return max(min(self.at[0], len(self.themes) - 1) - room + 1, 0)

    def render(self) -> Content:
        """The table with the cursor, and under it how many dots there are at most."""
        session, themes, sides = self.session, self.themes, self.sides
        if session is None or not themes:
            return plain("Nog geen thema's. Druk op n voor een nieuw thema.", "$text-quiet")
        width = self._label_width()
        head = " " * width + "".join(f"{side.name[:12]:>13} " for side in sides)
        closed = poll_of(session, self.item).closed
        first, lines = self._first_row(), [plain(head, "$text-quiet")]
        for line, theme in list(enumerate(themes))[first : first + max(self.size.height - 3, 1)]:
            label = clip(plain(f"{line + 1:>2} {theme.label}"), width - 1)
            cells = [
                self._count(session, theme, side, (line, c), closed) for c, side in enumerate(sides)
            ]
            lines.append(row(label, " " * (width - label.cell_length), *cells))
        return stack([*lines, Content(""), *self._totals(session, sides)])

    def _count(
        self, session: Session, theme: Theme, side: Side, at: tuple[int, int], closed: bool
    ) -> Content:
        count = dots_of(session, self.item, theme.id, side.id)
        entered = f"{self.item}/{theme.id}/{side.id}" in session.dots
        here = self.has_focus and at == self.at
        text = str(count) if here or closed else "✓" if entered else "·"
        return plain(f"{text:>13} ", "reverse bold" if here else "")

    def _totals(self, session: Session, sides: list[Side]) -> list[Content]:
        said = []
        for side in sides:
            used = sum(
                d.count for d in session.dots.values() if d.item == self.item and d.side == side.id
            )
            most = session.attendance_of(side.id) * session.evening.dots_per_person
            over = used > most > 0
            said.append(
                plain(
                    f"{side.name}: {used} van hoogstens {most}{' – te veel!' if over else ''}",
                    "bold $accent" if over else "$text-quiet",
                )
            )
        return [Content("   ").join(said)]
