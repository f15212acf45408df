"""The papers of a traject: the plan with one's own text and ambitions, and the year view."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessie.model.session import Session
from sessie.model.traject import PLAN_STATUSES, SETTLED, Ambition, Traject
from sessie.model.trouble import Trouble
from sessie.model.vocabulary import PARTNERSHIPS, REASONS
from sessie.rules.brought import title_and_date
from sessie.rules.plan import CHAPTERS, Plan, plan_of, points_of
from sessie.rules.privacy import flags, remarks_on
from sessie.rules.setup import Unclear
from sessie.rules.traject import add_version, own_ambition, put_ambition, set_own
from sessie.screens.windows.ask import Ask, Choose, careful
from sessie.screens.windows.form import KEEP_OR_LEAVE, Form, Values
from sessie.screens.windows.outside import edit_outside, open_written
from sessie.screens.windows.reading import LOOK_HERE, Paper, ReadingWindow, flag_lines
from sessie.screens.windows.window import ListDialog, show_rows
from sessie.widgets.fields import Field
from sessie.widgets.keys import with_second
from sessie.widgets.text import Lines, plain, row


class PaperScreen(ReadingWindow):
    """To read; `write_to` makes a file of it in the form that was asked for."""

    BINDINGS = [
        Binding("w", "write('docx')", "schrijf als Word-document"),
        Binding("h", "write('html')", "schrijf als webpagina"),
        Binding("m", "write('md')", "schrijf als Markdown"),
        Binding("o", "open", "openen wat net is geschreven"),
    ]
    KEYS = "w = schrijf Word · h = webpagina · m = Markdown\no = openen · esc = terug"

    def __init__(self, markdown: Callable[[], str], write_to: Callable[[str], Path]) -> None:
        super().__init__()
        self.markdown, self._write_to = markdown, write_to
        self._written: Path | None = None

    def paper(self) -> Paper:
        """The paper of now."""
        return Paper(self.markdown())

    def action_write(self, form: str) -> None:
        """Write it to a new file, and say where it is."""
        try:
            path = self._written = self._write_to(form)
        except Trouble as trouble:
            self.app.notify(str(trouble), severity="error", timeout=15, markup=False)
            return
        said = f"Geschreven in de map {path.parent.name} (openen: o):\n{path.name}"
        self.app.notify(said, timeout=8, markup=False)

    @work(exclusive=True, group="open")
    async def action_open(self) -> None:
        """Open what was written last, in the program that this machine has for it."""
        await open_written(self.app, self._written)


class YearScreen(PaperScreen):
    """The evenings of a traject beside each other, to read."""

    BINDINGS = [Binding("escape,j", "dismiss", "terug")]


MOST_TEXT = 20_000
"""Characters of one own text: more than ten pages."""


class OwnText(Form[str]):
    """Dismisses with the text, or None when it stays as it was."""

    SIZE = "wide tall"
    BINDINGS = [
        Binding(with_second("f10", "ctrl+enter"), "keep", "bewaren", priority=True),
        Binding("escape", "leave", "laat maar", priority=True),
    ]

    def __init__(self, title: str, text: str, *, unsaved: bool = False) -> None:
        """`unsaved` is whether the text was written before and could not be kept."""
        super().__init__(
            title,
            [Field("text", value=text, long=True, most=MOST_TEXT)],
            lambda values: values["text"],
            note="Een lege regel begint een nieuwe alinea, een regel met - ervoor is een punt.",
            unsaved=unsaved,
        )


MOST_OF_AMBITION = 400
FIELDS = {
    "goal": "Waar willen we staan",
    "now": "Hoe is het nu",
    "path": "Hoe komen we er",
    "when": "Wanneer",
}
"""Field of an ambition → its label."""
NO_PARTNERSHIP = {"": "geen"}


class AmbitionForm(Form[Ambition]):
    """One ambition; dismisses with it as it was filled in, or None. It begins at the first text
    that is empty."""

    BINDINGS = KEEP_OR_LEAVE

    def __init__(self, ambition: Ambition) -> None:
        self._ambition = ambition
        held = {name: str(getattr(ambition, name)) for name in FIELDS}
        named = NO_PARTNERSHIP | {name: name.capitalize() for name in PARTNERSHIPS}
        super().__init__(
            "Ambitie",
            [
                *(Field(name, FIELDS[name], held[name], most=MOST_OF_AMBITION) for name in FIELDS),
                Field("partnership", "Partnerschap", ambition.partnership, named),
            ],
            self._filled,
            first=next((name for name, text in held.items() if not text), "goal"),
        )

    def _filled(self, values: Values) -> Ambition:
        if not values["goal"]:
            raise Unclear("goal", "Vul in waar jullie willen staan.")
        return replace(self._ambition, **values)  # type: ignore[arg-type]


Change = Callable[[Traject], Traject]


class AmbitionsScreen(ListDialog[None]):
    """A list; every change is kept at once."""

    BINDINGS = [
        Binding("n", "new", "nieuwe ambitie"),
        Binding("x,delete", "drop", "weglaten uit het plan"),
        Binding("ctrl+up,shift+up", "move(-1)", "eerder"),
        Binding("ctrl+down,shift+down", "move(1)", "later"),
        Binding("escape", "dismiss", "terug"),
    ]
    SIZE = "wide tall"
    HEADING = "Ambities in het plan"
    TO_TYPE = "Je typt, maar de lijst heeft de toetsen. Een nieuwe ambitie typ je na n."
    KEYS = "enter = aanvullen · n = nieuwe · x = weglaten\nctrl+↑ ctrl+↓ = volgorde · esc = terug"

    def __init__(
        self,
        ambitions: Callable[[], tuple[Ambition, ...]],
        change: Callable[[Change], bool],
    ) -> None:
        super().__init__()
        self._ambitions, self._change = ambitions, change

    def body(self) -> ComposeResult:
        """Two lines each, so with more room between them."""
        yield OptionList(compact=False, markup=False)

    def on_mount(self) -> None:
        """Begin with the first."""
        self._show(0)

    def _show(self, chosen: int) -> None:
        rows = [Option(_line(one), id=one.id) for one in self._ambitions()]
        nothing = "Nog geen. Ze komen uit de scan, of maak er zelf een met n."
        none = Option(plain(nothing, "$text-quiet"), disabled=True)
        show_rows(self.options, rows or [none], chosen)

    @property
    def _chosen(self) -> tuple[int, Ambition] | None:
        place = self.options.highlighted
        ambitions = self._ambitions()
        return (place, ambitions[place]) if place is not None and place < len(ambitions) else None

    def take(self, chosen: str) -> None:
        """Fill one in."""
        self._fill_in()

    @work
    async def _fill_in(self) -> None:
        if found := self._chosen:
            place, ambition = found
            filled = await self.app.push_screen_wait(AmbitionForm(ambition))
            if filled is not None and self._change(lambda t: put_ambition(t, filled)):
                self._show(place)

    @work
    async def action_new(self) -> None:
        """An ambition that no session brought."""
        goal = await self.app.push_screen_wait(Ask("Waar willen we staan?", most=MOST_OF_AMBITION))
        if goal and self._change(lambda t: own_ambition(t, goal)):
            self._show(len(self._ambitions()) - 1)

    @work
    async def action_drop(self) -> None:
        """Leave one out of the plan, after a question."""
        if chosen := self._chosen:
            place, ambition = chosen
            question = f"“{ambition.goal}” weglaten uit het plan?"
            sure = await self.app.push_screen_wait(careful(question, "Weglaten"))
            if sure and self._change(lambda t: put_ambition(t, replace(ambition, dropped=True))):
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


def to_look_at(plan: Plan) -> Lines:
    """What the privacy check finds in what was written for a plan, and in the sessions that it is
    made of: it holds their words."""
    lines = [*_in_own(plan), *_in_sessions(plan.sessions)]
    return [plain(LOOK_HERE, "bold $accent"), *lines] if lines else []


def _in_sessions(sessions: Sequence[Session]) -> Lines:
    lines = list[Content]()
    for session in sessions:
        if found := flags(session):
            where = plain(f"In {title_and_date(session)}:", "$text-quiet")
            lines += [where, *flag_lines(session, found)]
    how = plain("Nakijken doe je in de sessie zelf: v, en dan k.", "$text-quiet")
    return [*lines, how] if lines else []


def _in_own(plan: Plan) -> Lines:
    lines = [
        row(("· ", "$accent"), f"{where}: {words}",
            (f"  ({REASONS.get(reason, reason)})", "$text-quiet"))
        for where, text in _own_texts(plan)
        for reason, words in remarks_on(text)
    ]  # fmt: skip
    where = plain("In wat je zelf schreef:", "$text-quiet")
    how = plain("Veranderen: het cijfer van het hoofdstuk, of a.", "$text-quiet")
    return [where, *lines, how] if lines else []


def _own_texts(plan: Plan) -> list[tuple[str, str]]:
    """Where it stands, and what was written; the words of a session are looked at there."""
    traject = plan.traject
    brought = {one.goal for one in plan_of(traject.with_(ambitions={}), plan.sessions).ambitions}
    texts = [
        (f"{number}. {title}", traject.own.get(chapter, ""))
        for number, (chapter, title) in enumerate(CHAPTERS.items(), start=1)
    ]
    for one in plan.ambitions:
        words = [getattr(one, name) for name in FIELDS if name != "goal" or one.goal not in brought]
        texts.append(("ambitie", "\n".join(words)))
    return [*texts, *(("stand", version.note) for version in traject.versions)]


@dataclass(frozen=True, slots=True)
class PlanFiles:
    """What the window of the plan does with files."""

    keep: Callable[[Change], Traject]
    """Put a change on disk; gives the traject as it is then, raises Trouble."""
    write: Callable[[Plan, str], Path]
    """Make a file of the plan in this form; raises Trouble."""
    text: Callable[[Plan], str]
    """The plan as Markdown."""
    edited: Callable[[str, Mapping[str, str]], dict[str, str]]
    """All own text after this command had it."""


class PlanScreen(PaperScreen):
    """The plan as it is now."""

    BINDINGS = [
        *(Binding(str(n), f"own({n})", f"eigen tekst bij hoofdstuk {n}") for n in range(1, 9)),
        Binding("e", "editor", "alle eigen tekst in je eigen tekstprogramma"),
        Binding("a", "ambitions", "ambities"),
        Binding("s", "status", "concept, besproken of vastgesteld"),
        Binding("escape", "dismiss", "terug"),
    ]
    TO_TYPE = "Je typt, maar hier lees je. Eigen tekst typ je na een cijfer, 1 tot en met 8."
    KEYS = (
        "1–8 = eigen tekst · a = ambities · s = stand · e = eigen editor\n"
        "w = schrijf Word · h = webpagina · m = Markdown · o = openen · esc = terug"
    )

    def __init__(
        self, traject: Traject, sessions: Sequence[Session], files: PlanFiles, today: str
    ) -> None:
        """`today` is an ISO date."""
        super().__init__(lambda: files.text(self.plan), lambda form: files.write(self.plan, form))
        self._traject, self._sessions, self._today = traject, sessions, today
        self._files = files

    @property
    def plan(self) -> Plan:
        """The plan of now."""
        return plan_of(self._traject, self._sessions)

    def paper(self) -> Paper:
        """What to look at in the plan and in the evenings that it is made of, then the plan."""
        return Paper(self.markdown(), to_look_at(self.plan))

    def heading(self) -> Content:
        """How far it is."""
        traject = self._traject
        number = f", versie {len(traject.versions)}" if traject.versions else ""
        return row(("Visie- en ambitieplan", ""), (f" · {traject.status}{number}", "$text"))

    def _show(self, chapter: int) -> None:
        self.query_one(".dialog-title", Static).update(self.heading())
        self.read(chapter)

    def change(self, how: Change, chapter: int = 0) -> bool:
        """Put a change on disk and show it, from this chapter on; False when it could not be
        kept."""
        try:
            self._traject = self._files.keep(how)
        except Trouble as trouble:
            self.app.notify(str(trouble), severity="error", timeout=15, markup=False)
            return False
        self._show(chapter)
        return True

    @work
    async def action_own(self, number: int) -> None:
        """Write the own text of a chapter."""
        chapter, title = list(CHAPTERS.items())[number - 1]
        window = OwnText(f"{number}. {title}", self._traject.own.get(chapter, ""))
        while (text := await self.app.push_screen_wait(window)) is not None:
            if self.change(partial(set_own, chapter=chapter, text=text), number):
                return
            window = OwnText(f"{number}. {title}", text, unsaved=True)

    @work
    async def action_editor(self) -> None:
        """Write all own text in the editor that the user named."""
        own = edit_outside(self.app, self._traject.own, self._files.edited)
        if own is not None:
            self.change(lambda traject: replace(traject, own=own))

    @work
    async def action_ambitions(self) -> None:
        """Go through the ambitions."""
        await self.app.push_screen_wait(AmbitionsScreen(lambda: self.plan.ambitions, self.change))

    @work
    async def action_status(self) -> None:
        """Say how far the plan is."""
        answers = {status: status.capitalize() for status in PLAN_STATUSES}
        question = "Hoe ver is het plan? Alleen een vastgesteld plan gaat naar het team."
        status = await self.app.push_screen_wait(Choose(question, answers))
        if status is None:
            return
        question = "Wat is er veranderd, of met wie is het besproken? Enter alleen mag ook."
        note = await self.app.push_screen_wait(Ask(question, most=200, empty=True))
        if note is None:
            return
        plan = self.plan
        added = partial(add_version, status=status, date=self._today, note=note)
        settled = replace(plan, traject=added(plan.traject))
        text = self._files.text(settled) if status == SETTLED else ""
        self.change(partial(added, text=text, points=points_of(plan)))
