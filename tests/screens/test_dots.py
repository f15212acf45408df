"""Counting the dots: what do we take up first?"""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import a_session, with_themes
from textual.widgets import Input

from screens.tools import Evening, running
from sessie.domain.editing import add_theme, set_dots
from sessie.domain.session import Session
from sessie.screens.confirm import Ask, Confirm
from sessie.widgets.dot_board import DotBoard


def with_dots(session: Session, **counts: int) -> Session:
    """Dots, as `t001_thuis=12`."""
    for name, count in counts.items():
        theme, _, side = name.partition("_")
        session = set_dots(session, "s1", theme, side, count)
    return session


def a_vote(*labels: str) -> Session:
    """A session with these themes to vote on."""
    return with_themes(a_session(), *(labels or ("Taal", "Tijd", "Rust")))


def counts(evening: Evening) -> dict[str, int]:
    """What was counted, by theme and side."""
    return {f"{d.theme}/{d.side}": d.count for d in evening.session.dots.values()}


def labels(evening: Evening) -> list[str]:
    """The labels of the themes."""
    return [theme.label for theme in evening.session.themes.values()]


async def counting(evening: Evening) -> None:
    """The vote on the beamer, the counting table open."""
    await evening.to("s1")
    await evening.desk()
    assert evening.screen.query_one(DotBoard).has_focus


async def answer(evening: Evening, text: str) -> None:
    """Answer the question with this text."""
    await evening.dialog(Ask)
    field = evening.screen.query_one(Input)
    field.value = text
    await evening.press("enter")


async def test_the_room_sees_the_themes_and_how_many_dots_there_are(tmp_path: Path) -> None:
    async with running(tmp_path, a_vote()) as evening:
        await evening.to("s1")
        assert "U hebt 3 stippen." in evening.text
        for label in ("Taal", "Tijd", "Rust"):
            assert label in evening.text


async def test_dots_are_counted_with_figures_and_arrows(tmp_path: Path) -> None:
    async with running(tmp_path, a_vote()) as evening:
        await counting(evening)
        await evening.press("1", "7", "down", "9", "enter", "4", "backspace", "right", "6")
        assert counts(evening) == {
            "t001/thuis": 17, "t002/thuis": 9, "t003/thuis": 0, "t003/school": 6
        }  # fmt: skip
        await evening.press("up", "tab", "3")
        assert counts(evening)["t002/thuis"] == 93
        await evening.press("ctrl+z", "ctrl+z")
        assert counts(evening) == {"t001/thuis": 17, "t002/thuis": 9, "t003/thuis": 0}


async def test_no_more_than_four_figures_go_in_a_cell(tmp_path: Path) -> None:
    async with running(tmp_path, a_vote()) as evening:
        await counting(evening)
        await evening.press(*"98765")
        assert counts(evening) == {"t001/thuis": 9876}


async def test_nothing_of_the_outcome_is_on_screen_until_the_vote_is_closed(tmp_path: Path) -> None:
    session = with_dots(a_vote(), t001_thuis=41, t002_thuis=17, t003_school=13, t001_school=6)
    async with running(tmp_path, session, size=(120, 40)) as evening:
        await evening.to("s1")
        for number in ("41", "17", "13"):
            assert number not in evening.text
        await evening.desk()
        await evening.press("down", "right")
        for number in ("41", "17", "13"):
            assert number not in evening.text.replace("17:", "").replace("13:", "")
        await evening.press("d")
        assert "Stemmen" not in evening.said
        for number in ("41", "17", "13"):
            assert number in evening.text


async def test_closing_shows_the_ranking_in_which_both_sides_count_as_much(tmp_path: Path) -> None:
    session = with_dots(a_vote(), t001_thuis=10, t002_thuis=50, t001_school=9, t003_school=1)
    async with running(tmp_path, session) as evening:
        await evening.to("s1")
        await evening.press("d")
        text = evening.text
        assert text.index("Taal") < text.index("Tijd") < text.index("Rust")
        assert "Ouders en school tellen even zwaar" in text
        await evening.press("d")
        assert "Ouders en school tellen even zwaar" not in evening.text
        await evening.press("ctrl+z")
        assert "Ouders en school tellen even zwaar" in evening.text


