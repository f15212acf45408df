"""Where content is looked for, and what happens when nobody takes what is written."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from sessie.cli.launch import Given, Lasting, careful
from sessie.library import content_folder
from sessie.library.folder import check
from sessie.library.own import copy_script

SCRIPT = "ouderavond-wensen-verwachtingen"


def test_the_users_own_content_counts_before_it_is_there(tmp_path: Path) -> None:
    given = Given(tmp_path, None)
    assert not given.own().exists()
    assert given.content() == given.places().content == (content_folder(), given.own())
    before = given.library()
    assert before.remarks == ()
    copy_script(SCRIPT, *given.content(), own=given.own())
    added = {s.id for s in given.library().scripts} - {s.id for s in before.scripts}
    assert added == {f"{SCRIPT}-eigen"}


def test_own_content_that_is_empty_or_not_there_is_no_mistake(tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    without = check()
    assert check(own=[tmp_path / "leeg", tmp_path / "weg"]) == without
    assert check([tmp_path / "leeg"]) != []


def does(error: Exception) -> None:
    """A command that fails."""
    raise error


def test_a_full_output_is_one_sentence_and_no_surprise(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    moved: list[int] = []
    monkeypatch.setattr("os.dup2", lambda _, there: moved.append(there))
    with pytest.raises(SystemExit) as stopped:
        careful(does)(OSError(errno.ENOSPC, "No space left on device"))
    assert stopped.value.code == 1
    assert capfd.readouterr().err.startswith("De schijf is vol")
    assert moved


def test_who_stops_reading_has_read_enough(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.dup2", lambda *_: None)
    with pytest.raises(SystemExit) as stopped:
        careful(does)(BrokenPipeError())
    assert stopped.value.code == 0
    assert capfd.readouterr().err == ""


@pytest.mark.skipif(sys.platform == "win32", reason="hier is geen pty")
def test_a_terminal_that_is_gone_takes_whatever_is_written() -> None:
    """The thread in which Textual writes must not die of it: all that follows would wait for it."""
    ours, theirs = os.openpty()
    with open(theirs, "w") as bare:
        terminal = Lasting(bare)
        assert terminal.isatty()
        assert terminal.write("zichtbaar") == 9
        terminal.flush()
        assert os.read(ours, 100) == b"zichtbaar"
        os.close(ours)
        with pytest.raises(OSError):
            os.write(theirs, b"weg")
        for _ in range(3):
            terminal.write("weg" * 10_000)
            terminal.flush()


def test_another_fault_in_writing_is_told() -> None:
    def full(text: str) -> int:
        raise OSError(errno.ENOSPC, "vol")

    terminal = Lasting(SimpleNamespace(write=full))  # type: ignore[arg-type]
    with pytest.raises(OSError, match="vol"):
        terminal.write("tekst")
