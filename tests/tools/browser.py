"""A real browser without a window, led over its own protocol (CDP).

One for each process of tests: to start it takes longer than most of what is asked of it.
"""

from __future__ import annotations

import asyncio
import atexit
import base64
import itertools
import os
import shutil
import signal
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import aiohttp
import pytest

CHROMIUM = next(
    filter(
        None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))
    ), "",
)  # fmt: skip
browses = pytest.mark.skipif(not CHROMIUM, reason="er is geen chromium om de pagina in te openen")
PATIENCE = 60.0
"""Seconds after which the browser, or what a page should show, is not coming any more."""
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--hide-scrollbars",
    "--mute-audio",
    "--autoplay-policy=no-user-gesture-required",
    "--remote-debugging-port=0",
)
"""Scroll bars are hidden only in pictures: whether a page is too large is measured."""


class PageError(Exception):
    """What a script in the page ended with."""


class Tab:
    """One page in the browser."""

    def __init__(self, browser: Browser, target: str, session: str, own: str) -> None:
        self._browser, self._target, self._session, self._own = browser, target, session, own
        self.wrong: list[str] = []
        """Errors that the page wrote to its console, or did not catch."""
        self.asked: list[str] = []
        """Every address that the page asked for."""

    async def call(self, method: str, **given: Any) -> dict[str, Any]:
        """One order of the protocol; raises PageError when it is refused."""
        return await self._browser.call(method, self._session, **given)

    async def goto(self, url: str) -> None:
        """Open this address and wait until the page is loaded."""
        loaded = self._browser.coming(self._session, "Page.loadEventFired")
        await self.call("Page.navigate", url=url)
        await loaded

    async def reload(self) -> None:
        """What F5 does."""
        loaded = self._browser.coming(self._session, "Page.loadEventFired")
        await self.call("Page.reload")
        await loaded

    async def js(self, code: str) -> Any:
        """The value of an expression in the page, as JSON; a promise is waited for."""
        found = await self.call(
            "Runtime.evaluate", expression=code, returnByValue=True, awaitPromise=True
        )
        if "exceptionDetails" in found:
            raise PageError(str(found["exceptionDetails"]))
        return found["result"].get("value")

    async def until(self, code: str, patience: float = PATIENCE) -> Any:
        """Wait until this expression is true in the page; gives its value. Raises TimeoutError
        that says what the page shows instead."""
        ending = asyncio.get_running_loop().time() + patience
        while True:
            with suppress(PageError):
                if found := await self.js(code):
                    return found
            if asyncio.get_running_loop().time() > ending:
                shown = await self.js("document.body.innerText")
                raise TimeoutError(f"{code} on {shown!r}; {self.wrong}")
            await asyncio.sleep(0.02)

    async def size(self, width: int, height: int) -> None:
        """Show the page in a window of so many pixels."""
        await self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width, height=height, deviceScaleFactor=1, mobile=False,
        )  # fmt: skip

    async def prefer(self, **features: str) -> None:
        """What the user prefers, such as `color_scheme="dark"` or `reduced_motion="reduce"`."""
        asked = [{"name": f"prefers-{key.replace('_', '-')}", "value": value}
                 for key, value in features.items()]  # fmt: skip
        await self.call("Emulation.setEmulatedMedia", features=asked)

    async def press(self, key: str, text: str = "") -> None:
        """Press a key, such as "f" or "ArrowRight"."""
        text = text or (key if len(key) == 1 else "")
        code = f"Key{key.upper()}" if len(key) == 1 and key.isalpha() else key
        await self.call("Input.dispatchKeyEvent", type="keyDown", key=key, code=code, text=text)
        await self.call("Input.dispatchKeyEvent", type="keyUp", key=key, code=code)

    async def picture(self, path: Path) -> bytes:
        """What the page looks like, as a PNG at this path."""
        found = await self.call("Page.captureScreenshot", format="png")
        data = base64.b64decode(found["data"])
        path.write_bytes(data)
        return data

    async def close(self) -> None:
        """Close the tab; what it kept for itself goes with it."""
        if self._own:
            await self._browser.call("Target.disposeBrowserContext", browserContextId=self._own)
        else:
            await self._browser.call("Target.closeTarget", targetId=self._target)
        self._browser.forget(self._session)


