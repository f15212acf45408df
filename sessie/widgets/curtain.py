"""The closed curtain: a calm screen while something else is going on."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from sessie.widgets.block_digits import best_scale, block_digits
from sessie.widgets.text import plain, stack


class Curtain(Widget):
    """The name of the evening and the time of day, in the middle."""

    DEFAULT_CSS = "Curtain { width: 1fr; height: 1fr; display: none; }"

    title: reactive[str] = reactive("")
    time: reactive[str] = reactive("")

    def render(self) -> Content:
        """Centred in both directions."""
        width, height = self.size
        scale = best_scale(self.time, width - 4, height // 3) if self.time else 0
        digits = (
            [plain(line, "$accent") for line in block_digits(self.time, scale)] if scale else []
        )
        title = plain(self.title, "bold").wrap(max(width - 4, 4)) if self.title else []
        lines = [*title, Content(""), *digits]
        above = max((height - len(lines)) // 2, 0)
        centred = [Content(" " * max((width - line.cell_length) // 2, 0)) + line for line in lines]
        return stack([Content("")] * above + centred)
