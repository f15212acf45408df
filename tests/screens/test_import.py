"""Slips from files, read in from the werkblad."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import a_session

from screens.tools import Evening, running
from sessie.screens.windows.menu import ImportScreen

TABLE_B = """\
# Tafel B

## Wensen
o: Meer tijd voor gesprek
l: Ouders die meelezen
"""


async def read(evening: Evening, pattern: Path | str) -> None:
    """Ask for these files."""
    await evening.press("ctrl+o")
    await evening.dialog(ImportScreen)
    evening.screen.query_one("Input").value = str(pattern)  # type: ignore[attr-defined]
    await evening.press("enter")


async def test_a_file_of_a_table_brings_its_slips_and_is_taken_back_at_once(tmp_path: Path) -> None:
    (tmp_path / "tafel-b.txt").write_text(TABLE_B, "utf-8")
    async with running(tmp_path, a_session()) as evening:
        await read(evening, tmp_path / "tafel-*.txt")
        await evening.until(lambda: bool(evening.said), "the notice")
        assert evening.texts == ["Meer tijd voor gesprek", "Ouders die meelezen"]
        assert {slip.table for slip in evening.session.contributions.values()} == {"B"}
        await evening.press("ctrl+z")
        assert evening.texts == []


async def test_a_file_with_a_mistake_adds_nothing_and_says_where(tmp_path: Path) -> None:
    (tmp_path / "tafel-b.txt").write_text(f"{TABLE_B}o: {'x' * 300}\n", "utf-8")
    async with running(tmp_path, a_session()) as evening:
        await read(evening, tmp_path / "tafel-b.txt")
        await evening.until(lambda: bool(evening.said), "the sentence")
        assert evening.texts == []
        assert "tafel-b.txt" in evening.said[-1]
        assert "300" in evening.said[-1]
        assert str(tmp_path) not in evening.said[-1]


NOBODY = "~niemand/x"


@pytest.mark.parametrize("pattern", ["", "   ", "bestaat-niet.txt", "[", "a\0b", NOBODY])
async def test_a_name_that_is_no_file_is_told_and_the_question_stays(
    tmp_path: Path, pattern: str
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await read(evening, pattern)
        assert isinstance(evening.screen, ImportScreen)
        assert "Kijk de naam na." in evening.words
        await evening.press("escape")
        await evening.back()


async def test_the_end_of_a_name_is_offered_from_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "briefjes-tafel-b.txt").write_text(TABLE_B, "utf-8")
    async with running(tmp_path, a_session()) as evening:
        await evening.press("ctrl+o")
        await evening.dialog(ImportScreen)
        await evening.type(f"{tmp_path}/brief")
        field = evening.screen.query_one("Input")
        await evening.until(lambda: "tafel-b" in field._suggestion, "the rest")  # type: ignore[attr-defined]
        await evening.press("right", "enter")
        await evening.until(lambda: len(evening.texts) == 2, "the slips")
