"""The commands of the program, run as somebody runs them: in a process of their own, piped."""

from __future__ import annotations

import os
import select
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from whole.ready import ROOT, copied
from whole.terminal import SESSIE, copies, environment


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of a command."""

    code: int
    stdout: str
    stderr: str


def run(
    program: Iterable[str | Path], *arguments: str | Path, data: Path, cwd: Path = ROOT,
    stdin: str = "", **env: str,
) -> Ran:  # fmt: skip
    """Run a program without a terminal, with `data` as the folder of sessie."""
    if program is SESSIE and copies(env):
        return _run_copy([*map(str, arguments)], stdin.encode(), cwd, environment(data, **env))
    done = subprocess.run(
        [*map(str, program), *map(str, arguments)], cwd=cwd, env=environment(data, **env),
        input=stdin.encode(), capture_output=True, check=False, timeout=120,
    )  # fmt: skip
    return _ran(done.returncode, done.stdout, done.stderr)


def _run_copy(arguments: list[str], given: bytes, cwd: Path, env: dict[str, str]) -> Ran:
    (stdin, typed), (heard, stdout), (read, stderr) = os.pipe(), os.pipe(), os.pipe()
    assert len(given) <= 65536, "more than a pipe takes without a reader"
    os.write(typed, given)
    os.close(typed)
    streams = stdin, stdout, stderr
    process = copied(arguments, streams, cwd=cwd, env=env)
    for stream in streams:
        os.close(stream)
    found = {heard: b"", read: b""}
    waited_for = set(found)
    while waited_for:
        ready = select.select([*waited_for], [], [], 120)[0]
        assert ready, "it does not stop"
        for stream in ready:
            found[stream] += (data := os.read(stream, 65536))
            if not data:
                os.close(stream)
                waited_for.remove(stream)
    return _ran(process.wait(120), found[heard], found[read])


def _ran(code: int, stdout: bytes, stderr: bytes) -> Ran:
    return Ran(code, *(text.decode("utf-8", "backslashreplace") for text in (stdout, stderr)))


def sessie(*arguments: str | Path, data: Path, **more: Any) -> Ran:
    """Run `sessie` without a terminal."""
    return run(SESSIE, *arguments, data=data, **more)


def said(*arguments: str | Path, data: Path, **more: Any) -> str:
    """What a command that goes well writes, which is nothing on stderr."""
    ran = sessie(*arguments, data=data, **more)
    assert (ran.code, ran.stderr) == (0, ""), ran
    return ran.stdout


def refused(*arguments: str | Path, data: Path, code: int = 1, **more: Any) -> str:
    """The sentence with which a command is refused: one line on stderr, nothing on stdout."""
    ran = sessie(*arguments, data=data, **more)
    assert (ran.code, ran.stdout) == (code, ""), ran
    assert_sentence(ran.stderr)
    return ran.stderr.strip()


def assert_sentence(text: str) -> None:
    """One line for a person, and nothing that only says something to a programmer."""
    assert text.endswith("\n") and text.count("\n") == 1, text
    assert text.strip()[0].isupper() or text[0] in '“‘"' or ": " in text, text
    for word in ("Traceback", "Error", "Exception", "Errno", "Usage", "Try '"):
        assert word not in text


def exports_of(data: Path, name: str) -> list[Path]:
    """The reports of this session, in the data folder that was chosen."""
    return sorted((data / "exports").glob(f"verslag-{name}*"))
