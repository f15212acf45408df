"""What a key types, on any keyboard.

Textual drops a blank that is no ordinary space, and a joiner, when it is typed; what is pasted
keeps them. And a mark that is typed behind its letter stays a character of its own.
"""

from __future__ import annotations

import unicodedata

from textual import events

from sessie.model.dutch import BLANKS, JOINERS


def _name(char: str) -> str:
    return unicodedata.name(char, "").lower().replace("-", "_").replace(" ", "_")


_BLANK_KEYS = {"space", *(_name(char) for char in BLANKS if char != "\t")}
_JOINER_KEYS = {_name(char): char for char in JOINERS}


def typed_text(event: events.Key) -> str:
    """What this key types; empty when it is no text. Some terminals tell a blank by the name of its
    key alone, with shift or alt in front."""
    char, key = event.character, event.key
    if char in _JOINER_KEYS.values() or (key in _JOINER_KEYS and char is None):
        return _JOINER_KEYS.get(key) or char or ""
    for held in ("shift+", "alt+"):
        key = key.removeprefix(held)
    if char != "\t" and (char in BLANKS if char else key in _BLANK_KEYS):
        return " "
    return char if char and event.is_printable else ""


def composed(before: str, typed: str) -> tuple[str, int]:
    """What a letter becomes with the mark that is typed behind it, and how many characters of what
    stands before it that takes: `e` and U+0301 are one é. Without such a letter, what was typed."""
    if typed.isascii():
        return typed, 0
    start = len(before) - 1
    while start > 0 and unicodedata.combining(before[start]):
        start -= 1
    cluster = before[max(start, 0) :]
    whole = unicodedata.normalize("NFC", cluster + typed)
    return (whole, len(cluster)) if cluster and whole != cluster + typed else (typed, 0)


class Typed:
    """Comes before the Input or TextArea that a class is."""

    async def on_key(self, event: events.Key) -> None:
        """What Textual would drop or leave apart comes in here; the rest is left to it."""
        typed = typed_text(event)
        text, back = composed(self.before_cursor, typed) if typed else ("", 0)
        if typed and (back or typed != event.character or not event.is_printable):
            event.stop()
            event.prevent_default()
            self.type_in(text, back)

    @property
    def before_cursor(self) -> str:
        """The line up to the cursor; empty when what is typed takes the place of a selection."""
        raise NotImplementedError

    def type_in(self, text: str, back: int) -> None:
        """Put this in the place of so many characters before the cursor, or of the selection."""
        raise NotImplementedError
