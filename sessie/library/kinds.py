"""Kinds of slip: those that sessie knows, those of the draaiboek's own, and sub-questions."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from sessie.domain.dutch import fold
from sessie.domain.script import Feedback, Item, Kind, Round
from sessie.domain.vocabulary import KINDS
from sessie.domain.writing import OF_TABLE, TOLD
from sessie.library.remarks import Remarks, quote
from sessie.library.spelling import nearest, same, slug
from sessie.library.values import KIND_IDS, kind_id, parts_of

_KIND = re.compile(r"([^()]+?)\s*(?:\(\s*([a-zA-Z])?\s*\))?")
_EXAMPLE = "Schrijf bijvoorbeeld: soorten: aandachtspunt/aandachtspunten (d)"


@dataclass(frozen=True, slots=True)
class OwnKind:
    """A kind that the draaiboek names in its block at the top."""

    kind: Kind
    chosen: bool = False
    """Whether the draaiboek chose its letter."""


def read_kinds(text: str, line: int, remarks: Remarks) -> tuple[OwnKind, ...]:
    """The kinds in `aandachtspunt/aandachtspunten (n), doelgroep (g)`."""
    found: dict[str, OwnKind] = {}
    for part in parts_of(text):
        own = _read_kind(part, line, remarks)
        if not own:
            continue
        letters = {other.kind.key for other in found.values() if other.chosen}
        if own.kind.id in found:
            remarks.skip(line, f"de soort {quote(own.kind.name)} staat er twee keer.")
            continue
        if own.chosen and own.kind.key in letters:
            remarks.skip(
                line, f"de letter {own.kind.key} heeft al een andere soort. Kies een andere letter."
            )
            own = OwnKind(replace(own.kind, key=""))
        found[own.kind.id] = own
    return tuple(found.values())


def _read_kind(part: str, line: int, remarks: Remarks) -> OwnKind | None:
    match = _KIND.fullmatch(part)
    name, _, plural = (word.strip() for word in (match[1] if match else "").partition("/"))
    own_id = slug(name, "_")
    if not match or not own_id:
        remarks.skip(line, f"de soort {quote(part)} kan ik niet lezen. {_EXAMPLE}")
    elif kind_id(name):
        remarks.advise(line, f"de soort {quote(name)} ken ik al. Haal hem hier weg.")
    elif own_id in OF_TABLE:
        remarks.skip(line, f"{quote(name)} heeft al een andere betekenis. Kies een ander woord.")
    else:
        key = (match[2] or "").lower()
        return OwnKind(Kind(own_id, name, plural or name, key), bool(key))
    return None


@dataclass(slots=True)
class KindBook:
    """The kinds that the rounds of one draaiboek may name, and the sub-questions they bring."""

    own: tuple[OwnKind, ...] = ()
    asked: list[Kind] = field(default_factory=list)
    rounds: int = 0
    """How many rounds had sub-questions so far."""

    def id_of(self, text: str) -> str:
        """Id of a kind by its name, in one or more; "" when there is no such kind."""
        own = (o.kind for o in self.own)
        mine = (k.id for k in own if same(text) in (same(k.id), same(k.name), same(k.plural)))
        return kind_id(text) or next(mine, "")

    def unknown(self, text: str) -> str:
        """The sentence about a kind that is not there."""
        kinds = (*(own.kind for own in self.own), *KINDS)
        guess = self.id_of(nearest(text, [*KIND_IDS, *(kind.name for kind in kinds)]))
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
        keys = [""] * len(questions)
        for place, (mark, text) in enumerate(questions):
            if mark:
                keys[place] = free_letter(mark + fold(text), used)
        for place, key in enumerate(keys):
            keys[place] = key or free_letter("", used)
        made = [
            Kind(self._free_id(f"{self.rounds}{key or f'-{place}'}"), text, text, key, asks=True)
            for place, (key, (_, text)) in enumerate(zip(keys, questions, strict=True), 1)
        ]
        self.asked += made
        return tuple(kind.id for kind in made)

    def _free_id(self, wanted: str) -> str:
        own = {own.kind.id for own in self.own}
        return wanted if wanted not in own else f"{wanted}_vraag"

    def used(
        self, items: Iterable[Item], role_letters: Iterable[str], line: int, remarks: Remarks
    ) -> tuple[Kind, ...]:
        """The kinds that these items name, each with a letter that is its own in every round.

        `line` is where the file names kinds of its own. A letter of a role is only taken by a kind
        that was given it.
        """
        items = list(items)
        named = {kind for item in items for kind in kinds_of(item)}
        fixed = [kind for kind in KINDS if kind.id in named]
        own = [own.kind for own in self.own if own.kind.id in named]
        taken = {kind.id: _owners(fixed, items, kind) for kind in own}
        keys = {kind.id: kind.key for kind in own if kind.key and kind.key not in taken[kind.id]}
        used = {*(kind.key for kind in fixed), *keys.values()}
        for kind in own:
            if kind.id in keys:
                continue
            avoid = {*used, *taken[kind.id], *role_letters}
            keys[kind.id] = free_letter(fold(kind.name), avoid)
            used.add(keys[kind.id])
            if kind.key:
                owner = taken[kind.id][kind.key]
                remarks.advise(line, letter_taken(kind.key, owner, kind.name, keys[kind.id]))
        mine = [replace(kind, key=keys[kind.id]) for kind in own]
        return (*fixed, *mine, *(kind for kind in self.asked if kind.id in named))


def _owners(fixed: Sequence[Kind], items: Sequence[Item], kind: Kind) -> dict[str, str]:
    """Letters that this kind cannot have, with the name of the kind that has them."""
    beside = told(item for item in items if kind.id in kinds_of(item))
    return {other.key: other.name for other in (*fixed, *beside)}


def kinds_of(item: Item) -> tuple[str, ...]:
    """Ids of the kinds that an item names."""
    return item.kinds if isinstance(item, Round | Feedback) else ()


def told(items: Iterable[Item]) -> tuple[Kind, ...]:
    """The kind that every terugkoppeling has of itself, and whose letter is therefore taken."""
    return (TOLD,) if any(isinstance(item, Feedback) for item in items) else ()


def free_letter(wishes: str, used: set[str]) -> str:
    """The first letter of the wishes, or else of the alphabet, that is free; it is then used.

    Gives "" when no letter is left.
    """
    letters = (c for c in wishes + string.ascii_lowercase if c in string.ascii_lowercase)
    found = next((c for c in letters if c not in used), "")
    used.add(found)
    return found


def letter_taken(letter: str, owner: str, name: str, instead: str) -> str:
    """The sentence for a letter that was chosen, but means something else already."""
    return (
        f"de letter {letter} is al van {quote(owner)}. "
        f"Voor {quote(name)} gebruik ik nu de letter {instead}."
    )
