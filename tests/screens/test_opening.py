"""A written file is opened outside of the terminal, and when that fails one sentence says so."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sessie.screens.windows import outside
from sessie.screens.windows.outside import open_file

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="de programma's hier zijn die van Linux"
)


@pytest.fixture(autouse=True)
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with a screen, and only the programs of the test."""
    programs = tmp_path / "bin"
    programs.mkdir()
    monkeypatch.setenv("PATH", f"{programs}")
    monkeypatch.setenv("DISPLAY", ":9")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return programs


def a_program(folder: Path, *lines: str, name: str = "xdg-open") -> None:
    path = folder / name
    path.write_text("\n".join(("#!/bin/sh", *lines)) + "\n")
    path.chmod(0o700)


def a_report(folder: Path) -> Path:
    path = folder / "exports" / "-verslag met spatie.html"
    path.parent.mkdir()
    path.write_text("verslag")
    return path


def test_the_program_of_the_machine_gets_the_whole_path(alone: Path, tmp_path: Path) -> None:
    a_program(alone, f'echo "$#:$1" > {tmp_path}/kreeg')
    path = a_report(tmp_path)
    assert open_file(path) == ""
    assert (tmp_path / "kreeg").read_text() == f"1:{path}\n"


def test_what_it_prints_does_not_reach_the_terminal(
    alone: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    a_program(alone, "echo lawaai", "echo lawaai >&2")
    assert open_file(a_report(tmp_path)) == ""
    assert capfd.readouterr() == ("", "")


def test_it_has_no_terminal_to_draw_on(alone: Path, tmp_path: Path) -> None:
    a_program(alone, "if (: < /dev/tty) 2>/dev/null; then exit 1; fi")
    assert open_file(a_report(tmp_path)) == ""


@pytest.mark.parametrize("how", ["geen programma", "geen scherm", "mislukt", "onbruikbaar"])
def test_when_it_cannot_be_opened_one_sentence_says_where_it_is(
    alone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    if how != "geen programma":
        a_program(alone, "exit 3")
    if how == "geen scherm":
        monkeypatch.delenv("DISPLAY")
    if how == "onbruikbaar":
        (alone / "xdg-open").write_bytes(b"\x7fELF geen programma")
    said = open_file(a_report(tmp_path))
    assert said == (
        "Openen lukt hier niet: het staat in de map exports, met de naam -verslag met spatie.html."
    )


def test_a_program_that_goes_on_is_left_alone(
    alone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe = tmp_path / "pijp"
    os.mkfifo(pipe)
    a_program(alone, f"read klaar < {pipe}")
    started: list[subprocess.Popen[bytes]] = []
    start = subprocess.Popen

    def remember(*args: object, **named: object) -> subprocess.Popen[bytes]:
        started.append(start(*args, **named))  # type: ignore[call-overload]
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", remember)
    monkeypatch.setattr(outside, "_PATIENCE", 0.0)
    assert open_file(a_report(tmp_path)) == ""
    assert started[0].poll() is None
    pipe.write_text("klaar\n")
    assert started[0].wait(10) == 0


def test_on_windows_under_linux_its_own_program_is_used(alone: Path, tmp_path: Path) -> None:
    a_program(alone, f'echo "$1" > {tmp_path}/kreeg', name="wslview")
    path = a_report(tmp_path)
    assert open_file(path) == ""
    assert (tmp_path / "kreeg").read_text() == f"{path}\n"
