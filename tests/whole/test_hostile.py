"""Hostile text through the real program: literal in the report, powerless in the terminal."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from evenings import COMPLETE
from hostile import LONG
from reading_markdown import OURS, bullets, tags

from sessie.model.dutch import clean, clean_line
from whole.commands import refused, said, sessie
from whole.emitted import JOINERS, sorts_of
from whole.leading import NAME, an_evening, on_disk, texts_of
from whole.strange import TEXTS, encodable, strange_evening


def check_report(texts: Iterable[str], name: str, data: Path) -> None:
    """Every text stands in the report as a bullet, as it was written, once for each time."""
    report = said("verslag", name, "--uit", "-", data=data)
    expected = Counter(map(clean_line, texts))
    found = Counter(bullets(report))
    assert {text: found[text] for text in expected} == dict(expected)
    assert tags(report) <= OURS
    assert sorts_of(report.encode()) <= {"U+000A", *JOINERS}


def test_hostile_text_in_a_file_of_a_table(tmp_path: Path) -> None:
    data, path = tmp_path / "map", tmp_path / "tafel-a.txt"
    # A line end begins another line, and a file with a zero in it is no text.
    texts = [" ".join(text.splitlines()).replace("\0", "") for text in encodable(TEXTS)]
    path.write_bytes("\n".join(["# Wensen", *(f"o: {text}" for text in texts)]).encode())
    stored = an_evening(data)
    assert sessie("importeer", path, "--sessie", NAME, data=data).code == 0
    assert texts_of(on_disk(stored)) == [clean_line(text) for text in texts]
    check_report(texts, NAME, data)


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the hostile evening, read in from JSON."""
    folder = tmp_path_factory.mktemp("vreemd")
    path = folder / "avond.json"
    path.write_text(json.dumps(strange_evening(encodable(TEXTS))))
    assert sessie("importeer", path, data=folder / "map").stdout == f"{NAME}\n"
    return folder / "map"


def test_hostile_text_in_an_evening(imported: Path) -> None:
    [path] = imported.rglob("*.json")
    assert texts_of(on_disk(path)) == [clean(text) for text in encodable(TEXTS)]
    check_report(encodable(TEXTS), NAME, imported)


@pytest.mark.parametrize("text", [*LONG, "los \ud800 en \udc00"], ids=lambda text: text[:4])
def test_text_that_cannot_be_kept_whole_is_refused(tmp_path: Path, text: str) -> None:
    evening = json.loads(COMPLETE)
    evening["bijdragen"][0]["tekst"] = text
    path = tmp_path / "avond.json"
    path.write_text(json.dumps(evening, indent=1))
    sentence = refused("importeer", path, data=tmp_path / "map")
    line = path.read_text().splitlines().index(f'   "tekst": {json.dumps(text)},') + 1
    assert sentence.startswith(f"avond.json, regel {line}: bijdragen nummer 1, tekst: ")
