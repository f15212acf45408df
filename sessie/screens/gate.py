"""The gate: every key, paste and click comes through here, and is done before the next one.

Two things are kept here and nowhere else. A window takes keys from when it is built until it is
closed: what was meant for another one is only handed on where it can do no harm. And a letter is
only a command when nobody can be typing: see `rules.stray`.
"""

from __future__ import annotations

from asyncio import TimerHandle, get_running_loop
from collections import deque
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events
from textual.app import App
from textual.message_pump import MessagePump
from textual.timer import Timer
from textual.widget import Widget

from sessie.rules.stray import HOLD, NEVER, Sort, Then, Typing, press, ripen

if TYPE_CHECKING:
    from textual.widgets import Input

AGAIN = 0.5
"""Seconds in which the key or click that opened or closed a window does not do so once more."""
PATIENCE = 2.0
"""Seconds after which what waits asks again whether all is done."""
BREATH = 0.004
"""Seconds before it is looked whether what came is done, when nothing else waits for that: so the
picture of it comes first."""
PASSES = 30
"""So often is looked whether the window and its focus stay as they are."""

MOVES = frozenset(("up", "down", "left", "right", "home", "end", "pageup", "pagedown", "tab",
                   "shift+tab", "escape"))  # fmt: skip
"""What does no harm in a window that was not seen yet."""

NOT_HERE = "Je typt, maar hier is geen invoerregel."
ANOTHER_FIELD = "Je typt, maar dit is geen tekstveld. Met tab ga je naar een ander veld."

Coming = events.Key | events.Paste | events.MouseDown | events.MouseUp
COMING = (events.Key, events.Paste, events.MouseDown, events.MouseUp)


class Guarded:
    """What a screen may say of letters that come while no text field has the focus."""

    HOLD: ClassVar[float] = HOLD
    """Seconds that a letter waits before it is a command."""
    TO_TYPE: ClassVar[str] = ""
    """Where to type instead."""
    AT_ONCE: ClassVar[frozenset[str]] = frozenset()
    """Actions that only open a line: what comes right behind their key belongs in that line."""

    def heard(self, key: str) -> None:
        """A key came, whatever it does."""

    @property
    def to_type(self) -> str:
        """Where to type instead, as it is now."""
        return self.TO_TYPE

    @property
    def stray_line(self) -> Input | None:
        """The line that gets the keys when a letter comes."""
        return None

    @property
    def letters_command(self) -> bool:
        """Whether a letter can be a command now."""
        return True


UNTOLD = Guarded()


def is_text(widget: Widget | None) -> bool:
    """Whether text can be typed in it. Both sorts of text fields have a selection; to import them
    only to ask, is what the first picture would wait for."""
    return isinstance(getattr(widget, "selected_text", None), str)


class Aimed:
    """Something that came, and what was in sight then."""

    __slots__ = ("event", "judged", "place", "timer")

    def __init__(self, event: Coming, place: object) -> None:
        self.event, self.place = event, place
        self.judged = False
        """Whether it was already seen that it is no part of a text."""
        self.timer: Timer | None = None


