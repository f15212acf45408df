"""A disk that hangs when the program ends: it says what is not saved, and never that all is."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sessie.model.script import Round
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
    wait_for_slips,
)
from whole.terminal import LEAVES, Terminal

PROGRAM = (sys.executable, Path(__file__).with_name("hanging.py"))


@contextmanager
def hanging(folder: Path, place: str = "-") -> Iterator[tuple[Terminal, Path]]:
    """An evening with one slip that is saved and one that waits for the disk; and its file."""
    data, hangs = folder / "map", folder / "hangt"
    path = an_evening(data, first_of(Round))
    with Terminal(hangs, place, "open", NAME, data=data, program=PROGRAM) as terminal:
        wait_for_item(terminal, first_of(Round))
        open_desk(terminal)
        type_slip(terminal, "A o", "het eerste")
        wait_for_slips(terminal, path, 1)
        hangs.touch()
        type_slip(terminal, "B l", "het laatste")
        yield terminal, path
    assert texts_of(on_disk(path)) == ["het eerste"]


def after(terminal: Terminal) -> str:
    """What stands in the shell's own screen when the program has ended."""
    return terminal.output[terminal.output.rindex(LEAVES) :].decode()


def test_a_signal_tells_what_is_not_saved(tmp_path: Path) -> None:
    with hanging(tmp_path) as (terminal, _):
        terminal.signal(signal.SIGTERM)
        assert terminal.wait_end() == 1
        said = after(terminal)
        assert "Dit is NIET bewaard:" in said and "Tafel B" in said and "het laatste" in said
        assert "het eerste" not in said and "lles wat bewaard was" not in said


def test_a_closed_window_ends_it_too(tmp_path: Path) -> None:
    with hanging(tmp_path) as (terminal, _):
        terminal.hang_up()
        assert terminal.wait_end() in (1, 129)


@pytest.mark.parametrize("keys", [("ctrl+q",), ("ctrl+q", "ctrl+q")])
def test_stopping_asks_first_and_then_tells(tmp_path: Path, keys: tuple[str, ...]) -> None:
    with hanging(tmp_path) as (terminal, _):
        for key in keys:
            terminal.press(key)
            terminal.wait_for("Toch stoppen", "het laatste")
            assert "Alles is bewaard" not in terminal.text
            terminal.look_on(0.6)  # longer than a key that bounces
        terminal.press("left", "enter")
        assert terminal.wait_end() == 1
        assert "het laatste" in after(terminal)


def test_after_a_crash_the_calm_screen_does_not_say_that_all_is_there(tmp_path: Path) -> None:
    with hanging(tmp_path, "worker") as (terminal, _):
        close_desk(terminal)
        terminal.press("g")
        assert terminal.wait_end() == 1
        assert "Even geduld" in terminal.text and "Het laatste is niet bewaard" in terminal.text
        assert f"sessie open {NAME}" in terminal.text
        assert "Alles wat bewaard was" not in terminal.text
        assert "Tafel B" not in terminal.text, "out of sight of the room"
        assert "het laatste" in after(terminal)
