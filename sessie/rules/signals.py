"""What a clock tells the room on its way: nog 5 minuten, nog 1 minuut, klaar.

In words a signal is a state: it holds as long as its words are true. A sound is a moment: it is
heard when time itself goes past it, and never because minutes were added or taken away. The time
that was used only grows, so for one clock with one total that is at most once. With minutes added
it is another moment.
"""

from __future__ import annotations

from dataclasses import replace

from sessie.model.dutch import count
from sessie.model.frozen import dataclass

STAYS = 30.0
"""Seconds for which its words are shown: as long as the time that is left rounds to them."""
OVER = "de tijd is om"


@dataclass(frozen=True, slots=True)
class Signal:
    """One thing that a clock tells."""

    id: str
    at: float
    """Seconds left at which it begins."""
    until: float
    """Seconds left at which it ends."""
    words: str
    bell: bool
    """Whether it has a soft sound."""


MINUTES_LEFT = ((5, 8 * 60.0, False), (1, 3 * 60.0, True))
"""(minutes left, least seconds that a clock has in all, whether it has a sound): a shorter clock
would tell it when it has only just begun."""
ENDS = Signal("klaar", 0.0, -STAYS, OVER, bell=True)


def signals_of(total: float, *, aloud: bool = True) -> tuple[Signal, ...]:
    """What a clock of so many seconds tells, the first at the front; not `aloud` where somebody
    speaks to the room."""
    minutes = (_left(n, bell and aloud) for n, least, bell in MINUTES_LEFT if total >= least)
    return (*minutes, replace(ENDS, bell=aloud))


def _left(minutes: int, bell: bool) -> Signal:
    at, words = minutes * 60.0, f"nog {count(minutes, 'minuut', 'minuten')}"
    return Signal(f"nog-{minutes}", at, at - STAYS, words, bell)


def signal_at(signals: tuple[Signal, ...], left: float) -> Signal | None:
    """What is told with so many seconds left on a clock that runs."""
    return next((one for one in signals if one.until < left <= one.at), None)


def signal_between(
    signals: tuple[Signal, ...], before: float, after: float, running: bool
) -> Signal | None:
    """The signal that time went past, from `before` seconds left to `after`, on a clock that runs
    now. What is not true any more, because nobody looked for long, is not told: the last one is.
    """
    if not running:
        return None
    passed = [one for one in signals if before > one.at >= after]
    last = passed[-1] if passed else None
    return last if last and (after > last.until or last.id == ENDS.id) else None


def rings(signals: tuple[Signal, ...], before: float, after: float, running: bool) -> bool:
    """Whether a sound belongs to what time went past."""
    signal = signal_between(signals, before, after, running)
    return signal is not None and signal.bell
