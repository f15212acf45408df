"""The whole evening at a glance; choosing an item goes there."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessie.domain.script import Break, DotVote, Feedback, Item, Round
from sessie.domain.session import Session
from sessie.screens.dialog import Dialog
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
