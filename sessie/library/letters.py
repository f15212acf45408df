"""The letter in other languages, read from the folder `brieven` of the content folders: a file a
language, with the translation under each fixed Dutch sentence."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sessie.library import content_folder
from sessie.library.header import yes_no
from sessie.library.pieces import Piece, Top, read_content
from sessie.library.remarks import Remark, Remarks, Words, did_you_mean, quote, same, slug
from sessie.model.dutch import count
from sessie.model.frozen import dataclass
from sessie.model.letter_words import SENTENCES, WORDS, LetterLanguage, places_in
from sessie.model.vocabulary import LANGUAGES

FOLDER = "brieven"
_KEYS = Words("soort", "titel", "taal", ("nagelezen", "gelezen"), "versie")
_SENTENCES, _WORDS = Words(*SENTENCES), Words(*WORDS)
_CODES = {same(name): code for code, name in LANGUAGES.items()} | {code: code for code in LANGUAGES}


@dataclass(frozen=True, slots=True)
class LetterReading:
    """What came out of one file."""

    language: LetterLanguage | None = None
    remarks: tuple[Remark, ...] = ()


def read_letters(*folders: Path) -> dict[str, LetterLanguage]:
    """Code of a language → the letter in it; without folders those that come with the program.

    What a later folder says goes before what an earlier one says, sentence by sentence; whether a
    language was read, the last file of it says. Never raises OSError.
    """
    found: dict[str, LetterLanguage] = {}
    for folder in folders or (content_folder(),):
        for path in letter_files(folder):
            if made := read_letter_file(path).language:
                held: Mapping[str, str] = found[made.code].said if made.code in found else {}
                found[made.code] = LetterLanguage(made.code, {**held, **made.said}, made.read)
    return found


def letter_files(folder: Path) -> list[Path]:
    """The files with a letter in a content folder."""
    try:
        files = sorted((folder / FOLDER).iterdir())
    except OSError:
        return []
    return [file for file in files if file.suffix.lower() == ".md" and file.is_file()
            and not file.name.startswith(".")]  # fmt: skip


def read_letter_file(path: Path) -> LetterReading:
    """The language in one file, with remarks about its mistakes. Never raises OSError."""
    remarks = Remarks(path.name)
    top, pieces = read_content(path, remarks, _KEYS) or (None, ())
    if top is None:
        return LetterReading(None, remarks.in_order())
    code = _code(top, remarks)
    said: dict[str, str] = {}
    sentence = ""
    for piece in pieces:
        if piece.kind == "titel":
            sentence = _sentence(piece, remarks)
        elif piece.kind == "punt":
            _read_word(piece, said, remarks)
        elif piece.kind != "noot" and piece.text and sentence:
            _keep(sentence, f"{said.get(sentence, '')} {piece.text}".strip(), piece, said, remarks)
    if not code:
        return LetterReading(None, remarks.in_order())
    made = LetterLanguage(code, said, yes_no(top.get("nagelezen")) or False)
    _tell(made, top, remarks)
    return LetterReading(made, remarks.in_order())


def _code(top: Top, remarks: Remarks) -> str:
    said = top.get("taal")
    code = _CODES.get(same(said), "")
    if not code or code == "nl":
        remarks.skip(top.line("taal"), "welke taal is dit? Schrijf bovenaan bijvoorbeeld: taal: tr")
        return ""
    return code


def _sentence(piece: Piece, remarks: Remarks) -> str:
    """The fixed sentence that a heading is; a single # only parts the file."""
    if piece.level < 2:
        return ""
    found = _SENTENCES.find(piece.text)
    if not found:
        meant = _SENTENCES.guess(piece.text)
        otherwise = "Neem de zin over uit het bestand dat bij sessie hoort."
        remarks.skip(
            piece.line,
            f"{quote(piece.text)} is geen zin van de brief. {did_you_mean(meant, otherwise)}",
        )
    return found


def _keep(sentence: str, text: str, piece: Piece, said: dict[str, str], remarks: Remarks) -> None:
    wanted, there = places_in(sentence), places_in(text)
    if there - wanted:
        strange = ", ".join(f"{{{name}}}" for name in sorted(there - wanted))
        remarks.skip(piece.line, f"{strange} hoort niet in deze zin. Laat die zin zonder.")
        return
    said[sentence] = text


def _read_word(piece: Piece, said: dict[str, str], remarks: Remarks) -> None:
    dutch, colon, text = piece.text.partition(":")
    word = _WORDS.find(dutch)
    if not colon or not word:
        meant = _WORDS.guess(dutch)
        remarks.skip(
            piece.line,
            f"{quote(dutch)} is geen woord van de brief. "
            f"{did_you_mean(meant, 'Schrijf bijvoorbeeld: - ouders: parents')}",
        )
    elif text.strip():
        said[word] = text.strip()


def _tell(made: LetterLanguage, top: Top, remarks: Remarks) -> None:
    """What is not complete: it can be used all the same."""
    for dutch in SENTENCES:
        text = made.said.get(dutch, "")
        if text and (lost := places_in(dutch) - places_in(text)):
            named = ", ".join(f"{{{name}}}" for name in sorted(lost))
            remarks.advise(top.start, f"in {quote(text)} staat geen {named}: dat valt dan weg.")
    if missing := len(made.missing):
        which = count(missing, "zin of woord heeft", "zinnen en woorden hebben")
        remarks.advise(top.start, f"{which} geen vertaling, en blijven Nederlands.")


def letter_file_name(code: str) -> str:
    """The name of the file of a language, without its ending."""
    return slug(code)
