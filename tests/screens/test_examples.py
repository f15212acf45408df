"""Practice examples: found, read, chosen as slides, and written."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import a_session
from textual.widgets import Input, OptionList

from screens.hostile_tools import crowded, harmless, squash
from screens.reading_tools import all_that_is_read, highlighted
from screens.tools import Evening, an_app, running
from sessie.library import content_folder
from sessie.library.folder import read_examples
from sessie.rules.setup import chosen_examples
from sessie.screens.windows.ask import Choose, Confirm
from sessie.screens.windows.content import ExampleForm, ExamplesScreen, ScriptsScreen
from sessie.screens.windows.menu import StartScreen


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
        evening.app.live.undoable.pop()  # without the step that led there
        await evening.press("ctrl+z")
        await evening.dialog(Confirm)
        await evening.press("enter")
        await evening.back()
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
        assert "Zoek (/)" in evening.text
        await evening.press("slash", *"zzzz")
        assert "Niets gevonden." in evening.text
        await evening.press(*["backspace"] * 4)
        assert found[0].title[:20] in evening.text
        await evening.press(*"zzzz", "escape")
        assert found[0].title[:20] in evening.text
        assert evening.screen.query_one(OptionList).has_focus
        await evening.press("escape")
        await evening.dialog(StartScreen)


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
                evening.input(name).value = text
            await evening.press("f10")
            await evening.until(lambda e=evening: bool(e.said), "the notice")  # type: ignore[misc]
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
        evening.input("title").value = "x" * 61
        evening.input("core").value = "iets"
        await evening.press("f10")
        assert "te lang: 61 van 60 tekens" in evening.words
        assert not list((tmp_path / "eigen").rglob("*.md"))


async def written(evening: Evening, **texts: str) -> None:
    """Write an example in the form that is open."""
    await evening.dialog(ExampleForm)
    for name, text in {
        "title": "Koffie bij de poort",
        "core": "Elke week koffie.",
        **texts,
    }.items():
        evening.input(name).value = text
    await evening.press("f10")


def chosen(evening: Evening) -> list[str]:
    """What is chosen in the list of examples, in order."""
    screen = evening.screen
    assert isinstance(screen, ExamplesScreen)
    titles = {example.id: example.title for example in screen._examples}
    return [titles[name] for name in screen.picked.ids]


async def test_writing_an_example_keeps_what_was_chosen_and_lists_the_new_one(
    tmp_path: Path,
) -> None:
    content = (content_folder(), tmp_path / "eigen")
    async with running(tmp_path, a_session(), content=content) as evening:
        await evening.to("d2")
        await evening.press("ctrl+e")
        await evening.dialog(ExamplesScreen)
        await evening.press("enter", "down", "down", "enter")
        before = chosen(evening)
        assert len(before) == 2
        await evening.press("f7")
        await written(evening)
        await evening.dialog(ExamplesScreen)
        assert chosen(evening) == before
        assert "Koffie bij de poort" in evening.rows[highlighted(evening)]
        assert "eigen" in evening.rows[highlighted(evening)]
        await evening.press("enter", "f10")
        await evening.back()
        titles = [slide.title for slide in chosen_examples(evening.session.script)]
        assert titles == [*before, "Koffie bij de poort"]


async def test_leaving_the_form_keeps_the_choice_and_the_words(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("d2")
        await evening.press("ctrl+e")
        await evening.dialog(ExamplesScreen)
        await evening.press("slash")
        await evening.type("breda", "enter", "enter", "f7")
        await evening.dialog(ExampleForm)
        await evening.press("escape")
        await evening.dialog(ExamplesScreen)
        assert len(chosen(evening)) == 1
        assert evening.screen.query_one(Input).value == "breda"


async def test_what_was_typed_in_the_form_is_only_thrown_away_when_asked_twice(
    tmp_path: Path,
) -> None:
    async with running(tmp_path) as evening:
        await evening.press("p")
        await evening.dialog(ExamplesScreen)
        await evening.press("f7")
        await evening.dialog(ExampleForm)
        await evening.type("Koffie", "escape")
        await evening.dialog(Choose)
        await evening.press("enter")
        await evening.dialog(ExampleForm)
        await evening.type(" bij de poort", "escape")
        await evening.dialog(Choose)
        await evening.press("escape")
        assert evening.input("title").value == "Koffie bij de poort"
        await evening.press("escape", "right", "enter")
        await evening.dialog(ExamplesScreen)


async def test_an_example_that_cannot_be_kept_is_not_typed_again(tmp_path: Path) -> None:
    (tmp_path / "eigen").write_text("geen map", "utf-8")
    async with running(tmp_path) as evening:
        await evening.press("p")
        await evening.dialog(ExamplesScreen)
        await evening.press("f7")
        await written(evening, place="Veldermeer")
        await evening.until(lambda: bool(evening.said), "the sentence")
        await evening.dialog(ExampleForm)
        assert evening.input("title").value == "Koffie bij de poort"
        assert evening.input("place").value == "Veldermeer"


async def test_an_example_is_read_whole_at_any_readable_size(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), size=(60, 18)) as evening:
        found, _ = read_examples(*evening.app.places.content)
        await evening.press("ctrl+e")
        await evening.dialog(ExamplesScreen)
        await evening.press("right")
        seen = await all_that_is_read(evening)
        assert " ".join(found[0].gains.split())[-20:] in seen
        assert "Bron:" in seen
        await evening.press("left")
        assert isinstance(evening.screen, ExamplesScreen) and not evening.screen.reading


@pytest.mark.parametrize("size", [(60, 18), (80, 24)], ids=["60x18", "80x24"])
async def test_the_keys_of_the_examples_are_all_in_sight(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, a_session(), size=size) as evening:
        await evening.press("ctrl+e")
        await evening.dialog(ExamplesScreen)
        await evening.settle()
        said = evening.words.replace(" = ", " ")
        for told in ("enter kies · F10 klaar · → lezen", "F7 schrijven", "esc terug"):
            assert told in said


async def test_nothing_of_ones_own_is_written_while_practising(tmp_path: Path) -> None:
    async with running(tmp_path) as evening:
        await evening.press("o")
        await evening.until(evening.began, "the example")
        await evening.press("ctrl+e")
        await evening.dialog(ExamplesScreen)
        await evening.press("enter", "f7")
        await evening.until(lambda: bool(evening.said), "the sentence")
        assert "Dit is oefenen." in evening.said[-1]
        await evening.dialog(ExamplesScreen)
        assert len(chosen(evening)) == 1
        await evening.press("escape")
        await evening.back()
        evening.app.ask_for("draaiboeken")
        await evening.dialog(ScriptsScreen)
        await evening.press("k")
        await evening.until(lambda: len(evening.said) > 1, "the sentence")
        assert "Dit is oefenen." in evening.said[-1]
    assert not (tmp_path / "eigen").exists()