class Gate:
    """Lets one in at a time."""

    def __init__(
        self,
        app: App[Any],
        deal: Callable[[events.Event], Awaitable[None]],
        say: Callable[[str], None],
    ) -> None:
        """`deal` does what an event means, `say` tells the user a sentence."""
        self._app, self._deal, self._say = app, deal, say
        self._waiting: deque[Aimed] = deque()
        self._held: deque[Aimed] = deque()
        """The letters that wait, as many as in `_typing`."""
        self._typing = Typing()
        self._busy = False
        self._turn = self._passes = 0
        """Number of what is being done, and how often was looked whether it is."""
        self._seen: tuple[object, object] = (None, None)
        self._patience: Timer | None = None
        self._breath: TimerHandle | None = None
        """Runs until it is looked whether what is being done is done."""
        self._before: object = None
        """What was in sight before what is being done."""
        self._cause = self._moved = ("", NEVER)
        """What is being done, and what opened or closed a window last; its name, when it came."""
        self._no_click = False
        """Whether the button that is down does nothing."""

    # coming in ------------------------------------------------------------------------------

    async def take(self, event: Coming) -> None:
        """Do this now, or when what came before it is done."""
        if isinstance(event, events.Key):
            # A click can stand for a key. Sent by a screen, it would not come past that screen.
            event = _made_anew(event, event.key, event.character)
        self._waiting.append(Aimed(event, self._in_sight()))
        await self._look_now()
        await self._go_on()
        if self._waiting and self._patience is None:
            self._patience = self._app.set_timer(PATIENCE, self._ask_again)

    async def flush(self) -> None:
        """As if it had been quiet for long: letters that wait are done, and nobody is typing."""
        self._let_go(len(self._held))
        self._typing = Typing()
        self._moved = ("", NEVER)
        await self._look_now()
        await self._go_on()

    @property
    def idle(self) -> bool:
        """Whether all that came is done."""
        return not (self._busy or self._waiting or self._held)

    def finds_its_window(self) -> bool:
        """Whether what is being done still finds what was in sight when it was sent: a window may
        open of itself while a key is on its way, and that key is not for it."""
        return not self._busy or self._in_sight() is self._before

    def _in_sight(self) -> object:
        """A window, the stage whatever it shows, or the menu."""
        stack = self._app.screen_stack
        if len(stack) > 1:
            return stack[-1]
        return hasattr(stack[0], "ITEMS") if stack else None

    async def _go_on(self) -> None:
        while self._waiting and not self._busy and self._app.screen_stack:
            aimed = self._waiting.popleft()
            if isinstance(aimed.event, events.Key):
                await self._key(aimed, aimed.event)
            elif isinstance(aimed.event, events.Paste):
                await self._paste(aimed, aimed.event)
            else:
                await self._mouse(aimed, aimed.event)

    async def _mouse(self, aimed: Aimed, event: events.MouseDown | events.MouseUp) -> None:
        if isinstance(event, events.MouseUp):
            if not self._no_click:
                await self._do(event, "click")
            self._no_click = False
            return
        if self._held:
            self._waiting.appendleft(aimed)
            self._let_go(len(self._held))
            return
        self._no_click = self._is_for_another(aimed) or self._is_again("click", event.time)
        if not self._no_click:
            self._typing = Typing()
            await self._do(event, "click")

    def _is_for_another(self, aimed: Aimed) -> bool:
        """Whether something else was in sight when this was pressed."""
        return aimed.place is not self._in_sight()

    def _is_again(self, name: str, now: float) -> bool:
        """Whether this opened or closed a window just before."""
        again = self._moved[0] == name and now - self._moved[1] < AGAIN
        if again:
            self._moved = name, now
        return again

    # text -----------------------------------------------------------------------------------

    @property
    def _screen(self) -> Guarded:
        return shown if isinstance(shown := self._app.screen, Guarded) else UNTOLD

    def _has_line(self) -> bool:
        return is_text(self._app.focused)

    def _to_line(self) -> bool:
        """Whether what is typed goes into a field; one that wants the keys gets them."""
        if not self._has_line() and (line := self._screen.stray_line):
            self._app.screen.set_focus(line)
        return self._has_line()

    async def _into_line(self, aimed: Aimed) -> None:
        """Letters in a field stay in order by themselves, so none waits for the one before. Who
        types on in a window that just opened, means it with what comes next as well."""
        if self._is_for_another(aimed):
            here = self._in_sight()
            for later in self._waiting:
                later.place = here if later.place is aimed.place else later.place
        self._forget()
        self._typing = Typing()
        await self._deal(aimed.event)

    async def _paste(self, aimed: Aimed, event: events.Paste) -> None:
        if self._to_line():
            await self._into_line(aimed)
        else:
            self._say(self._where_to_type())

    def _where_to_type(self) -> str:
        if said := getattr(self._app.focused, "TO_TYPE", ""):
            return str(said)
        if self._screen.to_type and self._screen.letters_command:
            return self._screen.to_type
        return ANOTHER_FIELD if any(map(is_text, self._app.screen.focus_chain)) else NOT_HERE

    # keys -----------------------------------------------------------------------------------

    async def _key(self, aimed: Aimed, event: events.Key) -> None:
        if _is_typed(event) and not aimed.judged and self._to_line():
            await self._into_line(aimed)
        elif self._is_for_another(aimed) and not self._fits(event.key):
            pass  # meant for a window that is gone, or for none that anybody saw
        elif event.key != "escape" and self._is_again(event.key, event.time):
            pass
        elif aimed.judged:
            await self._do(event, event.key)
        else:
            aimed.event, sort = self._sort(event)
            self._judge(aimed, aimed.event, sort)

    def _fits(self, key: str) -> bool:
        """Whether a key that came before this window may go to it."""
        return len(self._app.screen_stack) > 1 and key in MOVES

    def _sort(self, event: events.Key) -> tuple[events.Key, Sort]:
        """What a key is here; a capital that does nothing is the small letter: Caps Lock is on."""
        typing = event.time < self._typing.until
        blank = event.key == "space"
        if not _is_typed(event):
            enter = event.key == "enter" and not self._has_line()
            away = event.key == "escape" or event.key.startswith(("ctrl+", "f"))
            return event, Sort.QUICK if enter else Sort.AWAY if away else Sort.OTHER
        if str(event.character) in getattr(self._app.focused, "TAKES", ""):
            return event, Sort.STRANGE if typing else Sort.COMMAND if blank else Sort.OTHER
        bound = self._app.active_bindings if self._screen.letters_command else {}
        small = event.key.lower()
        if event.key not in bound and small in bound and len(small) == 1:
            event, as_it_is = _made_anew(event, small, small), False
        else:
            as_it_is = True
        if event.key not in bound:
            harmless = blank and not typing and not self._held
            return event, Sort.OTHER if harmless else Sort.STRANGE
        action = bound[event.key].binding.action.partition("(")[0]
        at_once = as_it_is and action in self._screen.AT_ONCE and not typing and not self._held
        return event, Sort.OTHER if at_once else Sort.QUICK if blank else Sort.COMMAND

    def _judge(self, aimed: Aimed, event: events.Key, sort: Sort) -> None:
        verdict = press(self._typing, sort, event.key, event.time, self._screen.HOLD)
        self._let_go(verdict.ripe, aimed if verdict.then is Then.DO else None)
        self._typing = verdict.state
        if verdict.then is Then.HOLD:
            aimed.timer = self._app.set_timer(self._screen.HOLD, self._ripen)
            self._held.append(aimed)
        elif verdict.then is Then.DROP:
            self._forget()
            if forget := getattr(self._app.focused, "forget", None):
                forget()
            if verdict.noticed:
                self._say(self._where_to_type())

    # letters that wait ----------------------------------------------------------------------

    async def _ripen(self) -> None:
        if self._held:
            self._typing = ripen(self._typing)
            self._let_go(1)
            await self._go_on()

    def _let_go(self, ripe: int, behind: Aimed | None = None) -> None:
        """The oldest letters that waited come next, and this behind them."""
        following = [self._held.popleft() for _ in range(ripe)]
        following += [behind] if behind else []
        for aimed in following:
            aimed.judged = True
            if aimed.timer:
                aimed.timer.stop()
        self._waiting.extendleft(reversed(following))

    def _forget(self) -> None:
        for aimed in self._held:
            if aimed.timer:
                aimed.timer.stop()
        self._held.clear()

    # one at a time --------------------------------------------------------------------------

    async def _do(self, event: Coming, name: str) -> None:
        self._busy, self._cause, self._before = True, (name, event.time), self._in_sight()
        await self._deal(event)
        if self._waiting:
            await self._look_again()
        else:
            # Of the loop itself: one of Textual takes as long to make as a tenth of a picture.
            later = get_running_loop().call_later
            self._breath = later(BREATH, self._app.call_later, self._look_now)

    async def _look_now(self) -> None:
        """Look at once whether it is done, when that was left for later."""
        breath, self._breath = self._breath, None
        if breath is not None:
            breath.cancel()
            await self._look_again()

    async def _look_again(self, *, passes: int = 0) -> None:
        """Go the way that the event went and all that it caused goes, behind them."""
        self._turn += 1
        self._passes = passes
        if self._app.screen_stack:
            self._seen = self._app.screen, self._app.focused
            await self._climb(self._turn, self._app.focused or self._app.screen)

    async def _climb(self, turn: int, node: MessagePump | None) -> None:
        if turn != self._turn:
            return
        while node is not None:
            if node.call_later(self._climb, turn, getattr(node, "parent", None)):
                return
            node = getattr(node, "parent", None)  # that one is going, and takes nothing any more
        await self._at_the_top()

    async def _at_the_top(self) -> None:
        """An event is done when a second look finds the same window with the same focus: the first
        comes behind what the event did, the second behind what that led to."""
        if not self._app.screen_stack:
            return
        same = self._seen == (self._app.screen, self._app.focused)
        built = self._app.screen.is_mounted
        if self._passes < PASSES and not (self._passes and same and built):
            await self._look_again(passes=self._passes + 1)
            return
        self._busy = False
        if self._in_sight() is not self._before:
            self._moved = self._cause
        await self._go_on()

    async def _ask_again(self) -> None:
        """Whoever went the way may have been closed with what he carried."""
        self._patience = None
        if self._busy:
            await self._look_again()
        if self._waiting:
            self._patience = self._app.set_timer(PATIENCE, self._ask_again)


def _is_typed(event: events.Key) -> bool:
    """Whether it is a character; with ctrl or alt it is none, although some terminals send one."""
    return event.is_printable and "+" not in event.key


def _made_anew(event: events.Key, key: str, character: str | None) -> events.Key:
    anew = events.Key(key, character)
    anew.time = event.time
    return anew
