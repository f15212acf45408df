"""The keys of a screen in words, and what can be chosen with one key; the same with the mouse."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from sessie.widgets.keys import KeyRow, key_at, laid_out
from sessie.widgets.text import clip, plain, row, stack

WIDEST = 60
NARROWEST = 24
"""Cells of a column in which a label can still be told from another."""


@dataclass
class Pressed(Message):
    """Something was clicked that stands for a key."""

    key: str
    id: str = ""
    """What was meant, where no key stands for it."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose."""

    key: str
    """The key that chooses it; empty for a line that only says something."""
    label: str
    extra: str = ""
    """Behind the label: a reason or a number."""
    here: bool = False
    """Whether it is what holds now."""
    id: str = ""
    """What a click chooses, where that is not the same as the key."""


class ChoiceList(Widget):
    """Choices under each other, in as many columns as they need."""

    choices: reactive[tuple[Choice, ...]] = reactive(())

    def __init__(self, *, columns: bool = False, more: str = "", id: str | None = None) -> None:
        super().__init__(id=id)
        self._columns, self._more = columns, more
        """`more` says how to reach what does not fit; `{}` stands for how many those are."""

    def _grid(self) -> tuple[int, int]:
        """Columns and rows of now."""
        height = max(self.size.height, 1)
        most = max(self.size.width // NARROWEST, 1) if self._columns else 1
        wanted = -(-len(self.choices) // height)
        columns = min(max(wanted, 1), most)
        return columns, min(-(-len(self.choices) // columns), height)

    def _width(self, columns: int) -> int:
        """Cells of one column: a number stays near its label on a wide screen too."""
        width = self.size.width // columns
        return min(width, WIDEST) if self._columns else width

    def _cells(self) -> list[Choice]:
        """What there is room for; the last says how many there are more."""
        columns, rows = self._grid()
        room = columns * rows
        if len(self.choices) <= room or not self._more:
            return list(self.choices[:room])
        left = len(self.choices) - room + 1
        return [*self.choices[: room - 1], Choice("", self._more.format(left))]

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """A row for each choice."""
        return max(len(self.choices), 1)

    def render(self) -> Content:
        """The first column from top to bottom, then the next."""
        (columns, rows), cells = self._grid(), self._cells()
        width = self._width(columns)
        lines = []
        for line in range(rows):
            parts = [self._cell(choice, width) for choice in cells[line::rows]]
            lines.append(Content("").join(parts))
        return stack(lines)

    @property
    def _extra(self) -> int:
        """Cells that the longest number needs."""
        return 1 + max((len(choice.extra) for choice in self.choices), default=0)

    def _cell(self, choice: Choice, width: int) -> Content:
        if not choice.key:
            return clip(plain(f"    {choice.label}", "$text-quiet"), width)
        mark = "▸" if choice.here else " "
        key = row((f"{mark}{choice.key} ", "bold $accent"), " ")
        extra = plain(choice.extra, "$text-quiet")
        room = width - key.cell_length - 2
        if self._columns:
            label = clip(plain(choice.label, "bold" if choice.here else ""), room - self._extra)
            gap = max(room - label.cell_length - extra.cell_length, 1)
            return row(key, label, " " * gap, extra, "  ")
        longest = max(cell_len(other.label) for other in self.choices)
        label = clip(plain(choice.label, "bold"), room)
        gap = max(min(longest, room - 12) - label.cell_length, 0) + 3
        left = room - label.cell_length - gap
        return row(key, label, " " * gap, clip(extra, left)) if left > 6 else key + label

    def on_click(self, event: events.Click) -> None:
        """A click is the key that stands there."""
        (columns, rows), cells = self._grid(), self._cells()
        column = event.x // max(self._width(columns), 1)
        place = column * rows + event.y
        if column < columns and event.y < rows and place < len(cells) and cells[place].key:
            self.post_message(Pressed(cells[place].key, cells[place].id))


class KeyLine(Widget):
    """The keys that work here, in as few rows as they fit on; each can be clicked."""

    keys: reactive[tuple[KeyRow, ...]] = reactive((), layout=True)

    def __init__(
        self,
        keys: tuple[KeyRow, ...] = (),
        *,
        between: str = " ",
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._between = between
        """Stands between a key and what it does; nothing where the key is its first letter."""
        self.set_reactive(KeyLine.keys, keys)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many rows as it takes."""
        return len(laid_out(self.keys, self._between, width))

    def render(self) -> Content:
        """Keys in the colour of keys, words in the quiet one."""
        rows = laid_out(self.keys, self._between, self.size.width)
        return stack(keys_in_a_row((key for _, _, key in keys), self._between) for keys in rows)

    def on_click(self, event: events.Click) -> None:
        """A click on a word is its key."""
        spot = event.get_content_offset(self)
        rows = laid_out(self.keys, self._between, self.size.width)
        if spot is not None and (key := key_at(rows, spot.x, spot.y)):
            self.post_message(Pressed(key))


def keys_in_a_row(keys: Iterable[KeyRow], between: str, accent: str = "bold $accent") -> Content:
    """Some keys and what they do, on one line."""
    return plain(" · ", "$line").join(
        row((shown, accent), ((between if shown else "") + word, "$text-quiet"))
        for shown, word, _ in keys
    )
