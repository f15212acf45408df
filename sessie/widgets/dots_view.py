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
        if rows > room:
            blocks = [*blocks[: room - 1], [plain(f"    … en nog {len(blocks) - room + 1}")]]
        for block in blocks:
            lines += [*block, Content("")] if airy else block
        return lines

    def _ranking(self, session: Session, item: DotVote, width: int, room: int) -> list[Content]:
        ranking = priorities(session, item.id)
        if not ranking:
            return [Content(""), plain("Er zijn geen stippen geteld.", "$text-quiet")]
        sides = [s for s in session.script.sides if any(p.counts.get(s.id) for p in ranking)]
        column = 13 if width >= 60 else 7
        label_width = max(width - 4 - column * len(sides), 12)
        names = "".join(f"{side.name[: column - 1]:>{column}}" for side in sides)
        lines = [plain(" " * (4 + label_width) + names, "$text-quiet")]
        space = max(room - len(lines) - 1, 1)
        shown = ranking if len(ranking) <= space else ranking[: space - 1]
        airy = 2 * len(ranking) <= space
        ids = [side.id for side in sides]
        for priority in shown:
            lines.append(self._line(session, priority, ids, label_width, column))
            lines += [Content("")] if airy else []
        if len(shown) < len(ranking):
            lines.append(plain(f"    … en nog {len(ranking) - len(shown)}", "$text-quiet"))
        mean = plain(MEAN, "$text-quiet").wrap(width)
        fill = max(room - len(lines) - len(mean), 0)
        return [*lines, *[Content("")] * fill, *mean][:room]

    def _line(
        self, session: Session, priority: Priority, sides: list[str], label_width: int, column: int
    ) -> Content:
        style = "bold" if priority.rank <= 3 else ""
        label = clip(plain(session.themes[priority.theme].label, style), label_width)
        pad = Content(" " * (label_width - label.cell_length))
        line = row((f"{priority.rank:>2}  ", "bold $accent")) + label + pad
        for side in sides:
            count = priority.counts.get(side, 0)
            style = f"${side}" if side in {"thuis", "school", "partner"} else ""
            bar = "●" * min(round(priority.shares.get(side, 0.0) * 40), 7) if column > 10 else ""
            line += plain(f"{bar:>{column - 5}} {count:>4}", style)
        return line
