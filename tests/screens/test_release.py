"""Briefjes vrijgeven: what the facilitator lets the room read."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import TEACHER, a_session, a_slip, with_slips, with_themes
from textual.widgets import Input

from screens.tools import Evening, running
from sessie import flows
from sessie.model.session import Session
from sessie.rules.release import may_be_read
from sessie.rules.slips import add_slips
from sessie.screens.desk.release import ReleaseList, ReleaseScreen
from sessie.screens.windows.ask import Ask, Choose


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    """The dialog can be asked for by its name."""
    monkeypatch.setitem(flows.DIALOGS, "vrijgeven", flows.release_slips)


def a_full_evening() -> Session:
    """Two themes; of the four slips one names somebody and one is hidden."""
    return with_slips(
        with_themes(a_session(), "Taal", "Tijd"),
        a_slip("Een tolk graag", "A", theme="t001"),
        a_slip("Juf Sanne belt nooit", "B", theme="t001"),
        a_slip("Langere gesprekken", "C", TEACHER, theme="t002"),
        a_slip("Een verborgen briefje", "C", theme="t002", hidden=True),
    )


def read(evening: Evening) -> set[str]:
    """What the room may read."""
    return {slip.id for slip in evening.session.contributions.values() if may_be_read(slip)}


async def releasing(evening: Evening) -> ReleaseList:
    """Open the dialog."""
    evening.app.ask_for("vrijgeven")
    await evening.dialog(ReleaseScreen)
    await evening.settle()
    found = evening.screen.query_one(ReleaseList)
    assert found.has_focus
    return found


async def answer(evening: Evening, *keys: str) -> None:
    """Answer the question with these keys."""
    await evening.dialog(Choose)
    await evening.press(*keys)
    await evening.dialog(ReleaseScreen)
    await evening.settle()


async def test_it_shows_whose_it_is_and_the_words_by_theme(tmp_path: Path) -> None:
    async with running(tmp_path, a_full_evening()) as evening:
        await releasing(evening)
        assert "0 van 3 vrijgegeven" in evening.text
        assert "Taal" in evening.text and "0 van 2" in evening.text
        assert "wens" in evening.text and "Een tolk graag" in evening.text
        assert "verborgen · Een verborgen briefje" in evening.text
        assert "naam · Juf Sanne belt nooit" in evening.text
        assert "A ouder wens Een tolk graag" in evening.words
        assert "C leerkracht wens Langere gesprekken" in evening.words
        assert "Tafel A · ouder · wens: Een tolk graag" in evening.words


async def test_tab_goes_from_theme_to_table_to_round_and_keeps_the_slip(tmp_path: Path) -> None:
    async with running(tmp_path, a_full_evening()) as evening:
        slips = await releasing(evening)
        await evening.press("down")
        here = slips.slip
        await evening.press("tab")
        assert "per tafel" in evening.text and "Tafel C" in evening.text
        assert "Taal" not in evening.text
        await evening.press("tab")
        assert "per ronde" in evening.text and "Tafel C" not in evening.text
        assert slips.slip == here
        await evening.press("tab")
        assert "per thema" in evening.text


async def test_space_releases_a_slip_and_takes_it_back_and_undo_works(tmp_path: Path) -> None:
    async with running(tmp_path, a_full_evening()) as evening:
        await releasing(evening)
        await evening.press("space")
        assert read(evening) == {"b001"}
        assert "1 van 3 vrijgegeven" in evening.text and " ✓" in evening.text
        await evening.press("space", "space", "space")
        assert read(evening) == set()
        await evening.press("ctrl+z")
        assert read(evening) == {"b001"}
        assert evening.said[-1] == "Teruggehaald: briefje teruggenomen"


async def test_why_to_look_first_and_all_words_stand_below_the_list(tmp_path: Path) -> None:
    long = a_slip("Juf Sanne " + "belt " * 40 + "nooit", "B", lang="nl", public="")
    async with running(tmp_path, with_slips(a_session(), long)) as evening:
        await releasing(evening)
        assert "Misschien een naam: “Juf Sanne”" in evening.words
        assert "belt nooit" in evening.words


async def test_a_group_is_released_at_once_and_again_takes_it_back(tmp_path: Path) -> None:
    async with running(tmp_path, a_full_evening()) as evening:
        await releasing(evening)
        await evening.press("end", "g")
        assert read(evening) == {"b003"}
        assert "1 briefje vrijgegeven. ctrl+z = toch niet" in evening.text
        await evening.press("g")
        assert read(evening) == set()


@pytest.mark.parametrize(
    ("keys", "then"),
    [
        (["enter"], {"b001", "b003"}),
        (["right", "enter"], {"b001", "b002", "b003"}),
        (["right", "right", "enter"], set()),
        (["escape"], set()),
    ],
    ids=["zonder", "ook", "laat maar", "esc"],
)
async def test_everything_asks_about_what_was_remarked_upon(
    tmp_path: Path, keys: list[str], then: set[str]
) -> None:
    async with running(tmp_path, a_full_evening()) as evening:
        await releasing(evening)
        await evening.press("a")
        await evening.dialog(Choose)
        assert "1 briefje heeft een opmerking" in evening.words
        assert read(evening) == set(), "nothing before the answer"
        await answer(evening, *keys)
        assert read(evening) == then
        await evening.press("ctrl+z")
        assert read(evening) == set()


@pytest.mark.parametrize(
    ("keys", "then"),
    [
        (["enter"], {"b001", "b003"}),
        (["right", "enter"], {"b001", "b002", "b003"}),
        (["right", "right", "enter"], set()),
    ],
    ids=["niet", "ook", "de rest terug"],
)
async def test_what_was_remarked_upon_is_asked_about_again_when_it_is_all_that_is_left(
    tmp_path: Path, keys: list[str], then: set[str]
) -> None:
    async with running(tmp_path, a_full_evening()) as evening:
        await releasing(evening)
        await evening.press("a")
        await answer(evening, "enter")
        await evening.press("a")
        await evening.dialog(Choose)
        assert "Zonder" not in evening.text
        await answer(evening, *keys)
        assert read(evening) == then


async def test_when_all_is_released_everything_asks_to_take_it_back(tmp_path: Path) -> None:
    session = with_slips(a_session(), "een", a_slip("twee", hidden=True))
    async with running(tmp_path, session) as evening:
        await releasing(evening)
        await evening.press("a")
        assert read(evening) == {"b001"}
        await evening.press("a")
        await answer(evening, "enter")
        assert read(evening) == {"b001"}
        await evening.press("a")
        await answer(evening, "right", "enter")
        assert read(evening) == set()


async def test_other_words_for_the_room_take_the_remark_away(tmp_path: Path) -> None:
    async with running(tmp_path, a_full_evening()) as evening:
        await releasing(evening)
        await evening.press("down", "w")
        await evening.dialog(Ask)
        field = evening.screen.query_one(Input)
        assert field.value == "Juf Sanne belt nooit"
        field.value = "De juf belt nooit"
        await evening.press("enter")
        await evening.dialog(ReleaseScreen)
        await evening.settle()
        slip = evening.session.contributions["b002"]
        assert (slip.text, slip.public) == ("Juf Sanne belt nooit", "De juf belt nooit")
        assert "naam ·" not in evening.text
        assert "Op het briefje staat: Juf Sanne belt nooit" in evening.words


async def test_a_slip_that_is_not_translated_begins_with_an_empty_line(tmp_path: Path) -> None:
    slip = a_slip("Więcej czasu", id="b001", lang="pl")
    async with running(tmp_path, with_slips(a_session(), slip)) as evening:
        await releasing(evening)
        await evening.press("w")
        await evening.dialog(Ask)
        assert evening.screen.query_one(Input).value == "" and "Więcej czasu" in evening.text


async def test_what_is_typed_right_after_w_goes_to_the_question(tmp_path: Path) -> None:
    async with running(tmp_path, with_slips(a_session(), "Meer tijd")) as evening:
        await releasing(evening)
        await evening.press("w")
        for key in ("x", "a", "g"):
            evening.send(key)
        await evening.dialog(Ask)
        await evening.until(lambda: evening.screen.query_one(Input).value != "Meer tijd", "letters")
        assert evening.screen.query_one(Input).value == "Meer tijdxag"
        assert not evening.session.contributions["b001"].hidden


async def test_a_key_behind_an_arrow_works_on_the_slip_where_the_cursor_went(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_full_evening()) as evening:
        await releasing(evening)
        for key in ("down", "space"):
            evening.send(key)
        await evening.until(lambda: bool(read(evening)), "a slip to be released")
        assert read(evening) == {"b002"}


async def test_a_slip_is_hidden_shown_again_and_cannot_be_released_meanwhile(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_full_evening()) as evening:
        await releasing(evening)
        await evening.press("x", "enter")
        assert not evening.session.contributions["b001"].hidden
        await evening.press("x", "j", "space")
        assert evening.session.contributions["b001"].hidden
        assert read(evening) == set()
        assert "Dit is verborgen: x = weer tonen" in evening.text
        await evening.press("x", "space")
        assert read(evening) == {"b001"}


async def test_an_untranslated_slip_that_a_terminal_cannot_write_is_told(tmp_path: Path) -> None:
    session = with_slips(a_session(), a_slip("أتمنى", lang="ar"))
    async with running(tmp_path, session) as evening:
        await releasing(evening)
        assert "(een briefje in het Arabisch, nog niet vertaald)" in evening.words
        assert "أتمنى" not in evening.text


async def test_what_comes_in_meanwhile_stands_there_at_once(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await releasing(evening)
        assert "Er zijn nog geen briefjes" in evening.text
        await evening.press("space", "g", "a", "w", "x")
        evening.app.live.edit("erbij", lambda s: add_slips(s, a_slip("Van de tafel")))
        await evening.settle()
        assert "Van de tafel" in evening.text
        await evening.press("escape")
        await evening.back()


async def test_five_thousand_slips_are_walked_through_and_released(tmp_path: Path) -> None:
    slips = {f"b{n}": a_slip(f"Wens {n}", "ABCD"[n % 4], id=f"b{n}", place=n) for n in range(5000)}
    async with running(tmp_path, a_session().with_(contributions=slips)) as evening:
        shown = await releasing(evening)
        await evening.press("end")
        assert shown.slip is not None and shown.slip.text == "Wens 999"
        assert "Wens 999" in evening.text and "Zonder thema" not in evening.text
        await evening.press("space", "a")
        assert len(read(evening)) == 5000
        assert "4999 briefjes vrijgegeven" in evening.text
        await evening.press("ctrl+z", "ctrl+z", "home")
        assert read(evening) == set()
        assert "Zonder thema" in evening.text


@pytest.mark.parametrize("size", [(60, 18), (40, 12), (120, 40), (10, 5), (300, 80)])
async def test_it_can_be_used_at_any_size(tmp_path: Path, size: tuple[int, int]) -> None:
    async with running(tmp_path, a_full_evening(), size=size) as evening:
        await releasing(evening)
        await evening.press("down", "space", "up", "tab", "x", "j", "end", "pageup")
        assert read(evening) == {"b002"}
        assert evening.session.contributions["b001"].hidden


async def test_a_click_chooses_and_a_second_one_releases(tmp_path: Path) -> None:
    async with running(tmp_path, a_full_evening()) as evening:
        slips = await releasing(evening)
        await evening.click("Langere gesprekken")
        assert slips.slip is not None and slips.slip.id == "b003"
        assert read(evening) == set()
        await evening.click("Langere gesprekken", times=2)
        assert read(evening) == {"b003"}
        await evening.click("alles")
        await evening.dialog(Choose)


async def test_when_slips_are_shown_is_chosen_with_the_other_things_of_the_evening(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, with_slips(a_session(), "een")) as evening:
        await evening.press("o")
        await evening.until(lambda: "Briefjes aan de zaal" in evening.text, "the form")
        assert "tonen na vrijgeven" in evening.text
        evening.screen.query_one("#release").focus()
        await evening.press("enter", "down", "enter")
        assert "meteen tonen" in evening.text
        await evening.press("f10")
        await evening.back()
        assert evening.session.evening.release_at_once
        assert read(evening) == set()
