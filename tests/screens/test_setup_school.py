"""The fields of the form that may stay empty: the size of the school, and sheets from home."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from builders import a_script, a_session, a_slip, with_slips
from textual.widgets import Select

from screens.tools import Evening, running
from sessie.model.session import Session
from sessie.rules.setup import Form, Unclear, begin_session, change_setup, read_form
from sessie.screens.windows.setup import Settled, SetupScreen
from sessie.widgets.fields import NO_NUMBER


def form(**typed: str) -> Form:
    """A form with what must be filled in."""
    return Form(school="De Brug", begin="19:30", tables="4", **typed)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "pupils"), [("", 0), ("  ", 0), ("210", 210), ("0", 0), ("٣", 3), ("1.200", 1200)]
)
def test_the_number_of_pupils_may_stay_empty(typed: str, pupils: int) -> None:
    assert read_form(form(pupils=typed), a_script())[0].pupils == pupils


@pytest.mark.parametrize("typed", ["veel", "-1", "2,5", "100000", "twaalf", "1e3"])
def test_what_is_no_number_is_told_in_a_sentence(typed: str) -> None:
    with pytest.raises(Unclear, match="Het aantal leerlingen moet een getal zijn") as trouble:
        read_form(form(pupils=typed), a_script())
    assert trouble.value.field == "pupils"


def test_a_new_session_takes_sheets_from_home_only_when_that_was_chosen() -> None:
    evening, tables = read_form(form(pupils="210"), a_script())
    assert tuple(begin_session(evening, tables, a_script()).tables) == ("A", "B", "C", "D")
    session = begin_session(evening, tables, a_script(), home=True)
    assert tuple(session.tables) == ("A", "B", "C", "D", "TH")
    assert session.evening.pupils == 210


def test_who_says_nothing_of_home_leaves_it_as_it_is() -> None:
    session = a_session()
    taking = change_setup(session, session.evening, 4, home=True)
    assert "TH" in change_setup(taking, session.evening, 2).tables
    assert "TH" not in change_setup(taking, session.evening, 2, home=False).tables


async def changing(evening: Evening) -> None:
    """Open the form of an evening that is under way."""
    await evening.press("o")
    await evening.dialog(SetupScreen)


@pytest.mark.parametrize("size", [(80, 24), (60, 18), (120, 40)])
async def test_the_fields_stand_below_what_must_be_filled_in(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, a_session(), size=size) as evening:
        await changing(evening)
        for name in ("pupils", "home", "release"):
            evening.screen.query_one(f"#{name}").focus()
            await evening.settle()
            assert evening.screen.query_one(f"#{name}").region.overlaps(evening.screen.region)
        assert "Bladen van thuis" in evening.text and "Briefjes aan de zaal" in evening.text


async def test_a_word_in_the_number_of_pupils_goes_back_to_it_and_enter_is_not_ready(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await changing(evening)
        evening.input("pupils").focus()
        await evening.type("veel", "enter")
        assert evening.app.focused is evening.screen.query_one("#home")
        await evening.press("f10")
        assert isinstance(evening.screen, SetupScreen)
        assert NO_NUMBER in evening.words
        assert evening.input("pupils").has_focus
        await evening.type("210", "enter")
        assert isinstance(evening.screen, SetupScreen)
        await evening.press("f10")
        await evening.back()
        assert evening.session.evening.pupils == 210


async def test_the_choice_of_home_is_given_with_the_rest(tmp_path: Path) -> None:
    given: list[Settled | None] = []
    async with running(tmp_path, a_session()) as evening:
        screen = SetupScreen([], date(2026, 11, 10), evening.session)
        evening.app.push_screen(screen, given.append)
        await evening.dialog(SetupScreen)
        screen.query_one("#home", Select).value = "ja"
        await evening.press("f10")
        await evening.back()
    assert [held.home for held in given if held] == [True]


async def test_what_is_known_is_filled_in_and_tables_are_those_in_the_room(tmp_path: Path) -> None:
    session: Session = change_setup(a_session(), a_session().evening, 4, home=True)
    async with running(tmp_path, session) as evening:
        await changing(evening)
        assert evening.input("tables").value == "4"
        assert evening.input("pupils").value == ""
        assert evening.screen.query_one("#home", Select).value == "ja"


async def test_a_table_at_which_something_was_said_is_not_taken_away_in_silence(
    tmp_path: Path,
) -> None:
    session = with_slips(a_session(tables=5), a_slip("Meer tijd", "E"))
    async with running(tmp_path, session) as evening:
        await evening.press("o")
        await evening.dialog(SetupScreen)
        evening.input("tables").value = "4"
        await evening.press("f10")
        told = "Bij tafel E is al iets gezegd: minder dan 5 tafels kan niet meer."
        assert told in evening.words and evening.input("tables").has_focus
        evening.input("tables").value = "6"
        await evening.press("f10")
        await evening.back()
        assert list(evening.session.room_tables) == list("ABCDEF")
