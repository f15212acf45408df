"""The app: its life, its windows, and the keys that work everywhere. It has a `Live`."""

from __future__ import annotations

import asyncio
import gc
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from importlib import import_module
from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from textual import events, work
from textual.await_complete import AwaitComplete
from textual.binding import Binding
from textual.screen import Screen

from sessie.live import SLOW, Live, Times
from sessie.model.stage import shown_as
from sessie.model.trouble import Trouble
from sessie.partnerships import partnerships
from sessie.screens.base import Host, Places
from sessie.screens.gate import COMING, Gate, is_text
from sessie.screens.room import is_private
from sessie.store.archive import Archive
from sessie.store.errors import StoreError, note_error
from sessie.store.place import read_place
from sessie.store.present import Host as Presence
from sessie.store.session_store import SessionStore
from sessie.widgets.keys import CURTAIN, with_second

if TYPE_CHECKING:
    from sessie.public.pictures import Model
    from sessie.rules.themes import KnownTheme
    from sessie.widgets.public_view import Banner


SCREEN_FOR = {
    "Welcome": ("welcome", "WelcomeScreen"),
    "Slide": ("slide", "PresentationScreen"),
    "Round": ("round", "RoundScreen"),
    "Break": ("round", "RoundScreen"),
    "Feedback": ("feedback", "FeedbackScreen"),
    "DotVote": ("vote", "DotsScreen"),
    "ActionList": ("agreements", "ActionsScreen"),
}
"""What is shown → module and class of its screen; a screen is imported when it is first shown."""
_SHEET = Path(__file__).with_name("style.tcss")
_LATER = "/* ==== From here on: read when the first picture is there. ==== */"
STYLE = _SHEET.read_text("utf-8").split(_LATER)
"""What things look like: what the room sees first, and all the rest, so that the first picture does
not wait for it."""
BEAT = 5.0
"""Seconds after which is looked whether something must be saved again, or a clock noted."""
AFTER_START = 1.0
"""Seconds after which what the first window needs is read."""
TO_READ = 2.0
"""Seconds that a warning stays, whatever is typed on."""
LEAVING = 1.0
"""Seconds that going back to the menu waits at most, for what is half typed: the rest is saved."""
ROUND, MEETING = 1.0, 0.4
"""Seconds between two looks who follows this evening, and to the one after it was opened."""
MOMENT = 0.05
"""Seconds in which the window that follows another one comes."""
MOMENTS = 30
"""Of those, how many a private window waits for a doek that comes back."""
SHUT = "Het doek is dicht. Met ctrl+/ gaat het open."
OPEN = "Het doek is open."


