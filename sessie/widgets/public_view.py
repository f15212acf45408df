"""What the room sees: one widget that draws all its lines itself, for the size it has."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from sessie.model.session import Session
from sessie.widgets.block_digits import best_scale, block_digits
from sessie.widgets.text import plain, stack

WIDEST = 110
"""Columns a text is wide at most; longer lines are hard to read from a distance."""


class PublicView(Widget):
    """Base of the public views; a subclass says in `draw` which lines stand there."""

    DEFAULT_CSS = "PublicView { width: 1fr; height: 1fr; }"

    session: reactive[Session | None] = reactive(None)
    """The session that is shown."""
    compact: reactive[bool] = reactive(False)
    """True when the werkblad takes most of the screen."""
    wall: reactive[str] = reactive("")
    """The time of day, shown while the curtain is closed."""

    def draw(self, session: Session, width: int, height: int) -> list[Content]:
        """The lines of the view, at most `height` of at most `width` columns."""
        raise AssertionError(f"{type(self).__name__} has no draw")

    def render(self) -> Content:
        """Draw what is shown now."""
        return self.drawn(self.session)

    def drawn(self, session: Session | None) -> Content:
        """The picture of a session for the size of now."""
        width, height = self.size
        if session is None or width < 4 or height < 1:
            return Content("")
        margin = 1 if self.compact or width < 40 else max(2, width // 16, (width - WIDEST) // 2)
        room = min(width - 2 * margin, WIDEST)
        if session.stage.curtain:
            return stack(curtain_lines(session.evening.title, self.wall, width, height))
        pad = Content(" " * margin)
        lines = self.draw(session, max(room, 4), height)[:height]
        return stack(pad + line for line in lines)

    @dataclass
    class Clicked(Message):
        """The room's side of the screen was clicked: on, or back with the right button."""

        by: int

    def on_click(self, event: events.Click) -> None:
        """As in any slide show: a click goes on, the right button goes back."""
        if not self.compact:
            self.post_message(self.Clicked(-1 if event.button == 3 else 1))

    def set_session(self, session: Session) -> None:
        """Show this session."""
        self.session = session


def curtain_lines(title: str, time: str, width: int, height: int) -> list[Content]:
    """The closed curtain: the name of the evening and the time, in the middle."""
    scale = best_scale(time, width - 4, height // 3) if time else 0
    digits = [plain(line, "$accent") for line in block_digits(time, scale)] if scale else []
    name = plain(title, "bold").wrap(max(width - 4, 4)) if title else []
    lines = [*name, Content(""), *digits][:height]
    above = [Content("")] * max((height - len(lines)) // 2, 0)
    return [*above, *(Content(" " * max((width - li.cell_length) // 2, 0)) + li for li in lines)]


def centred(lines: list[Content], height: int) -> list[Content]:
    """The lines a little above the middle, where the eye expects them."""
    above = max((height - len(lines)) * 2 // 5, 0)
    return [Content("")] * above + lines


def heading(title: str, width: int) -> list[Content]:
    """A title with a short bar under it."""
    lines = plain(title, "bold $accent").wrap(width)
    return [*lines, plain("▔" * min(12, lines[0].cell_length if lines else 1), "$accent")]
