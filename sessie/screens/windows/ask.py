"""Windows with one question: yes or no, one of several answers, a line of text, one of a list."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, OptionList, Static
from textual.widgets.option_list import Option

from sessie.model.dutch import clean_line
from sessie.model.session import Theme
from sessie.screens.windows.window import Dialog
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import plain, row, stack, wrap_hanging


class Confirm(Dialog[bool]):
    """Dismisses with True for yes."""

    BINDINGS = [
        Binding("escape,n", "answer(False)", "nee"),
        Binding("j,y", "answer(True)", "ja"),
        Binding("left,right,up,down", "app.focus_next", "andere knop", show=False),
    ]

    def __init__(self, question: str, *, yes: str = "Ja", no: str = "Nee") -> None:
        super().__init__()
        self._question, self._yes, self._no = question, yes, no

    def compose(self) -> ComposeResult:
        """The question above its buttons; Enter is yes."""
        with Vertical(classes="dialog"):
            yield Static(plain(self._question))
            with Horizontal(classes="buttons"):
                yield Button(plain(self._yes), id="yes", variant="primary", compact=True)
                yield Button(plain(self._no), id="no", compact=True)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Answer."""
        event.stop()
        self.dismiss(event.button.id == "yes")

    def action_answer(self, answer: bool) -> None:
        """Answer with a key."""
        self.dismiss(answer)


class Choose(Dialog[str | None]):
    """A question with several answers; dismisses with the id of one, or None."""

    BINDINGS = [
        Binding("escape", "dismiss(None)", "doorgaan"),
        Binding("right,down", "app.focus_next", "andere knop", show=False),
        Binding("left,up", "app.focus_previous", "andere knop", show=False),
    ]

    def __init__(self, question: str, answers: dict[str, str]) -> None:
        super().__init__()
        self._question, self._answers = question, answers

    def compose(self) -> ComposeResult:
        """The question above its buttons; the first has the focus."""
        with Vertical(classes="dialog"):
            yield Static(plain(self._question))
            with Horizontal(classes="buttons"):
                for answer, label in self._answers.items():
                    yield Button(plain(label), id=answer, compact=True)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Answer."""
        event.stop()
        self.dismiss(event.button.id)


class Ask(Dialog[str | None]):
    """Asks for one line of text; None when it was given up."""

    BINDINGS = [Binding("escape", "dismiss(None)", "laat maar")]

    def __init__(
        self, question: str, value: str = "", *, most: int = 80, empty: bool = False
    ) -> None:
        """With `empty` an empty line is an answer too."""
        super().__init__()
        self._question, self._value, self._most, self._empty = question, value, most, empty

    def compose(self) -> ComposeResult:
        """The question above the input."""

        with Vertical(classes="dialog"):
            yield Static(plain(self._question))
            yield LineInput(self._value, compact=True, select_on_focus=False)
            yield Static(id="ask-hint", classes="quiet")

    def on_mount(self) -> None:
        """Say which keys there are."""
        self.query_one("#ask-hint", Static).update(plain("Enter = klaar · esc = laat maar"))

    def on_input_submitted(self, event: object) -> None:
        """Give the text when it is not too long."""
        text = clean_line(getattr(event, "value", ""))
        if len(text) > self._most:
            hint = f"Te lang: {len(text)} van {self._most} tekens."
            self.query_one("#ask-hint", Static).update(plain(hint, "bold $accent"))
            return
        self.dismiss(text if text or self._empty else None)


NUMBERED = 9
"""So many lines have a key of their own."""


WIDE, AROUND = 90, 9
"""Columns of the dialog, and those of its border, its padding and the bar beside a long list."""


ABOVE, ABOUT = 8, 3
"""Rows of the dialog around the list: border, padding, title and keys; and more for a remark."""


class ChooseOne(Dialog[str | None]):
    """Dismisses with the id of a line; None when it was given up."""

    BINDINGS = [Binding("escape", "dismiss(None)", "laat maar")]

    def __init__(self, title: str, lines: Sequence[tuple[str, Content]], about: str = "") -> None:
        super().__init__()
        self._title, self._lines, self._about = title, lines, about

    def compose(self) -> ComposeResult:
        """The lines with their numbers; what is wrapped hangs under its beginning."""
        width = min(WIDE, self.app.size.width * 96 // 100) - AROUND
        with Vertical(classes="dialog wide"):
            yield Static(plain(self._title), classes="dialog-title")
            yield OptionList(
                *(
                    Option(
                        stack(wrap_hanging(row((f"{number:>2}  ", "bold $accent")), line, width)),
                        id=line_id,
                    )
                    for number, (line_id, line) in enumerate(self._lines, 1)
                ),
                compact=True,
                markup=False,
            )
            if self._about:
                yield Static(plain(self._about), classes="quiet")
            yield Static("enter of een cijfer = kiezen · esc = laat maar", classes="quiet")

    def on_mount(self) -> None:
        """Begin with the first."""
        options = self.query_one(OptionList)
        options.styles.height = "auto"
        self._fit(self.app.size.height)
        options.focus()
        options.highlighted = 0

    def on_resize(self, event: events.Resize) -> None:
        """A long list leaves room for the keys under it."""
        self._fit(event.size.height)

    def _fit(self, height: int) -> None:
        rows = height * 96 // 100 - ABOVE - ABOUT * bool(self._about)
        self.query_one(OptionList).styles.max_height = max(rows, 2)

    def on_key(self, event: events.Key) -> None:
        """A number chooses its line."""
        number = int(event.key) if event.key in "123456789" else 0
        if 0 < number <= min(len(self._lines), NUMBERED):
            event.stop()
            self.dismiss(self._lines[number - 1][0])

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take this one."""
        self.dismiss(event.option_id)


class ChooseTheme(Dialog[str | None]):
    """Dismisses with the id of a theme; None when it was given up."""

    BINDINGS = [Binding("escape", "dismiss(None)", "laat maar")]

    def __init__(self, title: str, themes: Sequence[tuple[int, Theme]], about: str = "") -> None:
        super().__init__()
        self._title, self._themes, self._about = title, themes, about

    def compose(self) -> ComposeResult:
        """A line a theme, with its rank when it has one."""
        ranked = any(rank for rank, _ in self._themes)
        with Vertical(classes="dialog wide"):
            yield Static(plain(self._title), classes="dialog-title")
            yield OptionList(
                *(
                    Option(
                        row((f"{rank or '–':>2}  " if ranked else "", "$accent"), theme.label),
                        id=theme.id,
                    )
                    for rank, theme in self._themes
                ),
                compact=True,
                markup=False,
            )
            if self._about:
                yield Static(plain(self._about), classes="quiet")
            yield Static("enter = dit thema · esc = laat maar", classes="quiet")

    def on_mount(self) -> None:
        """The first is the likeliest."""
        options = self.query_one(OptionList)
        options.styles.height = "auto"
        options.focus()
        options.highlighted = 0

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take this one."""
        self.dismiss(event.option_id)


MOST_TENSION = 140
"""Characters: it is projected in one or two lines."""


class AskTension(Ask):
    """Dismisses with the sentence, empty to take it away; None when it was given up."""

    def __init__(self, theme: Theme) -> None:
        question = f"“{theme.label}”: waarin verschillen de kanten? Eén zin; leeg is geen zin."
        super().__init__(question, theme.tension, most=MOST_TENSION, empty=True)
