"""What the room sees: a widget that draws a scene and knows nothing else, and the bars around."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib import import_module
from itertools import zip_longest
from typing import Self

from rich.cells import cell_len
from rich.style import Style
from textual import events
from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.visual import Visual
from textual.widget import Widget

from sessie.public.scene import Block, Curtain, Scene, Text
from sessie.widgets.block_digits import best_scale, block_digits
from sessie.widgets.keys import KeyRow, key_at, laid_out
from sessie.widgets.text import Frame, Lines, centred, heading, plain, row, stack, text_lines

WIDEST = 110
"""Columns a text is wide at most; longer lines are hard to read from a distance."""


Picture = tuple[Block, Frame]


def draw(block: Block, frame: Frame) -> Lines:
    """The picture of a scene, at most as high as the frame. What `public.round` says is drawn by
    `draw_round`, and so on; a module is imported when it is first needed."""
    if isinstance(block, Curtain):
        return _curtain(block, frame)
    if isinstance(block, Text):
        return _slide(block, frame)[: frame.height]
    name = type(block).__module__.rpartition(".")[2]
    how: Callable[[Block, Frame], Lines] = import_module(f"sessie.widgets.draw_{name}").draw
    return how(block, frame)[: frame.height]


def _slide(block: Text, frame: Frame) -> Lines:
    """The title, and the lines under it."""
    title = heading(block.title, frame.width)
    body = text_lines(block.lines, frame.width, frame.height - len(title) - 1)
    return centred([*title, Content(""), *body], frame.height)


def _curtain(block: Curtain, frame: Frame) -> Lines:
    """The closed curtain: the name of the evening and the time, in the middle."""
    width, height, time = frame.width, frame.height, frame.wall
    scale = best_scale(time, width - 4, height // 3) if time else 0
    digits = [plain(line, "$accent") for line in block_digits(time, scale)] if scale else []
    name = plain(block.title, "bold").wrap(max(width - 4, 4)) if block.title else []
    lines = [*name, Content(""), *digits][:height]
    above = [Content("")] * max((height - len(lines)) // 2, 0)
    return [*above, *(Content(" " * max((width - li.cell_length) // 2, 0)) + li for li in lines)]


class PublicView(Widget):
    """Draws the scene, and has the slides next to it ready: going on then only writes the rows
    that differ."""

    compact: reactive[bool] = reactive(False)
    """True when the werkblad takes most of the screen."""
    scene: Scene | None = None
    """What is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._passed = 0.0
        """Seconds since the scene was made."""
        self._wall: datetime | None = None
        self._rows: list[Strip] = []
        self._shown: Picture | None = None
        """What these rows show; None when it has to be drawn anew."""
        self._made: dict[int, tuple[Content, Strip]] = {}
        """Place of a row → the line that was last drawn there, and how."""
        self._ready: dict[Picture, list[Strip]] = {}

    def set_scene(self, scene: Scene) -> None:
        """Show this scene."""
        self.scene, self._passed = scene, 0.0
        self._write()

    def tick(self, passed: float, wall: datetime) -> None:
        """So many seconds went by since the scene was made, and this is the time of day."""
        self._passed, self._wall = passed, wall
        self._write()

    def prepare(self, blocks: Iterable[Block]) -> None:
        """Have pictures without a clock ready."""
        if not self.size:
            return
        frame = self.frame(None)
        self._ready = {held: rows for held, rows in self._ready.items() if held[1] == frame}
        for block in blocks:
            if (block, frame) not in self._ready:
                self._ready[block, frame] = self._strips(block, frame)

    # drawing --------------------------------------------------------------------------------

    def frame(self, scene: Scene | None) -> Frame:
        """What this scene is drawn for now."""
        width, height = self.size
        if scene is not None and isinstance(scene.block, Curtain):
            wall = f"{self._wall:%H:%M}" if self._wall else ""
            return Frame(width, height, self.compact, wall=wall)
        room = max(min(width - 2 * self._margin, WIDEST), 4)
        if scene is None or scene.clock is None:
            return Frame(room, height, self.compact)
        clock, until = scene.clock.after(self._passed), ""
        if self._wall and clock.running and not clock.over:
            until = f"{self._wall + timedelta(seconds=clock.left):%H:%M}"
        return Frame(room, height, self.compact, clock.whole, until=until)

    @property
    def _margin(self) -> int:
        width = self.size.width
        return 1 if self.compact or width < 40 else max(2, width // 16, (width - WIDEST) // 2)

    def drawn(self, block: Block, frame: Frame) -> Lines:
        """The picture with the margin before it."""
        if self.size.width < 4 or self.size.height < 1:
            return []
        pad = Content("" if isinstance(block, Curtain) else " " * self._margin)
        return [pad + line for line in draw(block, frame)][: self.size.height]

    def _strips(self, block: Block, frame: Frame) -> list[Strip]:
        """The rows of a picture. A line that stands there already is not made again: of a clock
        only the figures change."""
        lines = self.drawn(block, frame)
        strips = [
            held[1] if (held := self._made.get(y)) and held[0].is_same(line) else self._strip(line)
            for y, line in enumerate(lines)
        ]
        self._made = dict(enumerate(zip(lines, strips, strict=True)))
        width, height = self.size
        blank = Strip.blank(width, self.visual_style.rich_style)
        return [*strips, *[blank] * (height - len(strips))]

    def _strip(self, line: Content) -> Strip:
        return Visual.to_strips(self, line, self.size.width, 1, self.visual_style)[0]

    def _write(self) -> None:
        """Write the rows that differ from those on the screen."""
        if self.scene is None or self._shown is None or len(self._rows) != self.size.height:
            self.refresh()
            return
        before, rows = self._rows, self._renew(self.scene)
        if other := list(differing(before, rows)):
            super().refresh(*other)

    def _renew(self, scene: Scene) -> list[Strip]:
        """The rows of what is shown now."""
        now = scene.block, self.frame(scene)
        if now != self._shown:
            self._shown, self._rows = now, self._ready.get(now) or self._strips(*now)
        return self._rows

    def render_line(self, y: int) -> Strip:
        """A row of the picture."""
        if self.scene is None:
            return Strip.blank(self.size.width, self.visual_style.rich_style)
        if self._shown is None or len(self._rows) != self.size.height:
            self._shown = None
            self._renew(self.scene)
        return self._rows[y]

    def refresh(self, *regions: Region, **how: bool) -> Self:
        """Anything else that changes draws everything anew."""
        self._shown, self._made = None, {}
        return super().refresh(*regions, **how)

    def notify_style_update(self) -> None:
        """Other colours are another picture."""
        self._shown, self._ready = None, {}
        super().notify_style_update()

    # mouse ----------------------------------------------------------------------------------

    @dataclass
    class Clicked(Message):
        """The room's side of the screen was clicked."""

        by: int
        """1 to go on, -1 to go back: the right button."""
        row: int
        """Of the picture; -1 beside it."""

    @dataclass
    class Scrolled(Message):
        """The wheel was turned: 1 down, -1 up."""

        by: int

    def on_click(self, event: events.Click) -> None:
        """As in any slide show: a click goes on, the right button goes back."""
        if not self.compact:
            spot = event.get_content_offset(self)
            by = -1 if event.button == 3 else 1
            self.post_message(self.Clicked(by, spot.y if spot and event.button == 1 else -1))

    def on_mouse_scroll_down(self) -> None:
        """More of what is open."""
        self.post_message(self.Scrolled(1))

    def on_mouse_scroll_up(self) -> None:
        """Back to what came first."""
        self.post_message(self.Scrolled(-1))


def differing(before: Sequence[Strip], rows: Sequence[Strip]) -> Iterator[Region]:
    """Where these rows differ, each as narrow as can be: of a clock mostly one figure."""
    for y, (old, new) in enumerate(zip(before, rows, strict=True)):
        if old is new or old == new:
            continue
        was, now = _cells(old), _cells(new)
        other = [x for x, pair in enumerate(zip_longest(was, now)) if pair[0] != pair[1]]
        if other:
            first, end = other[0], other[-1] + 1
            while _inside_wide(was, first) or _inside_wide(now, first):
                first -= 1
            while _inside_wide(was, end) or _inside_wide(now, end):
                end += 1
            yield Region(first, y, end - first, 1)


Cell = tuple[str, Style | None]


def _inside_wide(cells: Sequence[Cell], x: int) -> bool:
    """Whether this is the second half of a wide character."""
    return x < len(cells) and not cells[x][0]


def _cells(strip: Strip) -> list[Cell]:
    """What stands in each cell of a row; a wide character is in the first of its two."""
    cells: list[Cell] = []
    for text, style, _ in strip:
        for char in text:
            size = cell_len(char)
            if not size and cells:  # a mark on the character before it
                cells[-1] = cells[-1][0] + char, style
            cells += [(char, style), *[("", style)] * (size - 1)] if size else []
    return cells


# bars -----------------------------------------------------------------------------------------


class FootBar(Widget):
    """The keys that are used most here, and below them a bar of progress through the items, and
    "bewaard". On a low screen there is one row: the keys stand in the place of the bar."""

    keys: reactive[tuple[KeyRow, ...]] = reactive(())
    """What is used most first: what there is no room for is left out."""

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

    @dataclass
    class KeyWanted(Message):
        """A key in the line was clicked."""

        key: str

    def on_click(self, event: events.Click) -> None:
        """The keys are buttons, and so is the word at the end."""
        if event.y == self.size.height - 1 and event.x >= self.size.width - 9:
            if self.size.width >= 50:
                self.post_message(self.HelpWanted())
        elif event.y == 0 and (key := key_at(self._laid_out(), event.x - 1, 0)):
            self.post_message(self.KeyWanted(key))

    def _laid_out(self) -> list[list[tuple[int, int, KeyRow]]]:
        """The one row of keys that there is room for."""
        room = self.size.width - 2
        if self.size.height < 2:
            room -= self._tail().cell_length
        return laid_out(self.keys, " ", room, rows=1)

    def render(self) -> Content:
        """The lines, for the size of now."""
        first = self._laid_out()[0]
        told = (f"{shown} {word}" for _, _, (shown, word, _) in first)
        keys = plain(" · ", "$line").join(plain(one, "$text-quiet") for one in told)
        tail = self._tail()
        if self.size.height >= 2:
            return stack([Content(" ") + keys, self._bar(tail)])
        room = self.size.width - 1 - tail.cell_length
        if not keys:
            return self._bar(tail)
        return Content(" ") + keys + Content(" " * max(room - keys.cell_length, 0)) + tail

    def _tail(self) -> Content:
        """How far it is, and whether it is saved."""
        width = self.size.width
        tail = row((f" {self.place} / {self.of}", "$text-quiet"))
        if width >= 40:
            word = self.saved if self.exact else self.saved.partition(" ")[0]
            # As wide as the word that follows, so that the bar does not jump.
            said = f"  ✓ {word}" if self.saved else "    …bewaren" if self.exact else "  …      "
            tail += row((said, "$text-quiet"))
        if width >= 50:
            tail += row(("  F1 hulp", "$text-quiet"))
        return tail

    def _bar(self, tail: Content) -> Content:
        width = self.size.width
        room = width - tail.cell_length - 2
        if room < 4:
            return tail
        done = round(room * self.place / max(self.of, 1))
        bar = row(("━" * done, "$accent"), ("─" * (room - done), "$line"))
        return Content(" ") + bar + tail


class TitleBar(Widget):
    """The first line: which part we are in, and the time."""

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


SLOW_SAID = "Bewaren duurt lang: typ verder, laat het venster open."


class Banner(Widget):
    """The line on top that says that saving fails, in red, or takes long; not there when all is
    well."""

    trouble: reactive[str] = reactive("", layout=True)
    """Why saving fails, one sentence; empty when it does not."""
    slow: reactive[bool] = reactive(False, layout=True)
    """Whether saving takes long."""

    def on_click(self) -> None:
        """The line is the button for it."""
        if self.trouble:
            self.app.call_later(self.app.simulate_key, "f8")

    def render(self) -> Content:
        """What is wrong, and what to do."""
        if self.trouble:
            return plain(f"NIET BEWAARD: {self.trouble}  [F8 = probeer opnieuw]")
        return plain(SLOW_SAID if self.slow else "")

    def watch_trouble(self) -> None:
        """Show the line only when there is something to say."""
        self.set_class(bool(self.trouble or self.slow), "-shown")
        self.set_class(not self.trouble, "-calm")

    watch_slow = watch_trouble
