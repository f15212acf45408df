"""Words that papers share: Dutch numbers and lists, sentences, whose voice was heard, and text that
mixes languages."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from sessie.model.dutch import capital, count, listed
from sessie.model.session import Action, Session
from sessie.rules.overlap import sides
from sessie.rules.turnout import Later, turnout_of

_RIGHT_TO_LEFT = ("R", "AL")
_LEFT_TO_RIGHT = "L"
_SITS_ON_ANOTHER = "NSM"


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


def one_decimal(value: float) -> str:
    """A mean with one decimal, halves up, in the Dutch way: 2.25 is "2,3"."""
    tenths = int(round(value * 10, 6) + 0.5)
    return f"{tenths // 10},{tenths % 10}"


def who_does(action: Action) -> str:
    """Who does it: "directie, samen met een ouder"."""
    return joined(", ", action.who, action.together and f"samen met {action.together}")


def stand(action: Action) -> str:
    """How it stands, with what became of it."""
    return f"{action.status}: {action.result}" if action.result else action.status


def side_names(session: Session) -> list[str]:
    """The names of the sides that can speak: "ouders", "leerkrachten"."""
    return [session.script.side(side).name for side in sides(session)]


def school_size(pupils: int, families: int) -> list[str]:
    """ "210 leerlingen" and "160 gezinnen", as far as they are known."""
    known = [count(pupils, "leerling", "leerlingen")] * bool(pupils)
    return known + [count(families, "gezin", "gezinnen")] * bool(families)


def against_school(session: Session) -> str:
    """Dat zijn 46 ouders bij 210 leerlingen; nothing when the size of the school is not known."""
    found = turnout_of(session)
    if found is None:
        return ""
    sizes = listed(school_size(found.pupils, found.families))
    verb = "is" if found.parents == 1 else "zijn"
    return f"Dat {verb} {count(found.parents, 'ouder', 'ouders')} bij {sizes}."


def who_wrote(late: Later) -> str:
    """Who wrote the slips that came in later: "ouders die er niet waren"."""
    return f"{'ouders' if late.parents else 'mensen'} die er niet waren"


def by_direction(text: str) -> Iterator[tuple[str, bool]]:
    """The pieces of a text in order, each with whether it runs from right to left.

    What has no direction of its own, such as spaces, digits and full stops, goes along with
    right-to-left text when that stands on both sides of it, or when the text ends there. A space at
    the end does not: something may follow.
    """
    done = 0
    for start, end in _stretches(text):
        if done < start:
            yield text[done:start], False
        yield text[start:end], True
        done = end
    if done < len(text):
        yield text[done:], False


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Where right-to-left text begins and ends."""
    start, end = -1, -1
    for place, char in enumerate(text):
        way = unicodedata.bidirectional(char)
        if way in _RIGHT_TO_LEFT or (way == _SITS_ON_ANOTHER and end == place):
            start, end = (place if start < 0 else start), place + 1
        elif way == _LEFT_TO_RIGHT and start >= 0:
            yield start, end
            start = -1
    if start >= 0:
        yield start, len(text.rstrip())
