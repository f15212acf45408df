"""An unexpected error: a neutral end, everything kept, nothing told of what people said."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from builders import a_session
from textual.pilot import Pilot

from screens.tools import Hands, an_app, reopened
from sessie.app import SessieApp
from sessie.model.session import Session
from sessie.widgets.public_view import PublicView

SENTINEL = "Fatima vertelt iets vertrouwelijks"
Way = Callable[[SessieApp, Pilot[None]], Awaitable[None]]


def wrong(*_: object) -> Session:
    """What no edit should do."""
    heard = SENTINEL
    raise RuntimeError(f"onverwacht: {heard}")


async def in_an_edit(app: SessieApp, pilot: Pilot[None]) -> None:
    """An error while a command is carried out."""
    app.call_later(app.live.edit, "briefje erbij", wrong)


async def in_a_step(app: SessieApp, pilot: Pilot[None]) -> None:
    """An error while going on."""
    app.call_later(app.live.steer, wrong)


async def in_the_werkblad(app: SessieApp, pilot: Pilot[None]) -> None:
    """An error while the werkblad is opened."""
    app.call_later(app.live.arrange, wrong)


async def while_drawing(app: SessieApp, pilot: Pilot[None]) -> None:
    """An error in what the room sees."""
    view = app.screen.query_one(PublicView)
    view.drawn = wrong  # type: ignore[method-assign,assignment]
    view.notify_style_update()  # what was ready is drawn anew
    view.refresh()


async def in_a_dialog(app: SessieApp, pilot: Pilot[None]) -> None:
    """An error in work that goes on beside the keys."""
    app.push_screen_wait = wrong  # type: ignore[method-assign,assignment]
    await pilot.press("g")


async def in_a_timer(app: SessieApp, pilot: Pilot[None]) -> None:
    """An error in what happens by itself."""
    app.screen.set_timer(0.01, wrong)


WAYS: tuple[Way, ...] = (
    in_an_edit, in_a_step, in_the_werkblad, while_drawing, in_a_dialog, in_a_timer
)  # fmt: skip


async def crashed(app: SessieApp, way: Way) -> None:
    """Run the app on a screen that is nowhere, say something, and let it go wrong."""

    async def lead(pilot: Pilot[None]) -> None:
        from builders import with_slips

        await pilot.pause()
        app.live.edit("briefje erbij", lambda s: with_slips(s, SENTINEL))
        await pilot.pause()
        await way(app, pilot)
        for _ in range(200):
            if app.crashed:
                return
            await asyncio.sleep(0.02)  # a pilot that waits would draw by itself

    await app.run_async(headless=True, size=(80, 24), auto_pilot=lead)  # type: ignore[arg-type]
    app.live.let_go()


@pytest.mark.parametrize("way", WAYS, ids=[way.__name__ for way in WAYS])
async def test_an_unexpected_error_ends_the_app_without_a_word_of_what_was_said(
    tmp_path: Path, way: Way, capsys: pytest.CaptureFixture[str]
) -> None:
    app = an_app(tmp_path, a_session(), hands=Hands())
    await crashed(app, way)
    assert app.crashed
    assert app.return_code == 1
    log = (tmp_path / "fouten.log").read_text("utf-8")
    assert "builtins.RuntimeError" in log or "WorkerFailed" in log
    assert "2026-11-10 20:05:00" in log
    said = capsys.readouterr()
    for shown in (log, said.out, said.err):
        assert "Fatima" not in shown
        assert "vertrouwelijks" not in shown
        assert "Traceback" not in shown
    store = reopened(tmp_path, "proefavond")
    assert [slip.text for slip in store.session.contributions.values()] == [SENTINEL]
    store.close()


async def test_an_error_that_was_noted_says_where_in_the_code_it_was(tmp_path: Path) -> None:
    app = an_app(tmp_path, a_session())
    await crashed(app, in_an_edit)
    log = (tmp_path / "fouten.log").read_text("utf-8")
    assert "test_crash.py" in log
    assert "live.py" in log


async def test_a_log_that_cannot_be_written_does_not_make_it_worse(tmp_path: Path) -> None:
    (tmp_path / "fouten.log").mkdir()
    app = an_app(tmp_path, a_session())
    await crashed(app, in_an_edit)
    assert app.crashed
    assert app.return_code == 1
