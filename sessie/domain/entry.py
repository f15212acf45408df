"""The entry line: `B o w Meer tijd voor gesprek` is tafel B, ouder, wens.

What is left out keeps its last value. A colon ends the prefix, for a text that begins like one:
`B o: u bent welkom`, or `: u bent welkom` when everything stays as it was.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from sessie.domain.dutch import clean, clean_line
from sessie.domain.editing import table_letter
from sessie.domain.home import HOME, NAME
from sessie.domain.script import Kind, Role, Script
from sessie.domain.session import MAX_SLIP


@dataclass(frozen=True, slots=True)
class Prefix:
    """Whose slip it is: ids of table, role and kind; empty is not known yet."""

    table: str = ""
    role: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a typed line would store."""

    prefix: Prefix
    text: str = ""
    """Empty when only the prefix was typed."""
    problem: str = ""
    """Why it cannot be stored, and what to do; empty when it can."""


@dataclass(frozen=True, slots=True)
class _Letters:
    """What a letter may stand for in this round."""

    tables: Collection[str]
    roles: Sequence[Role]
    kinds: Sequence[Kind]

    def table(self, token: str, sure: bool) -> str:
        """The table that a token names. Two letters only count when they cannot be a word."""
        if token in self.tables:
            return token
        upper = token.upper()
        return upper if upper in self.tables and (sure or len(token) == 1) else ""

    def role(self, token: str) -> str:
        """Id of the role with this letter."""
        return next((role.id for role in self.roles if role.key and role.key == token), "")

    def kind(self, token: str) -> str:
        """Id of the kind with this letter."""
        return next((kind.id for kind in self.kinds if kind.key and kind.key == token), "")

    def names_table_first(self, token: str) -> bool:
        """A capital that is a table is never anything else."""
        return token.isupper() and token in self.tables


def parse_entry(
    line: str,
    *,
    tables: Collection[str],
    roles: Sequence[Role],
    kinds: Sequence[Kind],
    last: Prefix,
) -> Draft:
    """What this line would store, given the kinds of its round and the prefix of the last slip.

    A lower-case first letter that can be a table as well as a role or kind is read in the way that
    uses most letters; when that makes no difference it is the role or kind. The grammar stands in
    DESIGN.md 7.
    """
    letters, line = _Letters(tables, roles, kinds), clean_line(line)
    known, rest, problem = _split(line, letters)
    text = clean_line(rest)
    last = _still_there(last, letters)
    prefix = Prefix(known.table or last.table, known.role or last.role, known.kind or last.kind)
    if not problem and text:
        problem = _missing(prefix, letters) or too_long(text)
    return Draft(prefix, text, problem)


def _split(line: str, letters: _Letters) -> tuple[Prefix, str, str]:
    """What the line says of its prefix, its text, and what is wrong with the prefix."""
    head, colon, rest = line.partition(":")
    tokens = head.split()
    if colon and len(tokens) <= 3 and _ends_prefix(tokens, rest):
        known, used = _read(tokens, letters, sure=True)
        if used == len(tokens):
            return known, rest.strip(), ""
        if all(len(token) == 1 and token.isalpha() for token in tokens):
            problem = _unknown(tokens, letters)
            if problem:
                return Prefix(), rest.strip(), problem
    tokens = line.split()
    known, used = _read(tokens, letters, sure=False)
    problem = _lost_table(tokens, letters) if not used else ""
    return known, " ".join(tokens[used:]), problem


def _ends_prefix(tokens: list[str], rest: str) -> bool:
    """A colon ends a prefix; in a smiley or a link it does not."""
    return not rest or rest[0] == " " or (bool(tokens) and rest[0].isalnum())


def _read(tokens: Sequence[str], letters: _Letters, *, sure: bool) -> tuple[Prefix, int]:
    """The prefix at the front of these words, and how many of them it takes."""
    table = letters.table(tokens[0], sure) if tokens else ""
    without = _read_role_and_kind(tokens, letters)
    if not table:
        return without
    known, used = _read_role_and_kind(tokens[1:], letters)
    with_table = replace(known, table=table), used + 1
    if letters.names_table_first(tokens[0]):
        return with_table
    return max(without, with_table, key=lambda reading: reading[1])


def _read_role_and_kind(tokens: Sequence[str], letters: _Letters) -> tuple[Prefix, int]:
    role = letters.role(tokens[0]) if tokens else ""
    used = 1 if role else 0
    kind = letters.kind(tokens[used]) if len(tokens) > used else ""
    return Prefix("", role, kind), used + (1 if kind else 0)


