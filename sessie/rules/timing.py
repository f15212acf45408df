"""When the evening will end, in numbers and in words. Time itself is never read here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from sessie.model.dutch import DAY, can_be, hhmm, parse_time
from sessie.model.frozen import dataclass
from sessie.model.script import Break, Item, Phase, Round
from sessie.model.session import Session
from sessie.model.stage import Clock, clocks_of

LONGEST_BEFORE = 6 * 60
"""Minutes before its begin that an evening may be opened; earlier counts as the day after."""
FAR = 3 * 60
"""Minutes from the agreed times at which it is a rehearsal, and how late it is says nothing."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """The clock of the evening, in minutes of the day (0 up to 1440), also past midnight."""

    begin: int
    end: int
    """As agreed."""
    now: int
    expected: int
    """When it will be over at this pace."""
    late: int
    """Minutes over the agreed end; negative is time to spare."""
    rehearsal: bool = False
    """Whether it is now a time of day that has nothing to do with the agreed one."""


def forecast(session: Session, now_minutes_of_day: float, now_mono: float) -> Forecast:
    """When the evening will be over.

    That is now, plus what is left of the current part, plus the parts after it. Before any clock
    ran it counts from the agreed begin at the earliest. `now_mono` is in seconds, of the clock
    that the clocks of the stage count on.
    """
    begin, end = agreed(session)
    now = (now_minutes_of_day - begin + LONGEST_BEFORE) % DAY - LONGEST_BEFORE + begin
    started = any(clock.left(now_mono) < clock.total for clock in session.stage.clocks.values())
    seconds = _left(session, now_mono)
    since = now if started else max(now, float(begin))
    expected = round(since + seconds / 60)
    far = not begin - FAR <= now <= end + FAR
    return Forecast(begin % DAY, end % DAY, int(now) % DAY, expected % DAY, expected - end, far)


def over_in_plan(session: Session) -> int:
    """Minutes that what is planned, without what is skipped, takes more than was agreed."""
    script = session.script
    begin, end = agreed(session)
    skipped = script.skipped
    planned = 0
    for phase in script.phases:
        if all(item.id in skipped for item in phase.items):
            continue
        gone = [item for item in phase.items if item.id in skipped and _own_time(item)]
        planned += phase.minutes - sum(round(s / 60) for i in gone for _, s in _clocks(i))
    return planned - (end - begin)


def begins(session: Session, now_minutes_of_day: float, now_mono: float) -> Mapping[str, int]:
    """Id of a part, or of an item with minutes of its own → the minute of the day at which it will
    begin at this pace, of what is still to come and not skipped."""
    script = session.script
    ahead = forecast(session, now_minutes_of_day, now_mono)
    here = -1 if session.stage.at_welcome else script.position(session.stage.item)
    found: dict[str, int] = {}
    for phase in script.phases:
        for item in phase.items:
            if script.position(item.id) <= here or item.id in script.skipped:
                continue
            key = item.id if _own_time(item) else phase.id
            left = _left_from(session, item, now_mono)
            found.setdefault(key, round(ahead.expected - left / 60) % DAY)
    return found


def agreed(session: Session) -> tuple[int, int]:
    """Begin and end, in minutes of the day; an end before the begin is on the next day."""
    script, evening = session.script, session.evening
    begin = parse_time(evening.begin)
    if begin is None:
        begin = parse_time(script.begin) or 0
    end = parse_time(evening.end)
    if end is None or end == begin:
        end = begin + (script.minutes or sum(phase.minutes for phase in script.phases))
    return begin, end if end > begin else end + DAY


def until_begin(session: Session, wall: datetime) -> float | None:
    """Seconds from `wall` to the agreed begin, negative after it; None on another day."""
    begin, _ = agreed(session)
    midnight = wall.replace(hour=0, minute=0, second=0, microsecond=0)
    left = begin * 60 - (wall - midnight).total_seconds()
    if can_be(session.evening.date):
        left += (date.fromisoformat(session.evening.date) - wall.date()).days * DAY * 60
    return left if abs(left) <= DAY * 60 / 2 else None


def begins_another_day(session: Session, wall: datetime) -> bool:
    """Whether it is prepared on another day: the time of now says nothing then."""
    started = any(clock.spent for clock in session.stage.clocks.values())
    return session.evening.date not in ("", f"{wall:%Y-%m-%d}") and not started


def _left(session: Session, now: float) -> float:
    """Seconds from where the beamer is to the end of the script."""
    return _left_from(session, session.script.item(session.stage.item), now)


def _left_from(session: Session, here: Item, now: float) -> float:
    script = session.script
    phase = script.phase_of(here.id)
    after = script.phases[script.phases.index(phase) + 1 :]
    later = sum(_phase_left(session, part, part.items, now) for part in after)
    return _phase_left(session, phase, phase.items[phase.items.index(here) :], now) + later


def _phase_left(session: Session, phase: Phase, to_come: tuple[Item, ...], now: float) -> float:
    """Seconds left of a part of which these items are still to come.

    Rounds with minutes of their own have their own clock. The rest of the part's minutes is used
    up by the part's clock and by the turns of the tables in a terugkoppeling. What is skipped takes
    nothing.
    """
    to_come = tuple(item for item in to_come if item.id not in session.script.skipped)
    if not to_come:
        return 0.0
    timed = [item for item in phase.items if _own_time(item)]
    rest = phase.minutes * 60.0 - sum(seconds for i in timed for _, seconds in _clocks(i))
    rest += sum(_change(session, key, now, phase) for key in _shared_clocks(session, phase))
    if all(_own_time(item) for item in to_come) and timed:
        rest = 0.0
    return max(0.0, rest) + sum(_item_left(session, item, now) for item in to_come)


def _own_time(item: Item) -> bool:
    return isinstance(item, Round | Break) and item.minutes > 0


def _clocks(item: Item) -> list[tuple[str, float]]:
    return clocks_of(item) if isinstance(item, Round | Break) and _own_time(item) else []


def _shared_clocks(session: Session, phase: Phase) -> list[str]:
    """The clocks that use up the part's own time: its clock and the tables' turns."""
    turns = tuple(f"{item.id}/" for item in phase.items if not _own_time(item))
    return [key for key in session.stage.clocks if key == phase.id or key.startswith(turns)]


def _change(session: Session, key: str, now: float, phase: Phase) -> float:
    """Seconds by which this clock changed what is left: time given with +, minus time used."""
    clock = session.stage.clocks[key]
    if key != phase.id:
        return clock.left(now) - clock.total
    return clock.left(now) - phase.minutes * 60.0


def _item_left(session: Session, item: Item, now: float) -> float:
    held = session.stage.clocks
    clocks = [held.get(key) or Clock(seconds) for key, seconds in _clocks(item)]
    begun = [place for place, (key, _) in enumerate(_clocks(item)) if key in held]
    # A step that was gone past is over, also when time of it was left.
    return sum(max(0.0, clock.left(now)) for clock in clocks[begun[-1] if begun else 0 :])


def forecast_in_words(forecast: Forecast) -> str:
    """For the werkblad: "19:30–21:30 · nu 20:16 · klaar 21:37 (7 min te laat)"; of a rehearsal at
    another hour only what was agreed."""
    agreed = _agreed_in_words(forecast)
    if forecast.rehearsal:
        return agreed
    return f"{agreed} · nu {hhmm(forecast.now)} · {_end_in_words(forecast)}"


def end_in_words(forecast: Forecast) -> str:
    """The same where the time of day stands elsewhere, what matters most first: "klaar 21:37 (7 min
    te laat) · tot 21:30"."""
    if forecast.rehearsal:
        return _agreed_in_words(forecast)
    return f"{_end_in_words(forecast)} · tot {hhmm(forecast.end)}"


def _agreed_in_words(forecast: Forecast) -> str:
    return f"{hhmm(forecast.begin)}–{hhmm(forecast.end)}"


def _end_in_words(forecast: Forecast) -> str:
    late = forecast.late
    pace = "op tijd" if not late else f"{late} min te laat" if late > 0 else f"{-late} min speling"
    return f"klaar {hhmm(forecast.expected)} ({pace})"
