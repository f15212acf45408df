"""What can be chosen for a slip: the proposals, and every theme with its letter."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from sessie.model.session import Session
from sessie.rules.overlap import is_other
from sessie.rules.proposals.proposing import Proposal
from sessie.rules.sorting import counts
from sessie.rules.themes import OTHER_NAME, themes_for
from sessie.widgets.sorting_keys import Choice

PROPOSALS = 3
NOTHING = "Geen voorstel. Kies een letter, of n voor een nieuw thema."


def proposal_choices(offered: Sequence[Proposal], here: Collection[str]) -> tuple[Choice, ...]:
    """Always three rows, so that nothing under them jumps. `here` is where the slip stands."""
    found = [
        Choice(str(place), p.label, f"door: {p.because}", bool(p.theme) and p.theme in here)
        for place, p in enumerate(offered, 1)
    ]
    empty = Choice("", "")
    return (*(found or [Choice("", NOTHING)]), empty, empty)[:PROPOSALS]


def theme_choices(
    session: Session, item: str, letters: Mapping[str, str], here: Collection[str]
) -> tuple[Choice, ...]:
    """The themes in the order of their letters, the rest theme, and those without a letter."""
    count, themes = counts(session), themes_for(session, item)
    rest = next((theme for theme in themes if is_other(theme)), None)
    named = sorted((t for t in themes if t.id in letters), key=lambda theme: letters[theme.id])
    others = [theme for theme in themes if theme.id not in letters and theme is not rest]

    def choice(key: str, theme_id: str, label: str) -> Choice:
        number = str(count[theme_id]) if theme_id and count[theme_id] else ""
        return Choice(key, label, number, bool(theme_id) and theme_id in here, theme_id)

    return (
        *(choice(letters[theme.id], theme.id, theme.label) for theme in named),
        choice("0", rest.id if rest else "", rest.label if rest else OTHER_NAME),
        *(choice("·", theme.id, theme.label) for theme in others),
    )
