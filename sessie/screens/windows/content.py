"""The content to look at: draaiboeken, practice examples, sheets to print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.getters import query_one
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from sessie.model.dutch import NotRead, clean_line, count, fold, parse_number
from sessie.model.script import Break, Item, Round, Script
from sessie.rules.setup import MOST_EXAMPLES, MOST_TABLES, Unclear
from sessie.screens.windows.form import KEEP_OR_LEAVE, Form, Values
from sessie.screens.windows.overview import WORDS
from sessie.screens.windows.window import (
    ListDialog,
    ListWindow,
    show_rows,
    wide_width,
    with_tail,
)
from sessie.widgets.fields import NUMBER, Field, NumberInput, row_of
from sessie.widgets.key_line import KeyLine
from sessie.widgets.keys import read_rows, with_second
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import clip, plain, row, wrap_hanging

AROUND = 10
"""Columns of the border of the window, its padding, that of a line, and the bar."""
REMARKS = "?"
"""Id of the line with the remarks; no draaiboek can have it."""


ANY = Script("", "", ()).tables
"""Tables when a draaiboek does not say how many."""


ABOUT = "Opmerkingen bij de draaiboeken"


class ScriptsScreen(ListWindow[str]):
    """Dismisses with the id of the draaiboek to copy, or None."""

    BINDINGS = [
        Binding("enter,right", "read", "lezen wat erin staat"),
        Binding("k", "copy", "eigen kopie maken om te veranderen"),
        Binding("escape,left", "back", "terug"),
    ]
    HEADING = "Draaiboeken"

    def __init__(
        self, scripts: Sequence[Script], own: frozenset[str], remarks: Sequence[str]
    ) -> None:
        super().__init__()
        self._scripts, self._own, self._remarks = list(scripts), own, list(remarks)

    def on_mount(self) -> None:
        """All of them."""
        show_rows(self.options, self._rows())

    @property
    def _chosen(self) -> Script | None:
        """None while the remarks have the cursor."""
        return next((script for script in self._scripts if script.id == self.chosen), None)

    def _rows(self) -> Iterator[Option]:
        width = wide_width(self.app.size.width, AROUND)
        for script in self._scripts:
            own = " · eigen" if script.id in self._own else ""
            tail = plain(f"  {script.minutes} min{own}", "$text-quiet")
            yield Option(with_tail(plain(script.title), tail, width), id=script.id)
        if self._remarks:
            yield Option(plain(f"{ABOUT} ({len(self._remarks)})", "italic"), id=REMARKS)

    def take(self, chosen: str) -> None:
        """Read it."""
        self.action_read()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The remarks cannot be copied."""
        there = action != "copy" or self._chosen is not None
        return there and super().check_action(action, parameters)

    def keys_here(self, width: int) -> str:
        """The remarks cannot be copied."""
        copy = "k = eigen kopie · " if self._chosen else ""
        if self.reading:
            return f"↑ ↓ = bladeren · {copy}esc = de lijst"
        return f"enter = lezen · {copy}esc = terug"

    def title_of_chosen(self) -> str:
        """Its own, or that of the remarks."""
        return self._chosen.title if self._chosen else ABOUT

    def lines_of_chosen(self, width: int) -> list[Content]:
        """Its parts, or the remarks about all of them."""
        if self._chosen:
            return list(_parts(self._chosen, width, whole=self.reading))
        hung = (wrap_hanging(plain("• "), plain(said), width) for said in self._remarks)
        return [line for lines in hung for line in lines]

    def action_copy(self) -> None:
        """Copy the chosen one."""
        if self._chosen:
            self.dismiss(self._chosen.id)


def _parts(script: Script, width: int, *, whole: bool) -> Iterator[Content]:
    """The parts with their minutes; the whole has what is in each as well."""
    if whole:
        yield from plain(_about(script), "$text-quiet").wrap(width)
    for phase in script.phases:
        if whole:
            yield Content("")
        mark = plain(f"{phase.minutes:>3} min  ", "$text-quiet")
        yield from wrap_hanging(mark, plain(phase.title, "bold"), width)
        for item in phase.items if whole else ():
            mark = plain(f"         {WORDS[type(item).__name__]}  ", "$text-quiet")
            body = row(plain(item.title), (_minutes(item), "$text-quiet"))
            yield from wrap_hanging(mark, body, width)


def _about(script: Script) -> str:
    low, high = script.tables
    tables = f"{low} tot {high} tafels" if high > low else count(high, "tafel", "tafels")
    said = [f"{script.minutes} minuten", f"begin {script.begin}"]
    said += [tables] * (script.tables != ANY)
    return " · ".join([*said, ", ".join(role.plural for role in script.roles)])


def _minutes(item: Item) -> str:
    return f"  {item.minutes} min" if isinstance(item, Round | Break) and item.minutes else ""


