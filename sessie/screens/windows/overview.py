"""The order of the evening, and of the tables that tell."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.widgets import Static
from textual.widgets.option_list import Option

from sessie.live import Live
from sessie.model.dutch import count, hhmm
from sessie.model.script import Break, DotVote, Feedback, Item, Round, Script
from sessie.model.session import Session
from sessie.rules.on_time import Proposal, accept, cut_in_words, proposals, won_in_words
from sessie.rules.running_order import (
    has_minutes,
    is_put_in,
    minutes_of,
    moved,
    shared_minutes,
    skipped,
    with_break,
    with_minutes,
    without_break,
)
from sessie.rules.steering import front
from sessie.rules.timing import begins, end_in_words, forecast, over_in_plan
from sessie.screens.windows.window import ListDialog, show_rows
from sessie.widgets.text import plain, row, stack

WORDS = {
    "Slide": "dia",
    "Round": "ronde",
    "Break": "pauze",
    "Feedback": "terugkoppeling",
    "DotVote": "stippen",
    "ActionList": "afspraken",
}


SAVES = "ctrl+z haalt het terug."
SHARES = "“{}” heeft geen eigen minuten: + en - veranderen het onderdeel “{}”."
PAST = "Dit is bezig of al geweest. Verander wat nog komt."
NOW = "Dit is nu bezig: geef het op de avond zelf meer of minder tijd met + en -."


class Overview(ListDialog[str | None]):
    """The evening in order, with what is still to come to change. Dismisses with the id of the item
    to go to. It stays while it is worked with."""

    BINDINGS = [
        Binding("plus,equals_sign", "minutes(1)", "een minuut langer"),
        Binding("minus", "minutes(-1)", "een minuut korter"),
        Binding("ctrl+up,shift+up", "move(-1)", "eerder op de avond", priority=True),
        Binding("ctrl+down,shift+down", "move(1)", "later op de avond", priority=True),
        Binding("x", "skip", "overslaan, of toch doen"),
        Binding("p", "pause", "pauze erachter"),
        Binding("i", "shorter", "inkorten: voorstellen om op tijd klaar te zijn"),
        Binding("escape,g", "dismiss(None)", "terug"),
    ]
    SIZE = "wide tall"
    HEADING = "Overzicht van de avond"
    KEYS = (
        "enter = ga daarheen · + - = minuten · ctrl+↑ ctrl+↓ = verplaatsen · x = overslaan · "
        "p = pauze erachter · i = inkorten · esc = terug"
    )

    def __init__(self, live: Live) -> None:
        super().__init__()
        self.live = live
        self._unsubscribe: Callable[[], None] = lambda: None

    @property
    def session(self) -> Session:
        """The session as it is now."""
        assert self.live.session is not None
        return self.live.session

    def body(self) -> ComposeResult:
        """When it is over, and the evening."""
        yield Static(id="when")
        yield from super().body()

    def on_mount(self) -> None:
        """Put the cursor on the item of now."""
        self._unsubscribe = self.live.subscribe(self.tell)
        self.fill(self.session.script.item(self.session.stage.item).id)
        self.options.focus()

    def on_unmount(self) -> None:
        """Nobody looks at it any more."""
        self._unsubscribe()

    def tell(self) -> None:
        """Show it anew; the cursor stays where it is."""
        if self.live.session is not None and self.query("#when"):
            self.fill(self.chosen)

    def fill(self, cursor: str) -> None:
        """The rows of now."""
        session, wall = self.session, self.live.times.wall()
        minute, now = wall.hour * 60 + wall.minute, self.live.times.now()
        ahead = forecast(session, minute, now)
        told = end_in_words(ahead)
        if ahead.rehearsal and (over := over_in_plan(session)):
            more = "te lang" if over > 0 else "over"
            told += f" · het programma is {count(abs(over), 'minuut', 'minuten')} {more}"
        self.query_one("#when", Static).update(plain(told, "bold"))
        show_rows(self.options, self._options(begins(session, minute, now)), cursor)

    def _options(self, times: Mapping[str, int]) -> Iterator[Option]:
        """Parts as headings, items under them."""
        for phase in self.session.script.phases:
            begin = f" · {hhmm(times[phase.id])}" if phase.id in times else ""
            head = row((phase.title, "bold $accent"),
                       (f"  {phase.minutes} min{begin}", "$text-quiet"))  # fmt: skip
            yield Option(head, disabled=True)
            yield from (Option(self._line(item, times), id=item.id) for item in phase.items)

    def _line(self, item: Item, times: Mapping[str, int]) -> Content:
        session = self.session
        mark = "✓" if item.id in session.stage.visited else " "
        mark = "▸" if item.id == session.stage.item else mark
        word = WORDS[type(item).__name__]
        extra = ""
        if isinstance(item, Round | Break) and item.minutes:
            extra = f" · {item.minutes} min"
        if item.id in times:
            extra += f" · {hhmm(times[item.id])}"
        if isinstance(item, Round) and (slips := sum(1 for _ in session.slips(round_id=item.id))):
            extra += f" · {count(slips, 'briefje', 'briefjes')}"
        if isinstance(item, Feedback):
            said = sum(k.item == item.id for k in session.key_sentences.values())
            extra = f" · {count(said, 'kernzin', 'kernzinnen')}"
        if isinstance(item, DotVote) and (poll := session.polls.get(item.id)) and poll.closed:
            extra = " · dicht"
        if item.id in session.script.skipped:
            return row(f" {mark} ", (item.title, "strike $text-quiet"), "  overgeslagen")
        return row(f" {mark} ", plain(item.title), (f"  {word}{extra}", "$text-quiet"))

    # what is still to come -------------------------------------------------------------------

    @property
    def _behind(self) -> str:
        """Id of the item after which all is still to come; empty for the whole evening."""
        script, stage = self.session.script, self.session.stage
        if stage.at_welcome:
            return ""
        return script.items[max(front(script, stage), script.position(stage.item))].id

    def _to_come(self, item_id: str, *, minutes: bool = False) -> bool:
        """Whether the evening did not reach this item; says so when it did, and where the minutes
        of what is on now are changed."""
        script, behind = self.session.script, self._behind
        if not behind or script.position(item_id) > script.position(behind):
            return True
        now = item_id == self.session.stage.item
        self._say(NOW if minutes and now and has_minutes(script.item(item_id)) else PAST)
        return False

    def _say(self, words: str) -> None:
        self.app.notify(words, markup=False)

    def _change(self, label: str, how: Callable[[Script], Script]) -> bool:
        before = self.session.script
        if how(before) == before:
            return False
        self.live.edit(label, lambda s: s.with_(script=how(s.script)))
        return True

    def action_minutes(self, by: int) -> None:
        """The chosen item longer or shorter; what has no minutes of its own, its part."""
        if not self.chosen:
            return
        script = self.session.script
        item, phase = script.item(self.chosen), script.phase_of(self.chosen)
        if has_minutes(item):
            if self._to_come(item.id, minutes=True):
                minutes = minutes_of(script, item.id) + by
                self._change("minuten", lambda s: with_minutes(s, item.id, minutes))
            return
        if self._to_come(phase.items[0].id):
            minutes = shared_minutes(phase) + by
            if self._change("minuten", lambda s: with_minutes(s, phase.id, minutes)):
                self._say(SHARES.format(item.title, phase.title))

    def action_move(self, by: int) -> None:
        """The chosen item earlier or later."""
        if self.chosen and self._to_come(self.chosen):
            chosen, behind = self.chosen, self._behind
            self._change("volgorde van de avond", lambda s: moved(s, chosen, by, behind))

    def action_skip(self) -> None:
        """Pass by the chosen item, or do it after all; a break that was put in goes."""
        if not self.chosen:
            return
        chosen, script = self.chosen, self.session.script
        skip = chosen not in script.skipped
        if skip and not self._to_come(chosen):
            return
        if is_put_in(script.item(chosen)):
            self._change("pauze weg", lambda s: without_break(s, chosen))
            return
        label = "onderdeel overslaan" if skip else "onderdeel toch doen"
        self._change(label, lambda s: skipped(s, chosen, skip))

    def action_pause(self) -> None:
        """A break behind the chosen item; it has the cursor then."""
        script, behind = self.session.script, self._behind
        if not self.chosen:
            return
        if behind and script.position(self.chosen) < script.position(behind):
            self._say(PAST)
            return
        chosen, (_, made) = self.chosen, with_break(script, self.chosen)
        self.live.edit("pauze erbij", lambda s: s.with_(script=with_break(s.script, chosen)[0]))
        self.fill(made)

    def action_shorter(self) -> None:
        """Ways to be over on time."""
        wall = self.live.times.wall()
        minute, now = wall.hour * 60 + wall.minute, self.live.times.now()
        ahead = forecast(self.session, minute, now)
        late = over_in_plan(self.session) if ahead.rehearsal else ahead.late
        if late <= 0:
            self._say("De avond is op tijd klaar: er hoeft niets korter.")
            return
        ways = proposals(self.session, late, now)
        if not ways:
            self._say(
                "Wat nog komt, kan niet korter. Sla iets over met x, of zeg dat het later wordt."
            )
            return
        ends = ahead.end + late if ahead.rehearsal else ahead.expected
        self.app.push_screen(Shorter(ways, ends, late), self._accepted)

    def _accepted(self, way: Proposal | None) -> None:
        if way is not None:
            self.live.edit("inkorten", lambda session: accept(session, way))
            self._say(f"Ingekort. {SAVES}")


class Shorter(ListDialog[Proposal | None]):
    """Dismisses with the proposal that was chosen."""

    BINDINGS = [
        Binding("1", "choose(0)", "de eerste manier"),
        Binding("2", "choose(1)", "de tweede manier"),
        Binding("3", "choose(2)", "de derde manier"),
        Binding("escape,i", "dismiss(None)", "terug"),
    ]
    SIZE = "wide"
    HEADING = "Zo is de avond op tijd klaar"
    KEYS = "enter = zo doen we het · esc = niets korter maken"

    def __init__(self, ways: Sequence[Proposal], ends: int, late: int) -> None:
        """`ends` is when it would be over, a minute of the day, and `late` how much too late."""
        super().__init__()
        self._ways, self._ends, self._late = ways, ends, late

    def on_mount(self) -> None:
        """The one with the fewest changes first."""
        show_rows(self.options, self._rows(), 0)
        self.options.focus()

    def _rows(self) -> Iterator[Option]:
        for place, way in enumerate(self._ways):
            ends = won_in_words(way, self._ends, self._late)
            cuts = stack(row("     ", plain(cut_in_words(cut)), " min") for cut in way.cuts)
            yield Option(stack([row((f"  {place + 1}  ", "bold $accent"), (ends, "bold")), cuts]),
                         id=str(place))  # fmt: skip

    def take(self, chosen: str) -> None:
        """Enter on a proposal accepts it."""
        self.action_choose(int(chosen))

    def action_choose(self, place: int) -> None:
        """Accept this one."""
        if place < len(self._ways):
            self.dismiss(self._ways[place])


class TurnsScreen(ListDialog[tuple[str, ...]]):
    """Dismisses with the order, whatever key closes it: nothing is lost by going back."""

    BINDINGS = [
        Binding("ctrl+up,shift+up", "move(-1)", "tafel naar voren", priority=True),
        Binding("ctrl+down,shift+down", "move(1)", "tafel naar achteren", priority=True),
        Binding("enter", "hold", "oppakken of neerzetten", priority=True),
        Binding("up", "walk(-1)", "omhoog", priority=True, show=False),
        Binding("down", "walk(1)", "omlaag", priority=True, show=False),
        Binding("escape,w", "done", "klaar"),
    ]
    SIZE = "tall"
    HEADING = "Volgorde van de tafels"
    KEYS = "ctrl+↑ ctrl+↓ = naar voren, naar achteren · enter = oppakken · esc = klaar"

    def __init__(self, order: Sequence[str], heard: Collection[str], here: str) -> None:
        super().__init__()
        self._order, self._heard, self._here = list(order), heard, here
        self._held: int | None = None
        """The row of the table that was picked up."""

    def on_mount(self) -> None:
        """Put the cursor on the first that still comes."""
        waiting = [n for n, t in enumerate(self._order) if t not in self._heard and t != self._here]
        self._draw(waiting[0] if waiting else 0)

    def _line(self, place: int, table: str) -> Content:
        if table == self._here:
            said = "vertelt nu"
        else:
            said = "✓ is geweest" if table in self._heard else ""
        here = self._held == place
        mark = "↕" if here else "▸" if table == self._here else " "
        return row((f" {mark} ", "bold $accent"), (f"Tafel {table:<4}", "bold"),
                   ("opgepakt: ↑ ↓, dan enter" if here else said, "$text-quiet"))  # fmt: skip

    def _draw(self, cursor: int) -> None:
        rows = (Option(self._line(n, table), id=table) for n, table in enumerate(self._order))
        show_rows(self.options, rows, cursor)

    def action_walk(self, by: int) -> None:
        """The cursor, or the table that was picked up, one row further."""
        if self._held is not None:
            self.action_move(by)
        elif by > 0:
            self.options.action_cursor_down()
        else:
            self.options.action_cursor_up()

    def action_move(self, by: int) -> None:
        """The table with the cursor one place earlier or later; stays at the ends."""
        here = self.options.highlighted
        if here is None or not 0 <= here + by < len(self._order):
            return
        order = self._order
        order[here], order[here + by] = order[here + by], order[here]
        self._held = None if self._held is None else here + by
        self._draw(here + by)

    def action_hold(self) -> None:
        """Pick the table with the cursor up, so that the arrows move it; or put it down."""
        here = self.options.highlighted
        if here is not None:
            self._held = here if self._held is None else None
            self._draw(here)

    def take(self, chosen: str) -> None:
        """A click picks a table up; the next click says where it goes."""
        there = self._order.index(chosen)
        if self._held is not None:
            self._order.insert(there, self._order.pop(self._held))
        self._held = there if self._held is None else None
        self._draw(there)

    def action_done(self) -> None:
        """Go back with the order as it is now."""
        self.dismiss(tuple(self._order))
