"""The copy of the draaiboek in an interchange file, with Dutch names for everything."""

from __future__ import annotations

from typing import Any

from sessie.domain.codec import from_plain, to_plain
from sessie.domain.dutch import clean
from sessie.domain.script import Script
from sessie.report.node import MOST_COUNT

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
_TYPES = {
    "Slide": "dia", "Round": "ronde", "Break": "pauze", "Feedback": "terugkoppeling",
    "DotVote": "stippen", "ActionList": "acties",
}  # fmt: skip
_FROM_NAMES = {dutch: name for name, dutch in _NAMES.items()}
_FROM_TYPES = {dutch: name for name, dutch in _TYPES.items()}


def copy_of(script: Script) -> Any:
    """The script as dicts and lists with Dutch keys."""
    return _to_dutch(to_plain(script))


def _to_dutch(plain: Any) -> Any:
    if isinstance(plain, dict):
        parts = {_NAMES.get(key, key): _to_dutch(part) for key, part in plain.items()}
        return {**parts, "type": _TYPES[parts["type"]]} if "type" in parts else parts
    if isinstance(plain, list):
        return [_to_dutch(part) for part in plain]
    return plain


def script_from(copy: Any) -> Script:
    """The script of such a copy; raises ValueError when it cannot be one."""
    script = from_plain(Script, _from_dutch(copy))
    ids = [item.id for item in script.items]
    if not ids or not script.id or len(set(ids)) < len(ids) or "" in ids:
        raise ValueError("a script needs an id, and items with different ids")
    return script


def _from_dutch(copy: Any) -> Any:
    if isinstance(copy, dict):
        parts = {_FROM_NAMES.get(key, key): _from_dutch(part) for key, part in copy.items()}
        if "type" in parts:
            parts["type"] = _FROM_TYPES[str(parts["type"])]
        return parts
    if isinstance(copy, list):
        return [_from_dutch(part) for part in copy]
    if isinstance(copy, str):
        return _clean_inside(copy)
    if isinstance(copy, int) and not 0 <= copy <= MOST_COUNT:
        raise ValueError(f"{copy} is no number for a script")
    return copy


def _clean_inside(text: str) -> str:
    """Clean, but with its spaces at both ends: a line is made of pieces in several styles."""
    core = text.strip(" ")
    if not core:
        return text
    start = text.index(core)
    return text[:start] + clean(core) + text[start + len(core) :]
