"""Year view: the evenings of a traject beside each other, and what became of agreements."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from sessie.domain.trajectory import Trajectory
from sessie.domain.trouble import Trouble
from sessie.domain.year import Year
from sessie.report.markdown import write
from sessie.report.year import year_blocks
from sessie.screens.dialog import Dialog


class YearScreen(Dialog[None]):
    """To read; `write_year` makes a file of it."""

    BINDINGS = [
        Binding("w", "write('docx')", "schrijf als Word-document"),
        Binding("h", "write('html')", "schrijf als webpagina"),
        Binding("m", "write('md')", "schrijf als Markdown"),
        Binding("escape,j", "dismiss", "terug"),
    ]

    def __init__(
        self, trajectory: Trajectory, year: Year, write_year: Callable[[str], Path]
    ) -> None:
        super().__init__()
        self._trajectory, self._year, self._write = trajectory, year, write_year

    def compose(self) -> ComposeResult:
        """The evenings, and below them the keys."""
        # Imported here: the Markdown widget is not needed before something is read.
        from textual.widgets import Markdown

        text = write(year_blocks(self._trajectory, self._year))
        with Vertical(classes="dialog wide tall"):
            with VerticalScroll():
                yield Markdown(text, open_links=False)
            yield Static(
                "schrijf: w = Word · h = HTML · m = Markdown · esc = terug",
                classes="quiet",
            )

    def on_mount(self) -> None:
        """Let the arrows scroll."""
        self.query_one(VerticalScroll).focus()

    def action_write(self, form: str) -> None:
        """Write it to a new file, and say where it is."""
        try:
            path = self._write(form)
        except Trouble as trouble:
            self.app.notify(str(trouble), severity="error", timeout=15, markup=False)
            return
        self.app.notify(f"{path.parent.name}/\n{path.name}", title="Geschreven", timeout=8,
                        markup=False)  # fmt: skip
