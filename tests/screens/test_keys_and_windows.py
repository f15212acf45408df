"""Keys and windows: one that is closing, or not there yet, takes none. And Caps Lock."""

from __future__ import annotations

import os
import random
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import pytest
from textual.binding import Binding
from textual.dom import DOMNode
from textual.errors import NoWidget
from textual.widget import Widget

import sessie.widgets
from screens.sorting_tools import a_few, choices, here, theme_of
from screens.test_typing_astray import every_class
from screens.tools import Evening, running
from sessie.app import SessieApp
from sessie.example import to_practise
from sessie.model.script import Item, Round
from sessie.screens.desk.sorting import SortingScreen
from sessie.screens.stage.stage import StageScreen
from sessie.screens.windows.ask import Confirm
from sessie.screens.windows.menu import StartScreen
from sessie.screens.windows.overview import Overview
from sessie.screens.windows.window import Window


def first(evening: Evening, kind: type[Item]) -> str:
    """The first item of this kind."""
    return next(item.id for item in evening.session.script.items if isinstance(item, kind))


# bindings ---------------------------------------------------------------------------------------


def below(cls: type[Widget]) -> Iterable[type[Widget]]:
    for one in cls.__subclasses__():
        yield one
        yield from below(one)


def own_bindings() -> dict[str, list[str]]:
    """Class of the program → the keys that it is bound to."""
    every_class()  # imports them all
    ours = [one for one in below(Widget) if one.__module__.startswith("sessie.")]
    every: list[type[DOMNode]] = [*ours, SessieApp]
    return {
        cls.__name__: [
            key
            for held in cls.__dict__.get("BINDINGS", ())
            for key in (held.key if isinstance(held, Binding) else held[0]).split(",")
        ]
        for cls in every
    }


def test_no_command_is_the_capital_of_another_one() -> None:
    held = own_bindings()
    assert "StageScreen" in held and "DotBoard" in held and sessie.widgets
    capitals = {
        name: [key for key in keys if len(key) == 1 and key != key.lower()]
        for name, keys in held.items()
    }
    assert {name: keys for name, keys in capitals.items() if keys} == {}


async def test_caps_lock_does_not_matter_for_commands(tmp_path: Path) -> None:
    async with running(tmp_path, a_few()) as evening:
        await evening.to(first(evening, Round))
        for key in "TBGOV":
            small, capital = list[str](), list[str]()
            for pressed, seen in ((key.lower(), small), (key, capital)):
                await evening.press(pressed)
                seen.append(type(evening.screen).__name__)
                stage = evening.session.stage
                seen.append(str((stage.curtain, stage.clocks[stage.item].running)
                                if stage.item in stage.clocks else stage.curtain))  # fmt: skip
                await evening.press(*["escape"] * isinstance(evening.screen, Window))
                await evening.press(*[pressed] * (key in "TB"))
            assert small == capital, key
        await evening.press("f6")
        await evening.dialog(SortingScreen)
        slip = here(evening)[0]
        await evening.press("A")
        assert theme_of(evening, slip) == choices(evening, "themes")["a"]


# quick keys and windows -------------------------------------------------------------------------

TWICE = (
    ["g", "enter", "enter"],
    ["g", "escape", "escape"],
    ["o", "f10", "f10"],
    ["v", "escape", "escape"],
    ["f1", "f1", "f1"],
    ["ctrl+e", "f7", "f10"],
    ["ctrl+e", "f10", "f10"],
    ["ctrl+o", "enter", "escape", "escape"],
    ["ctrl+q", "escape", "escape"],
    ["f2", "f5", "f2", "f5"],
    ["f6", "down", "1", "f7", "enter", "escape"],
    ["f6", "f6", "f6"],
    ["f9", "space", "f9", "f9"],
    ["f7", "f7", "escape"],
    ["i", "down", "enter", "enter", "f10", "f10"],
    ["i", "down", "delete", "enter", "enter"],
)


@pytest.mark.parametrize("keys", TWICE, ids=" ".join)
async def test_keys_that_come_before_a_window_or_behind_it_do_no_harm(
    tmp_path: Path, keys: list[str]
) -> None:
    async with running(tmp_path, to_practise()) as evening:
        await evening.to(first(evening, Round))
        before = evening.session.contributions
        for apart in (0.0, 0.02):
            await evening.burst(*keys, apart=apart)
            await evening.press("escape", "escape", "escape", "escape")
            await evening.back()
        assert evening.item == first(evening, Round)
        assert evening.session.contributions == before


@pytest.mark.parametrize(
    "keys",
    [["t", "n", "f10"], ["s", "enter", "enter"], ["d", "enter", "escape", "escape"],
     ["b", "enter", "enter"], ["p", "f7", "f10"], ["n", "f10", "f10"], ["t", "enter", "enter"]],
    ids=" ".join,
)  # fmt: skip
async def test_the_same_on_the_menu(tmp_path: Path, keys: list[str]) -> None:
    async with running(tmp_path, to_practise()):
        pass
    async with running(tmp_path) as evening:
        for apart in (0.0, 0.3):
            await evening.burst(*keys, apart=apart)
            if evening.app.live.session:
                evening.app.leave_session()
                await evening.settle()
            for _ in range(5):
                await evening.press("escape")
        await evening.until(lambda: isinstance(evening.screen, StartScreen), "the menu")


