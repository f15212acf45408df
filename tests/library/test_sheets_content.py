"""The sheets that a trainer writes: what is read, and what is said about mistakes."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from sheet_tools import gesprekstool

from sessie.library import content_folder
from sessie.library.checks import built_in_hard_words
from sessie.library.sheets import Sheets, read_sheets
from sessie.model.script import Line
from sessie.model.sheets import TABLE_TEXTS, Blanks, Choice, Drawing, Room, WrittenSheet

QUESTIONS = """---
soort: vragen
titel: Ons stel
centrale vraag: Hoe doen we dat?
bron: wijzelf
---
# 1. Wat willen we?
- a. Wat wil ik?
- d. Wat wil de ander?

# Wat kunnen we?
Wat kan ik?
"""
SHEET = """---
titel: Een blad
kop: Voor thuis
---
Lees dit.
Naam kind: ..... Datum: …
[ ] ja [ ] nee
- [ ] weet niet
.....
.....

### Zo
> voor mezelf
[vragen]
[Placemat: Dit doen we]
"""


def read(folder: Path, **files: str) -> Sheets:
    """The sheets in a content folder with these files, `stel__vragen` being stel/vragen.md."""
    for name, text in files.items():
        path = folder / "bladen" / f"{name.replace('__', '/').replace('_', '-')}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return read_sheets(folder)


def sheet_of(sheets: Sheets, name: str = "stel") -> WrittenSheet:
    held = sheets.content.named(name)
    assert held
    return held.sheets[0]


def test_the_gesprekstool_has_three_main_questions_and_nine_sub_questions() -> None:
    questions = gesprekstool().questions
    assert [question.number for question in questions] == [1, 2, 3]
    parts = [part for question in questions for part in question.parts]
    assert [part.id for part in parts] == ["1a", "1b", "1c", "2a", "2b", "2c", "3a", "3b", "3c"]
    assert [part.letter for part in parts] == list("abcabcabc")


def test_the_questions_of_the_gesprekstool_are_those_of_its_makers() -> None:
    held = gesprekstool()
    assert [(q.text, *(part.text for part in q.parts)) for q in held.questions] == [
        (
            "Wat vinden we belangrijk voor het kind?",
            "Wat vind ik belangrijk voor het kind?",
            "Wat moet je weten over mijn kind/leerling? Of waar moet je rekening mee houden?",
            "Zijn er situaties of vaardigheden waarbij het nog niet lukt om het kind te "
            "ondersteunen?",
        ),
        (
            "Wat verwachten we van elkaar?",
            "Waar moeten we elkaar van op de hoogte houden en hoe vaak/wanneer doen we dat?",
            "De ouder/leerkracht kan van mij verwachten dat...",
            "Ik verwacht van de ouder/leerkracht dat...",
        ),
        (
            "Hoe kunnen we elkaar helpen?",
            "Zo help ik het kind zich te ontwikkelen...",
            "Wat heb jij van de ander nodig om het kind het beste uit zichzelf te laten halen?",
            "Wat kun jij de ander bieden, zodat hij/zij het kind zo goed mogelijk kan "
            "ondersteunen?",
        ),
    ]
    for name in ("Iliás", "Verkerk", "van Hal", "Willemen", "Pels", "2020", "Thuis in School"):
        assert name in held.source


def test_the_content_that_comes_along_gives_no_remarks_and_has_every_sheet() -> None:
    read = read_sheets(content_folder())
    assert read.remarks == ()
    assert [sheet.id.partition("-")[2] for sheet in gesprekstool().sheets] == [
        "hand-out-ouder", "hand-out-leerkracht", "overzicht", "driehoek", "werkblad", "placemat",
        "tienminutengesprek", "eind-van-het-jaar",
    ]  # fmt: skip
    assert len(read.content.at_table["tafelkaart"]) == 4
    assert set(read.content.at_table) == set(TABLE_TEXTS)


def test_no_sheet_says_gesprekstoel() -> None:
    for path in (content_folder() / "bladen").rglob("*.md"):
        assert "toel" not in path.read_text("utf-8").lower(), path.name


def test_parents_read_short_sentences_with_u_and_without_hard_words() -> None:
    sheet = gesprekstool().sheets[0]
    text = "\n".join(part.text for part in sheet.parts if isinstance(part, Line))
    sentences = [len(found.split()) for found in re.split(r"[.?!]\s+|\n", text) if found.strip()]
    assert max(sentences) <= 12
    assert sum(sentences) / len(sentences) <= 10
    words = re.findall(r"\w+", text.lower())
    assert "u" in words and "uw" in words
    assert not {"je", "jij", "jou", "jouw", "jullie"} & set(words)
    assert not set(built_in_hard_words()) & set(words)
    assert sheet.large


def test_a_sheet_has_text_fields_boxes_lines_and_drawings(tmp_path: Path) -> None:
    sheets = read(tmp_path, stel__vragen=QUESTIONS, stel__blad=SHEET)
    assert sheets.remarks == ()
    sheet = sheet_of(sheets)
    assert (sheet.id, sheet.label, sheet.title) == ("blad", "Voor thuis", "Een blad")
    first, *middle, small, whole, placemat = sheet.parts
    assert isinstance(first, Line) and first.text == "Lees dit."
    assert middle == [
        Blanks(("Naam kind", "Datum")),
        Choice(("ja", "nee", "weet niet")),
        Room(2),
    ]
    assert isinstance(small, Line) and (small.kind, small.text) == ("kop", "Zo")
    assert (whole, placemat) == (Drawing("vragen"), Drawing("placemat", "Dit doen we"))


def test_letters_come_from_the_file_and_ids_from_the_place(tmp_path: Path) -> None:
    held = read(tmp_path, stel__vragen=QUESTIONS).content.named("stel")
    assert held and (held.title, held.central, held.source) == (
        "Ons stel", "Hoe doen we dat?", "wijzelf",
    )  # fmt: skip
    first, second = held.questions
    assert [(p.id, p.letter, p.text) for p in first.parts] == [
        ("1a", "a", "Wat wil ik?"),
        ("1b", "d", "Wat wil de ander?"),
    ]
    assert (second.number, second.text) == (2, "Wat kunnen we?")
    assert [(p.id, p.letter) for p in second.parts] == [("2a", "a")]


@pytest.mark.parametrize(
    ("body", "line", "said"),
    [
        ("[placemta]", 4, 'Bedoel je "[placemat]"?'),
        ("Iets.\n\n[iets heel anders]", 6, 'Kies "centrale vraag", "hoofdvragen"'),
        ("[vraag]", 4, 'zet bovenaan "elke vraag: ja"'),
    ],
)
def test_a_drawing_that_cannot_be_made_is_told_with_its_line(
    tmp_path: Path, body: str, line: int, said: str
) -> None:
    text = f"---\ntitel: Blad\n---\n{body}\n"
    (remark,) = read(tmp_path, stel__vragen=QUESTIONS, stel__blad=text).remarks
    assert (remark.file, remark.line, remark.skipped) == ("blad.md", line, True)
    assert said in remark.text


def test_a_sheet_without_a_title_and_a_set_without_questions_are_told(tmp_path: Path) -> None:
    sheets = read(tmp_path, stel__blad="---\nkop: Voor thuis\n---\n[vragen]\n")
    assert [remark.text for remark in sheets.remarks] == [
        'bovenaan mist de regel "titel: …".',
        'ik vind geen vragen. Zet ze in het bestand "vragen.md" ernaast.',
    ]
    assert sheet_of(sheets).title == "blad"


def test_questions_that_cannot_be_placed_are_told(tmp_path: Path) -> None:
    loose = QUESTIONS.replace("# 1. Wat willen we?\n", "")
    (first, second) = read(tmp_path, stel__vragen=loose).remarks
    assert "# 1. …" in first.text and (first.line, second.line) == (7, 8)
    twice = QUESTIONS + "\n# 2. Nog een keer twee?\n- En?\n"
    sheets = read(tmp_path, stel__vragen=twice)
    assert "hetzelfde nummer" in sheets.remarks[0].text
    held = sheets.content.named("stel")
    assert held and [question.number for question in held.questions] == [1, 2, 3]


def test_a_second_set_with_the_same_name_never_replaces_the_first(tmp_path: Path) -> None:
    folder = tmp_path / "bladen" / "gesprekstool"
    folder.mkdir(parents=True)
    (folder / "blad.md").write_text("---\ntitel: Van mij\n---\nTekst\n")
    read = read_sheets(content_folder(), tmp_path)
    assert read.content.named("gesprekstool") == gesprekstool()
    assert 'een andere map heet ook "gesprekstool"' in read.remarks[0].text


def test_own_words_on_the_table_card_go_before_those_that_come_along(tmp_path: Path) -> None:
    texts = "---\nsoort: aan tafel\n---\n# Op de tafelkaart\n- Wij luisteren\n\n# Op de muur\n- x\n"
    folder = tmp_path / "bladen"
    folder.mkdir()
    (folder / "aan-tafel.md").write_text(texts)
    read = read_sheets(content_folder(), tmp_path)
    assert [line.text for line in read.content.at_table["tafelkaart"]] == ["Wij luisteren"]
    assert read.content.at_table["tellijst"]
    assert ['de kop "Op de muur" ken ik niet' in remark.text for remark in read.remarks] == [True]


def test_a_folder_without_sheets_or_with_other_files_is_no_problem(tmp_path: Path) -> None:
    assert read_sheets(tmp_path, tmp_path / "weg") == Sheets()
    (tmp_path / "bladen" / "stel").mkdir(parents=True)
    (tmp_path / "bladen" / "stel" / "foto.md").write_bytes(b"\xff\xd8\x00\x01")
    (tmp_path / "bladen" / "stel" / "~$blad.md").write_text("x")
    read = read_sheets(tmp_path)
    assert read.content.sets[0].sheets == ()
    assert [remark.file for remark in read.remarks] == ["foto.md"]


def test_the_sheets_are_imported_without_the_markdown_reader() -> None:
    code = (
        "import sys, sessie.library.sheets, sessie.documents.sheets\n"
        "sys.exit(bool({'markdown_it', 'click', 'textual'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
