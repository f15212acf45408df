"""The content to look at: draaiboeken, practice examples, sheets to print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.getters import query_one
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from sessie.documents.sheets import TABLES
from sessie.library.examples import PracticeExample
from sessie.model.dutch import clean_line, count, fold
from sessie.model.script import Break, Item, Round, Script
from sessie.rules.setup import MOST, MOST_TABLES
from sessie.screens.windows.overview import WORDS
from sessie.screens.windows.window import Dialog
from sessie.widgets.field import Form, field
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import clip, plain, row, stack, wrap_hanging

Answer = TypeVar("Answer")


class ReadingDialog(Dialog[Answer | None]):
    """A dialog with a list `#choices`, a `#reading` to scroll in and its `#keys` below."""

    CSS = """
    #choices { height: auto; max-height: 60%; }
    #reading { height: 1fr; padding: 1 0 0 0; }
    .-reading #choices, .-reading #search { display: none; }
    .-reading #reading { padding: 0; }
    """
    TITLE_OF_LIST = ""

    options = query_one(OptionList)
    detail = query_one("#reading", VerticalScroll)

    @property
    def reading(self) -> bool:
        """Whether the chosen one has the whole window."""
        return self.query_one(".dialog").has_class("-reading")

    def keys_here(self, width: int) -> str:
        """What stands at the bottom, on one line of so many columns."""
        raise AssertionError(f"{type(self).__name__} tells no keys")

    def title_of_chosen(self) -> str:
        """What stands above the chosen one when it has the window."""
        raise AssertionError(f"{type(self).__name__} has no title")

    def lines_of_chosen(self, width: int) -> list[Content]:
        """What the chosen one says."""
        raise AssertionError(f"{type(self).__name__} says nothing")

    def show_chosen(self) -> None:
        """Show what has the cursor, from its beginning."""
        width = max(self.detail.scrollable_content_region.width, 12)
        title = self.title_of_chosen() if self.reading else self.TITLE_OF_LIST
        self.query_one(".dialog-title", Static).update(plain(title))
        self.query_one("#keys", Static).update(plain(self.keys_here(width)))
        self.detail.query_one(Static).update(stack(self.lines_of_chosen(width)))
        self.detail.scroll_home(animate=False)

    def on_resize(self) -> None:
        """What hangs under its part is wrapped for the width."""
        self.call_after_refresh(self.show_chosen)

    def action_read(self) -> None:
        """Give the whole window to the chosen one."""
        if not self.reading:
            self.query_one(".dialog").add_class("-reading")
            self.detail.can_focus = True
            self.detail.focus()
            self.call_after_refresh(self.show_chosen)

    def action_back(self) -> None:
        """To the list; from the list to where it was opened."""
        if not self.reading:
            self.dismiss(None)
            return
        self.query_one(".dialog").remove_class("-reading")
        self.options.focus()
        self.detail.can_focus = False
        self.call_after_refresh(self.show_chosen)


def with_tail(body: Content, tail: Content, screen: int) -> Content:
    """A line of the list in a wide window on a screen of so many columns. When it is too long the
    body is cut, never the tail."""
    room = min(screen * 96 // 100, 90) - 10  # the border, its padding, that of a line, the bar
    return clip(body, max(room - tail.cell_length, 8)) + tail


REMARKS = "?"
"""Id of the line with the remarks; no draaiboek can have it."""


ANY = Script("", "", ()).tables
"""Tables when a draaiboek does not say how many."""


ABOUT = "Opmerkingen bij de draaiboeken"


class ScriptsScreen(ReadingDialog[str]):
    """Dismisses with the id of the draaiboek to copy, or None."""

    BINDINGS = [
        Binding("enter,right", "read", "lezen wat erin staat"),
        Binding("k", "copy", "eigen kopie maken om te veranderen"),
        Binding("escape,left", "back", "terug"),
    ]
    TITLE_OF_LIST = "Draaiboeken"

    def __init__(
        self, scripts: Sequence[Script], own: frozenset[str], remarks: Sequence[str]
    ) -> None:
        super().__init__()
        self._scripts, self._own, self._remarks = list(scripts), own, list(remarks)
        self._chosen: Script | None = None
        """None while the remarks have the cursor."""

    def compose(self) -> ComposeResult:
        """The list above, the parts of the chosen one below; reading, that one alone."""
        with Vertical(classes="dialog wide tall"):
            yield Static(classes="dialog-title")
            yield OptionList(*self._rows(), id="choices", compact=True, markup=False)
            with VerticalScroll(id="reading", can_focus=False):
                yield Static()
            yield Static(id="keys", classes="quiet")

    def on_mount(self) -> None:
        """Choose with the arrows."""
        self.options.focus()
        self.options.highlighted = 0

    def _rows(self) -> Iterator[Option]:
        for script in self._scripts:
            own = " · eigen" if script.id in self._own else ""
            tail = plain(f"  {script.minutes} min{own}", "$text-quiet")
            yield Option(with_tail(plain(script.title), tail, self.app.size.width), id=script.id)
        if self._remarks:
            yield Option(plain(f"{ABOUT} ({len(self._remarks)})", "italic"), id=REMARKS)

    @on(OptionList.OptionHighlighted)
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        self._chosen = next((s for s in self._scripts if s.id == event.option_id), None)
        self.show_chosen()

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_read()

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
class Picked:
    """What was done: examples chosen as slides, or the wish to write a new one."""

    examples: tuple[PracticeExample, ...] = ()
    write: bool = False
    cursor: str = ""
    """Id of the example that had the cursor."""
    words: str = ""
    """What was searched for."""


BLANK = Picked()


class ExamplesScreen(ReadingDialog[Picked]):
    """Dismisses with what was picked; without a session there is only reading."""

    CSS = f"""{ReadingDialog.CSS}
    #choices {{ height: 45%; }}
    #search {{ height: 2; }}
    #search Label {{ width: 9; }}
    """
    BINDINGS = [
        Binding("slash", "search", "zoeken"),
        Binding("f10", "keep", "gekozen voorbeelden als dia's in de avond"),
        Binding("f7", "write", "eigen voorbeeld schrijven"),
        Binding("right", "read", "lezen"),
        Binding("escape,left", "back", "terug"),
        Binding("down", "list", "naar de lijst", show=False),
    ]
    TITLE_OF_LIST = "Praktijkvoorbeelden"

    words = query_one(LineInput)

    def __init__(
        self, examples: Sequence[PracticeExample], begin: Picked = BLANK, *, pick: bool
    ) -> None:
        """It begins as it was left: with these choices, this cursor and these words."""
        super().__init__()
        self._examples, self._pick, self._begin = list(examples), pick, begin
        self._chosen = [example.id for example in begin.examples]

    def compose(self) -> ComposeResult:
        """The filter, the list, and the example with the cursor."""
        with Vertical(classes="dialog wide tall"):
            yield Static(classes="dialog-title")
            search = LineInput(self._begin.words, compact=True,
                               placeholder="plaats, doelgroep of woord")  # fmt: skip
            with Vertical(id="search"):
                yield field("Zoek (/)", search)
            yield OptionList(id="choices", compact=True, markup=False)
            with VerticalScroll(id="reading", can_focus=False):
                yield Static()
            yield Static(id="keys", classes="quiet")

    def on_mount(self) -> None:
        """Show all, with the cursor where it was."""
        self._fill()
        self._highlight(self._begin.cursor)
        self.options.focus()

    def on_resize(self) -> None:
        """A line of the list is cut to the width."""
        cursor = self._cursor
        self._fill()
        self._highlight(cursor)

    def _fill(self) -> None:
        words = fold(self.words.value).split()
        self.options.clear_options()
        for example in self._examples:
            said = fold(" ".join((example.title, example.place, example.audience, example.core)))
            if all(word in said for word in words):
                self.options.add_option(Option(self._line(example), id=example.id))
        if self.options.option_count:
            self.options.highlighted = 0
        self.show_chosen()

    @property
    def _cursor(self) -> str:
        place = self.options.highlighted
        return "" if place is None else self.options.get_option_at_index(place).id or ""

    def _highlight(self, example_id: str) -> None:
        if example_id in [option.id for option in self.options.options]:
            self.options.highlighted = self.options.get_option_index(example_id)

    def _line(self, example: PracticeExample) -> Content:
        mark = f"{self._chosen.index(example.id) + 1} " if example.id in self._chosen else "  "
        about = " · ".join(part for part in (example.place, example.audience) if part)
        body = row((mark, "bold $accent"), plain(example.title), (f"  {about}", "$text-quiet"))
        tail = plain(" · eigen" if example.own else "", "$text-quiet")
        return with_tail(body, tail, self.app.size.width)

    def keys_here(self, width: int) -> str:
        """Choosing is only there with a session."""
        if self.reading:
            return "↑ ↓ = bladeren · esc = de lijst"
        if not self._pick:
            return "enter = lezen · F7 = schrijven · esc = terug"
        whole = "enter = kies · → = lezen · F10 = klaar · F7 = schrijven · esc = terug"
        short = "enter kies · → lees · F10 klaar · F7 schrijf · esc"
        return whole if len(whole) <= width else short

    def title_of_chosen(self) -> str:
        """Its own."""
        chosen = self._example(self._cursor)
        return chosen.title if chosen else self.TITLE_OF_LIST

    def lines_of_chosen(self, width: int) -> list[Content]:
        """What they do, what comes of it, and who says so."""
        example = self._example(self._cursor)
        if example is None:
            return [plain("Niets gevonden. Maak het zoekwoord korter.", "$text-quiet")]
        lines = [plain(line) for line in example.core.splitlines()]
        if example.gains:
            lines += [Content(""), plain("Wat het oplevert", "bold $accent")]
            lines += [plain(line) for line in example.gains.splitlines()]
        return [*lines, Content(""), plain(f"Bron: {example.source}", "$text-quiet")]

    def _example(self, example_id: str | None) -> PracticeExample | None:
        return next((e for e in self._examples if e.id == example_id), None)

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

    @on(OptionList.OptionHighlighted)
    def _highlighted(self) -> None:
        self.show_chosen()

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        example = self._example(event.option_id)
        if example is None:
            return
        if not self._pick:
            self.action_read()
            return
        if example.id in self._chosen:
            self._chosen.remove(example.id)
        elif len(self._chosen) < MOST:
            self._chosen.append(example.id)
        else:
            self.notify(f"Kies er hoogstens {MOST}. Haal er eerst één weg.", markup=False)
        self._fill()
        self._highlight(example.id)

    @property
    def _picked(self) -> Picked:
        examples = tuple(e for e in map(self._example, self._chosen) if e)
        return Picked(examples, cursor=self._cursor, words=self.words.value)

    def action_keep(self) -> None:
        """Put the chosen ones in the evening."""
        if self._pick:
            self.dismiss(self._picked)

    def action_write(self) -> None:
        """Write one of your own; what was chosen stays so."""
        self.dismiss(replace(self._picked, write=True))


@dataclass(frozen=True, slots=True)
class OwnExample:
    """What was written."""

    title: str = ""
    place: str = ""
    audience: str = ""
    core: str = ""
    gains: str = ""
    source: str = ""


FIELDS = (
    ("title", "Titel", 60),
    ("place", "School of gemeente", 60),
    ("audience", "Voor wie", 60),
    ("core", "Wat doen jullie", 280),
    ("gains", "Wat levert het op", 280),
    ("source", "Bron of contactrol", 120),
)
"""(field, label, characters at most)"""


class ExampleForm(Dialog[OwnExample | None]):
    """Dismisses with an example of one's own."""

    CSS = "ExampleForm .dialog > Form { height: auto; }"
    BINDINGS = [
        Binding("f10", "keep", "bewaren"),
        Binding("down", "app.focus_next", "volgend veld"),
        Binding("up", "app.focus_previous", "vorig veld"),
        Binding("escape", "leave", "laat maar"),
    ]

    def __init__(self, begin: OwnExample) -> None:
        """It begins with this: what could not be kept is not typed again."""
        super().__init__()
        self._begin, self._warned = begin, False

    def compose(self) -> ComposeResult:
        """A form."""
        with Vertical(classes="dialog wide"):
            yield Static("Eigen praktijkvoorbeeld", classes="dialog-title")
            with Form(classes="form"):
                for name, label, _ in FIELDS:
                    value = getattr(self._begin, name)
                    line = LineInput(value, id=f"example-{name}", compact=True, classes="goes-on",
                                     select_on_focus=False)  # fmt: skip
                    yield field(label, line)
            yield Static("Zet er geen namen van mensen in.", classes="quiet")
            yield Static(id="example-problem", classes="problem")
            with Horizontal(classes="buttons"):
                yield Button("Bewaren (F10)", id="keep", variant="primary", compact=True)
                yield Button("Laat maar (esc)", id="leave", compact=True)

    def on_mount(self) -> None:
        """Begin with the first field."""
        self.query(LineInput).first().focus()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Keep or leave."""
        event.stop()
        if event.button.id == "keep":
            self.action_keep()
        else:
            self.action_leave()

    @on(Input.Changed)
    def _changed(self) -> None:
        self._warned = False
        self._say("")

    def _say(self, problem: str) -> None:
        self.query_one("#example-problem", Static).update(plain(problem))

    def _value(self, name: str) -> str:
        return clean_line(self.query_one(f"#example-{name}", Input).value)

    def action_leave(self) -> None:
        """Leave; what was typed is only thrown away when that is asked twice."""
        if self._warned or not any(self._value(name) for name, _, _ in FIELDS):
            self.dismiss(None)
            return
        self._warned = True
        self._say("Nog een keer esc gooit weg wat je typte. Bewaren is F10.")

    def action_keep(self) -> None:
        """Give it, unless something is missing or too long."""
        value = {name: self._value(name) for name, _, _ in FIELDS}
        problem = next(
            (f"{label} is te lang: {len(value[name])} van {most} tekens."
             for name, label, most in FIELDS if len(value[name]) > most), "")  # fmt: skip
        if not value["title"] or not value["core"]:
            problem = "Vul in elk geval een titel in, en wat jullie doen."
        if problem:
            self._say(problem)
            return
        self.dismiss(OwnExample(**value))


def tables_for(scripts: Iterable[Script]) -> dict[str, int]:
    """Id of each draaiboek → for how many tables sheets are made when nobody says so."""
    said = {s.id: s.tables[1] if s.tables != ANY else TABLES for s in scripts}
    return {name: min(number, MOST_TABLES) for name, number in said.items()}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which sheets, and for how many tables; 0 is what the draaiboek advises."""

    name: str
    tables: int = 0


