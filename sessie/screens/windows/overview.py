"""The order of the evening, and of the tables that tell."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessie.model.script import Break, DotVote, Feedback, Item, Round
from sessie.model.session import Session
from sessie.screens.windows.window import Dialog
from sessie.widgets.text import plain, row

WORDS = {
    "Slide": "dia",
    "Round": "ronde",
    "Break": "pauze",
    "Feedback": "terugkoppeling",
    "DotVote": "stippen",
    "ActionList": "afspraken",
}


class Overview(Dialog[str | None]):
    """Dismisses with the id of the item to go to."""

    BINDINGS = [Binding("escape,g", "dismiss(None)", "terug")]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def compose(self) -> ComposeResult:
        """Parts as headings, items under them."""
        with Vertical(classes="dialog wide tall"):
            yield Static("Overzicht van de avond", classes="dialog-title")
            yield OptionList(*self._options(), compact=True, markup=False)
            yield Static("Enter = ga daarheen · esc = terug", classes="quiet")

    def on_mount(self) -> None:
        """Put the cursor on the item of now."""
        options = self.query_one(OptionList)
        options.focus()
        options.highlighted = options.get_option_index(
            self._session.script.item(self._session.stage.item).id
        )

    def _options(self) -> list[Option]:
        options: list[Option] = []
        for phase in self._session.script.phases:
            head = row((phase.title, "bold $accent"), (f"  {phase.minutes} min", "$text-quiet"))
            options.append(Option(head, disabled=True))
            options += [Option(self._line(item), id=item.id) for item in phase.items]
        return options

    def _line(self, item: Item) -> Content:
        session = self._session
        mark = (
            "▸"
            if item.id == session.stage.item
            else "✓"
            if item.id in session.stage.visited
            else " "
        )
        word = WORDS[type(item).__name__]
        extra = ""
        if isinstance(item, Round | Break) and item.minutes:
            extra = f" · {item.minutes} min"
        if isinstance(item, Round):
            extra += f" · {sum(1 for _ in session.slips(round_id=item.id))} briefjes"
        if isinstance(item, Feedback):
            extra = (
                f" · {sum(k.item == item.id for k in session.key_sentences.values())} kernzinnen"
            )
        if isinstance(item, DotVote) and (poll := session.polls.get(item.id)) and poll.closed:
            extra = " · dicht"
        return row(f" {mark} ", plain(item.title), (f"  {word}{extra}", "$text-quiet"))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go there."""
        self.dismiss(event.option_id)


class TurnsScreen(Dialog[tuple[str, ...]]):
    """Dismisses with the order, whatever key closes it: nothing is lost by going back."""

    BINDINGS = [
        Binding("ctrl+up,shift+up,minus", "move(-1)", "tafel naar voren", priority=True),
        Binding("ctrl+down,shift+down,plus", "move(1)", "tafel naar achteren", priority=True),
        Binding("enter", "hold", "oppakken of neerzetten", priority=True),
        Binding("up", "walk(-1)", "omhoog", priority=True, show=False),
        Binding("down", "walk(1)", "omlaag", priority=True, show=False),
        Binding("escape,w", "done", "klaar"),
    ]

    def __init__(self, order: Sequence[str], heard: Collection[str], here: str) -> None:
        super().__init__()
        self._order, self._heard, self._here = list(order), heard, here
        self._held: int | None = None
        """The row of the table that was picked up."""

    def compose(self) -> ComposeResult:
        """A row a table."""
        with Vertical(classes="dialog tall"):
            yield Static("Volgorde van de tafels", classes="dialog-title")
            yield OptionList(*self._options(), compact=True, markup=False)
            yield Static(
                "ctrl+↑ ctrl+↓ = naar voren, naar achteren · enter = oppakken · esc = klaar",
                classes="quiet",
            )

    def on_mount(self) -> None:
        """Put the cursor on the first that still comes."""
        options = self.query_one(OptionList)
        options.focus()
        waiting = [n for n, t in enumerate(self._order) if t not in self._heard and t != self._here]
        if self._order:
            options.highlighted = waiting[0] if waiting else 0

    def _options(self) -> list[Option]:
        return [Option(self._line(n, table)) for n, table in enumerate(self._order)]

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
        options = self.query_one(OptionList)
        options.clear_options().add_options(self._options())
        options.highlighted = cursor

    def action_walk(self, by: int) -> None:
        """The cursor, or the table that was picked up, one row further."""
        if self._held is not None:
            self.action_move(by)
            return
        options = self.query_one(OptionList)
        if by > 0:
            options.action_cursor_down()
        else:
            options.action_cursor_up()

    def action_move(self, by: int) -> None:
        """The table with the cursor one place earlier or later; stays at the ends."""
        here = self.query_one(OptionList).highlighted
        if here is None or not 0 <= here + by < len(self._order):
            return
        order = self._order
        order[here], order[here + by] = order[here + by], order[here]
        self._held = None if self._held is None else here + by
        self._draw(here + by)

    def action_hold(self) -> None:
        """Pick the table with the cursor up, so that the arrows move it; or put it down."""
        here = self.query_one(OptionList).highlighted
        if here is not None:
            self._held = here if self._held is None else None
            self._draw(here)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click picks a table up; the next click says where it goes."""
        event.stop()
        there = event.option_index
        if self._held is not None:
            self._order.insert(there, self._order.pop(self._held))
        self._held = there if self._held is None else None
        self._draw(there)

    def action_done(self) -> None:
        """Go back with the order as it is now."""
        self.dismiss(tuple(self._order))
