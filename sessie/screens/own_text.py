"""Writing an own text: in a window, or in the editor that the user named."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from textual.app import App, ComposeResult, SuspendNotSupported
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.widgets import Button, Static, TextArea

from sessie.documents.plan import edited
from sessie.domain.dutch import clean
from sessie.screens.confirm import Choose
from sessie.screens.dialog import Dialog
from sessie.widgets.text import plain

MOST_TEXT = 20_000
"""Characters of one own text: more than ten pages."""


class OwnText(Dialog[str | None]):
    """Dismisses with the text, or None when it stays as it was."""

    BINDINGS = [
        Binding("f10,ctrl+enter", "keep", "bewaren", priority=True),
        Binding("escape", "leave", "laat maar", priority=True),
    ]

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self._title, self._text = title, text

    def compose(self) -> ComposeResult:
        """A field of several lines."""
        with Vertical(classes="dialog wide tall"):
            yield Static(plain(self._title), classes="dialog-title")
            yield TextArea(self._text, soft_wrap=True, compact=True)
            yield Static(id="own-problem", classes="problem")
            yield Static(
                "Een lege regel begint een nieuwe alinea, een regel met - ervoor is een punt.",
                classes="quiet",
            )
            with Horizontal(classes="buttons"):
                yield Button("Bewaren (F10)", id="keep", variant="primary", compact=True)
                yield Button("Laat maar (esc)", id="leave", compact=True)

    def on_mount(self) -> None:
        """Write on at the end."""
        area = self.query_one(TextArea)
        area.focus()
        area.move_cursor(area.document.end)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Keep or leave."""
        event.stop()
        if event.button.id == "keep":
            self.action_keep()
        else:
            self.action_leave()

    def action_keep(self) -> None:
        """Give the text, unless it is too long."""
        text = clean(self.query_one(TextArea).text).strip("\n")
        if len(text) > MOST_TEXT:
            said = f"Te lang: {len(text)} van {MOST_TEXT} tekens. Maak het korter."
            self.query_one("#own-problem", Static).update(plain(said))
            return
        self.dismiss(text)

    def action_leave(self) -> None:
        """Leave; what was written is only thrown away after a question."""
        if self.query_one(TextArea).text == self._text:
            self.dismiss(None)
            return
        answers = {"on": "Verder schrijven", "away": "Weggooien"}
        self.app.push_screen(Choose("Weggooien wat je net schreef?", answers), self._left)

    def _left(self, answer: str | None) -> None:
        if answer == "away":
            self.dismiss(None)


def edit_outside(app: App[Any], own: Mapping[str, str]) -> dict[str, str] | None:
    """All own text in the editor of VISUAL or EDITOR; None when nothing came of it, and why is
    said."""
    command = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not command:
        _say(app, "Er is geen tekstprogramma ingesteld: zet de naam ervan in EDITOR.")
        return None
    try:
        with app.suspend():
            return edited(command, own)
    except SuspendNotSupported:
        _say(
            app, "In dit venster kan dat niet: schrijf de tekst per hoofdstuk, met 1 tot en met 8."
        )
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        _say(app, _reason(error, command))
    return None


def _reason(error: Exception, command: str) -> str:
    if isinstance(error, ValueError):
        return str(error)
    name = shlex.split(command)[0] if command.strip() else command
    return f"Het tekstprogramma {Path(name).name} deed het niet, dus er is niets veranderd."


def _say(app: App[Any], sentence: str) -> None:
    app.notify(sentence, severity="warning", timeout=15, markup=False)
