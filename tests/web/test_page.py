"""The page of the doek in a real browser: measured, not believed."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import hostile
import pytest
import pytest_asyncio
import shipped
from browser import Browser, Tab, browses, shared_browser
from builders import a_phase, a_round, a_script, a_session
from filled import begun, filled, sorted_and_closed

from sessie.example import example_evening, example_traject
from sessie.model.dutch import clean
from sessie.model.script import DotVote
from sessie.public import pages
from sessie.public.overlap import Overlap
from sessie.public.round import Translation
from sessie.public.scene import Scene, scene
from sessie.public.vote import Ranking
from sessie.web.beamer import as_data
from web.page_scenes import LONGEST, at, example, long, shaped, turned, unlike, whole
from web.web_tools import a_scene, serving

pytestmark = [browses, pytest.mark.asyncio(loop_scope="module")]

TOOLS = Path(__file__).with_name("page_tools.js")
BEAMERS = ((1920, 1080), (1024, 768))
OTHERS = ((1280, 800), (3840, 2160), (1080, 1920), (768, 1024))
MADE = frozenset(
    ("HEADER", "MAIN", "FOOTER", "DIV", "P", "SPAN", "H1", "I", "B", "BDI", "CODE", "PRE", "IMG")
)
MADE |= {"svg", "circle", "rect", "path"}
"""All that the page is made of."""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """One for all tests here: to start it takes longer than most of them."""
    async with shared_browser() as started:
        yield started


@asynccontextmanager
async def page(browser: Browser) -> AsyncIterator[Tab]:
    """The page as a browser has it, with the tools to measure; it makes no error."""
    with serving(lambda now: a_scene("Welkom")) as served:
        tab = await browser.tab(served.beamer.address())
        await tab.until("shown !== null")
        await tab.js("(source.close(), connected = false)")  # another size would ask for it anew
        await tab.js(TOOLS.read_text())
        yield tab
        assert not tab.wrong
        assert all(one.startswith(f"http://127.0.0.1:{served.port}/") for one in tab.asked)
        await tab.close()


def for_screen(size: tuple[int, int], made: Callable[[], list[Scene]]) -> list[Any]:
    """As data, the pages of these scenes as they are reckoned for a screen of this size."""
    shaped(size)
    try:
        return unlike(made())
    finally:
        shaped((4, 3))


async def ask(tab: Tab, function: str, *given: Any) -> Any:
    """Call a function of the page."""
    return await tab.js(f"{function}({', '.join(map(json.dumps, given))})")


# what is shown ------------------------------------------------------------------------------


async def test_every_page_of_the_example_evening_is_large_clear_and_whole(browser: Browser) -> None:
    async with page(browser) as tab:
        for size in (*BEAMERS, *OTHERS):
            scenes = for_screen(size, example)
            await tab.size(*size)
            for look in ("", "licht") if size in BEAMERS else ("",):
                await tab.js(f"document.body.className = {json.dumps(look)}")
                assert not await ask(tab, "measureAll", scenes), (size, look)


async def test_every_page_of_every_draaiboek_fits_and_so_does_far_too_much(
    browser: Browser,
) -> None:
    def every() -> list[Scene]:
        scenes = [one for session in example_traject()[1] for one in whole(session)]
        for script in shipped.content().scripts:
            scenes += [*whole(begun(script)), *whole(sorted_and_closed(filled(script)))]
        return scenes

    async with page(browser) as tab:
        for size in ((1024, 768), (1920, 1080), (768, 1024)):
            await tab.size(*size)
            assert not await ask(tab, "fitAll", for_screen(size, every)), size
        for size in (*BEAMERS, *OTHERS):
            await tab.size(*size)
            assert not await ask(tab, "measureAll", for_screen(size, long)), size


async def test_a_message_leaves_the_tables_the_clock_and_the_question_in_sight(
    browser: Browser,
) -> None:
    """Corner to corner: what it stands on, in pixels."""
    covers = """(() => {
      const box = at('message').getBoundingClientRect();
      const hit = (one) => {
        const other = one.getBoundingClientRect();
        return box.left < other.right && other.left < box.right
          && box.top < other.bottom && other.top < box.bottom;
      };
      const out = box.top < 0 || box.bottom > innerHeight || box.height < 1;
      const question = innerWidth > innerHeight ? ', h1' : '';
      const seen = document.querySelectorAll(`header > p:not([hidden]), .strip .table${question}`);
      return [...seen].filter(hit).map((one) => one.textContent).concat(out ? ['outside'] : []);
    })()"""
    first = example_evening().script.rounds[0]
    session = at(example_evening(), first.id)
    ready = {first.id: session.room_tables[:3]}
    [asked, *_] = turned(session.with_(stage=replace(session.stage, ready=ready)))
    async with page(browser) as tab:
        for size in (*BEAMERS, *OTHERS):
            await tab.size(*size)
            for text in ("Lever de briefjes nu in", LONGEST):
                for one in (asked, a_scene("Een dia")):
                    await ask(tab, "show", as_data(replace(one, message=text)))
                    assert await tab.js(covers) == [], (size, text)


def parts_of(block: Any) -> list[float]:
    """How long the bars of a ranking are."""
    return [part for one in block.ranked for part in one.parts]


def counts_of(block: Any) -> list[float]:
    """The figures of the overlap."""
    return [n for group in block.groups for theme in group.themes for n in theme.counts]


async def test_a_bar_is_as_long_as_what_it_says_on_every_page(browser: Browser) -> None:
    wide = "[...document.querySelectorAll('.bar')].map(one => one.getBoundingClientRect().width)"
    async with page(browser) as tab:
        for size in BEAMERS:
            await tab.size(*size)
            for kind, told in ((Ranking, parts_of), (Overlap, counts_of)):
                shown = [one for one in example() if isinstance(one.block, kind)]
                scales = []
                for one in shown:
                    await ask(tab, "show", as_data(one))
                    lengths = await tab.js(wide)
                    said = [part for part in told(one.block) if part]
                    scales += [length / part for length, part in zip(lengths, said, strict=True)]
                assert len(scales) > 12 and max(scales) < min(scales) * 1.03, kind


async def test_a_message_covers_nothing_whatever_stands_there(browser: Browser) -> None:
    said = ("Kenteken XX-12-YY: uw lampen branden nog, wilt u even kijken?", LONGEST)
    async with page(browser) as tab:
        for size in (*BEAMERS, (1080, 1920)):
            await tab.size(*size)
            scenes = [
                {**one, "message": message} for one in for_screen(size, example) for message in said
            ]
            assert not await ask(tab, "measureAll", scenes), size
        told = "rects(at('message'), 'XX-').bottom === rects(at('message'), '12-').bottom"
        for wide in range(500, 1100, 60):
            await tab.size(wide, 768)
            await ask(tab, "show", scenes[0])
            assert await tab.js(told), wide


async def test_the_closed_curtain_shows_the_name_of_the_evening_and_one_clock(
    browser: Browser,
) -> None:
    session = example_evening()
    vote = next(iter(session.script.items_of(DotVote))).id
    closed = next(turned(at(session, vote, curtain=True)))
    seen = "[...document.querySelectorAll('body > *')].map(one => one.checkVisibility({"
    seen += "visibilityProperty: true}) ? one.innerText.trim() : '').filter(Boolean).join('|')"
    async with page(browser) as tab:
        await ask(tab, "show", as_data(closed))
        time = await tab.js("hhmm(new Date())")
        assert (await tab.js(seen)).split() == [*closed.block.title.split(), time]
        assert not await tab.js("at('progress').checkVisibility({visibilityProperty: true})")


# text from people -----------------------------------------------------------------------------

KEPT = {"is", "id", "kind", "style", "lang", "chosen", "picture", "untranslated", "begin", "words"}


def saying(value: Any, text: str) -> Any:
    """The same scene, in which every word is this text."""
    if isinstance(value, dict):
        return {key: part if key in KEPT else saying(part, text) for key, part in value.items()}
    if isinstance(value, list):
        return [saying(part, text) for part in value]
    return text if isinstance(value, str) and value else value


async def test_whatever_people_write_is_text_and_makes_no_element(browser: Browser) -> None:
    blocks: dict[str, Any] = {}
    for one in unlike(example()):
        blocks.setdefault(one["block"]["is"], one)
    texts = [cleaned for text in hostile.HOSTILE if (cleaned := clean(text)) and len(cleaned) < 300]
    async with page(browser) as tab:
        for name, data in blocks.items():
            plain = await ask(tab, "tagsOf", saying(data, "woord"))
            assert set(plain.split()) <= MADE, name
            for text in texts if name == "Text" else hostile.WEB:
                assert await ask(tab, "tagsOf", saying(data, text)) == plain, (name, text)
        for text in texts:
            told = pages.on_page(replace(a_scene(text), bar=text, message=text))
            await ask(tab, "show", as_data(told))
            title = await tab.js("document.querySelector('#picture h1').textContent")
            assert title.replace("\u2060", "") == told.block.title
            assert (await tab.js("at('message').textContent")).replace("\u2060", "") == text
            assert not await tab.js("measured()"), text


async def picture_of(tab: Tab, element: str) -> str:
    """What an element looks like, as a PNG in base64."""
    box = await tab.js(f"{element}.getBoundingClientRect().toJSON()")
    clip = {
        "x": box["x"],
        "y": box["y"],
        "width": box["width"],
        "height": box["height"],
        "scale": 1,
    }
    found = await tab.call("Page.captureScreenshot", format="png", clip=clip)
    data: str = found["data"]
    return data


async def test_arabic_runs_from_right_to_left_and_its_letters_are_joined(browser: Browser) -> None:
    word, joined = "سلام", "\ufeb3\ufefc\ufee1"
    told = Translation("ar", "العربية", word, True)
    item = a_round("r2", "Wensen", question="Wat wilt u?")
    session = at(a_session(a_script(a_phase("p", 9, item))), "r2")
    held = scene(session, 100.0)
    asked = replace(held.block, translations=(told,))  # type: ignore[call-arg]
    async with page(browser) as tab:
        await tab.prefer(reduced_motion="reduce")
        await ask(tab, "show", as_data(pages.on_page(replace(held, block=asked, page=1))))
        arabic = "document.querySelector('.languages [lang=ar]:last-child')"
        assert await tab.js(f"{arabic}.dir") == "rtl"
        assert abs(await tab.js(f"rightOf({arabic})")) < 2
        shots = {}
        apart = "\u200c".join(word)
        for name, text in {"word": word, "joined": joined, "apart": apart}.items():
            await tab.js(f"{arabic}.textContent = {json.dumps(text)}")
            shots[name] = await picture_of(tab, arabic)
        assert shots["word"] == shots["joined"] != shots["apart"]


# moving ---------------------------------------------------------------------------------------


async def test_a_clock_that_ticks_moves_nothing(browser: Browser) -> None:
    session = at(example_evening(), example_evening().script.rounds[0].id)
    async with page(browser) as tab:
        await tab.prefer(reduced_motion="reduce")
        for size in BEAMERS:
            await tab.size(*size)
            for one in turned(session, 100.0):
                await ask(tab, "show", as_data(one))
                before = await tab.js("boxes()")
                digits = await tab.js("document.body.innerText")
                await tab.js("(shownAt -= 61000, tick())")
                assert await tab.js("document.body.innerText") != digits
                assert await tab.js("boxes()") == before


async def test_a_next_slide_comes_calmly_or_at_once(browser: Browser) -> None:
    first, second = a_scene("Een"), replace(a_scene("Twee"), place=2)
    running = "document.getAnimations().map(one => one.effect.getTiming().duration)"
    async with page(browser) as tab:
        await ask(tab, "show", as_data(first))
        await ask(tab, "show", as_data(second))
        lasting = await tab.js(running)
        assert lasting and max(lasting) <= 200
        await tab.prefer(reduced_motion="reduce")
        await tab.until(f"{running}.length === 0")
        await ask(tab, "show", as_data(first))
        assert await tab.js(running) == []


async def test_time_that_passes_a_signal_rings_once_and_added_minutes_do_not(
    browser: Browser,
) -> None:
    session = example_evening()
    item = session.script.rounds[1]
    session = at(session, item.id)
    total = item.minutes * 60
    async with page(browser) as tab:
        await tab.js("(window.rung = 0, window.bell = bell = () => { rung += 1; })")

        async def told(left: float, **more: Any) -> Any:
            one = pages.on_page(scene(session, 100.0 + total - left))
            assert one.clock
            await ask(tab, "show", as_data(replace(one, clock=replace(one.clock, **more))))
            return await tab.js("rung")

        assert [await told(left) for left in (70, 61, 59, 58, 1, -1, -5)] == [0, 0, 1, 1, 1, 2, 2]
        assert await told(70, total=total + 60) == 2, "a clock with more minutes begins anew"
        assert await told(50, total=total + 60, running=False) == 2
        await told(59)
        assert "nog 1 minuut" in await tab.js("document.body.innerText")


# keys -----------------------------------------------------------------------------------------


async def test_keys_change_only_how_it_looks(browser: Browser) -> None:
    async with page(browser) as tab:
        words = await tab.js("at('picture').innerText")
        await tab.press("l")
        assert await tab.js("document.body.className.includes('licht')")
        await tab.press("l")
        assert not await tab.js("document.body.className.includes('licht')")
        await tab.press("f")
        await tab.until("document.fullscreenElement !== null")
        await tab.press("f")
        await tab.until("document.fullscreenElement === null")
        for key in ("ArrowRight", "ArrowLeft", "Enter", "Escape", "b", "q", "1", "PageDown"):
            await tab.press(key)
        assert await tab.js("at('picture').innerText") == words


async def test_the_hint_is_there_only_when_the_mouse_moved(browser: Browser) -> None:
    async with page(browser) as tab:
        assert await tab.js("at('hint').hidden")
        await tab.call("Input.dispatchMouseEvent", type="mouseMoved", x=200, y=200)
        assert "volledig scherm" in await tab.until("!at('hint').hidden && at('hint').textContent")
        assert await tab.js("getComputedStyle(document.body).cursor") == "default"
        await tab.until("at('hint').hidden")
        assert await tab.js("getComputedStyle(document.body).cursor") == "none"


async def test_when_the_app_is_gone_the_last_picture_stays(browser: Browser) -> None:
    refresh = "!document.dispatchEvent(new KeyboardEvent('keydown', {key: 'F5', cancelable: true}))"
    with serving(lambda now: a_scene("Blijft staan")) as served:
        tab = await browser.tab(served.beamer.address())
        await tab.until("document.body.innerText.includes('Blijft staan')")
        assert not await tab.js(refresh)
        served.beamer.stop()
        await tab.until("!connected")
        assert await tab.js(refresh), "F5 would show what the browser says of an empty place"
        assert "Blijft staan" in await tab.js("document.body.innerText")
        await tab.close()
