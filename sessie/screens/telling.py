"""The entry line while tables tell: whose words are typed, also in a hurry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sessie.domain import hearing, telling, turns
from sessie.domain.entry import Draft, Prefix
from sessie.domain.heard import sentences
from sessie.domain.hearing import Meant
from sessie.domain.home import room_tables
from sessie.domain.script import Collecting, Feedback
from sessie.domain.session import Session
from sessie.domain.stage import Stage
from sessie.domain.telling import EYE_OPENER
from sessie.domain.writing import TAKE_AWAY, TOLD
from sessie.live import Live
from sessie.screens.entry import EntryScreen
from sessie.widgets.telling_line import TellingLine

HowToTurn = Callable[..., Stage]
"""A function of `domain.turns`: script, stage, time, tables, who told, and more."""


class TellingScreen(EntryScreen):
    """An entry screen of which the table that tells is the table that is typed for."""

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._late = ""
        self._role_of: str | None = None
        self.begin_with = ""
        """What the line begins with when it gets the keys."""

    # whose words ----------------------------------------------------------------------------

    @property
    def feedback(self) -> Feedback | None:
        """The terugkoppeling on the beamer."""
        item = self.session.script.item(self.session.stage.item) if self.session else None
        return item if isinstance(item, Feedback) else None

    @property
    def round(self) -> Collecting | None:
        """The terugkoppeling itself, unless another round was chosen."""
        return super().round if self.desk.round else self.feedback

    @property
    def listens(self) -> bool:
        """Whether what is typed is told in this terugkoppeling, and no slip that is changed."""
        return self.feedback is not None and self.round is self.feedback and not self.editing

    @property
    def teller(self) -> str:
        """The table that tells."""
        return self.session.stage.table if self.session else ""

    def turn(self, how: HowToTurn, *rest: object) -> None:
        """Give the turn to another table. What is half typed stays with the one it was for."""
        line = self._half_typed()
        before = self.teller
        self._turn(how, *rest)
        if line is not None and self.teller != before:
            self._role_of = None
            self.entry.input.value = line
            self.entry.input.cursor_position = len(line)

    def _turn(self, how: HowToTurn, *rest: object) -> None:
        session = self.session
        if session is None:
            return
        tables, told = room_tables(session), frozenset(sentences(session, session.stage.item))
        self.live.steer(lambda script, stage, now: how(script, stage, now, tables, told, *rest))

    def _half_typed(self) -> str | None:
        """The line as it must read when another table tells; None when it can stay as it is."""
        session, item, table = self.session, self.feedback, self.teller
        if session is None or item is None or not self._furnished or not self.listens:
            return None
        self.entry.input.begin_again()
        line = self.entry.input.value.strip()
        meant, draft = self.meant(line), self.read(line)
        if not line or not table or draft is None:
            return None
        if meant is not None:
            # A number that was not entered is about what stands there no more.
            return "" if meant.what == hearing.ABOUT else line if meant.table else table + line
        if not draft.text or telling.typed_prefix(line, session, item).table:
            return None
        self._late = table if draft.prefix.kind == TOLD.id else ""
        return telling.in_full(draft, session.script)

    # reading --------------------------------------------------------------------------------

    def last(self, session: Session, item: Collecting, kept: Prefix) -> Prefix:
        """The table that tells is the one that is typed for. Who said an eye-opener is asked for
        every one of them."""
        held = super().last(session, item, kept)
        if not self.listens:
            return held
        same = self._role_of is not None and self._role_of == self.teller
        return replace(held, table=self.teller, role=held.role if same else "")

    def meant(self, line: str) -> Meant | None:
        """What a line with signs means; None when it is a text."""
        if self.session is None or not self.listens:
            return None
        tables = room_tables(self.session)
        return hearing.read(line, tables=tables, roles=self.session.script.roles)

    def read(self, line: str, kept: Prefix | None = None) -> Draft | None:
        """What the line means now; a line with signs is none to write down."""
        session, item = self.session, self.feedback
        if session is None or item is None or not self.listens:
            return super().read(line, kept)
        if self.meant(line) is not None:
            return Draft(Prefix(), "", "Typ een regel met + of - apart, niet tussen zinnen.")
        last = self.last(session, item, kept or self.desk.last)
        return telling.understand(line, session, item, last)

    def problem(self, session: Session, meant: Meant) -> str:
        """Why a line with signs does nothing; empty when it does."""
        if meant.problem:
            return meant.problem
        table = meant.table or self.teller
        if not table:
            return "Er is geen tafel aan het woord: typ haar letter en enter, of ctrl+n."
        if table in sentences(session, session.stage.item):
            return ""
        return f"Tafel {table} heeft nog geen kernzin: typ die eerst."

    def _drafts(self, lines: list[str]) -> list[Draft]:
        drafts = super()._drafts(lines)
        return telling.said_twice(drafts) if self.listens else drafts

    # showing --------------------------------------------------------------------------------

    def words(self, session: Session, item: Collecting, draft: Draft) -> str:
        """What would be stored; a second sentence of a table takes the place of the first."""
        words = super().words(session, item, draft)
        if self.listens and draft.prefix.kind == TOLD.id and draft.text:
            held = sentences(session, item.id).get(draft.prefix.table)
            again = held and draft.text not in (held.text, TAKE_AWAY)
            words += " · in plaats van de vorige" if again else ""
        return words

    def about(self, session: Session, meant: Meant) -> str:
        """The theme that a line with signs is about, in words."""
        raise AssertionError(f"{type(self).__name__} has no themes")

    def _say(self, line: str) -> None:
        entry, session = self.entry, self.session
        assert isinstance(entry, TellingLine)
        entry.hint = "typ de zin · +B D = hadden wij ook · F7 eye-opener" if self.listens else ""
        if not entry.input.value.strip():
            self._late = ""
        meant = self.meant(line)
        entry.command = meant is not None
        if meant is None or session is None:
            super()._say(line)
            return
        problem = self.problem(session, meant)
        about = "" if problem else self.about(session, meant)
        theme = meant.what == hearing.ABOUT
        entry.says = f"Thema: {about}" if theme else hearing.in_words(meant, session, about)
        entry.draft = Draft(Prefix(), line, problem)

    # typing ---------------------------------------------------------------------------------

    def focus_tool(self) -> None:
        """Type, behind what the key began with."""
        super().focus_tool()
        begin, self.begin_with = self.begin_with, ""
        if begin and not self.entry.input.value.strip():
            self.entry.input.value = begin
            self.entry.input.cursor_position = len(begin)

    def enter(self, line: str) -> bool:
        """Store the line, or do what its signs say."""
        meant, session = self.meant(line), self.session
        if meant is None or session is None:
            return self._enter_text(line)
        if self.problem(session, meant):
            return False
        self.do(meant)
        return True

    def do(self, meant: Meant) -> None:
        """Store what a line with signs means."""
        raise AssertionError(f"{type(self).__name__} cannot do that")

    def _enter_text(self, line: str) -> bool:
        session, item, draft = self.session, self.feedback, self.read(line)
        only_letters = draft is not None and not draft.text and self.listens
        if not super().enter(line):
            return False
        if session is not None and item is not None and only_letters:
            typed = telling.typed_prefix(line, session, item)
            if typed.table:
                self._turn(turns.call_turn, typed.table)
            self._role_of = self.teller if typed.role else self._role_of
        return True

    def kept(self, draft: Draft) -> Prefix:
        """After an eye-opener the next line is a key sentence again."""
        kept = super().kept(draft)
        if not self.listens or not draft.text:
            return kept
        self._role_of = None
        return replace(kept, role="", kind="")

    def store(self, draft: Draft) -> None:
        """A key sentence brings its table on the beamer, unless it was finished late."""
        item, table = self.feedback, draft.prefix.table
        if item is None or not self.listens or draft.prefix.kind != TOLD.id:
            super().store(draft)
            return
        away = draft.text == TAKE_AWAY
        text = "" if away else draft.text
        self.live.edit(TOLD.name, lambda s: hearing.tell(s, item.id, table, text))
        if table not in (self._late, self.teller) and not away:
            self._turn(turns.call_turn, table)
        self._late = ""

    def at_once(self, what: str) -> None:
        """A key in the line that does not wait for the screen."""
        if what == "next":
            self.action_turn(1)
        elif self.listens and self.meant(self.entry.input.value) is None:
            self._other_kind()

    def action_turn(self, by: int) -> None:
        """The next or previous table tells."""
        raise AssertionError(f"{type(self).__name__} has no turns")

    def _other_kind(self) -> None:
        """The line becomes an eye-opener of the table that tells, or a key sentence again."""
        draft, item = self.read(self.entry.input.value), self.feedback
        if draft is None or item is None or EYE_OPENER not in item.kinds:
            self.app.notify("Bij deze terugkoppeling horen geen eye-openers.", markup=False)
            return
        kind = TOLD.id if draft.prefix.kind == EYE_OPENER else EYE_OPENER
        self._retype(replace(draft, prefix=replace(draft.prefix, kind=kind)))

    def _cycle(self, *, kind: bool) -> None:
        if self.meant(self.entry.input.value) is None:
            super()._cycle(kind=kind)

    def _want_last(self) -> None:
        """What the table that tells told comes back in the line; what is half typed stays."""
        draft, session, line = self.read(self.entry.input.value), self.session, self.entry.input
        if draft is None or session is None or not self.listens or draft.prefix.kind != TOLD.id:
            super()._want_last()
        elif not line.value.strip():
            held = sentences(session, session.stage.item).get(self.teller)
            line.value = f": {held.text}" if held else ""
            line.cursor_position = len(line.value)

    def _retype(self, draft: Draft) -> None:
        if self.listens and draft.prefix.role:
            self._role_of = self.teller
        super()._retype(draft)

    def typed_anew(self, draft: Draft) -> str:
        """Another table than the one that tells stays in front of its text."""
        table = draft.prefix.table
        if self.listens and draft.text and table and table != self.teller:
            return f"{table}: {draft.text}"
        return super().typed_anew(draft)
