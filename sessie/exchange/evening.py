"""The interchange file `sessie-avond/1`: a whole evening in one JSON file.

It is a copy of the session, not a publication: to be the same session when it is read again, it
holds every slip as it was written, with its table and role. Whoever writes it for people takes the
hidden ones out first, unless they were asked for. It belongs with the people who may see the
session itself. Its draaiboek is the copy in the file, or one with a place for everything.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, count
from math import isfinite
from typing import Any, TypeVar

from sessie.exchange.fields import (
    KEYS,
    MOST_COUNT,
    ONLY_WHEN_USED,
    PAPERS,
    SIDE,
    Node,
    Plain,
    Reading,
    name_all,
    plain,
    read_collections,
    read_one,
)
from sessie.exchange.problems import BadFile, ImportProblem, Path, bad_file, lines_of, places
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
from sessie.model.session import Evening, Papers, Session, without_phones
from sessie.model.stage import WELCOME, Stage
from sessie.model.vocabulary import SIDES, known_kind, known_role
from sessie.rules.overlap import priorities, shared_themes, sides
from sessie.rules.privacy import flags
from sessie.rules.proposing import proposals
from sessie.rules.slips import has_data
from sessie.rules.themes import KnownTheme

SCHEMA = "sessie-avond/1"
MOST_BYTES = 5_000_000
_MOST_DIGITS = 15
_MOST_PROBLEMS = 50
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
    "spans": "stukken", "level": "niveau", "number": "nummer", "gap": "witregel", "picture": "foto",
    "text": "tekst", "style": "stijl", "question": "vraag", "translations": "vertalingen",
    "prompts": "hulpvragen", "seconds_per_table": "seconden_per_tafel",
    "per_person": "per_persoon", "at_most": "hoogstens", "name": "naam", "plural": "meervoud",
    "key": "letter", "side": "kant", "steps": "stappen", "table_questions": "tafelvragen",
    "shift": "doorschuiven", "joint": "samen", "score": "cijfer", "who_when": "wie_wanneer",
    "per_organisation": "per_organisatie", "projected": "op_de_beamer",
    "asks": "deelvraag", "choices": "keuzes", "skipped": "overgeslagen",
}  # fmt: skip
"""Field of a draaiboek → its key in the copy; the others are called the same."""
_TYPES = {
    "Slide": "dia", "Round": "ronde", "Break": "pauze", "Feedback": "terugkoppeling",
    "DotVote": "stippen", "ActionList": "acties",
}  # fmt: skip
_FROM_NAMES = {dutch: name for name, dutch in _NAMES.items()}
_FROM_TYPES = {dutch: name for name, dutch in _TYPES.items()}


def to_json(session: Session, known: Sequence[KnownTheme] = ()) -> bytes:
    """The session as an interchange file, UTF-8.

    `known` are the themes of the library, by which themes are proposed for slips without one.
    """
    written = _session(session, known)
    return (json.dumps(written, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def _session(session: Session, known: Sequence[KnownTheme]) -> Plain:
    """Everything in the session, then what follows from it under `uitkomst`."""
    session = without_phones(session).with_(
        dots={one.id: one for one in session.counted}, table_dots={}
    )
    lists = {
        key: plain([*getattr(session, name).values()])
        for name, key in KEYS.items()
        if name not in ONLY_WHEN_USED or getattr(session, name)
    }
    papers = {PAPERS: plain(session.papers)} if session.papers != Papers() else {}
    # A key stays where it was named first.
    return {
        "schema": SCHEMA,
        "sessie": {
            **dict.fromkeys(("id", "titel", "soort")),
            "draaiboek": session.script.id,
            **plain(session.evening),
        },
        "tafels": lists["tafels"],
        "rondes": [_round(session, item) for item in session.script.collecting],
        **lists,
        "rollen": _sides_of_roles(session),
        **papers,
        "stand": plain(session.stage),
        "draaiboek": copy_of(session.script),
        "uitkomst": _outcome(session, known),
    }


def _round(session: Session, item: Collecting) -> Plain:
    own = item.minutes if isinstance(item, Round) else session.script.phase_of(item.id).minutes
    return {
        "id": item.id,
        "titel": item.title,
        "vraag": item.question,
        "minuten": own,
        "soorten": list(item.kinds),
    }


def _sides_of_roles(session: Session) -> Plain:
    """The side of every role that not everybody knows, also of one that came with other slips."""
    named = [role.id for role in session.script.roles]
    used = [slip.role for slip in session.contributions.values()]
    every = dict.fromkeys((*named, *session.evening.attendance, *used))
    return {role: session.script.side_of(role) for role in every if not known_role(role)}


def _outcome(session: Session, known: Sequence[KnownTheme]) -> Plain:
    """Computed for other programs; never read back."""
    every = dict.fromkeys(("thuis", "school", *sides(session)))
    return {
        "gedeeld": shared_themes(session),
        "prioriteit": [
            {
                "rang": line.rank,
                "thema": line.theme,
                **{f"{side}_pct": _percent(line.shares.get(side, 0.0)) for side in every},
                "gewogen": _percent(line.weight),
            }
            for line in priorities(session)
        ],
        "privacy": [{flag.where: flag.id, "reden": flag.reason} for flag in flags(session)],
        "voorstellen": {
            slip_id: [proposal.label for proposal in offered]
            for slip_id, offered in proposals(session, known).items()
        },
    }


def _percent(share: float) -> float:
    return round(share * 100, 1)


def from_json(data: bytes, file: str, script_for: ScriptFor) -> Session:
    """The session in an interchange file.

    `file` is its name, for the messages; `script_for` gives the draaiboek with an id, or None.
    Keys that are not known are left alone. Raises BadFile with every problem that was found;
    nothing is taken over then.
    """
    text = _text(data, file)
    reading = Reading()
    try:
        root = Node(_parsed(text, file), (), reading)
        _check_schema(root)
        session = None if reading.found else _read(root, script_for)
    except RecursionError:
        raise bad_file(file, "hier zit te veel in elkaar, dit is geen avond van sessie") from None
    if reading.found:
        found = list(dict.fromkeys(reading.found))[:_MOST_PROBLEMS]
        lines = lines_of(text, (path for path, _ in found))
        raise BadFile(ImportProblem(file, lines[path], _said(path, what)) for path, what in found)
    assert session is not None
    return session


def _read(root: Node, script_for: ScriptFor) -> Session | None:
    """The session in the file; None, or one that is not to be used, when there are problems."""
    fit = script_of(root, script_for)
    if fit is None:
        return None
    script, rounds = fit
    name_all(root, script, rounds)
    evening = read_one(Evening, root.node("sessie"))
    held = read_collections(root)
    session = Session(evening=evening, script=script, stage=Stage()).with_(**held)
    if root.has(PAPERS):
        session = session.with_(papers=read_one(Papers, root.node(PAPERS)))
    if not root.has("stand"):
        return session.with_(stage=seen(session))
    return session.with_(stage=read_one(Stage, root.node("stand")))


def _text(data: bytes, file: str) -> str:
    if len(data) > MOST_BYTES:
        size = f"{len(data) / 1e6:.1f}".replace(".", ",")
        raise bad_file(file, f"dit bestand is {size} MB, het mag hoogstens 5 MB zijn")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise bad_file(file, "bewaar dit bestand opnieuw als platte tekst in UTF-8") from None


def _said(path: Path, what: str) -> str:
    """A problem with the way to it: `bijdragen nummer 4, tafel: …`."""
    steps = [f"nummer {step + 1}" if isinstance(step, int) else f"{step:.40}" for step in path]
    where = ", ".join(steps).replace(", nummer", " nummer")
    return f"{where}: {what}" if where else what


class _Refused(Exception):
    """JSON that Python would read and that is none: NaN, endless numbers, a key twice."""


def _parsed(text: str, file: str) -> Any:
    try:
        return json.loads(
            text,
            parse_constant=_no_constant,
            parse_int=_whole,
            parse_float=_finite,
            object_pairs_hook=_once,
        )
    except json.JSONDecodeError as error:
        place = f"bij teken {error.colno} van deze regel klopt de JSON niet"
        raise bad_file(file, place, error.lineno) from None
    except _Refused as error:
        raise bad_file(file, str(error), _line_of_refused(text)) from None


def _no_constant(name: str) -> Any:
    raise _Refused(f"{name} is geen getal")


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise _Refused("hier staat een getal met te veel cijfers")
    return int(digits)


def _finite(digits: str) -> float:
    number = float(digits)
    if not isfinite(number):
        raise _Refused("hier staat een getal dat te groot is")
    return number


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    held = dict(pairs)
    if len(held) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in held if keys.count(key) > 1)
        raise _Refused(f"“{twice:.40}” staat hier twee keer")
    return held


def _line_of_refused(text: str) -> int:
    """The line of the first value that `_Refused` is about; 0 when it cannot be told."""
    seen: set[Path] = set()
    try:
        for path, line, token in places(text):
            if path in seen or token.strip("-") in ("NaN", "Infinity"):
                return line
            if token[-1].isdigit() and (len(token) > _MOST_DIGITS or not isfinite(float(token))):
                return line
            seen.add(path)
    except ValueError:
        pass
    return 0


def _check_schema(root: Node) -> None:
    schema = root.value.get("schema")
    if schema == SCHEMA or root.reading.found:
        return
    if isinstance(schema, str) and schema.startswith("sessie-avond/"):
        root.wrong("schema", "dit bestand is gemaakt met een nieuwere versie van sessie")
    else:
        root.wrong("schema", f"hier moet “{SCHEMA}” staan, dan is het een avond van sessie")


# the draaiboek of an evening ----------------------------------------------------------------------


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
    # What says nothing of a photo or of what is skipped is written as before there was either.
    keys = (key for key in plain if key not in ("picture", "skipped") or plain[key])
    parts = {names.get(key, key): _renamed(plain[key], names, types, leaf) for key in keys}
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
    it stands at the last of these, or still before the first item."""
    held = tuple(item.id for item in session.script.items if has_data(session, item))
    return Stage(item=held[-1] if held else WELCOME, visited=held)


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
    names = chain([name], (f"{name}-{number}" for number in count(2)))
    return next(free for free in names if free not in taken)


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
