"""Slips that are pasted into the entry line."""

from __future__ import annotations

from pathlib import Path

from builders import PARENT, TEACHER, a_session

from screens.test_entry_line import at_work, line, paste, stored
from screens.tools import running
from sessie.screens.windows.ask import Confirm


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


async def test_of_a_paste_with_a_mistake_nothing_is_stored(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await paste(evening, f"B o goed\n{'x' * 300}\nook goed")
        await evening.until(lambda: bool(evening.said), "the sentence")
        assert evening.said[-1].startswith("Niets geplakt. Te lang: 300 van 280")
        assert evening.texts == []
