"""The report as a Word document: read again with python-docx, and with pandoc when it is there."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
import shipped
from builders import a_session, a_slip, with_slips
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Cm
from evenings import DATA, RAW, SORTED, evening, said
from filled import filled, sorted_and_closed
from hostile import HOSTILE
from reading_markdown import pieces

from sessie.documents.forms import report_in_form, to_markdown
from sessie.exchange.stip import read_stip
from sessie.model.dutch import clean_line
from sessie.model.session import Action, Session
from sessie.rules import agreements

SCRIPTS = shipped.content().scripts
PANDOC = shutil.which("pandoc") or ""
LEVELS = {"Title": "h1", "Heading 1": "h2", "Heading 2": "h3", "Heading 3": "h4"}


def to_word(session: Session) -> bytes:
    return report_in_form(session, "docx")


def opened(session: Session) -> Any:
    return Document(BytesIO(to_word(session)))


def headings(document: Any) -> list[tuple[str, str]]:
    found = ((LEVELS.get(p.style.name), p.text) for p in document.paragraphs)
    return [(level, text) for level, text in found if level]


def of_markdown(session: Session, *where: str) -> list[str]:
    return [piece.text for piece in pieces(to_markdown(session)) if piece.where in where]


def in_lists(document: Any) -> Counter[str]:
    return Counter(p.text for p in document.paragraphs if p.style.name == "List Bullet")


def cells(document: Any) -> list[str]:
    return [cell.text for table in document.tables for row in table.rows for cell in row.cells]


def the_same(session: Session) -> None:
    """The document has the headings, the list lines and the tables of the Markdown."""
    document = opened(session)
    found = [(p.where, p.text) for p in pieces(to_markdown(session)) if p.where.startswith("h")]
    assert headings(document) == found
    assert in_lists(document) == Counter(of_markdown(session, "li"))
    assert cells(document) == of_markdown(session, "th", "td")


@pytest.fixture(scope="module")
def complete() -> Session:
    return evening(SORTED)


@pytest.fixture(scope="module")
def document(complete: Session) -> Any:
    return opened(complete)


# What it says


@pytest.mark.parametrize("name", [SORTED, RAW])
def test_the_document_has_the_headings_lists_and_tables_of_the_markdown(name: str) -> None:
    the_same(evening(name))


@pytest.mark.parametrize("script", SCRIPTS, ids=[script.id for script in SCRIPTS])
def test_every_draaiboek_gives_a_document(script: object) -> None:
    the_same(sorted_and_closed(filled(next(s for s in SCRIPTS if s is script))))


def test_a_stip_op_de_horizon_is_a_document_too() -> None:
    text = (DATA / "stip_op_de_horizon.md").read_text("utf-8")
    the_same(read_stip(text, "stip.md", lambda _: None))


def test_every_slip_stands_in_it_once(complete: Session, document: Any) -> None:
    short = Counter(_short(document))
    assert in_lists(document) - short == said(complete)


def _short(document: Any) -> list[str]:
    """The lines under "In het kort"."""
    texts = [p.text for p in document.paragraphs]
    start, end = texts.index("In het kort"), texts.index("1. Sterke punten")
    return [p.text for p in document.paragraphs[start:end] if p.style.name == "List Bullet"]


def test_a_remark_and_a_side_have_a_style_of_their_own(complete: Session) -> None:
    theme = next(t for t in complete.themes.values() if t.label == "Taal en vertalen")
    tense = complete.put("themes", replace(theme, tension="de een wil dit, de ander dat"))
    styles = {p.text: p.style.name for p in opened(tense).paragraphs}
    assert styles["Verschil: de een wil dit, de ander dat"] == "Quote"
    assert styles["Ouders"] == "Kant"


@pytest.mark.skipif(not PANDOC, reason="er is geen pandoc om het document te lezen")
def test_pandoc_reads_the_same_headings_and_every_slip_once(
    complete: Session, tmp_path: Path
) -> None:
    path = tmp_path / "verslag.docx"
    path.write_bytes(to_word(complete))
    done = subprocess.run(
        [PANDOC, "-f", "docx", "-t", "gfm", "--wrap=none", path], check=True, capture_output=True
    )
    markdown = done.stdout.decode()
    read = [(p.where, p.text) for p in pieces(markdown) if p.where in ("h1", "h2", "h3")]
    lower = {"h2": "h1", "h3": "h2", "h4": "h3"}
    own = [(lower[p.where], p.text) for p in pieces(to_markdown(complete)) if p.where in lower]
    assert read == own
    found = Counter(p.text for p in pieces(markdown) if p.where == "li")
    # What a table is called for who does not see it, pandoc writes above it: "7. Afspraken".
    found -= Counter(text.partition(". ")[2] for _, text in own)
    assert found == Counter(of_markdown(complete, "li"))


# What people typed


def test_what_people_typed_reads_as_they_typed_it() -> None:
    texts = [text for text in HOSTILE if clean_line(text)]
    session = with_slips(a_session(), *(a_slip(text, role="leerkracht") for text in texts))
    session = agreements.put_action(session, Action("", texts[0], "<w:p/>", "&amp;"))
    found = in_lists(opened(session))
    for slip in session.contributions.values():
        assert found[clean_line(slip.text)] >= 1


def test_signs_that_xml_cannot_hold_are_left_out() -> None:
    slip = replace(a_slip(), id="b1", text="a\x00b\x0bc\x1b\ufffe\ud800 d")
    session = a_session().put("contributions", slip)
    theme = "titel\x01"
    session = session.with_(evening=replace(session.evening, title=theme, school="\x02School"))
    assert "ab c d" in in_lists(opened(session))
    assert opened(session).core_properties.title == "Verslag titel · School · 10 november 2026"


def test_an_empty_slip_says_that_it_is_empty() -> None:
    session = a_session().put("contributions", replace(a_slip("weg"), id="b1", text="\x1b"))
    assert "(leeg)" in in_lists(opened(session))


def test_words_from_right_to_left_are_marked_so() -> None:
    session = with_slips(a_session(), "school: مزيد من الوقت. ok")
    runs = [run for p in opened(session).paragraphs for run in p.runs if "school:" in p.text]
    assert [(run.text, bool(run.font.rtl)) for run in runs] == [
        ("school: ", False), ("مزيد من الوقت", True), (". ok", False),
    ]  # fmt: skip


def test_the_note_of_a_slip_is_in_italics() -> None:
    slips = [
        a_slip(f"More {n}", table, lang="en", translation=f"{said} tijd")
        for n, (table, said) in enumerate((("A", "Meer"), ("B", "Veel"), ("C", "Vaker")))
    ]
    (line,) = [p for p in opened(with_slips(a_session(), *slips)).paragraphs
               if p.text.startswith("Meer")]  # fmt: skip
    assert line.text == "Meer tijd (Engels)"
    assert [bool(run.italic) for run in line.runs if run.text.strip()] == [False, True]


# How it is made


def test_the_paper_is_a4_and_the_language_is_dutch(document: Any) -> None:
    section = document.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    language = document.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    assert language.get(qn("w:val")) == "nl-NL"
    assert document.core_properties.language == "nl-NL"


def test_pages_are_numbered_at_the_foot(document: Any) -> None:
    foot = document.sections[0].footer.paragraphs[0]
    fields = [field.get(qn("w:instr")) for field in foot._p.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]
    words = "".join(node.text or "" for node in foot._p.iter(qn("w:t")))
    assert words == "bladzijde 1 van 1"


def test_tables_repeat_their_first_row_and_break_between_rows_only(document: Any) -> None:
    for table in document.tables:
        assert table.style.name == "Table Grid"
        heads = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
        assert heads == [True, *[False] * (len(table.rows) - 1)]
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)


def test_numbers_stand_to_the_right(document: Any) -> None:
    table = document.tables[0]
    for row in table.rows:
        ways = [cell.paragraphs[0].alignment for cell in row.cells]
        assert ways[0] is None and set(ways[1:]) == {WD_ALIGN_PARAGRAPH.RIGHT}


def test_headings_stay_with_what_follows(document: Any) -> None:
    for name in ("Heading 1", "Heading 2", "Heading 3", "Kant"):
        assert document.styles[name].paragraph_format.keep_with_next


def test_it_tells_its_title_and_its_day_and_nothing_of_who_made_it(document: Any) -> None:
    about = document.core_properties
    assert about.title == "Verslag ouderavond · Basisschool De Klaproosbrug · 10 november 2026"
    assert about.created.replace(tzinfo=None) == datetime(2026, 11, 10)
    assert about.modified == about.created
    school = "Basisschool De Klaproosbrug"
    assert (about.author, about.last_modified_by, about.comments) == (school, school, "")


@pytest.mark.parametrize("date", ["", "ooit", "2026-13-01"])
def test_without_a_day_there_is_a_document_too(date: str) -> None:
    session = a_session()
    session = session.with_(evening=replace(session.evening, date=date))
    assert opened(session).core_properties.created.year == 2000


def test_the_same_session_gives_the_same_bytes(complete: Session) -> None:
    data = to_word(complete)
    assert data == to_word(evening(SORTED))
    with ZipFile(BytesIO(data)) as file:
        assert file.testzip() is None
        assert {part.date_time for part in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert file.namelist()[0] == "[Content_Types].xml"
        assert not any("thumbnail" in name for name in file.namelist())


def part(data: bytes, name: str) -> str:
    with ZipFile(BytesIO(data)) as file:
        return file.read(name).decode()


def test_no_program_of_somebody_else_is_named_and_it_is_no_file_of_an_old_word(
    complete: Session,
) -> None:
    data = to_word(complete)
    with ZipFile(BytesIO(data)) as file:
        for name in file.namelist():
            told = file.read(name)
            assert b"python-docx" not in told and b"Macintosh" not in told, name
    assert "<Application>sessie</Application>" in part(data, "docProps/app.xml")
    settings = part(data, "word/settings.xml")
    assert re.search(r'w:name="compatibilityMode" [^>]*w:val="15"', settings)
    order = re.findall(r"<w:(autoHyphenation|characterSpacingControl|compat|rsids)\b", settings)
    assert order == ["autoHyphenation", "characterSpacingControl", "compat", "rsids"]


def test_without_a_school_the_author_is_sessie() -> None:
    session = a_session()
    session = session.with_(evening=replace(session.evening, school=""))
    assert opened(session).core_properties.author == "sessie"


def test_a_long_report_lists_its_chapters_and_each_line_leads_to_one(document: Any) -> None:
    links = [link.get(qn("w:anchor")) for link in document.element.iter(qn("w:hyperlink"))]
    marks = {
        mark.get(qn("w:name")): mark.getparent()
        for mark in document.element.iter(qn("w:bookmarkStart"))
    }
    titles = ["".join(t.text for t in marks[link].iter(qn("w:t"))) for link in links]
    assert len(titles) == 10 and titles[0] == "1. Sterke punten"
    listed = [p.text for p in document.paragraphs if p.style.name == "toc 1"]
    assert listed == titles
    fields = [field.get(qn("w:fldCharType")) for field in document.element.iter(qn("w:fldChar"))]
    assert fields == ["begin", "separate", "end"]


def test_a_report_of_little_lists_nothing() -> None:
    session = with_slips(a_session(), "Meer tijd")
    assert not [p for p in opened(session).paragraphs if p.style.name == "toc 1"]


def test_a_bar_is_a_picture_between_words_and_is_told_to_who_does_not_see_it(
    document: Any,
) -> None:
    told = [p.text for p in document.paragraphs if p.style.name == "Balk"]
    drawn = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert told[2:4] == ["Ouders\t 4", "Leerkrachten\t 1"]
    assert drawn[2:4] == ["ouders: 4", "leerkrachten: 1"] and len(drawn) == 16
    widths = [shape.width for shape in document.inline_shapes][2:4]
    assert widths[0] == pytest.approx(4 * widths[1], rel=0.01)
    assert max(shape.width for shape in document.inline_shapes) <= Cm(9)


def test_tables_stand_between_the_margins(document: Any) -> None:
    section = document.sections[0]
    room = section.page_width - section.left_margin - section.right_margin
    for table in document.tables:
        width = int(table._tbl.tblPr.find(qn("w:tblW")).get(qn("w:w"))) * Cm(1) / 567
        assert width <= room + Cm(0.05)
        assert sum(column.width for column in table.columns) == pytest.approx(width, rel=0.01)
        assert table._tbl.tblPr.find(qn("w:tblDescription")).get(qn("w:val"))


def test_words_in_another_language_say_so() -> None:
    slips = (a_slip("Більше часу", lang="uk"), a_slip("مزيد من الوقت", lang="ar"))
    xml = part(to_word(with_slips(a_session(), *slips)), "word/document.xml")
    assert re.search(r'<w:lang w:val="uk"/></w:rPr><w:t>Більше часу<', xml)
    assert re.search(r'<w:rtl/><w:lang w:bidi="ar"/></w:rPr><w:t>مزيد من الوقت<', xml)


def test_the_last_lines_stay_together() -> None:
    session = with_slips(a_session(), *(f"punt {number}" for number in range(9)))
    listed = [p for p in opened(session).paragraphs if p.text.startswith("punt")]
    together = [bool(p.paragraph_format.keep_with_next) for p in listed]
    assert together == [True] + [False] * 5 + [True, True, False]
