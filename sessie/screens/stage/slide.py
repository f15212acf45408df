"""Slides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.binding import Binding
from textual.widget import Widget

from sessie.model.script import Slide
from sessie.model.session import Session, Theme
from sessie.public.scene import Scene, scene, slides_beside
from sessie.rules.brought import points
from sessie.rules.steering import close_up, mark_next, open_up, turn_page
from sessie.screens.base import Host
from sessie.screens.stage.agreements import STATUS_KEYS, AgreementScreen
from sessie.screens.stage.points import PointScreen
from sessie.widgets.public_view import PublicView

if TYPE_CHECKING:
    from sessie.public.pictures import Model

MOST_STIP = 140
"""Characters in the stip op de horizon: it is projected in one or two lines."""


PICTURES = {
    "write_stip": ("stip",),
    "choose": ("overlap", "acties", "speerpunten"),
    "unchoose": ("overlap", "acties", "speerpunten"),
    "open_theme": ("overlap",),
    "write_sentence": ("overlap", "acties"),
    "say_status": ("acties",),
}
"""Action → the built-in pictures on which it does something."""


@cache
def partnerships(folders: tuple[Path, ...]) -> Model:
    """The partnerships of these content folders, else those that come with the program."""
    # Read when first shown: the reader of content is not needed before the first paint.
    from sessie.library.partnerships import model_of
    from sessie.public.pictures import Model, Partnership

    held = model_of(*folders)
    parts = (Partnership(p.name, p.label, p.words, p.definition) for p in held.partnerships)
    return Model(tuple(parts), held.source)


class PresentationScreen(PointScreen, AgreementScreen):
    """A slide on the beamer."""

    ITEMS = ("Slide",)
    BINDINGS = [
        Binding("s", "write_stip", "de stip op de horizon schrijven"),
        Binding("j", "choose(1)", "volgende kiezen; in een thema: verder lezen"),
        Binding("k", "choose(-1)", "vorige kiezen; in een thema: terug"),
        Binding("l", "open_theme", "lees de briefjes van dit thema, of terug"),
        Binding("z", "write_sentence", "zin over een verschil, of wat ervan kwam"),
        Binding("escape", "unchoose", "terug, en niets meer gekozen"),
        *STATUS_KEYS,
    ]

    def tools(self) -> Iterable[Widget]:
        """What is true of the chosen theme or agreement stands above the entry line."""
        from sessie.widgets.agreement_notes import AgreementNotes
        from sessie.widgets.theme_notes import ThemeNotes

        return (ThemeNotes(), AgreementNotes(), *super().tools())

    def follow_view(self, session: Session) -> None:
        """Also have the slides next to it ready."""
        super().follow_view(session)
        self.call_after_refresh(self._prepare)

    def _prepare(self) -> None:
        if self.session is not None and self.is_attached:
            self.view.prepare(slides_beside(self.session))

    def scene(self, session: Session, now: float) -> Scene:
        """With the partnerships in the words of the school, if it has its own."""
        assert isinstance(self.app, Host)
        return scene(session, now, partial(partnerships, self.app.places.content))

    def shows(self, picture: str) -> bool:
        """Whether this built-in picture is on the beamer."""
        item = self.session.script.item(self.session.stage.item) if self.session else None
        return isinstance(item, Slide) and item.show == picture

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The stip can be written where it is shown, and a line chosen where they are."""
        if action in PICTURES:
            return any(map(self.shows, PICTURES[action]))
        return super().check_action(action, parameters)

    @work
    async def action_write_stip(self) -> None:
        """Ask where the partners want to be."""
        if self.session is None:
            return
        from sessie.screens.windows.ask import Ask

        question = "Waar willen jullie samen naartoe? Eén zin."
        stip = await self.app.push_screen_wait(
            Ask(question, self.session.evening.stip, most=MOST_STIP)
        )
        if stip:
            self.live.edit("stip op de horizon", lambda s: _with_stip(s, stip))

    # agreements and points ------------------------------------------------------------------

    def action_choose(self, by: int) -> None:
        """The next or previous of what the slide shows: theme (or page of one), agreement or
        point of the plan."""
        session = self.session
        if session is None:
            return
        if self.shows("acties"):
            self.action_choose_agreement(by)
        elif self.shows("speerpunten"):
            self.look(mark_next, [point.id for point in points(session)], by)
        elif session.stage.look.open:
            self._turn_page(by)
        else:
            self.look(mark_next, self._order(session), by)

    def _turn_page(self, by: int) -> None:
        from sessie.widgets.draw_overlap import pages_of

        if shown := self.view.scene:
            self.look(turn_page, by, pages_of(shown.block, self.view.frame(shown)))

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
        if not self._furnished:
            return
        from sessie.widgets.agreement_notes import AgreementNotes
        from sessie.widgets.theme_notes import ThemeNotes

        over, agreed = self.shows("overlap"), self.shows("acties")
        self.query_one(ThemeNotes).say(session, self.theme, shown=over)
        self.query_one(AgreementNotes).say(session, self.chosen, shown=agreed)

    def action_open_theme(self) -> None:
        """The slips of the chosen theme, or back."""
        session = self.session
        if session is None:
            return
        look, first = session.stage.look, self._order(session)[:1]
        if look.open:
            self.look(close_up)
        elif look.chosen or first:
            self.look(open_up, look.chosen or first[0])

    def _order(self, session: Session) -> list[str]:
        from sessie.rules.overlap import overlap_order

        return overlap_order(session)

    def clicked(self, by: int, row: int) -> None:
        """A theme that is clicked opens, and goes away with another click."""
        session, shown = self.session, self.view.scene
        if row < 0 or not (session and shown and self.shows("overlap")) or session.stage.curtain:
            super().clicked(by, row)
            return
        from sessie.widgets.draw_overlap import theme_at

        if session.stage.look.open:
            self.look(close_up)
        elif theme := theme_at(shown.block, self.view.frame(shown), row):
            self.look(open_up, theme)
        else:
            super().clicked(by, row)

    @on(PublicView.Scrolled)
    def _scrolled(self, message: PublicView.Scrolled) -> None:
        """More of what was written about the theme, or back."""
        if self.shows("overlap") and self.session and self.session.stage.look.open:
            self._turn_page(message.by)

    @work
    async def _write_tension(self) -> None:
        """Ask in what the sides differ; nothing takes the sentence away."""
        theme = self.theme
        if theme is None:
            said = "Kies eerst een thema met j of k."
            self.app.notify(said, severity="warning", markup=False)
            return
        from sessie.rules.themes import change_theme
        from sessie.screens.windows.ask import AskTension

        sentence = await self.app.push_screen_wait(AskTension(theme))
        if sentence is not None and sentence != theme.tension:
            how = partial(change_theme, theme_id=theme.id, tension=sentence)
            self.live.edit("zin over verschil", how)


def _with_stip(session: Session, stip: str) -> Session:
    return session.with_(evening=replace(session.evening, stip=stip))