class Browser:
    """The browser; `open_browser` starts one."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse, pid: int) -> None:
        self.pid = pid
        self.context = ""
        """What tabs share what they keep with; "" is that of the profile."""
        self._socket, self._numbers = socket, itertools.count(1)
        self._answers: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._events: list[tuple[str, str, asyncio.Future[dict[str, Any]]]] = []
        self._tabs: dict[str, Tab] = {}
        self.heard: Callable[[str, dict[str, Any]], None] = lambda method, about: None
        """Gets every event of the protocol, when a test wants more."""
        self._reading = asyncio.get_running_loop().create_task(self._read())

    async def call(self, method: str, session: str = "", **given: Any) -> dict[str, Any]:
        """One order of the protocol; raises PageError when it is refused."""
        number = next(self._numbers)
        answer = self._answers[number] = asyncio.get_running_loop().create_future()
        order: dict[str, Any] = {"id": number, "method": method, "params": given}
        await self._socket.send_json({**order, "sessionId": session} if session else order)
        async with asyncio.timeout(PATIENCE):
            found = await answer
        if "error" in found:
            raise PageError(f"{method}: {found['error']}")
        result: dict[str, Any] = found["result"]
        return result

    def coming(self, session: str, event: str) -> Awaitable[dict[str, Any]]:
        """To be awaited: the next event of this name, from now on."""
        waiting: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        self._events.append((session, event, waiting))
        return asyncio.wait_for(waiting, PATIENCE)

    async def tab(
        self, url: str = "", *, width: int = 1280, height: int = 800, alone: bool = False
    ) -> Tab:
        """A new tab, at this address; `alone` it keeps what it knows for itself, as another phone
        does."""
        context = self.context
        if alone:
            found = await self.call("Target.createBrowserContext", disposeOnDetach=True)
            context = found["browserContextId"]
        where = {"browserContextId": context} if context else {}
        made = await self.call("Target.createTarget", url="about:blank", **where)
        target = made["targetId"]
        attached = await self.call("Target.attachToTarget", targetId=target, flatten=True)
        tab = Tab(self, target, attached["sessionId"], context if alone else "")
        self._tabs[attached["sessionId"]] = tab
        for domain in ("Page", "Runtime", "Log", "Network"):
            await tab.call(f"{domain}.enable")
        await tab.size(width, height)
        if url:
            await tab.goto(url)
        return tab

    def forget(self, session: str) -> None:
        """This tab is gone."""
        self._tabs.pop(session, None)

    async def _read(self) -> None:
        async for message in self._socket:
            if message.type is not aiohttp.WSMsgType.TEXT:
                break
            found = message.json()
            if "id" in found:
                waiting = self._answers.pop(found["id"], None)
                if waiting and not waiting.done():
                    waiting.set_result(found)
            else:
                self._hear(found.get("sessionId", ""), found["method"], found["params"])

    def _hear(self, session: str, method: str, about: dict[str, Any]) -> None:
        self.heard(method, about)
        tab = self._tabs.get(session)
        if tab and method == "Runtime.exceptionThrown":
            tab.wrong.append(str(about["exceptionDetails"]))
        if tab and method == "Log.entryAdded" and about["entry"]["level"] == "error":
            tab.wrong.append(f"{about['entry']['text']} {about['entry'].get('url', '')}")
        if tab and method == "Network.requestWillBeSent":
            tab.asked.append(about["request"]["url"])
        for waiting in [one for one in self._events if one[:2] == (session, method)]:
            self._events.remove(waiting)
            if not waiting[2].done():
                waiting[2].set_result(about)


@asynccontextmanager
async def open_browser(*flags: str) -> AsyncIterator[Browser]:
    """A browser with a profile of its own; it is gone at the end."""
    with _started(*flags) as started:
        async with started.led() as browser:
            yield browser


@asynccontextmanager
async def shared_browser() -> AsyncIterator[Browser]:
    """The browser of this process of tests, which starts once; what its tabs keep is forgotten at
    the end, and so are the tabs."""
    async with _shared().led() as browser:
        made = await browser.call("Target.createBrowserContext", disposeOnDetach=True)
        browser.context = made["browserContextId"]
        yield browser
        await browser.call("Target.disposeBrowserContext", browserContextId=browser.context)


def print_page(page: Path, pdf: Path, *, margins: bool = False) -> None:
    """Print this page to that file, as `chromium --print-to-pdf` does; with `margins` the browser
    writes in them what it writes on paper."""

    async def prints() -> None:
        async with shared_browser() as browser:
            tab = await browser.tab(page.as_uri())
            found = await tab.call(
                "Page.printToPDF", printBackground=True, preferCSSPageSize=True,
                displayHeaderFooter=margins, generateTaggedPDF=True, generateDocumentOutline=False,
            )  # fmt: skip
            pdf.write_bytes(base64.b64decode(found["data"]))

    asyncio.run(prints())


@dataclass
class Started:
    """A browser that was started; it may be led from several event loops, one after the other."""

    process: subprocess.Popen[bytes]
    profile: Path
    address: str = ""

    @asynccontextmanager
    async def led(self) -> AsyncIterator[Browser]:
        """The line to it."""
        if not self.address:
            port, path = await _where(self.profile / "DevToolsActivePort", self.process)
            self.address = f"ws://127.0.0.1:{port}{path}"
        async with (
            aiohttp.ClientSession() as session,
            session.ws_connect(self.address, max_msg_size=0) as socket,
        ):
            browser = Browser(socket, self.process.pid)
            yield browser
            browser._reading.cancel()


@contextmanager
def _started(*flags: str) -> Iterator[Started]:
    with TemporaryDirectory(prefix="sessie-browser-", ignore_cleanup_errors=True) as profile:
        process = subprocess.Popen(
            [CHROMIUM, *FLAGS, *flags, f"--user-data-dir={profile}", "about:blank"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
        try:
            yield Started(process, Path(profile))
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@cache
def _shared() -> Started:
    started = _started()
    atexit.register(started.__exit__, None, None, None)
    return started.__enter__()


async def _where(file: Path, started: subprocess.Popen[bytes]) -> tuple[str, str]:
    ending = asyncio.get_running_loop().time() + PATIENCE
    while asyncio.get_running_loop().time() < ending and started.poll() is None:
        with suppress(OSError, ValueError):
            port, path = file.read_text().split()
            return port, path
        await asyncio.sleep(0.05)
    raise TimeoutError("the browser did not start")
