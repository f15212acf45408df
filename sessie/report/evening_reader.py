"""From a checked JSON object to a session: `sessie-avond/1`, DESIGN.md 10."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from sessie.domain.script import OUDERAVOND, Collecting, Feedback, Kind, Role, Round, Script, Side
from sessie.domain.session import Evening, Session
from sessie.domain.stage import Stage
from sessie.domain.vocabulary import SIDES, known_kind, known_role
from sessie.report.entity_reader import Known, read_collections
from sessie.report.node import MOST_TEXT, Node
from sessie.report.script_copy import script_from
from sessie.report.script_fit import Fit, Needs, fitted
from sessie.report.stage_reader import read_stage

ScriptFor = Callable[[str], Script | None]
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_MOST_ID = 80
_TIME = re.compile(r"([01]?\d|2[0-3]):[0-5]\d")
_PARTNER = "partner:"


def read_session(root: Node, script_for: ScriptFor) -> Session | None:
    """The session in the file; None, or one that is not to be used, when `root` found problems."""
    fit = _script(root, script_for)
    if fit is None:
        return None
    known = Known.of(fit, root)
    evening = _evening(root.node("sessie"), fit.script, known)
    parts = read_collections(root, known)
    session = Session(evening=evening, script=fit.script, stage=Stage(), **parts)
    return read_stage(root, session)


def _evening(node: Node, script: Script, known: Known) -> Evening:
    school = node.node("school")
    return Evening(
        id=_matching(node, "id", _ID, "alleen kleine letters, cijfers en streepjes", _MOST_ID),
        title=node.text("titel") if node.has("titel") else script.title,
        session_type=node.text("soort") if node.has("soort") else script.session_type,
        school=school.text("naam"),
        place=school.text("plaats"),
        date=_date(node),
        begin=_time(node, "begin", script.begin),
        end=_time(node, "eind", "21:30"),
        attendance=node.counts("aanwezig", known.roles, "de rol"),
        dots_per_person=node.whole("stippen_per_persoon", script.dots_per_person),
        languages=node.texts("talen") if node.has("talen") else ("nl",),
        stip=node.text("stip"),
        release_at_once=node.flag("vrijgeven_meteen"),
        per_head=node.flag("per_hoofd"),
        pupils=node.whole("leerlingen"),
        families=node.whole("gezinnen"),
        tidied=node.text("opgeruimd"),
    )


def _time(node: Node, key: str, default: str) -> str:
    return _matching(node, key, _TIME, "een tijd zoals 19:30") if node.has(key) else default


def _matching(
    node: Node, key: str, pattern: re.Pattern[str], what: str, limit: int = MOST_TEXT
) -> str:
    text = node.text(key, limit=limit, what=key)
    if text and not pattern.fullmatch(text):
        node.wrong(key, f"hier mag {what} staan, en er staat “{text:.40}”")
    return text


def _date(node: Node) -> str:
    text = node.text("datum")
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        node.wrong("datum", f"schrijf de datum als 2026-11-10; er staat “{text:.40}”")
        return ""


def _script(root: Node, script_for: ScriptFor) -> Fit | None:
    """The copy in the file, else the draaiboek with its id, else one made from the file."""
    if root.has("draaiboek"):
        try:
            return Fit(script_from(root.value["draaiboek"]), {})
        except (ValueError, TypeError, KeyError, OverflowError):
            root.wrong("draaiboek", "de kopie van het draaiboek is niet compleet")
            return None
    evening = root.node("sessie")
    held = script_for(evening.text("draaiboek"))
    slips, sides = root.nodes("bijdragen"), held.sides if held else ()
    needs = Needs(
        script_id=evening.text("draaiboek"),
        title=evening.text("titel"),
        session_type=evening.text("soort") or OUDERAVOND.id,
        begin=evening.text("begin") or "19:30",
        dots_per_person=evening.whole("stippen_per_persoon", 3),
        rounds=tuple(_rounds(root)),
        roles=tuple(_roles(root, sides)),
        kinds=tuple(_kinds(root, slips)),
        key_sentences=bool(root.nodes("kernzinnen")),
        dots=bool(root.nodes("stippen")),
    )
    return fitted(held, needs)


def _rounds(root: Node) -> Iterator[Collecting]:
    seen: set[str] = set()
    for node in root.nodes("rondes"):
        round_id = node.text("id", required=True)
        if round_id in seen:
            node.wrong("id", f"de ronde “{round_id:.40}” staat er twee keer")
        seen.add(round_id)
        title, question = node.text("titel") or round_id, node.text("vraag")
        kinds = tuple(kind for kind in node.texts("soorten") if known_kind(kind))
        if round_id.startswith("terugkoppeling") or title.casefold().startswith("terugkoppeling"):
            yield Feedback(round_id, title, question=question, kinds=kinds)
        else:
            yield Round(round_id, title, node.whole("minuten"), question, kinds)


def _roles(root: Node, sides: tuple[Side, ...]) -> Iterator[Role]:
    """Every role that the file uses and that is known: here, in the file, or as a partner."""
    extra = _extra_roles(root, {side.id for side in (*sides, *SIDES)})
    used: dict[str, None] = dict.fromkeys(_names(root.node("sessie").value.get("aanwezig")))
    for table in root.nodes("tafels"):
        used |= dict.fromkeys(_names(table.value.get("aantal")))
    used |= dict.fromkeys(
        role for slip in root.nodes("bijdragen") if isinstance(role := slip.value.get("rol"), str)
    )
    for role_id in {"ouder": None, "leerkracht": None, **extra, **used}:
        role = known_role(role_id) or _partner(role_id) or extra.get(role_id)
        if role:
            yield role


def _names(counts: Any) -> list[str]:
    return list(counts) if isinstance(counts, dict) else []


def _extra_roles(root: Node, sides: set[str]) -> dict[str, Role]:
    node = root.node("rollen")
    roles = {}
    for role_id in node.value:
        name = role_id.replace("_", " ")
        roles[role_id] = Role(role_id, name, name, "", node.refer(role_id, sides, "de kant"))
    return roles


def _partner(role_id: str) -> Role | None:
    name = role_id.removeprefix(_PARTNER).replace("_", " ")
    if not role_id.startswith(_PARTNER) or not name:
        return None
    return Role(role_id, name, name, "", "partner")


def _kinds(root: Node, slips: list[Node]) -> Iterator[Kind]:
    named = [kind for node in root.nodes("rondes") for kind in node.texts("soorten")]
    written = [kind for slip in slips if isinstance(kind := slip.value.get("soort"), str)]
    for kind_id in dict.fromkeys([*named, *written]):
        kind = known_kind(kind_id)
        if kind:
            yield kind
