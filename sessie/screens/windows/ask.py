"""Windows with one question: one of several answers, a line of text, one of a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Button, Static
from textual.widgets.option_list import Option

from sessie.model.dutch import clean_line
from sessie.model.session import Theme
from sessie.screens.windows.window import (
    Dialog,
    Leaving,
    ListDialog,
    TextWindow,
    show_rows,
    wide_width,
)
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import plain, row, stack, wrap_hanging


class Buttons(Dialog[str | None]):
    """A question with several answers; dismisses with the id of one. The answer `no` is None."""

    BINDINGS = [
        Binding("right", "app.focus_next", "andere knop", show=False),
        Binding("left", "app.focus_previous", "andere knop", show=False),
        Binding("down", "down", "andere knop", show=False),
        Binding("up", "up", "andere knop", show=False),
    ]
    SIZE = ""
    PRIMARY = ""
    """Id of the answer that stands out."""

    def __init__(self, question: str, answers: Mapping[str, str]) -> None:
        super().__init__()
        self.question, self.answers = question, answers

    def body(self) -> ComposeResult:
        """The question above its buttons; the first has the focus."""
        yield from self.asked()
        with Horizontal(classes="buttons"):
            for answer, label in self.answers.items():
                button = Button(plain(label), id=answer, compact=True)
                button.variant = "primary" if answer == self.PRIMARY else "default"
                yield button

    def asked(self) -> ComposeResult:
        """What stands above the buttons."""
        yield Static(plain(self.question))

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Answer."""
        event.stop()
        self.action_answer(event.button.id or "")

    def action_down(self) -> None:
        """The next button."""
        self.app.action_focus_next()

    def action_up(self) -> None:
        """The button before."""
        self.app.action_focus_previous()

    def action_answer(self, answer: str) -> None:
        """Answer."""
        self.dismiss(None if answer == "no" else answer)


class Choose(Buttons):
    """One of several answers, or None."""

    BINDINGS = [Binding("escape", "dismiss(None)", "doorgaan")]


class Instead(Buttons):
    """What must become of a line where something stands already. The first answer changes nothing,
    so that an Enter or a letter too many does no harm."""

    BINDINGS = [Binding("escape", "answer('no')", "laten staan")]


class Confirm(Buttons):
    """Yes or no; what it dismisses with is only true for yes. Enter is yes, if not `careful`."""

    BINDINGS = [
        Binding("escape,n", "answer('no')", "nee"),
        Binding("j,y", "answer('yes')", "ja"),
    ]
    PRIMARY = "yes"

    def __init__(
        self, question: str, *, yes: str = "Ja", no: str = "Nee", careful: bool = False
    ) -> None:
        """With `careful` enter leaves everything as it is: for what takes something away."""
        answers = {"yes": yes, "no": no}
        if careful:
            answers = {"no": f"{no} (n)", "yes": f"{yes} (j)"}
            self.PRIMARY = ""
        super().__init__(question, answers)


def careful(question: str, yes: str) -> Confirm:
    """The question before something is taken away; not the key that asked for it is yes."""
    return Confirm(question, yes=yes, no="Laten staan", careful=True)


ROOM_READS = (
    "De zaal leest mee. Bevries de beamer, of zet het doek op een tweede scherm (F12). "
    "Deze waarschuwing komt één keer per avond."
)
OVER_CURTAIN = (
    "Het doek is dicht. Wat je nu opent, komt er voor de zaal overheen. "
    "Bevries eerst de beamer, of laat het dicht."
)
UNDER_CURTAIN = (
    "Onder het doek staat nog iets open dat alleen voor jou is. Gaat het doek open, dan leest de "
    "zaal mee. Bevries eerst de beamer."
)


class RoomReads(Buttons):
    """The one warning of an evening, before the first thing that only the facilitator may read, and
    before each while the curtain is closed, or opens over one; only true for opening it all the
    same. Enter opens nothing."""

    BINDINGS = [
        Binding("t", "answer('open')", "toch openen"),
        Binding("n,escape", "answer('no')", "niet openen"),
    ]

    WARNS = True

    def __init__(self, warning: str = ROOM_READS) -> None:
        super().__init__(warning, {"no": "Niet openen (n)", "open": "Toch openen (t)"})


class Ask(Leaving[str | None]):
    """Asks for one line of text; None when it was given up."""

    BINDINGS = [Binding("escape", "leave", "laat maar")]
    SIZE = ""
    KEYS = "enter = klaar · esc = laat maar"

    def __init__(
        self, question: str, value: str = "", *, most: int = 80, empty: bool = False
    ) -> None:
        """With `empty` an empty line is an answer too."""
        super().__init__()
        self._question, self._value, self._most, self._empty = question, value, most, empty

    def body(self) -> ComposeResult:
        """The question above the input."""
        yield Static(plain(self._question))
        yield LineInput(self._value, compact=True, select_on_focus=False)
        yield Static(id="hint", classes="problem")

    @property
    def touched(self) -> bool:
        """Whether there is another text than it began with; an empty line is no loss."""
        return clean_line(self.query_one(LineInput).value) not in ("", clean_line(self._value))

    def on_input_submitted(self, event: LineInput.Submitted) -> None:
        """Give the text when it is not too long."""
        text = clean_line(event.value)
        if len(text) > self._most:
            hint = f"Te lang: {len(text)} van {self._most} tekens."
            self.query_one("#hint", Static).update(plain(hint, "bold $accent"))
            return
        self.dismiss(text if text or self._empty else None)


