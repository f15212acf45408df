"""Praktijkvoorbeelden: browse, filter, pick some as slides, and write one of your own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from sessie.domain.practice import MOST
from sessie.domain.text import clean_line, fold
from sessie.library.examples import PracticeExample
from sessie.screens.dialog import Dialog
from sessie.widgets.field import field
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import clip, plain, row, stack


@dataclass(frozen=True, slots=True)
class Picked:
    """What was done: examples chosen as slides, or the wish to write a new one."""

    examples: tuple[PracticeExample, ...] = ()
    write: bool = False


class ExamplesScreen(Dialog[Picked | None]):
    """Dismisses with what was picked; without a session there is only reading."""

    BINDINGS = [
        Binding("escape", "dismiss(None)", "terug"),
        Binding("f10", "keep", "gekozen voorbeelden als dia's in de avond"),
        Binding("f7", "write", "eigen voorbeeld schrijven"),
        Binding("down", "list", "naar de lijst", show=False),
    ]

    def __init__(
        self, examples: Sequence[PracticeExample], *, pick: bool, chosen: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self._examples, self._pick = list(examples), pick
        self._chosen = [e.id for e in examples if e.title in chosen]

    def compose(self) -> ComposeResult:
        """The filter, the list, and the example with the cursor."""
        with Vertical(classes="dialog wide tall"):
            yield Static("Praktijkvoorbeelden", classes="dialog-title")
            yield field("Zoek", LineInput(placeholder="plaats, doelgroep of woord", compact=True))
            yield OptionList(compact=True, markup=False)
            with VerticalScroll(id="example-detail"):
                yield Static(id="example-text")
            keys = "enter = kies · F10 = als dia's erin · " if self._pick else ""
            yield Static(plain(f"{keys}F7 = eigen voorbeeld · esc = terug"), classes="quiet")

    def on_mount(self) -> None:
        """Show all."""
        self._fill("")
        self.query_one(OptionList).focus()

    def _fill(self, wanted: str) -> None:
        words = fold(wanted).split()
        options = self.query_one(OptionList)
        options.clear_options()
        for example in self._examples:
            said = fold(" ".join((example.title, example.place, example.audience, example.core)))
            if all(word in said for word in words):
                options.add_option(Option(self._line(example), id=example.id))
        if options.option_count:
            options.highlighted = 0
        else:
            self._show(None)

    def _line(self, example: PracticeExample) -> Content:
        mark = f"{self._chosen.index(example.id) + 1} " if example.id in self._chosen else "  "
        own = " · eigen" if example.own else ""
        about = " · ".join(part for part in (example.place, example.audience) if part)
        line = row((mark, "bold $accent"), plain(example.title), (f"  {about}{own}", "$text-quiet"))
        return clip(line, max(self.size.width - 18, 20))

    def _show(self, example: PracticeExample | None) -> None:
        lines = [plain("Niets gevonden. Maak het zoekwoord korter.", "$text-quiet")]
        if example:
            lines = [plain(line) for line in example.core.splitlines()]
            if example.gains:
                lines += [Content(""), plain("Wat het oplevert", "bold $accent")]
                lines += [plain(line) for line in example.gains.splitlines()]
            lines += [Content(""), plain(f"Bron: {example.source}", "$text-quiet")]
        self.query_one("#example-text", Static).update(stack(lines))

    def _example(self, example_id: str | None) -> PracticeExample | None:
        return next((e for e in self._examples if e.id == example_id), None)

    @on(Input.Changed)
    def _filter(self, event: Input.Changed) -> None:
        self._fill(event.value)

    @on(Input.Submitted)
    def action_list(self) -> None:
        """To the list."""
        self.query_one(OptionList).focus()

    @on(OptionList.OptionHighlighted)
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        self._show(self._example(event.option_id))

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        example = self._example(event.option_id)
        if example is None or not self._pick:
            return
        if example.id in self._chosen:
            self._chosen.remove(example.id)
        elif len(self._chosen) < MOST:
            self._chosen.append(example.id)
        else:
            self.notify(f"Kies er hoogstens {MOST}. Haal er eerst één weg.", markup=False)
        options = self.query_one(OptionList)
        place = options.highlighted
        self._fill(self.query_one(Input).value)
        options.highlighted = place

    def action_keep(self) -> None:
        """Put the chosen ones in the evening."""
        if self._pick:
            examples = (self._example(chosen) for chosen in self._chosen)
            self.dismiss(Picked(tuple(e for e in examples if e)))

    def action_write(self) -> None:
        """Write one of your own."""
        self.dismiss(Picked(write=True))


@dataclass(frozen=True, slots=True)
class OwnExample:
    """What was written."""

    title: str
    place: str
    audience: str
    core: str
    gains: str
    source: str


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

    BINDINGS = [
        Binding("escape", "dismiss(None)", "laat maar"),
        Binding("f10", "keep", "bewaren"),
        Binding("down", "app.focus_next", "volgend veld"),
        Binding("up", "app.focus_previous", "vorig veld"),
    ]

    def compose(self) -> ComposeResult:
        """A form."""
        with Vertical(classes="dialog wide"):
            yield Static("Eigen praktijkvoorbeeld", classes="dialog-title")
            with Vertical(classes="form"):
                for name, label, _ in FIELDS:
                    yield field(
                        label, LineInput(id=f"example-{name}", compact=True, classes="goes-on")
                    )
            yield Static("Zet er geen namen van mensen in.", classes="quiet")
            yield Static(id="example-problem", classes="problem")
            with Horizontal(classes="buttons"):
                yield Button("Bewaren (F10)", id="keep", variant="primary", compact=True)
                yield Button("Laat maar (esc)", id="leave", compact=True)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Keep or leave."""
        event.stop()
        if event.button.id == "keep":
            self.action_keep()
        else:
            self.dismiss(None)

    def action_keep(self) -> None:
        """Give it, unless something is missing or too long."""
        value = {
            name: clean_line(self.query_one(f"#example-{name}", Input).value)
            for name, _, _ in FIELDS
        }
        problem = next(
            (f"{label} is te lang: {len(value[name])} van {most} tekens."
             for name, label, most in FIELDS if len(value[name]) > most), "")  # fmt: skip
        if not value["title"] or not value["core"]:
            problem = "Vul in elk geval een titel in, en wat jullie doen."
        if problem:
            self.query_one("#example-problem", Static).update(plain(problem))
            return
        self.dismiss(OwnExample(**value))
