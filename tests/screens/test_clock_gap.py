"""A laptop that slept, or whose clock was set: the countdown stops and asks."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from builders import a_session

from screens.tools import Evening, running
from sessie.model.stage import current_clock


async def at_work(evening: Evening) -> None:
    """A round with its clock running for a minute."""
    await evening.to("r2")
    await evening.press("t")
    evening.hands.forward(60)
    await evening.settle()


def left(evening: Evening) -> float:
    """Seconds left on the clock of the round."""
    _, clock = current_clock(evening.session.script, evening.session.stage)
    return clock.left(evening.hands.mono)


@pytest.mark.parametrize("jump", [timedelta(hours=2), timedelta(hours=-2), timedelta(minutes=10)])
async def test_the_countdown_does_not_jump_with_the_clock_on_the_wall(
    tmp_path: Path, jump: timedelta
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        evening.hands.wall += jump
        await evening.look_at_the_clock()
        assert left(evening) == 14 * 60


async def test_after_a_sleep_the_clock_is_paused_and_the_facilitator_is_asked(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        evening.hands.wall += timedelta(minutes=10)
        await evening.look_at_the_clock()
        _, clock = current_clock(evening.session.script, evening.session.stage)
        assert not clock.running
        assert evening.said or not evening.shows_item()
