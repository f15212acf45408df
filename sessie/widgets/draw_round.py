"""Draws a round: question, help questions, other languages, clock, a count per table; the answers
of last time; and the break."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from textual.content import Content

from sessie.model.dutch import count, listed
from sessie.public.round import COUNTED, READY, LastTime, Pause, Question, Translation
from sessie.public.scene import Block
from sessie.rules.ready import ALL_READY
from sessie.widgets.block_digits import best_scale, block_digits
from sessie.widgets.text import (
    LARGE_HEIGHT,
    Frame,
    Lines,
    centred,
    clip,
    fitting,
    flow,
    heading,
    large,
    plain,
    row,
    text_lines,
    wrap_hanging,
)

MOST_DOTS = 9
"""More slips than this at a table are shown as a number."""
WHAT = ("antwoord", "antwoorden")
ON_PAPER = "op uw blad"
WINDOW = 60
"""Columns from which it is a window for the room, and no small picture of one."""
CLOCK_AND_GAPS = 12
"""Rows that a large question leaves for the clock, and for air."""
SMALL_CLOCK = 3
"""Rows of a clock that is not larger than a question in the letters of the terminal can bear."""


def draw(block: Block, frame: Frame) -> Lines:
    """What matters most comes first; the rest is left out when there is no room."""
    if isinstance(block, Pause):
        return _pause(block, frame)
    if isinstance(block, LastTime):
        return _last_time(block, frame)
    assert isinstance(block, Question)
    return _question(block, frame)


# the clock ----------------------------------------------------------------------------------


def clock_lines(frame: Frame, room: int) -> Lines:
    """The clock as large as there is room for, and what it is doing: beside it, else below."""
    clock, width = frame.clock, frame.width
    if room < 1 or clock is None:
        return []
    style = "$accent" if clock.running else "$text-quiet"
    word = clock.word if clock.running or clock.over else f"⏸ {clock.word}"
    said = plain(word, "bold $accent" if clock.signal and not clock.over else "$text-quiet")
    lines = _digits(clock.text, width, room, style)
    if lines and (not word or lines[-1].cell_length + 2 + said.cell_length <= width):
        return [*lines[:-1], lines[-1] + plain("  ") + said] if word else lines
    if lines := _digits(clock.text, width, room - 1, style):
        return [*lines, clip(said, width)]
    return [clip(row((clock.text, f"bold {style}"), "  " if word else "", said), width)]


def _digits(text: str, width: int, room: int, style: str) -> Lines:
    scale = best_scale(text, width, room)
    return [plain(li, style) for li in block_digits(text, scale)] if scale else []


# a round ------------------------------------------------------------------------------------


def _question(block: Question, frame: Frame) -> Lines:
    width, height = frame.width, frame.height
    if frame.compact:
        below, counts = _below(block, width), _counts(block, width, steady=False)
        asked = list(plain(block.question, "bold").wrap(width))
        room = max(height - len(below) - len(counts), 1)
        if len(asked) > room:
            asked = [*asked[: room - 1], clip(asked[room - 1] + plain(" …"), width)]
        return [*asked, *below, *counts]
    helps = block.own or block.prompts or block.steps or block.parts
    if block.translations and not (helps or _strip(block, width)):
        return _only_languages(block, frame)
    question, extra, counts, room = _around(block, width, height, frame.clock is not None)
    clock = clock_lines(frame, room)
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


@lru_cache(maxsize=4)
def _around(
    block: Question, width: int, height: int, clocked: bool
) -> tuple[Lines, Lines, Lines, int]:
    """The question, what helps to answer it, the counts, and the rows that there are for the clock.
    A clock that runs changes nothing of it, so it is kept from one second to the next."""
    below, counts, own = _below(block, width), _strip(block, width), _own(block, width)
    rest = len(_extra(block, own, width, height)) + len(below) + len(counts)
    room = height - rest - CLOCK_AND_GAPS
    asked = large(block.question, "bold", Frame(width, height), room)
    question = [*(asked or plain(block.question, "bold").wrap(width)), *below]
    left = height - len(question) - len(counts) - 2
    wanted_clock = 5 if left >= 8 else 3 if left >= 4 else 1
    if len(own) >= left - wanted_clock:
        wanted_clock = 3 if len(own) < left - 3 else 1
    extra = _extra(block, own, width, left - wanted_clock * clocked - 1)
    most = height // 4 if height >= LARGE_HEIGHT else SMALL_CLOCK
    return question, extra, counts, min(max(left - len(extra) - 1, 1), most)


def _below(block: Question, width: int) -> Lines:
    """What stands right below the question: the steps, and the parts of an answer."""
    below: Lines = []
    if block.steps:
        below += [Content(""), *_steps(block, width)]
    if block.parts:
        named = [row((name, "bold"), (" …", "$text-quiet")) for name in block.parts]
        below += [Content(""), *flow(named, width)]
    return below


def _steps(block: Question, width: int) -> Lines:
    """`1 zelf · 2 vergelijken · 3 samen`, with a sign at the step of now."""
    parts = [
        row((f"▸ {n + 1} {name}", "bold $accent"))
        if n == block.step
        else row((f"  {n + 1} {name}", "$text-quiet"))
        for n, name in enumerate(block.steps)
    ]
    return Content("   ").join(parts).wrap(width)


def _own(block: Question, width: int) -> Lines:
    """The questions of the tables, or the sub-questions."""
    return [
        line
        for letter, text in block.own
        for line in wrap_hanging(row((f"{letter:<3}", "bold $accent")), plain(text), width)
    ]


def _extra(block: Question, own: Lines, width: int, room: int) -> Lines:
    prompts = [
        line
        for prompt in block.prompts
        for line in wrap_hanging(plain("  "), plain(prompt, "$text-quiet"), width)
    ]
    others = translation_lines(block.translations, width)
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
    if others and not block.question and room > 1:
        # A page that holds nothing but these: some of them tell what it is.
        return [*others[: room - 1], plain("…", "$text-quiet")]
    return []


def translation_lines(others: Sequence[Translation], width: int) -> Lines:
    """The question in other languages, each named as who speaks it calls it. What is written from
    right to left a terminal cannot be trusted to order: it is on the sheet of the table."""
    drawn = [other for other in others if not other.right_to_left]
    names = [plain(other.name, "$accent") for other in drawn]
    room = max((name.cell_length for name in names), default=0) + 2
    lines = [
        line
        for name, other in zip(names, drawn, strict=True)
        for line in wrap_hanging(
            name + Content(" " * (room - name.cell_length)), plain(other.text), width
        )
    ]
    told = [other.dutch or other.name for other in others if other.right_to_left]
    if told:
        lines += row((f"{listed(told)}:", "$accent"), f" {ON_PAPER}").wrap(width)
    return lines


def _only_languages(block: Question, frame: Frame) -> Lines:
    """A page that holds nothing but the question in other languages."""
    width, height = frame.width, frame.height
    asked = plain(block.question, "bold").wrap(width) if block.question else []
    clock = clock_lines(frame, 1) if frame.clock and height > len(asked) + 4 else []
    room = height - len(asked) - len(clock) - bool(asked)
    lines = translation_lines(block.translations, width)
    if len(lines) > room:
        lines = _as_many_languages(block, width, room if room > 2 else height - len(clock))
        asked = asked if room > 2 else []
    gap = [Content("")] if asked and len(asked) + len(lines) + len(clock) < height else []
    return [*centred([*asked, *gap, *lines], height - len(clock)), *clock]


def _as_many_languages(block: Question, width: int, room: int) -> Lines:
    """As many languages as fit, and what the others are."""
    others, lines = block.translations, list[Content]()
    for fit in range(len(others) - 1, -1, -1):
        left = listed([other.dutch or other.name for other in others[fit:]])
        lines = translation_lines(others[:fit], width)
        lines += plain(f"… {left}" if fit else left, "$accent").wrap(width)
        if len(lines) <= room:
            break
    return lines[: max(room, 1)]


def _strip(block: Question, width: int) -> Lines:
    """The counts, in a window as many rows as they will ever take: what stands above them keeps its
    place when tables get ready."""
    if width < WINDOW:
        return _counts(block, width)
    letters = tuple(letter for letter, _ in block.counts)
    later = (replace(block, ready=ready) for ready in ((), letters[:1], letters))
    rows = max(len(_counts(one, width)) for one in later)
    lines = _counts(block, width)
    return [*[Content("")] * (rows - len(lines)), *lines]


def _counts(block: Question, width: int, *, steady: bool = True) -> Lines:
    """How many slips each table has, which of them are ready, and what the figures are. `steady` is
    whether it must take as many rows as when all tables are ready."""
    counts, lines, line = block.counts, list[Content](), Content("")
    for cell in (_count(*pair, pair[0] in block.ready) for pair in counts):
        if line and line.cell_length + 2 + cell.cell_length > width:
            lines.append(line)
            line = Content("")
        line = line + Content("  ") + cell if line else cell
    lines = [*lines, line] if line else lines
    if not lines:
        return []
    signs = f"{COUNTED} · ✓ = {READY}"
    said = plain(signs if block.ready else COUNTED, "$text-quiet")
    if block.all_ready:
        said = plain(ALL_READY, "bold $school")
    if len(lines) <= 3:
        # On one row where that will always do, so that the question keeps its rows.
        checks = 2 * (len(counts) - len(block.ready)) if steady else 0
        named = max(len(signs), said.cell_length) if steady else said.cell_length
        if len(lines) == 1 and lines[0].cell_length + checks + 3 + named <= width:
            return [said + Content("   ") + lines[0]]
        return [clip(said, width), *lines]
    slips = count(sum(number for _, number in counts), "briefje", "briefjes")
    done = f"{ALL_READY} · " if block.all_ready else ""
    ready = f" · {len(block.ready)} {READY}" if block.ready and not done else ""
    return [plain(f"{done}{slips} van {len(counts)} tafels{ready}", "$text-quiet")]


def _count(letter: str, number: int, ready: bool) -> Content:
    dots = "●" * number if number <= MOST_DOTS else f"● {number}"
    drawn = row((f"{letter} ", "bold"), (dots or "–", "$accent" if number else "$text-quiet"))
    return drawn + plain(" ✓", "bold $accent") if ready else drawn


def _last_time(block: LastTime, frame: Frame) -> Lines:
    """The question and the answers, with the clock under them."""
    width, height = frame.width, frame.height
    question = list(plain(block.question, "bold").wrap(width))
    source = plain(f"   {block.source}" if block.source else "", "$text-quiet")
    name = row(("Vorige keer", "bold $accent"), source).wrap(width)
    blocks = [wrap_hanging(plain("• ", "$accent"), plain(text), width) for text in block.answers]
    if frame.compact:
        return [*question, *(line for held in blocks for line in held)]
    top = [*question, Content(""), *name, Content("")]
    least = 3 if height >= 18 else 1
    room = max(height - len(top) - least - 1, 1)
    body = fitting(blocks, block.page, room, width, WHAT)
    left = height - len(top) - len(body) - 1
    clock = clock_lines(frame, max(min(left, height // 3), least))
    fill = max(height - len(top) - len(body) - len(clock), 0)
    return [*top, *body, *[Content("")] * fill, *clock]


# the break ----------------------------------------------------------------------------------


def _pause(block: Pause, frame: Frame) -> Lines:
    """The title, the lines of the break, the clock, and when it goes on."""
    width, height = frame.width, frame.height
    title = heading(block.title, frame)
    if frame.compact:
        return [*title, plain(frame.clock.text if frame.clock else "", "bold $accent")]
    body = text_lines(block.lines, width, max(height - len(title) - 9, 1))
    until = [plain(f"We gaan verder om {frame.until}.", "bold")] if frame.until else []
    room = height - len(title) - len(body) - len(until) - 3
    clock = clock_lines(frame, min(room, max(height // 3, 3)))
    gap = [Content("")]
    return centred([*title, *gap, *body, *gap, *clock, *gap, *until], height)
