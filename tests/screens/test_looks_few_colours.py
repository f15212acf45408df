"""Colours that can be read in a terminal that knows only 256 of them, or sixteen."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.color import Color, ColorSystem
from rich.color_triplet import ColorTriplet

from screens.test_looks import DRAWN, ENOUGH, contrast, full
from screens.tools import Evening, running
from sessie.rules.vote import set_poll_closed
from sessie.widgets.looks import DARK, LIGHT, looks_for

XTERM = "000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 " \
        "5c5cff ff00ff 00ffff ffffff"  # fmt: skip
VGA = "000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa 555555 ff5555 55ff55 ffff55 " \
      "5555ff ff55ff 55ffff ffffff"  # fmt: skip
SIXTEEN = tuple(
    tuple(ColorTriplet(*bytes.fromhex(code)) for code in table.split()) for table in (XTERM, VGA)
)
"""What xterm and a console make of the sixteen colours."""
RAMP = (0, 95, 135, 175, 215, 255)


def of_256(number: int) -> ColorTriplet:
    """The colour with this number in the table of 256; the first sixteen differ everywhere."""
    assert number >= 16
    if number >= 232:
        return ColorTriplet(*[8 + 10 * (number - 232)] * 3)
    at = number - 16
    return ColorTriplet(RAMP[at // 36], RAMP[at // 6 % 6], RAMP[at % 6])


def as_shown(colour: Color, colours: str) -> tuple[ColorTriplet, ...]:
    """What terminals show of a colour: they and Rich take the nearest that there is."""
    if colours == "256":
        number = colour.downgrade(ColorSystem.EIGHT_BIT).number
        assert number is not None
        return (of_256(number),)
    number = colour.downgrade(ColorSystem.STANDARD).number
    assert number is not None
    return tuple(table[number] for table in SIXTEEN)


def least(text: Color, ground: Color, colours: str) -> float:
    """The contrast of this text in the terminal where it is least."""
    pairs = zip(as_shown(text, colours), as_shown(ground, colours), strict=True)
    return min(contrast(*pair) for pair in pairs)


def faint(evening: Evening, colours: str) -> list[str]:
    """Pieces of text that would stand out too little on the screen of such a terminal."""
    found = []
    for strip in evening.strips:
        for text, style, _ in strip:
            if style and set(text) - DRAWN and style.color and style.bgcolor:
                stands_out = least(style.color, style.bgcolor, colours)
                if stands_out < ENOUGH:
                    found.append(f"{text.strip()!r} {stands_out:.2f}")
    return found


FEW = ("256", "standard")


@pytest.fixture(params=FEW)
def colours(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A terminal with so many colours."""
    monkeypatch.delenv("COLORTERM")
    monkeypatch.setenv("TERM", "xterm-256color" if request.param == "256" else "xterm")
    return str(request.param)


@pytest.mark.parametrize("light", [False, True], ids=["dark", "light"])
async def test_every_text_for_the_room_stands_out_with_few_colours(
    tmp_path: Path, colours: str, light: bool
) -> None:
    async with running(tmp_path, full(), size=(120, 40), own_window=False) as evening:
        assert evening.app.console.color_system == colours
        if light:
            await evening.press("f5")
        for item in evening.session.script.items:
            await evening.to(item.id)
            assert faint(evening, colours) == [], item.id
        evening.app.live.edit("dicht", lambda s: set_poll_closed(s, "s1", True))
        await evening.to("s1")
        assert faint(evening, colours) == [], "the ranking"
        await evening.to("r2")
        await evening.press("i")
        await evening.type("B o Meer")
        assert faint(evening, colours) == [], "the strip"
        await evening.press("enter", "escape", "b")
        assert faint(evening, colours) == [], "the curtain"


@pytest.mark.parametrize("light", [False, True], ids=["dark", "light"])
async def test_every_text_on_the_werkblad_stands_out_with_few_colours(
    tmp_path: Path, colours: str, light: bool
) -> None:
    async with running(tmp_path, full(), size=(120, 40)) as evening:
        if light:
            await evening.press("f5")
        await evening.desk()
        for item in ("d2", "r2", "f1", "s1", "a1"):
            await evening.to(item)
            assert faint(evening, colours) == [], f"werkblad of {item}"


@pytest.mark.parametrize("colours", FEW)
def test_an_alarm_stands_out_with_few_colours(colours: str) -> None:
    for look in looks_for(colours).values():
        held = look.variables
        pair = Color.parse(held["on-alarm"]), Color.parse(held["alarm"])
        assert least(*pair, colours) >= ENOUGH, look.name


@pytest.mark.parametrize("known", ["truecolor", None])
def test_with_all_colours_or_none_the_looks_are_the_usual_ones(known: str | None) -> None:
    assert [*looks_for(known).values()] == [DARK, LIGHT]


def test_the_looks_that_were_meant_for_all_colours_are_faint_with_few() -> None:
    ground = Color.parse(str(DARK.variables["block-cursor-background"]))
    assert least(Color.parse(DARK.variables["thuis"]), ground, "256") < ENOUGH
