"""What a person should look at before a paper goes out, and what is done with it.

Two things: what may name somebody or give somebody away (`flags`), in slips and in every other
field that people write in; and what a paper is not finished without (`to_look_at` has both): words
that hurt, slips that nobody translated, agreements without who or when. The list is a help, not a
judge: `personal.py` finds the usual forms, a person decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any

from sessie.model.changes import Changes
from sessie.model.frozen import dataclass
from sessie.model.session import Action, Contribution, KeySentence, Looked, Session
from sessie.rules import slips, themes
from sessie.rules.agreements import OPEN, doers
from sessie.rules.personal import NAME, by_reason
from sessie.rules.slips import UNTRANSLATED, shown_text

_KEPT = 16_384
"""Texts of which what was found is kept."""
TABLE, ROUGH, UNDONE, TO_TRANSLATE = "tafel", "grof", "onvolledig", "vertalen"
_GROUPS_OF_PEOPLE = (
    "team", "raad", "groep", "school", "ouder", "leer", "leraar", "direct", "bouw", "begeleid",
    "coördinator", "coordinator", "commissie", "bestuur", "bieb", "bibliotheek", "gemeente",
    "iedereen", "allen", "alle", "wij", "klas", "juf", "meester", "docent", "mentor", "kind",
    "opvang", "trainer", "voorzitter", "conciërge", "administratie", "partner", "medewerker",
    "tafel",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Flag:
    """One thing to look at before a paper goes out: "Kijk hier nog even naar"."""

    id: str
    """Id of the contribution, or of what `where` says."""
    reason: str
    """One of REASONS of the vocabulary."""
    fragment: str
    """The words that gave rise to it; of an agreement what it lacks."""
    where: str = "bijdrage"
    """One of WHERE."""

    @property
    def key(self) -> str:
        """Names the remark, whatever its words are."""
        return f"{self.where}/{self.id}/{self.reason}"


def flags(session: Session) -> tuple[Flag, ...]:
    """What may name somebody or give somebody away, in what would be shown.

    At most one flag for each text and reason. Hidden slips are shown nowhere and are not looked
    at. An empty list is what allows "In dit verslag staan geen namen.".
    """
    return still_to_look_at(session, _all(session))


def to_look_at(session: Session) -> tuple[Flag, ...]:
    """Everything to look at before a paper goes out: `flags`, then what hurts, what nobody
    translated, and agreements without who or when."""
    return still_to_look_at(session, (*_all(session), *_unfinished(session)))


def still_to_look_at(session: Session, found: Iterable[Flag]) -> tuple[Flag, ...]:
    """Those that nobody looked at yet, or that are about other words now."""
    if not session.looked:
        return tuple(found)
    held = {looked.id: looked.fragment for looked in session.looked.values()}
    return tuple(flag for flag in found if held.get(flag.key) != flag.fragment)


def remarks_on(text: str) -> tuple[tuple[str, str], ...]:
    """Reason and words of what there is to look at in a text of any length, each once, line by
    line; for what is kept outside of a session."""
    found = [one for line in text.splitlines() for one in by_reason(line).items()]
    found += [(TABLE, part) for line in text.splitlines() if (part := _table_and_role(line))]
    found += [(ROUGH, part) for line in text.splitlines() if (part := _rough(line))]
    return tuple(dict.fromkeys(found))


def kept_names(session: Session) -> tuple[Flag, ...]:
    """The names, or what looks like one, that a person let stand: they are in the report."""
    left = set(flags(session))
    return tuple(flag for flag in _all(session) if flag.reason == NAME and flag not in left)


def let_stand(session: Session, flag: Flag) -> Session:
    """Say that a person looked at this remark, and that the words may stay."""
    return session.put("looked", Looked(flag.key, flag.fragment))


def flags_of(session: Session, held: Contribution | KeySentence) -> tuple[Flag, ...]:
    """The same of one slip, hidden or not, or of what one table tells."""
    where = "bijdrage" if isinstance(held, Contribution) else "kernzin"
    return tuple(_remarks(session, held, where))


# every place in which people write ---------------------------------------------------------------

Entity = Any
_PLACES: dict[str, tuple[str, tuple[str, ...]]] = {
    "bijdrage": ("contributions", ("text", "who", "when")),
    "kernzin": ("key_sentences", ("text",)),
    "antwoord": ("key_sentences", ("text",)),
    "thema": ("themes", ("label", "tension")),
    "afspraak": ("actions", ("what", "who", "together", "when", "result")),
    "vooraf": ("brought", ("text",)),
    "brief": ("replies", ("text",)),
    "tafelnaam": ("tables", ("name",)),
    "kop": ("evening", ("title", "stip")),
}
"""Where words may stand → the collection, and the fields that hold them."""
WHERE = {
    "bijdrage": "briefje",
    "kernzin": "kernzin",
    "antwoord": "antwoord van een tafel",
    "afspraak": "afspraak",
    "thema": "thema",
    "vooraf": "antwoord van vorige keer",
    "brief": "antwoord van de school",
    "tafelnaam": "naam van een tafel",
    "kop": "titel of stip van de avond",
}
"""What the words belong to, as people call it."""
_WHO = ("who", "together")


def _all(session: Session) -> Iterator[Flag]:
    for where, entity in _everything(session):
        yield from _remarks(session, entity, where)


def _everything(session: Session) -> Iterator[tuple[str, Entity]]:
    """Where, and what is there."""
    for slip in session.slips():
        yield "bijdrage", slip
    for sentence in session.key_sentences.values():
        yield "antwoord" if session.is_joint(sentence) else "kernzin", sentence
    yield from (("thema", theme) for theme in session.themes.values())
    yield from (("afspraak", action) for action in session.actions.values())
    yield from (("vooraf", one) for one in session.brought.values() if one.sort == "antwoord")
    yield from (("brief", reply) for reply in session.replies.values())
    yield from (("tafelnaam", table) for table in session.tables.values() if table.name)
    yield "kop", session.evening


def _held(session: Session, where: str, entity_id: str) -> Entity:
    """What is there; None when it is gone."""
    collection = _PLACES[where][0]
    held = getattr(session, collection)
    return held if collection == "evening" else held.get(entity_id)


def _words_in(where: str, entity: Entity) -> dict[str, str]:
    """Field → what is shown of it."""
    words = {name: getattr(entity, name) for name in _PLACES[where][1]}
    return words | {"text": shown_text(entity).text} if where == "bijdrage" else words


def _remarks(session: Session, entity: Entity, where: str) -> Iterator[Flag]:
    """What is in the words, a bare name where it says who does it, and a table beside a role."""
    words = _words_in(where, entity)
    if where != "tafelnaam":
        yield from _personal(session, entity, where, words)
    if found := _table_beside(session, where, words):
        yield Flag(entity.id, TABLE, found, where)


def _personal(
    session: Session, entity: Entity, where: str, words: dict[str, str]
) -> Iterator[Flag]:
    bare = next((w for n in _WHO if _looks_like_name(w := words.get(n, ""), session)), "")
    found: dict[str, str] = {NAME: bare} if bare else {}
    for name, text in words.items():
        if name == "title" or not text:
            continue  # how an evening is called holds the name of its school
        for reason, fragment in by_reason(text).items():
            found.setdefault(reason, fragment)
    for reason, fragment in found.items():
        # What a theme is about is a subject, not a person.
        if where != "thema" or reason == NAME:
            yield Flag(entity.id, reason, fragment, where)


def _looks_like_name(who: str, session: Session) -> bool:
    """One to four words with capitals, none of them a role or a word for a group: "Jan de Boer"."""
    words, said = who.split(), who.casefold()
    if not 1 <= len(words) <= 4 or any(part in said for part in _GROUPS_OF_PEOPLE):
        return False
    roles = (name.casefold() for role in session.script.roles for name in (role.name, role.plural))
    if any(name and name in said for name in roles):
        return False
    capitals = [word for word in words if word[0].isupper()]
    return bool(capitals) and words[0] in capitals and not who.isupper()


# a table beside a role ---------------------------------------------------------------------------

_ROLE = re.compile(
    r"\b(?:ouders?|vaders?|moeders?|leerling(?:en)?|leerkracht(?:en)?|docent(?:e|en)?|mentor(?:en)?"
    r"|juf(?:fen)?|meesters?|leraar|leraren|lerares|directie|directeur|directrice|stagiaires?"
    r"|pedagogisch medewerk\w+|begeleid(?:er|ers|ster)|grootouders?|opa|oma)\b",
    re.IGNORECASE,
)
_A_TABLE = r"[Tt]afels? (?:[A-Z]{1,2}|\d{1,2})\b(?:(?:,| en| of|/) ?(?:[A-Z]{1,2}|\d{1,2})\b)*"
_TABLE = re.compile(rf"\b{_A_TABLE}")
_OF_TABLE = re.compile(rf",? ?(?:\((?:van|aan|uit|bij|op)? ?(?:de )?{_A_TABLE}\)"
                       rf"|(?:(?:van|aan|uit|bij|op"
                       rf"|voor) )?(?:de )?\b{_A_TABLE})[:,]? ?")  # fmt: skip


@lru_cache(maxsize=_KEPT)
def _table_and_role(text: str) -> str:
    """The table, in words that name a role too."""
    table = _TABLE.search(text)
    return table.group() if table and _ROLE.search(text) else ""


def _table_beside(session: Session, where: str, words: dict[str, str]) -> str:
    """What names a table where a role is named as well: in one field, or in who does it and with
    whom. What a table tells stands beside that table, and a table's name does too."""
    together = " ".join(filter(None, (words.get(name, "") for name in _WHO)))
    for text in (*words.values(), together):
        if found := _table_and_role(text):
            return found
    if where == "tafelnaam":
        role = _ROLE.search(words["name"]) or _named_role(session, words["name"])
        return role.group() if role else ""
    if where == "kernzin" and (own := _AS_ROLE.search(words["text"])):
        return own.group()
    return _role_of_the_draaiboek(session, (*words.values(), together))


