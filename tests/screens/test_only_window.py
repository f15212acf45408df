"""The room looks at the only window there is: what it may read, and what comes after a warning."""

from __future__ import annotations

import inspect
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest
from builders import a_session, a_slip, with_slips, with_themes
from textual.screen import Screen
from textual.widgets import Input

import sessie.screens
from screens.tools import Evening, running
from sessie.flows import DIALOGS
from sessie.model.session import Session
from sessie.rules.slips import set_hidden
from sessie.screens.desk.release import ReleaseScreen
from sessie.screens.desk.sorting import SortingScreen
from sessie.screens.room import PRIVATE, PUBLIC
from sessie.screens.stage.entry import GOES_IN, KEPT, NO_TEXT, REFUSED, UNREAD
from sessie.screens.stage.only_window import COVERED, NOTHING_TO_TYPE, STAY, OnlyWindow
from sessie.screens.windows.ask import Confirm, Problems, RoomReads
from sessie.screens.windows.overview import Overview
from sessie.widgets.entry_line import EntryInput
from sessie.widgets.public_view import PublicView

SECRET = "geheimpje"


def secrets() -> Session:
    """A session with something secret in every place that the room may not read."""
    session = with_themes(a_session(), "Taal", "Tijd")
    slip = a_slip(f"{SECRET} in een briefje", theme="t001", public=f"{SECRET} anders")
    session = with_slips(session, slip, a_slip(f"{SECRET} in het Turks", "B", role="leerkracht",
                                               translation=f"{SECRET} vertaald"))  # fmt: skip
    session = set_hidden(session, "b002", True)
    items = {item.id: item for item in session.script.items}
    script = session.script
    phases = tuple(
        replace(phase, items=tuple(replace(items[item.id], note=f"{SECRET} voor de avondleider")
                                   for item in phase.items))
        for phase in script.phases
    )  # fmt: skip
    return session.with_(script=replace(script, phases=phases))


async def warned(evening: Evening) -> None:
    """Wait for the warning."""
    await evening.dialog(RoomReads)
    assert "De zaal leest mee." in evening.words
    assert SECRET not in evening.text


# the strip ------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(60, 18), (80, 24), (120, 40)])
async def test_the_room_keeps_its_picture_while_slips_are_typed(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, secrets(), size=size, own_window=False) as evening:
        await evening.to("r2")
        view = evening.screen.query_one(PublicView)
        high = view.size.height
        await evening.press("i")
        assert view.size.height == high - 2
        assert not view.compact
        await evening.type("B o Vaker praten")
        assert "Tafel B · ouder · wens" in evening.words
        await evening.press("enter")
        assert evening.texts[-1] == "Vaker praten"
        assert "✓ tafel B: 1 briefje" in evening.words  # there is no list that shows it
        assert "Vaker praten" not in evening.words
        assert SECRET not in evening.text
        await evening.press("f3")
        assert "✓ tafel" not in evening.words  # of another round nothing was stored
        await evening.press("escape")
        assert view.size.height == high


async def test_nothing_private_stands_on_any_item_with_the_strip_open(tmp_path: Path) -> None:
    async with running(tmp_path, secrets(), own_window=False) as evening:
        for item in [item.id for item in evening.session.script.items]:
            await evening.to(item)
            for keys in (("i",), ("escape",), ("y",), ("ctrl+z",), ("escape",)):
                await evening.press(*keys)
                if isinstance(evening.screen, RoomReads):
                    await evening.press("n")
                assert SECRET not in evening.text, (item, keys)
        assert not any(SECRET in said for said in evening.said)


async def test_where_nothing_can_be_typed_that_is_said(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), own_window=False) as evening:
        panel = evening.screen
        assert isinstance(panel, OnlyWindow)
        await evening.to("d1")
        if panel.panel and panel.panel.aimed_at(evening.app.live.desk) is None:
            await evening.press("i")
            assert evening.said[-1] == NOTHING_TO_TYPE
            assert not evening.app.live.desk.open


