"""What every screen of an item shares: it follows the evening."""

from __future__ import annotations

from contextlib import ExitStack

from textual.screen import Screen

from sessie.domain.session import Session
from sessie.live import Live


class SessionScreen(Screen[None]):
    """A screen that shows the open session."""

    AUTO_FOCUS = ""

    def __init__(self, live: Live) -> None:
        super().__init__()
        self.live, self.times = live, live.times
        self._following = ExitStack()

    @property
    def session(self) -> Session | None:
        """The session as it is now."""
        return self.live.session

    def on_mount(self) -> None:
        """Follow the evening from now on."""
        self._following.callback(self.live.subscribe(self._told))
        self._told()

    def on_unmount(self) -> None:
        """Nobody looks at it any more."""
        self._following.close()

    def _told(self) -> None:
        # A screen that is being taken away has lost some of its parts already.
        if self.is_attached and self in self.app.screen_stack:
            self.told()

    def told(self) -> None:
        """Something of the evening changed."""
        raise AssertionError(f"{type(self).__name__} shows nothing")