class SheetsScreen(Dialog[Wanted | None]):
    """Which sheets to write; dismisses with their name and the number of tables."""

    CSS = """
    #sets { margin: 0 0 1 0; }
    .-none .field { visibility: hidden; }
    """
    BINDINGS = [
        Binding("escape", "dismiss(None)", "terug"),
        Binding("t", "tables", "aantal tafels veranderen"),
        Binding("up", "list", "naar de lijst", show=False),
    ]

    options = query_one(OptionList)

    def __init__(self, sheets: Sequence[tuple[str, str]], tables: Mapping[str, int]) -> None:
        """`tables` is the advised number for each draaiboek; what is not in it has no tables."""
        super().__init__()
        self._sheets, self._tables, self._typed = sheets, tables, False

    def compose(self) -> ComposeResult:
        """One line a set, and for how many tables."""
        with Vertical(classes="dialog wide"):
            yield Static(
                "Bladen om te printen, of in te vullen in een browser", classes="dialog-title"
            )
            width = self.app.size.width
            rows = (Option(with_tail(plain(title), plain(""), width), id=name)
                    for name, title in self._sheets)  # fmt: skip
            yield OptionList(*rows, id="sets", compact=True, markup=False)
            yield field("Aantal tafels (t)", LineInput(id="tables", compact=True))
            yield Static(id="sheets-problem", classes="problem")
            yield Static("enter = bladen maken · esc = terug",
                         classes="quiet")  # fmt: skip

    def on_mount(self) -> None:
        """Choose with the arrows."""
        self.options.focus()
        self.options.highlighted = 0

    @property
    def _number(self) -> LineInput:
        return self.query_one("#tables", LineInput)

    @on(OptionList.OptionHighlighted)
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        advised = self._tables.get(event.option_id or "", 0)
        self.query_one(".dialog").set_class(not advised, "-none")
        if not self._typed:
            with self.prevent(Input.Changed):
                self._number.value = str(advised or "")

    @on(Input.Changed)
    def _changed(self) -> None:
        self._typed = True
        self.query_one("#sheets-problem", Static).update("")

    def action_tables(self) -> None:
        """To the number of tables."""
        if not self.query_one(".dialog").has_class("-none"):
            self._number.focus()

    def action_list(self) -> None:
        """To the list."""
        self.options.focus()

    @on(OptionList.OptionSelected)
    @on(Input.Submitted)
    def _make(self) -> None:
        place = self.options.highlighted
        if place is None:
            return
        name, typed = self._sheets[place][0], clean_line(self._number.value)
        if name not in self._tables or not typed:
            self.dismiss(Wanted(name))
        elif typed.isascii() and typed.isdigit() and 1 <= int(typed[:4]) <= MOST_TABLES:
            self.dismiss(Wanted(name, int(typed)))
        else:
            said = f"Typ een getal van 1 tot {MOST_TABLES}."
            self.query_one("#sheets-problem", Static).update(plain(said))
            self._number.focus()
