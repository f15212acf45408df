"""Who speaks and what they may say: the roles, sides and kinds of slip that a draaiboek names.

Each role and kind has a letter of its own for the entry line; a letter never means two things in
one round.
"""

from __future__ import annotations

import re
import string
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import field, replace
from typing import Generic, TypeVar

from sessie.library.pieces import Value
from sessie.library.remarks import (
    Remarks,
    Words,
    did_you_mean,
    nearest,
    parts_of,
    quote,
    same,
    slug,
)
from sessie.model.dutch import fold
from sessie.model.frozen import dataclass
from sessie.model.script import Feedback, Item, Kind, Role, Round, Side
from sessie.model.vocabulary import KINDS, ROLES, SIDES
from sessie.rules.entry import OF_TABLE, TOLD

_ROLE = re.compile(r"([^()]+?)\s*(?:\(([^()]*)\))?")
_KIND = re.compile(r"([^()]+?)\s*(?:\(\s*([a-zA-Z])?\s*\))?")
_SIDES = Words("thuis", "school", ("partner", "partners"))
_REGULAR_PLURAL = re.compile(r".*(?:el|em|er|aar|erd|je|teur|eur|team)", re.IGNORECASE)
_KNOWN_KINDS = {same(n): kind.id for kind in KINDS for n in (kind.id, kind.name, kind.plural)}

T = TypeVar("T", Role, Kind)


@dataclass(frozen=True, slots=True)
class Named(Generic[T]):
    """A role or kind as the draaiboek names it."""

    what: T
    chosen: bool = False
    """Whether the draaiboek chose its letter."""


def _each_once(
    read: Iterable[Named[T] | None], word: str, line: int, remarks: Remarks
) -> tuple[Named[T], ...]:
    """What was read, without what is there twice and without letters that are given twice.

    `word` is what these things are called: rol or soort.
    """
    found: dict[str, Named[T]] = {}
    for named in read:
        if not named:
            continue
        what, letters = named.what, {one.what.key for one in found.values() if one.chosen}
        if what.id in found:
            remarks.skip(line, f"de {word} {quote(what.name)} staat er twee keer.")
            continue
        if named.chosen and what.key in letters:
            remarks.skip(
                line, f"de letter {what.key} heeft al een andere {word}. Kies een andere letter."
            )
            named = Named(replace(what, key=""))
        found[what.id] = named
    return tuple(found.values())


def _lettered(
    named: Iterable[Named[T]],
    taken: Mapping[str, Mapping[str, str]],
    avoid: Collection[str],
    line: int,
    remarks: Remarks,
) -> tuple[T, ...]:
    """The things, each with a letter that no other has.

    `taken` are the letters that each thing, by its id, cannot have, with the names of what has
    them; letters to `avoid` are only for what was given them. A letter that the draaiboek chose, on
    this line, goes before all others.
    """
    named = list(named)
    letters: dict[str, str] = {
        one.what.id: one.what.key
        for one in named
        if one.chosen and one.what.key not in taken[one.what.id]
    }
    for one in named:
        what: T = one.what
        owners: Mapping[str, str] = taken[what.id]
        if what.id in letters:
            continue
        used = {*letters.values(), *avoid, *owners}
        letters[what.id] = free_letter(what.key + fold(what.name), used)
        if one.chosen:
            remarks.advise(
                line,
                f"de letter {what.key} is al van {quote(owners[what.key])}. "
                f"Voor {quote(what.name)} gebruik ik nu de letter {letters[what.id]}.",
            )
    return tuple(replace(one.what, key=letters[one.what.id]) for one in named)


def free_letter(wishes: str, used: set[str]) -> str:
    """The first letter of the wishes, or else of the alphabet, that is free; "" when none is."""
    letters = (c for c in wishes + string.ascii_lowercase if c in string.ascii_lowercase)
    return next((c for c in letters if c not in used), "")


# roles and sides --------------------------------------------------------------------------------


def read_roles(value: Value | None, remarks: Remarks) -> tuple[Named[Role], ...]:
    """The roles in `ouder, leerkracht, tolk (school), wijkteam (partner, w)`; ouder and leerkracht
    when there are none."""
    found: tuple[Named[Role], ...] = ()
    if value:
        read = (_read_role(part, value.line, remarks) for part in parts_of(value.text))
        found = _each_once(read, "rol", value.line, remarks)
    return found or tuple(Named(role) for role in ROLES if role.id in ("ouder", "leerkracht"))


