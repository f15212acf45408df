"""The werkblad: what only the facilitator works with, below or beside the public view.

On it stand notes, each a few lines that say something of the evening, and the entry line:
`B o w Meer tijd voor gesprek` becomes a slip with one Enter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.getters import query_one
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from sessie.model.dutch import count
from sessie.model.script import Collecting, Item, Script
from sessie.model.session import MAX_SLIP, Contribution, Session
from sessie.model.stage import Prefix
from sessie.rules.entry import OF_TABLE, Draft, kinds_for, split_paste
from sessie.rules.points import answers_before, points, takes_points
from sessie.rules.ready import ready_in_words
from sessie.widgets.line_input import LineInput
from sessie.widgets.slip_list import Said, described, text_of_said
from sessie.widgets.text import plain, row, stack


class Left(Message):
    """Who works on the werkblad wants out of it: the keys are those of the evening again."""


class AllWanted(Message):
    """The slips are wanted: they stand on the whole werkblad."""


class Note(Static):
    """Lines for the facilitator only; where there is nothing to say, no row is taken."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(Content(""), id=id, classes="-empty")

    def say(self, lines: Sequence[Content]) -> None:
        """Show these lines. The same again does nothing, and the screen is only laid out anew when
        the number of rows can differ."""
        self.set_class(not lines, "-empty")
        old, new, width = self.content, stack(lines), self.content_size.width
        assert isinstance(old, Content)
        if not old.is_same(new):
            same_rows = width > 0 and len(old.wrap(width)) == len(new.wrap(width))
            self.update(stack(lines), layout=not same_rows)


class Worksheet(Vertical):
    """Times and notes above, the tool of the screen below."""

    head = query_one("#worksheet-head", Note)
    note = query_one("#worksheet-note", Note)

    def __init__(self, *tools: Widget) -> None:
        super().__init__(id="worksheet")
        self._tools = tools

    def compose(self) -> ComposeResult:
        """The fixed lines around the tools."""
        yield Note(id="worksheet-head")
        yield Note(id="worksheet-note")
        yield from self._tools

    def say_times(self, times: str) -> None:
        """`19:30–21:30 · nu 20:16 · klaar 21:37 (7 min te laat)`"""
        self.head.say([row(("Werkblad  ", "bold $accent"), times)])

    def say_nothing(self) -> None:
        """Times and notes stand elsewhere."""
        self.head.say([])
        self.note.say([])

    def say_note(self, item: Item | None, following: Item | None) -> None:
        """The facilitator's notes of the item, if there is one, and what comes next."""
        lines = [plain(line) for line in item.note.splitlines()] if item else []
        if following:
            lines.append(row(("Straks: ", "$text-quiet"), (following.title, "$text-quiet")))
        self.note.say(lines)


# the entry line -------------------------------------------------------------------------------

_ONLY_LETTERS = re.compile(r"\s*(?:tafel )?(?:\w{1,2}[ :,.]*){0,4}|.*: *", re.IGNORECASE)
"""What stands in front of a text in the entry line."""


class EntryInput(LineInput):
    """The input itself; keys that mean something else in an entry line are handed on."""

    BINDINGS = [
        Binding("tab", "hand_on('kind')", "andere soort", priority=True),
        Binding("shift+tab", "hand_on('role')", "andere rol", priority=True),
        Binding("up", "hand_on('last')", "laatste briefje wijzigen"),
        Binding("down", "hand_on('list')", "naar de briefjes"),
        Binding("escape", "hand_on('leave')", "uit de invoerregel"),
        Binding("enter", "submit", "briefje bewaren"),
    ]

    KEYS: tuple[tuple[str, str], ...] = (
        ("enter", "bewaren"),
        ("up", "laatste"),
        ("down", "lijst"),
        ("escape", "uit de regel"),
    )
    """As those of a screen, for the foot; those for kind and role stand under the line."""

    @dataclass
    class Wanted(Message):
        """A key asked for something: kind, role, last, list or leave."""

        what: str

    @dataclass
    class PastedLines(Message):
        """Several lines were pasted."""

        lines: list[str]
        """In order; one that says nothing is empty, so that each keeps its number."""

    def __init__(self, accept: Callable[[str], bool]) -> None:
        super().__init__(select_on_focus=False, compact=True)
        self._accept = accept
        self.on_value: Callable[[str], None] = lambda _: None
        """Called at once with what stands in the line, after every change."""
        self.stored = False
        """Whether the line was stored; the next key then begins a new one."""

    async def on_key(self, event: events.Key) -> None:
        """What is typed behind a line that was stored begins a new one."""
        if event.key != "enter":
            self.begin_again()

    async def action_submit(self) -> None:
        """Store the line."""
        self._submit()

    def _submit(self) -> None:
        if self.stored:
            return
        self.stored = True  # who shows the slip does not read the line as a new one
        if not self._accept(self.value):
            self.stored = False
            return
        # Emptying the line lays the whole screen out anew, so it waits behind the frame that shows
        # the slip.
        self.screen.call_after_refresh(self.begin_again)

    def put(self, text: str) -> None:
        """Have this text in the line, with the cursor behind it."""
        self.value, self.cursor_position = text, len(text)

    def begin_again(self) -> None:
        """Empty the line if it was stored."""
        if self.stored:
            self.value = ""
            self.stored = False  # also when it was empty already

    def watch_value(self) -> None:
        """Another text was not stored yet."""
        self.stored = False
        self.on_value(self.value)

    def action_hand_on(self, what: str) -> None:
        """Pass the wish to the line around this input."""
        self.begin_again()
        self.post_message(self.Wanted(what))

    def on_paste(self, event: events.Paste) -> None:
        """One line is typed text; more are slips, one a line."""
        self.begin_again()
        lines = split_paste(event.text)
        if sum(map(bool, lines)) > 1:
            event.stop()
            event.prevent_default()
            self.post_message(self.PastedLines(lines))

    def is_text(self, before: str) -> bool:
        """Behind letters alone, a pasted line begins the text."""
        return not _ONLY_LETTERS.fullmatch(before)


