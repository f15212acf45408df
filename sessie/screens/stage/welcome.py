"""The welcome, before the first item: what people see who come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sessie.screens.stage.stage import StageScreen

if TYPE_CHECKING:
    from sessie.screens.stage.entry import EntryPanel


class WelcomeScreen(StageScreen):
    """The welcome on the beamer."""

    ITEMS = ("Welcome",)
    CLOCKED = False

    def make_panel(self) -> EntryPanel:
        """Slips that come in early."""
        from sessie.screens.stage.entry import EntryPanel

        return EntryPanel(self.live)
