"""Choosing one theme from a short list."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessie.domain.session import Theme
from sessie.screens.dialog import Dialog
from sessie.widgets.text import plain, row


class ChooseTheme(Dialog[str | None]):
    """Dismisses with the id of a theme; None when it was given up."""

    BINDINGS = [Binding("escape", "dismiss(None)", "laat maar")]

    def __init__(self, title: str, themes: Sequence[tuple[int, Theme]], about: str = "") -> None:
        super().__init__()
        self._title, self._themes, self._about = title, themes, about

    def compose(self) -> ComposeResult:
        """A line a theme, with its rank when it has one."""
        ranked = any(rank for rank, _ in self._themes)
        with Vertical(classes="dialog wide"):
            yield Static(plain(self._title), classes="dialog-title")
            yield OptionList(
                *(
                    Option(
                        row((f"{rank or '–':>2}  " if ranked else "", "$accent"), theme.label),
                        id=theme.id,
                    )
                    for rank, theme in self._themes
                ),
                compact=True,
                markup=False,
            )
            if self._about:
                yield Static(plain(self._about), classes="quiet")
            yield Static("enter = dit thema · esc = laat maar", classes="quiet")

    def on_mount(self) -> None:
        """The first is the likeliest."""
        options = self.query_one(OptionList)
        options.styles.height = "auto"
        options.focus()
        options.highlighted = 0

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take this one."""
        self.dismiss(event.option_id)
