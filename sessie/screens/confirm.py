"""A question with two answers."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.widgets import Button, Static

from sessie.domain.dutch import clean_line
from sessie.screens.dialog import Dialog
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import plain


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
