"""What a practice example is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PracticeExample:
    """praktijkvoorbeeld: how a school or municipality works together with parents."""

    id: str
    title: str
    place: str
    audience: str
    """For whom it is."""
    core: str
    """What they do; lines, of which those that begin with "- " are bullets."""
    gains: str
    """What it brings, in lines as `core`."""
    source: str
    link: str
    """A web address, or ""."""
    own: bool
    """Whether a user of the program wrote it."""
    path: Path
    """The file that it was read from."""
