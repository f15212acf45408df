"""Acties: who does what, and when."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from textual import on, work
from textual.binding import Binding
from textual.getters import query_one
from textual.widget import Widget
from textual.widgets import Select

from sessie.model.dutch import count
from sessie.model.script import ActionList
from sessie.model.session import STATUSES, Session
from sessie.rules import agreements
from sessie.rules.agreements import made_here
from sessie.rules.vote import ranked_themes
from sessie.screens import windows
from sessie.screens.stage.agreement_keys import NONE_CHOSEN, STATUS_KEYS, AgreementScreen
from sessie.widgets.action_form import ActionForm
from sessie.widgets.theme_paper import ThemePaper, agreement_lines
from sessie.widgets.worksheet import Note

NO_RANK = "Er is nog geen uitslag van de stippen. Wat het meest gewenst is, staat bovenaan."


CARRIED = "Een afspraak van de vorige keer blijft staan. Gaat het niet door? Druk op 4: vervalt."


class ActionsScreen(AgreementScreen):
    """The agreements on the beamer; the form is on the werkblad."""

    ITEMS = ("ActionList",)
    BINDINGS = [
        Binding("n", "new", "nieuwe afspraak"),
        Binding("a", "about_theme", "afspraak bij een thema, met zijn briefjes"),
        Binding("j", "choose_agreement(1)", "volgende afspraak kiezen"),
        Binding("k", "choose_agreement(-1)", "vorige afspraak kiezen"),
        Binding("w", "change", "gekozen afspraak wijzigen"),
        Binding("x,delete", "remove", "gekozen afspraak weghalen"),
        Binding("s", "next_status", "hoe het ermee staat: open, bezig, gedaan …"),
        *STATUS_KEYS,
        Binding("z", "say_result", "zin over wat van de gekozen afspraak kwam"),
    ]

    form = query_one(ActionForm)
    paper = query_one(ThemePaper)

    def tools(self) -> Iterable[Widget]:
        """The form, what is known of the chosen agreement, and the slips of a theme."""
        return ActionForm(), Note(id="agreement-note"), ThemePaper()

    _begin: Callable[[ActionForm], None] | None = None
    """How the form begins when it is opened."""

    def focus_tool(self) -> None:
        """Write."""
        if self._begin is not None:
            self._begin(self.form)
            self._begin = None
        self.form.start()

    def follow_desk(self, session: Session) -> None:
        """Offer the themes, and tell about the chosen agreement."""
        super().follow_desk(session)
        self.form.follow(session)
        self._read_along()
        self.agreement_note.say(agreement_lines(session, self.chosen))

    @on(Select.Changed, "#action-theme")
    def _read_along(self) -> None:
        """What was said about the theme of the form."""
        if self.session and self._furnished:
            self.paper.say(self.session, self.form.theme)

    def action_new(self) -> None:
        """Write a new agreement."""
        self._write_with(lambda form: form.fill(None))

    def _write_with(self, begin: Callable[[ActionForm], None]) -> None:
        self._begin = begin
        self.action_write()

    @work
    async def action_about_theme(self) -> None:
        """Choose a theme, what got most dots first, and write an agreement about it."""
        themes = ranked_themes(self.session) if self.session else []
        if not themes:
            self.tell("Er zijn nog geen thema's. Een afspraak zonder thema maak je met n.")
            return
        if problem := self._full():
            self.tell(problem)
            return
        ranked = any(rank for rank, _ in themes)
        title, about = "Bij welk thema hoort de afspraak?", "" if ranked else NO_RANK
        window = windows.ask.ChooseTheme(title, themes, about)
        if theme := await self.app.push_screen_wait(window):
            self._write_with(lambda form: form.about(theme))

    def action_change(self) -> None:
        """Change the chosen agreement."""
        action = self.chosen
        if action is None:
            self.tell(NONE_CHOSEN)
            return
        self._write_with(lambda form: form.fill(action))

    def action_next_status(self) -> None:
        """The next status of the chosen agreement."""
        action = self.chosen
        now = STATUSES.index(action.status) if action and action.status in STATUSES else -1
        self.action_say_status(STATUSES[(now + 1) % len(STATUSES)])

    def action_remove(self) -> None:
        """Take the chosen agreement away."""
        action = self.chosen
        if action is None:
            self.tell(NONE_CHOSEN)
            return
        if action.origin:  # the next meeting would have it again
            self.tell(CARRIED)
            return
        self.live.edit("afspraak weggehaald", lambda s: agreements.remove_action(s, action.id))
        self.app.notify("Afspraak weggehaald. Terughalen: ctrl+z", markup=False)

    def _full(self) -> str:
        """Why there can be no agreement more, or nothing. What was taken over does not count."""
        item = self.session.script.item(self.session.stage.item) if self.session else None
        most = item.at_most if isinstance(item, ActionList) else 0
        if self.session is None or not most or len(made_here(self.session)) < most:
            return ""
        many = count(most, "afspraak", "afspraken")
        return f"Het draaiboek vraagt hoogstens {many}. Haal er eerst één weg, of wijzig er één."

    @on(ActionForm.Written)
    def _written(self, message: ActionForm.Written) -> None:
        problem = "" if message.action.id else self._full()
        if problem:
            self.tell(problem)
            self.form.fill(message.action)
            return
        label = "afspraak gewijzigd" if message.action.id else "afspraak erbij"
        self.live.edit(label, lambda s: agreements.put_action(s, message.action))

    @on(ActionForm.Left)
    def _left(self) -> None:
        self.leave_tool()
