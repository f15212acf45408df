"""The screen on the beamer: the keys of the evening, what the room sees, and the werkblad.

For every sort of item there is a screen, which says what is special to it: its keys, where those do
something, and what stands on its werkblad.
"""

from __future__ import annotations

from asyncio import get_running_loop, sleep
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.dom import DOMNode
from textual.getters import app, query_one
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input

from sessie.live import Live, Saved
from sessie.model.dutch import hhmm_of, mmss
from sessie.model.session import Session
from sessie.model.stage import Clock, Desk, current_clock, shown_as
from sessie.public.scene import Countdown, scene, slides_beside
from sessie.rules import steering
from sessie.rules.message import READY_MADE, hush, is_past, say
from sessie.rules.signals import signal_at, signals_of
from sessie.rules.timing import (
    begins_another_day,
    end_in_words,
    forecast,
    forecast_in_words,
)
from sessie.screens import windows
from sessie.screens.base import Host, press, working
from sessie.screens.stage.only_window import OnlyWindow
from sessie.widgets.keys import KeyRow, told, with_second
from sessie.widgets.public_view import FootBar, PublicView, TitleBar
from sessie.widgets.worksheet import Left, Worksheet

if TYPE_CHECKING:
    from sessie.screens.stage.cockpit import Cockpit

MINUTE, SECOND = 60.0, 1.0
LATE = 0.01
"""Seconds after which a clock has surely come to its next second."""

POINT_KEY = Binding(with_second("f7"), "take_point", "speerpunt kiezen uit het plan")
"""For the BINDINGS of a screen where a point of the plan can be chosen."""
ALWAYS = (
    ("right", "verder"),
    ("i", "invoeren"),
    ("f9", "vrijgeven"),
    ("g", "overzicht"),
    ("f6", "sorteren"),
    ("b", "doek dicht"),
    ("v", "verslag"),
    ("f2", "werkblad"),
    ("m", "bericht"),
    ("o", "aanwezigen"),
    ("f10", "telefoons"),
    ("q", "inleveren dicht"),
    ("ctrl+z", "terughalen"),
)
"""Keys of every item, for the foot; the first goes before those of the item."""
BESIDE = (
    ("f9", "vrijgeven"),
    ("f2", "werkblad dicht"),
    ("f6", "sorteren"),
    ("f3 f4", "andere ronde"),
    ("ctrl+z", "terughalen"),
)
"""The same while somebody types: no letters."""


SOUND_ON = "Geluid aan: zacht, bij nog 1 minuut en als de tijd om is."
SOUND_OFF = "Geluid uit: de klok zegt het alleen in woorden."
GAP = 5.0
"""Seconds that the clock on the wall may differ from the one that counts."""


