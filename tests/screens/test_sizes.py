"""Every screen at every size, from a window that was made as small as can be to a whole wall."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from builders import a_session, a_slip, with_slips, with_themes
from textual.screen import Screen

from screens.tools import Evening, running
from sessie.example import example_evening, to_practise
from sessie.model.session import Action, Session
from sessie.rules.agreements import put_action
from sessie.rules.slips import set_key_sentence
from sessie.screens.windows.ask import Choose
from sessie.screens.windows.edit_slip import EditSlip
from sessie.screens.windows.menu import Help, SessionsScreen, StartScreen
from sessie.screens.windows.overview import Overview
from sessie.screens.windows.report import ReportScreen
from sessie.screens.windows.setup import SetupScreen
from sessie.widgets.entry_line import EntryInput

SIZES = [(1, 1), (10, 3), (20, 5), (40, 12), (60, 18), (80, 24), (120, 40), (200, 60), (300, 80)]
READABLE = [size for size in SIZES if size >= (60, 18)]
ITEMS = ("dia-1", "dia-7", "r2", "pauze", "terugkoppeling", "dia-11", "stippen", "acties")
"""A slide, the model, a round, the break, the feedback, the overlap, the dots, the agreements."""
ESSENTIAL = {
    "dia-1": ("Welkom", "Wat fijn dat u er bent!"),
    "dia-7": ("Vijf soorten partnerschap",),
    "r2": ("Ronde 2 van 4 · Wensen", "Wat wilt u anders? Wat wilt u vaker?"),
    "pauze": ("Koffie en thee", "We gaan verder om 20:17."),
    "terugkoppeling": ("Tafel A vertelt", "1:00"),
    "dia-11": ("Hier vroegen beide kanten naar", "ouders"),
    "stippen": ("Wat pakken we eerst aan?",),
    "acties": ("Wie doet wat, en wanneer?",),
}
DIALOGS = (
    ("g", Overview),
    ("o", SetupScreen),
    ("v", ReportScreen),
    ("f1", Help),
    ("ctrl+q", Choose),
)


SMALL = ("d1", "d2", "r2", "b1", "f1", "d3", "s1", "a1")
"""The same of a small evening."""


def an_evening() -> Session:
    """A small evening with a few slips, themes and agreements."""
    session = with_themes(a_session(), "Taal", "Tijd")
    slips = [a_slip(f"wens nummer {n}", "ABCD"[n % 4], theme="t001") for n in range(12)]
    session = put_action(with_slips(session, *slips), Action("", "Tolken zoeken", "wij", "nu"))
    return set_key_sentence(session, "f1", "B", "Zonder tolk is het geen gesprek.")


def fits(evening: Evening) -> None:
    """Every row is as wide as the screen, and there are as many as it is high."""
    width, height = evening.app.size
    strips = evening.strips
    assert len(strips) == height
    for strip in strips:
        assert strip.cell_length <= width


async def resized(evening: Evening, size: tuple[int, int]) -> None:
    """The window gets this size, and the screen is drawn for it."""
    await evening.pilot.resize_terminal(*size)
    await evening.until(lambda: len(evening.strips) == size[1], f"a screen of {size}")
    fits(evening)


async def shown(evening: Evening, item: str) -> None:
    """The item on the beamer; at the terugkoppeling a table tells."""
    await evening.to(item)
    if item in ("terugkoppeling", "f1") and not evening.session.stage.table:
        if evening.app.focused is not None:
            await evening.press("escape")
        await evening.press("n")
    fits(evening)


def named(size: tuple[int, int]) -> str:
    """A size as a person writes it."""
    return f"{size[0]}x{size[1]}"


@pytest.mark.parametrize("size", SIZES, ids=named)
async def test_nothing_breaks_on_any_item_with_or_without_the_werkblad(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, an_evening(), size=size) as evening:
        for item in SMALL:
            await shown(evening, item)
        await evening.desk()
        for item in ("f1", "s1", "r2"):
            await shown(evening, item)
            if size in READABLE:
                assert "Werkblad" in evening.text
                assert "nu 20:05" in evening.words
        await evening.press("escape", "b")
        fits(evening)


async def test_nothing_breaks_in_the_cockpit_whatever_becomes_of_the_window(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening(), own_window=False) as evening:
        await evening.doek()
        for item in ("d1", "f1", "s1", "a1", "r2"):
            await shown(evening, item)
            for size in SIZES:
                await resized(evening, size)
                if size in READABLE:
                    assert "op het doek" in evening.text, (item, size)
                    assert "klaar 2" in evening.words, (item, size)
        await evening.press("i")
        for size in READABLE:
            await resized(evening, size)
            await evening.type("x")
            line = evening.screen.query_one(EntryInput)
            assert line.has_focus and line.region.height == 1, size
            assert "op het doek" in evening.text, size
        assert evening.screen.query_one(EntryInput).value == "x" * len(READABLE)


@pytest.mark.parametrize("size", [(60, 18), (80, 24), (120, 40)], ids=named)
async def test_what_matters_can_be_read_on_every_item(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, to_practise(), size=size) as evening:
        for item in ITEMS:
            await shown(evening, item)
            for text in ESSENTIAL[item]:
                assert evening.can_be_read(text), f"{text!r} on {item}:\n{evening.text}"
            assert "20:05" in evening.rows[0]


async def opened(evening: Evening, key: str, dialog: type[Screen[Any]]) -> None:
    """A dialog open, and a few keys in it."""
    await evening.press(key)
    await evening.dialog(dialog)
    fits(evening)
    await evening.press("down", "tab")
    fits(evening)


@pytest.mark.parametrize("size", [(1, 1), (20, 5), (60, 18), (200, 60)], ids=named)
async def test_nothing_breaks_in_any_dialog(tmp_path: Path, size: tuple[int, int]) -> None:
    async with running(tmp_path, an_evening(), size=size) as evening:
        await evening.to("r2")
        for key, dialog in DIALOGS:
            if dialog is ReportScreen and size < (40, 12):
                continue  # a report of one column takes seconds
            await opened(evening, key, dialog)
            await evening.press("escape")
            await evening.back()
        await evening.desk()
        await evening.press("down", "enter")
        await evening.dialog(EditSlip)
        fits(evening)
        if size in READABLE:
            assert "Briefje wijzigen" in evening.text
            assert "Bewaren" in evening.text


async def test_the_overview_opens_in_a_window_of_ten_columns(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening(), size=(10, 3)) as evening:
        await opened(evening, "g", Overview)


@pytest.mark.parametrize("size", [(1, 1), (10, 3), (60, 18), (300, 80)], ids=named)
async def test_nothing_breaks_in_the_menu(tmp_path: Path, size: tuple[int, int]) -> None:
    async with running(tmp_path, an_evening()):
        pass
    async with running(tmp_path, size=size) as evening:
        fits(evening)
        if size in READABLE:
            assert "Nieuwe sessie" in evening.text
            assert "Oefenen" in evening.text
        await evening.press("n")
        await evening.dialog(SetupScreen)
        fits(evening)
        if size in READABLE:
            assert "Nieuwe sessie" in evening.text
            assert "Begin (F10 of ctrl+f)" in evening.text
        await evening.press("escape")
        await evening.dialog(StartScreen)
        await evening.press("s")
        await evening.dialog(SessionsScreen)
        fits(evening)


async def test_resizing_while_it_is_open_breaks_nothing_and_comes_back_the_same(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        for item in ("r2", "f1", "s1"):
            await shown(evening, item)
            await evening.until(lambda: "bewaard" in evening.rows[-1], "a save")
            before = evening.text
            for size in (*SIZES, (2, 80), (300, 2), (80, 24)):
                await resized(evening, size)
            await evening.settle()
            assert evening.text == before


async def test_resizing_with_the_werkblad_open_keeps_what_was_typed(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await evening.to("r2")
        await evening.desk()
        await evening.type("B o nog een wens")
        for size in (*SIZES, (80, 24)):
            await resized(evening, size)
        line = evening.screen.query_one(EntryInput)
        assert line.value == "B o nog een wens"
        assert line.has_focus
        await evening.press("enter")
        assert evening.texts[-1] == "nog een wens"


async def test_resizing_a_dialog_breaks_nothing(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        for key, dialog in DIALOGS:
            await evening.press(key)
            await evening.dialog(dialog)
            for size in ((1, 1), (40, 12), (80, 24)):
                await resized(evening, size)
            await evening.press("escape")
            await evening.back()


@pytest.mark.parametrize("size", READABLE[:3], ids=named)
async def test_the_werkblad_of_a_round_has_room_for_the_line_and_for_slips(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, to_practise(), size=size) as evening:
        await evening.to("r2")
        await evening.desk()
        assert "Wat wilt u anders? Wat wilt u vaker?" in evening.words
        assert evening.screen.query_one(EntryInput).region.height >= 1
        assert evening.slips.region.height >= 3
        first = next(s for s in evening.session.slips(round_id="r2") if s.table == "A")
        assert first.text[:12] in evening.text


async def test_after_the_evening_the_largest_screen_shows_all_agreements(tmp_path: Path) -> None:
    async with running(tmp_path, example_evening(), size=(120, 40)) as evening:
        await evening.to("acties")
        for action in evening.session.actions.values():
            assert action.what[:20] in evening.words
