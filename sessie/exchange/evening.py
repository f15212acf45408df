"""The interchange file `sessie-avond/1`: a whole evening in one JSON file.

It is a copy of the session, not a publication: to be the same session when it is read again, it
holds every slip as it was written, with its table and role, hidden ones too. It belongs with the
people who may see the session itself.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from math import isfinite
from typing import Any

from sessie.exchange.fields import (
    KEYS,
    Node,
    Plain,
    Reading,
    name_all,
    plain,
    read_collections,
    read_one,
)
from sessie.exchange.problems import BadFile, ImportProblem, Path, bad_file, lines_of, places
from sessie.exchange.script import ScriptFor, copy_of, script_of, seen
from sessie.model.script import Collecting, Round
from sessie.model.session import Evening, Session
from sessie.model.stage import Stage
from sessie.model.vocabulary import known_role
from sessie.rules.overlap import priorities, shared_themes, sides
from sessie.rules.privacy import flags
from sessie.rules.proposing import proposals
from sessie.rules.themes import KnownTheme

SCHEMA = "sessie-avond/1"
MOST_BYTES = 5_000_000
_MOST_DIGITS = 15
_MOST_PROBLEMS = 50


def to_json(session: Session, known: Sequence[KnownTheme] = ()) -> bytes:
    """The session as an interchange file, UTF-8.

    `known` are the themes of the library, by which themes are proposed for slips without one.
    """
    written = _session(session, known)
    return (json.dumps(written, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def _session(session: Session, known: Sequence[KnownTheme]) -> Plain:
    """Everything in the session, then what follows from it under `uitkomst`."""
    lists = {key: plain([*getattr(session, name).values()]) for name, key in KEYS.items()}
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
        "rollen": _roles(session),
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


def _roles(session: Session) -> Plain:
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
    session = Session(evening=evening, script=script, stage=Stage(), **held)
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
