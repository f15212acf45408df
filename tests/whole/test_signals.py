"""A window that is closed, and a computer that shuts down: a clean stop, everything kept."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from sessie.model.script import Round
from whole.leading import (
    NAME,
    an_evening,
    first_of,
    on_disk,
    open_desk,
    stop,
    texts_of,
    type_slip,
    wait_for_item,
)
from whole.terminal import LEAVES, Terminal

PROC = Path("/proc")
TURNED_OFF = (LEAVES, b"\x1b[?1000l", b"\x1b[?1003l", b"\x1b[?1006l", b"\x1b[?2004l", b"\x1b[?25h")
"""The alternate screen, the mouse (three ways), bracketed paste; and the cursor is back."""
TURNED_ON = tuple(code[:-1] + (b"l" if code.endswith(b"h") else b"h") for code in TURNED_OFF)
NAMED, UNNAMED = b"\x1b[22;0t\x1b]0;Ouderavond", b"\x1b]0;\x07\x1b[23;0t"
"""The name of the window: the old one put aside and ours; and what brings the old one back."""


def in_a_round(data: Path) -> Terminal:
    """An evening with a running clock and one slip, and one more that was only just typed."""
    terminal = Terminal("open", NAME, data=data)
    wait_for_item(terminal, first_of(Round))
    terminal.press("t")
    open_desk(terminal)
    type_slip(terminal, "A o", "het eerste")
    type_slip(terminal, "B l", "het laatste")
    return terminal


def check_all_is_kept(path: Path) -> None:
    """Everything is on disk, and the next window finds it where it was."""
    session = on_disk(path)
    assert texts_of(session) == ["het eerste", "het laatste"]
    assert session.stage.item == first_of(Round)
    with Terminal("open", NAME, data=path.parent.parent) as again:
        wait_for_item(again, first_of(Round))
        open_desk(again)
        again.wait_for("het eerste", "het laatste", "⏸ t = starten")


@pytest.mark.parametrize(
    "number, code", [(signal.SIGTERM, 143), (signal.SIGHUP, 129)], ids=["term", "hup"]
)
def test_a_signal_stops_it_cleanly(tmp_path: Path, number: signal.Signals, code: int) -> None:
    path = an_evening(tmp_path / "map", first_of(Round))
    with in_a_round(tmp_path / "map") as terminal:
        terminal.signal(number)
        assert terminal.wait_end() == code
        for on, off in zip(TURNED_ON, TURNED_OFF, strict=True):
            assert 0 <= terminal.output.rfind(on) < terminal.output.rfind(off), off
        assert terminal.output.startswith(NAMED) and terminal.output.count(UNNAMED) == 1
        assert terminal.output.rfind(UNNAMED) > terminal.output.rfind(LEAVES)
        assert b"Traceback" not in terminal.output
    check_all_is_kept(path)


def test_a_closed_window_stops_it_cleanly(tmp_path: Path) -> None:
    path = an_evening(tmp_path / "map", first_of(Round))
    with in_a_round(tmp_path / "map") as terminal:
        terminal.hang_up()
        assert terminal.wait_end() == 129
    check_all_is_kept(path)


def test_a_window_closed_on_the_start_screen_stops_it_cleanly(tmp_path: Path) -> None:
    with Terminal(data=tmp_path / "map") as terminal:
        terminal.wait_for("Nieuwe sessie")
        terminal.hang_up()
        assert terminal.wait_end() == 129


def test_a_terminal_that_does_not_know_its_size_is_drawn_once_and_stops_cleanly(
    tmp_path: Path,
) -> None:
    an_evening(tmp_path / "map", first_of(Round))
    with Terminal("open", NAME, data=tmp_path / "map", knows_size=False) as terminal:
        wait_for_item(terminal, first_of(Round))
        terminal.look_on(1.0)
        before = len(terminal.output)
        terminal.look_on(1.5)
        assert len(terminal.output) - before < 4000
        terminal.hang_up()
        assert terminal.wait_end() == 129


@pytest.mark.parametrize("time", range(3))
def test_a_window_closed_while_it_does_not_run_stops_it_cleanly(tmp_path: Path, time: int) -> None:
    """What it draws when it runs again, nobody takes: it does not wait for that to be taken."""
    with Terminal(data=tmp_path / "map") as terminal:
        terminal.wait_for("Nieuwe sessie")
        terminal.signal(signal.SIGSTOP)
        terminal.press(*["f5"] * 20)
        terminal.hang_up()
        assert terminal.wait_end() == 129


@pytest.mark.skipif(not PROC.is_dir(), reason="there is no /proc here")
@pytest.mark.parametrize("number", [signal.SIGSTOP, signal.SIGTSTP], ids=["stop", "tstp"])
def test_after_a_stop_from_outside_it_goes_on_as_one(
    tmp_path: Path, number: signal.Signals
) -> None:
    """With a second thread that reads keys, some would get lost, and the end wait for ever."""
    with Terminal(data=tmp_path / "map", fresh=True) as terminal:
        terminal.wait_for("Nieuwe sessie")
        threads = PROC / str(terminal.process.pid) / "task"
        terminal.look_on(2.0)  # what windows need is read by a thread of its own
        before = len(list(threads.iterdir()))
        for _ in range(3):
            terminal.signal(number)
            terminal.look_on(0.3)
            terminal.signal(signal.SIGCONT)
            terminal.look_on(0.3)
            terminal.press("f1")
            terminal.wait_for("Toetsen op dit scherm")
            terminal.press("escape")
            terminal.wait_for("Nieuwe sessie", gone=["Toetsen op dit scherm"])
        assert len(list(threads.iterdir())) == before
        terminal.press("ctrl+q")
        assert terminal.wait_end() == 0


@pytest.mark.parametrize("key", ["ctrl+c", "\x1c", "\x1d", "ctrl+z"])
def test_no_key_of_other_programs_stops_it(tmp_path: Path, key: str) -> None:
    an_evening(tmp_path / "map", first_of(Round))
    with in_a_round(tmp_path / "map") as terminal:
        terminal.press(key)
        if key == "\x1d":  # here it is another key for F6
            terminal.wait_for("Sorteren")
        terminal.press("f1")
        terminal.wait_for("Toetsen op dit scherm")
        assert terminal.process.poll() is None


def test_a_laptop_that_sleeps_and_wakes_goes_on(tmp_path: Path) -> None:
    path = an_evening(tmp_path / "map", first_of(Round))
    with in_a_round(tmp_path / "map") as terminal:
        terminal.signal(signal.SIGSTOP)
        terminal.look_on(0.3)
        terminal.signal(signal.SIGCONT)
        type_slip(terminal, "A o", "na het slapen")
        terminal.wait_until(lambda: "na het slapen" in texts_of(on_disk(path)), "not on disk")


def test_a_second_window_on_the_same_evening_is_refused_until_the_first_is_killed(
    tmp_path: Path,
) -> None:
    data = tmp_path / "map"
    path = an_evening(data, first_of(Round))
    with in_a_round(data) as terminal:
        with Terminal("open", NAME, data=data) as second:
            assert second.wait_end() == 1
            assert "al open in een ander venster" in " ".join(second.text.split())
        terminal.kill()
    check_all_is_kept(path)


def test_a_window_may_have_any_size_and_change_it(tmp_path: Path) -> None:
    path = an_evening(tmp_path / "map", first_of(Round))
    with in_a_round(tmp_path / "map") as terminal:
        for size in ((1, 1), (300, 80), (20, 5), (2, 60), (80, 24)):
            terminal.resize(*size)
            terminal.look_on(0.15)
        terminal.type("A o na het slepen")
        terminal.wait_for("A o na het slepen")
        terminal.press("enter")
        terminal.wait_until(lambda: "na het slepen" in texts_of(on_disk(path)), "not on disk")


NO_UTF8 = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.mark.parametrize(
    "env",
    [
        {"TERM": "xterm"}, {"TERM": "linux"}, {"TERM": "vt100"}, {"TERM": "screen"},
        {"NO_COLOR": "1"}, {"COLORTERM": "truecolor"}, NO_UTF8,
    ],
    ids=lambda env: "=".join(next(iter(env.items()))),
)  # fmt: skip
def test_it_works_in_every_sort_of_terminal(tmp_path: Path, env: dict[str, str]) -> None:
    path = an_evening(tmp_path / "map", first_of(Round))
    with Terminal("open", NAME, data=tmp_path / "map", env=env) as terminal:
        terminal.wait_for("Ronde 1 van 4")
        terminal.look_on(0.2)
        assert "\\x" not in terminal.text
        open_desk(terminal)
        type_slip(terminal, "A o", "één café")
        assert stop(terminal) == 0
    assert texts_of(on_disk(path)) == ["één café"]


def test_what_is_printed_or_warned_while_it_runs_is_not_on_the_beamer(tmp_path: Path) -> None:
    an_evening(tmp_path / "map", first_of(Round))
    noisy = (
        "import sys, warnings, logging, sessie.rules.slips as e; add = e.add_slips\n"
        "def noise(*a):\n"
        "    print('RUIS print'); print('RUIS stderr', file=sys.stderr)\n"
        "    warnings.warn('RUIS warning'); logging.error('RUIS logging')\n"
        "    return add(*a)\n"
        "e.add_slips = noise\n"
        "from sessie.__main__ import main; main()"
    )
    program = (sys.executable, "-c", noisy)
    with Terminal("open", NAME, data=tmp_path / "map", program=program) as terminal:
        wait_for_item(terminal, first_of(Round))
        open_desk(terminal)
        type_slip(terminal, "A o", "het eerste")
        type_slip(terminal, "A o", "het tweede")
        assert "RUIS" not in terminal.text
        assert b"RUIS" not in terminal.output


STUCK = """
import sys, time
from sessie.widgets import calm
from sessie.app import SessieApp
from sessie.cli import given
SessieApp.exit = lambda *_, **__: time.sleep(60)
calm.PATIENCE = 1.0
given.in_terminal = lambda: True
given.open_app(given.Given(None, None), given.MENU)
"""


def test_a_program_that_cannot_end_properly_ends_all_the_same(tmp_path: Path) -> None:
    with Terminal(data=tmp_path / "map", program=[sys.executable, "-c", STUCK]) as terminal:
        terminal.wait_for("Nieuwe sessie")
        terminal.signal(signal.SIGTERM)
        assert terminal.wait_end() == 128 + signal.SIGTERM
