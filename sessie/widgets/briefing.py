"""What stands around the picture of the room in the cockpit: how all of it is laid out, what the
facilitator must know now, the notes, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from textual import events
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from sessie.live import Doeks
from sessie.model.dutch import count
from sessie.model.frozen import dataclass
from sessie.model.vocabulary import LANGUAGES
from sessie.public.round import Question
from sessie.public.scene import Block
from sessie.widgets.public_view import PublicView, draw
from sessie.widgets.text import Frame, Lines, clip, plain, row

WIDE, NARROW = 110, 70
"""Columns from which the werkblad stands beside the picture, and from which the notes do."""
LOW = 14
"""Rows below which there is room for the picture and the werkblad alone."""
NOTES, PREVIEW = 9, 6
"""Rows that the notes have at least before there is a preview, and rows of the least preview."""
MOST_PREVIEW = 10
"""Rows that a preview takes at most."""
TOP = 10
"""Rows of the picture above a werkblad."""
PLENTY = 99
"""Rows in which everything is drawn."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How the cockpit is laid out: a grid of picture, briefing, preview and werkblad."""

    columns: tuple[int, ...]
    """The width of each column."""
    rows: tuple[int, ...]
    """The height of each row."""
    beside: bool = False
    """Whether the werkblad stands beside the picture, over all rows; else it is the last row."""
    worksheet: bool = False
    briefing: bool = False
    preview: bool = False
    """Whether each of these is there."""
    briefing_rows: int = 1
    """Rows of the grid that the briefing spans."""


def plan(width: int, height: int, *, typing: bool, tool: int) -> Plan:
    """The layout for so many columns and rows, without the bars. `typing` is whether the werkblad
    was opened, which needs `tool` rows."""
    if height < 4 or width < 8:
        return Plan((width,), (max(height, 1),))
    if width >= WIDE and height >= LOW:
        return _wide(width, height)
    if width < NARROW or height < LOW:
        top = min(max(height - tool, 4), height) if typing else max(height * 3 // 5, 3)
        return Plan((width,), (top, height - top), worksheet=typing, briefing=not typing)
    if typing:
        top = max(min(TOP, height - tool), 6)
        left = width // 2
        return Plan((left, width - left), (top, height - top), worksheet=True, briefing=True)
    left = width * 11 // 20
    top = min(_in_proportion(left), height)
    if height - top < PREVIEW:
        return Plan((left, width - left), (height,), briefing=True)
    rest = min(height - top, MOST_PREVIEW)
    return Plan((left, width - left), (height - rest, rest), briefing=True, preview=True,
                briefing_rows=2)  # fmt: skip


def _wide(width: int, height: int) -> Plan:
    left = width // 2
    top = min(_in_proportion(left), height - NOTES)
    rest = height - top
    columns = left, width - left
    if rest < NOTES + PREVIEW:
        return Plan(columns, (top, rest), beside=True, worksheet=True, briefing=True)
    under = min(rest - NOTES, MOST_PREVIEW)
    rows = top, rest - under, under
    return Plan(columns, rows, beside=True, worksheet=True, briefing=True, preview=True)


def _in_proportion(width: int) -> int:
    """The rows of a picture of 16:9 with a frame around it: a cell is twice as high as wide."""
    return round((width - 2) / 2 * 9 / 16) + 2


# in words -------------------------------------------------------------------------------------


def doeks_in_words(doeks: Doeks) -> str:
    """`1 browser · 2 terminals`: where the room looks."""
    parts = [count(doeks.in_browser, "browser", "browsers")] * bool(doeks.in_browser)
    parts += [count(doeks.terminals, "terminal", "terminals")] * bool(doeks.terminals)
    return " · ".join(parts)


def not_drawn(block: Block, drawn: Lines) -> str:
    """The languages of a question that a page shows, and that are not in this drawing of it: there
    was no room, or a terminal cannot write them. Empty when all are."""
    held = _letters(drawn)
    others = block.translations if isinstance(block, Question) else ()
    return ", ".join(
        LANGUAGES.get(one.lang, one.name) for one in others if _bare(one.text) not in held
    )


def is_whole(block: Block, frame: Frame, drawn: Lines) -> bool:
    """Whether this drawing has all the words that it would have if there were room."""
    held = _letters(drawn)
    tall = draw(block, replace(frame, height=PLENTY))
    return all(_bare(line.plain) in held for line in tall)


def _letters(lines: Lines) -> str:
    return _bare("".join(line.plain for line in lines))


def _bare(text: str) -> str:
    """Only letters: signs, blanks and figures depend on the room that there is."""
    return "".join(filter(str.isalpha, text))


def briefing_lines(
    facts: Sequence[Content], notes: Sequence[Content], width: int, height: int, page: int = 0
) -> tuple[Lines, int]:
    """The rows of a briefing, and how many pages of notes there are; `page` counts round. A line
    of facts is never left out for the notes."""
    width = max(width, 8)
    above = [line for fact in facts for line in fact.wrap(width)]
    body = [line for note in notes for line in (note.wrap(width) or [Content("")])]
    if above and len(above) + 1 + len(body) <= height:
        above.append(Content(""))
    room = max(height - len(above), 1)
    if len(body) <= room:
        return [*above, *body][: max(height, 0)], 1
    each = max(room - 1, 1)
    pages = -(-len(body) // each)
    first = page % pages * each
    left = len(body) - first - each
    more = f"▾ nog {count(left, 'regel', 'regels')}" if left > 0 else "▴ dit was alles"
    shown = body[first : first + each]
    shown += [Content("")] * (each - len(shown))
    tail = clip(row((f"{more} · ", "$text-quiet"), ("f", "bold $accent")), width)
    return [*above, *shown, tail][: max(height, 0)], pages


# widgets --------------------------------------------------------------------------------------


class Briefing(Widget):
    """What the facilitator must know now, and the notes of the item under it."""

    facts: reactive[tuple[Content, ...]] = reactive(())
    notes: reactive[tuple[Content, ...]] = reactive(())
    page: reactive[int] = reactive(0)
    """Which page of the notes; they begin again behind the last one."""

    def say(self, facts: Sequence[Content], note: str) -> None:
        """Show these facts and this note; another note begins at its first page."""
        notes = tuple(plain(line) for line in note.splitlines())
        if [one.plain for one in notes] != [one.plain for one in self.notes]:
            self.notes, self.page = notes, 0
        self.facts = tuple(facts)

    @property
    def pages(self) -> int:
        """How many pages the notes take here."""
        return briefing_lines(self.facts, self.notes, *self.size)[1]

    def render(self) -> Content:
        """The rows, for the size of now."""
        return Content("\n").join(
            briefing_lines(self.facts, self.notes, *self.size, page=self.page)[0]
        )

    def on_mouse_scroll_down(self) -> None:
        """Read on."""
        self.page = min(self.page + 1, self.pages - 1)

    def on_mouse_scroll_up(self) -> None:
        """Read back."""
        self.page = max(self.page - 1, 0)


class Preview(PublicView):
    """What the room will see next; a click shows it."""

    def on_click(self, event: events.Click) -> None:
        """Go on, wherever it was clicked."""
        event.prevent_default()
        self.post_message(self.Clicked(1, -1))
