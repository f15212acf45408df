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

from sessie.model.session import Session
from sessie.rules.feedback import (
    ToldTheme,
    own_label,
    sentences,
    still_to_tell,
    told_themes,
    unread_now,
)
from sessie.rules.privacy import flags_of, still_to_look_at
from sessie.widgets.entry_line import EntryInput
from sessie.widgets.keys import with_second
from sessie.widgets.text import clip, plain, row
from sessie.widgets.worksheet import Note

if TYPE_CHECKING:
    from sessie.rules.proposing import Proposal

FEW = 5
"""Tables that are named as next ones."""


class FeedbackInput(EntryInput):
    """Keys that change whose words these are work here and now: what is typed behind them in one
    go already belongs to the next table."""

    BINDINGS = [
        Binding(
            with_second("f7"),
            "at_once('eye_opener')",
            "van deze regel een eye-opener maken, of terug",
        ),
        Binding("ctrl+n", "at_once('next')", "volgende tafel vertelt"),
    ]

    KEYS = (
        ("enter", "bewaren"),
        ("ctrl+n", "volgende tafel"),
        ("f7", "eye-opener"),
        ("up", "vorige zin"),
        ("down", "lijst"),
        ("escape", "uit de regel"),
    )

    def __init__(self, accept: Callable[[str], bool], at_once: Callable[[str], None]) -> None:
        super().__init__(accept)
        self._at_once = at_once

    def action_at_once(self, what: str) -> None:
        """Do it before the next key is read."""
        self.begin_again()
        self._at_once(what)


class TurnNotes(Note):
    """At most six rows, for the facilitator only."""

    @dataclass
    class Chosen(Message):
        """A proposal was clicked: its number from 1, or 0 for a theme of its own."""

        number: int

    def __init__(self) -> None:
        super().__init__()
        self._choices: list[int | None] = []

    def say_turn(
        self, session: Session, over: str, proposals: Sequence[Proposal], *, low: bool
    ) -> None:
        """Show whose turn it is and what is proposed for what was told. `over` is by how much it
        takes too long, such as "0:12". On a low screen what is chosen already takes no rows."""
        stage, told = session.stage, sentences(session, session.stage.item)
        waiting = still_to_tell(stage, session.room_tables, told)
        width = max(self.content_size.width or 78, 20)
        lines = [clip(turn_line(stage.table, waiting, over), width)]
        self._choices = [None]
        sentence = told.get(stage.table)
        if sentence and sentence.unread:
            lines += [clip(line, width) for line in unread_lines(session)]
            self.say(lines)
            return
        now = next((one for one in told_themes(session, stage.item) if one.now), None)
        if sentence and now:
            lines.append(clip(_theme(now), width))
            others = _others(own_label(sentence.text), now.label, proposals)
            lines += [clip(others, width)] if proposals and not low else []
        elif sentence and sentence.text:
            lines += self._offer(own_label(sentence.text), proposals, width)
        self.say(lines)

    def _offer(self, own: str, proposals: Sequence[Proposal], width: int) -> list[Content]:
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


def _others(own: str, theme: str, proposals: Sequence[Proposal]) -> Content:
    """The same numbers, for who chose the wrong one."""
    parts: list[str | tuple[str, str]] = [("Toch anders: ", "$text-quiet")]
    if own != theme:
        parts += [("n ", "bold $accent"), ("nieuw   ", "$text-quiet")]
    for number, proposal in enumerate(proposals, 1):
        if proposal.label != theme:
            parts += [(f"{number} ", "bold $accent"), (f"{proposal.label}   ", "$text-quiet")]
    return row(*parts)


def turn_line(table: str, waiting: Sequence[str], over: str = "") -> Content:
    """Which table tells, by how much it takes too long, and who comes after it."""
    named, more = ", ".join(waiting[:FEW]), len(waiting) - FEW
    after = f"hierna {named}" + (f" en nog {more}" if more > 0 else "")
    if not table:
        nobody = f"Nog niemand aan het woord · {after} · ctrl+n begint"
        return plain(nobody if named else "Alle tafels zijn geweest.", "bold")
    late = f" · {over} te lang" if over else ""
    after = after if named else "de laatste tafel"
    return row((f"Tafel {table} vertelt", "bold $accent"), (late, "bold"), f" · {after}")


def unread_lines(session: Session) -> list[Content]:
    """What the table that tells sent with its phone and the room does not see yet, with the sign of
    the privacy check; empty when there is no such thing. For the facilitator alone."""
    held = unread_now(session)
    if held is None:
        return []
    found = still_to_look_at(session, flags_of(session, held))
    sign = ("! ", "bold $accent") if found else ""
    return [row(sign, (held.text, "bold")), plain(UNREAD, "$text-quiet")]


UNREAD = "Van de telefoon, nog niet op het doek. Tonen: z · wijzigen: typ de zin zelf."


def _theme(now: ToldTheme) -> Content:
    shared = " · gedeeld" if now.shared else ""
    tables = f" · {' '.join(now.tables)}" if now.tables else ""
    return row(("Thema: ", "$text-quiet"), (now.label, "bold"), (tables, "bold $accent"), shared)
