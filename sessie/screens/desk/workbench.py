"""What the screens for sorting share: a whole screen, only for the facilitator, led by keys."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

from textual import events, on
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from sessie.live import Live
from sessie.model.session import Session
from sessie.screens.windows.window import Answer, Dialog
from sessie.widgets.key_line import Pressed
from sessie.widgets.text import clip, plain, row


class Workbench(Dialog[Answer]):
    """A dialog as large as the screen; a click on a key is that key. It follows the session, and
    every decision is an edit that undo takes back."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (22, "-high")]

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

    def put(self, where: str, what: Content) -> None:
        """Show this in the part with that id."""
        self.query_one(f"#{where}", Static).update(what)

    @property
    def on_top(self) -> bool:
        """Whether no other window is over it."""
        return self.app.screen is self

    async def on_key(self, event: events.Key) -> None:
        """Do what a key is bound to, here or in the list, now: before the next key is looked at.

        Left to Textual, a key is dealt with after those behind it were handed out: the letters
        that follow the key that opens a window would be lost. Those go to that window.
        """
        if not self.on_top:
            event.stop()
            event.prevent_default()
            # In the order of that window, which gets its focus first.
            above = self.app.screen
            above.call_later(_hand_on, above, events.Key(event.key, event.character))
            return
        for node in (self, self.focused):
            if node and (bound := node._bindings.key_to_bindings.get(event.key)):
                event.stop()
                event.prevent_default()
                await node.run_action(bound[0].action)
                return

    @on(Pressed)
    def _pressed(self, message: Pressed) -> None:
        self.app.simulate_key(message.key)


def _hand_on(above: Screen[Any], key: events.Key) -> None:
    (above.focused or above).post_message(key)


def head(name: str, right: Content, width: int) -> Content:
    """The name of the screen, for whom it is, and how far it is."""
    left, quiet = plain(name, "bold $accent"), plain("   alleen voor jou", "$text-quiet")
    fits = left.cell_length + quiet.cell_length + right.cell_length + 4 <= width
    return both_ends(left + quiet if fits else left, right, width)


def both_ends(left: Content, right: Content, width: int) -> Content:
    """A line with something at both its ends."""
    left = clip(left, width - right.cell_length - 4)
    gap = max(width - 2 - left.cell_length - right.cell_length, 1)
    return row(" ", left, " " * gap, right)
