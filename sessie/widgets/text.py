"""The one way from text to rows that a widget draws: pieces with a style, lines that fit the width,
and lists that may have more in them than fits. User text is never markup."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.content import Content

from sessie.model.dutch import count, for_screen
from sessie.model.frozen import dataclass
from sessie.model.script import Line, Span
from sessie.public.scene import Countdown
from sessie.widgets.block_letters import block_letters


def plain(text: str, style: str = "") -> Content:
    """The text exactly as it is, in one style of ours."""
    shown = for_screen(text)
    return Content.styled(shown, style) if style and shown else Content(shown)


def row(*parts: str | tuple[str, str] | Content) -> Content:
    """Pieces of text after each other; a pair is (text, style)."""
    return Content("").join(
        part
        if isinstance(part, Content)
        else plain(part)
        if isinstance(part, str)
        else plain(*part)
        for part in parts
    )


def stack(lines: Iterable[Content]) -> Content:
    """Lines under each other."""
    return Content("\n").join(lines)


STYLES = {"vet": "bold", "schuin": "italic", "code": "$text-code"}


def spans(parts: Iterable[Span]) -> Content:
    """The pieces of a slide line with their styles."""
    return row(*((part.text, " ".join(STYLES[s] for s in part.style.split())) for part in parts))


BULLETS = ("•", "–", "·")
A_PICTURE = "Hier hoort een foto."
"""What stands in the place of a picture that nobody described."""


def slide_line(line: Line) -> tuple[Content, Content]:
    """The mark before a projected line (bullet, number) and the line itself."""
    body = spans(line.spans)
    if line.kind == "punt":
        mark = BULLETS[min(line.level, len(BULLETS) - 1)]
        return plain("  " * line.level + mark + " ", "$accent"), body
    if line.kind == "nummer":
        return plain(f"{'  ' * line.level}{line.number}. ", "$accent"), body
    if line.kind == "kop":
        return plain(""), body.stylize("bold $accent")
    if line.kind == "foto":
        return plain("▣ ", "$accent"), plain(line.text or A_PICTURE, "italic $text-quiet")
    return plain(""), body


def wrap_hanging(mark: Content, body: Content, width: int) -> list[Content]:
    """Body wrapped to the width, its next lines under its first."""
    indent = mark.cell_length
    wrapped = body.wrap(max(width - indent, 8)) or [Content("")]
    return [(mark if i == 0 else Content(" " * indent)) + part for i, part in enumerate(wrapped)]


def clip(text: Content, width: int) -> Content:
    """The beginning of a text that must stay on one line."""
    return text if text.cell_length <= width else text.truncate(max(width, 1), ellipsis=True)


# pictures -------------------------------------------------------------------------------------

COLOURED = frozenset({"thuis", "school", "partner"})
Lines = list[Content]
"""Rows under each other, of a picture or of one thing in a list."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What a scene is drawn for: the size there is, and what the clock of the viewer says."""

    width: int
    height: int
    compact: bool = False
    """True when the werkblad takes most of the screen."""
    clock: Countdown | None = None
    """The clock of the scene as it is now."""
    wall: str = ""
    """The time of day, where the room sees it."""
    until: str = ""
    """The time of day at which the clock is out, while it runs."""
    first: int = 1
    """The number of what stands first, where it is numbered: on a later page it goes on."""
    aside: bool = False
    """True when the room looks at a doek elsewhere, and this is only what it sees there."""


LARGE_WIDTH, LARGE_HEIGHT = 90, 28
"""Columns and rows from which a title or a question is drawn in large letters: on a smaller window
the letters of the terminal are large enough, and the rows are needed."""


def large(text: str, style: str, frame: Frame, rows: int) -> Lines:
    """A text in large letters, in so many rows at most; nothing when it does not fit, or the window
    is too small for that."""
    if frame.compact or frame.width < LARGE_WIDTH or frame.height < LARGE_HEIGHT:
        return []
    return [plain(line, style) for line in block_letters(text, frame.width, rows)]


