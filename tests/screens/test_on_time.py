"""The overview of the evening: what is to come made shorter, moved, skipped, with a break more."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from builders import a_session

from sessie.model.script import Script
from sessie.screens.windows.ask import Confirm
from sessie.screens.windows.overview import Overview, Shorter

from .tools import Hands, running


def order(script: Script) -> str:
    return " ".join(item.id for item in script.items)


async def test_a_late_evening_is_made_shorter_and_taken_back(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r1")
        await evening.press("t", "g")
        await evening.dialog(Overview)
        assert "klaar 21:15 (30 min te laat) · tot 20:45" in evening.words
        assert "Wensen ronde · 15 min · 20:15" in evening.words
        before = evening.session.script
        await evening.press("i")
        await evening.dialog(Shorter)
        assert "klaar om 20:57, nog 12 minuten te laat" in evening.words
        assert "ronde “Wensen”: 15 → 8 min" in evening.words
        await evening.press("enter")
        await evening.dialog(Overview)
        assert "klaar 20:57 (12 min te laat)" in evening.words
        assert "Ingekort. ctrl+z haalt het terug." in evening.said
        await evening.press("i")
        await evening.dialog(Shorter)
        assert "ronde “Wensen”: 8 → 5 min" in evening.words
        await evening.press("escape", "escape", "ctrl+z")
        await evening.dialog(Confirm)
        await evening.press("enter")
        await evening.back()
        assert evening.session.script == before
        left = next(iter(evening.session.stage.clocks.values())).total
        assert left == 600.0


async def test_the_rest_of_the_evening_is_put_in_another_order(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r1")
        await evening.press("g")
        await evening.dialog(Overview)
        window = evening.screen
        assert isinstance(window, Overview)
        for key in ("minus", "x", "ctrl+up"):
            await evening.press(key)
            assert evening.session.script == a_session().script
        assert "Dit is nu bezig" in evening.said[0] and "al geweest" in evening.said[-1]
        await evening.press("down", "minus", "minus", "plus", "ctrl+down")
        assert order(evening.session.script) == "d1 d2 r1 r2 b1 f1 d3 s1 a1 d4"
        assert [phase.minutes for phase in evening.session.script.phases][1:3] == [10, 26]
        assert window.chosen == "r2" and "14 min" in evening.words
        await evening.press("x")
        assert evening.session.script.skipped == ("r2",) and "overgeslagen" in evening.words
        await evening.press("x", "p")
        assert not evening.session.script.skipped
        made = window.chosen
        assert order(evening.session.script) == f"d1 d2 r1 r2 {made} b1 f1 d3 s1 a1 d4"
        await evening.press("x", "escape", "right")
        await evening.until(lambda: evening.session.stage.item == "r2", "the next round")
        assert made not in order(evening.session.script)


async def test_an_evening_on_time_needs_nothing_shorter(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("s1")
        await evening.press("g")
        await evening.dialog(Overview)
        await evening.press("i")
        assert "op tijd klaar" in evening.said[-1]
        await evening.press("home", "enter")
        await evening.until(lambda: evening.session.stage.item == "d1", "the first slide")


async def test_at_home_the_plan_itself_says_that_it_is_too_long(tmp_path: Path) -> None:
    hands = Hands(wall=datetime(2026, 11, 10, 9, 0))
    async with running(tmp_path, a_session(), hands=hands) as evening:
        await evening.press("g")
        await evening.dialog(Overview)
        assert "19:30–20:45" in evening.words and "programma" not in evening.words
        await evening.press("down", "down", "p")
        assert "19:30–20:45 · het programma is 10 minuten te lang" in evening.words
        await evening.press("i")
        await evening.dialog(Shorter)
        assert "klaar om 20:45, op tijd" in evening.words
        await evening.press("1")
        await evening.dialog(Overview)
        assert "te lang" not in evening.words
