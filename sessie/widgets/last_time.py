"""A round with what was answered together last time, when the facilitator asks for that."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive

from sessie.model.script import Round
from sessie.model.session import Brought, Session
from sessie.rules.points import answers_before
from sessie.widgets.fitting import fitting
from sessie.widgets.round_view import RoundView
from sessie.widgets.text import plain, row, wrap_hanging

WHAT = ("antwoord", "antwoorden")


class LastTimeView(RoundView):
    """Draws the round, or beside its question the answers of last time."""

    last: reactive[bool] = reactive(False)
    """Whether the room sees what was answered last time."""
    first: reactive[int] = reactive(0)
    """The answer that must be seen, from 0."""

    def draw(self, session: Session, width: int, height: int) -> list[Content]:
        """The question and the answers, with the clock under them."""
        item = session.script.item(session.stage.item)
        held = answers_before(session, item.id) if self.last else ()
        if not held or not isinstance(item, Round):
            return super().draw(session, width, height)
        question = list(plain(item.question, "bold").wrap(width))
        name = row(("Vorige keer", "bold $accent"), _source(held)).wrap(width)
        blocks = [wrap_hanging(plain("• ", "$accent"), plain(a.text), width) for a in held]
        if self.compact:
            return [*question, *(line for block in blocks for line in block)][:height]
        top = [*question, Content(""), *name, Content("")]
        least = 3 if height >= 18 else 1
        room = max(height - len(top) - least - 1, 1)
        body = fitting(blocks, min(self.first, len(blocks) - 1), room, width, WHAT)
        left = height - len(top) - len(body) - 1
        clock = self.clock_lines(width, max(min(left, height // 3), least))
        fill = max(height - len(top) - len(body) - len(clock), 0)
        return [*top, *body, *[Content("")] * fill, *clock]


def _source(held: tuple[Brought, ...]) -> Content:
    """Which session they come from, when that is known of all of them."""
    sources = {answer.source for answer in held}
    source = sources.pop() if len(sources) == 1 else ""
    return plain(f"   {source}" if source else "", "$text-quiet")
