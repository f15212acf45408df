"""Going through a form with the arrows, and the fields in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import a_session, a_slip, with_slips, with_themes
from textual.widget import Widget
from textual.widgets import Button, Input, Select

from screens.tools import Evening, running
from sessie.model.session import Session
from sessie.screens.windows.edit_slip import EditSlip
from sessie.screens.windows.form import Chooser
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
            assert screen.can_view_entire(field)
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
