"""Keys that come faster than screens can change: a clicker that bounces, a key held down."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from builders import a_session, with_slips

from screens.tools import Evening, running

MUST = ("f1", "d3", "s1", "a1")
"""Four screens of different kinds after each other."""


async def burst(evening: Evening, keys: list[str], breaths: int = 0) -> None:
    """Send keys with hardly any time in between, and wait until all was dealt with."""
    for key in keys:
        evening.send(key)
        for _ in range(breaths):
            await asyncio.sleep(0)
    await evening.settle()
    await evening.settle()


async def test_a_clicker_in_a_hurry_loses_no_step(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to(MUST[0])
        for _ in range(3):
            await burst(evening, ["pagedown"] * 3 + ["pageup"] * 3)
        await burst(evening, ["pagedown"] * 3)
        await evening.until(lambda: evening.item == MUST[3] and evening.shows_item(), "the end")


async def test_a_clicker_in_a_hurry_with_the_werkblad_open_loses_no_step(tmp_path: Path) -> None:
    async with running(tmp_path, with_slips(a_session(), "een")) as evening:
        await evening.to(MUST[0])
        await evening.press("f2", "escape")
        for _ in range(3):
            await burst(evening, ["pagedown"] * 4 + ["pageup"] * 4)
        await evening.until(lambda: evening.shows_item(), "the screen")
        assert evening.item == MUST[0]


@pytest.mark.parametrize(
    ("key", "breaths"), [("g", 3), ("v", 1), ("o", 2)], ids=["overview", "report", "setup"]
)
async def test_a_dialog_that_is_closed_at_once_breaks_nothing(
    tmp_path: Path, key: str, breaths: int
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r2")
        await burst(evening, [key, "escape"] * 10, breaths)
        await evening.press("escape")
        await evening.back()


@pytest.mark.parametrize("key", ["f1", "ctrl+q", "ctrl+o"])
async def test_another_dialog_that_is_closed_at_once_breaks_nothing(
    tmp_path: Path, key: str
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r2")
        await burst(evening, [key, "escape"] * 5, 2)
        await evening.press("escape")
        await evening.back()


async def test_the_werkblad_opened_and_closed_in_a_hurry_ends_as_it_should(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r2")
        await burst(evening, ["f2"] * 7)
        assert evening.app.live.desk.open
        assert "Werkblad" in evening.text
        await evening.type("B o een", "enter")
        assert evening.texts == ["een"]


async def test_light_and_dark_in_a_hurry_break_nothing(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await burst(evening, ["f5", "right"] * 6)
        await evening.until(evening.shows_item, "the item")
