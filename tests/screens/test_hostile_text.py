"""What people typed stays what they typed, on every screen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from builders import a_session, with_slips
from hostile import MARKDOWN, ORDINARY, UNICODE
from textual.screen import Screen
from textual.widget import Widget

from screens.hostile_tools import SHARP, crowded, full, harmless, kept, reworded, squash
from screens.tools import an_app, running
from sessie.model.session import MAX_SLIP
from sessie.screens.windows.ask import Ask, Confirm
from sessie.screens.windows.edit_slip import EditSlip
from sessie.screens.windows.overview import Overview
from sessie.screens.windows.report import ReportScreen
from sessie.screens.windows.setup import SetupScreen


async def test_every_text_is_literal_on_what_the_room_sees(tmp_path: Path) -> None:
    base = full()
    async with running(tmp_path, base, size=(120, 40)) as evening:
        for item in base.script.items:
            await evening.to(item.id)
            for text in kept() if item.id == "r2" else crowded(60):
                held = replace(evening.session.stage, item=item.id)
                evening.become(reworded(base, text).with_(stage=held))
                await evening.pilot._wait_for_screen()
                harmless(evening)
                seen = squash("".join(evening.rows))
                assert squash(text)[:20] in seen, (item.id, text)


async def test_every_text_is_literal_behind_the_curtain(tmp_path: Path) -> None:
    base = full()
    async with running(tmp_path, base, size=(120, 40)) as evening:
        stage = replace(evening.session.stage, curtain=True)
        for text in crowded(60):
            evening.become(reworded(base, text).with_(stage=stage))
            await evening.pilot._wait_for_screen()
            harmless(evening)
            assert squash(text)[:20] in squash("".join(evening.rows)), text


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
            detail = evening.screen.query_one("#slip-detail")
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
                evening.become(reworded(base, text).with_(stage=held))
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
            evening.become(session)
            screens: tuple[Screen[Any], ...] = (
                EditSlip(session, slip),
                Overview(evening.app.live),
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


async def test_every_school_is_literal_on_the_menu_and_in_the_list(tmp_path: Path) -> None:
    texts = kept(SHARP)
    for number, text in enumerate(texts):
        session = a_session()
        named = replace(session.evening, id=f"s{number}", school=text, title=text, place=text)
        store = an_app(tmp_path, session.with_(evening=named)).live.store
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
