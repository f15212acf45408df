"""From the bytes of a content file to its lines, whatever program saved it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sessie.domain.dutch import clean, clean_line
from sessie.library.remarks import Remarks, quote

MAX_BYTES = 256 * 1024
"""A draaiboek is a few kilobytes; more than this is something else, and is not read at all."""

LONGEST_LINE = 300
"""Characters; in a line that is longer, as no trainer writes it, spaces are kept single."""

_OFFICE = {
    b"PK\x03\x04": "een Word-bestand",
    b"\xd0\xcf\x11\xe0": "een Word-bestand",
    b"{\\rtf": "een Word-bestand",
    b"%PDF": "een pdf",
}
_OFFICE_NAMES = {".doc", ".docx", ".odt", ".rtf"}
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def read_text(path: Path, remarks: Remarks) -> str | None:
    """The text of a file; None, with a remark, when it cannot be used. Never raises OSError."""
    if path.name.lower().endswith(".md.txt"):
        remarks.skip(
            0, f"het bestand heet {clean_line(path.name)}. Haal .txt weg, dan vind ik het."
        )
        return None
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            # A device gives bytes without end, and a pipe may never give any.
            remarks.skip(0, "dit is geen gewoon bestand. Bewaar het eerst als bestand.")
            return None
        if path.stat().st_size > MAX_BYTES:
            remarks.skip(
                0, "dit bestand is te groot voor een draaiboek. Het mag hoogstens 256 kB zijn."
            )
            return None
        data = path.read_bytes()
    except OSError:
        remarks.skip(
            0, "ik kan dit bestand niet openen. Kijk of het er nog staat en of je het mag lezen."
        )
        return None
    return decode(data, path.suffix.lower(), remarks)


def decode(data: bytes, suffix: str, remarks: Remarks) -> str | None:
    """The text in the bytes; None, with a remark, when they are not text."""
    office = next((what for magic, what in _OFFICE.items() if data.startswith(magic)), None)
    if office or suffix in _OFFICE_NAMES:
        what = office or "een Word-bestand"
        remarks.skip(
            0, f'dit is {what}. Bewaar het als "Platte tekst (UTF-8)", met een naam op .md.'
        )
        return None
    text = _decoded(data, remarks)
    if text is None:
        remarks.skip(0, "dit is geen tekstbestand. Bewaar het draaiboek als platte tekst (UTF-8).")
    elif not text.strip():
        remarks.skip(
            0, "het bestand is leeg. Begin met een blok met de titel, en dan de onderdelen."
        )
        return None
    return text


def _decoded(data: bytes, remarks: Remarks) -> str | None:
    if data.startswith(_UTF_16):
        return _from_utf_16(data, remarks)
    if b"\0" in data:
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        remarks.advise(
            line, "hier staan tekens in een oude codering. Bewaar het bestand als UTF-8."
        )
        return data.decode("cp1252", errors="replace")
    look_for_odd_signs(text, remarks)
    return text


def _from_utf_16(data: bytes, remarks: Remarks) -> str | None:
    try:
        text = data.decode("utf-16")
    except UnicodeDecodeError:
        return None
    remarks.advise(0, "dit bestand is bewaard als UTF-16 (Unicode). Bewaar het als UTF-8.")
    return text


def look_for_odd_signs(text: str, remarks: Remarks) -> None:
    """Say so when a text was once saved as UTF-8 and then read as something else."""
    for number, line in enumerate(source_lines(text), 1):
        if odd := next(_odd_signs(line), ""):
            remarks.advise(
                number, f"ik zie vreemde tekens, zoals {quote(odd)}. Bewaar het bestand als UTF-8."
            )
            return


def _odd_signs(line: str) -> Iterator[str]:
    """Letters that were UTF-8 once and were then read as the old Windows encoding."""
    if line.isascii():
        return
    for place, sign in enumerate(line):
        length = {"Ã": 2, "Â": 2, "â": 3, "ð": 4}.get(sign, 0)
        if sign == "\ufffd" or (length and _was_utf_8(line[place : place + length])):
            yield line[place : place + max(length, 1)]


def _was_utf_8(piece: str) -> bool:
    try:
        return len(piece.encode("cp1252").decode("utf-8")) == 1
    except UnicodeError:
        return False


def source_lines(text: str) -> list[str]:
    """The lines as a text editor numbers them."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def tidy_lines(text: str) -> list[str]:
    """The lines with clean text, and with the indentation that tells how a list is nested."""
    return [_tidy(line) for line in source_lines(text.removeprefix("\ufeff"))]


def _tidy(line: str) -> str:
    spread = line.expandtabs(4)
    indent = len(spread) - len(spread.lstrip(" "))
    # The number of lines must stay: a remark tells where to look.
    text = clean(spread).replace("\n", " ")
    if len(text) > LONGEST_LINE:
        # Patterns that allow spaces anywhere would take very long on thousands of them.
        text = " ".join(text.split())
    return " " * indent + text if text else ""
