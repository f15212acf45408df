"""The ambitions of a plan: a list, and a form for one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from sessie.model.traject import Ambition, Traject
from sessie.model.vocabulary import PARTNERSHIPS
from sessie.rules.plan import PARTS, missing_in
from sessie.rules.setup import Unclear
from sessie.rules.traject import own_ambition, put_ambition
from sessie.screens.windows.ask import Ask, careful
from sessie.screens.windows.form import KEEP_OR_LEAVE, Form, Values
from sessie.screens.windows.window import ListDialog, show_rows
from sessie.widgets.fields import Field
from sessie.widgets.text import plain, row

MOST_OF_AMBITION = 400
WHERE = "Waar willen we over een jaar staan?"
NO_PARTNERSHIP = {"": "geen"}


class AmbitionForm(Form[Ambition]):
    """One ambition; dismisses with it as it was filled in, or None. It begins at the first text
    that is empty."""

    BINDINGS = KEEP_OR_LEAVE

    def __init__(self, ambition: Ambition) -> None:
        self._ambition = ambition
        title = "Klus" if ambition.errand else "Ambitie"
        held = {name: str(getattr(ambition, name)) for name in PARTS}
        named = NO_PARTNERSHIP | {name: name.capitalize() for name in PARTNERSHIPS}
        super().__init__(
            title,
            [
                *(Field(name, PARTS[name], held[name], most=MOST_OF_AMBITION) for name in PARTS),
                Field("partnership", "Partnerschap", ambition.partnership, named),
            ],
            self._filled,
            first=next((name for name, text in held.items() if not text), "goal"),
        )

    def _filled(self, values: Values) -> Ambition:
        if not values["goal"]:
            raise Unclear("goal", "Vul in waar jullie over een jaar willen staan.")
        return replace(self._ambition, **values)  # type: ignore[arg-type]


Change = Callable[[Traject], Traject]


class AmbitionsScreen(ListDialog[None]):
    """A list; every change is kept at once."""

    BINDINGS = [
        Binding("n", "new", "nieuwe ambitie"),
        Binding("k", "errand", "klus of ambitie"),
        Binding("x,delete", "drop", "weglaten uit het plan"),
        Binding("ctrl+up,shift+up", "move(-1)", "eerder"),
        Binding("ctrl+down,shift+down", "move(1)", "later"),
        Binding("escape", "dismiss", "terug"),
    ]
    SIZE = "wide tall"
    HEADING = "Ambities in het plan"
    TO_TYPE = "Je typt, maar de lijst heeft de toetsen. Een nieuwe ambitie typ je na n."
    KEYS = (
        "enter = aanvullen · n = nieuwe · k = klus of ambitie\n"
        "x = weglaten · ctrl+↑ ctrl+↓ = volgorde · esc = terug"
    )

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
        goal = await self.app.push_screen_wait(Ask(WHERE, most=MOST_OF_AMBITION))
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

    def action_errand(self) -> None:
        """Something to be done once is no ambition: it stands apart in the plan; and back."""
        if chosen := self._chosen:
            place, ambition = chosen
            other = replace(ambition, errand=not ambition.errand)
            if self._change(lambda t: put_ambition(t, other)):
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
    return row((one.goal, "bold"), "\n  ", (about_ambition(one), "$text-quiet"))


def about_ambition(one: Ambition) -> str:
    """Its partnership, and what was not filled in yet."""
    if one.errand:
        return "klus: staat bij de eerste stappen"
    missing = missing_in(one)
    about = one.partnership.capitalize() or "geen partnerschap"
    return f"{about} · {'nog niet: ' + ', '.join(missing) if missing else 'helemaal ingevuld'}"
