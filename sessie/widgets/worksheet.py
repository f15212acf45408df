"""The werkblad: what only the facilitator works with, below or beside the public view."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.getters import query_one
from textual.widget import Widget
from textual.widgets import Static

from sessie.domain.script import Collecting, Item, Round, Script
from sessie.domain.session import Contribution, Session
from sessie.widgets.renew import renew
from sessie.widgets.text import plain, row


class Worksheet(Vertical):
    """Times and notes above, the tool of the screen below."""

    DEFAULT_CSS = """
    Worksheet #worksheet-note.-empty { display: none; }
    Worksheet { display: none; background: $surface; border-top: solid $border;
        & > #worksheet-head { height: auto; padding: 0 1; }
        & > #worksheet-note { height: auto; max-height: 6; padding: 0 1; }
        & > #worksheet-detail { height: auto; max-height: 5; padding: 0 1; background: $panel; }
    }
    """

    head = query_one("#worksheet-head", Static)
    note = query_one("#worksheet-note", Static)

    def __init__(self, *tools: Widget) -> None:
        super().__init__(id="worksheet")
        self._tools = tools

    def compose(self) -> ComposeResult:
        """The fixed lines around the tools."""
        yield Static(id="worksheet-head")
        yield Static(id="worksheet-note")
        yield from self._tools

    def say_times(self, times: str) -> None:
        """`19:30–21:30 · nu 20:16 · klaar 21:37 (7 min te laat)`"""
        renew(self.head, row(("Werkblad  ", "bold $accent"), times))

    def say_note(self, item: Item, following: Item | None) -> None:
        """The facilitator's notes of the item, and what comes next."""
        lines = [plain(line) for line in item.note.splitlines()]
        if following:
            lines.append(row(("Straks: ", "$text-quiet"), (following.title, "$text-quiet")))
        renew(self.note, Content("\n").join(lines))
        self.note.set_class(not lines, "-empty")


class TableNotes(Static):
    """What tables said as a whole in a round: answers written together, and marks."""

    DEFAULT_CSS = """
    TableNotes { height: auto; max-height: 6; padding: 0 1; display: none; }
    """

    def say(self, session: Session, item: Collecting) -> None:
        """The answers and marks of this round; nothing when it asks for none."""
        lines: list[Content] = []
        if isinstance(item, Round):
            marks = [s for s in session.scores.values() if s.item == item.id]
            if marks:
                said = " · ".join(f"{mark.table} {mark.value}" for mark in marks)
                lines.append(row(("Cijfers: ", "$accent"), said))
            for answer in session.key_sentences.values():
                if answer.item == item.id:
                    lines.append(row((f"Samen {answer.table}: ", "$accent"), answer.text))
        self.display = bool(lines)
        renew(self, Content("\n").join(lines))


class SlipDetail(Static):
    """The whole text of the slip with the cursor."""

    DEFAULT_CSS = """
    SlipDetail { height: auto; max-height: 6; padding: 0 1; background: $panel; display: none; }
    """

    def say(self, script: Script, slip: Contribution | None) -> None:
        """Text, public text and translation, without table or role."""
        self.display = slip is not None
        if slip is None:
            return
        kind = script.kind(slip.kind).name
        parts = [row((f"{kind}: ", "bold $accent"), slip.text)]
        if slip.who or slip.when:
            parts.append(
                row(("wie: ", "$text-quiet"), slip.who, (" wanneer: ", "$text-quiet"), slip.when)
            )
        if slip.translation:
            parts.append(row(("vertaald: ", "$text-quiet"), slip.translation))
        if slip.public:
            parts.append(row(("in het verslag: ", "$text-quiet"), slip.public))
        renew(self, Content("\n").join(parts))
