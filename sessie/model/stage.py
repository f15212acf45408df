"""Where the evening is: the item on the doek, the curtain, the clocks; and the werkblad.

Time is never read here: every function that needs it takes `now`, seconds of a monotonic clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace

from sessie.model.frozen import dataclass
from sessie.model.script import Break, Feedback, Item, Round, Script


@dataclass(frozen=True, slots=True)
class Prefix:
    """Whose slip it is: ids of table, role and kind; empty is not known yet."""

    table: str = ""
    role: str = ""
    kind: str = ""


WELCOME = ""
"""Where the beamer is before the first item: the room is welcomed."""
CLOCK_FLOOR = 0.0
CLOCK_CEILING = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Clock:
    """A countdown that may run over: `left` then becomes negative."""

    total: float
    """Seconds, changed by + and -."""
    spent: float = 0.0
    """Seconds used up to the last start."""
    since: float | None = None
    """When it was last started; None is paused."""

    @property
    def running(self) -> bool:
        """Whether it counts down now."""
        return self.since is not None

    def left(self, now: float) -> float:
        """Seconds left; negative when it ran over."""
        run = 0.0 if self.since is None else max(0.0, now - self.since)
        return self.total - self.spent - run

    def start(self, now: float) -> Clock:
        """The same clock, running."""
        return self if self.running else replace(self, since=now)

    def pause(self, now: float) -> Clock:
        """The same clock, standing still."""
        return replace(self, spent=self.total - self.left(now), since=None)

    def settle(self, now: float) -> Clock:
        """The same clock with what was used so far written down, for saving."""
        if not self.running:
            return self
        return replace(self, spent=self.total - self.left(now), since=now)

    def add(self, seconds: float) -> Clock:
        """More or less time in all, never below what makes sense."""
        return replace(self, total=min(CLOCK_CEILING, max(CLOCK_FLOOR, self.total + seconds)))


def clock_undone(now: Clock, before: Clock, after: Clock) -> Clock:
    """`before`, where a command made it `after` and it is `now`; more or less time that it got
    since stays. A clock that this stopped runs on as if it had never stood still, and what a
    running one wrote down meanwhile is no change."""
    more = now.total - after.total
    total = min(CLOCK_CEILING, max(CLOCK_FLOOR, before.total + more))
    held = now if _as_it_ran(before) == _as_it_ran(after) else before
    return replace(held, total=total)


def _as_it_ran(clock: Clock) -> tuple[bool, float]:
    """Whether it runs, and since when in all, or how much was used: the same however often it was
    settled."""
    if clock.since is None:
        return False, round(clock.spent, 3)
    return True, round(clock.since - clock.spent, 3)


@dataclass(frozen=True, slots=True)
class Look:
    """What is marked and opened on what the room sees; of another item it begins anew."""

    chosen: str = ""
    """Id of the theme, agreement or point that is marked; empty is none."""
    open: bool = False
    """Whether more is shown: the slips of the theme, or the answers of last time."""
    page: int = 0
    """Which page of what is shown, or which answer of what is open; from 0."""
    part: int = 0
    """Which page of that answer, where it takes several; from 0."""
    join: bool = False
    """Whether the codes by which phones come in stand before all of it."""


@dataclass(frozen=True, slots=True)
class Was:
    """How it was on an item when another one was shown, for who comes back to it."""

    item: str
    at: float
    """When it was left."""
    reached: str
    table: str
    clocks: Mapping[str, Clock]


@dataclass(frozen=True, slots=True)
class Message:
    """What the facilitator says to the room in writing, for a short while."""

    text: str
    at: float
    """When it was said."""


Shape = tuple[int, int]
"""How wide and how high the screens are that pages are reckoned for, in hundredths of the shorter
side; of several the least of each, so that it fits on all of them."""
USUAL: Shape = (133, 100)
"""Four by three: what fits there fits on every screen that lies."""
LONGEST = 177
"""Sixteen by nine: no shape is longer. A window that is may yet fill the screen."""


def shape_from(text: str) -> Shape:
    """The shape that a page says it has, such as `177&100`; the usual one for what cannot be."""
    sides = text.split("&")
    if len(sides) != 2 or not all(one.isascii() and one.isdecimal() for one in sides):
        return USUAL
    wide, high = (min(int(one[:6]), LONGEST) for one in sides)
    return (wide, high) if min(wide, high) == 100 else USUAL


def shape_in_text(shape: Shape) -> str:
    """What `shape_from` reads."""
    return "&".join(map(str, shape))


def tightest(shapes: Iterable[Shape | None]) -> Shape | None:
    """One that fits on all of these; None for none."""
    known = [shape for shape in shapes if shape]
    return (min(w for w, _ in known), min(h for _, h in known)) if known else None


@dataclass(frozen=True, slots=True)
class Stage:
    """The state of the beamer."""

    item: str = WELCOME
    curtain: bool = False
    """doek dicht: only the title and the time are shown."""
    clocks: Mapping[str, Clock] = field(default_factory=dict)
    """Clock id → clock, for clocks that were started or changed."""
    visited: tuple[str, ...] = ()
    """Items that were on the beamer, in order of first showing."""
    table: str = ""
    """The table that is telling in the terugkoppeling."""
    turns: tuple[str, ...] = ()
    """The order in which tables tell; one that is not named comes after those, by its letter."""
    look: Look = Look()
    reached: str = ""
    """Where the evening came by going on; looking back or ahead does not change it. Empty is the
    furthest item that was shown."""
    was: tuple[Was, ...] = ()
    """The items that were left since a clock was last touched, in order."""
    ready: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Round → the tables that said they are ready, in the order in which they said so."""
    message: Message | None = None
    """What is said to the room in writing; see `rules.message`."""
    sound: bool = True
    """Whether signals of the clock are heard."""
    shape: Shape = USUAL
    """What pages with large letters are reckoned for: here, so that whoever shows or turns them
    has the same ones."""

    @property
    def at_welcome(self) -> bool:
        """Whether the room is welcomed: it stands before the first item."""
        return self.item == WELCOME


