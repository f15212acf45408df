"""What the room sees: a widget that draws a scene and knows nothing else, and the bars around."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from importlib import import_module
from itertools import zip_longest
from types import ModuleType
from typing import Self

from rich.cells import cell_len
from rich.segment import Segment
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
from sessie.widgets.text import Frame, Lines, centred, clip, heading, plain, row, text_lines

WIDEST = 110
"""Columns a text is wide at most; longer lines are hard to read from a distance."""


Picture = tuple[Block, Frame]


def pages_of(block: Block, frame: Frame) -> int:
    """How many pages there are of what a scene shows at this size."""
    how = getattr(_drawing(block), "pages_of", None)
    return how(block, frame) if how else 1


def _drawing(block: Block) -> ModuleType:
    """The module that draws it: what `public.round` says is drawn by `draw_round`, and so on. It is
    imported when it is first needed."""
    name = type(block).__module__.rpartition(".")[2]
    return import_module(f"sessie.widgets.draw_{name}")


def draw(block: Block, frame: Frame) -> Lines:
    """The picture of a scene, at most as high as the frame."""
    if isinstance(block, Curtain):
        return _curtain(block, frame)
    if isinstance(block, Text):
        return _slide(block, frame)[: frame.height]
    how: Callable[[Block, Frame], Lines] = _drawing(block).draw
    return how(block, frame)[: frame.height]


def passed_by(block: Block, seconds: float) -> Block:
    """The block so many seconds later: the welcome counts down."""
    after: Callable[[float], Block] | None = getattr(block, "after", None)
    return after(seconds) if after else block


def _slide(block: Text, frame: Frame) -> Lines:
    """The title, and the lines under it."""
    width, height = frame.width, frame.height
    least = len(text_lines(block.lines, width, height // 2))
    title = heading(block.title, frame, min(height - least - 3, height // 3))
    body = text_lines(block.lines, width, height - len(title) - 1)
    return centred([*title, Content(""), *body], frame.height)


ROOMY = 10
"""Rows from which a message has air around it."""


def message_lines(text: str, width: int, height: int) -> Lines:
    """What is said to the room in writing, in a view of this size: a bar of its own at the foot."""
    if not text or width < 4:
        return []
    said = plain(text, "bold").wrap(max(min(width - 4, WIDEST), 2))
    rows = [Content(""), *said, Content("")] if height >= ROOMY else said[:height]
    return [_on_bar(line, width) for line in rows]


def _on_bar(line: Content, width: int) -> Content:
    before = max((width - line.cell_length) // 2, 0)
    after = max(width - before - line.cell_length, 0)
    return (Content(" " * before) + line + Content(" " * after)).stylize("$accent on $panel")


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
    aside: bool = False
    """True when the room looks at a doek elsewhere: this is only what it sees there."""
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
        self._said = ""
        """The message under it."""
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
        """What this scene is drawn for now; a message takes its rows from the picture."""
        width, height = self.size
        height = max(height - len(self._message(scene)), 0)
        if scene is not None and isinstance(scene.block, Curtain):
            wall = f"{self._wall:%H:%M}" if self._wall else ""
            return Frame(width, height, self.compact, wall=wall)
        room = max(min(width - 2 * self._margin, WIDEST), 4)
        first = scene.first if scene else 1
        if scene is None or scene.clock is None:
            return Frame(room, height, self.compact, first=first, aside=self.aside)
        clock, until = scene.clock.after(self._passed), ""
        if self._wall and clock.running and not clock.over:
            until = f"{self._wall + timedelta(seconds=clock.left):%H:%M}"
        return Frame(room, height, self.compact, clock.whole, until=until, first=first)

    def _message(self, scene: Scene | None) -> Lines:
        return message_lines(scene.message, *self.size) if scene else []

    @property
    def _margin(self) -> int:
        width = self.size.width
        return 1 if self.compact or width < 40 else max(2, width // 16, (width - WIDEST) // 2)

    def drawn(self, block: Block, frame: Frame) -> Lines:
        """The picture with the margin before it."""
        if self.size.width < 4 or self.size.height < 1:
            return []
        pad = Content("" if isinstance(block, Curtain) else " " * self._margin)
        return [pad + line for line in draw(block, frame)][: frame.height]

    def _strips(self, block: Block, frame: Frame, said: Lines | None = None) -> list[Strip]:
        """The rows of a picture. A line that stands there already is not made again: of a clock
        only the figures change."""
        lines = self.drawn(block, frame)
        if said:
            lines += [*[Content("")] * (frame.height - len(lines)), *said]
        strips = [
            held[1] if (held := self._made.get(y)) and held[0].is_same(line) else self._strip(line)
            for y, line in enumerate(lines)
        ]
        self._made = dict(enumerate(zip(lines, strips, strict=True)))
        width, height = self.size
        blank = Strip.blank(width, self.visual_style.rich_style)
        return [*strips, *[blank] * (height - len(strips))]

    def _strip(self, line: Content) -> Strip:
        return lean(Visual.to_strips(self, line, self.size.width, 1, self.visual_style)[0])

    def _write(self) -> None:
        """Write the rows that differ from those on the screen."""
        if self.scene is None or self._shown is None or len(self._rows) != self.size.height:
            self.refresh()
            return
        before, block = self._rows, self._shown[0]
        rows = self._renew(self.scene)
        if self.scene.block is block:
            other = list(differing(before, rows))
        else:  # of another picture little is the same: to look for that takes longer than it saves
            other = [
                Region(0, y, self.size.width, 1)
                for y, pair in enumerate(zip(before, rows, strict=True))
                if pair[0] is not pair[1] and pair[0] != pair[1]
            ]
        if other:
            super().refresh(*other)

    def _renew(self, scene: Scene) -> list[Strip]:
        """The rows of what is shown now."""
        now = passed_by(scene.block, self._passed), self.frame(scene)
        if now != self._shown or scene.message != self._said:
            said = self._message(scene)
            rows = None if said else self._ready.get(now)
            self._shown, self._said = now, scene.message
            self._rows = rows or self._strips(*now, said)
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

    class Clicked(Message):
        """The room's side of the screen was clicked."""

        def __init__(self, by: int, row: int) -> None:
            """`by` is 1 to go on, -1 to go back: the right button; `row` is that of the picture,
            -1 beside it."""
            super().__init__()
            self.by, self.row = by, row

    class Scrolled(Message):
        """The wheel was turned."""

        def __init__(self, by: int) -> None:
            """1 is down, -1 is up."""
            super().__init__()
            self.by = by

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