class EntryLine(Vertical):
    """The input with, under it, what Enter would store."""

    draft = Draft(Prefix("", "", ""), "", "")
    """What stands in the line now."""

    input = query_one(EntryInput)
    shows = query_one("#entry-shows", Note)

    def __init__(self, line: EntryInput) -> None:
        super().__init__()
        self._line = line

    def compose(self) -> ComposeResult:
        """The input above, the meaning below."""
        yield self._line
        yield Note(id="entry-shows")

    def say(self, draft: Draft, says: str, where: str, hint: str | None = None) -> None:
        """Show what Enter would do, in words such as "Tafel B · ouder · wens", and for which round.
        `hint` is what else can be typed while the line is empty."""
        self.draft = draft
        if draft.problem:
            line = ("! ", "bold $accent"), (draft.problem, "bold"), (f"  {where}", "$text-quiet")
            self.shows.say([row(*line)])
            return
        if draft.text:
            after = f"  {len(draft.text)}/{MAX_SLIP}"
        elif hint is not None:
            after = f"  {hint}"
        elif draft.prefix.kind in OF_TABLE:
            after = "  typ tekst, of - om weg te halen"
        else:
            after = "  typ tekst · tab soort · shift+tab rol"
        says = f"{says} · {where}"
        remark = f"  {draft.remark}" if draft.remark else ""
        if remark and draft.text:
            after = ""
        self.shows.say(
            [row(("→ ", "$accent"), (says, "bold"), (after, "$text-quiet"), (remark, "$accent"))]
        )

    def do(self, says: str, problem: str) -> None:
        """Show that the line is no text to write down, but says what to do; or why it does not."""
        self.draft = Draft(Prefix(), self.input.value, problem)
        sign = ("! ", "bold $accent") if problem else ("→ ", "$accent")
        self.shows.say([row(sign, (problem or says, "bold"))])


# what notes say -------------------------------------------------------------------------------


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


def said_lines(session: Session, item: Collecting) -> list[Content]:
    """The marks of this round beside each other."""
    marks = [s for s in session.scores.values() if s.item == item.id]
    said = " · ".join(f"{mark.table} {mark.value}" for mark in marks)
    return [row(("Cijfers: ", "$accent"), said)] * bool(marks)


def ready_lines(session: Session, item: Collecting) -> list[Content]:
    """Which tables are still at work, and which did not hand in yet."""
    said = ready_in_words(session, item)
    return [plain(said, "$text-quiet")] * bool(said)


SLIP_KEYS = "ctrl+t tafel · ctrl+r rol · ctrl+k soort · enter wijzigen"
SAID_KEYS = "ctrl+t tafel · enter wijzigen"


def slip_lines(session: Session, held: Contribution | Said | None) -> list[Content]:
    """All of the slip with the cursor, or of what a table said: whose it is, its text, public text
    and translation, and the keys to mend it."""
    if held is None:
        return []
    whose = f"{described(session, held)}: ", "bold $accent"
    if not isinstance(held, Contribution):
        return [row(whose, text_of_said(held)), plain(SAID_KEYS, "$text-quiet")]
    lines = [row(whose, held.text)]
    if held.who or held.when:
        lines.append(
            row(("wie: ", "$text-quiet"), held.who, (" wanneer: ", "$text-quiet"), held.when)
        )
    more = ("vertaald", held.translation), ("in het verslag", held.public)
    lines += [row((f"{name}: ", "$text-quiet"), text) for name, text in more if text]
    return [*lines, plain(SLIP_KEYS, "$text-quiet")]


def brought_lines(session: Session, item: Collecting) -> list[Content]:
    """What was brought to what is typed for: points to choose from, answers of last time."""
    if not session.brought:
        return []
    lines = []
    if held := points(session) if takes_points(item) else ():
        number = count(len(held), "punt", "punten")
        keys = f" = kiezen uit het plan ({number})"
        lines.append(row(("F7", "bold $accent"), (keys, "$text-quiet")))
    answers = answers_before(session, item.id)
    if answers and item.id == session.stage.item:
        where = "weer weghalen" if session.stage.look.open else "aan de zaal laten zien"
        lines.append(row(("Na esc: ", "$text-quiet"), ("y", "bold $accent"),
                         (f" = dit {where}", "$text-quiet")))  # fmt: skip
    if answers:
        said = " · ".join(answer.text for answer in answers)
        lines.append(plain(f"Vorige keer: {said}", "$text-quiet"))
    return lines
