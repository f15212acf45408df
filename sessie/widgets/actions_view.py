"""The agreements on the beamer: wat, wie, wanneer."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive

from sessie.model.script import ActionList
from sessie.model.session import Session
from sessie.widgets.agreement_list import Looks, agreement_lines
from sessie.widgets.public_view import PublicView, heading
from sessie.widgets.text import plain

HINT = "Elke afspraak heeft drie delen: wat, wie en wanneer."


class ActionsView(PublicView):
    """Draws the agreements so far."""

    chosen: reactive[str] = reactive("")
    """Id of the agreement that the keys work on; empty for none."""

    def draw(self, session: Session, width: int, height: int) -> list[Content]:
        """One block an agreement; the one that came last is seen while none is chosen."""
        item = session.script.item(session.stage.item)
        if not isinstance(item, ActionList):
            return []
        title = heading(item.title, width)
        if not session.actions:
            return [*title, Content(""), *plain(HINT, "$text-quiet").wrap(width)]
        looks = Looks(self.chosen, self.compact, newest=True)
        room = height - len(title)
        gap = [] if self.compact or room < 6 else [Content("")]
        return [*title, *gap, *agreement_lines(session, looks, width, room - len(gap))]
