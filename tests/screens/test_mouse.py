"""Everything that can be pointed at can be clicked."""

from __future__ import annotations

from pathlib import Path

from builders import a_session, with_slips

from screens.test_begin import SECOND, an_own, fill, people_asked
from screens.tools import running
from sessie.screens.windows.ask import Choose
from sessie.screens.windows.menu import Help, SessionsScreen, StartScreen
from sessie.screens.windows.overview import Overview
from sessie.screens.windows.setup import SetupScreen
from sessie.widgets.entry_line import EntryInput


async def test_the_menu_and_the_list_are_clicked(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()):
        pass
    async with running(tmp_path) as evening:
        await evening.click("Sessies (1)")
        await evening.dialog(SessionsScreen)
        await evening.click("Proefavond")
        await evening.until(evening.began, "the session")
        assert evening.session.evening.id == "proefavond"


async def test_the_form_is_filled_in_and_sent_with_the_mouse(tmp_path: Path) -> None:
    content = an_own(tmp_path, SECOND)
    async with running(tmp_path, content=content, size=(100, 40)) as evening:
        await evening.click("Nieuwe sessie")
        await evening.dialog(SetupScreen)
        await evening.click("Proefavond")
        await evening.click("Korte avond")
        await evening.until(lambda: len(people_asked(evening)) == 3, "three roles")
        await fill(evening, school="De Proef")
        await evening.click("Begin (F10 of ctrl+f)")
        await evening.until(evening.began, "the first slide")
        assert evening.session.evening.title == "Korte avond"


async def test_a_button_of_the_form_goes_back(tmp_path: Path) -> None:
    async with running(tmp_path, content=an_own(tmp_path)) as evening:
        await evening.click("Nieuwe sessie")
        await evening.dialog(SetupScreen)
        await evening.click("Terug (esc)")
        await evening.dialog(StartScreen)


async def test_the_overview_is_clicked(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), size=(120, 40)) as evening:
        await evening.press("g")
        await evening.dialog(Overview)
        await evening.click("Koffie en thee")
        await evening.until(lambda: evening.item == "b1" and evening.shows_item(), "the break")


async def test_the_entry_line_gets_the_keys_by_a_click(tmp_path: Path) -> None:
    async with running(tmp_path, with_slips(a_session(), "een")) as evening:
        await evening.to("r2")
        await evening.desk()
        await evening.press("escape")
        await evening.pilot.click(EntryInput)
        await evening.type("B o met de muis", "enter")
        assert evening.texts == ["een", "met de muis"]


async def test_a_click_on_the_beamer_goes_on_and_the_right_button_goes_back(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.pilot.click(offset=(40, 12))
        await evening.until(lambda: evening.item == "d2", "the next slide")
        await evening.pilot.click(offset=(40, 12), button=3)
        await evening.until(lambda: evening.item == "d1", "the slide before")


async def test_a_click_beside_the_beamer_stays_on_the_item(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r2")
        await evening.pilot.click(offset=(10, 0))
        await evening.pilot.click(offset=(10, 23))
        await evening.desk()
        for row in (1, 2, 6, 7):
            await evening.pilot.click(offset=(10, row))
        await evening.settle()
        assert evening.item == "r2"


async def test_the_words_at_the_foot_open_the_help(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.click("F1 hulp")
        await evening.dialog(Help)


async def test_stopping_is_clicked(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.press("ctrl+q")
        await evening.dialog(Choose)
        await evening.click("Naar het begin")
        await evening.dialog(StartScreen)
        await evening.click("Stoppen")
        await evening.until(lambda: evening.app._exit, "the end")
