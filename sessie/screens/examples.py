"""Praktijkvoorbeelden: browse, filter, and pick some as slides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.getters import query_one
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from sessie.domain.dutch import fold
from sessie.domain.practice import MOST
from sessie.library.examples import PracticeExample
from sessie.screens.reading import ReadingDialog, with_tail
from sessie.widgets.field import field
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import plain, row


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
