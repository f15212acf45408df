"""A round on the beamer: question, help questions, other languages, clock, a count per table."""

from __future__ import annotations

from collections import Counter

from textual.content import Content
from textual.reactive import reactive

from sessie.model.dutch import count
from sessie.model.script import Break, Round
from sessie.model.session import Session, room_tables
from sessie.model.vocabulary import RIGHT_TO_LEFT
from sessie.widgets.block_digits import best_scale, block_digits
from sessie.widgets.public_view import PublicView, centred, heading
from sessie.widgets.slide_view import text_lines
from sessie.widgets.text import clip, plain, row, wrap_hanging

MOST_DOTS = 9
"""More slips than this at a table are shown as a number."""


class ClockView(PublicView):
    """A public view with a large clock."""

    clock: reactive[str] = reactive("")
    """What the clock shows, such as 11:40."""
    over: reactive[bool] = reactive(False)
    """Whether the time is up."""
    paused: reactive[bool] = reactive(False)
    """Whether the clock stands still."""
    fresh: reactive[bool] = reactive(False)
    """Whether it was not started yet."""

    def clock_word(self) -> str:
        """What the clock is doing, for who cannot tell by its colour."""
        if self.over:
            return "de tijd is om"
        return "" if not self.paused else "we beginnen zo" if self.fresh else "staat even stil"

    def clock_lines(self, width: int, room: int) -> list[Content]:
        """The clock as large as there is room for, and what it is doing: beside it, else below."""
        if room < 1 or not self.clock:
            return []
        style = "$text-quiet" if self.paused else "$accent"
        word = f"⏸ {self.clock_word()}" if self.paused and not self.over else self.clock_word()
        said = plain(word, "$text-quiet")
        lines = self._digits(width, room, style)
        if lines and (not word or lines[-1].cell_length + 2 + said.cell_length <= width):
            return [*lines[:-1], lines[-1] + plain("  ") + said] if word else lines
        if lines := self._digits(width, room - 1, style):
            return [*lines, clip(said, width)]
        return [clip(row((self.clock, f"bold {style}"), "  " if word else "", said), width)]

    def _digits(self, width: int, room: int, style: str) -> list[Content]:
        scale = best_scale(self.clock, width, room)
        return [plain(li, style) for li in block_digits(self.clock, scale)] if scale else []


