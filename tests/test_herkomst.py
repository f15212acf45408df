"""docs/herkomst.md names everything that the sources ask, once, and only what is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "docs/herkomst.md").read_text("utf-8")
ASKED = {"A": 14, "B": 8, "C": 12, "D": 7, "E": 3}
"""How many things each source asks."""
STATES = {"ja", "deels", "later", "hoort er niet bij"}
ROWS = [
    [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
    for line in TEXT.splitlines()
    if re.match(r"\| [A-E]\d\d ", line)
]
NUMBERS = [row[0] for row in ROWS]


def files_in(text: str) -> list[Path]:
    """The files and folders of the project that are named in code."""
    return [ROOT / name for name in re.findall(r"`((?:content|docs|sessie|tests)/[^`\s]*)`", text)]


def words_of(path: Path) -> str:
    files = sorted(path.rglob("*.md")) if path.is_dir() else [path]
    return " ".join(" ".join(file.read_text("utf-8") for file in files).split())


def test_everything_that_the_sources_ask_is_there_once_and_in_order() -> None:
    wanted = [f"{letter}{n:02d}" for letter, most in ASKED.items() for n in range(1, most + 1)]
    assert wanted == NUMBERS


@pytest.mark.parametrize("row", ROWS, ids=NUMBERS)
def test_a_row_says_how_it_stands_and_names_files_that_are_there(row: list[str]) -> None:
    _, what, where, state = row
    assert what and state in STATES
    files = files_in(where)
    assert files or state in ("later", "hoort er niet bij")
    assert not [path for path in files if not path.exists()]


@pytest.mark.parametrize("row", ROWS, ids=NUMBERS)
def test_the_titles_in_a_row_stand_in_one_of_its_files(row: list[str]) -> None:
    where = row[2]
    text = " ".join(words_of(path) for path in files_in(where))
    for title in re.findall(r"\*([^*]+)\*", where.replace("**", "")):
        assert title in text, title


@pytest.mark.parametrize("row", ROWS, ids=NUMBERS)
def test_a_row_that_is_partly_there_says_what_is_not(row: list[str]) -> None:
    _, _, where, state = row
    lacking = re.search(r"\b(?:niet|geen|alleen|één van)\b", where)
    assert state != "deels" or lacking


def test_the_counted_practice_examples_are_all_there() -> None:
    assert "acht bestanden" in TEXT
    assert len(list((ROOT / "content/praktijkvoorbeelden").glob("*.md"))) == 8