def lean(strip: Strip) -> Strip:
    """The same row in fewer pieces: blanks take the style of what stands beside them, where that
    cannot be seen. A terminal is told a style with each piece."""
    pieces: list[Segment] = []
    for text, style, control in strip:
        if pieces and not control and (both := _joined(pieces[-1], text, style)):
            pieces[-1] = both
        else:
            pieces.append(Segment(text, style, control))
    return Strip(pieces, strip.cell_length)


def _joined(before: Segment, text: str, style: Style | None) -> Segment | None:
    """A piece with what comes behind it; None when one style would not do for both."""
    if before.control or not before.style or not style:
        return None
    if before.text.strip(" ") and text.strip(" "):
        return None
    if before.style.bgcolor != style.bgcolor or not (_is_plain(before.style) and _is_plain(style)):
        return None
    seen = before.style if before.text.strip(" ") else style
    return Segment(before.text + text, seen + Style.from_meta(before.style.meta))


def _is_plain(style: Style) -> bool:
    """Whether of a blank only the background can be seen, and nothing happens at a click: it only
    knows where in the text it stands."""
    seen = style.underline or style.underline2 or style.strike or style.reverse or style.overline
    return not seen and not style.link and style.meta.keys() <= {"offset"}


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


class Bar(Widget):
    """A few rows, of which only those are made anew that changed."""

    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__()
        self._made: dict[int, tuple[int, Content, Strip]] = {}
        """Place of a row → the width and the line that it was last drawn for, and how."""

    def row(self, y: int) -> Content:
        """What stands on this row, for the size of now."""
        raise AssertionError(f"{type(self).__name__} shows nothing")

    def render_line(self, y: int) -> Strip:
        """A row as it was, or made anew."""
        line, width, held = self.row(y), self.size.width, self._made.get(y)
        if held is None or held[0] != width or not held[1].is_same(line):
            strip = Visual.to_strips(self, line, width, 1, self.visual_style)[0]
            held = self._made[y] = width, line, strip
        return held[2]

    def refresh_row(self, y: int) -> None:
        """Only this row changed."""
        self.refresh(Region(0, y, self.size.width, 1))

    def notify_style_update(self) -> None:
        """Other colours are other rows."""
        self._made = {}
        super().notify_style_update()


