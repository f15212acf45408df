"""Advice about what the room gets to see: does it fit, and can every parent read it.

At most 9 lines of 60 characters fit on a terminal of 80×24 that is enlarged on a beamer. Sentences
of at most 12 words with one message each are the usual advice for B1, the level of most parents.
Words that are hard to read for many of them stand in content/woorden.md, each with simpler ones.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from sessie.library import content_folder
from sessie.library.header import KEYS
from sessie.library.pieces import LONGEST_LINE, Piece, read_content
from sessie.library.remarks import Remark, Remarks, enumerate_words, quote
from sessie.model.frozen import dataclass

HARD_WORDS_FILE = "woorden.md"
MOST_LINES = 9
MOST_SIGNS = 60
MOST_WORDS = 12

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_SENTENCE_END = re.compile(r"[.!?…:]+(?:[\"”’')]*\s|$)")
_ALWAYS_A_NOTE = re.compile(
    r"(wijs\b.*\baan\b|deel\b.*\buit\b|lees\b.*\bvoor\b|leg\b.*\buit\b|stel\b.*\bvoor\b"
    r"|vraag (of|wie|de zaal|handen|iedereen)\b|zeg (wie|dat|hoe)\b|geef het woord\b"
    r"|voer\b.*\bin\b|loop (langs|rond)\b|let op de (tijd|klok)\b)",
    re.IGNORECASE,
)
_OFTEN_A_NOTE = re.compile(r"(zeg|noem|vraag|vertel|laat|bedank|controleer)\b", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“”„][^\"“”„]*[\"“”„]")
_OTHER_FORM = {
    "u": re.compile(r"\b(je|jij|jou|jouw|jullie)\b", re.IGNORECASE),
    "je": re.compile(r"\b(u|uw)\b", re.IGNORECASE),
}
_TO_THE_ROOM = re.compile(r"\b(u|uw|jullie|je|jouw)\b", re.IGNORECASE)

HardWords = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Checker:
    """Looks at projected lines, and says what does not fit or is hard to read."""

    remarks: Remarks
    for_parents: bool
    """Whether parents read along; teams may get longer sentences."""
    hard_words: HardWords
    address: str = ""
    """u or je: how the room is addressed everywhere; "" when the draaiboek does not say."""

    def line(self, number: int, text: str) -> None:
        """One projected line."""
        if len(text) > MOST_SIGNS:
            self.remarks.advise(
                number,
                f"deze regel is {len(text)} tekens lang. Op het scherm passen er {MOST_SIGNS}.",
            )
        self._address(number, text)
        if self.for_parents and len(text) <= LONGEST_LINE:
            self._for_parents(number, text)

    def _address(self, number: int, text: str) -> None:
        """What people say, between quotes, is left as they say it."""
        pattern = _OTHER_FORM.get(self.address)
        found = pattern.search(_QUOTED.sub("", text)) if pattern else None
        if found:
            self.remarks.advise(
                number,
                f'hier staat "{found[1]}". Bovenaan staat: aanspreken: {self.address}. '
                "Kies één van de twee.",
            )

    def _for_parents(self, number: int, text: str) -> None:
        longest = max(len(_WORD.findall(part)) for part in _SENTENCE_END.split(text))
        if longest > MOST_WORDS:
            self.remarks.advise(
                number, f"deze zin heeft {longest} woorden. Voor ouders is {MOST_WORDS} genoeg."
            )
        words = [word.casefold() for word in _WORD.findall(text)]
        spoken = f" {' '.join(words)} "
        for hard, simple in self.hard_words.items():
            if f" {hard} " in spoken:
                self.remarks.advise(
                    number,
                    f"{quote(hard)} is een moeilijk woord. Misschien {enumerate_words(simple)}?",
                )

    def slide(self, title: str, line: int, pieces: list[Piece]) -> None:
        """All lines of one slide or break."""
        for piece in pieces:
            self.line(piece.line, piece.text)
            if piece.kind == "tekst" and looks_like_note(piece.text):
                self.remarks.advise(piece.line, _forgotten(title, piece.text))
        if len(pieces) > MOST_LINES:
            self.remarks.advise(
                line,
                f"de dia {quote(title)} heeft {len(pieces)} regels. Op het scherm passen er "
                f"{MOST_LINES}. Maak er twee dia's van.",
            )


def _forgotten(title: str, text: str) -> str:
    start = " ".join(text.split()[:2])
    return (f"bij {quote(title)} staat een regel die op een opmerking voor jezelf lijkt "
            f"({quote(start + '…')}). Zet er > voor, anders ziet de zaal hem.")  # fmt: skip


def looks_like_note(text: str) -> bool:
    """Whether a line tells the facilitator what to do, instead of telling the room something."""
    if _ALWAYS_A_NOTE.match(text):
        return True
    return bool(_OFTEN_A_NOTE.match(text)) and not _TO_THE_ROOM.search(text)


def read_hard_words(path: Path) -> tuple[HardWords, tuple[Remark, ...]]:
    """The list `- moeilijk, moeilijke: makkelijk, makkelijker` of one file."""
    remarks = Remarks(path.name)
    _, pieces = read_content(path, remarks, KEYS) or (None, ())
    words: dict[str, tuple[str, ...]] = {}
    for piece in (piece for piece in pieces if piece.kind == "punt"):
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
    return read_hard_words(content_folder() / HARD_WORDS_FILE)[0]
