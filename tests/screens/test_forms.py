"""Going through a form with the arrows, and the fields in it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from builders import a_session, a_slip, with_slips, with_themes
from textual import events
from textual.widget import Widget
from textual.widgets import Button, Input, Select

from screens.tools import Evening, running
from sessie.model.session import Session
from sessie.screens.windows.ask import Ask, Choose
from sessie.screens.windows.edit_slip import EditSlip
from sessie.screens.windows.setup import SetupScreen
from sessie.widgets.fields import NO_NUMBER, Chooser
from sessie.widgets.slip_list import SlipList

LONG = "Alles op één plek, want nu komt er mail, een app en een briefje in de tas van mijn kind"


def session() -> Session:
    """One long slip, and two themes."""
    return with_slips(with_themes(a_session(), "Taal", "Tijd"), a_slip(LONG))


async def opened(evening: Evening) -> EditSlip:
    """The form of the only slip."""
    await evening.to("r2")
    await evening.desk()
    evening.screen.query_one(SlipList).focus()
    await evening.press("enter")
    await evening.dialog(EditSlip)
    await evening.settle()
    assert isinstance(evening.screen, EditSlip)
    return evening.screen


def fields(screen: EditSlip) -> list[Widget]:
    """The fields and buttons, from top to bottom."""
    return [w for w in screen.query(Widget) if isinstance(w, Input | Select | Button)]


@pytest.mark.parametrize("size", [(60, 18), (80, 24)], ids=["60x18", "80x24"])
async def test_the_arrows_go_through_all_fields_and_back(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, session(), size=size) as evening:
        screen = await opened(evening)
        every = fields(screen)
        assert sum(isinstance(field, Chooser) for field in every) == 6
        for field in every[1:]:
            await evening.press("down")
            assert screen.focused is field
            await evening.until(partial(screen.can_view_entire, field), "the field in sight")
        for field in reversed(every[:-1]):
            await evening.press("up")
            assert screen.focused is field
        assert not screen.query(".-expanded")


@pytest.mark.parametrize("key", ["enter", "space"])
async def test_a_list_in_a_form_opens_by_its_key_and_takes_what_is_chosen(
    tmp_path: Path, key: str
) -> None:
    async with running(tmp_path, session()) as evening:
        screen = await opened(evening)
        table = screen.query_one("#table", Chooser)
        table.focus()
        await evening.press(key)
        assert table.expanded
        await evening.press("down", "down", "enter")
        assert not table.expanded and table.value == "C"
        await evening.press(key, "escape")
        assert isinstance(evening.screen, EditSlip) and not table.expanded
        await evening.press("f10")
        await evening.back()
        assert [slip.table for slip in evening.session.contributions.values()] == ["C"]


async def test_a_text_longer_than_its_field_shows_its_end_where_the_cursor_is(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, session()) as evening:
        await opened(evening)
        text = evening.input("text")
        assert text.has_focus
        assert evening.seen(text).endswith(LONG[-20:])
        await evening.press("home")
        assert evening.seen(text).startswith(LONG[:20])


# leaving a form -------------------------------------------------------------------------------


async def test_a_form_is_left_at_once_when_nothing_was_typed(tmp_path: Path) -> None:
    async with running(tmp_path, session()) as evening:
        await opened(evening)
        await evening.type("x", "backspace", "escape")
        await evening.back()


async def test_what_was_typed_in_a_form_is_thrown_away_only_after_a_question(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, session()) as evening:
        await opened(evening)
        for no in (("escape",), ("enter",)):
            await evening.type(" en meer", "escape")
            await evening.dialog(Choose)
            assert "Weggooien wat je typte?" in evening.words
            await evening.press(*no)
            await evening.dialog(EditSlip)
        assert evening.input("text").value == LONG + " en meer" * 2
        assert evening.input("text").has_focus
        await evening.press("escape", "right", "enter")
        await evening.back()
        assert evening.texts == [LONG]


async def test_a_line_that_is_asked_for_is_left_after_a_question_too(tmp_path: Path) -> None:
    async with running(tmp_path, session()) as evening:
        await evening.to("s1")
        await evening.press("n")
        await evening.dialog(Ask)
        await evening.type("Samen lezen", "escape")
        await evening.dialog(Choose)
        await evening.press("escape")
        await evening.dialog(Ask)
        assert evening.screen.query_one(Input).value == "Samen lezen"
        await evening.press("escape", "right", "enter")
        await evening.back()
        assert len(evening.session.themes) == 2


async def test_an_enter_that_comes_twice_does_not_answer_the_next_window(tmp_path: Path) -> None:
    async with running(tmp_path, session()) as evening:
        await evening.to("r2")
        await evening.desk()
        evening.screen.query_one(SlipList).focus()
        await evening.burst("enter", "enter", "enter")
        await evening.dialog(EditSlip)
        assert evening.input("text").has_focus, "as long as it is held down"
        await evening.type("!", "enter")
        await evening.back()
        assert evening.texts == [f"{LONG}!"]


# numbers --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keys", "value", "told"),
    [("12", "12", False), ("1a2", "12", True), ("A o Juf", "", True), ("twaalf", "", True),
     ("١٢", "12", False), ("１２", "12", False), ("-1", "1", True), ("1 2", "12", False)],
)  # fmt: skip
async def test_a_number_field_takes_nothing_but_digits(
    tmp_path: Path, keys: str, value: str, told: bool
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.press("o")
        await evening.dialog(SetupScreen)
        field = evening.input("role-0")
        assert field.has_focus
        await evening.press("delete")
        for key in keys:
            await evening.type(key)
            assert not told or key in "12" or NO_NUMBER in evening.words
        assert field.value == value
        assert evening.item == a_session().stage.item


@pytest.mark.parametrize(
    ("pasted", "value"),
    [("12 \n", "12"), ("12 ouders", "12"), ("١٢", "12"), ("1.200", "1200"), ("twaalf", "44"),
     ("12-15", "44"), ("A o Meer tijd", "44"), ("", "44")],
)  # fmt: skip
async def test_of_what_is_pasted_a_number_field_takes_the_number(
    tmp_path: Path, pasted: str, value: str
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.press("o")
        await evening.dialog(SetupScreen)
        field = evening.input("role-0")
        await evening.type("44")
        field.action_select_all()
        field.post_message(events.Paste(pasted))
        await evening.settle()
        assert field.value == value
        assert (NO_NUMBER in evening.words) == (value == "44")
