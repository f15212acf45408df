"""The lists of an interchange file: tables, slips, themes and what was done with them."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sessie.domain.overlap import OTHER_LABEL
from sessie.domain.script import DotVote, Feedback, Round, Script
from sessie.domain.session import (
    MAX_SLIP,
    STATUSES,
    Action,
    Brought,
    Contribution,
    Dots,
    KeySentence,
    Looked,
    Poll,
    Recognition,
    Score,
    Table,
    Theme,
)
from sessie.domain.vocabulary import KINDS, ROLES, SIDES
from sessie.report.node import Node
from sessie.report.script_fit import Fit

MOST_ID = 100


@dataclass(frozen=True, slots=True)
class Known:
    """The names that the lists may refer to."""

    script: Script
    items: Mapping[str, str]
    """Id of an item in the file → its id in the draaiboek."""
    rounds: Mapping[str, str]
    """The same, of what slips are written in."""
    roles: Container[str]
    kinds: Container[str]
    sides: Container[str]
    tables: Container[str] = ()
    themes: Container[str] = ()
    tidied: bool = False
    """Whether the slips no longer say at which table they were written."""

    @staticmethod
    def of(fit: Fit, root: Node) -> Known:
        """What the draaiboek, the file or everybody names; tables and themes are read later."""
        script = fit.script
        asking = {i.id: i.id for i in script.items if isinstance(i, Round | Feedback)}
        return Known(
            script,
            items={**{item.id: item.id for item in script.items}, **fit.rounds},
            rounds={**asking, **fit.rounds},
            roles={role.id for role in (*script.roles, *ROLES)} | set(root.node("rollen").value),
            kinds={kind.id for kind in (*script.kinds, *KINDS)},
            sides={side.id for side in (*script.sides, *SIDES)}
            | {role.side for role in script.roles},
            tidied=root.node("sessie").has("opgeruimd"),
        )


Reader = Callable[[Node, int, Known], Any]
"""Reads one entity, given its place in the list."""


def read_collections(root: Node, known: Known) -> dict[str, dict[str, Any]]:
    """Every collection of a session."""
    tables = _by_id(root.nodes("tafels"), _table, known)
    themes = _by_id(root.nodes("themas"), _theme, known)
    known = replace(known, tables=tables, themes=themes)
    found: dict[str, dict[str, Any]] = {"tables": tables, "themes": themes}
    for name, (key, read) in _LISTS.items():
        found[name] = _by_id(root.nodes(key), read, known)
    if not root.has("stemmingen"):
        found["polls"] = {poll.id: poll for poll in _closed_polls(found["dots"].values())}
    return found


def _by_id(nodes: Iterable[Node], read: Reader, known: Known) -> dict[str, Any]:
    held: dict[str, Any] = {}
    for place, node in enumerate(nodes, start=1):
        entity = read(node, place, known)
        if entity.id in held:
            node.wrong("id", f"“{entity.id:.40}” staat er twee keer")
        held[entity.id] = entity
    if any(hasattr(entity, "place") for entity in held.values()):
        held = dict(sorted(held.items(), key=lambda entry: int(entry[1].place)))
    return held


def _closed_polls(dots: Iterable[Dots]) -> Iterator[Poll]:
    """Dots that come with a file were counted: their vote is over."""
    by_item: dict[str, dict[str, None]] = {}
    for given in dots:
        by_item.setdefault(given.item, {})[given.theme] = None
    for item, themes in by_item.items():
        yield Poll(item, tuple(themes), closed=True)


def _id(node: Node) -> str:
    return _own_id(node, "", required=True)


def _own_id(node: Node, default: str, *, required: bool = False) -> str:
    """The id that stands there, else this one."""
    return node.text("id", limit=MOST_ID, required=required, what="id") or default


def _place(node: Node, place: int) -> int:
    return node.whole("volgorde", place)


def _table(node: Node, place: int, known: Known) -> Table:
    table = _id(node)
    name = node.text("naam") if "naam" in node.value else f"Tafel {table}"
    return Table(table, name, node.counts("aantal", known.roles, "de rol"))


def _slip(node: Node, place: int, known: Known) -> Contribution:
    return Contribution(
        id=_id(node),
        table=node.refer("tafel", known.tables, "de tafel", optional=known.tidied),
        round=_referred(node, "ronde", known.rounds, "de ronde"),
        role=node.refer("rol", known.roles, "de rol"),
        kind=node.refer("soort", known.kinds, "de soort"),
        text=node.text("tekst", limit=MAX_SLIP, required=True),
        place=_place(node, place),
        lang=node.text("taal") if node.has("taal") else "nl",
        translation=node.text("vertaling"),
        public=node.text("openbaar", limit=MAX_SLIP),
        theme=node.refer("thema", known.themes, "het thema", optional=True),
        hidden=node.flag("verborgen"),
        who=node.text("wie"),
        when=node.text("wanneer"),
        released=node.flag("vrijgegeven"),
        later=node.flag("later"),
    )


def _theme(node: Node, place: int, known: Known) -> Theme:
    label = node.text("label", required=True)
    other = "overig" in node.value
    return Theme(
        id=_id(node),
        label=label,
        description=node.text("omschrijving"),
        partnerships=node.texts("partnerschappen"),
        place=_place(node, place),
        tension=node.text("spanning"),
        other=node.flag("overig") if other else label.casefold() == OTHER_LABEL,
        item=_item(node, known) if node.text("onderdeel") else "",
        known=node.text("uit_bibliotheek"),
    )


def _referred(node: Node, key: str, known: Mapping[str, str], what: str) -> str:
    return known.get(node.refer(key, known, what), "")


def _item(node: Node, known: Known) -> str:
    return _referred(node, "onderdeel", known.items, "het onderdeel")


def _item_or_first(node: Node, known: Known, kind: type[Feedback] | type[DotVote]) -> str:
    """The item of the draaiboek that it belongs to; the first of its sort when not said."""
    if node.has("onderdeel"):
        return _item(node, known)
    return next((item.id for item in known.script.items if isinstance(item, kind)), "")


def _key_sentence(node: Node, place: int, known: Known) -> KeySentence:
    item = _item_or_first(node, known, Feedback)
    table = node.refer("tafel", known.tables, "de tafel")
    text = node.text("tekst", required=True)
    theme = node.refer("thema", known.themes, "het thema", optional=True)
    return KeySentence(f"{item}/{table}", item, table, text, _place(node, place), theme)


def _score(node: Node, place: int, known: Known) -> Score:
    item, table = _item(node, known), node.refer("tafel", known.tables, "de tafel")
    own = _own_id(node, f"{item}/{table}")
    return Score(own, item, table, node.whole("cijfer"), _place(node, place))


def _recognition(node: Node, place: int, known: Known) -> Recognition:
    theme = node.refer("thema", known.themes, "het thema")
    table = node.refer("tafel", known.tables, "de tafel")
    side = node.refer("kant", known.sides, "de kant", optional=True)
    own = _own_id(node, f"{theme}/{table}/{side}")
    return Recognition(own, theme, table, side, _place(node, place))


def _poll(node: Node, place: int, known: Known) -> Poll:
    item = _item(node, known)
    themes = node.texts("themas")
    for theme in themes:
        if theme not in known.themes:
            node.wrong("themas", f"het thema “{theme:.40}” ken ik niet")
    return Poll(item, themes, node.flag("gesloten"))


def _dots(node: Node, place: int, known: Known) -> Dots:
    item = _item_or_first(node, known, DotVote)
    theme = node.refer("thema", known.themes, "het thema")
    side = node.refer("kant", known.sides, "de kant")
    return Dots(f"{item}/{theme}/{side}", item, theme, side, node.whole("aantal"))


def _action(node: Node, place: int, known: Known) -> Action:
    status = node.text("status") or "open"
    if status not in STATUSES:
        node.wrong("status", f"kies uit: {', '.join(STATUSES)}; er staat “{status:.40}”")
    return Action(
        id=_own_id(node, f"a{place:03d}"),
        what=node.text("tekst", required=True),
        who=node.text("wie"),
        when=node.text("wanneer"),
        theme=node.refer("thema", known.themes, "het thema", optional=True),
        status=status,
        place=_place(node, place),
        together=node.text("samen_met"),
        origin=node.text("afkomst"),
        result=node.text("resultaat"),
    )


def _looked(node: Node, place: int, known: Known) -> Looked:
    return Looked(_id(node), node.text("tekst", required=True))


def _brought(node: Node, place: int, known: Known) -> Brought:
    return Brought(
        id=_id(node),
        sort=node.text("soort", required=True),
        text=node.text("tekst", required=True),
        about=node.text("over"),
        detail=node.text("meer"),
        source=node.text("uit"),
        place=_place(node, place),
    )


_LISTS: dict[str, tuple[str, Reader]] = {
    "contributions": ("bijdragen", _slip),
    "key_sentences": ("kernzinnen", _key_sentence),
    "scores": ("cijfers", _score),
    "recognitions": ("herkend", _recognition),
    "polls": ("stemmingen", _poll),
    "dots": ("stippen", _dots),
    "actions": ("acties", _action),
    "brought": ("vooraf", _brought),
    "looked": ("nagekeken", _looked),
}
"""Collection → its key in the file, and how one entity of it is read."""
