"""Herkend: a table tells one point, other tables say that they had it too."""

from __future__ import annotations

from pathlib import Path

from builders import a_session, with_themes

from screens.telling_tools import (
    TALKED,
    at_line,
    content,
    notes,
    said,
    theme_of,
    told,
)
from screens.test_entry_line import line, shows
from screens.tools import running

# themes -----------------------------------------------------------------------------------------


async def test_themes_are_proposed_for_a_sentence_and_a_number_chooses_one(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), content=content(tmp_path)) as evening:
        await at_line(evening)
        await evening.type(f"B {TALKED}", "enter")
        assert "Bij welk thema hoort dit?" in notes(evening)
        assert "1 Taal en vertalen" in notes(evening)
        await evening.type("1")
        assert "Thema: Taal en vertalen" in shows(evening)
        await evening.press("enter")
        assert theme_of(evening, "B") == "Taal en vertalen"
        assert "Thema: Taal en vertalen · B" in notes(evening)
        await evening.press("ctrl+z")
        assert theme_of(evening, "B") == ""
        assert evening.session.themes == {}
        assert told(evening) == {"B": TALKED}


async def test_a_sentence_can_be_a_theme_of_its_own(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), content=content(tmp_path)) as evening:
        await at_line(evening)
        await evening.type(f"B {TALKED}", "enter")
        await evening.type("n")
        assert "nieuw thema “Zonder tolk is het geen gesprek”" in shows(evening)
        await evening.press("enter")
        assert theme_of(evening, "B") == "Zonder tolk is het geen gesprek"
        await evening.type("1", "enter")
        assert theme_of(evening, "B") == "Taal en vertalen"
        assert [t.label for t in evening.session.themes.values()] == ["Taal en vertalen"]


async def test_outside_the_line_a_number_chooses_at_once_and_so_does_a_click(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, with_themes(a_session(), "Tolken")) as evening:
        await at_line(evening)
        await evening.type(f"B {TALKED}", "enter", "escape", "1")
        assert theme_of(evening, "B") == "Tolken"
        await evening.press("ctrl+z")
        await evening.click("nieuw: Zonder tolk")
        assert theme_of(evening, "B") == "Zonder tolk is het geen gesprek"


async def test_nothing_has_to_be_chosen_and_a_sentence_may_begin_with_a_number(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_line(evening)
        await evening.type(f"A: {TALKED}", "enter")
        await evening.type("B 2 keer per jaar een gesprek", "enter")
        await evening.type("C 1: begin op tijd", "enter")
        assert told(evening) == {
            "A": TALKED,
            "B": "2 keer per jaar een gesprek",
            "C": "1: begin op tijd",
        }
        assert theme_of(evening, "B") == ""


async def test_a_number_without_a_proposal_says_so(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), content=content(tmp_path)) as evening:
        await at_line(evening)
        await evening.type("B Xyz qwq", "enter")
        await evening.type("3", "enter")
        assert "Er is geen voorstel 3. Typ n voor een nieuw thema." in shows(evening)
        assert line(evening).value == "3"
        assert told(evening) == {"B": "Xyz qwq"}


# hadden wij ook ---------------------------------------------------------------------------------


async def test_tables_that_had_it_too_are_typed_with_their_side(tmp_path: Path) -> None:
    async with running(tmp_path, with_themes(a_session(tables=7), "Tolken")) as evening:
        await at_line(evening)
        await evening.type(f"A: {TALKED}", "enter")
        await evening.type("1", "enter")
        await evening.type("+B D Fo El")
        assert (
            "Herkend door tafel B, D · F voor ouders · E voor leerkrachten, bij: Tolken"
            in shows(evening)
        )
        await evening.press("enter")
        expected = {("Tolken", "B", ""), ("Tolken", "D", ""), ("Tolken", "F", "thuis"),
                    ("Tolken", "E", "school")}  # fmt: skip
        assert said(evening) == expected
        assert line(evening).value == ""
        await evening.type("-B", "enter")
        assert said(evening) == expected - {("Tolken", "B", "")}
        await evening.press("ctrl+z")
        assert said(evening) == expected
        await evening.press("ctrl+z")
        assert said(evening) == set()
        assert told(evening) == {"A": TALKED}


async def test_the_key_h_begins_the_line_that_says_who_had_it_too(tmp_path: Path) -> None:
    async with running(tmp_path, with_themes(a_session(), "Tolken")) as evening:
        await at_line(evening)
        await evening.type(f"A: {TALKED}", "enter")
        await evening.press("escape", "h")
        assert line(evening).value == "+"
        await evening.type("C", "enter")
        assert {table for _, table, _ in said(evening)} == {"C"}


async def test_an_unknown_letter_stores_nothing_and_says_one_sentence(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_line(evening)
        await evening.type(f"A: {TALKED}", "enter")
        await evening.type("+B X", "enter")
        assert "Tafel X is er niet: kies uit A t/m D." in shows(evening)
        assert line(evening).value == "+B X"
        assert said(evening) == set()
        assert told(evening) == {"A": TALKED}


async def test_hands_before_a_theme_was_chosen_are_kept_and_go_along(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), content=content(tmp_path)) as evening:
        await at_line(evening)
        await evening.type(f"A: {TALKED}", "enter")
        await evening.type("+Bo D")
        assert "bij: nieuw thema “Zonder tolk is het geen gesprek”" in shows(evening)
        await evening.press("enter")
        assert theme_of(evening, "A") == "Zonder tolk is het geen gesprek"
        await evening.type("1", "enter")
        assert said(evening) == {
            ("Taal en vertalen", "B", "thuis"),
            ("Taal en vertalen", "D", ""),
        }
        assert len(evening.session.themes) == 1


async def test_hands_for_a_table_that_told_nothing_or_for_nobody_wait_for_words(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_line(evening)
        await evening.type("+B", "enter")
        assert "Er is geen tafel aan het woord" in shows(evening)
        await evening.press("ctrl+n", "enter")
        assert "Tafel A heeft nog geen kernzin: typ die eerst." in shows(evening)
        assert line(evening).value == "+B"
        assert evening.session.themes == {}


async def test_hands_for_what_another_table_told(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_line(evening)
        await evening.type(f"A: {TALKED}", "enter")
        await evening.type("n", "enter")
        await evening.type("B Meer tijd", "enter")
        await evening.type("A+Co", "enter")
        assert said(evening) == {("Zonder tolk is het geen gesprek", "C", "thuis")}
