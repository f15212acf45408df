"""What the letters of the entry line stand for: on the werkblad, in the help and in the list."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from builders import TEACHER, a_phase, a_round, a_script, a_session, a_slip, with_slips

from screens.tools import Evening, running
from sessie.model.script import Kind
from sessie.model.session import Session
from sessie.screens.windows.menu import Help

QUESTIONS = (
    Kind("1a", "Wat vind ik belangrijk voor mijn kind?", "", "a", asks=True),
    Kind("1b", "Wat moeten we van elkaar weten?", "", "b", asks=True),
)


def session() -> Session:
    """A round with two sub-questions, an answer together and a mark; and a slip in it."""
    asked = a_round("r1", "Samen", "1a", "1b", joint=True, score=(1, 10))
    script = replace(a_script(), phases=(a_phase("p1", 20, asked),), kinds=QUESTIONS)
    slip = a_slip("Rust", "A", TEACHER, round="r1", kind="1b")
    return with_slips(a_session(script), slip)


async def at_the_desk(evening: Evening) -> None:
    """The werkblad open, the entry line ready."""
    await evening.desk()
    await evening.settle()


@pytest.mark.parametrize("size", [(60, 18), (80, 24), (120, 40)])
async def test_the_werkblad_tells_the_letters_of_roles_and_kinds(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, a_session(), size=size) as evening:
        await evening.to("r2")
        await at_the_desk(evening)
        told = evening.seen(evening.screen.query_one("#letters"))
        assert told == "o ouder · l leerkracht w wens · i idee"


async def test_one_sort_of_slip_needs_no_letter(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r1")
        await at_the_desk(evening)
        assert evening.seen(evening.screen.query_one("#letters")) == "o ouder · l leerkracht"


async def test_sub_questions_are_only_their_letters(tmp_path: Path) -> None:
    async with running(tmp_path, session()) as evening:
        await at_the_desk(evening)
        told = evening.seen(evening.screen.query_one("#letters"))
        assert "a b deelvraag · = gezamenlijk antwoord · # cijfer" in told


async def test_f1_tells_the_letters_while_the_werkblad_is_open(tmp_path: Path) -> None:
    async with running(tmp_path, session(), size=(120, 60)) as evening:
        await evening.press("f1")
        await evening.dialog(Help)
        assert "Letters in de invoerregel" not in evening.text
        await evening.press("escape")
        await at_the_desk(evening)
        await evening.press("f1")
        await evening.dialog(Help)
        for told in ("o ouder", "l leerkracht", "a Wat vind ik belangrijk", "# cijfer"):
            assert told in evening.words


async def test_a_slip_under_a_sub_question_has_its_letter_in_the_list(tmp_path: Path) -> None:
    async with running(tmp_path, session()) as evening:
        await at_the_desk(evening)
        assert evening.seen(evening.slips).split()[:3] == ["A", "leerkracht", "b"]
        evening.slips.focus()
        await evening.settle()
        assert "Wat moeten we van elkaar weten?" in evening.words
