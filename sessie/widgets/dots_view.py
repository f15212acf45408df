"""The dots on the beamer: first the themes, and only after closing what they got."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content

from sessie.model.dutch import capital, count
from sessie.model.script import DotVote, Side
from sessie.model.session import Session
from sessie.rules.overlap import Priority, priorities
from sessie.rules.vote import dots_each, is_counted, poll_of, poll_themes, weighing
from sessie.widgets.overlap_bars import side_style
from sessie.widgets.public_view import PublicView, heading
from sessie.widgets.text import clip, plain, row, wrap_hanging

SILENT = "Iedereen kiest eerst stil."
COUNTING = "We tellen de stippen. Straks ziet u de uitslag."
CLOSED = "De stemmen zijn dicht."
MOST_DOTS = 7
"""Dots in a bar at most: a sixth of all dots of a side, or more."""
NUMBER = 4
"""Columns of the number before a label."""


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
            said = CLOSED if closed else COUNTING if is_counted(session, item.id) else SILENT
            return [*title, *plain(said, "$text-quiet").wrap(width)]
        room = height - len(title)
        body = (self._ranking if closed else self._choices)(session, item, width, room)
        return [*title, *body]

    # open -----------------------------------------------------------------------------------

    def _choices(self, session: Session, item: DotVote, width: int, room: int) -> list[Content]:
        themes = poll_themes(session, item.id)
        if not themes:
            return [
                Content(""),
                *plain("Hier komen de thema's waaruit u kiest.", "$text-quiet").wrap(width),
            ]
        blocks = [
            wrap_hanging(row((f"{n:>2}  ", "bold $accent")), plain(t.label), width)
            for n, t in enumerate(themes, 1)
        ]
        if sum(map(len, blocks)) > room:
            # Every number must be there to choose from, before the end of a label.
            blocks = [[clip(block[0] + plain("…"), width) if len(block) > 1 else block[0]]
                      for block in blocks]  # fmt: skip
        if len(blocks) > room:
            blocks = [*blocks[: room - 1], [plain(f"    … en nog {len(blocks) - room + 1}")]]
        rows = sum(map(len, blocks))
        lines = self._lead(session, item, width, room - rows)
        airy = rows + len(blocks) + len(lines) - 1 <= room
        for place, block in enumerate(blocks):
            lines += [Content(""), *block] if airy and place else block
        return lines

    def _lead(self, session: Session, item: DotVote, width: int, room: int) -> list[Content]:
        """What is asked now: to choose in silence, or to wait for the count."""
        if is_counted(session, item.id):
            lead = plain(COUNTING, "$text-quiet").wrap(width)
        else:
            dots = dots_each(session, item.id)
            have = f"U hebt {count(dots, 'stip', 'stippen')}."
            lead = row((SILENT, "bold"), f" {have}").wrap(width)
            write = plain("Schrijf de nummers op die u kiest.", "$text-quiet").wrap(width)
            lead += write if len(lead) + len(write) + 1 <= room else []
        return [*lead, Content("")] if len(lead) < room else lead[: max(room, 0)]

    # closed ---------------------------------------------------------------------------------

    def _ranking(self, session: Session, item: DotVote, width: int, room: int) -> list[Content]:
        ranking = priorities(session, item.id)
        if not ranking:
            return [Content(""), plain("Er zijn geen stippen geteld.", "$text-quiet")]
        grid = _Grid.of(session, ranking, width)
        lines = [grid.head(weighing(session))]
        space = max(room - 1, 1)
        shown = ranking if len(ranking) <= space else ranking[: space - 1]
        airy = 2 * len(ranking) <= space
        for priority in shown:
            lines += [Content("")] if airy else []
            lines.append(grid.line(session, priority))
        if len(shown) < len(ranking):
            lines.append(plain(f"    … en nog {len(ranking) - len(shown)}", "$text-quiet"))
        if not airy and len(lines) < room:
            lines.insert(1, Content(""))
        return lines


@dataclass(frozen=True, slots=True)
class _Grid:
    """The columns of the outcome: rank, label, and for each side its dots."""

    sides: list[Side]
    label: int
    """Columns of the label."""
    bars: bool
    """Whether there is room for bars beside the counts."""
    all_dots: int
    per_head: bool

    @staticmethod
    def of(session: Session, ranking: tuple[Priority, ...], width: int) -> _Grid:
        """With bars as long as the labels stay whole."""
        told = [s for s in session.script.sides if any(p.counts.get(s.id) for p in ranking)]
        known = {side.id for side in told}
        others = dict.fromkeys(s for p in ranking for s in p.counts if s not in known)
        sides = [*told, *(session.script.side(side) for side in others)]
        longest = max(plain(session.themes[p.theme].label).cell_length for p in ranking)
        all_dots = sum(priority.dots for priority in ranking)
        for bars in (True, False):
            grid = _Grid(sides, 0, bars, all_dots, session.evening.per_head)
            label = width - NUMBER - sum(map(grid.column, sides))
            if label > longest:
                break
        return _Grid(sides, max(label, 8), bars, all_dots, session.evening.per_head)

    def column(self, side: Side) -> int:
        """Its width."""
        return max(plain(side.name).cell_length + 1, MOST_DOTS + 6 if self.bars else 6)

    def head(self, words: str) -> Content:
        """How it is weighed, above the names of the sides."""
        room = NUMBER + self.label
        said = clip(plain(" " * NUMBER + capital(words), "italic $text-quiet"), room)
        names = [(f"{s.name:>{self.column(s)}}", f"bold {side_style(s.id)}") for s in self.sides]
        return row(said, " " * (room - said.cell_length), *names)

    def line(self, session: Session, priority: Priority) -> Content:
        """A theme with its rank."""
        style = "bold" if priority.rank <= 3 else ""
        label = clip(plain(session.themes[priority.theme].label, style), self.label - 1)
        cells = [self._cell(side, priority) for side in self.sides]
        pad = " " * (self.label - label.cell_length)
        return row((f"{priority.rank:>2}  ", "bold $accent"), label, pad, *cells)

    def _cell(self, side: Side, priority: Priority) -> Content:
        count = priority.counts.get(side.id, 0)
        part = count / self.all_dots if self.per_head else priority.shares.get(side.id, 0.0)
        dots = max(min(round(part * 40), MOST_DOTS), 1) if count else 0
        width = self.column(side)
        bar = f"{'●' * dots:>{width - 5}}" if self.bars else ""
        number = plain(
            f"{count or '–':>{5 if self.bars else width}}", "" if count else "$text-quiet"
        )
        return row((bar, side_style(side.id)), number)
