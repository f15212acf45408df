"""`sessie importeer`: evenings and table files from disk; whole or not at all."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from evenings import COMPLETE, DATA, RAW, SORTED

from whole.commands import refused, said, sessie
from whole.leading import NAME, an_evening, on_disk, texts_of

TABLE_A = """Tafel A
# Wensen
o: Meer tijd voor gesprek
l: Eerder horen wat er speelt

# Tips en ideeën
o idee: Een koffieochtend
"""
TABLE_B = "# Tevreden\no: De leerkrachten groeten ieder kind\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "map"


def files(folder: Path, **texts: str | bytes) -> list[Path]:
    """Files with these names and contents; an underscore in a name is a dash."""
    paths = []
    for name, text in texts.items():
        path = folder / f"{name.replace('_', '-')}.txt"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        paths.append(path)
    return paths


@pytest.mark.parametrize("name", [SORTED, RAW])
def test_an_evening_becomes_a_session_whose_name_is_all_that_is_printed(
    data: Path, name: str
) -> None:
    printed = said("importeer", DATA / name, data=data)
    [listed] = said("lijst", data=data).splitlines()
    assert printed == listed.split("\t")[0] + "\n"
    assert "76 briefjes" in listed


def test_the_same_evening_twice_is_two_sessions_and_the_first_stays_as_it_is(data: Path) -> None:
    first = said("importeer", DATA / SORTED, data=data).strip()
    [path] = data.rglob(f"{first}.json")
    before = path.read_bytes()
    second = said("importeer", DATA / SORTED, data=data).strip()
    assert second != first
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", [SORTED, RAW])
def test_every_contribution_of_an_evening_is_stored_as_it_was_written(
    data: Path, name: str
) -> None:
    said("importeer", DATA / name, data=data)
    [path] = data.rglob("*.json")
    written = [slip["tekst"] for slip in json.loads((DATA / name).read_bytes())["bijdragen"]]
    assert len(written) == 76
    assert Counter(texts_of(on_disk(path))) == Counter(written)


def test_files_of_tables_are_added_to_a_session(tmp_path: Path, data: Path) -> None:
    path = an_evening(data)
    ran = sessie("importeer", *files(tmp_path, een=TABLE_A, tafel_b=TABLE_B), "--sessie", NAME,
                 data=data)  # fmt: skip
    assert (ran.code, ran.stdout) == (0, f"{NAME}\n")
    assert "4 briefjes" in ran.stderr
    held = [(s.table, s.role, s.kind, s.text) for s in on_disk(path).contributions.values()]
    assert held == [
        ("A", "ouder", "wens", "Meer tijd voor gesprek"),
        ("A", "leerkracht", "wens", "Eerder horen wat er speelt"),
        ("A", "ouder", "idee", "Een koffieochtend"),
        ("B", "ouder", "sterk_punt", "De leerkrachten groeten ieder kind"),
    ]


def test_an_evening_is_added_to_a_session_and_twice_is_once(data: Path) -> None:
    path = an_evening(data)
    for _ in range(2):
        assert sessie("importeer", DATA / RAW, "--sessie", NAME, data=data).code == 0
    assert len(on_disk(path).contributions) == 76


@pytest.mark.parametrize(
    "wrong, place",
    [
        ("# Wensen\no: goed\nzomaar een regel", "tafel-b.txt, regel 3"),
        ("# Wensen\n\n\nl tip: een tip hoort hier niet", "tafel-b.txt, regel 4"),
        ("# Wensne\no: goed", "tafel-b.txt, regel 1"),
        (f"# Wensen\no: {'lang ' * 60}", "tafel-b.txt, regel 2"),
        (b"# Wensen\no: \x00\xff\x00", "tafel-b.txt, regel 2"),
        (b"PK\x03\x04\x00\x00", "tafel-b.txt"),
    ],
    ids=["no role", "other kind", "unknown round", "too long", "no text", "binary"],
)
def test_one_mistake_in_one_file_imports_nothing(
    tmp_path: Path, data: Path, wrong: str | bytes, place: str
) -> None:
    path = an_evening(data)
    before = path.read_bytes()
    paths = files(tmp_path, tafel_a=TABLE_A, tafel_b=wrong)
    sentence = refused("importeer", *paths, "--sessie", NAME, data=data)
    assert sentence.startswith(f"{place}: ")
    assert path.read_bytes() == before


def test_files_of_tables_alone_ask_for_which_session_they_are(tmp_path: Path, data: Path) -> None:
    [path] = files(tmp_path, tafel_a=TABLE_A)
    assert "--sessie NAAM" in refused("importeer", path, data=data, code=2)


NAMES = ("../../buiten", "/etc/passwd", "CON", ".ssh", "a/b", "x" * 100, "👍")


def evening_with(folder: Path, **parts: str) -> Path:
    """The complete example with another id or another name of the school."""
    evening = json.loads(COMPLETE)
    evening["sessie"]["id"] = parts.get("id", evening["sessie"]["id"])
    evening["sessie"]["school"]["naam"] = parts.get("school", "De Proef")
    path = folder / "avond.json"
    path.write_text(json.dumps(evening))
    return path


@pytest.mark.parametrize("name", NAMES)
def test_a_strange_id_in_an_evening_is_refused(tmp_path: Path, data: Path, name: str) -> None:
    path = evening_with(tmp_path, id=name)
    assert "sessie, id: " in refused("importeer", path, data=data)
    assert not [*data.rglob("*.json")]


@pytest.mark.parametrize("name", NAMES)
def test_a_school_with_a_strange_name_stays_inside_the_folder(
    tmp_path: Path, data: Path, name: str
) -> None:
    path = evening_with(tmp_path, school=name)
    printed = said("importeer", path, data=data)
    assert sorted(tmp_path.iterdir()) == [path, data]
    [stored] = data.glob("*/*.json")
    assert stored.stem == printed.strip()
    assert re.fullmatch(r"[a-z0-9-]+", stored.parent.name)
    assert said("verslag", printed.strip(), "--uit", "-", data=data)


DEEP = b"[" * 100_000


@pytest.mark.parametrize(
    "content",
    [
        b"", b"nee", b"[]", b"{}", b"null", b"\xff\xfe\x00", b"\x00" * 100, DEEP,
        b'{"schema":"sessie-avond/1","schema":1}', b'{"schema":"sessie-avond/9"}',
        COMPLETE[:5000], COMPLETE.replace(b'"tafel": "A"', b'"tafel": "Q"', 1),
        COMPLETE + b" " * 5_000_000, b'{"schema":"sessie-avond/1","n":' + b"9" * 5000 + b"}",
    ],
    ids=["empty", "word", "list", "object", "null", "utf-16", "zeros", "deep", "key twice",
         "newer", "half", "no such table", "too large", "large number"],
)  # fmt: skip
def test_a_broken_evening_is_refused_in_one_sentence(
    tmp_path: Path, data: Path, content: bytes
) -> None:
    path = tmp_path / "avond.json"
    path.write_bytes(content)
    assert refused("importeer", path, data=data).startswith("avond.json")
    assert not [*data.rglob("*.json")]


def test_a_file_that_is_not_there_is_refused_in_one_sentence(tmp_path: Path, data: Path) -> None:
    an_evening(data)
    for name in ("weg.json", "weg.txt"):
        sentence = refused("importeer", tmp_path / name, "--sessie", NAME, data=data)
        assert sentence.startswith(name)


def test_a_large_table_file_is_refused_before_it_is_read(tmp_path: Path, data: Path) -> None:
    path = an_evening(data)
    before = path.read_bytes()
    [large] = files(tmp_path, tafel_a="# Wensen\n" + "o: tekst\n" * 700_000)
    assert "5 MB" in refused("importeer", large, "--sessie", NAME, data=data)
    assert path.read_bytes() == before


def test_a_session_that_is_open_elsewhere_is_not_written_to(tmp_path: Path, data: Path) -> None:
    from sessie.store.session_store import SessionStore

    path = an_evening(data)
    store = SessionStore.open(path)
    try:
        sentence = refused("importeer", *files(tmp_path, tafel_a=TABLE_A), "--sessie", NAME,
                           data=data)  # fmt: skip
    finally:
        store.close()
    assert "al open in een ander venster" in sentence
    assert texts_of(on_disk(path)) == []
