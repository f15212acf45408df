"""The line of the terugkoppeling: a table tells, and others had it too (`+B D Fo El`)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from sessie.model.dutch import clean_line, fold, the
from sessie.model.frozen import dataclass
from sessie.model.script import Feedback, Role, Script
from sessie.model.session import Session
from sessie.model.sides import side_in
from sessie.model.stage import Prefix
from sessie.rules import entry
from sessie.rules.entry import Draft, parse_entry
from sessie.rules.feedback import Voice
from sessie.rules.prefix import unknown_table

ALSO, NOT, ABOUT = "herkend", "toch niet", "thema"
"""What such a line does: tables recognise it, they do not after all, or a theme is chosen."""
_CHOSEN = {"1": 1, "2": 2, "3": 3, "n": 0}
"""What chooses a theme when it is the whole line; 0 is a new one."""
_LINE = re.compile(
    r"(?:(?:tafel )?(?P<whose>[a-z]{1,2})(?: ?[:.,])?)? ?(?P<sign>[+-]) ?(?P<rest>.*)",
    re.IGNORECASE,
)
_TABLES = re.compile(r"(?:[A-Za-z]{1,3}(?:[ ,;:.+]+|$))+")
_BETWEEN = re.compile(r"[ ,;:.+]+")
_FILLERS = ("tafel", "tafels", "en")
"""Words between tables that say nothing: `+ tafel B en D`."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_BEHIND = re.compile(r"(?: ?\+| -) ?")
"""A sign behind a sentence; `tafel-A` has none."""
_TEXT = re.compile(r"[^:]{0,12}:: ?|: ?")
"""What stands in front of a line that is text whatever is in it: `: zin`, `B:: zin`."""


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


def read_recognised(line: str, *, tables: Collection[str], roles: Sequence[Role]) -> Meant | None:
    """What this line does; None when it is something to write down.

    A line that begins with + always is about tables, one with - only when letters follow it, for a
    pasted bullet is no command. `: + tekst` writes a text that begins like one.
    """
    line = clean_line(line)
    if line in _CHOSEN:
        return Meant(ABOUT, number=_CHOSEN[line])
    found = _LINE.fullmatch(line)
    if found is None:
        return None
    whose, sign, rest = found["whose"] or "", found["sign"], found["rest"]
    if (whose or sign == "-") and not _are_tables(rest, roles):
        return None
    what = ALSO if sign == "+" else NOT
    owner = _table(whose, tables)
    if whose and not owner:
        return None
    voices, problem = _voices(_in_letters(rest, roles), tables, roles)
    if not voices and not problem:
        problem = f"Typ na de {sign} de tafels, bijvoorbeeld: {_example(sign, tables, roles)}"
    return Meant(what, voices, owner, problem=problem)


def hands_behind(line: str, *, tables: Collection[str], roles: Sequence[Role]) -> str:
    """The signs that stand behind a sentence, `+D E`; empty when there are none, or when the line
    says that they are text."""
    line = clean_line(line)
    if _TEXT.match(line):
        return ""
    for found in _BEHIND.finditer(line):
        rest = line[found.end() :]
        if found.start() and _are_tables(rest, roles) and _names_one(rest, tables, roles):
            return line[found.start() :].strip(" .,;:")
    return ""


def _names_one(rest: str, tables: Collection[str], roles: Sequence[Role]) -> bool:
    """Whether one of these words is a table that is there; the others may be mistyped."""
    words = filter(None, _BETWEEN.split(_in_letters(rest, roles)))
    return any(_voice(word, tables, roles) for word in words)


def _are_tables(rest: str, roles: Sequence[Role]) -> bool:
    """Whether letters follow; `- ouders` and `- en nu` are a text behind a dash."""
    first = _BETWEEN.split(rest)[0]
    begins = _in_letters(first, roles) == first or fold(first) in ("tafel", "tafels")
    return begins and bool(_TABLES.fullmatch(_in_letters(rest, roles).strip()))


def _in_letters(rest: str, roles: Sequence[Role]) -> str:
    """What follows the sign, with the letter of a role for its name and without fillers."""
    named = {fold(name): role.key for role in roles for name in (role.name, role.plural)}
    return _WORD.sub(lambda word: _in_letter(word[0], named), rest)


def _in_letter(word: str, named: Mapping[str, str]) -> str:
    folded = fold(word)
    return "" if folded in _FILLERS else named.get(folded) or word


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
        side = _side(word, roles, tables)
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
    side, table = _side(word[-1:], roles, tables), _table(word[:-1], tables)
    if side and table:
        return Voice(table, side)
    table = _table(word, tables)
    return Voice(table) if table else None


def _table(word: str, tables: Collection[str]) -> str:
    upper = word.upper()
    return upper if upper in tables else ""


def _side(letter: str, roles: Sequence[Role], tables: Collection[str]) -> str:
    """The side of the role with this letter; a capital that is a table is that table."""
    key = letter if letter in tables else letter.lower()
    return next((role.side for role in roles if role.key and role.key == key), "")


