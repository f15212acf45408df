"""A program on a real pseudo-terminal, and when something stood on its screen.

Every piece of output gets the time at which it was read. Only when the wanted word has passed by
and the program is silent, the pieces are replayed on a screen in memory: the answer is the time of
the piece after which the word stands there. So the replay costs the measured time nothing.
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import termios
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from time import clock_gettime, perf_counter
from typing import Self

import pyte

COLUMNS, ROWS = 80, 24
"""A beamer that shows an enlarged terminal."""
QUIET = 0.06
"""Seconds of silence after which a program has painted."""
STILL = 0.5
"""Seconds of silence after which the screen is looked at although the word did not come by: some
programs write only the signs that differ."""
PATIENCE = 30.0
"""Seconds after which a word is not coming any more."""

ROOT = Path(__file__).resolve().parent.parent
_LEFT_OUT = (
    "PYTHONDONTWRITEBYTECODE",
    "PYTHONUNBUFFERED",
    "PYTHONPATH",
    "SESSIE_MAP",
    "NO_COLOR",
    "COLUMNS",
    "LINES",
)
"""Settings of this shell that would make a program start otherwise than for its user."""

Piece = tuple[float, bytes]
Shows = Callable[[Sequence[str]], bool]
"""Whether these lines of the screen show what is waited for."""


class NotPainted(Exception):
    """What was waited for did not come on the screen; says what did."""


class Replay:
    """A screen in memory that is fed what a program wrote."""

    def __init__(self) -> None:
        self.screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.ByteStream(self.screen)

    def feed(self, pieces: Sequence[Piece], shows: Shows) -> float | None:
        """Draw all pieces; gives the time of the first one after which the screen shows it."""
        found: float | None = None
        for moment, data in pieces:
            self._stream.feed(data)
            if found is None and shows(self.screen.display):
                found = moment
        return found


class Program:
    """A program that runs on a pseudo-terminal until the end of its `with` block."""

    def __init__(self, argv: Sequence[str]) -> None:
        self.argv = list(argv)
        self.cpu = 0.0
        """Processor seconds of all its threads when the word that was waited for came by."""
        self._replay = Replay()
        environment = surroundings(os.environ)
        self.started = perf_counter()
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            _become(self.argv, environment)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self._fd)

    def send(self, keys: bytes) -> float:
        """Press keys; gives the time just before."""
        moment = perf_counter()
        os.write(self._fd, keys)
        return moment

    def painted(self, word: str, shows: Shows | None = None) -> float:
        """The time at which the screen showed the word, or what `shows` looks for.

        Raises NotPainted.
        """
        shown, ending = shows or _has(word), perf_counter() + PATIENCE
        pieces = self._read(word.encode())
        found = self._replay.feed(pieces, shown)
        while found is None and pieces and perf_counter() < ending:  # it came elsewhere first
            pieces = self._read(b"")
            found = self._replay.feed(pieces, shown)
        if found is None:
            screen = "\n".join(line.rstrip() for line in self._replay.screen.display)
            raise NotPainted(f"{' '.join(self.argv)}: no ‘{word}’ on\n{screen}")
        return found

    def memory(self) -> float:
        """Memory in use now, MiB."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    def used(self) -> float:
        """Processor seconds of all its threads so far."""
        return processor(self.pid)

    def watched(self, seconds: float) -> int:
        """Bytes that it writes in this time."""
        written, ending = 0, perf_counter() + seconds
        while (left := ending - perf_counter()) > 0:
            if select.select([self._fd], [], [], left)[0]:
                written += len(os.read(self._fd, 1 << 16))
        return written

    def _read(self, word: bytes) -> list[Piece]:
        """All output up to a silence: a short one after the word, or a long one."""
        pieces: list[Piece] = []
        so_far, seen, ending = b"", False, perf_counter() + PATIENCE
        while (now := perf_counter()) < ending:
            wait = QUIET if seen else STILL if pieces else ending - now
            if not select.select([self._fd], [], [], wait)[0]:
                break
            try:
                data = os.read(self._fd, 1 << 16)
            except OSError:  # the program has ended
                break
            pieces.append((perf_counter(), data))
            so_far += data
            if not seen and word in so_far:
                seen, self.cpu = True, processor(self.pid)
        return pieces


def _has(word: str) -> Shows:
    return lambda lines: any(word in line for line in lines)


def surroundings(given: Mapping[str, str]) -> dict[str, str]:
    """The environment of a user at a terminal with all colours."""
    kept = {key: value for key, value in given.items() if key not in _LEFT_OUT}
    return {**kept, "TERM": "xterm-256color", "COLORTERM": "truecolor"}


def _become(argv: list[str], environment: Mapping[str, str]) -> None:
    """In the new process: a terminal of our size, and then the program."""
    try:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        os.chdir(ROOT)
        os.execve(argv[0], argv, environment)
    finally:
        os._exit(127)


def processor(pid: int) -> float:
    """Processor seconds of a process so far, by the clock that Linux keeps for each process
    (clock_getcpuclockid)."""
    return clock_gettime((~pid << 3) | 2)