@dataclass(frozen=True, slots=True)
class Example:
    """A practice example: one to read, or one that was written."""

    title: str = ""
    place: str = ""
    audience: str = ""
    core: str = ""
    gains: str = ""
    source: str = ""
    id: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True)
class Picked:
    """What was done: examples chosen as slides, or the wish to write a new one."""

    ids: tuple[str, ...] = ()
    write: bool = False
    cursor: str = ""
    """Id of the example that had the cursor."""
    words: str = ""
    """What was searched for."""


class ExamplesScreen(ListWindow[Picked]):
    """Dismisses with what was picked; without a session there is only reading."""

    BINDINGS = [
        Binding("slash", "search", "zoeken"),
        Binding(with_second("f10"), "keep", "gekozen voorbeelden als dia's in de avond"),
        Binding(with_second("f7"), "write", "eigen voorbeeld schrijven"),
        Binding("right", "read", "lezen"),
        Binding("escape,left", "back", "terug"),
        Binding("down", "list", "naar de lijst", show=False),
    ]
    HEADING = "Praktijkvoorbeelden"
    TO_TYPE = "Je typt, maar de lijst heeft de toetsen. Druk op / om te zoeken."

    words = query_one(LineInput)

    def __init__(self, examples: Sequence[Example], begin: Picked, *, pick: bool) -> None:
        """It begins as it was left: with these choices, this cursor and these words."""
        super().__init__()
        self._examples, self._pick, self._begin = list(examples), pick, begin
        self._ids = list(begin.ids)

    def body(self) -> ComposeResult:
        """The filter above the list."""
        hint = "plaats, doelgroep of woord"
        search = Field("words", "Zoek (/)", self._begin.words, hint=hint, keeps=True)
        yield Vertical(row_of(search, selects=True), id="search")
        yield from super().body()

    def on_mount(self) -> None:
        """Show all, with the cursor where it was."""
        self._fill(self._begin.cursor)

    def on_resize(self) -> None:
        """A line of the list is cut to the width."""
        self._fill(self.chosen)

    def _fill(self, cursor: str = "") -> None:
        words = fold(self.words.value).split()
        found = []
        for example in self._examples:
            said = fold(" ".join((example.title, example.place, example.audience, example.core)))
            if all(word in said for word in words):
                found.append(Option(self._line(example), id=example.id))
        show_rows(self.options, found, cursor)
        self.show_chosen()

    def _line(self, example: Example) -> Content:
        mark = f"{self._ids.index(example.id) + 1} " if example.id in self._ids else "  "
        about = " · ".join(part for part in (example.place, example.audience) if part)
        body = row((mark, "bold $accent"), plain(example.title), (f"  {about}", "$text-quiet"))
        tail = plain(" · eigen" if example.own else "", "$text-quiet")
        return with_tail(body, tail, wide_width(self.app.size.width, AROUND))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Choosing is only there with a session."""
        return self._pick if action == "keep" else super().check_action(action, parameters)

    def keys_here(self, width: int) -> str:
        """Choosing is only there with a session."""
        if self.reading:
            return "↑ ↓ = bladeren · esc = de lijst"
        if not self._pick:
            return "enter = lezen · / = zoeken · F7 = schrijven · esc = terug"
        return "enter = kies · F10 = klaar · → = lezen · / = zoeken · F7 = schrijven · esc = terug"

    def title_of_chosen(self) -> str:
        """Its own."""
        return self._example.title if self._example else self.HEADING

    def lines_of_chosen(self, width: int) -> list[Content]:
        """What they do, what comes of it, and who says so."""
        example = self._example
        if example is None:
            return [plain("Niets gevonden. Maak het zoekwoord korter.", "$text-quiet")]
        lines = [plain(line) for line in example.core.splitlines()]
        if example.gains:
            lines += [Content(""), plain("Wat het oplevert", "bold $accent")]
            lines += [plain(line) for line in example.gains.splitlines()]
        return [*lines, Content(""), plain(f"Bron: {example.source}", "$text-quiet")]

    @property
    def _example(self) -> Example | None:
        return next((example for example in self._examples if example.id == self.chosen), None)

    @on(Input.Changed)
    def _filter(self) -> None:
        self._fill()

    @on(Input.Submitted)
    def action_list(self) -> None:
        """To the list."""
        self.options.focus()

    def action_search(self) -> None:
        """To the search word."""
        self.words.focus()

    def action_back(self) -> None:
        """From the search word to the list, with all of them; else to where it was opened."""
        if self.words.has_focus:
            self.words.clear()
            self.options.focus()
        else:
            super().action_back()

    def take(self, chosen: str) -> None:
        """Choose it, or no longer; without a session read it."""
        if not self._pick:
            self.action_read()
            return
        if chosen in self._ids:
            self._ids.remove(chosen)
        elif len(self._ids) < MOST_EXAMPLES:
            self._ids.append(chosen)
        else:
            self.notify(f"Kies er hoogstens {MOST_EXAMPLES}. Haal er eerst één weg.", markup=False)
        self._fill(chosen)

    @property
    def picked(self) -> Picked:
        """What is picked now."""
        return Picked(tuple(self._ids), cursor=self.chosen, words=self.words.value)

    def action_keep(self) -> None:
        """Put the chosen ones in the evening."""
        if self._pick:
            self.dismiss(self.picked)

    def action_write(self) -> None:
        """Write one of your own; what was chosen stays so."""
        self.dismiss(replace(self.picked, write=True))


FIELDS = {
    "title": ("Titel", 60),
    "place": ("School of gemeente", 60),
    "audience": ("Voor wie", 60),
    "core": ("Wat doen jullie", 280),
    "gains": ("Wat levert het op", 280),
    "source": ("Bron, of wie je kunt vragen (functie)", 120),
}
"""Field of an example → its label, and its characters at most."""


class ExampleForm(Form[Example]):
    """Dismisses with an example of one's own, or None."""

    SIZE = "wide -short"
    BINDINGS = KEEP_OR_LEAVE

    def __init__(self, begin: Example) -> None:
        """It begins with this: what could not be kept is not typed again."""
        super().__init__(
            "Eigen praktijkvoorbeeld",
            [Field(name, label, getattr(begin, name)) for name, (label, _) in FIELDS.items()],
            _written,
            note="Zet er geen namen van mensen in.",
            unsaved=begin != Example(),
        )


