"""Words that are hard to read for many parents, each with simpler ones: content/woorden.md."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from sessie.library.places import content_folder
from sessie.library.remarks import Remark, Remarks, quote
from sessie.library.textfile import read_text, tidy_lines

FILE_NAME = "woorden.md"

HardWords = Mapping[str, tuple[str, ...]]


def read_hard_words(path: Path) -> tuple[HardWords, tuple[Remark, ...]]:
    """The list `- moeilijk, moeilijke: makkelijk, makkelijker` of one file."""
    from sessie.library.front import read_front
    from sessie.library.outline import outline

    remarks = Remarks(path.name)
    text = read_text(path, remarks)
    if text is None:
        return {}, remarks.in_order()
    lines = tidy_lines(text)
    front = read_front(lines, remarks)
    words: dict[str, tuple[str, ...]] = {}
    for piece in outline([""] * front.end + lines[front.end :], remarks):
        if piece.kind != "punt":
            continue
        hard, _, simple = piece.text.partition(":")
        better = _words(simple)
        if not better:
            remarks.skip(
                piece.line,
                f"bij {quote(hard)} staat geen makkelijker woord. Schrijf: - moeilijk: makkelijk",
            )
        words.update((word.casefold(), better) for word in _words(hard) if better)
    return words, remarks.in_order()


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


@cache
def built_in_hard_words() -> HardWords:
    """The list that comes with the program; read once."""
    return read_hard_words(content_folder() / FILE_NAME)[0]
