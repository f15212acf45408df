"""Colours that can be read from the back of a hall, and nothing said by colour alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from builders import a_session, a_slip, with_slips, with_themes
from rich.color_triplet import ColorTriplet
from textual.geometry import Region
from textual.screen import Screen
from textual.theme import Theme
from textual.widgets import Button

from screens.tools import Evening, running
from sessie.model.session import Action, Session
from sessie.rules.agreements import put_action
from sessie.rules.slips import set_hidden, set_key_sentence
from sessie.rules.vote import set_dots, set_poll_closed
from sessie.screens.windows.ask import Choose
from sessie.screens.windows.edit_slip import EditSlip
from sessie.screens.windows.menu import Help
from sessie.screens.windows.overview import Overview
from sessie.screens.windows.report import ReportScreen
from sessie.screens.windows.setup import SetupScreen
from sessie.widgets.looks import DARK, LIGHT
from sessie.widgets.public_view import PublicView

ENOUGH = 7.0
"""WCAG 2 level AAA for text of any size."""
TEXTS = ("text", "text-quiet", "text-code", "thuis", "school", "partner")
DRAWN = set("━─│╭╮╰╯▔▁▂▃▄▅▆▇█▀▌▍▐▏▎▊▋┃●▼▲•·╸╺┏┓┗┛║═ ")
"""Lines and blocks: not text."""


def luminance(colour: ColorTriplet) -> float:
    """Relative luminance as WCAG 2 has it."""
    parts = [part / 255 for part in colour]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: ColorTriplet, other: ColorTriplet) -> float:
    """From 1 (the same) to 21 (black on white)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def colour(code: str) -> ColorTriplet:
    """The colour of `#rrggbb`."""
    return ColorTriplet(*bytes.fromhex(code.removeprefix("#")))


def test_contrast_is_counted_as_wcag_does() -> None:
    assert contrast(colour("#ffffff"), colour("#000000")) == pytest.approx(21)
    assert contrast(colour("#777777"), colour("#ffffff")) == pytest.approx(4.48, abs=0.01)


def too_faint(look: Theme, *grounds: str) -> list[str]:
    """Colours for text that stand out too little from one of these grounds."""
    texts = {name: look.variables[name] for name in TEXTS}
    texts |= {"accent": str(look.accent), "primary": look.primary, "second": str(look.secondary),
              "warning": str(look.warning), "success": str(look.success)}  # fmt: skip
    return [
        f"{name} {text} on {ground}: {found:.2f}"
        for ground in grounds
        for name, text in texts.items()
        if (found := contrast(colour(text), colour(ground))) < ENOUGH
    ]


LOOKS = [pytest.param(DARK, id="dark"), pytest.param(LIGHT, id="light")]


@pytest.mark.parametrize("look", LOOKS)
def test_every_colour_for_text_stands_out_on_the_beamer(look: Theme) -> None:
    assert too_faint(look, str(look.background)) == []


def test_every_colour_for_text_stands_out_on_the_dark_werkblad() -> None:
    assert too_faint(DARK, str(DARK.surface), str(DARK.panel)) == []


def test_every_colour_for_text_stands_out_on_the_light_werkblad() -> None:
    assert too_faint(LIGHT, str(LIGHT.surface), str(LIGHT.panel)) == []


@pytest.mark.parametrize("look", LOOKS)
def test_every_colour_for_text_stands_out_on_the_row_with_the_cursor(look: Theme) -> None:
    assert too_faint(look, look.variables["block-cursor-background"]) == []


@pytest.mark.parametrize("look", LOOKS)
def test_alarm_cursor_and_button_stand_out(look: Theme) -> None:
    held = look.variables
    for text, ground in (
        (held["on-alarm"], held["alarm"]),
        (held["block-cursor-foreground"], held["block-cursor-background"]),
        (held["input-cursor-foreground"], held["input-cursor-background"]),
        (str(look.background), str(look.accent)),
    ):
        assert contrast(colour(text), colour(ground)) >= ENOUGH, f"{look.name}: {text} on {ground}"


def full() -> Session:
    """A session with a little of everything."""
    session = with_themes(a_session(), "Taal", "Tijd")
    slips = a_slip("een", theme="t001"), a_slip("weg", "B", role="leerkracht", theme="t001")
    session = with_slips(session, *slips, a_slip("zag", round="f1", kind="eye_opener"))
    session = set_hidden(session, "b002", True)
    session = set_key_sentence(set_key_sentence(session, "f1", "A", "Praten"), "f1", "B", "Meer")
    session = set_dots(set_dots(session, "s1", "t001", "thuis", 12), "s1", "t002", "school", 7)
    return put_action(session, Action("", "Tolken", "wij", "nu", "t001"))