class SessieApp(Host):
    """One evening on one laptop."""

    CSS = STYLE[0]
    TITLE = "sessie"
    NOTIFICATION_TIMEOUT = 3
    ENABLE_COMMAND_PALETTE = False
    READS_AHEAD: bool = True
    """Whether what windows need is read before a key asks for one."""
    BINDINGS = [
        Binding(with_second("f1"), "keys", "deze hulp", priority=True),
        Binding("question_mark", "look_up", "deze hulp"),
        Binding(with_second("f5"), "looks", "licht of donker", priority=True),
        Binding(with_second("f12"), "doek", "doek in een browser, voor de beamer", priority=True),
        Binding(with_second("f8"), "retry", "opnieuw proberen te bewaren", priority=True),
        Binding(CURTAIN, "curtain", "doek dicht of open, ook terwijl je typt", priority=True),
        Binding("ctrl+z", "undo", "laatste handeling terughalen", priority=True),
        Binding("ctrl+s", "write('md')", "verslag nu schrijven", priority=True),
        Binding("ctrl+q", "leave", "stoppen", priority=True),
        Binding("ctrl+c", "nothing", show=False, priority=False),
    ]

    archive: Archive

    def __init__(
        self,
        archive: Archive,
        places: Places,
        *,
        store: SessionStore | None = None,
        times: Times | None = None,
        practice: TemporaryDirectory[str] | None = None,
        sandbox: bool = False,
        begin_with: str = "",
        quiet: bool = False,
    ) -> None:
        """`practice` is where the example evening is; `sandbox` says that all of the archive is
        for practising; `begin_with` is a window that opens at once, over the menu; with `quiet` the
        clock of this session is not heard any more."""
        super().__init__()
        self.archive, self.places = archive, places
        self.live = Live(self.call_later, times or Times(), sandbox)
        if store:
            self.live.open(store, practice)
        self.live.subscribe(self._told)  # before all screens: another screen comes first
        self._shown = self.live.session
        self._store: SessionStore | None = None
        """Where it was looked whether pages for the room come back to this program."""
        self._opening_doek = False
        self._doek_comes = self._pages_come = False
        """Whether a doek in a terminal, or in a browser, of before may come back in a moment."""
        self.beginning = asyncio.Lock()
        self._behind = False
        """Whether another screen has to come when the last window closes."""
        self._begin_with, self._quiet = begin_with, quiet
        self.gate = Gate(self, super().on_event, self._say_typing)
        self._presence = Presence(places.data) if places.data else None
        """By which a screen for the room finds what is open, and the app who follows."""
        self._asking_undo = False
        self._still = ExitStack()
        """While this holds something, nothing is drawn."""
        self._said_till = inf
        """When what was said last goes away with the next key."""
        self._said_about: object = None
        """What was in sight when a warning was given: of anything else it says nothing."""
        self._banners: WeakKeyDictionary[Screen[Any], Banner] = WeakKeyDictionary()
        """Where a line on top was needed since the screen is there."""
        self._looks_again = False
        """Whether it will be looked whether saving takes long."""
        self._letters_said = set[str]()
        """The evenings at which it was told how the letters become larger."""
        self._leaving = False
        self._open = 0
        """Windows over the evening, as far as was noticed."""

    # life -----------------------------------------------------------------------------------

    def get_default_screen(self) -> Screen[Any]:
        """The first screen at once, and not on top of an empty one that is laid out first."""
        screen = self._screen()
        # As push_screen does. Without it switch_screen, the public way to another screen, ends in
        # an IndexError for a screen that nobody pushed.
        screen._push_result_callback(self, None)
        return screen

    def on_mount(self) -> None:
        """Keep what the clock used up, and tell screens for the room what is open."""
        self.call_after_refresh(self._dress_the_rest)
        self.call_after_refresh(_tidy_memory)
        self.call_after_refresh(self._mend)
        self._read_ahead_soon()
        self.call_after_refresh(self._say_letters)
        self._told()
        self.screen_change_signal.subscribe(self, self._screen_changed)
        self.set_interval(BEAT, self.live.beat)
        if self._presence:
            self.set_interval(ROUND, self._look_round)
        if self._begin_with:
            self.ask_for(self._begin_with)
        if self._quiet:
            self.live.steer(lambda _, stage, now: replace(stage, sound=False), noted=False)

    def _mend(self) -> None:
        if self.live.store:
            self.live.store.mend()

    def _read_ahead_soon(self) -> None:
        if self.READS_AHEAD:
            self.set_timer(AFTER_START, self._read_ahead)

    @work(thread=True, group="ahead", exit_on_error=False)
    def _read_ahead(self) -> None:
        """Read what windows are made of before a key asks for one: on the loop that would take as
        long as ten pictures."""
        _flows()
        for module, _ in SCREEN_FOR.values():
            import_module(f"sessie.screens.stage.{module}")
        if session := self.live.session:
            # Its words are looked up, and looked at, once, whoever asks.
            import_module("sessie.rules.sorting").Sorter(session, self.known_themes())
            import_module("sessie.rules.privacy").to_look_at(session)

    def _dress_the_rest(self) -> None:
        """Read the other half of the style sheet; once."""
        if not self.stylesheet.has_source(str(_SHEET), _LATER):
            self.stylesheet.add_source(STYLE[1], read_from=(str(_SHEET), _LATER))
            if self.screen_stack:
                self.update_styles(self, animate=False)  # a key may have opened something before

    def on_unmount(self) -> None:
        """Nothing is left unsaved; pages for the room keep what they show."""
        self.live.let_go()
        if self._presence:
            self._presence.close()
        if self.room is not None:
            _flows().leave_doek(self)
        if self.phones is not None:
            import_module("sessie.phones").leave(self)

    def let_go(self) -> None:
        """Nothing is left unsaved."""
        self.live.let_go()

    def note_wrong(self, error: Exception) -> None:
        """What happened is in the log, without what people said."""
        if self.places.log is not None:
            note_error(self.places.log, error, self.live.times.wall())

    def _look_round(self) -> None:
        if self._presence and self.is_running:
            terminals, served = self._presence.look()
            shape = self._presence.shape
            self.live.attach(terminals=terminals, served=served, served_shape=shape)

    # the session ----------------------------------------------------------------------------

    def _told(self) -> None:
        if not self.is_running:
            return
        if self._presence:
            store = self.live.store
            self._presence.opens(store.path if store else None, self.live.times.now())
        if self.live.notices:
            said = "\n".join(self.live.notices)
            self.live.notices.clear()
            self.notify(said, severity="warning", timeout=15, markup=False)
        if self.live.session is not self._shown:
            if self._shown is None:
                self._read_ahead_soon()
                self.call_after_refresh(self._say_letters)
            self._shown = self.live.session
            self.show_session()
        if self.live.store is not self._store:
            self._store = self.live.store
            self.call_after_refresh(self._doek_again)
            self.call_after_refresh(self._phones_again)
            if self._presence:  # who waits for an evening begins, and is there a moment later
                self.call_after_refresh(self._look_round)
                self.set_timer(MEETING, self._look_round)
                self._doek_comes = True
                self.set_timer(MEETING, self._all_came)
        self.say_saving()

    def _all_came(self) -> None:
        """Who waited for this evening is there by now."""
        self._doek_comes = False

    async def _doek_came(self) -> bool:
        """Whether what is private may be shown after all: right after an evening was opened its
        doeks come back, and that takes a moment."""
        for _ in range(MOMENTS):
            if self.live.may_show or not (self._doek_comes or self._pages_come):
                break
            await asyncio.sleep(MOMENT)
        return self.live.may_show

    def _say_letters(self) -> None:
        """At the start of an evening it is said once how the letters become larger."""
        session = self.live.session
        if session is None or not self.live.room_reads or len(session.stage.visited) > 1:
            return
        from sessie.rules.larger import larger_letters

        said = larger_letters(self.size.width, sys.platform)
        if said and session.evening.id not in self._letters_said:
            self._letters_said.add(session.evening.id)
            self.notify(said, timeout=15, markup=False)

    def _doek_again(self) -> None:
        """Pages that were open when this evening was left come back by themselves."""
        store = self.live.store
        if store and read_place(store.path, self.live.times.wall()):
            self._pages_come = True
            self.serve_pages_again()

    @work(group="doek")
    async def serve_pages_again(self) -> None:
        """Serve the pages that are open."""
        try:
            await (await asyncio.to_thread(_flows)).doek_again(self)
        except Trouble as trouble:
            self._say_trouble(trouble)
        finally:
            self._pages_come = False

    def _phones_again(self) -> None:
        """Phones that were let in when this evening was left go on by themselves; codes of an
        evening that is over are forgotten."""
        session = self.live.session
        if session is not None and (session.handing.on or session.handing.codes):
            self.serve_phones_again()

    @work(group="phones")
    async def serve_phones_again(self) -> None:
        """Serve the phones that are on."""
        try:
            phones = await asyncio.to_thread(import_module, "sessie.phones")
            await phones.again(self)
        except Trouble as trouble:
            self._say_trouble(trouble)

    def open_phones(self) -> None:
        """Open the window of the phones at the tables."""
        self.ask_for("telefoons")

    @work(group="doek")
    async def open_doek(self) -> None:
        """Open the doek in a browser. Until it is there, or what it asks is answered, once more
        does nothing."""
        if self._opening_doek:
            return
        self._opening_doek = True
        try:
            # What it takes may not have been imported yet, and the clock has to go on.
            await (await asyncio.to_thread(_flows)).doek(self)
        except Trouble as trouble:
            self._say_trouble(trouble)
        finally:
            self._opening_doek = False

    def say_saving(self) -> None:
        """The line on top of the screen that one looks at says it when saving fails or takes long.
        A disk that hangs reports nothing: that is looked for."""
        if not self.is_running or not self.screen_stack:
            return
        live, screen = self.live, self.screen
        if not live.saving.done and not self._looks_again:
            self._looks_again = True
            left = SLOW if live.slow else max(SLOW - live.waited, 0.0)
            self.set_timer(left + MOMENT, self._look_again)
        trouble = live.saving.error if live.store else ""
        banner = self._banners.get(screen)
        if banner is None and (trouble or live.slow):
            from sessie.widgets.public_view import Banner

            banner = self._banners[screen] = Banner()
            screen.mount(banner)
        if banner is not None:
            banner.trouble, banner.slow = trouble, live.slow
            screen.set_class(live.slow and not trouble, "-slow")

    def _look_again(self) -> None:
        self._looks_again = False
        self.say_saving()

    def _screen(self) -> Screen[Any]:
        """A new screen for the session as it is now."""
        session = self.live.session
        if session is None:
            return self._start_screen()
        module, name = SCREEN_FOR[shown_as(session.script, session.stage)]
        screen = getattr(import_module(f"sessie.screens.stage.{module}"), name)(self.live)
        assert isinstance(screen, Screen)
        return screen

    def show_session(self) -> None:
        """Show the screen of the item; when a window is open, as soon as the last one closes."""
        if not self.screen_stack:
            return  # the app is stopping
        session = self.live.session
        shown = shown_as(session.script, session.stage) if session else ""
        right = shown in getattr(self.screen_stack[0], "ITEMS", ())
        self._behind = not right and len(self.screen_stack) > 1
        if not right and not self._behind:
            self.switch_screen(self._screen())

    def pop_screen(self) -> AwaitComplete:
        """Close the window on top. Over the menu another one often follows: the menu is not shown
        for that one moment."""
        if self.live.session is None and len(self.screen_stack) == 2 and self.is_running:
            self._still.enter_context(self.batch_update())
            self.set_timer(MOMENT, self._draw_again)
        done = super().pop_screen()
        if self._behind:
            self.show_session()
        return done

    def _draw_again(self) -> None:
        self._still.close()
        if self.screen_stack:
            self.screen.refresh()

    def _screen_changed(self, screen: Screen[Any]) -> None:
        """Who opened a window did something else since the last edit."""
        self.say_saving()
        before, self._open = self._open, len(self.screen_stack)
        if self._open > max(before, 1) and not getattr(screen, "ASIDE", False):
            self.live.passed = True

    async def may_show(self) -> bool:
        """Whether what is private may be shown now. Where the room reads along that is asked, once
        an evening, and each time while the curtain is closed."""
        if self.live.may_show or is_private(self.screen) or await self._doek_came():
            return True
        from sessie.screens.windows.ask import OVER_CURTAIN, ROOM_READS, RoomReads

        warning: Screen[Any] = RoomReads(OVER_CURTAIN if self.live.covered else ROOM_READS)
        sure = bool(await super().push_screen_wait(warning))
        if sure:
            self.live.show_all_the_same()
        return sure

    async def push_screen_wait(self, screen: Any, *, mode: str | None = None) -> Any:
        """Open a window and wait for its answer; None as well when it is private and the room may
        not see it."""
        if is_private(screen) and not await self.may_show():
            return None
        return await super().push_screen_wait(screen, mode=mode)

    def notify(self, message: str, *, neutral: str = "", **how: Any) -> None:
        """Say this in the place of what was said before: one thing at a time, and never markup.
        `neutral` is said instead where the room may read along."""
        if neutral and self.live.room_reads and not is_private(self.screen):
            message = neutral
        self.clear_notifications()
        held = {"information": 0.0, "warning": TO_READ}.get(how.get("severity", "information"), inf)
        self._said_till = time.monotonic() + held
        self._said_about = self._about() if held == TO_READ else None
        how.pop("markup", None)
        super().notify(message, markup=False, **how)

    def known_themes(self) -> Sequence[KnownTheme]:
        """The themes of the content folders; a file with mistakes gives what can be read of it."""
        from sessie.library.themes import read_themes

        return read_themes(*self.places.content)

    def partnerships(self) -> Model:
        """The partnerships of the content folders, else those that come with the program."""
        return partnerships(self.places.content)

    def open_session(self, name: str = "") -> None:
        """Go on with a session; an empty name is the last one."""
        try:
            self.live.open(self.archive.open(name))
        except StoreError as trouble:
            self._say_trouble(trouble)

    def practise(self) -> None:
        """Open the example evening, apart from the user's own data."""
        try:
            _flows().practise(self)
        except StoreError as trouble:
            self._say_trouble(trouble)

    def leave_session(self) -> None:
        """Close the session and all windows, and go to the start screen. The window does not wait
        for a disk that hangs: who asks for this has seen that all is saved."""
        for group in ("dialog", "paper", "doek", "phones"):
            self.workers.cancel_group(self, group)
        self.written = None
        self.live.close(LEAVING)
        while len(self.screen_stack) > 1:
            self.pop_screen()

    def _say_trouble(self, trouble: Trouble) -> None:
        self.notify(str(trouble), severity="error", timeout=15, markup=False)

    @work(exclusive=True, group="dialog")
    async def ask_for(self, what: str) -> None:
        """Open a dialog by its name and wait for the answer."""
        try:
            await _flows().DIALOGS[what](self)
        except Trouble as trouble:
            self._say_trouble(trouble)

    @work(exclusive=True, group="paper")
    async def open_paper(self, what: str) -> None:
        """Open the window of a paper above the one that is there."""
        try:
            await _flows().PAPERS[what](self)
        except Trouble as trouble:
            self._say_trouble(trouble)

    # work -----------------------------------------------------------------------------------

    @work(group="write")
    async def write_report(self, form: str) -> None:
        """Write the report of now to a new file, and say where it is."""
        try:
            # What it takes may not have been imported yet, and the clock has to go on.
            flows = await asyncio.to_thread(_flows)
            await flows.write_report(self, form)
            self.live.passed = True
        except Trouble as trouble:
            self._say_trouble(trouble)

    def _start_screen(self) -> Screen[Any]:
        self._dress_the_rest()
        from sessie.screens.windows.menu import StartScreen, without_school
        from sessie.store.retention import to_tidy

        try:
            held = self.archive.listing()
            old = len(to_tidy(held, self.live.times.wall().date()))
        except StoreError as trouble:
            return StartScreen(None, 0, str(trouble))
        last = next((one for one in without_school(held) if not one.trouble), None)
        return StartScreen(last, len(held), old=old)

    # keys -----------------------------------------------------------------------------------

    async def on_event(self, event: events.Event) -> None:
        """What comes from hands goes through the gate. With the next key what was said goes away;
        what went wrong stays for its time."""
        over = self._said_about is not None and self._said_about != self._about()
        if isinstance(event, events.Key) and (over or event.time >= self._said_till):
            self._said_till, self._said_about = inf, None
            self.clear_notifications()
        if isinstance(event, events.Key) and self.screen_stack and hasattr(self.screen, "heard"):
            self.screen.heard(event.key)
        if isinstance(event, COMING) and not event.is_forwarded:
            await self.gate.take(event)
        elif not isinstance(event, events.Key) or self.gate.finds_its_window():
            await super().on_event(event)

    def _about(self) -> tuple[object, ...]:
        """What is in sight: the window, the item, and whether text can be typed."""
        if not self.screen_stack:
            return ()
        item = self.live.session.stage.item if self.live.session else ""
        return self.screen, item, is_text(self.focused)

    def _say_typing(self, where: str) -> None:
        self.notify(where, severity="warning", markup=False)

    def action_ask_for(self, what: str) -> None:
        """Open a dialog."""
        self.ask_for(what)

    @work(group="leave")
    async def action_leave(self) -> None:
        """Stop, after a question; a dialog that is open stays. While it is asked, the key asks
        nothing new and answers nothing."""
        if not self._leaving:
            self._leaving = True
            try:
                await _flows().leave(self)
            finally:
                self._leaving = False

    def action_keys(self) -> None:
        """The keys of the screen you are on."""
        _flows().keys(self)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """On the menu there is nothing to take back, to write or to save."""
        if self.live.session is None and action in ("undo", "write", "retry", "doek", "curtain"):
            return False
        if action == "look_up":  # a sign that can be typed
            typing = self.focused is not None and self.focused.check_consume_key("?", "?")
            return not self.screen.is_modal and not typing
        return super().check_action(action, parameters)

    def action_look_up(self) -> None:
        """The same, with a key that every terminal passes on."""
        self.action_keys()

    def action_doek(self) -> None:
        """The doek in a browser."""
        self.open_doek()

    def action_curtain(self) -> None:
        """The curtain, whatever is open or typed. Where the room may be looking at something that
        the curtain does not cover, it first closes over that."""
        session = self.live.session
        if session is None:
            return
        if getattr(self.screen, "WARNS", False):  # no is the answer
            self.screen.dismiss(None)
            self.live.draw_curtain(True)
            return
        windows = len(self.screen_stack) > 1 and not getattr(self.screen, "COVERS", False)
        in_sight = self.live.stranded or (windows and self.live.room_reads)
        closed = in_sight or not session.stage.curtain
        if not closed and not windows and any(map(is_private, self.screen_stack)):
            self._open_over()
            return
        self.live.draw_curtain(closed)
        if windows and self.live.covered:
            from sessie.screens.windows.cover import Cover

            self.clear_notifications()
            self.push_screen(Cover(self.live))
        elif windows:
            self.notify(SHUT if closed else OPEN, markup=False)

    @work(group="curtain", exclusive=True)
    async def _open_over(self) -> None:
        """Open the curtain over something private that was open when it closed: after a question,
        who opens it may have forgotten that."""
        from sessie.screens.windows.ask import UNDER_CURTAIN, RoomReads

        if await super().push_screen_wait(RoomReads(UNDER_CURTAIN)):
            self.live.draw_curtain(False)

    def action_retry(self) -> None:
        """Try again to save."""
        self.live.retry()

    def action_undo(self) -> None:
        """Take back the last thing done; when that is not what anybody did last, after a
        question that says what it is."""
        last, session = self.live.last, self.live.session
        if last is None or session is None:
            self.notify("Er is niets om terug te halen.", markup=False)
        elif last.asks or self.live.passed or last.item != session.stage.item or self._half_typed:
            self._ask_undo()
        else:
            self.take_back()

    def take_back(self) -> None:
        """Take back the last thing done, and say what that was."""
        from sessie.rules.undoing import in_words

        last, session = self.live.last, self.live.session
        if last is not None and session is not None:
            said = in_words(session, last.label, last.changes)
            self.live.undo()
            self.notify(f"Teruggehaald: {said}", markup=False)

    @work(group="undo")
    async def _ask_undo(self) -> None:
        if not self._asking_undo:
            self._asking_undo = True
            try:
                await _flows().ask_undo(self)
            finally:
                self._asking_undo = False

    @property
    def _half_typed(self) -> bool:
        """Whether something stands in a line that was not stored."""
        lines = [line for line in self.screen.query("Input") if not getattr(line, "stored", False)]
        texts = [str(getattr(line, "value", "")) for line in lines]
        texts += [str(getattr(area, "text", "")) for area in self.screen.query("TextArea")]
        return any(text.strip() for text in texts)

    @property
    def unseen(self) -> bool:
        """Whether what people wrote stands on this screen anyhow, so that words of it may."""
        aside = self.live.cockpit or bool(getattr(self.screen, "sheet", False))
        return aside or is_private(self.screen)

    def action_write(self, form: str) -> None:
        """Write the report now."""
        self.write_report(form)

    def action_nothing(self) -> None:
        """Swallow a key that would stop other programs."""


def _flows() -> Any:
    """What windows ask for and do; imported with the first of them."""
    return import_module("sessie.flows")


def _tidy_memory() -> None:
    """From the first picture on garbage is collected again, if the start turned that off; what is
    there now stays for good."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
