"""The draaiboeken: what is in each, what could be better, and a copy to change."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessie.domain.script import Script
from sessie.screens.dialog import Dialog
from sessie.screens.overview import WORDS
from sessie.widgets.text import plain, row, stack


class ScriptsScreen(Dialog[str | None]):
    """Dismisses with the id of the draaiboek to copy, or None."""

    BINDINGS = [
        Binding("escape", "dismiss(None)", "terug"),
        Binding("k", "copy", "eigen kopie maken om te veranderen"),
        Binding("enter", "copy", show=False),
    ]

    def __init__(
        self, scripts: Sequence[Script], own: frozenset[str], remarks: Sequence[str]
    ) -> None:
        super().__init__()
        self._scripts, self._own, self._remarks = list(scripts), own, list(remarks)

    def compose(self) -> ComposeResult:
        """The list above, the parts of the chosen one below."""
        with Vertical(classes="dialog wide tall"):
            yield Static("Draaiboeken", classes="dialog-title")
            yield OptionList(*map(self._option, self._scripts), compact=True, markup=False)
            with VerticalScroll(id="script-detail", can_focus=False):
                yield Static(id="script-parts")
            yield Static("k = eigen kopie maken · esc = terug", classes="quiet")

    def on_mount(self) -> None:
        """Choose with the arrows."""
        options = self.query_one(OptionList)
        options.focus()
        options.highlighted = 0

    def _option(self, script: Script) -> Option:
        own = " · eigen" if script.id in self._own else ""
        line = row(plain(script.title), (f"  {script.minutes} min{own}", "$text-quiet"))
        return Option(line, id=script.id)

    @on(OptionList.OptionHighlighted)
    def _show(self, event: OptionList.OptionHighlighted) -> None:
        script = next((s for s in self._scripts if s.id == event.option_id), None)
        lines: list[Content] = []
        for phase in script.phases if script else ():
            titles = ", ".join(f"{WORDS[type(i).__name__]} {i.title}" for i in phase.items)
            lines.append(row((f"{phase.minutes:>3} min  ", "$text-quiet"), (phase.title, "bold"),
                             (f"  {titles}", "$text-quiet")))  # fmt: skip
        if self._remarks:
            lines += [Content(""), plain("Opmerkingen bij de draaiboeken", "bold $accent")]
            lines += [plain(remark) for remark in self._remarks]
        self.query_one("#script-parts", Static).update(stack(lines))

    def action_copy(self) -> None:
        """Copy the chosen one."""
        place = self.query_one(OptionList).highlighted
        self.dismiss(self._scripts[place].id if place is not None else None)


class SheetsScreen(Dialog[str | None]):
    """Which sheets to write; dismisses with their name."""

    BINDINGS = [Binding("escape", "dismiss(None)", "terug")]

    def __init__(self, sheets: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._sheets = sheets

    def compose(self) -> ComposeResult:
        """One line a set."""
        with Vertical(classes="dialog wide"):
            yield Static("Bladen om te printen", classes="dialog-title")
            yield OptionList(*(Option(plain(title), id=name) for name, title in self._sheets),
                             compact=True, markup=False)  # fmt: skip
            yield Static("enter = maken, als Markdown en om te printen · esc = terug",
                         classes="quiet")  # fmt: skip

    def on_mount(self) -> None:
        """Choose with the arrows."""
        self.query_one(OptionList).focus()

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_id)
