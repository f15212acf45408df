"""Whatever program wrote the text of a table: its words are read, or it is called by its name."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from builders import a_session
from docx import Document

from sessie.exchange.incoming import add_files, find_files, is_evening, read_evening
from sessie.exchange.problems import BadFile
from sessie.exchange.texts import read_text

NOTES = "Tafel B\n# Wensen\no: Één café, ’s avonds – ook met oma’s\nl: Coördinatie\n"


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman"],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_a_text_in_any_usual_encoding_is_read(encoding: str, ends: str, tmp_path: Path) -> None:
    path = tmp_path / "tafel-b.txt"
    path.write_bytes(NOTES.replace("\n", ends).encode(encoding))
    made, said = add_files(a_session(), [path])
    assert said == "2 briefjes"
    assert [slip.text for slip in made.slips()] == [
        "Één café, ’s avonds – ook met oma’s", "Coördinatie",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("cp1250", "Więcej czasu na rozmowę, żeby było łatwiej"),
        ("cp1254", "Öğretmenle daha çok görüşmek için ışık"),
        ("cp1251", "Більше часу для розмови, будь ласка"),
        ("cp1252", "Crème brûlée à la française, señor"),
        ("mac_roman", "Reünie: patiënt, geïnd, “één”"),
    ],
)
def test_an_encoding_of_one_byte_is_told_by_its_letters(encoding: str, words: str) -> None:
    assert read_text("b.txt", words.encode(encoding)) == words


def a_zip(**parts: str) -> bytes:
    held = BytesIO()
    with ZipFile(held, "w") as packed:
        for name, text in parts.items():
            packed.writestr(name.replace("__", "/").replace("_", "."), text)
    return held.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("a.docx", b"PK\x03\x04" + bytes(40), "beschadigd"),
        ("a.txt", a_zip(xl__workbook_xml="<x/>"), "rekenblad van Excel"),
        ("a.xlsx", a_zip(xl__workbook_xml="<x/>"), "rekenblad van Excel"),
        ("a.pptx", a_zip(ppt__presentation_xml="<x/>"), "PowerPoint"),
        ("a.odt", a_zip(content_xml="<x/>"), "LibreOffice"),
        ("a.zip", a_zip(tafel_txt="o: x"), "een zip"),
        ("a.docx", a_zip(word__document_xml="geen xml"), "Word-document niet lezen"),
        ("a.pdf", b"%PDF-1.7 \xe2\xe3", "een PDF"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "oude Word of Excel"),
        ("a.txt", b"\x89PNG\r\n\x1a\n", "een foto"),
        ("a.heic", b"\0\0\0\x18ftypheic", "een foto"),
        ("a.txt", b"\xff\xd8\xff\xe0", "een foto"),
        ("a.txt", b"o: \x00\x01\x02", "vreemde tekens"),
        ("a.txt", bytes(range(128, 256)) * 3, "vreemde tekens"),
        ("a.csv", b"Id;Wie;Wat\n1;ouder;Meer tijd\n", "een tabel"),
        ("a.csv", b"Id,Wie\n1,ouder\n", "een tabel"),
        ("a.tsv", b"Id\tWie\n1\touder\n", "een tabel"),
    ],
    ids=str.split("half sheet excel slides writer zip broken pdf doc png heic jpg zeros noise "
                  "semicolons commas tabs"),
)  # fmt: skip
def test_what_is_no_text_is_called_by_its_name_with_what_to_do(
    name: str, data: bytes, what: str
) -> None:
    with pytest.raises(BadFile, match=what) as bad:
        read_text(name, data)
    (problem,) = bad.value.problems
    assert problem.file == name and problem.text.endswith((".", ")"))


def test_a_column_that_a_spreadsheet_filled_up_is_read(tmp_path: Path) -> None:
    path = tmp_path / "b.csv"
    path.write_text('Tafel B,,,\n# Wensen,,,\n"o: Meer tijd, ook \'s avonds",,,\n')
    made, _ = add_files(a_session(), [path])
    assert [slip.text for slip in made.slips()] == ["Meer tijd, ook 's avonds"]


@pytest.mark.parametrize("name", ["tafel-b.csv", "tafel-b.tsv"])
@pytest.mark.parametrize(
    "words", ["Meer tijd; en rust", "Meer tijd, en rust", "a;b,c", 'zeg "ja"; nu']
)
def test_no_word_is_lost_of_what_only_looks_like_a_table(
    name: str, words: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_text(f"Tafel B\n# Wensen\no: {words}\n")
    made, _ = add_files(a_session(), [path])
    assert [slip.text for slip in made.slips()] == [words]


# Word and rich text ------------------------------------------------------------------------------


def by_headings(document: object) -> None:
    document.add_paragraph("Tafel B")  # type: ignore[attr-defined]
    document.add_heading("Wensen", 1)  # type: ignore[attr-defined]
    document.add_paragraph("o: Meer tijd", style="List Bullet")  # type: ignore[attr-defined]
    document.add_paragraph("l: Rust in de klas", style="List Number")  # type: ignore[attr-defined]


def by_lines(document: object) -> None:
    document.add_paragraph("Tafel B\nWensen:\n• o: Meer tijd\n• l: Rust in de klas")  # type: ignore[attr-defined]


def by_table(document: object) -> None:
    document.add_heading("Tafel B", 0)  # type: ignore[attr-defined]
    document.add_heading("Wensen", 2)  # type: ignore[attr-defined]
    table = document.add_table(2, 2)  # type: ignore[attr-defined]
    for row, cells in zip(table.rows, (("ouder", "Meer tijd"), ("l", "Rust in de klas")),
                          strict=True):  # fmt: skip
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text


@pytest.mark.parametrize("fill", [by_headings, by_lines, by_table])
@pytest.mark.parametrize("name", ["tafel-b.docx", "notities.DOCX"])
def test_the_notes_of_a_table_in_word_are_read(
    fill: Callable[[object], None], name: str, tmp_path: Path
) -> None:
    document = Document()
    fill(document)
    document.save(str(tmp_path / name))
    (path,) = find_files(str(tmp_path))
    made, _ = add_files(a_session(), [path])
    said = [(slip.table, slip.round, slip.role, slip.text) for slip in made.slips()]
    assert said == [("B", "r2", "ouder", "Meer tijd"), ("B", "r2", "leerkracht", "Rust in de klas")]


@pytest.mark.parametrize(
    "rich",
    [
        r"{\rtf1\ansi Tafel B\par Wensen:\par o: Caf\'e9, meer tijd\par}",
        r"{\rtf1\ansi\ansicpg1252{\fonttbl\f0 Arial;}\f0 Tafel B\line # Wensen\line "
        r"\b o:\b0  Caf\u233?, meer tijd\par}",
    ],
)
def test_rich_text_is_read(rich: str, tmp_path: Path) -> None:
    path = tmp_path / "b.rtf"
    path.write_text(rich)
    made, _ = add_files(a_session(), [path])
    assert [slip.text for slip in made.slips()] == ["Café, meer tijd"]


def test_a_stip_may_be_a_word_document(tmp_path: Path) -> None:
    path = tmp_path / "regio.docx"
    document = Document()
    for text, level in (("Educatief partnerschap", 1), ("Stip op de horizon", 2),
                        ("1. Wat is er al?", 3)):  # fmt: skip
        document.add_heading(text, level)
    document.add_paragraph("Elke maand een koffieochtend", style="List Bullet")
    document.save(str(path))
    assert is_evening(path)
    made = read_evening(path, lambda _: None)
    assert [slip.text for slip in made.slips()] == ["Elke maand een koffieochtend"]


# several at once ---------------------------------------------------------------------------------


def written(folder: Path, **files: str) -> list[Path]:
    for name, text in files.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return [folder / f"{name}.txt" for name in files]


def test_a_copy_counts_once_and_is_named(tmp_path: Path) -> None:
    notes = "Tafel B\n# Wensen\no: Meer tijd\nl: Rust\n"
    turned = "Tafel B\n\n# Wensen\nl: Rust\n- o: Meer tijd\n"
    made, said = add_files(a_session(), written(tmp_path, een=notes, twee=turned, leeg=" \n"))
    assert len(made.contributions) == 2
    assert (
        said
        == "2 briefjes. Niet gebruikt: ‘twee.txt’ is een kopie van ‘een.txt’, ‘leeg.txt’ is leeg"
    )


def test_of_a_file_that_was_added_to_only_the_new_slips_come(tmp_path: Path) -> None:
    first = "Tafel B\n# Wensen\no: Meer tijd\no: Meer tijd\n"
    session, _ = add_files(a_session(), written(tmp_path, b=first))
    assert len(session.contributions) == 2
    more, said = add_files(session, written(tmp_path, b=f"{first}l: Rust\no: Meer tijd\n"))
    assert said == "2 briefjes. Niet gebruikt: 2 briefjes die er al stonden"
    assert [slip.text for slip in more.slips()].count("Meer tijd") == 3
    with pytest.raises(BadFile, match="tafel B staan er al"):
        add_files(session, written(tmp_path, b=first))


def test_the_file_counts_and_not_its_copy(tmp_path: Path) -> None:
    notes = "Tafel B\n# Wensen\no: Meer tijd\n"
    for name in ("tafel-b (1).txt", "tafel-b.txt", "tafel-b - kopie.txt"):
        (tmp_path / name).write_text(notes)
    said = add_files(a_session(), find_files(str(tmp_path)))[1]
    assert said.startswith("1 briefje. Niet gebruikt: ‘tafel-b (1).txt’ is een kopie van ‘tafel-b")
    assert said.count("kopie van ‘tafel-b.txt’") == 2


def test_the_same_words_at_another_table_are_no_copy(tmp_path: Path) -> None:
    notes = "# Wensen\no: Meer tijd\n"
    files = written(tmp_path, b=f"Tafel B\n{notes}", c=f"Tafel C\n{notes}")
    assert add_files(a_session(), files)[1] == "2 briefjes"


def test_all_that_is_wrong_in_all_files_is_told(tmp_path: Path) -> None:
    files = written(tmp_path, b="Tafel B\n# Wensen\nx: een\nzomaar\n", c="Tafel C\n# Wenzen\n")
    (tmp_path / "d.txt").write_bytes(b"%PDF-1.7")
    with pytest.raises(BadFile) as bad:
        add_files(a_session(), [*files, tmp_path / "d.txt"])
    assert [(one.file, one.line) for one in bad.value.problems] == [
        ("b.txt", 3), ("b.txt", 4), ("c.txt", 2), ("d.txt", 0),
    ]  # fmt: skip