class StageScreen(OnlyWindow, Screen[None]):
    """One item on the beamer; a subclass gives the tools of the werkblad."""

    AUTO_FOCUS = ""
    ITEMS: tuple[str, ...] = ()
    """What this screen shows: names of item classes, or "Welcome"."""
    TO_TYPE = "Je typt, maar niet in de invoerregel. Druk op i om te schrijven."
    AT_ONCE = frozenset({"write"})
    CLOCK = False
    """Whether there is a large clock, which is in the title bar when the picture is small."""
    CLOCKED = True
    """Whether there is any clock to start and change."""
    WHERE: ClassVar[Mapping[str, Callable[[Any], bool]]] = {
        "take_point": lambda screen: screen.has_points,
        "round": lambda screen: screen.has_rounds,
        "cockpit": lambda screen: screen.live.cockpit or screen.live.doeks.attached,
        "read_on": lambda screen: screen.cockpit is not None and screen.cockpit.briefing.pages > 1,
        "handing": lambda screen: screen.session is not None and screen.session.handing.on,
        "clock": lambda screen: screen.CLOCKED,
        "minute": lambda screen: screen.CLOCKED,
    }
    """Action → whether it does something now; one that is not here always does."""

    TOOL_ROWS: ClassVar[int] = 11
    """Rows that the tool of the werkblad needs under the picture of the room."""

    KEYS: ClassVar[tuple[tuple[str, str], ...]] = ()
    """(key or keys, in a word or two what they do) for the foot, what is used most first; those of
    every item come behind them. A key that does nothing now is left out."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (22, "-high")]
    BINDINGS = [
        Binding("right,space,pagedown", "step(1)", "verder"),
        Binding("left,pageup", "step(-1)", "terug"),
        Binding("down", "phase(1)", "volgend onderdeel"),
        Binding("up", "phase(-1)", "vorig onderdeel"),
        Binding("b,full_stop", "app.curtain", "doek dicht of open"),
        Binding("t", "clock", "klok starten of stilzetten"),
        Binding("plus,equals_sign", "minute(1)", "een minuut erbij"),
        Binding("minus", "minute(-1)", "een minuut eraf"),
        Binding("m", "message", "bericht aan de zaal, of weer weg"),
        Binding("u", "sound", "geluid van de klok aan of uit"),
        Binding(with_second("f2"), "desk", "werkblad"),
        Binding("i,enter", "write", "invoeren"),
        Binding(with_second("f3"), "round(-1)", "invoeren voor de vorige ronde"),
        Binding(with_second("f4"), "round(1)", "invoeren voor de volgende ronde"),
        Binding(with_second("f6"), "app.ask_for('sorteren')", "briefjes sorteren"),
        Binding(with_second("f9"), "app.ask_for('vrijgeven')", "briefjes vrijgeven aan de zaal"),
        Binding("g", "app.ask_for('overzicht')", "overzicht van de avond"),
        Binding("o", "app.ask_for('opstelling')", "aanwezigen en tafels"),
        Binding("v", "app.ask_for('verslag')", "verslag bekijken"),
        Binding("ctrl+e", "app.ask_for('voorbeelden')", "praktijkvoorbeelden als dia's"),
        Binding("ctrl+o", "app.ask_for('inlezen')", "bestanden inlezen"),
        Binding(with_second("f10"), "app.ask_for('telefoons')", "telefoons aan tafel"),
        Binding("q", "handing", "inleveren met de telefoon dicht, of weer open"),
        Binding("c", "cockpit", "cockpit, of hier één venster met wat de zaal ziet"),
        Binding("f", "read_on", "verder lezen in de opmerkingen"),
    ]

    host = app(Host)

    worksheet = query_one(Worksheet)

    cockpit: Cockpit | None = None
    """What stands around the picture while the room looks at another screen."""

    def __init__(self, live: Live) -> None:
        super().__init__()
        # Kept here: every key needs them, also on a screen that is not there yet or any more.
        self.title_bar, self.view, self.foot = TitleBar(), PublicView(), FootBar()
        self.live, self.times = live, live.times
        self._unsubscribe: Callable[[], None] = lambda: None
        self._seen: tuple[int, Desk, Saved] = (-1, Desk(), Saved())
        """What was shown last."""
        self._phones = live.phones, live.asking
        """The phones at the tables, and who asks to be the remote, that were told of last."""
        self._shown_minute = ""
        self._times_of: tuple[object, ...] = ()
        """What the times on the werkblad were told of last."""
        self._shaped = self.shape
        """How it was laid out last."""
        self._furnished = False
        self._short = ""
        self._scene_at = 0.0
        self._ticked: tuple[float, datetime] | None = None
        self._clock: Countdown | None = None
        """The clock as the room saw it last."""

    @property
    def session(self) -> Session | None:
        """The session as it is now."""
        return self.live.session

    @property
    def has_rounds(self) -> bool:
        """Whether slips can be typed for more than one round."""
        session = self.session
        return session is not None and len(session.script.collecting) > 1 and bool(self.panel)

    @property
    def has_points(self) -> bool:
        """Whether points were brought, and what is typed for asks for them."""
        session = self.session
        brought = session is not None and bool(session.brought)
        return brought and self.panel is not None and self.panel.has_points

    def tools(self) -> Iterable[Widget]:
        """What stands on the werkblad."""
        return (self.panel,) if self.panel else ()

    def compose(self) -> ComposeResult:
        """Bars around the public view and the werkblad."""
        yield self.title_bar
        yield self.view
        if self.live.cockpit:
            # At once: on the way to another item the room's picture is never the whole window.
            self._furnished = True
            yield Worksheet(*self.tools())
            yield from self._new_cockpit().parts
        yield self.foot

    def on_mount(self) -> None:
        """Follow the evening from now on, and let the clock tick."""
        self.take_shape()
        self._tick_in(SECOND)
        self._unsubscribe = self.live.subscribe(self._told)
        if self.cockpit:
            self.cockpit.begin()
        self._told()

    def on_unmount(self) -> None:
        """Nobody looks at it any more."""
        self._ticking.cancel()
        self._unsubscribe()

    @property
    def stray_line(self) -> Input | None:
        """The entry line, while somebody types or is in a list beside it."""
        busy = self.desk.typing or self.focused is not None
        there = self.desk.open and self._furnished and busy
        line = self.panel.entry.input if there and self.panel else None
        return line if line is not None and line.focusable else None

    @property
    def letters_command(self) -> bool:
        """Not while something on the werkblad has the keys."""
        return self.focused is None

    @property
    def _is_there(self) -> bool:
        """A screen that is being taken away has lost some of its parts already."""
        return self.app.is_running and self.is_attached and self in self.app.screen_stack

    def _told(self) -> None:
        if self._is_there:
            self.told()

    def told(self) -> None:
        """Show what is new: whether all is saved, the werkblad, and what was said."""
        live, desk = self.live, self.live.desk
        looks, desk_before, saved = self._seen
        shape, self._shaped = self._shaped, self.shape
        self._seen = live.looks, desk, live.saved
        if live.saved is not saved:
            self._say_saved(live.saved)
            if self.covered and self.panel and self._furnished:
                self.panel.follow_line()
        if live.cockpit != (self.cockpit is not None):
            self.call_later(self._change_cockpit)
            return
        drawn_anew = self.cockpit is not None and self.cockpit.say_doeks()
        changed = desk is not desk_before and replace(desk_before, last=desk.last) != desk
        if changed or shape != self._shaped:
            self._arrange(opened=desk.open and not desk_before.open)
        elif live.looks != looks or drawn_anew:
            self._follow()
        elif (live.phones, live.asking) != self._phones:
            self._follow_phones()
        elif desk is not desk_before and self._furnished and self.panel:
            # What a next slip keeps of the last one stands only beside the line.
            self.panel.follow_line()

    def _follow_phones(self) -> None:
        """Somebody at a table came, went, or began to write, or a phone asks to be the remote: the
        room sees nothing of that."""
        self._phones = self.live.phones, self.live.asking
        session = self.shown
        if session and self.cockpit:
            self.cockpit.follow(session)
        if session and self.works and self.panel:
            self.panel.follow_phones(session)

    def _follow(self) -> None:
        if session := self.shown:
            self.follow(session)

    @property
    def shown(self) -> Session | None:
        """The session, unless another screen is on its way: for another item, or for none."""
        session = self.session
        if session is None or not self._is_there:
            return None
        return session if shown_as(session.script, session.stage) in self.ITEMS else None

    @property
    def works(self) -> bool:
        """Whether there is a werkblad that has to follow."""
        return self._furnished and (self.desk.open or self.cockpit is not None)

    def follow(self, session: Session) -> None:
        """Title, view, progress and werkblad."""
        if not self.works:
            self.follow_view(session)
            self._when_painted(self.view, self._follow_bars)
            return
        if self.cockpit and not self.desk.typing:
            self.follow_view(session)
            self._when_painted(self.view, self._follow_around)
            return
        # Who types sees the slip at once, the room in the next frame. An older "bewaard" never
        # stands beside a slip that is not on disk.
        if not self._short:
            self.foot.saved = ""
        self.follow_desk(session)
        changed = self.panel.slips if self.panel else self.worksheet
        self._when_painted(changed, self._follow_room)

    def _when_painted(self, widget: Widget, then: Callable[[], None]) -> None:
        """Do this when this widget, which is changed now, stands on the screen. Asked of the screen
        itself it comes too soon: before the widget has told the screen that it changed."""

        async def in_turn() -> None:
            await sleep(0)  # the thread that writes to the terminal goes first
            then()

        widget.call_next(self.call_after_refresh, in_turn)

    def follow_view(self, session: Session) -> None:
        """Show the session on the beamer."""
        self._scene_at = self.times.now()
        wall = self.times.wall()
        shown = scene(session, self._scene_at, self.host.partnerships, wall)
        self.view.set_scene(self.cockpit.as_shown(shown) if self.cockpit else shown)

    def _follow_around(self) -> None:
        if session := self.shown:
            self.follow_desk(session)
            self._follow_bars()

    def _follow_room(self) -> None:
        if session := self.shown:
            self.follow_view(session)
            self._follow_bars()

    def _follow_bars(self) -> None:
        """The bars change in the frame after the picture, which so comes sooner."""
        if self.shown is None or (scene := self.view.scene) is None:
            return
        title = self.cockpit.title(scene.bar) if self.cockpit else scene.bar
        self.title_bar.title, self.foot.of, self.foot.place = title, scene.of, scene.place
        self.foot.saved = self._short
        self.tell_keys()
        self.tick()
        self.call_after_refresh(self._prepare)

    def on_descendant_focus(self) -> None:
        """Who types has other keys."""
        self.call_after_refresh(self.tell_keys)

    def on_descendant_blur(self) -> None:
        """The same."""
        self.call_after_refresh(self.tell_keys)

    def tell_keys(self) -> None:
        """The keys of what has the focus, or else of the screen, stand at the foot."""
        if not self._is_there or self.session is None:
            return
        around = self.focused.ancestors_with_self if self.focused else ()
        tool = next((node for node in around if node is not self and hasattr(node, "KEYS")), None)
        beside = [(key, "werkblad" if key == "f2" and self.strip else word) for key, word in BESIDE]
        if tool is None:
            own = self.keys_now()
        else:
            held = [*tool.KEYS, *beside]
            curtain = "ctrl+slash", "doek open" if self.session.stage.curtain else "doek dicht"
            # Who is seen needs it most.
            held.insert(1 if self.live.room_reads else len(tool.KEYS) + 2, curtain)
            own = told_of(tool, held)
        self.foot.keys = own

    def keys_now(self) -> tuple[KeyRow, ...]:
        """The keys that do something on this item now."""
        session = self.session
        runs = session and current_clock(session.script, session.stage)[1].running
        clock = ("t", "klok stil" if runs else "klok starten")
        first, second, *after = ALWAYS
        if self._at_the_end:
            first = ("v", "verslag")
        every = [first, *self.keys_of_item(), second, *after]
        every.insert(1 if self.CLOCK else len(every) - len(after) + 1, clock)
        if self.live.doeks.attached and self.cockpit is None:
            every.insert(1, ("c", "cockpit"))
        once = {"b": "doek open"} if session and session.stage.curtain else {}
        if session and session.stage.look.join:
            once["right"] = "QR-codes weg"
        closed = session is not None and not session.handing.open
        for key, word in every:
            once.setdefault(key, "inleveren open" if key == "q" and closed else word)
        return told_of(self, once.items())

    @property
    def _at_the_end(self) -> bool:
        """Whether nothing comes behind what is on the doek."""
        held = self.session
        last = held is not None and steering.following(held.script, held.stage) is None
        return last and not self.live.doeks.in_browser  # there it may have more pages

    def keys_of_item(self) -> tuple[tuple[str, str], ...]:
        """Those that are special to this item."""
        return self.KEYS

    def _prepare(self) -> None:
        """Have the slides next to this item ready."""
        if session := self.shown:
            self.view.prepare(slides_beside(session))
            if self.cockpit:
                self.cockpit.look_closer(session)

    def follow_desk(self, session: Session) -> None:
        """Show the session on the werkblad."""
        script, stage = session.script, session.stage
        item = None if stage.at_welcome else script.item(stage.item)
        if self.cockpit:
            self.cockpit.follow(session)
        else:
            self.worksheet.say_note(item, steering.following(script, stage))
        self._say_times(session)
        if self.panel:
            self.panel.follow(session)

    # time -----------------------------------------------------------------------------------

    def tick(self) -> None:
        """Show the time; only what changed is drawn."""
        if self.session is None or not self._is_there:
            return
        self._notice_gap()
        self.breathe()
        _, clock = current_clock(self.session.script, self.session.stage)
        now, wall = self.times.now(), self.times.wall()
        self.view.tick(now - self._scene_at, wall)
        self.show_time(clock, clock.left(now))
        self._ring(now)
        if is_past(self.session.stage, now):
            self._hush()
        minute = hhmm_of(wall)
        if self.works and minute != self._shown_minute:
            self._say_times(self.session)
        self._shown_minute = minute

    def _tick_on(self) -> None:
        """Show the time, and again when the second that is shown changes."""
        self.tick()
        if self.is_attached and self.session is not None:
            _, clock = current_clock(self.session.script, self.session.stage)
            part = clock.left(self.times.now()) % SECOND if clock.running else 0.0
            self._tick_in((part or SECOND) + LATE)

    def _tick_in(self, seconds: float) -> None:
        # Of the loop itself: to make one of Textual every second takes a tenth of all that a clock
        # costs.
        self._ticking = get_running_loop().call_later(seconds, self.call_next, self._tick_on)

    def _notice_gap(self) -> None:
        """A laptop that slept, or whose clock was set: the countdown stops and says so."""
        now, wall = self.times.now(), self.times.wall()
        before, self._ticked = self._ticked, (now, wall)
        if before is None or self.session is None:
            return
        gap = (wall - before[1]).total_seconds() - (now - before[0])
        if abs(gap) > GAP and any(c.running for c in self.session.stage.clocks.values()):
            self.live.steer(lambda _, stage, now: steering.pause_all(stage, now), noted=False)
            said = "De laptop sliep, of de tijd is veranderd. De klok staat stil; t = verder."
            self.app.notify(said, severity="warning", timeout=15, markup=False)

    def _ring(self, now: float) -> None:
        """A soft sound when the clock that the room sees came to one of its signals."""
        shown, before = self.view.scene, self._clock
        clock = shown.clock.after(now - self._scene_at) if shown and shown.clock else None
        self._clock = clock
        rings = clock is not None and clock.rings_after(before)
        if shown and shown.sound and rings:
            self._sound()

    def _sound(self) -> None:
        """A page makes its own."""
        if not self.live.doeks.in_browser:
            self.app.bell()

    def show_time(self, clock: Clock, left: float) -> None:
        """The time of day in the title bar, or the clock when it is small on the beamer."""
        if self.cockpit:
            self.title_bar.time = self.cockpit.time(clock, left, hhmm_of(self.times.wall()))
            return
        stood = "" if clock.running else "  ⏸ t = starten"
        small = self.CLOCK and self.view.compact
        signal = signal_at(signals_of(clock.total), left) if small and clock.running else None
        told = f"{signal.words}  " if signal else ""
        self.title_bar.time = f"{told}{mmss(left)}{stood}" if small else hhmm_of(self.times.wall())

    def _say_times(self, session: Session) -> None:
        wall, evening = self.times.wall(), session.evening
        # A slip changes none of these, and is shown the sooner for it.
        of = (hhmm_of(wall), session.script, session.stage, evening)
        if of == self._times_of:
            return
        self._times_of = of
        if begins_another_day(session, wall):
            self._tell_times(f"{evening.begin}–{evening.end}")
            return
        ahead = forecast(session, wall.hour * 60 + wall.minute, self.times.now())
        self._tell_times(end_in_words(ahead) if self.cockpit else forecast_in_words(ahead))

    def _tell_times(self, times: str) -> None:
        if self.cockpit:
            self.cockpit.say_times(times)
        else:
            self.worksheet.say_times(times)

    # werkblad -------------------------------------------------------------------------------

    def _arrange(self, *, opened: bool) -> None:
        desk = self.desk
        self.take_shape()
        self.foot.exact = self.sheet or self.cockpit is not None
        self._fit()
        self._follow()
        if opened and not self._furnished:
            self.call_later(self._furnish)
        elif opened and desk.typing:
            self.focus_tool()
        elif not desk.open:
            self.set_focus(None)

    async def _furnish(self) -> None:
        """Put the werkblad there: only when it is first opened, a slide does without it."""
        if self._furnished or not self._is_there:
            return
        await self.mount(Worksheet(*self.tools()), after=self.view)
        self._furnished = True
        self.take_shape()
        self._arrange(opened=self.desk.open)

    def _fit(self) -> None:
        if self.cockpit and self._is_there:
            self.cockpit.arrange()
        self.view.compact = self.sheet and not (self.cockpit or self.has_class("-wide"))

    # cockpit --------------------------------------------------------------------------------

    def _new_cockpit(self) -> Cockpit:
        from sessie.screens.stage.cockpit import Cockpit

        self.cockpit = Cockpit(self)
        return self.cockpit

    async def _change_cockpit(self) -> None:
        """From one window to the cockpit, or back; what has the keys keeps them."""
        if not self._is_there or self.live.cockpit == (self.cockpit is not None):
            return
        if self.cockpit:
            gone, self.cockpit = self.cockpit, None
            gone.undress()
            self.foot.says = ""
            await self.remove_children(gone.parts)
        else:
            await self._furnish()
            if not self._is_there:
                return
            made = self._new_cockpit()
            await self.mount(*made.parts, before=self.foot)
            made.begin()
        self._times_of = ()
        self._arrange(opened=False)

    def action_cockpit(self) -> None:
        """The cockpit instead of one window, or the other way round."""
        self.live.use_cockpit(not self.live.cockpit)

    def action_read_on(self) -> None:
        """The next page of the notes."""
        if self.cockpit:
            self.cockpit.briefing.page += 1

    def on_resize(self, event: events.Resize) -> None:
        """The public view is small when the werkblad stands under it."""
        self.call_after_refresh(self._fit)

    def focus_tool(self) -> None:
        """Give the keys to the tool of the werkblad."""
        if self.panel:
            self.panel.begin()

    def _say_saved(self, saved: Saved) -> None:
        self._short = saved.short
        if saved.short:
            self.foot.saved = saved.short

    # keys -----------------------------------------------------------------------------------

    def steer(self, how: Callable[..., Any], *rest: Any) -> None:
        """Change what is on the beamer."""
        self.live.steer(lambda script, stage, now: how(script, stage, *rest))

    def set_desk(self, **parts: Any) -> None:
        """Change the werkblad."""
        self.live.arrange(lambda desk: replace(desk, **parts))

    def look(self, how: Callable[..., Any], *rest: Any) -> None:
        """Ask for another look at the same item."""
        self.steer(lambda _, stage: how(stage, *rest))

    @on(PublicView.Clicked)
    def _clicked(self, message: PublicView.Clicked) -> None:
        self.clicked(message.by, message.row)

    def clicked(self, by: int, row: int) -> None:
        """A click on what the room sees goes on or back."""
        self.action_step(by)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Some keys are only there where they do something."""
        there = self.WHERE.get(action)
        return there(self) if there else super().check_action(action, parameters)

    @on(FootBar.KeyWanted)
    def _key_wanted(self, message: FootBar.KeyWanted) -> None:
        press(self.app, message.key)

    @on(FootBar.HelpWanted)
    async def _help_wanted(self) -> None:
        await self.run_action("app.keys")

    def action_step(self, by: int) -> None:
        """To the next or previous item; on a page with large letters first to its next page."""
        self.live.go(by, self.host.partnerships)

    def action_phase(self, by: int) -> None:
        """To the next or previous part."""
        self.steer(steering.step_phase, by)

    def action_clock(self) -> None:
        """Start or pause the clock."""
        self.live.steer(steering.toggle_clock)

    def action_handing(self) -> None:
        """Close handing-in with the phone, or open it; whoever is in stays in."""
        if self.session is None:
            return
        from sessie.rules.admitting import set_open
        from sessie.rules.phones_seen import CLOSED_SAID, OPEN_SAID

        is_open = not self.session.handing.open
        self.live.edit("telefoons", lambda s: set_open(s, is_open), noted=False)
        self.app.notify(OPEN_SAID if is_open else CLOSED_SAID, markup=False)

    def action_sound(self) -> None:
        """Signals of the clock are heard from now on, or no more; who turns it on, hears it."""
        self.live.steer(lambda _, stage, now: replace(stage, sound=not stage.sound))
        sound = self.session is not None and self.session.stage.sound
        self.app.notify(SOUND_ON if sound else SOUND_OFF, markup=False)
        if sound:
            self._sound()

    def action_message(self) -> None:
        """Ask what to say to the room; while something is said, take it away."""
        if self.session and self.session.stage.message:
            self._hush()
        else:
            self._ask_message()

    def _hush(self) -> None:
        """Gone is gone: nothing takes a message back that was taken away."""
        self.live.steer(lambda _, stage, now: hush(stage), noted=False)

    @work
    async def _ask_message(self) -> None:
        text = await self.app.push_screen_wait(windows.message.MessageWindow(READY_MADE))
        if text:
            self._hush()
            self.live.steer(lambda _, stage, now: say(stage, text, now))

    def action_minute(self, by: int) -> None:
        """A minute more or less."""
        self.steer(steering.add_time, by * MINUTE)

    def action_desk(self) -> None:
        """Open or close the werkblad."""
        if self.sheet:
            self.close_sheet()
        else:
            self.open_sheet()

    def action_write(self) -> None:
        """Give the keys to the tool of the werkblad, opening it first."""
        self.write()

    def write(self, **parts: Any) -> None:
        """Open the werkblad, changed like this, and give the keys to its tool."""
        if not self.may_write(parts):
            return
        there = self.desk.open and self._furnished
        self.set_desk(open=True, typing=True, **parts)
        if there:
            self.focus_tool()

    @on(Left)
    def leave_tool(self) -> None:
        """The keys are those of the evening again, also on the next screen."""
        self.set_focus(None)
        self.set_desk(typing=False, open=self.sheet)

    def action_round(self, by: int) -> None:
        """Type slips for another round than the one on the beamer."""
        from sessie.rules.entry import shift_round  # the first picture does not wait for it

        if self.session:
            desk = shift_round(self.desk, self.session.script, self.session.stage, by)
            self.write(round=desk.round, since=desk.since, chosen_at=desk.chosen_at)

    def action_take_point(self) -> None:
        """Choose a point of the plan, and make a slip of it."""
        if self.panel:
            self.panel.take_point()


def told_of(node: DOMNode, keys: Iterable[tuple[str, str]]) -> tuple[KeyRow, ...]:
    """Those of these keys that do something now, for this part of a screen."""
    there = working(node)
    return told(*((key, word) for key, word in keys if key.split()[0] in there))
