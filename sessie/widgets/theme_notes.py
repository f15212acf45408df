"""On the werkblad: what the facilitator can do with the themes on the slide of the overlap."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from sessie.model.session import Session, Theme
from sessie.rules.overlap import slips_by_side
from sessie.widgets.renew import renew
from sessie.widgets.text import plain, row

KEYS = "Na esc: j k = thema kiezen · l = briefjes lezen · z = zin over verschil"


class ThemeNotes(Static):
    """How many slips of the chosen theme the room may see, and how that becomes more."""

    DEFAULT_CSS = "ThemeNotes { height: auto; padding: 0 1; display: none; }"

    def say(self, session: Session, theme: Theme | None, *, shown: bool) -> None:
        """About this theme, or how one is chosen; nothing on another slide."""
        self.display = shown
        if not shown:
            return
        lines = [plain(KEYS, "$text-quiet")]
        if theme is not None:
            lines.insert(0, self._about(session, theme))
        renew(self, Content("\n").join(lines))

    def _about(self, session: Session, theme: Theme) -> Content:
        every = sum(map(len, slips_by_side(session, theme.id, released=False).values()))
        may = sum(map(len, slips_by_side(session, theme.id).values()))
        label = (f"{theme.label}: ", "bold $accent")
        if not every:
            return row(label, "hier staat nog geen briefje bij.")
        told = f"{may} van {every} vrijgegeven" if may else "nog geen briefje vrijgegeven"
        return row(label, told, "." if may == every else ". F9 = vrijgeven")
