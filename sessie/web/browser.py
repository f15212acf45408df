"""Opening the browser that this user chose, without a trace on the terminal."""

from __future__ import annotations

import os
import subprocess
import sys

PATIENCE = 15.0
"""Seconds that the system gets to begin with it."""
OPEN = "import sys, webbrowser; sys.exit(not webbrowser.open_new(sys.argv[1]))"
"""In a program of its own: what browsers say while they start would land in the middle of the
screen, and one that never answers would keep this program from ending."""


def open_browser(address: str) -> bool:
    """Whether the system says that it opens this address; not every system knows."""
    # A browser that draws in a terminal would take ours.
    environment = {key: value for key, value in os.environ.items() if key != "TERM"}
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-c", OPEN, address],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=environment, start_new_session=True, timeout=PATIENCE, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return True  # it runs, and this is as long as it does
    except OSError:
        return False
    return done.returncode == 0
