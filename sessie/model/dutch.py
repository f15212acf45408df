"""Dutch as people write and read it: text made safe and comparable, words for numbers, lists, dates
and times.

Control characters, escape sequences and direction overrides reach the terminal through every
widget, so they are taken out here.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime
from functools import cache

DAY = 24 * 60
"""Minutes."""
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
_TIME = re.compile(r"\s*(\d{1,2})[:.](\d{2})\s*")

MAX_MARKS = 3
"""Combining marks on one letter. Vietnamese, Hebrew, Arabic and Thai need three at most."""

_JOINERS = "\u200c\u200d"
"""ZWNJ and ZWJ: Persian words and emoji families are spelled with them."""
_BLANKS = " \n\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
_ENDS = _BLANKS + "\u205f\u3000" + _JOINERS
_EMOJI_STYLE = "\ufe0f"
_ORDINARY = re.compile(
    r"[\n -~\u00a0-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f\u1e00-\u1eff"
    r"\u2010-\u2027\u2030-\u2037\u20a0-\u20bf]*"
)
"""Latin and Cyrillic text as a keyboard gives it: nothing to take out, and composed already."""


class _Passing(dict[int, str | None]):
    """What becomes of each code point, looked up once; for `str.translate`."""

    def __missing__(self, code: int) -> str | None:
        self[code] = result = chr(code) if _passes(code) else None
        return result


def _passes(code: int) -> bool:
    """Unassigned code points pass: an emoji newer than this Python is one of them."""
    if 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE:
        return False
    char = chr(code)
    return char in _JOINERS or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co")


_PASSING = _Passing()
_PASSING.update((ord(char), "\n") for char in "\n\v\f\r\u0085\u2028\u2029")
_PASSING[ord("\t")] = " "


def clean(text: str) -> str:
    """Text as a person meant it, without what a terminal would act on.

    Composed (NFC), with `\\n` as the only line end and spaces for tabs; no controls, no direction
    overrides, no invisible or private characters. Emoji, flags and every script stay whole. What
    is clean already comes out the same.
    """
    if _ORDINARY.fullmatch(text):
        return text.strip(_ENDS)
    text = text.replace("\r\n", "\n").translate(_PASSING)
    return _sparse_marks(unicodedata.normalize("NFC", text)).rstrip(_ENDS)


def _sparse_marks(text: str) -> str:
    """Without marks and joiners that have nothing to sit on, or too many to read."""
    kept: list[str] = []
    marks = 0
    for char in text:
        if _is_mark(char):
            marks += 1
            if marks > MAX_MARKS or not kept:
                continue
        elif char in _JOINERS:
            if not kept or kept[-1] in _JOINERS:
                continue
        elif not kept and char in _ENDS:
            continue
        else:
            marks = 0
        kept.append(char)
    return "".join(kept)


@cache
def _is_mark(char: str) -> bool:
    """Marks that take no room of their own; spacing vowel signs are letters to the eye."""
    return unicodedata.category(char) in ("Mn", "Me")


def clean_line(text: str) -> str:
    """Clean text on one line, its words one space apart: a slip is one line."""
    return " ".join(clean(text).split())


def for_screen(text: str) -> str:
    """The text without emoji style selectors, whose width terminals and Textual disagree on."""
    return text.replace(_EMOJI_STYLE, "")


@cache
def _plain_letter(char: str) -> str:
    base = unicodedata.normalize("NFKD", char).casefold()
    spread = unicodedata.normalize("NFKD", base)
    return "".join(c for c in spread if not _is_mark(c)).casefold()


def fold(text: str) -> str:
    """The text without capitals and accents, only for comparing: "Eén Ĳsje" gives "een ijsje"."""
    if text.isascii():
        return text.lower()
    return "".join(map(_plain_letter, text))


# words ----------------------------------------------------------------------------------------


def count(number: int, one: str, many: str) -> str:
    """ "1 ouder", "2 ouders"."""
    return f"{number} {one if number == 1 else many}"


def percent(share: float) -> str:
    """A part of 1 as "17,1%"."""
    return f"{share * 100:.1f}".replace(".", ",") + "%"


def listed(words: Iterable[str]) -> str:
    """ "a, b en c"."""
    *first, last = words
    return f"{', '.join(first)} en {last}" if first else last


def capital(text: str) -> str:
    """The text with a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]


# dates and times ------------------------------------------------------------------------------


def dutch_date(iso: str) -> str:
    """ "2026-11-10" as "10 november 2026"; what is no ISO date stays as it is written."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def hhmm(minutes: int) -> str:
    """Minutes of the day as "19:30"; past midnight it goes on with "00:15"."""
    hours, rest = divmod(minutes % DAY, 60)
    return f"{hours:02d}:{rest:02d}"


def hhmm_of(moment: datetime) -> str:
    """The time of day, such as 20:05."""
    return f"{moment:%H:%M}"


def mmss(seconds: float) -> str:
    """What a countdown shows: "11:40"; over time is "+0:35". 0:00 shows when it is really out."""
    over = seconds <= -1
    whole = math.floor(-seconds) if over else max(0, math.ceil(seconds))
    minutes, rest = divmod(whole, 60)
    return f"{'+' if over else ''}{minutes}:{rest:02d}"


def parse_hhmm(text: str) -> int | None:
    """Minutes of the day for "19:30" or "19.30"; None when it is no time."""
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hours, minutes = int(match[1]), int(match[2])
    return hours * 60 + minutes if hours < 24 and minutes < 60 else None
