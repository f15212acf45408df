"""The model of the five partnerships, read from content/partnerschappen.md."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sessie.library import content_folder
from sessie.library.pieces import Draft, Piece, Top, Value, read_content
from sessie.library.remarks import Remark, Remarks, Words, did_you_mean, quote, same, slug
from sessie.model.frozen import dataclass

FILE_NAME = "partnerschappen.md"

_KEYS = Words("soort", "titel", ("bron", "bronnen"), "versie")
_FIELDS = Words(
    ("label", "labels"),
    ("betekenis", "definitie"),
    ("in gewone woorden", "gewone woorden"),
    ("voorbeeld", "voorbeelden"),
)
_NEEDED = ("label", "betekenis", "in gewone woorden")


@dataclass(frozen=True, slots=True)
class Partnership:
    """One of the five ways in which parents and school are partners."""

    id: str
    name: str
    definition: str
    """As the owner of the model says it."""
    label: str
    """The heading that the model puts it under, such as Onderwijskundig partnerschap."""
    words: str
    """What it is in daily words, short enough for one projected line."""
    example: str = ""
    """Something that happens at a school."""


@dataclass(frozen=True, slots=True)
class PartnershipModel:
    """The partnerships in the order of the file, with who made the model."""

    partnerships: tuple[Partnership, ...] = ()
    source: str = ""
    remarks: tuple[Remark, ...] = ()


def read_partnerships(path: Path | None = None) -> tuple[Partnership, ...]:
    """The partnerships in a file, or those that come with the program."""
    return read_model(path).partnerships


def model_of(*folders: Path) -> PartnershipModel:
    """The model of several content folders: that of the last one with a file in which at least one
    partnership can be read, else the one that comes with the program. Never raises OSError."""
    for folder in reversed(folders):
        path = folder / FILE_NAME
        if path.is_file() and (model := read_model(path)).partnerships:
            return model
    return read_model()


def read_model(path: Path | None = None) -> PartnershipModel:
    """The model in a file, or the one that comes with the program. Never raises OSError."""
    path = path or content_folder() / FILE_NAME
    remarks = Remarks(path.name)
    top, pieces = read_content(path, remarks, _KEYS) or (Top(), ())
    drafts: list[Draft] = []
    for piece in pieces:
        if piece.kind == "titel":
            drafts.append(Draft(start=piece.line, label=_name(piece.text)))
        elif piece.kind != "noot" and piece.text:
            _read_line(piece, drafts, remarks)
    return PartnershipModel(_finished(drafts, remarks), top.get("bron"), remarks.in_order())


def _name(heading: str) -> str:
    word, colon, name = heading.partition(":")
    return name.strip() if colon and same(word) in ("partnerschap", "partnerschappen") else heading


def _read_line(piece: Piece, drafts: list[Draft], remarks: Remarks) -> None:
    name, colon, value = piece.text.partition(":")
    key = _FIELDS.find(name) if colon else ""
    if key and drafts:
        drafts[-1].entries[key] = Value(value.strip(), piece.line)
        return
    guess = _FIELDS.guess(name) if colon else ""
    advice = did_you_mean(
        guess and f"{guess.capitalize()}:", "Zet er > voor als het een opmerking is."
    )
    remarks.skip(piece.line, f"met {quote(piece.text)} kan ik hier niets doen. {advice}")


def _finished(drafts: Iterable[Draft], remarks: Remarks) -> tuple[Partnership, ...]:
    found: dict[str, Partnership] = {}
    for draft in drafts:
        value, key = draft.get, slug(draft.label, "_")
        missing = next((name for name in _NEEDED if not value(name)), "")
        if missing:
            remarks.skip(
                draft.start, f'bij {quote(draft.label)} mist de regel "{missing.capitalize()}: …".'
            )
        elif not key or key in found:
            remarks.skip(draft.start, f"{quote(draft.label)} staat er al. Kies een andere naam.")
        else:
            found[key] = Partnership(
                key, draft.label, value("betekenis"), value("label"),
                value("in gewone woorden"), value("voorbeeld"),
            )  # fmt: skip
    return tuple(found.values())
