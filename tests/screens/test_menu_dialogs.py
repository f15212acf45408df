"""Draaiboeken, practice examples and sheets: looked at, copied, written and put in the evening."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import a_session

from screens.hostile_tools import crowded, harmless, squash
from screens.test_help import help_lists_all
from screens.test_looks import faint
from screens.test_sizes import fits
from screens.tools import Evening, an_app, running
from sessie.library.examples import read_examples
from sessie.screens.examples import ExampleForm, ExamplesScreen
from sessie.screens.scripts import ScriptsScreen, SheetsScreen
from sessie.screens.start import StartScreen

DIALOGS = (("d", ScriptsScreen), ("p", ExamplesScreen), ("b", SheetsScreen))
SIZES = [(1, 1), (10, 3), (20, 5), (60, 18), (80, 24), (200, 60)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_nothing_breaks_at_any_size(tmp_path: Path, size: tuple[int, int]) -> None:
    async with running(tmp_path, size=size) as evening:
        for key, dialog in DIALOGS:
            await evening.press(key)
            await evening.dialog(dialog)
            fits(evening)
            await evening.press("down", "tab", "down")
            fits(evening)
            await evening.press("escape")
            await evening.dialog(StartScreen)
        await evening.press("p")
        await evening.dialog(ExamplesScreen)
        await evening.press("f7")
        await evening.dialog(ExampleForm)
        fits(evening)
        if size >= (60, 18):
            assert "Eigen praktijkvoorbeeld" in evening.text
            assert "Bewaren (F10)" in evening.text


@pytest.mark.parametrize("light", [False, True], ids=["dark", "light"])
async def test_their_keys_are_told_and_their_text_stands_out(tmp_path: Path, light: bool) -> None:
    async with running(tmp_path, size=(120, 40)) as evening:
        if light:
            await evening.press("f5")
        for key, dialog in DIALOGS:
            await evening.press(key)
            await evening.dialog(dialog)
            box = evening.screen.query(".dialog").first().region
            assert faint(evening, box) == [], dialog
            await help_lists_all(evening)
            await evening.press("escape")
            await evening.dialog(StartScreen)


async def test_a_draaiboek_is_looked_at_and_copied(tmp_path: Path) -> None:
    async with running(tmp_path, size=(120, 40)) as evening:
        await evening.press("d")
        await evening.dialog(ScriptsScreen)
        first = evening.text
        await evening.press("down")
        assert evening.text != first
        await evening.press("k")
        await evening.until(lambda: bool(evening.said), "the notice")
        copies = list((tmp_path / "eigen").rglob("*.md"))
        assert len(copies) == 1
        assert copies[0].name in evening.said[-1]
        assert str(tmp_path) not in evening.said[-1]


async def test_sheets_are_written_to_print(tmp_path: Path) -> None:
    async with running(tmp_path, size=(120, 40)) as evening:
        await evening.press("b")
        await evening.dialog(SheetsScreen)
        await evening.press("down", "enter")
        await evening.until(lambda: bool(evening.said), "the notice")
        assert list((tmp_path / "exports").rglob("alles.html"))
        assert str(tmp_path) not in evening.said[-1]


async def pick(evening: Evening, *keys: str) -> None:
    """Choose practice examples and put them in the evening."""
    await evening.press("ctrl+e")
    await evening.dialog(ExamplesScreen)
    await evening.press(*keys, "f10")
    await evening.back()


def ids(evening: Evening) -> list[str]:
    """The items of the evening."""
    return [item.id for item in evening.session.script.items]


async def test_examples_become_slides_after_the_item_and_are_taken_back(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), size=(120, 40)) as evening:
        before = ids(evening)
        await evening.to("d2")
        await pick(evening, "enter", "down", "enter")
        assert ids(evening) == ["d1", "d2", "voorbeeld-1", "voorbeeld-2", *before[2:]]
        assert evening.item == "d2"
        await evening.press("ctrl+z")
        assert ids(evening) == before


async def test_no_more_examples_than_a_room_remembers(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), size=(120, 40)) as evening:
        await evening.to("d2")
        await pick(evening, *["enter", "down"] * 5)
        assert sum(item.startswith("voorbeeld-") for item in ids(evening)) == 3


async def test_undo_while_an_example_is_on_the_beamer_goes_back_to_what_was_before(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session(), size=(120, 40)) as evening:
        before = ids(evening)
        await evening.to("d2")
        await pick(evening, "enter")
        await evening.to("voorbeeld-1")
        await evening.press("ctrl+z")
        assert ids(evening) == before
        assert evening.item in before
        assert evening.shows_item()
        await evening.press("right")
        assert evening.shows_item()


async def test_examples_are_found_by_a_word_and_nothing_found_is_told(tmp_path: Path) -> None:
    async with running(tmp_path, size=(120, 40)) as evening:
        await evening.press("p")
        await evening.dialog(ExamplesScreen)
        found, _ = read_examples(*evening.app.places.content)
        evening.screen.query_one("LineInput").focus()
        await evening.settle()
        await evening.press(*"zzzz")
        assert "Niets gevonden." in evening.text
        await evening.press(*["backspace"] * 4)
        assert found[0].title[:20] in evening.text


async def test_an_own_example_is_kept_as_it_was_written(tmp_path: Path) -> None:
    texts = crowded(60)
    for text in texts[:4]:
        app = an_app(tmp_path)
        own = app.places.own
        assert own is not None
        async with running(tmp_path, size=(120, 40), content=(own,)) as evening:
            await evening.press("p")
            await evening.dialog(ExamplesScreen)
            await evening.press("f7")
            await evening.dialog(ExampleForm)
            for name in ("title", "place", "audience", "core", "gains", "source"):
                evening.input(f"example-{name}").value = text
            await evening.press("f10")
            await evening.until(lambda e=evening: bool(e.said), "the notice")  # type: ignore[misc]
            await evening.press("p")
            await evening.dialog(ExamplesScreen)
            harmless(evening)
            found, _ = read_examples(own)
            mine = [e for e in found if squash(e.title) == squash(text)]
            assert mine, [e.title for e in found]
            assert squash(mine[0].core) == squash(text)


async def test_an_own_example_needs_a_title_and_a_text_and_no_more_than_fits(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, size=(120, 40)) as evening:
        await evening.press("p")
        await evening.dialog(ExamplesScreen)
        await evening.press("f7")
        await evening.dialog(ExampleForm)
        await evening.press("f10")
        assert "Vul in elk geval een titel in" in evening.words
        evening.input("example-title").value = "x" * 61
        evening.input("example-core").value = "iets"
        await evening.press("f10")
        assert "te lang: 61 van 60 tekens" in evening.words
        assert not list((tmp_path / "eigen").rglob("*.md"))
