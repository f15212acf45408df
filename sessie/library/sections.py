"""The parts that a report can have: the list under `# Verslag`."""

from __future__ import annotations

from collections.abc import Iterable

from sessie.library.outline import Piece
from sessie.library.remarks import Remarks, quote
from sessie.library.spelling import nearest, same

SECTIONS: dict[str, tuple[str, ...]] = {
    "in_het_kort": ("in het kort", "samenvatting", "overzicht", "kort"),
    "sterke_punten": ("sterke punten", "sterk punt", "tevreden"),
    "overlap": ("overlap", "overeenkomsten", "samen", "gedeeld"),
    "wensen_en_verwachtingen": ("wensen en verwachtingen", "wensen", "verwachtingen"),
    "tips_en_ideeen": ("tips en ideeën", "tips", "ideeën"),
    "eye_openers": ("eye-openers", "eye-opener"),
    "prioriteiten": ("prioriteiten", "stippen", "keuzes"),
    "acties": ("acties", "afspraken"),
    "bijlage": ("bijlage", "bijlagen"),
}
"""Id of a part → its name in a draaiboek, and what else it may be called."""

_SPELLINGS = {same(name): key for key, names in SECTIONS.items() for name in names}


def read_sections(pieces: Iterable[Piece], remarks: Remarks) -> tuple[str, ...]:
    """Ids of the parts that the report of this draaiboek has, in its order."""
    found: dict[str, None] = {}
    for piece in pieces:
        if piece.kind == "noot" or not piece.text:
            continue
        key = _SPELLINGS.get(same(piece.text), "")
        if key:
            found[key] = None
        else:
            remarks.skip(piece.line, _unknown(piece.text))
    return tuple(found)


def _unknown(text: str) -> str:
    guess = _SPELLINGS.get(same(nearest(text, _SPELLINGS)), "")
    start = f"het verslagdeel {quote(text)} ken ik niet."
    if guess:
        return f'{start} Bedoel je "{SECTIONS[guess][0]}"?'
    return f"{start} Je kunt kiezen uit: {', '.join(names[0] for names in SECTIONS.values())}."
