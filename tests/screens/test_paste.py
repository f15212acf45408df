"""Slips that are pasted into the entry line."""

from __future__ import annotations

from pathlib import Path

from builders import PARENT, TEACHER, a_session

from screens.test_entry_line import at_work, line, paste, stored
from screens.tools import running
from sessie.screens.windows.ask import Confirm, Problems


async def test_pasted_lines_become_slips_after_one_question(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await paste(evening, "B l een\n\n  twee\r\nC o drie\n")
        await evening.dialog(Confirm)
        assert "3 briefjes" in evening.words
        await evening.press("enter")
        await evening.back()
        assert stored(evening.session) == [
            ("B", TEACHER, "wens", "een"),
            ("B", TEACHER, "wens", "twee"),
            ("C", PARENT, "wens", "drie"),
        ]
        await evening.press("ctrl+z")
        assert evening.texts == []


async def test_pasted_lines_are_left_out_when_the_answer_is_no(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await paste(evening, "B o een\ntwee")
        await evening.dialog(Confirm)
        await evening.press("escape")
        await evening.back()
        assert evening.texts == []


async def test_a_paste_goes_on_from_what_was_typed_already(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await evening.type("D l ")
        await paste(evening, "een\ntwee")
        await evening.dialog(Confirm)
        await evening.press("j")
        await evening.back()
        assert stored(evening.session) == [
            ("D", TEACHER, "wens", "een"),
            ("D", TEACHER, "wens", "twee"),
        ]


async def test_what_was_typed_before_a_paste_is_used_once(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await evening.type("D l ja: ")
        await paste(evening, "een\ntwee")
        await evening.dialog(Confirm)
        await evening.press("j")
        await evening.back()
        assert evening.texts == ["ja: een", "twee"]
        assert line(evening).value == ""


async def test_of_a_paste_with_mistakes_nothing_is_stored_and_each_is_told(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await paste(
            evening, f"B o goed\n\n{'x' * 300}\nH o nog een\nC zonder rol\nook goed\no d juf"
        )
        await evening.dialog(Problems)
        assert "Regel 3: Te lang: 300 van 280" in evening.words
        assert "Regel 4: Tafel H is er niet" in evening.words
        assert "Regel 5: Zet de rol ervoor" in evening.words
        assert "Regel 7: “d”: tafel of tekst? Typ “D o: juf…”" in evening.words
        assert "Regel 1" not in evening.words and "Regel 2" not in evening.words
        await evening.press("escape")
        await evening.back()
        assert evening.texts == []


async def test_bullets_and_numbers_of_a_paste_go(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await evening.type("B l Eerst dit", "enter")
        await paste(
            evening, "•\tMeer tijd\no\tBellen\n1. Taal\nO: Samen lezen\n- -5 graden\n☐ l: Rust"
        )
        await evening.dialog(Confirm)
        await evening.press("enter")
        await evening.back()
        assert stored(evening.session)[1:] == [
            ("B", TEACHER, "wens", "Meer tijd"),
            ("B", TEACHER, "wens", "Bellen"),
            ("B", TEACHER, "wens", "Taal"),
            ("B", PARENT, "wens", "Samen lezen"),
            ("B", PARENT, "wens", "-5 graden"),
            ("B", TEACHER, "wens", "Rust"),
        ]


async def test_a_bullet_of_one_line_goes_behind_letters_too(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await evening.type("B o ")
        await paste(evening, "•\u00a0Meer\u00a0tijd\n")
        assert line(evening).value == "B o Meer tijd"
        await paste(evening, " - samen")
        assert line(evening).value == "B o Meer tijd- samen"
