"""The one way from text to something a widget draws. User text is never markup."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content

from sessie.model.dutch import for_screen
from sessie.model.script import Line, Span


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
    return plain(""), body


def wrap_hanging(mark: Content, body: Content, width: int) -> list[Content]:
    """Body wrapped to the width, its next lines under its first."""
    indent = mark.cell_length
    wrapped = body.wrap(max(width - indent, 8)) or [Content("")]
    return [(mark if i == 0 else Content(" " * indent)) + part for i, part in enumerate(wrapped)]


def clip(text: Content, width: int) -> Content:
    """The beginning of a text that must stay on one line."""
    return text if text.cell_length <= width else text.truncate(max(width, 1), ellipsis=True)
