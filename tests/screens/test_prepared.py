"""What takes long before a screen can show anything is done beside the loop: the program goes on,
and keys that come meanwhile are meant for that screen."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest

from screens.sorting_tools import a_few
from screens.tools import running
from sessie.screens.desk.release import ReleaseScreen
from sessie.screens.desk.sorting import SortingScreen
from sessie.screens.desk.themes import ThemesScreen
from sessie.screens.desk.workbench import Workbench


def held_up(patch: pytest.MonkeyPatch, screen: type[Workbench[None]]) -> Event:
    """This screen is ready no sooner than this event."""
    may, prepare = Event(), screen.prepare

    def later(self: Workbench[None]) -> None:
        assert may.wait(30)
        prepare(self)

    patch.setattr(screen, "prepare", later)
    return may


async def test_keys_that_come_while_sorting_is_made_ready_are_done_in_their_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may = held_up(monkeypatch, SortingScreen)
    async with running(tmp_path, a_few()) as evening:
        await evening.to("r2")
        evening.send("f6")
        await evening._quiet()
        assert not evening.screen.is_mounted
        before = evening.session
        for key in ("right", "right", "left", "f7"):
            evening.send(key)
        await evening._quiet()
        evening.app.live.edit("thema", lambda session: session.with_(themes={}))
        assert evening.session is not before  # the program goes on
        may.set()
        await evening.dialog(ThemesScreen)
        assert "zonder thema" in evening.text and "Rekenen" not in evening.text
        await evening.press("escape")
        assert isinstance(evening.screen, SortingScreen)
        assert evening.screen.sorter.trail.at == 1


@pytest.mark.parametrize(("key", "screen"), [("f6", SortingScreen), ("f9", ReleaseScreen)])
async def test_the_program_can_be_stopped_while_a_screen_is_made_ready(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str, screen: type[Workbench[None]]
) -> None:
    may = held_up(monkeypatch, screen)
    async with running(tmp_path, a_few()) as evening:
        await evening.to("r2")
        evening.send(key)
        await evening._quiet()
        assert isinstance(evening.screen, Workbench)
        evening.app.exit(return_code=143)
        await evening._quiet()
        may.set()
    assert evening.app.return_code == 143
    assert not evening.app.crashed
