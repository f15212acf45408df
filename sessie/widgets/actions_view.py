"""The agreements on the beamer: wat, wie, wanneer."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive

from sessie.domain.script import ActionList
from sessie.domain.session import Action, Session
from sessie.widgets.public_view import PublicView, heading
from sessie.widgets.text import plain, row, wrap_hanging


class ActionsView(PublicView):
    """Draws the agreements so far."""

    chosen: reactive[str] = reactive("")
    """Id of the agreement that the keys work on; empty for none."""

    def draw(self, session: Session, width: int, height: int) -> list[Content]:
        """One block an agreement."""
        item = session.script.item(session.stage.item)
        if not isinstance(item, ActionList):
            return []
        title = heading(item.title, width)
        actions = list(session.actions.values())
        if not actions:
            hint = "Elke afspraak heeft drie delen: wat, wie en wanneer."
            return [*title, Content(""), *plain(hint, "$text-quiet").wrap(width)]
        blocks = [self._block(n, action, width) for n, action in enumerate(actions, 1)]
        return [*title, *self._fitting(blocks, actions, height - len(title))]

    def _block(self, number: int, action: Action, width: int) -> list[Content]:
        mark = "▸" if action.id == self.chosen else " "
        lines = wrap_hanging(
            row((f"{mark}{number}  ", "bold $accent")), plain(action.what, "bold"), width
        )
        who = row(
            ("wie ", "$text-quiet"),
            action.who or "nog kiezen",
            ("   wanneer ", "$text-quiet"),
            action.when or "nog kiezen",
        )
        if action.status != "open":
            who += row((f"   {action.status}", "bold $accent"))
        return [*lines, *wrap_hanging(Content("    "), who, width)]

    def _fitting(
        self, blocks: list[list[Content]], actions: list[Action], room: int
    ) -> list[Content]:
        rows = sum(len(block) for block in blocks)
        airy = rows + len(blocks) <= room
        ids = [action.id for action in actions]
        last = ids.index(self.chosen) if self.chosen in ids else len(ids) - 1
        first = 0
        while first < last and sum(len(b) for b in blocks[first : last + 1]) > room:
            first += 1
        lines: list[Content] = []
        for block in blocks[first:]:
            lines += [Content(""), *block] if airy else block
        return lines[:room]
