"""What people type stays what they typed: on every screen, by every way in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from builders import a_session, a_slip, with_slips, with_themes
from hostile import HOSTILE, MARKDOWN, MARKUP, ORDINARY, TERMINAL, UNICODE, WEB
from textual import events
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input

from screens.tools import Evening, an_app, running
from sessie.domain.editing import put_action, set_dots, set_key_sentence
from sessie.domain.session import MAX_SLIP, Action, Session
from sessie.domain.text import clean_line, for_screen
from sessie.screens.actions import ActionsScreen
from sessie.screens.confirm import Ask, Confirm
from sessie.screens.edit_slip import EditSlip
from sessie.screens.overview import Overview
from sessie.screens.report import ReportScreen
from sessie.screens.setup import SetupScreen
from sessie.widgets.public_view import PublicView

WORDS = {"text", "title", "question", "note", "label", "description", "tension", "what", "who",
         "when", "name", "plural", "school", "place", "translation", "public", "stip"}  # fmt: skip
"""Fields that hold what a person wrote."""
SHARP = (
    *MARKUP,
    *TERMINAL,
    *WEB,
    "| a | b |",
    "[link](javascript:alert(1))",
    UNICODE[0],
    UNICODE[3],
)
"""What is most likely to do harm on a screen."""


def reworded(value: Any, text: str) -> Any:
    """The same session, script or entity with this text wherever a person writes."""
    if isinstance(value, Mapping):
        return {key: reworded(held, text) for key, held in value.items()}
    if isinstance(value, tuple):
        return tuple(reworded(held, text) for held in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    parts: dict[str, Any] = {}
    for field in fields(value):
        held = getattr(value, field.name)
        if field.name in WORDS and isinstance(held, str):
            parts[field.name] = text
        elif field.name == "prompts":
            parts[field.name] = (text,)
        elif field.name == "translations":
            parts[field.name] = (("en", text),)
        elif field.name != "given":
            parts[field.name] = reworded(held, text)
    return replace(value, **parts)


def full() -> Session:
    """A session with a little of everything."""
    session = with_themes(a_session(), "Taal", "Tijd")
    slips = a_slip("een", theme="t001"), a_slip("twee", role="leerkracht", theme="t001")
    session = with_slips(session, *slips, a_slip("drie", round="f1", kind="eye_opener"))
    for letter in "AB":
        session = set_key_sentence(session, "f1", letter, "Wij willen praten")
    session = set_dots(set_dots(session, "s1", "t001", "thuis", 12), "s1", "t002", "school", 7)
    return put_action(session, Action("", "Tolken", "wij", "nu", "t001"))


def squash(text: str) -> str:
    """The text without any room in it, however it was wrapped."""
    return "".join(for_screen(text).split())


def harmless(evening: Evening) -> None:
    """Nothing on the screen can be clicked that we did not make, nor reaches the terminal."""
    for strip in evening.strips:
        for segment in strip:
            meta = segment.style.meta if segment.style else {}
            assert "@click" not in meta, segment
            assert segment.style is None or segment.style.link is None, segment
            assert not any(
                0x2066 <= ord(c) <= 0x2069
                or 0x202A <= ord(c) <= 0x202E
                or ord(c) < 32
                or 0x7F <= ord(c) < 0xA0
                for c in segment.text
            ), segment


async def paste(evening: Evening, text: str) -> None:
    """Paste into what has the focus."""
    evening.app.post_message(events.Paste(text))
    await evening.settle()


def kept(texts: Iterable[str] = HOSTILE) -> list[str]:
    """The texts as they are kept, each on one line and no longer than a slip."""
    return list(dict.fromkeys(t for text in texts if 0 < len(t := clean_line(text)) <= MAX_SLIP))


def crowded(most: int) -> list[str]:
    """The sharpest texts, as many after each other as fit in so many characters."""
    found = [""]
    for text in kept(SHARP):
        if len(text) <= most:
            if len(found[-1]) + len(text) + 1 > most:
                found.append("")
            found[-1] = f"{found[-1]} {text}".strip()
    return found


async def test_every_text_is_literal_on_what_the_room_sees(tmp_path: Path) -> None:
    base = full()
    async with running(tmp_path, base, size=(120, 40)) as evening:
        for item in base.script.items:
            await evening.to(item.id)
            for text in kept() if item.id == "r2" else crowded(60):
                held = replace(evening.session.stage, item=item.id)
                evening.app.session = reworded(base, text).with_(stage=held)
                await evening.pilot._wait_for_screen()
                harmless(evening)
                seen = squash("".join(evening.rows))
                assert squash(text)[:20] in seen, (item.id, text)


async def test_every_text_is_literal_behind_the_curtain(tmp_path: Path) -> None:
    base = full()
    async with running(tmp_path, base, size=(120, 40)) as evening:
        stage = replace(evening.session.stage, curtain=True)
        for text in crowded(60):
            evening.app.session = reworded(base, text).with_(stage=stage)
            await evening.pilot._wait_for_screen()
            harmless(evening)
            assert squash(text)[:20] in squash("".join(evening.rows)), text


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
            wanted = clean_line(text)
            if 0 < len(wanted) <= MAX_SLIP and "\n" not in text.strip():
                assert evening.texts == [*before, wanted]
            if not wanted or len(wanted) > MAX_SLIP:
                assert evening.texts == before
            harmless(evening)


async def test_every_text_is_literal_in_the_list_and_in_full_under_it(tmp_path: Path) -> None:
    texts = kept((*crowded(MAX_SLIP), *UNICODE, *ORDINARY))
    async with running(tmp_path, with_slips(a_session(), *texts), size=(100, 80)) as evening:
        await evening.to("r2")
        await evening.desk()
        harmless(evening)
        for text in texts:
            assert squash(text)[:20] in squash(evening.seen(evening.slips)), text
        await evening.press("down")
        for text in texts:
            detail = evening.screen.query_one("SlipDetail", Widget)
            await evening.until(lambda d=detail, t=text: squash(t) in squash(evening.seen(d)), text)  # type: ignore[misc]
            harmless(evening)
            evening.send("down")
            await evening.breathe()


async def test_every_text_is_literal_on_the_werkblad_of_every_item(tmp_path: Path) -> None:
    base = full()
    async with running(tmp_path, base, size=(120, 40)) as evening:
        await evening.desk()
        for item in base.script.items:
            await evening.to(item.id)
            for text in crowded(120):
                held = replace(evening.session.stage, item=item.id)
                evening.app.session = reworded(base, text).with_(stage=held)
                await evening.pilot._wait_for_screen()
                harmless(evening)
                note = evening.screen.query_one("#worksheet-note", Widget)
                assert squash(text)[:20] in squash(evening.seen(note)), (item.id, text)


async def test_every_text_is_literal_in_the_report_and_makes_no_link(tmp_path: Path) -> None:
    texts = kept((*SHARP, *MARKDOWN))
    async with running(tmp_path, with_slips(a_session(), *texts), size=(120, 500)) as evening:
        await evening.press("v")
        await evening.dialog(ReportScreen)
        await evening.settle()
        harmless(evening)
        seen = squash(evening.text.replace("│", ""))
        for text in texts:
            assert squash(text)[:16] in seen, text


async def test_every_text_is_literal_in_the_dialogs(tmp_path: Path) -> None:
    base = full()
    async with running(tmp_path, base, size=(120, 60)) as evening:
        for text in crowded(250):
            session = reworded(base, text)
            slip = next(iter(session.contributions.values()))
            screens: tuple[Screen[Any], ...] = (
                EditSlip(session, slip),
                Overview(session),
                SetupScreen([], evening.hands.wall.date(), session),
                Confirm(text, yes=text),
                Ask(text, text),
            )
            for screen in screens:
                evening.app.push_screen(screen)
                await evening.settle()
                harmless(evening)
                assert squash(text)[:16] in squash(evening.text.replace("│", "")), (screen, text)
                evening.app.pop_screen()


async def test_every_label_is_literal_in_the_counting_and_in_the_questions(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), size=(120, 40)) as evening:
        await evening.to("s1")
        await evening.desk()
        for text in crowded(60)[::2]:
            await evening.press("n")
            await evening.dialog(Ask)
            evening.screen.query_one(Input).value = text
            await evening.press("enter")
            await evening.back()
            assert [theme.label for theme in evening.session.themes.values()] == [text]
            assert squash(text)[:16] in squash(evening.text)
            harmless(evening)
            await evening.press("x")
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
            evening.input("action-when").focus()
            await evening.press("enter")
            action = next(iter(evening.session.actions.values()))
            assert (action.what, action.who, action.when) == (text, text, text)
            assert squash(evening.seen(evening.screen.query_one(PublicView))).count(
                squash(text)[:10]) >= 3  # fmt: skip
            harmless(evening)
            await evening.press("ctrl+z")


async def test_every_school_is_literal_on_the_menu_and_in_the_list(tmp_path: Path) -> None:
    texts = kept(SHARP)
    for number, text in enumerate(texts):
        session = a_session()
        named = replace(session.evening, id=f"s{number}", school=text, title=text, place=text)
        store = an_app(tmp_path, session.with_(evening=named)).store
        assert store is not None
        store.close()
    async with running(tmp_path, size=(120, 150)) as evening:
        harmless(evening)
        await evening.press("s")
        await evening.settle()
        seen = squash(evening.text)
        for text in texts:
            assert squash(text)[:16] in seen, text
        harmless(evening)


async def test_a_notice_with_a_hostile_file_name_is_literal(tmp_path: Path) -> None:
    names = ["[red]rood[", "[@click=app.quit]klik"]
    for name in names:
        (tmp_path / f"{name}.txt").write_text("# onbekend [/]\no: [b]tekst\n", "utf-8")
    app = an_app(tmp_path, a_session())
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await pilot.pause()
        app.import_files(tmp_path / f"{name}.txt" for name in names)
        await pilot.pause()
        await _toasts_are_literal(pilot)


async def _toasts_are_literal(pilot: Pilot[None]) -> None:
    from textual.widgets._toast import Toast

    for _ in range(50):
        if toasts := list(pilot.app.screen.query(Toast)):
            break
        await pilot.pause(0.02)
    assert toasts
    for strip in pilot.app.screen._compositor.render_strips():
        for segment in strip:
            assert "@click" not in (segment.style.meta if segment.style else {}), segment
    text = "".join(s.text for s in pilot.app.screen._compositor.render_strips())
    assert "[" in text


FIELDS = {"slip": "slip-text", "agreement": "action-what", "school": "school", "theme": ""}


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
