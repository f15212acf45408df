"""Dutch as people write and read it: text made safe and comparable, words for numbers, lists, dates
and times.

Control characters, escape sequences and direction overrides reach the terminal through every
widget, so they are taken out here.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from functools import cache

DAY = 24 * 60
"""Minutes."""
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip

MAX_MARKS = 3
"""Combining marks on one letter. Vietnamese, Hebrew, Arabic and Thai need three at most."""

JOINERS = "\u200c\u200d"
"""ZWNJ and ZWJ: Persian words and emoji families are spelled with them."""
BLANKS = (
    "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
    "\u205f\u3000"
)
"""Every blank that is no ordinary space. A Mac gives the second with option+space; a Japanese
keyboard, Word and web pages give others."""
_ENDS = " \n" + JOINERS
_EMOJI_STYLE = "\ufe0f"
_ORDINARY = re.compile(
    r"[\n -~\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f\u1e00-\u1eff"
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
    return char in JOINERS or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co")


_PASSING = _Passing()
_PASSING.update((ord(char), "\n") for char in "\n\v\f\r\u0085\u2028\u2029")
_PASSING.update((ord(char), " ") for char in BLANKS)


def clean(text: str) -> str:
    """Text as a person meant it, without what a terminal would act on.

    Composed (NFC), with `\\n` as the only line end and a space for every other blank; no controls,
    no direction overrides, no invisible or private characters. Emoji, flags and every script stay
    whole. What is clean already comes out the same.
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
        elif char in JOINERS:
            if not kept or kept[-1] in JOINERS:
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


def agree(number: int, one: str, many: str) -> str:
    """The word that goes with so many: "was" with 1, "waren" with 0, 2 and more."""
    return one if number == 1 else many


def there_were(groups: Sequence[tuple[int, str, str]]) -> str:
    """ "Er was 1 ouder", "Er waren 46 ouders en 1 leerkracht": of groups as (number, one, many)."""
    alone = len(groups) == 1 and groups[0][0] == 1
    return f"Er {'was' if alone else 'waren'} {listed(count(*group) for group in groups)}"


_HET = (
    "team", "bestuur", "centrum", "personeel", "college", "platform", "netwerk", "gezin",
    "onderwijs", "kantoor", "management", "huis", "ikc", "verband", "comité", "gremium",
)  # fmt: skip
"""How names of a group end that have "het"."""


def is_plural(name: str) -> bool:
    """Whether a name of people is plural, "ouders", rather than one group, "team"."""
    if " en " in name or name.startswith("mensen "):
        return True
    return name.endswith(("en", "s")) and not name.endswith((*_HET, "thuis"))


def the(name: str) -> str:
    """The name of people as it stands in a sentence: "ouders", "het team", "de school"."""
    if is_plural(name) or name == "thuis":
        return name
    return f"{'het' if fold(name).endswith(_HET) else 'de'} {name}"


def both(names: Sequence[str]) -> str:
    """Names of people as "ouders én het team"; more than two as a list."""
    said = [the(name) for name in names]
    return " én ".join(said) if len(said) == 2 else listed(said)


def people(names: Sequence[str]) -> str:
    """Names of people in a list; with "én" between them where a name has "en" in itself."""
    said = [the(name) for name in names]
    return " én ".join(said) if any(" en " in name for name in said) else listed(said)


def agree_with(names: Sequence[str], one: str, many: str) -> str:
    """The verb that goes with these people: "het team heeft", "ouders hebben", "ouders en het team
    hebben"."""
    return one if len(names) == 1 and not is_plural(names[0]) else many


def percent(share: float) -> str:
    """A part of 1 as "17,1%"."""
    return f"{share * 100:.1f}".replace(".", ",") + "%"


def one_decimal(value: float) -> str:
    """A mean with one decimal, halves up, in the Dutch way: 2.25 is "2,3"."""
    tenths = int(round(value * 10, 6) + 0.5)
    return f"{tenths // 10},{tenths % 10}"


def listed(words: Iterable[str]) -> str:
    """ "a, b en c"."""
    *first, last = words
    return f"{', '.join(first)} en {last}" if first else last


