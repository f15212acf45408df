"""The draaiboeken: what is in each, what could be better, and a copy to change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessie.domain.dutch import count
from sessie.domain.script import Break, Item, Round, Script
from sessie.screens.overview import WORDS
from sessie.screens.reading import ReadingDialog, with_tail
from sessie.widgets.text import plain, row, wrap_hanging

REMARKS = "?"
"""Id of the line with the remarks; no draaiboek can have it."""
ANY = Script("", "", ()).tables
"""Tables when a draaiboek does not say how many."""
ABOUT = "Opmerkingen bij de draaiboeken"


class ScriptsScreen(ReadingDialog[str]):
    """Dismisses with the id of the draaiboek to copy, or None."""

    BINDINGS = [
        Binding("enter,right", "read", "lezen wat erin staat"),
        Binding("k", "copy", "eigen kopie maken om te veranderen"),
        Binding("escape,left", "back", "terug"),
    ]
    TITLE_OF_LIST = "Draaiboeken"

    def __init__(
        self, scripts: Sequence[Script], own: frozenset[str], remarks: Sequence[str]
    ) -> None:
        super().__init__()
        self._scripts, self._own, self._remarks = list(scripts), own, list(remarks)
        self._chosen: Script | None = None
        """None while the remarks have the cursor."""

    def compose(self) -> ComposeResult:
        """The list above, the parts of the chosen one below; reading, that one alone."""
        with Vertical(classes="dialog wide tall"):
            yield Static(classes="dialog-title")
            yield OptionList(*self._rows(), id="choices", compact=True, markup=False)
            with VerticalScroll(id="reading", can_focus=False):
                yield Static()
            yield Static(id="keys", classes="quiet")

    def on_mount(self) -> None:
        """Choose with the arrows."""
        self.options.focus()
        self.options.highlighted = 0

    def _rows(self) -> Iterator[Option]:
        for script in self._scripts:
            own = " · eigen" if script.id in self._own else ""
            tail = plain(f"  {script.minutes} min{own}", "$text-quiet")
            yield Option(with_tail(plain(script.title), tail, self.app.size.width), id=script.id)
        if self._remarks:
            yield Option(plain(f"{ABOUT} ({len(self._remarks)})", "italic"), id=REMARKS)

    @on(OptionList.OptionHighlighted)
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        self._chosen = next((s for s in self._scripts if s.id == event.option_id), None)
        self.show_chosen()

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_read()

    def keys_here(self, width: int) -> str:
        """The remarks cannot be copied."""
        copy = "k = eigen kopie · " if self._chosen else ""
        if self.reading:
            return f"↑ ↓ = bladeren · {copy}esc = de lijst"
        return f"enter = lezen · {copy}esc = terug"

    def title_of_chosen(self) -> str:
        """Its own, or that of the remarks."""
        return self._chosen.title if self._chosen else ABOUT

    def lines_of_chosen(self, width: int) -> list[Content]:
        """Its parts, or the remarks about all of them."""
        if self._chosen:
            return list(_parts(self._chosen, width, whole=self.reading))
        hung = (wrap_hanging(plain("• "), plain(said), width) for said in self._remarks)
        return [line for lines in hung for line in lines]

    def action_copy(self) -> None:
        """Copy the chosen one."""
        if self._chosen:
            self.dismiss(self._chosen.id)


def _parts(script: Script, width: int, *, whole: bool) -> Iterator[Content]:
    """The parts with their minutes; the whole has what is in each as well."""
    if whole:
        yield from plain(_about(script), "$text-quiet").wrap(width)
    for phase in script.phases:
        if whole:
            yield Content("")
        mark = plain(f"{phase.minutes:>3} min  ", "$text-quiet")
        yield from wrap_hanging(mark, plain(phase.title, "bold"), width)
        for item in phase.items if whole else ():
            mark = plain(f"         {WORDS[type(item).__name__]}  ", "$text-quiet")
            body = row(plain(item.title), (_minutes(item), "$text-quiet"))
            yield from wrap_hanging(mark, body, width)


def _about(script: Script) -> str:
    low, high = script.tables
    tables = f"{low} tot {high} tafels" if high > low else count(high, "tafel", "tafels")
    said = [f"{script.minutes} minuten", f"begin {script.begin}"]
    said += [tables] * (script.tables != ANY)
    return " · ".join([*said, ", ".join(role.plural for role in script.roles)])


def _minutes(item: Item) -> str:
    return f"  {item.minutes} min" if isinstance(item, Round | Break) and item.minutes else ""
