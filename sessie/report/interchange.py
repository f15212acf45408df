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

from sessie.domain.session import Session
from sessie.domain.themes import KnownTheme
from sessie.report.evening_reader import ScriptFor, read_session
from sessie.report.evening_writer import SCHEMA, plain_session
from sessie.report.node import Found, Node
from sessie.report.problems import BadFile, ImportProblem, Path, lines_of, places

__all__ = ["MOST_BYTES", "BadFile", "ImportProblem", "from_json", "to_json"]

MOST_BYTES = 5_000_000
_MOST_DIGITS = 15
_MOST_PROBLEMS = 50


def to_json(session: Session, known: Sequence[KnownTheme] = ()) -> bytes:
    """The session as an interchange file, UTF-8.

    `known` are the themes of the library, by which themes are proposed for slips without one.
    """
    plain = plain_session(session, known)
    return (json.dumps(plain, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def from_json(data: bytes, file: str, script_for: ScriptFor) -> Session:
    """The session in an interchange file.

    `file` is its name, for the messages; `script_for` gives the draaiboek with an id, or None.
    Keys that are not known are left alone. Raises BadFile with every problem that was found;
    nothing is taken over then.
    """
    text = _text(data, file)
    found: Found = []
    try:
        root = Node(_parsed(text, file), (), found)
        _check_schema(root)
        session = None if found else read_session(root, script_for)
    except RecursionError:
        raise _bad(file, "hier zit te veel in elkaar, dit is geen avond van sessie") from None
    if found:
        found = list(dict.fromkeys(found))[:_MOST_PROBLEMS]
        lines = lines_of(text, (path for path, _ in found))
        raise BadFile(ImportProblem(file, lines[path], _said(path, what)) for path, what in found)
    assert session is not None
    return session


def _text(data: bytes, file: str) -> str:
    if len(data) > MOST_BYTES:
        size = f"{len(data) / 1e6:.1f}".replace(".", ",")
        raise _bad(file, f"dit bestand is {size} MB, het mag hoogstens 5 MB zijn")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _bad(file, "bewaar dit bestand opnieuw als platte tekst in UTF-8") from None


def _bad(file: str, text: str, line: int = 0) -> BadFile:
    return BadFile([ImportProblem(file, line, text)])


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
        raise _bad(file, place, error.lineno) from None
    except _Refused as error:
        raise _bad(file, str(error), _line_of_refused(text)) from None


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
    if schema == SCHEMA or root.found:
        return
    if isinstance(schema, str) and schema.startswith("sessie-avond/"):
        root.wrong("schema", "dit bestand is gemaakt met een nieuwere versie van sessie")
    else:
        root.wrong("schema", f"hier moet “{SCHEMA}” staan, dan is het een avond van sessie")
