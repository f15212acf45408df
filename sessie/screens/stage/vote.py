"""Stippen: what do we take up first?"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from textual import events, work
from textual.binding import Binding
from textual.content import Content
from textual.getters import query_one
from textual.widget import Widget
from textual.widgets import Static

from sessie.model.dutch import capital
from sessie.model.session import Session, Theme, remove_theme
from sessie.rules import vote
from sessie.rules.themes import find_theme, rename_theme
from sessie.rules.vote import MAX_THEMES_IN_POLL as MOST
from sessie.screens.stage.stage import StageScreen
from sessie.screens.windows.ask import Ask, ChooseOne, ChooseTheme, Confirm, careful
from sessie.widgets.dot_board import DotBoard
from sessie.widgets.text import plain

CLOSED = "Het stemmen is klaar. Druk op d om ze weer te openen."
SURE = "Toch dicht? De zaal ziet dan de uitslag."
CHANGES = {
    "rename": "anders noemen",
    "off": "van de lijst halen; het thema blijft",
    "away": "helemaal weghalen",
}
"""What can be done with the theme with the cursor."""
MOST_NOTES = 6
"""Rows that the notes of an item take at most."""


class DotsScreen(StageScreen):
    """A vote on the beamer; the counting table is on the werkblad."""

    ITEMS = ("DotVote",)
    BINDINGS = [
        Binding("d", "close_vote", "stemmen dicht of weer open"),
        Binding("n", "new_theme", "nieuw thema"),
        Binding("l", "put_on_list", "een thema op de lijst zetten"),
        Binding("w", "weigh", "elke kant of elke stip even zwaar"),
    ]

    TO_TYPE = "Je typt, maar er staat geen regel open. Een nieuw thema typ je na n."
    FORM = False
    TOOL_ROWS = 14

    board = query_one(DotBoard)

    _tight = False
    """Whether the notes made room for the table."""

    @property
    def letters_command(self) -> bool:
        """Not while somebody counts."""
        return super().letters_command or not self.board.themes

    def tools(self) -> Iterable[Widget]:
        """The counting table."""
        return (DotBoard(self._count),)

    def focus_tool(self) -> None:
        """Count."""
        self.board.focus()

    def steer(self, how: Callable[..., Any], *rest: Any) -> None:
        """What was typed is counted here, before another item comes."""
        self.board_done()
        super().steer(how, *rest)

    def follow_desk(self, session: Session) -> None:
        """Show the counts."""
        super().follow_desk(session)
        self.board.item = session.stage.item
        self.board.alone = not self.live.room_reads
        self.board.session = session
        self.call_after_refresh(self._make_room)

    def on_descendant_focus(self) -> None:
        """Who counts sees the whole table, who does not reads the notes."""
        self.call_after_refresh(self._make_room)

    def on_descendant_blur(self) -> None:
        """The same."""
        self.call_after_refresh(self._make_room)

    def on_resize(self, event: events.Resize) -> None:
        """Another size is other room."""
        self.call_after_refresh(self._make_room)

    def _make_room(self) -> None:
        """The notes step back while the table needs their rows, and the bar at the foot too."""
        if not (self._is_there and self._furnished and self.desk.open):
            return
        note, board = self.worksheet.note, self.board
        room = self.worksheet.content_size.height - self.worksheet.head.size.height
        rows = _note_rows(note, self.worksheet.content_size.width - 2)
        if self._tight and not self.has_class("-low"):
            room -= 1  # of the foot, which has it again when there is room
        crowded = board.has_focus and rows + board.rows_wanted() > room
        tight = crowded and self.cockpit is None  # there the picture gives way, and no note stands
        if tight != self._tight:
            self._tight = tight
            note.styles.max_height = 0 if tight else None
            self.foot.styles.height = 1 if tight else None

    def keys_of_item(self) -> tuple[tuple[str, str], ...]:
        """What `d` does depends on whether the vote is closed."""
        session = self.session
        closed = session is not None and vote.poll_of(session, session.stage.item).closed
        # With one window the counting table comes over the list that people choose from.
        covers = self.live.room_reads and not closed
        return (
            ("i", "tellen (lijst weg)" if covers else "stippen tellen"),
            ("d", "stemmen weer open" if closed else "stemmen dicht"),
            ("l", "thema op de lijst"),
            ("n", "nieuw thema"),
            ("w", "wegen"),
        )

    def _count(self, item: str, theme: str, side: str, count: int) -> None:
        session = self.session
        same = session and count == vote.dots_of(session, item, theme, side)
        if session and not (same and count) and not self._is_closed(session):
            self.live.edit("stippen", lambda s: vote.count_dots(s, item, theme, side, count))

    @work
    async def action_close_vote(self) -> None:
        """Close the vote: the room sees the ranking, which nothing takes back, so while something
        is not counted it is asked first. Or open it again."""
        if self.session is None:
            return
        self.board_done()
        item = self.session.stage.item
        closed = not vote.poll_of(self.session, item).closed
        left = vote.to_count(self.session, item) if closed else ""
        if left and not await self.app.push_screen_wait(
            Confirm(f"{left} {SURE}", yes="Stemmen dicht", no="Verder tellen", careful=True)
        ):
            return
        label = "stemmen dicht" if closed else "stemmen weer open"
        self.live.edit(label, lambda s: vote.close_vote(s, item, closed))

    def board_done(self) -> None:
        """What was typed counts."""
        if self._furnished:
            self.board.take_over()

    def action_weigh(self) -> None:
        """Let every side weigh the same, or every dot."""
        if self.session is None:
            return
        per_head = not self.session.evening.per_head
        words = vote.BY_DOT if per_head else vote.BY_SIDE
        self.live.edit(words, lambda s: vote.set_per_head(s, per_head))
        self.app.notify(f"{capital(words)}. Terug: w", markup=False)

    @work
    async def action_new_theme(self) -> None:
        """Ask for a label and add the theme."""
        if self.session is None or self._no_room(self.session):
            return
        item = self.session.stage.item
        label = await self.app.push_screen_wait(Ask("Nieuw thema. Hoe heet het?", most=60))
        if label and self._is_new(label, item):
            self.live.edit("thema erbij", lambda s: vote.new_on_list(s, item, label))

    @work
    async def action_put_on_list(self) -> None:
        """Choose a theme that is not on the list."""
        if self.session is None:
            return
        item, themes = (
            self.session.stage.item,
            vote.off_the_list(self.session, self.session.stage.item),
        )
        if not themes:
            said = "Alle thema's staan al op de lijst. Een nieuw thema maak je met n."
            self.app.notify(said, markup=False)
            return
        if self._no_room(self.session):
            return
        dialog = ChooseTheme("Welk thema komt op de lijst?", [(0, theme) for theme in themes])
        if theme := await self.app.push_screen_wait(dialog):
            how = partial(vote.put_on_list, item_id=item, theme_id=theme)
            self.live.edit("thema op de lijst", how)

    def _no_room(self, session: Session) -> bool:
        full = vote.is_full(session, session.stage.item)
        if full:
            listed = len(vote.poll_themes(session, session.stage.item))
            self._refuse(
                f"Er zijn al {listed} thema's; meer dan {MOST} leest de zaal niet. "
                "Haal er op het werkblad eerst een van de lijst met F7."
            )
        return full

    async def _take_off(self, theme: Theme) -> None:
        """Take it off the list; it stays a theme."""
        session = self.session
        if session is None or self._is_closed(session):
            return
        item = session.stage.item
        if len(vote.poll_themes(session, item)) == 1:
            self._refuse("Dit is het laatste thema op de lijst. Zet er eerst een ander bij met l.")
            return
        dots = sum(d.count for d in session.counted
                   if d.item == item and d.theme == theme.id)  # fmt: skip
        moved = vote.moved_up(session, item, theme.id)
        if dots or moved:
            counted = f"Er zijn al stippen geteld bij “{theme.label}”. " if dots else ""
            away = " De stippen gaan dan weg, het thema blijft." if dots else ""
            question = f"{counted}“{theme.label}” van de lijst halen?{away} {moved}".rstrip()
            window = careful(question, "Van de lijst")
            if not await self.app.push_screen_wait(window):
                return
        how = partial(vote.take_off_list, item_id=item, theme_id=theme.id)
        self.live.edit("thema van de lijst", how)
        self.app.notify("Van de lijst gehaald. Terughalen: ctrl+z", markup=False)

    def _is_closed(self, session: Session) -> bool:
        closed = vote.poll_of(session, session.stage.item).closed
        if closed:
            self._refuse(CLOSED)
        return closed

    def _is_new(self, label: str, item: str, but: Theme | None = None) -> bool:
        if self.session is None:
            return False
        of_vote = vote.item_of_new(self.session, item) if but is None else but.item
        held = find_theme(self.session, label, of_vote)
        if held is None or held is but:
            return True
        self._refuse(f"Het thema “{held.label}” is er al. Kies een andere naam.")
        return False

    def _refuse(self, sentence: str) -> None:
        self.app.notify(sentence, severity="warning", markup=False)

    @work
    async def action_change_theme(self) -> None:
        """Ask what has to become of the theme with the cursor."""
        theme = self.board.theme
        if theme is None:
            return
        lines = [(name, plain(does)) for name, does in CHANGES.items()]
        match await self.app.push_screen_wait(ChooseOne(f"Thema “{theme.label}”", lines)):
            case "rename":
                await self._rename(theme)
            case "off":
                await self._take_off(theme)
            case "away":
                await self._remove_theme(theme)

    async def _rename(self, theme: Theme) -> None:
        """Ask for another label."""
        label = await self.app.push_screen_wait(
            Ask("Hoe moet dit thema heten?", theme.label, most=60)
        )
        if label and label != theme.label and self._is_new(label, "", theme):
            self.live.edit("thema anders genoemd", lambda s: rename_theme(s, theme.id, label))

    @work
    async def action_remove(self) -> None:
        """Take the theme with the cursor away, after a question."""
        if theme := self.board.theme:
            await self._remove_theme(theme)

    async def _remove_theme(self, theme: Theme) -> None:
        session = self.session
        moved = vote.moved_up(session, session.stage.item, theme.id) if session else ""
        question = (
            f"Het thema “{theme.label}” helemaal weghalen? De briefjes blijven, zonder thema. "
            f"Alleen van de lijst halen kan met F7. {moved}"
        ).rstrip()
        if await self.app.push_screen_wait(careful(question, "Weghalen")):
            self.live.edit("thema weggehaald", partial(remove_theme, theme_id=theme.id))


def _note_rows(note: Static, width: int) -> int:
    content = note.content
    shown = isinstance(content, Content) and content.plain and width > 0
    return min(len(content.wrap(width)), MOST_NOTES) if shown else 0  # type: ignore[union-attr]
