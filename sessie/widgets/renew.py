"""Changing a text on the screen for the least work that shows it."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static


def renew(static: Static, content: Content) -> None:
    """Show this content. The same again does nothing, and the screen is only laid out anew when
    the number of rows can differ."""
    old = static.content
    if isinstance(old, Content) and old.is_same(content):
        return
    width = static.content_size.width
    same_rows = (
        isinstance(old, Content) and width > 0 and _rows(old, width) == _rows(content, width)
    )
    static.update(content, layout=not same_rows)


def _rows(content: object, width: int) -> int:
    return len(content.wrap(width)) if isinstance(content, Content) else -1
