"""Papers to read and to write to a file, and the versions of a plan, each as it was kept."""

from __future__ import annotations

from asyncio import to_thread
from collections.abc import Callable
from functools import partial
from pathlib import Path

from textual import work
from textual.binding import Binding
from textual.content import Content
from textual.widgets.option_list import Option

from sessie.model.dutch import dutch_date
from sessie.model.traject import SETTLED, Traject, Version
from sessie.model.trouble import Trouble
from sessie.rules.traject import empty_version, not_kept
from sessie.screens.windows.ask import AROUND, careful
from sessie.screens.windows.outside import open_written
from sessie.screens.windows.reading import Paper, ReadingWindow
from sessie.screens.windows.window import ListDialog, show_rows, wide_width
from sessie.widgets.text import plain, stack, wrap_hanging


class PaperScreen(ReadingWindow):
    """To read; `write_to` makes a file of it in the form that was asked for."""

    BINDINGS = [
        Binding("w", "write('docx')", "schrijf als Word-document"),
        Binding("h", "write('html')", "schrijf als webpagina"),
        Binding("p", "write('pdf')", "schrijf als PDF"),
        Binding("m", "write('md')", "schrijf als Markdown"),
        Binding("o", "open", "openen wat net is geschreven"),
    ]
    KEYS = "w = schrijf Word · h = webpagina · p = PDF · m = Markdown\no = openen · esc = terug"

    def __init__(self, markdown: Callable[[], str], write_to: Callable[[str], Path]) -> None:
        super().__init__()
        self.markdown, self._write_to = markdown, write_to
        self._written: Path | None = None

    def paper(self) -> Paper:
        """The paper of now."""
        return Paper(self.markdown())

    def action_write(self, form: str) -> object:
        """Write it to a new file, and say where it is."""
        self.write_now(form)
        return None

    @work(group="write")
    async def write_now(self, form: str) -> None:
        """Write it beside the screen, without a question."""
        try:
            path = self._written = await to_thread(self._write_to, form)
        except Trouble as trouble:
            self.app.notify(str(trouble), severity="error", timeout=15, markup=False)
            return
        said = f"Geschreven in de map {path.parent.name} (openen: o):\n{path.name}"
        self.app.notify(said, timeout=8, markup=False)

    @work(exclusive=True, group="open")
    async def action_open(self) -> None:
        """Open what was written last, in the program that this machine has for it."""
        await open_written(self.app, self._written)


class VersionScreen(PaperScreen):
    """A version of the plan, to read as it was kept."""

    BINDINGS = [Binding("escape,v", "dismiss", "terug naar de versies")]

    def __init__(self, version: Version, write_to: Callable[[str], Path]) -> None:
        super().__init__(lambda: version.text, write_to)
        self._version = version

    def heading(self) -> Content:
        """Which one it is."""
        return plain(named(self._version).capitalize())


Write = Callable[[Version, str], Path]


class VersionsScreen(ListDialog[None]):
    """A list, the newest version on top; below it what the plan is now."""

    BINDINGS = [
        Binding("x,delete", "empty", "de tekst van deze versie weghalen"),
        Binding("escape,v", "dismiss", "terug naar het plan van nu"),
    ]
    SIZE = "wide tall"
    HEADING = "Versies van het plan"
    KEYS = "enter = lezen en schrijven · x = tekst weghalen · esc = terug"

    def __init__(
        self,
        traject: Callable[[], Traject],
        change: Callable[[Callable[[Traject], Traject]], bool],
        write_version: Write,
        today: str,
    ) -> None:
        """`today` is an ISO date."""
        super().__init__()
        self._traject, self._change = traject, change
        self._write_version, self._today = write_version, today

    def on_mount(self) -> None:
        """Begin with the newest."""
        self._show(0)

    def on_resize(self) -> None:
        """Rows are made for the width."""
        self._show(self.options.highlighted or 0)

    def _show(self, chosen: int) -> None:
        traject, width = self._traject(), wide_width(self.app.size.width, AROUND)
        rows = [
            Option(_line(version, version is traject.settled, width), id=str(version.number))
            for version in reversed(traject.versions)
        ]
        nothing = "Nog geen. Bij het plan maak je er een met s."
        none = Option(plain(nothing, "$text-quiet"), disabled=True)
        show_rows(self.options, rows or [none], chosen)

    @property
    def _chosen_version(self) -> Version | None:
        return self._traject().version(int(self.chosen or 0))

    @work
    async def _read(self, version: Version) -> None:
        write = partial(self._write_version, version)
        await self.app.push_screen_wait(VersionScreen(version, write))

    def take(self, chosen: str) -> None:
        """Read it, when its text is there."""
        version = self._chosen_version
        if version is None:
            return
        if version.text:
            self._read(version)
        else:
            self.app.notify(not_kept(version), timeout=10, markup=False)

    @work
    async def action_empty(self) -> None:
        """Take the text of a version away, after a question."""
        version, place = self._chosen_version, self.options.highlighted or 0
        if version is None:
            return
        if not version.text:
            self.app.notify(not_kept(version), timeout=10, markup=False)
            return
        question = (
            f"De tekst van {named(version)} weghalen? Dat kan niet terug. De datum, wat er "
            "veranderde en de ambities die het team kreeg, blijven."
        )
        sure = await self.app.push_screen_wait(careful(question, "Weghalen"))
        if sure and self._change(partial(empty_version, number=version.number, day=self._today)):
            self._show(place)


def named(version: Version) -> str:
    """Which version it is, of when."""
    return f"versie {version.number}, {version.status} op {dutch_date(version.date)}"


def _line(version: Version, valid: bool, width: int) -> Content:
    parts = [version.note] * bool(version.note)
    parts += ["hiermee werkt het team"] * valid
    if not version.text:
        parts.append(f"tekst weggehaald op {dutch_date(version.emptied)}" if version.emptied
                     else "tekst niet bewaard")  # fmt: skip
    sign = plain("✓ " if version.status == SETTLED else "  ", "bold $accent")
    lines = wrap_hanging(sign, plain(named(version).capitalize(), "bold"), width)
    if parts:
        lines += wrap_hanging(plain("  "), plain(" · ".join(parts), "$text-quiet"), width)
    return stack(lines)
