"""The content that comes with the program, read once for all tests that only look at it."""

from __future__ import annotations

from functools import cache

from sessie.library import content_folder
from sessie.library.folder import Library, read_folder


@cache
def content() -> Library:
    """All of it."""
    return read_folder(content_folder())
