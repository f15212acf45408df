"""Commands where they are not at home: a table of place and command. Never a traceback, one Dutch
sentence, and never the advice to do again what was done."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

import pytest
from evenings import DATA, SORTED

from whole.commands import assert_sentence, refused, said, sessie
from whole.leading import NAME, an_evening
from whole.terminal import ROOT, SESSIE, environment

pytestmark = pytest.mark.skipif(os.name == "nt", reason="these are places of a Unix shell")
LONG = "x" * 300


@pytest.fixture
def data(tmp_path: Path) -> Path:
    an_evening(tmp_path / "map")
    return tmp_path / "map"


def shell(command: str, data: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """A line as somebody types it, with SESSIE for the program."""
    program = " ".join(shlex.quote(str(word)) for word in SESSIE)
    return subprocess.run(
        ["sh", "-c", command.replace("SESSIE", program)], cwd=ROOT, env=environment(data, **env),
        stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="backslashreplace",
        check=False, timeout=60,
    )  # fmt: skip


def assert_calm(text: str) -> None:
    assert_sentence(text)
    assert "dat niet hoort" not in text


# streams ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["lijst", f"verslag {NAME} --uit -", "--help", "controleer"])
def test_without_a_keyboard_it_is_the_same(data: Path, command: str) -> None:
    closed, without = shell(f"SESSIE {command} <&-", data), shell(f"SESSIE {command}", data)
    assert (closed.returncode, closed.stdout) == (0, without.stdout)
    assert closed.stderr == ""


def test_without_a_keyboard_nothing_is_wiped(data: Path) -> None:
    done = shell(f"SESSIE wis {NAME} <&-", data)
    assert done.returncode == 2 and "--ja" in done.stderr
    assert_calm(done.stderr)


@pytest.mark.parametrize("where", [">&-", ">/dev/full"])
@pytest.mark.parametrize("command", ["lijst", f"verslag {NAME} --uit -", "--help"])
def test_what_cannot_be_shown_is_one_sentence(data: Path, command: str, where: str) -> None:
    done = shell(f"SESSIE {command} {where}", data)
    assert (done.returncode, done.stdout) == (1, "")
    assert_calm(done.stderr)


@pytest.mark.parametrize("where", [">&-", ">/dev/full"])
def test_what_was_done_is_not_to_be_done_again(data: Path, where: str, tmp_path: Path) -> None:
    table = tmp_path / "tafel-b.txt"
    table.write_text("# Tevreden\no: De leerkrachten groeten ieder kind\n")
    for command in (
        f"importeer {DATA / SORTED}",
        f"importeer {table} --sessie {NAME}",
        f"verslag {NAME} --uit {tmp_path / 'verslag.md'}",
        f"bewaar basis --uit {tmp_path / 'alles.zip'}",
        f"wis {NAME} --ja",
    ):
        command = command.replace("basis", next(data.glob("*/*.json")).parent.name)
        done = shell(f"SESSIE {command} {where}", data)
        assert done.returncode == 1 and "gelukt" in done.stderr, (command, done)
        assert "niet nog eens" in done.stderr and "opnieuw" not in done.stderr
        assert_calm(done.stderr)
    assert (tmp_path / "verslag.md").exists() and (tmp_path / "alles.zip").exists()
    [left] = said("lijst", data=data).splitlines()
    assert not left.startswith(NAME)


@pytest.mark.parametrize("where", ["2>&-", "2>/dev/full"])
def test_without_a_place_for_errors_the_code_still_tells(data: Path, where: str) -> None:
    assert shell(f"SESSIE lijst {where}", data).returncode == 0
    done = shell(f"SESSIE wis er-is-niets --ja {where}", data)
    assert (done.returncode, done.stdout) == (1, "")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_signs_that_the_output_does_not_have_become_others(tmp_path: Path, encoding: str) -> None:
    an_evening(tmp_path / "map", name="Żółw 🌷")
    place = {"PYTHONIOENCODING": encoding, "LC_ALL": "C"}
    for command in ("lijst", "--help", "importeer --help", "verslag --help"):
        done = shell(f"SESSIE {command}", tmp_path / "map", **place)
        assert (done.returncode, done.stderr) == (0, ""), (command, done)
        assert done.stdout
    done = shell("SESSIE verslag Żółw-🌷", tmp_path / "map", **place)
    assert done.returncode == 1
    assert_calm(done.stderr)


# names and places ---------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", ["~zzz-er-is-niemand/x", f"/tmp/{LONG}", "/dev/null/x"])
@pytest.mark.parametrize("command", ["lijst", f"importeer {DATA / SORTED}", "verslag x"])
def test_a_folder_that_cannot_be_is_refused(tmp_path: Path, folder: str, command: str) -> None:
    said = refused("--map", folder, *command.split(), data=tmp_path)
    assert "dat niet hoort" not in said
    assert refused(*command.split(), data=Path(folder)) == said


def test_no_name_is_no_folder(data: Path) -> None:
    for option in ("--map", "--inhoud"):
        assert "naam van een map" in refused(option, "", "lijst", data=data, code=2)


@pytest.mark.parametrize("command", ["importeer NAAM", "importeer NAAM.json", "importeer NAAM.zip",
                                     "controleer NAAM", "bladen NAAM", "plan NAAM", "verslag NAAM",
                                     f"verslag {NAME} --uit NAAM", "wis NAAM --ja"])  # fmt: skip
def test_a_name_that_is_too_long_is_one_sentence(data: Path, command: str) -> None:
    assert "dat niet hoort" not in refused(*command.replace("NAAM", LONG).split(), data=data)


def test_in_a_folder_that_is_gone_nothing_is_done(data: Path, tmp_path: Path) -> None:
    gone = tmp_path / "weg"
    for command in ("lijst", "demo", "importeer avond.json"):
        gone.mkdir()
        place = f"cd {gone} && rmdir {gone} && PYTHONPATH={ROOT} SESSIE {command}"
        done = shell(place, data)
        assert done.returncode == 1 and "met cd" in done.stderr
        assert "Traceback" not in done.stderr


# what is no file ----------------------------------------------------------------------------------


@pytest.mark.parametrize("what", ["pipe", "device", "folder"])
def test_what_is_no_file_is_never_opened_or_waited_for(data: Path, what: str) -> None:
    [session] = data.glob("*/*.json")
    traject = session.parent.name

    def put(path: Path) -> None:
        path.unlink(missing_ok=True)
        if what == "pipe":
            os.mkfifo(path)
        elif what == "device":
            path.symlink_to("/dev/zero")
        else:
            path.mkdir()

    own = session.with_name("traject.json")
    put(own)
    assert "geen gewoon bestand" in refused("plan", traject, data=data)
    put(data / "sessie.log")
    put(session)
    assert "geen gewoon bestand" in sessie("lijst", data=data).stdout
    for command in (f"verslag {NAME}", f"bewaar {traject}"):
        assert "geen gewoon bestand" in refused(*command.split(), data=data)
    if what != "folder":
        for name in ("avond.json", "tafel-a.txt", "blad.md"):
            put(data / name)
            refused("importeer", data / name, data=data, code=2 if name[0] == "t" else 1)
            assert sessie("controleer", data / name, data=data).code == 1
            refused("verslag", NAME, "--uit", data / name, data=data)


def test_a_link_where_a_traject_is_put_together_is_only_a_link(data: Path, tmp_path: Path) -> None:
    other = tmp_path / "van-mij"
    other.mkdir()
    (other / "brief.txt").write_text("van mij")
    link = data / ".importeren"
    link.symlink_to(other)
    said("wis", NAME, "--ja", data=data)
    assert not os.path.lexists(link) and (other / "brief.txt").read_text() == "van mij"
    link.symlink_to(tmp_path / "er-is-niets")
    said("importeer", DATA / SORTED, data=data)
    assert not os.path.lexists(link)


def test_folders_are_private_whatever_a_new_file_is_for_others(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "nieuw" / "bladen"
    assert shell(f"umask 000; SESSIE bladen aan-tafel --uit {out}", data).returncode in (0, 1)
    sheets = shell(f"umask 000; SESSIE bladen gesprekstool --uit {out}", data)
    assert sheets.returncode == 0, sheets
    made = [out.parent, out, *(path for path in out.rglob("*") if path.is_dir())]
    assert len(made) >= 3
    assert {path.stat().st_mode & 0o777 for path in made} == {0o700}
