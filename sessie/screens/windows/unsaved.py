"""The question before something is left that is not on disk."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.getters import query_one
from textual.widgets import Button, Static

from sessie.live import Live
from sessie.model.dutch import count
from sessie.rules.unsaved import NotSaved
from sessie.screens.windows.ask import Choose
from sessie.widgets.text import plain, stack

SAVED = "saved"
"""The answer that comes by itself, when all is on disk after all."""
BRIEF = 2.0
"""Seconds that saving may take before the texts are shown: most often it is done by then."""
LOOK = 0.2
"""Seconds between two looks at how far it is."""
TEXTS = "Dit is nog niet bewaard. Stop je nu, dan kan het verloren gaan:"
NO_TEXTS = "Wat er getypt is, is bewaard. Alleen waar de avond nu staat nog niet."


class Unsaved(Choose):
    """Shows what is not on disk and waits for it; dismisses with SAVED as soon as it is there, with
    "stop" to leave it behind, or with None to go on with the evening."""

    BINDINGS = [
        Binding("pagedown", "down", show=False),
        Binding("pageup", "up", show=False),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (22, "-high")]
    SIZE = "wide"
    KEYS = "↑ ↓ = lezen · esc = doorgaan"
    AUTO_FOCUS = "#wait"
    PRIMARY = "wait"

    texts = query_one(VerticalScroll)

    def __init__(self, live: Live, *, stopping: bool = True) -> None:
        """With `stopping` it may be left behind; without, there is only waiting or going on."""
        other = {"stop": "Toch stoppen: dit gaat verloren"} if stopping else {"no": "Doorgaan"}
        super().__init__("", {"wait": "Wachten", **other})
        self.live = live
        self._waits = False
        """Whether it was said that it should wait."""
        self._told: object = None
        """The versions that the texts are of."""

    def asked(self) -> ComposeResult:
        """How far it is, and what is not saved: to be read, and to be copied by hand."""
        yield Static(id="how")
        with VerticalScroll(can_focus=False):
            yield Static(id="texts")

    def on_mount(self) -> None:
        """Look on, until all is saved."""
        self.look()
        self.set_interval(LOOK, self.look)

    def look(self) -> None:
        """Show how far it is now; close when all is saved."""
        saving, waited = self.live.saving, self.live.waited
        if saving.done:
            self.dismiss(SAVED)
            return
        self.query_one("#how", Static).update(plain(self._how(saving.error, waited)))
        sure = bool(saving.error) or waited >= BRIEF
        self.texts.display = sure
        for button in self.query("Button#stop").results(Button):
            button.display = sure
        if (versions := (saving.durable, saving.newest)) != self._told:
            self._told = versions
            texts = in_words(self.live.not_saved())
            self.query_one("#texts", Static).update(stack(texts))

    def _how(self, error: str, waited: float) -> str:
        waits = "Ik wacht, en ga verder zodra alles bewaard is. " * self._waits
        if error:
            return f"{waits}De laatste wijzigingen zijn NIET bewaard. {error}"
        if waited < BRIEF:
            return f"{waits}Even geduld: de laatste wijzigingen worden bewaard."
        return f"{waits}Bewaren duurt lang, al {count(int(waited), 'seconde', 'seconden')}."

    def action_down(self) -> None:
        """Read on; the buttons are left and right."""
        self._scroll(1)

    def action_up(self) -> None:
        """Read back."""
        self._scroll(-1)

    def _scroll(self, pages: int) -> None:
        rows = pages * max(self.texts.size.height - 1, 1)
        self.texts.scroll_relative(y=rows, animate=False, immediate=True)

    def action_answer(self, answer: str) -> None:
        """To wait is to stay here, and to try once more."""
        if answer != "wait":
            super().action_answer(answer)
            return
        self._waits = True
        self.live.retry()
        self.look()


def in_words(texts: tuple[NotSaved, ...]) -> list[Content]:
    """A line for each text, under a sentence that says what they are."""
    if not texts:
        return [plain(NO_TEXTS)]
    return [plain(TEXTS), *(plain(f"– {one.what}: {one.text}") for one in texts)]
