"""What an evening did not get round to, for a report that is written half-way."""

from __future__ import annotations

from collections.abc import Iterator

from sessie.domain.outcome import has_data
from sessie.domain.script import ActionList, DotVote, Feedback, Item, Round
from sessie.domain.session import Session
from sessie.report.words import listed


def unfinished(session: Session) -> str:
    """One or more sentences about what was not reached or gave nothing; "" when all was held.

    An item with something in it counts as held, also when it never was on the beamer.
    """
    items = [item for item in session.script.items if _gathers(item)]
    empty = [item for item in items if not has_data(session, item)]
    if len(empty) == len(items) and not session.contributions:
        return "Er is nog niets opgeschreven."
    skipped = [item for item in empty if item.id not in session.stage.visited]
    held = [item for item in empty if item.id in session.stage.visited]
    return " ".join(_sentences(skipped, held, list(open_votes(session))))


def open_votes(session: Session) -> Iterator[Item]:
    """The votes that got dots and are still open."""
    for item in session.script.items:
        if isinstance(item, DotVote) and has_data(session, item):
            poll = session.polls.get(item.id)
            if not (poll and poll.closed):
                yield item


def _gathers(item: Item) -> bool:
    """Whether something is written down in this item."""
    if isinstance(item, Round):
        return bool(item.kinds) or item.joint or item.score != (0, 0)
    return isinstance(item, Feedback | DotVote | ActionList)


def _sentences(skipped: list[Item], held: list[Item], voting: list[Item]) -> Iterator[str]:
    if skipped:
        yield f"Niet aan bod gekomen: {listed(map(_named, skipped))}."
    if held:
        yield f"Wel gehouden, maar zonder opbrengst: {listed(map(_named, held))}."
    if voting:
        yield (f"Nog niet gesloten, en daarom zonder uitslag in dit verslag:"
               f" {listed(map(_named, voting))}.")  # fmt: skip


def _named(item: Item) -> str:
    sort = {Round: "de ronde", Feedback: "de terugkoppeling", DotVote: "het kiezen",
            ActionList: "de afspraken"}[type(item)]  # fmt: skip
    return f"{sort} “{item.title}”"
