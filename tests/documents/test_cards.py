"""The cards for the tables: whole, safe, and with a code that can be scanned."""

from __future__ import annotations

import re

import hostile

from sessie.documents.cards import PRIVATE, QUIET, STAY, STEPS, Card, Scan, cards_page

ROWS = ("101", "010", "111")
WIFI = Scan("Eerst het wifi", ("Wifi: School",), ROWS)


def a_card(letter: str = "A", *words: str) -> Card:
    """A card with one small code."""
    said = words or ("http://10.0.0.5:8765", "Code: KLMNP")
    return Card(letter, [Scan("Dan de bladzijde", said, ROWS)])


def test_a_card_has_its_table_its_code_and_what_to_do() -> None:
    page = cards_page("Ouderavond", [a_card("A"), a_card("AB")])
    assert page.count("<section>") == 2
    assert "Tafel <b>A</b>" in page and 'Tafel <b class="twee">AB</b>' in page
    for said in ("Code: KLMNP", "http://10.0.0.5:8765", *STEPS):
        assert page.count(said) == 2
    assert not re.search(r"<script|src=|href=|url\(", page)


def test_every_card_says_that_it_is_private_and_for_how_long() -> None:
    page = cards_page("Ouderavond", [a_card("A"), a_card("B")])
    assert page.count(PRIVATE) == 2 and "niet langer dan de avond" in PRIVATE
    assert "<title>Privé: " in page


def test_the_wifi_comes_first_and_is_not_left_for_mobile_data() -> None:
    page = cards_page("", [Card("A", [WIFI, *a_card().scans])])
    assert page.index("Wifi: School") < page.index("Dan de bladzijde") < page.index(STAY)
    assert page.count("<svg") == 2
    assert STAY not in cards_page("", [a_card()])


def test_every_black_module_is_drawn_and_the_edge_is_white() -> None:
    page = cards_page("", [a_card()])
    size = len(ROWS) + 2 * QUIET
    assert QUIET == 4 and f'viewBox="0 0 {size} {size}"' in page
    drawn = {(int(x) - QUIET, int(y) - QUIET) for x, y in re.findall(r"M(\d+) (\d+)h1v1h-1z", page)}
    assert drawn == {
        (x, y) for y, row in enumerate(ROWS) for x, bit in enumerate(row) if bit == "1"
    }


def test_what_people_wrote_is_text() -> None:
    for text in hostile.WEB:
        page = cards_page(text, [a_card(text, text)])
        assert not re.search(r"<(script|img|iframe|b(?! class=\"twee\")|a)\b", page), text