async def test_an_agreement_is_made_without_the_slips_of_its_theme(tmp_path: Path) -> None:
    async with running(tmp_path, secrets(), own_window=False) as evening:
        await evening.to("a1")
        await evening.press("a")
        await evening.settle()
        await evening.press("enter")
        await evening.until(lambda: evening.app.live.desk.typing, "the form")
        assert "Samen met" in evening.text
        assert SECRET not in evening.text
        await evening.type("Tolken zoeken", "enter")
        await evening.type("wij", "enter")
        await evening.press("enter")
        await evening.type("in mei", "enter")
        assert [one.what for one in evening.session.actions.values()] == ["Tolken zoeken"]


# the one warning ------------------------------------------------------------------------------


async def test_a_doek_that_comes_back_is_waited_for_before_the_warning(tmp_path: Path) -> None:
    async with running(tmp_path, secrets(), own_window=False) as evening:
        await evening.to("r2")
        evening.app._pages_come = True  # as right after an evening was opened
        await evening.press("f6")
        evening.app.live.attach(pages=1)
        await evening.dialog(SortingScreen)


async def test_what_is_private_opens_after_one_warning_an_evening(tmp_path: Path) -> None:
    async with running(tmp_path, secrets(), own_window=False) as evening:
        await evening.to("r2")
        await evening.press("f2")
        await warned(evening)
        await evening.press("enter")  # too many keys open nothing
        await evening.back()
        assert not evening.app.live.desk.open
        await evening.press("f6")
        await warned(evening)
        await evening.press("t")
        await evening.dialog(SortingScreen)
        await evening.press("escape")
        await evening.back()
        await evening.press("f2")
        assert f"{SECRET} in een briefje" in evening.text
        await evening.press("escape", "f2", "i")
        assert SECRET not in evening.text  # typing goes on in the strip


async def test_the_list_of_slips_is_asked_for_from_the_strip(tmp_path: Path) -> None:
    async with running(tmp_path, secrets(), own_window=False) as evening:
        await evening.to("r2")
        await evening.press("i")
        await evening.type("B o half")
        await evening.press("down")
        await warned(evening)
        await evening.press("t")
        await evening.until(lambda: evening.slips.has_focus, "the list")
        assert evening.screen.query_one(EntryInput).value == "B o half"
        assert SECRET in evening.text


async def test_counting_dots_is_private(tmp_path: Path) -> None:
    async with running(tmp_path, secrets(), own_window=False) as evening:
        await evening.to("s1")
        await evening.press("i")
        await warned(evening)
        await evening.press("t")
        await evening.until(lambda: evening.app.live.desk.open, "the counting table")
        await evening.press("7", "down")
        assert [dots.count for dots in evening.session.dots.values()] == [7]


@pytest.mark.parametrize("name", DIALOGS)
async def test_every_window_of_the_app_is_public_or_comes_after_the_warning(
    tmp_path: Path, name: str
) -> None:
    async with running(tmp_path, secrets(), own_window=False) as evening:
        await evening.until(lambda: evening.app.live.saving.done, "the save")
        evening.app.ask_for(name)
        await evening.until(lambda: len(evening.app.screen_stack) > 1, name)
        shown = evening.screen
        assert isinstance(shown, RoomReads) or type(shown).__name__ in PUBLIC
        assert SECRET not in evening.text


def windows() -> set[str]:
    """Every window that can be opened."""
    found = set()
    for module in walk_packages(sessie.screens.__path__, "sessie.screens."):
        for name, one in vars(import_module(module.name)).items():
            ours = inspect.isclass(one) and one.__module__ == module.name
            if ours and issubclass(one, Screen) and not issubclass(one, OnlyWindow):
                found.add(name)
    return found


