"""The library of themes that come up at many schools: content/themas.md, and the user's own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from sessie.library import content_folder
from sessie.library.partnerships import read_partnerships
from sessie.library.remarks import (
    Remark,
    Remarks,
    Words,
    enumerate_words,
    nearest,
    parts_of,
    quote,
    same,
    slug,
    unknown_name,
)
from sessie.library.text import Piece, Value, read_content
from sessie.rules.overlap import OTHER_LABEL
from sessie.rules.themes import KnownTheme

FILE_NAME = "themas.md"
MOST_PARTNERSHIPS = 2
_KEYS = Words("soort", "titel", ("bron", "bronnen"), "versie")
_FIELDS = Words(
    ("omschrijving", "beschrijving", "betekenis"),
    ("partnerschappen", "partnerschap"),
    ("woorden", "woord", "trefwoorden", "trefwoord"),
    "id",
)
_HEADING = ("thema", "themas", "thema's")
_LONGEST_NAME = 3
"""Words before a colon that can be the name of a value; more are a sentence."""


@dataclass(frozen=True, slots=True)
class ThemeReading:
    """What came out of one file."""

    themes: tuple[KnownTheme, ...] = ()
    remarks: tuple[Remark, ...] = ()


@dataclass(slots=True)
class _Draft:
    label: str
    line: int
    values: dict[str, Value] = field(default_factory=dict)
    last: str = ""
    """The name that was said last, which a next line may go on with."""

    def get(self, key: str) -> str:
        """What stands behind a name, or ""."""
        return self.values[key].text if key in self.values else ""

    def line_of(self, key: str) -> int:
        """The line of a name; that of the theme when it is not there."""
        return self.values[key].line if key in self.values else self.line

    def parts(self, key: str) -> tuple[str, ...]:
        """What stands between the commas behind a name, each once."""
        return tuple(dict.fromkeys(parts_of(self.get(key))))


def read_themes(*folders: Path) -> tuple[KnownTheme, ...]:
    """The themes of the content folders; without folders those that come with the program.

    A theme of a later folder takes the place of the one with the same id. Never raises OSError; a
    file with mistakes gives what can be read of it.
    """
    themes: dict[str, KnownTheme] = {}
    for folder in folders or (content_folder(),):
        path = folder / FILE_NAME
        if path.is_file():
            themes.update((theme.id, theme) for theme in read_theme_file(path).themes)
    return tuple(themes.values())


def read_theme_file(path: Path) -> ThemeReading:
    """The themes in one file, with remarks about its mistakes. Never raises OSError."""
    remarks = Remarks(path.name)
    _, pieces = read_content(path, remarks, _KEYS) or (None, ())
    drafts: list[_Draft] = []
    for piece in pieces:
        if piece.kind == "titel":
            _read_heading(piece, drafts, remarks)
        elif piece.kind != "noot" and piece.text:
            _read_line(piece, drafts, remarks)
    return ThemeReading(_finished(drafts, remarks), remarks.in_order())


def _read_heading(piece: Piece, drafts: list[_Draft], remarks: Remarks) -> None:
    """A heading of a theme; one with a single # and another word only parts the file."""
    word, colon, name = piece.text.partition(":")
    if colon and same(word) in _HEADING:
        if not name.strip():
            remarks.skip(
                piece.line, "dit thema heeft geen naam. Schrijf bijvoorbeeld: ## Thema: Huiswerk"
            )
        drafts.append(_Draft(name.strip(), piece.line))
    elif colon and nearest(word, _HEADING):
        remarks.skip(piece.line, f'ik ken "## {word.strip()[:40]}:" niet. Bedoel je "## Thema:"?')
        drafts.append(_Draft("", piece.line))
    elif piece.level > 1:
        drafts.append(_Draft(piece.text, piece.line))


def _read_line(piece: Piece, drafts: list[_Draft], remarks: Remarks) -> None:
    """A line under a theme. The words may go on over several lines, also in the middle of a phrase,
    or stand in a list."""
    text, line = piece.text, piece.line
    name, colon, value = text.partition(":")
    if not drafts:
        remarks.skip(line, 'dit staat nog voor het eerste thema. Zet er "## Thema: …" boven.')
        return
    draft = drafts[-1]
    is_name = bool(colon) and len(name.split()) <= _LONGEST_NAME
    key = _FIELDS.find(name) if is_name else ""
    if key and key in draft.values:
        remarks.skip(line, f'"{key.capitalize()}:" staat er twee keer. Zet het bij elkaar.')
        draft.last = ""
    elif key:
        draft.values[key], draft.last = Value(value.strip(), line), key
    elif draft.last == "woorden" and not is_name:
        words, between = draft.values["woorden"], " " if piece.kind == "tekst" else ", "
        draft.values["woorden"] = replace(words, text=words.text + between + text)
    elif is_name and (guess := _FIELDS.guess(name)):
        remarks.skip(line, unknown_name(name, guess.capitalize()))
    else:
        remarks.skip(
            line,
            f"met {quote(text)} kan ik bij een thema niets doen. Zet er > voor als het een "
            "opmerking is, of begin met Omschrijving:, Partnerschappen:, Woorden: of Id:",
        )


def _finished(drafts: Iterable[_Draft], remarks: Remarks) -> tuple[KnownTheme, ...]:
    found: dict[str, KnownTheme] = {}
    labels: dict[str, int] = {}
    for draft in (draft for draft in drafts if draft.label):
        key = slug(draft.get("id")) or slug(draft.label)
        if same(draft.label) == OTHER_LABEL:
            remarks.skip(draft.line, '"Overig" maakt sessie zelf. Haal dit thema weg.')
        elif same(draft.label) in labels:
            first = labels[same(draft.label)]
            remarks.skip(
                draft.line,
                f"{quote(draft.label)} staat ook al in regel {first}. Kies een andere naam.",
            )
        elif not key or key in found:
            remarks.skip(
                draft.line,
                f"{quote(draft.label)} heeft dezelfde id als een ander thema. Zet eronder een "
                "andere, bijvoorbeeld: Id: huiswerk-2",
            )
        else:
            labels[same(draft.label)] = draft.line
            found[key] = _theme(key, draft, remarks)
    return tuple(found.values())


def _theme(key: str, draft: _Draft, remarks: Remarks) -> KnownTheme:
    words = draft.parts("woorden")
    if not words:
        remarks.advise(
            draft.line,
            f"bij {quote(draft.label)} staan geen woorden. Schrijf eronder: Woorden: …, dan kan ik "
            "het voorstellen.",
        )
    description = draft.get("omschrijving")
    return KnownTheme(key, draft.label, description, _partnerships(draft, remarks), words)


def _partnerships(draft: _Draft, remarks: Remarks) -> tuple[str, ...]:
    known, line = _built_in_partnerships(), draft.line_of("partnerschappen")
    parts = ((part, line) for part in draft.parts("partnerschappen"))
    choice = f"Kies uit {enumerate_words(known.names())}."
    names = known.named(parts, "het partnerschap", choice, remarks)
    if len(names) > MOST_PARTNERSHIPS:
        remarks.skip(
            line,
            f"bij {quote(draft.label)} staan {len(names)} partnerschappen. Ik gebruik de eerste "
            f"{MOST_PARTNERSHIPS}.",
        )
    return tuple(slug(name, "_") for name in names[:MOST_PARTNERSHIPS])


@cache
def _built_in_partnerships() -> Words:
    """Their names, of which the id is the slug."""
    return Words(*(one.name.lower() for one in read_partnerships()))
