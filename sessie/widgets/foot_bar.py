"""The last line of the screen: how far we are, and that everything is saved."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from sessie.widgets.text import plain, row


class FootBar(Widget):
    """A bar of progress through the items, and "bewaard"."""

    DEFAULT_CSS = "FootBar { dock: bottom; height: 1; width: 1fr; }"

    place: reactive[int] = reactive(0)
    """Items shown so far, this one included."""
    of: reactive[int] = reactive(1)
    """Items in all."""
    saved: reactive[str] = reactive("")
    """What to say about saving, such as "bewaard 20:14:07"."""
    exact: reactive[bool] = reactive(False)
    """Whether to say when; the room only needs to know that."""

    @dataclass
    class HelpWanted(Message):
        """The word "F1 hulp" was clicked."""

    def on_click(self, event: events.Click) -> None:
        """The word at the end is a button."""
        if self.size.width >= 50 and event.x >= self.size.width - 9:
            self.post_message(self.HelpWanted())

    def render(self) -> Content:
        """One line, for the width of now."""
        width = self.size.width
        tail = row((f" {self.place} / {self.of}", "$text-quiet"))
        if width >= 40:
            word = self.saved if self.exact else self.saved.partition(" ")[0]
            # As wide as the word that follows, so that the bar does not jump.
            said = f"  ✓ {word}" if self.saved else "    …bewaren" if self.exact else "  …      "
            tail += row((said, "$text-quiet"))
        if width >= 50:
            tail += row(("  F1 hulp", "$text-quiet"))
        room = width - tail.cell_length - 2
        if room < 4:
            return tail
        done = round(room * self.place / max(self.of, 1))
        bar = row(("━" * done, "$accent"), ("─" * (room - done), "$line"))
        return Content(" ") + bar + tail


class TitleBar(Widget):
    """The first line: which part we are in, and the time."""

    DEFAULT_CSS = "TitleBar { dock: top; height: 1; width: 1fr; }"

    title: reactive[str] = reactive("")
    """The part, and the round if there is one."""
    time: reactive[str] = reactive("")
    """The wall clock, or the clock of the item."""

    def render(self) -> Content:
        """One line, for the width of now."""
        width = self.size.width
        time = plain(self.time, "bold")
        left = plain(self.title, "$text-quiet")
        room = max(width - time.cell_length - 3, 1)
        if left.cell_length > room:
            left = left.truncate(room, ellipsis=True)
        gap = max(width - 2 - left.cell_length - time.cell_length, 1)
        return Content(" ") + left + Content(" " * gap) + time


class Banner(Widget):
    """The red line that says saving fails; not there when all is well."""

    DEFAULT_CSS = """
    Banner { dock: top; height: auto; width: 1fr; display: none;
             background: $alarm; color: $on-alarm; text-style: bold; padding: 0 1; }
    Banner.-shown { display: block; }
    """

    trouble: reactive[str] = reactive("", layout=True)
    """One sentence; empty hides the line."""

    def render(self) -> Content:
        """The sentence and the key."""
        return (
            plain(f"NIET BEWAARD: {self.trouble}  [F8 = probeer opnieuw]")
            if self.trouble
            else Content("")
        )

    def watch_trouble(self, trouble: str) -> None:
        """Show the line only when there is something to say."""
        self.set_class(bool(trouble), "-shown")
