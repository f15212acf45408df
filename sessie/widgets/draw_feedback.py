"""Draws the terugkoppeling: who tells, how long still, and what was heard so far."""

from __future__ import annotations

from textual.content import Content

from sessie.model.dutch import count
from sessie.public.feedback import ASKED, DONE, HANDS, Heard, Telling
from sessie.public.scene import Countdown
from sessie.rules.feedback import letters_within
from sessie.widgets.draw_round import translation_lines
from sessie.widgets.text import (
    Frame,
    Lines,
    clip,
    fitting,
    flow,
    heading,
    plain,
    row,
    wrap_hanging,
)

NEARLY = 10.0
"""Seconds before the end in which the room is told that time is nearly up."""
SHARED = "✓ gedeeld"
QUESTIONS = ("vraag", "vragen")
FEW, MANY = 7, 12
"""Rows of what was heard, on a screen of 24 rows and on a high one: more is not read."""
HIGH = 30


def clock_in_words(clock: Countdown) -> str:
    """What the room sees of the time of a table; after the end no count of being late."""
    if clock.over:
        return clock.word
    if not clock.running:
        return f"⏸ {clock.text}"
    return f"bijna tijd  {clock.text}" if clock.left <= NEARLY else clock.text


def draw(block: Telling, frame: Frame) -> Lines:
    """The sentence of this table large, what was heard under it."""
    width, height = frame.width, frame.height
    top = _here(block, frame) if block.table else _nobody(block, frame)
    if frame.compact:
        return top
    tail = _tail(block, width)
    room = height - len(top) - len(tail) - 1
    rows = _list(block.heard, width, room, MANY if height >= HIGH else FEW)
    if block.clusters and not block.sentence:
        rows += _clusters(block, width, room - len(rows))
    elif not rows and not block.done and not block.sentence:
        others = translation_lines(block.translations, width)
        rows = [Content(""), *others] if len(others) < room else []
    fill = max(height - len(top) - len(rows) - len(tail), 0)
    return [*top, *rows, *[Content("")] * fill, *tail]


def _clusters(block: Telling, width: int, room: int) -> Lines:
    """What is looked at together: under each question its themes, those of one question first."""
    blocks = [
        [
            *plain(one.question, "bold $accent").wrap(width),
            *flow([
                row((theme.label, "bold"), (f" ({theme.slips})", "$text-quiet"))
                for theme in one.themes
            ], width),
        ]
        for one in block.clusters
    ]  # fmt: skip
    if room < 3:
        return []
    return [Content(""), *fitting(blocks, block.page, room - 1, width, QUESTIONS)]


def _here(block: Telling, frame: Frame) -> Lines:
    width, clock = frame.width, frame.clock
    title = plain(f"Tafel {block.table} vertelt", "bold $accent")
    time = plain(clock_in_words(clock) if clock else "", "bold")
    gap = max(width - title.cell_length - time.cell_length, 1)
    done = width * (clock.gone if clock else 0) // 100
    lines = [
        title + Content(" " * gap) + time,
        row(("━" * done, "$accent"), ("─" * (width - done), "$line")),
    ]
    lines += [] if frame.compact else [Content("")]
    if not block.sentence:
        return lines + plain(block.question, "$text-quiet").wrap(width)
    lines += wrap_hanging(plain("“", "$accent"), plain(f"{block.sentence}”", "bold"), width)
    return lines if frame.compact else [*lines, plain(f"  {HANDS}", "$text-quiet")]


def _nobody(block: Telling, frame: Frame) -> Lines:
    lines = heading(block.title, frame)
    lines += [] if frame.compact else [Content("")]
    if block.done:
        return lines + plain(DONE, "bold").wrap(frame.width)
    lines += plain(block.question or ASKED, "bold").wrap(frame.width)
    rest = block.waiting
    verb = "vertelt" if rest == 1 else "vertellen"
    tables = f"Er {verb} nog {count(rest, 'tafel', 'tafels')}."
    return [*lines, plain(tables, "$text-quiet")] if rest and not frame.compact else lines


def _tail(block: Telling, width: int) -> Lines:
    """What "gedeeld" means, and how many eye-openers there are; never a table."""
    parts, number = list[str](), block.eye_openers
    if any(heard.shared for heard in block.heard):
        parts.append(f"{SHARED}: {block.shared_by}")
    if number:
        parts.append(f"✦ {count(number, 'eye-opener', 'eye-openers')} opgeschreven")
    together = "   ".join(parts)
    if plain(together).cell_length <= width:
        parts = [together] if parts else []
    return [clip(plain(part, "$text-quiet"), width) for part in parts]


def _list(heard: tuple[Heard, ...], width: int, room: int, most: int) -> Lines:
    """A row each: what, which tables, and whether it is shared."""
    room -= 2
    if not heard or room < 1:
        return []
    shown = heard[: min(most, room)]
    if len(heard) > len(shown):
        shown = heard[: max(len(shown) - 1, 1)]
    more = len(heard) - len(shown)
    shared = len(SHARED) + 2 if any(one.tables[1:] or one.shared for one in heard) else 0
    tables = min(max(6, *(len(" ".join(one.tables)) for one in shown)), max(width // 3, 9))
    longest = max(_words(one).cell_length for one in shown)
    text = max(min(longest + 2, width - 2 - 2 - tables - shared), 8)
    blocks = [_block(one, text, tables, 2) for one in shown]
    if sum(map(len, blocks)) + bool(more) > room:
        blocks = [_block(one, text, tables, 1) for one in shown]
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


def _words(heard: Heard) -> Content:
    return plain(heard.text, "bold") if heard.theme else plain(f"“{heard.text}”")


def _block(heard: Heard, width: int, tables: int, most: int) -> Lines:
    """The words in one column, wrapped over at most so many rows; the tables beside the first."""
    words = _words(heard)
    wrapped = words.wrap(width)
    if len(wrapped) > most:
        wrapped = [*wrapped[: most - 1], clip(_rest(words, wrapped, most, width), width)]
    mark = plain("▸ " if heard.now else "  ", "bold $accent")
    letters = letters_within(heard.tables, tables)
    first = mark + wrapped[0] + Content(" " * max(width - wrapped[0].cell_length + 2, 1))
    first += plain(letters.ljust(tables), "bold $accent")
    first += plain(f"  {SHARED}", "bold") if heard.shared else Content("")
    return [first, *(Content("  ") + part for part in wrapped[1:])]


def _rest(words: Content, wrapped: Lines, most: int, width: int) -> Content:
    """What stands from row `most` on, as one row that is too long."""
    if most == 1:
        return words
    head = sum(len(part.plain) for part in wrapped[: most - 1])
    return words[head:]
