"""What the papers of a traject share: writing them to a file, and opening that file."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from textual import work
from textual.app import App
from textual.binding import Binding

from sessie.domain.trouble import Trouble
from sessie.screens.dialog import Dialog

NOTHING_WRITTEN = "Er is nog niets geschreven: druk eerst op w."


class PaperScreen(Dialog[None]):
    """To read; `write_to` makes a file of it in the form that was asked for."""

    BINDINGS = [
        Binding("w", "write('docx')", "schrijf als Word-document"),
        Binding("h", "write('html')", "schrijf als webpagina"),
        Binding("m", "write('md')", "schrijf als Markdown"),
        Binding("o", "open", "openen wat net is geschreven"),
    ]

    def __init__(self, write_to: Callable[[str], Path]) -> None:
        super().__init__()
        self._write_to = write_to
        self._written: Path | None = None

    def action_write(self, form: str) -> None:
        """Write it to a new file, and say where it is."""
        try:
            path = self._written = self._write_to(form)
        except Trouble as trouble:
            self.app.notify(str(trouble), severity="error", timeout=15, markup=False)
            return
        said = f"{path.parent.name}/\n{path.name}\nOpenen: o"
        self.app.notify(said, title="Geschreven", timeout=8, markup=False)

    @work(exclusive=True, group="open")
    async def action_open(self) -> None:
        """Open what was written last, in the program that this machine has for it."""
        await open_written(self.app, self._written)


async def open_written(app: App[None], path: Path | None) -> None:
    """Open a file that was written; why it cannot be opened is said in one sentence."""
    from sessie.opening import open_file

    problem = await asyncio.to_thread(open_file, path) if path else NOTHING_WRITTEN
    if problem:
        app.notify(problem, severity="warning", timeout=10, markup=False)
