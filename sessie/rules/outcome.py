"""What came out of an evening: whether an item gave anything, and its slips as they are shown."""

from __future__ import annotations

from sessie.model.dutch import fold
from sessie.model.script import ActionList, DotVote, Feedback, Item, Round
from sessie.model.session import Contribution, Session, room_tables
from sessie.rules.agreements import UNSAID
from sessie.rules.privacy.flags import shown_text


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


def slips_by_words(session: Session) -> tuple[Contribution, ...]:
    """The slips that may be shown, by the words that are shown.

    The order of arrival would give the tables away, since a table's slips come in together. This
    order depends on nothing but the words: a paper is the same whichever table a slip came from.
    """

    def key(slip: Contribution) -> tuple[str, ...]:
        shown = shown_text(slip)
        return fold(shown.text), shown.text, shown.note, slip.who, slip.when

    return tuple(sorted(session.slips(), key=key))


def table_question(session: Session, slip: Contribution) -> str:
    """The question of the slip's table, where tables have questions of their own; else ""."""
    item, tables = session.script.item(slip.round), room_tables(session)
    if not isinstance(item, Round) or item.id != slip.round or item.per_organisation:
        return ""
    named = slip.table in tables or slip.table in dict(item.table_questions)
    return item.question_of(slip.table, tables) if item.table_questions and named else ""
