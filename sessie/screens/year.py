"""Year view: the evenings of a traject beside each other, and what became of agreements."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from sessie.documents.markdown import write
from sessie.documents.year import year_blocks
from sessie.domain.trajectory import Trajectory
from sessie.domain.year import Year
from sessie.screens.paper import PaperScreen


class YearScreen(PaperScreen):
    """To read; `write_year` makes a file of it."""

    BINDINGS = [
        Binding("escape,j", "dismiss", "terug"),
    ]

    def __init__(
        self, trajectory: Trajectory, year: Year, write_year: Callable[[str], Path]
    ) -> None:
        super().__init__(write_year)
        self._trajectory, self._year = trajectory, year

    def compose(self) -> ComposeResult:
        """The evenings, and below them the keys."""
        # Imported here: the Markdown widget is not needed before something is read.
        from textual.widgets import Markdown

        text = write(year_blocks(self._trajectory, self._year))
        with Vertical(classes="dialog wide tall"):
            with VerticalScroll():
                yield Markdown(text, open_links=False)
            yield Static(
                "schrijf: w = Word · h = HTML · m = Markdown · o = openen · esc = terug",
                classes="quiet",
            )

    def on_mount(self) -> None:
        """Let the arrows scroll."""
        self.query_one(VerticalScroll).focus()
