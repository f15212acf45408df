"""A label with what is filled in beside it."""

from __future__ import annotations

from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Label

from sessie.widgets.text import plain


def field(label: str, control: Widget) -> Horizontal:
    """One row of a form."""
    return Horizontal(Label(plain(label)), control, classes="field")
