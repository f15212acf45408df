"""A disk that hangs: it is said, typing goes on, and nobody leaves thinking that all is saved."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from builders import a_session
from store_disks import SlowDisk

from screens.test_saving import BrokenDisk, add, banner, on_disk
from screens.tools import Evening, Hands, reopened, running
from sessie import app as app_module
from sessie.screens.desk.sorting import SortingScreen
from sessie.screens.windows.ask import Choose
from sessie.screens.windows.menu import StartScreen
from sessie.screens.windows.unsaved import Unsaved

SAYS = "Bewaren duurt lang"


@asynccontextmanager
async def hanging(folder: Path) -> AsyncIterator[tuple[Evening, SlowDisk]]:
    """An evening in a round, with the werkblad open, on a disk that hangs from here on."""
    disk, hands = SlowDisk(), Hands()
    async with running(folder, a_session(), ops=disk, hands=hands) as evening:
        await evening.to("r2")
        await evening.desk()
        await evening.until(lambda: evening.app.live.saving.done, "all on disk")
        disk.free.clear()
        try:
            yield evening, disk
        finally:
            disk.free.set()


async def later(evening: Evening, seconds: float) -> None:
    """So much later, as the timer of the app sees it."""
    evening.hands.forward(seconds)
    evening.app.say_saving()
    await evening.settle()


@pytest.mark.parametrize("seconds", [3.0, 12.0, 60.0])
async def test_typing_goes_on_and_stopping_asks_with_the_texts_in_sight(
    tmp_path: Path, seconds: float
) -> None:
    async with hanging(tmp_path) as (evening, disk):
        await evening.type("B o een wens", "enter")
        await later(evening, seconds)
        assert (SAYS in banner(evening)) == (seconds > 5)
        await evening.type("C o nog een", "enter")
        assert evening.texts == ["een wens", "nog een"]
        for key in ("ctrl+q", "ctrl+q", "ctrl+q"):
            await evening.press(key)
            await evening.dialog(Unsaved)
            assert "Tafel B, wens: een wens" in evening.words
            assert "Tafel C, wens: nog een" in evening.words
            assert f"al {int(seconds)} seconden" in evening.words
            assert "Alles is bewaard" not in evening.words and not evening.app._exit
        await evening.press("enter")
        assert "Ik wacht" in evening.words and on_disk(evening) == []
        disk.free.set()
        await evening.until(lambda: type(evening.screen) is Choose, "the question")
        assert "Alles is bewaard" in evening.words
        assert on_disk(evening) == ["een wens", "nog een"]
        await evening.press("escape")
        await evening.back()
        assert not banner(evening)


async def test_nothing_has_to_happen_for_the_line_on_top_to_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app_module, "SLOW", 0.05)
    async with hanging(tmp_path) as (evening, disk):
        add(evening, "een")
        assert not banner(evening)
        evening.hands.forward(12)
        await evening.until(lambda: SAYS in banner(evening), "the line on top")
        assert "NIET BEWAARD" not in banner(evening)
        await evening.press("escape", "f6")
        await evening.dialog(SortingScreen)
        await evening.until(lambda: SAYS in banner(evening), "the line over the sorting")
        disk.free.set()
        await evening.until(lambda: not banner(evening), "the end of the line")
        await evening.press("escape")
        await evening.back()
        assert not banner(evening)


async def test_a_save_of_a_moment_shows_no_words_to_the_room(tmp_path: Path) -> None:
    async with hanging(tmp_path) as (evening, _):
        add(evening, "een geheim")
        await evening.press("f2", "ctrl+q")
        await evening.dialog(Unsaved)
        assert "Even geduld" in evening.words
        assert "geheim" not in evening.words and "Toch stoppen" not in evening.words
        evening.hands.forward(2)
        await evening.until(lambda: "een geheim" in evening.words, "the text")
        assert "Toch stoppen" in evening.words
        before = evening.session
        await evening.type_blind("Meer tijd voor gesprek\n", apart=0.06)
        assert isinstance(evening.screen, Unsaved) and evening.session is before
        await evening.press("escape")
        await evening.back()


async def test_who_stops_all_the_same_leaves_a_list_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sessie.flows.LAST", 0.0)
    async with hanging(tmp_path) as (evening, _):
        await evening.type("B o een wens", "enter")
        await evening.type("B o half", "f2")
        evening.hands.forward(12)
        await evening.press("ctrl+q")
        await evening.dialog(Unsaved)
        assert "half getypt: B o half" in evening.words
        await evening.click("Toch stoppen")
        live = evening.app.live
        for _ in range(300):
            if live.left_behind:
                break
            await asyncio.sleep(0.01)
        assert evening.app._exit
        said = [(one.what, one.text) for one in live.left_behind]
        assert said == [("briefje, Tafel B, wens", "een wens"), ("half getypt", "B o half")]
        assert "duurt te lang" in live.unsaved


async def test_the_way_to_the_begin_waits_for_the_disk_without_stopping_the_window(
    tmp_path: Path,
) -> None:
    async with hanging(tmp_path) as (evening, disk):
        await evening.press("ctrl+q")
        await evening.dialog(Choose)
        assert "Alles is bewaard" in evening.words
        add(evening, "op het nippertje")
        await evening.press("right", "enter")
        await evening.dialog(Unsaved)
        evening.hands.forward(12)
        await evening.until(lambda: "op het nippertje" in evening.words, "the text")
        assert "Toch stoppen" not in evening.words
        await evening.press("f5")  # the window lives
        assert evening.app.theme == "sessie-dag"
        disk.free.set()
        await evening.dialog(StartScreen)
    store = reopened(tmp_path, "proefavond")
    assert [slip.text for slip in store.session.contributions.values()] == ["op het nippertje"]
    store.close()


@pytest.mark.parametrize("size", [(60, 18), (80, 24), (120, 40)])
async def test_all_of_the_question_is_in_sight_and_long_lists_scroll(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    disk, hands = SlowDisk(), Hands()
    async with running(tmp_path, a_session(), ops=disk, hands=hands, size=size) as evening:
        disk.free.clear()
        try:
            for number in range(40):
                add(evening, f"wens nummer {number}")
            await later(evening, 12)
            await evening.press("ctrl+q")
            await evening.dialog(Unsaved)
            for words in (SAYS, "nummer 0", "Wachten", "Toch stoppen: dit gaat verloren", "esc"):
                assert words in evening.words
            assert "nummer 39" not in evening.words
            await evening.press(*["down"] * 20)
            assert "nummer 39" in evening.words
            await evening.press("escape")
            await evening.back()
        finally:
            disk.free.set()


async def test_tidying_up_waits_till_all_is_saved(tmp_path: Path) -> None:
    async with hanging(tmp_path) as (evening, _):
        add(evening, "een")
        evening.app.ask_for("opruimen")
        await evening.until(lambda: bool(evening.said), "the sentence")
        assert "Eerst moet alles bewaard zijn" in evening.said[-1]
        assert evening.texts == ["een"]


async def test_a_disk_that_fails_while_it_is_asked_says_why(tmp_path: Path) -> None:
    disk = BrokenDisk()
    async with running(tmp_path, a_session(), ops=disk) as evening:
        disk.error = 28
        add(evening, "een")
        await evening.press("ctrl+q")
        await evening.dialog(Unsaved)
        await evening.until(lambda: "De schijf is vol" in evening.words, "why")
        disk.error = 0
        await evening.press("enter")  # waits, and tries again
        await evening.until(lambda: type(evening.screen) is Choose, "the question")
        assert "Alles is bewaard" in evening.words
