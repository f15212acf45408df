"""Showing a written file in the program that this machine has for it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

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
