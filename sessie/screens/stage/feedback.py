"""The terugkoppeling: whose words are typed, also in a hurry, and who recognised them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from textual import on, work
from textual.binding import Binding
from textual.content import Content
from textual.getters import app

from sessie.live import Live
from sessie.model.dutch import mmss
from sessie.model.script import Collecting, Feedback
from sessie.model.session import Contribution, KeySentence, Session
from sessie.model.stage import Clock, HalfTyped, Prefix, Stage
from sessie.public.feedback import Telling
from sessie.rules import feedback_line
from sessie.rules.entry import TAKE_AWAY, TOLD, Draft, kinds_for
from sessie.rules.feedback import (
    Voice,
    call_turn,
    had_turn,
    own_label,
    own_theme,
    recognise,
    sentence_id,
    sentences,
    set_order,
    set_theme,
    show_sentence,
    skip_turn,
    step_turn,
    tell,
    turn_order,
    unread_now,
    unrecognise,
    with_theme,
)
from sessie.rules.feedback_line import EYE_OPENER, Meant
from sessie.rules.privacy import flags_of, still_to_look_at
from sessie.rules.replacing import Replaced
from sessie.rules.steering import next_page
from sessie.rules.themes import KnownTheme, new_theme, use_known
from sessie.screens import windows
from sessie.screens.base import Host
from sessie.screens.stage.entry import EntryPanel
from sessie.screens.stage.stage import StageScreen
from sessie.screens.windows.ask import careful
from sessie.widgets.keys import with_second
from sessie.widgets.text import plain
from sessie.widgets.turn_notes import FeedbackInput, TurnNotes

if TYPE_CHECKING:
    from sessie.rules.proposing import Proposal, Proposer

NO_EYE_OPENERS = "Bij deze terugkoppeling horen geen eye-openers."
HINT = "typ de zin, enter · dan +B D = hadden wij ook · F7 eye-opener"
SHOW_FIRST = "Toon hem eerst: esc en dan z."
SOON = 0.5
"""Seconds after the werkblad was opened in which nothing else is done."""

HowToTurn = Callable[..., Stage]
"""A function of `rules.feedback`: script, stage, time, tables, who told, and more."""


class FeedbackPanel(EntryPanel):
    """An entry panel of which the table that tells is the table that is typed for, and on which
    others say "hadden wij ook"."""

    host = app(Host)

    def __init__(self, live: Live) -> None:
        self.turn_notes = TurnNotes()
        super().__init__(live, FeedbackInput(self.enter, self.at_once), self.turn_notes)
        self.offers = Offers(lambda: self.host.known_themes())
        self.begin_with = ""
        """What the line begins with when it gets the keys."""
        self._late = ""
        self._brought = ""
        """The sentence that came back in the line to be changed."""
        self._still = ""
        """Of which table the line still is that stood there when another one began to tell."""
        self._role_of: str | None = None
        self._over = ""
        self._loading = False

    # whose words ----------------------------------------------------------------------------

    @property
    def feedback(self) -> Feedback | None:
        """The terugkoppeling on the beamer."""
        item = self.session.script.item(self.session.stage.item) if self.session else None
        return item if isinstance(item, Feedback) else None

    @property
    def round(self) -> Collecting | None:
        """The terugkoppeling itself, unless another round was chosen."""
        return super().round if self.feedback else None

    @property
    def listens(self) -> bool:
        """Whether what is typed is told in this terugkoppeling, and no slip that is changed."""
        return self.feedback is not None and self.round is self.feedback and not self.editing

    @property
    def teller(self) -> str:
        """The table that tells."""
        return self.session.stage.table if self.session else ""

    @property
    def _there(self) -> bool:
        """Whether the werkblad was opened, so that there is a line."""
        return self.is_attached and self.is_mounted

    def turn(self, how: HowToTurn, *rest: object) -> None:
        """Give the turn to another table. What is half typed stays with the one it was for."""
        before, line, aside = self.teller, self._half_typed(), self._hands()
        if line and not self.entry.input.has_focus:
            # Nobody is typing it any more: what is typed next is not the rest of it.
            aside = self.half(self.entry.input.value)
        self._turn(how, *rest)
        if self.teller == before:
            return
        if aside is not None and self._for is not None:
            # Which tables raised a hand is about what was told: it waits there, out of the line.
            self._late = ""
            self.live.hold(f"{self._for}/{before}", aside)
            self.entry.input.clear()
        elif line is not None:
            self._role_of = None
            self.entry.input.put(line)
        self._take_up()
        self._still = self._of_another()
        self._before = ""
        self._say_elsewhere()

    def _of_another(self) -> str:
        """The table of the text in the line, when that is not the table that tells."""
        line = self.entry.input.value.strip() if self._there and self.listens else ""
        draft = self.read(line) if line and not self.entry.input.stored else None
        table = draft.prefix.table if draft is not None and draft.text else ""
        return table if table != self.teller and self.meant(line) is None else ""

    def _elsewhere(self, session: Session) -> list[Content]:
        still, said = self._still, super()._elsewhere(session)
        if not still:
            return said
        new = f" Nieuwe zin voor {self.teller}: esc, i." if self.teller else ""
        return [plain(f"Dit is nog de regel van tafel {still}.{new}", "bold $accent"), *said]

    def _want_leave(self) -> None:
        """A line that is still of another table waits there, so that the next one is new."""
        still, line = self._still, self.entry.input
        key = f"{self._for}/{still}"
        free = self._for is not None and key not in self.live.waiting.lines
        if still and free and not self.editing and line.value.strip():
            self._still = self._late = ""
            self.live.hold(key, self.half(line.value))
            line.clear()
            self._say_elsewhere()
        super()._want_leave()

    def _take_up(self) -> None:
        """What waits for the table that tells comes back in an empty line."""
        key = f"{self._for}/{self.teller}"
        waits = self.live.waiting.lines.get(key)
        if waits is not None and self._there and not self.entry.input.value.strip():
            self.live.hold(key, None)
            self.entry.input.put(waits.line)

    def _hands(self) -> HalfTyped | None:
        """What is half typed of who recognised it, for the table that tells."""
        if not self._there or not self.listens or not self.teller:
            return None
        line = self.entry.input.value.strip()
        meant = self.meant(line)
        mine = meant is not None and not meant.table and meant.what != feedback_line.ABOUT
        return self.half(line) if mine and not self.entry.input.stored else None

    def step_turn(self, by: int) -> None:
        """The next or previous table tells; its clock runs."""
        if self.session is None:
            return
        before = self.teller
        self.turn(step_turn, by)
        if by > 0 and not before and not self.teller and self.session.room_tables:
            self.app.notify("Alle tafels zijn geweest. Met p ga je terug.", markup=False)

    def _turn(self, how: HowToTurn, *rest: object) -> None:
        session = self.session
        if session is None:
            return
        tables, told = session.room_tables, frozenset(sentences(session, session.stage.item))
        self.live.steer(lambda script, stage, now: how(script, stage, now, tables, told, *rest))

    def _half_typed(self) -> str | None:
        """The line as it must read when another table tells; None when it can stay as it is."""
        session, item, table = self.session, self.feedback, self.teller
        if session is None or item is None or not self._there or not self.listens:
            return None
        self.entry.input.begin_again()
        line = self.entry.input.value.strip()
        meant, draft = self.meant(line), self.read(line)
        if not line or not table or draft is None:
            return None
        if meant is not None:
            # A number that was not entered is about what stands there no more.
            return "" if meant.what == feedback_line.ABOUT else line
        if not draft.text or feedback_line.typed_prefix(line, session, item).table:
            return None
        self._late = table if draft.prefix.kind == TOLD.id else ""
        return feedback_line.in_full(draft, session.script)

    def half(self, value: str) -> HalfTyped:
        """Also who told when it was typed."""
        return replace(super().half(value), table=self.teller if self.listens else "")

    def line_of(self, half: HalfTyped, item: Collecting) -> str:
        """With the letter of the table that it was for, when another one tells now."""
        session, teller = self.session, self.teller
        if session is None or item is not self.feedback or not half.table:
            return half.line
        if half.table == teller:
            self._role_of = teller if half.last.role else None
            return half.line
        return feedback_line.of_table(half.line, session, item, half.table, half.last)

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
        tables = self.session.room_tables
        return feedback_line.read_recognised(line, tables=tables, roles=self.session.script.roles)

    def read(self, line: str, kept: Prefix | None = None) -> Draft | None:
        """What the line means now; a line with signs is none to write down."""
        session, item = self.session, self.feedback
        if session is None or item is None or not self.listens:
            return super().read(line, kept)
        if self.meant(line) is not None:
            return Draft(Prefix(), "", "Typ een regel met + of - apart, niet tussen zinnen.")
        last = self.last(session, item, kept or self.live.desk.last)
        return feedback_line.understand_told(line, session, item, last)

    def problem(self, session: Session, meant: Meant) -> str:
        """Why a line with signs does nothing; empty when it does."""
        if meant.problem:
            return meant.problem
        table = meant.table or self.teller
        if not table:
            return "Er is geen tafel aan het woord: typ haar letter en enter, of ctrl+n."
        held = sentences(session, session.stage.item)
        told = _read(held)
        if table in held and table not in told:
            return f"De zin van tafel {table} staat nog niet op het doek. {SHOW_FIRST}"
        sentence = told.get(table)
        if meant.what != feedback_line.ABOUT and feedback_line.owners(meant, told, self.teller):
            return ""
        if sentence is None:
            also = " Vertelt zij niets nieuws? Typ + en de tafel die dit al zei." if told else ""
            return f"Tafel {table} heeft nog geen kernzin: typ die eerst.{also}"
        if meant.what != feedback_line.ABOUT:
            return ""
        there = meant.number <= len(self.offers.of(session, sentence))
        return "" if there else f"Er is geen voorstel {meant.number}. Typ n voor een nieuw thema."

    def _drafts(self, lines: list[str], first: str) -> list[Draft]:
        drafts = super()._drafts(lines, first)
        return feedback_line.said_twice(drafts) if self.listens else drafts

    # showing --------------------------------------------------------------------------------

    def words(self, session: Session, item: Collecting, draft: Draft) -> str:
        """What would be stored; a second sentence of a table takes the place of the first."""
        words = super().words(session, item, draft)
        if self.listens and draft.prefix.kind == TOLD.id and draft.text:
            held = sentences(session, item.id).get(draft.prefix.table)
            again = held and draft.text not in (held.text, TAKE_AWAY)
            words += " · in plaats van de vorige" if again else ""
        return words

    def say(self, line: str) -> None:
        """Show what this line would store, or do."""
        self.hint = HINT if self.listens else ""
        if not self.entry.input.value.strip():
            self._late = self._brought = ""
            if self._still:
                self._still = ""
                self._say_elsewhere()
        meant, session = self.meant(line), self.session
        if meant is None or session is None:
            super().say(line)
            return
        problem = self.problem(session, meant)
        if self.live.covered:
            self.entry.hide(Draft(Prefix(), line, problem), self.sign(problem, line))
            return
        self.entry.do("" if problem else self._does(session, meant), problem)

    def _does(self, session: Session, meant: Meant) -> str:
        """What a line with signs would do, in words."""
        told = _read(sentences(session, session.stage.item))
        if meant.what == feedback_line.ABOUT:
            return f"Thema: {self.about(session, meant, self.teller)}"
        heard: dict[str, list[Voice]] = {}
        for table, voice in feedback_line.owners(meant, told, self.teller):
            heard.setdefault(table, []).append(voice)
        parts = [
            feedback_line.meant_in_words(
                replace(meant, voices=tuple(voices)), session, self.about(session, meant, table)
            )
            for table, voices in heard.items()
        ]
        return " · ".join(parts)

    # typing ---------------------------------------------------------------------------------

    def begin(self) -> None:
        """Type, behind what the key began with."""
        super().begin()
        first, self.begin_with = self.begin_with, ""
        if first and not self.entry.input.value.strip():
            self.entry.input.put(first)

    def enter(self, line: str) -> bool:
        """Store the line, or do what its signs say."""
        meant, session = self.meant(line), self.session
        if meant is None or session is None:
            return self._enter_text(line)
        if self.problem(session, meant):
            self.entry.refuse()
            return False
        does = self._does(session, meant)
        self.do(meant)
        self._last_said = f"✓ {does}"
        return True

    def _enter_text(self, line: str) -> bool:
        session, item, draft = self.session, self.feedback, self.read(line)
        only_letters = draft is not None and not draft.text and self.listens
        if not super().enter(line):
            return False
        if session is not None and item is not None and only_letters:
            typed = feedback_line.typed_prefix(line, session, item)
            if typed.table:
                self._turn(call_turn, typed.table)
            self._role_of = self.teller if typed.role else self._role_of
        return True

    def replaced(self, drafts: list[Draft]) -> tuple[Replaced, ...]:
        """A sentence that came back to be changed is not asked about."""
        found = super().replaced(drafts)
        changed = self.listens and self._brought
        return tuple(
            one for one in found
            if not (changed and (one.table, one.old, bool(one.new)) == (self.teller, changed, True))
        )  # fmt: skip

    def kept(self, draft: Draft) -> Prefix:
        """After an eye-opener the next line is a key sentence again."""
        kept = super().kept(draft)
        if not self.listens or not draft.text:
            return kept
        self._role_of = None
        return replace(kept, role="", kind="")

    def store(self, draft: Draft) -> None:
        """A key sentence brings its table on the beamer, unless it was finished late, or only puts
        right what that table told before."""
        item, table = self.feedback, draft.prefix.table
        if item is None or not self.listens or draft.prefix.kind != TOLD.id:
            super().store(draft)
            return
        away = draft.text == TAKE_AWAY
        text = "" if away else draft.text
        told = self.session is not None and table in sentences(self.session, item.id)
        with self.live.as_one():
            self.live.edit(TOLD.name, lambda s: tell(s, item.id, table, text))
            if table not in (self._late, self.teller) and not (away or told):
                self._turn(call_turn, table)
        self._late = ""

    def at_once(self, what: str) -> None:
        """A key in the line that does not wait for the screen."""
        if what == "next":
            self.step_turn(1)
        elif self.listens and self.meant(self.entry.input.value) is None:
            self._other_kind()

    def _other_kind(self) -> None:
        """The line becomes an eye-opener of the table that tells, or a key sentence again."""
        draft, item = self.read(self.entry.input.value), self.feedback
        if draft is None or item is None or EYE_OPENER not in item.kinds:
            self.app.notify(NO_EYE_OPENERS, markup=False)
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
            if held and held.unread and self.live.room_reads and not self.screen.has_class("-desk"):
                self.app.notify(f"Die zin staat nog niet op het doek. {SHOW_FIRST}", markup=False)
                return
            self._brought = held.text if held else ""
            line.put(f": {held.text}" if held else "")

    def _retype(self, draft: Draft) -> None:
        if self.listens and draft.prefix.role:
            self._role_of = self.teller
        super()._retype(draft)

    def after_prefix(self, draft: Draft) -> str:
        """Another table than the one that tells stays in front of its text, with its role."""
        table = draft.prefix.table
        if self.session and self.listens and draft.text and table and table != self.teller:
            return feedback_line.in_full(draft, self.session.script)
        return super().after_prefix(draft)

    # whose turn -----------------------------------------------------------------------------

    def follow(self, session: Session) -> None:
        """Also whose turn it is, and which theme the sentence is about."""
        super().follow(session)
        if not self._loading:
            self._loading = True
            self.set_timer(SOON, self._load)
        if self.listens and self.teller:
            self.entry.input.placeholder = f"Wat tafel {self.teller} aan de zaal vertelt"
        self._say_turn()

    def _load(self) -> None:
        """Read the themes of the library before they are wanted."""
        if self.session is not None:
            load = partial(self.offers.load, self.session)
            self.run_worker(load, thread=True, exit_on_error=False)

    def say_over(self, over: str) -> None:
        """Say by how much a table takes too long; the room does not see it."""
        if over != self._over:
            self._over = over
            self._say_turn()

    def _say_turn(self) -> None:
        session = self.session
        if session is None or not self._there or not self._shown:
            return
        if not self.listens:
            self.turn_notes.say([])
            return
        sentence = self._sentence(session)
        sentence = None if sentence and sentence.unread else sentence
        proposals = self.offers.held(sentence) if sentence else ()
        low = self.screen.has_class("-low")
        self.turn_notes.say_turn(session, self._over, proposals or (), low=low)
        if sentence and proposals is None:
            self.call_after_refresh(self._offer, sentence)

    @property
    def _shown(self) -> bool:
        """Whether the werkblad is on the screen, or may be."""
        return self.live.desk.open or self.live.cockpit

    def _offer(self, sentence: KeySentence) -> None:
        """Themes are looked for after the sentence is on the beamer."""
        if self.session is not None and self._sentence(self.session) == sentence:
            self.offers.of(self.session, sentence)
            self._say_turn()

    def _sentence(self, session: Session) -> KeySentence | None:
        return sentences(session, session.stage.item).get(session.stage.table)

    # themes and who recognised them ---------------------------------------------------------

    def do(self, meant: Meant) -> None:
        """Store what a line with signs means."""
        item = self.feedback
        if item is None:
            return
        if meant.what == feedback_line.ABOUT:
            sentence, number = sentence_id(item.id, meant.table or self.teller), meant.number
            self.live.edit(
                "thema van de kernzin", lambda s: self.offers.choose(s, sentence, number)
            )
            return
        told = _read(sentences(self.session, item.id)) if self.session else {}
        heard = [
            (sentence_id(item.id, table), voice)
            for table, voice in feedback_line.owners(meant, told, self.teller)
        ]
        self.live.edit(meant.what, partial(_hear, heard, meant.what))

    def about(self, session: Session, meant: Meant, table: str) -> str:
        """The theme of what this table told, in words."""
        sentence = sentences(session, session.stage.item).get(table)
        if sentence is None:
            return ""
        if meant.what == feedback_line.ABOUT and meant.number:
            return self.offers.of(session, sentence)[meant.number - 1].label
        if meant.what != feedback_line.ABOUT and (theme := session.themes.get(sentence.theme)):
            return theme.label
        return f"nieuw thema “{own_label(sentence.text)}”"

    def choose(self, number: int) -> None:
        """Choose the theme with this number."""
        meant = Meant(feedback_line.ABOUT, number=number)
        problem = self.problem(self.session, meant) if self.session else ""
        if problem:
            self.app.notify(problem, markup=False)
        else:
            self.do(meant)

    @on(TurnNotes.Chosen)
    def _chosen(self, message: TurnNotes.Chosen) -> None:
        self.choose(message.number)


def _read(held: dict[str, KeySentence]) -> dict[str, KeySentence]:
    """Without what came with a phone and was not shown yet."""
    return {table: sentence for table, sentence in held.items() if not sentence.unread}


def _hear(heard: Sequence[tuple[str, Voice]], what: str, session: Session) -> Session:
    """Each voice recognises the theme of a key sentence, or does not after all."""
    for sentence, voice in heard:
        if what == feedback_line.ALSO:
            session = with_theme(session, sentence)
        held = session.key_sentences.get(sentence)
        if held is not None:
            change = recognise if what == feedback_line.ALSO else unrecognise
            session = change(session, held.theme, [voice])
    return session


Reader = Callable[[], Sequence[KnownTheme]]
"""Gives the themes of the library."""


class Offers:
    """What is proposed for the sentence of the table that tells."""

    def __init__(self, read: Reader) -> None:
        self._read = read
        self._known: dict[str, KnownTheme] = {}
        self._proposer: Proposer | None = None
        self._for: KeySentence | None = None
        self._last: tuple[Proposal, ...] = ()

    def load(self, session: Session) -> Proposer:
        """Read the library, the stemmer and the evening, which takes a moment: in a thread, before
        they are wanted. Nothing is kept half-done, for the answer may be wanted meanwhile."""
        from sessie.rules.proposing import Proposer

        known = self._read()
        proposer = Proposer(known)
        proposer.follow(session)
        proposer.for_slip(_as_slip("taal"))
        if self._proposer is None:
            self._known, self._proposer = {theme.id: theme for theme in known}, proposer
        return proposer

    def held(self, sentence: KeySentence) -> tuple[Proposal, ...] | None:
        """What was proposed for this sentence; None when nothing was asked for it yet."""
        asked = self._for
        same = asked is not None and (asked.id, asked.text) == (sentence.id, sentence.text)
        return self._last if same else None

    def of(self, session: Session, sentence: KeySentence) -> tuple[Proposal, ...]:
        """At most three themes for a sentence. While it stays the same and no other is asked for,
        so do they: a number means what stands on the screen."""
        if self.held(sentence) is None:
            proposer = self._proposer or self.load(session)
            proposer.follow(session)
            self._for, self._last = sentence, proposer.for_slip(_as_slip(sentence.text))
        return self._last

    def choose(self, session: Session, sentence: str, number: int) -> Session:
        """The session in which a key sentence has this theme: a proposal from 1, or 0 for a theme
        of its own words. A number that was not proposed changes nothing."""
        held = session.key_sentences.get(sentence)
        if held is None:
            return session
        if number == 0:
            return own_theme(session, sentence)
        proposals = self.of(session, held)
        if not 0 < number <= len(proposals):
            return session
        session, theme = self._theme(session, proposals[number - 1])
        return set_theme(session, sentence, theme)

    def _theme(self, session: Session, proposal: Proposal) -> tuple[Session, str]:
        if proposal.theme in session.themes:
            return session, proposal.theme
        if known := self._known.get(proposal.known):
            return use_known(session, known)
        return new_theme(session, proposal.label)


def _as_slip(text: str) -> Contribution:
    return Contribution("", "", "", "", "", text)


class FeedbackScreen(StageScreen):
    """The terugkoppeling on the beamer."""

    ITEMS = ("Feedback",)
    TOOL_ROWS = 13
    BINDINGS = [
        Binding("n,ctrl+n", "turn(1)", "volgende tafel vertelt"),
        Binding("p", "turn(-1)", "vorige tafel vertelt"),
        Binding("x", "skip", "tafel overslaan, komt later terug"),
        Binding("w", "order", "volgorde van de tafels"),
        Binding("k", "take('kernzin')", "kernzin invoeren"),
        Binding("1", "choose(1)", "eerste thema dat is voorgesteld"),
        Binding("2", "choose(2)", "tweede thema dat is voorgesteld"),
        Binding("3", "choose(3)", "derde thema dat is voorgesteld"),
        Binding("h", "recognise", "herkend: welke tafels hadden dit ook"),
        Binding(with_second("e", "f7"), "take('eye_opener')", "eye-opener invoeren"),
        Binding("j", "look_on", "de thema's van de volgende vraag bekijken"),
        Binding("z", "show_sentence", "de zin van de telefoon tonen op het doek"),
    ]
    WHERE = {
        **StageScreen.WHERE,
        "look_on": lambda screen: screen.has_clusters,
        "show_sentence": lambda screen: screen.unread is not None,
    }
    KEYS = (
        ("z", "zin tonen"),
        ("n", "volgende tafel"),
        ("k", "kernzin"),
        ("h", "herkend"),
        ("e", "eye-opener"),
        ("x", "overslaan"),
        ("p", "vorige tafel"),
        ("w", "volgorde"),
    )

    panel: FeedbackPanel

    def make_panel(self) -> FeedbackPanel:
        """What the tables tell."""
        return FeedbackPanel(self.live)

    def show_time(self, clock: Clock, left: float) -> None:
        """Only the facilitator sees by how much a table takes too long."""
        super().show_time(clock, left)
        telling = self.session is not None and self.session.stage.table
        self.panel.say_over(mmss(left).lstrip("+") if telling and left <= -1 else "")

    # typing ---------------------------------------------------------------------------------

    def action_recognise(self) -> None:
        """Type which tables had this too."""
        self._begin_with("+")

    def action_take(self, kind: str) -> None:
        """Type a key sentence or an eye-opener."""
        item = self.panel.feedback
        if item is None or self.session is None:
            return
        if kind not in {k.id for k in kinds_for(self.session.script, item)}:
            self.app.notify(NO_EYE_OPENERS, markup=False)
            return
        self.set_desk(last=replace(self.desk.last, kind=kind))
        self._begin_with("")

    def _begin_with(self, text: str) -> None:
        self.panel.begin_with = text
        self.write(round="")

    # what is looked at together -------------------------------------------------------------

    @property
    def has_clusters(self) -> bool:
        """Whether the room sees themes, question by question."""
        return self.session is not None and self.session.script.type.own_themes

    def action_look_on(self) -> None:
        """The themes of the next question must be seen."""
        shown = self.view.scene.block if self.view.scene else None
        if isinstance(shown, Telling) and shown.clusters:
            self.look(next_page, len(shown.clusters))

    # what came with a phone -----------------------------------------------------------------

    @property
    def unread(self) -> KeySentence | None:
        """What the table that tells sent, and the room does not see yet."""
        return unread_now(self.session) if self.session else None

    @work
    async def action_show_sentence(self) -> None:
        """Let the room see it; where the privacy check finds something, after a question that
        tells nothing of it."""
        session, held = self.session, self.unread
        if session is None or held is None:
            return
        if still_to_look_at(session, flags_of(session, held)):
            asked = (
                f"In de zin van tafel {held.table} staat misschien iets over een persoon. Toch op "
                "het doek? Eerst lezen kan op het werkblad (F2); wijzigen: typ hem zelf."
            )
            if not await self.app.push_screen_wait(careful(asked, "Tonen")):
                return
        if self.unread == held:
            self.live.edit("zin getoond", lambda s: show_sentence(s, held.id))

    # whose turn -----------------------------------------------------------------------------

    def action_turn(self, by: int) -> None:
        """The next or previous table tells; its clock runs."""
        self.panel.step_turn(by)

    def action_choose(self, number: int) -> None:
        """Choose the theme with this number for what was told."""
        self.panel.choose(number)

    def action_skip(self) -> None:
        """The table that tells comes back at the end."""
        table = self.panel.teller
        if self.session is None or not table:
            self.app.notify("Er is geen tafel aan het woord. Druk eerst op n.", markup=False)
            return
        self.panel.turn(skip_turn)
        if self.panel.teller == table:
            said = f"Tafel {table} is de laatste: er is geen tafel om voor te laten gaan."
            self.app.notify(said, markup=False)

    @work
    async def action_order(self) -> None:
        """Change who comes when."""
        if self.session is None:
            return
        stage, names = self.session.stage, self.session.room_tables
        heard = had_turn(stage, names, sentences(self.session, stage.item))
        order = turn_order(stage, names)
        window = windows.overview.TurnsScreen(order, heard, stage.table)
        new = await self.app.push_screen_wait(window)
        if new != order:
            self.live.steer(lambda _, stage, now: set_order(stage, new))
