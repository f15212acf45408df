"""Pages: what a screen with large letters shows of a scene at once.

Type on the page of the doek never gets smaller than can be read from the last row; what does not
fit then is shown in pages that the facilitator turns. Whether it fits is reckoned here, for wide
letters and for the `Shape` of the screens that follow. Sizes are hundredths of the shorter side of
the screen, as in `doek.css`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from itertools import accumulate, groupby
from typing import Any

from sessie.model.frozen import dataclass
from sessie.model.script import Line, Span
from sessie.model.session import Session
from sessie.model.stage import USUAL, Look, Shape, Stage
from sessie.public.feedback import ASKED
from sessie.public.scene import Block, Curtain, Scene, scene
from sessie.rules import steering


@dataclass(frozen=True, slots=True)
class Type:
    """Letters of one size."""

    size: float
    line: float
    """Height of a line."""
    wide: float = 1.0
    """How much wider than ordinary letters they are."""


BODY, BOLD = Type(5.1, 6.6), Type(5.1, 6.6, 1.13)
TIGHT, TIGHT_BOLD = Type(5.1, 5.9), Type(5.1, 5.9, 1.13)
TITLE, LABEL = Type(8.1, 9.15, 1.12), Type(3.2, 4.1, 1.05)


@dataclass(frozen=True, slots=True)
class Paper:
    """What something may stand on."""

    width: float
    room: float
    """How high it is."""
    lying: bool
    """Whether a screen that follows is wider than it is high."""
    standing: bool

    def narrower(self, by: float) -> Paper:
        """The same, so much less wide."""
        return replace(self, width=self.width - by)

    def lower(self, by: float) -> Paper:
        """The same, so much less high."""
        return replace(self, room=self.room - by)


def paper_of(shape: Shape) -> Paper:
    """Of screens of this shape: the picture, without what stands around it."""
    wide, high = shape
    return Paper(wide - 13.0, high - 15.0, wide >= high, high >= wide)


RING, BIG_RING = (36.0, 42.0), (48.0, 54.0)
"""Of the clock: how much narrower a text beside it is, lying; how much lower below it, standing."""
AFTER_TITLE, BETWEEN, BETWEEN_ITEMS, BETWEEN_LINES, GAP = 3.1, 2.1, 1.5, 0.7, 3.3
MARK = 5.0
"""A bullet or a number, with the space behind it."""
CHIP, CHIPS = 7.6, (10, 6)
"""A row of tables at the foot, and how many stand in a row."""
SUMMED_UP = 20
"""More tables than this are told of in one line."""
LANGUAGE = 25.0
"""The name of a language, with the space behind it."""


# how wide a text is ---------------------------------------------------------------------------

_WIDTHS = {
    **dict.fromkeys("iIjl.,:;'|!", 0.36),
    **dict.fromkeys('frt()[]-–"“”‘’/\\ ', 0.42),
    **dict.fromkeys("mMwWшщжюмфЖШЩЮМФ@%—…", 1.0),
    **dict.fromkeys("acesxzkvyгстех", 0.6),
}


@cache
def _wide(char: str) -> float:
    """Of one character, in sizes; of the widest letters that a screen is likely to use."""
    known = _WIDTHS.get(char)
    if known:
        return known
    code = ord(char)
    if code < 0x250:
        return 0.74 if char.isupper() else 0.65
    return 0.76 if code < 0x1100 or 0x1E00 <= code < 0x2000 else 1.15


@lru_cache(512)
def _ends(text: str) -> tuple[float, ...]:
    """Where each character begins and the last one ends, in sizes of ordinary letters."""
    return tuple(accumulate(map(_wide, text), initial=0.0))


def width_of(text: str, kind: Type) -> float:
    """How wide it is on one line."""
    return _ends(text)[-1] * kind.size * kind.wide


def _next_line(text: str, start: int, wide: float) -> int:
    """Where the next line begins, for lines that are `wide` sizes; a word that is wider is broken.
    What is looked at is one line, however long the text is."""
    ends = _ends(text)
    end = bisect_right(ends, ends[start] + wide, lo=start) - 1
    if end >= len(text):
        return len(text)
    space = text.rfind(" ", start, end + 1)
    return space + 1 if space > start else max(end, start + 1)


def wrapped(text: str, kind: Type, width: float) -> list[str]:
    """Its lines, each with the space behind it; at least one."""
    lines, start, wide = list[str](), 0, width / (kind.size * kind.wide)
    while start < len(text) or not lines:
        end = _next_line(text, start, wide) if text else 0
        lines.append(text[start:end])
        start = end
    return lines


def _tall(text: str, kind: Type, width: float) -> float:
    """How high it is where it may be this wide."""
    return len(wrapped(text, kind, width)) * kind.line


def cut(text: str, kind: Type, paper: Paper) -> list[str]:
    """Pieces of which each fits on the paper, all about as long; at least a line each."""
    pieces = _cut(text, kind, paper.width, paper.room)
    for part in PARTS if len(pieces) > 1 else ():
        even = _cut(text, kind, paper.width, paper.room * part)
        if len(even) == len(pieces):
            return even
    return pieces


PARTS = (0.5, 0.6, 0.7, 0.8, 0.9)
"""How full a page may be, where that takes no more pages."""


def _cut(text: str, kind: Type, width: float, room: float) -> list[str]:
    wide, most = width / (kind.size * kind.wide), max(int(room / kind.line), 1)
    pieces, start = list[str](), 0
    while start < len(text) or not pieces:
        end = start
        for _ in range(most if text else 0):
            if end >= len(text):
                break
            end = _next_line(text, end, wide)
        pieces.append(text[start:end].rstrip())
        while end < len(text) and text[end] == " ":
            end += 1
        start = end
    return pieces


def packed(
    costs: Sequence[float],
    room: float,
    between: float = BETWEEN,
    first: float | None = None,
    columns: int = 1,
) -> list[slice]:
    """Which of a row of things stand in each column, where those of the first page may have less
    room. As few as can be, all about as full."""

    def filled(part: float) -> list[slice]:
        found, start, used = list[slice](), 0, 0.0
        for place, cost in enumerate(costs):
            high = room if first is None or len(found) >= columns else first
            more = used + cost + (between if place > start else 0)
            if place > start and more > high * part:
                found.append(slice(start, place))
                start, more = place, cost
            used = more
        return [*found, slice(start, len(costs))]

    found = filled(1.0)
    if len(found) < 2:
        return found
    for part in PARTS:
        even = filled(part)
        if len(even) == len(found):
            return even
    return found


# every sort of block --------------------------------------------------------------------------

Pages = tuple[Block, ...]
Put = Callable[[str, Any], Any]
"""A title and what stands below it → a page."""


def _titled(
    title: str,
    inside: Sequence[Any],
    costs: Sequence[float],
    put: Put,
    paper: Paper,
    *,
    between: float = BETWEEN,
    columns: int = 1,
) -> Pages:
    """Pages, the first with the title: on the next ones that stands in the line above. A title that
    takes half a page is shown first, in as many pages as it needs. In two columns the page says how
    many stand in the first."""
    pieces = cut(title, TITLE, replace(paper, room=paper.room * 0.6))
    first, heads = paper.room, list[Any]()
    if len(pieces) > 1:
        heads = [put(piece, inside[:0]) for piece in cut(title, TITLE, paper)]
        if not costs:
            return tuple(heads)
    elif title:
        first -= _tall(title, TITLE, paper.width) + AFTER_TITLE
    held = packed(costs, paper.room, between, first, columns)
    pages = list[Any]()
    for n in range(0, len(held), columns):
        left, right = held[n], held[min(n + columns, len(held)) - 1]
        page = put("" if heads or n else title, inside[left.start : right.stop])
        pages.append(replace(page, split=left.stop - left.start) if right is not left else page)
    return (*heads, *pages)


def _rest(title: str, paper: Paper, more: float = 0.0) -> Paper:
    """What is left below a title."""
    high = _tall(title, TITLE, paper.width)
    return paper.lower((0.0 if high > paper.room * 0.6 else high) + AFTER_TITLE + more)


def _cut_spans(line: Line, kind: Type, paper: Paper) -> list[Line]:
    """A line of a slide in pieces, each with its styles."""
    lines, place = list[Line](), 0
    for piece in cut(line.text, kind, paper):
        start = line.text.index(piece, place)
        place = start + len(piece)
        spans, at = list[Span](), 0
        for span in line.spans:
            part = span.text[max(start - at, 0) : max(place - at, 0)]
            at += len(span.text)
            if part:
                spans.append(replace(span, text=part))
        lines.append(replace(line, spans=tuple(spans), gap=line.gap and start == 0))
    return lines


def _line_type(line: Line) -> Type:
    bold = line.kind == "kop" or any("vet" in span.style for span in line.spans)
    return Type(5.1, 6.6, 1.16) if line.kind == "code" else BOLD if bold else BODY


def _lines(block: Any, paper: Paper) -> Pages:
    """A title with lines below it, such as a slide or a break."""
    space, lines, costs = _rest(block.title, paper), list[Line](), list[float]()
    for line in block.lines:
        if line.kind == "foto":
            lines.append(line)
            costs.append(space.room - 0.1 if len(block.lines) == 1 else PHOTO)
            continue
        kind, item = _line_type(line), line.kind in ("punt", "nummer")
        below = space.narrower((MARK if item else 0) + 6.2 * min(line.level, 2))
        for piece in _cut_spans(line, kind, below):
            before = GAP if piece.gap else BETWEEN_ITEMS if item else 0.7
            lines.append(piece)
            costs.append(_tall(piece.text, kind, below.width) + before)

    def put(title: str, held: Any) -> Any:
        return replace(block, title=title, lines=tuple(held))

    return _titled(block.title, lines, costs, put, paper, between=0)


def _pause(block: Any, paper: Paper) -> Pages:
    return _lines(block, _with_ring(paper, BIG_RING).lower(2 * BODY.line + AFTER_TITLE))


def _with_ring(paper: Paper, ring: tuple[float, float]) -> Paper:
    beside, above = ring
    return paper.narrower(beside * paper.lying).lower(above * paper.standing)


def _question(block: Any, paper: Paper) -> Pages:
    """The question with what helps to answer it, beside the clock and above the tables; then in the
    other languages."""
    whole, tables = paper, len(block.counts)
    paper = _with_ring(paper, RING)
    across = CHIPS[0] if not paper.standing else CHIPS[1]
    paper = paper.lower(CHIP * (1 if tables > SUMMED_UP else -(-tables // across)))
    title = block.question or block.title
    plain = replace(block, steps=(), own=(), prompts=(), counts=(), ready=(), parts=())
    alone = replace(plain, translations=())
    fixed = 0.0
    if block.steps:
        pills = "   ".join(f"m{n} {name}m" for n, name in enumerate(block.steps, 1))
        fixed += _tall(pills, BOLD, paper.width) * 1.25 + AFTER_TITLE
    if block.parts:
        parts = f"Schrijf op: {', '.join(block.parts)}."
        fixed += _tall(parts, BODY, paper.width) + AFTER_TITLE
    pieces = cut(title, TITLE, paper.lower(fixed + AFTER_TITLE + 2 * BODY.line))
    long = len(pieces) > 1
    # Of a question that takes pages by itself, the end stands above the work.
    end = f"… {pieces[-1]}" if long else title
    space = paper.lower(_tall(end, TITLE, paper.width) + AFTER_TITLE)
    inside, costs = list[tuple[str, Any]](), list[float]()
    for sort, held, less in (("own", block.own, MARK + 3), ("prompts", block.prompts, 0.0)):
        for one in held:
            text, below = one[1] if sort == "own" else one, space.narrower(less)
            for piece in cut(text, BODY, below):
                inside.append((sort, (one[0], piece) if sort == "own" else piece))
                costs.append(_tall(piece, BODY, below.width))

    def put(number: int, held: Sequence[tuple[str, Any]]) -> Any:
        own = tuple(one for sort, one in held if sort == "own")
        prompts = tuple(one for sort, one in held if sort == "prompts")
        page = block if not number else replace(block, steps=(), parts=())
        return replace(page, question=end, translations=(), own=own, prompts=prompts)

    first = [replace(alone, question=piece) for piece in cut(title, TITLE, whole)]
    held = packed(costs, space.room, BETWEEN, space.room - fixed)
    if costs and costs[0] > space.room - fixed:
        held = [slice(0, 0), *packed(costs, space.room, BETWEEN)]
    work = [put(number, inside[page]) for number, page in enumerate(held)]
    return (*(first if long else ()), *work, *_languages(plain, "" if long else title, whole))


def _languages(block: Any, title: str, paper: Paper) -> Pages:
    """A question in other languages: with it above them, unless it is too long for that."""
    if not block.translations:
        return ()
    beside = paper.narrower(LANGUAGE)
    held, costs = list[Any](), list[float]()
    for other in block.translations:
        for piece in cut(other.text, BODY, beside):
            held.append(replace(other, text=piece))
            costs.append(_tall(piece, BODY, beside.width))

    def put(asked: str, some: Any) -> Any:
        return replace(block, question=asked, translations=tuple(some))

    high, room = _tall(title, TITLE, paper.width), paper.room
    below = room - high - AFTER_TITLE
    if high > 28 or len(packed(costs, room, 1.8, below)) > len(packed(costs, room, 1.8)):
        title = ""
    return _titled(title, held, costs, put, paper, between=1.8)


def _last_time(block: Any, paper: Paper) -> Pages:
    """The answers of last time; one that takes more than a page has pages of its own."""
    title, paper = block.question or block.title, paper.lower(BODY.line + GAP)
    below = _rest(title, paper).narrower(MARK)
    cuts = [cut(answer, BODY, below) for answer in block.answers]
    found = list[Any]()
    for whole, some in groupby(range(len(cuts)), key=lambda n: len(cuts[n]) == 1):
        places = list(some)
        for held in [places] if whole else [[place] for place in places]:
            pieces = [(place, piece) for place in held for piece in cuts[place]]
            costs = [_tall(piece, BODY, below.width) for _, piece in pieces]
            found += _titled("" if found else title, pieces, costs, _answers_of(block), paper,
                             between=BETWEEN_ITEMS)  # fmt: skip
    return tuple(found)


def _answers_of(block: Any) -> Put:
    def put(asked: str, held: Any) -> Any:
        answers = tuple(piece for _, piece in held)
        return replace(block, question=asked, answers=answers, page=held[0][0] if held else 0)

    return put


MARKS = 0.36
"""Of the width, for the letters of the tables beside what was heard."""


def _heard_cost(one: Any, paper: Paper) -> float:
    text = one.text if one.theme else f"“{one.text}”"
    high = _tall(text, BOLD if one.theme else BODY, paper.width * (1 - MARKS) - 4)
    letters = len(one.tables) + bool(one.shared)
    rows = -(-letters // max(int(paper.width * MARKS / 8.2), 1))
    return max(high, rows * BODY.line) + 0.4


def _telling(block: Any, paper: Paper) -> Pages:
    """What the table tells, with what was heard already as far as there is room: who listens reads
    no second page. Between the tables all that was heard."""
    alone = replace(block, heard=(), translations=(), clusters=())
    tail = LABEL.line + BETWEEN
    if block.table:
        top = 2 * BODY.line + 2 * AFTER_TITLE + 2
        text = f"“{block.sentence}”" if block.sentence else block.question or ASKED
        hands = BODY.line + BETWEEN if block.sentence else 0.0
        below = paper.lower(top + hands)
        pieces = cut(block.sentence or text, TITLE, below.narrower(6))
        if len(pieces) > 1:
            said = "sentence" if block.sentence else "question"
            return tuple(replace(alone, **{said: piece}) for piece in pieces)
        left = below.room - _tall(text, TITLE, paper.width) - tail - LABEL.line - BETWEEN
        fit = _as_many([_heard_cost(one, paper) for one in block.heard], left)
        return (replace(block, heard=block.heard[:fit], more=len(block.heard) - fit,
                        translations=(), clusters=()),)  # fmt: skip
    if block.clusters:
        return tuple(page for n, held in enumerate(block.clusters)
                     for page in _cluster(alone, held, n, paper))  # fmt: skip
    heard = _titled(
        block.title if block.told[0] else block.question or ASKED,
        block.heard,
        [_heard_cost(one, paper) for one in block.heard],
        lambda title, held: replace(alone, title=title and block.title, heard=tuple(held)),
        paper.lower(tail + BODY.line + BETWEEN),
    )
    if block.told[0]:
        return heard
    return (*heard, *_languages(replace(alone, translations=block.translations),
                                block.question or ASKED, paper))  # fmt: skip


def _as_many(costs: Iterable[float], room: float) -> int:
    """How many of them there is room for."""
    return sum(used <= room for used in accumulate(cost + BETWEEN for cost in costs))


def _cluster(block: Any, held: Any, number: int, paper: Paper) -> Pages:
    paper = paper.lower(_tall(held.question, BOLD, paper.width) + GAP)
    below = _rest(block.title, paper).narrower(MARK + 6)
    themes, costs = list[Any](), list[float]()
    for theme in held.themes:
        for piece in cut(theme.label, BODY, below):
            themes.append(replace(theme, label=piece))
            costs.append(_tall(piece, BODY, below.width))

    def put(title: str, some: Any) -> Any:
        there = replace(held, themes=tuple(some))
        return replace(block, title=title, clusters=(there,), page=number)

    return _titled(block.title, themes, costs, put, paper, between=BETWEEN_ITEMS)


def _overlap(block: Any, paper: Paper) -> Pages:
    """The themes with their bars, a group at a time."""
    if not block.groups:
        return (block,)
    most = max(1, *(n for g in block.groups for t in g.themes for n in t.counts))
    inside, costs = list[Any](), list[float]()
    for number, group in enumerate(block.groups):
        for place, theme in enumerate(group.themes):
            cost = _tall(theme.label, BOLD, paper.width) + BAR
            if theme.tension:
                cost += _tall(theme.tension, BODY, paper.width)
            inside.append((number, theme))
            costs.append(cost + (LABEL.line + BETWEEN if number and not place else 0.0))

    def put(title: str, held: Any) -> Any:
        groups = tuple(
            replace(block.groups[number], themes=tuple(theme for _, theme in some))
            for number, some in groupby(held, key=lambda one: one[0])
        )
        return replace(block, title=title, groups=groups, most=most)

    # What the colours are, and the heading of the group, which comes again where that goes on.
    paper = paper.lower(2 * LABEL.line + AFTER_TITLE + BETWEEN)
    return _titled(block.title, inside, costs, put, paper, between=1.6)


def _open_theme(block: Any, paper: Paper) -> Pages:
    """What was written about one theme, a sort at a time, the sides under each other."""
    title, tension = block.label, f"Verschil: {block.tension}"
    high = _tall(tension, BODY, paper.width) + AFTER_TITLE if block.tension else 0.0
    paper = paper.lower(high + LABEL.line + BETWEEN)
    below = _rest(title, paper, LABEL.line).narrower(4)
    found = list[Block]()
    for part in block.parts:
        inside, costs = list[Any](), list[float]()
        for number, by in enumerate(part.by_side):
            for place, said in enumerate(by.said):
                for n, piece in enumerate(cut(said.text, BODY, below)):
                    named = LABEL.line + BETWEEN if place == n == 0 else 0.0
                    inside.append((number, replace(said, text=piece)))
                    costs.append(_tall(piece, BODY, below.width) + named)

        def put(label: str, held: Any, part: Any = part) -> Any:
            sides = tuple(
                replace(by, said=tuple(said for at, said in held if at == number))
                for number, by in enumerate(part.by_side)
            )
            return replace(block, label=label, parts=(replace(part, by_side=sides),))

        # The name of the side stands there again where it goes on.
        more = paper.lower(LABEL.line + 0.7)
        found += _titled(title, inside, costs, put, more, between=BETWEEN_ITEMS)
    return tuple(found) or (block,)


def _in_words(block: Any, paper: Paper) -> Pages:
    """What people wrote, a kind at a time."""
    found = list[Block]()
    for group in block.groups:
        there = paper.lower(BODY.line + BETWEEN if group.name else 0.0)
        below = _rest(block.title, there).narrower(MARK)
        inside = [replace(said, text=piece) for said in group.said
                  for piece in cut(said.text, BODY, below)]  # fmt: skip
        costs = [_tall(said.text, BODY, below.width) for said in inside]

        def put(title: str, held: Any, group: Any = group) -> Any:
            return replace(block, title=title, groups=(replace(group, said=tuple(held)),))

        found += _titled(block.title, inside, costs, put, there)
    return tuple(found) or (block,)


def _partnerships(block: Any, paper: Paper) -> Pages:
    """The partnerships with what they mean."""
    model, wide = block.model, paper.width - 4
    labels = tuple(dict.fromkeys(part.label for part in model.parts))
    costs = [
        _tall(f"{part.name} {part.label}", TIGHT_BOLD, wide) + _tall(part.words, TIGHT, wide)
        for part in model.parts
    ]
    paper = paper.lower(LABEL.line + BETWEEN if model.source else 0.0)

    def put(title: str, held: Any) -> Any:
        return replace(block, title=title, model=replace(model, parts=tuple(held), labels=labels))

    return _titled(block.title, model.parts, costs, put, paper, between=BETWEEN_ITEMS)


def _stip(block: Any, paper: Paper) -> Pages:
    if not block.stip:
        return (block,)
    pieces = cut(block.stip, TITLE, _rest(block.title, paper))
    costs = [_tall(piece, TITLE, paper.width) for piece in pieces]
    return _titled(block.title, pieces, costs, lambda title, held: replace(
        block, title=title, stip=" ".join(held)), paper)  # fmt: skip


def _examples(block: Any, paper: Paper) -> Pages:
    below = _rest(block.title, paper).narrower(MARK)
    titles = [piece for one in block.titles for piece in cut(one, BODY, below)]
    costs = [_tall(one, BODY, below.width) for one in titles]
    return _titled(block.title, titles, costs, lambda title, held: replace(
        block, title=title, titles=tuple(held)), paper, between=BETWEEN_ITEMS)  # fmt: skip


PHOTO = 38.5
"""The least height of a photo, with the space above it."""
NUMBERED = 8.0
"""A number before a text."""


def _points(block: Any, paper: Paper) -> Pages:
    wide, costs = paper.width - NUMBERED, list[float]()
    for point in block.points:
        cost = _tall(point.text, BOLD, wide)
        if point.about or point.source:
            cost += _tall(" · ".join(filter(None, (point.about, point.source))), BODY, wide)
        if point.heading:
            cost += _tall(f"{point.heading}  {point.heading_source}", BOLD, paper.width) + BETWEEN
        costs.append(cost)
    return _titled(block.title, block.points, costs, lambda title, held: replace(
        block, title=title, points=tuple(held)), paper)  # fmt: skip


def _agreements(block: Any, paper: Paper) -> Pages:
    below = _rest(block.title, paper).narrower(NUMBERED)
    inside, costs = list[Any](), list[float]()
    for one in block.agreed:
        named = [f"{name} {text}   " for name, text in one.by_name]
        if width_of("".join(named), BODY) <= below.width:
            named = ["".join(named)]  # else each on a line of its own
        became = " · ".join(filter(None, (one.status, one.result)))
        high = sum(_tall(text, BODY, below.width) for text in (*named, became) if text)
        high += _tall(one.before, LABEL, below.width) if one.before else 0.0
        for n, piece in enumerate(cut(one.what, BOLD, below.lower(high))):
            rest_of = replace(one, what=f"… {piece}", who="", when="", status="", result="",
                              before="")  # fmt: skip
            again = rest_of if n else replace(one, what=piece)
            inside.append(again)
            costs.append(_tall(again.what, BOLD, below.width) + (0.0 if n else high))
    return _titled(block.title, inside, costs, lambda title, held: replace(
        block, title=title, agreed=tuple(held)), paper)  # fmt: skip


BESIDE = 5.0
"""Between two columns."""
DENSE = 1.2
"""Between choices that stand close."""


def _choices(block: Any, paper: Paper) -> Pages:
    """All to choose from on as few pages as can be: people choose from all of them at once. For
    that they stand in two columns, and what says how to choose gives way."""
    if not block.choices:
        if not block.about:
            return (block,)
        costs = [_tall(text, BODY, paper.width - MARK) for text in block.about]
        return _titled(block.title, block.about, costs, lambda title, held: replace(
            block, title=title, about=tuple(held)), paper.lower(2 * BODY.line + AFTER_TITLE),
            between=BETWEEN_ITEMS)  # fmt: skip
    lead = _tall("We tellen de stippen. Straks ziet u de uitslag, iedereen.", BOLD, paper.width)

    def pages(columns: int, leads: bool, dense: bool) -> Pages:
        wide = (paper.width - BESIDE * (columns - 1)) / columns - NUMBERED
        kind, between = (TIGHT, DENSE) if dense else (BODY, BETWEEN_ITEMS)
        return _titled(
            block.title,
            block.choices,
            [_tall(text, kind, wide) for text in block.choices],
            lambda title, held: replace(
                block, title=title, choices=tuple(held), leads=leads, dense=dense
            ),
            paper.lower(lead + AFTER_TITLE if leads else 0.0),
            between=between,
            columns=columns,
        )

    most = 1 if paper.standing else 2
    ways = [(columns, leads, False) for leads in (True, False) for columns in range(1, most + 1)]
    found = min((pages(*way) for way in ways), key=len)
    dense = pages(most, leads=False, dense=True) if len(found) > 1 else found
    return dense if len(dense) == 1 else found


BAR = 4.0
"""A bar, with the space above it."""


def _ranking(block: Any, paper: Paper) -> Pages:
    costs = [_tall(one.label, BOLD, paper.width - NUMBERED) + BAR for one in block.ranked]
    names = "    ".join(f"mm {side.name}" for side in block.sides)
    around = _tall(names, LABEL, paper.width) + _tall(block.weighing, LABEL, paper.width) + 3.2

    def put(title: str, held: Any) -> Any:
        weighing = block.weighing if held[:1] == block.ranked[:1] else ""
        return replace(block, title=title, ranked=tuple(held), weighing=weighing)

    return _titled(block.title, block.ranked, costs, put, paper.lower(around), between=1.6)


def _welcome(block: Any, paper: Paper) -> Pages:
    """One page: nobody turns one while people come in. Its minutes are whole ones."""
    block = block.after(0.0)
    tables = len(block.tables) if len(block.tables) <= SUMMED_UP else 0
    around = 2 * 1.15 * TITLE.line + 3 * AFTER_TITLE + 2 * BODY.line
    high = around + BODY.line * 1.2 * -(-tables // 10)
    first, *more = cut(block.evening, BODY, paper.lower(high))
    return (replace(block, evening=f"{first} …" if more else first),)


def _curtain(block: Any, paper: Paper) -> Pages:
    pieces = cut(block.title, TITLE, paper.lower(36))
    return tuple(replace(block, title=piece) for piece in pieces)


def _joining(block: Any, paper: Paper) -> Pages:
    """One page: a code is made as large as the words around it leave."""
    return (block,)


HOW: dict[str, Callable[[Any, Paper], Pages]] = {
    "Agreements": _agreements,
    "Choices": _choices,
    "Curtain": _curtain,
    "Examples": _examples,
    "InWords": _in_words,
    "Joining": _joining,
    "LastTime": _last_time,
    "OpenTheme": _open_theme,
    "Overlap": _overlap,
    "Partnerships": _partnerships,
    "Pause": _pause,
    "Points": _points,
    "Question": _question,
    "Ranking": _ranking,
    "Stip": _stip,
    "Telling": _telling,
    "Text": _lines,
    "Welcome": _welcome,
}


def pages_of(block: Block, shape: Shape = USUAL) -> Pages:
    """The block in pages for screens of this shape, each a smaller block of its own sort; at least
    one."""
    how = HOW.get(type(block).__name__)
    return how(block, paper_of(shape)) if how else (block,)


LISTED = ("agreed", "points", "choices")
"""The fields of what is numbered on, page after page."""


def on_page(whole: Scene) -> Scene:
    """The scene as a screen with large letters shows it: the page of it that is asked for."""
    pages = pages_of(whole.block, whole.shape)
    place = _shown(whole, pages)
    page = pages[place]
    before = sum(len(getattr(one, name, ())) for one in pages[:place] for name in LISTED)
    bar = (
        whole.bar
        if _heading(page)
        else f"{whole.bar} · {_heading(whole.block) or whole.block.title}"
    )
    return replace(whole, block=page, bar=bar, page=place, pages=len(pages), first=before + 1)


def _heading(block: Any) -> str:
    """What stands large above it."""
    name = type(block).__name__
    if name == "OpenTheme":
        return str(block.label)
    asks = name in ("Question", "LastTime") or bool(getattr(block, "translations", False))
    return str(block.question if asks else block.title)


# turning --------------------------------------------------------------------------------------


def _shown(whole: Scene, pages: Pages) -> int:
    """Which page is seen: that of what is marked, or the one that was turned to."""
    block, last = whole.block, len(pages) - 1
    chosen = getattr(block, "chosen", "")
    held = [n for n, page in enumerate(pages) if chosen and chosen in _ids(page)]
    if held:
        return held[0]
    if _by_answer(block):
        wanted = getattr(block, "page", 0)
        run = _run(pages, max((at for at in map(_answer, pages) if at <= wanted), default=0))
        return run[min(whole.part, len(run) - 1)] if run else 0
    asked = min(whole.page, last)
    return last - asked if _from_the_end(block) else asked


def _answer(page: Any) -> int:
    """The answer, or the question, that stands first on a page."""
    return int(page.page)


def _run(pages: Pages, answer: int) -> list[int]:
    """The pages that begin with this answer."""
    return [n for n, page in enumerate(pages) if _answer(page) == answer]


def _by_answer(block: Block) -> bool:
    """Whether the page that is asked for is counted in answers, or in questions."""
    name = type(block).__name__
    return name == "LastTime" or (name == "Telling" and bool(getattr(block, "clusters", ())))


def _from_the_end(block: Block) -> bool:
    """Whether the last page is the first that is seen: where agreements are made, the newest."""
    return type(block).__name__ == "Agreements" and bool(getattr(block, "making", False))


def _ids(page: Any) -> set[str]:
    themes = [
        theme for group in getattr(page, "groups", ()) for theme in getattr(group, "themes", ())
    ]
    return {one.id for one in (*getattr(page, "agreed", ()), *getattr(page, "points", ()), *themes)}


def turned(whole: Scene, look: Look, by: int) -> Look | None:
    """The look at the next or the previous page; None where there is no such page. What was marked
    on the page that one leaves is marked no more."""
    pages = pages_of(whole.block, whole.shape)
    place = _shown(whole, pages) + by
    if isinstance(whole.block, Curtain) or not 0 <= place < len(pages):
        return None
    return _look_at(whole.block, pages, look, place)


def _look_at(block: Block, pages: Pages, look: Look, place: int) -> Look:
    page, part = place, 0
    if _by_answer(block):
        page = _answer(pages[place])
        part = _run(pages, page).index(place)
    elif _from_the_end(block):
        page = len(pages) - 1 - place
    chosen = "" if look.chosen and not look.open else look.chosen
    return replace(look, chosen=chosen, page=page, part=part)


def step(session: Session, by: int, model: Callable[[], Any] | None = None) -> Stage:
    """Forward or back: a page of what is shown, else an item. Who comes back to an item sees the
    page that was last."""
    stage = session.stage
    if not stage.curtain:
        look = turned(scene(session, 0.0, model), stage.look, by)
        if look:
            return replace(stage, look=look)
    there = steering.step(session.script, stage, by)
    if by < 0 and there.item != stage.item:
        whole = scene(session.with_(stage=there), 0.0, model)
        pages = pages_of(whole.block, whole.shape)
        return replace(there, look=_look_at(whole.block, pages, there.look, len(pages) - 1))
    return there
