"""What a program sent to the terminal besides text, sorted by what it makes a terminal do."""

from __future__ import annotations

import re
import unicodedata

_SEQUENCE = re.compile(
    r"\x1b\[(?P<private>[<=>?]?)[0-9;:]*(?P<between>[ -/]*)(?P<final>[@-~])"
    r"|\x1b(?P<string>[\]PX^_])(?P<start>.{0,6}).*?(?:\x07|\x1b\\)"
    r"|\x1b(?P<other>.)",
    re.DOTALL,
)
TITLE = re.compile(r"\x1b\]0;[^\x00-\x1f\x7f-\x9f]*\x07")
"""The name of the window: whatever it is, as long as a terminal can read nothing else in it."""
JOINERS = {"U+200C", "U+200D"}
"""Persian words and emoji are spelled with them: they may be shown."""
_INVISIBLE = ("Cc", "Cf", "Co", "Cs", "Cn")


def sorts_of(output: bytes) -> set[str]:
    """Every sort of escape sequence, and every control or invisible sign outside of those."""
    text = output.decode("utf-8")
    found = {_name(match) for match in _SEQUENCE.finditer(text)}
    rest = _SEQUENCE.sub("", text)
    return found | {
        f"U+{ord(char):04X}" for char in set(rest) if unicodedata.category(char) in _INVISIBLE
    }


def _name(match: re.Match[str]) -> str:
    if match["final"]:
        return f"CSI {match['private']}{match['between']}{match['final']}"
    if match["string"] and TITLE.fullmatch(match[0]):
        return "ESC ]0;"
    if match["string"]:
        return f"ESC {match['string']}{match['start']}"
    return f"ESC {match['other']}"
