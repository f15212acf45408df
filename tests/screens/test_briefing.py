"""How the cockpit is laid out, and what stands in its briefing: numbers and rows, no screen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from sessie.live import Doeks
from sessie.model.script import Line, Span
from sessie.public.round import Question, Translation
from sessie.public.scene import Text
from sessie.widgets.briefing import (
    NARROW,
    WIDE,
    briefing_lines,
    doeks_in_words,
    is_whole,
    not_drawn,
    plan,
)
from sessie.widgets.public_view import draw
from sessie.widgets.text import Frame


@given(st.integers(1, 300), st.integers(-2, 90), st.booleans(), st.integers(8, 16))
def test_at_every_size_the_parts_fill_the_screen_and_nothing_more(
    width: int, height: int, typing: bool, tool: int
) -> None:
    made = plan(width, height, typing=typing, tool=tool)
    assert sum(made.columns) == width and sum(made.rows) == max(height, 1)
    assert min(made.columns) > 0 and min(made.rows) >= 0
    if height >= 4 and width >= 8:
        assert made.rows[0] >= 3
    if typing and height >= 14 and width >= 8:
        assert made.worksheet, "who types must see the line"
    if not typing and height >= 14 and width >= 8:
        assert made.briefing, "who talks must see the notes"


@pytest.mark.parametrize(
    ("width", "height", "typing", "shows"),
    [
        (80, 21, False, "briefing preview"),
        (80, 21, True, "briefing worksheet"),
        (120, 37, False, "briefing preview worksheet"),
        (120, 37, True, "briefing preview worksheet"),
        (120, 21, True, "briefing worksheet"),
        (60, 15, False, "briefing"),
        (60, 15, True, "worksheet"),
    ],
)
def test_what_there_is_room_for(width: int, height: int, typing: bool, shows: str) -> None:
    made = plan(width, height, typing=typing, tool=11)
    parts = ("briefing", "preview", "worksheet")
    assert " ".join(part for part in parts if getattr(made, part)) == shows
    assert made.beside == (width >= WIDE)
    assert (len(made.columns) == 2) == (width >= NARROW)


def test_the_picture_has_the_proportions_of_a_doek_where_it_can() -> None:
    for width, height, typing in ((80, 21, False), (120, 37, True), (200, 57, False)):
        made = plan(width, height, typing=typing, tool=11)
        across, down = made.columns[0] - 2, made.rows[0] - 2
        assert across / 2 / down == pytest.approx(16 / 9, abs=0.2)


NOTES = [Content(f"regel {n} van de notities") for n in range(1, 21)]
FACTS = [Content("Straks: Pauze")]


@pytest.mark.parametrize("height", range(3, 30))
def test_every_line_of_the_notes_can_be_read_and_the_facts_stay(height: int) -> None:
    _, pages = briefing_lines(FACTS, NOTES, 30, height)
    read: list[str] = []
    for page in range(pages):
        rows = [row.plain for row in briefing_lines(FACTS, NOTES, 30, height, page)[0]]
        assert len(rows) <= height and rows[0] == "Straks: Pauze"
        read += [row for row in rows if row.startswith("regel")]
        assert pages == 1 or rows[-1].endswith(" · f")
    assert read == [note.plain for note in NOTES]
    first, again = (briefing_lines(FACTS, NOTES, 30, height, page)[0] for page in (0, pages))
    assert [row.plain for row in first] == [row.plain for row in again]


def test_where_the_room_looks_in_words() -> None:
    assert doeks_in_words(Doeks()) == ""
    assert doeks_in_words(Doeks(1)) == "1 browser"
    assert doeks_in_words(Doeks(2, 1)) == "2 browsers · 1 terminal"


def a_question(**more: str) -> Question:
    others = tuple(Translation(lang, lang, text, lang == "ar") for lang, text in more.items())
    return Question("Wensen", 1, 1, "Wat wilt u?", (), 0, (), (), others, (("A", 1),))


def test_a_language_that_stands_in_the_picture_is_not_named_beside_it() -> None:
    block = a_question(en="What would you like?", ar="ما الذي تريدونه")
    small, large = (draw(block, Frame(38, height)) for height in (5, 15))
    assert not_drawn(block, large) == "Arabisch"
    assert not_drawn(block, small) == "Engels, Arabisch"


def test_a_picture_that_leaves_words_out_is_not_whole() -> None:
    lines = tuple(Line((Span(f"Dit is zin nummer {'abcdefgh'[n]}"),)) for n in range(8))
    block = Text("Welkom", lines)
    for height, whole in ((4, False), (9, False), (20, True)):
        frame = Frame(38, height)
        assert is_whole(block, frame, draw(block, frame)) == whole
