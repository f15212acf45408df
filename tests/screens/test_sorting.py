"""Sorting slips under themes in the break, told with keys."""

from __future__ import annotations

from pathlib import Path

from builders import a_session, a_slip, with_slips, with_themes
from evenings import judged

from screens.sorting_tools import (
    a_few,
    bench,
    choices,
    here,
    key_of,
    sorting,
    theme_of,
    unsorted,
)
from sessie.example import example_evening, to_practise
from sessie.library.themes import read_themes
from sessie.screens.desk.find_theme import FindTheme
from sessie.screens.desk.sorting import SortingScreen
from sessie.screens.desk.themes import ThemesScreen
from sessie.screens.windows.ask import Choose
from sessie.screens.windows.menu import Help, StartScreen

# an evening -----------------------------------------------------------------------------------


async def test_the_example_evening_is_sorted_with_about_one_key_a_slip(tmp_path: Path) -> None:
    gold = judged()
    label = {theme["id"]: theme["label"] for theme in gold["themas"]}
    wanted = {slip_id: label[theme] for slip_id, theme in gold["labels"].items()}
    async with sorting(tmp_path, unsorted(to_practise())) as evening:
        assert "0 van 76" in evening.text
        presses = 0
        while ids := here(evening):
            together = {wanted[slip_id] for slip_id in ids}
            evening.send(key_of(evening, together.pop()) if len(together) == 1 else "s")
            await evening.breathe()
            presses += 1
            assert presses < 200
        await evening.settle()
        assert "76 van 76" in evening.text
        assert "Alles is gesorteerd: 76 briefjes, 15 thema's." in evening.words
        assert all(theme_of(evening, slip_id) == name for slip_id, name in wanted.items())
        assert presses <= 76 * 1.25


async def test_an_evening_without_themes_gets_them_from_the_proposals(tmp_path: Path) -> None:
    session = unsorted(to_practise()).with_(themes={})
    async with sorting(tmp_path, session) as evening:
        chosen = choices(evening, "proposals")["1"]
        slip_id = here(evening)[0]
        await evening.press("1")
        assert theme_of(evening, slip_id) == chosen
        assert choices(evening, "themes")["a"] == chosen
        theme = next(iter(evening.session.themes.values()))
        assert theme.known and theme.description
        await evening.press("ctrl+z")
        assert evening.session.themes == {}
        assert here(evening) == [slip_id]


async def test_one_slip_is_shown_with_whose_it_is_its_kind_and_question(tmp_path: Path) -> None:
    session = with_slips(a_session(), a_slip("Een tolk bij het gesprek", "C", "leerkracht"))
    async with sorting(tmp_path, session) as evening:
        assert "Een tolk bij het gesprek" in evening.text
        assert "Tafel C · leerkracht · wens · Wensen" in evening.text
        assert "door: tolk" in evening.words
        assert "alleen voor jou" in evening.text


async def test_a_slip_in_another_language_is_shown_in_both(tmp_path: Path) -> None:
    slip = a_slip("Tercüman istiyorum", lang="tr", translation="Ik wil een tolk")
    async with sorting(tmp_path, with_slips(a_session(), slip)) as evening:
        assert "Ik wil een tolk" in evening.text
        assert "Turks: Tercüman istiyorum" in evening.text


async def test_every_key_that_sorts_goes_on_to_the_next_slip(tmp_path: Path) -> None:
    async with sorting(tmp_path, a_few()) as evening:
        seen = list[str]()
        for key in ("a", "b", "0", "1"):
            seen += here(evening)
            await evening.press(key)
        assert sorted(seen) == ["b001", "b002", "b003", "b004"]
        assert [theme_of(evening, slip_id) for slip_id in seen[:3]] == ["Taal", "Rekenen", "Overig"]
        assert theme_of(evening, seen[3])
        assert "4 van 4" in evening.text
        assert here(evening) == []


async def test_a_letter_without_a_theme_says_so_and_changes_nothing(tmp_path: Path) -> None:
    async with sorting(tmp_path, a_few()) as evening:
        before = evening.session
        await evening.press("k")
        assert evening.said == ["Er is geen thema met de letter k."]
        assert evening.session is before


async def test_capitals_work_as_well(tmp_path: Path) -> None:
    async with sorting(tmp_path, a_few()) as evening:
        slip_id = here(evening)[0]
        await evening.press("B")
        assert theme_of(evening, slip_id) == "Rekenen"


async def test_later_and_back(tmp_path: Path) -> None:
    async with sorting(tmp_path, a_few()) as evening:
        first = here(evening)
        await evening.press("right")
        second = here(evening)
        assert second != first
        await evening.press("left")
        assert here(evening) == first
        await evening.press("enter")
        assert here(evening) == second
        await evening.press("a", "a", "a")
        assert here(evening) == first
        await evening.press("right", "enter")
        assert here(evening) == first
        assert "3 van 4" in evening.text


