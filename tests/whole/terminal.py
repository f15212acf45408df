"""A program in a real terminal: a pty to type in, and pyte to read what it shows."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType

import pyte

from whole.ready import CAN_COPY, Copy, copied
from whole.ready import ROOT as ROOT

SESSIE = (sys.executable, "-m", "sessie")
KEYS = {
    "enter": "\r", "escape": "\x1b", "tab": "\t", "shift+tab": "\x1b[Z", "backspace": "\x7f",
    "up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D",
    "home": "\x1b[H", "end": "\x1b[F", "delete": "\x1b[3~", "pageup": "\x1b[5~",
    "pagedown": "\x1b[6~", "f1": "\x1bOP", "f2": "\x1bOQ", "f3": "\x1bOR", "f4": "\x1bOS",
    "f5": "\x1b[15~", "f8": "\x1b[19~", "f10": "\x1b[21~",
    **{f"ctrl+{letter}": chr(ord(letter) - 96) for letter in "acoqsz"},
}  # fmt: skip
"""What a terminal sends for a key."""
POLLS, POLL = 600, 0.05
"""How often the screen is looked at before it is called missing, and seconds between."""
LEAVES = b"\x1b[?1049l"
"""The alternate screen is left: from here on the shell's own screen is shown."""


class NotOnScreen(AssertionError):
    """What was waited for did not come; the message is what the screen shows instead."""


