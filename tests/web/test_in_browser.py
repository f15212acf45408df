"""The door and the page together, in a real browser."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import hostile
import pytest
import pytest_asyncio
from browser import Browser, browses, open_browser, shared_browser

from sessie.model.script import Line, Span
from sessie.public.scene import Scene, Text
from sessie.web.beamer import USED, Making
from web.web_tools import Served, a_scene, serving

pytestmark = [browses, pytest.mark.asyncio(loop_scope="module")]
TAGS = "[...document.querySelectorAll('*')].map(e => e.tagName).join()"
TITLE = "document.querySelector('h1')?.textContent"


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def chromium() -> AsyncIterator[Browser]:
    """One browser for all that is asked here."""
    async with shared_browser() as found:
        yield found


def showing(title: str) -> Making:
    """Makes a scene with this title."""
    return lambda now: a_scene(title)


def is_title(title: str) -> str:
    return f"{TITLE} === {json.dumps(title)}"


async def counted(served: Served, number: int) -> None:
    """Wait until so many pages follow."""
    for _ in range(1000):
        if served.counts[-1:] == [number]:
            return
        await asyncio.sleep(0.01)
    raise AssertionError(served.counts)


async def test_the_key_leaves_the_address_and_loading_anew_goes_on(chromium: Browser) -> None:
    with serving() as served:
        address = served.beamer.address()
        tab = await chromium.tab(address)
        await tab.until(is_title("Welkom"))
        bare = address.partition("?")[0]
        assert await tab.js("location.href") == bare
        assert await tab.js("history.length") <= 2
        for _ in range(3):
            await tab.reload()
            await tab.until(is_title("Welkom"))
        served.beamer.show(showing("Verder"))
        await tab.until(is_title("Verder"))
        assert await tab.js("document.cookie") == ""
        assert tab.wrong == []
        assert all(asked.startswith(bare) for asked in tab.asked), tab.asked
        other = await chromium.tab(address)
        assert await other.js("document.body.innerText") == USED
        await other.goto(bare)  # a new tab has no token: it says where the doek comes from
        await other.until("document.body.innerText.includes('F12')")
        assert await other.js(TITLE) is None
        await counted(served, 1)
        await tab.close()
        await other.close()
        await counted(served, 0)


async def test_a_page_follows_whatever_is_started_anew(chromium: Browser) -> None:
    with serving(showing("Begin")) as served:
        place, address = served.place, served.beamer.address()
        tab = await chromium.tab(address)
        await tab.until(is_title("Begin"))
    for moment in range(8):
        await asyncio.sleep(0.05 * moment)
        assert await tab.js(TITLE) == ("Begin" if not moment else f"Keer {moment - 1} b")
        text = await tab.js("document.body.innerText")
        assert not any(word in text.lower() for word in ("fout", "error", "verbinding", "127"))
        with serving(showing(f"Keer {moment} a"), place) as served:
            if moment % 3 == 1:
                served.beamer.show(showing(f"Keer {moment} b"))
            else:
                await tab.until(is_title(f"Keer {moment} a"))
                served.beamer.show(showing(f"Keer {moment} b"))
            await tab.until(is_title(f"Keer {moment} b"))
    await tab.close()


async def test_a_second_browser_needs_only_a_key_and_may_be_killed(chromium: Browser) -> None:
    with serving(showing("Begin")) as served:
        tab = await chromium.tab(served.beamer.address())
        await tab.until(is_title("Begin"))
        async with open_browser() as other:
            second = await other.tab(served.beamer.address())
            await second.until(is_title("Begin"))
            await counted(served, 2)
        await counted(served, 1)
        served.beamer.show(showing("Verder"))
        await tab.until(is_title("Verder"))
        await tab.close()


async def test_a_doek_that_is_closed_goes_dark_and_does_not_come_back(chromium: Browser) -> None:
    with serving() as served:
        tab = await chromium.tab(served.beamer.address())
        await tab.until(is_title("Welkom"))
        served.beamer.stop(closed=True)
        await tab.until(f"!{TITLE}")
        place = served.place
    with serving(place=place) as served:
        await asyncio.sleep(1.0)
        assert served.counts == [] and not await tab.js(TITLE)
        await tab.close()


async def test_another_page_of_the_browser_gets_nothing(chromium: Browser) -> None:
    with serving() as served, serving(showing("Een ander")) as elsewhere:
        token, port = served.place.token, served.port
        tab = await chromium.tab(elsewhere.beamer.address())
        await tab.until(is_title("Een ander"))
        for path in ("/", "/doek.js", f"/live?{token}"):
            tried = (
                f"fetch('http://127.0.0.1:{port}{path}').then(() => 'gelukt', () => 'geweigerd')"
            )
            assert await tab.js(tried) == "geweigerd"
        assert served.counts == []
        await tab.close()


MARKED = [text for text in hostile.HOSTILE if len(text) < 500 and text.strip()]


async def test_every_hostile_text_is_text(chromium: Browser) -> None:
    happened: list[str] = []
    assert {*hostile.WEB} <= {*MARKED}
    with serving() as served:
        tab = await chromium.tab(served.beamer.address())
        await tab.until(is_title("Welkom"))
        chromium.heard = lambda method, about: happened.append(method)
        tags = await tab.js(TAGS)
        for text in MARKED:
            served.beamer.show(lambda now, text=text: saying(text))  # type: ignore[misc]
            await tab.until(f"{TITLE} === {json.dumps(_as_read(text))}")
            assert _as_read(text) in await tab.js("document.querySelector('.lines').textContent")
        served.beamer.show(showing("Welkom"))
        await tab.until(is_title("Welkom"))
        assert (
            await tab.js("[...document.querySelectorAll('*')].map(e => e.tagName).join()") == tags
        )
        assert "Page.javascriptDialogOpening" not in happened
        bare = f"http://127.0.0.1:{served.port}/"
        assert all(asked.startswith(bare) for asked in tab.asked), tab.asked
        assert tab.wrong == []
        chromium.heard = lambda method, about: None
        await tab.close()


def saying(text: str) -> Scene:
    """A scene with this text in every place."""
    return Scene(Text(text, (Line((Span(text, "vet"),)),)), text, 1, 1, school=text)


def _as_read(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
