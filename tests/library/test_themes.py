"""The library of themes: what comes with the program, the user's own, and mistakes in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessie.library import content_folder
from sessie.library.folder import check
from sessie.library.partnerships import read_partnerships
from sessie.library.remarks import Remark
from sessie.library.themes import (
    FILE_NAME,
    MOST_PARTNERSHIPS,
    ThemeReading,
    read_theme_file,
    read_themes,
)
from sessie.rules.themes import KnownTheme

GOOD = """\
---
soort: themas
titel: Proef
---

# Contact

## Thema: Berichten en de app
Omschrijving: Wat er waarlangs komt.
Partnerschappen: informeel
Woorden: app, mail,
op de hoogte (tijdig), te
laat

## Thema: Huiswerk
Woorden: huiswerk
"""
"""Lines 8 and 14 begin a theme."""
BOTH = (
    KnownTheme(
        "berichten-en-de-app", "Berichten en de app", "Wat er waarlangs komt.", ("informeel",),
        ("app", "mail", "op de hoogte (tijdig)", "te laat"),
    ),
    KnownTheme("huiswerk", "Huiswerk", words=("huiswerk",)),
)  # fmt: skip


def write(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / FILE_NAME
    path.write_text(text, "utf-8")
    return path


def read(tmp_path: Path, text: str) -> ThemeReading:
    return read_theme_file(write(tmp_path, text))


def changed(line: int, text: str) -> str:
    """The good file with another line in the place of this one."""
    lines = GOOD.split("\n")
    lines[line - 1 : line] = [text]
    return "\n".join(lines)


# the built-in library ---------------------------------------------------------------------------


def test_the_library_has_a_good_number_of_themes_without_any_remark() -> None:
    reading = read_theme_file(content_folder() / FILE_NAME)
    assert reading.remarks == ()
    assert 25 <= len(reading.themes) <= 50
    assert reading.themes == read_themes() == read_themes(content_folder())


@pytest.mark.parametrize("theme", read_themes(), ids=lambda theme: theme.id)
def test_every_theme_of_the_library_is_complete(theme: KnownTheme) -> None:
    known = {partnership.id for partnership in read_partnerships()}
    assert set(theme.partnerships) <= known
    assert len(theme.partnerships) <= MOST_PARTNERSHIPS
    assert theme.description.endswith(".")
    assert len(theme.description) <= 90
    assert len(theme.label) <= 40
    assert len(theme.words) >= 20
    assert len({word.casefold() for word in theme.words}) == len(theme.words)


def test_no_two_themes_of_the_library_are_called_alike() -> None:
    themes = read_themes()
    assert len({theme.label.casefold() for theme in themes}) == len(themes)
    assert "overig" not in {theme.id for theme in themes}


# reading --------------------------------------------------------------------------------------


def test_a_file_is_read_with_words_over_several_lines(tmp_path: Path) -> None:
    assert read(tmp_path, GOOD) == ThemeReading(BOTH)


@pytest.mark.parametrize(
    "text",
    [
        GOOD.replace("## Thema: Huiswerk", "## Huiswerk"),
        GOOD.replace("## Thema: Huiswerk", "# thema: Huiswerk"),
        GOOD.replace("Woorden: huiswerk", "trefwoorden: huiswerk, huiswerk"),
        GOOD.replace("Woorden: huiswerk", "Woorden:\n- huiswerk"),
        GOOD.replace("Woorden: huiswerk", "Woorden: huiswerk\n> Een opmerking voor mezelf."),
        GOOD.replace("soort: themas", "soort: thema's"),
        GOOD + "Id: Huiswerk!\n",
        GOOD.replace("\n", "\r\n"),
    ],
)
def test_it_may_be_written_in_more_ways(text: str, tmp_path: Path) -> None:
    assert read(tmp_path, text) == ThemeReading(BOTH)


def test_an_id_of_its_own_keeps_a_theme_the_same_under_another_name(tmp_path: Path) -> None:
    themes = read(tmp_path, GOOD.replace("Huiswerk\n", "Werk thuis\nId: huiswerk\n")).themes
    assert [(theme.id, theme.label) for theme in themes][1] == ("huiswerk", "Werk thuis")


def test_a_theme_of_the_user_replaces_the_built_in_one_and_others_are_added(
    tmp_path: Path,
) -> None:
    write(tmp_path / "een", GOOD)
    own = "## Thema: Huiswerk\nWoorden: sommen\n## Thema: Paarden\nWoorden: pony\n"
    write(tmp_path / "eigen", own)
    found = read_themes(tmp_path / "een", tmp_path / "niets", tmp_path / "eigen")
    assert [(theme.id, theme.words) for theme in found] == [
        ("berichten-en-de-app", BOTH[0].words),
        ("huiswerk", ("sommen",)),
        ("paarden", ("pony",)),
    ]


def test_without_a_file_there_are_no_themes_and_that_is_no_mistake(tmp_path: Path) -> None:
    assert read_themes(tmp_path) == ()
    assert read_themes(tmp_path / "weg") == ()


# mistakes -------------------------------------------------------------------------------------

SKIPPED, ADVICE = True, False
MISTAKES: dict[str, tuple[str, int, bool, str]] = {
    "unknown partnership": (
        changed(10, "Partnerschappen: informel"),
        10, SKIPPED, 'het partnerschap "informel" ken ik niet. Bedoel je "informeel"?',
    ),
    "partnership like no other": (
        changed(10, "Partnerschappen: qwxz"),
        10, SKIPPED, 'Kies uit "maatschappelijk", "pedagogisch", "didactisch", "formeel" of',
    ),
    "too many partnerships": (
        changed(10, "Partnerschappen: informeel, formeel, didactisch"),
        10, SKIPPED, 'bij "Berichten en de app" staan 3 partnerschappen. Ik gebruik de eerste 2.',
    ),
    "two themes with one label": (
        changed(15, "## Thema: berichten en de App"),
        15, SKIPPED, '"berichten en de App" staat ook al in regel 8. Kies een andere naam.',
    ),
    "two themes with one id": (
        changed(16, "Id: berichten-en-de-app"),
        15, SKIPPED, '"Huiswerk" heeft dezelfde id als een ander thema.',
    ),
    "theme without words": (
        changed(16, "Omschrijving: Thuis."),
        15, ADVICE, 'bij "Huiswerk" staan geen woorden. Schrijf eronder: Woorden: …',
    ),
    "typing error in a key": (
        changed(9, "Omschrijfing: iets"),
        9, SKIPPED, 'ik ken "Omschrijfing:" niet. Bedoel je "Omschrijving:"?',
    ),
    "unknown key": (
        changed(9, "Kleur: blauw"),
        9, SKIPPED, "Zet er > voor als het een opmerking is, of begin met Omschrijving:",
    ),
    "a key twice": (
        changed(10, "Omschrijving: nog iets"),
        10, SKIPPED, '"Omschrijving:" staat er twee keer.',
    ),
    "a loose line": (
        changed(9, "Zomaar een zin."),
        9, SKIPPED, 'met "Zomaar een zin." kan ik bij een thema niets doen.',
    ),
    "typing error in a heading": (
        changed(15, "## Tehma: Huiswerk"),
        15, SKIPPED, 'ik ken "## Tehma:" niet. Bedoel je "## Thema:"?',
    ),
    "theme without a name": (
        changed(15, "## Thema:"),
        15, SKIPPED, "dit thema heeft geen naam. Schrijf bijvoorbeeld: ## Thema: Huiswerk",
    ),
    "text before the first theme": (
        changed(6, "Woorden: los"),
        6, SKIPPED, 'dit staat nog voor het eerste thema. Zet er "## Thema: …" boven.',
    ),
    "the rest theme": (
        changed(15, "## Thema: Overig"),
        15, SKIPPED, '"Overig" maakt sessie zelf. Haal dit thema weg.',
    ),
    "unknown word in the top block": (
        changed(3, "tietel: Proef"),
        3, SKIPPED, 'ik ken "tietel:" niet. Bedoel je "titel:"?',
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_gives_one_remark_on_its_line_and_the_rest_is_read(
    name: str, tmp_path: Path
) -> None:
    text, line, skipped, said = MISTAKES[name]
    reading = read(tmp_path, text)
    assert [(r.file, r.line, r.skipped) for r in reading.remarks] == [(FILE_NAME, line, skipped)]
    assert said in reading.remarks[0].text
    assert {theme.id for theme in reading.themes} & {theme.id for theme in BOTH}


def test_the_checker_looks_at_the_themes_of_a_folder_and_at_one_file(tmp_path: Path) -> None:
    path = write(tmp_path, MISTAKES["unknown partnership"][0])
    expected = [Remark(FILE_NAME, 10, MISTAKES["unknown partnership"][3], skipped=True)]
    assert check([tmp_path]) == check([path]) == check([tmp_path, path]) == expected
    write(tmp_path, GOOD)
    assert check([tmp_path]) == check([path]) == []


def test_a_file_that_is_no_text_is_told_and_gives_nothing(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    path.write_bytes(b"PK\x03\x04 een document")
    reading = read_theme_file(path)
    assert reading.themes == ()
    assert [remark.skipped for remark in reading.remarks] == [True]
    assert read_themes(tmp_path) == ()
    assert read_theme_file(tmp_path / "weg.md").themes == ()


PIECES = (
    "---", "soort: themas", "# Deel", "## Thema: A", "## Thema:", "## Tehma: B", "## C", "Id: a",
    "Woorden: een, twee", "Woorden:", "Woorden", "- drie", "> noot", "Omschrijving: o", "nog meer",
    "Partnerschappen: formeel, x", "Partnerschappen:", "```", "<!--", ":", "::", "\u202e\x1b", "🙂",
)  # fmt: skip


@settings(max_examples=60)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=12), max_size=14))
def test_whatever_a_file_says_reading_it_ends_well(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str]
) -> None:
    path = tmp_path_factory.getbasetemp() / FILE_NAME
    path.write_text("\n".join(lines), "utf-8", errors="replace")
    reading = read_theme_file(path)
    assert len({theme.id for theme in reading.themes}) == len(reading.themes)
    assert all(theme.id and theme.label for theme in reading.themes)
    assert all(remark.text for remark in reading.remarks)