MOST_TENSION = 140
"""Characters: it is projected in one or two lines."""


class AskTension(Ask):
    """Dismisses with the sentence, empty to take it away; None when it was given up."""

    def __init__(self, theme: Theme) -> None:
        question = (
            f"“{theme.label}”: waarin verschillen de kanten? Eén zin. "
            "Laat leeg om de zin weg te halen."
        )
        super().__init__(question, theme.tension, most=MOST_TENSION, empty=True)


class Problems(TextWindow):
    """What is wrong, one thing a line. Nothing was done."""

    BINDINGS = [Binding("escape,enter,space", "dismiss", "terug")]
    SIZE = "wide"
    KEYS = "↑ ↓ = bladeren · enter of esc = terug"

    def __init__(self, title: str, problems: Sequence[str]) -> None:
        super().__init__()
        self._title, self._problems = title, problems

    def heading(self) -> Content:
        """What was not done."""
        return plain(self._title)

    def text(self) -> ComposeResult:
        """Every problem."""
        yield Static(stack([plain(problem) for problem in self._problems]))


AROUND = 9
"""Columns of the border of the dialog, its padding and the bar beside a long list."""
ABOVE, ABOUT = 8, 3
"""Rows of the dialog around the list: border, padding, title and keys; and more for a remark."""


class ChooseOne(ListDialog[str | None]):
    """Dismisses with the id of a line; None when it was given up."""

    BINDINGS = [
        Binding("escape", "dismiss(None)", "laat maar"),
        *(Binding(str(n), f"number({n})", "deze regel", show=False) for n in range(1, 10)),
    ]
    KEYS = "enter of een cijfer = kiezen · esc = laat maar"
    NUMBERED = 9
    """So many lines have a key of their own."""

    def __init__(
        self, title: str, lines: Sequence[tuple[str, Content]], about: str = "", *, at: str = ""
    ) -> None:
        """`at` is the id of the line with the cursor, if that is not the first one."""
        super().__init__()
        self._title, self._about, self._at = title, about, at
        self._lines = [
            (line_id, self.mark(number, line_id), line)
            for number, (line_id, line) in enumerate(lines, 1)
        ]

    def mark(self, number: int, line_id: str) -> Content:
        """What stands before a line."""
        return row((f"{number:>2}  ", "bold $accent"))

    def heading(self) -> Content:
        """What is asked."""
        return plain(self._title)

    def body(self) -> ComposeResult:
        """The lines."""
        yield from super().body()
        if self._about:
            yield Static(plain(self._about), classes="quiet")

    def on_mount(self) -> None:
        """The first is the likeliest; what is wrapped hangs under its beginning."""
        self.options.styles.height = "auto"
        width = wide_width(self.app.size.width, AROUND)
        rows = (
            Option(stack(wrap_hanging(mark, line, width)), id=line_id)
            for line_id, mark, line in self._lines
        )
        show_rows(self.options, rows, self._at)
        self._fit(self.app.size.height)

    def on_resize(self, event: events.Resize) -> None:
        """A long list leaves room for the keys under it."""
        self._fit(event.size.height)

    def _fit(self, height: int) -> None:
        rows = height * 96 // 100 - ABOVE - ABOUT * bool(self._about)
        self.options.styles.max_height = max(rows, 2)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A number without a line does nothing."""
        if action == "number" and parameters:
            return int(str(parameters[0])) <= min(len(self._lines), self.NUMBERED)
        return super().check_action(action, parameters)

    def action_number(self, number: int) -> None:
        """A number chooses its line."""
        self.dismiss(self._lines[number - 1][0])


class ChooseTheme(ChooseOne):
    """Dismisses with the id of a theme; a line has its rank when there is one."""

    KEYS = "enter = dit thema · esc = laat maar"
    NUMBERED = 0

    def __init__(self, title: str, themes: Sequence[tuple[int, Theme]], about: str = "") -> None:
        self._ranks = {theme.id: rank for rank, theme in themes if any(r for r, _ in themes)}
        super().__init__(title, [(theme.id, plain(theme.label)) for _, theme in themes], about)

    def mark(self, number: int, line_id: str) -> Content:
        """The rank; nothing when there is none at all."""
        rank = self._ranks.get(line_id)
        return plain("" if rank is None else f"{rank or '–':>2}  ", "$accent")
