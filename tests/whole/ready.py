"""A Python that has read all the code and stands ready: a copy of it becomes `sessie`.

Reading the code is most of the work of a program that is started, used for one thing and killed.
A copy has a process, streams, a folder, variables and an end of its own, as any program. What it
does not show is that a start brings in what it needs: for that `fresh` programs are started.
"""

from __future__ import annotations

import atexit
import fcntl
import gc
import io
import json
import os
import pkgutil
import runpy
import select
import signal
import socket
import struct
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import cast

HERE = Path(__file__)
ROOT = HERE.parent.parent.parent
CAN_COPY = sys.platform == "linux"
NUMBER = struct.Struct("i")
STREAMS = (0, 1, 2)


class Copy:
    """A program that was started so; what `subprocess.Popen` has of one, as far as tests ask."""

    def __init__(self, report: int) -> None:
        self._report = report
        """What comes out of it: the id of the process, and its code when it has ended."""
        self.pid = NUMBER.unpack(os.read(report, NUMBER.size))[0]
        self.returncode: int | None = None

    def poll(self) -> int | None:
        """Its code, when it has ended."""
        if self.returncode is None and select.select([self._report], [], [], 0)[0]:
            self.returncode = NUMBER.unpack(os.read(self._report, NUMBER.size))[0]
            os.close(self._report)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Its code, when it ends. Raises TimeoutExpired when that is not within these seconds."""
        if self.returncode is None:
            select.select([self._report], [], [], timeout)
        if (code := self.poll()) is None:
            raise subprocess.TimeoutExpired("sessie", timeout or 0.0)
        return code

    def send_signal(self, number: int) -> None:
        """Send it a signal, unless it has ended."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """End it at once."""
        self.send_signal(signal.SIGKILL)


@cache
def _ready() -> tuple[socket.socket, subprocess.Popen[bytes]]:
    """The Python that stands ready, one for each process of tests, and the line to it; it goes when
    this process does."""
    here, there = socket.socketpair()
    with there:
        process = subprocess.Popen(
            [sys.executable, HERE, str(there.fileno())], cwd=ROOT, pass_fds=[there.fileno()],
            env={**os.environ, "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT)},
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        )  # fmt: skip
    return here, process


def copied(
    arguments: Sequence[str], streams: Sequence[int], *, cwd: Path, env: Mapping[str, str],
    owns_terminal: bool = False, script: str = "",
) -> Copy:  # fmt: skip
    """Start `sessie` with these arguments and with these for its three streams, which may be one
    terminal that it owns; or this script, which may break something before it runs `sessie`."""
    arguments = [script, *arguments]
    asked = json.dumps([arguments, str(cwd), dict(env), owns_terminal]).encode()
    line, _ = _ready()
    out, into = os.pipe()
    try:
        socket.send_fds(line, [NUMBER.pack(len(asked))], [*streams, into])
        line.sendall(asked)
    finally:
        os.close(into)
    return Copy(out)


# in the process that stands ready -------------------------------------------------------------


def stand_ready(line: socket.socket) -> list[str]:
    """Make copies as long as the line is there; comes back in each copy, with its script and
    arguments."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        head, files, _, _ = socket.recv_fds(line, NUMBER.size, 4)
        if not head:
            os._exit(0)
        asked = b""
        while len(asked) < NUMBER.unpack(head)[0]:
            asked += line.recv(65536)
        if not os.fork():
            line.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            signal.signal(signal.SIGINT, signal.default_int_handler)
            return _begin(files, *json.loads(asked))
        for file in files:
            os.close(file)


def _begin(
    files: Sequence[int], arguments: list[str], cwd: str, env: dict[str, str], owns_terminal: bool
) -> list[str]:
    """One process stays to say how the other ends."""
    *streams, report = files
    if child := os.fork():
        for stream in streams:
            os.close(stream)
        os.write(report, NUMBER.pack(child))
        ended = os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
        assert ended is not None
        killed = ended.si_code != os.CLD_EXITED
        os.write(report, NUMBER.pack(-ended.si_status if killed else ended.si_status))
        os._exit(0)
    os.close(report)
    for stream, file in zip(STREAMS, streams, strict=True):
        os.dup2(file, stream)
    for file in set(streams) - set(STREAMS):
        os.close(file)
    if owns_terminal:
        os.setsid()
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    time.tzset()
    gc.enable()
    _open_streams()
    return arguments


def _open_streams() -> None:
    """The streams as Python makes them when it starts."""
    at_once = bool(os.environ.get("PYTHONUNBUFFERED"))
    for number, name in zip(STREAMS, ("stdin", "stdout", "stderr"), strict=True):
        was = cast(io.TextIOWrapper, getattr(sys, name))
        stream = open(  # noqa: SIM115 - it stays open
            number, "w" if number else "r", encoding=was.encoding, errors=was.errors, closefd=False
        )
        lines = number == 2 or stream.isatty()
        stream.reconfigure(line_buffering=lines, write_through=at_once)
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)


def _end(asked: object) -> None:
    """End with the code that was asked for, as Python does, but leave all that was read to the
    system. Comes back when Python has something to say."""
    if asked is not None and not isinstance(asked, int):
        return
    with suppress(Exception):
        threading._shutdown()  # type: ignore[attr-defined]
        atexit._run_exitfuncs()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit((asked or 0) & 0xFF)


def _read_all() -> None:
    """Bring in every module of the program."""
    import sessie

    gc.disable()
    for found in pkgutil.walk_packages(sessie.__path__, "sessie."):
        if not found.name.endswith("__main__"):
            import_module(found.name)
    import_module("textual.drivers.linux_driver")
    gc.freeze()


if __name__ == "__main__":
    sys.path[0] = str(ROOT)
    _read_all()
    script, *sys.argv[1:] = stand_ready(socket.socket(fileno=int(sys.argv[1])))
    sys.path[0] = os.path.dirname(script) if script else os.getcwd()
    try:
        if script:
            runpy.run_path(script, run_name="__main__")
        else:
            runpy.run_module("sessie", run_name="__main__", alter_sys=True)
    except SystemExit as asked:
        _end(asked.code)
        raise
    _end(None)