def _read_role(part: str, line: int, remarks: Remarks) -> Named[Role] | None:
    match = _ROLE.fullmatch(part)
    if not match or not slug(match[1], "_"):
        remarks.skip(
            line, f"de rol {quote(part)} kan ik niet lezen. Schrijf bijvoorbeeld: tolk (school)"
        )
        return None
    name = match[1]
    side, key = _read_brackets(match[2] or "", line, remarks)
    known = next((r for r in ROLES if same(name) in (same(r.id), same(r.plural))), None)
    if not known and not side:
        remarks.skip(line, _no_side(name))
        return None
    role = known or _own_role(name, side)
    return Named(replace(role, side=side or role.side, key=key or role.key), bool(key))


def _read_brackets(text: str, line: int, remarks: Remarks) -> tuple[str, str]:
    """The side and the letter that stand behind a role, in any order."""
    side = key = ""
    for word in parts_of(text):
        if found := _SIDES.find(word):
            side = found
        elif len(word) == 1 and word.lower() in string.ascii_lowercase:
            key = word.lower()
        else:
            guess = nearest(word, _SIDES) or "school"
            remarks.skip(line, f"de kant {quote(word)} ken ik niet. Kies thuis, school of partner, "
                               f"bijvoorbeeld: ({guess})")  # fmt: skip
    return side, key


def _own_role(text: str, side: str) -> Role:
    """A role of the draaiboek's own: `tolk`, or `tolk/tolken` to say what several are called."""
    name, _, plural = (word.strip() for word in text.partition("/"))
    regular = f"{name}s" if _REGULAR_PLURAL.fullmatch(name) else name
    return Role(slug(name, "_"), name, plural or regular, "", side)


def _no_side(name: str) -> str:
    guess = nearest(name, [role.name for role in ROLES])
    example = name.strip()[:40]
    if guess:
        question = did_you_mean(guess, "")
        return f"ik ken de rol {quote(name)} niet. {question} Of schrijf: {example} (school)"
    return (f"ik weet niet voor welke kant de rol {quote(name)} spreekt. "
            f"Schrijf: {example} (thuis), {example} (school) of {example} (partner)")  # fmt: skip


def roles_with_letters(
    named: Sequence[Named[Role]], taken: Mapping[str, str], line: int, remarks: Remarks
) -> tuple[Role, ...]:
    """The roles, each with a letter of its own for the entry line.

    `taken` are the letters of the kinds with their names: one letter may not mean a role and a
    kind. After that a letter that the draaiboek chose, on this line, goes before all others; there
    is none left for a 27th role.
    """
    return _lettered(named, {one.what.id: taken for one in named}, (), line, remarks)


def read_sides(value: Value | None, remarks: Remarks) -> tuple[Side, ...]:
    """The three sides, with the names of `thuis = ouders, school = team`."""
    names = {side.id: side.name for side in SIDES}
    line, text = (value.line, value.text) if value else (0, "")
    for part in parts_of(text):
        word, _, name = (piece.strip() for piece in part.replace(":", "=", 1).partition("="))
        side = _SIDES.find(word)
        if side and name:
            names[side] = name
        else:
            example = "Schrijf bijvoorbeeld: thuis = ouders, school = team"
            remarks.skip(line, f"de kant {quote(part)} kan ik niet lezen. {example}")
    return tuple(Side(side_id, name) for side_id, name in names.items())


# kinds of slip ----------------------------------------------------------------------------------


def read_kinds(value: Value | None, remarks: Remarks) -> tuple[Named[Kind], ...]:
    """The kinds in `aandachtspunt/aandachtspunten (n), doelgroep (g)`."""
    if not value:
        return ()
    read = (_read_kind(part, value.line, remarks) for part in parts_of(value.text))
    return _each_once(read, "soort", value.line, remarks)


