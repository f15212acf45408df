"""The library of themes that come up at many schools: content/themas.md, and the user's own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

from sessie.library import content_folder
from sessie.library.partnerships import read_partnerships
from sessie.library.pieces import Draft, Piece, Value, read_content
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
from sessie.model.frozen import dataclass
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
    drafts: list[Draft] = []
    for piece in pieces:
        if piece.kind == "titel":
            _read_heading(piece, drafts, remarks)
        elif piece.kind != "noot" and piece.text:
            _read_line(piece, drafts, remarks)
    return ThemeReading(_finished(drafts, remarks), remarks.in_order())


def _read_heading(piece: Piece, drafts: list[Draft], remarks: Remarks) -> None:
    """A heading of a theme; one with a single # and another word only parts the file."""
    word, colon, name = piece.text.partition(":")
    if colon and same(word) in _HEADING:
        if not name.strip():
            remarks.skip(
                piece.line, "dit thema heeft geen naam. Schrijf bijvoorbeeld: ## Thema: Huiswerk"
            )
        drafts.append(Draft(start=piece.line, label=name.strip()))
    elif colon and nearest(word, _HEADING):
        remarks.skip(piece.line, f'ik ken "## {word.strip()[:40]}:" niet. Bedoel je "## Thema:"?')
        drafts.append(Draft(start=piece.line))
    elif piece.level > 1:
        drafts.append(Draft(start=piece.line, label=piece.text))


def _read_line(piece: Piece, drafts: list[Draft], remarks: Remarks) -> None:
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
    if key and key in draft.entries:
        remarks.skip(line, f'"{key.capitalize()}:" staat er twee keer. Zet het bij elkaar.')
        draft.last = ""
    elif key:
        draft.entries[key], draft.last = Value(value.strip(), line), key
    elif draft.last == "woorden" and not is_name:
        words, between = draft.entries["woorden"], " " if piece.kind == "tekst" else ", "
        draft.entries["woorden"] = replace(words, text=words.text + between + text)
    elif is_name and (guess := _FIELDS.guess(name)):
        remarks.skip(line, unknown_name(name, guess.capitalize()))
    else:
        remarks.skip(
            line,
            f"met {quote(text)} kan ik bij een thema niets doen. Zet er > voor als het een "
            "opmerking is, of begin met Omschrijving:, Partnerschappen:, Woorden: of Id:",
        )


def _finished(drafts: Iterable[Draft], remarks: Remarks) -> tuple[KnownTheme, ...]:
    found: dict[str, KnownTheme] = {}
    labels: dict[str, int] = {}
    for draft in (draft for draft in drafts if draft.label):
        key = slug(draft.get("id")) or slug(draft.label)
        if same(draft.label) == OTHER_LABEL:
            remarks.skip(draft.start, '"Overig" maakt sessie zelf. Haal dit thema weg.')
        elif same(draft.label) in labels:
            first = labels[same(draft.label)]
            remarks.skip(
                draft.start,
                f"{quote(draft.label)} staat ook al in regel {first}. Kies een andere naam.",
            )
        elif not key or key in found:
            remarks.skip(
                draft.start,
                f"{quote(draft.label)} heeft dezelfde id als een ander thema. Zet eronder een "
                "andere, bijvoorbeeld: Id: huiswerk-2",
            )
        else:
            labels[same(draft.label)] = draft.start
            found[key] = _theme(key, draft, remarks)
    return tuple(found.values())


def _theme(key: str, draft: Draft, remarks: Remarks) -> KnownTheme:
    words = tuple(dict.fromkeys(parts_of(draft.get("woorden"))))
    if not words:
        remarks.advise(
            draft.start,
            f"bij {quote(draft.label)} staan geen woorden. Schrijf eronder: Woorden: …, dan kan ik "
            "het voorstellen.",
        )
    description = draft.get("omschrijving")
    return KnownTheme(key, draft.label, description, _partnerships(draft, remarks), words)


def _partnerships(draft: Draft, remarks: Remarks) -> tuple[str, ...]:
    known, line = _built_in_partnerships(), draft.line("partnerschappen")
    parts = ((part, line) for part in parts_of(draft.get("partnerschappen")))
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
