"""Slides."""

from __future__ import annotations

from sessie.screens.entry import EntryScreen
from sessie.widgets.slide_view import SlideView


class PresentationScreen(EntryScreen):
    """A slide on the beamer."""

    ITEMS = ("Slide",)

    def public(self) -> SlideView:
        """The slide."""
        return SlideView()
