"""Where the pages of one evening find it."""

from __future__ import annotations

from sessie.model.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """What a page in a browser goes back to, also after a restart of the program."""

    port: int = 0
    """Of this laptop; 0 is any that is free."""
    token: str = ""
    """What a page shows to be let in; empty for a new one."""