_AS_ROLE = re.compile(
    r"\b(?:(?:ik|wij|we) als (?:enige )?|(?:onze|de enige|mijn) (?=\w+ (?:aan|van|bij) (?:onze"
    r"|deze)"
    r" tafel))(?:ouders?|leerling\w*|leerkracht\w*|docent\w*|mentor\w*|directie|directeur)"
    r"(?: (?:aan|van|bij) (?:onze|deze) tafel)?",
    re.IGNORECASE,
)


def _named_role(session: Session, text: str) -> re.Match[str] | None:
    names = [n for role in session.script.roles for n in (role.name, role.plural) if n]
    return re.search(rf"\b(?:{'|'.join(map(re.escape, names))})\b", text, re.I) if names else None


def _role_of_the_draaiboek(session: Session, texts: Iterable[str]) -> str:
    for text in texts:
        if (table := _TABLE.search(text)) and _named_role(session, text):
            return table.group()
    return ""


TYPED = (
    "Let op: hier staan een tafel en een rol bij elkaar, en dan is te zien wie het zei."
    " Bij het nakijken (v, dan k) haalt z de tafel weg."
)
"""What is said where it is typed; it names neither, for the room may read along."""


def beside_a_table(session: Session, done: Changes) -> bool:
    """Whether a change put a table beside a role, where they did not stand before."""
    wheres = {collection: where for where, (collection, _) in reversed(_PLACES.items())}
    for change in done:
        where, entity = wheres.get(change.collection, ""), change.after
        if not where or entity is None or getattr(entity, "hidden", False):
            continue
        if isinstance(entity, KeySentence) and session.is_joint(entity):
            where = "antwoord"
        if not _table_beside(session, where, _words_in(where, entity)):
            continue
        before = change.before
        if before is None or not _table_beside(session, where, _words_in(where, before)):
            return True
    return False


