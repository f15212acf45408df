"""Typing that went astray: letters that come fast after each other while no text field is open.

A single letter is a command, a text is not. So a letter waits a moment; when another one comes
within it, both are typing, and nothing is done until it has been quiet for a while. Who presses a
key that does something, and presses it once more because nothing came of it, is not typing.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

HOLD = 0.2
"""Seconds that a letter waits: longer than a typist needs for the next one."""
BRIEF = 0.12
"""The same where a letter is what one is there for."""
SILENCE = 1.5
"""Seconds without a letter after which nobody is typing any more."""
APART = 0.5
"""Seconds between two letters that are hardly of one text."""
PRESSED = HOLD
"""Seconds between two presses of a key that is not held down."""
NEVER = float("-inf")


class Sort(Enum):
    """What a key is where no text can be typed."""

    COMMAND = "command"
    """A letter, digit or sign that does something here."""
    STRANGE = "strange"
    """One that does nothing here: nobody presses it but to type."""
    QUICK = "quick"
    """A blank, or Enter: done at once, unless somebody is typing."""
    OTHER = "other"
    """An arrow, backspace, tab: no part of a text, but somebody who types may press it."""
    AWAY = "away"
    """An F-key, ctrl, esc: nobody types with those, so typing is over."""


class Then(Enum):
    """What becomes of a key."""

    DO = "do"
    HOLD = "hold"
    DROP = "drop"


class Typing(NamedTuple):
    """What is known of the keys that came."""

    key: str = ""
    """The letter that waits."""
    came: tuple[float, ...] = ()
    """When it came; more than once when it is held down."""
    until: float = NEVER
    """Till then what comes is a part of a text."""
    again: tuple[str, int] = ("", 0)
    """The letter that was pressed last while that was so, and how often in a row: each time with a
    pause, the first time with a long one."""
    last: float = NEVER
    """When a letter came last."""


class Verdict(NamedTuple):
    """What to do now."""

    state: Typing
    then: Then
    ripe: int = 0
    """So many of the letters that waited are done first, oldest first; the rest waits on, or is
    forgotten when the state has them no more."""
    noticed: bool = False
    """Whether typing was noticed just now: say so."""


def press(state: Typing, sort: Sort, key: str, now: float, hold: float = HOLD) -> Verdict:
    """What becomes of a key that comes now; `hold` is how long a letter waits here."""
    ripe = sum(now - since >= hold for since in state.came)
    waits = state.came[ripe:]
    left = state._replace(key=state.key if waits else "", came=waits)
    if sort in (Sort.OTHER, Sort.AWAY):
        until = NEVER if sort is Sort.AWAY else state.until
        return Verdict(Typing(until=until), Then.DO, len(state.came))
    typing = now < state.until
    blank = sort is Sort.QUICK and key != "enter"
    if typing and sort is Sort.COMMAND:
        often, meant = _pressed(state, key, now)
        if meant:
            return Verdict(Typing(key, (now,), last=now), Then.HOLD)
        again = (key, often) if often else ("", 0)
        return Verdict(Typing(until=now + SILENCE, again=again, last=now), Then.DROP)
    if typing or sort is Sort.STRANGE or (waits and key != left.key and key != "enter"):
        state = Typing(until=now + SILENCE, last=now)
        return Verdict(state, Then.DROP, ripe, not typing)
    if sort is Sort.QUICK:
        assert not (blank and waits)
        return Verdict(Typing(until=state.until), Then.DO, len(state.came))
    return Verdict(Typing(key, (*waits, now), state.until), Then.HOLD, ripe)


def _pressed(state: Typing, key: str, now: float) -> tuple[int, bool]:
    """How often this key has been pressed by itself now, and whether that is meant: once more after
    a long pause, or for the third time. No word has three of the same letter."""
    apart = now - state.last
    if key == state.again[0] and apart >= PRESSED:
        often = state.again[1] + 1
        return often, often > 2 or apart >= APART
    return (1, False) if apart >= PRESSED else (0, False)


def ripen(state: Typing) -> Typing:
    """The oldest letter that waited has waited long enough, and is done."""
    return state._replace(key=state.key if state.came[1:] else "", came=state.came[1:])
