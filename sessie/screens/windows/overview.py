"""The order of the evening, and of the tables that tell."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from textual.binding import Binding
from textual.content import Content
from textual.widgets.option_list import Option

from sessie.model.script import Break, DotVote, Feedback, Item, Round
from sessie.model.session import Session
from sessie.screens.windows.window import ListDialog, show_rows
from sessie.widgets.text import plain, row

WORDS = {
    "Slide": "dia",
    "Round": "ronde",
    "Break": "pauze",
    "Feedback": "terugkoppeling",
    "DotVote": "stippen",
    "ActionList": "afspraken",
}


class Overview(ListDialog[str | None]):
    """Dismisses with the id of the item to go to."""

    BINDINGS = [Binding("escape,g", "dismiss(None)", "terug")]
    SIZE = "wide tall"
    HEADING = "Overzicht van de avond"
    KEYS = "enter = ga daarheen · esc = terug"

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def on_mount(self) -> None:
        """Put the cursor on the item of now."""
        session = self._session
        show_rows(self.options, self._options(), session.script.item(session.stage.item).id)

    def _options(self) -> Iterator[Option]:
        """Parts as headings, items under them."""
        for phase in self._session.script.phases:
            head = row((phase.title, "bold $accent"), (f"  {phase.minutes} min", "$text-quiet"))
            yield Option(head, disabled=True)
            yield from (Option(self._line(item), id=item.id) for item in phase.items)

    def _line(self, item: Item) -> Content:
        session = self._session
        mark = "✓" if item.id in session.stage.visited else " "
        mark = "▸" if item.id == session.stage.item else mark
        word = WORDS[type(item).__name__]
        extra = ""
        if isinstance(item, Round | Break) and item.minutes:
            extra = f" · {item.minutes} min"
        if isinstance(item, Round):
            extra += f" · {sum(1 for _ in session.slips(round_id=item.id))} briefjes"
        if isinstance(item, Feedback):
            said = sum(k.item == item.id for k in session.key_sentences.values())
            extra = f" · {said} kernzinnen"
        if isinstance(item, DotVote) and (poll := session.polls.get(item.id)) and poll.closed:
            extra = " · dicht"
        return row(f" {mark} ", plain(item.title), (f"  {word}{extra}", "$text-quiet"))


class TurnsScreen(ListDialog[tuple[str, ...]]):
    """Dismisses with the order, whatever key closes it: nothing is lost by going back."""

    BINDINGS = [
        Binding("ctrl+up,shift+up", "move(-1)", "tafel naar voren", priority=True),
        Binding("ctrl+down,shift+down", "move(1)", "tafel naar achteren", priority=True),
        Binding("enter", "hold", "oppakken of neerzetten", priority=True),
        Binding("up", "walk(-1)", "omhoog", priority=True, show=False),
        Binding("down", "walk(1)", "omlaag", priority=True, show=False),
        Binding("escape,w", "done", "klaar"),
    ]
    SIZE = "tall"
    HEADING = "Volgorde van de tafels"
    KEYS = "ctrl+↑ ctrl+↓ = naar voren, naar achteren · enter = oppakken · esc = klaar"

    def __init__(self, order: Sequence[str], heard: Collection[str], here: str) -> None:
        super().__init__()
        self._order, self._heard, self._here = list(order), heard, here
        self._held: int | None = None
        """The row of the table that was picked up."""

    def on_mount(self) -> None:
        """Put the cursor on the first that still comes."""
        waiting = [n for n, t in enumerate(self._order) if t not in self._heard and t != self._here]
        self._draw(waiting[0] if waiting else 0)

    def _line(self, place: int, table: str) -> Content:
        if table == self._here:
            said = "vertelt nu"
        else:
            said = "✓ is geweest" if table in self._heard else ""
        here = self._held == place
        mark = "↕" if here else "▸" if table == self._here else " "
        return row((f" {mark} ", "bold $accent"), (f"Tafel {table:<4}", "bold"),
                   ("opgepakt: ↑ ↓, dan enter" if here else said, "$text-quiet"))  # fmt: skip

    def _draw(self, cursor: int) -> None:
        rows = (Option(self._line(n, table), id=table) for n, table in enumerate(self._order))
        show_rows(self.options, rows, cursor)

    def action_walk(self, by: int) -> None:
        """The cursor, or the table that was picked up, one row further."""
        if self._held is not None:
            self.action_move(by)
        elif by > 0:
            self.options.action_cursor_down()
        else:
            self.options.action_cursor_up()

    def action_move(self, by: int) -> None:
        """The table with the cursor one place earlier or later; stays at the ends."""
        here = self.options.highlighted
        if here is None or not 0 <= here + by < len(self._order):
            return
        order = self._order
        order[here], order[here + by] = order[here + by], order[here]
        self._held = None if self._held is None else here + by
        self._draw(here + by)

    def action_hold(self) -> None:
        """Pick the table with the cursor up, so that the arrows move it; or put it down."""
        here = self.options.highlighted
        if here is not None:
            self._held = here if self._held is None else None
            self._draw(here)

    def take(self, chosen: str) -> None:
        """A click picks a table up; the next click says where it goes."""
        there = self._order.index(chosen)
        if self._held is not None:
            self._order.insert(there, self._order.pop(self._held))
        self._held = there if self._held is None else None
        self._draw(there)

    def action_done(self) -> None:
        """Go back with the order as it is now."""
        self.dismiss(tuple(self._order))
