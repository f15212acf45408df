"""Names of files and folders that are safe on every system."""

from __future__ import annotations

import re
import unicodedata

MAX_LENGTH = 60
"""Characters: two of them and their endings stay below the 260 that Windows allows in a path."""

_RESERVED = {"con", "prn", "aux", "nul"} | {f"{p}{n}" for p in ("com", "lpt") for n in range(10)}
"""Names that Windows keeps for devices, whatever their ending."""
_SPOKEN = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "ı": "i", "đ": "d"})


def slug(text: str, empty: str = "sessie") -> str:
    """Lower-case letters, digits and dashes of a text; `empty` when nothing of it is left."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_SPOKEN))
    plain = plain.encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "-", plain)[:MAX_LENGTH].strip("-")
    return f"{name}-{empty}" if name in _RESERVED else name or empty
