"""How to make the letters of a terminal larger: a room of sixty people reads the last row too."""

from __future__ import annotations

WIDE = 100
"""Columns up to which the letters are large enough to say nothing."""
TARGET = 60, 18
"""Columns and rows at which a whole hall can read all that a terminal shows."""


def larger_letters(columns: int, platform: str) -> str | None:
    """The sentence that tells how, for a window of so many columns; None when its letters are
    large enough. `platform` is that of `sys.platform`."""
    if columns <= WIDE:
        return None
    key = "cmd" if platform == "darwin" else "ctrl"
    across, down = TARGET
    return (
        f"De letters zijn klein voor een zaal. Groter: {key} en +, "
        f"tot er ongeveer {across} letters op een regel passen en {down} regels onder elkaar."
    )
