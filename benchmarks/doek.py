"""The doek in a browser: from key to page, and what it costs the facilitator's terminal.

Everything runs as it does for a user: sessie on a real terminal, F12, and a browser without a
window. What it is compared with is the minimal app, of which every key goes to a page that does
nothing but follow.
"""

from __future__ import annotations

import asyncio
import os
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import count, takewhile
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeVar

from benchmarks.figures import Row, as_markdown, as_text, in_turn
from benchmarks.painting import next_slide, opening
from benchmarks.sessions import ROUND, SLIDES, an_evening, keep, slide_mark
from benchmarks.terminal import PATIENCE, ROOT, Program, Shows, processor

TOOLS = ROOT / "tests" / "tools"
if TYPE_CHECKING:
    from browser import Tab

Found = TypeVar("Found")
F12, RIGHT, LEFT = b"\x1b[24~", b"\x1b[C", b"\x1b[D"
SOON = 100.0
"""Milliseconds in which the page shows a key."""
SECOND = 250.0
"""Milliseconds in which a second terminal does, which follows the session file."""
BARE = (sys.executable, "-m", "benchmarks.minimal_page")
OTHER = {"doek": "zonder", "klok": "klok-zonder"}
"""A session that is opened with the doek → the same without."""
SETTLING = 3.0
"""Seconds after which a program is idle."""
IDLE = 10.0
"""Seconds that an idle program is looked at."""
WATCH = """
window.painted = {};
new MutationObserver(() => {
  const words = document.body.innerText.match(/lantaarn-\\d+/g) || [];
  requestAnimationFrame(() => setTimeout(() => {
    const now = performance.timeOrigin + performance.now();
    for (const word of words) if (!(word in window.painted)) window.painted[word] = now;
  }, 0));
}).observe(document.body, {childList: true, subtree: true, characterData: true});
"""
"""In the page: when each word was first painted; the task behind a frame comes when it is drawn."""


