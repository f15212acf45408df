"""Pages: what a screen with large letters shows of a scene at once.

Type on the page of the doek never gets smaller than can be read from the last row; what does not
fit then is shown in pages that the facilitator turns. Whether it fits is reckoned here, for two
shapes of screen at once (four by three, lying and standing) and for wide letters, so that it fits
on every screen. Sizes are hundredths of the shorter side of the screen, as in `doek.css`.
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
from sessie.model.stage import Look, Stage
from sessie.public.feedback import ASKED
from sessie.public.scene import Block, Curtain, Scene, scene
from sessie.rules import steering

Cost = tuple[float, float]
"""Something lying and standing: how wide or how high it is."""


@dataclass(frozen=True, slots=True)
class Type:
    """Letters of one size."""

    size: float
    line: float
    """Height of a line."""
    wide: float = 1.0
    """How much wider than ordinary letters they are."""


BODY, BOLD = Type(5.1, 6.6), Type(5.1, 6.6, 1.13)
TITLE, LABEL = Type(8.1, 9.15, 1.12), Type(3.2, 4.1, 1.05)

WIDTH: Cost = (120.0, 87.0)
ROOM: Cost = (85.0, 118.0)
"""Of the picture, without what stands around it."""
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


def _tall(text: str, kind: Type, width: Cost) -> Cost:
    """How high it is where it may be this wide."""
    return tuple(len(wrapped(text, kind, w)) * kind.line for w in width)  # type: ignore[return-value]


def _plus(*costs: Cost) -> Cost:
    return sum(c[0] for c in costs), sum(c[1] for c in costs)


def _less(one: Cost, *others: Cost) -> Cost:
    rest = _plus(*others)
    return one[0] - rest[0], one[1] - rest[1]


def _both(size: float) -> Cost:
    return size, size


def _narrower(by: float, width: Cost = WIDTH) -> Cost:
    return width[0] - by, width[1] - by


def cut(text: str, kind: Type, width: Cost, room: Cost) -> list[str]:
    """Pieces of which each fits in the room, all about as long; at least a line each."""
    pieces = _cut(text, kind, width, room)
    for part in PARTS if len(pieces) > 1 else ():
        even = _cut(text, kind, width, (room[0] * part, room[1] * part))
        if len(even) == len(pieces):
            return even
    return pieces


PARTS = (0.5, 0.6, 0.7, 0.8, 0.9)
"""How full a page may be, where that takes no more pages."""


def _cut(text: str, kind: Type, width: Cost, room: Cost) -> list[str]:
    wide = [w / (kind.size * kind.wide) for w in width]
    most = [max(int(r / kind.line), 1) for r in room]
    pieces, start = list[str](), 0
    while start < len(text) or not pieces:
        end = len(text)
        for size, number in zip(wide, most, strict=True):
            place = start
            for _ in range(number):
                if place >= end:
                    break
                place = _next_line(text, place, size)
            end = min(end, place)
        pieces.append(text[start:end].rstrip())
        while end < len(text) and text[end] == " ":
            end += 1
        start = end
    return pieces


def packed(
    costs: Sequence[Cost], room: Cost, between: float = BETWEEN, first: Cost | None = None
) -> list[slice]:
    """Which of a row of things stand on each page, where the first page may have less room. As few
    pages as can be, all about as full."""

    def filled(part: float) -> list[slice]:
        pages, start, used = list[slice](), 0, (0.0, 0.0)
        for place, cost in enumerate(costs):
            high = room if pages or first is None else first
            more = _plus(used, cost, _both(between if place > start else 0))
            if place > start and (more[0] > high[0] * part or more[1] > high[1] * part):
                pages.append(slice(start, place))
                start, more = place, cost
            used = more
        return [*pages, slice(start, len(costs))]

    pages = filled(1.0)
    if len(pages) < 2:
        return pages
    for part in PARTS:
        even = filled(part)
        if len(even) == len(pages):
            return even
    return pages


# every sort of block --------------------------------------------------------------------------

Pages = tuple[Block, ...]
Put = Callable[[str, Any], Any]
"""A title and what stands below it → a page."""


def _titled(
    title: str,
    inside: Sequence[Any],
    costs: Sequence[Cost],
    put: Put,
    *,
    width: Cost = WIDTH,
    room: Cost = ROOM,
    between: float = BETWEEN,
    gap: float = AFTER_TITLE,
) -> Pages:
    """Pages, the first with the title: on the next ones that stands in the line above. A title that
    takes half a page is shown first, in as many pages as it needs."""
    pieces = cut(title, TITLE, width, (room[0] * 0.6, room[1] * 0.6))
    if len(pieces) > 1:
        pieces = cut(title, TITLE, width, room)
        left = [put("", inside[page]) for page in packed(costs, room, between)] if costs else []
        return (*(put(piece, inside[:0]) for piece in pieces), *left)
    head = _plus(_tall(title, TITLE, width), _both(gap)) if title else (0.0, 0.0)
    held = packed(costs, room, between, _less(room, head))
    return tuple(put("" if n else title, inside[page]) for n, page in enumerate(held))


def _rest(title: str, *, width: Cost = WIDTH, room: Cost = ROOM, more: float = 0.0) -> Cost:
    """The room below a title."""
    high = _tall(title, TITLE, width)
    if high[0] > room[0] * 0.6 or high[1] > room[1] * 0.6:
        high = (0.0, 0.0)
    return _less(room, high, _both(AFTER_TITLE + more))


def _cut_spans(line: Line, kind: Type, width: Cost, room: Cost) -> list[Line]:
    """A line of a slide in pieces, each with its styles."""
    lines, place = list[Line](), 0
    for piece in cut(line.text, kind, width, room):
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


def _line_width(line: Line, width: Cost) -> Cost:
    marked = MARK if line.kind in ("punt", "nummer") else 0
    return _narrower(marked + 6.2 * min(line.level, 2), width)


def _lines(block: Any, *, width: Cost = WIDTH, room: Cost = ROOM) -> Pages:
    """A title with lines below it, such as a slide or a break."""
    space, lines, costs = _rest(block.title, width=width, room=room), list[Line](), list[Cost]()
    for line in block.lines:
        if line.kind == "foto":
            lines.append(line)
            costs.append(_less(space, _both(0.1)) if len(block.lines) == 1 else _both(PHOTO))
            continue
        kind, wide = _line_type(line), _line_width(line, width)
        before = GAP if line.gap else BETWEEN_ITEMS if line.kind in ("punt", "nummer") else 0.7
        for piece in _cut_spans(line, kind, wide, space):
            lines.append(piece)
            costs.append(_plus(_tall(piece.text, kind, wide), _both(before)))

    def put(title: str, held: Any) -> Any:
        return replace(block, title=title, lines=tuple(held))

    return _titled(block.title, lines, costs, put, width=width, room=room, between=0)


def _pause(block: Any) -> Pages:
    width, room = _with_ring(BIG_RING)
    return _lines(block, width=width, room=_less(room, _both(2 * BODY.line + AFTER_TITLE)))


def _with_ring(ring: Cost) -> tuple[Cost, Cost]:
    return (WIDTH[0] - ring[0], WIDTH[1]), (ROOM[0], ROOM[1] - ring[1])


def _question(block: Any) -> Pages:
    """The question with what helps to answer it, beside the clock and above the tables; then in the
    other languages."""
    width, room = _with_ring(RING)
    tables = len(block.counts)
    rows = (1, 1) if tables > SUMMED_UP else (-(-tables // CHIPS[0]), -(-tables // CHIPS[1]))
    room = _less(room, (CHIP * rows[0], CHIP * rows[1]))
    title = block.question or block.title
    plain = replace(block, steps=(), own=(), prompts=(), counts=(), ready=(), parts=())
    alone = replace(plain, translations=())
    steps: Cost = (0.0, 0.0)
    if block.steps:
        pills = "   ".join(f"m{n} {name}m" for n, name in enumerate(block.steps, 1))
        high = _tall(pills, BOLD, width)
        steps = _plus(high, (high[0] * 0.25, high[1] * 0.25), _both(AFTER_TITLE))
    parts = f"Schrijf op: {', '.join(block.parts)}."
    fixed = _plus(
        steps, _plus(_tall(parts, BODY, width), _both(AFTER_TITLE)) if block.parts else (0, 0)
    )
    pieces = cut(title, TITLE, width, _less(room, fixed, _both(AFTER_TITLE + 2 * BODY.line)))
    long = len(pieces) > 1
    # Of a question that takes pages by itself, the end stands above the work.
    end = f"… {pieces[-1]}" if long else title
    asked = _plus(_tall(end, TITLE, width), _both(AFTER_TITLE))
    space, below = _less(room, asked), _less(room, asked, fixed)
    inside, costs = list[tuple[str, Any]](), list[Cost]()
    for sort, held, less in (("own", block.own, MARK + 3), ("prompts", block.prompts, 0.0)):
        for one in held:
            text, wide = one[1] if sort == "own" else one, _narrower(less, width)
            for piece in cut(text, BODY, wide, space):
                inside.append((sort, (one[0], piece) if sort == "own" else piece))
                costs.append(_tall(piece, BODY, wide))

    def put(number: int, held: Sequence[tuple[str, Any]]) -> Any:
        own = tuple(one for sort, one in held if sort == "own")
        prompts = tuple(one for sort, one in held if sort == "prompts")
        page = block if not number else replace(block, steps=(), parts=())
        return replace(page, question=end, translations=(), own=own, prompts=prompts)

    first = [replace(alone, question=piece) for piece in cut(title, TITLE, WIDTH, ROOM)]
    held = packed(costs, space, BETWEEN, below)
    if costs and (costs[0][0] > below[0] or costs[0][1] > below[1]):
        held = [slice(0, 0), *packed(costs, space, BETWEEN)]
    work = [put(number, inside[page]) for number, page in enumerate(held)]
    return (*(first if long else ()), *work, *_languages(plain, "" if long else title))


def _languages(block: Any, title: str) -> Pages:
    """A question in other languages: with it above them, unless it is too long for that."""
    if not block.translations:
        return ()
    wide = _narrower(LANGUAGE)
    held, costs = list[Any](), list[Cost]()
    for other in block.translations:
        for piece in cut(other.text, BODY, wide, ROOM):
            held.append(replace(other, text=piece))
            costs.append(_tall(piece, BODY, wide))

    def put(asked: str, some: Any) -> Any:
        return replace(block, question=asked, translations=tuple(some))

    high = _tall(title, TITLE, WIDTH)
    below = _less(ROOM, high, _both(AFTER_TITLE))
    if high[0] > 28 or len(packed(costs, ROOM, 1.8, below)) > len(packed(costs, ROOM, 1.8)):
        title = ""
    return _titled(title, held, costs, put, between=1.8)


def _last_time(block: Any) -> Pages:
    """The answers of last time; one that takes more than a page has pages of its own."""
    title, wide = block.question or block.title, _narrower(MARK)
    room = _less(ROOM, _both(BODY.line + GAP))
    space = _rest(title, room=room)
    cuts = [cut(answer, BODY, wide, space) for answer in block.answers]
    found = list[Any]()
    for whole, some in groupby(range(len(cuts)), key=lambda n: len(cuts[n]) == 1):
        places = list(some)
        for held in [places] if whole else [[place] for place in places]:
            pieces = [(place, piece) for place in held for piece in cuts[place]]
            costs = [_tall(piece, BODY, wide) for _, piece in pieces]
            found += _titled("" if found else title, pieces, costs, _answers_of(block), room=room,
                             between=BETWEEN_ITEMS)  # fmt: skip
    return tuple(found)


def _answers_of(block: Any) -> Put:
    def put(asked: str, held: Any) -> Any:
        answers = tuple(piece for _, piece in held)
        return replace(block, question=asked, answers=answers, page=held[0][0] if held else 0)

    return put


MARKS = 0.36
"""Of the width, for the letters of the tables beside what was heard."""


def _heard_cost(one: Any) -> Cost:
    wide = (WIDTH[0] * (1 - MARKS) - 4, WIDTH[1] * (1 - MARKS) - 4)
    text = one.text if one.theme else f"“{one.text}”"
    high = _tall(text, BOLD if one.theme else BODY, wide)
    letters = len(one.tables) + bool(one.shared)
    rows = [-(-letters // max(int(w * MARKS / 8.2), 1)) * BODY.line for w in WIDTH]
    return max(high[0], rows[0]) + 0.4, max(high[1], rows[1]) + 0.4


def _telling(block: Any) -> Pages:
    """What the table tells, with what was heard already as far as there is room: who listens reads
    no second page. Between the tables all that was heard."""
    alone = replace(block, heard=(), translations=(), clusters=())
    tail = LABEL.line + BETWEEN
    if block.table:
        top = 2 * BODY.line + 2 * AFTER_TITLE + 2
        text = f"“{block.sentence}”" if block.sentence else block.question or ASKED
        hands = BODY.line + BETWEEN if block.sentence else 0.0
        room = _less(ROOM, _both(top + hands))
        pieces = cut(block.sentence or text, TITLE, _narrower(6), room)
        if len(pieces) > 1:
            said = "sentence" if block.sentence else "question"
            return tuple(replace(alone, **{said: piece}) for piece in pieces)
        left = _less(room, _tall(text, TITLE, WIDTH), _both(tail + LABEL.line + BETWEEN))
        fit = _as_many(map(_heard_cost, block.heard), left)
        return (replace(block, heard=block.heard[:fit], more=len(block.heard) - fit,
                        translations=(), clusters=()),)  # fmt: skip
    if block.clusters:
        return tuple(page for n, held in enumerate(block.clusters)
                     for page in _cluster(alone, held, n))  # fmt: skip
    heard = _titled(
        block.title if block.told[0] else block.question or ASKED,
        block.heard,
        [_heard_cost(one) for one in block.heard],
        lambda title, held: replace(alone, title=title and block.title, heard=tuple(held)),
        room=_less(ROOM, _both(tail + BODY.line + BETWEEN)),
    )
    if block.told[0]:
        return heard
    return (*heard, *_languages(replace(alone, translations=block.translations),
                                block.question or ASKED))  # fmt: skip


def _as_many(costs: Iterable[Cost], room: Cost) -> int:
    fit, used = 0, (0.0, 0.0)
    for cost in costs:
        used = _plus(used, cost, _both(BETWEEN))
        if used[0] > room[0] or used[1] > room[1]:
            break
        fit += 1
    return fit


def _cluster(block: Any, held: Any, number: int) -> Pages:
    wide = _narrower(MARK + 6)
    high = _plus(_tall(held.question, BOLD, WIDTH), _both(GAP))
    space = _less(_rest(block.title), high)
    themes, costs = list[Any](), list[Cost]()
    for theme in held.themes:
        for piece in cut(theme.label, BODY, wide, space):
            themes.append(replace(theme, label=piece))
            costs.append(_tall(piece, BODY, wide))

    def put(title: str, some: Any) -> Any:
        there = replace(held, themes=tuple(some))
        return replace(block, title=title, clusters=(there,), page=number)

    return _titled(block.title, themes, costs, put, room=_less(ROOM, high), between=BETWEEN_ITEMS)


def _overlap(block: Any) -> Pages:
    """The themes with their bars, a group at a time."""
    if not block.groups:
        return (block,)
    most = max(1, *(n for g in block.groups for t in g.themes for n in t.counts))
    heads = _both(LABEL.line + AFTER_TITLE)
    inside, costs = list[Any](), list[Cost]()
    for number, group in enumerate(block.groups):
        for place, theme in enumerate(group.themes):
            cost = _plus(_tall(theme.label, BOLD, WIDTH), _both(3.9))
            if theme.tension:
                cost = _plus(cost, _tall(theme.tension, BODY, WIDTH))
            # Its heading may come again on the page on which it goes on.
            cost = _plus(cost, _both(LABEL.line + BETWEEN if not place else 0.0))
            inside.append((number, theme))
            costs.append(cost)

    def put(title: str, held: Any) -> Any:
        groups = tuple(
            replace(block.groups[number], themes=tuple(theme for _, theme in some))
            for number, some in groupby(held, key=lambda one: one[0])
        )
        return replace(block, title=title, groups=groups, most=most)

    room = _less(ROOM, heads, _both(LABEL.line + BETWEEN))
    return _titled(block.title, inside, costs, put, room=room, between=1.6)


def _open_theme(block: Any) -> Pages:
    """What was written about one theme, a sort at a time, the sides under each other."""
    title, wide = block.label, _narrower(4)
    tension = f"Hierin verschillen we: {block.tension}"
    high = _plus(_tall(tension, BODY, WIDTH), _both(AFTER_TITLE)) if block.tension else (0.0, 0.0)
    room = _less(ROOM, high, _both(LABEL.line + BETWEEN))
    space = _less(_rest(title, room=room), _both(LABEL.line))
    found = list[Block]()
    for part in block.parts:
        inside, costs = list[Any](), list[Cost]()
        for number, by in enumerate(part.by_side):
            for place, said in enumerate(by.said):
                for n, piece in enumerate(cut(said.text, BODY, wide, space)):
                    first = place == n == 0
                    inside.append((number, replace(said, text=piece)))
                    costs.append(_plus(_tall(piece, BODY, wide),
                                       _both(LABEL.line + BETWEEN if first else 0.0)))  # fmt: skip

        def put(label: str, held: Any, part: Any = part) -> Any:
            sides = tuple(
                replace(by, said=tuple(said for at, said in held if at == number))
                for number, by in enumerate(part.by_side)
            )
            return replace(block, label=label, parts=(replace(part, by_side=sides),))

        # The name of the side stands there again where it goes on.
        more = _less(room, _both(LABEL.line + 0.7))
        found += _titled(title, inside, costs, put, room=more, between=BETWEEN_ITEMS)
    return tuple(found) or (block,)


def _in_words(block: Any) -> Pages:
    """What people wrote, a kind at a time."""
    wide, found = _narrower(MARK), list[Block]()
    for group in block.groups:
        room = _less(ROOM, _both(BODY.line + BETWEEN if group.name else 0.0))
        space = _rest(block.title, room=room)
        inside = [replace(said, text=piece) for said in group.said
                  for piece in cut(said.text, BODY, wide, space)]  # fmt: skip
        costs = [_tall(said.text, BODY, wide) for said in inside]

        def put(title: str, held: Any, group: Any = group) -> Any:
            return replace(block, title=title, groups=(replace(group, said=tuple(held)),))

        found += _titled(block.title, inside, costs, put, room=room)
    return tuple(found) or (block,)


def _partnerships(block: Any) -> Pages:
    """The partnerships with what they mean."""
    wide = _narrower(4)
    model = block.model
    labels = tuple(dict.fromkeys(part.label for part in model.parts))
    costs = [
        _plus(_tall(f"{part.name} {part.label}", BOLD, wide), _tall(part.words, BODY, wide))
        for part in model.parts
    ]
    source = _both(LABEL.line + BETWEEN if model.source else 0.0)

    def put(title: str, held: Any) -> Any:
        return replace(block, title=title, model=replace(model, parts=tuple(held), labels=labels))

    return _titled(block.title, model.parts, costs, put, room=_less(ROOM, source))


def _stip(block: Any) -> Pages:
    if not block.stip:
        return (block,)
    pieces = cut(block.stip, TITLE, WIDTH, _rest(block.title))
    costs = [_tall(piece, TITLE, WIDTH) for piece in pieces]
    return _titled(block.title, pieces, costs, lambda title, held: replace(
        block, title=title, stip=" ".join(held)))  # fmt: skip


def _examples(block: Any) -> Pages:
    wide = _narrower(MARK)
    titles = [piece for one in block.titles for piece in cut(one, BODY, wide, _rest(block.title))]
    costs = [_tall(one, BODY, wide) for one in titles]
    return _titled(block.title, titles, costs, lambda title, held: replace(
        block, title=title, titles=tuple(held)), between=BETWEEN_ITEMS)  # fmt: skip


PHOTO = 38.5
"""The least height of a photo, with the space above it."""
NUMBERED = 8.0
"""A number before a text."""


def _points(block: Any) -> Pages:
    wide = _narrower(NUMBERED)
    costs = [
        _plus(
            _tall(point.text, BOLD, wide),
            _tall(" · ".join(filter(None, (point.about, point.source))), BODY, wide)
            if point.about or point.source
            else (0.0, 0.0),
            _plus(_tall(f"{point.heading}  {point.heading_source}", BOLD, WIDTH), _both(BETWEEN))
            if point.heading
            else (0.0, 0.0),
        )
        for point in block.points
    ]
    return _titled(block.title, block.points, costs, lambda title, held: replace(
        block, title=title, points=tuple(held)))  # fmt: skip


def _agreements(block: Any) -> Pages:
    wide, space = _narrower(NUMBERED), _rest(block.title)
    inside, costs = list[Any](), list[Cost]()
    for one in block.agreed:
        rest = " · ".join(filter(None, (one.who, one.when)))
        became = " · ".join(filter(None, (one.status, one.result)))
        high = [_tall(text, BODY, wide) for text in (rest, became) if text]
        high += [_tall(one.before, LABEL, wide)] if one.before else []
        for n, piece in enumerate(cut(one.what, BOLD, wide, _less(space, *high))):
            rest_of = replace(one, what=f"… {piece}", who="", when="", status="", result="",
                              before="")  # fmt: skip
            again = rest_of if n else replace(one, what=piece)
            inside.append(again)
            costs.append(_plus(_tall(again.what, BOLD, wide), *(high if not n else ())))
    return _titled(block.title, inside, costs, lambda title, held: replace(
        block, title=title, agreed=tuple(held)))  # fmt: skip


def _choices(block: Any) -> Pages:
    if not block.choices:
        if not block.about:
            return (block,)
        wide = _narrower(MARK)
        costs = [_tall(text, BODY, wide) for text in block.about]
        return _titled(block.title, block.about, costs, lambda title, held: replace(
            block, title=title, about=tuple(held)), between=BETWEEN_ITEMS,
            room=_less(ROOM, _both(2 * BODY.line + AFTER_TITLE)))  # fmt: skip
    wide = _narrower(NUMBERED)
    costs = [_tall(text, BODY, wide) for text in block.choices]
    lead = _tall("We tellen de stippen. Straks ziet u de uitslag, iedereen.", BOLD, WIDTH)
    return _titled(block.title, block.choices, costs, lambda title, held: replace(
        block, title=title, choices=tuple(held)), between=BETWEEN_ITEMS,
        room=_less(ROOM, lead, _both(AFTER_TITLE)))  # fmt: skip


def _ranking(block: Any) -> Pages:
    wide = _narrower(NUMBERED)
    costs = [_plus(_tall(one.label, BOLD, wide), _both(3.9)) for one in block.ranked]
    names = "    ".join(f"mm {side.name}" for side in block.sides)
    around = _plus(_tall(names, LABEL, WIDTH), _tall(block.weighing, LABEL, WIDTH), _both(3.2))

    def put(title: str, held: Any) -> Any:
        weighing = block.weighing if held[:1] == block.ranked[:1] else ""
        return replace(block, title=title, ranked=tuple(held), weighing=weighing)

    return _titled(block.title, block.ranked, costs, put, room=_less(ROOM, around), between=1.6)


def _welcome(block: Any) -> Pages:
    """One page: nobody turns one while people come in. Its minutes are whole ones."""
    block = block.after(0.0)
    tables = len(block.tables) if len(block.tables) <= SUMMED_UP else 0
    around = 2 * 1.15 * TITLE.line + 3 * AFTER_TITLE + 2 * BODY.line
    high = around + BODY.line * 1.2 * -(-tables // 10)
    first, *more = cut(block.evening, BODY, WIDTH, _less(ROOM, _both(high)))
    return (replace(block, evening=f"{first} …" if more else first),)


def _curtain(block: Any) -> Pages:
    pieces = cut(block.title, TITLE, WIDTH, _less(ROOM, _both(36)))
    return tuple(replace(block, title=piece) for piece in pieces)


HOW: dict[str, Callable[[Any], Pages]] = {
    "Agreements": _agreements,
    "Choices": _choices,
    "Curtain": _curtain,
    "Examples": _examples,
    "InWords": _in_words,
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


def pages_of(block: Block) -> Pages:
    """The block in pages, each a smaller block of its own sort; at least one."""
    how = HOW.get(type(block).__name__)
    return how(block) if how else (block,)


LISTED = ("agreed", "points", "choices")
"""The fields of what is numbered on, page after page."""


def on_page(whole: Scene) -> Scene:
    """The scene as a screen with large letters shows it: the page of it that is asked for."""
    pages = pages_of(whole.block)
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
    pages = pages_of(whole.block)
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
        block = scene(session.with_(stage=there), 0.0, model).block
        pages = pages_of(block)
        return replace(there, look=_look_at(block, pages, there.look, len(pages) - 1))
    return there
