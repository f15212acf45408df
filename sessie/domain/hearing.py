"""Terugkoppeling: a table tells one new point, other tables say "hadden wij ook".

`+B D Fo El` on the entry line: tafels B and D, F for ouders, E for leerkrachten. `-B` takes B away
again. Both are about what the table that tells said; `A+B` is about what tafel A said.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from sessie.domain import editing
from sessie.domain.dutch import clean_line
from sessie.domain.entry import unknown_table
from sessie.domain.script import Role, Script
from sessie.domain.session import KeySentence, Recognition, Session, Theme
from sessie.domain.themes import merge_themes, new_theme

ALSO, NOT, ABOUT = "herkend", "toch niet", "thema"
"""What such a line does: tables recognise it, they do not after all, or a theme is chosen."""
CHOICES = {"1": 1, "2": 2, "3": 3, "n": 0}
"""What chooses a theme when it is the whole line; 0 is a new one."""
LONGEST_LABEL = 48
"""Characters of a sentence that are its own theme: what fits on a beamer in one row."""

_LINE = re.compile(r"(?P<whose>[A-Za-z]{1,2})? ?(?P<sign>[+-]) ?(?P<rest>.*)")
_TABLES = re.compile(r"(?:[A-Za-z]{1,3}(?:[ ,;+]+|$))+")
_BETWEEN = re.compile(r"[ ,;+]+")


@dataclass(frozen=True, slots=True)
class Voice:
    """A table that recognises something, and the side it speaks for if that was said."""

    table: str
    side: str = ""


@dataclass(frozen=True, slots=True)
class Meant:
    """What a line means that is no sentence."""

    what: str
    """ALSO, NOT or ABOUT."""
    voices: tuple[Voice, ...] = ()
    table: str = ""
    """Whose theme it is about; empty is the table that tells."""
    number: int = 0
    """Which proposal was chosen, from 1; 0 is a new theme."""
    problem: str = ""
    """Why nothing can be done with it; empty when it can."""


# reading a line ---------------------------------------------------------------------------------


def read(line: str, *, tables: Collection[str], roles: Sequence[Role]) -> Meant | None:
    """What this line does; None when it is something to write down.

    A line that begins with + always is about tables, one with - only when letters follow it, for a
    pasted bullet is no command. `: + tekst` writes a text that begins like one.
    """
    line = clean_line(line)
    if line in CHOICES:
        return Meant(ABOUT, number=CHOICES[line])
    found = _LINE.fullmatch(line)
    if found is None:
        return None
    whose, sign, rest = found["whose"] or "", found["sign"], found["rest"]
    if (whose or sign == "-") and not _TABLES.fullmatch(rest):
        return None
    what = ALSO if sign == "+" else NOT
    owner = _table(whose, tables)
    if whose and not owner:
        return None
    voices, problem = _voices(rest, tables, roles)
    if not voices and not problem:
        problem = f"Typ na de {sign} de tafels, bijvoorbeeld: {_example(sign, tables, roles)}"
    return Meant(what, voices, owner, problem=problem)


def _example(sign: str, tables: Collection[str], roles: Sequence[Role]) -> str:
    letters = [*tables][1:3] or [*tables] or ["B"]
    key = next((role.key for role in roles if role.key), "")
    return f"{sign}{' '.join(letters)}{key}"


def _voices(
    rest: str, tables: Collection[str], roles: Sequence[Role]
) -> tuple[tuple[Voice, ...], str]:
    """The tables that are named, each once a side, and what is wrong."""
    voices: list[Voice] = []
    capital = False
    for word in filter(None, _BETWEEN.split(rest)):
        side = _side(word, roles)
        if side and voices and (capital or not _table(word, tables)):
            voices[-1] = replace(voices[-1], side=side)
            continue
        voice = _voice(word, tables, roles)
        if voice is None:
            return (), _problem(word, tables, roles)
        capital = word[0].isupper()
        voices.append(voice)
    return tuple(dict.fromkeys(voices)), ""


def _voice(word: str, tables: Collection[str], roles: Sequence[Role]) -> Voice | None:
    """`B`, `Bo` or `ABo`; the last letter is a side when it is small and a role has it."""
    if word in tables:
        return Voice(word)
    side, table = _side(word[-1:], roles), _table(word[:-1], tables)
    if side and table:
        return Voice(table, side)
    table = _table(word, tables)
    return Voice(table) if table else None


def _table(word: str, tables: Collection[str]) -> str:
    upper = word.upper()
    return upper if upper in tables else ""


def _side(letter: str, roles: Sequence[Role]) -> str:
    """The side of the role with this letter; a capital is a table."""
    return next((role.side for role in roles if role.key and role.key == letter), "")


def _problem(word: str, tables: Collection[str], roles: Sequence[Role]) -> str:
    if _side(word, roles):
        first = next(iter(tables), "B")
        return f"Zet de letter van de tafel ervoor, bijvoorbeeld: +{first}{word}"
    name = word.upper() if len(word) == 1 else word[:-1].upper()
    if word.isascii() and word.isalpha() and len(word) == 1 + bool(_side(word[-1], roles)):
        return unknown_table(name, tables)
    example = _example("+", tables, roles)
    return f"“{word[:20]}” is geen tafel. Zet er spaties tussen, zoals: {example}"


# saying what it does ----------------------------------------------------------------------------


def in_words(meant: Meant, session: Session, about: str) -> str:
    """What would be stored: "Herkend door tafel B, D · F voor ouders, bij: Taal en vertalen".

    Only for beside the entry line, as the prefix of a slip is; never for the room.
    """
    lead = "Herkend door" if meant.what == ALSO else "Toch niet herkend door"
    return f"{lead} tafel {voices_in_words(meant.voices, session.script)}, bij: {about}"


def voices_in_words(voices: Iterable[Voice], script: Script) -> str:
    """`B, D · F voor ouders · E voor leerkrachten`"""
    by_side: dict[str, list[str]] = {}
    for voice in voices:
        by_side.setdefault(voice.side, []).append(voice.table)
    parts = [
        ", ".join(tables) + (f" voor {script.side(side).name}" if side else "")
        for side, tables in sorted(by_side.items(), key=lambda pair: pair[0] != "")
    ]
    return " · ".join(parts)


def own_label(text: str) -> str:
    """A sentence as the name of its own theme; a long one is cut between words, which shows."""
    label = text.strip(" “”\"'").rstrip(" .!;,:") or text
    if len(label) <= LONGEST_LABEL:
        return label
    head, space, _ = label[:LONGEST_LABEL].rpartition(" ")
    return (head if space else label[: LONGEST_LABEL - 1]).rstrip(" ,;:–-") + "…"


# changing the session ---------------------------------------------------------------------------


def sentence_id(item: str, table: str) -> str:
    """Id of what a table told in this terugkoppeling."""
    return f"{item}/{table}"


def tell(session: Session, item: str, table: str, text: str) -> Session:
    """Store what a table tells. Told anew, its own theme gets the new words too."""
    old = session.key_sentences.get(sentence_id(item, table))
    session = editing.set_key_sentence(session, item, table, text)
    if old and text and _is_own(session, old):
        return editing.rename_theme(session, old.theme, own_label(text))
    return session


def about(session: Session, sentence: str, theme_id: str) -> Session:
    """Say which theme a key sentence is about; an empty id takes it out.

    A theme that was there for this sentence alone goes up in the new one, with who recognised it.
    """
    held = session.key_sentences.get(sentence)
    if held is None or (theme_id and theme_id not in session.themes) or held.theme == theme_id:
        return session
    own = _is_own(session, held)
    new = session.put("key_sentences", replace(held, theme=theme_id))
    return merge_themes(new, held.theme, theme_id) if own and theme_id else new


def with_theme(session: Session, sentence: str) -> Session:
    """The session in which this key sentence has a theme: its own words when it had none."""
    held = session.key_sentences.get(sentence)
    return own_theme(session, sentence) if held and held.theme not in session.themes else session


def own_theme(session: Session, sentence: str) -> Session:
    """Make a key sentence a theme of its own."""
    held = session.key_sentences.get(sentence)
    if held is None:
        return session
    session, theme_id = new_theme(session, own_label(held.text))
    return about(session, sentence, theme_id)


def _is_own(session: Session, sentence: KeySentence) -> bool:
    """Whether the theme of a sentence is nothing but that sentence."""
    theme = session.themes.get(sentence.theme)
    if theme is None or theme != Theme(theme.id, own_label(sentence.text), place=theme.place):
        return False
    slips = (slip.theme for slip in session.contributions.values())
    told = (s.theme for s in session.key_sentences.values() if s.id != sentence.id)
    dots = (dots.theme for dots in session.dots.values())
    actions = (action.theme for action in session.actions.values())
    return not any(theme.id in used for used in (slips, told, dots, actions))


def recognise(session: Session, theme_id: str, voices: Iterable[Voice]) -> Session:
    """These tables "hadden dit ook". Said with a side, it takes the place of without a side."""
    if theme_id not in session.themes:
        return session
    for voice in voices:
        held = [r for r in session.recognitions.values()
                if r.theme == theme_id and r.table == voice.table]  # fmt: skip
        if any(r.side == voice.side for r in held) or (held and not voice.side):
            continue
        session = session.drop("recognitions", *(r.id for r in held if not r.side))
        new = Recognition(_new_id(session, theme_id, voice), theme_id, voice.table, voice.side,
                          session.next_place("recognitions"))  # fmt: skip
        session = session.put("recognitions", new)
    return session


def _new_id(session: Session, theme_id: str, voice: Voice) -> str:
    """theme/table/side; a theme that was merged leaves ids behind, which are never used again."""
    found = wanted = f"{theme_id}/{voice.table}/{voice.side}"
    number = 1
    while found in session.recognitions:
        number += 1
        found = f"{wanted}/{number}"
    return found


def unrecognise(session: Session, theme_id: str, voices: Iterable[Voice]) -> Session:
    """These tables did not have it after all; without a side: for no side."""
    gone = [
        r.id
        for voice in voices
        for r in session.recognitions.values()
        if (r.theme, r.table) == (theme_id, voice.table) and voice.side in ("", r.side)
    ]
    return session.drop("recognitions", *gone) if gone else session
