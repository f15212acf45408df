"""What the windows are made of: a question on top, text to scroll in, a list in the middle, and a
list with what the chosen one says below it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from textual import events, on
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.getters import query_one
from textual.screen import ModalScreen, Screen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessie.screens.base import press
from sessie.screens.gate import Guarded
from sessie.widgets.key_line import KeyLine, Pressed
from sessie.widgets.keys import KeyRow, read_rows
from sessie.widgets.text import clip, plain, stack

Answer = TypeVar("Answer")

WIDTH = 74
"""Columns of a list in the middle of the screen, where there is room for them."""
WIDE = 90
"""Columns of a wide window, where there is room for them."""


def menu_width(screen: int) -> int:
    """Columns of a line in the menu, on a screen of so many columns."""
    return max(min(screen * 96 // 100, WIDTH) - 2, 8)


def wide_width(screen: int, around: int) -> int:
    """Columns within a wide window on a screen of so many columns; `around` is what its border,
    its padding and the bar beside a list take."""
    return min(screen * 96 // 100, WIDE) - around


def with_tail(body: Content, tail: Content, width: int) -> Content:
    """A line of a list. When it is too long the body is cut, never the tail."""
    return clip(body, max(width - tail.cell_length, 8)) + tail


def show_rows(options: OptionList, rows: Iterable[Option], cursor: str | int | None = 0) -> None:
    """Put these rows in a list, with the cursor on the one with this id or on this place."""
    options.clear_options().add_options(rows)
    ids = [option.id for option in options.options]
    if isinstance(cursor, str):
        cursor = ids.index(cursor) if cursor in ids else 0
    options.highlighted = min(cursor, len(ids) - 1) if ids and cursor is not None else None


class Window(Guarded, Screen[Answer]):
    """Gives one answer, once."""

    _shown = False

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """All that is in a new window was just dressed, piece by piece, when it was put there; to
        do that once more, all at once, is a third of what its key has to wait for."""
        event.refresh_styles = self._shown
        self._shown = True

    def dismiss(self, result: Answer | None = None) -> AwaitComplete:
        """Close with this answer; a window that is closing already, stays so."""
        return super().dismiss(result) if self.app.screen is self else AwaitComplete()


class Listing(Window[Answer]):
    """A screen with a list that has the keys."""

    options = query_one(OptionList)

    @property
    def chosen(self) -> str:
        """Id of the row with the cursor; empty for none."""
        place = self.options.highlighted
        return "" if place is None else self.options.get_option_at_index(place).id or ""

    def on_mount(self) -> None:
        """Choose with the arrows."""
        self.options.focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter or a click."""
        event.stop()
        self.take(event.option_id or "")

    def take(self, chosen: str) -> None:
        """Give the id of the row that was chosen."""
        answer: Any = chosen
        self.dismiss(answer)


class Framed(Window[Answer]):
    """A title, what is in it, and the keys. The style sheet is read when the first one opens."""

    HEADING = ""
    KEYS = ""

    def compose(self) -> ComposeResult:
        """All of it in a frame."""
        with self.frame():
            if heading := self.heading():
                yield Static(heading, classes="dialog-title")
            yield from self.body()
            if keys := self.told_keys():
                yield KeyLine(keys, between=" = ", id="keys", classes="quiet")

    def frame(self) -> Vertical:
        """What is around it."""
        return Vertical(id="start")

    def heading(self) -> Content:
        """What stands at the top; empty for nothing."""
        return plain(self.HEADING)

    def body(self) -> ComposeResult:
        """What is in it: a list."""
        yield OptionList(compact=True, markup=False)

    def told_keys(self) -> tuple[KeyRow, ...]:
        """What can be done, what is done most first; empty for nothing."""
        return read_rows(self.KEYS)

    @on(Pressed)
    def _pressed(self, message: Pressed) -> None:
        press(self.app, message.key)


class Dialog(ModalScreen[Answer], Framed[Answer]):
    """A window on top of the screen; dismisses with the answer. ModalScreen comes first: style
    sheets know a class by the first of its bases alone."""

    SIZE = "wide"
    """Classes of the window."""

    def frame(self) -> Vertical:
        """A border."""
        return Vertical(classes=f"dialog {self.SIZE}")


