"""The themes and what stands under them, looked through and changed with keys."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from builders import a_session, a_slip, with_slips, with_themes
from textual.widgets import Input

from screens.sorting_tools import TEXTS, here, sorting, squeezed
from screens.tools import AnyScreen, Evening
from sessie.model.session import Session
from sessie.rules.themes import new_theme, themes_for
from sessie.rules.vote import dots_of, set_dots
from sessie.screens.desk.find_theme import FindTheme
from sessie.screens.desk.sorting import SortingScreen
from sessie.screens.desk.themes import ThemeSlips, ThemesScreen
from sessie.screens.windows.ask import Ask, AskTension


def three_themes() -> Session:
    """Taal with three slips, Tijd with one, Rust with none, and one slip without a theme."""
    session = with_slips(
        with_themes(a_session(), "Taal", "Tijd", "Rust"),
        a_slip("een tolk", theme="t001"),
        a_slip("gewone woorden", theme="t001"),
        a_slip("langer praten", theme="t002"),
        a_slip("taallessen voor ouders", theme="t001"),
        a_slip("iets met stoelen"),
    )
    return set_dots(set_dots(session, "s1", "t001", "thuis", 4), "s1", "t002", "thuis", 3)


@asynccontextmanager
async def themes(
    folder: Path, session: Session, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[Evening]:
    """The themes, opened from the sorting."""
    async with sorting(folder, session, size) as evening:
        await evening.press("f7")
        await evening.dialog(ThemesScreen)
        yield evening


def labels(evening: Evening, item: str = "") -> list[str]:
    """The themes in their order."""
    return [theme.label for theme in themes_for(evening.session, item) if theme.item == item]


def under(evening: Evening, theme_id: str) -> list[str]:
    """Ids of the slips under a theme."""
    held = evening.session.contributions.values()
    return [slip.id for slip in held if slip.theme == theme_id]


async def answer(evening: Evening, window: AnyScreen, text: str) -> None:
    """Type this in the window that was asked for, in the place of what is there."""
    await evening.dialog(window)
    evening.screen.query_one(Input).value = ""
    await evening.type(text, "enter")


async def test_the_list_says_how_many_slips_each_theme_has(tmp_path: Path) -> None:
    async with themes(tmp_path, three_themes()) as evening:
        rows = [" ".join(row.split()) for row in evening.rows]
        assert "▸ Taal 3" in rows
        assert "Tijd 1" in rows and "Rust" in rows and "zonder thema 1" in rows
        await evening.press("escape")
        await evening.dialog(SortingScreen)
        assert here(evening) == ["b005"]


async def test_a_theme_is_renamed_and_gets_a_description(tmp_path: Path) -> None:
    async with themes(tmp_path, three_themes()) as evening:
        await evening.press("r")
        await answer(evening, Ask, "Taal en tolken")
        await evening.dialog(ThemesScreen)
        assert labels(evening) == ["Taal en tolken", "Tijd", "Rust"]
        await evening.press("o")
        await answer(evening, Ask, "Een tolk bij elk gesprek.")
        await evening.dialog(ThemesScreen)
        assert "Een tolk bij elk gesprek." in evening.text
        await evening.press("o")
        await answer(evening, Ask, "")
        await evening.dialog(ThemesScreen)
        assert evening.session.themes["t001"].description == ""
        await evening.press("ctrl+z", "ctrl+z", "ctrl+z")
        assert labels(evening)[0] == "Taal"


async def test_what_is_typed_right_after_r_goes_to_the_question(tmp_path: Path) -> None:
    async with themes(tmp_path, three_themes()) as evening:
        evening.send("down")
        await evening.press("r")
        for key in ("x", "n"):
            evening.send(key)
        await evening.dialog(Ask)
        await evening.until(lambda: evening.screen.query_one(Input).value == "Tijdxn", "letters")
        assert labels(evening) == ["Taal", "Tijd", "Rust"]


async def test_a_name_that_another_theme_has_is_refused(tmp_path: Path) -> None:
    async with themes(tmp_path, three_themes()) as evening:
        await evening.press("r")
        await answer(evening, Ask, "tijd")
        await evening.dialog(ThemesScreen)
        assert evening.said == ["Het thema “Tijd” is er al. Samenvoegen kan met s."]
        await evening.press("n")
        await answer(evening, FindTheme, "rust")
        await evening.dialog(ThemesScreen)
        assert evening.said[-1] == "Het thema “Rust” is er al."
        assert labels(evening) == ["Taal", "Tijd", "Rust"]


async def test_a_new_theme_is_added_without_a_slip(tmp_path: Path) -> None:
    async with themes(tmp_path, three_themes()) as evening:
        await evening.press("n")
        await answer(evening, FindTheme, "Stoelen")
        await evening.dialog(ThemesScreen)
        assert labels(evening) == ["Taal", "Tijd", "Rust", "Stoelen"]
        await evening.press("escape")
        await evening.dialog(SortingScreen)
        await evening.press("d")
        assert under(evening, "t004") == ["b005"]


async def test_two_themes_become_one_and_two_again(tmp_path: Path) -> None:
    async with themes(tmp_path, three_themes()) as evening:
        await evening.press("s")
        await evening.dialog(FindTheme)
        assert "“Taal” samenvoegen met welk thema? Die naam blijft." in evening.words
        assert "nieuw thema" not in evening.text
        await evening.type("tij", "enter")
        await evening.dialog(ThemesScreen)
        assert labels(evening) == ["Tijd", "Rust"]
        assert under(evening, "t002") == ["b001", "b002", "b003", "b004"]
        assert dots_of(evening.session, "s1", "t002", "thuis") == 7
        assert "▸ Tijd" in evening.text
        await evening.press("ctrl+z")
        assert labels(evening) == ["Taal", "Tijd", "Rust"]
        assert under(evening, "t001") == ["b001", "b002", "b004"]
        assert dots_of(evening.session, "s1", "t002", "thuis") == 3


async def test_the_order_is_changed_and_the_cursor_goes_along(tmp_path: Path) -> None:
    async with themes(tmp_path, three_themes()) as evening:
        await evening.press("shift+down", "shift+down", "shift+down")
        assert labels(evening) == ["Tijd", "Rust", "Taal"]
        assert "▸ Taal" in evening.text
        await evening.press("shift+up")
        assert labels(evening) == ["Tijd", "Taal", "Rust"]
        await evening.press("ctrl+z", "ctrl+z", "ctrl+z")
        assert labels(evening) == ["Taal", "Tijd", "Rust"]


async def test_partnerships_go_on_and_off(tmp_path: Path) -> None:
    async with themes(tmp_path, three_themes()) as evening:
        await evening.press("p", "i", "m", "i")
        assert evening.session.themes["t001"].partnerships == ("maatschappelijk", "pedagogisch")
        assert "✓ pedagogisch" in evening.text and "· informeel" in evening.text
        await evening.click("formeel")
        assert "formeel" in evening.session.themes["t001"].partnerships
        await evening.press("down", "d")
        assert evening.session.themes["t002"].partnerships == ("didactisch",)


async def test_a_sentence_about_the_difference_is_written_and_taken_away(tmp_path: Path) -> None:
    async with themes(tmp_path, three_themes()) as evening:
        await evening.press("z")
        await answer(evening, AskTension, "Vaker of juist minder.")
        await evening.dialog(ThemesScreen)
        assert "Verschil: Vaker of juist minder." in evening.words
        await evening.press("z")
        await answer(evening, AskTension, "")
        await evening.dialog(ThemesScreen)
        assert evening.session.themes["t001"].tension == ""


async def test_a_theme_is_removed_after_a_question_and_comes_back(tmp_path: Path) -> None:
    async with themes(tmp_path, three_themes()) as evening:
        await evening.press("x", "enter")
        assert labels(evening) == ["Taal", "Tijd", "Rust"]
        await evening.press("x", "j")
        assert labels(evening) == ["Tijd", "Rust"]
        assert evening.said == ["“Taal” is weg; de briefjes blijven. Terughalen: ctrl+z"]
        assert "zonder thema 4" in evening.words
        await evening.press("ctrl+z")
        assert labels(evening) == ["Taal", "Tijd", "Rust"]
        assert under(evening, "t001") == ["b001", "b002", "b004"]
        await evening.press("x", "j", "escape")
        await evening.dialog(SortingScreen)
        assert "1 van 5" in evening.text


async def test_the_slips_of_a_theme_are_sorted_again(tmp_path: Path) -> None:
    async with themes(tmp_path, three_themes()) as evening:
        await evening.press("w")
        await evening.dialog(SortingScreen)
        again = list[str]()
        for _ in range(3):
            again += here(evening)
            assert "staat bij: Taal" in evening.text
            await evening.press("b")
        assert sorted(again) == ["b001", "b002", "b004"]
        assert under(evening, "t002") == ["b001", "b002", "b003", "b004"]
        assert here(evening) == ["b005"]


async def test_a_theme_without_slips_has_nothing_to_sort_again(tmp_path: Path) -> None:
    async with themes(tmp_path, three_themes()) as evening:
        await evening.press("down", "down", "w")
        assert evening.said == ["Bij dit thema staan geen briefjes."]
        assert isinstance(evening.screen, ThemesScreen)


# the slips of a theme -------------------------------------------------------------------------


async def test_some_slips_of_a_theme_go_to_a_new_one(tmp_path: Path) -> None:
    async with themes(tmp_path, three_themes()) as evening:
        await evening.press("p", "enter")
        await evening.dialog(ThemeSlips)
        assert "Taal   3 briefjes" in evening.text
        await evening.press("space", "down", "space", "enter")
        await evening.dialog(FindTheme)
        assert "Deze 2 briefjes naar welk thema?" in evening.words
        await evening.type("Tolken", "enter")
        await evening.dialog(ThemeSlips)
        assert labels(evening) == ["Taal", "Tolken", "Tijd", "Rust"]
        assert under(evening, "t004") == ["b001", "b004"]
        assert evening.session.themes["t004"].partnerships == ("pedagogisch",)
        assert "Taal   1 briefje" in evening.text
        await evening.press("ctrl+z")
        assert under(evening, "t001") == ["b001", "b002", "b004"]
        assert labels(evening) == ["Taal", "Tijd", "Rust"]


async def test_one_slip_goes_to_another_theme_or_out(tmp_path: Path) -> None:
    async with themes(tmp_path, three_themes()) as evening:
        await evening.press("enter")
        await evening.dialog(ThemeSlips)
        await evening.press("down", "enter")
        await evening.dialog(FindTheme)
        await evening.type("rus", "enter")
        await evening.dialog(ThemeSlips)
        assert under(evening, "t003") == ["b002"]
        await evening.press("x", "j")
        assert under(evening, "t001") == ["b001"]
        await evening.press("ctrl+z", "ctrl+z")
        assert under(evening, "t001") == ["b001", "b002", "b004"]
        await evening.press("escape")
        await evening.dialog(ThemesScreen)


async def test_some_slips_become_one_point(tmp_path: Path) -> None:
    async with themes(tmp_path, three_themes()) as evening:
        await evening.press("enter")
        await evening.dialog(ThemeSlips)
        await evening.press("p")
        assert "Kies eerst twee of meer briefjes" in evening.said[-1]
        await evening.press("space", "space", "p")
        await evening.dialog(Ask)
        assert "Zo staat het ene punt in het verslag." in evening.words
        await evening.type(" en taal", "enter")
        await evening.dialog(ThemeSlips)
        held = evening.session.contributions
        assert (held["b001"].text, held["b001"].public) == ("een tolk", "een tolk en taal")
        assert (held["b002"].hidden, held["b004"].hidden) == (True, False)
        await evening.press("ctrl+z")
        assert not evening.session.contributions["b002"].hidden


async def test_slips_without_a_theme_are_in_the_list_too(tmp_path: Path) -> None:
    async with themes(tmp_path, three_themes()) as evening:
        await evening.press("end", "enter")
        await evening.dialog(ThemeSlips)
        assert "Zonder thema   1 briefje" in evening.text
        await evening.press("x", "enter")
        await evening.dialog(FindTheme)
        await evening.type("Meubels", "enter")
        await evening.dialog(ThemeSlips)
        assert under(evening, "t004") == ["b005"]
        assert "Hier staan geen briefjes." in evening.text


# themes per question --------------------------------------------------------------------------


def per_question() -> Session:
    """A stip op de horizon: each question has themes of its own."""
    session = a_session()
    session = session.with_(evening=replace(session.evening, session_type="stip op de horizon"))
    for label, item in (("Taal", "r1"), ("Tijd", "r1"), ("Geld", "r2")):
        session, _ = new_theme(session, label, item)
    return with_slips(
        session,
        a_slip("een tolk", round="r1", theme="t001"),
        a_slip("meer uren", round="r1"),
        a_slip("subsidie", round="r2"),
    )


async def test_every_question_has_a_page_with_its_own_themes(tmp_path: Path) -> None:
    async with themes(tmp_path, per_question()) as evening:
        assert "Thema's bij: Tevreden" in evening.text and "vraag 1 van 3" in evening.text
        assert "Geld" not in evening.text and "pedagogisch" not in evening.text
        await evening.press("shift+down", "right")
        assert labels(evening, "r1") == ["Tijd", "Taal"]
        assert "Thema's bij: Wensen" in evening.text and "Geld" in evening.text
        await evening.press("r")
        await answer(evening, Ask, "Geld en uren")
        await evening.dialog(ThemesScreen)
        await evening.press("n")
        await answer(evening, FindTheme, "Taal")
        await evening.dialog(ThemesScreen)
        assert labels(evening, "r2") == ["Geld en uren", "Taal"]
        await evening.press("left", "x", "j")
        assert labels(evening, "r1") == ["Taal"]
        await evening.press("s")
        assert evening.said[-1] == "Er is geen ander thema om mee samen te voegen."


async def test_a_slip_only_gets_a_theme_of_its_question(tmp_path: Path) -> None:
    async with sorting(tmp_path, per_question()) as evening:
        assert here(evening) == ["b002"]
        assert "Geld" not in evening.text
        await evening.press("b")
        assert under(evening, "t002") == ["b002"]
        assert here(evening) == ["b003"]
        assert "Taal" not in evening.text and "Geld" in evening.text
        await evening.press("a")
        assert under(evening, "t003") == ["b003"]


# text -----------------------------------------------------------------------------------------


async def test_whatever_a_theme_is_called_is_shown_as_it_was_typed(tmp_path: Path) -> None:
    session = a_session()
    for text in TEXTS:
        session, _ = new_theme(session, text[:40])
    assert len(session.themes) > 80
    async with themes(tmp_path, session, (120, 200)) as evening:
        on_screen = squeezed(evening.text)
        for theme in session.themes.values():
            assert squeezed(theme.label) in on_screen
        await evening.press("x", "j")
        assert evening.said[-1].startswith(f"“{TEXTS[0][:40]}” is weg")


async def test_an_evening_without_themes_says_how_to_begin(tmp_path: Path) -> None:
    async with themes(tmp_path, a_session()) as evening:
        assert "Nog geen thema's. Druk op n voor een nieuw thema." in evening.words
        for key in ("r", "o", "s", "z", "p", "x", "w", "enter", "shift+up", "right", "up", "end"):
            await evening.press(key)
        assert isinstance(evening.screen, ThemesScreen)
        assert evening.session.themes == {}
