"""Which items of an evening were held: what came out of them."""

from __future__ import annotations

from sessie.domain.agreements import UNSAID
from sessie.domain.script import ActionList, DotVote, Feedback, Item, Round
from sessie.domain.session import Session
from sessie.domain.stage import Stage


def has_data(session: Session, item: Item) -> bool:
    """Whether something that can be shown came out of this item."""
    match item:
        case Round() | Feedback():
            told = {sentence.item for sentence in session.key_sentences.values()}
            told |= {score.item for score in session.scores.values()}
            return item.id in told or any(True for _ in session.slips(round_id=item.id))
        case DotVote():
            return any(dots.item == item.id and dots.count for dots in session.dots.values())
        case ActionList():
            # What an earlier meeting brought along came not out of this one, until it is spoken of.
            return any(not a.origin or a.status != UNSAID for a in session.actions.values())
        case _:
            return False


def seen(session: Session) -> Stage:
    """An evening that was written down elsewhere: what has something in it was held, and it
    stands at the last of these."""
    held = tuple(item.id for item in session.script.items if has_data(session, item))
    return Stage(item=held[-1] if held else session.script.items[0].id, visited=held)
