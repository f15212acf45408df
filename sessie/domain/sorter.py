"""Somebody who sorts: what is on the table now, what is proposed for it, and what comes next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sessie.domain import sorting
from sessie.domain.proposing import Proposal, Proposer
from sessie.domain.session import Contribution, Session
from sessie.domain.themes import KnownTheme, item_for, themes_for


class Sorter:
    """Follows a session, and goes through its slips."""

    def __init__(self, session: Session, known: Sequence[KnownTheme]) -> None:
        self.session = session
        self.known = {theme.id: theme for theme in known}
        self._proposer = Proposer(tuple(known))
        self._proposer.follow(session)
        self.trail = sorting.begin(session, self._best)
        self._letters: dict[str, dict[str, str]] = {}

    @property
    def here(self) -> list[Contribution]:
        """The slips to decide on now; none when all is done."""
        held = self.session.contributions
        return [held[i] for i in self.trail.here if i in held]

    @property
    def ids(self) -> list[str]:
        """Their ids."""
        return [slip.id for slip in self.here]

    @property
    def item(self) -> str:
        """The round whose themes they may get; empty where themes are of the evening."""
        return item_for(self.session, self.here[0].round) if self.here else ""

    def offered(self) -> tuple[Proposal, ...]:
        """What is proposed for them, the best first."""
        return self._proposer.for_slip(self.here[0]) if self.here else ()

    def letters(self) -> Mapping[str, str]:
        """Theme id → its letter, the same as long as somebody sorts."""
        item = self.item
        held = self._letters.get(item, {})
        self._letters[item] = sorting.letters(held, themes_for(self.session, item))
        return self._letters[item]

    def _best(self, slip: Contribution) -> str:
        found = self._proposer.for_slip(slip)
        return (found[0].theme or found[0].known) if found else ""

    def follow(self, session: Session, *, lead_back: bool) -> None:
        """Take over a session. `lead_back` says whether to go to a slip that now stands elsewhere,
        as after undo."""
        changed = _changed(self.session, session)
        self.session = session
        self._proposer.follow(session)
        if changed and lead_back:
            self.trail = sorting.go_to(self.trail, changed)
        self.go_on_if_empty()

    def go_on(self) -> None:
        """To the next, after a decision."""
        self.trail = sorting.go_on(self.trail, self.session, self._best)

    def go_on_if_empty(self) -> None:
        """What was on the table is gone, or something came in after all was done."""
        if not self.here:
            self.go_on()

    def skip(self) -> None:
        """The next one; what has no theme comes back at the end."""
        if self.here:
            self.trail = sorting.skip(self.trail, self.session, self._best)

    def go_back(self) -> None:
        """The one before."""
        self.trail = sorting.go_back(self.trail, self.session)

    def take_apart(self) -> None:
        """Only the first of what is on the table."""
        self.trail = sorting.take_apart(self.trail)

    def sort_again(self, theme_id: str) -> None:
        """All slips of a theme once more."""
        self.trail = sorting.sort_again(self.trail, self.session, theme_id, self._best)


def _changed(old: Session, new: Session) -> list[str]:
    """The slips that were there already and now stand elsewhere, or are hidden or shown."""
    before = old.contributions
    return [
        slip_id
        for slip_id, slip in new.contributions.items()
        if (was := before.get(slip_id)) is not None
        and was is not slip
        and (was.theme, was.hidden) != (slip.theme, slip.hidden)
    ]
