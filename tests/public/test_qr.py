"""Codes to scan: what is in them, how a terminal draws them, and what they cost."""

from __future__ import annotations

import subprocess
import sys
from itertools import zip_longest

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from sessie.public.joining import joining
from sessie.public.qr import QUIET, qr_rows, wifi_text
from sessie.widgets.draw_joining import HALVES, INK, TOO_SMALL, draw, qr_lines
from sessie.widgets.text import Frame

ADDRESS = "192.168.178.123:8765"
FINDER = ("1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111")
MODULES = {sign: bits for bits, sign in HALVES.items()}


def modules(lines: list[str], scale: int = 1) -> list[str]:
    """What a camera sees of a drawing: black and white, a sign a module."""
    fine = []
    for line in lines:
        halves = [MODULES[sign] for sign in line]
        fine += ["".join(half[0] for half in halves), "".join(half[1] for half in halves)]
    return [line[::scale] for line in fine[::scale]]


@given(st.text(min_size=1, max_size=90))
def test_a_code_is_square_and_has_its_three_corners(text: str) -> None:
    rows = qr_rows(text)
    size = len(rows)
    assert {len(row) for row in rows} == {size} and size % 4 == 1 and size >= 21
    assert {*"".join(rows)} == {"0", "1"}
    for x, y in ((0, 0), (size - 7, 0), (0, size - 7)):
        assert tuple(row[x : x + 7] for row in rows[y : y + 7]) == FINDER


def test_a_code_is_what_the_library_makes() -> None:
    made = segno.make_qr("http://10.0.0.5:8765/?c=KLMNP", error="m")
    assert qr_rows("http://10.0.0.5:8765/?c=KLMNP") == tuple(
        "".join(map(str, row)) for row in made.matrix
    )


def test_what_fits_in_no_code_is_refused() -> None:
    with pytest.raises(ValueError):
        qr_rows("x" * 5000)


@pytest.mark.parametrize(
    ("name", "password", "text"),
    [
        ("School", "Welkom2026", "WIFI:T:WPA;S:School;P:Welkom2026;;"),
        ("Gasten", "", "WIFI:T:nopass;S:Gasten;;"),
        ('a;b:c,d"e\\f', ";", 'WIFI:T:WPA;S:a\\;b\\:c\\,d\\"e\\\\f;P:\\;;;'),
    ],
)
def test_signs_that_mean_something_to_a_phone_are_escaped(
    name: str, password: str, text: str
) -> None:
    assert wifi_text(name, password) == text


@pytest.mark.parametrize("scale", [1, 2, 3])
def test_a_terminal_draws_every_module_with_a_white_edge_around(scale: int) -> None:
    rows = qr_rows(f"http://{ADDRESS}/?c=KLMNP")
    seen = modules([line.plain for line in qr_lines([rows], scale)], scale)
    edge, blank = "0" * QUIET, "0" * (len(rows) + 2 * QUIET)
    wanted = [blank] * QUIET + [edge + row + edge for row in rows] + [blank] * QUIET
    assert all(one == (other or blank) for one, other in zip_longest(seen, wanted))


def test_it_is_black_on_white_whatever_the_colours_are() -> None:
    for line in qr_lines([qr_rows("x")]):
        assert [(span.start, span.end, str(span.style)) for span in line.spans] == [
            (0, len(line.plain), INK)
        ]


def drawn(width: int, height: int, *wifi: str) -> list[str]:
    """The lines of a picture."""
    block = joining(ADDRESS, "KLMNP", *wifi)
    lines = [line.plain for line in draw(block, Frame(width, height))]
    assert len(lines) <= height and all(len(line) <= width for line in lines)
    return lines


def test_wifi_and_address_fit_beside_each_other_on_a_small_window() -> None:
    lines = drawn(70, 21, "Schoolgasten", "Welkom2026")
    said = " ".join(lines)
    assert said.index("Schoolgasten") < said.index(ADDRESS)
    assert "Welkom2026" in said and "KLMNP" in said
    codes = [line for line in lines if set(line) <= {*MODULES}]
    assert any("█▀▀▀▀▀█" in line and line.count("█▀▀▀▀▀█") == 4 for line in codes)


def test_without_room_for_two_the_wifi_is_in_words() -> None:
    lines = drawn(64, 21, "Schoolgasten", "Welkom2026")
    assert max(line.count("█▀▀▀▀▀█") for line in lines) == 2
    assert "Welkom2026" in " ".join(lines)


def test_without_room_for_one_it_is_said_how_it_becomes_larger() -> None:
    said = " ".join(drawn(50, 14)).replace("  ", " ")
    assert "█▀▀▀▀▀█" not in said
    assert TOO_SMALL in said and f"http://{ADDRESS}" in said and "KLMNP" in said


def test_beside_a_doek_without_room_it_is_said_that_the_codes_stand_there() -> None:
    block = joining(ADDRESS, "KLMNP", "", "")
    said = " ".join(line.plain for line in draw(block, Frame(50, 14, aside=True)))
    assert "De QR-codes staan op het doek." in said and TOO_SMALL not in said


def test_with_more_room_it_is_larger() -> None:
    assert len([x for x in drawn(110, 60) if "██" in x]) > 25


def test_what_makes_codes_is_loaded_with_the_first_one_and_a_server_with_none() -> None:
    code = (
        "import sys, sessie.app, sessie.flows, sessie.public.joining\n"
        "def loaded(): print(*({'segno', 'aiohttp'} & set(sys.modules) or '-'))\n"
        "loaded()\n"
        "sessie.public.joining.joining('10.0.0.5:8765', 'KLMNP')\n"
        "loaded()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["-", "segno"], done.stderr


def test_in_a_window_of_80_by_24_both_fit_with_short_words() -> None:
    first, *codes = drawn(70, 20, "Gasten", "klaproos26")
    said = "1 Wifi: Gasten · klaproos26   2 http://192.168.178.123:8765 · KLMNP"
    assert first.strip() == said
    assert max(line.count("█▀▀▀▀▀█") for line in codes) == 4
