"""Commands on a disk that refuses: simulated at the one place where files are touched, so that it
also holds for who may do everything."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any, NoReturn

import pytest
from click.testing import CliRunner, Result
from evenings import DATA, SORTED

from sessie.cli.commands import cli
from sessie.store.disk import Ops

NAME = "klaproosbrug-ouderavond-2026-11-10"
TABLE = "# Tevreden\no: De leerkrachten groeten ieder kind\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "map"
    assert sessie("importeer", DATA / SORTED, data=folder).exit_code == 0
    (tmp_path / "tafel-b.txt").write_text(TABLE)
    return folder


def sessie(*words: str | Path, data: Path) -> Result:
    return CliRunner().invoke(cli, ["--map", str(data), *map(str, words)])


def calm(done: Result) -> str:
    """The sentence of a command that was refused."""
    assert done.exit_code == 1, done.output
    assert done.stdout == "" and done.stderr.count("\n") == 1, done.output
    assert "dat niet hoort" not in done.stderr and "Errno" not in done.stderr
    return done.stderr


def refusing(number: int) -> Any:
    """What a disk does instead of what was asked."""

    def refuse(*_: Any, **__: Any) -> NoReturn:
        raise OSError(number, os.strerror(number), "/ergens/anders/avond.json")

    return refuse


WRITES = (f"importeer {DATA / SORTED}", f"importeer TAFEL --sessie {NAME}",
          f"verslag {NAME} --uit UIT", f"wis {NAME} --ja", f"opruimen {NAME} --ja")  # fmt: skip
READS = (f"verslag {NAME} --uit -", "bewaar basisschool-de-klaproosbrug --uit -")


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.ENOSPC, errno.EIO])
@pytest.mark.parametrize("command", WRITES[:3])
def test_where_nothing_can_be_written_it_is_one_sentence_and_nothing_changed(
    data: Path, tmp_path: Path, command: str, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {path: path.read_bytes() for path in data.rglob("*") if path.is_file()}
    words = command.replace("TAFEL", str(tmp_path / "tafel-b.txt"))
    words = words.replace("UIT", str(tmp_path / "verslag.md"))
    with monkeypatch.context() as hostile:
        hostile.setattr(Ops, "create", refusing(number))
        calm(sessie(*words.split(), data=data))
    assert not (tmp_path / "verslag.md").exists()
    after = {path: path.read_bytes() for path in data.rglob("*") if path.is_file()}
    assert {path: held for path, held in after.items() if path.suffix != ".lock"} == {
        path: held for path, held in before.items() if path.suffix != ".lock"
    }
    assert sessie("verslag", NAME, "--uit", "-", data=data).exit_code == 0


@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO, errno.ENAMETOOLONG, errno.ELOOP])
@pytest.mark.parametrize("command", [*READS, *WRITES[1:2], *WRITES[4:]])
def test_where_nothing_can_be_read_it_is_one_sentence(
    data: Path, tmp_path: Path, command: str, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Ops, "read", refusing(number))
    calm(sessie(*command.replace("TAFEL", str(tmp_path / "tafel-b.txt")).split(), data=data))


def test_a_list_of_what_cannot_be_read_says_so(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Ops, "read", refusing(errno.EACCES))
    done = sessie("lijst", data=data)
    assert done.exit_code == 0 and NAME in done.stdout and "mag" in done.stdout


@pytest.mark.parametrize("command", ["lijst", f"verslag {NAME}", "plan basis", "bewaar basis",
                                     f"open {NAME}", "opruimen", f"wis {NAME} --ja"])  # fmt: skip
@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO])
def test_a_data_folder_without_access_is_one_sentence(
    data: Path, command: str, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = Path.iterdir

    def iterdir(folder: Path) -> Any:
        if folder == data:
            refusing(number)()
        return look(folder)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    calm(sessie(*command.split(), data=data))


@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO, errno.ENAMETOOLONG])
@pytest.mark.parametrize("command", ["importeer avond.json", "importeer map", "controleer x.md",
                                     f"verslag {NAME} --uit x.md"])  # fmt: skip
def test_a_named_place_that_the_system_refuses_is_one_sentence(
    data: Path, command: str, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("is_dir", "exists", "is_file", "is_symlink"):
        asked = getattr(Path, name)

        def ask(path: Path, *more: Any, asked: Any = asked, **named: Any) -> Any:
            if path.name in command.split():
                refusing(number)()
            return asked(path, *more, **named)

        monkeypatch.setattr(Path, name, ask)
    done = sessie(*command.split(), data=data)
    assert done.exit_code == 1 and "dat niet hoort" not in done.output
    assert "Traceback" not in done.output


def test_a_plan_of_a_damaged_traject_is_refused_and_says_where_and_how(
    data: Path, tmp_path: Path
) -> None:
    [session] = data.glob("*/*.json")
    folder, out = session.parent, tmp_path / "plan.md"
    for name in ("traject.json", "traject.json.vorige"):
        (folder / name).write_bytes(b"kapot")
    for words in (("plan", folder.name, "--uit", str(out)), ("plan", folder.name, "--uit", "-")):
        said = calm(sessie(*words, data=data))
        assert str(folder) in said and "traject.json" in said and "verder te gaan" in said
    assert not out.exists()
    for name in ("traject.json", "traject.json.vorige"):
        (folder / name).unlink()
    assert sessie("plan", folder.name, "--uit", out, data=data).exit_code == 0