class RoundView(ClockView):
    """Draws the round that the stage is on."""

    counts: reactive[Counter[str]] = reactive(Counter)
    """Slips per table in this round."""
    step: reactive[int] = reactive(0)
    """Which step of the round it is, from 0."""

    def draw(self, session: Session, width: int, height: int) -> list[Content]:
        """What matters most comes first; the rest is left out when there is no room."""
        item = session.script.item(session.stage.item)
        if not isinstance(item, Round):
            return []
        question = list(plain(item.question, "bold").wrap(width))
        if item.steps:
            question += [Content(""), *self._steps(item, width)]
        if self.compact:
            return [*question, *self._counts(session, width)][:height]
        counts = self._counts(session, width)
        left = height - len(question) - len(counts) - 2
        wanted_clock = 5 if left >= 8 else 3 if left >= 4 else 1
        own = len(self._own_questions(session, item, width))
        if own >= left - wanted_clock:
            wanted_clock = 3 if own < left - 3 else 1
        extra = self._extra(session, item, width, left - wanted_clock - 1)
        clock = self.clock_lines(width, min(max(left - len(extra) - 1, 1), max(height // 3, 3)))
        spare = height - len(question) - len(extra) - len(clock) - len(counts)
        gap = [Content("")] if spare >= 3 else []
        top = [*gap, *question, *extra]
        fill = max(height - len(top) - len(clock) - len(counts) - len(gap), 0)
        above = (fill + 1) // 2
        return [
            *top,
            *[Content("")] * above,
            *clock,
            *[Content("")] * (fill - above),
            *gap,
            *counts,
        ]

    def _steps(self, item: Round, width: int) -> list[Content]:
        """`1 zelf · 2 vergelijken · 3 samen`, with a sign at the step of now."""
        parts = [
            row((f"▸ {n + 1} {step.name}", "bold $accent"))
            if n == self.step
            else row((f"  {n + 1} {step.name}", "$text-quiet"))
            for n, step in enumerate(item.steps)
        ]
        return Content("   ").join(parts).wrap(width)

    def _own_questions(self, session: Session, item: Round, width: int) -> list[Content]:
        """The questions of the tables, or the sub-questions, where the round has them."""
        if item.table_questions:
            tables = room_tables(session)
            pairs = [(table, item.question_of(table, tables)) for table in tables]
        else:
            kinds = [session.script.kind(kind) for kind in item.kinds]
            pairs = [(kind.key, kind.name) for kind in kinds if kind.asks]
        return [
            line
            for letter, text in pairs
            for line in wrap_hanging(row((f"{letter:<3}", "bold $accent")), plain(text), width)
        ]

    def _extra(self, session: Session, item: Round, width: int, room: int) -> list[Content]:
        own = self._own_questions(session, item, width)
        prompts = [
            line
            for prompt in item.prompts
            for line in wrap_hanging(plain("  "), plain(prompt, "$text-quiet"), width)
        ]
        others = [
            line
            for lang, text in item.translations
            if lang not in RIGHT_TO_LEFT
            for line in wrap_hanging(row((f"{lang:<4}", "$accent")), plain(text), width)
        ]
        if own and len(own) > room:
            # What the tables answer comes before other languages and help.
            return [*own[: max(room - 1, 0)], plain("…", "$text-quiet")]
        for parts in ([own, prompts, others], [own, others], [own, prompts], [own]):
            blocks = [part for part in parts if part]
            rows = sum(len(block) for block in blocks)
            if blocks and rows + len(blocks) <= room:
                return [line for block in blocks for line in ([Content(""), *block])]
            if blocks and rows <= room:
                return [line for block in blocks for line in block]
        return []

    def _counts(self, session: Session, width: int) -> list[Content]:
        tables = room_tables(session)
        cells = [self._count(letter, self.counts[letter]) for letter in tables]
        lines, line = [], Content("")
        for cell in cells:
            if line and line.cell_length + 2 + cell.cell_length > width:
                lines.append(line)
                line = Content("")
            line = line + Content("  ") + cell if line else cell
        lines = [*lines, line] if line else lines
        if len(lines) <= 3:
            return lines
        slips = count(sum(self.counts[table] for table in tables), "briefje", "briefjes")
        return [plain(f"{slips} van {len(tables)} tafels", "$text-quiet")]

    def _count(self, letter: str, count: int) -> Content:
        dots = "●" * count if count <= MOST_DOTS else f"● {count}"
        return row((f"{letter} ", "bold"), (dots or "·", "$accent" if count else "$text-quiet"))


class PauseView(ClockView):
    """Draws the break: when it goes on, and how long that still is."""

    until: reactive[str] = reactive("")
    """The time of day at which it goes on, such as 20:57."""

    def draw(self, session: Session, width: int, height: int) -> list[Content]:
        """The title, the lines of the break, the clock."""
        item = session.script.item(session.stage.item)
        if not isinstance(item, Break):
            return []
        title = heading(item.title, width)
        if self.compact:
            return [*title, plain(self.clock, "bold $accent")]
        body = text_lines(item.lines, width, max(height - len(title) - 9, 1))
        until = [plain(f"We gaan verder om {self.until}.", "bold")] if self.until else []
        room = height - len(title) - len(body) - len(until) - 3
        clock = self.clock_lines(width, min(room, max(height // 3, 3)))
        gap = [Content("")]
        return centred([*title, *gap, *body, *gap, *clock, *gap, *until], height)
