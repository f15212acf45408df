"""A phone at a table, as a test drives it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from browser import Browser, Tab
from table_server import Tables, until

from sessie.example import example_evening
from sessie.model.script import DotVote, Feedback, Round, Script
from sessie.model.session import Session
from web.page_scenes import at

EVENING = example_evening()
WISHES = EVENING.script.rounds[1]
TELLING = next(iter(EVENING.script.items_of(Feedback)))
VOTE = next(iter(EVENING.script.items_of(DotVote)))
IN_SHIFT = """
const real = Date.now; window.shift = 0; Date.now = () => real.call(Date) + window.shift;
"""
"""Lets a test move the clock of the phone on, in milliseconds."""


def with_round(script: Script, changed: Round) -> Script:
    """The script with this round in the place of the one with its id."""
    phases = tuple(
        replace(phase, items=tuple(changed if i.id == changed.id else i for i in phase.items))
        for phase in script.phases
    )
    return replace(script, phases=phases)


def full_round() -> Session:
    """The example evening in a round that asks for all that a round can ask."""
    full = replace(WISHES, joint=True, score=(1, 10), who_when=True, kinds=("wens", "tip"))
    return at(EVENING.with_(script=with_round(EVENING.script, full)), WISHES.id)


def texts(tables: Tables, table: str = "") -> list[str]:
    """What stands on the slips that phones sent, in order of arrival."""
    sent = {r.about for r in tables.session.receipts.values() if r.deed == "slip"}
    slips = tables.session.slips(hidden=True)
    return [s.text for s in slips if s.id in sent and s.table == (table or s.table)]


@dataclass
class Place:
    """Where the page is."""

    address: str
    looks: list[str] = field(default_factory=list)


class Phone:
    """What a tafelleider does with one."""

    def __init__(self, tab: Tab, tables: Tables | Place) -> None:
        self.tab, self.tables = tab, tables

    async def js(self, code: str) -> Any:
        """The value of this in the page."""
        return await self.tab.js(code)

    async def until(self, code: str) -> Any:
        """Wait until this is so in the page."""
        return await self.tab.until(code, 20)

    async def reads(self, text: str) -> None:
        """Wait until this text stands in the page."""
        await self.until(f"document.body.innerText.includes({json.dumps(text)})")

    async def text(self) -> str:
        """All that stands in the page."""
        return str(await self.js("document.body.innerText"))

    async def look(self) -> None:
        """Ask at once how it stands, and wait until the answer is shown."""
        seen = len(self.tables.looks)
        await self.js("window.dispatchEvent(new Event('online'))")
        await until(lambda: len(self.tables.looks) > seen)
        await self.js("new Promise(done => setTimeout(done, 60))")

    async def click(self, text: str, nth: int = 0) -> None:
        """Press the button, or choose the choice, that says this."""
        found = (
            "[...document.querySelectorAll('button, .choice label, summary')]"
            f".filter(e => e.offsetParent && e.innerText.includes({json.dumps(text)}))[{nth}]"
        )
        await self.until(f"!!{found}")
        await self.js(f"{found}.click()")

    async def tap(self, selector: str) -> None:
        """Press this with a finger: some things a browser does for a person only."""
        box = await self.js(
            f"(e => (e.scrollIntoView({{block: 'center'}}), e.getBoundingClientRect().toJSON()))"
            f"(document.querySelector({json.dumps(selector)}))"
        )
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        for kind in ("mousePressed", "mouseReleased"):
            await self.tab.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left",
                                clickCount=1)  # fmt: skip

    async def fill(self, selector: str, text: str) -> None:
        """Type this in the field."""
        field = f"document.querySelector({json.dumps(selector)})"
        await self.until(f"!!{field}")
        await self.js(
            f"({field}.focus(), {field}.value = {json.dumps(text)},"
            f" {field}.dispatchEvent(new Event('input', {{bubbles: true}})))"
        )

    async def write(self, text: str, role: str = "ouder") -> None:
        """Write a slip and hand it in."""
        await self.fill("form[data-item] textarea", text)
        await self.click(role)
        await self.click("Op het briefje")

    async def card(self, text: str) -> str:
        """What the card of the slip with this text says."""
        found = (
            "[...document.querySelectorAll('.slip')]"
            f".find(e => e.innerText.includes({json.dumps(text)}))"
        )
        await self.until(f"!!{found}")
        return str(await self.js(f"{found}.innerText"))

    async def card_reads(self, text: str, state: str) -> None:
        """Wait until the card of this slip says so."""
        said = [f"e.innerText.includes({json.dumps(one)})" for one in (text, state)]
        await self.until(f"[...document.querySelectorAll('.slip')].some(e => {' && '.join(said)})")

    async def choose(self, selector: str, value: str) -> None:
        """Choose this in a list."""
        field = f"document.querySelector({json.dumps(selector)})"
        await self.js(f"({field}.value = '{value}', {field}.dispatchEvent(new Event('change')))")

    async def offline(self, gone: bool) -> None:
        """Cut the phone off, or let it in again."""
        await self.tab.call("Network.emulateNetworkConditions", offline=gone, latency=0,
                            downloadThroughput=-1, uploadThroughput=-1)  # fmt: skip


SOONER = """
(() => {
  const now = Date.now, begin = now(), later = window.setTimeout;
  Date.now = () => begin + 8 * (now() - begin);
  window.setTimeout = (does, wait, ...given) => later(does, wait / 8, ...given);
})();
"""
"""For `before`: a phone on which the time goes eight times as fast."""


@asynccontextmanager
async def phone(
    browser: Browser,
    tables: Tables | Place,
    table: str = "C",
    *,
    lang: str = "",
    before: str = "",
    width: int = 390,
    alone: bool = False,
    enter: bool = True,
) -> AsyncIterator[Phone]:
    """A phone at this table; with `enter` it has the page of its table already. `before` runs in
    the page before anything of it. The page makes no error, and asks for nothing elsewhere."""
    tab = await browser.tab(width=width, height=844, alone=alone)
    await tab.call("Page.addScriptToEvaluateOnNewDocument", source=IN_SHIFT + before)
    found = Phone(tab, tables)
    if enter:
        await tab.goto(f"{tables.address}?c={table * 5}")
        await tab.until("!document.getElementById('head').hidden")
        if lang:
            await found.choose("#language", lang)
            await tab.until(f"document.querySelector('#language').value === '{lang}'"
                            f" && document.documentElement.lang === '{lang}'")  # fmt: skip
    yield found
    wrong = [one for one in tab.wrong if "net::ERR" not in one and "status of" not in one]
    assert not wrong, "\n".join(wrong)
    assert all(one.startswith((tables.address, "about:")) for one in tab.asked), tab.asked
    await tab.close()


def axe() -> str:
    """The script of axe, which looks whether everybody can use a page."""
    found = find_spec("axe_core_python")
    assert found is not None and found.submodule_search_locations is not None
    return (Path(found.submodule_search_locations[0]) / "axe.min.js").read_text("utf-8")


async def findings(tab: Tab) -> list[str]:
    """What axe has to say of the page."""
    if not await tab.js("'axe' in window"):
        await tab.js(f"(() => {{ {axe()} }})()")
    run = (
        "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']"
        "}).then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html + ' '"
        " + n.failureSummary).join(' | ')))"
    )
    return list(await tab.js(run))