def _written(values: Values) -> Example:
    """Raises Unclear when something is missing or too long."""
    if missing := next((name for name in ("title", "core") if not values[name]), ""):
        raise Unclear(missing, "Vul in elk geval een titel in, en wat jullie doen.")
    for name, (label, most) in FIELDS.items():
        if (size := len(values[name])) > most:
            raise Unclear(name, f"{label} is te lang: {size} van {most} tekens.")
    return Example(**values)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which sheets, and for how many tables; 0 is what the draaiboek advises."""

    name: str
    tables: int = 0


class SheetsScreen(ListDialog[Wanted | None]):
    """Which sheets to write; dismisses with their name and the number of tables."""

    BINDINGS = [
        Binding("escape", "dismiss(None)", "terug"),
        Binding("t", "tables", "aantal tafels veranderen"),
        Binding("up", "list", "naar de lijst", show=False),
    ]
    HEADING = "Bladen om te printen, of in te vullen in een browser"
    KEYS = "enter = bladen maken · esc = terug"

    _number = query_one(LineInput)

    def __init__(self, sheets: Sequence[tuple[str, str]], tables: Mapping[str, int]) -> None:
        """`tables` is the advised number for each draaiboek; what is not in it has no tables."""
        super().__init__()
        self._sheets, self._tables, self._typed = sheets, tables, False

    def body(self) -> ComposeResult:
        """One line a set, and for how many tables."""
        yield OptionList(id="sets", compact=True, markup=False)
        yield row_of(Field("tables", "Aantal tafels (t)", keeps=True, kind=NUMBER), selects=True)
        yield Static(id="problem", classes="problem")

    def on_mount(self) -> None:
        """All of them."""
        width = wide_width(self.app.size.width, AROUND)
        rows = (Option(clip(plain(title), width), id=name) for name, title in self._sheets)
        show_rows(self.options, rows)

    @on(OptionList.OptionHighlighted)
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        advised = self._tables.get(event.option_id or "", 0)
        self.query_one(".dialog").set_class(not advised, "-none")
        tables = "t = aantal tafels · " if advised else ""
        keys = read_rows(f"enter = bladen maken · {tables}esc = terug")
        self.query_one("#keys", KeyLine).keys = keys
        if not self._typed:
            with self.prevent(Input.Changed):
                self._number.value = str(advised or "")

    @on(NumberInput.Refused)
    def _no_number(self) -> None:
        self._say(f"Typ een getal van 1 tot {MOST_TABLES}.")

    def _say(self, problem: str) -> None:
        self.query_one("#problem", Static).update(plain(problem))

    @on(Input.Changed)
    def _changed(self) -> None:
        self._typed = True
        self._say("")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Some sheets have no tables."""
        there = action != "tables" or bool(self._tables.get(self.chosen))
        return there and super().check_action(action, parameters)

    def action_tables(self) -> None:
        """To the number of tables."""
        self._number.focus()

    def action_list(self) -> None:
        """To the list."""
        self.options.focus()

    @on(Input.Submitted)
    def _number_typed(self) -> None:
        self.take(self.chosen)

    def take(self, chosen: str) -> None:
        """Make these sheets, for so many tables."""
        typed = clean_line(self._number.value)
        if not chosen:
            return
        if chosen not in self._tables or not typed:
            self.dismiss(Wanted(chosen))
            return
        with suppress(NotRead):
            if 1 <= (number := parse_number(typed)) <= MOST_TABLES:
                self.dismiss(Wanted(chosen, number))
                return
        self._no_number()
        self._number.focus()
