"""The draaiboek of an evening from a file: its copy there, or one with a place for everything."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from sessie.exchange.fields import MOST_COUNT, SIDE, Node
from sessie.model.dutch import clean, fold
from sessie.model.plain import from_plain, to_plain
from sessie.model.script import (
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
from sessie.model.session import Session
from sessie.model.stage import Stage
from sessie.model.vocabulary import SIDES, known_kind, known_role
from sessie.rules.slips import has_data

Fit = tuple[Script, Mapping[str, str]]
"""A draaiboek with a place for everything in the file; and id of a round in the file → id of the
item that it is in the draaiboek."""
N = TypeVar("N", Role, Kind)
ScriptFor = Callable[[str], Script | None]
TABLES_PHASE = "Gesprek aan tafel"
TOLD = "Terugkoppeling"
_PARTNER = "partner:"
_NAMES = {
    "title": "titel", "phases": "onderdelen", "items": "inhoud", "session_type": "sessiesoort",
    "minutes": "minuten", "roles": "rollen", "sides": "kanten", "kinds": "soorten",
    "kind": "soort", "tables": "tafels", "per_table": "per_tafel",
    "dots_per_person": "stippen_per_persoon", "source": "bron", "version": "versie",
    "report": "verslag", "lines": "regels", "show": "toon", "note": "notitie",
    "spans": "stukken", "level": "niveau", "number": "nummer", "gap": "witregel",
    "text": "tekst", "style": "stijl", "question": "vraag", "translations": "vertalingen",
    "prompts": "hulpvragen", "seconds_per_table": "seconden_per_tafel",
    "per_person": "per_persoon", "at_most": "hoogstens", "name": "naam", "plural": "meervoud",
    "key": "letter", "side": "kant", "steps": "stappen", "table_questions": "tafelvragen",
    "shift": "doorschuiven", "joint": "samen", "score": "cijfer", "who_when": "wie_wanneer",
    "per_organisation": "per_organisatie", "projected": "op_de_beamer",
    "asks": "deelvraag", "choices": "keuzes",
}  # fmt: skip
"""Field of a draaiboek → its key in the copy; the others are called the same."""
_TYPES = {
    "Slide": "dia", "Round": "ronde", "Break": "pauze", "Feedback": "terugkoppeling",
    "DotVote": "stippen", "ActionList": "acties",
}  # fmt: skip
_FROM_NAMES = {dutch: name for name, dutch in _NAMES.items()}
_FROM_TYPES = {dutch: name for name, dutch in _TYPES.items()}


def copy_of(script: Script) -> Any:
    """The script as dicts and lists with Dutch keys."""
    return _renamed(to_plain(script), _NAMES, _TYPES, lambda leaf: leaf)


def script_from(copy: Any) -> Script:
    """The script of such a copy; raises ValueError when it cannot be one."""
    script = from_plain(Script, _renamed(copy, _FROM_NAMES, _FROM_TYPES, _checked))
    ids = [item.id for item in script.items]
    if not ids or not script.id or len(set(ids)) < len(ids) or "" in ids:
        raise ValueError("a script needs an id, and items with different ids")
    return script


def _renamed(
    plain: Any, names: Mapping[str, str], types: Mapping[str, str], leaf: Callable[[Any], Any]
) -> Any:
    if isinstance(plain, list):
        return [_renamed(part, names, types, leaf) for part in plain]
    if not isinstance(plain, dict):
        return leaf(plain)
    parts = {names.get(key, key): _renamed(plain[key], names, types, leaf) for key in plain}
    return {**parts, "type": types[str(parts["type"])]} if "type" in parts else parts


def _checked(value: Any) -> Any:
    """Clean, but with its spaces at both ends: a line is made of pieces in several styles."""
    if isinstance(value, str) and (core := value.strip(" ")):
        start = value.index(core)
        return value[:start] + clean(core) + value[start + len(core) :]
    if isinstance(value, int) and not 0 <= value <= MOST_COUNT:
        raise ValueError(f"{value} is no number for a script")
    return value


def script_of(root: Node, script_for: ScriptFor) -> Fit | None:
    """The copy in the file, else the draaiboek with its id, else one made from the file; None when
    the copy is not to be used."""
    if root.has("draaiboek"):
        try:
            return script_from(root.value["draaiboek"]), {}
        except (ValueError, TypeError, KeyError, OverflowError):
            root.wrong("draaiboek", "de kopie van het draaiboek is niet compleet")
            return None
    evening = root.node("sessie")
    named = evening.text("draaiboek")
    held = script_for(named)
    sides = (*(held.sides if held else ()), *SIDES)
    root.reading.names[SIDE] = {side.id: side.id for side in sides}
    kind = evening.text("soort") or OUDERAVOND.id
    wanted = Script(
        named or "avond",
        evening.text("titel") or kind.replace("_", " ").capitalize(),
        phases_of(*_rounds(root)),
        session_type=kind,
        begin=evening.text("begin") or "19:30",
        roles=tuple(_roles(root)),
        kinds=tuple(_kinds(root)),
        dots_per_person=evening.whole("stippen_per_persoon", 3),
    )
    told, voted = root.nodes("kernzinnen"), root.nodes("stippen")
    return fitted(held, wanted, told=bool(told), voted=bool(voted))


def seen(session: Session) -> Stage:
    """Where an evening is that was written down elsewhere: what has something in it was held, and
    it stands at the last of these."""
    held = tuple(item.id for item in session.script.items if has_data(session, item))
    return Stage(item=held[-1] if held else session.script.items[0].id, visited=held)


def phases_of(*items: Item) -> tuple[Phase, ...]:
    """These items as one part."""
    return (Phase("", "", 0, items),)


def _rounds(root: Node) -> Iterator[Collecting]:
    taken: set[str] = set()
    for node in root.nodes("rondes"):
        round_id = node.text("id", required=True)
        if round_id in taken:
            node.wrong("id", f"de ronde “{round_id:.40}” staat er twee keer")
        taken.add(round_id)
        title, question = node.text("titel") or round_id, node.text("vraag")
        kinds = tuple(kind for kind in node.texts("soorten") if known_kind(kind))
        if any(name.startswith("terugkoppeling") for name in (round_id, title.casefold())):
            yield Feedback(round_id, title, question=question, kinds=kinds)
        else:
            yield Round(round_id, title, node.whole("minuten"), question, kinds)


def _roles(root: Node) -> Iterator[Role]:
    """Every role that the file uses and that is known: here, in the file, or as a partner."""
    own = root.node("rollen")
    extra = {role: _role(role, own.known(role, SIDE)) for role in own.value}
    counts = [root.node("sessie").value.get("aanwezig")]
    counts += [table.value.get("aantal") for table in root.nodes("tafels")]
    used = [role for held in counts if isinstance(held, dict) for role in held]
    for role in dict.fromkeys(("ouder", "leerkracht", *extra, *used, *_of_slips(root, "rol"))):
        partner = role.startswith(_PARTNER) and role != _PARTNER
        found = known_role(role) or (_role(role, "partner") if partner else extra.get(role))
        if found:
            yield found


def _role(role_id: str, side: str) -> Role:
    name = (role_id.removeprefix(_PARTNER) or role_id).replace("_", " ")
    return Role(role_id, name, name, "", side)


def _kinds(root: Node) -> Iterator[Kind]:
    named = [kind for node in root.nodes("rondes") for kind in node.texts("soorten")]
    found = map(known_kind, dict.fromkeys((*named, *_of_slips(root, "soort"))))
    return (kind for kind in found if kind)


def _of_slips(root: Node, key: str) -> list[str]:
    found = (slip.value.get(key) for slip in root.nodes("bijdragen"))
    return [name for name in found if isinstance(name, str)]


def fitted(held: Script | None, wanted: Script, *, told: bool = False, voted: bool = False) -> Fit:
    """The draaiboek with the rounds, roles and kinds that the file speaks of; one made of these
    when there is none. `told` and `voted`: there are key sentences, or dots."""
    script, rounds = _with_rounds(held or replace(wanted, phases=(), roles=(), kinds=()), wanted)
    if (told or not held) and not any(script.items_of(Feedback)):
        title = "Kernzinnen" if held else "Elke tafel één zin"
        script, _ = _with_item(script, TOLD, Feedback("terugkoppeling", title))
    if (voted or not held) and not any(script.items_of(DotVote)):
        vote = DotVote("stippen", "Wat pakken we eerst aan?", wanted.dots_per_person)
        script, _ = _with_item(script, "Kiezen", vote)
    if not held:
        actions = ActionList("acties", "Wie doet wat, en wanneer?")
        script, _ = _with_item(script, "Afsluiting", actions)
        script = replace(script, minutes=sum(phase.minutes for phase in script.phases))
    return _with_people(script, wanted), rounds


def _with_rounds(script: Script, wanted: Script) -> tuple[Script, dict[str, str]]:
    """A round of the file is the round of the draaiboek with its id, else with its title.

    Else it is added at the end of the talk at the tables.
    """
    made = not script.phases
    collecting = {item.id for item in script.items if isinstance(item, Round | Feedback)}
    found = {item.id: item.id for item in wanted.items if item.id in collecting}
    for item in sorted(wanted.items, key=lambda item: made and isinstance(item, Feedback)):
        if item.id in found:
            continue
        same = (h.id for h in script.items if h.id not in found.values() and _alike(h, item))
        if (place := next(same, "")) == "":
            title = TOLD if made and isinstance(item, Feedback) else TABLES_PHASE
            script, place = _with_item(script, title, item)
        found[item.id] = place
    return script, found


def _alike(held: Item, item: Item) -> bool:
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


def _with_people(script: Script, wanted: Script) -> Script:
    """The roles and kinds that the draaiboek does not have, each with a letter that is free."""
    letters = {role.key for role in script.roles} | {kind.key for kind in script.kinds}
    named = {side.id for side in script.sides}
    return replace(
        script,
        kinds=_with_free_letters(script.kinds, wanted.kinds, letters),
        roles=_with_free_letters(script.roles, wanted.roles, letters),
        sides=(*script.sides, *(side for side in SIDES if side.id not in named)),
    )


def _with_free_letters(
    held: tuple[N, ...], more: tuple[N, ...], letters: set[str]
) -> tuple[N, ...]:
    found = {one.id: one for one in held}
    for one in more:
        if one.id not in found:
            found[one.id] = replace(one, key="" if one.key in letters else one.key)
            letters.add(one.key)
    return tuple(found.values())
