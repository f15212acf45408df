"""The answers of last time in a gesprekstool, only when the facilitator asks for them."""

from __future__ import annotations

from pathlib import Path

import pytest
from meetings import a_tool_again

from screens.hostile_tools import SHARP, harmless, squash
from screens.tools import WIDE, running
from sessie.model.dutch import clean_line
from sessie.widgets.public_view import PublicView

ANSWERS = ("Kinderen mogen fouten maken", "We zeggen het meteen")


async def test_the_room_sees_them_only_after_y_and_no_more_after_another(tmp_path: Path) -> None:
    async with running(tmp_path, a_tool_again(*ANSWERS)) as evening:
        await evening.to("vraag-1")
        assert "fouten" not in evening.text
        await evening.press("y")
        words = evening.words
        assert "Wat vinden we belangrijk voor de kinderen?" in words
        assert "Vorige keer Gesprekstool, 4 november 2025" in words
        assert all(f"• {answer}" in words for answer in ANSWERS)
        await evening.press("y")
        assert "fouten" not in evening.text


async def test_on_another_question_it_begins_without_them(tmp_path: Path) -> None:
    async with running(tmp_path, a_tool_again(*ANSWERS)) as evening:
        await evening.to("vraag-1")
        await evening.press("y")
        await evening.to("vraag-2")
        await evening.press("y")
        assert "Vorige keer" not in evening.words
        await evening.to("vraag-1")
        assert "Vorige keer" not in evening.words


async def test_the_werkblad_has_them_quietly_with_the_key(tmp_path: Path) -> None:
    async with running(tmp_path, a_tool_again(*ANSWERS), size=WIDE) as evening:
        await evening.to("vraag-1")
        await evening.desk()
        notes = evening.screen.query_one("#brought")
        assert "Vorige keer: Kinderen mogen fouten maken · We zeggen" in evening.seen(notes)
        assert "y = dit aan de zaal laten zien" in evening.seen(notes)
        view = evening.screen.query_one(PublicView)
        assert "fouten" not in evening.seen(view)
        await evening.press("escape", "y")
        assert "fouten" in evening.seen(view)
        assert "y = dit weer weghalen" in evening.seen(notes)
        await evening.press("f4")
        assert not notes.display, "the next question has no answers of last time"
        await evening.to("vraag-2")
        await evening.press("f3")
        seen = evening.seen(evening.screen.query_one("#brought"))
        assert "Vorige keer: Kinderen" in seen
        assert "y =" not in seen, "the room is at another question"


async def test_y_in_the_entry_line_is_a_letter(tmp_path: Path) -> None:
    async with running(tmp_path, a_tool_again(*ANSWERS)) as evening:
        await evening.to("vraag-1")
        await evening.press("i")
        await evening.type("A o a yoga", "enter")
        assert evening.texts == ["yoga"]
        assert not evening.session.stage.look.open


@pytest.mark.parametrize("size", [(60, 18), (80, 24)])
async def test_more_answers_than_fit_are_read_with_j(tmp_path: Path, size: tuple[int, int]) -> None:
    answers = [f"antwoord {n} " + "dat heel lang doorgaat " * 6 for n in range(8)]
    async with running(tmp_path, a_tool_again(*answers), size=size) as evening:
        await evening.to("vraag-1")
        await evening.press("y")
        assert "▾ nog" in evening.words
        for number in range(8):
            assert f"antwoord {number} dat" in evening.words
            await evening.press("j")
        assert "hiervoor" in evening.words
        await evening.press(*"kkkkkkkkk")
        assert "antwoord 0" in evening.words


async def test_the_clock_stays_on_the_beamer(tmp_path: Path) -> None:
    async with running(tmp_path, a_tool_again(*ANSWERS), size=(60, 18)) as evening:
        await evening.to("vraag-1")
        await evening.press("y")
        assert "██" in evening.text and "we beginnen zo" in evening.words


async def test_the_first_time_y_does_nothing(tmp_path: Path) -> None:
    async with running(tmp_path, a_tool_again()) as evening:
        await evening.to("vraag-1")
        before = evening.text
        await evening.press("y", "j", "k")
        assert evening.text == before


async def test_what_was_answered_is_literal(tmp_path: Path) -> None:
    texts = list(dict.fromkeys(clean_line(text) for text in SHARP if clean_line(text)))
    for place in range(0, len(texts), 8):
        some = texts[place : place + 8]
        async with running(tmp_path / str(place), a_tool_again(*some), size=WIDE) as evening:
            await evening.to("vraag-1")
            await evening.press("y", "f2")
            harmless(evening)
            seen = squash(evening.seen(evening.screen.query_one(PublicView)))
            assert all(squash(text) in seen for text in some)
