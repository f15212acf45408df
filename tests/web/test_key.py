"""F12: the doek in a browser, from the facilitator's side, and what happens when it fails."""

from __future__ import annotations

import asyncio
import re
import stat
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from builders import a_phase, a_round, a_script, a_session, a_slide
from screens.tools import Evening, running

from sessie import flows
from sessie.model.place import Place
from sessie.model.session import Session
from sessie.screens.desk.sorting import SortingScreen
from sessie.screens.windows.ask import Choose
from sessie.screens.windows.menu import StartScreen
from sessie.store.archive import Archive
from sessie.store.place import read_place
from sessie.web import beamer as beamer_module
from sessie.web import room as room_module
from sessie.web import server as server_module
from sessie.widgets.keys import SECOND
from web.web_tools import Follows, answer


def an_evening() -> Session:
    """Two slides and a round."""
    items = (a_slide("d1", "Welkom"), a_slide("d2", "Straks"), a_round("r1", "Wensen"))
    return a_session(a_script(a_phase("p1", 30, *items)))


class FakeBrowser:
    """Opens an address as a browser does, keeps the token, and follows."""

    def __init__(self) -> None:
        self.works = True
        self.opened: list[str] = []
        self.pages: list[Follows] = []
        self.place = Place()

    def __call__(self, address: str) -> bool:
        self.opened.append(address)
        if self.works:
            self.go(address)
        return self.works

    def go(self, address: str) -> None:
        """A new page at this address."""
        port = int(re.findall(r":(\d+)/", address)[0])
        page = answer(port, f"/?{address.partition('?')[2]}")
        token = re.findall(rb'name="token" content="([^"]+)"', page.body)[0].decode()
        self.place = Place(port, token)
        self.pages.append(Follows(self.place))

    async def title(self, number: int = 0) -> str:
        """The title of the next scene that a page gets."""
        return await asyncio.to_thread(self.pages[number].title)

    async def next(self, number: int = 0) -> tuple[str, Any]:
        """The next event that a page gets."""
        return await asyncio.to_thread(self.pages[number].next)


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeBrowser]:
    found = FakeBrowser()
    monkeypatch.setattr(flows, "open_browser", found)
    monkeypatch.setattr(beamer_module, "GONE", 0.0)
    yield found
    for page in found.pages:
        page.close()


def pages(evening: Evening, number: int) -> Callable[[], bool]:
    return lambda: evening.app.live.doeks.pages == number


async def soon(evening: Evening, ready: Callable[[], bool], what: str) -> None:
    """Wait for what a thread does: on a busy machine that takes its time."""
    for _ in range(2000):
        if ready():
            await evening.settle()
            return
        await evening.pilot.pause(0.01)
    raise AssertionError(f"waited in vain for {what}; {evening.said}\n{evening.text}")


async def open_doek(evening: Evening) -> None:
    """Press the key, and wait until a page follows."""
    await evening.press("f12")
    await soon(evening, pages(evening, 1), "a page")
    await soon(evening, lambda: not evening.app._opening_doek, "the end of opening")


def path_of(evening: Evening) -> Path:
    assert evening.app.live.store is not None
    return evening.app.live.store.path