def capital(text: str) -> str:
    """The text with a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]


def lower(text: str) -> str:
    """The text with a small first letter, the rest as it is."""
    return text[:1].lower() + text[1:]


def joined(separator: str, *texts: str) -> str:
    """The texts that are there, with this between them."""
    return separator.join(filter(None, texts))


def sentence(text: str, ends: tuple[str, ...] = (".", "!", "?", "…")) -> str:
    """The text with a capital, and with a full stop unless it ends in another sign."""
    text = capital(text.strip())
    return text if text.endswith(ends) or not text else f"{text}."


# numbers, dates and times ---------------------------------------------------------------------

# The patterns are compiled when something is read with them, not before the first picture.


class NotRead(ValueError):
    """What was typed is no date or no number; says so in one sentence, with what to type."""


def in_digits(text: str) -> str:
    """The text on one line, with the digits of every script as 0 to 9."""
    if not text.isascii():
        text = "".join(
            char if (digit := unicodedata.decimal(char, None)) is None else str(digit)
            for char in text
        )
    return clean_line(text)


def parse_number(text: str) -> int:
    """A whole number of "12", "12 ouders", "1.200" or one in other digits; raises NotRead."""
    found = re.fullmatch(r"(\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})(?: ?[^\W\d_]+\.?)?", in_digits(text))
    if not found:
        raise NotRead(f"Typ een getal in cijfers, zoals 12. Er staat “{text:.40}”.")
    return int(re.sub(r"\D", "", found[1]))


FIRST_YEAR, LAST_YEAR = 2000, 2100
"""Between these is a year that sessie can be about; any other is a slip of the finger."""
_WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_WEEKDAY = "|".join(f"{name[:2]}(?:{name[2:]})?" for name in _WEEKDAYS)
_IN_DAYS = {"vandaag": 0, "morgen": 1, "overmorgen": 2}
_MONTH_ALSO = {
    "mrt": 3, "febr": 2, "febuari": 2, "februarie": 2, "sept": 9, "oct": 10, "october": 10,
}  # fmt: skip
_HOW = "Schrijf dag, maand en jaar, zoals 10-11-2026."
_DATES = (
    r"(?P<y>\d{3,})[-/. ](?P<m>\d{1,2})[-/. ](?P<d>\d{1,2})",
    r"(?P<y>20\d\d|2100)(?P<m>0[1-9]|1[0-2])(?P<d>\d\d)",
    r"(?P<d>\d\d)(?P<m>\d\d)(?P<y>\d{4})",
    r"(?P<d>\d{1,2}) ?[-/. ] ?(?P<m>\d{1,2})(?: ?[-/. ] ?['’]?(?P<y>\d+))?",
    r"(?P<d>\d{1,2})(?:(?:e|de|ste) )?[-/. ]*(?P<m>[a-z]{3,})(?:[-/., ]*['’]?(?P<y>\d+))?\.?",
)
"""Day, month and year in every order and with every sign between them; a year may be missing."""


def parse_date(text: str, today: date | None = None) -> str:
    """ISO date of what a person types: `10-11-2026`, `10/11/26`, `2026-11-10`, `di 10 november`.

    Without a year it is the one nearest to `today`, and `vandaag` and `morgen` are counted from
    there; without `today` both are refused. Raises NotRead, also for a day that is not in the
    calendar, a weekday that it does not fall on, and a year that cannot be meant.
    """
    said = re.sub("[‐-―−]", "-", in_digits(text).lower())[:60]
    if said in _IN_DAYS and today is not None:
        return (today + timedelta(days=_IN_DAYS[said])).isoformat()
    rest = re.sub(rf"^(?:{_WEEKDAY})\b[.,]* *", "", said)
    found = next(filter(None, (re.fullmatch(form, rest) for form in _DATES)), None)
    month = _month(found["m"]) if found else None
    if found is None or month is None:
        raise NotRead(f"De datum “{text:.40}” kan ik niet lezen. {_HOW}")
    if not 1 <= month <= 12:
        raise NotRead(f"In “{text:.40}” is {month} de maand, en er zijn er twaalf. {_HOW}")
    day = int(found["d"])
    year = _year(found["y"] or "", day, month, today)
    if year is None:
        raise NotRead(f"Bij “{text:.40}” mist het jaar. {_HOW}")
    made = _day(text, day, month, year)
    weekday, name = said.removesuffix(rest), _WEEKDAYS[made.weekday()]
    if weekday and not name.startswith(weekday[:2]):
        raise NotRead(f"{day} {MONTHS[month - 1]} {year} is een {name}. Welke dag is het?")
    return made.isoformat()


def _month(said: str) -> int | None:
    """The number of a month by its digits, its name or the beginning of that."""
    if said.isdecimal():
        return int(said)
    begun = (number for number, name in enumerate(MONTHS, 1) if name.startswith(said))
    return _MONTH_ALSO.get(said) or next(begun, None)


def _year(said: str, day: int, month: int, today: date | None) -> int | None:
    """The year as it was meant, None when there is nothing to know it by; raises NotRead for one
    that cannot be."""
    if not said:
        if today is None:
            return None
        past = (today.month - month) * 30.4 + today.day - day
        return today.year + (1 if past > 182 else -1 if past < -183 else 0)
    year = int(said[:9])
    if len(said) == 2:
        year += 2000 if year < 70 else 1900
    if len(said) in (2, 4) and FIRST_YEAR <= year <= LAST_YEAR:
        return year
    meant = today.year if today else 2026
    asked = f"Bedoel je {meant}? " if today else f"Het jaar {said[:9]} kan niet. "
    raise NotRead(f"{asked}Typ het jaar met vier cijfers, zoals {day}-{month}-{meant}.")


def _day(text: str, day: int, month: int, year: int) -> date:
    """The day itself; raises NotRead when the calendar does not have it."""
    try:
        return date(year, month, day)
    except ValueError:
        last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
        raise NotRead(
            f"De datum “{text:.40}” bestaat niet: {MONTHS[month - 1]} {year} heeft {last} dagen."
        ) from None


def wrong_date_in(text: str) -> str:
    """What is wrong with a date in free text such as "voor 31-02"; empty when there is none, or
    it can be one. Text without a date ("voor de herfstvakantie") is right as it is."""
    for found in _dates_in(text):
        full = _has_year(found)
        try:
            # A day without a year is only wrong when no year has it.
            parse_date(found, None if full else date(2028, 1, 1))
        except NotRead as wrong:
            return str(wrong) if full else f"De dag “{found}” bestaat niet. Kijk de datum na."
    return ""


def _dates_in(text: str) -> list[str]:
    """What looks like a date in free text, in digits and small letters."""
    said = in_digits(text).lower()
    months = "|".join((*MONTHS, *_MONTH_ALSO, *(name[:3] for name in MONTHS)))
    forms = [
        rf"\b\d{{1,2}} (?:{months})\b(?: \d+)?",
        r"(?<![\d/.-])\d{1,2}([-/.])\d{1,2}\1\d{2,}\b",
    ]
    if re.match(rf"(?:(?:voor|op|per|tot|na|vanaf|uiterlijk|rond|{_WEEKDAY}) )*\d+[-/]\d+$", said):
        # Anywhere else "7-8" is as likely a number of weeks, or two groups.
        forms.append(r"\d{1,2}[-/]\d{1,2}$")
    return [found[0] for form in forms for found in re.finditer(form, said)]


def _has_year(said: str) -> bool:
    return bool(re.fullmatch(r"\d+\D+\d+\D+\d+|\d+ [a-z]+ \d+", said))


def date_in(text: str, since: date | None) -> str:
    """ISO date of the day that free text such as "voor 1 december" names: the last one of several;
    empty without one. Without a year it is the first such day from `since` on, and nothing when
    that is not known either."""
    found = [clean_line(text)] if re.fullmatch(r"\s*\d{4}-\d{1,2}-\d{1,2}\s*", text) else []
    for said in reversed(found or _dates_in(text)):
        with suppress(NotRead):
            full = _has_year(said)
            day = parse_date(said, None if full else since)
            if not full and since and day < since.isoformat():
                year, _, rest = day.partition("-")
                day = parse_date(f"{int(year) + 1}-{rest}")
            return day
    return ""


def can_be(iso: str) -> bool:
    """Whether this is the ISO date of a day that a session can be held on."""
    try:
        return FIRST_YEAR <= date.fromisoformat(iso).year <= LAST_YEAR
    except ValueError:
        return False


def dutch_date(iso: str) -> str:
    """ "2026-11-10" as "10 november 2026"; what cannot be a date stays as it is written."""
    if not can_be(iso):
        return iso
    day = date.fromisoformat(iso)
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def weekday_of(iso: str) -> str:
    """ "dinsdag"; empty for what cannot be a date."""
    return _WEEKDAYS[date.fromisoformat(iso).weekday()] if can_be(iso) else ""


def day_in_list(iso: str) -> str:
    """A date as the facilitator reads it in a list, with a remark when it cannot be right."""
    if not iso:
        return "zonder datum"
    return dutch_date(iso) if can_be(iso) else f"{iso} (klopt die datum?)"


def typed_date(iso: str) -> str:
    """ "2026-11-10" as it is typed, "10-11-2026"; what is no date stays as it is written."""
    return "-".join(reversed(iso.split("-"))) if re.fullmatch(r"\d+-\d+-\d+", iso) else iso


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


def parse_time(text: str) -> int | None:
    """Minutes of the day for "19:30", "19.30 uur", "19u30", "1930" or "19 uur"; None when it is
    no time, or may be another one: "half acht" is in the morning too."""
    found = re.fullmatch(
        r"(\d{1,2}) ?(?:[:.,]|u\.?|h|uur) ?(\d\d) ?(?:u|h|uur)?\.?"
        r"|(\d\d?)(\d\d) ?(?:u|h|uur)?\.?|(\d{1,2}) ?(?:u|h|uur)\.?",
        in_digits(text).lower(),
    )
    if found is None:
        return None
    hours, minutes = int(found[1] or found[3] or found[5]), int(found[2] or found[4] or 0)
    return hours * 60 + minutes if hours < 24 and minutes < 60 else None
