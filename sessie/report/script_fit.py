"""A draaiboek that fits an evening from a file: every round, role and kind in it has a place."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from sessie.domain.script import (
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
from sessie.domain.text import fold
from sessie.domain.vocabulary import SIDES

TABLES_PHASE = "Gesprek aan tafel"


@dataclass(frozen=True, slots=True)
class Needs:
    """What the file speaks of."""

    script_id: str
    title: str = ""
    session_type: str = "ouderavond"
    begin: str = "19:30"
    dots_per_person: int = 3
    rounds: tuple[Collecting, ...] = ()
    roles: tuple[Role, ...] = ()
    kinds: tuple[Kind, ...] = ()
    key_sentences: bool = False


def fitted(script: Script | None, needs: Needs) -> Script:
    """The draaiboek with what the file needs; one made from the file when there is none."""
    if script is None:
        return _with_people(_built(needs), needs)
    script = _with_rounds(script, needs.rounds)
    if needs.key_sentences and not any(script.items_of(Feedback)):
        script = _with_phase(script, "Terugkoppeling", (Feedback("terugkoppeling", "Kernzinnen"),))
    if not any(script.items_of(DotVote)):
        script = _with_phase(script, "Kiezen", (_dots(needs),))
    if not any(script.items_of(ActionList)):
        script = _with_phase(script, "Afsluiting", (_actions(),))
    return _with_people(script, needs)


def _built(needs: Needs) -> Script:
    talks = [item for item in needs.rounds if isinstance(item, Round)]
    told = [item for item in needs.rounds if isinstance(item, Feedback)]
    told = told or [Feedback("terugkoppeling", "Elke tafel één zin")]
    parts: list[tuple[str, tuple[Item, ...]]] = [
        (TABLES_PHASE, tuple(talks)),
        ("Terugkoppeling", tuple(told)),
        ("Kiezen", (_dots(needs),)),
        ("Afsluiting", (_actions(),)),
    ]
    script = Script(
        needs.script_id or "avond",
        needs.title or needs.session_type.replace("_", " ").capitalize(),
        (),
        session_type=needs.session_type,
        begin=needs.begin,
        dots_per_person=needs.dots_per_person,
    )
    for title, items in parts:
        script = _with_phase(script, title, items) if items else script
    return replace(script, minutes=sum(phase.minutes for phase in script.phases))


def _dots(needs: Needs) -> DotVote:
    return DotVote("stippen", "Wat pakken we eerst aan?", needs.dots_per_person)


def _actions() -> ActionList:
    return ActionList("acties", "Wie doet wat, en wanneer?")


def _with_rounds(script: Script, rounds: Iterable[Collecting]) -> Script:
    """A round of the file is the round of the draaiboek with its id, else with its title.

    Else it is added. The session keeps its own copy of the draaiboek, so that a round in it may
    bear the id that the file uses.
    """
    rounds = tuple(rounds)
    theirs = {item.id for item in rounds}
    for item in rounds:
        held = next((h for h in script.items if h.id == item.id), None)
        if isinstance(held, Round | Feedback):
            continue
        if held:
            taken = {entry.id for entry in script.items} | theirs
            script = _renamed(script, held.id, _free(held.id, taken))
        same = next((h for h in script.items if h.id not in theirs and _alike(h, item)), None)
        if same:
            script = _renamed(script, same.id, item.id)
        else:
            script = _with_phase(script, TABLES_PHASE, (item,))
    return script


def _alike(held: Item, item: Collecting) -> bool:
    if isinstance(held, Feedback) and isinstance(item, Feedback):
        return True
    titled = isinstance(held, Round | Feedback) and fold(held.title) == fold(item.title)
    return titled and type(held) is type(item)


def _renamed(script: Script, old: str, new: str) -> Script:
    phases = tuple(
        replace(phase, items=tuple(replace(i, id=new) if i.id == old else i for i in phase.items))
        for phase in script.phases
    )
    return replace(script, phases=phases)


def _with_phase(script: Script, title: str, items: tuple[Item, ...]) -> Script:
    """The items at the end of the part with this title; a new part when there is none."""
    taken = {item.id for item in script.items}
    items = tuple(replace(item, id=_free(item.id, taken)) for item in items)
    minutes = sum(item.minutes for item in items if isinstance(item, Round))
    for place, phase in enumerate(script.phases):
        if fold(phase.title) == fold(title):
            more = replace(phase, items=phase.items + items, minutes=phase.minutes + minutes)
            phases = (*script.phases[:place], more, *script.phases[place + 1 :])
            return replace(script, phases=phases)
    phase_id = _free(fold(title).replace(" ", "-"), {phase.id for phase in script.phases} | taken)
    return replace(script, phases=(*script.phases, Phase(phase_id, title, minutes, items)))


def _free(name: str, taken: Collection[str]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    return free


def _with_people(script: Script, needs: Needs) -> Script:
    """The roles and kinds that the draaiboek does not have, each with a letter that is free."""
    letters = {entry.key for entry in (*script.roles, *script.kinds)}
    roles, kinds = list(script.roles), list(script.kinds)
    for kind in needs.kinds:
        if kind.id not in (held.id for held in kinds):
            kinds.append(replace(kind, key="" if kind.key in letters else kind.key))
            letters.add(kind.key)
    for role in needs.roles:
        if role.id not in (held.id for held in roles):
            roles.append(replace(role, key="" if role.key in letters else role.key))
            letters.add(role.key)
    named = {side.id for side in script.sides}
    sides = (*script.sides, *(side for side in SIDES if side.id not in named))
    return replace(script, roles=tuple(roles), kinds=tuple(kinds), sides=sides)
