"""How wide the columns of a table are, from what is in them; in every form of the report."""

from __future__ import annotations

from collections.abc import Sequence

_SIGN, _SPACE = 0.21, 0.8
"""Centimetres that a bold sign takes, and the room beside the text of a cell."""
_MOST = 60
"""So many signs at most count for a column when there is not room for everything."""


def column_widths(rows: Sequence[Sequence[str]], width: float) -> tuple[float, ...]:
    """Centimetres per column: at least its longest word, and its longest text where that fits.

    Together they are at most this wide, and less when no more is needed.
    """
    columns = list(zip(*rows, strict=True))
    words = [max(map(_longest_word, column)) for column in columns]
    least = [signs * _SIGN + _SPACE for signs in words]
    left = width - sum(least)
    if left < 0:
        return (width / len(columns),) * len(columns)
    texts = [max(map(len, column)) for column in columns]
    more = [text - word for text, word in zip(texts, words, strict=True)]
    unit = _SIGN
    if sum(more) * unit > left:
        more = [min(signs, _MOST) for signs in more]
        unit = left / sum(more)
    return tuple(room + extra * unit for room, extra in zip(least, more, strict=True))


def _longest_word(text: str) -> int:
    return max(map(len, text.split()), default=0)