MADE_OF = {"Window", "Listing", "Framed", "Dialog", "Leaving", "TextWindow", "ListDialog",
           "ListScreen", "ListWindow", "ReadingWindow", "Buttons", "Form", "Workbench",
           "PaperScreen", "SessionPaper"}  # fmt: skip
"""What windows are made of; none of these opens by itself."""


def test_every_window_says_whether_the_room_may_read_it() -> None:
    assert windows() - MADE_OF == PRIVATE | PUBLIC
    assert not PRIVATE & PUBLIC


async def test_what_is_wrong_with_pasted_lines_is_private(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), own_window=False) as evening:
        await evening.to("r2")
        await evening.press("i")
        line = evening.screen.query_one(EntryInput)
        line.post_message(EntryInput.PastedLines([f"{SECRET}", "B o goed", "C"]))
        await warned(evening)
        await evening.press("t")
        await evening.dialog(Problems)


async def test_undo_asks_without_the_words(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), own_window=False) as evening:
        await evening.to("r2")
        await evening.press("i")
        await evening.type(f"B o {SECRET}", "enter")
        await evening.type("half")
        await evening.press("ctrl+z")
        await evening.dialog(Confirm)
        assert "briefje erbij" in evening.words
        assert SECRET not in evening.text


# the curtain ----------------------------------------------------------------------------------


async def test_the_curtain_covers_the_whole_window(tmp_path: Path) -> None:
    async with running(tmp_path, secrets(), own_window=False) as evening:
        await evening.to("r2")
        await evening.press("f2", "t")
        await evening.until(lambda: evening.app.live.desk.open, "the werkblad")
        await evening.press("escape", "b")
        evening.hands.forward(STAY)
        await evening.look_at_the_clock()
        assert evening.words.startswith("Proefavond")
        assert not any(char.isalpha() for char in evening.words.removeprefix("Proefavond"))
        await evening.press("f2")
        assert evening.said[-1] == COVERED
        await evening.press("b")
        assert SECRET not in evening.text  # the room sees its picture, and no list
        await evening.press("f2")
        assert f"{SECRET} in een briefje" in evening.text


async def test_what_is_typed_behind_the_curtain_is_stored_and_not_readable(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), own_window=False) as evening:
        await evening.to("r2")
        await evening.press("b", "i")
        await evening.type(f"B o {SECRET}")
        assert SECRET not in evening.text
        assert "ouder" not in evening.text
        assert "•" * len(f"B o {SECRET}") in evening.text
        await evening.press("enter", "escape")
        assert evening.texts == [SECRET]
        await evening.press("b", "i")
        await evening.type("zichtbaar")
        assert "zichtbaar" in evening.text
        assert not any(line.password for line in evening.screen.query(Input))


async def test_behind_the_curtain_a_sign_says_whether_what_is_typed_goes_in(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session(), own_window=False) as evening:
        await evening.to("r2")
        await evening.press("b", "i")
        assert UNREAD in evening.text
        for text, sign in (
            ("B o", NO_TEXT), (f" {SECRET}", GOES_IN), (" te lang" * 40, REFUSED),
        ):  # fmt: skip
            await evening.type(text)
            assert sign in evening.text and SECRET not in evening.text
        await evening.press("enter")
        assert REFUSED in evening.text and not evening.texts
        await evening.press("ctrl+u")
        await evening.type(f"B o {SECRET}", "enter")
        await evening.until(lambda: KEPT in evening.text, "the sign")
        assert evening.texts == [SECRET]
        assert not any(word in evening.text for word in (SECRET, "ouder", "afel B"))
        await evening.type("z")
        assert GOES_IN in evening.text
        await evening.press("enter", "ctrl+slash")
        assert evening.texts == [SECRET, "z"]
        await evening.until(lambda: "tafel B: 2 briefjes" in evening.words, "the strip")


