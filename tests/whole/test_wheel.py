"""The program as it is installed from its wheel: with its content, and from any folder."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from reading_markdown import bullets

from sessie.documents.forms import to_markdown
from sessie.example import example_evening
from sessie.model.session import Papers
from sessie.rules.on_paper import on_paper
from sessie.rules.slips import shown_text
from whole.commands import Ran
from whole.terminal import ROOT

pytestmark = pytest.mark.slow
SOURCES = ("sessie", "content", "pyproject.toml", "README.md")

PLAYED = on_paper(example_evening().with_(replies={}, papers=Papers()))
"""The example as it is played: the school answers later. And as a paper tells it."""


def run(arguments: Iterable[str | Path], cwd: Path, **env: str) -> Ran:
    """Run a program that knows nothing of the checkout."""
    bare = {key: value for key, value in os.environ.items()
            if not key.startswith(("PYTHON", "SESSIE", "VIRTUAL_ENV"))}  # fmt: skip
    done = subprocess.run([*map(str, arguments)], cwd=cwd, env={**bare, **env}, check=False,
                          stdin=subprocess.DEVNULL, capture_output=True, text=True)  # fmt: skip
    return Ran(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by pip in a folder of its own."""
    folder = tmp_path_factory.mktemp("wheel")
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--no-deps",
        "-q",
        "-w",
        folder,
        ROOT,
    ]
    if run([sys.executable, "-m", "pip", "--version"], folder).code:
        pytest.skip("there is no pip here")
    ran = run(command, folder)
    if ran.code and ("Could not find a version" in ran.stderr or "Connection" in ran.stderr):
        pytest.skip("what builds the wheel cannot be downloaded here")
    assert ran.code == 0, ran.stderr
    [path] = folder.glob("sessie-*.whl")
    return path


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the programs of a fresh environment that has the wheel.

    The libraries it needs are those of the environment that runs the tests: a `.pth` names their
    folder, so that nothing is downloaded twice. The checkout is not reachable from there.
    """
    home = tmp_path_factory.mktemp("omgeving") / "venv"
    venv.create(home, with_pip=False)
    paths = {"base": str(home), "platbase": str(home)}
    libraries = Path(sysconfig.get_path("purelib", vars=paths))
    programs = Path(sysconfig.get_path("scripts", vars=paths))
    ran = run([sys.executable, "-m", "pip", "--python", programs / "python", "install", "-q",
               "--no-deps", "--no-index", wheel], home)  # fmt: skip
    assert ran.code == 0, ran.stderr
    (libraries / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return programs


def test_the_content_is_inside_the_wheel(wheel: Path) -> None:
    inside = {name for name in zipfile.ZipFile(wheel).namelist() if not name.endswith("/")}
    shipped = {f"sessie/{p.relative_to(ROOT)}" for p in (ROOT / "content").rglob("*")
               if p.is_file()}  # fmt: skip
    assert shipped and shipped <= inside
    code = {str(p.relative_to(ROOT)) for p in (ROOT / "sessie").rglob("*")
            if p.is_file() and "__pycache__" not in p.parts}  # fmt: skip
    assert code <= inside
    others = {name for name in inside - shipped - code if ".dist-info/" not in name}
    assert others == set()


def test_the_installed_program_is_not_the_checkout(installed: Path, tmp_path: Path) -> None:
    code = "import sessie, sessie.library as p; print(sessie.__file__, p.from_checkout())"
    ran = run([installed / "python", "-c", code], tmp_path)
    assert str(installed.parent) in ran.stdout
    assert ran.stdout.endswith(" None\n")


def test_the_installed_program_plays_the_example_from_any_folder(
    installed: Path, tmp_path: Path
) -> None:
    here = tmp_path / "ergens anders"
    here.mkdir()
    ran = run([installed / "sessie", "demo"], here, SESSIE_MAP=str(tmp_path / "map"))
    assert (ran.code, ran.stderr) == (0, "")
    report = Path(ran.stdout.strip())
    assert report.parent == here / "exports"
    assert report.read_text("utf-8") == to_markdown(PLAYED)
    found = Counter(bullets(report.read_text("utf-8")))
    assert all(any(shown_text(slip).text in line for line in found)
               for slip in PLAYED.contributions.values())  # fmt: skip
    assert not (tmp_path / "map").exists()


def test_the_installed_content_is_in_order(installed: Path, tmp_path: Path) -> None:
    ran = run([installed / "sessie", "controleer"], tmp_path, SESSIE_MAP=str(tmp_path / "map"))
    assert (ran.code, ran.stderr) == (0, "")
