"""Every F-key has a second one; the keys of a screen stand on it, in words that can be clicked."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from builders import a_session, a_slip, with_slips, with_themes
from textual.binding import Binding
from textual.dom import DOMNode
from textual.widgets import Button, Input, Static, TextArea

from screens.test_help import BOUND, CLASSES, all_bindings, bindings
from screens.tools import NORMAL, WIDE, Evening, Hands, an_app, running
from sessie.app import SessieApp
from sessie.model.session import Action, Session
from sessie.rules.agreements import put_action
from sessie.screens.base import working
from sessie.screens.desk.find_theme import FindTheme
from sessie.screens.desk.release import ReleaseScreen
from sessie.screens.desk.sorting import SortingScreen
from sessie.screens.stage.stage import StageScreen
from sessie.screens.windows.content import ExamplesScreen, SheetsScreen
from sessie.screens.windows.form import Form
from sessie.screens.windows.menu import Help, StartScreen
from sessie.screens.windows.overview import Overview
from sessie.screens.windows.setup import SetupScreen
from sessie.screens.windows.traject import TrajectScreen, TrajectsScreen
from sessie.widgets.key_line import KeyLine
from sessie.widgets.keys import CURTAIN, SECOND, both, key_at, key_name, laid_out, read_rows, told
from sessie.widgets.public_view import FootBar

NEVER = {f"ctrl+{letter}" for letter in "sqczimhj"}
"""What terminals keep, or send for another key."""
F_KEY = re.compile(r"f\d+")
TELLING = [cls for cls in CLASSES if isinstance(getattr(cls, "KEYS", ""), tuple)]
"""What tells its keys at the foot of the stage."""


def keys_of(node: type[DOMNode]) -> set[str]:
    """The keys that a widget of Textual is bound to."""
    return {
        key.strip() for binding in node.BINDINGS if isinstance(binding, Binding)
        for key in binding.key.split(",")
    }  # fmt: skip


# second keys ------------------------------------------------------------------------------------


def test_a_second_key_is_one_that_arrives_and_that_no_field_needs() -> None:
    on_stage = {SECOND[key] for key in ("f3", "f4", "f9")}  # where there is no field of many lines
    taken = keys_of(Input) | (keys_of(TextArea) - on_stage)
    assert len(set(SECOND.values())) == len(SECOND)
    assert not set(SECOND.values()) & (NEVER | taken)


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_the_key_of_the_curtain_is_free_wherever_letters_are_typed(cls: type[DOMNode]) -> None:
    curtain = set(CURTAIN.split(","))
    assert not curtain & (NEVER | keys_of(Input) | keys_of(TextArea) | set(SECOND.values()))
    assert not curtain & {key for key, binding in all_bindings(cls) if binding.action != "curtain"}


@pytest.mark.parametrize("cls", BOUND, ids=lambda cls: cls.__name__)
def test_every_f_key_has_its_second_key_and_stands_in_the_help(cls: type[DOMNode]) -> None:
    for binding in bindings(cls):
        keys = [key.strip() for key in binding.key.split(",")]
        for key in filter(F_KEY.fullmatch, keys):
            assert SECOND[key] in keys, f"{cls.__name__}: {binding.key}"
            assert binding.show and binding.description, "a click in the help does it too"


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_a_second_key_does_nothing_else_anywhere(cls: type[DOMNode]) -> None:
    first = {second: key for key, second in SECOND.items()}
    for key, binding in all_bindings(cls):
        moves = key.startswith("shift+") and binding.action.startswith(("move(", "order("))
        if key in first and not moves:  # in a list such an arrow moves what has the cursor
            assert first[key] in binding.key.split(","), f"{cls.__name__}: {binding.key}"


@pytest.mark.parametrize("cls", [cls for cls in CLASSES if issubclass(cls, Form)],
                         ids=lambda cls: cls.__name__)  # fmt: skip
def test_no_form_can_be_kept_by_f10_alone(cls: type[Form[object]]) -> None:
    kept = [binding.key.split(",") for _, binding in all_bindings(cls) if binding.action == "keep"]
    assert all({"f10", SECOND["f10"], "ctrl+enter"} <= set(keys) for keys in kept)


@pytest.mark.parametrize("cls", TELLING, ids=lambda cls: cls.__name__)
def test_every_key_that_a_foot_tells_is_one_of_its_screen(cls: type[DOMNode]) -> None:
    around = {key for base in (cls, StageScreen, SessieApp) for key, _ in all_bindings(base)}
    if not issubclass(cls, StageScreen):
        around |= {"escape", "enter"}
    named: tuple[tuple[str, str], ...] = cls.KEYS  # type: ignore[attr-defined]
    for keys, word in named:
        assert set(keys.split()) <= around, f"{cls.__name__}: {keys} {word}"


async def test_the_second_keys_work_also_while_somebody_types(tmp_path: Path) -> None:
    async with running(tmp_path, everything()) as evening:
        await evening.to("r2")
        await evening.press(SECOND["f2"])
        assert evening.app.live.desk.open
        await evening.type("half")
        for key, window in (("f9", ReleaseScreen), ("f6", SortingScreen), ("f1", Help)):
            await evening.press(SECOND[key])
            await evening.dialog(window)
            await evening.press(SECOND[key])
            await evening.back()
        was = evening.app.theme
        await evening.press(SECOND["f5"])
        assert evening.app.theme != was
        assert evening.screen.query_one(Input).value == "half"


async def test_a_form_is_kept_with_the_second_key_and_its_button_names_both(tmp_path: Path) -> None:
    async with running(tmp_path, everything()) as evening:
        await evening.press("o")
        await evening.dialog(SetupScreen)
        assert f"Klaar ({both('f10')})" in evening.text
        assert str(evening.screen.query_one("#keep", Button).label).endswith(f"({both('f10')})")
        evening.input("role-0").value = "41"
        await evening.press(SECOND["f10"])
        await evening.back()
        assert 41 in evening.session.evening.attendance.values()


async def test_a_question_mark_is_help_where_nobody_types(tmp_path: Path) -> None:
    async with running(tmp_path, everything()) as evening:
        await evening.to("r2")
        await evening.press("question_mark")
        await evening.dialog(Help)
        await evening.press("escape")
        await evening.desk()
        await evening.type("Waarom?")
        assert evening.shows_item()
        assert evening.screen.query_one(Input).value == "Waarom?"


# the foot ---------------------------------------------------------------------------------------


def everything() -> Session:
    """A session with a little of everything."""
    session = with_slips(with_themes(a_session(), "Taal", "Tijd"), a_slip("een", theme="t001"))
    return put_action(session, Action("", "Tolken zoeken"))


def foot(evening: Evening) -> str:
    """The keys at the foot of the stage."""
    bar = evening.screen.query_one(FootBar)
    return evening.rows[bar.region.y].rstrip()


ON = {
    "d1": ("→ verder", "i invoeren", "F9 vrijgeven", "g overzicht"),
    "r2": ("→ verder", "t klok starten", "i invoeren", "F9 vrijgeven"),
    "f1": ("→ verder", "n volgende tafel", "k kernzin", "h herkend"),
    "d3": ("→ verder", "j k kiezen", "l thema openen", "F9 vrijgeven"),
    "s1": ("→ verder", "i stippen tellen", "d stemmen dicht", "l thema op de lijst"),
    "a1": ("→ verder", "a afspraak bij een thema", "n nieuwe"),
}
"""Item → what stands at its foot on 80 columns, in this order."""


@pytest.mark.parametrize("item", ON)
async def test_the_keys_that_are_used_most_stand_at_the_foot(tmp_path: Path, item: str) -> None:
    async with running(tmp_path, everything()) as evening:
        await evening.to(item)
        told = foot(evening)
        places = [told.index(one) for one in ON[item]]
        assert places == sorted(places)
        assert len(told) < NORMAL[0]
        named = {row[2] for row in evening.screen.query_one(FootBar).keys}
        assert named <= working(evening.screen)


@pytest.mark.parametrize(("item", "more"), [("d1", "v verslag"), ("d3", "g overzicht")])
async def test_on_a_wide_screen_there_are_more(tmp_path: Path, item: str, more: str) -> None:
    async with running(tmp_path, everything(), size=WIDE) as evening:
        await evening.to(item)
        assert more in foot(evening)


async def test_what_a_key_does_now_is_what_the_foot_says(tmp_path: Path) -> None:
    async with running(tmp_path, everything()) as evening:
        await evening.to("d3")
        await evening.press("l")
        assert "l thema dicht" in foot(evening) and "esc terug" in foot(evening)
        await evening.to("s1")
        await evening.press("d", "j")
        assert "d stemmen weer open" in foot(evening)
        await evening.to("r2")
        await evening.press("t")
        assert "t klok stil" in foot(evening)
        await evening.press("b")
        assert foot(evening).startswith(" b doek open")


async def test_who_types_sees_no_letters_that_would_be_typed(tmp_path: Path) -> None:
    async with running(tmp_path, everything()) as evening:
        await evening.to("r2")
        await evening.desk()
        assert foot(evening).startswith(" enter bewaren · ↑ laatste")
        assert "F9 vrijgeven" in foot(evening)
        named = [row[2] for row in evening.screen.query_one(FootBar).keys]
        assert "f9" in named and not [key for key in named if len(key) == 1]
        await evening.press("escape")
        assert "i invoeren" in foot(evening)


async def test_a_click_on_a_word_at_the_foot_is_its_key(tmp_path: Path) -> None:
    async with running(tmp_path, everything()) as evening:
        await evening.click("F9 vrijgeven")
        await evening.dialog(ReleaseScreen)
        await evening.click("esc klaar")
        await evening.back()
        await evening.click("g overzicht")
        await evening.dialog(Overview)
        await evening.click("esc = terug")
        await evening.back()
        await evening.click("→ verder")
        await evening.until(lambda: evening.item == "d2", "the next item")


async def test_a_low_screen_has_the_keys_in_the_place_of_the_bar(tmp_path: Path) -> None:
    async with running(tmp_path, everything(), size=(80, 18)) as evening:
        await evening.settle()
        assert evening.screen.query_one(FootBar).region.height == 1
        assert "→ verder · i invoeren" in evening.rows[-1] and "F1 hulp" in evening.rows[-1]


# lines of keys ----------------------------------------------------------------------------------

ROWS = told(("right", "verder"), ("f9", "vrijgeven"), ("j k", "kiezen"), ("escape", "terug"))


def test_what_does_not_fit_is_left_out_whole() -> None:
    def shown(width: int) -> list[str]:
        return [f"{key[0]} {key[1]}" for _, _, key in laid_out(ROWS, " ", width, rows=1)[0]]

    assert shown(80) == ["→ verder", "F9 vrijgeven", "j k kiezen", "esc terug"]
    assert shown(24) == ["→ verder", "F9 vrijgeven"]
    assert shown(22) == ["→ verder"]
    assert shown(5) == []
    assert len(laid_out(ROWS, " ", 24)) == 2


def test_a_click_finds_its_key() -> None:
    rows = laid_out(ROWS, " ", 80)
    assert [key_at(rows, x, 0) for x in (0, 11, 26, 39, 70)] == ["right", "f9", "j", "escape", ""]
    assert key_at(rows, 0, 1) == key_at(rows, 0, -1) == ""


@pytest.mark.parametrize(("text", "row"), [
    ("esc = terug", ("esc", "terug", "escape")),
    ("F10 = klaar", ("F10", "klaar", "f10")),
    ("k = eigen kopie", ("k", "eigen kopie", "k")),
    ("/ = zoeken", ("/", "zoeken", "slash")),
    ("↑ ↓ = bladeren", ("↑ ↓", "bladeren", "")),
    ("1–8 = eigen tekst", ("1–8", "eigen tekst", "")),
    ("wissen: sessie wis NAAM", ("", "wissen: sessie wis NAAM", "")),
])  # fmt: skip
def test_a_line_in_words_is_read_as_keys(text: str, row: tuple[str, str, str]) -> None:
    assert read_rows(text) == (row,)


def test_arrows_with_another_key_are_called_by_their_sign() -> None:
    assert [key_name(key) for key in ("ctrl+up", "shift+down", "f10", "plus")] == [
        "ctrl+↑", "shift+↓", "F10", "+",
    ]  # fmt: skip


# the help ---------------------------------------------------------------------------------------


def helped(evening: Evening) -> str:
    """All that the help says."""
    return "\n".join(str(one.content) for one in evening.screen.query(Static).results(Static))


async def test_a_click_in_the_help_presses_that_key(tmp_path: Path) -> None:
    async with running(tmp_path, everything()) as evening:
        await evening.press("f1")
        await evening.dialog(Help)
        await evening.click("volgend onderdeel")
        await evening.until(lambda: evening.item == "r1", "the next part")


async def test_letters_of_the_line_are_only_told_where_that_line_is(tmp_path: Path) -> None:
    async with running(tmp_path, everything()) as evening:
        await evening.to("r2")
        await evening.desk()
        await evening.press("f1")
        await evening.dialog(Help)
        assert "Letters in de invoerregel" in helped(evening)
        assert "(letters werken na esc)" in helped(evening)
        await evening.press("escape")
        for key in ("f6", "f9"):
            await evening.press(key)
            await evening.press("f1")
            await evening.dialog(Help)
            assert "Letters in de invoerregel" not in helped(evening)
            await evening.press("escape", "escape")
            await evening.back()
        await evening.to("s1")
        await evening.press("f1")
        await evening.dialog(Help)
        assert "Letters in de invoerregel" not in helped(evening)


async def test_without_a_session_examples_are_only_read(tmp_path: Path) -> None:
    async with running(tmp_path) as evening:
        await evening.press("p")
        await evening.dialog(ExamplesScreen)
        await evening.press("f1")
        await evening.dialog(Help)
        assert "F10" not in helped(evening)
        assert "F7 ctrl+\\" in helped(evening)


async def test_sheets_without_tables_have_no_key_for_them(tmp_path: Path) -> None:
    async with running(tmp_path) as evening:
        await evening.press("b")
        await evening.dialog(SheetsScreen)
        seen = set()
        for _ in range(3):
            await evening.press("f1")
            await evening.dialog(Help)
            named = "aantal tafels veranderen" in helped(evening)
            await evening.press("escape")
            await evening.dialog(SheetsScreen)
            field = evening.screen.query_one(Input)
            assert named == (field.styles.visibility == "visible" and field.visible)
            seen.add(named)
            await evening.press("down")
        assert True in seen


async def test_a_key_of_rounds_is_only_told_where_slips_can_be_typed(tmp_path: Path) -> None:
    async with running(tmp_path, everything()) as evening:
        for item, there in (("r2", True), ("s1", False), ("a1", False)):
            await evening.to(item)
            await evening.press("f1")
            await evening.dialog(Help)
            assert ("vorige ronde" in helped(evening)) == there
            await evening.press("escape")
            await evening.back()


# what is said -----------------------------------------------------------------------------------


@asynccontextmanager
async def saying(folder: Path, session: Session) -> AsyncIterator[Evening]:
    """An app that draws what is said."""
    app = an_app(folder, session)
    async with app.run_test(size=NORMAL, notifications=True) as pilot:
        evening = Evening(app, pilot, Hands(), folder)
        await evening.until(lambda: app.screen.is_mounted, "the first screen")
        yield evening


def toasts(evening: Evening) -> list[str]:
    """What is said on the screen on top."""
    return [str(toast.render()) for toast in evening.screen.query("Toast")]


async def test_one_thing_is_said_at_a_time_until_the_next_key(tmp_path: Path) -> None:
    async with saying(tmp_path, everything()) as evening:
        for said in ("een", "twee"):
            evening.app.notify(said, markup=False)
            await evening.until(lambda said=said: said in toasts(evening), said)  # type: ignore[misc]
        await evening.until(lambda: toasts(evening) == ["twee"], "the second alone")
        await evening.until(lambda: "twee" in evening.text, "the second")
        row = next(n for n, row in enumerate(evening.rows) if "twee" in row)
        assert row == NORMAL[1] - 2, "in the place of the keys at the foot"
        assert "4 / 10" in evening.text or "1 / 10" in evening.text
        await evening.press("left")
        assert not toasts(evening)
        assert "→ verder" in evening.text


async def test_what_went_wrong_stays_also_when_somebody_types_on(tmp_path: Path) -> None:
    async with saying(tmp_path, everything()) as evening:
        evening.app.notify("Niet bewaard.", severity="error", timeout=15, markup=False)
        await evening.until(lambda: "Niet bewaard." in evening.text, "the error")
        await evening.press("left")
        assert "Niet bewaard." in evening.text


# names of one's own, and no menu in between -----------------------------------------------------


@pytest.mark.parametrize(("typed", "label"), [
    ("taal", "Taal"), ("Rust voor taal", "Rust voor taal"), ("meer ti", "Meer tijd"),
    ("ti", "Meer tijd"), ("Tijd meer", "Tijd meer"),
])  # fmt: skip
async def test_enter_takes_the_name_that_was_typed(tmp_path: Path, typed: str, label: str) -> None:
    session = with_slips(with_themes(a_session(), "Taal", "Meer tijd"), a_slip("iets met stoelen"))
    async with running(tmp_path, session) as evening:
        await evening.press("f6")
        await evening.dialog(SortingScreen)
        await evening.press("n")
        await evening.dialog(FindTheme)
        await evening.type(typed, "enter")
        await evening.dialog(SortingScreen)
        slip = evening.session.newest
        assert slip is not None
        assert evening.session.themes[slip.theme].label == label


async def test_the_menu_is_not_seen_between_two_windows_of_a_traject(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running(tmp_path) as evening:
        await evening.press("t")
        await evening.dialog(TrajectsScreen)
        shown: list[str] = []
        display = evening.app._display

        def seen(screen: object, renderable: object) -> None:
            shown.append(type(screen).__name__)
            display(screen, renderable)  # type: ignore[arg-type]

        monkeypatch.setattr(evening.app, "_display", seen)
        await evening.press("n")
        await evening.until(lambda: isinstance(evening.screen, Form), "the form")
        await evening.type("De Brug")
        await evening.press("f10")
        await evening.dialog(TrajectScreen)
        await evening.press("w")
        await evening.until(lambda: isinstance(evening.screen, Form), "the form")
        await evening.press("escape")
        await evening.dialog(TrajectScreen)
        assert StartScreen.__name__ not in shown
        monkeypatch.undo()
        await evening.press("escape")
        await evening.dialog(TrajectsScreen)
        await evening.press("escape")
        await evening.dialog(StartScreen)
        await evening.until(lambda: "Trajecten" in evening.text, "the menu")


def test_every_line_of_keys_in_a_window_can_be_clicked() -> None:
    assert issubclass(KeyLine, DOMNode)
    told_in = [cls for cls in CLASSES if isinstance(getattr(cls, "KEYS", ()), str)]
    assert len(told_in) > 10
    for cls in told_in:
        named = {key for _, _, key in read_rows(getattr(cls, "KEYS", "")) if key}
        there = {key for base in cls.__mro__ if hasattr(base, "BINDINGS")
                 for binding in base.__dict__.get("BINDINGS", ()) if isinstance(binding, Binding)
                 for key in binding.key.split(",")}  # fmt: skip
        there |= {key for key, _ in all_bindings(SessieApp)} | {"enter"}
        there |= {"escape"} if cls.__subclasses__() else set()  # bound by those
        assert named <= there, f"{cls.__name__}: {named - there}"
