"""Somebody who sorts: what is on the table now, what is proposed for it, and what comes next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sessie.domain import sorting
from sessie.domain.proposing import Proposal, Proposer
from sessie.domain.session import Contribution, Session
from sessie.domain.themes import KnownTheme, item_for, themes_for

Edit = Callable[[Session], Session]


class Sorter:
    """Follows a session, and runs ahead of it with what was decided here.

    A key may come before the app has done what the key before it asked for. So a decision counts
    here at once; the session that comes back is taken over when it has caught up.
    """

    def __init__(self, session: Session, known: Sequence[KnownTheme]) -> None:
        self.session = self._seen = session
        self.known = {theme.id: theme for theme in known}
        self._proposer = Proposer(tuple(known))
        self._proposer.follow(session)
        self.trail = sorting.begin(session, self._best)
        self._letters: dict[str, dict[str, str]] = {}
        self._ahead: list[str] = []
        """Ids of slips that were decided on here, and have not come back."""

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

    @property
    def ahead(self) -> bool:
        """Whether something was decided that has not come back yet."""
        return bool(self._ahead)

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
        """Take over a session. `lead_back` says whether to go to a slip that somebody else put
        elsewhere: undo."""
        changed = _changed(self._seen, session)
        self._seen = session
        for slip_id in [slip_id for slip_id in changed if slip_id in self._ahead]:
            changed.remove(slip_id)
            if slip_id in self._ahead:
                # What was decided before it has been dealt with too.
                del self._ahead[: self._ahead.index(slip_id) + 1]
        if changed:
            self._ahead.clear()
            self.trail = sorting.go_to(self.trail, changed) if lead_back else self.trail
        if not self._ahead:
            self.session = session
            self._proposer.follow(session)
            self.go_on_if_empty()

    def decide(self, ids: Sequence[str], how: Edit, *, go_on: bool = True) -> None:
        """Count with what an edit of these slips will do, and go on to the next."""
        new = how(self.session)
        self._ahead += [i for i in _changed(self.session, new) if i in ids]
        self.session = new
        self._proposer.follow(new)
        if go_on:
            self.trail = sorting.go_on(self.trail, new, self._best)

    def go_on_if_empty(self) -> None:
        """What was on the table is gone, or something came in after all was done."""
        if not self.here:
            self.trail = sorting.go_on(self.trail, self.session, self._best)

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
