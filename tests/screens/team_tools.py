"""What the stories of a partnerschapsteam share."""

from __future__ import annotations

from meetings import a_next_meeting

from screens.tools import Evening
from sessie.model.script import ActionList, Slide
from sessie.model.session import Session
from sessie.rules.agreements import taken_over
from sessie.screens.windows.ask import ChooseOne

SMALL = (60, 18)
MANY = tuple(f"afspraak nummer {n:02d} van de ouderavond" for n in range(12))
LONG = "Een heel lange afspraak die op een kleine beamer nooit op één regel zal passen"


def item_of(session: Session, picture: str = "") -> str:
    """Id of the slide with this picture; without one, of the agreements."""
    for item in session.script.items:
        if isinstance(item, ActionList) if not picture else (
            isinstance(item, Slide) and item.show == picture
        ):  # fmt: skip
            return item.id
    raise AssertionError(picture)


AGREEMENTS = item_of(a_next_meeting(), "acties")
PLAN = item_of(a_next_meeting(), "speerpunten")
DOING = item_of(a_next_meeting())


def stands(evening: Evening) -> list[tuple[str, str]]:
    """Status and sentence of each agreement of last time."""
    return [(a.status, a.result) for a in taken_over(evening.session)]


async def chosen(evening: Evening, *keys: str) -> None:
    """Choose from the list with these keys."""
    await evening.press("f7")
    await evening.dialog(ChooseOne)
    await evening.press(*keys)
    await evening.settle()
