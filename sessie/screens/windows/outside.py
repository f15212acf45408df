"""Programs outside of the terminal: one that opens a written file, and the user's own editor."""

from __future__ import annotations

import asyncio
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from textual.app import App, SuspendNotSupported

_PATIENCE = 5.0
"""Seconds in which a program that cannot open the file says so."""


def open_file(path: Path) -> str:
    """Open a file outside of the terminal; gives "" or, when that fails, one sentence.

    Waits a few seconds at most and prints nothing: what is started gets no part of the terminal.
    """
    where = (
        f"Openen lukt hier niet: het staat in de map {path.parent.name}, met de naam {path.name}."
    )
    try:
        if sys.platform == "win32":
            os.startfile(path)
            return ""
        command = _command()
        return "" if command and _starts([*command, str(path.absolute())]) else where
    except OSError:
        return where


def _command() -> tuple[str, ...]:
    """The program that knows which program opens what; nothing when no window can be opened."""
    if sys.platform == "darwin":
        return ("open",)
    if shutil.which("wslview"):
        return ("wslview",)
    screen = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    return ("xdg-open",) if screen and shutil.which("xdg-open") else ()


def _starts(command: list[str]) -> bool:
    """Whether it did not fail at once; a program that goes on is left alone."""
    started = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        return started.wait(_PATIENCE) == 0
    except subprocess.TimeoutExpired:
        return True


NOTHING_WRITTEN = "Er is nog niets geschreven: druk eerst op w."


async def open_written(app: App[None], path: Path | None) -> None:
    """Open a file that was written; why it cannot be opened is said in one sentence."""
    problem = await asyncio.to_thread(open_file, path) if path else NOTHING_WRITTEN
    if problem:
        app.notify(problem, severity="warning", timeout=10, markup=False)


def edit_outside(
    app: App[Any],
    own: Mapping[str, str],
    edited: Callable[[str, Mapping[str, str]], dict[str, str]],
) -> dict[str, str] | None:
    """All own text as `edited` by the program of VISUAL or EDITOR; None when nothing came of it,
    and why is said."""
    command = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not command:
        _say(app, "Er is geen tekstprogramma ingesteld: zet de naam ervan in EDITOR.")
        return None
    try:
        with app.suspend():
            return edited(command, own)
    except SuspendNotSupported:
        _say(
            app, "In dit venster kan dat niet: schrijf de tekst per hoofdstuk, met 1 tot en met 8."
        )
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        _say(app, _reason(error, command))
    return None


def _reason(error: Exception, command: str) -> str:
    if isinstance(error, ValueError):
        return str(error)
    name = shlex.split(command)[0] if command.strip() else command
    return f"Het tekstprogramma {Path(name).name} deed het niet, dus er is niets veranderd."


def _say(app: App[Any], sentence: str) -> None:
    app.notify(sentence, severity="warning", timeout=15, markup=False)
