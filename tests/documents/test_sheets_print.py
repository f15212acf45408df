"""The sheets on paper, as a browser prints them."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from browser import CHROMIUM, print_page
from sheet_tools import KINDS, ROLES, Reader, a_round, built_in, gesprekstool

from sessie.documents.blocks import Sheet
from sessie.documents.cards import PRIVATE, STEPS, Card, Scan, cards_page
from sessie.documents.html import sheets_html
from sessie.documents.sheets import find_sheets, from_script, from_set, sheet_sets
from sessie.model.script import Phase, Script
from sessie.public.joining import joining

PDFTOTEXT = shutil.which("pdftotext") or ""
MARGIN = 14.0
"""Points (5 mm): nearer to the edge many printers print nothing."""
LETTER = 100.0
"""Points; the box of the letter on a table card is this high, the letter in it is not."""

pytestmark = pytest.mark.skipif(not CHROMIUM, reason="er is geen chromium om mee af te drukken")
reads_pdf = pytest.mark.skipif(not PDFTOTEXT, reason="er is geen pdftotext om de pdf te lezen")


def printed(sheets: Iterable[Sheet], folder: Path) -> Path:
    """The sheets as a PDF."""
    return printed_page(sheets_html("Alles", sheets), folder)


def printed_page(html: str, folder: Path) -> Path:
    """A page as a PDF."""
    page, pdf = folder / "alles.html", folder / "alles.pdf"
    page.write_text(html, "utf-8")
    print_page(page, pdf, margins=True)
    return pdf


def pages(pdf: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page(?![a-zA-Z])", pdf.read_bytes()))


def texts(pdf: Path) -> list[str]:
    """The text of every page, without any space."""
    done = subprocess.run([PDFTOTEXT, "-raw", pdf, "-"], check=True, capture_output=True)
    return ["".join(page.split()) for page in done.stdout.decode().split("\f")]


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Sheet], Path]:
    """Every sheet that comes with the program, on paper."""
    scripts, content = built_in()
    names = [name for name, _ in sheet_sets(scripts, content)]
    sheets = [one for name in names for one in find_sheets(name, scripts, content, 2)[2]]
    crowded = next(script for script in scripts if len(script.roles) > 3)
    sheets.append(from_script(crowded, content.at_table, 40)[-1])
    return sheets, printed(sheets, tmp_path_factory.mktemp("afdruk"))


def test_every_sheet_is_exactly_one_page(everything: tuple[list[Sheet], Path]) -> None:
    sheets, pdf = everything
    assert len(sheets) > 60
    assert pages(pdf) == len(sheets)


@reads_pdf
def test_every_word_of_a_sheet_is_on_its_own_page(everything: tuple[list[Sheet], Path]) -> None:
    sheets, pdf = everything
    for sheet, page in zip(sheets, texts(pdf), strict=False):
        if "driehoek" in sheet.stem:
            continue
        words = {word for word in Reader(sheets_html("x", [sheet])).text.split() if word.isascii()}
        assert len(words) > 5
        assert {word for word in words if word not in page} == set(), sheet.title


@reads_pdf
def test_nothing_stands_where_a_printer_cannot_print(everything: tuple[list[Sheet], Path]) -> None:
    done = subprocess.run(
        [PDFTOTEXT, "-bbox", everything[1], "-"], check=True, capture_output=True
    )  # fmt: skip
    boxes = boxes_of(done.stdout.decode())
    assert len(boxes) > 1000
    for left, top, right, bottom, word in boxes:
        if bottom - top < LETTER:
            assert left >= MARGIN and top >= MARGIN, word
            assert right <= 595 - MARGIN and bottom <= 842 - MARGIN, word


def boxes_of(xml: str) -> list[tuple[float, float, float, float, str]]:
    """Left, top, right, bottom and text of every word that `pdftotext -bbox` found."""
    found = re.findall(r'xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<', xml)
    return [(float(a), float(b), float(c), float(d), word) for a, b, c, d, word in found]


@reads_pdf
def test_what_was_typed_in_the_browser_is_printed(tmp_path: Path) -> None:
    one = next(one for one in from_set(gesprekstool()) if "werkblad-1" in one.stem)
    typed = [
        f"antwoord{number} " + "met veel woorden " * 20 + f"einde{number}" for number in range(3)
    ]
    page = sheets_html("x", [one])
    for words in typed:
        page = page.replace("></textarea>", f">{words}</textarea>", 1)
    pdf = printed_page(page, tmp_path)
    assert pages(pdf) == 1
    text = texts(pdf)[0]
    assert all(word in text for words in typed for word in words.split())


@reads_pdf
def test_each_question_stays_within_its_side_of_the_driehoek(tmp_path: Path) -> None:
    held = gesprekstool()
    sheets: list[Sheet] = []
    for place in range(3):
        turned = replace(held, questions=held.questions[place:] + held.questions[:place])
        sheets += [one for one in from_set(turned) if "driehoek" in one.stem]
    pdf = printed(sheets, tmp_path)
    done = subprocess.run([PDFTOTEXT, "-bbox", pdf, "-"], check=True, capture_output=True)
    found = done.stdout.decode().split("<page ")[1:]
    for page, question in zip(found, held.questions, strict=True):
        words = boxes_of(page)
        fold = next(top for _, top, *_, word in words if word == "ouder") - 22
        above = {word for *_, bottom, word in words if bottom < fold}
        said = [question.text, *(part.text for part in question.parts)]
        assert {word for text in said for word in text.split()} - above == set()


@reads_pdf
def test_two_cards_with_codes_fill_a_side_and_nothing_of_them_is_cut(tmp_path: Path) -> None:
    names = ("School", "x" * 32, "", "", "Klaproos gasten")
    made = [Card(letter, [Scan(one.does, one.words, one.rows) for one in
                          joining("192.168.100.200:8765", "KLMNP", name, "w" * 40).scans])
            for letter, name in zip(("A", "B", "C", "D", "AB"), names, strict=True)]  # fmt: skip
    pdf = printed_page(cards_page("Een avond", made), tmp_path)
    assert pages(pdf) == 3
    sides = texts(pdf)[:3]
    for said in (*STEPS, PRIVATE, "http://192.168.100.200:8765", "Code: KLMNP"):
        assert [side.count("".join(said.split())) for side in sides] == [2, 2, 1]
    assert names[1] in sides[0] and sides[0].count("w" * 40) == 2


@reads_pdf
def test_a_question_that_is_far_too_long_goes_on_on_the_next_page(tmp_path: Path) -> None:
    item = a_round("lang " * 900 + "EINDE", prompts=("hulp " * 300,), kinds=("wens", "tip"))
    script = Script("lang", "Lang", (Phase("f", "Deel", 9, (item,)),), roles=ROLES, kinds=KINDS,
                    tables=(1, 1))  # fmt: skip
    pdf = printed(from_script(script, {}), tmp_path)
    assert pages(pdf) > 1
    text = "".join(texts(pdf))
    assert text.count("lang") >= 900 and "EINDE" in text and text.count("hulp") == 300
