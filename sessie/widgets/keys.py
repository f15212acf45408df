"""Keys as a person calls them, and the second key of every F-key.

Terminals keep some F-keys for themselves (F1 and F10 for a menu or help, F11 for the whole screen).
So whatever an F-key does, another key does too: the same one on every screen, one that no input
needs, and that terminals pass on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

SECOND = {
    "f1": "ctrl+g",
    "f2": "ctrl+b",
    "f3": "shift+up",
    "f4": "shift+down",
    "f5": "ctrl+l",
    "f6": "ctrl+right_square_bracket",
    "f7": "ctrl+backslash",
    "f8": "ctrl+p",
    "f9": "ctrl+y",
    "f10": "ctrl+f",
    "f12": "ctrl+circumflex_accent",
}
"""F-key → the key that does the same, whatever has the focus."""

ALSO = {"ctrl+circumflex_accent": "ctrl+6"}
"""A key → what newer terminals call it: after the key on which the sign stands."""

CURTAIN = "ctrl+slash,ctrl+underscore"
"""The curtain, also where letters are typed. Most terminals send the second for either of them."""

NAMES = {
    "right": "→",
    "left": "←",
    "up": "↑",
    "down": "↓",
    "space": "spatie",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "full_stop": ".",
    "slash": "/",
    "underscore": "_",
    "plus": "+",
    "equals_sign": "=",
    "minus": "-",
    "question_mark": "?",
    "right_square_bracket": "]",
    "backslash": "\\",
    "circumflex_accent": "^",
    "escape": "esc",
    "enter": "enter",
    "tab": "tab",
    "shift+tab": "shift+tab",
    "delete": "del",
    "backspace": "⌫",
    "0": "0–9",
}


def key_name(key: str) -> str:
    """A key as a person calls it."""
    if key in NAMES:
        return NAMES[key]
    if key.startswith("f") and key[1:].isdigit():
        return key.upper()
    held, plus, last = key.rpartition("+")
    return f"{held}{plus}{NAMES.get(last, last)}"


def names_of(keys: Iterable[str]) -> list[str]:
    """These keys as a person calls them; what is only another name of one of them is not told."""
    same = set(ALSO.values())
    return [key_name(key) for key in keys if key not in same]


def with_second(*keys: str) -> str:
    """These keys for a binding, each F-key with its second one."""
    found = [part for key in keys for part in (key, SECOND.get(key, "")) if part]
    return ",".join(part for key in found for part in (key, ALSO.get(key, "")) if part)


def both(key: str) -> str:
    """An F-key with its second one, as a person calls them: "F10 of ctrl+f"."""
    return f"{key_name(key)} of {key_name(SECOND[key])}"


# lines that tell keys -------------------------------------------------------------------------

KeyRow = tuple[str, str, str]
"""(as it is shown, what it does, the key that a click presses)"""
GAP = 3
"""Cells between two keys."""


def told(*keys: tuple[str, str]) -> tuple[KeyRow, ...]:
    """(key, what it does) → what a line shows of it. Several keys in one, such as "j k", are
    shown together; a click presses the first."""
    return tuple((" ".join(map(key_name, key.split())), word, key.split()[0]) for key, word in keys)


def read_rows(text: str) -> tuple[KeyRow, ...]:
    """`enter = lezen · esc = terug` → what a line shows of it; what is no key is only words."""
    return tuple(map(_row, filter(None, text.replace("\n", " · ").split(" · "))))


def _row(part: str) -> KeyRow:
    shown, sign, word = part.strip().partition(" = ")
    return (shown, word, _key_of(shown)) if sign else ("", shown, "")


def _key_of(shown: str) -> str:
    """The key that is called so; empty where that is more than one."""
    named = {name: key for key, name in NAMES.items()}
    if shown in named:
        return named[shown]
    known = (
        len(shown) == 1 or shown.startswith("ctrl+") or (shown[:1] == "F" and shown[1:].isdigit())
    )
    return shown.lower() if known and " " not in shown else ""


def laid_out(
    keys: Iterable[KeyRow], between: str, width: int, rows: int = 0
) -> list[list[tuple[int, int, KeyRow]]]:
    """Where each key begins, where the next one can begin, and the key, row by row. With `rows`
    what does not fit on so many is left out, whole and from there on."""
    found: list[list[tuple[int, int, KeyRow]]] = [[]]
    begin = 0
    for key in keys:
        length = len(key[0]) + len(between) * bool(key[0]) + len(key[1])
        if found[-1] and begin + length > width:
            if len(found) == rows:
                break
            found.append([])
            begin = 0
        if rows and length > width:
            break
        found[-1].append((begin, begin + length + GAP, key))
        begin += length + GAP
    return found


def key_at(rows: list[list[tuple[int, int, KeyRow]]], x: int, y: int) -> str:
    """The key that a click there presses; empty for none."""
    here: Iterator[str] = (
        key for begin, end, (_, _, key) in (rows[y] if 0 <= y < len(rows) else ())
        if begin <= x < end
    )  # fmt: skip
    return next(here, "")
