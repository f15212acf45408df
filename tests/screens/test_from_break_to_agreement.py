"""The heart of an evening in one story, with keys only: break, sorting, terugkoppeling with hands
up, the overlap, dots, agreements, and the report of all of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from builders import TEACHER, a_session, a_slip, with_slips

from screens.telling_tools import LETTER, SIDES
from screens.tools import Evening, running
from sessie.documents.forms import to_markdown
from sessie.example import example_evening
from sessie.library.themes import read_themes
from sessie.model.session import Session
from sessie.rules import vote
from sessie.rules.overlap import shared_themes
from sessie.screens.desk.sorting import SortingScreen
from sessie.widgets.public_view import PublicView

SUBJECTS = [theme for theme in read_themes() if theme.words][:12]


def seven_tables() -> Session:
    """The example evening as it came from the tables: nothing sorted, told or chosen."""
    whole = example_evening()
    loose = (replace(slip, theme="") for slip in whole.contributions.values())
    empty = ("themes", "key_sentences", "recognitions", "polls", "dots", "actions")
    return whole.put("contributions", *loose).with_(**{name: {} for name in empty})


def forty_tables() -> Session:
    """Forty tables, each with a wish of a parent and of a teacher on one of twelve subjects."""
    session = a_session(tables=40)
    session = session.with_(
        evening=replace(session.evening, attendance={"ouder": 160, "leerkracht": 40})
    )
    for place, table in enumerate(list(session.tables)):
        subject = SUBJECTS[place % 12]
        word = subject.words[place % 3 % len(subject.words)]
        session = with_slips(
            session,
            a_slip(f"Meer aandacht voor {word}", table),
            a_slip(f"Graag iets doen aan {word}", table, TEACHER),
        )
    return session


def nothing_private(evening: Evening) -> None:
    """No line for the room holds a table together with a side."""
    view = evening.screen.query_one(PublicView)
    region = view.region
    for whole in evening.rows[region.y : region.bottom]:
        row = whole[region.x : region.right]
        letters = [word for word in LETTER.findall(row) if word in evening.session.tables]
        assert not (letters and SIDES.search(row)), row


async def sort_all(evening: Evening) -> int:
    """Sort with the first proposal, else "overig"; gives the presses."""
    await evening.press("f6")
    await evening.dialog(SortingScreen)
    presses = 0
    while any(not slip.theme for slip in evening.session.slips()) and presses < 200:
        screen = evening.screen
        assert isinstance(screen, SortingScreen)
        offered = any(choice.key for choice in screen.proposals.choices)
        await evening.press("1" if offered else "0")
        presses += 1
    await evening.press("escape")
    return presses


async def tell(evening: Evening, table: str, also: str) -> None:
    """The next table tells; others had it too."""
    await evening.press("n")
    await evening.until(lambda: evening.session.stage.table == table, table)
    await evening.press("k")
    await evening.type(f"Tafel {table} wil een tolk en betere berichten", "enter")
    await evening.type("1", "enter")
    await evening.type(also, "enter")
    await evening.press("escape")
    nothing_private(evening)


async def lead(evening: Evening, told: list[tuple[str, str]]) -> int:
    """From the break to the last agreement; gives the presses of sorting."""
    items = {type(item).__name__: item.id for item in evening.session.script.items}
    await evening.to(items["Break"])
    presses = await sort_all(evening)
    await evening.to(items["Feedback"])
    for table, also in told:
        await tell(evening, table, also)
    await evening.press("f2")
    await evening.to(items["DotVote"])
    nothing_private(evening)
    await evening.press("f2", "2", "9", "down", "5", "right", "3", "escape", "f2")
    assert "29" not in evening.words.split(), "hidden until it is closed"
    await evening.press("d", "j")
    await evening.until(lambda: "telt even zwaar" in evening.words, "the ranking")
    await evening.to(items["ActionList"])
    await evening.press("a", "enter")
    await evening.type("Elke dinsdag één bericht", "enter")
    await evening.type("directie", "enter")
    await evening.type("vanaf mei", "enter")
    await evening.type("een ouder", "enter")
    await evening.press("escape")
    return presses


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_seven_tables_from_the_break_to_an_agreement(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    before = seven_tables()
    async with running(tmp_path, before, size=size) as evening:
        presses = await lead(evening, [("A", "+B Do El"), ("B", "+C"), ("C", "+A+")])
        after = evening.session
        assert presses <= 1.25 * len(before.contributions)
        assert dict(after.contributions).keys() == dict(before.contributions).keys()
        assert all(slip.theme in after.themes for slip in after.slips())
        assert len(after.key_sentences) == 3
        assert Counter((r.table, r.side) for r in after.recognitions.values())[("D", "thuis")] == 1
        assert shared_themes(after)
        (agreed,) = after.actions.values()
        assert (agreed.who, agreed.together, agreed.when) == ("directie", "een ouder", "vanaf mei")
        assert agreed.theme in after.themes
    report = to_markdown(after)
    for words in ("Elke dinsdag één bericht", "samen met een ouder", "Herkend door"):
        assert words in report


async def test_forty_tables_and_twelve_themes_from_the_break_to_an_agreement(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, forty_tables(), size=(80, 24)) as evening:
        presses = await lead(evening, [("A", "+B C AAo ABl"), ("B", "+AN")])
        after = evening.session
        assert presses <= 100
        assert all(slip.theme for slip in after.slips())
        assert len(vote.poll_of(after, "s1").themes) <= 12
        assert {r.table for r in after.recognitions.values()} == {"B", "C", "AA", "AB", "AN"}
        assert len(after.actions) == 1
