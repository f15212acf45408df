"""Papers as PDF: who may read them, what is in them, and where their pages end."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pytest
import shipped
from builders import TEACHER, a_session, a_slip, with_slips, with_themes
from evenings import SORTED, evening
from filled import filled, sorted_and_closed
from hostile import HOSTILE
from pdf_tools import pages_of_pdf, reads_pdf, structure_of_pdf, told_of_pdf, words_of_pdf
from typst import TypstError

from sessie.documents import blocks as b
from sessie.documents import pdf
from sessie.documents.forms import letter_in_form, plan_in_form, report_in_form, year_in_form
from sessie.documents.pdf import NoPdf, to_pdf
from sessie.documents.report import report_blocks
from sessie.example import example_traject
from sessie.model.dutch import clean_line
from sessie.model.session import Session
from sessie.rules.plan import plan_of
from sessie.rules.slips import ShownText
from sessie.rules.year import year_of

SCRIPTS = shipped.content().scripts
ABOUT = b.About("Titel", "De Proef (voorbeeld)", "2026-11-10")

pytestmark = reads_pdf


def papers() -> dict[str, bytes]:
    """One of every sort."""
    school, sessions = example_traject()
    return {
        "verslag": report_in_form(evening(SORTED), "pdf"),
        "brief": letter_in_form(evening(SORTED), "pdf"),
        "plan": plan_in_form(plan_of(school, sessions), "pdf"),
        "jaar": year_in_form(school, year_of(sessions), "pdf"),
    }


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    return papers()


def whole(*blocks: b.Block) -> bytes:
    return to_pdf((b.Heading(1, "Titel"), *blocks), ABOUT)


# Who can read it


@pytest.mark.parametrize("name", ["verslag", "brief", "plan", "jaar"])
def test_everybody_can_read_it(made: dict[str, bytes], name: str) -> None:
    told = told_of_pdf(made[name])
    assert told["Tagged"] == "yes" and told["JavaScript"] == "no" and told["Form"] == "none"
    assert told["Page size"].endswith("(A4)")
    # PDF/UA-1: what is named so must be so, or Typst makes no file.
    assert b"<pdfuaid:part>1</pdfuaid:part>" in made[name]
    assert re.search(rb"/Lang\s*\(nl-NL\)", made[name])
    assert re.search(rb"/DisplayDocTitle true", made[name])


def test_it_says_what_it_is_about_and_nothing_of_who_made_it(made: dict[str, bytes]) -> None:
    told = told_of_pdf(made["verslag"])
    school = "Basisschool De Klaproosbrug"
    assert told["Title"] == f"Verslag ouderavond · {school} · 10 november 2026"
    assert told["Author"] == school
    assert told["CreationDate"] == told["ModDate"] == "Tue Nov 10 00:00:00 2026 UTC"
    assert told_of_pdf(to_pdf([b.Heading(1, "Titel")], b.About("Titel")))["Author"] == "sessie"


def test_its_tags_are_those_of_the_blocks(made: dict[str, bytes]) -> None:
    tags = Counter(re.findall(r"^ *([A-Z][A-Za-z0-9]*)\b", structure_of_pdf(made["verslag"]), re.M))
    assert tags["H1"] == 1 and tags["H2"] > 9 and tags["H3"] > 20
    assert tags["Table"] == 5 and tags["TH"] == 17 and tags["Figure"] >= 1
    assert tags["L"] and tags["LI"] and tags["TOCI"] == 10


def test_the_picture_is_told_in_words_to_who_does_not_see_it(made: dict[str, bytes]) -> None:
    words = "Taal en vertalen: ouders 4 en leerkrachten 1."
    assert words.encode("utf-16-be").hex().upper().encode() in made["verslag"]


def test_another_language_is_named_and_runs_its_own_way() -> None:
    arabic = ShownText("مزيد من الوقت للحديث", "nog vertalen", "ar")
    data = whole(b.Bullets((ShownText("Meer tijd"), arabic)))
    assert re.search(rb"/Lang\s*\(ar\)", data)
    assert "(nog vertalen)" in words_of_pdf(data)


# What is in it


def test_what_people_typed_reads_as_they_typed_it() -> None:
    texts = [
        *("#let x = 1", "$x^2$", "*vet* _schuin_", "@naam <label>", "\\ \\u{1F600}", "`code`"),
        *("// geen commentaar", "/* ook niet */", "= kop", "- punt", "+ een", "/ term: x", "~ --"),
        *("#image(\"/etc/passwd\")", "#read(\"paper.typ\")", "[a](b) https://voorbeeld.invalid"),
        *("'aanhaling' \"dubbel\" ... ---", "#sys.inputs #eval(\"1\")", "]]}} #{", "<b>&amp;</b>"),
    ]  # fmt: skip
    blocks: list[b.Block] = []
    for text in texts:
        shown = ShownText(text, text)
        blocks += [b.Heading(2, text), b.Paragraph((text, text)), b.Label(text), b.Quote(text)]
        blocks += [b.Aside(text), b.Bullets((shown,)), b.Grid((text,), ((text,),), caption=text)]
    words = words_of_pdf(to_pdf((b.Heading(1, "Titel"), *blocks), ABOUT))
    for text in texts:
        assert words.count(text) >= 10, text


def test_whatever_people_typed_there_is_a_paper() -> None:
    texts = [text for text in HOSTILE if clean_line(text) and len(text) < 300]
    blocks: list[b.Block] = [b.Heading(1, texts[0])]
    for text in texts:
        blocks += [b.Heading(2, text), b.Bullets((ShownText(text, text, "ar"),))]
        blocks += [b.Paragraph((text,)), b.Grid((text, text), ((text, text),))]
    data = to_pdf(blocks, b.About(texts[0], texts[1], "ooit"), contents=True)
    assert told_of_pdf(data)["Tagged"] == "yes"
    words = words_of_pdf(data)
    for text in map(clean_line, texts):
        assert text in words or not text.isascii() or len(text) > 60


def test_a_very_long_text_is_laid_out() -> None:
    words = "verantwoordelijkheid " * 250
    grid = b.Grid(("Wat", "Wie"), ((words, words),))
    data = whole(b.Paragraph((words,)), grid, b.Bullets((ShownText(words),)))
    # What is broken over two pages is not counted.
    assert words_of_pdf(data).count("heid") > 4 * 250 - 20


def test_a_sign_that_no_font_has_is_a_box_with_its_name() -> None:
    nobody_has = "\U0001f3f4\U000e0067"  # the flag, of which no letter has this tag
    data = whole(b.Bullets((ShownText(f"hoera {nobody_has} ja"),)))
    assert b"<pdfuaid:part>1</pdfuaid:part>" in data
    assert "hoera" in words_of_pdf(data) and "ja" in words_of_pdf(data)


def test_the_same_paper_gives_the_same_bytes(made: dict[str, bytes]) -> None:
    assert made["verslag"] == report_in_form(evening(SORTED), "pdf")


# Where its pages end


def lines(page: str) -> list[str]:
    return [line.strip() for line in page.splitlines() if line.strip()]


def well_ended(data: bytes, headings: Sequence[str]) -> None:
    """No page has only a line or two, and none ends with a heading."""
    pages = [lines(page) for page in pages_of_pdf(data, "-layout")]
    for number, page in enumerate(pages, start=1):
        foot = f"bladzijde {number} van {len(pages)}"
        assert page[-1] == foot
        assert len(page) > 3 and page[-2] not in headings, page


@pytest.mark.parametrize("script", SCRIPTS, ids=[script.id for script in SCRIPTS])
def test_no_page_has_one_line_and_none_ends_with_a_heading(script: object) -> None:
    session = sorted_and_closed(filled(next(s for s in SCRIPTS if s is script)))
    data = report_in_form(session, "pdf")
    blocks = report_blocks(session)
    found = [block.text for block in blocks if isinstance(block, b.Heading | b.Label)]
    well_ended(data, found)


def test_a_table_that_goes_on_repeats_its_heading_and_keeps_its_rows() -> None:
    rows = tuple((f"Afspraak {number} " + "woord " * 30, "team") for number in range(60))
    pages = pages_of_pdf(whole(b.Grid(("Wat", "Wie"), rows)), "-layout")
    assert len(pages) > 3
    for page in pages:
        assert lines(page)[0].split() == ["Wat", "Wie"] or "Titel" in page
        assert page.count("woord") == 30 * page.count("Afspraak")


@pytest.mark.parametrize("number", range(40, 60, 3))
def test_the_last_lines_of_a_list_stay_together(number: int) -> None:
    listed = b.Bullets(tuple(ShownText(f"punt {place}") for place in range(number)))
    pages = pages_of_pdf(whole(b.Heading(2, "Lijst"), listed, b.Paragraph(("Bron: wij.",))))
    assert pages[-1].count("punt") >= 3 and "Bron: wij." in pages[-1]


def test_a_letter_is_one_page_without_a_number(made: dict[str, bytes]) -> None:
    (page,) = pages_of_pdf(made["brief"])
    assert "Met vriendelijke groet," in page and "bladzijde" not in page


def test_only_a_long_word_is_broken() -> None:
    cell = "voor de rapportgesprekken en daarna nog eens met iedereen samen " * 3
    pages = pages_of_pdf(whole(b.Grid(tuple("abcdefgh"), ((cell,) * 8,))), "-raw")
    broken = re.findall(r"(\w+)\u00ad\n(\w+)", "\n".join(pages))
    assert {first + rest for first, rest in broken} <= {"rapportgesprekken", "rapportgesprek"}


# What makes it


def test_without_what_makes_it_one_sentence_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(NoPdf, match=r"pip install 'sessie\[pdf\]', of schrijf een webpagina"):
        report_in_form(a_session(), "pdf")


class PanicException(BaseException):
    """What a library that is written in Rust ends with when it should not."""


@pytest.mark.parametrize("wrong", [PanicException, TypstError])
def test_whatever_goes_wrong_in_it_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, wrong: type[BaseException]
) -> None:
    def fails(*_: object) -> bytes:
        raise wrong("x", "y")

    monkeypatch.setattr(pdf, "_made", fails)
    with pytest.raises(NoPdf, match="Een PDF lukt hiervan niet: schrijf een webpagina"):
        report_in_form(a_session(), "pdf")


def test_it_is_loaded_with_the_first_pdf_only() -> None:
    code = (
        "import sys, sessie.writing\n"
        "assert not {'typst', 'docx', 'sessie.documents.pdf'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_paper_goes_to_typst_as_data(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[str] = []

    class Compiler:
        def __init__(self, layout: object) -> None:
            assert layout == pdf._LAYOUT

        def compile(self, *, sys_inputs: dict[str, str], **_: object) -> bytes:
            given.append(sys_inputs["data"])
            return b""

    class Typst:
        pass

    Typst.Compiler = Compiler  # type: ignore[attr-defined]
    Typst.TypstError = RuntimeError  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "typst", Typst)
    session: Session = with_slips(
        with_themes(a_session(), "Taal"),
        replace(a_slip("#x", theme="t001"), lang="ar"),
        a_slip("Een lijst", role=TEACHER, theme="t001"),
    )
    report_in_form(session, "pdf")
    (data,) = map(json.loads, given)
    runs = [item["text"] for block in data["blocks"] for item in block.get("items", ())]
    assert [{"text": "#x", "lang": "ar", "dir": "rtl"}] in runs
