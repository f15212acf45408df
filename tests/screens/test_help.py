"""F1 tells the keys of the screen you are on, and every key has words."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from builders import a_session, a_slip, with_slips, with_themes
from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widgets import Static

import sessie.screens
import sessie.widgets
from screens.tools import Evening, running
from sessie.app import SessieApp
from sessie.model.session import Action, Session
from sessie.rules.agreements import put_action
from sessie.screens.windows.edit_slip import EditSlip
from sessie.screens.windows.menu import Help
from sessie.screens.windows.overview import Overview
from sessie.screens.windows.report import ReportScreen
from sessie.screens.windows.setup import SetupScreen
from sessie.widgets.keys import NAMES, key_name

ENGLISH = {"the", "next", "previous", "screen", "quit", "close", "show", "back", "help", "cursor"}


def classes() -> list[type[DOMNode]]:
    """The app, and every screen and widget of ours."""
    for package in (sessie.screens, sessie.widgets):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    found: list[type[DOMNode]] = [SessieApp]
    todo: list[type[DOMNode]] = [DOMNode]
    while todo:
        for cls in todo.pop().__subclasses__():
            todo.append(cls)
            if cls.__module__.startswith(("sessie.screens", "sessie.widgets")):
                found.append(cls)
    return sorted(set(found), key=lambda cls: cls.__name__)


CLASSES = classes()
SCREENS: list[type[DOMNode]] = [cls for cls in CLASSES if issubclass(cls, Screen)]
BOUND = [cls for cls in CLASSES if "BINDINGS" in cls.__dict__]


def bindings(cls: type[DOMNode]) -> Iterator[Binding]:
    """The bindings that a class itself has."""
    for binding in cls.__dict__.get("BINDINGS", ()):
        assert isinstance(binding, Binding), f"{cls.__name__}: {binding} has no description"
        yield binding


def all_bindings(cls: type[DOMNode]) -> Iterator[tuple[str, Binding]]:
    """(key, binding) of a class and what it inherits from us, the class itself first."""
    for base in cls.__mro__:
        if base.__module__.startswith("sessie."):
            for binding in bindings(base):
                for key in binding.key.split(","):
                    yield key.strip(), binding


@pytest.mark.parametrize("cls", BOUND, ids=lambda cls: cls.__name__)
def test_every_key_says_in_dutch_what_it_does(cls: type[DOMNode]) -> None:
    for binding in bindings(cls):
        words = set(binding.description.lower().split())
        assert not words & ENGLISH, binding
        assert binding.description or not binding.show, f"{cls.__name__}: {binding.key}"


def dead_keys(cls: type[DOMNode]) -> list[str]:
    """Keys of a class whose action is nowhere."""
    dead = []
    of: dict[str, list[type[DOMNode]]] = {"": [cls], "app": [SessieApp], "screen": SCREENS}
    for binding in bindings(cls):
        target, _, name = binding.action.partition("(")[0].rpartition(".")
        if not any(hasattr(owner, f"action_{name}") for owner in of[target]):
            dead.append(f"{cls.__name__}: {binding.key} → {binding.action}")
    return dead


def test_every_key_does_something() -> None:
    assert [dead for cls in BOUND for dead in dead_keys(cls)] == []


@pytest.mark.parametrize("cls", BOUND, ids=lambda cls: cls.__name__)
def test_no_key_has_two_meanings_on_one_screen(cls: type[DOMNode]) -> None:
    meant: dict[str, str] = {}
    for key, binding in all_bindings(cls):
        assert meant.setdefault(key, binding.action) == binding.action, f"{cls.__name__}: {key}"


@pytest.mark.parametrize("cls", BOUND, ids=lambda cls: cls.__name__)
def test_every_key_has_a_name_that_a_person_knows(cls: type[DOMNode]) -> None:
    for key, binding in all_bindings(cls):
        if binding.show:
            name = key_name(key)
            assert "_" not in name.removesuffix("+_"), key
            assert name in NAMES.values() or len(name) == 1 or name[0] in "Fc" or "+" in name


def everything() -> Session:
    """A session with a little of everything."""
    session = with_slips(with_themes(a_session(), "Taal"), a_slip("een"))
    return put_action(session, Action("", "Tolken zoeken"))


def wanted(evening: Evening) -> list[str]:
    """What the keys do of all that gets a key now: the focus, what is around it, the screen."""
    chain = (evening.app.focused or evening.screen).ancestors_with_self
    does: list[str] = []
    nearer: set[str] = set()
    for node in chain:
        if type(node).__module__.startswith("sessie."):
            here = [(key, b) for key, b in all_bindings(type(node)) if _allowed(node, b)]
            does += [b.description for key, b in here if b.show and key not in nearer]
            nearer |= {key for key, _ in here}
    return does


def _allowed(node: DOMNode, binding: Binding) -> bool:
    action = binding.action.partition("(")[0]
    return "." in action or node.check_action(action, ()) is not False


async def help_lists_all(evening: Evening) -> None:
    """F1 names every key that works here, and goes away again."""
    does, screen, focused = wanted(evening), evening.screen, evening.app.focused
    assert does
    await evening.press("f1")
    await evening.dialog(Help)
    told = "\n".join(str(s.content) for s in evening.screen.query(Static).results(Static))
    for what in does:
        assert what in told, f"{what!r} is not in the help of {screen}"
    assert "stoppen" in told
    await evening.press("f1")
    await evening.until(lambda: evening.screen is screen, "back")
    assert evening.app.focused is focused


@pytest.mark.parametrize("item", ["d1", "r2", "b1", "f1", "s1"])
async def test_f1_lists_the_keys_of_the_stage_and_of_its_werkblad(
    tmp_path: Path, item: str
) -> None:
    async with running(tmp_path, everything()) as evening:
        await evening.to(item)
        await help_lists_all(evening)
        await evening.desk()
        await help_lists_all(evening)
        if evening.screen.query("SlipList"):
            evening.slips.focus()
            await evening.settle()
            await help_lists_all(evening)


async def test_f1_lists_the_keys_of_the_agreements(tmp_path: Path) -> None:
    async with running(tmp_path, everything()) as evening:
        await evening.to("a1")
        await help_lists_all(evening)


async def test_f1_lists_the_keys_of_the_form_for_agreements(tmp_path: Path) -> None:
    async with running(tmp_path, everything()) as evening:
        await evening.to("a1")
        await evening.desk()
        await help_lists_all(evening)


async def test_f1_lists_the_keys_of_the_menu_and_its_form(tmp_path: Path) -> None:
    async with running(tmp_path, everything()):
        pass
    async with running(tmp_path) as evening:
        await help_lists_all(evening)
        await evening.press("n")
        await evening.dialog(SetupScreen)
        await help_lists_all(evening)


@pytest.mark.parametrize(
    ("key", "dialog"),
    [("g", Overview), ("o", SetupScreen), ("v", ReportScreen)],
    ids=["overview", "setup", "report"],
)
async def test_f1_lists_the_keys_of_a_dialog(
    tmp_path: Path, key: str, dialog: type[Screen[Any]]
) -> None:
    async with running(tmp_path, everything()) as evening:
        await evening.press(key)
        await evening.dialog(dialog)
        await help_lists_all(evening)


async def test_f1_lists_the_keys_of_the_dialog_for_a_slip(tmp_path: Path) -> None:
    async with running(tmp_path, everything()) as evening:
        await evening.to("r2")
        await evening.desk()
        await evening.press("down", "enter")
        await evening.dialog(EditSlip)
        await help_lists_all(evening)


@pytest.mark.parametrize("key", ["escape", "enter", "space", "q", "f1"])
async def test_the_help_goes_away_with_any_likely_key(tmp_path: Path, key: str) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.press("f1")
        await evening.dialog(Help)
        await evening.press(key)
        await evening.back()
        assert evening.item == "d1"
