"""The dots on the beamer: first the themes, and only after closing what they got."""

from __future__ import annotations

from textual.content import Content

from sessie.domain.editing import poll_of, poll_themes
from sessie.domain.overlap import Priority, priorities
from sessie.domain.script import DotVote
from sessie.domain.session import Session
from sessie.widgets.public_view import PublicView, heading
from sessie.widgets.text import clip, plain, row, wrap_hanging

MEAN = "Ouders en school tellen even zwaar, ook als er meer ouders zijn."


class DotsView(PublicView):
    """Draws the vote that the stage is on."""

    def draw(self, session: Session, width: int, height: int) -> list[Content]:
        """The themes to choose from; after closing the ranking with raw counts."""
        item = session.script.item(session.stage.item)
        if not isinstance(item, DotVote):
            return []
        title = heading(item.title, width)
        closed = poll_of(session, item.id).closed
        if self.compact:
            return [
                *title,
                plain(
                    "De stemmen zijn dicht."
                    if closed
                    else "Eerst stil kiezen. De uitslag komt straks.",
                    "$text-quiet",
                ),
            ]
        room = height - len(title) - 1
        body = (self._ranking if closed else self._choices)(session, item, width, room)
        return [*title, *body]

    def _choices(self, session: Session, item: DotVote, width: int, room: int) -> list[Content]:
        themes = poll_themes(session, item.id)
        dots = session.evening.dots_per_person or item.per_person
        word = "stip" if dots == 1 else "stippen"
        lead = f"U hebt {dots} {word}. Kies eerst stil voor uzelf."
        if not themes:
            return [
                Content(""),
                *plain("Hier komen de thema's waaruit u kiest.", "$text-quiet").wrap(width),
            ]
        blocks = [
            wrap_hanging(row((f"{n:>2}  ", "bold $accent")), plain(t.label), width)
            for n, t in enumerate(themes, 1)
        ]
        rows = sum(len(block) for block in blocks)
        airy = rows + len(blocks) + 2 <= room
        lines = [plain(lead, "$text-quiet"), Content("")] if rows + 2 <= room else []
        for block in blocks:
            lines += [*block, Content("")] if airy else block
        return lines

    def _ranking(self, session: Session, item: DotVote, width: int, room: int) -> list[Content]:
        ranking = priorities(session, item.id)
        if not ranking:
            return [Content(""), plain("Er zijn geen stippen geteld.", "$text-quiet")]
        sides = [s for s in session.script.sides if any(p.counts.get(s.id) for p in ranking)]
        names = "".join(f"{side.name:>14}" for side in sides) if width >= 60 else ""
        label_width = max(width - 4 - 14 * len(sides), 12) if names else width - 4
        lines = [plain(" " * (4 + label_width) + names, "$text-quiet")] if names else []
        space = room - len(lines) - 1
        airy = 2 * len(ranking) <= space
        for priority in ranking[: max(space, 1)]:
            lines.append(
                self._line(session, priority, [s.id for s in sides] if names else [], label_width)
            )
            if airy:
                lines.append(Content(""))
        fill = max(room - len(lines) - 1, 0)
        return [*lines, *[Content("")] * fill, plain(MEAN, "$text-quiet")][:room]

    def _line(
        self, session: Session, priority: Priority, sides: list[str], label_width: int
    ) -> Content:
        style = "bold" if priority.rank <= 3 else ""
        label = clip(plain(session.themes[priority.theme].label, style), label_width)
        pad = Content(" " * (label_width - label.cell_length))
        line = row((f"{priority.rank:>2}  ", "bold $accent")) + label + pad
        for side in sides:
            count = priority.counts.get(side, 0)
            bar = "●" * min(round(priority.shares.get(side, 0.0) * 40), 8)
            line += plain(
                f"{bar:>9} {count:>4}", f"${side}" if side in {"thuis", "school", "partner"} else ""
            )
        return line
