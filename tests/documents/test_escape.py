"""Whatever people type, a reader of the report sees exactly that."""

from __future__ import annotations

import re

import pytest
from hostile import HOSTILE
from hypothesis import example, given, settings
from hypothesis import strategies as st
from reading_markdown import OURS, Piece, pieces, tags

from sessie.documents.blocks import Bullets, Grid, Heading, Label, Paragraph, Quote
from sessie.documents.markdown import line, write
from sessie.model.dutch import clean_line
from sessie.rules.slips import ShownText

_SIGNS = st.text(alphabet="\\`*_{}[]()<>#+-.!|~$&;:=\"'/ \n\taA1é👍", max_size=30)
texts = st.one_of(_SIGNS, st.text(max_size=60), st.sampled_from(HOSTILE)).filter(clean_line)


@settings(deadline=None)
@given(texts, texts, texts)
@example("1.", "-", "#")
@example("einde met \\", "a|b\\|c", "&amp;")
@example("=", "===", "---")
@example("| a | b |", "|---|---|", "> citaat")
def test_a_bullet_reads_as_it_was_typed(one: str, two: str, three: str) -> None:
    found = pieces(write((Bullets(tuple(map(ShownText, (one, two, three)))),)))
    assert found == [Piece("li", clean_line(text)) for text in (one, two, three)]


@settings(deadline=None)
@given(texts, texts)
@example("*", "x*")
def test_a_note_in_italics_changes_nothing_to_the_text(text: str, note: str) -> None:
    found = pieces(write((Bullets((ShownText(text, note),)),)))
    assert found == [Piece("li", f"{clean_line(text)} ({clean_line(note)})")]


@settings(deadline=None)
@given(texts, texts)
@example("a|b", "\\|")
@example("\\", "\\\\")
def test_a_table_cell_reads_as_it_was_typed(one: str, two: str) -> None:
    grid = Grid(("", "Kop"), ((one, two), ("", one)), (True, False))
    found = [piece.text for piece in pieces(write((grid,))) if piece.where == "td"]
    assert found == [clean_line(one), clean_line(two), "", clean_line(one)]


@settings(deadline=None)
@given(texts)
@example("kop #")
@example("#")
def test_a_heading_reads_as_it_was_typed(text: str) -> None:
    assert pieces(write((Heading(3, text),))) == [Piece("h3", clean_line(text))]


@settings(deadline=None)
@given(texts)
def test_paragraphs_labels_and_quotes_read_as_they_were_typed(text: str) -> None:
    found = pieces(write((Paragraph((text,)), Label(text), Quote(text))))
    assert [(p.where, p.text, p.strong) for p in found] == [
        ("p", clean_line(text), False),
        ("p", clean_line(text), True),
        ("blockquote", clean_line(text), False),
    ]


@settings(deadline=None)
@given(texts)
def test_nothing_typed_becomes_a_tag(text: str) -> None:
    blocks = (Heading(2, text), Bullets((ShownText(text, text),)), Quote(text), Paragraph((text,)),
              Grid((text,), ((text,),), (False,)))  # fmt: skip
    assert tags(write(blocks)) <= OURS


@pytest.mark.parametrize(
    "text",
    [
        "Alles op 1 plek aub. Nu komt er mail, app én een briefje in de tas",
        "Bel ook eens als het góéd gaat!!",
        "1x per maand, om 8.30 of 10:15 (mag ook later)",
        "Q&A en AT&T, 50 % - dat is genoeg?",
        "10.30 uur",
    ],
)
def test_an_ordinary_sentence_is_left_as_it_is(text: str) -> None:
    assert line(text) == text


@pytest.mark.parametrize("text", ["https://voorbeeld.invalid/a", "www.voorbeeld.invalid"])
def test_an_address_is_not_made_into_a_link_by_readers_that_look_for_them(text: str) -> None:
    assert not re.search(r"(?<!\\)(://|(?<=www)\.)", line(text))


def test_an_empty_slip_still_has_its_bullet() -> None:
    assert pieces(write((Bullets((ShownText(""),)),))) == [Piece("li", "(leeg)")]
