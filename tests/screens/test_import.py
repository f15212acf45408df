"""Slips from files, read in from the werkblad."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import a_session
from textual import events

from screens.tools import Evening, running
from sessie.screens.windows.ask import Confirm, Problems
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


async def test_a_file_of_a_table_brings_its_slips_and_is_taken_back_after_a_question(
    tmp_path: Path,
) -> None:
    (tmp_path / "tafel-b.txt").write_text(TABLE_B, "utf-8")
    async with running(tmp_path, a_session()) as evening:
        await read(evening, tmp_path / "tafel-*.txt")
        await evening.until(lambda: bool(evening.said), "the notice")
        assert evening.texts == ["Meer tijd voor gesprek", "Ouders die meelezen"]
        assert {slip.table for slip in evening.session.contributions.values()} == {"B"}
        await evening.press("ctrl+z")
        await evening.dialog(Confirm)
        assert len(evening.texts) == 2
        await evening.press("enter")
        await evening.back()
        assert evening.texts == []


async def test_a_file_with_a_mistake_adds_nothing_and_says_where(tmp_path: Path) -> None:
    (tmp_path / "tafel-b.txt").write_text(f"{TABLE_B}o: {'x' * 300}\n", "utf-8")
    async with running(tmp_path, a_session()) as evening:
        await read(evening, tmp_path / "tafel-b.txt")
        await evening.dialog(Problems)
        assert evening.texts == [] and evening.said == []
        assert "tafel-b.txt, regel" in evening.words and "300" in evening.words
        assert str(tmp_path) not in evening.text


NOBODY = "~niemand/x"


@pytest.mark.parametrize(
    ("pattern", "told"),
    [("", "sleep het in dit venster"), ("   ", "sleep het in dit venster"),
     ("bestaat niet.txt", "‘bestaat niet.txt’ staat er niet. Kijk de naam na."),
     ("[", "‘[’ staat er niet"), ("a\0b", "staat er niet"), (NOBODY, f"‘{NOBODY}’ staat er niet"),
     (r"C:\Users\x y\a.txt", r"‘C:\Users\x y\a.txt’ staat er niet")],
)  # fmt: skip
async def test_a_name_that_is_no_file_is_told_and_the_question_stays(
    tmp_path: Path, pattern: str, told: str
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await read(evening, pattern)
        assert isinstance(evening.screen, ImportScreen)
        assert told in evening.words
        await evening.press("escape")
        if pattern.strip():
            assert "Weggooien wat je typte?" in evening.words
            await evening.press("right", "enter")
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


async def test_every_way_in_which_a_terminal_gives_a_dragged_file_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "map met spatie"
    folder.mkdir()
    (folder / "tafel-b.txt").write_text(TABLE_B, "utf-8")
    monkeypatch.chdir(tmp_path)
    dragged = (
        "'map met spatie/tafel-b.txt'",
        '"map met spatie/tafel-b.txt"',
        "map\\ met\\ spatie/tafel-b.txt",
        f"file://{tmp_path}/map%20met%20spatie/tafel-b.txt",
        "'map met spatie/tafel-b.txt' 'map met spatie/tafel-b.txt'",
        "map met spatie/*.txt",
    )
    async with running(tmp_path, a_session()) as evening:
        for path in dragged:
            await evening.press("ctrl+o")
            await evening.dialog(ImportScreen)
            evening.screen.query_one("Input").post_message(events.Paste(f"{path} \n"))
            await evening.press("enter")
            await evening.until(lambda: len(evening.texts) == 2, path)
            await evening.press("ctrl+z", "enter")
            assert evening.texts == []
