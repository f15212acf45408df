"""Text that mixes languages, in pieces that each run one way."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

_RIGHT_TO_LEFT = ("R", "AL")
_LEFT_TO_RIGHT = "L"
_SITS_ON_ANOTHER = "NSM"


def by_direction(text: str) -> Iterator[tuple[str, bool]]:
    """The pieces of a text in order, each with whether it runs from right to left.

    What has no direction of its own, such as spaces, digits and full stops, goes along with
    right-to-left text when that stands on both sides of it, or when the text ends there. A space at
    the end does not: something may follow.
    """
    done = 0
    for start, end in _stretches(text):
        if done < start:
            yield text[done:start], False
        yield text[start:end], True
        done = end
    if done < len(text):
        yield text[done:], False


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Where right-to-left text begins and ends."""
    start, end = -1, -1
    for place, char in enumerate(text):
        way = unicodedata.bidirectional(char)
        if way in _RIGHT_TO_LEFT or (way == _SITS_ON_ANOTHER and end == place):
            start, end = (place if start < 0 else start), place + 1
        elif way == _LEFT_TO_RIGHT and start >= 0:
            yield start, end
            start = -1
    if start >= 0:
        yield start, len(text.rstrip())