def faint(evening: Evening, within: Region | None = None) -> list[str]:
    """Pieces of text on the screen that stand out too little, with how much they do."""
    found = []
    for y, strip in enumerate(evening.strips):
        if within is not None:
            if not within.y <= y < within.bottom:
                continue
            strip = strip.crop(within.x, within.right)
        for text, style, _ in strip:
            if style is None or not set(text) - DRAWN or not (style.color and style.bgcolor):
                continue
            fore, back = style.color.triplet, style.bgcolor.triplet
            assert fore is not None and back is not None
            if contrast(fore, back) < ENOUGH:
                found.append(f"{text.strip()!r} {contrast(fore, back):.2f}")
    return found


@pytest.mark.parametrize("light", [False, True], ids=["dark", "light"])
async def test_every_text_on_the_beamer_stands_out(tmp_path: Path, light: bool) -> None:
    async with running(tmp_path, full(), size=(120, 40)) as evening:
        if light:
            await evening.press("f5")
        for item in evening.session.script.items:
            await evening.to(item.id)
            assert faint(evening) == [], item.id
        evening.app.live.edit("dicht", lambda s: set_poll_closed(s, "s1", True))
        await evening.to("s1")
        assert faint(evening) == [], "the ranking"
        await evening.press("b")
        assert faint(evening) == [], "the curtain"


@pytest.mark.parametrize("light", [False, True], ids=["dark", "light"])
async def test_every_text_on_the_werkblad_stands_out(tmp_path: Path, light: bool) -> None:
    async with running(tmp_path, full(), size=(120, 40)) as evening:
        if light:
            await evening.press("f5")
        await evening.desk()
        for item in ("d2", "r2", "f1", "s1", "a1"):
            await evening.to(item)
            assert faint(evening) == [], f"werkblad of {item}"
        await evening.to("r2")
        evening.slips.focus()
        await evening.press("down")
        assert faint(evening) == [], "the list"


DIALOGS: tuple[tuple[str, type[Screen[Any]]], ...] = (
    ("g", Overview), ("o", SetupScreen), ("v", ReportScreen), ("f1", Help), ("ctrl+q", Choose)
)  # fmt: skip


@pytest.mark.parametrize("light", [False, True], ids=["dark", "light"])
async def test_every_text_in_a_dialog_stands_out(tmp_path: Path, light: bool) -> None:
    async with running(tmp_path, full(), size=(120, 40)) as evening:
        if light:
            await evening.press("f5")
        await evening.to("r2")
        for key, dialog in DIALOGS:
            await evening.press(key)
            await evening.dialog(dialog)
            box = evening.screen.query(".dialog").first().region
            assert faint(evening, box) == [], dialog
            await evening.press("tab", "down")
            assert faint(evening, box) == [], f"{dialog} with the cursor elsewhere"
            await evening.press("escape")
            await evening.back()
        await evening.desk()
        await evening.press("down", "enter")
        await evening.dialog(EditSlip)
        box = evening.screen.query(".dialog").first().region
        assert faint(evening, box) == []
        evening.screen.query(Button).first().focus()
        await evening.settle()
        assert faint(evening, box) == [], "a button with the focus"


@pytest.mark.parametrize("light", [False, True], ids=["dark", "light"])
async def test_every_text_of_the_menu_stands_out(tmp_path: Path, light: bool) -> None:
    async with running(tmp_path, full()):
        pass
    async with running(tmp_path, size=(120, 40)) as evening:
        if light:
            await evening.press("f5")
        assert faint(evening) == []
        await evening.press("down", "down")
        assert faint(evening) == []


async def test_a_clock_that_stands_still_says_so_in_words(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r2")
        words = {}
        for name, keys, seconds in (("fresh", (), 0), ("running", ("t",), 5),
                                    ("paused", ("t",), 5), ("over", ("t",), 2000)):  # fmt: skip
            await evening.press(*keys)
            await evening.later(seconds)
            view = evening.seen(evening.screen.query_one(PublicView))
            words[name] = {w for w in view.split() if w.isalpha()}
        assert {"staat", "stil"} <= words["paused"] - words["running"]
        assert {"tijd", "om"} <= words["over"] - words["running"]
        assert words["fresh"] != words["running"]


async def test_what_is_hidden_chosen_closed_or_failed_is_told_without_colour(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, full(), size=(120, 40)) as evening:
        await evening.to("r2")
        await evening.desk()
        assert "verborgen weg" in evening.text
        await evening.to("a1")
        await evening.press("escape", "j")
        assert "▸1" in evening.text
        await evening.to("s1")
        await evening.press("f2")
        before = evening.text
        await evening.press("d", "j")
        assert "even zwaar" in evening.text
        assert "even zwaar" not in before
