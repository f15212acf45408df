"""The sharpest texts of the corpus, sessions full of them, and what they must not do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from builders import a_session, a_slip, with_slips, with_themes
from hostile import HOSTILE, MARKUP, TERMINAL, UNICODE, WEB
from textual import events

from screens.tools import Evening
from sessie.model.dutch import clean_line, for_screen
from sessie.model.session import MAX_SLIP, Action, Session
from sessie.rules.agreements import put_action
from sessie.rules.slips import set_key_sentence
from sessie.rules.vote import set_dots

WORDS = {"text", "title", "question", "note", "label", "description", "tension", "what", "who",
         "when", "name", "plural", "school", "place", "translation", "public", "stip"}  # fmt: skip
"""Fields that hold what a person wrote."""
SHARP = (
    *MARKUP,
    *TERMINAL,
    *WEB,
    "| a | b |",
    "[link](javascript:alert(1))",
    UNICODE[0],
    UNICODE[3],
)
"""What is most likely to do harm on a screen."""


def reworded(value: Any, text: str) -> Any:
    """The same session, script or entity with this text wherever a person writes."""
    if isinstance(value, Mapping):
        return {key: reworded(held, text) for key, held in value.items()}
    if isinstance(value, tuple):
        return tuple(reworded(held, text) for held in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    parts: dict[str, Any] = {}
    for field in fields(value):
        held = getattr(value, field.name)
        if field.name in WORDS and isinstance(held, str):
            parts[field.name] = text
        elif field.name == "prompts":
            parts[field.name] = (text,)
        elif field.name == "translations":
            parts[field.name] = (("en", text),)
        elif field.name != "given":
            parts[field.name] = reworded(held, text)
    return replace(value, **parts)


def full() -> Session:
    """A session with a little of everything."""
    session = with_themes(a_session(), "Taal", "Tijd")
    slips = a_slip("een", theme="t001"), a_slip("twee", role="leerkracht", theme="t001")
    session = with_slips(session, *slips, a_slip("drie", round="f1", kind="eye_opener"))
    for letter in "AB":
        session = set_key_sentence(session, "f1", letter, "Wij willen praten")
    session = set_dots(set_dots(session, "s1", "t001", "thuis", 12), "s1", "t002", "school", 7)
    return put_action(session, Action("", "Tolken", "wij", "nu", "t001"))


def squash(text: str) -> str:
    """The text without any room in it, however it was wrapped."""
    return "".join(for_screen(text).split())


def harmless(evening: Evening) -> None:
    """Nothing on the screen can be clicked that we did not make, nor reaches the terminal."""
    for strip in evening.strips:
        for segment in strip:
            meta = segment.style.meta if segment.style else {}
            assert "@click" not in meta, segment
            assert segment.style is None or segment.style.link is None, segment
            assert not any(
                0x2066 <= ord(c) <= 0x2069
                or 0x202A <= ord(c) <= 0x202E
                or ord(c) < 32
                or 0x7F <= ord(c) < 0xA0
                for c in segment.text
            ), segment


async def paste(evening: Evening, text: str) -> None:
    """Paste into what has the focus."""
    evening.app.post_message(events.Paste(text))
    await evening.settle()


def kept(texts: Iterable[str] = HOSTILE) -> list[str]:
    """The texts as they are kept, each on one line and no longer than a slip."""
    return list(dict.fromkeys(t for text in texts if 0 < len(t := clean_line(text)) <= MAX_SLIP))


def crowded(most: int) -> list[str]:
    """The sharpest texts, as many after each other as fit in so many characters."""
    found = [""]
    for text in kept(SHARP):
        if len(text) <= most:
            if len(found[-1]) + len(text) + 1 > most:
                found.append("")
            found[-1] = f"{found[-1]} {text}".strip()
    return found
