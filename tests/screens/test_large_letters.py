"""Large letters for titles and questions, and the proportions of a picture."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sessie.public.round import Question
from sessie.public.scene import Countdown
from sessie.widgets.block_letters import block_letters
from sessie.widgets.draw_round import clock_lines, draw
from sessie.widgets.text import Frame, heading, large

WELKOM = """\
█   █       ▀█  █
█ ▄ █ ▄▀▀▀▄  █  █ ▄▀ ▄▀▀▀▄ █▀▄▀▄
█ █ █ █▀▀▀▀  █  █▀▄  █   █ █ █ █
 ▀ ▀   ▀▀▀  ▀▀▀ ▀  ▀  ▀▀▀  ▀ ▀ ▀"""


def test_a_word_is_drawn_in_half_blocks() -> None:
    assert "\n".join(block_letters("Welkom", 40, 4)) == WELKOM


@pytest.mark.parametrize("text", ["één café", "naïef", "für", "ça", "öğretmen", "ısı", "Mañana"])
def test_marks_of_the_languages_of_parents_are_drawn(text: str) -> None:
    assert block_letters(text, 200, 9)


@pytest.mark.parametrize("text", ["Мы", "مرحبا", "Één", "Öğretmen", "😀", ""])
def test_what_has_a_letter_that_is_not_there_stays_in_letters_of_the_terminal(text: str) -> None:
    assert block_letters(text, 200, 9) == []


@given(st.text(max_size=60), st.integers(0, 200), st.integers(0, 40))
def test_it_never_takes_more_than_it_was_given(text: str, width: int, rows: int) -> None:
    lines = block_letters(text, width, rows)
    assert len(lines) <= rows
    assert all(len(line) <= width for line in lines)
    assert all(set(line) <= set(" ▀▄█") for line in lines)


def test_a_large_window_has_a_large_title_and_a_small_one_keeps_its_rows() -> None:
    assert len(heading("Wat doen we met uw antwoorden?", Frame(106, 36))) > 9
    assert len(heading("Wat doen we met uw antwoorden?", Frame(70, 20))) == 2
    assert large("Wat", "bold", Frame(106, 36, compact=True), 9) == []


@pytest.mark.parametrize(("height", "most"), [(20, 3), (15, 3), (36, 9)])
def test_the_clock_leaves_the_question_its_place(height: int, most: int) -> None:
    clock = Countdown(900, 900, running=True, fresh=False)
    block = Question(title="Ronde", number=1, of=2, question="Wat wilt u?", steps=(), step=0,
                     own=(), prompts=(), translations=(), counts=(("A", 1),))  # fmt: skip
    drawn = [line.plain for line in draw(block, Frame(70, height, clock=clock))]
    digits = [line for line in drawn if set(line.strip()) & set("▀▄█")]
    assert 0 < len(digits) <= most
    assert len(clock_lines(Frame(70, height, clock=clock), 99)) > most
