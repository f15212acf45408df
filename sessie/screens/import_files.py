"""Which files to read in, from the werkblad."""

from __future__ import annotations

from glob import glob
from pathlib import Path

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.suggester import Suggester
from textual.widgets import Input, Static

from sessie.screens.dialog import Dialog
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import plain

MOST_FILES = 200


class PathSuggester(Suggester):
    """Completes a path from what is on the disk."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        """The first file or folder that begins like this."""
        if not value.strip() or "*" in value:
            return None
        try:
            base = Path(value).expanduser()
            folder, start = (base, "") if value.endswith("/") else (base.parent, base.name)
            names = sorted(
                p.name + ("/" if p.is_dir() else "")
                for p in folder.iterdir()
                if p.name.startswith(start) and not p.name.startswith(".")
            )
        except (OSError, ValueError, RuntimeError):
            return None
        return value[: len(value) - len(start)] + names[0] if names else None


class ImportScreen(Dialog[tuple[Path, ...] | None]):
    """Dismisses with the files, or None."""

    BINDINGS = [Binding("escape", "dismiss(None)", "laat maar")]

    def compose(self) -> ComposeResult:
        """One input; a star takes several files."""
        with Vertical(classes="dialog wide"):
            yield Static("Bestanden inlezen", classes="dialog-title")
            yield Static(
                "Tekstbestanden per tafel, of een sessie-avond in JSON. Een map of een ster "
                "leest alle bestanden: briefjes/*.txt"
            )
            yield LineInput(
                placeholder="briefjes/tafel-*.txt", suggester=PathSuggester(), compact=True
            )
            yield Static("→ = aanvullen · enter = inlezen · esc = laat maar", classes="quiet")
            yield Static(id="import-problem", classes="problem")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Find the files."""
        event.stop()
        paths = find_files(event.value.strip())
        if not paths:
            self.query_one("#import-problem", Static).update(
                plain("Daar staat geen bestand dat ik kan lezen. Kijk de naam na.")
            )
            return
        self.dismiss(paths)


def find_files(text: str) -> tuple[Path, ...]:
    """The .txt, .md and .json files that a typed path, folder or pattern means, sorted by name."""
    if not text:
        return ()
    try:
        path = Path(text).expanduser()
        if path.is_dir():
            found = [p for p in path.iterdir() if p.suffix.lower() in {".txt", ".json", ".md"}]
        elif path.is_file():
            found = [path]
        else:
            found = [Path(name) for name in glob(str(path))]
        return tuple(sorted(p for p in found if p.is_file()))[:MOST_FILES]
    except (OSError, ValueError, RuntimeError):  # the last is the home of nobody we know
        return ()
