"""The least a Textual program can be: one Static, of which every key changes the text."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import Static


class Minimal(App[None]):
    """One line of text with a number in it."""

    number = 0

    def compose(self) -> ComposeResult:
        """The text that the harness waits for."""
        yield Static("lantaarn-0")

    def on_key(self) -> None:
        """The next text."""
        self.number += 1
        self.query_one(Static).update(f"lantaarn-{self.number}")


if __name__ == "__main__":
    Minimal().run()
