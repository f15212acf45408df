"""Names of files as a terminal gives them: typed, pasted, dragged."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sessie.exchange.incoming import MOST_FILES, find_files
from sessie.exchange.paths import on_disk, one_path, parse_paths
from sessie.model.trouble import Trouble

NFD = unicodedata.normalize("NFD", "café één.txt")
NAMES = ("a b.txt", "c.txt", "d e.txt", "map met spatie/tafel-b.txt", "ouder's brief.txt", NFD,
         "twee  blanks.txt", "smal\u202fblank.txt", "100%.txt", "tafel (1).txt")  # fmt: skip


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder, which is home too, with these files."""
    for name in NAMES:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("'a b.txt'", ["a b.txt"]),
        ('"a b.txt"', ["a b.txt"]),
        ("“a b.txt”", ["a b.txt"]),
        ("‘a b.txt’", ["a b.txt"]),
        ("„a b.txt”", ["a b.txt"]),
        ("a\\ b.txt", ["a b.txt"]),
        ("a b.txt", ["a b.txt"]),
        ("  a b.txt \u00a0", ["a b.txt"]),
        ("'a b.txt' ", ["a b.txt"]),
        ("'map met spatie/tafel-b.txt'", ["map met spatie/tafel-b.txt"]),
        ("map\\ met\\ spatie/tafel-b.txt", ["map met spatie/tafel-b.txt"]),
        ("map met spatie/tafel-b.txt", ["map met spatie/tafel-b.txt"]),
        ("map met spatie/", ["map met spatie"]),
        ("./a b.txt", ["a b.txt"]),
        ("~/a b.txt", ["a b.txt"]),
        ("'~/a b.txt'", ["a b.txt"]),
        ("HIER/a b.txt", ["a b.txt"]),
        ("'HIER/a b.txt'", ["a b.txt"]),
        ("file://HIER/a%20b.txt", ["a b.txt"]),
        ("file://localhostHIER/a%20b.txt", ["a b.txt"]),
        ("file:HIER/a%20b.txt", ["a b.txt"]),
        ("'file://HIER/a%20b.txt'", ["a b.txt"]),
        ("file://HIER/100%25.txt", ["100%.txt"]),
        ("a\\ b.txt c.txt", ["a b.txt", "c.txt"]),
        ("'a b.txt' c.txt 'd e.txt'", ["a b.txt", "c.txt", "d e.txt"]),
        ("'a b.txt''d e.txt'", ["a b.txtd e.txt"]),
        ("a b.txt d e.txt c.txt", ["a b.txt", "d e.txt", "c.txt"]),
        ("file://HIER/a%20b.txt\nfile://HIER/c.txt\r\n", ["a b.txt", "c.txt"]),
        ("HIER/a b.txt HIER/d e.txt", ["a b.txt", "d e.txt"]),
        ("c.txt c.txt 'c.txt'", ["c.txt"]),
        ("ouder's brief.txt", ["ouder's brief.txt"]),
        ("'ouder'\\''s brief.txt'", ["ouder's brief.txt"]),
        ('"ouder\'s brief.txt" c.txt', ["ouder's brief.txt", "c.txt"]),
        ("tafel\\ \\(1\\).txt", ["tafel (1).txt"]),
        ("café één.txt", [NFD]),
        ("'café één.txt' c.txt", [NFD, "c.txt"]),
        ("caf\\é\\ één.txt", [NFD]),
        ("file://HIER/caf%C3%A9%20%C3%A9%C3%A9n.txt", [NFD]),
        ("twee blanks.txt", ["twee  blanks.txt"]),
        ("smal blank.txt", ["smal\u202fblank.txt"]),
        ("nergens.txt", ["nergens.txt"]),
        ("'nergens is dit.txt'", ["nergens is dit.txt"]),
        ("nergens is dit.txt", ["nergens is dit.txt"]),
        ("nergens is dit.txt c.txt", ["nergens is dit.txt", "c.txt"]),
        ("c.txt HIER/weg is het.txt HIER/ook dit", ["c.txt", "weg is het.txt", "ook dit"]),
        ("'a b.txt", ["'a b.txt"]),
        ("", []),
        (" \n ", []),
    ],
)
def test_what_is_typed_pasted_or_dragged_is_the_file_that_is_meant(
    here: Path, typed: str, names: list[str]
) -> None:
    found = parse_paths(typed.replace("HIER", str(here)))
    assert [path.absolute() for path in found] == [here / name for name in names]


