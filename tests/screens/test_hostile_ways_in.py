"""What people type stays what they type, by every way in."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import a_session
from hostile import HOSTILE, TERMINAL
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input

from screens.hostile_tools import crowded, full, harmless, paste, squash
from screens.tools import an_app, running
from sessie.flows import read_files
from sessie.model.bullets import without_mark
from sessie.model.session import MAX_SLIP
from sessie.screens.stage.agreements import ActionsScreen
from sessie.screens.windows.ask import Ask, Confirm, Instead, Problems
from sessie.screens.windows.edit_slip import EditSlip
from sessie.screens.windows.setup import SetupScreen
from sessie.widgets.public_view import PublicView


async def test_every_text_that_is_typed_is_kept_as_it_was_typed(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r2")
        await evening.desk()
        line = evening.screen.query_one("EntryInput", Input)
        for text in HOSTILE:
            line.value = "B o: "
            line.cursor_position = 5
            before = evening.texts
            evening.app.post_message(events.Paste(text))
            await evening.breathe()
            if isinstance(evening.screen, Confirm):
                await evening.press("escape")
                await evening.back()
                continue
            evening.send("enter")
            await evening.breathe()
            wanted = without_mark(text)
            if 0 < len(wanted) <= MAX_SLIP and "\n" not in text.strip():
                assert evening.texts == [*before, wanted]
            if not wanted or len(wanted) > MAX_SLIP:
                assert evening.texts == before
            harmless(evening)


async def test_every_label_is_literal_in_the_counting_and_in_the_questions(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), size=(120, 40)) as evening:
        await evening.to("s1")
        await evening.desk()
        for text in crowded(60)[::2]:
            await evening.press("escape", "n")
            await evening.dialog(Ask)
            evening.screen.query_one(Input).value = text
            await evening.press("enter")
            await evening.back()
            assert [theme.label for theme in evening.session.themes.values()] == [text]
            assert squash(text)[:16] in squash(evening.text)
            harmless(evening)
            await evening.press("i", "delete")
            await evening.dialog(Confirm)
            assert squash(text)[:16] in squash(evening.text.replace("│", ""))
            harmless(evening)
            await evening.press("j")
            await evening.back()
            assert not evening.session.themes


async def test_every_key_sentence_is_literal(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), size=(120, 40)) as evening:
        await evening.to("f1")
        await evening.press("n", "k")
        for text in crowded(200):
            line = evening.screen.query_one("EntryInput", Input)
            line.value = f": {text}"
            await evening.press("enter")
            if isinstance(evening.screen, Instead):
                harmless(evening)
                await evening.press("right", "enter")
                await evening.back()
            told = next(iter(evening.session.key_sentences.values()))
            assert (told.table, told.text) == ("A", text)
            assert squash(text)[:16] in squash(evening.text)
            harmless(evening)


async def test_every_agreement_is_literal(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), size=(120, 40)) as evening:
        await evening.to("a1")
        await evening.desk()
        assert isinstance(evening.screen, ActionsScreen)
        for text in crowded(140):
            for name in ("what", "who", "when"):
                evening.input(f"action-{name}").value = text
            evening.input("action-together").focus()
            await evening.press("enter")
            action = next(iter(evening.session.actions.values()))
            assert (action.what, action.who, action.when) == (text, text, text)
            assert squash(evening.seen(evening.screen.query_one(PublicView))).count(
                squash(text)[:10]) >= 3  # fmt: skip
            harmless(evening)
            await evening.press("ctrl+z")


async def test_a_notice_with_a_hostile_file_name_is_literal(tmp_path: Path) -> None:
    names = ["[red]rood[", "[@click=app.quit]klik"]
    for name in names:
        (tmp_path / f"{name}.txt").write_text("# onbekend [/]\no: [b]tekst\n", "utf-8")
    app = an_app(tmp_path, a_session())
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await pilot.pause()
        app.run_worker(read_files(app, [tmp_path / f"{name}.txt" for name in names]))
        await pilot.pause(0.1)
        assert isinstance(app.screen, Problems)
        _is_literal(pilot, *names)


def _is_literal(pilot: Pilot[None], *texts: str) -> None:
    strips = pilot.app.screen._compositor.render_strips()
    for strip in strips:
        for segment in strip:
            assert "@click" not in (segment.style.meta if segment.style else {}), segment
    shown = " ".join("".join(s.text for s in strips).replace("│", " ").split())
    assert all(text in shown for text in texts)


FIELDS = {"slip": "text", "agreement": "action-what", "school": "school", "theme": ""}


@pytest.mark.parametrize("where", FIELDS)
async def test_what_is_pasted_in_a_field_never_reaches_the_terminal_raw(
    tmp_path: Path, where: str
) -> None:
    async with running(tmp_path, full()) as evening:
        if where == "slip":
            slip = next(iter(evening.session.contributions.values()))
            evening.app.push_screen(EditSlip(evening.session, slip))
        elif where == "agreement":
            await evening.to("a1")
            await evening.desk()
        elif where == "school":
            await evening.press("o")
            await evening.dialog(SetupScreen)
        else:
            evening.app.push_screen(Ask("Hoe heet het?"))
        await evening.settle()
        named = FIELDS[where]
        field = evening.input(named) if named else evening.screen.query_one(Input)
        field.focus()
        for text in TERMINAL:
            field.value = ""
            await paste(evening, text)
            harmless(evening)


async def test_every_school_is_kept_as_it_was_typed(tmp_path: Path) -> None:
    for text in crowded(80)[:3]:
        async with running(tmp_path, size=(120, 40)) as evening:
            await evening.press("n")
            await evening.dialog(SetupScreen)
            evening.input("school").value = text
            evening.input("place").value = text
            await evening.press("f10")
            await evening.until(evening.began, "the first slide")
            assert evening.session.evening.school == text
            assert evening.session.evening.place == text
            await evening.press("o")
            await evening.dialog(SetupScreen)
            assert squash(text)[:16] in squash(evening.text)
            harmless(evening)
