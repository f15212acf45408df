"""Stippen: what do we take up first?"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from textual import on, work
from textual.binding import Binding
from textual.getters import query_one
from textual.widget import Widget

from sessie.domain import editing
from sessie.domain.editing import MAX_THEMES_IN_POLL as MOST
from sessie.domain.session import Session, Theme
from sessie.messages import Edit
from sessie.screens.confirm import Ask, Confirm
from sessie.screens.stage import StageScreen
from sessie.widgets.dot_board import DotBoard
from sessie.widgets.dots_view import DotsView


class DotsScreen(StageScreen):
    """A vote on the beamer; the counting table is on the werkblad."""

    ITEMS = ("DotVote",)
    BINDINGS = [
        Binding("d", "close_vote", "stemmen dicht of weer open"),
        Binding("n", "new_theme", "nieuw thema"),
    ]

    board = query_one(DotBoard)

    def public(self) -> DotsView:
        """The themes, or the ranking."""
        return DotsView()

    def tools(self) -> Iterable[Widget]:
        """The counting table."""
        return (DotBoard(),)

    def focus_tool(self) -> None:
        """Count."""
        self.board.focus()

    def follow_desk(self, session: Session) -> None:
        """Show the counts."""
        super().follow_desk(session)
        self.board.item = session.stage.item
        self.board.session = session

    @on(DotBoard.Counted)
    def _counted(self, message: DotBoard.Counted) -> None:
        if self.session:
            item, theme, side, count = (
                self.session.stage.item,
                message.theme,
                message.side,
                message.count,
            )
            self.post_message(
                Edit("stippen", lambda s: editing.set_dots(s, item, theme, side, count))
            )

    @on(DotBoard.Asked)
    def _asked(self, message: DotBoard.Asked) -> None:
        match message.what:
            case "new":
                self.action_new_theme()
            case "rename" if message.theme:
                self._rename(message.theme)
            case "remove" if message.theme:
                self._remove(message.theme)
            case "close":
                self.action_close_vote()
            case "leave":
                self.leave_tool()
            case "closed":
                self.app.notify(
                    "De stemmen zijn dicht. Druk op d om ze weer te openen.",
                    severity="warning",
                    markup=False,
                )

    def action_close_vote(self) -> None:
        """Close the vote: the room sees the ranking. Or open it again."""
        if self.session is None:
            return
        item = self.session.stage.item
        closed = not editing.poll_of(self.session, item).closed
        label = "stemmen dicht" if closed else "stemmen weer open"
        self.post_message(Edit(label, lambda s: editing.set_poll_closed(s, item, closed)))

    @work
    async def action_new_theme(self) -> None:
        """Ask for a label and add the theme."""
        item = self.session.stage.item if self.session else ""
        if self.session and len(editing.poll_themes(self.session, item)) >= MOST:
            self._refuse(f"Er zijn al {MOST} thema's; meer leest de zaal niet. Haal er een weg.")
            return
        label = await self.app.push_screen_wait(Ask("Nieuw thema. Hoe heet het?", most=60))
        if label and self._is_new(label):
            self.post_message(Edit("thema erbij", lambda s: editing.add_theme(s, label)))

    def _is_new(self, label: str, but: Theme | None = None) -> bool:
        held = editing.find_theme(self.session, label) if self.session else None
        if held is None or held is but:
            return True
        self._refuse(f"Het thema “{held.label}” is er al. Kies een andere naam.")
        return False

    def _refuse(self, sentence: str) -> None:
        self.app.notify(sentence, severity="warning", markup=False)

    @work
    async def _rename(self, theme: Theme) -> None:
        label = await self.app.push_screen_wait(
            Ask("Hoe moet dit thema heten?", theme.label, most=60)
        )
        if label and label != theme.label and self._is_new(label, theme):
            self.post_message(
                Edit("thema anders genoemd", lambda s: editing.rename_theme(s, theme.id, label))
            )

    @work
    async def _remove(self, theme: Theme) -> None:
        question = f"Het thema “{theme.label}” weghalen? De briefjes blijven, zonder thema."
        if await self.app.push_screen_wait(Confirm(question, yes="Weghalen", no="Laten staan")):
            self.post_message(
                Edit("thema weggehaald", partial(editing.remove_theme, theme_id=theme.id))
            )
