"""The entry line of the werkblad: `B o w Meer tijd voor gesprek` becomes a slip with one Enter. And
what the notes around it say."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.getters import query_one
from textual.message import Message

from sessie.live import PhoneState
from sessie.model.dutch import count
from sessie.model.script import Collecting, Script
from sessie.model.session import MAX_SLIP, Contribution, Session
from sessie.model.stage import Prefix
from sessie.rules.entry import OF_TABLE, Draft, kinds_for, split_paste
from sessie.rules.phones_seen import tables_in_words
from sessie.rules.points import answers_before, points, takes_points
from sessie.rules.ready import ready_in_words
from sessie.widgets.line_input import LineInput
from sessie.widgets.slip_list import Said, described, text_of_said
from sessie.widgets.text import plain, row
from sessie.widgets.worksheet import Note

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


NOT_KEPT = "Nog niet bewaard."
"""Before the reason, once Enter did nothing."""


class EntryLine(Vertical):
    """The input with, under it, what Enter would store."""

    draft = Draft(Prefix("", "", ""), "", "")
    """What stands in the line now."""

    hidden = False
    """Whether nothing may be read of it."""

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
        self.draft, self.hidden = draft, False
        self._mark(draft.problem)
        if draft.problem:
            self.shows.say([self._why(draft.problem, f"  {where}")])
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

    def hide(self, draft: Draft, sign: str) -> None:
        """Only this sign may be read of it, which tells nothing of what was typed."""
        self.draft, self.hidden = draft, True
        self._mark(draft.problem)
        self.shows.say([plain(sign, "bold")] * bool(sign))

    def do(self, says: str, problem: str) -> None:
        """Show that the line is no text to write down, but says what to do; or why it does not."""
        self.draft, self.hidden = Draft(Prefix(), self.input.value, problem), False
        self._mark(problem)
        done = row(("→ ", "$accent"), (says, "bold"))
        self.shows.say([self._why(problem) if problem else done])

    def refuse(self) -> None:
        """Enter did nothing: that must be seen, or the next text comes behind this one."""
        if self.draft.problem and not self.shows.has_class("-refused"):
            self.shows.add_class("-refused")
            if not self.hidden:
                self.shows.say([self._why(self.draft.problem)])

    def _mark(self, problem: str) -> None:
        """What was mended is refused no more."""
        if not problem:
            self.shows.remove_class("-refused")

    def _why(self, problem: str, where: str = "") -> Content:
        if self.shows.has_class("-refused"):
            return row((f"! {NOT_KEPT} {problem}", "bold"))
        return row(("! ", "bold $accent"), (problem, "bold"), (where, "$text-quiet"))


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


def phone_lines(
    session: Session, phones: Mapping[str, PhoneState], asking: str = ""
) -> list[Content]:
    """Who asks to be the remote, in words; which tables are there with a phone, and which write."""
    there = [table for table, state in phones.items() if state.connected]
    busy = [table for table, state in phones.items() if state.writing]
    said = tables_in_words(session, there, busy)
    style = "$text-quiet" if session.handing.open else "bold $accent"
    return [plain(asking, "bold $accent")] * bool(asking) + [plain(said, style)] * bool(said)


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
