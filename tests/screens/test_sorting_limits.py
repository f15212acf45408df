"""Sorting at the limits: many slips and themes, the mouse, any text, any size."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import a_session, a_slip, with_slips

from screens.sorting_tools import (
    TEXTS,
    a_few,
    bench,
    choices,
    crowded,
    here,
    sorting,
    squeezed,
    theme_of,
)
from screens.test_sizes import READABLE, SIZES, fits, named, resized
from sessie.model.session import Theme
from sessie.screens.desk.find_theme import FindTheme
from sessie.screens.desk.sorting import SortingScreen
from sessie.screens.desk.themes import ThemesScreen

# many -----------------------------------------------------------------------------------------


async def test_thirty_themes_fit_and_those_without_a_letter_are_found(tmp_path: Path) -> None:
    async with sorting(tmp_path, crowded()) as evening:
        fits(evening)
        offered = choices(evening, "themes")
        assert len(offered) == 25
        assert "z Onderwerp nummer 23" in evening.words.replace("  ", " ")
        slip_id = here(evening)[0]
        await evening.press("n")
        await evening.dialog(FindTheme)
        await evening.type("nummer 30", "enter")
        await evening.dialog(SortingScreen)
        assert theme_of(evening, slip_id) == "Onderwerp nummer 30"
        for key in ("a", "z"):
            slip_id = here(evening)[0]
            await evening.press(key)
            assert theme_of(evening, slip_id) == offered[key]


async def test_five_thousand_slips_are_sorted_like_five(tmp_path: Path) -> None:
    session = a_few()
    words = [slip.text.split() for slip in session.slips()]
    slips = (
        a_slip(" ".join(words[n % 4] + [f"zaak{n}", f"plek{n % 97}"]), id=f"x{n:04}", place=n + 9)
        for n in range(5000)
    )
    async with sorting(tmp_path, session.put("contributions", *slips)) as evening:
        assert "0 van 5004" in evening.text
        await evening.press("a", "1", "right", "b", "ctrl+z", "x", "j")
        assert "3 van 5003" in evening.text


# mouse ----------------------------------------------------------------------------------------


async def test_everything_can_be_clicked(tmp_path: Path) -> None:
    async with sorting(tmp_path, a_few()) as evening:
        first = here(evening)[0]
        await evening.click(" Rekenen")
        assert theme_of(evening, first) in ("Rekenen", "Taal")
        second, proposed = here(evening)[0], choices(evening, "proposals")["1"]
        await evening.click(f"1  {proposed}")
        assert theme_of(evening, second) == proposed
        third = here(evening)
        await evening.click("later")
        assert here(evening) != third
        await evening.click("terug")
        assert here(evening) == third
        await evening.click("nieuw")
        await evening.dialog(FindTheme)
        await evening.click("Taal", times=2)
        await evening.dialog(SortingScreen)
        assert theme_of(evening, third[0]) == "Taal"
        await evening.click("thema's")
        await evening.dialog(ThemesScreen)
        await evening.click("terug")
        await evening.dialog(SortingScreen)
        await evening.click("klaar")
        await evening.back()


async def test_a_theme_without_a_letter_is_clicked(tmp_path: Path) -> None:
    async with sorting(tmp_path, crowded(), (120, 40)) as evening:
        slip_id = here(evening)[0]
        await evening.click("Onderwerp nummer 28")
        assert theme_of(evening, slip_id) == "Onderwerp nummer 28"


async def test_a_click_beside_the_choices_does_nothing(tmp_path: Path) -> None:
    async with sorting(tmp_path, a_few()) as evening:
        before = evening.session
        for y in (0, 1, 2, 20, 23):
            await evening.pilot.click(offset=(79, y))
        await evening.settle()
        assert evening.session is before


# text and sizes -------------------------------------------------------------------------------


async def test_whatever_people_wrote_is_shown_as_they_wrote_it(tmp_path: Path) -> None:
    themes = [Theme(f"t{n}", text[:60], place=n) for n, text in enumerate(TEXTS)]
    session = with_slips(a_session(), *(a_slip(text) for text in TEXTS)).put("themes", *themes)
    async with sorting(tmp_path, session, (120, 40)) as evening:
        seen = set[str]()
        for _ in range(len(TEXTS)):
            on_screen = squeezed(evening.seen(bench(evening).card))
            for slip in bench(evening).sorter.here:
                seen.add(slip.text)
                assert squeezed(slip.text)[:60] in on_screen
            await evening.press("right")
        assert seen == set(TEXTS)
        for key in ("f7", "n"):
            await evening.press(key)
            fits(evening)
        await evening.type("[red]")
        assert "nieuw thema: [red]" in evening.words
        fits(evening)


@pytest.mark.parametrize("size", SIZES[::2], ids=named)
async def test_nothing_breaks_at_any_size(tmp_path: Path, size: tuple[int, int]) -> None:
    long = a_slip("heel lang " * 27, lang="tr", translation="net zo lang " * 23)
    session = with_slips(crowded(), long, *["Meer tijd voor gesprekken"] * 4)
    async with sorting(tmp_path, session, size) as evening:
        for key in ("right", "left", "a", "1", "down", "up", "n"):
            await evening.press(key)
            fits(evening)
        await evening.press("escape", "f7", "enter")
        fits(evening)


@pytest.mark.parametrize("size", READABLE, ids=named)
async def test_the_slip_the_proposals_some_themes_and_the_keys_are_always_in_sight(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    long = a_slip("een tolk " * 31, lang="tr", translation="de tolk kan rekenen " * 14)
    session = with_slips(crowded().with_(contributions={}), long)
    async with sorting(tmp_path, session, size) as evening:
        for text in ("Sorteren", "0 van 1", "de tolk kan rekenen", "door: tolk",
                     "a Onderwerp nummer 1", "nieuw", "later", "thema's", "klaar"):  # fmt: skip
            assert text in evening.words, evening.text


async def test_resizing_keeps_the_slip(tmp_path: Path) -> None:
    async with sorting(tmp_path, crowded()) as evening:
        before = evening.text
        for size in (*SIZES, (80, 24)):
            await resized(evening, size)
        await evening.settle()
        assert evening.text == before


async def test_long_slips_are_read_on_with_the_arrow(tmp_path: Path) -> None:
    session = with_slips(a_session(), *[f"Meer tijd voor gesprekken {'graag ' * 20}"] * 4)
    async with sorting(tmp_path, session, (60, 18)) as evening:
        assert len(here(evening)) == 4
        await evening.press("down", "down")
        assert "4 briefjes zeggen bijna hetzelfde" not in evening.text
        await evening.press("up", "up")
        assert "4 briefjes zeggen bijna hetzelfde" in evening.text
