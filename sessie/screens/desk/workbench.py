"""What the screens for sorting share: a whole screen, only for the facilitator, led by keys."""

from __future__ import annotations

from asyncio import to_thread
from collections.abc import Sequence
from contextlib import ExitStack

from textual import events, on
from textual.content import Content
from textual.widgets import Static

from sessie.live import Live
from sessie.model.session import Contribution, Session
from sessie.screens.windows.mend import mend_one
from sessie.screens.windows.window import Answer, Dialog
from sessie.widgets.slip_list import Said
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

    @on(events.Mount)
    async def _begin(self) -> None:
        """Follow the session from now on. The keys that were pressed meanwhile wait for a screen
        that is built, and the program goes on with all else."""
        await to_thread(self.prepare)
        if not self.is_attached or self.live.session is None:
            return  # the program stopped meanwhile
        self.session = self.live.session
        self._following.callback(self.live.subscribe(self._told))
        self.follow(self.session)

    def prepare(self) -> None:
        """What takes longer than a key may, of `session`; done beside the event loop before the
        screen is shown."""

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
    def slips_here(self) -> Sequence[Contribution | Said]:
        """What the keys that mend a slip work on, on a screen that has them (`MEND_KEYS`)."""
        return ()

    def action_mend(self, what: str) -> None:
        """Change the table, role or kind of the slip that is shown, or all of it."""
        mend_one(self.app, self.live, self.slips_here, what)

    @property
    def on_top(self) -> bool:
        """Whether no other window is over it."""
        return self.app.screen is self


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