class Loop:
    """A loop in a thread, for what waits on a browser."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()

    def wait(self, what: Awaitable[Found]) -> Found:
        """What this gives."""

        async def whole() -> Found:
            return await what

        return asyncio.run_coroutine_threadsafe(whole(), self._loop).result(4 * PATIENCE)


class Watched:
    """A page in a browser of its own, of which is known when it showed a word."""

    def __init__(self, loop: Loop, address: str, mark: str) -> None:
        from browser import open_browser

        self._loop, self._own = loop, open_browser()
        self._tab: Tab = loop.wait(self._begin(address, mark))

    async def _begin(self, address: str, mark: str) -> Tab:
        browser = await self._own.__aenter__()
        tab = await browser.tab(address, width=1920, height=1080)
        await tab.until(f"document.body.innerText.includes({mark!r})")
        await tab.js(WATCH)
        return tab

    def painted(self, word: str) -> float:
        """The time at which it showed this word."""
        name = f"window.painted[{word!r}]"
        found = self._loop.wait(self._tab.until(name))
        self._loop.wait(self._tab.js(f"delete {name}"))
        return float(found) / 1000

    def end(self) -> None:
        """The browser is gone."""
        self._loop.wait(self._own.__aexit__(None, None, None))


@contextmanager
def leading(folder: Path, name: str, mark: str) -> Iterator[tuple[Program, str]]:
    """sessie with the doek open; gives it with the address that it opened."""
    told = folder / f"{name}.adres"
    script = folder / "browser.sh"
    script.write_text('#!/bin/sh\nprintf %s "$2" >"$1.nieuw" && mv "$1.nieuw" "$1"\n')
    script.chmod(0o700)
    before = os.environ.get("BROWSER")
    os.environ["BROWSER"] = f"{script} {told} %s"
    try:
        with Program(opening(folder, name)) as program:
            program.painted(mark)
            program.send(F12)
            yield program, told_in(told)
    finally:
        del os.environ["BROWSER"]
        if before is not None:
            os.environ["BROWSER"] = before


def told_in(file: Path) -> str:
    """The address in a file that will come."""
    ending = time.monotonic() + PATIENCE
    while not (file.exists() and file.read_text()) and time.monotonic() < ending:
        time.sleep(0.02)
    return file.read_text()


def in_picture(word: str) -> Shows:
    """Whether a cockpit shows this word in its picture of the doek, and not only in what comes."""

    def shows(lines: Sequence[str]) -> bool:
        picture = takewhile(lambda line: "straks" not in line, lines)
        return any(word in line for line in picture)

    return shows


class NextSlide:
    """A key to the next slide, at the end back again, with the doek open."""

    def __init__(self, program: Program, page: Watched) -> None:
        self._program, self._page = program, page
        self._place, self._by = 0, 1
        self.terminal: list[float] = []
        """Milliseconds until the terminal showed it, a key each."""

    def __call__(self) -> float:
        """Milliseconds until the page shows it."""
        if not 0 <= self._place + self._by < SLIDES:
            self._by = -self._by
        self._place += self._by
        word, at = slide_mark(self._place), time.time()
        pressed = self._program.send(RIGHT if self._by > 0 else LEFT)
        # The page keeps the time itself; of a terminal it is that at which it is read.
        painted = self._program.painted(word, in_picture(word))
        self.terminal.append((painted - pressed) * 1000)
        return (self._page.painted(word) - at) * 1000


class SecondTerminal:
    """A key to the next slide, at the end back again, with a doek in a second terminal."""

    def __init__(self, program: Program, doek: Program) -> None:
        self._program, self._doek = program, doek
        self._place, self._by = 0, 1

    def __call__(self) -> float:
        """Milliseconds until the second terminal shows it."""
        if not 0 <= self._place + self._by < SLIDES:
            self._by = -self._by
        self._place += self._by
        word = slide_mark(self._place)
        pressed = self._program.send(RIGHT if self._by > 0 else LEFT)
        took = (self._doek.painted(word) - pressed) * 1000
        self._program.painted(word)
        return took


def to_bare_page(program: Program, page: Watched) -> Callable[[], float]:
    """The same of the minimal app with a page."""
    numbers = count(1)

    def measure() -> float:
        word, at = f"lantaarn-{next(numbers)}", time.time()
        program.send(RIGHT)
        program.painted(word)
        return (page.painted(word) - at) * 1000

    return measure


def idle(program: Program) -> Callable[[], float]:
    """Hundredths of one core that it uses when nobody does anything."""

    def measure() -> float:
        began, used = time.monotonic(), processor(program.pid)
        time.sleep(IDLE)
        return 100 * (processor(program.pid) - used) / (time.monotonic() - began)

    return measure


def rows(rounds: int, idles: int, folder: Path) -> list[Row]:
    """Measure all of it."""
    for name, item in (("doek", "d0"), ("zonder", "d0"), ("klok", ROUND), ("klok-zonder", ROUND)):
        keep(folder, an_evening(name, item, 0))
    loop = Loop()

    def begin(running: ExitStack, name: str, mark: str) -> tuple[Program, Watched, Program]:
        program, address = running.enter_context(leading(folder, name, mark))
        page = Watched(loop, address, mark)
        running.callback(page.end)
        program.painted("op het doek")  # the cockpit comes with the page
        alone = running.enter_context(Program(opening(folder, OTHER[name])))
        alone.painted(mark)
        return program, page, alone

    with ExitStack() as running:
        program, page, alone = begin(running, "doek", slide_mark(0))
        told = folder / "kaal.adres"
        bare = running.enter_context(Program((*BARE, str(told))))
        bare.painted("lantaarn-0")
        empty = Watched(loop, told_in(told), "lantaarn-0")
        running.callback(empty.end)
        slide = NextSlide(program, page)
        found = in_turn(
            rounds,
            {"page": slide, "bare": to_bare_page(bare, empty), "alone": next_slide(alone)},
        )
        memory = program.memory(), alone.memory()
    with ExitStack() as running:
        program, page, alone = begin(running, "klok", "Wat wilt u graag")
        for one in (program, alone):
            one.send(b"t")
        time.sleep(SETTLING)
        still = in_turn(idles, {"with": idle(program), "without": idle(alone)})
    with ExitStack() as running:
        keep(folder, an_evening("tweede", "d0", 0))
        program, second = (
            running.enter_context(Program(opening(folder, "tweede", how)))
            for how in ("open", "doek")
        )
        for one in (program, second):
            one.painted(slide_mark(0))
        followed = in_turn(rounds, {"second": SecondTerminal(program, second)})
    return [
        Row("Volgende dia, van toets tot pagina / kleinste app met een pagina", "ms",
            found["page"], found["bare"], 3.0),
        Row("Volgende dia, van toets tot terminal: met doek / zonder", "ms",
            slide.terminal[1:], found["alone"]),
        Row("Volgende dia, van toets tot tweede terminal / tot die ene", "ms",
            followed["second"], found["alone"]),
        Row("Geheugen: met doek / zonder", "MiB", [memory[0]], [memory[1]]),
        Row("Stil met een klok die loopt: met doek / zonder", "%",
            still["with"], still["without"]),
    ]  # fmt: skip


def main(*, quick: bool, markdown: bool) -> int:
    """Print the table; gives 0 when every goal is met, 1 when not, 2 where it cannot run."""
    sys.path.append(str(TOOLS))
    from browser import CHROMIUM

    if not CHROMIUM:
        print("Hier is geen chromium om de pagina in te openen.", file=sys.stderr)
        return 2
    with TemporaryDirectory(prefix="sessie-meting-") as name:
        found = rows(*((10, 1) if quick else (60, 3)), Path(name))
    print((as_markdown if markdown else as_text)(found))
    in_time = [median(row.ours) <= most for row, most in ((found[0], SOON), (found[2], SECOND))]
    print()
    for screen, most, met in zip(
        ("pagina", "tweede terminal"), (SOON, SECOND), in_time, strict=True
    ):
        print(f"De {screen} toont een toets binnen {most:.0f} ms: {'ja' if met else 'nee'}.")
    return 0 if all(in_time) and all(row.met for row in found) else 1