class Terminal:
    """One program, from its start to its end; use it in a `with`."""

    def __init__(
        self,
        *arguments: str | Path,
        data: Path,
        size: tuple[int, int] = (80, 24),
        program: Sequence[str | Path] = SESSIE,
        env: Mapping[str, str] | None = None,
        cwd: Path = ROOT,
        knows_size: bool = True,
        fresh: bool = False,
    ) -> None:
        """Start `sessie` with these arguments and `data` as its folder; `size` is columns, rows,
        which the terminal may not know of itself. `fresh` starts a new Python for it."""
        self.screen = pyte.Screen(*size)
        self.output = b""
        """Every byte that the program wrote."""
        self._rows: list[str] | None = None
        """The rows of the screen, until something is written."""
        self._stream = pyte.ByteStream(self.screen)
        self._open = True
        self._pty, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, _size(*size) if knows_size else _size(0, 0))
        os.set_blocking(self._pty, False)
        given, place = [*map(str, arguments)], environment(data, **env or {})
        self.process: Copy | subprocess.Popen[bytes]
        script = str(program[1]) if str(program[1]).endswith(".py") else ""
        if (program is SESSIE or script) and not fresh and copies(env or {}):
            self.process = copied(
                given, [slave] * 3, cwd=cwd, env=place, owns_terminal=True, script=script
            )
        else:
            self.process = subprocess.Popen(
                [*map(str, program), *given], stdin=slave, stdout=slave, stderr=slave, cwd=cwd,
                env=place, start_new_session=True, preexec_fn=_own_this_terminal,
            )  # fmt: skip
        os.close(slave)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self.kill()

    # what a person does ---------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        """Press keys: a name of `KEYS`, or the character itself."""
        for key in keys:
            self.send(KEYS.get(key, key).encode())

    def type(self, text: str) -> None:
        """Type a text."""
        self.send(text.encode())

    def enter(self, text: str) -> None:
        """Type a text and press Enter."""
        self.send(f"{text}\r".encode())

    def paste(self, text: str) -> None:
        """Paste a text, as a terminal with bracketed paste hands it over."""
        self.send(b"\x1b[200~" + text.encode("utf-8", "replace") + b"\x1b[201~")

    def send(self, data: bytes) -> None:
        """Send these bytes, reading meanwhile so that neither side has to wait for ever."""
        rest = data
        for _ in range(POLLS):
            if not rest:
                return
            _, writable, _ = select.select([], [self._pty], [], POLL)
            if writable:
                with contextlib.suppress(BlockingIOError):
                    rest = rest[os.write(self._pty, rest[:1024]) :]
            self.read(0)
        raise NotOnScreen(f"it does not read what is typed:\n{self.text}")

    # what a person sees ---------------------------------------------------------------------

    @property
    def rows(self) -> list[str]:
        """The rows of the screen as it is now."""
        if self._rows is None:
            self._rows = self.screen.display
        return self._rows

    @property
    def text(self) -> str:
        """The screen as it is now."""
        return "\n".join(self.rows)

    @property
    def cursor_line(self) -> str:
        """The line where the cursor stands: the row of the field that gets the keys."""
        return self.rows[self.screen.cursor.y]

    def read(self, seconds: float = POLL) -> bool:
        """Take in what the program wrote; false when nothing more can come."""
        if not self._open:
            return False
        readable, _, _ = select.select([self._pty], [], [], seconds)
        while readable:
            try:
                data = os.read(self._pty, 65536)
            except BlockingIOError:
                break
            except OSError:  # EIO: nobody has the other side open any more
                return False
            if not data:
                return False
            self.output += data
            self._rows = None
            self._stream.feed(data)
            readable, _, _ = select.select([self._pty], [], [], 0)
        return True

    def look_on(self, seconds: float) -> None:
        """Read for this long, whatever comes."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and self.read(left):
            pass

    def wait_until(self, so: Callable[[], bool], what: str) -> None:
        """Wait until this holds for the screen; `what` says in the error what did not happen."""
        for _ in range(POLLS):
            alive = self.read()
            if so():
                return
            if not alive:
                break
        raise NotOnScreen(f"{what}\n{self.text}")

    def wait_for(self, *texts: str, gone: Iterable[str] = ()) -> str:
        """Wait until all these texts are on the screen and those in `gone` are not; gives it."""
        not_there = [*gone]

        def so() -> bool:
            shown = self.text
            return all(t in shown for t in texts) and not any(t in shown for t in not_there)

        self.wait_until(so, f"waited for {texts} without {not_there}")
        return self.text

    def wait_for_field(self, label: str) -> None:
        """Wait until the field with this label gets the keys."""
        self.wait_until(lambda: label in self.cursor_line, f"the cursor is not at “{label}”")

    def wait_for_empty_line(self, *texts: str, gone: Iterable[str] = ()) -> None:
        """Wait until these texts are on the screen, those in `gone` are not, and the line that is
        typed in is empty. The cursor stays there while a window stands over the line."""
        self.wait_until(
            lambda: (
                self.screen.cursor.x <= 2
                and "│" not in self.cursor_line
                and all(text in self.text for text in texts)
                and not any(text in self.text for text in gone)
            ),
            f"waited for an empty line and {texts} without {gone}",
        )

    # how it ends ----------------------------------------------------------------------------

    def wait_end(self) -> int:
        """Read on until the program has ended; gives its exit code."""
        for _ in range(POLLS):
            if not self.read():
                with contextlib.suppress(subprocess.TimeoutExpired):
                    return self.process.wait(POLL)
        raise NotOnScreen(f"it does not stop:\n{self.text}")

    def resize(self, columns: int, rows: int) -> None:
        """Drag the window to another size."""
        self._rows = None
        self.screen.resize(rows, columns)
        fcntl.ioctl(self._pty, termios.TIOCSWINSZ, _size(columns, rows))

    def signal(self, number: signal.Signals) -> None:
        """Send the program a signal."""
        self.process.send_signal(number)

    def hang_up(self) -> None:
        """Close the window: the terminal is gone."""
        if self._open:
            self._open = False
            os.close(self._pty)

    def kill(self) -> None:
        """End it at once, without any warning."""
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        self.process.wait()
        self.hang_up()


def environment(data: Path, **more: str) -> dict[str, str]:
    """Variables for a program that keeps its data in this folder, in an ordinary terminal."""
    kept = {key: value for key, value in os.environ.items()
            if not key.startswith(("TEXTUAL", "SESSIE", "COV_", "PYTEST"))}  # fmt: skip
    path = os.pathsep.join([str(ROOT), *filter(None, [kept.get("PYTHONPATH")])])
    return {**kept, "SESSIE_MAP": str(data), "PYTHONPATH": path, "TERM": "xterm-256color",
            "LANG": "C.UTF-8", "HOME": str(data.parent), **more}  # fmt: skip


def copies(env: Mapping[str, str]) -> bool:
    """Whether a copy of a Python that runs will do, in an ordinary place with these variables
    besides; some are for the start of a Python."""
    return CAN_COPY and not any(key.startswith(("PYTHON", "LC_", "LANG")) for key in env)


def _size(columns: int, rows: int) -> bytes:
    return struct.pack("HHHH", rows, columns, 0, 0)


def _own_this_terminal() -> None:
    """In the new process: a closed window is only told to the session that owns the terminal."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
