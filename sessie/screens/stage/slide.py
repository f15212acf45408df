"""Slides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from textual import on, work
from textual.binding import Binding
from textual.widget import Widget

from sessie.model.script import Slide
from sessie.model.session import Session, Theme
from sessie.screens.stage.agreements import STATUS_KEYS, AgreementScreen
from sessie.screens.stage.points import PointScreen
from sessie.widgets.slide_view import SlideView

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

    def public(self) -> SlideView:
        """The slide."""
        return SlideView()

    def tools(self) -> Iterable[Widget]:
        """What is true of the chosen theme or agreement stands above the entry line."""
        from sessie.widgets.agreement_notes import AgreementNotes
        from sessie.widgets.theme_notes import ThemeNotes

        return (ThemeNotes(), AgreementNotes(), *super().tools())

    @property
    def slide(self) -> SlideView:
        """The public view."""
        assert isinstance(self.view, SlideView)
        return self.view

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

    def marked(self) -> str:
        """Id of the chosen agreement."""
        return self.slide.look.chosen

    def mark(self, action_id: str) -> None:
        """Choose this agreement."""
        self.slide.choose_line(action_id)

    def action_choose(self, by: int) -> None:
        """The next or previous of what the slide shows: theme (or page of one), agreement or
        point of the plan."""
        if self.shows("overlap"):
            self.slide.choose(by)
        elif self.shows("acties"):
            self.action_choose_agreement(by)
        elif self.session:
            from sessie.rules.points import points

            ids = [point.id for point in points(self.session)]
            here = ids.index(self.marked()) + by if self.marked() in ids else 0 if by > 0 else -1
            self.mark(ids[here % len(ids)] if ids else "")

    def action_unchoose(self) -> None:
        """From the slips of a theme back to all themes; else choose nothing."""
        self.slide.close_theme()

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
        return self.session.themes.get(self.slide.look.theme) if self.session else None

    def follow_desk(self, session: Session) -> None:
        """Also what is true of what is chosen on the slide."""
        super().follow_desk(session)
        self._tell_chosen()

    @on(SlideView.Looked)
    def _tell_chosen(self) -> None:
        if self.session is None or not self._furnished:
            return
        from sessie.widgets.agreement_notes import AgreementNotes
        from sessie.widgets.theme_notes import ThemeNotes

        over, agreed = self.shows("overlap"), self.shows("acties")
        self.query_one(ThemeNotes).say(self.session, self.theme, shown=over)
        self.query_one(AgreementNotes).say(self.session, self.chosen, shown=agreed)

    def action_open_theme(self) -> None:
        """The slips of the chosen theme, or back."""
        if self.slide.look.open:
            self.slide.close_theme()
        else:
            self.slide.open_theme()

    @work
    async def _write_tension(self) -> None:
        """Ask in what the sides differ; nothing takes the sentence away."""
        theme = self.theme
        if theme is None:
            said = "Kies eerst een thema met j of k."
            self.app.notify(said, severity="warning", markup=False)
            return
        from sessie.rules.themes import set_tension
        from sessie.screens.windows.ask import AskTension

        sentence = await self.app.push_screen_wait(AskTension(theme))
        if sentence is not None and sentence != theme.tension:
            how = partial(set_tension, theme_id=theme.id, sentence=sentence)
            self.live.edit("zin over verschil", how)


def _with_stip(session: Session, stip: str) -> Session:
    return session.with_(evening=replace(session.evening, stip=stip))