class FootBar(Bar):
    """The keys that are used most here, and below them a bar of progress through the items, and
    "bewaard". On a low screen there is one row: the keys stand in the place of the bar."""

    keys: reactive[tuple[KeyRow, ...]] = reactive(())
    """What is used most first: what there is no room for is left out."""

    place: reactive[int] = reactive(0, repaint=False)
    """Items shown so far, this one included."""
    of: reactive[int] = reactive(1, repaint=False)
    """Items in all."""
    saved: reactive[str] = reactive("", repaint=False)
    """What to say about saving, such as "bewaard 20:14:07"."""
    says: reactive[str] = reactive("", repaint=False)
    """What stands in the place of the bar, where only the facilitator looks: parts with " · "
    between them, what matters most first."""
    exact: reactive[bool] = reactive(False)
    """Whether to say when; the room only needs to know that."""
    calm: reactive[bool] = reactive(False)
    """Whether only the room looks: then only how far it is stands here."""
    covered: reactive[bool] = reactive(False)
    """Whether the curtain is closed over this window: then the keys stand here at most."""

    class HelpWanted(Message):
        """The word "F1 hulp" was clicked."""

    class KeyWanted(Message):
        """A key in the line was clicked."""

        def __init__(self, key: str) -> None:
            super().__init__()
            self.key = key

    def on_click(self, event: events.Click) -> None:
        """The keys are buttons, and so is the word at the end."""
        if event.y == self.size.height - 1 and event.x >= self.size.width - 9:
            if self.size.width >= 50:
                self.post_message(self.HelpWanted())
        elif event.y == 0 and (key := key_at(self._laid_out(), event.x - 1, 0)):
            self.post_message(self.KeyWanted(key))

    def watch_saved(self, before: str, after: str) -> None:
        """The time of it is a change only where it is said."""
        if self.exact or before.partition(" ")[0] != after.partition(" ")[0]:
            self._refresh_bar()

    def _refresh_bar(self) -> None:
        """Of what stands there, only the last row is another."""
        self.refresh_row(self.size.height - 1)

    watch_place = watch_of = watch_says = _refresh_bar

    def _laid_out(self) -> list[list[tuple[int, int, KeyRow]]]:
        """The one row of keys that there is room for."""
        room = self.size.width - 2
        if self.size.height < 2:
            room -= self._tail().cell_length
        return laid_out(self.keys, " ", room, rows=1)

    def row(self, y: int) -> Content:
        """The keys and the bar, each on a row, or what there is room for of both on the one row."""
        low = self.size.height < 2
        if y == 0 and not low:
            return Content("") if self.calm else Content(" ") + self._keys()
        tail = Content("") if self.covered else self._place() if self.calm else self._tail()
        if self.covered and (self.calm or not low):
            return tail
        if self.says and not (low or self.calm):
            return self._says(tail)
        if self.calm or not low or not (keys := self._keys()):
            return self._bar(tail)
        room = self.size.width - 1 - tail.cell_length
        return Content(" ") + keys + Content(" " * max(room - keys.cell_length, 0)) + tail

    def _keys(self) -> Content:
        told = (f"{shown} {word}" for _, _, (shown, word, _) in self._laid_out()[0])
        return plain(" · ", "$line").join(plain(one, "$text-quiet") for one in told)

    def _tail(self) -> Content:
        """How far it is, and whether it is saved."""
        width = self.size.width
        tail = self._place()
        if width >= 40:
            word = self.saved if self.exact else self.saved.partition(" ")[0]
            # As wide as the word that follows, so that the bar does not jump.
            said = f"  ✓ {word}" if self.saved else "    …bewaren" if self.exact else "  …      "
            tail += row((said, "$text-quiet"))
        if width >= 50:
            tail += row(("  F1 hulp", "$text-quiet"))
        return tail

    def _place(self) -> Content:
        return row((f" {self.place or '–'} / {self.of}", "$text-quiet"))

    def _says(self, tail: Content) -> Content:
        room = max(self.size.width - tail.cell_length - 3, 0)
        parts = self.says.split(" · ")
        while len(parts) > 1 and len(" · ".join(parts)) > room:
            parts.pop()  # what stands first matters most
        said = clip(plain(" · ".join(parts)), room) if room else Content("")
        return Content(" ") + said + Content(" " * (room + 1 - said.cell_length)) + tail

    def _bar(self, tail: Content) -> Content:
        width = self.size.width
        room = width - tail.cell_length - 2
        if room < 4:
            return tail
        done = round(room * self.place / max(self.of, 1))
        bar = row(("━" * done, "$accent"), ("─" * (room - done), "$line"))
        return Content(" ") + bar + tail


class TitleBar(Bar):
    """The first line: which part we are in, and the time."""

    title: reactive[str] = reactive("")
    """The part, and the round if there is one."""
    time: reactive[str] = reactive("")
    """The wall clock, or the clock of the item."""

    def row(self, y: int) -> Content:
        """One line, for the width of now."""
        width = self.size.width
        time = plain(self.time, "bold")
        alarm = self.has_class("-gone")
        left = plain(self.title, "bold $on-alarm" if alarm else "$text-quiet")
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
