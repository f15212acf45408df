"""Where content is looked for, and what happens when nobody takes what is written."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from sessie.cli.commands import HELP, commands
from sessie.cli.given import Given, careful, exports_folder
from sessie.cli.launch import Lasting, places
from sessie.library import content_folder, from_checkout
from sessie.library.folder import check, read_folder
from sessie.writing import copy_script

SCRIPT = "ouderavond-wensen-verwachtingen"


def test_the_users_own_content_counts_before_it_is_there(tmp_path: Path) -> None:
    given = Given(tmp_path, None)
    assert not given.own().exists()
    assert given.content() == places(given).content == (content_folder(), given.own())
    before = read_folder(*given.content())
    assert before.remarks == ()
    copy_script(SCRIPT, *given.content(), own=given.own())
    added = {s.id for s in read_folder(*given.content()).scripts} - {s.id for s in before.scripts}
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


USAGE = (
    "verslag", "verslag een twee", "verslag x --vorm odt", "verslag x --brief --vorm csv", "blabla",
    "--blabla", "verslga", "bladen", "bladen x --tafels 41", "bladen x --invullen", "importeer",
    "importeer a.txt", "importeer a.zip b.zip", "importeer . --sessie x", "open", "plan", "bewaar",
    "wis", "lijst x", "demo x", "opruimen een twee", "doek een twee",
    "--inhoud /nergens lijst",
)  # fmt: skip
"""What cannot be meant, whatever is on the disk."""
OTHER = ("verslag x", "doek x", "doek x --pagina", "bladen x",
         "importeer weg.json", "bewaar x", "plan x", "wis x --ja",
         "open x", "opruimen x --ja", "controleer weg.md",
         "importeer weg.txt --sessie x")  # fmt: skip
"""What may be meant, but is not there."""


@pytest.mark.parametrize(
    ("line", "code"), [*((line, 2) for line in USAGE), *((line, 1) for line in OTHER)]
)
def test_a_mistake_in_what_is_asked_differs_from_one_in_doing_it(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    line: str,
    code: int,
) -> None:
    (tmp_path / "a.zip").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.argv", ["sessie", "--map", str(tmp_path / "map"), *line.split()])
    with pytest.raises(SystemExit) as stopped:
        commands()
    said = capsys.readouterr()
    assert stopped.value.code == code, said
    assert said.err.count("\n") == (not said.out)


def test_every_command_has_a_line_that_is_no_use() -> None:
    assert {word for line in USAGE for word in line.split()} >= HELP.keys() - {"controleer"}


def test_the_help_of_all_commands_comes_without_what_they_do() -> None:
    code = (
        "import sys\nfrom sessie.cli.commands import cli\n"
        "cli.main(['--help'], standalone_mode=False)\n"
        "print({'textual', 'markdown_it', 'sessie.cli.files', 'sessie.writing'} & {*sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("set()\n")


def test_the_menu_and_a_session_begin_without_what_comes_later(tmp_path: Path) -> None:
    """Up to the first picture."""
    late = {"click", "sessie.flows", "sessie.writing", "markdown_it", "docx", "aiohttp"}
    code = (
        "import sys, asyncio\nfrom pathlib import Path\n"
        "from sessie.cli.given import Given\nfrom sessie.cli.launch import places\n"
        "from sessie.app import SessieApp\n"
        "async def main():\n"
        "    given = Given(Path(sys.argv[1]), None)\n"
        "    app = SessieApp(given.archive(), places(given))\n"
        "    app.READS_AHEAD = False\n"  # which comes a moment later, and here may be early
        "    async with app.run_test() as pilot:\n"
        "        await pilot.pause()\n"
        f"        print({late!r} & {{*sys.modules}})\n"
        "asyncio.run(main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.stdout == "set()\n", done.stderr


def test_reports_land_in_the_folder_that_was_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout = from_checkout()
    assert checkout is not None
    monkeypatch.delenv("SESSIE_MAP", raising=False)
    assert exports_folder(Given(tmp_path, None)) == tmp_path / "exports"
    assert places(Given(tmp_path, None)).exports == tmp_path / "exports"
    assert exports_folder(Given(None, None)) == checkout / "exports"
    assert exports_folder(Given(tmp_path, None), demo=True) == checkout / "exports"
    monkeypatch.setenv("SESSIE_MAP", str(tmp_path / "elders"))
    assert exports_folder(Given(None, None)) == tmp_path / "elders" / "exports"
