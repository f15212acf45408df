"""Acties: who does what, and when."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from textual import on, work
from textual.binding import Binding
from textual.getters import query_one
from textual.widget import Widget
from textual.widgets import Select

from sessie.model.dutch import count
from sessie.model.script import ActionList
from sessie.model.session import STATUSES, Action, Session
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
    TO_TYPE = "Je typt, maar het formulier heeft de toetsen niet. Druk op n om te schrijven."
    FORM = True
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

    KEYS = (
        ("a", "afspraak bij een thema"),
        ("n", "nieuwe"),
        ("j k", "kiezen"),
        ("1", "gedaan"),
        ("w", "wijzigen"),
        ("s", "hoe staat het"),
        ("x", "weg"),
    )

    HALF = ("i", "verder: half ingevuld")

    def keys_of_item(self) -> tuple[tuple[str, str], ...]:
        """What is half written is out of sight, and must not be forgotten."""
        return (self.HALF, *self.KEYS) if self.desk.agreement else self.KEYS

    form = query_one(ActionForm)
    paper = query_one(ThemePaper)

    def tools(self) -> Iterable[Widget]:
        """The form, what is known of the chosen agreement, and the slips of a theme."""
        return ActionForm(self._keep, self._half_written), Note(id="agreement-note"), ThemePaper()

    _begin: Callable[[ActionForm], None] | None = None
    """How the form begins when it is opened."""
    _recalled = False
    """Whether the form has what was half written on this screen before."""

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
        if not self._recalled and (half := self.desk.agreement):
            self.form.recall(half, session.actions.get(half[0]))
        self._recalled = True  # before, an empty form says that nothing is half written
        self._read_along()
        self.agreement_note.say(agreement_lines(session, self.chosen))

    @on(Select.Changed, "#action-theme")
    def _read_along(self) -> None:
        """What was said about the theme of the form."""
        if self.session and self._furnished:
            self.paper.say(self.session, "" if self.strip else self.form.theme)

    def _half_written(self, half: tuple[str, ...]) -> None:
        """It is there again when this screen comes back; its theme is read along."""
        if self._furnished and self.form.theme != self.paper.theme:
            self._read_along()
        if self._recalled:
            self.live.jot(lambda desk: replace(desk, agreement=half))
            # It is shown already, so the werkblad need not be laid out anew for it.
            self._seen = self._seen[0], self.desk, self._seen[2]

    @on(ActionForm.Wanted)
    def _wanted(self) -> None:
        self.action_write()

    @work
    async def action_new(self) -> None:
        """Write a new agreement."""
        if await self._may_go():
            self._write_with(lambda form: form.fill(None))

    def _write_with(self, begin: Callable[[ActionForm], None]) -> None:
        self._begin = begin
        self.action_write()

    async def _may_go(self, instead: str = "") -> bool:
        """Whether another agreement may come in the form. What is half written in it is only
        thrown away after a question; going on with that is also an answer. `instead` is the id of
        the agreement that comes, which is no loss when it is the same."""
        half = self.desk.agreement
        if not half or (instead and half[0] == instead):
            if half:
                self.action_write()
            return not half
        said = next(filter(None, half[2:]), "alleen een thema")
        question = f"In het formulier staat nog iets dat niet bewaard is: “{said}”."
        answers = {"on": "Daarmee verder", "away": "Weggooien"}
        answer = await self.app.push_screen_wait(windows.ask.Choose(question, answers))
        if answer == "on":
            self.action_write()
        return answer == "away"

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
            half = self.desk.agreement
            if half and half[:2] == ("", theme):
                self.action_write()  # what is half typed is about this theme
            elif not any(half[2:]) or await self._may_go():
                self._write_with(lambda form: form.about(theme))

    @work
    async def action_change(self) -> None:
        """Change the chosen agreement."""
        action = self.chosen
        if action is None:
            self.tell(NONE_CHOSEN)
        elif await self._may_go(instead=action.id):
            self._write_with(lambda form: form.fill(action))

    def action_next_status(self) -> None:
        """The next status of the chosen agreement."""
        action = self.chosen
        now = STATUSES.index(action.status) if action and action.status in STATUSES else -1
        self.action_say_status(STATUSES[(now + 1) % len(STATUSES)])

    @work
    async def action_remove(self) -> None:
        """Take the chosen agreement away, after a question."""
        action = self.chosen
        if action is None:
            self.tell(NONE_CHOSEN)
            return
        if action.origin:  # the next meeting would have it again
            self.tell(CARRIED)
            return
        question = f"Afspraak “{action.what}” weghalen?"
        if not await self.app.push_screen_wait(windows.ask.careful(question, "Weghalen")):
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

    def _keep(self, action: Action) -> str:
        """Keep what was written; gives why that cannot be."""
        if not action.id and (problem := self._full()):
            return problem
        label = "afspraak gewijzigd" if action.id else "afspraak erbij"
        self.live.edit(label, lambda s: agreements.put_action(s, action))
        return ""

    @on(ThemePaper.Asked)
    def _mend(self, message: ThemePaper.Asked) -> None:
        windows.mend.mend(self.app, self.live, message.slip, message.what)

    @on(ActionForm.Left)
    def _left(self) -> None:
        self.leave_tool()
