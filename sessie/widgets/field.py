"""What a form is made of: a label with what is filled in beside it, and a list to choose from."""

from __future__ import annotations

from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.widget import Widget
from textual.widgets import Label, Select

from sessie.widgets.text import plain


def field(label: str, control: Widget) -> Horizontal:
    """One row of a form."""
    return Horizontal(Label(plain(label)), control, classes="field")


class Form(VerticalScroll, can_focus=False, inherit_bindings=False):
    """The rows of a form. The arrows go to another field, also where the form is longer than the
    window: the field with the focus is always in sight."""


class Chooser(Select[str], inherit_bindings=False):
    """A field with a list behind it. The arrows go to the next field and leave it closed."""

    DEFAULT_CSS = """
    Chooser:focus > SelectCurrent { background: $block-cursor-background;
                                    color: $block-cursor-foreground; background-tint: $panel 0%; }
    """
    BINDINGS = [Binding("enter,space", "show_overlay", "lijst openen of sluiten")]
