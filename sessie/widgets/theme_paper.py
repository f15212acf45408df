"""On the werkblad: everything that was written about one theme, to make an agreement of."""

from __future__ import annotations

from dataclasses import dataclass

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from sessie.model.dutch import count
from sessie.model.session import Contribution, Session
from sessie.public.overlap import said
from sessie.rules.overlap import slips_by_side
from sessie.widgets.draw_overlap import words
from sessie.widgets.renew import renew
from sessie.widgets.text import plain, row, side_style, stack


class ThemePaper(VerticalScroll):
    """The visible slips of a theme with their kind, by side: never with table or role."""

    DEFAULT_CSS = """
    ThemePaper { height: 1fr; padding: 0 1; display: none; background: $surface;
        & > Static { height: auto; }
        &:focus { background: $panel; }
    }
    """
    BINDINGS = [
        Binding("down", "scroll_down", "verder lezen"),
        Binding("up", "scroll_up", "terug"),
        Binding("escape", "leave", "uit de briefjes"),
    ]

    @dataclass
    class Left(Message):
        """Escape was pressed."""

    def compose(self) -> ComposeResult:
        """The slips."""
        yield Static()

    def say(self, session: Session, theme_id: str) -> None:
        """The slips of this theme; nothing without a theme."""
        theme = session.themes.get(theme_id)
        self.display = theme is not None
        if theme is None:
            return
        by_side = slips_by_side(session, theme.id, released=False)
        told = count(sum(map(len, by_side.values())), "briefje", "briefjes")
        lines = [row((theme.label, "bold $accent"), (f"  {told} · tab = lezen", "$text-quiet"))]
        if theme.tension:
            lines.append(row(("Verschil: ", "$text-quiet"), theme.tension))
        for side, slips in by_side.items():
            if slips:
                lines.append(plain(session.script.side(side).name, f"bold {side_style(side)}"))
                lines += [self._line(session, slip) for slip in slips]
        renew(self.query_one(Static), stack(lines))

    def _line(self, session: Session, slip: Contribution) -> Content:
        kind = session.script.kind(slip.kind).name
        return row((f"{kind}: ", "$text-quiet"), words(said(slip)))

    def action_leave(self) -> None:
        """The keys are those of the evening again."""
        self.post_message(self.Left())