def without_table(session: Session, flag: Flag) -> Session:
    """The session without the table in those words: one key settles it. The role stays, for a
    paper may say that."""
    entity = _held(session, flag.where, flag.id)
    if flag.reason != TABLE or entity is None:
        return session
    if flag.where == "tafelnaam":
        return session.put("tables", replace(entity, name=""))
    for name, text in _words_in(flag.where, entity).items():
        bare = _tidy(_OF_TABLE.sub(" ", text))
        if bare != text and (bare or name in _WHO):
            session = _with_words(session, flag, name, bare)
    return session


def _tidy(text: str) -> str:
    return re.sub(r" +([,.!?])", r"\1", re.sub(r" {2,}", " ", text)).strip(" ,:")


# what is not finished ---------------------------------------------------------------------------

_HURTING = re.compile(
    r"\b(?:klootza\w+|kut\w*|lul\w*|hoer\w*|slet\w*|trut\w*|teef|bitch\w*|mongo(?:ol|len)?"
    r"|debiel\w*"
    r"|idioot|idioten|imbeciel\w*|sukkel\w*|achterlijk\w*|eikels?|zak hooi|tering\w*|tyfus\w*"
    r"|godver\w*|flikkers?|mietjes?|nikkers?|zwarten|kankerlijer\w*|rotzak\w*|stinkwijf|kreng"
    r"|fuck\w*|shit|asshole|bastards?)\b",
    re.IGNORECASE,
)
_ABUSE = re.compile(
    r"\b(?:mishandel\w*|misbruik\w*|aanrand\w*|aangerand|verkracht\w*|ontucht\w*|grooming|betast\w*"
    r"|huiselijk geweld|kindermishandeling|zelfmoord\w*|su[iï]cid\w*|abuse\w*|rape\w*)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=_KEPT)
def _rough(text: str) -> str:
    """A word that hurts, or that is about violence."""
    found = _ABUSE.search(text) or _HURTING.search(text)
    return found.group() if found else ""


def _unfinished(session: Session) -> Iterator[Flag]:
    for where, entity in _everything(session):
        words = (text for name, text in _words_in(where, entity).items() if name != "title")
        if found := next(filter(None, map(_rough, words)), ""):
            yield Flag(entity.id, ROUGH, found, where)
    asking = {item.id for item in session.script.rounds if item.who_when}
    for slip in session.slips():
        if shown_text(slip).note == UNTRANSLATED:
            yield Flag(slip.id, TO_TRANSLATE, shown_text(slip).text)
        if slip.round in asking and not (slip.who or slip.when):
            yield Flag(slip.id, UNDONE, "wie en wanneer")
    for action in session.actions.values():
        if action.status in OPEN and (lacking := _lacking(action)):
            yield Flag(action.id, UNDONE, lacking, "afspraak")


def _lacking(action: Action) -> str:
    parts = ["wie"] * (not doers(action)) + ["wanneer"] * (not action.when)
    return " en ".join(parts)


# what is done with it ---------------------------------------------------------------------------


def words_of(session: Session, flag: Flag) -> str:
    """The words that the remark is about, as they would be shown; empty when they are gone. The
    first words in that place when none has all that was remarked upon."""
    entity = _held(session, flag.where, flag.id)
    texts = list(_words_in(flag.where, entity).values()) if entity else [""]
    if flag.reason == UNDONE:
        return texts[0]
    return next((text for text in texts if flag.fragment and flag.fragment in text), texts[0])


def lacks(session: Session, flag: Flag) -> str:
    """Which field is to be filled in first, "who" or "when"; "" where other words are asked."""
    entity = _held(session, flag.where, flag.id)
    if flag.reason != UNDONE or entity is None:
        return ""
    return "when" if entity.who or getattr(entity, "together", "") else "who"


def with_other_words(session: Session, flag: Flag, text: str) -> Session:
    """The session with other words in that place, or with what was lacking. What was written on a
    slip stays; its public words change. An empty text changes nothing, and neither does the label
    of another theme."""
    entity = _held(session, flag.where, flag.id)
    if entity is None or not text:
        return session
    if name := lacks(session, flag):
        return _with_words(session, flag, name, text)
    now = words_of(session, flag)
    if not now or text == now:
        return session
    name = next(name for name, held in _words_in(flag.where, entity).items() if held == now)
    return _with_words(session, flag, name, text)


def _with_words(session: Session, flag: Flag, name: str, text: str) -> Session:
    """The session with this text in that field."""
    if flag.where == "bijdrage" and name == "text":
        return slips.rewrite(session, flag.id, text)
    if name == "label":
        return themes.rename_theme(session, flag.id, text)
    collection = _PLACES[flag.where][0]
    held: Entity = _held(session, flag.where, flag.id)
    entity = replace(held, **{name: text})
    if collection == "evening":
        return session.with_(evening=entity)
    return session.put(collection, entity)


def still_in(session: Session, flag: Flag) -> tuple[Flag, ...]:
    """What there is to remark upon in the words that this remark was about, as they are now."""
    return tuple(one for one in to_look_at(session) if (one.where, one.id) == (flag.where, flag.id))


def verdict(session: Session) -> str:
    """What the report says of names, for the facilitator; empty while there is something left."""
    if to_look_at(session):
        return ""
    if kept := len(kept_names(session)):
        names = "De naam die je liet staan, staat" if kept == 1 else "Wat je liet staan, staat"
        return f"Alles is nagekeken. {names} in het verslag."
    return "Alles is nagekeken. In het verslag staat: er staan geen namen in."
