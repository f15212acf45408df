"""The welcome, before the first item: what people see who come in."""

from __future__ import annotations

from sessie.live import Live
from sessie.screens.stage.entry import EntryPanel
from sessie.screens.stage.stage import StageScreen


class WelcomeScreen(StageScreen):
    """The welcome on the beamer."""

    ITEMS = ("Welcome",)
    CLOCKED = False

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self.panel = EntryPanel(live)
