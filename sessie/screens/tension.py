"""Asks in what the sides differ about a theme."""

from __future__ import annotations

from sessie.domain.session import Theme
from sessie.screens.confirm import Ask

MOST_TENSION = 140
"""Characters: it is projected in one or two lines."""


class AskTension(Ask):
    """Dismisses with the sentence, empty to take it away; None when it was given up."""

    def __init__(self, theme: Theme) -> None:
        question = f"“{theme.label}”: waarin verschillen de kanten? Eén zin; leeg is geen zin."
        super().__init__(question, theme.tension, most=MOST_TENSION, empty=True)
