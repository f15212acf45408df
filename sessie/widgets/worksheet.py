"""The werkblad: what only the facilitator works with, below or beside the public view."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.getters import query_one
from textual.widget import Widget
from textual.widgets import Static

from sessie.model.script import Collecting, Item, Round, Script
from sessie.model.session import Contribution, Session
from sessie.rules.entry import kinds_for
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


class TableNotes(Vertical):
    """Under the entry line of a round: the letters that can be typed there, and what tables said
    as a whole: answers written together, and marks."""

    DEFAULT_CSS = """
    TableNotes { height: auto; padding: 0 1;
        & > #letters { height: 1; text-wrap: nowrap; text-overflow: ellipsis; }
        & > #said { height: auto; max-height: 6; display: none; }
    }
    """

    letters = query_one("#letters", Static)
    said = query_one("#said", Static)

    def compose(self) -> ComposeResult:
        """Both are there from the start; what has nothing to say takes no row."""
        yield Static(id="letters")
        yield Static(id="said")

    def say(self, session: Session, item: Collecting) -> None:
        """The letters, answers and marks of this round; nothing in a terugkoppeling."""
        self.display = isinstance(item, Round)
        if not isinstance(item, Round):
            return
        renew(self.letters, legend(session.script, item))
        lines: list[Content] = []
        marks = [s for s in session.scores.values() if s.item == item.id]
        if marks:
            said = " · ".join(f"{mark.table} {mark.value}" for mark in marks)
            lines.append(row(("Cijfers: ", "$accent"), said))
        for answer in session.key_sentences.values():
            if answer.item == item.id:
                lines.append(row((f"Samen {answer.table}: ", "$accent"), answer.text))
        self.said.display = bool(lines)
        renew(self.said, Content("\n").join(lines))


def legend(script: Script, item: Collecting) -> Content:
    """`o ouder · l leerkracht  s sterk punt · w wens`: who and what the letters of the entry line
    stand for. The sub-questions themselves stand on the public view, with their letters."""
    roles = [(role.key, role.name) for role in script.roles if role.key]
    held = [kind for kind in kinds_for(script, item) if kind.key]
    questions = " ".join(kind.key for kind in held if kind.asks)
    kinds = [(questions, "deelvraag")] if questions else []
    kinds += [(kind.key, kind.name) for kind in held if not kind.asks]
    groups = [roles, kinds if len(held) > 1 else []]
    return Content("   ").join(_letters(group) for group in groups if group)


def _letters(group: list[tuple[str, str]]) -> Content:
    return Content(" · ").join(
        row((key, "bold $accent"), (f" {name}".rstrip(), "$text-quiet")) for key, name in group
    )


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
