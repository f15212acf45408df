"""The ambitions of the plan: where do we want to be, how is it now, how do we get there, when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from sessie.domain.dutch import clean_line
from sessie.domain.trajectory import Ambition, Trajectory, own_ambition, put_ambition
from sessie.domain.vocabulary import PARTNERSHIPS
from sessie.screens.confirm import Ask
from sessie.screens.dialog import Dialog
from sessie.widgets.field import Chooser, Form, field
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import plain, row

MOST_TEXT = 400
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
        change: Callable[[Callable[[Trajectory], Trajectory]], bool],
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
        goal = await self.app.push_screen_wait(Ask("Waar willen we staan?", most=MOST_TEXT))
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

        def in_this_order(trajectory: Trajectory) -> Trajectory:
            for number, ambition in enumerate(ambitions, start=1):
                trajectory = put_ambition(trajectory, replace(ambition, place=number))
            return trajectory

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
        long = next((text for text in said.values() if len(text) > MOST_TEXT), "")
        problem = "Vul in waar jullie willen staan." if not said["goal"] else ""
        if long:
            problem = f"Te lang: {len(long)} van {MOST_TEXT} tekens. Maak het korter."
        if problem:
            self.query_one("#ambition-problem", Static).update(plain(problem))
            return
        chosen = str(self.query_one("#ambition-partnership", Chooser).value)
        filled = replace(
            self._ambition, goal=said["goal"], now=said["now"], path=said["path"], when=said["when"]
        )
        self.dismiss(replace(filled, partnership="" if chosen == "-" else chosen))
