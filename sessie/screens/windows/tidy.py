"""Opruimen: what people wrote goes, what the report says stays. After a question, and for good."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static
from textual.widgets.option_list import Option

from sessie.model.dutch import day_in_list
from sessie.model.session import Session
from sessie.rules.tidying import goes_in_words
from sessie.screens.windows.ask import Buttons
from sessie.screens.windows.menu import Known
from sessie.screens.windows.window import ListDialog, show_rows, wide_width
from sessie.widgets.keys import KeyRow, read_rows
from sessie.widgets.text import clip, plain, row, stack

FOR_GOOD = "Dit kan niet terug, ook niet met ctrl+z."
ELSEWHERE = "Kopieën elders (zip, stick, geschreven verslag) blijven staan."


class TidyQuestion(Buttons):
    """Only true for tidying up; enter and esc leave everything as it is."""

    VERTICAL_BREAKPOINTS = [(0, "-low"), (22, "-high")]
    BINDINGS = [
        Binding("j", "answer('yes')", "opruimen"),
        Binding("n,escape", "answer('no')", "niet doen"),
        Binding("tab", "app.focus_next", "andere knop", show=False),
    ]

    def __init__(self, sessions: Sequence[Session]) -> None:
        super().__init__(_called(sessions), {"no": "Niet doen (n)", "yes": "Opruimen (j)"})
        self._sessions = sessions

    def heading(self) -> Content:
        """What it is about."""
        return plain(self.question)

    def asked(self) -> ComposeResult:
        """What goes, and what stays."""
        gone, stays = goes_in_words(self._sessions)
        yield VerticalScroll(
            Static(row(("Weg: ", "bold"), f"{gone}.")),
            Static(row(("Blijft: ", "bold"), f"{stays}.")),
            Static(plain(f"{FOR_GOOD} {ELSEWHERE}")),
            id="tidy-words",
            can_focus=False,
        )


def _called(sessions: Sequence[Session]) -> str:
    if len(sessions) != 1:
        return f"{len(sessions)} avonden opruimen?"
    evening = sessions[0].evening
    parts = (evening.title, evening.school, day_in_list(evening.date))
    return f"Opruimen: {', '.join(part for part in parts if part)}?"


class TidyList(ListDialog[tuple[str, ...]]):
    """The sessions of which something can go; dismisses with the ids of those to tidy up."""

    BINDINGS = [
        Binding("a", "all", "alle avonden van langer dan 3 maanden geleden"),
        Binding("escape", "dismiss(())", "terug"),
    ]

    def __init__(self, rows: Sequence[Known], due: Sequence[str]) -> None:
        """`due` are the ids of those of which it is time."""
        super().__init__()
        self._rows, self._due = rows, due

    def heading(self) -> Content:
        """Whether it is time."""
        return plain("Opruimen: na 3 maanden is het tijd" if self._due else "Opruimen")

    def told_keys(self) -> tuple[KeyRow, ...]:
        """All at once, where that is more than one."""
        more = f"a = alle {len(self._due)} ineens · " if len(self._due) > 1 else ""
        return read_rows(f"enter = deze avond · {more}esc = terug")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """All at once only where it is time for some."""
        there = action != "all" or bool(self._due)
        return there and super().check_action(action, parameters)

    def on_resize(self) -> None:
        """Two lines a session, as wide as the window."""
        width = max(wide_width(self.size.width, 8), 20)
        rows = (Option(self._line(one, width), id=one.id) for one in self._rows)
        show_rows(self.options, rows, self.options.highlighted or 0)

    def _line(self, one: Known, width: int) -> Content:
        title = clip(plain(one.title, "bold"), width)
        return stack([title, clip(plain(f"  {one.about}", "$text-quiet"), width)])

    def take(self, chosen: str) -> None:
        """This one alone."""
        self.dismiss((chosen,))

    def action_all(self) -> None:
        """All of which it is time."""
        if self._due:
            self.dismiss(tuple(self._due))