def _problem(word: str, tables: Collection[str], roles: Sequence[Role]) -> str:
    if _side(word, roles, tables):
        first = next(iter(tables), "B")
        return f"Zet de letter van de tafel ervoor, bijvoorbeeld: +{first}{word}"
    name = word.upper() if len(word) == 1 else word[:-1].upper()
    if word.isascii() and word.isalpha() and len(word) == 1 + bool(_side(word[-1], roles, tables)):
        return unknown_table(name, tables)
    example = _example("+", tables, roles)
    return f"“{word[:20]}” is geen tafel. Zet er spaties tussen, zoals: {example}"


# saying what it does ----------------------------------------------------------------------------


def meant_in_words(meant: Meant, session: Session, about: str) -> str:
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
        ", ".join(tables) + (f" voor {the(side_in(script, side).name)}" if side else "")
        for side, tables in sorted(by_side.items(), key=lambda pair: pair[0] != "")
    ]
    return " · ".join(parts)


def owners(meant: Meant, told: Collection[str], teller: str) -> tuple[tuple[str, Voice], ...]:
    """Whose theme is recognised by whom: each a table that told, and a voice.

    A table that tells nothing new only says "hadden wij ook": while it has told nothing itself,
    the tables behind the sign are those that it agrees with.
    """
    table = meant.table or teller
    if table in told:
        return tuple((table, voice) for voice in meant.voices)
    if meant.table or not teller:
        return ()
    return tuple((v.table, Voice(teller, v.side)) for v in meant.voices if v.table in told)


EYE_OPENER = "eye_opener"


def typed_prefix(line: str, session: Session, item: Feedback) -> Prefix:
    """What stands in the line itself, and not what is kept from before."""
    roles = session.script.roles if len(session.script.roles) > 1 else ()
    kinds = entry.kinds_for(session.script, item)
    tables = tuple(session.tables)
    return parse_entry(line, tables=tables, roles=roles, kinds=kinds, last=Prefix()).prefix


def understand_told(line: str, session: Session, item: Feedback, last: Prefix) -> Draft:
    """What the line means. Who said an eye-opener is asked, never guessed; a key sentence with a
    role in front is not taken for one."""
    draft = entry.understand(line, session, item, last)
    prefix, roles = draft.prefix, session.script.roles
    if draft.text and not draft.problem:
        signs = hands_behind(line, tables=session.room_tables, roles=roles)
        if signs:
            typed = typed_prefix(line, session, item) != typed_prefix("", session, item)
            begin = f"{_in_front(draft, session.script)}::" if typed else ":"
            said = (
                f"Typ eerst de zin en enter, en dan apart {signs}. Is het tekst? Begin met {begin}"
            )
            return replace(draft, problem=said)
    if prefix.kind == entry.TOLD.id:
        if draft.text and not draft.problem and typed_prefix(line, session, item).role:
            said = "Een kernzin is van de hele tafel. Een eye-opener van één persoon? F7"
            return replace(draft, problem=said)
    elif draft.problem and prefix.table and not prefix.role:
        said = f"Wie zei dit? shift+tab, of zet ervoor: {_letters(session.script.roles)}"
        return replace(draft, problem=said)
    return draft


def _letters(roles: Iterable[Role]) -> str:
    return ", ".join(f"{role.key} = {role.name}" for role in roles if role.key)


def in_full(draft: Draft, script: Script) -> str:
    """The line with all its letters, so that it means the same whoever tells. Signs behind a
    sentence that were meant as text stay so."""
    text = _BEHIND.search(draft.text) and not draft.problem
    return f"{_in_front(draft, script)}{'::' if text else ':'} {draft.text}"


def _in_front(draft: Draft, script: Script) -> str:
    prefix, letters = draft.prefix, [draft.prefix.table]
    if prefix.kind != entry.TOLD.id:
        role = script.role(prefix.role).key if prefix.role else ""
        letters += [letter for letter in (role, script.kind(prefix.kind).key) if letter]
    return " ".join(letters)


def of_table(line: str, session: Session, item: Feedback, table: str, last: Prefix) -> str:
    """A line that was typed while this table told, as it must read when another one does."""
    roles = session.script.roles
    meant = read_recognised(line, tables=session.room_tables, roles=roles)
    if meant is not None:
        own = meant.table or meant.what == ABOUT
        return "" if meant.what == ABOUT else line if own else f"{table}{line}"
    draft = understand_told(line, session, item, replace(last, table=table))
    if not draft.text or typed_prefix(line, session, item).table:
        return line
    return in_full(draft, session.script)


def said_twice(drafts: list[Draft]) -> list[Draft]:
    """The same lines; a second key sentence of one table has a problem, for it would be lost."""
    checked, tables = [], set[str]()
    for draft in drafts:
        table = draft.prefix.table
        if draft.prefix.kind == entry.TOLD.id and not draft.problem:
            if table in tables:
                said = f"Er staan twee kernzinnen van tafel {table}: een tafel vertelt er één."
                draft = replace(draft, problem=said)
            tables.add(table)
        checked.append(draft)
    return checked
