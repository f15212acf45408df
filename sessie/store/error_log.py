"""Notes of unexpected errors: what kind and where, never what people said."""

from __future__ import annotations

import os
import traceback
from datetime import datetime
from pathlib import Path

MOST_BYTES = 200_000
"""The log starts anew when it is larger."""


def note_error(path: Path, error: BaseException, when: datetime) -> None:
    """Add the sort of error and its places in the code.

    Neither the message of the error nor values of variables are written: both can hold a slip.
    A log that cannot be written is no reason to fail twice.
    """
    # Textual wraps what went wrong in a worker; that it was a worker says nothing.
    inner = getattr(error, "error", None)
    error = inner if isinstance(inner, BaseException) else error
    lines = [f"{when:%Y-%m-%d %H:%M:%S} {type(error).__module__}.{type(error).__qualname__}"]
    for frame in traceback.extract_tb(error.__traceback__):
        lines.append(f"  {frame.filename}:{frame.lineno} {frame.name}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = path.exists() and path.stat().st_size > MOST_BYTES
        flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if fresh else os.O_APPEND)
        handle = os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as log:
            log.write("\n".join(lines) + "\n")
    except OSError:
        return
