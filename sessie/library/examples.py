"""Practice examples: how others do it, one file each in content/praktijkvoorbeelden."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sessie.domain.dutch import clean_line
from sessie.library.checks import MOST_LINES, MOST_SIGNS
from sessie.library.example_slide import example_lines, example_slide
from sessie.library.example_text import example_text
from sessie.library.listing import example_files
from sessie.library.places import content_folder
from sessie.library.practice import PracticeExample
from sessie.library.remarks import Remark, Remarks, quote
from sessie.library.spelling import nearest, same, slug, variants

if TYPE_CHECKING:
    from sessie.library.front import Front
    from sessie.library.outline import Piece

__all__ = ["PracticeExample", "example_slide", "example_text", "read_example", "read_examples"]

_FRONT = variants(
    {
        "soort": (),
        "id": (),
        "titel": ("titels",),
        "plaats": ("gemeente", "organisatie", "school"),
        "doelgroep": ("doelgroepen", "voor wie"),
        "bron": ("bronnen",),
        "link": ("website", "url"),
        "versie": (),
    }
)
_SECTIONS = variants(
    {
        "kern": ("wat doen ze", "wat doen zij", "wat doen jullie", "wat doen we"),
        "wat het oplevert": ("wat levert het op", "opbrengst", "resultaat"),
    }
)
_LINK = re.compile(r"https?://[^\s/]+\.[^\s/]+\S*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ExampleReading:
    """What came out of one file."""

    example: PracticeExample | None
    """None when there is no title, or nothing to tell."""
    remarks: tuple[Remark, ...]
    id_line: int = 1


def read_examples(*folders: Path) -> tuple[tuple[PracticeExample, ...], tuple[Remark, ...]]:
    """The examples of several content folders, in the order of folders and file names.

    A second example with the same id is left out, with a remark. Never raises OSError.
    """
    files = [(file, folder) for folder in folders for file in example_files(folder)]
    return read_example_files(files)


def read_example_files(
    files: Sequence[tuple[Path, Path]],
) -> tuple[tuple[PracticeExample, ...], tuple[Remark, ...]]:
    """The examples in files, each with the content folder that it is of; no file is read twice."""
    found: dict[str, PracticeExample] = {}
    remarks: list[Remark] = []
    for path, folder in {path.absolute(): folder for path, folder in files}.items():
        reading = read_example(path, own=folder.absolute() != content_folder().absolute())
        remarks += reading.remarks
        example = reading.example
        if example and example.id in found:
            other = quote(clean_line(found[example.id].path.name))
            text = f"{other} heeft dezelfde id. Geef dit voorbeeld een andere id."
            name = clean_line(path.name)
            remarks.append(Remark(name, reading.id_line, text, skipped=True))
        elif example:
            found[example.id] = example
    return tuple(found.values()), tuple(sorted(set(remarks)))


def read_example(path: Path, *, own: bool = True) -> ExampleReading:
    """The example in a file. Never raises OSError."""
    from sessie.library.textfile import read_text

    remarks = Remarks(clean_line(path.name))
    text = read_text(path, remarks)
    if text is None:
        return ExampleReading(None, remarks.in_order())
    return read_example_text(text, path, own=own, remarks=remarks)


def read_example_text(
    text: str, path: Path, *, own: bool = True, remarks: Remarks | None = None
) -> ExampleReading:
    """The example in a text; `path` gives its name in remarks, and its id when it says none."""
    from sessie.library.front import read_front
    from sessie.library.outline import outline
    from sessie.library.textfile import tidy_lines

    remarks = remarks or Remarks(clean_line(path.name))
    lines = tidy_lines(text)
    front = read_front(lines, remarks, _FRONT)
    pieces = outline([""] * front.end + lines[front.end :], remarks)
    told = _sections(pieces, remarks)
    _check_front(front, remarks)
    example = PracticeExample(
        id=slug(front.get("id")) or slug(path.stem) or "voorbeeld",
        title=front.get("titel"),
        place=front.get("plaats"),
        audience=front.get("doelgroep"),
        core=told["kern"],
        gains=told["wat het oplevert"],
        source=front.get("bron"),
        link=_link(front, remarks),
        own=own,
        path=path,
    )
    usable = bool(example.title and example.core)
    if not example.core:
        remarks.skip(
            _line_of_core(pieces), 'onder "# Kern" staat nog niets. Schrijf daar wat zij doen.'
        )
    elif usable:
        _check_size(example, front, remarks)
    return ExampleReading(example if usable else None, remarks.in_order(), front.line("id"))


def _check_front(front: Front, remarks: Remarks) -> None:
    sort = front.get("soort")
    if same(sort) != "praktijkvoorbeeld":
        said = f"de soort {quote(sort)} past hier niet" if sort else "hier mist de soort"
        remarks.advise(front.line("soort"), f"{said}. Schrijf: soort: praktijkvoorbeeld")
    if not front.get("titel"):
        remarks.skip(
            front.line("titel"),
            'bovenaan mist de regel "titel:". Zonder titel kan ik het voorbeeld niet tonen.',
        )


def _link(front: Front, remarks: Remarks) -> str:
    text = front.get("link")
    if not text or _LINK.fullmatch(text):
        return text
    remarks.skip(
        front.line("link"),
        f"{quote(text)} is geen link. Schrijf bijvoorbeeld: link: https://www.voorbeeld.nl",
    )
    return ""


def _line_of_core(pieces: Sequence[Piece]) -> int:
    heads = (p.line for p in pieces if p.kind == "titel" and _SECTIONS.get(same(p.text)) == "kern")
    return next(heads, 0)


def _sections(pieces: Sequence[Piece], remarks: Remarks) -> dict[str, str]:
    """The text under each heading, a line for each line of the file."""
    from sessie.library.fields import warn_for_image

    found: dict[str, list[str]] = {name: [] for name in _SECTIONS.values()}
    current: list[str] | None = None
    skipping = False
    for piece in pieces:
        warn_for_image(piece, remarks)
        if piece.kind == "titel":
            name = _SECTIONS.get(same(piece.text), "")
            current, skipping = found.get(name), not name
            if skipping:
                remarks.skip(piece.line, _unknown(piece.text))
        elif piece.kind == "noot" or not piece.text or skipping:
            continue
        elif current is None:
            skipping = True
            remarks.skip(piece.line, 'dit staat nog voor het eerste kopje. Zet er "# Kern" boven.')
        else:
            current += [""] * (piece.gap and bool(current)) + [_line(piece)]
    return {name: "\n".join(lines) for name, lines in found.items()}


def _line(piece: Piece) -> str:
    mark = {"punt": "- ", "nummer": f"{piece.number}. "}.get(piece.kind, "")
    return mark + piece.text


def _unknown(text: str) -> str:
    guess = _SECTIONS.get(same(nearest(text, _SECTIONS)), "")
    meant = f'Bedoel je "# {guess.capitalize()}"?' if guess else "Kies: # Kern, # Wat het oplevert."
    return f"het kopje {quote(text)} ken ik niet. {meant}"


def _check_size(example: PracticeExample, front: Front, remarks: Remarks) -> None:
    if len(example.title) > MOST_SIGNS:
        remarks.advise(
            front.line("titel"),
            f"deze titel is {len(example.title)} tekens lang. Op het scherm passen er "
            f"{MOST_SIGNS}.",
        )
    count = len(example_lines(example))
    if count > MOST_LINES:
        remarks.advise(
            0,
            f"dit voorbeeld heeft {count} regels van {MOST_SIGNS} tekens. Op een dia passen er "
            f"{MOST_LINES}. De rest staat alleen in de opmerking bij de dia.",
        )