async def test_a_closed_vote_takes_no_more_dots(tmp_path: Path) -> None:
    async with running(tmp_path, with_dots(a_vote(), t001_thuis=4)) as evening:
        await counting(evening)
        await evening.press("d", "5")
        assert counts(evening) == {"t001/thuis": 4}
        assert "Druk op d" in evening.said[-1]
        await evening.press("d", "5")
        assert counts(evening) == {"t001/thuis": 45}


async def test_too_many_dots_of_one_side_are_told(tmp_path: Path) -> None:
    async with running(tmp_path, a_vote(), size=(120, 40)) as evening:
        await counting(evening)
        await evening.press("right", "1", "8")
        board = evening.screen.query_one(DotBoard)
        assert "18 van hoogstens 18" in evening.seen(board)
        assert "te veel" not in evening.seen(board)
        await evening.press("down", "1")
        assert "19 van hoogstens 18 – te veel!" in evening.seen(board)


async def test_a_theme_is_added_renamed_and_removed(tmp_path: Path) -> None:
    async with running(tmp_path, with_dots(a_vote(), t001_thuis=4)) as evening:
        await counting(evening)
        await evening.press("n")
        await answer(evening, "  Spelen   na school ")
        await evening.back()
        assert labels(evening) == ["Taal", "Tijd", "Rust", "Spelen na school"]
        await evening.press("r")
        await answer(evening, "Taal en tolken")
        await evening.back()
        assert labels(evening)[0] == "Taal en tolken"
        await evening.press("x")
        await evening.dialog(Confirm)
        assert "“Taal en tolken”" in evening.words
        await evening.press("escape")
        await evening.back()
        await evening.press("x")
        await evening.dialog(Confirm)
        await evening.press("j")
        await evening.back()
        assert labels(evening) == ["Tijd", "Rust", "Spelen na school"]
        assert counts(evening) == {}
        await evening.press("ctrl+z")
        assert counts(evening) == {"t001/thuis": 4}
        await evening.press("ctrl+z")
        assert labels(evening)[0] == "Taal"
        await evening.press("ctrl+z")
        assert labels(evening) == ["Taal", "Tijd", "Rust"]


async def test_a_label_that_is_too_long_is_refused_with_its_length(tmp_path: Path) -> None:
    async with running(tmp_path, a_vote()) as evening:
        await counting(evening)
        await evening.press("n")
        await answer(evening, "x" * 61)
        assert "Te lang: 61 van 60 tekens." in evening.words
        await answer(evening, "")
        await evening.back()
        assert len(labels(evening)) == 3


@pytest.mark.parametrize("key", ["n", "r"])
async def test_a_label_that_another_theme_has_is_refused_in_words(tmp_path: Path, key: str) -> None:
    async with running(tmp_path, a_vote()) as evening:
        await counting(evening)
        await evening.press(key)
        await answer(evening, "tijd")
        await evening.settle()
        assert labels(evening) == ["Taal", "Tijd", "Rust"]
        assert evening.said or isinstance(evening.screen, Ask)


async def test_a_vote_without_themes_says_how_to_begin(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("s1")
        assert "Hier komen de thema's waaruit u kiest." in evening.text
        await evening.desk()
        await evening.press("5", "down", "right", "x", "r", "d", "d")
        assert "Druk op n voor een nieuw thema." in evening.words
        assert counts(evening) == {}


async def test_a_click_puts_the_cursor_on_a_cell(tmp_path: Path) -> None:
    async with running(tmp_path, a_vote()) as evening:
        await counting(evening)
        board = evening.screen.query_one(DotBoard)
        x, y = board.region.right - 3, evening.spot(" 3 Rust")[1]
        await evening.pilot.click(offset=(x, y))
        await evening.press("8")
        assert counts(evening) == {"t003/school": 8}


async def test_escape_leaves_the_counting_and_the_arrows_go_on(tmp_path: Path) -> None:
    async with running(tmp_path, a_vote()) as evening:
        await counting(evening)
        await evening.press("escape", "right")
        await evening.until(lambda: evening.item == "a1" and evening.shows_item(), "the next item")


async def test_a_thirteenth_theme_is_refused_in_words(tmp_path: Path) -> None:
    session = a_session()
    for number in range(12):
        session = add_theme(session, f"Thema {number}")
    async with running(tmp_path, session, size=(120, 40)) as evening:
        await counting(evening)
        await evening.press("n")
        await evening.until(lambda: bool(evening.said), "the sentence")
        assert "Er zijn al 12 thema's" in evening.said[-1]
        assert len(labels(evening)) == 12
