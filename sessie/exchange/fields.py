"""Every value of an evening and its key in `sessie-avond/1`: one table that writes and reads."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from datetime import date
from functools import partial
from math import isfinite
from typing import Any, TypeVar, cast

from sessie.exchange.problems import Path
from sessie.model.dutch import NotRead, clean, hhmm, lower, parse_date, parse_time
from sessie.model.frozen import dataclass
from sessie.model.script import DotVote, Feedback, Item, Round, Script
from sessie.model.session import (
    COLLECTIONS,
    MAX_SLIP,
    REPLIES,
    STATUSES,
    Action,
    Brought,
    Contribution,
    Dots,
    Evening,
    KeySentence,
    Looked,
    Papers,
    Poll,
    Recognition,
    Reply,
    Score,
    Table,
    Theme,
    Wording,
)
from sessie.model.stage import Clock, Stage
from sessie.model.vocabulary import KINDS, ROLES, SIDES
from sessie.rules.overlap import OTHER_LABEL

T = TypeVar("T")
Plain = dict[str, Any]
MOST_TEXT = 2000
"""Characters of a text that has no limit of its own."""
MOST_COUNT = 100_000
_MOST_ID = 100
_HALF = re.compile("[\ud800-\udfff]")
"""Half of a character: not text, and it cannot be written to a file."""
TABLE, ROUND, ITEM, THEME = "de tafel", "de ronde", "het onderdeel", "het thema"
ROLE, KIND, SIDE = "de rol", "de soort", "de kant"
"""What a value may refer to, as a problem calls it."""


@dataclass(slots=True)
class Reading:
    """What was found in a file so far, and what its values may refer to."""

    found: list[tuple[Path, str]] = field(default_factory=list)
    """Problems: where, and what."""
    names: dict[str, Mapping[str, str]] = field(default_factory=dict)
    """What it is → its name in the file → the id that it has here."""
    script: Script = field(default_factory=lambda: Script("", "", ()))
    tidied: bool = False
    """Whether the slips no longer say at which table they were written."""


class Node:
    """One object of the file: gives its values checked, or a neutral one and a problem."""

    def __init__(self, value: Any, path: Path, reading: Reading) -> None:
        self.path = path
        self.reading = reading
        self.value: Plain = value if isinstance(value, dict) else {}
        if not isinstance(value, dict):
            reading.found.append((path, "hier moet een object staan, tussen accolades"))

    @property
    def number(self) -> int:
        """Its place in the list that it stands in, from 1."""
        step = self.path[-1]
        return step + 1 if isinstance(step, int) else 0

    def wrong(self, key: str, text: str) -> None:
        """Keep a problem with one of the values."""
        self.reading.found.append(((*self.path, key), text))

    def has(self, key: str) -> bool:
        """Whether there is a value."""
        return self.value.get(key) is not None

    def text(
        self, key: str, *, limit: int = MOST_TEXT, required: bool = False, what: str = "tekst"
    ) -> str:
        """A clean text; never cut off. `what` is what a problem calls it."""
        raw = self.value.get(key)
        if raw is None:
            if required:
                self.wrong(key, "dit ontbreekt")
            return ""
        text = self._clean(key, raw, limit, what)
        if required and isinstance(raw, str) and not text:
            self.wrong(key, "hier staat geen tekst")
        return text

    def _clean(self, key: str, raw: Any, limit: int = MOST_TEXT, what: str = "tekst") -> str:
        if not isinstance(raw, str):
            self.wrong(key, "hier moet tekst staan, tussen aanhalingstekens")
            return ""
        if _HALF.search(raw):
            self.wrong(key, "hier staat een teken dat niet bestaat")
            return ""
        text = clean(raw)
        if len(text) > limit:
            self.wrong(key, f"deze {what} heeft {len(text)} tekens, het mogen er {limit} zijn")
        return text

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, none of them empty."""
        parts = self._list(key)
        texts = tuple(self._clean(key, part) for part in parts)
        if not all(texts) and all(isinstance(part, str) for part in parts):
            self.wrong(key, "in deze lijst staat een lege tekst")
        return texts

    def known(self, key: str, what: str, *, required: bool = True) -> str:
        """The id of something that is elsewhere in the file, or known."""
        return self._known(key, self.text(key, required=required), what)

    def all_known(self, key: str, what: str) -> tuple[str, ...]:
        """A list of such ids."""
        return tuple(self._known(key, name, what) for name in self.texts(key))

    def _known(self, key: str, name: str, what: str) -> str:
        names = self.reading.names[what]
        if name and name not in names:
            self.wrong(key, f"{what} “{name:.40}” ken ik niet")
        return names.get(name, name)

    def people(self, key: str) -> dict[str, int]:
        """A number for each of some roles."""
        counts, roles = self.node(key), self.reading.names[ROLE]
        for name in counts.value:
            counts._known(name, name, ROLE)
        return {name: counts.whole(name) for name in counts.value if name in roles}

    def whole(self, key: str, default: int = 0) -> int:
        """A whole number from 0."""
        raw = self.value.get(key) if self.has(key) else default
        fits = type(raw) is int and 0 <= raw <= MOST_COUNT
        what = f"hier moet een heel getal staan, van 0 tot {MOST_COUNT}"
        return self._fitting(key, raw, default, fits, what)

    def place(self, key: str) -> int:
        """A place in the order; that in the list when there is none."""
        return self.whole(key, self.number)

    def seconds(self, key: str) -> float:
        """A number of seconds, which may be negative."""
        raw = self.value.get(key, 0.0)
        fits = type(raw) in (int, float) and isfinite(raw)
        return float(self._fitting(key, raw, 0.0, fits, "hier moet een getal staan"))

    def flag(self, key: str) -> bool:
        """Yes or no; no when it is not there."""
        raw = self.value.get(key, False)
        fits = isinstance(raw, bool)
        return self._fitting(key, raw, False, fits, "hier moet true of false staan")

    def node(self, key: str) -> Node:
        """An object inside this one; an empty one when it is not there."""
        raw = self.value.get(key)
        return Node({} if raw is None else raw, (*self.path, key), self.reading)

    def nodes(self, key: str) -> list[Node]:
        """A list of objects; an empty one when it is not there."""
        parts = enumerate(self._list(key))
        return [Node(part, (*self.path, key, place), self.reading) for place, part in parts]

    def _list(self, key: str) -> list[Any]:
        raw = self.value.get(key) if self.has(key) else []
        what = "hier moet een lijst staan, tussen vierkante haken"
        return self._fitting(key, raw, [], isinstance(raw, list), what)

    def _fitting(self, key: str, raw: Any, default: T, fits: bool, what: str) -> T:
        """What is there, when it fits; else the default, and a problem."""
        if fits:
            return cast("T", raw)
        self.wrong(key, what)
        return default