async def test_going_back_shows_where_a_slip_stands_and_moves_it(tmp_path: Path) -> None:
    async with sorting(tmp_path, a_few()) as evening:
        first = here(evening)
        await evening.press("a")
        second = here(evening)
        await evening.press("left")
        assert here(evening) == first
        assert "staat bij: Taal" in evening.text
        await evening.press("b")
        assert theme_of(evening, first[0]) == "Rekenen"
        assert here(evening) == second


async def test_a_slip_is_taken_out_of_the_evening_and_put_back(tmp_path: Path) -> None:
    async with sorting(tmp_path, a_few()) as evening:
        first = here(evening)[0]
        await evening.press("x", "enter")
        assert not evening.session.contributions[first].hidden
        await evening.press("x", "j")
        assert evening.session.contributions[first].hidden
        assert "0 van 3" in evening.text
        await evening.press("ctrl+z")
        assert evening.said[-1] == "Teruggehaald: 1 briefje uitgezet"
        assert here(evening) == [first]
        await evening.press("x", "j", "left")
        assert "staat uit: telt nergens mee" in evening.text
        await evening.press("x")
        assert not evening.session.contributions[first].hidden


async def test_undo_goes_back_slip_by_slip_and_then_on_again(tmp_path: Path) -> None:
    async with sorting(tmp_path, a_few()) as evening:
        order = list[list[str]]()
        for _ in range(4):
            order.append(here(evening))
            await evening.press("a")
        for ids in reversed(order):
            await evening.press("ctrl+z")
            assert here(evening) == ids
        assert evening.said[-1] == "Teruggehaald: 1 briefje bij “Taal”"
        assert "0 van 4" in evening.text
        for ids in order:
            assert here(evening) == ids
            await evening.press("b")
        assert "4 van 4" in evening.text


async def test_slips_that_say_nearly_the_same_go_together_or_apart(tmp_path: Path) -> None:
    session = with_slips(with_themes(a_session(), "Tijd"), "Meer tijd voor gesprekken",
                         "meer tijd voor het gesprek!", "tijd voor gesprek")  # fmt: skip
    async with sorting(tmp_path, session) as evening:
        assert "3 briefjes zeggen bijna hetzelfde" in evening.text
        for text in ("Meer tijd voor gesprekken", "meer tijd voor het gesprek!"):
            assert text in evening.text
        await evening.press("s")
        assert len(here(evening)) == 1
        await evening.press("0")
        assert "2 briefjes zeggen bijna hetzelfde" in evening.text
        await evening.press("a")
        under = [slip.theme for slip in evening.session.contributions.values()]
        assert sorted(under) == ["t001", "t001", "t002"]
        await evening.press("ctrl+z")
        assert evening.said[-1] == "Teruggehaald: 2 briefjes bij “Tijd”"
        assert len(here(evening)) == 2


# new themes and searching ---------------------------------------------------------------------


async def test_a_new_theme_is_typed(tmp_path: Path) -> None:
    async with sorting(tmp_path, a_few()) as evening:
        slip_id = here(evening)[0]
        await evening.press("n")
        await evening.dialog(FindTheme)
        await evening.type("Meubels en stoelen", "enter")
        await evening.dialog(SortingScreen)
        assert theme_of(evening, slip_id) == "Meubels en stoelen"
        assert choices(evening, "themes")["c"] == "Meubels en stoelen"
        await evening.press("ctrl+z")
        assert len(evening.session.themes) == 2


async def test_a_theme_of_the_library_is_found_by_a_few_letters(tmp_path: Path) -> None:
    known = read_themes()[0]
    async with sorting(tmp_path, a_few()) as evening:
        slip_id = here(evening)[0]
        await evening.press("n")
        await evening.dialog(FindTheme)
        await evening.type(known.label[:7].lower())
        assert "themalijst" in evening.text
        await evening.press("enter")
        await evening.dialog(SortingScreen)
        theme = evening.session.themes[evening.session.contributions[slip_id].theme]
        assert (theme.label, theme.known) == (known.label, known.id)


async def test_what_only_looks_like_a_theme_does_not_take_the_place_of_a_new_one(
    tmp_path: Path,
) -> None:
    async with sorting(tmp_path, a_few()) as evening:
        slip_id = here(evening)[0]
        await evening.press("n")
        await evening.dialog(FindTheme)
        await evening.type("Tolk", "enter")
        await evening.dialog(SortingScreen)
        assert theme_of(evening, slip_id) == "Tolk"


