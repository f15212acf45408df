"""Slides."""

from __future__ import annotations

from dataclasses import replace

from textual import work
from textual.binding import Binding

from sessie.domain.script import Slide
from sessie.domain.session import Session
from sessie.messages import Edit
from sessie.screens.entry import EntryScreen
from sessie.widgets.slide_view import SlideView

MOST_STIP = 140
"""Characters in the stip op de horizon: it is projected in one or two lines."""


class PresentationScreen(EntryScreen):
    """A slide on the beamer."""

    ITEMS = ("Slide",)
    BINDINGS = [Binding("s", "write_stip", "de stip op de horizon schrijven")]

    def public(self) -> SlideView:
        """The slide."""
        return SlideView()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The stip can be written where it is shown."""
        if action == "write_stip" and self.session:
            item = self.session.script.item(self.session.stage.item)
            return isinstance(item, Slide) and item.show == "stip"
        return super().check_action(action, parameters)

    @work
    async def action_write_stip(self) -> None:
        """Ask where the partners want to be."""
        if self.session is None:
            return
        from sessie.screens.confirm import Ask

        question = "Waar willen jullie samen naartoe? Eén zin."
        stip = await self.app.push_screen_wait(
            Ask(question, self.session.evening.stip, most=MOST_STIP)
        )
        if stip:
            self.post_message(Edit("stip op de horizon", lambda s: _with_stip(s, stip)))


def _with_stip(session: Session, stip: str) -> Session:
    return session.with_(evening=replace(session.evening, stip=stip))
