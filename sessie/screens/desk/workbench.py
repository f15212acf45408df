"""What the screens for sorting share: a whole screen, only for the facilitator, led by keys."""

from __future__ import annotations

from contextlib import ExitStack

from textual import events, on

from sessie.live import Live
from sessie.model.session import Session
from sessie.screens.windows.window import Answer, Dialog
from sessie.widgets.sorting_keys import Pressed


class Workbench(Dialog[Answer]):
    """A dialog as large as the screen; a click on a key is that key. It follows the session, and
    every decision is an edit that undo takes back."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (22, "-high")]
    SCOPED_CSS = False
    CSS = """
    Workbench { align: left top; background: $background; layout: vertical; }
    Workbench > KeyLine { padding: 0 1; margin: 1 0 0 0; }
    #sort-title, #sort-bar { height: 1; width: 1fr; }
    #sort-body { height: 1fr; width: 1fr; layout: vertical; }
    #sort-left { height: auto; width: 1fr; }
    #sort-scroll { height: auto; padding: 1 1 0 2; }
    #sort-slip { height: auto; width: 1fr; max-width: 100; }
    #proposals { height: 3; margin: 1 1 0 1; }
    #themes { height: 1fr; margin: 1 1 0 1; }

    .-low #sort-scroll { padding: 0 1 0 2; }

    SortingScreen.-wide #sort-body { layout: horizontal; }
    SortingScreen.-wide #sort-left { height: 1fr; width: 3fr; }
    SortingScreen.-wide #themes { width: 2fr; height: 1fr; padding: 0 0 0 1;
                                     border-left: solid $border; }

    #themes-title { height: 1; width: 1fr; margin: 0 0 1 0; }
    #themes-list { height: 1fr; }
    #theme-about { height: auto; max-height: 40%; padding: 1 1 0 1; }
    Workbench > #partnerships { margin: 0; }
    Workbench.-low > KeyLine, Workbench.-low > #themes-title { margin: 0; }
    Workbench.-low > #theme-about { max-height: 3; }
    """

    def __init__(self, live: Live) -> None:
        super().__init__()
        assert live.session is not None
        self.live, self.session = live, live.session
        self._following = ExitStack()

    def on_mount(self) -> None:
        """Follow the session from now on."""
        self._following.callback(self.live.subscribe(self._told))
        self.follow(self.session)

    def on_unmount(self) -> None:
        """Nobody looks at it any more."""
        self._following.close()

    def _told(self) -> None:
        session = self.live.session
        shown = self.is_attached and self in self.app.screen_stack
        if session is not None and session is not self.session and shown:
            self.session = session
            self.follow(session)

    def follow(self, session: Session) -> None:
        """Show this session."""
        raise AssertionError(f"{type(self).__name__} shows nothing")

    @property
    def on_top(self) -> bool:
        """Whether no other window is over it."""
        return self.app.screen is self

    async def on_key(self, event: events.Key) -> None:
        """Do what a key is bound to here and now, before the next key is looked at.

        Left to Textual, a key is dealt with after those behind it were handed out: the letters
        that follow the key that opens a window would be lost. Those go to that window.
        """
        if not self.on_top:
            event.stop()
            above = self.app.screen
            (above.focused or above).post_message(events.Key(event.key, event.character))
            return
        if bound := self._bindings.key_to_bindings.get(event.key):
            event.stop()
            event.prevent_default()
            await self.run_action(bound[0].action)

    @on(Pressed)
    def _pressed(self, message: Pressed) -> None:
        self.app.simulate_key(message.key)
