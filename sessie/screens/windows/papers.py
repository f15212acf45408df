"""The papers of a traject: the plan with one's own text and ambitions, and the year view."""

from __future__ import annotations

import asyncio
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from textual import work
from textual.app import App, ComposeResult, SuspendNotSupported
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, OptionList, Static, TextArea
from textual.widgets.option_list import Option

from sessie.documents.markdown import write
from sessie.documents.plan import edited, plan_blocks
from sessie.documents.year import year_blocks
from sessie.model.dutch import clean, clean_line
from sessie.model.session import Session
from sessie.model.traject import SETTLED, STATUSES, Ambition, Traject
from sessie.model.trouble import Trouble
from sessie.model.vocabulary import PARTNERSHIPS
from sessie.rules.plan import CHAPTERS, Plan, plan_of, points_of
from sessie.rules.traject import add_version, own_ambition, put_ambition, set_own
from sessie.rules.year import Year
from sessie.screens.windows.ask import Ask, Choose
from sessie.screens.windows.window import Dialog
from sessie.widgets.field import Chooser, Form, field
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import plain, row

_PATIENCE = 5.0
"""Seconds in which a program that cannot open the file says so."""


def open_file(path: Path) -> str:
    """Open a file outside of the terminal; gives "" or, when that fails, one sentence.

    Waits a few seconds at most and prints nothing: what is started gets no part of the terminal.
    """
    where = (
        f"Openen lukt hier niet: het staat in de map {path.parent.name}, met de naam {path.name}."
    )
    try:
        if sys.platform == "win32":
            os.startfile(path)
            return ""
        command = _command()
        return "" if command and _starts([*command, str(path.absolute())]) else where
    except OSError:
        return where


def _command() -> tuple[str, ...]:
    """The program that knows which program opens what; nothing when no window can be opened."""
    if sys.platform == "darwin":
        return ("open",)
    if shutil.which("wslview"):
        return ("wslview",)
    screen = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    return ("xdg-open",) if screen and shutil.which("xdg-open") else ()


def _starts(command: list[str]) -> bool:
    """Whether it did not fail at once; a program that goes on is left alone."""
    started = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        return started.wait(_PATIENCE) == 0
    except subprocess.TimeoutExpired:
        return True


NOTHING_WRITTEN = "Er is nog niets geschreven: druk eerst op w."


class PaperScreen(Dialog[None]):
    """To read; `write_to` makes a file of it in the form that was asked for."""

    BINDINGS = [
        Binding("w", "write('docx')", "schrijf als Word-document"),
        Binding("h", "write('html')", "schrijf als webpagina"),
        Binding("m", "write('md')", "schrijf als Markdown"),
        Binding("o", "open", "openen wat net is geschreven"),
    ]

    def __init__(self, write_to: Callable[[str], Path]) -> None:
        super().__init__()
        self._write_to = write_to
        self._written: Path | None = None

    def action_write(self, form: str) -> None:
        """Write it to a new file, and say where it is."""
        try:
            path = self._written = self._write_to(form)
        except Trouble as trouble:
            self.app.notify(str(trouble), severity="error", timeout=15, markup=False)
            return
        said = f"{path.parent.name}/\n{path.name}\nOpenen: o"
        self.app.notify(said, title="Geschreven", timeout=8, markup=False)

    @work(exclusive=True, group="open")
    async def action_open(self) -> None:
        """Open what was written last, in the program that this machine has for it."""
        await open_written(self.app, self._written)


async def open_written(app: App[None], path: Path | None) -> None:
    """Open a file that was written; why it cannot be opened is said in one sentence."""
    pass  # gone

    problem = await asyncio.to_thread(open_file, path) if path else NOTHING_WRITTEN
    if problem:
        app.notify(problem, severity="warning", timeout=10, markup=False)


MOST_TEXT = 20_000
"""Characters of one own text: more than ten pages."""


