"""`sessie verslag`: to the exports, to the screen, to a file, as JSON; always the same bytes."""

from __future__ import annotations

from pathlib import Path

import pytest
from evenings import DATA, SORTED

from sessie.documents.forms import to_markdown
from sessie.store.session_store import SessionStore
from whole.commands import exports_of, refused, said, sessie
from whole.leading import NAME, an_evening, on_disk
from whole.terminal import ROOT


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the complete example in it."""
    folder = tmp_path_factory.mktemp("verslag") / "map"
    said("importeer", DATA / SORTED, data=folder)
    return folder


@pytest.fixture(scope="module")
def name(data: Path) -> str:
    """The name of the only session."""
    [path] = data.rglob("*.json")
    return path.stem


def test_the_report_lands_in_the_exports_under_a_new_name_each_time(data: Path, name: str) -> None:
    first, second = (Path(said("verslag", name, data=data).strip()) for _ in range(2))
    assert exports_of(data, name) == sorted([first, second])
    assert first != second
    assert first.read_bytes() == second.read_bytes()


def test_a_dash_writes_the_report_itself_and_nothing_else(data: Path, name: str) -> None:
    [path] = data.rglob("*.json")
    assert said("verslag", name, "--uit", "-", data=data) == to_markdown(on_disk(path))


def test_a_path_is_written_again_byte_for_byte(tmp_path: Path, data: Path, name: str) -> None:
    path = tmp_path / "verslag.md"
    path.write_text("van gisteren")
    assert said("verslag", name, "--uit", path, data=data) == f"{path}\n"
    first = path.read_bytes()
    said("verslag", name, "--uit", path, data=data)
    assert path.read_bytes() == first
    assert first.decode() == said("verslag", name, "--uit", "-", data=data)
    assert [*tmp_path.iterdir()] == [path]


def test_json_that_is_read_in_elsewhere_is_the_same_evening(
    tmp_path: Path, data: Path, name: str
) -> None:
    path, other = tmp_path / "avond.json", tmp_path / "andere-map"
    said("verslag", name, "--vorm", "json", "--uit", path, data=data)
    assert said("importeer", path, data=other) == f"{name}\n"
    for form in ("md", "json"):
        there, here = (said("verslag", name, "--vorm", form, "--uit", "-", data=folder)
                       for folder in (other, data))  # fmt: skip
        assert there == here
    [mine], [theirs] = data.rglob("*.json"), other.rglob("*.json")
    assert on_disk(theirs) == on_disk(mine)


def test_a_session_that_is_open_elsewhere_can_be_reported_on(tmp_path: Path) -> None:
    path = an_evening(tmp_path / "map")
    store = SessionStore.open(path)
    try:
        report = said("verslag", NAME, "--uit", "-", data=tmp_path / "map")
    finally:
        store.close()
    assert "Er is nog niets opgeschreven." in report


def test_reporting_changes_nothing_in_the_folder(data: Path, name: str) -> None:
    before = {file: file.stat().st_mtime_ns for file in data.rglob("*")}
    said("verslag", name, "--uit", "-", data=data)
    said("lijst", data=data)
    assert {file: file.stat().st_mtime_ns for file in data.rglob("*")} == before


def test_a_place_that_cannot_be_written_is_refused_in_one_sentence(
    tmp_path: Path, data: Path, name: str
) -> None:
    link, target = tmp_path / "link.md", tmp_path / "doel.md"
    target.write_text("van iemand anders")
    link.symlink_to(target)
    for place in (tmp_path, link, tmp_path / "weg" / "x.md", target / "x.md"):
        refused("verslag", name, "--uit", place, data=data)
    assert target.read_text() == "van iemand anders"
    assert sorted(tmp_path.iterdir()) == [target, link]


def test_a_name_may_be_given_by_its_beginning(data: Path, name: str) -> None:
    said("verslag", name[:12].upper(), "--uit", "-", data=data)


def test_a_beginning_of_several_names_lists_them(tmp_path: Path) -> None:
    for name in ("avond-een", "avond-twee"):
        an_evening(tmp_path / "map", name=name)
    sentence = refused("verslag", "avond", data=tmp_path / "map")
    assert "avond-een, avond-twee" in sentence


@pytest.mark.parametrize("command", [("verslag",), ("open",), ("wis", "--ja"), ("importeer",)])
def test_an_unknown_name_says_which_names_come_near(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    an_evening(tmp_path / "map")
    slips = tmp_path / "tafel-a.txt"
    slips.write_text("# Wensen\no: meer tijd\n")
    given = (slips, "--sessie") if command == ("importeer",) else ()
    sentence = refused(*command, *given, "proefavnod", data=tmp_path / "map")
    assert f"bedoel je {NAME}?" in sentence


def test_a_mistyped_beginning_says_which_names_come_near(data: Path, name: str) -> None:
    assert name.startswith("klaproosbrug-")
    assert name in refused("verslag", "klaproosburg", data=data)


@pytest.mark.parametrize("name", ["", ".", "../../etc/passwd", "a/b", "x" * 300, "\x1b[2J"])
def test_a_strange_name_is_refused_in_one_clean_sentence(tmp_path: Path, name: str) -> None:
    an_evening(tmp_path / "map")
    sentence = refused("verslag", name, data=tmp_path / "map")
    assert "\x1b" not in sentence


def test_a_reader_that_stops_early_is_no_error(tmp_path: Path, data: Path, name: str) -> None:
    import os
    import subprocess

    from whole.terminal import SESSIE, environment

    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run([*SESSIE, "verslag", name, "--uit", "-"], cwd=ROOT, stdout=writer,
                          stderr=subprocess.PIPE, env=environment(data), check=False)  # fmt: skip
    os.close(writer)
    assert done.stderr == b""
    assert not (data / "sessie.log").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("words", ["verslag NAME --uit -", "lijst", "--help", "--version"])
def test_an_output_that_is_full_is_told_in_one_sentence(data: Path, name: str, words: str) -> None:
    import subprocess

    from whole.commands import assert_sentence
    from whole.terminal import SESSIE, environment

    command = words.replace("NAME", name).split()
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*SESSIE, *command], cwd=ROOT, stdout=full, stderr=subprocess.PIPE,
                              env=environment(data), check=False)  # fmt: skip
    assert done.returncode == 1
    assert_sentence(done.stderr.decode())
    assert "vol" in done.stderr.decode()
    assert not (data / "sessie.log").exists()


def test_letters_that_the_output_does_not_have_are_no_reason_to_stop(tmp_path: Path) -> None:
    an_evening(tmp_path / "map", name="şişli")
    for encoding in ("ascii", "latin-1", "cp1252"):
        ran = sessie("lijst", data=tmp_path / "map", PYTHONIOENCODING=encoding)
        assert (ran.code, ran.stderr) == (0, ""), encoding