def heading(title: str, frame: Frame, rows: int | None = None) -> Lines:
    """A title with a short bar under it, as large as fits in `rows`: a quarter of the picture, if
    nothing is said. A next page has no title, and no bar."""
    if not title:
        return []
    lines = large(title, "$accent", frame, frame.height // 4 if rows is None else rows)
    if lines:
        return [*lines, Content(""), plain("▔" * 24, "$accent")]
    lines = plain(title, "bold $accent").wrap(frame.width)
    return [*lines, plain("▔" * min(12, lines[0].cell_length if lines else 1), "$accent")]


def centred(lines: Lines, height: int) -> Lines:
    """The lines a little above the middle, where the eye expects them."""
    above = max((height - len(lines)) * 2 // 5, 0)
    return [Content("")] * above + lines


def side_style(side: str) -> str:
    """The colour of a side."""
    return f"${side}" if side in COLOURED else ""


def fitting(
    blocks: Sequence[Lines], at: int, room: int, width: int, what: tuple[str, str]
) -> Lines:
    """As many whole blocks as fit, number `at` among them, and on the last line how many there
    are before and after: `what` is what one and several are called."""
    rows = sum(map(len, blocks))
    if rows <= room:
        airy = rows + len(blocks) - 1 <= room
        return spaced(blocks, airy=airy)
    first, last = _around(blocks, at, room - 1)
    lines = spaced(blocks[first : last + 1], airy=False)[: max(room - 1, 1)]
    more = more_of(first, len(blocks) - 1 - last, what)
    return [*lines, clip(plain(f"    {more}", "$text-quiet"), width)][:room] if more else lines


def flow(parts: Sequence[Content], width: int, gap: int = 3) -> Lines:
    """Parts beside each other as long as a whole one fits, else on a next line."""
    lines: Lines = []
    for part in parts:
        if lines and lines[-1].cell_length + gap + part.cell_length <= width:
            lines[-1] = lines[-1] + Content(" " * gap) + part
        else:
            lines += part.wrap(max(width, 8))
    return lines


def spaced(blocks: Sequence[Lines], *, airy: bool) -> Lines:
    """The blocks under each other, with air between them or not."""
    lines: Lines = []
    for block in blocks:
        lines += [Content(""), *block] if airy and lines else block
    return lines


def _around(blocks: Sequence[Lines], at: int, room: int) -> tuple[int, int]:
    """The first and the last block to show: what stands before is seen again last of all."""
    first = last = at
    while first > 0 and sum(map(len, blocks[first - 1 : last + 1])) <= room:
        first -= 1
    while last + 1 < len(blocks) and sum(map(len, blocks[first : last + 2])) <= room:
        last += 1
    return first, last


def more_of(before: int, after: int, what: tuple[str, str]) -> str:
    """How many there are before and after what is shown."""
    said = [f"▴ {count(before, *what)} hiervoor"] if before else []
    said += [f"▾ nog {count(after, *what)}"] if after else []
    return "   ".join(said)


def text_lines(lines: tuple[Line, ...], width: int, room: int) -> Lines:
    """Projected lines, with air between them when there is room."""
    blocks = [wrap_hanging(*slide_line(line), width) for line in lines]
    rows = sum(len(block) for block in blocks)
    gaps = sum(line.gap for line in lines[1:])
    airy = rows + len(blocks) - 1 <= room
    air = 2 if room >= LARGE_HEIGHT // 2 and rows + 2 * len(blocks) <= room else 1
    drawn: Lines = []
    before = None
    for line, block in zip(lines, blocks, strict=True):
        apart = airy and not (before and line.kind == before.kind == "tekst" and _goes_on(before))
        if drawn and (apart or (line.gap and rows + gaps <= room)):
            drawn += [Content("")] * air
        drawn.extend(block)
        before = line
    return drawn


def _goes_on(line: Line) -> bool:
    """Whether the sentence of this line goes on in the next one."""
    return not line.text.rstrip().endswith((".", "!", "?", "”", '"', "…"))
