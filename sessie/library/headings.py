"""The headings of a draaiboek: `# Onderdeel: titel (5 min)`, `## Dia: titel` and so on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from sessie.library.outline import Piece
from sessie.library.remarks import Remarks, quote
from sessie.library.spelling import nearest, same, variants
from sessie.library.values import minutes

HEADINGS: dict[str, tuple[str, ...]] = {
    "onderdeel": ("onderdelen", "deel"),
    "dia": ("dia's", "dias", "slide"),
    "ronde": ("rondes", "rondje"),
    "pauze": ("pauzes",),
    "terugkoppeling": ("terugkoppelingen",),
    "stippen": ("stip",),
    "acties": ("actie", "afspraken", "afspraak"),
    "verslag": ("verslagdelen",),
}
"""What a heading may start with, and how else that may be spelled."""

PARTS = ("onderdeel", "verslag")
"""The headings that have one #."""

_SPELLINGS = variants(HEADINGS)
_SHAPE = re.compile(r"(?P<word>[^\W\d_]+(?:['’]s)?)(?P<colon>\s*:)?(?P<rest>.*)")
_BRACKETS = re.compile(r"(?P<title>.*?)\s*\((?P<inside>[^()]*)\)")
_TIMED = ("onderdeel", "ronde", "pauze")


@dataclass(slots=True)
class Block:
    """A heading and what stands under it."""

    word: str
    """A key of `HEADINGS`; empty is a heading that is not known, whose text is left out."""
    title: str
    line: int
    minutes: int = 0
    pieces: list[Piece] = field(default_factory=list)
    lost_part: bool = False
    """Whether a whole part is left out with this heading."""

    @property
    def name(self) -> str:
        """What the item is called in a remark: de ronde "Wensen"."""
        article = "het" if self.word in PARTS else "de"
        return f"{article} {self.word} {quote(self.title)}"


def blocks(pieces: Iterable[Piece], remarks: Remarks) -> list[Block]:
    """The pieces under their headings; what stands before the first heading is left out."""
    found: list[Block] = []
    early = 0
    skipping_part = False
    for piece in pieces:
        if piece.kind == "titel":
            block = _read_heading(piece, remarks)
            if block.word in PARTS or block.lost_part:
                skipping_part = block.lost_part
            elif skipping_part:
                block.word = ""
            found.append(block)
        elif found:
            found[-1].pieces.append(piece)
        elif not early:
            early = piece.line
            remarks.skip(early, _before_first())
    return found


def _before_first() -> str:
    return 'dit staat nog voor het eerste onderdeel. Zet er "# Onderdeel: … (… min)" boven.'


def _read_heading(piece: Piece, remarks: Remarks) -> Block:
    shape = _SHAPE.fullmatch(piece.text)
    word = _SPELLINGS.get(same(shape["word"]), "") if shape else ""
    if not shape or not word:
        remarks.skip(piece.line, _unknown(piece))
        return Block("", piece.text, piece.line, lost_part=_meant_part(piece))
    title, time = _title_and_minutes(shape["rest"].strip())
    if time and word not in _TIMED:
        remarks.advise(
            piece.line,
            f"alleen een onderdeel, een ronde en een pauze hebben een tijd. Haal ({time} min) weg.",
        )
    return Block(word, title or word.capitalize(), piece.line, time)


def _title_and_minutes(text: str) -> tuple[str, int]:
    """The title, and the minutes in the brackets at its end. Other brackets belong to the title."""
    brackets = _BRACKETS.fullmatch(text)
    time = minutes(brackets["inside"]) if brackets else 0
    return (brackets["title"], time) if brackets and time else (text, 0)


def _unknown(piece: Piece) -> str:
    word, colon, _ = piece.text.partition(":")
    shown = f"{'#' * piece.level} {word.strip()[:40]}{colon}".strip()
    if guess := _guess(piece):
        meant = f"{'#' if guess in PARTS else '##'} {guess.capitalize()}:"
        return f'ik ken "{shown}" niet. Bedoel je "{meant}"?'
    if piece.level == 1:
        return f'ik ken "{shown}" niet. Een onderdeel begint met "# Onderdeel: … (… min)".'
    known = ", ".join(word.capitalize() for word in HEADINGS if word not in PARTS)
    return f'ik ken "{shown}" niet. Na ## kan komen: {known}. Een kopje op een dia krijgt ###.'


def _guess(piece: Piece) -> str:
    word = piece.text.partition(":")[0]
    return _SPELLINGS.get(
        same(nearest(word, _SPELLINGS) or nearest(word.split(" ")[0], _SPELLINGS)), ""
    )


def _meant_part(piece: Piece) -> bool:
    return _guess(piece) in PARTS or (piece.level == 1 and not _guess(piece))