Read = Callable[[Node, str], Any]
Field = tuple[str, str, Read]
"""One value: its name here, its key in the file ("school.naam" is a key inside another), and how it
is read and checked."""


def _ref(what: str, *, required: bool = True) -> Read:
    return lambda node, key: node.known(key, what, required=required)


def _or(default: Callable[[Script], Any], read: Read) -> Read:
    """What is there, else what follows from the draaiboek."""
    return lambda node, key: read(node, key) if node.has(key) else default(node.reading.script)


def _or_first(kind: type[Item]) -> Read:
    """The item that it belongs to; the first of its sort when not said."""
    return _or(lambda script: next((item.id for item in script.items_of(kind)), ""), _ref(ITEM))


def _table_name(node: Node, key: str) -> str:
    return node.text(key) if key in node.value else f"Tafel {_id(node, 'id')}"


def _of_slip(node: Node, key: str) -> str:
    return node.known(key, TABLE, required=not node.reading.tidied)


def _other(node: Node, key: str) -> bool:
    return node.flag(key) if key in node.value else node.text("label").casefold() == OTHER_LABEL


def _status(node: Node, key: str) -> str:
    status = node.text(key) or STATUSES[0]
    if status not in STATUSES:
        node.wrong(key, f"kies uit: {', '.join(STATUSES)}; er staat “{status:.40}”")
    return status


def _reply(node: Node, key: str) -> str:
    kind = node.text(key)
    if kind not in REPLIES:
        node.wrong(key, f"kies uit: {', '.join(REPLIES)}; er staat “{kind:.40}”")
    return kind


