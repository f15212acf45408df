"""A new session in a traject: the form for any session, with the school filled in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from textual.app import ComposeResult
from textual.widgets import Input

from sessie.domain.script import Script
from sessie.domain.trajectory import Trajectory
from sessie.screens.setup import SetupScreen


class KnownSetup(SetupScreen):
    """Begins with the date: the school is known."""

    def __init__(self, scripts: Sequence[Script], today: date, school: Trajectory) -> None:
        super().__init__(list(scripts), today)
        self._school = school

    def _field(self, name: str, label: str, value: str) -> ComposeResult:
        known = {
            "school": self._school.name,
            "place": self._school.place,
            "pupils": str(self._school.pupils or ""),
        }
        return super()._field(name, label, value or known.get(name, ""))

    def on_mount(self) -> None:
        """After what any form begins with: who knows the school goes on with the date."""
        if self._school.name:
            self.call_later(self.query_one("#date", Input).focus)
