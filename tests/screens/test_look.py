"""What is opened or marked on the doek is part of the evening: it is saved, and every screen that
opens the session shows the same."""

from __future__ import annotations

from pathlib import Path

from builders import a_session, a_slip, with_slips, with_themes

from screens.tools import running
from sessie.model.session import Session
from sessie.model.stage import Look


def an_evening() -> Session:
    """One theme that was asked for, with a slip that the room may see."""
    session = with_themes(a_session(), "Taal")
    return with_slips(session, a_slip("Een tolk", theme="t001", released=True))


async def test_what_is_open_is_open_again_when_the_session_is_opened_again(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await evening.to("d3")
        await evening.press("j", "l")
        assert evening.session.stage.look == Look("t001", open=True)
        assert "• Een tolk" in evening.words
        session = evening.session
    async with running(tmp_path / "weer", session) as evening:
        assert "• Een tolk" in evening.words


async def test_another_item_begins_without_marks_and_undo_leaves_them(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await evening.to("d3")
        await evening.press("j")
        before = evening.session.stage.look
        assert before == Look("t001")
        await evening.press("b", "b")
        assert evening.session.stage.look == before, "the curtain changes nothing"
        evening.app.live.edit("briefje erbij", lambda s: with_slips(s, "Rust"))
        await evening.press("ctrl+z")
        assert evening.session.stage.look == before
        await evening.press("right", "left")
        assert evening.session.stage.look == Look()
