"""Draws the dots: first the themes, and only after closing what they got."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content

from sessie.model.dutch import count
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
from sessie.widgets.text import (
    Frame,
    Lines,
    clip,
    fitting,
    flow,
    heading,
    plain,
    row,
    side_style,
    wrap_hanging,
)

SHORTEST, LONGEST = 8, 30
"""Columns of the bar of what weighs most."""
BARS = "█▒░"
"""A sign for the part of each side: also without colours they can be told apart."""
ROUNDING = 1e-9
"""So that sums of the same parts in another order are as long."""
ABOUT = ("onderwerp", "onderwerpen")
DOTS = 5
"""Columns of the dots of a side."""
NUMBER = 4
"""Columns of the number before a label."""


def draw(block: Block, frame: Frame) -> Lines:
    """The themes to choose from; after closing the ranking with raw counts."""
    width = frame.width
    title = heading(block.title, frame)
    room = frame.height - len(title)
    if isinstance(block, Ranking):
        closed = plain(CLOSED, "$text-quiet").wrap(width)
        return [*title, *(closed if frame.compact else _ranking(block, width, room))]
    assert isinstance(block, Choices)
    if frame.compact:
        said = COUNTING if block.counting else SILENT
        return [*title, *plain(said, "$text-quiet").wrap(width)]
    return [*title, *_choices(block, width, room, frame.first)]


# open ---------------------------------------------------------------------------------------


def _choices(block: Choices, width: int, room: int, first: int) -> Lines:
    if not block.choices:
        said = [Content(""), *plain(NO_CHOICES, "bold").wrap(width)]
        about = [wrap_hanging(plain("• ", "$accent"), plain(text), width) for text in block.about]
        if about and len(said) + 2 < room:
            said += [Content(""), plain(block.about_name, "$text-quiet")]
            said += fitting(about, 0, room - len(said), width, ABOUT)
        return said
    blocks = [
        wrap_hanging(row((f"{n:>2}  ", "bold $accent")), plain(label), width)
        for n, label in enumerate(block.choices, first)
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
    """What weighs most first: its bar is longest. Above it how it is weighed, and the sides."""
    ranked = block.ranked
    if not ranked:
        return [Content(""), plain(NO_DOTS, "$text-quiet")]
    grid = _Grid.of(block, width)
    said = plain(block.weighing, "italic $text-quiet").wrap(width)
    # Without it nobody knows why more dots may stand below fewer.
    fits = len(said) + 1 + len(ranked) <= room
    said = said if fits else []
    lines = [*said, *grid.head(width, "" if fits else block.how)]
    space = max(room - len(lines), 1)
    shown = ranked if len(ranked) <= space else ranked[: space - 1]
    airy = 2 * len(ranked) <= space
    for line in shown:
        lines += [Content("")] if airy else []
        lines.append(grid.line(line))
    if len(shown) < len(ranked):
        lines.append(plain(f"    … en nog {len(ranked) - len(shown)}", "$text-quiet"))
    if not airy and len(lines) < room and said:
        lines.insert(len(said), Content(""))
    return lines


@dataclass(frozen=True, slots=True)
class _Grid:
    """The columns of the outcome: rank, label, one bar of all sides, and the dots of each side."""

    sides: tuple[Side, ...]
    label: int
    """Columns of the label."""
    bar: int
    """Columns of the longest bar; 0 where there is no room for bars."""

    @staticmethod
    def of(block: Ranking, width: int) -> _Grid:
        """With a bar as long as the labels stay whole."""
        longest = max(plain(line.label).cell_length for line in block.ranked)
        room = width - NUMBER - DOTS * len(block.sides)
        bar = min(room - longest - 2, LONGEST)
        bar = bar if bar >= SHORTEST else 0
        return _Grid(block.sides, max(min(room - bar, longest + 2), 8), bar)

    def head(self, width: int, how: str) -> Lines:
        """The sides with their signs, in the order of their dots, above these; and before them how
        it is weighed, where that is not said in full."""
        named = [
            plain(f"{_sign(n)} {side.name}", f"bold {side_style(side.id)}")
            for n, side in enumerate(self.sides)
        ]
        lines = flow(named, width)
        end = min(NUMBER + self.label + self.bar + DOTS * len(self.sides), width)
        left = [end - line.cell_length for line in lines]
        told = plain(how, "italic $text-quiet")
        if how and left[0] - 2 < told.cell_length:
            end = min(told.cell_length + 2 + lines[0].cell_length, width)
            left[0] = end - lines[0].cell_length
        told = clip(told, max(left[0] - 1, 1)) if how and left[0] > 2 else Content("")
        first = row(told, " " * max(left[0] - told.cell_length, 0), lines[0])
        others = zip(left[1:], lines[1:], strict=True)
        return [first, *(row(" " * max(gap, 0), line) for gap, line in others)]

    def line(self, line: Ranked) -> Content:
        """A theme with its rank."""
        style = "bold" if line.rank <= 3 else ""
        label = clip(plain(line.label, style), self.label - 1)
        pad = " " * (self.label - label.cell_length)
        number = row((f"{line.rank:>2}  ", "bold $accent"))
        return row(number, label, pad, *self._bar(line), *map(_dots, line.dots))

    def _bar(self, line: Ranked) -> list[tuple[str, str]]:
        """The parts of the sides after each other. Rounding what was reached, and not each part,
        keeps equal weights equally long and a higher one never shorter."""
        parts, so_far, reached = list[tuple[str, str]](), 0.0, 0
        for n, (side, part) in enumerate(zip(self.sides, line.parts, strict=True)):
            so_far += part
            end = max(round(so_far * self.bar + ROUNDING), reached)
            parts.append((_sign(n) * (end - reached), side_style(side.id)))
            reached = end
        return [*parts, (" " * (self.bar - reached), "")]


def _sign(place: int) -> str:
    return BARS[min(place, len(BARS) - 1)]


def _dots(given: int) -> Content:
    return plain(f"{given or '–':>{DOTS}}", "" if given else "$text-quiet")
