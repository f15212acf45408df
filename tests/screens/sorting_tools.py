"""Opens the screen for sorting, and reads what it shows."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from builders import a_session, a_slip, with_slips, with_themes
from hostile import HOSTILE

from screens.tools import Evening, running
from sessie import flows
from sessie.model.dutch import clean_line, for_screen
from sessie.model.session import MAX_SLIP, Session
from sessie.screens.desk.sorting import SortingScreen
from sessie.widgets.key_line import ChoiceList

TEXTS = tuple(dict.fromkeys(
    text for raw in HOSTILE if (text := clean_line(raw)[:MAX_SLIP].strip())
))  # fmt: skip


def squeezed(text: str) -> str:
    """Without blanks, for texts that wrap."""
    return "".join(for_screen(text).split())


def unsorted(session: Session) -> Session:
    """The same, before anybody sorted."""
    slips = (replace(slip, theme="") for slip in session.contributions.values())
    return session.put("contributions", *slips)


def a_few() -> Session:
    """Four slips and two themes."""
    return with_slips(
        with_themes(a_session(), "Taal", "Rekenen"),
        a_slip("Een tolk bij het gesprek", "B"),
        a_slip("Uitleg over rekenen", "C", "leerkracht"),
        a_slip("Berichten in gewone taal", "D"),
        a_slip("De tolk moet ook kunnen bellen"),
    )


@asynccontextmanager
async def sorting(
    folder: Path, session: Session, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[Evening]:
    """The screen for sorting on top of an evening."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(flows.DIALOGS, "sorteren", flows.sort_slips)
        async with running(folder, session, size=size) as evening:
            evening.app.ask_for("sorteren")
            await evening.dialog(SortingScreen)
            await evening.settle()
            yield evening


def bench(evening: Evening) -> SortingScreen:
    """The screen, also when something is on top of it."""
    stack = evening.app.screen_stack
    return next(screen for screen in stack if isinstance(screen, SortingScreen))


def here(evening: Evening) -> list[str]:
    """Ids of what is on the screen."""
    return [slip.id for slip in bench(evening).sorter.here]


def choices(evening: Evening, name: str) -> dict[str, str]:
    """Key → label, of the proposals or the themes."""
    found = bench(evening).query_one(f"#{name}", ChoiceList).choices
    return {choice.key: choice.label for choice in found if choice.key}


def key_of(evening: Evening, label: str) -> str:
    """The key that puts a slip under this theme."""
    offered = {**choices(evening, "themes"), **choices(evening, "proposals")}
    return next(key for key, held in offered.items() if held == label)


def theme_of(evening: Evening, slip_id: str) -> str:
    """The label that a slip is under; empty for none."""
    theme = evening.session.themes.get(evening.session.contributions[slip_id].theme)
    return theme.label if theme else ""


def crowded() -> Session:
    """Forty tables and thirty themes."""
    session = with_themes(a_session(tables=40), *(f"Onderwerp nummer {n}" for n in range(1, 31)))
    tables = list(session.tables)
    return with_slips(session, *(a_slip(f"Briefje over zaak {n}", t) for n, t in enumerate(tables)))
