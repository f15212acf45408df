"""Runs the program on a disk that hangs while a file is there:
`python hanging.py FILE PLACE sessie-arguments…`; PLACE breaks, see `crashing.py`; - is none.

Closing gives the disk only a moment, so that a test has not to wait it out.
"""

from __future__ import annotations

import sys
import time
from importlib import import_module
from pathlib import Path

from sessie.live import Live
from sessie.store.disk import Ops

sync, let_go = Ops.sync, Live.let_go


def main() -> None:
    """Make the disk hang, break a place if one is named, and run the program."""
    hangs, place = Path(sys.argv.pop(1)), sys.argv.pop(1)

    def hang(self: Ops, fd: int) -> None:
        while hangs.exists():
            time.sleep(0.02)
        sync(self, fd)

    def let_go_soon(self: Live, timeout: float = 0.3) -> None:
        let_go(self, min(timeout, 0.3))

    Ops.sync = hang  # type: ignore[method-assign]
    Live.let_go = let_go_soon  # type: ignore[method-assign]
    if place != "-":
        import_module("crashing").PLACES[place]()
    from sessie.__main__ import main as run

    run()


if __name__ == "__main__":
    main()
