"""Folders with content: what is built in, what a trainer adds, and `sessie controleer`."""

from __future__ import annotations

from pathlib import Path

import pytest
from content_mistakes import EXAMPLE

import sessie.library as places
from sessie.library.checks import read_hard_words
from sessie.library.folder import check, read_folder, script_files
from sessie.library.partnerships import read_model

SCRIPT = "---\nsoort: draaiboek\ntitel: {}\n---\n# Onderdeel: A (5 min)\n## Dia: B\n{}\n"
ONE = "# Partnerschap: Samen\nLabel: L\nBetekenis: M\nIn gewone woorden: W\n"
MODEL = f"---\nsoort: partnerschappen\nbron: Wij\n---\n{ONE}"


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def said(*paths: Path) -> list[str]:
    return [str(remark) for remark in check(paths)]


def test_installed_content_is_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "_PACKAGE", tmp_path / "sessie")
    assert places.from_checkout() is None
    assert places.content_folder() == tmp_path / "sessie" / "content"


def test_all_draaiboeken_of_a_folder_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    write(tmp_path / "draaiboeken" / "b.md", SCRIPT.format("Twee", ""))
    write(tmp_path / "draaiboeken" / "a.md", SCRIPT.format("Een", ""))
    write(tmp_path / "draaiboeken" / ".verborgen.md", SCRIPT.format("Nul", ""))
    library = read_folder(tmp_path)
    assert [(script.id, script.title) for script in library.scripts] == [
        ("a", "Een"),
        ("b", "Twee"),
    ]
    assert library.script("b") is library.scripts[1]
    assert library.script("c") is None


def test_a_folder_without_draaiboeken_in_it_may_hold_them_itself(tmp_path: Path) -> None:
    mine = write(tmp_path / "mijn.md", SCRIPT.format("Van mij", ""))
    write(tmp_path / "LEESMIJ.md", "# Welkom\n\nTekst.\n")
    assert script_files(tmp_path) == [mine]
    assert said(tmp_path) == []


def test_word_files_in_the_folder_are_told(tmp_path: Path) -> None:
    folder = tmp_path / "draaiboeken"
    write(folder / "avond.docx", "PK\x03\x04")
    write(folder / "avond.md.txt", "x")
    write(folder / "~$avond.docx", "x")
    library = read_folder(tmp_path)
    assert library.scripts == ()
    assert [remark.file for remark in library.remarks] == ["avond.docx", "avond.md.txt"]


def test_a_folder_that_is_empty_or_away_is_no_error(tmp_path: Path) -> None:
    assert read_folder(tmp_path, tmp_path / "weg").scripts == ()
    assert said(tmp_path) == [f"{tmp_path.name}: in deze map staat geen draaiboek."]
    assert "kan dit bestand niet openen" in said(tmp_path / "weg.md")[0]


def test_a_file_that_is_given_twice_is_read_once(tmp_path: Path) -> None:
    path = write(tmp_path / "draaiboeken" / "a.md", SCRIPT.format("Een", ""))
    assert said(path, path, tmp_path) == []


def test_a_folder_with_examples_alone_is_not_empty(tmp_path: Path) -> None:
    path = write(tmp_path / "praktijkvoorbeelden" / "koffie.md", EXAMPLE)
    assert said(tmp_path) == []
    assert read_folder(tmp_path).scripts == ()
    write(path, EXAMPLE.replace("titel", "tittel"))
    assert [remark.split(":")[0] for remark in said(tmp_path)] == [
        "koffie.md, regel 1",
        "koffie.md, regel 3",
    ]
    assert said(path) == said(tmp_path) == said(path, path, path.parent, tmp_path)


def test_sheets_are_checked_with_those_beside_them(tmp_path: Path) -> None:
    write(
        tmp_path / "bladen" / "mijn" / "vragen.md", "---\nsoort: vragen\ntitel: M\n---\n# 1. W?\n"
    )
    good = write(tmp_path / "bladen" / "mijn" / "a.md", "---\nsoort: blad\ntitel: A\n---\nHoi\n")
    wrong = write(tmp_path / "bladen" / "mijn" / "b.md", "---\nsoort: blad\n---\n[qwx]\n")
    assert [remark.split(":")[0] for remark in said(tmp_path)] == [
        "b.md, regel 1",
        "b.md, regel 4",
    ]
    assert said(good) == []
    assert said(wrong) == said(tmp_path)
    assert said(write(tmp_path / "los.md", "---\nsoort: blad\n---\n")) == [
        "los.md: een blad hoort in de map bladen. Zet het daar neer."
    ]


def test_two_files_of_the_same_name_are_told_apart(tmp_path: Path) -> None:
    for folder in "xy":
        write(tmp_path / folder / "draaiboeken" / "a.md", SCRIPT.format(folder, ""))
    assert [script.title for script in read_folder(tmp_path / "x", tmp_path / "y").scripts] == ["x"]
    assert said(tmp_path / "x", tmp_path / "y") == [
        "a.md, regel 1: een ander draaiboek heeft dezelfde id. Geef dit draaiboek een andere id."
    ]


def test_a_folder_may_add_hard_words(tmp_path: Path) -> None:
    script = write(tmp_path / "draaiboeken" / "a.md", SCRIPT.format("Een", "De floep is open."))
    assert said(tmp_path) == []
    write(tmp_path / "woorden.md", "---\nsoort: woorden\n---\n- floep, floepen: deur\n")
    assert said(tmp_path) == ['a.md, regel 7: "floep" is een moeilijk woord. Misschien "deur"?']
    assert said(script) == []


def test_a_hard_word_needs_a_simpler_one(tmp_path: Path) -> None:
    path = write(tmp_path / "w.md", "---\nsoort: woorden\n---\n- floep\n- Flap: a, b\n")
    words, remarks = read_hard_words(path)
    assert words == {"flap": ("a", "b")}
    assert [(remark.line, remark.skipped) for remark in remarks] == [(4, True)]
    assert said(path) == [str(remarks[0])]


def test_a_model_can_be_corrected_in_its_file(tmp_path: Path) -> None:
    model = read_model(write(tmp_path / "p.md", MODEL + "Voorbeeld: V\n> noot\n"))
    assert [(p.id, p.name, p.label, p.example) for p in model.partnerships] == [
        ("samen", "Samen", "L", "V")
    ]
    assert (model.source, model.remarks) == ("Wij", ())


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (MODEL.replace("Label: L\n", ""), 5, 'mist de regel "Label: …"'),
        (MODEL + "Vorbeeld: V\n", 9, 'Bedoel je "Voorbeeld:"?'),
        (MODEL + "zomaar\n", 9, "Zet er > voor"),
        (MODEL + ONE, 9, "staat er al"),
        (MODEL.replace("bron", "bronn"), 3, 'Bedoel je "bron:"?'),
    ],
)
def test_a_mistake_in_the_model_is_told(tmp_path: Path, text: str, line: int, words: str) -> None:
    path = write(tmp_path / "p.md", text)
    assert [(r.line, r.skipped) for r in check([path])] == [(line, True)]
    assert words in said(path)[0]