async def test_behind_the_curtain_a_table_is_recognised_without_a_name(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), own_window=False) as evening:
        await evening.to("f1")
        await evening.press("n", "b", "i")
        await evening.type(f"{SECRET}", "enter")
        await evening.until(lambda: KEPT in evening.text, "the sign")
        assert "ctrl+/ doek open" in evening.rows[-2]
        await evening.type("+ Z")
        assert REFUSED in evening.text
        await evening.press("backspace")
        await evening.type("B")
        assert GOES_IN in evening.text
        await evening.press("enter")
        await evening.until(lambda: KEPT in evening.text, "the sign of another table")
        assert len(evening.session.recognitions) == 1
        assert not any(word in evening.text for word in (SECRET, "Tafel", "Thema"))


CURTAIN = ("ctrl+slash", "ctrl+underscore")
"""One key for the curtain, as terminals send it."""


async def shut(evening: Evening) -> None:
    """Wait until the curtain is over all there is, and nothing is told of what is under it."""
    await evening.until(lambda: evening.words.startswith("Proefavond"), "the curtain")
    assert SECRET not in evening.text
    assert evening.session.stage.curtain


@pytest.mark.parametrize("key", CURTAIN)
async def test_one_key_closes_the_curtain_while_somebody_types(tmp_path: Path, key: str) -> None:
    async with running(tmp_path, secrets(), own_window=False) as evening:
        await evening.to("r2")
        await evening.press("i")
        await evening.type("B o half")
        assert "ctrl+/ doek dicht" in evening.rows[-2]
        await evening.press(key)
        await shut(evening)
        assert "ctrl+/ doek open" in evening.rows[-2]
        await evening.press(key)
        assert evening.screen.query_one(EntryInput).value == "B o half"
        assert evening.screen.query_one(EntryInput).has_focus


async def test_esc_goes_from_the_list_to_the_line_and_then_out_of_it(tmp_path: Path) -> None:
    async with running(tmp_path, secrets(), own_window=False) as evening:
        await evening.to("r2")
        await evening.press("i", "down", "t")
        await evening.until(lambda: evening.slips.has_focus, "the list")
        await evening.press("escape")
        line = evening.screen.query_one(EntryInput)
        assert line.has_focus
        await evening.press("escape", "b")
        await shut(evening)
        assert line.value == ""


async def test_a_form_and_a_count_wait_behind_the_curtain_with_the_keys(tmp_path: Path) -> None:
    async with running(tmp_path, secrets(), own_window=False) as evening:
        await evening.to("a1")
        await evening.press("n")
        await evening.until(lambda: evening.app.live.desk.typing, "the form")
        await evening.type(f"{SECRET} een")
        field = evening.app.focused
        await evening.press("ctrl+slash")
        await shut(evening)
        await evening.type_blind("twee woorden")
        assert "ctrl+/" in evening.said[-1]
        await evening.press("ctrl+slash")
        await evening.type(" en drie")
        assert evening.app.focused is field and isinstance(field, Input)
        assert field.value == f"{SECRET} een en drie"
        await evening.press("escape", "escape")
        await evening.to("s1")
        await evening.press("i", "t")
        await evening.until(lambda: evening.app.live.desk.open, "the counting table")
        await evening.press("7", "ctrl+slash")
        await shut(evening)
        await evening.type_blind("99")
        await evening.press("ctrl+slash", "i", "down")
        assert [dots.count for dots in evening.session.dots.values()] == [7]


