"""The least a Textual program can be: one Static, of which every key, or with "klok" every second,
changes the text."""

from __future__ import annotations

import sys

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


class MinimalClock(Minimal):
    """The same text, changed every second."""

    def on_mount(self) -> None:
        """A clock goes by itself."""
        self.set_interval(1, self.on_key)


if __name__ == "__main__":
    (MinimalClock if "klok" in sys.argv else Minimal)().run()
