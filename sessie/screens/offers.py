"""Themes that are proposed for a key sentence; the same ones as long as it says the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sessie.domain import hearing
from sessie.domain.session import Contribution, KeySentence, Session
from sessie.domain.themes import KnownTheme, new_theme, use_known

if TYPE_CHECKING:
    from sessie.domain.proposing import Proposal, Proposer

Reader = Callable[[], Sequence[KnownTheme]]
"""Gives the themes of the library."""


def library(folders: Sequence[Path]) -> Sequence[KnownTheme]:
    """The themes of the content folders. A file with mistakes gives what can be read of it."""
    from sessie.library.themes import read_themes

    return read_themes(*folders)


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
        from sessie.domain.proposing import Proposer

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
            return hearing.own_theme(session, sentence)
        proposals = self.of(session, held)
        if not 0 < number <= len(proposals):
            return session
        session, theme = self._theme(session, proposals[number - 1])
        return hearing.about(session, sentence, theme)

    def _theme(self, session: Session, proposal: Proposal) -> tuple[Session, str]:
        if proposal.theme in session.themes:
            return session, proposal.theme
        if known := self._known.get(proposal.known):
            return use_known(session, known)
        return new_theme(session, proposal.label)


def _as_slip(text: str) -> Contribution:
    return Contribution("", "", "", "", "", text)
