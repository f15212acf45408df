"""What the large clock is doing is said in words, whatever the shape of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import a_session

from screens.tools import running
from sessie.public.scene import Countdown
from sessie.widgets.public_view import PublicView

SIZES = [(30, 40), (40, 60), (50, 30), (60, 18), (80, 24), (120, 40)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_a_clock_that_stands_still_says_so_in_words(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, a_session(), size=size) as evening:
        await evening.to("r2")
        view = evening.screen.query_one(PublicView)

        def clock() -> Countdown:
            held = view.frame(view.scene).clock
            assert held is not None
            return held

        assert "⏸ we beginnen zo" in evening.seen(view)
        await evening.press("t")
        await evening.later(61)
        await evening.until(lambda: clock().text == "13:59", "the clock")
        assert "⏸" not in evening.seen(view)
        await evening.press("t")
        await evening.until(lambda: not clock().running, "the pause")
        assert "⏸ staat even stil" in evening.seen(view)
        await evening.press("t")
        await evening.later(900)
        await evening.until(lambda: clock().over, "the end")
        assert "de tijd is om" in evening.seen(view)
        assert "⏸" not in evening.seen(view)