class OwnText(Dialog[str | None]):
    """Dismisses with the text, or None when it stays as it was."""

    BINDINGS = [
        Binding("f10,ctrl+enter", "keep", "bewaren", priority=True),
        Binding("escape", "leave", "laat maar", priority=True),
    ]

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self._title, self._text = title, text

    def compose(self) -> ComposeResult:
        """A field of several lines."""
        with Vertical(classes="dialog wide tall"):
            yield Static(plain(self._title), classes="dialog-title")
            yield TextArea(self._text, soft_wrap=True, compact=True)
            yield Static(id="own-problem", classes="problem")
            yield Static(
                "Een lege regel begint een nieuwe alinea, een regel met - ervoor is een punt.",
                classes="quiet",
            )
            with Horizontal(classes="buttons"):
                yield Button("Bewaren (F10)", id="keep", variant="primary", compact=True)
                yield Button("Laat maar (esc)", id="leave", compact=True)

    def on_mount(self) -> None:
        """Write on at the end."""
        area = self.query_one(TextArea)
        area.focus()
        area.move_cursor(area.document.end)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Keep or leave."""
        event.stop()
        if event.button.id == "keep":
            self.action_keep()
        else:
            self.action_leave()

    def action_keep(self) -> None:
        """Give the text, unless it is too long."""
        text = clean(self.query_one(TextArea).text).strip("\n")
        if len(text) > MOST_TEXT:
            said = f"Te lang: {len(text)} van {MOST_TEXT} tekens. Maak het korter."
            self.query_one("#own-problem", Static).update(plain(said))
            return
        self.dismiss(text)

    def action_leave(self) -> None:
        """Leave; what was written is only thrown away after a question."""
        if self.query_one(TextArea).text == self._text:
            self.dismiss(None)
            return
        answers = {"on": "Verder schrijven", "away": "Weggooien"}
        self.app.push_screen(Choose("Weggooien wat je net schreef?", answers), self._left)

    def _left(self, answer: str | None) -> None:
        if answer == "away":
            self.dismiss(None)


def edit_outside(app: App[Any], own: Mapping[str, str]) -> dict[str, str] | None:
    """All own text in the editor of VISUAL or EDITOR; None when nothing came of it, and why is
    said."""
    command = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not command:
        _say(app, "Er is geen tekstprogramma ingesteld: zet de naam ervan in EDITOR.")
        return None
    try:
        with app.suspend():
            return edited(command, own)
    except SuspendNotSupported:
        _say(
            app, "In dit venster kan dat niet: schrijf de tekst per hoofdstuk, met 1 tot en met 8."
        )
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        _say(app, _reason(error, command))
    return None


def _reason(error: Exception, command: str) -> str:
    if isinstance(error, ValueError):
        return str(error)
    name = shlex.split(command)[0] if command.strip() else command
    return f"Het tekstprogramma {Path(name).name} deed het niet, dus er is niets veranderd."


def _say(app: App[Any], sentence: str) -> None:
    app.notify(sentence, severity="warning", timeout=15, markup=False)


MOST_OF_AMBITION = 400


FIELDS = {
    "goal": "Waar willen we staan",
    "now": "Hoe is het nu",
    "path": "Hoe komen we er",
    "when": "Wanneer",
}
"""Field of an ambition → its label."""


class AmbitionsScreen(Dialog[None]):
    """A list; every change is kept at once."""

    BINDINGS = [
        Binding("n", "new", "nieuwe ambitie"),
        Binding("x,delete", "drop", "weglaten uit het plan"),
        Binding("plus,ctrl+up", "move(-1)", "eerder"),
        Binding("minus,ctrl+down", "move(1)", "later"),
        Binding("escape", "dismiss", "terug"),
    ]

    def __init__(
        self,
        ambitions: Callable[[], tuple[Ambition, ...]],
        change: Callable[[Callable[[Traject], Traject]], bool],
    ) -> None:
        super().__init__()
        self._ambitions, self._change = ambitions, change

    def compose(self) -> ComposeResult:
        """The list and its keys."""
        with Vertical(classes="dialog wide tall"):
            yield Static("Ambities in het plan", classes="dialog-title")
            yield OptionList(compact=False, markup=False)
            yield Static(
                "enter = aanvullen · n = nieuwe · x = weglaten\n"
                "ctrl+↑ ctrl+↓ = volgorde · esc = terug",
                classes="quiet",
            )

    def on_mount(self) -> None:
        """Begin with the first."""
        self._show(0)
        self.query_one(OptionList).focus()

    def _show(self, chosen: int) -> None:
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options(Option(_line(one), id=one.id) for one in self._ambitions())
        if not options.option_count:
            nothing = "Nog geen. Ze komen uit de scan, of maak er zelf een met n."
            options.add_option(Option(plain(nothing, "$text-quiet"), disabled=True))
        options.highlighted = min(chosen, options.option_count - 1)

    @property
    def _chosen(self) -> tuple[int, Ambition] | None:
        place = self.query_one(OptionList).highlighted
        ambitions = self._ambitions()
        return (place, ambitions[place]) if place is not None and place < len(ambitions) else None

    @work
    async def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Fill one in."""
        event.stop()
        if chosen := self._chosen:
            place, ambition = chosen
            filled = await self.app.push_screen_wait(AmbitionForm(ambition))
            if filled is not None and self._change(lambda t: put_ambition(t, filled)):
                self._show(place)

    @work
    async def action_new(self) -> None:
        """An ambition that no session brought."""
        goal = await self.app.push_screen_wait(Ask("Waar willen we staan?", most=MOST_OF_AMBITION))
        if goal and self._change(lambda t: own_ambition(t, goal)):
            self._show(len(self._ambitions()) - 1)

    def action_drop(self) -> None:
        """Leave one out of the plan."""
        if chosen := self._chosen:
            place, ambition = chosen
            if self._change(lambda t: put_ambition(t, replace(ambition, dropped=True))):
                self._show(place)

    def action_move(self, by: int) -> None:
        """Put one earlier or later."""
        chosen, ambitions = self._chosen, list(self._ambitions())
        if chosen is None or not 0 <= chosen[0] + by < len(ambitions):
            return
        place = chosen[0]
        ambitions.insert(place + by, ambitions.pop(place))

        def in_this_order(traject: Traject) -> Traject:
            for number, ambition in enumerate(ambitions, start=1):
                traject = put_ambition(traject, replace(ambition, place=number))
            return traject

        if self._change(in_this_order):
            self._show(place + by)