def _like(form: str, what: str, limit: int = MOST_TEXT) -> Read:
    """A text of a fixed form."""
    pattern = re.compile(form)

    def read(node: Node, key: str) -> str:
        text = node.text(key, limit=limit, what=key)
        if text and not pattern.fullmatch(text):
            node.wrong(key, f"hier mag {what} staan, en er staat “{text:.40}”")
        return text

    return read


def _date(node: Node, key: str) -> str:
    """An ISO date. An evening that was kept with a year that cannot be, such as 206, keeps that:
    the lists say so, and nothing is cleared up by it."""
    text = node.text(key)
    try:
        return parse_date(text) if text else ""
    except NotRead as problem:
        if _in_calendar(text):
            return text
        node.wrong(key, lower(str(problem)))
        return ""


def _in_calendar(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False


def _time(node: Node, key: str) -> str:
    text = node.text(key)
    minutes = parse_time(text) if text else None
    if text and minutes is None:
        node.wrong(key, f"hier mag een tijd zoals 19:30 staan, en er staat “{text:.40}”")
    return "" if minutes is None else hhmm(minutes)


def _dots_each(node: Node, key: str) -> int:
    return node.whole(key, node.reading.script.dots_per_person)


def _clocks(node: Node, key: str) -> dict[str, Clock]:
    clocks = node.node(key)
    return {key: read_one(Clock, clocks.node(key)) for key in clocks.value}


_text, _texts, _flag, _whole, _place = Node.text, Node.texts, Node.flag, Node.whole, Node.place
_needed = partial(Node.text, required=True)
_id = partial(Node.text, limit=_MOST_ID, required=True, what="id")
_own_id = partial(Node.text, limit=_MOST_ID, what="id")
_name = _like("[a-z0-9][a-z0-9-]*", "alleen kleine letters, cijfers en streepjes", limit=80)
_table, _item, _theme, _side = _ref(TABLE), _ref(ITEM), _ref(THEME), _ref(SIDE)
_no_table, _no_item = _ref(TABLE, required=False), _ref(ITEM, required=False)
_no_theme, _no_side = _ref(THEME, required=False), _ref(SIDE, required=False)
"""One that may be empty."""

FIELDS: Mapping[type[Any], tuple[Field, ...]] = {
    Evening: (
        ("id", "id", _name), ("title", "titel", _or(lambda script: script.title, _text)),
        ("session_type", "soort", _or(lambda script: script.session_type, _text)),
        ("school", "school.naam", _text), ("place", "school.plaats", _text),
        ("date", "datum", _date), ("begin", "begin", _or(lambda script: script.begin, _time)),
        ("end", "eind", _or(lambda _: "21:30", _time)), ("attendance", "aanwezig", Node.people),
        ("languages", "talen", _or(lambda _: ("nl",), _texts)),
        ("dots_per_person", "stippen_per_persoon", _dots_each), ("stip", "stip", _text),
        ("release_at_once", "vrijgeven_meteen", _flag), ("per_head", "per_hoofd", _flag),
        ("pupils", "leerlingen", _whole), ("families", "gezinnen", _whole),
        ("tidied", "opgeruimd", _text),
    ),
    Table: (("id", "id", _id), ("name", "naam", _table_name), ("counts", "aantal", Node.people)),
    Contribution: (
        ("id", "id", _id), ("table", "tafel", _of_slip), ("round", "ronde", _ref(ROUND)),
        ("role", "rol", _ref(ROLE)), ("kind", "soort", _ref(KIND)),
        ("text", "tekst", partial(_needed, limit=MAX_SLIP)),
        ("lang", "taal", _or(lambda _: "nl", _text)), ("translation", "vertaling", _text),
        ("public", "openbaar", partial(_text, limit=MAX_SLIP)), ("theme", "thema", _no_theme),
        ("who", "wie", _text), ("when", "wanneer", _text), ("place", "volgorde", _place),
        ("hidden", "verborgen", _flag), ("released", "vrijgegeven", _flag),
        ("later", "later", _flag),
    ),
    Theme: (
        ("id", "id", _id), ("label", "label", _needed), ("description", "omschrijving", _text),
        ("partnerships", "partnerschappen", _texts), ("tension", "spanning", _text),
        ("other", "overig", _other), ("item", "onderdeel", _no_item),
        ("known", "uit_bibliotheek", _text), ("place", "volgorde", _place),
    ),
    KeySentence: (
        ("item", "onderdeel", _or_first(Feedback)), ("table", "tafel", _table),
        ("text", "tekst", _needed), ("theme", "thema", _no_theme), ("place", "volgorde", _place),
        ("unread", "nog_niet_getoond", _flag),
    ),
    Score: (
        ("id", "id", _own_id), ("item", "onderdeel", _item), ("table", "tafel", _table),
        ("value", "cijfer", _whole), ("place", "volgorde", _place),
    ),
    Recognition: (
        ("id", "id", _own_id), ("theme", "thema", _theme), ("table", "tafel", _table),
        ("side", "kant", _no_side), ("place", "volgorde", _place),
    ),
    Poll: (
        ("id", "onderdeel", _item), ("themes", "themas", partial(Node.all_known, what=THEME)),
        ("closed", "gesloten", _flag),
    ),
    Dots: (
        ("item", "onderdeel", _or_first(DotVote)), ("theme", "thema", _theme),
        ("side", "kant", _side), ("count", "aantal", _whole),
    ),
    Action: (
        ("id", "id", _own_id), ("what", "tekst", _needed), ("who", "wie", _text),
        ("together", "samen_met", _text), ("when", "wanneer", _text), ("theme", "thema", _no_theme),
        ("status", "status", _status), ("origin", "afkomst", _text),
        ("result", "resultaat", _text), ("place", "volgorde", _place),
    ),
    Brought: (
        ("id", "id", _id), ("sort", "soort", _needed), ("text", "tekst", _needed),
        ("about", "over", _text), ("detail", "meer", _text), ("source", "uit", _text),
        ("place", "volgorde", _place),
    ),
    Looked: (("id", "id", _id), ("fragment", "tekst", _needed)),
    Reply: (("theme", "thema", _theme), ("kind", "antwoord", _reply), ("text", "tekst", _text)),
    Wording: (
        ("theme", "thema", _theme), ("lang", "taal", _needed), ("label", "label", _text),
        ("text", "tekst", _text),
    ),
    Papers: (
        ("day", "datum", _date), ("sender", "afzender", _text), ("contact", "contact", _text),
        ("next", "volgende_keer", _text), ("language", "tweede_taal", _text),
        ("present", "aanwezig", _text), ("absent", "afwezig", _text),
        ("decisions", "besluiten", _text), ("other", "rondvraag", _text),
        ("where", "waar", _text), ("reply_by", "antwoord_voor", _text),
    ),
    Stage: (
        ("item", "onderdeel", _no_item), ("curtain", "doek_dicht", _flag),
        ("visited", "getoond", partial(Node.all_known, what=ITEM)), ("table", "tafel", _no_table),
        ("turns", "beurten", _texts), ("clocks", "klokken", _clocks),
        ("reached", "gekomen", _no_item),
    ),
    Clock: (("total", "totaal", Node.seconds), ("spent", "verbruikt", Node.seconds)),
}  # fmt: skip
"""In the order in which they are written. Clocks stand still in a file: only what was used is kept.
"""
KEYS: Mapping[str, str] = {
    "tables": "tafels", "contributions": "bijdragen", "themes": "themas",
    "key_sentences": "kernzinnen", "scores": "cijfers", "recognitions": "herkend",
    "polls": "stemmingen", "dots": "stippen", "actions": "acties", "brought": "vooraf",
    "looked": "nagekeken", "replies": "antwoorden", "wordings": "vertalingen",
}  # fmt: skip
"""Collection → its key in the file, in the order in which they are written. What tables counted is
added up in the dots, and what lets phones in stays at home."""
ONLY_WHEN_USED = ("replies", "wordings")
"""Collections of which nothing is written when they are empty."""
PAPERS = "papieren"
"""The key of what was asked for the letter, the minutes and the invitation."""
_REFERRED = {"tables": TABLE, "themes": THEME}
"""The collections that the others refer to."""
_IDS: Mapping[type[Any], str] = {
    KeySentence: "{item}/{table}",
    Score: "{item}/{table}",
    Recognition: "{theme}/{table}/{side}",
    Dots: "{item}/{theme}/{side}",
    Action: "a{number:03d}",
    Reply: "{theme}",
    Wording: "{lang}/{theme}",
}
"""The id of what has none in the file."""
_NULL = {"vertaling", "thema", "opgeruimd"}
_LEFT_OUT = {"openbaar", "gekomen", "nog_niet_getoond"}
"""What is written as null when it is empty, and what is not written at all."""


def plain(value: Any) -> Any:
    """A value as it stands in the file, also in lists and mappings."""
    if type(value) in FIELDS:
        return _plain_fields(value)
    if isinstance(value, Mapping):
        return {key: plain(part) for key, part in value.items()}
    return [plain(part) for part in value] if isinstance(value, tuple | list) else value


def _plain_fields(value: Any) -> Plain:
    written: Plain = {}
    for name, key, _ in FIELDS[type(value)]:
        part, (outer, _, inner) = getattr(value, name), key.rpartition(".")
        if part or key not in _LEFT_OUT:
            into = written.setdefault(outer, {}) if outer else written
            into[inner] = None if key in _NULL and not part else plain(part)
    return written


def name_all(root: Node, script: Script, rounds: Mapping[str, str]) -> None:
    """What the draaiboek, the file or everybody names; tables and themes are read later.

    `rounds`: id of a round in the file → the id that it has in the draaiboek.
    """
    reading, items = root.reading, script.items
    reading.script, reading.tidied = script, root.node("sessie").has("opgeruimd")
    roles, kinds, sides = (*script.roles, *ROLES), (*script.kinds, *KINDS), (*script.sides, *SIDES)
    reading.names = {
        ITEM: {**_ids(items), **rounds},
        ROUND: {**_ids(item for item in items if isinstance(item, Round | Feedback)), **rounds},
        ROLE: {**_ids(roles), **{role: role for role in root.node("rollen").value}},
        KIND: _ids(kinds),
        SIDE: {**_ids(sides), **{role.side: role.side for role in script.roles}},
    }


def _ids(named: Iterable[Any]) -> dict[str, str]:
    return {one.id: one.id for one in named}


def read_one(cls: type[T], node: Node) -> T:
    """The value that stands in this object."""
    values: Plain = {}
    for name, key, read in FIELDS[cls]:
        outer, _, inner = key.rpartition(".")
        values[name] = read(node.node(outer) if outer else node, inner)
    if cls in _IDS and not values.get("id"):
        values["id"] = _IDS[cls].format(**values, number=node.number)
    return cls(**values)


def read_collections(root: Node) -> dict[str, dict[str, Any]]:
    """Every collection of a session."""
    found: dict[str, dict[str, Any]] = {}
    for name in dict.fromkeys((*_REFERRED, *KEYS)):
        found[name] = _by_id(COLLECTIONS[name], root.nodes(KEYS[name]))
        if what := _REFERRED.get(name):
            root.reading.names[what] = _ids(found[name].values())
    if not root.has(KEYS["polls"]):
        found["polls"] = {poll.id: poll for poll in _closed_polls(found["dots"].values())}
    return found


def _by_id(cls: type[Any], nodes: Iterable[Node]) -> dict[str, Any]:
    held: dict[str, Any] = {}
    for node in nodes:
        entity = read_one(cls, node)
        if entity.id in held:
            node.wrong("id", f"“{entity.id:.40}” staat er twee keer")
        held[entity.id] = entity
    if any(name == "place" for name, *_ in FIELDS[cls]):
        held = dict(sorted(held.items(), key=lambda entry: int(entry[1].place)))
    return held


def _closed_polls(dots: Iterable[Dots]) -> Iterator[Poll]:
    """Dots that come with a file were counted: their vote is over."""
    by_item: dict[str, dict[str, None]] = {}
    for given in dots:
        by_item.setdefault(given.item, {})[given.theme] = None
    for item, themes in by_item.items():
        yield Poll(item, tuple(themes), closed=True)
