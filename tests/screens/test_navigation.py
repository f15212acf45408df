"""Going through the evening with keys, a clicker and the overview."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from builders import a_session, with_slips

from screens.tools import Evening, running
from sessie.model.stage import WELCOME, current_clock
from sessie.rules.steering import go_to
from sessie.screens.stage.feedback import FeedbackScreen
from sessie.screens.stage.round import RoundScreen
from sessie.screens.stage.slide import PresentationScreen
from sessie.screens.windows.menu import Help
from sessie.screens.windows.overview import Overview
from sessie.screens.windows.setup import SetupScreen

ORDER = ["d1", "d2", "r1", "r2", "b1", "f1", "d3", "s1", "a1", "d4"]


async def there(evening: Evening, item: str) -> None:
    """The item is on the beamer, with its own screen."""
    await evening.until(lambda: evening.item == item and evening.shows_item(), item)


def left(evening: Evening) -> float:
    """Seconds left on the clock of the item."""
    _, clock = current_clock(evening.session.script, evening.session.stage)
    return clock.left(evening.hands.mono)


def runs(evening: Evening) -> bool:
    """Whether the clock of the item runs."""
    return current_clock(evening.session.script, evening.session.stage)[1].running


async def test_the_arrows_go_through_the_whole_evening_and_stay_at_the_ends(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        for item in (*ORDER[1:], "d4"):
            await evening.press("right")
            await there(evening, item)
        for item in (*reversed(ORDER[:-1]), WELCOME, WELCOME):
            await evening.press("left")
            await there(evening, item)


@pytest.mark.parametrize("forward", ["space", "pagedown"])
async def test_a_clicker_goes_forward_and_back(tmp_path: Path, forward: str) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.press(forward, forward)
        await there(evening, "r1")
        await evening.press("pageup")
        await there(evening, "d2")


async def test_the_arrows_up_and_down_go_from_part_to_part(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        for item in ("r1", "b1", "f1", "s1", "a1", "a1"):
            await evening.press("down")
            await there(evening, item)
        await evening.press("up")
        await there(evening, "s1")
        await evening.press("up", "up")
        await there(evening, "b1")


async def test_up_within_a_part_goes_to_its_first_item(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r2")
        await evening.press("up")
        await there(evening, "r1")


@pytest.mark.parametrize("key", ["b", "full_stop"])
async def test_the_curtain_hides_the_item_and_shows_the_evening(tmp_path: Path, key: str) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.press(key)
        assert evening.session.stage.curtain
        assert "Fijn dat u er bent." not in evening.text
        assert "Proefavond" in evening.text
        await evening.press(key)
        assert "Fijn dat u er bent." in evening.text


@pytest.mark.parametrize("key", ["right", "left", "pagedown", "pageup"])
async def test_behind_the_curtain_a_step_only_opens_it(tmp_path: Path, key: str) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("d2")
        await evening.press("b", key)
        assert evening.item == "d2"
        assert not evening.session.stage.curtain
        assert "Kiezen" in evening.text


async def test_the_item_says_its_part_the_time_and_how_far_it_is(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r2")
        assert "Ronde 2 van 2 · Wensen" in evening.rows[0]
        assert "20:05" in evening.rows[0]
        assert "4 / 10" in evening.rows[-1]
        evening.hands.forward(60)
        await evening.until(lambda: "20:06" in evening.rows[0], "the next minute")


async def test_a_round_shows_question_languages_clock_and_a_count_per_table(tmp_path: Path) -> None:
    async with running(tmp_path, with_slips(a_session(), "een", "twee")) as evening:
        await evening.to("r2")
        assert isinstance(evening.screen, RoundScreen)
        assert "Wat zegt u over wensen?" in evening.text
        assert "What do you wish?" in evening.text
        assert "A ●●" in evening.text
        assert "B –" in evening.text
        assert "een" not in evening.text.split()


async def test_the_clock_starts_pauses_and_takes_a_minute_more_or_less(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), size=(60, 18)) as evening:
        await evening.to("r2")
        assert not runs(evening)
        assert "we beginnen zo" in evening.text
        await evening.press("t")
        assert runs(evening)
        evening.hands.forward(65)
        assert left(evening) == 15 * 60 - 65
        await evening.press("t")
        assert "staat even stil" in evening.text
        evening.hands.forward(100)
        await evening.press("plus", "equals_sign", "minus")
        assert left(evening) == 16 * 60 - 65
        assert not runs(evening)


async def test_a_clock_that_ran_out_says_so_and_counts_on(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r2")
        await evening.press("t")
        evening.hands.forward(15 * 60 + 35)
        await evening.until(lambda: "de tijd is om" in evening.text, "the word")
        await evening.desk()
        await evening.until(lambda: "+0:35" in evening.rows[0], "the time over")


async def test_the_next_item_stops_the_clock_of_the_round(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r1")
        await evening.press("t", "right")
        await there(evening, "r2")
        assert not any(clock.running for clock in evening.session.stage.clocks.values())


async def test_the_pause_says_when_it_goes_on(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r2")
        await evening.press("right")
        await there(evening, "b1")
        assert isinstance(evening.screen, RoundScreen)
        await evening.until(lambda: "We gaan verder om 20:17." in evening.text, "the time")
        evening.hands.forward(10)
        await evening.press("t")
        assert "We gaan verder" not in evening.text
        assert "staat even stil" in evening.text


async def test_the_overview_shows_the_evening_and_goes_anywhere(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), size=(120, 40)) as evening:
        await evening.to("r2")
        await evening.press("g")
        await evening.dialog(Overview)
        for word in (
            "Gesprek aan tafel",
            "Wensen",
            "ronde · 15 min",
            "Koffie en thee",
        ):
            assert word in evening.text
        await evening.press("down", "down", "enter")
        await there(evening, "f1")
        assert isinstance(evening.screen, FeedbackScreen)


@pytest.mark.parametrize("key", ["escape", "g"])
async def test_the_overview_closes_without_going_anywhere(tmp_path: Path, key: str) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("d2")
        await evening.press("g")
        await evening.dialog(Overview)
        await evening.press("down", "down", key)
        await evening.back()
        assert evening.item == "d2"


async def test_the_screen_of_the_item_comes_when_the_last_window_closes(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.press("g")
        await evening.dialog(Overview)
        await evening.press("f1")
        await evening.dialog(Help)
        under = evening.app.screen_stack[0]
        evening.app.live.steer(lambda script, stage, now: go_to(script, stage, "r2"))
        await evening.press("escape")
        await evening.dialog(Overview)
        assert evening.app.screen_stack[0] is under
        await evening.press("escape")
        await there(evening, "r2")
        assert isinstance(evening.screen, RoundScreen)


async def test_an_app_in_a_process_that_collects_garbage_leaves_that_alone(tmp_path: Path) -> None:
    before = gc.get_freeze_count()
    async with running(tmp_path, a_session()) as evening:
        await evening.press("right")
        assert (gc.isenabled(), gc.get_freeze_count()) == (True, before)


async def test_attendance_and_tables_change_during_the_evening(tmp_path: Path) -> None:
    async with running(tmp_path, with_slips(a_session(), "een")) as evening:
        await evening.press("o")
        await evening.dialog(SetupScreen)
        assert evening.input("role-0").has_focus
        assert evening.input("role-0").value == "20"
        evening.input("role-0").value = "31"
        evening.input("tables").focus().value = "2"
        await evening.settle()
        await evening.press("f10")
        await evening.back()
        assert list(evening.session.tables) == ["A", "B"]
        assert evening.session.evening.attendance["ouder"] == 31
        assert evening.texts == ["een"]
        await evening.press("ctrl+z")
        assert list(evening.session.tables) == ["A", "B", "C", "D"]
        assert evening.session.evening.attendance["ouder"] == 20


async def test_one_key_goes_from_dark_to_light(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        assert isinstance(evening.screen, PresentationScreen)
        dark = evening.app.theme
        await evening.press("f5")
        assert evening.app.theme != dark
        assert "Fijn dat u er bent." in evening.text
        await evening.press("f5")
        assert evening.app.theme == dark


@pytest.mark.parametrize("key", ["ctrl+c", "ctrl+p", "ctrl+d", "ctrl+l", "f12", "q"])
async def test_a_key_that_stops_other_programs_does_nothing(tmp_path: Path, key: str) -> None:
    async with running(tmp_path, a_session()) as evening:
        before = evening.session
        await evening.press(key)
        assert evening.session == before
        assert evening.shows_item()
        assert not evening.app._exit