def shown_as(script: Script, stage: Stage) -> str:
    """What sort of thing is on the beamer: the name of the class of its item, or "Welcome"."""
    return "Welcome" if stage.at_welcome else type(script.item(stage.item)).__name__


def clock_id(script: Script, item: Item, table: str = "", step: int = 0) -> str:
    """Whose clock counts on this item: its own, a table's turn, or the part's."""
    if isinstance(item, Feedback):
        return f"{item.id}/{table}" if table else script.phase_of(item.id).id
    if isinstance(item, Round) and item.steps:
        return step_clock(item, step)
    if isinstance(item, Round | Break) and item.minutes:
        return item.id
    return script.phase_of(item.id).id


def clock_total(script: Script, item: Item, table: str = "", step: int = 0) -> float:
    """Seconds that the script gives to this item's clock."""
    if isinstance(item, Feedback) and table:
        return float(item.seconds_per_table)
    if isinstance(item, Round) and item.steps:
        return item.steps[step].minutes * 60.0
    if isinstance(item, Round | Break) and item.minutes:
        return item.minutes * 60.0
    return script.phase_of(item.id).minutes * 60.0


def current_clock(script: Script, stage: Stage) -> tuple[str, Clock]:
    """The clock that belongs to what is on the beamer, with its id."""
    item = script.item(stage.item)
    step = step_of(stage, item)
    key = clock_id(script, item, stage.table, step)
    return key, stage.clocks.get(key) or Clock(clock_total(script, item, stage.table, step))


def step_of(stage: Stage, item: Item) -> int:
    """Which step of a round it is, from 0: the last one whose clock was touched."""
    if not isinstance(item, Round) or not item.steps:
        return 0
    begun = [n for n in range(len(item.steps)) if step_clock(item, n) in stage.clocks]
    return begun[-1] if begun else 0


def clocks_of(item: Round | Break) -> list[tuple[str, float]]:
    """The clocks of an item with minutes of its own, with the seconds of each."""
    if isinstance(item, Round) and item.steps:
        return [(step_clock(item, n), s.minutes * 60.0) for n, s in enumerate(item.steps)]
    return [(item.id, item.minutes * 60.0)]


def step_clock(item: Round, step: int) -> str:
    return f"{item.id}/stap-{step + 1}"


@dataclass(frozen=True, slots=True)
class Desk:
    """The private half of the screen."""

    open: bool = False
    """Whether the werkblad is shown."""
    full: bool = False
    """Whether all of it, where the room may be reading along; else only the line that is typed."""
    typing: bool = False
    """Whether its tool has the keys, rather than the evening."""
    round: str = ""
    """The round that slips are typed for; empty follows the beamer."""
    since: str = ""
    """Where the evening was when that round was chosen: a later round undoes the choice."""
    chosen_at: str = ""
    """The item that was on the beamer then; empty after a restart."""
    last: Prefix = field(default_factory=lambda: Prefix("", "", ""))
    """Table, role and kind of the last slip, which the next one keeps."""
    agreement: tuple[str, ...] = ()
    """The agreement that is half written: its id, its theme and its texts; empty for none."""


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """A line that was not entered yet."""

    line: str
    last: Prefix = Prefix()
    """What its parts that were left out mean."""
    slip: str = ""
    """Id of the slip that is being changed; empty writes a new one."""
    table: str = ""
    """The table that told when it was typed."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is half typed, kept beside the session."""

    lines: Mapping[str, HalfTyped] = field(default_factory=dict)
    """For what it is typed → the line. That is the id of a round, or `round/table` for what a table
    recognised."""
    round: str = ""
    """The round that was chosen to type for; see `Desk`."""
    since: str = ""
    agreement: tuple[str, ...] = ()
    """The agreement that is half written; see `Desk`."""
