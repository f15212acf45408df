"""The closed curtain over a window that is open in the only window: what stands under it is as it
was when the curtain opens."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.getters import query_one
from textual.screen import Screen

from sessie.live import Live
from sessie.public.scene import scene
from sessie.screens.base import press
from sessie.screens.gate import Guarded
from sessie.widgets.keys import told
from sessie.widgets.public_view import FootBar, PublicView

SECOND = 1.0


class Cover(Guarded, Screen[None]):
    """What the room sees while the curtain is closed, over all that is open."""

    BINDINGS = [Binding("b,full_stop", "app.curtain", "doek open")]
    COVERS = True
    ASIDE = True
    """Nothing was done since the last edit by who closed the curtain."""
    TO_TYPE = "Het doek is dicht. Met b gaat het open, en typ je verder."

    view = query_one(PublicView)
    foot = query_one(FootBar)

    def __init__(self, live: Live) -> None:
        super().__init__()
        self._live = live

    def compose(self) -> ComposeResult:
        """The curtain, and how it opens."""
        yield PublicView()
        yield FootBar()

    def on_mount(self) -> None:
        """Be there for as long as the curtain is closed here."""
        self.foot.covered, self.foot.keys = True, told(("b", "doek open"))
        self._leave = self._live.subscribe(self._told)
        self.set_interval(SECOND, self._told)
        self._told()

    def on_unmount(self) -> None:
        """Nobody looks at it any more."""
        self._leave()

    def on_screen_resume(self) -> None:
        """The curtain may have been opened from a window that was open here."""
        self._told()

    def _told(self) -> None:
        session, times = self._live.session, self._live.times
        if self.app.screen is not self:
            return
        if session is None or not self._live.covered:
            self.dismiss()
        else:
            self.view.set_scene(scene(session, times.now()))
            self.view.tick(0.0, times.wall())

    @on(FootBar.KeyWanted)
    def _key_wanted(self, message: FootBar.KeyWanted) -> None:
        press(self.app, message.key)
