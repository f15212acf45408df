"""Finding a theme by a few letters: one of the evening, one of the library, or a new one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.getters import query_one
from textual.widgets import Input, Static

from sessie.model.dutch import clean_line, fold
from sessie.model.session import Theme
from sessie.rules.themes import KnownTheme, Target
from sessie.screens.windows.window import Dialog
from sessie.widgets.line_input import LineInput
from sessie.widgets.row_list import Entry, PickList
from sessie.widgets.text import plain

AnyTheme = Theme | KnownTheme
LONGEST_LABEL = 60
"""Characters; the room must be able to read it on one line."""
HINT = "typ een naam · ↑ ↓ = kies · enter = neem deze · esc = laat maar"


class FindTheme(Dialog[Target | None]):
    """Dismisses with the theme that was chosen; without a library only themes of the evening."""

    BINDINGS = [
        Binding("escape", "dismiss(None)", "laat maar"),
        Binding("down", "move(1)", "volgende regel"),
        Binding("up", "move(-1)", "vorige regel"),
    ]

    found = query_one(PickList)

    def __init__(
        self,
        question: str,
        themes: Sequence[Theme],
        known: Sequence[KnownTheme] = (),
        *,
        new: bool = True,
    ) -> None:
        super().__init__()
        self._question, self._themes, self._new = question, list(themes), new
        used = {theme.known for theme in themes} | {fold(theme.label) for theme in themes}
        self._known = [k for k in known if k.id not in used and fold(k.label) not in used]
        self._targets: dict[str, Target] = {}

    def compose(self) -> ComposeResult:
        """The line to type on, and what fits."""
        with Vertical(classes="dialog wide tall"):
            yield Static(plain(self._question), classes="dialog-title")
            yield LineInput(compact=True, select_on_focus=False, id="find-text")
            yield PickList("Geen thema met deze letters.")
            yield Static(plain(HINT), id="find-hint", classes="quiet")

    def on_mount(self) -> None:
        """All of them, without a choice: enter alone does nothing."""
        self._fill("")

    def _fill(self, typed: str) -> None:
        label = clean_line(typed)
        rows = list(self._rows(label))
        self._targets = {entry.id: target for entry, target in rows}
        self.found.fill([entry for entry, _ in rows], at="")
        self.found.put_cursor(0 if label and rows else -1)
        self._hint(label)

    def _rows(self, label: str) -> Iterator[tuple[Entry, Target]]:
        """Themes with these words in their name, a new one, themes about these words. The new one
        comes first when it is a name that somebody thought of."""
        named, about = self._ranked(fold(label).split())
        labels = {fold(t.label) for t in self._themes} | {fold(k.label) for k in self._known}
        free = self._new and label and fold(label) not in labels and len(label) <= LONGEST_LABEL
        new = (Entry("new", (("nieuw thema: ", "accent"), (label, ""))), Target(label=label))
        # Some words that are in no name are a name of one's own; a few letters are not.
        own = len(label.split()) > 1 and not any(fold(label) in one for one in labels)
        if free and own:
            yield new
        yield from (_row(theme) for theme in named)
        if free and not own:
            yield new
        yield from (_row(theme) for theme in about)

    def _ranked(self, words: list[str]) -> tuple[list[AnyTheme], list[AnyTheme]]:
        every: list[AnyTheme] = [*self._themes, *self._known]
        named, about = list[AnyTheme](), list[AnyTheme]()
        for theme in every:
            told = (theme.label, theme.description, *getattr(theme, "words", ()))
            if _all_in(words, fold(theme.label)):
                named.append(theme)
            elif _all_in(words, fold(" ".join(told))):
                about.append(theme)
        return named, about

    def _hint(self, label: str) -> None:
        long = len(label) > LONGEST_LABEL
        said = f"Te lang voor een thema: {len(label)} van {LONGEST_LABEL} tekens." if long else HINT
        self.query_one("#find-hint", Static).update(
            plain(said, "bold $accent" if long else "$text-quiet")
        )

    def action_move(self, by: int) -> None:
        """Another line."""
        self.found.action_move(by)

    @property
    def stray_line(self) -> LineInput:
        """Letters are for the line, also while the list has the keys."""
        return self.query_one(LineInput)

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        self._fill(event.value)

    @on(Input.Submitted)
    @on(PickList.Chosen)
    def _take(self) -> None:
        # What was typed right before enter may not have been looked for yet.
        value = self.query_one(LineInput).value
        if self.found.cursor < 0 or (self.found.cursor == 0 and value):
            self._fill(value)
        if self.found.chosen_id:
            self.dismiss(self._targets[self.found.chosen_id])


def _row(theme: AnyTheme) -> tuple[Entry, Target]:
    if isinstance(theme, Theme):
        return Entry(f"t {theme.id}", ((theme.label, ""),)), Target(theme.id)
    end = (" themalijst", "quiet")
    return Entry(f"k {theme.id}", ((theme.label, ""),), (end,)), Target(known=theme)


def _all_in(words: list[str], text: str) -> bool:
    """Whether each of these begins a word of the text."""
    return all(f" {word}" in f" {text}" for word in words)
