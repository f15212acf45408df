"""The screen of the facilitator while the room looks at another one."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from builders import a_session, a_slip, with_slips

from screens.tools import NORMAL, WIDE, Evening, running
from sessie.example import to_practise
from sessie.public.overlap import OpenTheme
from sessie.public.scene import Scene, scene
from sessie.screens.stage.stage import StageScreen
from sessie.screens.windows.cover import Cover
from sessie.screens.windows.menu import bindings_of
from sessie.screens.windows.overview import Overview
from sessie.widgets.briefing import Briefing, Preview
from sessie.widgets.dot_board import DotBoard
from sessie.widgets.entry_line import EntryInput
from sessie.widgets.public_view import FootBar, PublicView, TitleBar
from sessie.widgets.worksheet import Worksheet

HERE, GONE = "op het doek", "Het doek is weg"
SIZES = [NORMAL, WIDE]
TESTS = Path(__file__).parents[1]
PARTS = {"sessie.screens.stage.cockpit", "sessie.widgets.briefing"}
NOTE = "Zeg ook hoe laat het klaar is."
"""Stands in the notes of dia-2."""


def in_cockpit(evening: Evening) -> bool:
    """Whether the screen on top is laid out as a cockpit."""
    screen = evening.screen
    return isinstance(screen, StageScreen) and screen.has_class("-cockpit")


def line(evening: Evening) -> EntryInput:
    """The line that slips are typed in."""
    return evening.screen.query_one(EntryInput)


def shown(evening: Evening, kind: type[Any]) -> str:
    """The words in the place of the first widget of this kind."""
    return evening.seen(evening.screen.query(kind).first())


def rows_of(evening: Evening, kind: type[Any]) -> list[str]:
    """The rows in the place of the first widget of this kind."""
    region = evening.screen.query(kind).first().region
    return [
        strip.crop(region.x, region.right).text
        for strip in evening.strips[region.y : region.bottom]
    ]


def room(evening: Evening) -> Scene:
    """What the room sees now."""
    return scene(evening.session, evening.hands.mono, evening.app.partnerships)


# what stands there ----------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES)
async def test_on_a_slide_stand_the_picture_the_notes_and_what_comes_next(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, to_practise(), size=size, own_window=False) as evening:
        await evening.to("dia-2")
        assert NOTE not in evening.words
        await evening.doek()
        assert in_cockpit(evening)
        picture = shown(evening, PublicView)
        assert "Dit doen we vanavond" in picture and HERE in picture and "1 browser" in picture
        assert NOTE in shown(evening, Briefing)
        preview = shown(evening, Preview)
        assert "straks: Zo praten we met elkaar" in preview
        assert "Iedereen komt aan het woord" in preview
        foot = shown(evening, FootBar)
        assert "min te laat)" in foot and "bewaard" in foot and "F1 hulp" in foot
        assert "20:05" in shown(evening, TitleBar)


@pytest.mark.parametrize("size", SIZES)
async def test_every_item_has_it_from_its_first_picture(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, a_session(), size=size, own_window=False) as evening:
        await evening.doek(pages=0, terminals=2)
        screens = set()
        for item in evening.session.script.items:
            await evening.to(item.id)
            screens.add(type(evening.screen))
            assert in_cockpit(evening), item.id
            assert "2 terminals" in shown(evening, PublicView)
            assert room(evening).bar in shown(evening, TitleBar)
            region = evening.screen.query_one(PublicView).region
            assert region.width <= size[0] * 0.6 and region.height >= 6
        assert len(screens) == 5


async def test_of_a_round_it_says_who_gave_nothing_yet_and_what_only_a_page_shows(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, to_practise(), own_window=False) as evening:
        await evening.to("r2")
        await evening.doek()
        assert "Van elke tafel een briefje" in shown(evening, Briefing)
        assert "straks: bladzijde 2" in shown(evening, Preview)
        await evening.press("right")
        assert evening.item == "r2" and "bladzijde 2 van 2" in shown(evening, PublicView)
        assert "Ook op het doek: " in shown(evening, Briefing)
        assert "Arabisch" in shown(evening, Briefing)
        assert "straks: Verwachtingen (15 min)" in shown(evening, Preview)
        evening.become(evening.session.drop(
            "contributions",
            *(s.id for s in evening.session.contributions.values() if s.table in "BE"),
        ))  # fmt: skip
        await evening.settle()
        assert "Nog geen briefje: B en E" in shown(evening, Briefing)
        await evening.doek(pages=0, terminals=1)
        await evening.press("right", "left")
        assert "Ook op het doek" not in shown(evening, Briefing)


async def test_where_there_is_room_the_slips_stand_beside_it_with_table_and_role(
    tmp_path: Path,
) -> None:
    session = with_slips(a_session(), a_slip("Meer gesprekken", "C"))
    async with running(tmp_path, session, size=WIDE, own_window=False) as evening:
        await evening.to("r2")
        await evening.doek()
        assert "C ouder wens Meer gesprekken" in shown(evening, Worksheet)
        await evening.pilot.resize_terminal(*NORMAL)
        await evening.settle()
        assert "Meer gesprekken" not in evening.words
        await evening.press("f2")
        assert "C ouder wens Meer gesprekken" in shown(evening, Worksheet)
        assert "Wat zegt u over wensen?" in shown(evening, PublicView)
        await evening.pilot.resize_terminal(*WIDE)
        await evening.settle()
        assert "C ouder wens Meer gesprekken" in shown(evening, Worksheet)
        assert line(evening).has_focus


async def test_on_a_later_page_the_numbers_go_on_as_the_room_sees_them(tmp_path: Path) -> None:
    async with running(tmp_path, to_practise(), size=WIDE, own_window=False) as evening:
        for item, numbers in (("stippen", 13), ("acties", 4)):
            await evening.to(item)
            await evening.doek()
            if item == "acties":  # the newest of them are shown first
                await evening.press("left")
            found: list[str] = []
            for _ in range(4):
                if evening.item == item:
                    picture = "\n".join(rows_of(evening, PublicView))
                    found += re.findall(r"│ +(\d+)  \w", picture)
                    await evening.press("right")
            assert sorted(map(int, {*found})) == list(range(1, numbers + 1)), item


async def test_the_picture_follows_the_curtain_and_the_look(tmp_path: Path) -> None:
    async with running(tmp_path, to_practise(), own_window=False) as evening:
        await evening.to("dia-11")
        await evening.doek()
        await evening.press("j", "l")
        assert isinstance(block := room(evening).block, OpenTheme)
        assert block.label in shown(evening, PublicView)
        await evening.press("b")
        assert evening.session.evening.title in shown(evening, PublicView)
        assert "doek open" in shown(evening, FootBar)
        assert shown(evening, Briefing)


async def test_long_notes_are_read_on_with_a_key(tmp_path: Path) -> None:
    async with running(tmp_path, to_practise(), own_window=False) as evening:
        await evening.to("dia-10")
        await evening.doek()
        await evening.press("f2", "escape")
        assert "▾ nog" in shown(evening, Briefing)
        read = ""
        for _ in range(evening.screen.query_one(Briefing).pages):
            read += " " + shown(evening, Briefing)
            await evening.press("f")
        for sentence in evening.session.script.item("dia-10").note.splitlines():
            assert all(word in read for word in sentence.split()), sentence
        assert evening.said == []


async def test_a_click_on_what_comes_next_shows_it(tmp_path: Path) -> None:
    async with running(tmp_path, to_practise(), own_window=False) as evening:
        await evening.doek()
        await evening.to("dia-2")
        await evening.click("straks: Zo praten we met elkaar")
        await evening.until(lambda: evening.item == "dia-3", "the next slide")


def test_nothing_of_it_is_read_before_a_doek_follows(tmp_path: Path) -> None:
    code = (
        "import asyncio, sys\nfrom pathlib import Path\n"
        f"sys.path[:0] = {[str(TESTS), str(TESTS / 'tools')]!r}\n"
        "from builders import a_session\nfrom screens.tools import an_app\n"
        "async def main():\n"
        "    app = an_app(Path(sys.argv[1]), a_session(), own_window=False)\n"
        "    async with app.run_test() as pilot:\n"
        "        for key in ('right', 'i', 'escape', 'down'):\n"
        "            await pilot.press(key)\n"
        "        await pilot.pause()\n"
        f"        print(sorted({PARTS!r} & {{*sys.modules}}))\n"
        "        app.live.attach(pages=1)\n"
        "        await pilot.pause()\n"
        f"        print(sorted({PARTS!r} - {{*sys.modules}}))\n"
        "asyncio.run(main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.stdout == "[]\n[]\n", done.stderr


# typing ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES)
async def test_a_slip_is_typed_as_ever_and_the_room_sees_no_letter_of_it(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, a_session(), size=size, own_window=False) as evening:
        await evening.to("r2")
        await evening.doek()
        before = room(evening)
        await evening.press("i")
        await evening.type("B o Meer tijd")
        assert room(evening) == before
        await evening.press("enter")
        assert evening.texts == ["Meer tijd"]
        assert "B ouder wens Meer tijd" in shown(evening, Worksheet)
        assert line(evening).has_focus
        await evening.press("escape", "t")
        assert room(evening).clock and room(evening).clock.running  # type: ignore[union-attr]


@pytest.mark.parametrize("size", SIZES)
async def test_a_doek_that_comes_or_goes_takes_no_key_from_who_types(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, a_session(), size=size, own_window=False) as evening:
        await evening.to("r2")
        await evening.press("i")
        await evening.type("B o Meer")
        await evening.doek()
        await evening.type(" tijd")
        await evening.doek(pages=0)
        await evening.type(" samen")
        await evening.doek(pages=0, terminals=1)
        evening.app.live.use_cockpit(False)
        await evening.settle()
        await evening.type(" hier", "enter")
        assert evening.texts == ["Meer tijd samen hier"]


# what the room sees ---------------------------------------------------------------------------


WINDOWS = ("f1", "g", "o", "v", "f6", "f9", "ctrl+e", "ctrl+o", "ctrl+q")
"""Keys that open a window."""


async def test_nothing_that_opens_here_touches_what_the_room_sees(tmp_path: Path) -> None:
    session = with_slips(a_session(), a_slip("Meer gesprekken", "C"))
    async with running(tmp_path, session, own_window=False) as evening:
        await evening.to("r2")
        await evening.doek()
        before, stage = room(evening), evening.screen
        for key in WINDOWS:
            await evening.press(key)
            await evening.until(lambda: evening.screen is not stage, key)
            assert room(evening) == before and "zaal leest mee" not in evening.words, key
            await evening.press("escape")
            await evening.until(lambda: evening.screen is stage, f"back after {key}")
        for key in ("f2", "escape", "f2", "f5", "f", "c", "c"):
            await evening.press(key)
            evening.app.notify("Dit is alleen voor jou.", markup=False)
            await evening.settle()
            assert room(evening) == before, key


async def test_windows_come_without_the_warning_and_with_it_in_one_window(tmp_path: Path) -> None:
    async with running(tmp_path, to_practise(), own_window=False) as evening:
        await evening.to("r2")
        await evening.doek()
        assert not evening.app.live.room_reads
        evening.app.live.use_cockpit(False)
        await evening.settle()
        assert evening.app.live.room_reads and not in_cockpit(evening)


# a doek that goes -----------------------------------------------------------------------------


async def test_a_doek_that_goes_leaves_the_cockpit_with_a_red_line(tmp_path: Path) -> None:
    async with running(tmp_path, to_practise(), own_window=False) as evening:
        await evening.to("dia-2")
        await evening.doek()
        await evening.doek(pages=0)
        assert in_cockpit(evening) and NOTE in evening.words
        assert shown(evening, TitleBar).startswith(f"{GONE}: F12 opent het weer · c = ")
        assert evening.screen.query_one(TitleBar).has_class("-gone")
        await evening.press("right")
        assert shown(evening, TitleBar).startswith(GONE)
        await evening.to("r2")
        assert shown(evening, TitleBar).startswith(GONE)
        await evening.doek()
        assert GONE not in evening.words and shown(evening, TitleBar).startswith("Ronde 2")


@pytest.mark.parametrize("size", SIZES)
async def test_one_key_gives_the_room_its_picture_here_again_with_nothing_beside_it(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, to_practise(), size=size, own_window=False) as evening:
        await evening.to("dia-2")
        before = evening.text.splitlines()[1:-2]
        await evening.doek()
        await evening.press("f2")
        await evening.doek(pages=0)
        await evening.press("escape", "c")
        assert not in_cockpit(evening) and not evening.screen.query(Briefing)
        region = evening.screen.query_one(PublicView).region
        assert region.width == size[0] and region.height >= size[1] - 6
        assert NOTE not in evening.words and "De juffen en meesters" not in evening.words
        assert GONE not in evening.words
        assert evening.text.splitlines()[1:-2] == before


@pytest.mark.parametrize("key", ["b", "ctrl+slash"])
@pytest.mark.parametrize("before", [False, True])
async def test_when_the_doek_is_gone_the_curtain_closes_over_the_cockpit(
    tmp_path: Path, key: str, before: bool
) -> None:
    async with running(tmp_path, to_practise(), own_window=False) as evening:
        await evening.to("dia-2")
        await evening.doek()
        if before:
            await evening.press("b")
        await evening.doek(pages=0)
        assert NOTE in evening.words
        await evening.press(key)
        await evening.until(lambda: NOTE not in evening.words, "the curtain")
        assert evening.session.stage.curtain and not in_cockpit(evening)
        assert "Dit doen we vanavond" not in evening.words and GONE not in evening.words
        await evening.press(key)
        assert "Dit doen we vanavond" in evening.words and not in_cockpit(evening)
        await evening.doek()
        assert in_cockpit(evening)


async def test_when_the_doek_is_gone_the_curtain_closes_over_a_window_too(tmp_path: Path) -> None:
    async with running(tmp_path, to_practise(), own_window=False) as evening:
        await evening.to("dia-2")
        await evening.doek()
        await evening.press("g")
        await evening.dialog(Overview)
        await evening.doek(pages=0)
        await evening.press("ctrl+slash")
        await evening.until(lambda: isinstance(evening.screen, Cover), "the curtain")
        assert "Gepland" not in evening.words and not evening.app.live.cockpit
        await evening.doek()
        await evening.until(lambda: isinstance(evening.screen, Overview), "the window")


async def test_the_key_goes_back_and_forth_while_a_doek_follows_and_else_does_nothing(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, to_practise(), own_window=False) as evening:
        await evening.press("c")
        assert not in_cockpit(evening)
        await evening.doek()
        for there in (False, True):
            await evening.press("escape", "c")
            assert in_cockpit(evening) == there
            assert ("c cockpit" in shown(evening, FootBar)) != there
        assert ("c", "cockpit, of hier één venster met wat de zaal ziet") in {
            *bindings_of(evening.screen)
        }


async def test_who_counts_dots_when_the_doek_comes_has_the_whole_foot(tmp_path: Path) -> None:
    async with running(tmp_path, to_practise()) as evening:
        await evening.to("stippen")
        await evening.press("i")
        foot = evening.screen.query_one(FootBar)
        assert foot.size.height == 1, "the table needs its rows"
        await evening.doek()
        assert foot.size.height == 2 and "klaar" in shown(evening, FootBar)
        await evening.press("2")
        assert evening.screen.query_one(DotBoard).has_focus
