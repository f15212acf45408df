"""Content of one's own is added beside what is there, and nothing is ever written over."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from content_mistakes import EXAMPLE, GOOD, in_place
from hypothesis import given, settings
from hypothesis import strategies as st

from sessie.library import content_folder
from sessie.library.examples import example_text
from sessie.library.folder import read_examples, read_folder
from sessie.library.own import OwnContentTrouble, renamed
from sessie.library.script import read_script
from sessie.writing import add_example, copy_script


@pytest.fixture
def built_in(tmp_path: Path) -> Path:
    """A content folder with one draaiboek."""
    folder = tmp_path / "content"
    (folder / "draaiboeken").mkdir(parents=True)
    (folder / "draaiboeken" / "avond.md").write_bytes(GOOD.encode())
    return folder


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return tmp_path / "data" / "inhoud"


def test_a_copy_differs_in_its_id_and_title_alone(built_in: Path, mine: Path) -> None:
    path = copy_script("avond", built_in, own=mine)
    assert path == mine / "draaiboeken" / "avond-eigen.md"
    assert path.read_text("utf-8") == GOOD.replace(
        "titel: Avond: praten\nid: avond\n", "titel: Avond: praten (eigen)\nid: avond-eigen\n"
    )
    library = read_folder(built_in, mine)
    assert library.remarks == ()
    assert [(script.id, script.title) for script in library.scripts] == [
        ("avond", "Avond: praten"),
        ("avond-eigen", "Avond: praten (eigen)"),
    ]


def test_every_copy_gets_a_name_and_an_id_that_are_free(built_in: Path, mine: Path) -> None:
    names = [copy_script("avond", built_in, own=mine).name for _ in range(2)]
    names.append(copy_script("avond-eigen-2", built_in, mine, own=mine).name)
    assert names == ["avond-eigen.md", "avond-eigen-2.md", "avond-eigen-3.md"]
    library = read_folder(built_in, mine)
    assert library.remarks == ()
    assert [script.id for script in library.scripts][1:] == [
        "avond-eigen-2", "avond-eigen-3", "avond-eigen"
    ]  # fmt: skip


def test_every_built_in_draaiboek_can_be_copied(mine: Path) -> None:
    scripts = read_folder(content_folder()).scripts
    for script in scripts:
        copy = read_script(copy_script(script.id, content_folder(), own=mine))
        assert copy.remarks == () and copy.script is not None
        assert copy.script.title == f"{script.title} (eigen)"
        assert copy.script.phases == script.phases
    library = read_folder(content_folder(), mine)
    assert (len(library.scripts), library.remarks) == (2 * len(scripts), ())


COPY = GOOD.replace("praten", "praten (eigen)", 1).replace("id: avond", "id: nieuw")


@pytest.mark.parametrize(
    ("was", "becomes", "encoding"),
    [
        (GOOD, COPY, "utf-8"),
        (GOOD, COPY, "utf-8-sig"),
        (GOOD, COPY, "utf-16"),
        ("\ufeff" + GOOD, "\ufeff" + COPY, "utf-16-be"),
        (GOOD.replace("\n", "\r\n"), COPY.replace("\n", "\r\n"), "utf-8"),
        (GOOD.replace("\n", "\r"), COPY.replace("\n", "\r"), "utf-8"),
        (GOOD.replace("praten", "één à"), COPY.replace("praten", "één à"), "utf-8"),
        (GOOD.replace("praten", "één à"), COPY.replace("praten", "één à"), "cp1252"),
        (
            GOOD.replace("titel: Avond: praten", 'Titel : "Avond: praten"  '),
            COPY.replace("titel: Avond: praten (eigen)", 'Titel : "Avond: praten (eigen)"  '),
            "utf-8",
        ),
        (GOOD.replace("id: avond", "ID:avond"), COPY.replace("id: nieuw", "ID: nieuw"), "utf-8"),
        (GOOD.replace("id: avond", "id:"), COPY, "utf-8"),
        (GOOD.replace("---\n", "", 1), COPY.replace("---\n", "", 1), "utf-8"),
    ],
)
def test_a_copy_keeps_its_encoding_and_line_ends(was: str, becomes: str, encoding: str) -> None:
    made = renamed(was.encode(encoding), Path("avond.md"), "nieuw")
    assert made == becomes.encode(encoding)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_copy_of_a_draaiboek_without_id_gets_one(end: str) -> None:
    data = GOOD.replace("id: avond\n", "").replace("\n", end).encode()
    made = renamed(data, Path("avond.md"), "nieuw").decode()
    front = ["---", "id: nieuw", "titel: Avond: praten (eigen)", "duur: 30"]
    assert made.startswith(end.join(front))


@pytest.mark.parametrize("data", [b"", b"x\0", GOOD.replace("titel", "tittel").encode()])
def test_what_has_no_title_is_not_copied(data: bytes) -> None:
    with pytest.raises(OwnContentTrouble, match="zet er bovenaan een titel in"):
        renamed(data, Path("avond.md"), "nieuw")


@given(st.text(st.characters(exclude_characters="\0\r\n", exclude_categories=["Cs"]), max_size=40))
@settings(deadline=None)
def test_only_two_lines_of_a_copy_differ(text: str) -> None:
    data = in_place(GOOD, 12, f"Fijn {text}").encode()
    changed = renamed(data, Path("a.md"), "b").split(b"\n")
    lines = zip(data.split(b"\n"), changed, strict=True)
    assert [(old, new) for old, new in lines if old != new] == [
        (b"titel: Avond: praten", b"titel: Avond: praten (eigen)"),
        (b"id: avond", b"id: b"),
    ]


def test_a_draaiboek_that_is_gone_is_told(built_in: Path, mine: Path) -> None:
    with pytest.raises(OwnContentTrouble, match="is er niet meer: kies een ander draaiboek"):
        copy_script("weg", built_in, own=mine)
    assert not mine.exists()


def test_an_example_is_kept_under_a_name_of_its_own(mine: Path) -> None:
    text = example_text(title="Koffie & thee!", core="Elke week.", place="Veldermeer")
    assert [add_example(mine, text).name for _ in range(2)] == [
        "eigen-koffie-thee.md",
        "eigen-koffie-thee-2.md",
    ]
    examples, remarks = read_examples(content_folder(), mine)
    assert remarks == ()
    assert [(e.id, e.title, e.own) for e in examples if e.own] == [
        ("eigen-koffie-thee-2", "Koffie & thee!", True),
        ("eigen-koffie-thee", "Koffie & thee!", True),
    ]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("../../elders", "eigen-elders.md"),
        ("CON", "eigen-voorbeeld-con.md"),
        ("学校", "eigen-voorbeeld.md"),
        ("x" * 200, f"eigen-{'x' * 60}.md"),
    ],
)
def test_the_name_of_an_example_is_safe(mine: Path, title: str, name: str) -> None:
    path = add_example(mine, example_text(title=title, core="Koffie."))
    assert path == mine / "praktijkvoorbeelden" / name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Dit voorbeeld kan ik niet bewaren"),
        (example_text(title="", core="Koffie."), 'mist de regel "titel:"'),
        (example_text(title="Koffie", core=" "), 'onder "# Kern" staat nog niets'),
        (EXAMPLE + "x" * 300_000, "te lang om te bewaren"),
    ],
)
def test_what_is_no_example_is_not_kept(mine: Path, text: str, words: str) -> None:
    with pytest.raises(OwnContentTrouble, match=words):
        add_example(mine, text)
    assert not mine.exists()


def test_nothing_is_written_through_a_link(mine: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elders.md"
    folder = mine / "praktijkvoorbeelden"
    folder.mkdir(parents=True)
    (folder / "eigen-koffie-aan-de-poort.md").symlink_to(elsewhere)
    assert add_example(mine, EXAMPLE).name == "eigen-koffie-aan-de-poort-2.md"
    assert not elsewhere.exists()


@pytest.mark.parametrize("linked", ["inhoud", "inhoud/praktijkvoorbeelden"])
def test_no_folder_that_is_a_link_is_used(tmp_path: Path, linked: str) -> None:
    elsewhere = tmp_path / "elders"
    elsewhere.mkdir()
    mine = tmp_path / "inhoud"
    (tmp_path / linked).parent.mkdir(exist_ok=True)
    (tmp_path / linked).symlink_to(elsewhere, target_is_directory=True)
    with pytest.raises(OwnContentTrouble, match="verwijst naar een andere map"):
        add_example(mine, EXAMPLE)
    assert list(elsewhere.iterdir()) == []


def test_a_file_in_the_place_of_the_folder_is_told(mine: Path) -> None:
    mine.parent.mkdir(parents=True)
    mine.write_text("x", "utf-8")
    with pytest.raises(OwnContentTrouble, match="staat een bestand: geef dat een andere naam"):
        add_example(mine, EXAMPLE)
    assert mine.read_text("utf-8") == "x"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "De schijf is vol"),
        (errno.EACCES, "mag ik niet schrijven"),
        (errno.EIO, "lukt niet: kies een andere map"),
    ],
)
def test_a_disk_that_fails_leaves_nothing(
    mine: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    def fail(handle: int) -> None:
        raise OSError(number, "x")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OwnContentTrouble, match=words):
        add_example(mine, EXAMPLE)
    assert list((mine / "praktijkvoorbeelden").iterdir()) == []


def test_only_its_owner_can_read_what_was_added(mine: Path) -> None:
    path = add_example(mine, EXAMPLE)
    assert path.read_text("utf-8") == EXAMPLE
    if os.name == "posix":
        assert [p.stat().st_mode & 0o777 for p in (path, path.parent, mine)] == [
            0o600,
            0o700,
            0o700,
        ]
