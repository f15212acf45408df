"""The text in a file that somebody brings, whatever program wrote it; or what it is instead.

What a file is, its bytes say, not its name. A text may be in any of the usual encodings; of a Word
document and of rich text the words are read, a paragraph a line.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import BytesIO, StringIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from sessie.exchange.problems import bad_file

STRANGE = "Ik zie vreemde tekens. Bewaar het bestand als platte tekst (UTF-8)."
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe\0\0", "utf-32"), (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"),
)  # fmt: skip
"""How a text begins → its encoding; the longest first."""
_LETTERS = {
    "cp1252": "éëïöüèêáàâíóôúûçñäåøßœæÉËÏÖÜÈÀÁÇ‘’“”„–—…€•·°½«» ",
    "mac_roman": "éëïöüèêáàâíóôúûçñäåøßœæÉËÏÖÜÈÀÁÇ‘’“”„–—…€•·°«» ",
    "cp1250": "ąćęłńóśźżĄĆĘŁŃŚŹŻéëöü‘’“”„–—…€•",
    "cp1254": "şğıİçöüŞĞâîéëï‘’“”–—…€•",
    "cp1251": "абвгдежзийклмнопрстуфхцчшщьюяєіїґАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЮЯЄІЇҐ’“”«»–—…€•",
}
"""Encoding of one byte a letter → what people write in it beside ASCII. The one that makes such
letters of most bytes wrote the text; of equals the first."""
_OTHERS = (
    (b"%PDF", "een PDF", "Kopieer de briefjes eruit en plak ze in de invoerregel"),
    (b"\xd0\xcf\x11\xe0", "van een oude Word of Excel", "Bewaar het daar als .docx of als tekst"),
    (b"\x89PNG", "een foto", "Typ over wat erop staat"),
    (b"\xff\xd8\xff", "een foto", "Typ over wat erop staat"),
    (b"GIF8", "een plaatje", "Typ over wat erop staat"),
    (b"RIFF", "een plaatje of geluid", "Typ over wat erop staat"),
    (b"SQLite format 3", "een database", "Kies een bestand met tekst"),
)  # fmt: skip
"""How a file begins that holds no text, what it is, and what to do."""
_HEIC = (b"ftypheic", b"ftypheix", b"ftypmif1")
_OFFICE = {
    "xl/workbook.xml": ("een rekenblad van Excel", "Kopieer de briefjes eruit, een briefje per "
                        "regel, en plak ze in de invoerregel"),
    "ppt/presentation.xml": ("een presentatie van PowerPoint", "Kopieer de tekst eruit"),
    "content.xml": ("van LibreOffice", "Bewaar het daar als .docx of als tekst"),
}  # fmt: skip
"""What stands in a zip that is a document, what it is, and what to do."""
_WORD = "word/document.xml"
MOST_WORDS = 20_000_000
"""Bytes that a document may be unpacked."""


def read_text(name: str, data: bytes) -> str:
    """The text in a file; raises BadFile with what it is when it holds none that can be read."""
    if data.startswith(b"PK\x03\x04"):
        return _in_zip(name, data)
    if data.lstrip()[:5] == b"{\\rtf":
        return _rich(name, data)
    for begin, what, do in _OTHERS:
        if data.startswith(begin):
            raise bad_file(name, f"Dit is {what}, geen tekst. {do}.")
    if data[4:12] in _HEIC:
        raise bad_file(name, "Dit is een foto, geen tekst. Typ over wat erop staat.")
    text = _decoded(name, data)
    return _of_table(name, text) if name.lower().endswith((".csv", ".tsv", ".tab")) else text


def _decoded(name: str, data: bytes) -> str:
    for begin, encoding in _MARKS:
        if data.startswith(begin):
            return _as(name, data, encoding)
    if b"\0" in data[:4096]:
        # Without a mark UTF-16 is told by where the zeros of its ASCII letters are.
        odd, even = data[1:4096:2].count(0), data[:4096:2].count(0)
        if (
            len(data) % 2 == 0
            and max(odd, even) * 3 > min(len(data), 4096) // 2
            and not min(odd, even)
        ):
            return _as(name, data, "utf-16-le" if odd else "utf-16-be")
        raise bad_file(name, STRANGE, data.count(b"\n", 0, data.index(b"\0")) + 1)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        found = _of_one_byte(data)
        if found is None:
            raise bad_file(name, STRANGE, data.count(b"\n", 0, error.start) + 1) from error
        return found


def _as(name: str, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise bad_file(name, STRANGE, data.count(b"\n", 0, error.start) + 1) from error


def _of_one_byte(data: bytes) -> str | None:
    """The text in the encoding that wrote it; None when none of them can have."""
    high = bytes(byte for byte in data if byte > 127)
    if any(byte < 32 and byte not in b"\t\n\r\f" for byte in data):
        return None
    known = {name: _known(high, name) for name in _LETTERS}
    best = max(known, key=lambda name: known[name])
    # Where much of it is no letter of anybody, these are no words.
    return data.decode(best, "replace") if known[best] * 10 > len(high) * 7 else None


def _known(high: bytes, encoding: str) -> int:
    letters = _LETTERS[encoding]
    return sum(letter in letters for letter in high.decode(encoding, "replace"))


def _of_table(name: str, text: str) -> str:
    """The lines of a table with one column; a spreadsheet puts empty cells behind them."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    sign = max(";\t,", key=first.count)
    try:
        rows = list(csv.reader(StringIO(text), delimiter=sign))
    except csv.Error:
        return text
    cells = [[cell for cell in row if cell.strip()] for row in rows]
    if not first.count(sign):
        # No table: what looks like a border stands in somebody's words.
        return text
    if any(len(row) > 1 for row in cells):
        what = "Dit is een tabel, met per regel meer dan één vak."
        raise bad_file(name, f"{what} Kopieer de kolom met de briefjes eruit, en plak die in de "
                             "invoerregel.")  # fmt: skip
    return "\n".join(row[0] if row else "" for row in cells)


