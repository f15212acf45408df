"""What stands before a line of a list goes; what belongs to the line stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.bullets import lines_of, with_dashes, without_mark
from sessie.model.dutch import clean, clean_line

MARKS = [
    "• ",
    "•\t",
    "•",
    "◦ ",
    "▪ ",
    "▪",
    "■ ",
    "● ",
    "➢ ",
    "➤ ",
    "· ",
    "·\t",
    "§\t",
    "- ",
    "-\t",
    "– ",
    "— ",
    "* ",
    "+ ",
    "→ ",
    "1. ",
    "12. ",
    "1) ",
    "(1) ",
    "1.) ",
    "1.2. ",
    "1.\t",
    "a) ",
    "(b) ",
    "A) ",
    "iv) ",
    "ii. ",
    "☐ ",
    "☐",
    "☑ ",
    "✓ ",
    "✔️ ",
    "✗ ",
    "[ ] ",
    "[] ",
    "[x] ",
    "[X] ",
    "- [ ] ",
    "* [x] ",
    "1️⃣ ",
    "1️⃣",
    "🔟 ",
    "① ",
    "❷ ",
    "⑴ ",
    "• 1. ",
    "- ✓ ",
    "✅ ",
    "👉🏽 ",
    "\uf0b7\t",
    "\ufeff• ",
    "\u200b- ",
    "\u00a0•\u00a0",
    "  - ",
    "\t• ",
    "[19:45, 30-11-2026] Anna: ",
    "[30-11-2026 19:45:12] Anna de B.: ",
    "30-11-2026 19:45 - Anna: ",
    "[30/11, 19:45] ~ Anna: - ",
]


@pytest.mark.parametrize("mark", MARKS, ids=ascii)
def test_a_mark_goes(mark: str) -> None:
    assert without_mark(f"{mark}Meer tijd") == "Meer tijd"
    assert without_mark(f"{mark}o: Meer tijd") == "o: Meer tijd"


@pytest.mark.parametrize(
    "line",
    [
        "Meer tijd",
        "-5 graden",
        "- 5",
        "+ 10",
        "-",
        "+",
        "1.",
        "a)",
        "5 - 3",
        "1.5 uur langer",
        "19.30 uur",
        "19:30 is te vroeg",
        "10 minuten langer",
        "2024. Dat was een jaar",
        "o.a. bellen",
        "B o Meer tijd",
        "o: Meer tijd",
        "o Meer tijd",
        "a. Meer tijd",
        "+B D",
        "-Meer",
        "*vet*",
        ":) leuk",
        "[B] tekst",
        "(zie 1)",
        "[19:45] wie: ik",
        "3 november",
        "10. november 2026",
        "1e keer",
        "#1",
        "# Wensen",
        "i Een idee",
    ],
)
def test_what_is_no_mark_stays(line: str) -> None:
    assert without_mark(line) == line


def test_a_line_of_signs_alone_says_nothing() -> None:
    assert without_mark("•") == without_mark(" ☐ ") == without_mark("\t") == ""


def test_a_tab_tells_the_bullet_of_word_from_the_letter_of_a_role() -> None:
    pasted = "•\tEen\r\no\tTwee\r\n§\tDrie\r\n\r\nA.\tVier\vo Vijf"
    assert lines_of(pasted) == ["Een", "Twee", "Drie", "", "Vier", "o Vijf"]


def test_columns_that_hold_letters_are_no_bullets() -> None:
    assert lines_of("o\tEen\nl\tTwee") == ["o: Een", "l: Twee"]
    assert lines_of("B\to\tw\tEen\nTwee\tdrie") == ["B o w: Een", "Twee drie"]
    assert lines_of("O\tEen\nO\tTwee") == ["O: Een", "O: Twee"]


def test_a_text_of_several_lines_gets_dashes_for_its_points() -> None:
    pasted = "Kop\u00a0hier\r\n\r\n•\tEen\r\no\tTwee\r\n- drie\r\n1. vier\r\n-5 graden\r\n- 5"
    assert with_dashes(pasted) == "Kop hier\n\n- Een\n- Twee\n- drie\n1. vier\n-5 graden\n- 5"


@given(st.text())
def test_any_text_keeps_its_words(text: str) -> None:
    line = clean_line(text)
    rest = without_mark(text)
    assert line.endswith(rest)
    assert rest == clean_line(rest)
    letters = [char for char in line[: len(line) - len(rest)] if char.isalpha()]
    assert len(letters) <= 5 or ": " in line
    for part in with_dashes(text).split("\n"):
        assert clean(f"|{part}|")[1:-1] == part
