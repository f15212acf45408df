"""The folder to practise in, and what killed programs left: gone at the next start."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from sessie.store.archive import Archive
from sessie.store.disk import _machine, add_file, forget_leftovers, is_alive, remove_folder
from sessie.store.practice import PREFIX, forget_practice, practice_folder

ROOT = Path(__file__).parents[2]
PRACTISE = """
import sys
from sessie.store.practice import practice_folder
folder = practice_folder()
open(folder.name + "/avond.json", "w").write("GEHEIM")
print(folder.name, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files, for this process and for those that it starts."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def practising() -> tuple[subprocess.Popen[str], Path]:
    process = subprocess.Popen(
        [sys.executable, "-c", PRACTISE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert process.stdout
    return process, Path(process.stdout.readline().strip())


def test_what_a_killed_demo_left_goes_and_what_lives_stays(temporary: Path) -> None:
    killed, left = practising()
    living, used = practising()
    assert left.parent == used.parent == temporary
    killed.kill()
    killed.communicate()
    assert (left / "avond.json").read_text() == "GEHEIM"
    forget_practice()
    assert not left.exists() and (used / "avond.json").exists()
    living.communicate("")
    assert not used.exists()


def test_one_that_is_left_goes_when_the_next_one_begins(temporary: Path) -> None:
    killed, left = practising()
    killed.kill()
    killed.communicate()
    folder = practice_folder()
    assert not left.exists() and Path(folder.name).is_dir()
    folder.cleanup()
    folder.cleanup()
    assert list(temporary.iterdir()) == []


def test_what_may_be_of_somebody_else_stays(temporary: Path) -> None:
    begun, other = temporary / f"{PREFIX}begonnen", temporary / "van-mij"
    for folder in (begun, other):
        folder.mkdir()
    (other / "bezet.lock").touch()
    link = temporary / f"{PREFIX}link"
    link.symlink_to(other)
    forget_practice()
    assert begun.is_dir() and link.is_symlink() and (other / "bezet.lock").exists()
    os.utime(begun, (time.time() - 7200,) * 2)
    forget_practice()
    assert not begun.exists() and link.is_symlink()


@pytest.mark.skipif(os.name == "nt", reason="Windows does not tell whether a program lives")
def test_a_file_that_was_being_written_goes_when_its_program_is_gone(tmp_path: Path) -> None:
    gone = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"],
                          capture_output=True, text=True, check=True)  # fmt: skip
    assert is_alive(os.getpid()) and not is_alive(int(gone.stdout))
    add_file([tmp_path / "a.zip"], b"x")
    mine = f".sessie-{_machine()}-{os.getpid()}-{'0' * 16}.tmp"
    left = mine.replace(f"-{os.getpid()}-", f"-{gone.stdout.strip()}-")
    elsewhere = mine.replace(mine[8:16], "00000000")
    for name in (mine, left, elsewhere, ".sessie-van-mij.tmp"):
        (tmp_path / name).write_text("GEHEIM")
    forget_leftovers(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {
        "a.zip", mine, elsewhere, ".sessie-van-mij.tmp",
    }  # fmt: skip
    os.utime(tmp_path / elsewhere, (time.time() - 100_000,) * 2)
    add_file([tmp_path / "b.zip"], b"x")
    assert not (tmp_path / elsewhere).exists()


def test_a_traject_that_was_being_read_in_goes_before_the_next_evening(tmp_path: Path) -> None:
    work = tmp_path / ".importeren"
    work.mkdir()
    (work / "avond.json").write_text("GEHEIM")
    Archive(tmp_path).prepare()
    assert not work.exists()


def test_of_a_link_only_the_name_goes(tmp_path: Path) -> None:
    mine = tmp_path / "van-mij"
    mine.mkdir()
    link, file = tmp_path / "link", tmp_path / "bestand"
    link.symlink_to(mine)
    file.touch()
    for path in (link, file, tmp_path / "er-is-niets"):
        remove_folder(path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["van-mij"]
