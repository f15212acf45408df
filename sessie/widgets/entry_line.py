"""The entry line: `B o w Meer tijd voor gesprek` becomes a slip with one Enter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.getters import query_one
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Input, Static

from sessie.model.session import MAX_SLIP
from sessie.model.stage import Prefix
from sessie.rules.entry import OF_TABLE, Draft, split_paste
from sessie.widgets.line_input import LineInput
from sessie.widgets.renew import renew
from sessie.widgets.text import plain, row


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

    @dataclass
    class Wanted(Message):
        """A key asked for something: kind, role, last, list or leave."""

        what: str

    @dataclass
    class PastedLines(Message):
        """Several lines were pasted."""

        lines: list[str]

    def __init__(self, accept: Callable[[str], bool]) -> None:
        super().__init__(select_on_focus=False, compact=True)
        self._accept = accept
        self.stored = False
        """Whether the line was stored; the next key then begins a new one."""

    async def on_key(self, event: events.Key) -> None:
        """Enter is dealt with in its place among the letters. As a binding it travels up to the
        app first, and what a terminal sends in one go after it would stick to the same slip."""
        if event.key != "enter":
            self.begin_again()
            return
        event.stop()
        event.prevent_default()
        self._submit()

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

    def begin_again(self) -> None:
        """Empty the line if it was stored."""
        if self.stored:
            self.value = ""

    def watch_value(self) -> None:
        """Another text was not stored yet."""
        self.stored = False

    def action_hand_on(self, what: str) -> None:
        """Pass the wish to the line around this input."""
        self.begin_again()
        self.post_message(self.Wanted(what))

    def on_paste(self, event: events.Paste) -> None:
        """One line is typed text; more are slips, one a line."""
        lines = split_paste(event.text)
        event.stop()
        event.prevent_default()
        self.begin_again()
        if len(lines) > 1:
            self.post_message(self.PastedLines(lines))
        elif lines:
            self.replace(lines[0], *self.selection)


class EntryLine(Vertical):
    """The input with, under it, what Enter would store."""

    DEFAULT_CSS = """
    EntryLine { height: auto;
        & > EntryInput { margin: 0 1; background: $panel; }
        & > #entry-shows { height: auto; max-height: 3; padding: 0 1; color: $text-quiet; }
    }
    """

    draft: reactive[Draft] = reactive(Draft(Prefix("", "", ""), "", ""))
    """What stands in the line now."""
    says: reactive[str] = reactive("")
    """What would be stored, in words, such as "Tafel B · ouder · wens"."""

    input = query_one(EntryInput)
    shows = query_one("#entry-shows", Static)

    @dataclass
    class Typed(Message):
        """The line changed."""

        line: str

    def __init__(self, accept: Callable[[str], bool]) -> None:
        """`accept` gets the line at Enter, and says whether it was stored."""
        super().__init__()
        self._accept = accept

    def compose(self) -> ComposeResult:
        """The input above, the meaning below."""
        yield EntryInput(self._accept)
        yield Static(id="entry-shows")

    def on_mount(self) -> None:
        """Say at once what would be stored."""
        self._say()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Ask for the meaning of the line."""
        event.stop()
        self.post_message(self.Typed(event.value))

    def watch_draft(self) -> None:
        """Show the new meaning."""
        self._say()

    def watch_says(self) -> None:
        """Show the new words."""
        self._say()

    def _say(self) -> None:
        if not self.is_mounted:
            return
        renew(self.shows, self._meaning())

    def _meaning(self) -> Content:
        draft = self.draft
        if draft.problem:
            return row(("! ", "bold $accent"), (draft.problem, "bold"))
        meaning = row(("→ ", "$accent"), (self.says, "bold"))
        if not draft.text:
            of_table = "  typ tekst, of - om weg te halen" if draft.prefix.kind in OF_TABLE else ""
            hint = of_table or "  typ tekst · tab soort · shift+tab rol"
            return meaning + plain(hint, "$text-quiet")
        return meaning + plain(f"  {len(draft.text)}/{MAX_SLIP}", "$text-quiet")
