"""The dialogs of the app: each asks one thing and turns the answer into a message."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from textual import work
from textual.app import App
from textual.dom import DOMNode
from textual.reactive import reactive

from sessie import messages as ask
from sessie.domain import stage as on_stage
from sessie.domain.desk import Desk
from sessie.domain.script import Script
from sessie.domain.session import Session
from sessie.domain.setup import begin_session, change_setup
from sessie.domain.stage import Stage
from sessie.screens.base import Times
from sessie.screens.confirm import Choose
from sessie.screens.help import Help
from sessie.screens.import_files import ImportScreen
from sessie.screens.overview import Overview
from sessie.screens.setup import SetupScreen
from sessie.screens.start import Known, SessionsScreen
from sessie.store.archive import Archive
from sessie.store.errors import StoreError


@dataclass(frozen=True, slots=True)
class Saved:
    """What the screens say about saving."""

    short: str = ""
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Places:
    """Where things stand on this machine."""

    exports: Path
    """Reports are written here."""
    content: tuple[Path, ...]
    """Content folders, the built-in one first."""
    log: Path | None = None
    """Unexpected errors are noted here, without what people said."""


class Dialogs(App[None]):
    """The state of the app, and what it asks the facilitator about."""

    session: reactive[Session | None] = reactive(None, init=False)
    """The open session: the only state that is kept."""
    desk: reactive[Desk] = reactive(Desk())
    """The werkblad; not kept."""
    saved: reactive[Saved] = reactive(Saved())
    """Whether the last change is on disk."""

    archive: Archive
    """The sessions on this machine."""
    places: Places
    times: Times

    def change(self, label: str, how: Callable[[Session], Session]) -> None:
        """Do an edit that can be taken back; the app knows how."""
        self.post_message(ask.Edit(label, how))

    def _known(self) -> list[Known]:
        from sessie.report.words import dutch_date

        found = []
        for held in self.archive.listing():
            day = dutch_date(held.date) if held.date else "zonder datum"
            about = f"{held.school} · {day} · {held.slips} briefjes"
            found.append(Known(held.id, held.title or held.id, about, held.trouble))
        return found

    @work(exclusive=True, group="dialog")
    async def set_up(self) -> None:
        """Ask for school, date and tables, and begin."""
        from sessie.library.folder import read_folder

        library = read_folder(*self.places.content)
        scripts = list(library.scripts)
        if not scripts:
            self.notify(
                "Er is geen draaiboek dat ik kan lezen. Kijk met: sessie controleer",
                severity="error",
                timeout=15,
                markup=False,
            )
            return
        today = self.times.wall().date()
        screen = SetupScreen(scripts, today, remarks=len(library.remarks))
        settled = await self.push_screen_wait(screen)
        if settled is None:
            return
        evening = settled.evening
        name = self.archive.unique_id(f"{evening.school} {evening.session_type} {evening.date}")
        session = begin_session(replace(evening, id=name), settled.tables, settled.script)
        self.post_message(ask.NewSession(session))

    @work(exclusive=True, group="dialog")
    async def choose_session(self) -> None:
        """Choose a session to open."""
        try:
            known = self._known()
        except StoreError as trouble:
            self.notify(str(trouble), severity="error", timeout=15, markup=False)
            return
        name = await self.push_screen_wait(SessionsScreen(known))
        if name:
            self.post_message(ask.OpenSession(name))

    @work(exclusive=True, group="dialog")
    async def action_overview(self) -> None:
        """The whole evening; choosing an item goes there."""
        if self.session is None:
            return
        item = await self.push_screen_wait(Overview(self.session))
        if item:
            self.post_message(ask.Steer(partial(_go, item)))

    @work(exclusive=True, group="dialog")
    async def action_setup(self) -> None:
        """Change attendance, date or tables during the evening."""
        if self.session is None:
            return
        screen = SetupScreen([], self.times.wall().date(), self.session)
        settled = await self.push_screen_wait(screen)
        if settled:
            self.change(
                "aanwezigen en tafels", lambda s: change_setup(s, settled.evening, settled.tables)
            )

    @work(exclusive=True, group="dialog")
    async def action_report(self) -> None:
        """Read the report of now."""
        from sessie.screens.report import ReportScreen

        if self.session:
            await self.push_screen_wait(ReportScreen(self.session))

    @work(exclusive=True, group="dialog")
    async def action_import_files(self) -> None:
        """Choose files and add what they say."""
        if self.session is None:
            return
        paths = await self.push_screen_wait(ImportScreen())
        if paths:
            self.post_message(ask.ImportFiles(paths))

    @work(exclusive=True, group="leave")
    async def action_leave(self) -> None:
        """Stop, after a question. From the menu it stops at once."""
        if any(isinstance(screen, Choose) for screen in self.screen_stack):
            return
        if self.session is None:
            self.exit()
            return
        question = "Stoppen met deze avond? Alles is bewaard; later ga je verder waar je was."
        if self.saved.trouble:
            question = "Stoppen? Let op: de laatste wijzigingen zijn NIET bewaard."
        answers = {"stop": "Stoppen", "begin": "Naar het begin", "door": "Doorgaan"}
        answer = await self.push_screen_wait(Choose(question, answers))
        if answer == "stop":
            self.exit()
        elif answer == "begin":
            self.post_message(ask.Leave())

    def action_keys(self) -> None:
        """The keys of the screen you are on."""
        if isinstance(self.screen, Help):
            self.screen.dismiss()
            return
        nodes: list[tuple[str, DOMNode]] = []
        if self.focused is not None:
            nodes.append(("Waar je nu typt of kiest", self.focused))
        nodes += [("Dit scherm", self.screen), ("Overal", self)]
        self.push_screen(Help(nodes))


def _go(item: str, script: Script, stage: Stage, now: float) -> Stage:
    return on_stage.go_to(script, stage, item)
