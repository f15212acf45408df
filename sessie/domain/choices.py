"""Votes that bring their own choices: each choice is a theme of that vote only."""

from __future__ import annotations

from sessie.domain.script import DotVote
from sessie.domain.session import Session, Theme
from sessie.domain.themes import new_theme


def with_choices(session: Session) -> Session:
    """The session with a theme for every choice that a vote of its script names."""
    for vote in session.script.items:
        if isinstance(vote, DotVote):
            for choice in vote.choices:
                session, _ = new_theme(session, choice, vote.id)
    return session


def own_choices(session: Session, item_id: str) -> list[Theme] | None:
    """The choices of this vote, in their order; None where it is about the themes of the evening.

    What was added during the evening is one of them.
    """
    vote = session.script.item(item_id)
    if not (isinstance(vote, DotVote) and vote.choices):
        return None
    return [theme for theme in session.themes.values() if theme.item == item_id]
