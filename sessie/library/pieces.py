"""From a content file to its text, the block at the top, and pieces with their line numbers.

The text comes from whatever program saved it. The block is flat lines `sleutel: waarde` between
two lines `---`. It is not YAML on purpose: a line is split at its first colon and the rest is text,
so that a colon in a title, `nee`, a date or 19:30 mean what they say. What stands below is
Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from sessie.library.remarks import Remarks, Words, quote, unknown_name
from sessie.model.dutch import clean, clean_line
from sessie.model.frozen import dataclass
from sessie.model.script import Line, Span

if TYPE_CHECKING:
    from markdown_it.token import Token

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

_FENCE = re.compile(r"-{3,}")
_WRONG_FENCE = re.compile(r"[-–—―−]+")
_PART = re.compile(r"#{1,2}\s*(onderdeel|dia|ronde|pauze|verslag)\b.*", re.IGNORECASE)

_ALMOST_HEADING = re.compile(r"(#{1,6})\s*(\w[^:]*:.*)")
_PASTED_BULLET = re.compile(r"[•◦▪●‣·]\s+(.*)")
_IMAGE = re.compile(r"!\[([^\[\]]*)\]\(((?:[^()]|\([^()]*\))*)\)")
_WITH_TITLE = re.compile(r"\S+\s+(?:\"[^\"]*\"|'[^']*')")
_STYLES = {"strong": "vet", "em": "schuin"}


def read_content(path: Path, remarks: Remarks, keys: Words) -> tuple[Top, tuple[Piece, ...]] | None:
    """The block at the top of a file that has no slides, and the pieces below it; None, with a
    remark, when it cannot be used. Never raises OSError."""
    text = read_text(path, remarks)
    if text is None:
        return None
    top, pieces = content_in(text, remarks, keys)
    for piece in pieces:
        warn_for_image(piece, remarks)
    return top, pieces


def content_in(text: str, remarks: Remarks, keys: Words) -> tuple[Top, tuple[Piece, ...]]:
    """The block at the top of a text, of which `keys` are the keys, and the pieces below it."""
    lines = tidy_lines(text)
    top = read_top(lines, remarks, keys)
    # Blank lines in place of the block: a line number is then the same everywhere.
    return top, outline([""] * top.end + lines[top.end :], remarks)


# from bytes to lines ----------------------------------------------------------------------------


def read_text(path: Path, remarks: Remarks) -> str | None:
    """The text of a file; None, with a remark, when it cannot be used. Never raises OSError."""
    try:
        if trouble := _unusable(path):
            remarks.skip(0, trouble)
            return None
        data = path.read_bytes()
    except OSError:
        remarks.skip(
            0, "ik kan dit bestand niet openen. Kijk of het er nog staat en of je het mag lezen."
        )
        return None
    return decode(data, path.suffix.lower(), remarks)


def _unusable(path: Path) -> str:
    """Why a file is not even opened, or ""."""
    if path.name.lower().endswith(".md.txt"):
        return f"het bestand heet {clean_line(path.name)}. Haal .txt weg, dan vind ik het."
    if path.exists() and not path.is_file() and not path.is_dir():
        # A device gives bytes without end, and a pipe may never give any.
        return "dit is geen gewoon bestand. Bewaar het eerst als bestand."
    if path.stat().st_size > MAX_BYTES:
        return "dit bestand is te groot voor een draaiboek. Het mag hoogstens 256 kB zijn."
    return ""


def decode(data: bytes, suffix: str, remarks: Remarks) -> str | None:
    """The text in the bytes; None, with a remark, when they are not text."""
    other = "een Word-bestand" if suffix in _OFFICE_NAMES else ""
    office = next((what for magic, what in _OFFICE.items() if data.startswith(magic)), other)
    if office:
        remarks.skip(
            0, f'dit is {office}. Bewaar het als "Platte tekst (UTF-8)", met een naam op .md.'
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
        try:
            text = data.decode("utf-16")
        except UnicodeDecodeError:
            return None
        remarks.advise(0, "dit bestand is bewaard als UTF-16 (Unicode). Bewaar het als UTF-8.")
        return text
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


# the block at the top ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Value:
    """What stands behind a name, with its line in the file."""

    text: str
    line: int
    about: str = ""
    """What stood between brackets, Vraag (tr); the letter of a table; or the number of a line."""


@dataclass(slots=True)
class Top:
    """The block at the top."""

    entries: dict[str, Value] = field(default_factory=dict)
    start: int = 1
    """Line of the opening `---`."""
    end: int = 0
    """Number of lines that the block takes, with both `---`."""

    def get(self, key: str) -> str:
        """The value of a key, or ""."""
        return self.entries[key].text if key in self.entries else ""

    def one(self, key: str) -> Value | None:
        """The value of a key with its line, or None when it says nothing."""
        return self.entries[key] if self.get(key) else None

    def line(self, key: str) -> int:
        """The line of a key; the first line of the block when it is not there."""
        return self.entries[key].line if key in self.entries else self.start


@dataclass(slots=True)
class Draft(Top):
    """One of a list of things: its heading, and the names under it."""

    label: str = ""
    last: str = ""
    """The name that was said last, which a next line may go on with."""


def read_top(lines: Sequence[str], remarks: Remarks, keys: Words) -> Top:
    """The block at the top of tidy lines; an empty one when there is none."""
    start = next((i for i, line in enumerate(lines) if line.strip()), 0)
    opened = _is_fence(lines, start, remarks)
    name, colon, _ = lines[start].partition(":")
    if not opened and not (colon and keys.find(name)):
        return Top(start=1)
    if not opened:
        remarks.skip(start + 1, "boven deze regel mist een regel met alleen ---")
    first = start + 1 if opened else start
    stop, closed = _closing(lines, first, remarks)
    entries: dict[str, Value] = {}
    for index in range(first, stop):
        _read_entry(lines[index].strip(), index + 1, entries, keys, remarks)
    return Top(entries, start + 1, stop + 1 if closed else stop)


def _is_fence(lines: Sequence[str], index: int, remarks: Remarks) -> bool:
    """Whether this line opens or closes the block, also when a word processor changed it."""
    text = lines[index].strip()
    if _FENCE.fullmatch(text):
        return True
    if not _WRONG_FENCE.fullmatch(text):
        return False
    what = "een lang streepje (—)" if not set(text) <= {"-"} else quote(text)
    remarks.skip(index + 1, f"hier staat {what}. Het moeten drie gewone streepjes zijn: ---")
    return True


def _closing(lines: Sequence[str], first: int, remarks: Remarks) -> tuple[int, bool]:
    """Where the block ends, and whether a `---` says so."""
    last = first
    for index in range(first, len(lines)):
        if _PART.fullmatch(lines[index].strip()):
            break
        if lines[index].strip():
            if _is_fence(lines, index, remarks):
                return index, True
            last = index + 1
    remarks.skip(
        last, "het blok bovenaan is niet afgesloten. Zet onder deze regel een regel met alleen ---"
    )
    return last, False


def _read_entry(
    text: str, line: int, entries: dict[str, Value], keys: Words, remarks: Remarks
) -> None:
    if not text or text.startswith("#"):
        return
    name, colon, value = text.partition(":")
    key = keys.find(name)
    if not colon:
        remarks.skip(
            line, f"in {quote(text)} mist een dubbele punt. Schrijf bijvoorbeeld: titel: …"
        )
    elif not key:
        choice = f"Je kunt kiezen uit: {', '.join(keys.names())}."
        remarks.skip(line, unknown_name(name, keys.guess(name), choice))
    elif key in entries:
        remarks.skip(line, f'"{key}:" staat er twee keer. Ik gebruik regel {entries[key].line}.')
    else:
        entries[key] = Value(_unquoted(value.strip()), line)


def _unquoted(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].strip()
    return value


# from Markdown to pieces ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Image:
    """A picture as it was written: `![beschrijving](foto.jpg)`."""

    description: str
    address: str


@dataclass(frozen=True, slots=True)
class Piece:
    """One source line of a content file, told apart by what Markdown makes of it."""

    line: int
    """Line in the file, from 1."""
    kind: str
    """titel (# or ##), noot (a note), or a kind of `Line`: tekst, punt, nummer, kop, code."""
    spans: tuple[Span, ...] = ()
    level: int = 0
    """How deep: of a heading, or of a bullet in a list."""
    number: int = 0
    gap: bool = False
    images: tuple[Image, ...] = ()
    """The pictures that stood in the line."""

    @property
    def text(self) -> str:
        """The words without styles."""
        return "".join(span.text for span in self.spans).strip()

    def projected(self) -> Line:
        """The piece as a line of a slide."""
        level = self.level if self.kind in ("punt", "nummer") else 0
        return Line(self.spans, self.kind, level, self.number, self.gap)


def warn_for_image(piece: Piece, remarks: Remarks) -> None:
    """Say that a picture is only shown on a slide."""
    if piece.images:
        remarks.skip(
            piece.line, "een foto kan alleen op een dia of in een pauze staan. Zet haar daar."
        )


def outline(lines: Sequence[str], remarks: Remarks) -> tuple[Piece, ...]:
    """The pieces of tidy lines (`tidy_lines`), in order. Comments `<!-- … -->` are left out."""
    return _Walker(lines, remarks).walk()


class _Walker:
    """Walks over the tokens once, and knows in which lists and quotes it is."""

    def __init__(self, lines: Sequence[str], remarks: Remarks) -> None:
        # Only here: it takes longer to import than a screen may wait for.
        from markdown_it import MarkdownIt

        self.lines = lines
        self.remarks = remarks
        # Lines of === and --- under a text, indented code and link definitions would take a line
        # away from the trainer without a word; HTML and entities are shown as typed.
        # Inline text is read line by line, so the whole of it need not be ("inline").
        off = ["lheading", "code", "reference", "html_block", "html_inline", "entity", "inline"]
        self.markdown = MarkdownIt("commonmark").disable(off)
        self.pieces: list[Piece] = []
        self.lists: list[str] = []
        self.quotes = 0
        self.mark: tuple[str, int] = ("tekst", 0)
        self.heading = 0
        self.comment = 0
        """Line in which a comment was opened that is not closed yet."""

    def walk(self) -> tuple[Piece, ...]:
        for token in self.markdown.parse("\n".join(self.lines)):
            self._step(token)
        if self.comment:
            self.remarks.skip(
                self.comment, 'hier begint een opmerking met "<!--". Sluit haar af met "-->".'
            )
        return tuple(self.pieces)

    def _step(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                self.lists.append("punt" if token.type.startswith("bullet") else "nummer")
            case "bullet_list_close" | "ordered_list_close":
                self.lists.pop()
            case "list_item_open":
                number = int(token.info) if token.info else 0
                self.mark = (self.lists[-1], number)
            case "list_item_close":
                self.mark = ("tekst", 0)
            case "blockquote_open":
                self.quotes += 1
            case "blockquote_close":
                self.quotes -= 1
            case "heading_open":
                self.heading = int(token.tag[1]) if token.level == 0 else 0
            case "heading_close":
                self.heading = 0
            case "inline":
                self._inline(token)
            case "fence":
                self._fence(token)

    def _inline(self, token: Token) -> None:
        start = (token.map or [0, 0])[0]
        if self.heading:
            kind = "titel" if self.heading <= 2 else "kop"
            self._add(start, kind, token.content, self.heading)
            return
        for offset, raw in enumerate(token.content.split("\n")):
            loose = offset > 0 and self._stands_loose(start + offset)
            if offset and self.lists and not self.quotes and not loose:
                self._continue(raw.strip())
            else:
                self._text_line(start + offset, raw.strip(), loose)

    def _stands_loose(self, index: int) -> bool:
        """Whether a line was only counted to a quote or a list because no blank line parts them."""
        if self.quotes:
            return not self.lines[index].lstrip().startswith(">")
        return bool(self.lists) and not self.lines[index].startswith(" ")

    def _text_line(self, index: int, raw: str, loose: bool) -> None:
        kind, number = self.mark if not loose else ("tekst", 0)
        self.mark = ("tekst", 0)
        if self.quotes and not loose:
            mark = {"punt": "- ", "nummer": f"{number}. "}.get(kind, "")
            self._add(index, "noot", mark + raw)
            return
        if not self.lists and (almost := _ALMOST_HEADING.fullmatch(raw)):
            level = len(almost[1])
            self._add(index, "titel" if level <= 2 else "kop", almost[2], level)
        elif not self.lists and (pasted := _PASTED_BULLET.fullmatch(raw)):
            self._add(index, "punt", pasted[1])
        else:
            self._add(index, kind, raw, max(len(self.lists) - 1, 0), number)

    def _continue(self, raw: str) -> None:
        """The second source line of a bullet belongs to the bullet."""
        if not self.pieces or self.comment:
            return
        spans, images = self._spans(" " + raw)
        last = self.pieces[-1]
        self.pieces[-1] = replace(last, spans=last.spans + spans, images=last.images + images)

    def _fence(self, token: Token) -> None:
        start, end = token.map or [0, 0]
        last = self.lines[end - 1].strip(" >")
        if end - start < 2 or not last.startswith(token.markup):
            self.remarks.skip(
                start + 1,
                f"dit blok code is niet afgesloten. Zet eronder een regel met {token.markup}",
            )
        kind = "noot" if self.quotes else "code"
        content = token.content.removesuffix("\n")
        for offset, raw in enumerate(content.split("\n") if content else (), 1):
            self._add(start + offset, kind, raw)

    def _add(self, index: int, kind: str, raw: str, level: int = 0, number: int = 0) -> None:
        if self._in_comment(index, raw):
            return
        # Looking for styles takes time that grows fast with the length of a line.
        plain = kind == "code" or len(raw) > LONGEST_LINE
        spans, images = ((Span(raw),), ()) if plain else self._spans(raw)
        gap = index > 0 and not self.lines[index - 1].strip(" >")
        self.pieces.append(Piece(index + 1, kind, spans, level, number, gap, images))

    def _in_comment(self, index: int, raw: str) -> bool:
        if not self.comment and not raw.startswith("<!--"):
            return False
        self.comment = 0 if "-->" in raw else self.comment or index + 1
        return True

    def _spans(self, raw: str) -> tuple[tuple[Span, ...], tuple[Image, ...]]:
        """One line as pieces in one style each, and the pictures in it."""
        children: list[Token] = []
        raw = raw if "`" in raw else _IMAGE.sub(_as_markdown, raw)
        self.markdown.inline.parse(raw, self.markdown, {}, children)
        spans: list[Span] = []
        images: list[Image] = []
        styles: list[str] = []
        for child in children:
            if child.tag in _STYLES and child.nesting > 0:
                styles.append(_STYLES[child.tag])
            elif child.tag in _STYLES:
                styles.remove(_STYLES[child.tag])
            elif child.type == "code_inline":
                _join(spans, child.content, [*styles, "code"])
            elif child.type == "image":
                # The address as it was typed: what a browser makes of it is no name of a file.
                images.append(_image(child.content, unquote(str(child.attrs["src"]))))
            elif child.type == "text":
                # An address that Markdown takes for dangerous is no picture to it.
                images += (_image(*found) for found in _IMAGE.findall(child.content))
                _join(spans, _IMAGE.sub("", child.content), styles)
            elif child.type == "text_special":
                _join(spans, child.content, styles)
            elif child.type == "link_close":
                _join(spans, _address(children, child), styles)
        return tuple(spans), tuple(images)


def _as_markdown(found: re.Match[str]) -> str:
    """A picture of which the name is written as people write it, with spaces or as on Windows."""
    address = found[2].strip()
    if address.startswith("<") or _WITH_TITLE.fullmatch(address):
        return found[0]
    return "![{}](<{}>)".format(found[1], address.replace("\\", "/"))


def _image(description: str, address: str) -> Image:
    return Image(clean_line(description), clean_line(address).strip("<>"))


def _address(children: list[Token], close: Token) -> str:
    """The address of a link, when its words do not show it already."""
    at = children.index(close)
    opened = next(c for c in reversed(children[:at]) if c.type == "link_open")
    href = str(opened.attrs["href"])
    words = "".join(c.content for c in children[children.index(opened) : at])
    return "" if not href or words in href else f" ({href})"


def _join(spans: list[Span], text: str, styles: list[str]) -> None:
    style = " ".join(s for s in ("vet", "schuin", "code") if s in styles)
    if spans and spans[-1].style == style:
        spans[-1] = Span(spans[-1].text + text, style)
    elif text:
        spans.append(Span(text, style))
