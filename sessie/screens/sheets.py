"""The sheets to print or fill in: which, and for how many tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.getters import query_one
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from sessie.documents.sheets.contents import TABLES
from sessie.domain.dutch import clean_line
from sessie.domain.script import Script
from sessie.domain.setup import MOST_TABLES
from sessie.screens.dialog import Dialog
from sessie.screens.reading import with_tail
from sessie.screens.scripts import ANY
from sessie.widgets.field import field
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import plain


def tables_for(scripts: Iterable[Script]) -> dict[str, int]:
    """Id of each draaiboek → for how many tables sheets are made when nobody says so."""
    said = {s.id: s.tables[1] if s.tables != ANY else TABLES for s in scripts}
    return {name: min(number, MOST_TABLES) for name, number in said.items()}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which sheets, and for how many tables; 0 is what the draaiboek advises."""

    name: str
    tables: int = 0


class SheetsScreen(Dialog[Wanted | None]):
    """Which sheets to write; dismisses with their name and the number of tables."""

    CSS = """
    #sets { margin: 0 0 1 0; }
    .-none .field { visibility: hidden; }
    """
    BINDINGS = [
        Binding("escape", "dismiss(None)", "terug"),
        Binding("t", "tables", "aantal tafels veranderen"),
        Binding("up", "list", "naar de lijst", show=False),
    ]

    options = query_one(OptionList)

    def __init__(self, sheets: Sequence[tuple[str, str]], tables: Mapping[str, int]) -> None:
        """`tables` is the advised number for each draaiboek; what is not in it has no tables."""
        super().__init__()
        self._sheets, self._tables, self._typed = sheets, tables, False

    def compose(self) -> ComposeResult:
        """One line a set, and for how many tables."""
        with Vertical(classes="dialog wide"):
            yield Static(
                "Bladen om te printen, of in te vullen in een browser", classes="dialog-title"
            )
            width = self.app.size.width
            rows = (Option(with_tail(plain(title), plain(""), width), id=name)
                    for name, title in self._sheets)  # fmt: skip
            yield OptionList(*rows, id="sets", compact=True, markup=False)
            yield field("Aantal tafels (t)", LineInput(id="tables", compact=True))
            yield Static(id="sheets-problem", classes="problem")
            yield Static("enter = bladen maken · esc = terug",
                         classes="quiet")  # fmt: skip

    def on_mount(self) -> None:
        """Choose with the arrows."""
        self.options.focus()
        self.options.highlighted = 0

    @property
    def _number(self) -> LineInput:
        return self.query_one("#tables", LineInput)

    @on(OptionList.OptionHighlighted)
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        advised = self._tables.get(event.option_id or "", 0)
        self.query_one(".dialog").set_class(not advised, "-none")
        if not self._typed:
            with self.prevent(Input.Changed):
                self._number.value = str(advised or "")

    @on(Input.Changed)
    def _changed(self) -> None:
        self._typed = True
        self.query_one("#sheets-problem", Static).update("")

    def action_tables(self) -> None:
        """To the number of tables."""
        if not self.query_one(".dialog").has_class("-none"):
            self._number.focus()

    def action_list(self) -> None:
        """To the list."""
        self.options.focus()

    @on(OptionList.OptionSelected)
    @on(Input.Submitted)
    def _make(self) -> None:
        place = self.options.highlighted
        if place is None:
            return
        name, typed = self._sheets[place][0], clean_line(self._number.value)
        if name not in self._tables or not typed:
            self.dismiss(Wanted(name))
        elif typed.isascii() and typed.isdigit() and 1 <= int(typed[:4]) <= MOST_TABLES:
            self.dismiss(Wanted(name, int(typed)))
        else:
            said = f"Typ een getal van 1 tot {MOST_TABLES}."
            self.query_one("#sheets-problem", Static).update(plain(said))
            self._number.focus()
