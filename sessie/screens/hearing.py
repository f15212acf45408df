"""Themes for what a table tells, and which tables recognised it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from textual import getters, on
from textual.getters import query_one

from sessie.domain import hearing, turns
from sessie.domain.heard import heard_themes, sentences
from sessie.domain.hearing import Meant
from sessie.domain.home import room_tables
from sessie.domain.session import KeySentence, Session
from sessie.domain.themes import KnownTheme
from sessie.host import Host
from sessie.live import Live
from sessie.screens.offers import Offers, library
from sessie.screens.telling import TellingScreen
from sessie.widgets.turn_notes import Turn, TurnNotes

SOON = 0.5
"""Seconds after the werkblad was opened in which nothing else is done."""


class HearingScreen(TellingScreen):
    """A screen on which tables tell, and others say "hadden wij ook"."""

    host = getters.app(Host)
    turn_notes = query_one(TurnNotes)

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self.offers = Offers(self._library)
        self._over = ""
        self._loading = False

    def _library(self) -> Sequence[KnownTheme]:
        return library(self.host.places.content)

    def _load(self) -> None:
        """Read the themes of the library before they are wanted."""
        if self.session is not None:
            load = partial(self.offers.load, self.session)
            self.run_worker(load, thread=True, exit_on_error=False)

    # showing --------------------------------------------------------------------------------

    def follow_desk(self, session: Session) -> None:
        """Also whose turn it is, and which theme the sentence is about."""
        super().follow_desk(session)
        if not self._loading:
            self._loading = True
            self.set_timer(SOON, self._load)
        if self.listens and self.teller:
            self.entry.input.placeholder = f"Wat tafel {self.teller} aan de zaal vertelt"
        self._say_turn()

    def say_over(self, over: str) -> None:
        """Say by how much a table takes too long; the room does not see it."""
        if over != self._over:
            self._over = over
            self._say_turn()

    def _say_turn(self) -> None:
        session = self.session
        if session is None or not self._furnished or not self.desk.open:
            return
        self.turn_notes.display = self.listens
        sentence = self._sentence(session)
        proposals = self.offers.held(sentence) if sentence else ()
        self.turn_notes.say(self._turn_of(session), proposals or (), low=self.has_class("-low"))
        if sentence and proposals is None:
            self.call_after_refresh(self._offer, sentence)

    def _offer(self, sentence: KeySentence) -> None:
        """Themes are looked for after the sentence is on the beamer."""
        if self.session is not None and self._sentence(self.session) == sentence:
            self.offers.of(self.session, sentence)
            self._say_turn()

    def _sentence(self, session: Session) -> KeySentence | None:
        return sentences(session, session.stage.item).get(session.stage.table)

    def _turn_of(self, session: Session) -> Turn:
        stage, told = session.stage, sentences(session, session.stage.item)
        waiting = turns.following(stage, room_tables(session), told)
        sentence = told.get(stage.table)
        now = next((h for h in heard_themes(session, stage.item) if h.now), None)
        return Turn(
            stage.table, waiting, self._over, sentence.text if sentence else "",
            now.label if now else "", now.tables if now else (), now.shared if now else False,
        )  # fmt: skip

    # themes and who recognised them ---------------------------------------------------------

    def do(self, meant: Meant) -> None:
        """Store what a line with signs means."""
        item = self.feedback
        if item is None:
            return
        sentence = hearing.sentence_id(item.id, meant.table or self.teller)
        if meant.what == hearing.ABOUT:
            choose = partial(_choose, self.offers, sentence, meant.number)
            self.live.edit("thema van de kernzin", choose)
        else:
            self.live.edit(meant.what, partial(_hear, sentence, meant))

    def about(self, session: Session, meant: Meant) -> str:
        """The theme that this is about, in words."""
        sentence = sentences(session, session.stage.item).get(meant.table or self.teller)
        if sentence is None:
            return ""
        if meant.what == hearing.ABOUT and meant.number:
            return self.offers.of(session, sentence)[meant.number - 1].label
        if meant.what != hearing.ABOUT and (theme := session.themes.get(sentence.theme)):
            return theme.label
        return f"nieuw thema “{hearing.own_label(sentence.text)}”"

    def problem(self, session: Session, meant: Meant) -> str:
        """Why this cannot be done; empty when it can."""
        if found := super().problem(session, meant):
            return found
        sentence = sentences(session, session.stage.item).get(meant.table or self.teller)
        if sentence is None or meant.what != hearing.ABOUT:
            return ""
        there = meant.number <= len(self.offers.of(session, sentence))
        return "" if there else f"Er is geen voorstel {meant.number}. Typ n voor een nieuw thema."

    def action_choose(self, number: int) -> None:
        """Choose the theme with this number."""
        meant = Meant(hearing.ABOUT, number=number)
        problem = self.problem(self.session, meant) if self.session else ""
        if problem:
            self.app.notify(problem, markup=False)
        else:
            self.do(meant)

    @on(TurnNotes.Chosen)
    def _chosen(self, message: TurnNotes.Chosen) -> None:
        self.action_choose(message.number)


def _choose(offers: Offers, sentence: str, number: int, session: Session) -> Session:
    return offers.choose(session, sentence, number)


def _hear(sentence: str, meant: Meant, session: Session) -> Session:
    if meant.what == hearing.ALSO:
        session = hearing.with_theme(session, sentence)
    held = session.key_sentences.get(sentence)
    if held is None:
        return session
    change = hearing.recognise if meant.what == hearing.ALSO else hearing.unrecognise
    return change(session, held.theme, meant.voices)
