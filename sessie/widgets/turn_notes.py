"""On the werkblad of the terugkoppeling: the keys of its line, who is next, and which theme a
sentence is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.message import Message

from sessie.rules.feedback import own_label
from sessie.widgets.text import clip, plain, row
from sessie.widgets.worksheet import EntryInput, Note

if TYPE_CHECKING:
    from sessie.rules.proposals.proposing import Proposal

FEW = 5
"""Tables that are named as next ones."""


class FeedbackInput(EntryInput):
    """Keys that change whose words these are work here and now: what is typed behind them in one
    go already belongs to the next table."""

    BINDINGS = [
        Binding("f7", "at_once('eye_opener')", "van deze regel een eye-opener maken, of terug"),
        Binding("ctrl+n", "at_once('next')", "volgende tafel vertelt"),
    ]

    def __init__(self, accept: Callable[[str], bool], at_once: Callable[[str], None]) -> None:
        super().__init__(accept)
        self._at_once = at_once

    def action_at_once(self, what: str) -> None:
        """Do it before the next key is read."""
        self.begin_again()
        self._at_once(what)


@dataclass(frozen=True, slots=True)
class Turn:
    """What there is to say about the turn of a table."""

    table: str = ""
    """Who tells; empty is nobody."""
    waiting: tuple[str, ...] = ()
    """Who comes after, in order."""
    over: str = ""
    """How much too long it takes, such as "0:12"; empty while there is time."""
    sentence: str = ""
    """What the table told; empty when nothing was written down yet."""
    theme: str = ""
    """The label of its theme."""
    tables: tuple[str, ...] = ()
    """Who told or recognised that theme."""
    shared: bool = False


class TurnNotes(Note):
    """At most six rows, for the facilitator only."""

    @dataclass
    class Chosen(Message):
        """A proposal was clicked: its number from 1, or 0 for a theme of its own."""

        number: int

    def __init__(self) -> None:
        super().__init__()
        self._choices: list[int | None] = []

    def say_turn(self, turn: Turn, proposals: Sequence[Proposal], *, low: bool) -> None:
        """Show this turn; on a low screen what is chosen already takes no rows."""
        width = max(self.content_size.width or 78, 20)
        lines = [clip(_who(turn), width)]
        self._choices = [None]
        if turn.sentence and turn.theme:
            lines.append(clip(_theme(turn), width))
            lines += [clip(_others(turn, proposals), width)] if proposals and not low else []
        elif turn.sentence:
            lines += self._offer(turn, proposals, width)
        self.say(lines)

    def _offer(self, turn: Turn, proposals: Sequence[Proposal], width: int) -> list[Content]:
        own = own_label(turn.sentence)
        ask = ("Bij welk thema hoort dit?", "bold"), ("  cijfer of n, en enter", "$text-quiet")
        lines = [clip(row(*ask), width)]
        for number, proposal in enumerate(proposals, 1):
            because = f"  {proposal.because}" if proposal.because else ""
            lines.append(_choice(str(number), proposal.label, because, width))
        lines.append(_choice("n", f"nieuw: {own}", "", width))
        self._choices += [None, *range(1, len(proposals) + 1), 0]
        return lines

    def on_click(self, event: events.Click) -> None:
        """A click on a proposal chooses it."""
        number = self._choices[event.y] if 0 <= event.y < len(self._choices) else None
        if number is not None:
            self.post_message(self.Chosen(number))


def _choice(key: str, label: str, because: str, width: int) -> Content:
    return clip(row((f" {key} ", "bold $accent"), label, (because, "$text-quiet")), width)


def _others(turn: Turn, proposals: Sequence[Proposal]) -> Content:
    """The same numbers, for who chose the wrong one."""
    parts: list[str | tuple[str, str]] = [("Toch anders: ", "$text-quiet")]
    if own_label(turn.sentence) != turn.theme:
        parts += [("n ", "bold $accent"), ("nieuw   ", "$text-quiet")]
    for number, proposal in enumerate(proposals, 1):
        if proposal.label != turn.theme:
            parts += [(f"{number} ", "bold $accent"), (f"{proposal.label}   ", "$text-quiet")]
    return row(*parts)


def _who(turn: Turn) -> Content:
    named = ", ".join(turn.waiting[:FEW])
    more = len(turn.waiting) - FEW
    after = f"hierna {named}" + (f" en nog {more}" if more > 0 else "")
    if not turn.table:
        nobody = f"Nog niemand aan het woord · {after} · ctrl+n begint"
        return plain(nobody if named else "Alle tafels zijn geweest.", "bold")
    over = f" · {turn.over} te lang" if turn.over else ""
    after = after if named else "de laatste tafel"
    return row((f"Tafel {turn.table} vertelt", "bold $accent"), (over, "bold"), f" · {after}")


def _theme(turn: Turn) -> Content:
    shared = " · gedeeld" if turn.shared else ""
    tables = f" · {' '.join(turn.tables)}" if turn.tables else ""
    return row(("Thema: ", "$text-quiet"), (turn.theme, "bold"), (tables, "bold $accent"), shared)
