"""The terugkoppeling on the beamer: who tells, how long still, and what was heard so far.

Which side a table spoke for is never shown: only its letter, and the word "gedeeld".
"""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content
from textual.reactive import reactive

from sessie.model.dutch import count, mmss
from sessie.model.script import Feedback
from sessie.model.session import Session, room_tables
from sessie.model.stage import Clock
from sessie.rules.feedback import (
    following,
    heard_tables,
    heard_themes,
    letters_within,
    loose,
    sentences,
)
from sessie.rules.overlap import sides
from sessie.widgets.public_view import PublicView, heading
from sessie.widgets.text import clip, plain, row, wrap_hanging

NEARLY = 10.0
"""Seconds before the end in which the room is told that time is nearly up."""
SHARED = "✓ gedeeld"
HANDS = "  Dit ook gehad? Hand omhoog!"
FEW, MANY = 7, 12
"""Rows of what was heard, on a screen of 24 rows and on a high one: more is not read."""
HIGH = 30


def clock_in_words(clock: Clock, left: float) -> str:
    """What the room sees of the time of a table; after the end no count of being late."""
    if left <= 0:
        return "de tijd is om"
    if not clock.running:
        return f"⏸ {mmss(left)}"
    return f"bijna tijd  {mmss(left)}" if left <= NEARLY else mmss(left)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was heard."""

    text: str
    tables: tuple[str, ...]
    shared: bool = False
    now: bool = False
    style: str = ""


class FeedbackView(PublicView):
    """Draws the table that tells, and below it the themes that were heard."""

    clock: reactive[str] = reactive("")
    """Time left for this table, in words."""
    gone: reactive[int] = reactive(0)
    """How much of the time of this table is used, in hundredths."""

    def draw(self, session: Session, width: int, height: int) -> list[Content]:
        """The sentence of this table large, what was heard under it."""
        item = session.script.item(session.stage.item)
        if not isinstance(item, Feedback):
            return []
        top = self._here(session, item, width)
        if self.compact:
            return top
        tail = _tail(session, item, width)
        room = height - len(top) - len(tail) - 1
        rows = _list(_lines(session, item), width, room, MANY if height >= HIGH else FEW)
        fill = max(height - len(top) - len(rows) - len(tail), 0)
        return [*top, *rows, *[Content("")] * fill, *tail]

    def _here(self, session: Session, item: Feedback, width: int) -> list[Content]:
        letter = session.stage.table
        if not letter:
            return self._nobody(session, item, width)
        title, clock = plain(f"Tafel {letter} vertelt", "bold $accent"), plain(self.clock, "bold")
        gap = max(width - title.cell_length - clock.cell_length, 1)
        done = width * min(max(self.gone, 0), 100) // 100
        lines = [
            title + Content(" " * gap) + clock,
            row(("━" * done, "$accent"), ("─" * (width - done), "$line")),
        ]
        lines += [] if self.compact else [Content("")]
        sentence = sentences(session, item.id).get(letter)
        if sentence:
            words = plain(f"{sentence.text}”", "bold")
            lines += wrap_hanging(plain("“", "$accent"), words, width)
            return lines if self.compact else [*lines, plain(HANDS, "$text-quiet")]
        return lines + plain(item.question, "$text-quiet").wrap(width)

    def _nobody(self, session: Session, item: Feedback, width: int) -> list[Content]:
        names = room_tables(session)
        held = sentences(session, item.id)
        rest = len(following(session.stage, names, held))
        lines = heading(item.title, width)
        lines += [] if self.compact else [Content("")]
        if not rest and heard_tables(session.stage, names, held):
            return lines + plain("Alle tafels zijn geweest. Dank u wel!", "bold").wrap(width)
        question = item.question or "Wat wil uw tafel aan de zaal vertellen?"
        verb = "vertelt" if rest == 1 else "vertellen"
        tables = f"Er {verb} nog {count(rest, 'tafel', 'tafels')}."
        lines += plain(question, "bold").wrap(width)
        return [*lines, plain(tables, "$text-quiet")] if rest and not self.compact else lines


def _tail(session: Session, item: Feedback, width: int) -> list[Content]:
    """What "gedeeld" means, and how many eye-openers there are; never a table."""
    parts = []
    if any(theme.shared for theme in heard_themes(session, item.id)):
        named = [session.script.side(side).name for side in sides(session)]
        who = " én ".join(named) if len(named) == 2 else "meer dan één kant"
        parts.append(f"{SHARED}: {who}")
    if number := sum(1 for _ in session.slips(round_id=item.id)):
        parts.append(f"✦ {count(number, 'eye-opener', 'eye-openers')} opgeschreven")
    together = "   ".join(parts)
    if plain(together).cell_length <= width:
        parts = [together] if parts else []
    return [clip(plain(part, "$text-quiet"), width) for part in parts]


def _lines(session: Session, item: Feedback) -> list[Line]:
    """The themes, and after them the sentences that have none."""
    themes = [
        Line(h.label, h.tables, h.shared, h.now, "bold") for h in heard_themes(session, item.id)
    ]
    return themes + [Line(f"“{s.text}”", (s.table,)) for s in loose(session, item.id)]


def _list(lines: list[Line], width: int, room: int, most: int) -> list[Content]:
    """A row each: what, which tables, and whether it is shared."""
    room -= 2
    if not lines or room < 1:
        return []
    shown = lines[: min(most, room)]
    if len(lines) > len(shown):
        shown = lines[: max(len(shown) - 1, 1)]
    more = len(lines) - len(shown)
    shared = len(SHARED) + 2 if any(line.tables[1:] or line.shared for line in lines) else 0
    tables = min(max(6, *(len(" ".join(line.tables)) for line in shown)), max(width // 3, 9))
    longest = max(plain(line.text).cell_length for line in shown)
    text = max(min(longest + 2, width - 2 - 2 - tables - shared), 8)
    blocks = [_block(line, text, tables, 2) for line in shown]
    if sum(map(len, blocks)) + bool(more) > room:
        blocks = [_block(line, text, tables, 1) for line in shown]
    airy = sum(map(len, blocks)) + len(blocks) - 1 + bool(more) <= room
    said = [
        line
        for n, block in enumerate(blocks)
        for line in ([Content("")] * (airy and n > 0) + block)
    ]
    if more and len(said) < room:
        said.append(plain(f"  … en nog {more}", "$text-quiet"))
    head = row(("Al gehoord".ljust(text + 4), "$text-quiet"), ("tafels", "$text-quiet"))
    return [Content(""), clip(head, width), *said[:room]]


def _block(line: Line, width: int, tables: int, most: int) -> list[Content]:
    """The words in one column, wrapped over at most so many rows; the tables beside the first."""
    words = plain(line.text, line.style)
    wrapped = words.wrap(width)
    if len(wrapped) > most:
        wrapped = [*wrapped[: most - 1], clip(_rest(words, wrapped, most, width), width)]
    mark = plain("▸ " if line.now else "  ", "bold $accent")
    letters = letters_within(line.tables, tables)
    first = mark + wrapped[0] + Content(" " * max(width - wrapped[0].cell_length + 2, 1))
    first += plain(letters.ljust(tables), "bold $accent")
    first += plain(f"  {SHARED}", "bold") if line.shared else Content("")
    return [first, *(Content("  ") + part for part in wrapped[1:])]


def _rest(words: Content, wrapped: list[Content], most: int, width: int) -> Content:
    """What stands from row `most` on, as one row that is too long."""
    if most == 1:
        return words
    head = sum(len(part.plain) for part in wrapped[: most - 1])
    return words[head:]