async def test_a_second_enter_does_not_answer_the_question_that_the_first_one_opened(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, to_practise()) as evening:
        evening.app.push_screen(Confirm("Zeker?"), lambda answer: evening.said.append(str(answer)))
        await evening.dialog(Confirm)
        await evening.burst("enter", "enter", apart=0.2)
        assert evening.said == ["yes"] and evening.shows_item()
        assert not evening.app.live.desk.open  # which Enter on the stage would have opened


async def test_a_double_click_in_a_window_that_closes_does_not_reach_the_room(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, to_practise()) as evening:
        await evening.press("g")
        await evening.dialog(Overview)
        title = evening.session.script.items[1].title[:20]
        offset = evening.spot(title)
        await evening.pilot.click(offset=offset, times=2)
        await evening.settle()
        await evening.back()
        assert evening.item == evening.session.script.items[1].id


async def test_a_key_behind_a_window_that_opens_is_for_what_is_seen_then(tmp_path: Path) -> None:
    async with running(tmp_path, to_practise()) as evening:
        await evening.burst("g", "down", "down")
        assert isinstance(evening.screen, Overview)
        there = evening.screen.options.highlighted
        await evening.press("escape", "g")
        assert isinstance(evening.screen, Overview)
        assert evening.screen.options.highlighted != there


class Opens(Confirm):
    """Opens another one at every key."""

    said: list[str]

    def on_key(self) -> None:
        self.app.push_screen(Confirm("Zeker?"), lambda yes: self.said.append(str(yes)))


async def test_a_key_on_its_way_is_not_for_a_window_that_opened_of_itself(tmp_path: Path) -> None:
    async with running(tmp_path, to_practise()) as evening:
        first = Opens("Eerst?")
        first.said = evening.said
        evening.app.push_screen(first, lambda yes: evening.said.append(f"eerst {yes}"))
        await evening.dialog(Opens)
        await evening.press("enter")
        assert type(evening.screen) is Confirm and evening.said == []
        await evening.press("enter")
        assert evening.said == ["yes"]


async def test_typing_in_the_same_moment_as_up_changes_only_that_slip(tmp_path: Path) -> None:
    async with running(tmp_path, to_practise()) as evening:
        await evening.to(first(evening, Round))
        await evening.press("i")
        for n in range(5):
            await evening.type_blind(f"A o slip {n}\n")
            line = ("space" if char == " " else char for char in f"B l x{n}")
            await evening.burst("up", *"xyz", "enter", *line, "enter")
        assert [t for t in evening.texts if t.startswith("slip")] == [
            f"slip {n}xyz" for n in range(5)
        ]


# anything at all --------------------------------------------------------------------------------

SEED = 20261130
KEYS = (
    *"abcdefghijklmnopqrstuvwxyz0123456789+-. ABGTOV", "enter", "enter", "escape", "escape",
    "up", "down", "left", "right", "pageup", "pagedown", "tab", "shift+tab", "delete", "backspace",
    "home", "end", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f9", "f10", "ctrl+e", "ctrl+o",
    "ctrl+n", "ctrl+z", "space",
)  # fmt: skip


async def test_whatever_comes_however_fast_nothing_ends_the_program(tmp_path: Path) -> None:
    """`SESSIE_FUZZ` is how many rounds; an hour takes some twenty thousand."""
    rounds = int(os.environ.get("SESSIE_FUZZ", "6"))
    chance = random.Random(int(os.environ.get("SESSIE_SEED", SEED)))
    typed: list[str] = []
    async with running(tmp_path, to_practise()) as evening:
        for number in range(rounds):
            keys = chance.choices(KEYS, k=chance.randint(2, 14))
            for place, key in enumerate(keys):
                evening.send(key, later=place * chance.choice((0.0, 0.01, 0.3)))
                if chance.random() < 0.05:
                    spot = chance.randrange(58), chance.randrange(16)
                    with suppress(NoWidget):  # a window that has not been laid out yet
                        await evening.pilot.click(offset=spot, times=2)
            if number % 8 == 0:
                size = chance.choice(((60, 18), (80, 24), (120, 40)))
                await evening.pilot.resize_terminal(*size)
            await evening.settle()
            assert evening.app._exception is None, keys
            if number % 5 == 4:
                await at_the_line(evening)
                words = f"tijd voor zaak {number}"
                await evening.type_blind(f"A o {words}\nB l en {words}\n")
                typed += [words, f"en {words}"]
                held = evening.texts
                assert held[-2:] == typed[-2:], (held[-3:], keys, evening.text)


async def at_the_line(evening: Evening) -> None:
    """Out of whatever is open, to the entry line of the first round, empty."""
    for _ in range(12):
        if evening.app.live.session is None:
            await evening.press("escape")
            if isinstance(evening.screen, StartScreen):
                await evening.press("v")
        elif len(evening.app.screen_stack) > 1:
            await evening.press("escape")
    while len(evening.app.screen_stack) > 1:
        while not evening.screen.is_mounted:  # no key closes one that is not built yet
            await evening.pilot.pause(0.01)
        evening.app.pop_screen()
        await evening.settle()
    await evening.to(first(evening, Round))
    if evening.session.stage.item not in ("",) and evening.app.live.desk.round:
        await evening.press("f2", "f2")
    screen = evening.screen
    assert isinstance(screen, StageScreen)
    screen.set_desk(open=False, typing=False, round="")
    await evening.settle()
    await evening.press("i")
    assert screen.panel is not None
    screen.panel.editing = None
    screen.panel.entry.input.value = ""
    await evening.settle()
