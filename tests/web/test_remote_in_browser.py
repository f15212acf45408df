"""The remote on a phone, in a real browser, with an evening behind it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from browser import Browser, Tab, browses, shared_browser

from sessie.example import example_evening
from sessie.rules import remote as rules
from sessie.rules.admitting import switch_on
from web.page_scenes import at
from web.phones_tools import Served, handing_in, the_codes
from web.remote_tools import answer
from web.table_tools import IN_SHIFT, WISHES, findings

pytestmark = [browses, pytest.mark.asyncio(loop_scope="module")]
OUT = "Geen verbinding – gebruik het toetsenbord"


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with shared_browser() as found:
        yield found


async def reads(tab: Tab, text: str) -> None:
    """Wait until this stands in the page."""
    await tab.until(f"document.body.innerText.includes({text!r})", 20)


async def press(tab: Tab, key: str) -> None:
    """Tap this button as soon as it can be."""
    button = f"document.querySelector('[data-key={key}]')"
    await tab.until(f"!!{button} && !{button}.disabled && !document.querySelector('.busy')", 20)
    await tab.js(f"{button}.click()")


async def let_in(served: Served, tab: Tab) -> None:
    """Ask, compare, and have the laptop let it in."""
    await press(tab, "ask")
    await tab.until("!!document.querySelector('.digits')")
    evening = served.evening
    asked = evening.live.asking.asked
    assert asked and await tab.js("document.querySelector('.digits').innerText") == asked.digits
    evening.now += rules.COMPARE
    await asyncio.to_thread(answer, evening)
    await tab.until("!!document.querySelector('[data-key=next]')", 20)


async def offline(tab: Tab, gone: bool) -> None:
    await tab.call("Network.emulateNetworkConditions", offline=gone, latency=0,
                   downloadThroughput=-1, uploadThroughput=-1)  # fmt: skip


async def boxes(tab: Tab) -> list[Any]:
    """(height, left, right) of all buttons."""
    return list(await tab.js(
        "[...document.querySelectorAll('button')].map(e => e.getBoundingClientRect())"
        ".map(b => [b.height, b.left, b.right])"
    ))  # fmt: skip


async def test_an_evening_is_led_with_a_phone_and_with_keys(
    browser: Browser, tmp_path: Path
) -> None:
    evening = example_evening()
    session = switch_on(at(evening, WISHES.id), "127.0.0.1", 0, the_codes())
    items = session.script.items
    here = session.script.position(WISHES.id)
    with handing_in(tmp_path, session) as served:
        tab = await browser.tab(width=390, height=844)
        await tab.call("Page.addScriptToEvaluateOnNewDocument", source=IN_SHIFT)
        await tab.goto(f"http://127.0.0.1:{served.port}/afstand")
        await let_in(served, tab)
        await reads(tab, WISHES.note.split()[0])
        await reads(tab, items[here + 1].title)

        # Two taps at once are one step, and what is on the doek is what the phone says.
        await tab.js("(b => (b.click(), b.click()))(document.querySelector('[data-key=next]'))")
        await tab.until(f"document.querySelector('h1').innerText === {items[here + 1].title!r}")
        assert served.evening.session.stage.item == items[here + 1].id
        await press(tab, "back")
        await tab.until(f"document.querySelector('h1').innerText === {WISHES.title!r}")
        await press(tab, "clock")
        running = served.evening.session.stage
        await reads(tab, "Klok st")
        await press(tab, "minute")
        await press(tab, "curtain")
        await reads(tab, "Het doek is dicht.")
        assert served.evening.session.stage.curtain and running.item == WISHES.id

        # A key at the laptop: the phone follows, and its tap of before does nothing.
        await asyncio.to_thread(served.evening.step_to, items[-1].id)
        await tab.until(f"document.querySelector('h1').innerText === {items[-1].title!r}", 20)
        assert await tab.js("document.querySelector('[data-key=next]').disabled")
        await reads(tab, "dit is het laatste")
        await asyncio.to_thread(served.evening.step_to, items[here].id)
        await tab.until(f"document.querySelector('h1').innerText === {WISHES.title!r}", 20)

        # The page anew: it is still let in. Nothing secret stands in an address or a cookie.
        token = await tab.js("localStorage['sessie.afstand']")
        await tab.reload()
        await tab.until("!!document.querySelector('[data-key=next]')", 20)
        assert token and not any(token in one for one in tab.asked)
        assert await tab.js("document.cookie") == ""

        # The network goes: that is said, nothing can be tapped, and it comes back by itself.
        await offline(tab, True)
        await reads(tab, OUT)
        assert await tab.js("[...document.querySelectorAll('button')].every(b => b.disabled)")
        await offline(tab, False)
        await tab.until(f"!document.body.innerText.includes({OUT!r})", 20)

        # It slept: what it shows is old until it asked again.
        await tab.js("window.shift = 3600e3")
        await reads(tab, "Even kijken hoe het staat")
        assert await tab.js("document.querySelector('[data-key=next]').disabled")
        await press(tab, "next")
        await tab.until(f"document.querySelector('h1').innerText === {items[here + 1].title!r}")

        # Everybody can use it, at the smallest width as well, dark and light.
        for scheme in ("dark", "light"):
            await tab.prefer(color_scheme=scheme)
            await tab.size(320, 568)
            assert await findings(tab) == []
            held = await boxes(tab)
            assert all(height >= 44 and left >= 0 and right <= 320 for height, left, right in held)
            assert sum(height >= 60 for height, _, _ in held) == 2
            assert await tab.js("document.documentElement.scrollWidth") <= 320

        # Taken off: it says so, and may ask anew.
        live = served.evening.live

        def off() -> None:
            assert live.session
            made, left = rules.take_off(live.session, live.asking)
            live.edit("", lambda s: s.with_(handing=made.handing), noted=False)
            live.attach_remote(left)

        await asyncio.to_thread(served.evening.app, off)
        await reads(tab, "geen afstandsbediening meer")
        assert await tab.js("localStorage['sessie.afstand']") is None
        assert await findings(tab) == []
        served.evening.now += rules.REST
        await let_in(served, tab)
        wrong = [one for one in tab.wrong if "net::ERR" not in one and "status of" not in one]
        assert wrong == []
        await tab.close()
