"""The menu reminds of evenings of long ago, and the commands do the same."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from builders import a_session, with_slips
from click.testing import CliRunner

from screens.tools import running
from sessie.cli.commands import cli
from sessie.screens.windows.menu import StartScreen
from sessie.screens.windows.tidy import TidyList, TidyQuestion
from sessie.store.archive import Archive


def kept(folder: Path, name: str, day: str) -> Archive:
    """An evening with a slip that was rewritten, on this date."""
    archive = Archive(folder)
    archive.prepare()
    session = with_slips(a_session(), "Juf Marieke is lief")
    slip = replace(session.contributions["b001"], public="De juf is lief")
    session = session.put("contributions", slip)
    archive.create(session.with_(evening=replace(session.evening, id=name, date=day))).close()
    return archive


@pytest.mark.parametrize("size", [(80, 24), (60, 18), (120, 40)])
async def test_the_menu_has_a_line_for_it_until_it_is_done(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    kept(tmp_path / "data", "oud", "2026-03-01")
    async with running(tmp_path, size=size) as evening:
        assert "Opruimen (1)" in evening.text
        assert "langer dan 3 maanden geleden" in evening.text
        await evening.press("u")
        await evening.dialog(TidyList)
        await evening.press("enter")
        await evening.dialog(TidyQuestion)
        await evening.press("j")
        await evening.until(lambda: bool(evening.said), "the end")
        await evening.dialog(StartScreen)
        assert "Opruimen (" not in evening.text and "Sessies (1)" in evening.text


async def test_without_old_evenings_there_is_no_line(tmp_path: Path) -> None:
    kept(tmp_path / "data", "nieuw", "2026-11-01")
    async with running(tmp_path) as evening:
        assert "Opruimen" not in evening.text


def test_the_commands(tmp_path: Path) -> None:
    archive = kept(tmp_path, "oud", "2020-03-01")
    run = CliRunner()
    listed = run.invoke(cli, ["--map", str(tmp_path), "opruimen"])
    assert listed.exit_code == 0 and listed.output.startswith("oud\t")
    done = run.invoke(cli, ["--map", str(tmp_path), "opruimen", "oud", "--ja"])
    assert done.exit_code == 0 and "Opgeruimd: oud" in done.output
    assert b"Marieke" not in archive.find("oud").read_bytes()
    wiped = run.invoke(cli, ["--map", str(tmp_path), "wis", "oud", "--ja"])
    assert wiped.exit_code == 0 and archive.listing() == []