class Leaving(Dialog[Answer]):
    """A window to type in. Leaving it throws nothing away that was typed, but after a question."""

    @property
    def touched(self) -> bool:
        """Whether something was typed that would be lost."""
        raise AssertionError(f"{type(self).__name__} does not know what was typed")

    def action_leave(self) -> None:
        """Give nothing; esc on the question goes back to what was typed."""
        if not self.touched:
            self.dismiss(None)
            return
        # Imported here: the menu does without it.
        from sessie.screens.windows.ask import Choose

        answers = {"on": "Verder typen", "away": "Weggooien"}
        self.app.push_screen(Choose("Weggooien wat je typte?", answers), self._answered)

    def _answered(self, answer: str | None) -> None:
        if answer == "away":
            self.dismiss(None)


class TextWindow(Dialog[None]):
    """Text to scroll in."""

    SIZE = "wide tall"
    KEYS = "↑ ↓ = bladeren · esc = terug"

    scroller = query_one(VerticalScroll)

    def body(self) -> ComposeResult:
        """The text."""
        with VerticalScroll():
            yield from self.text()

    def text(self) -> ComposeResult:
        """What can be read."""
        raise AssertionError(f"{type(self).__name__} says nothing")

    def on_mount(self) -> None:
        """Let the arrows scroll."""
        self.scroller.focus()


class ListDialog(Dialog[Answer], Listing[Answer]):
    """A window with a list; dismisses with what was chosen."""


class ListScreen(Listing[Answer | None], Framed[Answer | None]):
    """A list in the middle of the screen; what stands above and below it is always in sight."""

    def rows(self, width: int) -> Iterable[Option]:
        """The rows of the list, for so many columns."""
        raise AssertionError(f"{type(self).__name__} has no rows")

    def fill(self, cursor: str) -> None:
        """Make the rows for the width of now, with the cursor on this one."""
        width = menu_width(self.app.size.width) - 1  # the bar beside a long list
        show_rows(self.options, self.rows(width), cursor)

    def on_resize(self) -> None:
        """Rows are made for the width, and no more of them are shown than there is room for."""
        self.fill(self.chosen)
        self.call_after_refresh(self._fit)

    def _fit(self) -> None:
        around = self.query("#start > *").exclude("OptionList")
        rows = sum(widget.outer_size.height for widget in around if widget.display)
        self.options.styles.max_height = max(self.size.height - rows, 3)
        self.options.scroll_to_highlight()


class ListWindow(ListDialog[Answer | None]):
    """A list `#choices`, and below it what the chosen one says; that can have the whole window."""

    SIZE = "wide tall"
    KEYS = "esc = terug"
    """More of them are told when the list is there."""

    detail = query_one("#reading", VerticalScroll)

    def body(self) -> ComposeResult:
        """The list above, the chosen one below; reading, that one alone."""
        yield OptionList(id="choices", compact=True, markup=False)
        with VerticalScroll(id="reading", can_focus=False):
            yield Static()

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

    @on(OptionList.OptionHighlighted)
    def show_chosen(self) -> None:
        """Show what has the cursor, from its beginning."""
        width = max(self.detail.scrollable_content_region.width, 12)
        title = self.title_of_chosen() if self.reading else self.HEADING
        self.query_one(".dialog-title", Static).update(plain(title))
        self.query_one("#keys", KeyLine).keys = read_rows(self.keys_here(width))
        self.detail.query_one(Static).update(stack(self.lines_of_chosen(width)))
        self.detail.scroll_home(animate=False)

    def on_resize(self) -> None:
        """What hangs under its part is wrapped for the width."""
        self.call_after_refresh(self.show_chosen)

    def action_read(self) -> None:
        """Give the whole window to the chosen one."""
        if not self.reading:
            self._read(True)
            self.detail.focus()

    def action_back(self) -> None:
        """To the list; from the list to where it was opened."""
        if not self.reading:
            self.dismiss(None)
            return
        self.options.focus()
        self._read(False)

    def _read(self, reading: bool) -> None:
        self.query_one(".dialog").set_class(reading, "-reading")
        self.detail.can_focus = reading
        self.call_after_refresh(self.show_chosen)
