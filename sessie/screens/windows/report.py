"""The report as it is now, what to look at before it goes out, writing it and opening it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from textual import getters, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import Static

from sessie.model.session import Session
from sessie.rules.letter import for_parents
from sessie.rules.privacy import Flag, to_look_at
from sessie.screens.base import Host
from sessie.screens.desk.look_over import LookOverScreen
from sessie.screens.windows.outside import open_written
from sessie.screens.windows.reading import LOOK_HERE, Paper, ReadingWindow, flag_lines
from sessie.widgets.keys import KeyRow, told
from sessie.widgets.text import Lines, plain, row, stack

FORMS = (
    ("w", "schrijf Word"), ("h", "webpagina"), ("p", "PDF"), ("m", "Markdown"), ("c", "Excel"),
    ("j", "JSON"), ("a", "agenda"),
)  # fmt: skip
"""Keys, and what the line of keys calls them."""
LETTER, MINUTES = ("b", "brief aan ouders"), ("n", "notulen")
INVITATION = ("u", "uitnodiging")


class ReportScreen(ReadingWindow):
    """Private: the room sees this only when the facilitator opens it."""

    BINDINGS = [
        Binding("w", "write('docx')", "verslag als Word-document, om verder te bewerken"),
        Binding("h", "write('html')", "verslag als webpagina, om te lezen of te printen"),
        Binding("p", "write('pdf')", "verslag als PDF, om te delen of te printen"),
        Binding("m", "write('md')", "verslag als Markdown"),
        Binding("c", "write('csv')", "alle briefjes als tabel, voor Excel"),
        Binding("j", "write('json')", "de avond als JSON, om elders in te lezen"),
        Binding("a", "write('ics')", "afspraken met een dag, voor een agenda"),
        Binding("b", "paper('brief')", "brief aan alle ouders, met de antwoorden van de school"),
        Binding("n", "paper('notulen')", "notulen van het partnerschapsteam"),
        Binding("u", "paper('uitnodiging')", "uitnodiging voor ouders, met antwoordstrook"),
        Binding("k", "look_over", "nakijken: namen, contact, gezondheid, verwijten, wat ontbreekt"),
        Binding("o", "open", "openen wat net is geschreven"),
        Binding("escape,v", "dismiss", "terug naar de avond"),
    ]

    host = getters.app(Host)

    HEADING = "Verslag, zoals het nu is"

    def __init__(self, session: Session, markdown: Callable[[Session], str]) -> None:
        """`markdown` gives the report."""
        super().__init__()
        self._session, self._markdown = session, markdown

    def paper(self) -> Paper:
        """What to look at, then the report itself."""
        return Paper(self._markdown(self._session), self._look_at())

    def body(self) -> ComposeResult:
        """The text, and below it where it was written."""
        yield from super().body()
        yield Static(id="written", classes="-none")

    def told_keys(self) -> tuple[KeyRow, ...]:
        """What can be written, and the rest."""
        script = self._session.script
        papers = [LETTER] * for_parents(script) + [MINUTES] * script.type.team
        papers += [INVITATION] * (script.projected and script.type.letter)
        rest = (*papers, ("k", "nakijken"), ("o", "openen"), ("escape", "terug"))
        return told(*FORMS, *rest)

    def on_mount(self) -> None:
        """Say where each file comes to stand."""
        super().on_mount()
        self.watch(self.app, "written", self._show_written)

    def _show_written(self, path: Path | None) -> None:
        if path is not None:
            line = self.query_one("#written", Static)
            # The room can read along: the folder of a person is nobody's business.
            where = row(("Geschreven", "bold"), f" in de map {path.parent.name}:")
            line.update(stack([where, plain(path.name)]))
            line.remove_class("-none")

    def _look_at(self) -> Lines:
        return self._flags(to_look_at(self._session))

    def _flags(self, found: tuple[Flag, ...]) -> Lines:
        if not found:
            return [plain(f"{LOOK_HERE}: niets gevonden.", "$text-quiet")]
        lines = [plain(LOOK_HERE, "bold $accent"), *flag_lines(self._session, found)]
        lines.append(plain("Eén voor één nakijken: k", "$text-quiet"))
        if for_parents(self._session.script) and any(map(_not_in_letter, found)):
            lines.append(plain("Een naam in een thema of afspraak staat niet in de brief.",
                               "$text-quiet"))  # fmt: skip
        return lines

    def action_write(self, form: str) -> None:
        """Write it."""
        self.host.write_report(form)

    def action_paper(self, name: str) -> None:
        """Open the window of another paper."""
        self.host.open_paper(name)

    @work(exclusive=True, group="look")
    async def action_look_over(self) -> None:
        """Go through what there is to look at, and show the report as it is then."""
        live = self.host.live
        if live.session is None:
            return
        await self.app.push_screen_wait(LookOverScreen(live))
        if live.session is None:
            return
        self._session = live.session
        self.reader.focus()
        self.read()

    @work(exclusive=True, group="open")
    async def action_open(self) -> None:
        """Open what was written last, in the program that this machine has for it."""
        await open_written(self.app, self.host.written)


def _not_in_letter(flag: Flag) -> bool:
    return flag.reason == "naam" and flag.where in ("afspraak", "thema")