def test_a_name_in_two_signs_finds_the_file_that_was_written_in_one(here: Path) -> None:
    (here / "Ĳsje é.txt").write_text("x")
    for typed in (f"'{unicodedata.normalize('NFD', 'Ĳsje é.txt')}'", "Ĳsje é.txt"):
        assert parse_paths(typed) == (Path("Ĳsje é.txt"),)
    nowhere = here / unicodedata.normalize("NFD", "è.txt")
    assert on_disk(nowhere) is None and parse_paths(str(nowhere)) == (nowhere,)


@pytest.mark.parametrize(
    "typed",
    [r"C:\Users\x y\a.txt", r'"C:\Users\x y\a.txt"', r"'C:\Users\x y\a.txt'",
     r" C:\Users\x y\a.txt ", r"“C:\Users\x y\a.txt”"],
)  # fmt: skip
@pytest.mark.parametrize("windows", [True, False])
def test_a_path_of_windows_keeps_its_backslashes(typed: str, windows: bool) -> None:
    [found] = parse_paths(typed, windows=windows)
    assert str(found) == r"C:\Users\x y\a.txt"
    assert str(one_path(typed, windows=windows)) == r"C:\Users\x y\a.txt"


@pytest.mark.parametrize(
    ("typed", "paths"),
    [
        (r'"C:\x y\a.txt" "D:\b.txt"', [r"C:\x y\a.txt", r"D:\b.txt"]),
        (r"C:\x y\a.txt D:\b.txt", [r"C:\x y\a.txt", r"D:\b.txt"]),
        (r"\\server\map\a b.txt", [r"\\server\map\a b.txt"]),
        ("file:///C:/Users/x%20y/a.txt", ["C:/Users/x y/a.txt"]),
        ("file://server/map/a.txt", ["//server/map/a.txt"]),
        (r"map\a.txt", [r"map\a.txt"]),
    ],
)
def test_several_paths_of_windows(typed: str, paths: list[str]) -> None:
    found = parse_paths(typed, windows=True)
    assert [PureWindowsPath(str(path)) for path in found] == list(map(PureWindowsPath, paths))


@pytest.mark.parametrize(
    ("given_", "name"),
    [("a b.txt", "a b.txt"), ("'a b.txt'", "a b.txt"), ("~/c.txt", "c.txt"),
     ("a\\ b.txt", "a\\ b.txt"), ("nieuwe  map", "nieuwe  map"), ("café één.txt", NFD),
     ("file://HIER/a%20b.txt", "a b.txt"), ("~niemand/x", "~niemand/x")],
)  # fmt: skip
def test_behind_an_option_every_sign_belongs_to_the_one_path(
    here: Path, given_: str, name: str
) -> None:
    assert one_path(given_.replace("HIER", str(here))).absolute() == here / name


@given(st.text(max_size=40))
def test_whatever_is_typed_gives_paths(typed: str) -> None:
    assert all(isinstance(path, Path) for path in parse_paths(typed))


def test_files_are_found_by_folder_and_star_and_what_is_missing_is_named(here: Path) -> None:
    (here / "leeg").mkdir()
    (here / "map met spatie" / "._tafel-b.txt").write_text("van een Mac")
    inside = here / "map met spatie" / "tafel-b.txt"
    for typed in (f"'{inside.parent}'", f"{inside.parent}/*.txt", f"{inside} '{inside}'"):
        assert find_files(typed) == (inside,)
    assert len(find_files("c.txt 'map met spatie'")) == 2
    for typed, said in (
        ("'a b.txt' \"weg is het.txt\"", "‘weg is het.txt’ staat er niet. Kijk de naam na."),
        ("leeg", "In ‘leeg’ staat niets dat ik lees: .txt, .md, .json, .docx, .rtf, .csv."),
        ("*.docx", "‘*.docx’ staat er niet."),
        ("", "sleep het in dit venster"),
    ):
        with pytest.raises(Trouble, match=re.escape(said)):
            find_files(typed)


def test_more_files_than_are_read_at_once_are_refused_with_their_number(here: Path) -> None:
    (here / "veel").mkdir()
    for number in range(MOST_FILES + 1):
        (here / "veel" / f"{number}.txt").write_text("x")
    with pytest.raises(Trouble, match=f"Dat zijn {MOST_FILES + 1} bestanden"):
        find_files("veel")
