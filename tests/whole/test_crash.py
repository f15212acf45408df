"""An error that nobody foresaw: a calm screen, no names, a note without any words of people."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from sessie.model.script import Round
from whole.commands import run
from whole.crashing import SECRET
from whole.leading import (
    NAME,
    an_evening,
    close_desk,
    first_of,
    on_disk,
    open_desk,
    texts_of,
    type_slip,
    wait_for_item,
)
from whole.terminal import LEAVES, Terminal

BROKEN = (sys.executable, Path(__file__).with_name("crashing.py"))
PLACES = ("handler", "drawing", "timer", "worker", "composing")
DIALOGS = ("worker", "composing")
TELLS = ("Traceback", "Surprise", "crashing.py", "File \"", "locals", "self =")  # fmt: skip


def check_the_end(terminal: Terminal) -> None:
    """After the alternate screen nothing is shown but that all is well."""
    assert terminal.wait_end() == 1
    shown = terminal.output[terminal.output.rindex(LEAVES) :].decode()
    for secret in (SECRET, *TELLS):
        assert secret not in shown
        assert secret not in terminal.text
    assert f"sessie open {NAME}" in shown
    assert "\x1b[?25h" in shown


def check_the_log(log: Path) -> str:
    """It is for its owner only and holds no words; gives what it says."""
    noted = log.read_text("utf-8")
    assert SECRET not in noted
    assert "het eerste" not in noted
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    return noted


def crashed(place: str, data: Path) -> None:
    """Break this place, type a slip, and check the end."""
    with Terminal(place, "open", NAME, data=data, program=BROKEN) as terminal:
        wait_for_item(terminal, first_of(Round))
        open_desk(terminal)
        if place in DIALOGS:
            type_slip(terminal, "A o", SECRET)
            open_a_dialog(terminal)
        else:
            terminal.enter(f"A o {SECRET}")
        check_the_end(terminal)


def open_a_dialog(terminal: Terminal) -> None:
    close_desk(terminal)
    terminal.press("g")


@pytest.mark.parametrize("place", PLACES)
def test_a_crash_shows_no_word_of_anybody(tmp_path: Path, place: str) -> None:
    data = tmp_path / "map"
    path = an_evening(data, first_of(Round))
    crashed(place, data)
    check_the_log(data / "sessie.log")
    assert texts_of(on_disk(path)) in ([SECRET], [])
    with Terminal("open", NAME, data=data) as again:
        wait_for_item(again, first_of(Round))


@pytest.mark.parametrize("place", ["handler", "worker"])
def test_the_note_of_a_crash_says_which_error_and_where(tmp_path: Path, place: str) -> None:
    data = tmp_path / "map"
    an_evening(data, first_of(Round))
    crashed(place, data)
    noted = check_the_log(data / "sessie.log")
    assert "Surprise" in noted
    assert "crashing.py" in noted


def test_a_crash_after_a_saved_slip_loses_nothing(tmp_path: Path) -> None:
    data = tmp_path / "map"
    path = an_evening(data, first_of(Round))
    with Terminal("worker", "open", NAME, data=data, program=BROKEN) as terminal:
        wait_for_item(terminal, first_of(Round))
        open_desk(terminal)
        type_slip(terminal, "A o", "het eerste")
        type_slip(terminal, "A o", "het laatste")
        open_a_dialog(terminal)
        check_the_end(terminal)
    assert texts_of(on_disk(path)) == ["het eerste", "het laatste"]
    check_the_log(data / "sessie.log")


def test_a_command_that_goes_wrong_says_one_sentence(tmp_path: Path) -> None:
    data = tmp_path / "map"
    an_evening(data)
    ran = run(BROKEN, "command", "--map", data, "verslag", NAME, data=tmp_path / "elders")
    assert (ran.code, ran.stdout) == (1, "")
    assert ran.stderr.startswith("Er ging iets mis") and ran.stderr.count("\n") == 1
    check_the_log(data / "sessie.log")
