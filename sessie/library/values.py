"""Single values as people write them: minutes, times, numbers, languages."""

from __future__ import annotations

import re

from sessie.domain.vocabulary import KINDS, LANGUAGES
from sessie.library.spelling import nearest, same

_MINUTES = re.compile(r"(\d{1,3})\s*(?:min|minuut|minuten|m|')?\.?", re.ASCII | re.IGNORECASE)
_TIME = re.compile(r"(\d{1,2})\s*[:.uh]\s*(\d{2})\s*(?:uur|u)?\.?", re.ASCII | re.IGNORECASE)
_SPAN = re.compile(r"(\d{1,3})(?:\s*(?:-|–|—|tot|tot en met|t/m)\s*(\d{1,3}))?", re.ASCII)
_TURN = re.compile(
    r"(\d{1,3}(?:[.,]\d)?)\s*(min|minuut|minuten|m|s|sec|secs|seconde|seconden)\.?",
    re.ASCII | re.IGNORECASE,
)
_STEP = re.compile(
    r"(.+?)[\s:=(]+(\d{1,3})\s*(?:min|minuut|minuten|m|')?\.?\s*\)?"
    r"|(\d{1,3})\s*(?:min|minuut|minuten|m|')?\.?\s+(.+)",
    re.ASCII | re.IGNORECASE,
)
_YES = {"ja", "j", "yes", "graag", "aan", "wel", "true", "x", "1"}
_NO = {"nee", "n", "neen", "no", "uit", "niet", "geen", "false", "0"}
_HIGHEST_MARK = 10
_LONGEST_STEP = 60
"""Signs. The pattern of a step would take very long on a long line."""
_ONE_MINUTE = {"een minuut", "1 minuut per tafel", "1:00"}

KIND_IDS: dict[str, str] = {
    same(name): kind.id for kind in KINDS for name in (kind.id, kind.name, kind.plural)
}


def minutes(text: str) -> int:
    """Minutes in "5 min", "5 minuten" or "5"; 0 when it is something else."""
    found = _MINUTES.fullmatch(text.strip())
    return int(found[1]) if found else 0


def time_of_day(text: str) -> str:
    """A time as 19:30, from "19.30 uur", "19u30" and the like; "" when it is none."""
    found = _TIME.fullmatch(text.strip())
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        return ""
    return f"{int(found[1]):02}:{found[2]}"


def number(text: str) -> int | None:
    """A number of at most three digits; None when it is something else."""
    return int(text) if re.fullmatch(r"\d{1,3}", text, re.ASCII) else None


def span(text: str) -> tuple[int, int] | None:
    """Lowest and highest of "5-8", "5 tot 8" or "6"; None when it is something else."""
    found = _SPAN.fullmatch(text.strip())
    if not found:
        return None
    low, high = int(found[1]), int(found[2] or found[1])
    return (min(low, high), max(low, high)) if low and high else None


def yes_no(text: str) -> bool | None:
    """What "ja" or "nee" says, in other words too; None when it is something else."""
    word = same(text)
    return True if word in _YES else False if word in _NO else None


def marks(text: str) -> tuple[int, int] | None:
    """Lowest and highest mark of "1-5"; None when it is something else, or more than 10."""
    found = span(text)
    return found if found and found[0] < found[1] <= _HIGHEST_MARK else None


def step(text: str) -> tuple[str, int] | None:
    """Name and minutes of "zelf 4", "zelf: 4 min" or "4 min zelf"; None for something else."""
    found = _STEP.fullmatch(text.strip()) if len(text) <= _LONGEST_STEP else None
    if not found:
        return None
    name, count = (found[1] or found[4]).strip(" :=(-"), int(found[2] or found[3])
    return (name, count) if count and any(sign.isalpha() for sign in name) else None


def seconds(text: str) -> int:
    """Seconds in "1 minuut", "90 sec" or "1,5 minuut"; 0 when it is something else."""
    if same(text) in _ONE_MINUTE:
        return 60
    found = _TURN.fullmatch(text.strip())
    if not found:
        return 0
    count = float(found[1].replace(",", "."))
    return round(count * 60 if found[2].lower().startswith("m") else count)


def kind_id(text: str) -> str:
    """Id of a kind by its name, in one or more; "" when there is no such kind."""
    return KIND_IDS.get(same(text), "")


def language_guess(text: str) -> str:
    """The code of the language that is probably meant by a name such as "turks", or ""."""
    names = {name: code for code, name in LANGUAGES.items()}
    return names.get(nearest(text, names), "")


def parts_of(text: str) -> list[str]:
    """What stands between commas; a comma within brackets does not part."""
    parts, depth = [""], 0
    for sign in text:
        depth = max(depth + (sign == "(") - (sign == ")"), 0)
        if sign in ",;" and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return [part.strip() for part in parts if part.strip()]
