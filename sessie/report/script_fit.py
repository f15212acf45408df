"""A draaiboek that fits an evening from a file: every round, role and kind in it has a place."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from sessie.domain.dutch import fold
from sessie.domain.script import (
    OUDERAVOND,
    ActionList,
    Collecting,
    DotVote,
    Feedback,
    Item,
    Kind,
    Phase,
    Role,
    Round,
    Script,
)
from sessie.domain.vocabulary import SIDES

TABLES_PHASE = "Gesprek aan tafel"


@dataclass(frozen=True, slots=True)
class Needs:
    """What the file speaks of."""

    script_id: str
    title: str = ""
    session_type: str = OUDERAVOND.id
    begin: str = "19:30"
    dots_per_person: int = 3
    rounds: tuple[Collecting, ...] = ()
    roles: tuple[Role, ...] = ()
    kinds: tuple[Kind, ...] = ()
    key_sentences: bool = False
    dots: bool = False


@dataclass(frozen=True, slots=True)
class Fit:
    """A draaiboek with a place for everything in the file."""

    script: Script
    rounds: Mapping[str, str]
    """Id of a round in the file → id of the item that it is in the draaiboek."""


def fitted(script: Script | None, needs: Needs) -> Fit:
    """The draaiboek with what the file needs; one made from the file when there is none."""
    if script is None:
        built = _built(needs)
        return Fit(_with_people(built, needs), {item.id: item.id for item in needs.rounds})
    script, rounds = _with_rounds(script, needs.rounds)
    if needs.key_sentences and not any(script.items_of(Feedback)):
        script, _ = _with_item(script, "Terugkoppeling", Feedback("terugkoppeling", "Kernzinnen"))
    if needs.dots and not any(script.items_of(DotVote)):
        script, _ = _with_item(script, "Kiezen", _dots(needs))
    return Fit(_with_people(script, needs), rounds)


def _built(needs: Needs) -> Script:
    talks = [item for item in needs.rounds if isinstance(item, Round)]
    told = [item for item in needs.rounds if isinstance(item, Feedback)]
    told = told or [Feedback("terugkoppeling", "Elke tafel één zin")]
    parts: list[tuple[str, Item]] = [
        *((TABLES_PHASE, item) for item in talks),
        *(("Terugkoppeling", item) for item in told),
        ("Kiezen", _dots(needs)),
        ("Afsluiting", ActionList("acties", "Wie doet wat, en wanneer?")),
    ]
    script = Script(
        needs.script_id or "avond",
        needs.title or needs.session_type.replace("_", " ").capitalize(),
        (),
        session_type=needs.session_type,
        begin=needs.begin,
        dots_per_person=needs.dots_per_person,
    )
    for title, item in parts:
        script, _ = _with_item(script, title, item)
    return replace(script, minutes=sum(phase.minutes for phase in script.phases))


def _dots(needs: Needs) -> DotVote:
    return DotVote("stippen", "Wat pakken we eerst aan?", needs.dots_per_person)


def _with_rounds(script: Script, rounds: Sequence[Collecting]) -> tuple[Script, dict[str, str]]:
    """A round of the file is the round of the draaiboek with its id, else with its title.

    Else it is added at the end of the talk at the tables.
    """
    found = {item.id: item.id for item in rounds if _collects(script, item.id)}
    for item in rounds:
        if item.id in found:
            continue
        taken = found.values()
        same = (h.id for h in script.items if h.id not in taken and _alike(h, item))
        found[item.id] = next(same, "")
        if not found[item.id]:
            script, found[item.id] = _with_item(script, TABLES_PHASE, item)
    return script, found


def _collects(script: Script, item_id: str) -> bool:
    return any(i.id == item_id and isinstance(i, Round | Feedback) for i in script.items)


def _alike(held: Item, item: Collecting) -> bool:
    if isinstance(held, Feedback) and isinstance(item, Feedback):
        return True
    return isinstance(held, Round) and isinstance(item, Round) and _same(held.title, item.title)


def _same(one: str, other: str) -> bool:
    return fold(one).split() == fold(other).split()


def _with_item(script: Script, title: str, item: Item) -> tuple[Script, str]:
    """The item at the end of the part with this title, and the id that it has there.

    A new part when there is none with the title; another id when the draaiboek uses it.
    """
    taken = {held.id for held in script.items}
    item = replace(item, id=_free(item.id, taken))
    minutes = item.minutes if isinstance(item, Round) else 0
    for place, phase in enumerate(script.phases):
        if _same(phase.title, title):
            more = replace(phase, items=(*phase.items, item), minutes=phase.minutes + minutes)
            phases = (*script.phases[:place], more, *script.phases[place + 1 :])
            return replace(script, phases=phases), item.id
    phase_id = _free("-".join(fold(title).split()), {p.id for p in script.phases} | taken)
    new = Phase(phase_id, title, minutes, (item,))
    return replace(script, phases=(*script.phases, new)), item.id


def _free(name: str, taken: Collection[str]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    return free


def _with_people(script: Script, needs: Needs) -> Script:
    """The roles and kinds that the draaiboek does not have, each with a letter that is free."""
    letters = {role.key for role in script.roles} | {kind.key for kind in script.kinds}
    kinds = {kind.id: kind for kind in script.kinds}
    for kind in needs.kinds:
        if kind.id not in kinds:
            kinds[kind.id] = replace(kind, key="" if kind.key in letters else kind.key)
            letters.add(kind.key)
    roles = {role.id: role for role in script.roles}
    for role in needs.roles:
        if role.id not in roles:
            roles[role.id] = replace(role, key="" if role.key in letters else role.key)
            letters.add(role.key)
    named = {side.id for side in script.sides}
    sides = (*script.sides, *(side for side in SIDES if side.id not in named))
    return replace(script, roles=tuple(roles.values()), kinds=tuple(kinds.values()), sides=sides)
