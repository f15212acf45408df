"""While a page in a browser follows, → turns its pages before it goes to the next item."""

from __future__ import annotations

from pathlib import Path

import pytest

from screens.tools import running
from sessie.example import to_practise
from sessie.public.pages import on_page
from sessie.public.scene import scene


@pytest.mark.parametrize("pages", [0, 1])
async def test_the_languages_of_a_round_are_a_page_of_their_own(tmp_path: Path, pages: int) -> None:
    async with running(tmp_path, to_practise()) as evening:
        await evening.to("r2")
        evening.app.live.attach(pages=pages, terminals=1)
        await evening.settle()
        shown = on_page(scene(evening.session, 0.0))
        assert (shown.page, shown.pages) == (0, 2)
        await evening.press("right")
        assert evening.item == ("r2" if pages else "r3")
        if pages:
            assert on_page(scene(evening.session, 0.0)).page == 1
            await evening.press("right")
            assert evening.item == "r3"
            await evening.press("left")
            assert evening.item == "r2" and on_page(scene(evening.session, 0.0)).page == 1


async def test_turning_a_page_is_a_step_that_can_be_taken_back(tmp_path: Path) -> None:
    async with running(tmp_path, to_practise()) as evening:
        await evening.to("r2")
        evening.app.live.attach(pages=1)
        await evening.press("right", "ctrl+z")
        assert evening.item == "r2" and evening.session.stage.look.page == 0
        assert "bladeren op het doek" in " ".join(evening.said)
