"""The plan in a meeting of the partnerschapsteam: its slide, and choosing a point of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from builders import a_session
from meetings import POINTS, a_first_meeting, a_next_meeting

from screens.team_tools import LONG, PLAN, SMALL, chosen, item_of
from screens.tools import running
from sessie.model.session import Brought, Session
from sessie.screens.windows.ask import ChooseOne

# the plan -----------------------------------------------------------------------------------


async def test_the_points_of_the_plan_stand_on_the_beamer(tmp_path: Path) -> None:
    async with running(tmp_path, a_first_meeting()) as evening:
        await evening.to(item_of(evening.session, "speerpunten"))
        words = evening.words
        assert "Uit het plan: onze ambities visie- en ambitieplan, versie 1 1 Elke ouder" in words
        assert "voor mei · informeel" in words
        assert "wat het meest telde Ouderavond, 10 november 2026 3 Taal en vertalen" in words
        assert "● 29 stippen · formeel" in words
        await evening.press("k")
        assert "▸3 Taal" in evening.words
        await evening.press("j", "j")
        assert "▸2 Iedereen" in evening.words
        await evening.press("escape")
        assert "▸" not in evening.text


async def test_before_the_plan_is_vastgesteld_the_slide_says_so(tmp_path: Path) -> None:
    async with running(tmp_path, a_next_meeting(points=())) as evening:
        await evening.to(PLAN)
        assert "Het plan is nog niet vastgesteld." in evening.words
        await evening.press("j", "k", "escape")
        assert "▸" not in evening.text
        await evening.desk()
        assert "Staat hier geen plan?" in evening.words


async def test_in_another_session_it_is_about_last_time(tmp_path: Path) -> None:
    team = a_next_meeting()
    other = team.with_(evening=replace(team.evening, session_type="ouderavond"))
    async with running(tmp_path / "vol", other) as evening:
        await evening.to(PLAN)
        assert "Vorige keer: onze ambities" in evening.words
    async with running(tmp_path / "leeg", other.with_(brought={})) as evening:
        await evening.to(PLAN)
        assert "Er is nog niets bekend van een vorige keer." in evening.words


async def test_more_points_than_fit_are_read_with_j(tmp_path: Path) -> None:
    points = tuple(Brought("", "ambitie", f"ambitie {n} {LONG}") for n in range(9))
    async with running(tmp_path, a_next_meeting(points), size=SMALL) as evening:
        await evening.to(PLAN)
        assert "▾ nog" in evening.words
        for number in range(9):
            await evening.press("j")
            assert f"▸{number + 1} ambitie {number}" in evening.words


# a point becomes a slip ---------------------------------------------------------------------


async def test_f7_asks_once_whose_it_is_and_writes_the_point(tmp_path: Path) -> None:
    async with running(tmp_path, a_next_meeting(tables=2)) as evening:
        await evening.to("speerpunt")
        await evening.desk()
        assert "F7 = kiezen uit het plan (3 punten)" in evening.seen(
            evening.screen.query_one("#brought")
        )
        await chosen(evening, "3")
        assert "Aan welke tafel is dit gekozen?" in evening.words
        await evening.press("2")
        assert "Wie stelde dit punt voor?" in evening.words
        await evening.press("enter")
        await evening.back()
        (slip,) = evening.session.slips()
        assert (slip.text, slip.table, slip.role, slip.kind) == (
            "Taal en vertalen", "B", "ouder", "ambitie"
        )  # fmt: skip
        await chosen(evening, "down", "enter")
        await evening.back()
        assert [s.text for s in evening.session.slips()] == [POINTS[2].text, POINTS[1].text]
        await evening.press("ctrl+z")
        assert evening.texts == [POINTS[2].text]


async def test_of_a_long_list_the_chosen_line_and_the_keys_are_seen(tmp_path: Path) -> None:
    points = tuple(Brought("", "ambitie", f"ambitie {n} {LONG}") for n in range(12))
    async with running(tmp_path, a_next_meeting(points), size=SMALL) as evening:
        await evening.to("speerpunt")
        await chosen(evening)
        for number in range(1, 12):
            await evening.press("down")
            assert f"{number + 1} ambitie {number} " in evening.words.replace("│ ", "")
            assert "enter of een cijfer = kiezen" in evening.words
        await evening.press("enter", "1")
        await evening.back()
        assert evening.texts == [points[11].text]


async def test_a_point_that_is_there_is_marked_and_not_written_twice(tmp_path: Path) -> None:
    async with running(tmp_path, a_next_meeting()) as evening:
        await evening.to("speerpunt")
        await chosen(evening, "1", "1")
        await evening.back()
        await evening.press("f7")
        await evening.dialog(ChooseOne)
        assert "Elke ouder kent de leerkracht ✓ staat er al" in evening.words
        await evening.press("1")
        await evening.back()
        assert evening.said == ["Dit punt staat er al."]
        assert evening.texts == [POINTS[0].text]


async def test_giving_up_writes_nothing(tmp_path: Path) -> None:
    async with running(tmp_path, a_next_meeting()) as evening:
        await evening.to("speerpunt")
        await chosen(evening, "9", "escape")
        await evening.back()
        await chosen(evening, "1", "escape")
        await evening.back()
        assert evening.texts == []


async def test_what_was_half_typed_stays_when_a_point_is_chosen(tmp_path: Path) -> None:
    async with running(tmp_path, a_next_meeting()) as evening:
        await evening.to("speerpunt")
        await evening.press("i")
        await evening.type("A o Koffie", "f7")
        await evening.dialog(ChooseOne)
        await evening.press("1", "1")
        await evening.back()
        await evening.press("enter")
        assert evening.texts == [POINTS[0].text, "Koffie"]


async def test_a_point_that_is_too_long_for_a_slip_says_so(tmp_path: Path) -> None:
    points = (Brought("", "ambitie", "x" * 281),)
    async with running(tmp_path, a_next_meeting(points)) as evening:
        await evening.to("speerpunt")
        await chosen(evening, "1")
        await evening.back()
        assert evening.texts == []
        assert "Te lang: 281 van 280 tekens." in evening.said[-1]


@pytest.mark.parametrize(
    ("session", "item"),
    [(a_next_meeting(points=()), "speerpunt"), (a_next_meeting(), "goed"), (a_session(), "r1")],
    ids=["no plan", "another round", "an ouderavond"],
)
async def test_f7_is_only_there_where_there_is_something_to_choose(
    tmp_path: Path, session: Session, item: str
) -> None:
    async with running(tmp_path, session) as evening:
        await evening.to(item)
        await evening.desk()
        assert "F7" not in evening.text
        await evening.press("f7")
        assert evening.shows_item() and evening.texts == []