def _in_zip(name: str, data: bytes) -> str:
    try:
        with ZipFile(BytesIO(data)) as packed:
            inside = {one.filename: one.file_size for one in packed.infolist()}
    except (BadZipFile, OSError, ValueError, NotImplementedError) as error:
        sentence = "Dit bestand is beschadigd: haal het opnieuw op, of bewaar het als tekst."
        raise bad_file(name, sentence) from error
    if _WORD in inside:
        if sum(inside.values()) > MOST_WORDS:
            raise bad_file(name, "Dit document is te groot. Bewaar het als tekst.")
        return _of_word(name, data)
    for part, (what, do) in _OFFICE.items():
        if part in inside:
            raise bad_file(name, f"Dit is een document {what}. {do}." if what.startswith("van")
                           else f"Dit is {what}. {do}.")  # fmt: skip
    raise bad_file(name, "Dit is een zip. Pak hem eerst uit, en kies de bestanden die erin zitten.")


def _of_word(name: str, data: bytes) -> str:
    # Loaded with the first document: it is slow to load, and a session does without it.
    from docx import Document

    try:
        return "\n".join(_lines_of_word(Document(BytesIO(data))))
    except Exception as error:  # whatever a damaged document does to the library
        sentence = "Ik kan dit Word-document niet lezen. Bewaar het in Word als tekst (.txt)."
        raise bad_file(name, sentence) from error


def _lines_of_word(document: object) -> Iterator[str]:
    from docx.table import Table

    for block in document.iter_inner_content():  # type: ignore[attr-defined]
        if isinstance(block, Table):
            for cells in block.rows:
                # A cell over several columns is there once for each of them.
                texts = dict.fromkeys(" ".join(cell.text.split()) for cell in cells.cells)
                yield ": ".join(text for text in texts if text)
            continue
        style = str(block.style.name if block.style is not None else "")
        sort, _, level = style.rpartition(" ")
        lead = "#" * int(level) + " " if sort in ("Heading", "Kop") and level.isdigit() else ""
        if style == "Title":
            lead = "# "
        mark = "- " if "List" in style or "Lijst" in style or _is_listed(block) else ""
        for place, line in enumerate(block.text.splitlines()):
            yield (lead or mark if not place else "") + line


def _is_listed(paragraph: object) -> bool:
    form = paragraph._p.pPr  # type: ignore[attr-defined]  # no public way says that it is in a list
    return form is not None and form.numPr is not None


def _rich(name: str, data: bytes) -> str:
    # Loaded with the first of them.
    from striprtf.striprtf import rtf_to_text

    try:
        read: Any = rtf_to_text  # it says no types
        return str(read(data.decode("cp1252", "replace"), errors="replace"))
    except Exception as error:  # whatever a damaged document does to the library
        raise bad_file(name, "Ik kan deze RTF niet lezen. Bewaar het als tekst (.txt).") from error