@pytest.mark.parametrize("key", CURTAIN)
async def test_the_curtain_closes_over_whatever_is_open(tmp_path: Path, key: str) -> None:
    async with running(tmp_path, secrets(), own_window=False) as evening:
        await evening.to("r2")
        await evening.press("i", "down", "t")
        await evening.until(lambda: evening.slips.has_focus, "the list")
        await evening.press(key)
        await shut(evening)
        await evening.press(key)
        assert evening.screen.query_one(EntryInput).has_focus and SECRET not in evening.text
        await evening.press("f9")
        await evening.dialog(ReleaseScreen)
        assert SECRET in evening.text
        await evening.press("w")
        await evening.until(lambda: not isinstance(evening.screen, ReleaseScreen), "a field")
        field = evening.screen
        await evening.press(key)
        await shut(evening)
        await evening.type_blind("Ben ik bang?\nBram belt")
        assert "typ je verder" in evening.said[-1]
        await shut(evening)
        for answer in ("enter", "escape", key, "t"):
            await shut(evening)
            await evening.press("b")
            await evening.dialog(RoomReads)
            assert "Onder het doek" in evening.words and SECRET not in evening.text
            await evening.press(answer)
        await evening.until(lambda: evening.screen is field, "the field")
        assert not evening.session.stage.curtain


async def test_behind_a_closed_curtain_every_window_is_asked_for_again(tmp_path: Path) -> None:
    async with running(tmp_path, secrets(), own_window=False) as evening:
        await evening.to("r2")
        await evening.press("f6")
        await warned(evening)
        await evening.press("t")
        await evening.dialog(SortingScreen)
        await evening.press("escape", "b")
        for key, no in zip(("f9", "f6", "g", "v", "o", "f9"), ("enter", CURTAIN[0]) * 3,
                           strict=True):  # fmt: skip
            await evening.press(key)
            await evening.dialog(RoomReads)
            assert "Het doek is dicht." in evening.words
            assert SECRET not in evening.text
            await evening.press(no)
            await shut(evening)
        await evening.press("f9")
        await evening.dialog(RoomReads)
        await evening.press("t")
        await evening.dialog(ReleaseScreen)
        await evening.press("ctrl+slash")
        await shut(evening)
        await evening.press("ctrl+slash", "t", "escape")
        await evening.back()
        assert not evening.session.stage.curtain
        await evening.press("f9")
        await evening.dialog(ReleaseScreen)


async def test_in_the_cockpit_the_key_closes_the_curtain_of_the_room_and_says_so(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, secrets(), own_window=False) as evening:
        await evening.to("r2")
        await evening.doek()
        await evening.press("i")
        await evening.type("B o half")
        await evening.press("ctrl+slash")
        assert evening.session.stage.curtain
        assert evening.screen.query_one(EntryInput).value == "B o half"
        await evening.press("f9")
        await evening.dialog(ReleaseScreen)
        await evening.press("ctrl+slash")
        assert (evening.said[-1], evening.session.stage.curtain) == ("Het doek is open.", False)
        await evening.press("ctrl+slash")
        assert "dicht" in evening.said[-1] and evening.session.stage.curtain
        assert isinstance(evening.screen, ReleaseScreen)


# the foot, the letters, and another screen ----------------------------------------------------


async def test_the_foot_is_calm_when_nobody_works(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), own_window=False) as evening:
        assert "i invoeren" in evening.text
        assert "F1 hulp" in evening.text
        evening.hands.forward(STAY)
        await evening.look_at_the_clock()
        for key in ("right", "space", "left", "pagedown"):
            await evening.press(key)
            assert "invoeren" not in evening.text
            assert "F1 hulp" not in evening.text
            assert "bewaard" not in evening.text
        assert " / 10" in evening.rows[-1]
        await evening.press("t")
        assert "i invoeren" in evening.text


async def test_how_letters_become_larger_is_told_once(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), size=(120, 40), own_window=False) as evening:
        told = [said for said in evening.said if "letters zijn klein" in said]
        assert len(told) == 1
        await evening.press("right", "left", "right")
        assert [said for said in evening.said if "letters zijn klein" in said] == told


async def test_a_doek_makes_the_window_private_and_its_end_does_not(tmp_path: Path) -> None:
    async with running(tmp_path, secrets(), size=(120, 40), own_window=False) as evening:
        await evening.to("r2")
        evening.app.live.attach(pages=1)
        await evening.settle()
        await evening.press("g")
        await evening.dialog(Overview)
        await evening.press("escape")
        await evening.back()
