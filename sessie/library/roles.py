"""The roles and sides that a draaiboek names: `rollen:` and `kanten:` in the block at the top."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sessie.domain.dutch import fold
from sessie.domain.script import Role, Side
from sessie.domain.vocabulary import ROLES, SIDES
from sessie.library.kinds import free_letter, letter_taken
from sessie.library.remarks import Remarks, quote
from sessie.library.spelling import nearest, same, slug
from sessie.library.values import parts_of

_ROLE = re.compile(r"([^()]+?)\s*(?:\(([^()]*)\))?")
_SIDE_WORDS = {"thuis": "thuis", "school": "school", "partner": "partner", "partners": "partner"}
_REGULAR_PLURAL = re.compile(r".*(?:el|em|er|aar|erd|je|teur|eur|team)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Named:
    """A role as the draaiboek names it."""

    role: Role
    chosen: bool = False
    """Whether the draaiboek chose its letter."""


def default_roles() -> tuple[Named, ...]:
    """What a draaiboek without `rollen:` has."""
    return tuple(Named(role) for role in ROLES if role.id in ("ouder", "leerkracht"))


def read_roles(text: str, line: int, remarks: Remarks) -> tuple[Named, ...]:
    """The roles in `ouder, leerkracht, tolk (school), wijkteam (partner, w)`."""
    found: dict[str, Named] = {}
    for part in parts_of(text):
        named = _read_role(part, line, remarks)
        if (
            named
            and named.chosen
            and named.role.key in {n.role.key for n in found.values() if n.chosen}
        ):
            remarks.skip(
                line, f"de letter {named.role.key} heeft al een andere rol. Kies een andere letter."
            )
            named = Named(named.role)
        if named and named.role.id in found:
            remarks.skip(line, f"de rol {quote(named.role.name)} staat er twee keer.")
        elif named:
            found[named.role.id] = named
    return tuple(found.values()) or default_roles()


def _read_role(part: str, line: int, remarks: Remarks) -> Named | None:
    match = _ROLE.fullmatch(part)
    if not match or not slug(match[1], "_"):
        remarks.skip(
            line, f"de rol {quote(part)} kan ik niet lezen. Schrijf bijvoorbeeld: tolk (school)"
        )
        return None
    side, key = _read_brackets(match[2] or "", line, remarks)
    known = _known(match[1])
    if not known and not side:
        remarks.skip(line, _no_side(match[1]))
        return None
    role = known or _own(match[1], side)
    if side:
        role = replace(role, side=side)
    return Named(replace(role, key=key) if key else role, bool(key))


def _read_brackets(text: str, line: int, remarks: Remarks) -> tuple[str, str]:
    """The side and the letter that stand behind a role, in any order."""
    side = key = ""
    for word in parts_of(text):
        if same(word) in _SIDE_WORDS:
            side = _SIDE_WORDS[same(word)]
        elif len(word) == 1 and word.lower() in string.ascii_lowercase:
            key = word.lower()
        else:
            guess = nearest(word, _SIDE_WORDS) or "school"
            remarks.skip(line, f"de kant {quote(word)} ken ik niet. Kies thuis, school of partner, "
                               f"bijvoorbeeld: ({guess})")  # fmt: skip
    return side, key


def _known(name: str) -> Role | None:
    return next((r for r in ROLES if same(name) in (same(r.id), same(r.plural))), None)


def _own(text: str, side: str) -> Role:
    """A role of the draaiboek's own: `tolk`, or `tolk/tolken` to say what several are called."""
    name, _, plural = (word.strip() for word in text.partition("/"))
    regular = f"{name}s" if _REGULAR_PLURAL.fullmatch(name) else name
    return Role(slug(name, "_"), name, plural or regular, "", side)


def _no_side(name: str) -> str:
    guess = nearest(name, [role.name for role in ROLES])
    example = name.strip()[:40]
    if guess:
        return (
            f'ik ken de rol {quote(name)} niet. Bedoel je "{guess}"? Of schrijf: {example} (school)'
        )
    return (f"ik weet niet voor welke kant de rol {quote(name)} spreekt. "
            f"Schrijf: {example} (thuis), {example} (school) of {example} (partner)")  # fmt: skip


def with_letters(
    named: Sequence[Named], taken: Mapping[str, str], line: int, remarks: Remarks
) -> tuple[Role, ...]:
    """The roles, each with a letter of its own for the entry line.

    `taken` are the letters of the kinds with their names: one letter may not mean a role and a
    kind. After that a letter that the draaiboek chose, on this line, goes before all others; there
    is none left for a 27th role.
    """
    letters = {n.role.id: n.role.key for n in named if n.chosen and n.role.key not in taken}
    used = {*taken, *letters.values()}
    for entry in named:
        role = entry.role
        if role.id in letters:
            continue
        letters[role.id] = free_letter(role.key + fold(role.name), used)
        if entry.chosen:
            text = letter_taken(role.key, taken[role.key], role.name, letters[role.id])
            remarks.advise(line, text)
    return tuple(replace(n.role, key=letters[n.role.id]) for n in named)


def read_sides(text: str, line: int, remarks: Remarks) -> tuple[Side, ...]:
    """The three sides, with the names of `thuis = ouders, school = team`."""
    names = {side.id: side.name for side in SIDES}
    for part in parts_of(text):
        word, _, name = (piece.strip() for piece in part.replace(":", "=", 1).partition("="))
        side = _SIDE_WORDS.get(same(word), "")
        if side and name:
            names[side] = name
        else:
            remarks.skip(line, f"de kant {quote(part)} kan ik niet lezen. "
                               "Schrijf bijvoorbeeld: thuis = ouders, school = team")  # fmt: skip
    return tuple(Side(side_id, name) for side_id, name in names.items())
