"""A message to the room in one line, that goes by itself."""

from __future__ import annotations

from dataclasses import replace

from sessie.model.dutch import clean_line
from sessie.model.stage import Message, Stage

SHOWN = 30.0
"""Seconds that a message is shown."""
MOST_MESSAGE = 70
"""Characters that can be read from the back of a hall: two lines of large letters."""
READY_MADE = (
    "Nog twee minuten",
    "Rond het gesprek rustig af",
    "Lever de briefjes nu in",
    "We gaan zo verder",
    "Tijd om weer te gaan zitten",
)
"""What is said most, in the order of the evening."""


def say(stage: Stage, text: str, now: float) -> Stage:
    """Show this to the room; an empty text takes away what stands there."""
    text = clean_line(text)[:MOST_MESSAGE].rstrip()
    return replace(stage, message=Message(text, now) if text else None)


def hush(stage: Stage) -> Stage:
    """Nothing is said to the room any more."""
    return replace(stage, message=None)


def message_at(stage: Stage, now: float) -> str:
    """What is said to the room at `now`; empty for nothing."""
    said = stage.message
    return said.text if said and 0.0 <= now - said.at < SHOWN else ""


def is_past(stage: Stage, now: float) -> bool:
    """Whether a message stands there that nobody sees any more."""
    return stage.message is not None and not message_at(stage, now)
