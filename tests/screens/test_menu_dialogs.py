"""Draaiboeken and sheets: looked at, read, copied and made; and what the dialogs share."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from textual import events
from textual.containers import VerticalScroll
from textual.widgets import OptionList

from screens.reading_tools import all_that_is_read, highlighted
from screens.test_help import help_lists_all
from screens.test_looks import faint
from screens.test_sizes import fits
from screens.tools import Evening, running
from sessie.cli.given import Given
from sessie.cli.launch import places
from sessie.library import content_folder
from sessie.library.folder import read_folder
from sessie.screens.windows.content import ExampleForm, ExamplesScreen, ScriptsScreen, SheetsScreen
from sessie.screens.windows.menu import StartScreen

DIALOGS = (("d", ScriptsScreen), ("p", ExamplesScreen), ("b", SheetsScreen))
SIZES = [(1, 1), (10, 3), (20, 5), (60, 18), (80, 24), (200, 60)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_nothing_breaks_at_any_size(tmp_path: Path, size: tuple[int, int]) -> None:
    async with running(tmp_path, size=size) as evening:
        for key, dialog in DIALOGS:
            await evening.press(key)
            await evening.dialog(dialog)
            fits(evening)
            await evening.press("down", "tab", "down")
            fits(evening)
            await evening.press("escape")
            await evening.dialog(StartScreen)
        await evening.press("p")
        await evening.dialog(ExamplesScreen)
        await evening.press("f7")
        await evening.dialog(ExampleForm)
        fits(evening)
        if size >= (60, 18):
            assert "Eigen praktijkvoorbeeld" in evening.text
            assert "Bewaren (F10 of ctrl+f)" in evening.text


@pytest.mark.parametrize("light", [False, True], ids=["dark", "light"])
async def test_their_keys_are_told_and_their_text_stands_out(tmp_path: Path, light: bool) -> None:
    async with running(tmp_path, size=(120, 40)) as evening:
        if light:
            await evening.press("f5")
        for key, dialog in DIALOGS:
            await evening.press(key)
            await evening.dialog(dialog)
            box = evening.screen.query(".dialog").first().region
            assert faint(evening, box) == [], dialog
            await help_lists_all(evening)
            await evening.press("escape")
            await evening.dialog(StartScreen)


async def test_a_draaiboek_is_looked_at_and_copied(tmp_path: Path) -> None:
    async with running(tmp_path, size=(120, 40)) as evening:
        await evening.press("d")
        await evening.dialog(ScriptsScreen)
        first = evening.text
        await evening.press("down")
        assert evening.text != first
        await evening.press("k")
        await evening.until(lambda: bool(evening.said), "the notice")
        copies = list((tmp_path / "eigen").rglob("*.md"))
        assert len(copies) == 1
        assert copies[0].name in evening.said[-1]
        assert str(tmp_path) not in evening.said[-1]


@pytest.mark.parametrize("size", [(60, 18), (80, 24)], ids=["60x18", "80x24"])
async def test_every_part_of_a_draaiboek_is_read_with_keys(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    script = read_folder(content_folder()).scripts[0]
    async with running(tmp_path, size=size) as evening:
        await evening.press("d")
        await evening.dialog(ScriptsScreen)
        while script.title[:30] not in evening.rows[highlighted(evening)]:
            await evening.press("down")
        await evening.press("enter")
        seen = await all_that_is_read(evening)
        for phase in script.phases:
            assert f"{phase.minutes} min {phase.title}" in seen
            assert all(item.title in seen for item in phase.items)
        await evening.press("escape")
        assert isinstance(evening.screen, ScriptsScreen)
        assert "k = eigen kopie · esc = terug" in evening.words
        await evening.press("escape")
        await evening.dialog(StartScreen)


async def test_the_remarks_about_draaiboeken_have_a_line_of_their_own(tmp_path: Path) -> None:
    folder = tmp_path / "eigen" / "draaiboeken"
    folder.mkdir(parents=True)
    for number in range(9):
        (folder / f"kapot-{number}.md").write_text("geen draaiboek", "utf-8")
    content = (content_folder(), folder.parent)
    remarks = [str(remark) for remark in read_folder(*content).remarks]
    assert len(remarks) >= 9
    async with running(tmp_path, content=content) as evening:
        await evening.press("d")
        await evening.dialog(ScriptsScreen)
        await evening.press("end", "k")
        assert isinstance(evening.screen, ScriptsScreen)
        assert f"Opmerkingen bij de draaiboeken ({len(remarks)})" in evening.text
        await evening.press("enter")
        assert "kapot-0.md" in evening.words and "eigen kopie" not in evening.words
        await evening.press("end")
        await evening.until(lambda: "kapot-8.md" in evening.words, "the last remark")
        await evening.press("home")
        await evening.until(lambda: "kapot-0.md" in evening.words, "the first remark")
    assert len(list(folder.iterdir())) == 9


async def test_the_wheel_goes_through_a_draaiboek_without_choosing_another(tmp_path: Path) -> None:
    async with running(tmp_path) as evening:
        await evening.press("d")
        await evening.dialog(ScriptsScreen)
        detail = evening.screen.query_one(VerticalScroll)
        spot = detail.region.x + 2, detail.region.y + 1
        await evening.pilot._post_mouse_events([events.MouseScrollDown], offset=spot)
        await evening.settle()
        assert detail.scroll_offset.y > 0
        assert evening.screen.query_one(OptionList).highlighted == 0


async def test_a_copy_is_in_the_list_at_once(tmp_path: Path) -> None:
    there = places(Given(tmp_path, None))
    assert there.own is not None and not there.own.exists()
    async with running(tmp_path, content=there.content) as evening:
        evening.app.places = replace(evening.app.places, own=there.own)
        for _ in range(2):
            await evening.press("d")
            await evening.dialog(ScriptsScreen)
            await evening.press("end", "k")
            await evening.dialog(StartScreen)
        await evening.press("d")
        await evening.dialog(ScriptsScreen)
        lines = [str(option.prompt) for option in evening.screen.query_one(OptionList).options]
        assert sum("eigen" in line for line in lines) == 2


@pytest.mark.parametrize("size", [(60, 18), (80, 24)], ids=["60x18", "80x24"])
async def test_the_name_of_what_was_made_stands_on_a_line_of_its_own(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, size=size) as evening:
        for keys, dialog in (("dk", ScriptsScreen), ("b", SheetsScreen)):
            said = len(evening.said)
            await evening.press(keys[0])
            await evening.dialog(dialog)
            await evening.press(keys[1:] or "enter")
            await evening.until(lambda n=said: len(evening.said) > n, "the notice")  # type: ignore[misc]
            what, name = evening.said[-1].split("\n")
            assert what.endswith(":") and len(what) <= 48 and len(name) <= 48
            assert list(tmp_path.rglob(Path(name).name))


async def test_sheets_are_written_to_print_for_as_many_tables_as_the_draaiboek_says(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, size=(120, 40)) as evening:
        await evening.press("b")
        await evening.dialog(SheetsScreen)
        await to_the_sheets(evening, "Ouderavond: wensen")
        assert evening.input("tables").value == "8"
        await evening.press("enter")
        await evening.until(lambda: bool(evening.said), "the notice")
        [folder] = (tmp_path / "exports").iterdir()
        assert (folder / "alles.html").is_file()
        assert len(list(folder.glob("*tafelkaart*.md"))) == 8
        assert str(tmp_path) not in evening.said[-1]


async def to_the_sheets(evening: Evening, title: str) -> None:
    """Put the cursor on these sheets."""
    options = evening.screen.query_one(OptionList)
    titles = [str(option.prompt) for option in options.options]
    place = next(n for n, told in enumerate(titles) if told.startswith(title))
    await evening.press("home", *["down"] * place)


async def test_sheets_are_written_for_another_number_of_tables(tmp_path: Path) -> None:
    async with running(tmp_path) as evening:
        await evening.press("b")
        await evening.dialog(SheetsScreen)
        await to_the_sheets(evening, "Ouderavond: wensen")
        await evening.press("t")
        for wrong in ("0", "41", "veel", "²"):
            evening.input("tables").value = wrong
            await evening.press("enter")
            assert "Typ een getal van 1 tot 40." in evening.words
            assert isinstance(evening.screen, SheetsScreen)
        evening.input("tables").value = "3"
        await evening.press("up", "up", "down", "enter")
        await evening.until(lambda: bool(evening.said), "the notice")
        assert len(list((tmp_path / "exports").rglob("*tafelkaart*.md"))) == 3


async def test_sheets_without_tables_do_not_ask_how_many(tmp_path: Path) -> None:
    async with running(tmp_path) as evening:
        await evening.press("b")
        await evening.dialog(SheetsScreen)
        await to_the_sheets(evening, "Gesprekstool: ouder en leerkracht")
        assert "Aantal tafels" not in evening.text
        await evening.press("t", "enter")
        await evening.until(lambda: bool(evening.said), "the notice")
        assert "bladen-gesprekstool" in evening.said[-1]
