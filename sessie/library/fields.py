"""The lines `Naam: waarde` under an item, with the bullets that belong to them, and its notes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from sessie.library.headings import Block
from sessie.library.outline import Piece
from sessie.library.remarks import Remarks, quote
from sessie.library.spelling import nearest, same, variants

_HEAD = re.compile(r"([^()]+?)\s*(?:\(([^()]*)\))?\s*")
_TABLE_QUESTION = re.compile(
    r"(?:vraag|vragen|onderwerp)\s+(?:voor\s+|aan\s+)?tafel\s+(\S{1,12})", re.IGNORECASE
)

FIELDS: dict[str, dict[str, tuple[str, ...]]] = {
    "dia": {"model": (), "toon": (), "id": ()},
    "pauze": {"id": ()},
    "ronde": {
        "vraag": ("vragen",),
        "soorten": ("soort",),
        "hulpvragen": ("hulpvraag",),
        "per tafel": (),
        "vraag tafel": ("vraag voor tafel",),
        "doorschuiven": ("schuif door", "doorschuif"),
        "stappen": ("stap",),
        "deelvragen": ("deelvraag",),
        "samen": ("samen antwoord", "gezamenlijk antwoord"),
        "cijfer": ("cijfers",),
        "wie en wanneer": ("wie wanneer", "wie, wanneer", "door wie en wanneer"),
        "per organisatie": ("per organisaties",),
        "id": (),
    },
    "terugkoppeling": {
        "vraag": ("vragen",),
        "soorten": ("soort",),
        "hulpvragen": ("hulpvraag",),
        "per tafel": (),
        "id": (),
    },
    "stippen": {
        "stippen": ("stip", "stippen per persoon"),
        "apart tellen": ("apart",),
        "keuzes": ("keuze", "kiezen uit"),
        "id": (),
    },
    "acties": {"hoogstens": ("maximaal", "hooguit"), "id": ()},
}
_SPELLINGS = {word: variants(names) for word, names in FIELDS.items()}
_LISTS = (
    *("soorten", "hulpvragen", "per tafel", "apart tellen", "stappen", "deelvragen", "keuzes"),
)


@dataclass(frozen=True, slots=True)
class Value:
    """What stands behind a name, with its line in the file."""

    text: str
    line: int
    about: str = ""
    """What stood between brackets, Vraag (tr); the letter of a table; or the number of a line."""


@dataclass(slots=True)
class Fields:
    """What stands under one heading."""

    values: dict[str, list[Value]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def all(self, name: str) -> list[Value]:
        """The values of a name that say something."""
        return [value for value in self.values.get(name, []) if value.text]

    def one(self, name: str) -> Value | None:
        """The first value of a name, or None."""
        return next(iter(self.all(name)), None)

    @property
    def note(self) -> str:
        """The notes, one below the other."""
        return "\n".join(self.notes)


def split_field(word: str, text: str) -> tuple[str, str, str] | None:
    """Name, brackets and value of a line that begins with a known name; else None."""
    head, colon, value = text.partition(":")
    shape = _HEAD.fullmatch(head) if colon else None
    if not shape:
        return None
    if word == "ronde" and (table := _TABLE_QUESTION.fullmatch(shape[1])):
        return "vraag tafel", f"{table[1]} {shape[2] or ''}".strip(), value.strip()
    name = _SPELLINGS[word].get(same(shape[1]), "")
    return (name, (shape[2] or "").strip(), value.strip()) if name else None


def read_fields(block: Block, remarks: Remarks) -> Fields:
    """The values and notes of an item that projects no text of its own."""
    fields = Fields()
    current = ""
    for piece in block.pieces:
        warn_for_image(piece, remarks)
        if piece.kind == "noot":
            fields.notes.append(piece.text)
        elif piece.kind in ("punt", "nummer") and current in _LISTS:
            number = str(piece.number) if piece.kind == "nummer" else ""
            fields.values[current].append(Value(piece.text, piece.line, number))
        elif piece.kind == "tekst" and (found := split_field(block.word, piece.text)):
            current, about, text = found
            fields.values.setdefault(current, []).append(Value(text, piece.line, about))
        elif piece.text:
            current = ""
            remarks.skip(piece.line, _out_of_place(block, piece, _SPELLINGS[block.word]))
    return fields


def warn_for_image(piece: Piece, remarks: Remarks) -> None:
    """Say that a terminal shows no pictures."""
    if piece.image:
        remarks.advise(piece.line, "een plaatje kan ik op dit scherm niet tonen. Ik sla het over.")


def _out_of_place(block: Block, piece: Piece, spellings: Mapping[str, str]) -> str:
    head, colon, _ = piece.text.partition(":")
    shape = _HEAD.fullmatch(head) if colon else None
    guess = spellings.get(same(nearest(shape[1], spellings)), "") if shape else ""
    if guess:
        return f'ik ken "{head.strip()[:40]}:" niet. Bedoel je "{guess.capitalize()}:"?'
    known = ", ".join(f"{name.capitalize()}:" for name in FIELDS[block.word])
    return (
        f"met {quote(piece.text)} kan ik bij {block.name} niets doen. Zet er > voor als het "
        f"een opmerking voor jezelf is, of begin met een van deze woorden: {known}"
    )