def _read_kind(part: str, line: int, remarks: Remarks) -> Named[Kind] | None:
    match = _KIND.fullmatch(part)
    name, _, plural = (word.strip() for word in (match[1] if match else "").partition("/"))
    own_id = slug(name, "_")
    if not match or not own_id:
        example = "Schrijf bijvoorbeeld: soorten: aandachtspunt/aandachtspunten (d)"
        remarks.skip(line, f"de soort {quote(part)} kan ik niet lezen. {example}")
    elif same(name) in _KNOWN_KINDS:
        remarks.advise(line, f"de soort {quote(name)} ken ik al. Haal hem hier weg.")
    elif own_id in OF_TABLE:
        remarks.skip(line, f"{quote(name)} heeft al een andere betekenis. Kies een ander woord.")
    else:
        key = (match[2] or "").lower()
        return Named(Kind(own_id, name, plural or name, key), bool(key))
    return None


@dataclass(slots=True)
class KindBook:
    """The kinds that the rounds of one draaiboek may name, and the sub-questions they bring."""

    own: tuple[Named[Kind], ...] = ()
    asked: list[Kind] = field(default_factory=list)
    rounds: int = 0
    """How many rounds had sub-questions so far."""

    def id_of(self, text: str) -> str:
        """Id of a kind by its name, in one or more; "" when there is no such kind."""
        own = (one.what for one in self.own)
        mine = (k.id for k in own if same(text) in (same(k.id), same(k.name), same(k.plural)))
        return _KNOWN_KINDS.get(same(text)) or next(mine, "")

    def unknown(self, text: str) -> str:
        """The sentence about a kind that is not there."""
        kinds = (*(one.what for one in self.own), *KINDS)
        guess = self.id_of(nearest(text, [*_KNOWN_KINDS, *(kind.name for kind in kinds)]))
        meant = next((f' Bedoel je "{kind.name}"?' for kind in kinds if kind.id == guess), "")
        names = ", ".join(kind.name for kind in kinds)
        start = f"ik ken de soort {quote(text)} niet.{meant} Je kunt kiezen uit: {names}."
        return start if meant else f'{start} Of noem bovenaan een eigen soort: "soorten: …".'

    def ask(self, questions: Sequence[tuple[str, str]]) -> tuple[str, ...]:
        """Make kinds of the sub-questions (letter or "", text) of one round; gives their ids.

        The ids are 1a, 1b, … 2a: stable when other rounds come or go, so that a later session can
        be laid beside this one. A letter that is there twice goes to the first.
        """
        self.rounds += 1
        used: set[str] = set()
        keys: dict[int, str] = {}
        for place in sorted(range(len(questions)), key=lambda place: not questions[place][0]):
            mark, text = questions[place]
            keys[place] = free_letter(mark and mark + fold(text), used)
            used.add(keys[place])
        made = []
        for place, (_, text) in enumerate(questions):
            kind_id = self._free_id(f"{self.rounds}{keys[place] or f'-{place + 1}'}")
            made.append(Kind(kind_id, text, text, keys[place], asks=True))
        self.asked += made
        return tuple(kind.id for kind in made)

    def _free_id(self, wanted: str) -> str:
        own = {one.what.id for one in self.own}
        return wanted if wanted not in own else f"{wanted}_vraag"

    def used(
        self, items: Iterable[Item], role_letters: Collection[str], line: int, remarks: Remarks
    ) -> tuple[Kind, ...]:
        """The kinds that these items name, each with a letter that is its own in every round.

        `line` is where the file names kinds of its own. A letter of a role is only taken by a kind
        that was given it.
        """
        items = list(items)
        named = {kind for item in items for kind in _kinds_of(item)}
        fixed = [kind for kind in KINDS if kind.id in named]
        own = [one for one in self.own if one.what.id in named]
        taken = {one.what.id: _owners(fixed, items, one.what) for one in own}
        mine = _lettered(own, taken, role_letters, line, remarks)
        return (*fixed, *mine, *(kind for kind in self.asked if kind.id in named))


def _owners(fixed: Sequence[Kind], items: Sequence[Item], kind: Kind) -> dict[str, str]:
    """Letters that this kind cannot have, with the name of the kind that has them."""
    beside = told(item for item in items if kind.id in _kinds_of(item))
    return {other.key: other.name for other in (*fixed, *beside)}


def _kinds_of(item: Item) -> tuple[str, ...]:
    """Ids of the kinds that an item names."""
    return item.kinds if isinstance(item, Round | Feedback) else ()


def told(items: Iterable[Item]) -> tuple[Kind, ...]:
    """The kind that every terugkoppeling has of itself, and whose letter is therefore taken."""
    return (TOLD,) if any(isinstance(item, Feedback) for item in items) else ()
