"""Sheets to print, read from the folder `bladen` of the content folders.

`bladen/aan-tafel.md` has the texts on the sheets of a draaiboek. Every folder in `bladen` is a set
of sheets: `vragen.md` with the questions that they share, and one file a sheet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from pathlib import Path

from sessie.library.pieces import Piece, Top, read_content
from sessie.library.remarks import (
    Remark,
    Remarks,
    Words,
    did_you_mean,
    enumerate_words,
    nearest,
    quote,
    same,
    slug,
)
from sessie.model.frozen import dataclass
from sessie.model.script import Line
from sessie.model.sheets import (
    DRAWINGS,
    TABLE_TEXTS,
    Blanks,
    Choice,
    Drawing,
    MainQuestion,
    Part,
    Question,
    Room,
    SheetContent,
    SheetSet,
    WrittenSheet,
)

FOLDER = "bladen"
AT_TABLE = "aan-tafel.md"
QUESTIONS = "vragen.md"

_QUESTION_KEYS = Words("soort", "titel", "centrale vraag", ("bron", "bronnen"), "versie")
_SHEET_KEYS = Words("soort", "titel", "kop", "elke vraag", "grote letters", "versie")
_NUMBERED = re.compile(r"(\d{1,2})[.)]?\s+(\S.*)")
_LETTERED = re.compile(r"([A-Za-z])[.)]\s+(\S.*)")
_DOTS = r"(?:\.{3,}|…+|_{3,})"
_ROOM = re.compile(rf"{_DOTS}(?:\s*{_DOTS})*")
_BLANKS = re.compile(rf"(?:[^:….]{{1,60}}:\s*{_DOTS}\s*)+")
_BLANK = re.compile(rf"\s*([^:….]{{1,60}}?)\s*:\s*{_DOTS}")
_BOX = re.compile(r"\[\s?\]")
_DRAWING = re.compile(r"\[([^\[\]:]{1,40})(?::\s*([^\[\]]{1,80}))?\]")


@dataclass(frozen=True, slots=True)
class Sheets:
    """What was read, and what a trainer should know about it."""

    content: SheetContent = field(default_factory=SheetContent)
    remarks: tuple[Remark, ...] = ()


def read_sheets(*folders: Path) -> Sheets:
    """The sheets of several content folders, an earlier one going before a later one.

    A second set with the same name is left out, with a remark. A later `aan-tafel.md` replaces
    the texts that it has, as a trainer's own words should. Never raises OSError.
    """
    sets: dict[str, SheetSet] = {}
    texts: dict[str, tuple[Line, ...]] = {}
    found: list[Remark] = []
    for folder in (folder / FOLDER for folder in folders):
        if (folder / AT_TABLE).is_file():
            texts |= _table_texts(folder / AT_TABLE, found)
        for inner in _inside(folder):
            name = slug(inner.name)
            if inner.is_dir() and name in sets:
                sentence = f"een andere map heet ook {quote(name)}. Geef deze map een andere naam."
                found.append(Remark(inner.name, 0, sentence, skipped=True))
            elif inner.is_dir() and name:
                sets[name] = _read_set(name, inner, found)
    return Sheets(SheetContent(tuple(sets.values()), texts), tuple(sorted(set(found))))


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith((".", "~$")))
    except OSError:
        return []


def _read_set(name: str, folder: Path, found: list[Remark]) -> SheetSet:
    top, questions = _questions(folder / QUESTIONS, found)
    files = [p for p in _inside(folder) if p.name.endswith(".md") and p.name != QUESTIONS]
    sheets = [_read_sheet(path, bool(questions), found) for path in files]
    return SheetSet(
        name, top.get("titel") or folder.name, top.get("centrale vraag"), top.get("bron"),
        questions, tuple(sheet for sheet in sheets if sheet),
    )  # fmt: skip


def _questions(path: Path, found: list[Remark]) -> tuple[Top, tuple[MainQuestion, ...]]:
    """The questions that the sheets of a set share; none when the set has no such file."""
    remarks = Remarks(path.name, found)
    read = read_content(path, remarks, _QUESTION_KEYS) if path.is_file() else None
    top, pieces = read or (Top(), ())
    mains: list[tuple[int, str, list[Question]]] = []
    for piece in _shown(pieces):
        if piece.kind == "titel":
            mark = _NUMBERED.fullmatch(piece.text)
            number, text = (int(mark[1]), mark[2]) if mark else (len(mains) + 1, piece.text)
            mains.append((number, text, []))
        elif mains and piece.kind in ("punt", "nummer", "tekst"):
            number, _, parts = mains[-1]
            letter = chr(ord("a") + len(parts))
            mark = _LETTERED.fullmatch(piece.text)
            shown, text = (mark[1], mark[2]) if mark else (letter, piece.text)
            parts.append(Question(f"{number}{letter}", shown, text))
        elif piece.text:
            remarks.skip(piece.line, 'zet hier eerst een hoofdvraag boven: "# 1. …"')
    if len({number for number, _, _ in mains}) < len(mains):
        remarks.skip(0, "twee hoofdvragen hebben hetzelfde nummer. Geef elke een eigen nummer.")
        mains = [(place, text, parts) for place, (_, text, parts) in enumerate(mains, 1)]
    return top, tuple(MainQuestion(n, text, tuple(parts)) for n, text, parts in mains)


def _read_sheet(path: Path, has_questions: bool, found: list[Remark]) -> WrittenSheet | None:
    remarks = Remarks(path.name, found)
    read = read_content(path, remarks, _SHEET_KEYS)
    if read is None:
        return None
    top, pieces = read
    each, large = (same(top.get(key)) in ("ja", "j") for key in ("elke vraag", "grote letters"))
    if not top.get("titel") and not each:
        remarks.advise(top.start, 'bovenaan mist de regel "titel: …".')
    parts = tuple(_parts(_shown(pieces), has_questions, each, remarks))
    title = top.get("titel") or path.stem
    return WrittenSheet(slug(path.stem), top.get("kop"), title, parts, each, large)


def _shown(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """What stands in a file, without the notes for whoever reads it."""
    return (piece for piece in pieces if piece.kind != "noot")


def _parts(
    pieces: Iterable[Piece], questions: bool, each: bool, remarks: Remarks
) -> Iterator[Part]:
    """What stands on a sheet; lines to write on, and boxes below each other, are joined."""
    held: Part | None = None
    for piece in pieces:
        part = _part(piece, remarks)
        if isinstance(part, Drawing):
            part = _checked(part, piece.line, questions, each, remarks)
        if isinstance(held, Room) and isinstance(part, Room):
            held = Room(held.lines + part.lines)
        elif isinstance(held, Choice) and isinstance(part, Choice):
            held = Choice(held.options + part.options)
        elif part is not None:
            if held is not None:
                yield held
            held = part
    if held is not None:
        yield held


def _part(piece: Piece, remarks: Remarks) -> Part | None:
    text = piece.text
    if not text:
        return None
    if _ROOM.fullmatch(text):
        return Room(1)
    if _BLANKS.fullmatch(text):
        return Blanks(tuple(_BLANK.findall(text)))
    if _BOX.match(text):
        return Choice(tuple(option.strip() for option in _BOX.split(text) if option.strip()))
    if found := _DRAWING.fullmatch(text):
        return _drawing(found[1], found[2] or "", piece.line, remarks)
    line = piece.projected()
    return Line(line.spans, "kop", gap=line.gap) if piece.kind == "titel" else line


def _drawing(name: str, caption: str, line: int, remarks: Remarks) -> Drawing | None:
    known = next((drawing for drawing in DRAWINGS if same(drawing) == same(name)), "")
    if known:
        return Drawing(known, caption.strip())
    guess = nearest(name, DRAWINGS)
    advice = did_you_mean(guess and f"[{guess}]", f"Kies {enumerate_words(DRAWINGS)}.")
    remarks.skip(line, f"ik ken [{name[:40]}] niet. {advice}")
    return None


def _checked(
    drawing: Drawing, line: int, questions: bool, each: bool, remarks: Remarks
) -> Drawing | None:
    """The drawing, unless there is nothing to draw; then a remark says what to do."""
    if drawing.name == "vraag" and not each:
        remarks.skip(line, 'zet bovenaan "elke vraag: ja". Dan weet ik welke vraag [vraag] is.')
        return None
    if not questions and drawing.name != "centrale vraag":
        remarks.skip(line, f'ik vind geen vragen. Zet ze in het bestand "{QUESTIONS}" ernaast.')
        return None
    return drawing


def _table_texts(path: Path, found: list[Remark]) -> dict[str, tuple[Line, ...]]:
    """The texts under `# Op de tafelkaart` and so on."""
    remarks = Remarks(path.name, found)
    _, pieces = read_content(path, remarks, _SHEET_KEYS) or (None, ())
    texts: dict[str, list[Line]] = {}
    current: list[Line] = []
    for piece in _shown(pieces):
        if piece.kind == "titel":
            current = texts.setdefault(_table_text(piece, remarks), [])
        elif piece.text:
            current.append(piece.projected())
    return {name: tuple(lines) for name, lines in texts.items() if name and lines}


def _table_text(piece: Piece, remarks: Remarks) -> str:
    words: Sequence[str] = same(piece.text).split()
    name = next((text for text in TABLE_TEXTS if text in words), "")
    if not name:
        known = enumerate_words(["# Op de tafelkaart", "# Op de kaart van de tafelleider",
                                 "# Op het vragenblad", "# Op de tellijst"])  # fmt: skip
        remarks.skip(piece.line, f"de kop {quote(piece.text)} ken ik niet. Kies {known}.")
    return name
