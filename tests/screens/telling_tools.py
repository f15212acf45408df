"""What tests of the terugkoppeling share: typing in the line, and reading what came of it."""

from __future__ import annotations

import re
from pathlib import Path

from textual.keys import _character_to_key

from screens.test_entry_line import line
from screens.tools import Evening
from sessie.widgets.public_view import PublicView
from sessie.widgets.turn_notes import TurnNotes

LIBRARY = """---
soort: themas
titel: Thema's
---

## Thema: Taal en vertalen
Woorden: tolk, vertalen

## Thema: Gesprekken
Woorden: gesprek, praten
"""
TALKED = "Zonder tolk is het geen gesprek."
SIDES = re.compile(r"\b(ouders?|leerkracht(en)?|thuis|school)\b")
LETTER = re.compile(r"\b[A-Z]{1,2}\b")


def content(folder: Path) -> tuple[Path, ...]:
    """A content folder with only a small library of themes."""
    place = folder / "inhoud"
    place.mkdir()
    (place / "themas.md").write_text(LIBRARY, encoding="utf-8")
    return (place,)


async def at_line(evening: Evening) -> None:
    """The terugkoppeling on the beamer, the werkblad open and the cursor in the line."""
    await evening.to("f1")
    await evening.press("k")
    assert line(evening).has_focus


def burst(evening: Evening, *parts: str) -> None:
    """Send texts and keys (between < and >) in one go, faster than anything can be dealt with."""
    for part in parts:
        if part.startswith("<"):
            evening.send(part.strip("<>"))
            continue
        for char in part:
            evening.send(_character_to_key(char), char)


def told(evening: Evening) -> dict[str, str]:
    """What each table told."""
    return {k.table: k.text for k in evening.session.key_sentences.values()}


def said(evening: Evening) -> set[tuple[str, str, str]]:
    """Theme label, table and side of every recognition."""
    themes, found = evening.session.themes, evening.session.recognitions.values()
    assert len({(r.theme, r.table, r.side) for r in found}) == len(found)
    return {(themes[r.theme].label, r.table, r.side) for r in found}


def theme_of(evening: Evening, table: str) -> str:
    """The label of what a table told about."""
    held = evening.session.key_sentences[f"f1/{table}"].theme
    return evening.session.themes[held].label if held else ""


def public(evening: Evening) -> list[str]:
    """The rows of what the room sees."""
    region = evening.screen.query_one(PublicView).region
    rows = evening.strips[region.y : region.bottom]
    return [strip.crop(region.x, region.right).text.rstrip() for strip in rows]


def notes(evening: Evening) -> str:
    """What stands under the entry line."""
    return evening.seen(evening.screen.query_one(TurnNotes))


def nobody_is_known_by_table_and_side(evening: Evening) -> None:
    """No line for the room has both the letter of a table and the name of a side."""
    for row in public(evening):
        assert not (LETTER.search(row) and SIDES.search(row)), row