def _lost_table(tokens: list[str], letters: _Letters) -> str:
    """`H o tekst` without a tafel H. "O" and "U" are Dutch words, so they may begin a text."""
    if len(tokens) < 2 or tokens[0] in "OU" or not tokens[0].isupper():
        return ""
    if len(tokens[0]) > 1 and tokens[0] != HOME:
        return ""
    if letters.role(tokens[1]) or letters.kind(tokens[1]):
        return unknown_table(tokens[0], letters.tables)
    return ""


def _unknown(tokens: list[str], letters: _Letters) -> str:
    """What is wrong with the letters before a colon."""
    if tokens[0].isupper() and tokens[0] not in letters.tables:
        return unknown_table(tokens[0], letters.tables)
    if len(tokens) == 1:
        return ""
    choice = [f"{role.key} = {role.name}" for role in letters.roles if role.key]
    choice += [f"{kind.key} = {kind.name}" for kind in letters.kinds if kind.key]
    return f"Zet voor de dubbele punt alleen een tafel en deze letters: {', '.join(choice)}."


def unknown_table(name: str, tables: Collection[str]) -> str:
    """The sentence for a table that is not there."""
    if not tables:
        return f"Tafel {name} is er niet: stel eerst de tafels in."
    if name == HOME:
        return (
            f"Tafel {name} is er niet: zet bij aanwezigen en tafels (o) “Bladen van thuis” op ja."
        )
    return f"Tafel {name} is er niet: kies uit {_table_names(list(tables))}."


def _table_names(tables: list[str]) -> str:
    room, home = [t for t in tables if t != HOME], [t for t in tables if t == HOME]
    if len(room) > 2 and room == [table_letter(place) for place in range(len(room))]:
        room = [f"{room[0]} t/m {room[-1]}"]
    return ", ".join([*room, *(f"{table} (van thuis)" for table in home)])


def _still_there(last: Prefix, letters: _Letters) -> Prefix:
    """The last prefix without what this round or room does not have.

    The first kind of a round is its default (domain.md 4.2). A role is never guessed, unless there
    is only one: which side said something is what the evening is about.
    """
    roles, kinds = [role.id for role in letters.roles], [kind.id for kind in letters.kinds]
    role = last.role if last.role in roles else roles[0] if len(roles) == 1 else ""
    kind = last.kind if last.kind in kinds else kinds[0] if kinds else ""
    return Prefix(last.table if last.table in letters.tables else "", role, kind)


def _missing(prefix: Prefix, letters: _Letters) -> str:
    if not letters.tables:
        return "Er zijn nog geen tafels: stel eerst in hoeveel het er zijn."
    parts, example = [], []
    if not prefix.table:
        parts.append("de tafel")
        example.append(next(iter(letters.tables)))
    if not prefix.role and letters.roles:
        parts.append("de rol")
        example.append(letters.roles[0].key)
    if not parts:
        return ""
    return f"Zet {' en '.join(parts)} ervoor, bijvoorbeeld: {' '.join(example)} meer tijd."


def too_long(text: str) -> str:
    """The sentence for a text that does not fit on a slip; empty when it does."""
    if len(text) <= MAX_SLIP:
        return ""
    slips = "twee" if len(text) <= 2 * MAX_SLIP else "meer"
    return f"Te lang: {len(text)} van {MAX_SLIP} tekens. Maak er {slips} briefjes van."


def next_kind(last: Prefix, kinds: Sequence[Kind], by: int = 1) -> Prefix:
    """The prefix with the next kind of the round, round and round."""
    return replace(last, kind=_next([kind.id for kind in kinds], last.kind, by))


def next_role(last: Prefix, roles: Sequence[Role], by: int = 1) -> Prefix:
    """The prefix with the next role, round and round."""
    return replace(last, role=_next([role.id for role in roles], last.role, by))


def _next(ids: list[str], now: str, by: int) -> str:
    if now not in ids:
        return ids[0] if ids else ""
    return ids[(ids.index(now) + by) % len(ids)]


def split_paste(text: str) -> list[str]:
    """The lines of a pasted text that say something, each clean."""
    return [line for part in clean(text).split("\n") if (line := clean_line(part))]


def describe(draft: Draft, script: Script) -> str:
    """What would be stored, for beside the line: "Tafel B · ouder · wens". Never on the beamer."""
    prefix = draft.prefix
    table = f"Tafel {prefix.table}" if prefix.table else "tafel?"
    table = NAME if prefix.table == HOME else table
    role = script.role(prefix.role).name if prefix.role else "rol?"
    kind = script.kind(prefix.kind).name if prefix.kind else "soort?"
    return f"{table} · {role} · {kind}"
