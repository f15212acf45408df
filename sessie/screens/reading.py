"""A list, and below it what the chosen one says; that can have the whole window."""

from __future__ import annotations

from typing import TypeVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.getters import query_one
from textual.widgets import OptionList, Static

from sessie.screens.dialog import Dialog
from sessie.widgets.text import clip, plain, stack

Answer = TypeVar("Answer")


class ReadingDialog(Dialog[Answer | None]):
    """A dialog with a list `#choices`, a `#reading` to scroll in and its `#keys` below."""

    CSS = """
    #choices { height: auto; max-height: 60%; }
    #reading { height: 1fr; padding: 1 0 0 0; }
    .-reading #choices, .-reading #search { display: none; }
    .-reading #reading { padding: 0; }
    """
    TITLE_OF_LIST = ""

    options = query_one(OptionList)
    detail = query_one("#reading", VerticalScroll)

    @property
    def reading(self) -> bool:
        """Whether the chosen one has the whole window."""
        return self.query_one(".dialog").has_class("-reading")

    def keys_here(self, width: int) -> str:
        """What stands at the bottom, on one line of so many columns."""
        raise AssertionError(f"{type(self).__name__} tells no keys")

    def title_of_chosen(self) -> str:
        """What stands above the chosen one when it has the window."""
        raise AssertionError(f"{type(self).__name__} has no title")

    def lines_of_chosen(self, width: int) -> list[Content]:
        """What the chosen one says."""
        raise AssertionError(f"{type(self).__name__} says nothing")

    def show_chosen(self) -> None:
        """Show what has the cursor, from its beginning."""
        width = max(self.detail.scrollable_content_region.width, 12)
        title = self.title_of_chosen() if self.reading else self.TITLE_OF_LIST
        self.query_one(".dialog-title", Static).update(plain(title))
        self.query_one("#keys", Static).update(plain(self.keys_here(width)))
        self.detail.query_one(Static).update(stack(self.lines_of_chosen(width)))
        self.detail.scroll_home(animate=False)

    def on_resize(self) -> None:
        """What hangs under its part is wrapped for the width."""
        self.call_after_refresh(self.show_chosen)

    def action_read(self) -> None:
        """Give the whole window to the chosen one."""
        if not self.reading:
            self.query_one(".dialog").add_class("-reading")
            self.detail.can_focus = True
            self.detail.focus()
            self.call_after_refresh(self.show_chosen)

    def action_back(self) -> None:
        """To the list; from the list to where it was opened."""
        if not self.reading:
            self.dismiss(None)
            return
        self.query_one(".dialog").remove_class("-reading")
        self.options.focus()
        self.detail.can_focus = False
        self.call_after_refresh(self.show_chosen)


def with_tail(body: Content, tail: Content, screen: int) -> Content:
    """A line of the list in a wide window on a screen of so many columns. When it is too long the
    body is cut, never the tail."""
    room = min(screen * 96 // 100, 90) - 10  # the border, its padding, that of a line, the bar
    return clip(body, max(room - tail.cell_length, 8)) + tail
