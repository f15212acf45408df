"""Slides."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from textual import on, work
from textual.binding import Binding
from textual.getters import query_one
from textual.widget import Widget

from sessie.model.script import Slide
from sessie.model.session import Session, Theme
from sessie.public.scene import IN_WORDS
from sessie.rules.steering import close_up, mark_next, open_up, turn_page
from sessie.screens import windows
from sessie.screens.stage.agreement_keys import STATUS_KEYS, AgreementScreen
from sessie.screens.stage.stage import POINT_KEY, StageScreen
from sessie.widgets.public_view import PublicView, pages_of
from sessie.widgets.worksheet import Note

if TYPE_CHECKING:
    from sessie.screens.stage.entry import EntryPanel

MOST_STIP = 140
"""Characters in the stip op de horizon: it is projected in one or two lines."""


PICTURES = {
    "write_stip": ("stip",),
    "choose": ("overlap", "acties", "speerpunten", *IN_WORDS),
    "unchoose": ("overlap", "acties", "speerpunten"),
    "open_theme": ("overlap",),
    "write_sentence": ("overlap", "acties"),
    "say_status": ("acties",),
}
"""Action → the built-in pictures on which it does something."""


def _where(pictures: tuple[str, ...]) -> Callable[[Any], bool]:
    return lambda screen: any(map(screen.shows, pictures))


class PresentationScreen(AgreementScreen):
    """A slide on the beamer."""

    ITEMS = ("Slide",)
    BINDINGS = [
        POINT_KEY,
        Binding("s", "write_stip", "de stip op de horizon schrijven"),
        Binding("j", "choose(1)", "volgende kiezen, of verder lezen"),
        Binding("k", "choose(-1)", "vorige kiezen, of terug"),
        Binding("l", "open_theme", "lees de briefjes van dit thema, of terug"),
        Binding("z", "write_sentence", "zin over een verschil, of wat ervan kwam"),
        Binding("escape", "unchoose", "terug, en niets meer gekozen"),
        *STATUS_KEYS,
    ]
    WHERE = {
        **StageScreen.WHERE,
        **{action: _where(pictures) for action, pictures in PICTURES.items()},
    }

    KEYS = (
        ("s", "stip schrijven"),
        ("j k", "kiezen"),
        ("l", "thema openen"),
        ("1", "gedaan"),
        ("2", "bezig"),
        ("z", "zin erbij"),
        ("escape", "terug"),
        ("f7", "punt kiezen"),
    )

    theme_note = query_one("#theme-note", Note)

    def make_panel(self) -> EntryPanel:
        """Slips of the round before, or a sentence about what the slide shows."""
        from sessie.screens.stage.entry import EntryPanel

        return EntryPanel(self.live, note=Note())

    def tools(self) -> Iterable[Widget]:
        """What is true of the chosen theme or agreement stands above the entry line."""
        return Note(id="theme-note"), Note(id="agreement-note"), *super().tools()

    def keys_of_item(self) -> tuple[tuple[str, str], ...]:
        """In an opened theme other words; "terug" only from there."""
        if self.in_words:
            return (("j k", "bladeren"), ("f9", "vrijgeven"))
        look = self.session.stage.look if self.session else None
        if look is None or not look.open or not self.shows("overlap"):
            own = tuple(key for key in self.KEYS if key[0] != "escape")
            return (*own, ("f9", "vrijgeven")) if self.shows("overlap") else own
        return (
            ("j k", "verder lezen"),
            ("l", "thema dicht"),
            ("z", "verschil"),
            ("escape", "terug"),
        )

    def shows(self, picture: str) -> bool:
        """Whether this built-in picture is on the beamer."""
        item = self.session.script.item(self.session.stage.item) if self.session else None
        return isinstance(item, Slide) and item.show == picture

    @property
    def in_words(self) -> bool:
        """Whether the slide shows what people wrote, page by page."""
        return any(map(self.shows, IN_WORDS))

    @work
    async def action_write_stip(self) -> None:
        """Ask where the partners want to be."""
        if self.session is None:
            return
        question, now = "Waar willen jullie samen naartoe? Eén zin.", self.session.evening.stip
        window = windows.ask.Ask(question, now, most=MOST_STIP)
        stip = await self.app.push_screen_wait(window)
        if stip:
            self.live.edit("stip op de horizon", lambda s: _with_stip(s, stip))

    # agreements and points ------------------------------------------------------------------

    def action_choose(self, by: int) -> None:
        """The next or previous of what the slide shows: theme (or page of one), agreement or
        point of the plan."""
        # Here and below: a slide that is shown first does not wait for what it does not show.
        from sessie.rules.overlap import overlap_order
        from sessie.rules.points import points

        session = self.session
        if session is None:
            return
        if self.shows("acties"):
            self.action_choose_agreement(by)
        elif self.shows("speerpunten"):
            self.look(mark_next, [point.id for point in points(session)], by)
        elif session.stage.look.open or self.in_words:
            self._turn_page(by)
        else:
            self.look(mark_next, overlap_order(session), by)

    def _turn_page(self, by: int) -> None:
        if shown := self.view.scene:
            # A page in a browser says itself how many there are.
            paged = self.cockpit is not None and self.live.doeks.pages > 0
            pages = shown.pages if paged else pages_of(shown.block, self.view.frame(shown))
            self.look(turn_page, by, pages)

    def action_unchoose(self) -> None:
        """From the slips of a theme back to all themes; else choose nothing."""
        self.look(close_up)

    def action_write_sentence(self) -> None:
        """In what the sides differ, or what became of an agreement."""
        if self.shows("acties"):
            self.action_say_result()
        else:
            self._write_tension()

    # overlap --------------------------------------------------------------------------------

    @property
    def theme(self) -> Theme | None:
        """The theme that is chosen on the slide of the overlap."""
        session = self.session
        return session.themes.get(session.stage.look.chosen) if session else None

    def follow_desk(self, session: Session) -> None:
        """Also what is true of what is chosen on the slide."""
        super().follow_desk(session)
        from sessie.widgets.theme_paper import agreement_lines, theme_lines

        over, agreed = self.shows("overlap"), self.shows("acties")
        self.theme_note.say(theme_lines(session, self.theme) if over else [])
        self.agreement_note.say(agreement_lines(session, self.chosen) if agreed else [])

    def action_open_theme(self) -> None:
        """The slips of the chosen theme, or back."""
        from sessie.rules.overlap import overlap_order

        session = self.session
        if session is None:
            return
        look, first = session.stage.look, overlap_order(session)[:1]
        if look.open:
            self.look(close_up)
        elif look.chosen or first:
            self.look(open_up, look.chosen or first[0])

    def clicked(self, by: int, row: int) -> None:
        """A theme that is clicked opens, and goes away with another click."""
        from sessie.widgets.draw_overlap import theme_at

        session, shown = self.session, self.view.scene
        if row < 0 or not (session and shown and self.shows("overlap")) or session.stage.curtain:
            super().clicked(by, row)
            return
        if session.stage.look.open:
            self.look(close_up)
        elif theme := theme_at(shown.block, self.view.frame(shown), row):
            self.look(open_up, theme)
        else:
            super().clicked(by, row)

    @on(PublicView.Scrolled)
    def _scrolled(self, message: PublicView.Scrolled) -> None:
        """More of what was written, or back."""
        opened = self.shows("overlap") and self.session and self.session.stage.look.open
        if opened or self.in_words:
            self._turn_page(message.by)

    @work
    async def _write_tension(self) -> None:
        """Ask in what the sides differ; nothing takes the sentence away."""
        from sessie.rules.themes import change_theme

        theme = self.theme
        if theme is None:
            said = "Kies eerst een thema met j of k."
            self.app.notify(said, severity="warning", markup=False)
            return
        sentence = await self.app.push_screen_wait(windows.ask.AskTension(theme))
        if sentence is not None and sentence != theme.tension:
            how = partial(change_theme, theme_id=theme.id, tension=sentence)
            self.live.edit("zin over verschil", how)


def _with_stip(session: Session, stip: str) -> Session:
    return session.with_(evening=replace(session.evening, stip=stip))
