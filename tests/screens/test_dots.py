"""Counting the dots: what do we take up first?"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from builders import a_script, a_session, a_slip, with_slips, with_themes
from textual.widgets import Input

from screens.tools import Evening, running
from sessie.model.script import Role, Script
from sessie.model.session import Session
from sessie.model.vocabulary import SIDES
from sessie.rules.themes import new_theme
from sessie.rules.vote import count_at_table, poll_of, poll_themes, set_dots
from sessie.screens.windows.ask import Ask, ChooseTheme, Confirm
from sessie.widgets.dot_board import DotBoard
from sessie.widgets.public_view import PublicView


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


def listed(evening: Evening) -> list[str]:
    """The labels on the list of the vote."""
    return [theme.label for theme in poll_themes(evening.session, "s1")]


def three_sides() -> Script:
    """A script in which a library takes part too."""
    partner = Role("partner_bibliotheek", "bibliotheek", "bibliotheken", "b", "partner")
    script = a_script()
    return replace(script, roles=(*script.roles, partner), sides=SIDES)


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
        assert counts(evening) == {"t001/thuis": 17, "t002/thuis": 9}
        await evening.press("enter")
        assert counts(evening)["t003/school"] == 6
        await evening.press("1", "2", "enter")
        assert counts(evening)["t001/thuis"] == 12
        await evening.press("ctrl+z", "ctrl+z")
        assert counts(evening) == {"t001/thuis": 17, "t002/thuis": 9}


async def test_a_number_over_another_is_shown_with_it_and_counts_when_it_is_left(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, with_dots(a_vote(), t001_thuis=12)) as evening:
        await counting(evening)
        await evening.press("9")
        assert "12→9" in evening.text and counts(evening)["t001/thuis"] == 12
        await evening.press("backspace", "enter")
        assert counts(evening)["t001/thuis"] == 12
        await evening.press("up", "9", "escape")
        assert counts(evening)["t001/thuis"] == 9
        await evening.press("ctrl+z", "f2", "f2", "backspace", "pagedown")
        await evening.until(evening.shows_item, "the next item")
        assert counts(evening)["t001/thuis"] == 1


async def test_two_numbers_in_a_cell_are_refused_and_letters_fill_none(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_vote()) as evening:
        await counting(evening)
        await evening.type_blind("1 12", apart=0.08)
        assert "1 12_" in evening.text, "what is in the cell can be read"
        for key in ("enter", "right", "escape"):
            await evening.press(key)
            assert evening.item == "s1" and not counts(evening)
            assert "“1 12” is meer dan één getal" in evening.said[-1]
            if key != "escape":
                await evening.type_blind("1 12", apart=0.08)
        await evening.press("i")
        await evening.type_blind("12 ", apart=0.08)
        await evening.press("enter")
        assert counts(evening) == {"t001/thuis": 12}
        before = evening.session
        for text in ("12 tafels\n", "t", "x", "n", "A o Juf\n", "3e\n"):
            await evening.type_blind(text, apart=0.08)
        assert evening.session is before
        assert evening.said[-1] == DotBoard.TO_TYPE


async def test_no_more_than_four_figures_go_in_a_cell(tmp_path: Path) -> None:
    async with running(tmp_path, a_vote()) as evening:
        await counting(evening)
        await evening.press(*"98765", "enter")
        assert counts(evening) == {"t001/thuis": 9876}


def without_times(text: str) -> str:
    """The screen without the time of day and the time at which it was saved."""
    return re.sub(r"\d\d:\d\d(:\d\d)?", "", text)


async def test_nothing_of_the_outcome_is_on_screen_until_the_vote_is_closed(tmp_path: Path) -> None:
    session = with_dots(a_vote(), t001_thuis=41, t002_thuis=17, t003_school=13, t001_school=6)
    async with running(tmp_path, session, size=(120, 40)) as evening:
        evening.app.live.own_window = False
        evening.app.live.show_all_the_same()
        await evening.to("s1")
        for number in ("41", "17", "13"):
            assert number not in without_times(evening.text)
        assert "tellen (lijst weg)" in evening.text, "it is said before the list goes"
        await evening.desk()
        await evening.press("down", "right")
        for number in ("41", "17", "13"):
            assert number not in without_times(evening.text)
        await evening.press("escape", "d", "j")
        assert "Stemmen" not in evening.said
        for number in ("41", "17", "13"):
            assert number in without_times(evening.text)


async def test_where_only_the_facilitator_looks_every_count_can_be_checked(tmp_path: Path) -> None:
    session = with_dots(a_vote(), t001_thuis=41, t002_thuis=17)
    async with running(tmp_path, session) as evening:
        await evening.to("s1")
        await evening.desk()
        assert "41" in evening.text and "17" in evening.text


async def test_a_table_that_does_not_fit_says_how_many_more_there_are(tmp_path: Path) -> None:
    session = a_vote(*(f"Thema {n}" for n in range(1, 11)))
    async with running(tmp_path, session, size=(80, 18)) as evening:
        await evening.to("s1")
        await evening.desk()
        await evening.press("escape")
        board = evening.screen.query_one(DotBoard)
        shown = evening.seen(board).count("Thema")
        assert 0 < shown < 10 and f"… nog {10 - shown}" in evening.seen(board)
        board.at = (9, 0)
        await evening.settle()
        assert "Thema 10" in evening.seen(board) and "hierboven" in evening.seen(board)


async def test_a_vote_that_is_counted_half_is_only_closed_after_a_question(tmp_path: Path) -> None:
    async with running(tmp_path, a_vote()) as evening:
        await evening.to("s1")
        await evening.press("d")
        await evening.dialog(Confirm)
        assert "Er is nog niets geteld." in evening.words
        await evening.press("enter")  # too many keys close nothing
        await evening.back()
        await counting(evening)
        await evening.press("7", "down", "0", "down", "3", "down", "1", "escape", "d")
        await evening.dialog(Confirm)
        assert isinstance(evening.screen, Confirm)
        assert evening.screen.question == (
            "Nog te tellen: van leerkrachten 2 van de 3 thema's. "
            "Toch dicht? De zaal ziet dan de uitslag."
        )
        assert "7" not in evening.words.split()
        await evening.press("escape")
        await evening.back()
        assert not poll_of(evening.session, "s1").closed
        await evening.press("i", "up", "up", "up")
        for _ in range(6):
            await evening.press("1", "down")
        await evening.press("escape", "d")
        assert poll_of(evening.session, "s1").closed


async def test_closing_shows_the_ranking_in_which_both_sides_count_as_much(tmp_path: Path) -> None:
    session = with_dots(a_vote(), t001_thuis=10, t002_thuis=50, t001_school=9, t003_school=1)
    async with running(tmp_path, session) as evening:
        await evening.to("s1")
        await evening.press("d", "j")
        text = evening.text
        assert text.index("Taal") < text.index("Tijd") < text.index("Rust")
        assert "Elke kant telt even zwaar" in text
        await evening.press("d")
        assert "Elke kant telt even zwaar" not in evening.text
        await evening.press("ctrl+z")
        assert "Elke kant telt even zwaar" in evening.text


async def test_one_key_lets_every_dot_weigh_the_same_and_undo_takes_it_back(tmp_path: Path) -> None:
    session = with_dots(a_vote(), t001_thuis=10, t002_thuis=50, t001_school=9, t003_school=1)
    async with running(tmp_path, session) as evening:
        await evening.to("s1")
        await evening.press("d", "j", "w")
        assert evening.session.evening.per_head
        assert "Elke stip telt even zwaar" in evening.text
        text = evening.text
        assert text.index("Tijd") < text.index("Taal") < text.index("Rust")
        await evening.press("ctrl+z")
        assert evening.text.index("Taal") < evening.text.index("Tijd")
        assert not evening.session.evening.per_head


async def test_a_closed_vote_takes_no_more_dots(tmp_path: Path) -> None:
    async with running(tmp_path, with_dots(a_vote(), t001_thuis=4)) as evening:
        await counting(evening)
        await evening.press("escape", "d", "j", "i", "5", "enter")
        assert counts(evening) == {"t001/thuis": 4}
        assert "Druk op d" in evening.said[-1]
        await evening.press("escape", "d", "i", "up", "4", "5", "enter")
        assert counts(evening) == {"t001/thuis": 45}


async def test_what_tables_counted_with_a_phone_stands_beside_what_is_typed(tmp_path: Path) -> None:
    session = with_dots(a_vote(), t001_thuis=12)
    session = count_at_table(session, "s1", "A", {"thuis": {"t001": 20, "t002": 3}})
    session = count_at_table(session, "s1", "B", {"thuis": {"t001": 10}})
    async with running(tmp_path, session, size=(120, 40)) as evening:
        await counting(evening)
        board = evening.screen.query_one(DotBoard)
        seen = evening.seen(board)
        assert "getypt + telefoons" in seen and "12+30" in seen and "0+3" in seen
        assert "ouders: 45 van 60" in seen
        await evening.press("1", "4", "enter")
        assert counts(evening) == {"t001/thuis": 14} and "0+3" in evening.seen(board)
        await evening.press("escape", "d", "j")
        assert "Taal" in evening.seen(evening.screen.query_one(PublicView))
        assert "44" in evening.seen(evening.screen.query_one(PublicView))


async def test_too_many_dots_of_one_side_are_told(tmp_path: Path) -> None:
    async with running(tmp_path, a_vote(), size=(120, 40)) as evening:
        await counting(evening)
        await evening.press("right", "1", "8", "down")
        board = evening.screen.query_one(DotBoard)
        assert "ouders: 0 van 60 leerkrachten: 18 van 18" in evening.seen(board)
        assert "Te veel" not in evening.seen(board)
        await evening.press("1", "down")
        assert "leerkrachten: 19 van 18" in evening.seen(board)
        assert "Te veel stippen van leerkrachten: 6 × 3 is 18. Klopt" in evening.seen(board)
        assert "Te veel" not in evening.seen(evening.screen.query_one(PublicView))


async def test_a_side_of_which_nobody_counted_the_people_is_told_so(tmp_path: Path) -> None:
    session = a_vote()
    session = session.with_(evening=replace(session.evening, attendance={"ouder": 20}))
    async with running(tmp_path, session, size=(120, 40)) as evening:
        await counting(evening)
        await evening.press("right", "9", "enter")
        board = evening.screen.query_one(DotBoard)
        assert "leerkrachten: 9 (aantal mensen: o)" in evening.seen(board)


async def test_the_room_is_told_to_choose_in_silence_and_then_that_dots_are_counted(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_vote(), size=(60, 18)) as evening:
        await evening.to("s1")
        assert "Iedereen kiest eerst stil." in evening.text
        assert "We tellen" not in evening.text
        await evening.press("f2", "4", "enter", "f2")
        assert "We tellen de stippen." in evening.text
        assert "kiest eerst stil" not in evening.text
        assert [row.split()[0] for row in evening.rows if row.split()[1:] == ["Rust"]] == ["3"]


# the list -----------------------------------------------------------------------------------


async def test_a_theme_goes_off_the_list_and_comes_back(tmp_path: Path) -> None:
    async with running(tmp_path, a_vote()) as evening:
        await counting(evening)
        await evening.press("down", "f7", "2")
        await evening.dialog(Confirm)
        assert "schuift" in evening.text
        await evening.press("j")
        await evening.back()
        assert labels(evening) == ["Taal", "Tijd", "Rust"]
        assert listed(evening) == ["Taal", "Rust"]
        assert "nog 1 niet op de lijst" in evening.text
        await evening.press("escape", "l")
        await evening.dialog(ChooseTheme)
        assert "Tijd" in evening.seen(evening.screen.query_one(".dialog"))
        await evening.press("enter")
        await evening.back()
        assert listed(evening) == ["Taal", "Rust", "Tijd"]
        await evening.press("l")
        await evening.until(lambda: "Alle thema's staan al op" in evening.said[-1], "a sentence")
        await evening.press("ctrl+z", "ctrl+z")
        assert listed(evening) == ["Taal", "Tijd", "Rust"]


async def test_dots_go_with_a_theme_only_after_a_question(tmp_path: Path) -> None:
    async with running(tmp_path, with_dots(a_vote(), t001_thuis=4)) as evening:
        await counting(evening)
        await evening.press("f7", "2")
        await evening.dialog(Confirm)
        assert "Er zijn al stippen geteld bij “Taal”" in evening.words
        await evening.press("escape")
        await evening.back()
        assert listed(evening) == ["Taal", "Tijd", "Rust"]
        await evening.press("f7", "2")
        await evening.dialog(Confirm)
        await evening.press("enter")
        await evening.back()
        assert counts(evening) == {"t001/thuis": 4}  # Enter leaves it as it is
        await evening.press("f7", "2")
        await evening.dialog(Confirm)
        await evening.press("j")
        await evening.back()
        assert (listed(evening), counts(evening)) == (["Tijd", "Rust"], {})
        await evening.press("ctrl+z")
        assert counts(evening) == {"t001/thuis": 4}


async def test_the_last_theme_and_a_closed_vote_keep_their_list(tmp_path: Path) -> None:
    async with running(tmp_path, a_vote("Taal")) as evening:
        await counting(evening)
        await evening.press("f7", "2")
        await evening.until(lambda: bool(evening.said), "a sentence")
        assert "laatste thema op de lijst" in evening.said[-1]
        await evening.press("7", "escape", "d", "j", "i", "f7", "2")
        await evening.until(lambda: "stemmen is klaar" in evening.said[-1], "a sentence")
        assert listed(evening) == ["Taal"]


def crowded() -> Session:
    """Forty tables, sixteen themes with long names, two hundred wishes."""
    session = with_themes(
        a_session(tables=40), *(f"Een thema met een naam, {n}" for n in range(16))
    )
    slips = [
        a_slip(f"wens {n}", list(session.tables)[n % 40], ("ouder", "leerkracht")[n % 3 == 0],
               theme=f"t{1 + n % (3 + n % 14):03d}")
        for n in range(200)
    ]  # fmt: skip
    return with_slips(session, *slips)


@pytest.mark.parametrize("size", [(80, 24), (60, 18)])
async def test_forty_tables_and_twelve_themes_fit_from_silence_to_outcome(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, crowded(), size=size) as evening:
        await evening.to("s1")
        names = listed(evening)
        assert len(names) == 12
        assert all(f"{n:>2}  {name}" in evening.text for n, name in enumerate(names, 1))
        assert "Iedereen kiest eerst stil." in evening.text
        await evening.press("f2")
        if size == (80, 24):
            assert all(f"{n:>2} {name}" in evening.text for n, name in enumerate(names, 1))
            assert "ouders: 0 van 60" in evening.text
        for side in range(2):
            for n in range(12):
                await evening.press(str(1 + (n + side) % 4), "down")
        assert len(counts(evening)) == 24
        await evening.press("f2", "d")
        assert all(name in evening.text for name in names)
        assert "Elke kant telt even zwaar" in evening.text


async def test_the_numbers_stay_when_slips_come_in_after_the_first_dot(tmp_path: Path) -> None:
    async with running(tmp_path, a_vote()) as evening:
        await counting(evening)
        await evening.press("4", "enter")
        slips = [a_slip("rust", theme="t003"), a_slip("rust", role="leerkracht", theme="t003")]
        evening.app.live.edit("briefjes", lambda s: with_slips(s, *slips))
        await evening.settle()
        assert listed(evening) == ["Taal", "Tijd", "Rust"]


async def test_three_sides_are_counted_and_ranked_beside_each_other(tmp_path: Path) -> None:
    session = with_themes(a_session(three_sides()), "Taal", "Tijd")
    async with running(tmp_path, session) as evening:
        await counting(evening)
        await evening.press("5", "right", "2", "right", "1", "down", "8", "up")
        assert counts(evening) == {
            "t001/thuis": 5, "t001/school": 2, "t001/partner": 1, "t002/partner": 8
        }  # fmt: skip
        await evening.press("f2", "d", "j")
        assert "ouders" in evening.text and "partners" in evening.text
        [taal] = [row for row in evening.rows if "Taal" in row]
        assert taal.split()[0] == "1" and [w for w in taal.split() if w.isdigit()][1:] == [
            "5", "2", "1"
        ]  # fmt: skip


async def test_a_theme_is_added_renamed_and_removed(tmp_path: Path) -> None:
    async with running(tmp_path, with_dots(a_vote(), t001_thuis=4)) as evening:
        await counting(evening)
        await evening.press("escape", "n")
        await answer(evening, "  Spelen   na school ")
        await evening.back()
        assert labels(evening) == ["Taal", "Tijd", "Rust", "Spelen na school"]
        await evening.press("i", "f7", "1")
        await answer(evening, "Taal en tolken")
        await evening.back()
        assert labels(evening)[0] == "Taal en tolken"
        await evening.press("f7", "3")
        await evening.dialog(Confirm)
        assert "“Taal en tolken”" in evening.words
        await evening.press("escape")
        await evening.back()
        await evening.press("delete")
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
        await evening.press("escape", "n")
        await answer(evening, "x" * 61)
        assert "Te lang: 61 van 60 tekens." in evening.words
        await answer(evening, "")
        await evening.back()
        assert len(labels(evening)) == 3


@pytest.mark.parametrize("keys", ["escape n", "f7 1"])
async def test_a_label_that_another_theme_has_is_refused_in_words(
    tmp_path: Path, keys: str
) -> None:
    async with running(tmp_path, a_vote()) as evening:
        await counting(evening)
        await evening.press(*keys.split())
        await answer(evening, "tijd")
        await evening.settle()
        assert labels(evening) == ["Taal", "Tijd", "Rust"]
        assert evening.said or isinstance(evening.screen, Ask)


async def test_a_vote_without_themes_says_how_to_begin(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("s1")
        assert "Hier komen de thema's waaruit u kiest." in evening.text
        await evening.desk()
        await evening.press("5", "down", "right", "delete", "f7", "escape", "d", "d")
        assert "Druk op n voor een nieuw thema." in evening.words
        assert counts(evening) == {}


async def test_a_click_puts_the_cursor_on_a_cell(tmp_path: Path) -> None:
    async with running(tmp_path, a_vote()) as evening:
        await counting(evening)
        board = evening.screen.query_one(DotBoard)
        x, y = board.region.right - 3, evening.spot(" 3 Rust")[1]
        await evening.pilot.click(offset=(x, y))
        await evening.press("8", "enter")
        assert counts(evening) == {"t003/school": 8}


async def test_escape_leaves_the_counting_and_the_arrows_go_on(tmp_path: Path) -> None:
    async with running(tmp_path, a_vote()) as evening:
        await counting(evening)
        await evening.press("escape", "right")
        await evening.until(lambda: evening.item == "a1" and evening.shows_item(), "the next item")


async def test_a_thirteenth_theme_is_refused_in_words(tmp_path: Path) -> None:
    session = a_session()
    for number in range(12):
        session = new_theme(session, f"Thema {number}")[0]
    async with running(tmp_path, session, size=(120, 40)) as evening:
        await counting(evening)
        await evening.press("escape", "n")
        await evening.until(lambda: bool(evening.said), "the sentence")
        assert "Er zijn al 12 thema's" in evening.said[-1]
        assert len(labels(evening)) == 12
