"""The welcome, a message to the room, tables that are ready, and what the clock says."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from builders import a_phase, a_round, a_script, a_session

from screens.tools import NORMAL, WIDE, Evening, Hands, reopened, running
from sessie.model.session import Session
from sessie.model.stage import Message, Stage
from sessie.rules.message import MOST_MESSAGE, READY_MADE, SHOWN
from sessie.screens.stage.welcome import WelcomeScreen
from sessie.screens.windows.message import MessageWindow
from sessie.screens.windows.ready import ReadyWindow
from sessie.store.session_store import SessionStore
from sessie.widgets.public_view import PublicView


def before_it_begins() -> Session:
    session = a_session().with_(stage=Stage())
    about: dict[str, Any] = {"date": "2026-11-10", "begin": "19:30", "school": "De Klaproos"}
    return session.with_(evening=replace(session.evening, **about))


def files(folder: Path) -> bytes:
    """All that stands on the disk."""
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


async def test_the_room_is_welcomed_until_the_first_slide(tmp_path: Path) -> None:
    hands = Hands(datetime(2026, 11, 10, 19, 21))
    async with running(tmp_path, before_it_begins(), hands=hands) as evening:
        assert isinstance(evening.screen, WelcomeScreen)
        assert "De Klaproos" in evening.rows[0] and "Welkom!" in evening.text
        assert "Nog" in evening.words and "minuten" in evening.words
        assert "Zoek de tafel van uw kaartje. A B C D" in evening.words
        assert "– / 10" in evening.text
        await evening.press("t", "plus")
        assert not evening.session.stage.clocks
        await evening.later(8 * 60)
        assert "minuut" in evening.words and "minuten" not in evening.words
        await evening.later(70)
        assert "We beginnen zo" in evening.words
        await evening.press("right")
        assert evening.item == "d1" and "1 / 10" in evening.text
        await evening.press("left")
        assert isinstance(evening.screen, WelcomeScreen)
        await evening.press("right", "right", "left")
        assert evening.item == "d1"
    assert reopened(tmp_path, "proefavond").session.stage.item == "d1"


async def test_a_message_is_shown_at_once_and_is_kept_nowhere(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.press("m")
        await evening.dialog(MessageWindow)
        await evening.press("down", "enter")
        await evening.back()
        assert READY_MADE[1] in evening.words
        await evening.press("right")
        assert READY_MADE[1] in evening.words, "it is over whatever is shown"
        await evening.press("b")
        assert READY_MADE[1] in evening.words and evening.session.stage.curtain
        await evening.press("b")
        await evening.later(SHOWN)
        assert READY_MADE[1] not in evening.words and evening.session.stage.message is None

        await say(evening, "De [b]bus[/b] wacht")
        assert "De [b]bus[/b] wacht" in evening.words
        await evening.until(lambda: b"[b]bus" in files(tmp_path), "the message on disk")
        await evening.press("m")
        assert "bus" not in evening.words
        await evening.until(lambda: b"[b]bus" not in files(tmp_path), "no message on disk")
        await evening.press("ctrl+z")
        assert evening.session.stage.message is None, "gone is gone"

        await say(evening, "Tot zo")
        await evening.press("ctrl+z")
        assert "Tot zo" not in evening.words
        assert evening.said[-1] == "Teruggehaald: bericht aan de zaal"


def signed(evening: Evening) -> list[str]:
    """The tables with a sign, as the room sees them."""
    return re.findall(r"([A-D])\W*✓", evening.words)


async def say(evening: Evening, text: str) -> None:
    await evening.press("m")
    await evening.dialog(MessageWindow)
    await evening.type(text, "enter")
    await evening.back()


async def test_a_message_that_is_too_long_is_not_said(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.press("m")
        await evening.dialog(MessageWindow)
        await evening.type("x" * (MOST_MESSAGE + 1), "enter")
        assert isinstance(evening.screen, MessageWindow)
        assert f"{MOST_MESSAGE + 1} van {MOST_MESSAGE} tekens" in evening.words
        await evening.press("backspace", "enter")
        await evening.back()
        assert "x" * MOST_MESSAGE in evening.words


async def test_a_message_is_gone_after_a_restart(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await say(evening, "Tot zo")
        await evening.until(lambda: b"Tot zo" in files(tmp_path), "the message on disk")
    assert b"Tot zo" not in files(tmp_path)
    assert reopened(tmp_path, "proefavond").session.stage.message is None


def test_a_message_that_a_kill_left_goes_when_the_session_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "avond.json"
    said = a_session().with_(stage=Stage("r1", message=Message("Tot zo", 5.0)))
    SessionStore.create(path, said, pause=0.0).close()
    assert b"Tot zo" in files(tmp_path)
    store = SessionStore.open(path)
    assert store.session.stage == Stage("r1")
    store.close()
    assert b"Tot zo" not in files(tmp_path)


async def test_a_table_is_ready_with_one_key(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), size=WIDE) as evening:
        await evening.to("r1")
        await evening.press("2", "4")
        assert evening.session.stage.ready == {"r1": ("B", "D")}
        assert signed(evening) == ["B", "D"]
        await evening.press("2", "9")
        assert evening.session.stage.ready == {"r1": ("D",)}
        await evening.press("r")
        await evening.dialog(ReadyWindow)
        await evening.press("a", "c", "z")
        assert "A ✓ klaar" in evening.words
        await evening.press("up", "enter", "escape")
        await evening.back()
        assert evening.session.stage.ready == {"r1": ("D", "A", "C", "B")}
        assert "Alle tafels zijn klaar" in evening.words
        await evening.press("ctrl+z")
        assert "Alle tafels" not in evening.words
        await evening.desk()
        assert "Nog niet klaar: B" in evening.words
    assert reopened(tmp_path, "proefavond").session.stage.ready == {"r1": ("D", "A", "C")}


async def test_in_a_break_no_table_is_asked_whether_it_is_ready(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("b1")
        await evening.press("1")
        assert not evening.session.stage.ready


async def test_the_clock_says_what_is_left_in_words_and_softly(tmp_path: Path) -> None:
    rung: list[float] = []
    async with running(tmp_path, a_session()) as evening:
        evening.app.bell = lambda: rung.append(evening.hands.mono)  # type: ignore[method-assign]
        await evening.to("r1")
        await evening.press("t")
        total = evening.session.stage.clocks["r1"].total
        assert total >= 480
        await evening.later(total - 301)
        assert "nog 5" not in evening.words
        await evening.later(2)
        assert "nog 5 minuten" in evening.words and not rung
        await evening.later(238)
        assert not rung and "nog 1" not in evening.words
        await evening.later(2)
        assert "nog 1 minuut" in evening.words and len(rung) == 1
        await evening.press("t", "t", "plus", "minus", "right", "left")
        await evening.later(1)
        assert len(rung) == 1, "the same moment"
        await evening.desk()
        assert evening.rows[0].rstrip().endswith("nog 1 minuut  0:58")
        await evening.press("escape", "f2")
        await evening.press("u")
        assert evening.said[-1].startswith("Geluid uit")
        await evening.later(60)
        assert "de tijd is om" in evening.words and len(rung) == 1
        await evening.press("u")
        assert len(rung) == 2, "who turns it on hears it"
        await evening.press("u")
    assert not reopened(tmp_path, "proefavond").session.stage.sound


async def test_a_page_makes_the_sound_itself(tmp_path: Path) -> None:
    rung: list[float] = []
    async with running(tmp_path, a_session()) as evening:
        evening.app.bell = lambda: rung.append(evening.hands.mono)  # type: ignore[method-assign]
        await evening.to("r1")
        await evening.press("t")
        evening.app.live.attach(pages=1)
        await evening.later(evening.session.stage.clocks["r1"].total - 61)
        await evening.later(2)
        assert "nog 1 minuut" in evening.words and not rung


LONG = "Wilt u de briefjes nu inleveren bij de gespreksleider van uw tafel? Ja"


@pytest.mark.parametrize("size", [(60, 18), NORMAL, WIDE])
async def test_a_message_leaves_the_tables_in_sight(tmp_path: Path, size: tuple[int, int]) -> None:
    question = "Wat is voor u belangrijk in het contact tussen thuis en de school? " * 3
    script = a_script(a_phase("p", 30, a_round("r1", "Wensen", question=question)))
    async with running(tmp_path, a_session(script), size=size) as evening:
        await evening.press("1", "2")
        for desk in ((), ("f2",), ("escape", "f2")):
            await evening.press(*desk)
            for text in ("", "Lever de briefjes nu in", LONG):
                evening.app.live.steer(partial(said, text))
                await evening.settle()
                picture = evening.seen(evening.screen.query_one(PublicView))
                assert "✓" in picture and " D" in picture, (size, desk, text)
                assert text[:9] in picture


def said(text: str, script: object, stage: Stage, now: float) -> Stage:
    return replace(stage, message=Message(text, now) if text else None)
