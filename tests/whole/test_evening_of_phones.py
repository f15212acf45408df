"""A whole evening that is handed in by phones: seven pages of a real browser, the real program in a
terminal, a network that comes and goes, and a program that is killed in between.

What a phone heard that is kept is on disk, and nothing is there twice. `SESSIE_SLIPS` says how many
slips: with a thousand the program is killed five times.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from browser import PageError, browses, open_browser
from web.phones_tools import free_port
from web.table_tools import Phone, Place, phone

from sessie.model.script import DotVote, Feedback
from sessie.model.session import Session
from sessie.rules.feedback import sentence_id
from sessie.rules.vote import dots_from_tables
from whole.commands import said
from whole.leading import (
    NAME,
    an_evening,
    first_of,
    go_on_to,
    on_disk,
    shipped_script,
    stop,
    texts_of,
    wait_for_item,
    with_phones,
)
from whole.terminal import Terminal

pytestmark = [
    browses,
    pytest.mark.skipif(sys.platform != "linux", reason="only there a laptop is 127.0.0.2 too"),
]
SLIPS = int(os.environ.get("SESSIE_SLIPS", "56"))
"""At least so many are handed in."""
MANY = 1000
KILLS = 5 if SLIPS >= MANY else 1
SEED = 2026
TABLES = "ABCDEF"
LED = "ABCDEFA"
"""The table of each phone: one table has two."""
LANGUAGES = ("nl", "ar", "tr", "nl", "uk", "en", "pl")
AWAY = 3
"""The phone that is out of reach for the whole of the first round."""
ROUNDS = [one.id for one in shipped_script().rounds]
TELLING, VOTE = first_of(Feedback), first_of(DotVote)
PARTS = [*ROUNDS, TELLING, VOTE]
PATIENCE = 120.0
"""Seconds after which what is waited for is not coming any more."""
TAILS = ("", " <b>vet</b> & “zo”", " 🙂", " مرحبا بكم", " \\n {} [rood]", " heel lang" * 24)
"""What else people write."""

ONE = ("--renderer-process-limit=1", "--disable-site-isolation-trials",
       "--disable-features=IsolateOrigins,site-per-process")  # fmt: skip
"""The pages are seven phones, and need not be seven programs."""

HEARS = """
if (location.protocol === "http:") {
  window.heard = JSON.parse(localStorage.getItem("proef.heard") || "[]");
  const asked = window.fetch;
  window.fetch = async (path, given) => {
    const answer = await asked(path, given);
    if (path === "/deed" && answer.status === 200) {
      const about = JSON.parse(given.body);
      answer.clone().json().then(({ receipt }) => {
        window.heard.push([receipt.id, about.id, about.deed, about.text || ""]);
        localStorage.setItem("proef.heard", JSON.stringify(window.heard));
      }, () => null);
    }
    return answer;
  };
  window.states = () => Object.keys(localStorage).filter(key => key.startsWith("sessie.deed."))
    .map(key => JSON.parse(localStorage[key]).state);
  window.shown = () => Array.from(document.querySelectorAll("#slips .slip"))
    .filter(one => one.querySelector(".kept"))
    .map(one => one.querySelector(".words").textContent);
  window.handIn = (item, words, role, kind) => {
    const form = document.querySelector(`form[data-item="${item}"]:not(.left)`);
    const text = form.querySelector("textarea");
    text.value = words;
    text.dispatchEvent(new Event("input", { bubbles: true }));
    form.querySelectorAll("input[name^=role-]")[role].click();
    const kinds = form.querySelectorAll("input[name^=kind-]");
    if (kinds.length) kinds[kind % kinds.length].click();
    form.querySelector("button.main").click();
  };
}
"""
"""Put in the page before its own script: notes what it hears that is kept, and hands in a slip with
the fields that are there. A browser runs it in its page of errors too."""


class Line:
    """The network between one phone and the laptop. For the phone the laptop is at an address of
    its own, and for the laptop the phone."""

    WAYS = ("whole", "not", "half", "unheard", "half heard", "never")
    CHANCES = (70, 8, 7, 8, 6, 1 if SLIPS >= MANY else 0)

    def __init__(self, path: Path, number: int, port: int) -> None:
        self.address, self.port = f"127.0.0.{number + 11}", port
        self._path, self._chance = path, random.Random(f"{SEED} {number}")
        self.shaky = self.away = False
        self.went: Counter[str] = Counter()
        """How often it went so."""
        self._there = ("127.0.0.1", port)
        self._open = set[asyncio.StreamWriter]()

    @asynccontextmanager
    async def laid(self) -> AsyncIterator[Line]:
        """While the block runs."""
        server = await asyncio.start_server(self._come, self.address, self.port)
        try:
            yield self
        finally:
            server.close()
            self.cut()

    def cut(self) -> None:
        """All that is under way is gone."""
        for writer in self._open:
            writer.transport.abort()

    async def _come(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        way = self._chance.choices(self.WAYS, self.CHANCES)[0] if self.shaky else "whole"
        way = "not" if self.away else way
        self._open.add(writer)
        try:
            with suppress(OSError, EOFError):
                if way != "not":
                    await self._carry(reader, writer, way)
        finally:
            self.went[way] += 1
            self._open.discard(writer)
            # As a network that is gone, and not as a server that has ended.
            writer.close() if way == "whole" else writer.transport.abort()

    async def _carry(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: str
    ) -> None:
        """One question and its answer."""
        head = await reader.readuntil(b"\r\n\r\n")
        sizes = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")]
        asked = head + await reader.readexactly(int(sizes[0].split(b":")[1]) if sizes else 0)
        there, laptop = await self._reach()
        self._open.add(laptop)
        try:
            laptop.write(asked[: len(asked) // 2] if way == "half" else asked)
            await laptop.drain()
            if way == "half":
                return
            answer = await there.read(-1)
            if way == "never":
                await reader.read(1)  # until the phone has had enough
            elif way != "unheard":
                writer.write(answer[: len(answer) // 2] if way == "half heard" else answer)
                await writer.drain()
        finally:
            self._open.discard(laptop)
            laptop.transport.abort() if way == "half" else laptop.close()

    async def reaches(self) -> None:
        """Wait until phones are let in."""
        async with asyncio.timeout(PATIENCE):
            while True:
                with suppress(OSError):
                    (await self._reach())[1].close()
                    return
                await asyncio.sleep(0.2)

    async def _reach(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Where the evening is now: it may be somewhere else when it is started again."""
        mine = (self.address, 0)
        try:
            return await asyncio.open_connection(*self._there, local_addr=mine)
        except OSError:
            handing = on_disk(self._path).handing
            self._there = handing.address, handing.port
            return await asyncio.open_connection(*self._there, local_addr=mine)