def _line(one: Ambition) -> Content:
    missing = [label.lower() for name, label in FIELDS.items() if not getattr(one, name)]
    about = one.partnership.capitalize() or "geen partnerschap"
    rest = f"nog niet: {', '.join(missing)}" if missing else f"{one.path} · {one.when}"
    return row((one.goal, "bold"), "\n  ", (f"{about} · {rest}", "$text-quiet"))


class AmbitionForm(Dialog[Ambition | None]):
    """One ambition; dismisses with it as it was filled in, or None."""

    BINDINGS = [
        Binding("escape", "dismiss(None)", "laat maar"),
        Binding("f10,ctrl+enter", "keep", "bewaren"),
        Binding("down", "app.focus_next", "volgend veld"),
        Binding("up", "app.focus_previous", "vorig veld"),
    ]

    def __init__(self, ambition: Ambition) -> None:
        super().__init__()
        self._ambition = ambition

    def compose(self) -> ComposeResult:
        """Four texts and a partnership."""
        with Vertical(classes="dialog wide"):
            yield Static("Ambitie", classes="dialog-title")
            with Form(classes="form"):
                for name, label in FIELDS.items():
                    value = str(getattr(self._ambition, name))
                    yield field(label, LineInput(value, id=f"ambition-{name}", compact=True,
                                                 classes="goes-on"))  # fmt: skip
                rows = [(plain("geen"), "-"), *((plain(p.capitalize()), p) for p in PARTNERSHIPS)]
                now = self._ambition.partnership or "-"
                chooser = Chooser(rows, value=now, allow_blank=False, compact=True)
                chooser.id = "ambition-partnership"
                yield field("Partnerschap", chooser)
            yield Static(id="ambition-problem", classes="problem")
            with Horizontal(classes="buttons"):
                yield Button("Bewaren (F10)", id="keep", variant="primary", compact=True)
                yield Button("Laat maar (esc)", id="leave", compact=True)

    def on_mount(self) -> None:
        """Begin at the first text that is empty."""
        empty = next((name for name in FIELDS if not getattr(self._ambition, name)), "goal")
        self.query_one(f"#ambition-{empty}", Input).focus()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Keep or leave."""
        event.stop()
        if event.button.id == "keep":
            self.action_keep()
        else:
            self.dismiss(None)

    def action_keep(self) -> None:
        """Give it, unless something is wrong with it."""
        said = {n: clean_line(self.query_one(f"#ambition-{n}", Input).value) for n in FIELDS}
        long = next((text for text in said.values() if len(text) > MOST_OF_AMBITION), "")
        problem = "Vul in waar jullie willen staan." if not said["goal"] else ""
        if long:
            problem = f"Te lang: {len(long)} van {MOST_OF_AMBITION} tekens. Maak het korter."
        if problem:
            self.query_one("#ambition-problem", Static).update(plain(problem))
            return
        chosen = str(self.query_one("#ambition-partnership", Chooser).value)
        filled = replace(
            self._ambition, goal=said["goal"], now=said["now"], path=said["path"], when=said["when"]
        )
        self.dismiss(replace(filled, partnership="" if chosen == "-" else chosen))


Change = Callable[[Traject], Traject]


class PlanScreen(PaperScreen):
    """The plan as it is now. `keep` puts a change on disk, `write_plan` makes a file of it."""

    BINDINGS = [
        *(Binding(str(n), f"own({n})", f"eigen tekst bij hoofdstuk {n}") for n in range(1, 9)),
        Binding("e", "editor", "alle eigen tekst in je eigen tekstprogramma"),
        Binding("a", "ambitions", "ambities"),
        Binding("s", "status", "concept, besproken of vastgesteld"),
        Binding("escape", "dismiss", "terug"),
    ]

    def __init__(
        self,
        traject: Traject,
        sessions: Sequence[Session],
        *,
        keep: Callable[[Change], Traject],
        write_plan: Callable[[Plan, str], Path],
        today: str,
    ) -> None:
        super().__init__(lambda form: write_plan(self.plan, form))
        self._traject, self._sessions, self._today = traject, sessions, today
        self._keep = keep

    def compose(self) -> ComposeResult:
        """The plan, and below it the keys."""
        # Imported here: the Markdown widget is not needed before a report is read.
        from textual.widgets import Markdown

        with Vertical(classes="dialog wide tall", id="plan"):
            yield Static(id="plan-title", classes="dialog-title")
            with VerticalScroll():
                yield Markdown(write(plan_blocks(self.plan)), open_links=False)
            yield Static(
                "1–8 = eigen tekst · a = ambities · s = stand · e = eigen editor\n"
                "schrijf: w = Word · h = HTML · m = Markdown · o = openen · esc = terug",
                classes="quiet",
            )

    def on_mount(self) -> None:
        """Let the arrows scroll."""
        self.query_one(VerticalScroll).focus()
        self._show_title()

    @property
    def plan(self) -> Plan:
        """The plan of now."""
        return plan_of(self._traject, self._sessions)

    def _show_title(self) -> None:
        traject = self._traject
        number = f", versie {len(traject.versions)}" if traject.versions else ""
        said = row(("Visie- en ambitieplan", ""), (f" · {traject.status}{number}", "$text"))
        self.query_one("#plan-title", Static).update(said)

    @work(exclusive=True, group="plan")
    async def _show(self) -> None:
        from textual.widgets import Markdown

        self._show_title()
        shown = Markdown(write(plan_blocks(self.plan)), open_links=False)
        async with self.batch():
            await self.query(Markdown).remove()
            await self.query_one(VerticalScroll).mount(shown)

    def change(self, how: Change) -> bool:
        """Put a change on disk and show it; False when it could not be kept."""
        try:
            self._traject = self._keep(how)
        except Trouble as trouble:
            self.app.notify(str(trouble), severity="error", timeout=15, markup=False)
            return False
        self._show()
        return True

    @work
    async def action_own(self, number: int) -> None:
        """Write the own text of a chapter."""
        pass  # gone

        chapter, title = list(CHAPTERS.items())[number - 1]
        held = self._traject.own.get(chapter, "")
        while (
            text := await self.app.push_screen_wait(OwnText(f"{number}. {title}", held))
        ) is not None:
            if self.change(partial(set_own, chapter=chapter, text=text)):
                self.set_timer(0.1, partial(self._look_at, number))
                return
            held = text  # it could not be kept: nothing of it is lost

    def _look_at(self, number: int) -> None:
        """Scroll to a chapter."""
        headings = self.query("MarkdownH2")
        if len(headings) >= number:
            headings[number - 1].scroll_visible(top=True, animate=False)

    @work
    async def action_editor(self) -> None:
        """Write all own text in the editor that the user named."""
        pass  # gone

        own = edit_outside(self.app, self._traject.own)
        if own is not None:
            self.change(lambda traject: replace(traject, own=own))

    @work
    async def action_ambitions(self) -> None:
        """Go through the ambitions."""
        pass  # gone

        await self.app.push_screen_wait(AmbitionsScreen(lambda: self.plan.ambitions, self.change))

    @work
    async def action_status(self) -> None:
        """Say how far the plan is."""
        answers = {status: status.capitalize() for status in STATUSES}
        question = "Hoe ver is het plan? Alleen een vastgesteld plan gaat naar het team."
        status = await self.app.push_screen_wait(Choose(question, answers))
        if status is None:
            return
        note = await self.app.push_screen_wait(
            Ask(
                "Wat is er veranderd, of met wie is het besproken? Enter alleen mag ook.",
                most=200,
                empty=True,
            )
        )
        if note is None:
            return
        plan = self.plan
        settled = add_version(plan.traject, status, self._today, note)
        text = write(plan_blocks(replace(plan, traject=settled))) if status == SETTLED else ""
        points = points_of(plan)
        self.change(
            lambda traject: add_version(
                traject, status, self._today, note, text=text, points=points
            )
        )


class YearScreen(PaperScreen):
    """To read; `write_year` makes a file of it."""

    BINDINGS = [
        Binding("escape,j", "dismiss", "terug"),
    ]

    def __init__(self, traject: Traject, year: Year, write_year: Callable[[str], Path]) -> None:
        super().__init__(write_year)
        self._traject, self._year = traject, year

    def compose(self) -> ComposeResult:
        """The evenings, and below them the keys."""
        # Imported here: the Markdown widget is not needed before something is read.
        from textual.widgets import Markdown

        text = write(year_blocks(self._traject, self._year))
        with Vertical(classes="dialog wide tall"):
            with VerticalScroll():
                yield Markdown(text, open_links=False)
            yield Static(
                "schrijf: w = Word · h = HTML · m = Markdown · o = openen · esc = terug",
                classes="quiet",
            )

    def on_mount(self) -> None:
        """Let the arrows scroll."""
        self.query_one(VerticalScroll).focus()
