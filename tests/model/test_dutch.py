"""What people type, made safe."""

from __future__ import annotations

import unicodedata

import pytest
from hostile import HOSTILE, MARKUP, NOTHING, ORDINARY, TERMINAL
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.dutch import BLANKS, clean, clean_line, fold, for_screen

TRICKY = "ae \n\r\t\u0301\u0323\u0345\u200c\u200d\ufe0f\u1100\u1161\u11a8\u09c7\u09be\u20e3\u00ad"
texts = st.one_of(st.text(), st.text(alphabet=TRICKY, max_size=30), st.sampled_from(HOSTILE))


@given(texts)
def test_what_is_clean_stays_as_it_is(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    line = clean_line(text)
    assert clean_line(line) == clean(line) == line


@given(texts)
def test_nothing_that_a_terminal_acts_on_gets_through(text: str) -> None:
    for char in clean(text):
        assert char in "\n\u200c\u200d" or unicodedata.category(char) not in (
            "Cc",
            "Cf",
            "Cs",
            "Co",
        )
        assert ord(char) & 0xFFFE != 0xFFFE
    assert unicodedata.is_normalized("NFC", clean(text))
    assert "\n" not in clean_line(text)


@given(texts)
def test_at_most_three_marks_stand_on_a_letter(text: str) -> None:
    run = 0
    for char in clean(text):
        run = run + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
        assert run <= 3


@given(texts)
def test_clean_text_can_be_written_to_a_file(text: str) -> None:
    assert clean(text).encode("utf-8").decode("utf-8") == clean(text)


@pytest.mark.parametrize("text", TERMINAL)
def test_escape_sequences_lose_their_escape_but_keep_their_words(text: str) -> None:
    letters = [char for char in text if char.isascii() and char.isalnum()]
    assert [char for char in clean(text) if char.isascii() and char.isalnum()] == letters
    assert clean_line(text).isprintable()


@pytest.mark.parametrize("text", [*MARKUP, *ORDINARY])
def test_what_people_write_stays_whole(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text).strip()


@pytest.mark.parametrize("text", NOTHING)
def test_what_says_nothing_becomes_empty(text: str) -> None:
    assert clean(text) == clean_line(text) == ""


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("een\r\ntwee\rdrie\x0bvier", "een\ntwee\ndrie\nvier"),
        ("een\u2028twee\u2029drie\u0085vier", "een\ntwee\ndrie\nvier"),
        ("a\tb", "a b"),
        *((f"a{blank}b{blank}", "a b") for blank in BLANKS),
        ("e\u0301e\u0301n", "één"),
        ("\u202egnod\u202c e", "gnod e"),
        ("on\u200bzicht\u00adbaar\ufeff", "onzichtbaar"),
        ("\ue000p\U000f0000", "p"),
        ("\ufdd0n\uffff", "n"),
        ("los \ud800eind", "los eind"),
        ("\U0001f3f4\U000e0067\U000e0062\U000e007f", "\U0001f3f4"),
        ("a\u0310\u0311\u0312\u0313\u0314b", "a\u0310\u0311\u0312b"),
        ("a\u0310\u0311\u0312\u200d\u0313\u0314b", "a\u0310\u0311\u0312\u200db"),
        ("\u0301x", "x"),
        ("a\u200d\u200d\u200db", "a\u200db"),
    ],
)  # fmt: skip
def test_clean_takes_out_what_it_says(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_an_emoji_newer_than_this_python_stays() -> None:
    unassigned = "\U0001fbfe"
    assert unicodedata.category(unassigned) == "Cn"
    assert clean(f"blij {unassigned}") == f"blij {unassigned}"


def test_a_slip_becomes_one_line_with_single_spaces() -> None:
    assert clean_line("  Meer \n\n tijd\u00a0\u2003voor\tgesprek ") == "Meer tijd voor gesprek"


def test_the_screen_gets_no_emoji_style_selector_but_the_store_does() -> None:
    assert clean("❤️") == "❤️" == "\u2764\ufe0f"
    assert for_screen("❤️ en 👨‍👩‍👧") == "\u2764 en 👨‍👩‍👧"


@pytest.mark.parametrize(
    ("one", "other"),
    [("Één", "een"), ("Ĳsje", "ijsje"), ("STRASSE", "straße"), ("Coördinatie", "coordinatie"),
     ("e\u0301", "É"), ("İstanbul", "istanbul"), ("Wensen", "wensen")],
)  # fmt: skip
def test_fold_makes_spellings_of_one_word_equal(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@given(texts)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_the_short_way_for_ordinary_text_gives_what_the_long_way_gives() -> None:
    for code in range(0x2100):
        text = f"x{chr(code)}y"
        assert clean(text) == clean(text + "\ue000"), hex(code)