@dataclass
class Leader:
    """A tafelleider with a phone, and what she knows that she did."""

    number: int
    phone: Phone
    line: Line
    chance: random.Random
    written: list[str] = field(default_factory=list)
    """The slips that must be there."""
    gone: list[str] = field(default_factory=list)
    """What was on slips that she changed or took away."""
    told: str = ""
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    """Side → theme → dots."""

    @property
    def table(self) -> str:
        """The letter of her table."""
        return LED[self.number]

    @property
    def speaks(self) -> bool:
        """Whether it is she who does what a table does once."""
        return LED.index(self.table) == self.number

    async def js(self, code: str) -> Any:
        return await self.phone.tab.js(code)

    async def until(self, code: str) -> None:
        """Wait until this is so; seven pages that are asked all the time would do little else."""
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while not await self._so(code):
                    await asyncio.sleep(0.5)
                    if SLIPS < MANY:  # who keeps looking does not wait long
                        await self.look()
                return
        raise AssertionError(f"{code} on {await self.phone.text()!r}")

    async def _so(self, code: str) -> bool:
        with suppress(PageError):  # the page is being loaded
            return bool(await self.js(code))
        return False

    async def look(self) -> None:
        """Take the phone in the hand: then it asks at once how it stands."""
        with suppress(PageError):
            await self.js("document.dispatchEvent(new Event('visibilitychange'))")

    async def settled(self) -> None:
        """Wait until all that was handed in is kept; nothing was refused."""
        await self.until("window.states().every(state => state !== 'waiting')")
        assert "refused" not in await self.js("window.states()"), await self.phone.text()

    async def heard(self) -> list[list[str]]:
        """The deeds of which the evening said that they are kept: id of the receipt, id, word and
        text of the deed."""
        found: list[list[str]] = await self.js("window.heard")
        return found

    # what she does --------------------------------------------------------------------------

    async def sit_down(self, code: str) -> None:
        """Scan the card on the table, and choose a language."""
        tab, lang = self.phone.tab, LANGUAGES[self.number]
        # Each page is in a hand: a browser lets only one of its tabs have the time it asks for.
        await tab.call("Emulation.setFocusEmulationEnabled", enabled=True)
        await self.line.reaches()
        await tab.goto(f"{self.phone.tables.address}?c={code}")
        await self.until("!document.getElementById('head').hidden")
        await self.phone.choose("#language", lang)
        await self.until(f"document.documentElement.lang === '{lang}'")

    async def hold_round(self, item: str, slips: int) -> None:
        """Hand in slips, change one and take one away, and say that the table is ready."""
        await self.look()
        await self.until(f"!!document.querySelector('form[data-item=\"{item}\"]:not(.left)')")
        away = item == ROUNDS[0] and self.number == AWAY
        self.line.away, self.line.shaky = away, True
        for count in range(slips):
            place = f"{ROUNDS.index(item) + 1}-{self.number}-{count:03d}"
            text = f"Briefje {place}.{self.chance.choice(TAILS)}"
            role, kind = self.chance.randrange(2), self.chance.randrange(2)
            words = json.dumps(text)
            await self.js(f"window.handIn('{item}', {words}, {role}, {kind})")
            self.written.append(text)
            await asyncio.sleep(self.chance.random() / 10)
            if self.chance.random() < 0.05:
                self.line.cut()
        if away:
            return
        await self.settled()
        if self.number in (1, 6) and slips > 1:
            await self.change(self.written[-1])
            await self.take_away(self.written[-2])
        if self.speaks:
            await self.js("document.querySelector('[data-key=ready]').click()")
        await self.settled()
        self.line.shaky = False

    async def _card(self, text: str, then: str) -> str:
        """Press this key of the card of a slip, when the evening has told of it; gives its id."""
        found = (
            "(Array.from(document.querySelectorAll('#slips .slip')).find(one => one.querySelector("
            f"'.words').textContent === {json.dumps(text)} && one.querySelector('[data-key^={then}]"
            "')) || document.createElement('p')).querySelector("
            f"'[data-key^={then}]')"
        )
        await self.look()
        await self.until(f"!!{found}")
        slip = await self.js(f"(key => (key.click(), key.getAttribute('data-key')))({found})")
        return str(slip).removeprefix(f"{then}-")

    async def change(self, text: str) -> None:
        """Write one anew."""
        slip = await self._card(text, "change")
        self.gone.append(text)
        field, better = f"#field-change-{slip}", f"{text.partition('.')[0]}. Beter."
        await self.phone.fill(field, better)
        await self.js(f"document.querySelector('{field}').form.querySelector('.main').click()")
        await self.settled()
        self.written[self.written.index(text)] = better

    async def take_away(self, text: str) -> None:
        """Remove one."""
        slip = await self._card(text, "remove")
        self.gone.append(text)
        await self.js(f"document.querySelector('[data-key=\"yes-{slip}\"]').click()")
        await self.settled()
        self.written.remove(text)

    async def write_sentence(self) -> None:
        """What the table tells the room."""
        if not self.speaks:
            return
        await self.look()
        where, self.line.shaky = "[id^=field-sentence]", True
        self.told = f"Dit vertelt tafel {self.table} <i>aan</i> de zaal"
        await self.until(f"!!document.querySelector('{where}')")
        await self.phone.fill(where, self.told)
        await self.js(f"document.querySelector('{where}').form.querySelector('.main').click()")
        await self.settled()

    async def recognise(self, told: str) -> list[str]:
        """Say "hadden wij ook" to what this table tells, for one side or for both; gives them."""
        await self.look()
        if not self.speaks or told == self.table:
            return []
        sides: list[str] = []
        said = json.dumps(f"“Dit vertelt tafel {told} ")
        await self.until(
            f"document.querySelector('.quote') && document.getElementById('side-0')"
            f" && document.querySelector('.quote').textContent.startsWith({said})"
        )
        for n, role in enumerate(shipped_script().roles):
            if self.chance.random() < 0.6:
                await self.js(f"document.getElementById('side-{n}').click()")
                sides.append(role.side)
        await self.settled()
        return sides

    async def count_dots(self, themes: dict[str, str]) -> None:
        """Press plus, and now and then minus, until it stands as it lies on the table."""
        await self.look()
        if not self.speaks:
            return
        self.line.shaky = True
        await self.until("!!document.getElementById('more-0-0')")
        labels = await self.js(
            "Array.from(document.querySelectorAll('.theme h2'))"
            ".map(one => one.textContent.replace(/^[0-9]+[.] /, ''))"
        )
        presses = ["more-0-0", "less-0-0"]
        for s, role in enumerate(shipped_script().roles):
            for t, label in enumerate(labels):
                dots = self.chance.choice((0, 0, 1, 3)) if t else 2
                presses += [f"more-{t}-{s}"] * dots
                self.counts.setdefault(role.side, {})[themes[label]] = dots
        await self.js(f"{json.dumps(presses)}.forEach(key => document.getElementById(key).click())")
        await self.until("!!document.querySelector('.totals .kept')")
        await self.settled()