async def test_the_key_opens_a_page_that_follows_the_evening(
    tmp_path: Path, browser: FakeBrowser
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        assert not evening.app.live.doeks.attached
        await open_doek(evening)
        assert await browser.title() == "Welkom"
        await evening.press("right")
        assert await browser.title() == "Straks"
        await evening.press("b")
        name, data = await browser.next()
        assert (name, data["block"]["is"]) == ("scene", "Curtain")
        assert len(browser.opened) == 1 and not isinstance(evening.screen, Choose)


async def test_the_second_key_does_the_same_also_while_typing(
    tmp_path: Path, browser: FakeBrowser
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await evening.to("r1")
        await evening.press("i")
        await evening.type("B o w Meer")
        await evening.press(SECOND["f12"])
        await soon(evening, pages(evening, 1), "a page")
        assert "Meer" in evening.text
        await evening.type(" tijd", "enter")
        assert evening.texts == ["Meer tijd"]


async def test_what_does_not_change_what_the_room_sees_sends_nothing(
    tmp_path: Path, browser: FakeBrowser
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await open_doek(evening)
        assert await browser.title() == "Welkom"
        await evening.press("f2")
        await evening.press("f2")
        await evening.press("right")
        assert await browser.title() == "Straks"


async def test_again_asks_and_gives_another_window_or_closes(
    tmp_path: Path, browser: FakeBrowser
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await open_doek(evening)
        path, kept = path_of(evening), browser.place
        assert read_place(path, evening.hands.wall) == kept
        assert stat.S_IMODE((path.parent / f"{path.name}.doek").stat().st_mode) == 0o600
        await evening.press("f12")
        await evening.dialog(Choose)
        assert "Het doek is open in één venster van de browser." in evening.words
        await evening.press("enter")
        await soon(evening, pages(evening, 2), "two pages")
        await soon(evening, lambda: not evening.app._opening_doek, "the end of opening")
        assert browser.place == kept
        await evening.press("f12")
        await evening.dialog(Choose)
        assert "in 2 vensters" in evening.words
        await evening.press("right", "enter")
        await soon(evening, pages(evening, 0), "no page")
        seen = [await browser.next(number) for number in (0, 0, 1, 1)]
        assert [name for name, _ in seen] == ["scene", "dicht", "scene", "dicht"]
        assert read_place(path, evening.hands.wall) is None
        assert flows.ONE_WINDOW in evening.said
        assert not evening.app.live.cockpit
        await open_doek(evening)
        assert evening.app.live.cockpit
        assert browser.place.token != kept.token, "a closed doek has a new address"


async def test_a_doek_that_is_closed_shows_nothing_private_to_the_room(
    tmp_path: Path, browser: FakeBrowser
) -> None:
    async with running(tmp_path, an_evening(), own_window=False) as evening:
        await open_doek(evening)
        await evening.press("f6")
        await evening.dialog(SortingScreen)
        await evening.press("f12")
        await evening.dialog(Choose)
        await evening.press("right", "enter")
        await soon(evening, pages(evening, 0), "no page")
        assert evening.said[-1] == flows.STILL_COCKPIT
        assert evening.app.live.cockpit and isinstance(evening.screen, SortingScreen)
        await evening.press("escape")
        await evening.back()
        await evening.press("c")
        await open_doek(evening)
        evening.app.live.attach(terminals=1)
        await evening.press("f12")
        await evening.dialog(Choose)
        await evening.press("right", "enter")
        await soon(evening, pages(evening, 0), "no page")
        assert evening.said[-1] == flows.CLOSED
        assert evening.app.live.cockpit, "the room looks at the other terminal"


async def test_without_a_browser_the_address_is_told(tmp_path: Path, browser: FakeBrowser) -> None:
    browser.works = False
    async with running(tmp_path, an_evening()) as evening:
        await evening.press("f12")
        await evening.dialog(Choose)
        assert "Er kwam geen browser." in evening.words and "Dit werkt één keer" in evening.words
        address = re.findall(r"http://127\.0\.0\.1:\d+/\?\w+", evening.text)[0]
        await evening.press("enter")
        await evening.back()
        assert evening.app.clipboard == address
        await asyncio.to_thread(browser.go, address)
        await soon(evening, pages(evening, 1), "a page")
        assert await browser.title() == "Welkom"


async def test_the_address_is_told_until_somebody_opened_it(
    tmp_path: Path, browser: FakeBrowser
) -> None:
    browser.works = False
    async with running(tmp_path, an_evening()) as evening:
        await evening.press("f12")
        await evening.dialog(Choose)
        assert flows.OPENS not in evening.text, "it did not open"
        address = re.findall(r"http://127\.0\.0\.1:\d+/\?\w+", evening.text)[0]
        await asyncio.to_thread(browser.go, address)
        await soon(evening, lambda: not isinstance(evening.screen, Choose), "the evening")
        await soon(evening, pages(evening, 1), "a page")


async def test_a_browser_that_says_it_opens_and_does_not_is_noticed(
    tmp_path: Path, browser: FakeBrowser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flows, "COMES", 0.2)
    monkeypatch.setattr(flows, "open_browser", lambda address: True)
    async with running(tmp_path, an_evening()) as evening:
        await evening.press("f12")
        await evening.dialog(Choose)
        assert "Er kwam geen browser." in evening.words


async def test_pages_come_back_by_themselves_when_the_evening_is_opened_again(
    tmp_path: Path, browser: FakeBrowser
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await open_doek(evening)
        path = path_of(evening)
    assert [await browser.next(), await browser.next()][1] == ("", None)
    store = Archive(tmp_path / "data").open(path.stem)
    async with running(tmp_path, store=store) as evening:
        await soon(evening, lambda: evening.app.room is not None, "the doek")
        browser.pages.append(await asyncio.to_thread(Follows, browser.place))
        await soon(evening, pages(evening, 1), "the page")
        assert await browser.title(1) == "Welkom"
        assert len(browser.opened) == 1 and evening.said == []


async def test_the_menu_leaves_pages_as_they_are_and_the_evening_takes_them_back(
    tmp_path: Path, browser: FakeBrowser
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await open_doek(evening)
        name = path_of(evening).stem
        evening.app.leave_session()
        await soon(evening, lambda: isinstance(evening.screen, StartScreen), "the menu")
        assert not evening.app.live.doeks.attached
        assert (await browser.title(), (await browser.next())[0]) == ("Welkom", "")
        evening.app.open_session(name)
        await soon(evening, lambda: flows._room(evening.app) is not None, "the doek")
        browser.pages.append(await asyncio.to_thread(Follows, browser.place))
        assert await browser.title(1) == "Welkom"


async def test_another_evening_is_never_shown_on_the_pages_of_this_one(
    tmp_path: Path, browser: FakeBrowser
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await open_doek(evening)
        other = an_evening()
        other = other.with_(evening=replace(other.evening, id="andere"))
        evening.app.archive.create(other).close()
        evening.app.open_session("andere")
        await soon(evening, pages(evening, 0), "no page")
        assert (await browser.title(), (await browser.next())[0]) == ("Welkom", "")
        assert flows._room(evening.app) is None


async def test_from_the_menu_it_opens_the_last_evening(
    tmp_path: Path, browser: FakeBrowser
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        evening.app.leave_session()
        await soon(evening, lambda: isinstance(evening.screen, StartScreen), "the menu")
        assert "Doek" in evening.text and "F12" in evening.text
        await open_doek(evening)
        assert evening.app.live.session is not None
        assert await browser.title() == "Welkom"


async def test_from_the_menu_pages_that_are_open_come_back_beside_a_new_one(
    tmp_path: Path, browser: FakeBrowser
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await open_doek(evening)
        kept = browser.place
        evening.app.leave_session()
        await soon(evening, lambda: isinstance(evening.screen, StartScreen), "the menu")
        for _ in range(3):  # whoever presses it more than once gets one window
            evening.send("f12")
        await soon(evening, pages(evening, 1), "a page")
        assert browser.place == kept and len(browser.opened) == 2
        browser.pages.append(await asyncio.to_thread(Follows, kept))
        await soon(evening, pages(evening, 2), "the page of before")


async def test_a_menu_without_sessions_has_no_line_for_it(
    tmp_path: Path, browser: FakeBrowser
) -> None:
    async with running(tmp_path) as evening:
        assert "F12" not in evening.text
        await evening.press("f12")
        assert browser.opened == [] and evening.said == [
            "Er is nog geen sessie. Begin met n, of oefen met o."
        ]


# what fails -----------------------------------------------------------------------------------


async def test_without_the_library_it_is_one_sentence_and_the_evening_goes_on(
    tmp_path: Path, browser: FakeBrowser, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith("sessie.web.")]:
        if name != "sessie.web.browser":
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    async with running(tmp_path, an_evening()) as evening:
        await evening.press("f12")
        await soon(evening, lambda: bool(evening.said), "a sentence")
        assert evening.said == [flows.NO_AIOHTTP]
        await evening.press("right")
        assert evening.item == "d2"


async def test_a_port_that_is_taken_is_one_sentence_when_pages_would_come_back(
    tmp_path: Path, browser: FakeBrowser, monkeypatch: pytest.MonkeyPatch
) -> None:
    from web.web_tools import serving

    monkeypatch.setattr(flows, "TRIES", 2)
    async with running(tmp_path, an_evening()) as evening:
        await open_doek(evening)
        path = path_of(evening)
    with serving(place=browser.place):
        store = Archive(tmp_path / "data").open(path.stem)
        async with running(tmp_path, store=store) as evening:
            await soon(evening, lambda: bool(evening.said), "a sentence")
            assert evening.said == [flows.NOT_BACK]
            taken = browser.place
            await open_doek(evening)
            assert browser.place != taken and await browser.title(-1) == "Welkom"


async def test_no_port_at_all_is_one_sentence(
    tmp_path: Path, browser: FakeBrowser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_module, "HERE", "192.0.2.1")
    async with running(tmp_path, an_evening()) as evening:
        await evening.press("f12")
        await soon(evening, lambda: bool(evening.said), "a sentence")
        assert evening.said == [server_module.NO_SERVER] and evening.app.room is None
        await evening.press("right")
        assert evening.item == "d2"


async def test_when_its_thread_dies_the_facilitator_hears_it_and_can_open_it_again(
    tmp_path: Path, browser: FakeBrowser
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await open_doek(evening)
        room = evening.app.room
        assert isinstance(room, room_module.Room)
        room._beamer._server.soon(room._beamer._server._stopping.set)
        await soon(evening, lambda: room_module.DIED in evening.said, "the sentence")
        assert not evening.app.live.doeks.attached
        await evening.press("right")
        assert evening.item == "d2"
        await open_doek(evening)
        assert await browser.title(-1) == "Straks"


async def test_where_nothing_can_be_written_it_works_all_the_same(
    tmp_path: Path, browser: FakeBrowser, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*given: object) -> None:
        raise OSError(28, "vol")

    monkeypatch.setattr(flows, "keep_place", full)
    async with running(tmp_path, an_evening()) as evening:
        await open_doek(evening)
        assert await browser.title() == "Welkom"


async def test_an_error_in_what_the_room_sees_is_noted_and_the_evening_goes_on(
    tmp_path: Path, browser: FakeBrowser, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await open_doek(evening)
        assert await browser.title() == "Welkom"

        def broken(*given: object) -> None:
            raise ValueError("GEHEIM")

        monkeypatch.setattr(room_module, "scene", broken)
        await evening.press("right")
        log = tmp_path / "fouten.log"
        await soon(evening, log.exists, "a note")
        assert "ValueError" in log.read_text() and "GEHEIM" not in log.read_text()
        assert evening.item == "d2" and evening.said[1:] == []