async def test_searching_can_be_given_up_and_enter_alone_chooses_nothing(tmp_path: Path) -> None:
    async with sorting(tmp_path, a_few()) as evening:
        before, at = evening.session, here(evening)
        await evening.press("n", "enter", "escape")
        await evening.dialog(SortingScreen)
        assert evening.session is before
        assert here(evening) == at


async def test_a_label_that_is_too_long_is_refused_with_its_length(tmp_path: Path) -> None:
    async with sorting(tmp_path, a_few()) as evening:
        await evening.press("n")
        await evening.dialog(FindTheme)
        await evening.type("x" * 61, "enter")
        assert "Te lang voor een thema: 61 van 60 tekens." in evening.words
        assert isinstance(evening.screen, FindTheme)


async def test_keys_in_a_burst_each_sort_one_slip(tmp_path: Path) -> None:
    async with sorting(tmp_path, unsorted(to_practise())) as evening:
        for _ in range(20):
            evening.send("1")
        await evening.settle()
        done = [slip for slip in evening.session.contributions.values() if slip.theme]
        assert len(done) == sum(len(ids) for ids in bench(evening).sorter.trail.shown[:-1]) >= 20
        assert f"{len(done)} van 76" in evening.text


async def test_letters_typed_ahead_become_the_name_and_sort_nothing(tmp_path: Path) -> None:
    async with sorting(tmp_path, a_few()) as evening:
        slip_id = here(evening)[0]
        await evening.press("n")
        for char in "meubels":
            evening.send(char)
        evening.send("enter")
        await evening.settle()
        await evening.until(lambda: bool(theme_of(evening, slip_id)), "the theme")
        assert theme_of(evening, slip_id) == "meubels"
        assert [s.id for s in evening.session.contributions.values() if s.theme] == [slip_id]


# what comes and goes --------------------------------------------------------------------------


async def test_what_arrives_while_sorting_comes_at_the_end(tmp_path: Path) -> None:
    async with sorting(tmp_path, a_few()) as evening:
        at = here(evening)
        evening.app.live.edit("briefje erbij", lambda s: with_slips(s, "Nog een tolk"))
        await evening.until(lambda: "0 van 5" in evening.text, "five slips")
        assert here(evening) == at
        await evening.press("a", "a", "a", "a")
        assert here(evening) == ["b005"]
        await evening.press("a")
        assert "5 van 5" in evening.text
        evening.app.live.edit("briefje erbij", lambda s: with_slips(s, "En nog een"))
        await evening.until(lambda: here(evening) == ["b006"], "the last slip")


async def test_a_slip_that_is_taken_away_meanwhile_makes_room_for_the_next(tmp_path: Path) -> None:
    async with sorting(tmp_path, a_few()) as evening:
        gone = here(evening)[0]
        evening.app.live.edit("briefje weg", lambda s: s.drop("contributions", gone))
        await evening.until(lambda: "0 van 3" in evening.text, "three slips")
        assert here(evening) and here(evening) != [gone]


async def test_an_evening_without_slips_waits_for_them(tmp_path: Path) -> None:
    async with sorting(tmp_path, a_session()) as evening:
        assert "Er zijn nog geen briefjes om te sorteren." in evening.words
        await evening.press("1", "a", "n", "s", "x", "right", "left", "0")
        evening.app.live.edit("briefje erbij", lambda s: with_slips(s, "Eindelijk"))
        await evening.until(lambda: "Eindelijk" in evening.text, "the slip")


async def test_a_sorted_evening_says_so_and_can_be_gone_through_again(tmp_path: Path) -> None:
    async with sorting(tmp_path, example_evening()) as evening:
        assert "Alles is gesorteerd: 76 briefjes, 15 thema's." in evening.words
        await evening.press("left")
        assert "staat bij: Overig" in evening.text
        await evening.press("f7")
        await evening.dialog(ThemesScreen)
        await evening.press("escape")
        await evening.dialog(SortingScreen)
        await evening.press("escape")
        await evening.back()


async def test_the_evening_is_closed_from_here(tmp_path: Path) -> None:
    async with sorting(tmp_path, a_few()) as evening:
        await evening.press("ctrl+q")
        await evening.dialog(Choose)
        await evening.press("escape")
        await evening.dialog(SortingScreen)
        evening.app.leave_session()
        await evening.dialog(StartScreen)


async def test_the_help_names_the_keys_and_gives_the_screen_back(tmp_path: Path) -> None:
    async with sorting(tmp_path, a_few()) as evening:
        await evening.press("f1")
        await evening.dialog(Help)
        for words in ("eerste voorstel", "thema met die letter", "later", "vorig briefje"):
            assert words in evening.words
        await evening.press("escape")
        await evening.dialog(SortingScreen)
