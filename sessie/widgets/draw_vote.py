"""Draws the dots: first the themes, and only after closing what they got."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content

from sessie.model.dutch import capital, count
from sessie.model.script import Side
from sessie.public.scene import Block
from sessie.public.vote import (
    CLOSED,
    COUNTING,
    NO_CHOICES,
    NO_DOTS,
    SILENT,
    Choices,
    Ranked,
    Ranking,
)  # fmt: skip
from sessie.widgets.text import Frame, Lines, clip, heading, plain, row, side_style, wrap_hanging

MOST_DOTS = 7
"""Dots in a bar at most: a sixth of all dots of a side, or more."""
NUMBER = 4
"""Columns of the number before a label."""


def draw(block: Block, frame: Frame) -> Lines:
    """The themes to choose from; after closing the ranking with raw counts."""
    width = frame.width
    title = heading(block.title, width)
    room = frame.height - len(title)
    if isinstance(block, Ranking):
        closed = plain(CLOSED, "$text-quiet").wrap(width)
        return [*title, *(closed if frame.compact else _ranking(block, width, room))]
    assert isinstance(block, Choices)
    if frame.compact:
        said = COUNTING if block.counting else SILENT
        return [*title, *plain(said, "$text-quiet").wrap(width)]
    return [*title, *_choices(block, width, room)]


# open ---------------------------------------------------------------------------------------


def _choices(block: Choices, width: int, room: int) -> Lines:
    if not block.choices:
        return [Content(""), *plain(NO_CHOICES, "$text-quiet").wrap(width)]
    blocks = [
        wrap_hanging(row((f"{n:>2}  ", "bold $accent")), plain(label), width)
        for n, label in enumerate(block.choices, 1)
    ]
    if sum(map(len, blocks)) > room:
        # Every number must be there to choose from, before the end of a label.
        blocks = [[clip(held[0] + plain("…"), width) if len(held) > 1 else held[0]]
                  for held in blocks]  # fmt: skip
    if len(blocks) > room:
        blocks = [*blocks[: room - 1], [plain(f"    … en nog {len(blocks) - room + 1}")]]
    rows = sum(map(len, blocks))
    lines = _lead(block, width, room - rows)
    airy = rows + len(blocks) + len(lines) - 1 <= room
    for place, held in enumerate(blocks):
        lines += [Content(""), *held] if airy and place else held
    return lines


def _lead(block: Choices, width: int, room: int) -> Lines:
    """What is asked now: to choose in silence, or to wait for the count."""
    if block.counting:
        lead = plain(COUNTING, "$text-quiet").wrap(width)
    else:
        have = f"U hebt {count(block.each, 'stip', 'stippen')}."
        lead = row((SILENT, "bold"), f" {have}").wrap(width)
        write = plain("Schrijf de nummers op die u kiest.", "$text-quiet").wrap(width)
        lead += write if len(lead) + len(write) + 1 <= room else []
    return [*lead, Content("")] if len(lead) < room else lead[: max(room, 0)]


# closed -------------------------------------------------------------------------------------


def _ranking(block: Ranking, width: int, room: int) -> Lines:
    ranked = block.ranked
    if not ranked:
        return [Content(""), plain(NO_DOTS, "$text-quiet")]
    grid = _Grid.of(block, width)
    lines = [grid.head(block.weighing)]
    space = max(room - 1, 1)
    shown = ranked if len(ranked) <= space else ranked[: space - 1]
    airy = 2 * len(ranked) <= space
    for line in shown:
        lines += [Content("")] if airy else []
        lines.append(grid.line(line))
    if len(shown) < len(ranked):
        lines.append(plain(f"    … en nog {len(ranked) - len(shown)}", "$text-quiet"))
    if not airy and len(lines) < room:
        lines.insert(1, Content(""))
    return lines


@dataclass(frozen=True, slots=True)
class _Grid:
    """The columns of the outcome: rank, label, and for each side its dots."""

    sides: tuple[Side, ...]
    label: int
    """Columns of the label."""
    bars: bool
    """Whether there is room for bars beside the counts."""

    @staticmethod
    def of(block: Ranking, width: int) -> _Grid:
        """With bars as long as the labels stay whole."""
        longest = max(plain(line.label).cell_length for line in block.ranked)
        for bars in (True, False):
            grid = _Grid(block.sides, 0, bars)
            label = width - NUMBER - sum(map(grid.column, block.sides))
            if label > longest:
                break
        return _Grid(block.sides, max(label, 8), bars)

    def column(self, side: Side) -> int:
        """Its width."""
        return max(plain(side.name).cell_length + 1, MOST_DOTS + 6 if self.bars else 6)

    def head(self, words: str) -> Content:
        """How it is weighed, above the names of the sides."""
        room = NUMBER + self.label
        said = clip(plain(" " * NUMBER + capital(words), "italic $text-quiet"), room)
        names = [(f"{s.name:>{self.column(s)}}", f"bold {side_style(s.id)}") for s in self.sides]
        return row(said, " " * (room - said.cell_length), *names)

    def line(self, line: Ranked) -> Content:
        """A theme with its rank."""
        style = "bold" if line.rank <= 3 else ""
        label = clip(plain(line.label, style), self.label - 1)
        cells = map(self._cell, self.sides, line.dots, line.parts)
        pad = " " * (self.label - label.cell_length)
        return row((f"{line.rank:>2}  ", "bold $accent"), label, pad, *cells)

    def _cell(self, side: Side, given: int, part: float) -> Content:
        dots = max(min(round(part * 40), MOST_DOTS), 1) if given else 0
        width = self.column(side)
        bar = f"{'●' * dots:>{width - 5}}" if self.bars else ""
        number = plain(
            f"{given or '–':>{5 if self.bars else width}}", "" if given else "$text-quiet"
        )
        return row((bar, side_style(side.id)), number)