class Evening:
    """The facilitator at the keys, and the laptop, which stops now and then."""

    def __init__(self, data: Path, path: Path, leaders: list[Leader]) -> None:
        self.data, self.path, self.leaders = data, path, leaders
        self.chance = random.Random(SEED)
        self.killed = self.chance.sample(PARTS, KILLS)
        self.kills = 0
        self._terminal: Terminal | None = None
        self._turn = asyncio.Lock()

    @property
    def session(self) -> Session:
        """As it is on disk."""
        return on_disk(self.path)

    @asynccontextmanager
    async def led(self) -> AsyncIterator[Evening]:
        """While the block runs somebody looks at the screen: a program that nobody reads stops."""
        reading = asyncio.create_task(self._read())
        try:
            yield self
        finally:
            reading.cancel()
            if self._terminal is not None:
                self._terminal.kill()

    async def _read(self) -> None:
        while True:
            async with self._turn:
                if self._terminal is not None:
                    self._terminal.read(0)
            await asyncio.sleep(0.05)

    async def start(self, item: str) -> None:
        """Start the program, with this item on the doek."""
        async with self._turn:
            self._terminal = Terminal("open", NAME, data=self.data, size=(100, 40))
        await self.keys(partial(wait_for_item, item=item))

    async def keys(self, *does: Callable[[Terminal], object]) -> None:
        """What the facilitator does, one after another; meanwhile the phones go on."""
        async with self._turn:
            assert self._terminal is not None
            for one in does:
                await asyncio.to_thread(one, self._terminal)

    async def until(self, so: Callable[[Session], bool], what: str) -> Session:
        """Wait until this holds for the session on disk; gives it."""
        async with asyncio.timeout(PATIENCE):
            while not so(session := self.session):
                await asyncio.sleep(0.2)
        assert so(session), what
        return session

    async def together(self, part: str, doing: Iterable[Coroutine[Any, Any, None]]) -> None:
        """All leaders at once, and in some parts of the evening the program is killed meanwhile."""
        tasks = [asyncio.create_task(one) for one in doing]
        try:
            if part in self.killed:
                await self._kill(part, tasks)
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()

    async def _kill(self, part: str, tasks: list[asyncio.Task[None]]) -> None:
        before = wanted = sum([len(await one.heard()) for one in self.leaders])
        wanted += 1 + self.chance.randrange(max(1, SLIPS // len(ROUNDS) // 2))
        while sum([len(await one.heard()) for one in self.leaders]) < wanted:
            if all(task.done() for task in tasks):
                break  # fewer came than that
            await asyncio.sleep(self.chance.random() / 10)
        async with self._turn:
            assert self._terminal is not None
            self._terminal.kill()
            self._terminal = None
        self.kills += 1
        assert await self.nothing_lost() > before
        await self.start(part)

    async def nothing_lost(self) -> int:
        """What every phone heard and shows is on disk, and nothing twice; gives how much that
        is."""
        heard = [deed for one in self.leaders for deed in await one.heard()]
        shown = [text for one in self.leaders for text in await one.js("window.shown()")]
        session = self.session
        stored, gone = texts_of(session), {text for one in self.leaders for text in one.gone}
        assert all(receipt == asked for receipt, asked, *_ in heard)
        assert {asked for _, asked, *_ in heard} <= session.receipts.keys()
        assert max(Counter(stored).values()) == 1
        kept = {text for *_, deed, text in heard if deed == "slip"} | set(shown)
        assert kept - gone <= set(stored)
        return len(heard)


def press(*keys: str, see: Iterable[str] = (), gone: Iterable[str] = ()) -> Callable[..., None]:
    """Press these keys and wait for these texts."""

    def does(terminal: Terminal) -> None:
        terminal.press(*keys)
        terminal.wait_for(*see, gone=gone)

    return does


async def test_an_evening_of_phones_loses_nothing_and_doubles_nothing(tmp_path: Path) -> None:
    data, port = tmp_path / "map", free_port()
    path = an_evening(data, shipped_script().items[0].id, tables=len(TABLES))
    with_phones(path, port)
    each = -(-SLIPS // (len(LED) * len(ROUNDS)))
    async with AsyncExitStack() as held:
        browser = await held.enter_async_context(open_browser(*ONE))
        leaders = []
        for number in range(len(LED)):
            line = await held.enter_async_context(Line(path, number, port).laid())
            place = Place(f"http://{line.address}:{port}/")
            page = await held.enter_async_context(phone(browser, place, enter=False, before=HEARS))
            leaders.append(Leader(number, page, line, random.Random(f"{SEED}/{number}")))
        evening = await held.enter_async_context(Evening(data, path, leaders).led())
        await evening.start(shipped_script().items[0].id)
        codes = evening.session.handing.codes
        await asyncio.gather(*(one.sit_down(codes[one.table]) for one in leaders))
        for item in ROUNDS:
            await hold_round(evening, item, each)
        await tell(evening)
        await vote(evening)
        await evening.keys(lambda terminal: stop(terminal))
        await outcome(evening, each)


async def hold_round(evening: Evening, item: str, each: int) -> None:
    """One round, from its question until every table that is there is ready."""
    await evening.keys(partial(go_on_to, item=item), press("t", gone=["we beginnen zo"]))
    back = evening.leaders[AWAY]
    if back.line.away:  # it comes back when its round is over
        assert item == ROUNDS[1]
        assert not any(f"Briefje 1-{AWAY}-" in text for text in texts_of(evening.session))
        back.line.away = back.line.shaky = False
    # An old tab: what was on the phone is there again.
    await back.phone.tab.reload()
    await evening.together(item, (one.hold_round(item, each) for one in evening.leaders))
    ready = {one.table for one in evening.leaders if one.speaks and not one.line.away}
    await evening.until(lambda s: set(s.stage.ready.get(item, ())) == ready, "all are ready")
    await evening.nothing_lost()


async def tell(evening: Evening) -> None:
    """The terugkoppeling: what each table tells, and who had that too."""
    await evening.keys(partial(go_on_to, item=TELLING))
    await evening.together(TELLING, (one.write_sentence() for one in evening.leaders))
    had: set[tuple[str, str, str]] = set()
    for table in TABLES:
        await evening.keys(press("n", see=[f"Tafel {table} vertelt"]))
        await evening.keys(press("z", see=[f"Dit vertelt tafel {table}"]))
        sides = await asyncio.gather(*(one.recognise(table) for one in evening.leaders))
        had |= {
            (table, one.table, side)
            for one, found in zip(evening.leaders, sides, strict=True)
            for side in found
        }
    for one in evening.leaders:
        one.line.shaky = False
    session = evening.session
    told = {table: session.key_sentences[sentence_id(TELLING, table)] for table in TABLES}
    assert {one.table: one.told for one in evening.leaders if one.speaks} == {
        table: sentence.text for table, sentence in told.items()
    }
    tables = {sentence.theme: table for table, sentence in told.items() if sentence.theme}
    found = [(tables[r.theme], r.table, r.side) for r in session.recognitions.values()]
    assert sorted(found) == sorted(had)


async def vote(evening: Evening) -> None:
    """The dots: every table counts its own, and the facilitator closes it."""
    await evening.keys(partial(go_on_to, item=VOTE))
    themes = {theme.label: theme.id for theme in evening.session.themes.values()}
    await evening.together(VOTE, (one.count_dots(themes) for one in evening.leaders))
    await evening.keys(press("d", see=["Elke kant telt even zwaar"]))
    session = await evening.until(lambda s: s.polls[VOTE].closed, "the vote is closed")
    counting = [one for one in evening.leaders if one.speaks]
    for side, counts in counting[0].counts.items():
        for theme in counts:
            total = sum(one.counts[side][theme] for one in counting)
            assert dots_from_tables(session, VOTE, theme, side) == total
    for one in evening.leaders:
        await one.look()
        await one.until("!document.getElementById('more-0-0')")


async def outcome(evening: Evening, each: int) -> None:
    """All that is on the phones is in the session, and in the report, once."""
    leaders, session = evening.leaders, evening.session
    assert await evening.nothing_lost() == len(session.receipts)
    written = {text: one.table for one in leaders for text in one.written}
    assert {slip.text: slip.table for slip in session.contributions.values()} == written
    assert len(session.contributions) == sum(len(one.written) for one in leaders)
    handed = sum(receipt.deed == "slip" for receipt in session.receipts.values())
    assert handed == each * len(ROUNDS) * len(leaders) >= SLIPS
    assert evening.kills == KILLS
    went = sum((one.line.went for one in leaders), Counter[str]())
    assert all(went[way] for way in ("not", "half", "unheard", "half heard")), went
    report = said("verslag", NAME, "--uit", "-", data=evening.data)
    assert {text: report.count(text[:15]) for text in written} == dict.fromkeys(written, 1)
    print(f"{handed} handed in, {len(session.receipts)} deeds, {evening.kills} kills, {went}")
