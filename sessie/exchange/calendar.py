"""Agreements for a calendar (iCalendar, RFC 5545): each that is open and has a day, as that day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from hashlib import sha256

from sessie.model.dutch import agree, can_be, clean_line, date_in, dutch_date, joined
from sessie.model.frozen import dataclass
from sessie.model.session import Action, Session
from sessie.model.trouble import Trouble
from sessie.rules.agreements import OPEN, Agreement, doers, origin_of

_MOST = 75
"""Octets on a line; a longer one goes on behind a space."""
_ESCAPES = {"\\": r"\\", ";": r"\;", ",": r"\,", "\n": r"\n"}


class NoDays(Trouble):
    """There is nothing to put in a calendar: one sentence for the facilitator."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """One day in a calendar."""

    origin: str
    """Where it was agreed first: it is the same one in every file."""
    day: date
    made: date
    """When it was agreed."""
    title: str
    about: str
    """Lines about it."""


def of_session(session: Session) -> str:
    """The agreements of a session as a file; raises NoDays."""
    evening, label = session.evening, session.evening.title or session.script.title
    return _written(days_in_session(session), joined(" · ", label, evening.school))


def days_in_session(session: Session) -> tuple[Appointment | None, ...]:
    """The open agreements of a session; None for one without a day."""
    evening, label = session.evening, session.evening.title or session.script.title
    shown = sorted(session.actions.values(), key=lambda action: action.place)
    return tuple(
        _appointment(origin_of(session, action), action, evening.date, label)
        for action in shown
        if action.said and action.status in OPEN
    )


def of_traject(agreements: Iterable[Agreement], name: str) -> str:
    """The agreements of all meetings of a school as a file; raises NoDays."""
    return _written(days_in_traject(agreements), name)


def days_in_traject(agreements: Iterable[Agreement]) -> tuple[Appointment | None, ...]:
    """The open agreements of all meetings; None for one without a day."""
    # The day was said when it was made, or in the last meeting that spoke of it.
    return tuple(
        _appointment(one.origin, one.action, one.story[0].date, one.story[0].title)
        for one in agreements
        if one.open
    )


def left_out(found: Iterable[Appointment | None]) -> str:
    """How many open agreements are not in the calendar, for having no day; "" for none."""
    every = tuple(found)
    without = every.count(None)
    if not without or without == len(every):
        return ""
    verb = agree(without, "heeft", "hebben")
    return f"{len(every) - without} van de {len(every)} open afspraken: {without} {verb} geen dag."


def _appointment(origin: str, action: Action, made: str, where: str) -> Appointment | None:
    """None when no day is said in it."""
    since = date.fromisoformat(made) if can_be(made) else None
    day = date_in(action.when, since)
    if not day:
        return None
    who = clean_line(doers(action))
    about = [f"Wie: {who}"] if who else []
    about.append(f"Wanneer: {clean_line(action.when)}")
    about.append(
        joined(", ", f"Afgesproken op {dutch_date(made)}" if since else "", clean_line(where))
    )
    falls = date.fromisoformat(day)
    return Appointment(origin, falls, since or falls, clean_line(action.what), "\n".join(about))


def _written(appointments: Iterable[Appointment | None], name: str) -> str:
    held = tuple(one for one in appointments if one)
    if not held:
        raise NoDays(
            "Bij geen enkele open afspraak staat een dag: vul bij een afspraak een datum in, "
            "zoals 1 december."
        )
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//sessie//afspraken//NL", "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_escaped(clean_line(name))}",
        *(line for one in held for line in _event(one)),
        "END:VCALENDAR",
    ]  # fmt: skip
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _event(one: Appointment) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{sha256(one.origin.encode()).hexdigest()[:32]}@sessie.invalid"
    yield f"DTSTAMP:{one.made:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{one.day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{one.day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_escaped(one.title)}"
    yield f"DESCRIPTION:{_escaped(one.about)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    return "".join(_ESCAPES.get(sign, sign) for sign in text)


def _folded(line: str) -> Iterator[str]:
    """The line in parts of at most 75 octets; no letter is cut in two."""
    held, size = "", 0
    for sign in line:
        octets = len(sign.encode())
        if size + octets > _MOST:
            yield held
            held, size = " ", 1
        held, size = held + sign, size + octets
    yield held
