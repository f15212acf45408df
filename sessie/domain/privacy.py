"""What may be shown of a slip, and what a person should look at before the report goes out.

The list is a help, not a judge: it finds the usual forms (domain.md 3.7), a person decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sessie.domain.script import Round
from sessie.domain.session import Contribution, KeySentence, Session
from sessie.domain.vocabulary import LANGUAGES

SMALL_ROLE = 3
"""A role with fewer people than this is only named as its side (domain.md 3.7)."""
UNTRANSLATED = "nog vertalen"

_SMALL_WORDS = (
    "als daarna dan dat de die dit door een en er geen goed graag heeft het hier hij hoe ik in is"
    " ja je kan maar mag meer met minder moet na nee niet nog nu of om onze ook op over samen soms"
    " te toen top u uit vaak van voor waar wanneer want wat we wel wie wij zij ze zo zou"
)
_NOT_NAMES = frozenset(_SMALL_WORDS.split()) | frozenset(
    name.casefold() for name in LANGUAGES.values()
)
_CHILD = (
    r"(?:mijn|m[’']n|onze|ons|my|our) (?:zoon|zoontje|dochter|dochtertje|kind|kindje|jongen|meisje"
    r"|kleinkind|kleinzoon|kleindochter|son|daughter|child)"
)
_TITLE = r"juf|juffrouw|meester|mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|mrs\.?|ms\.?|miss|teacher"
_LINK = r"(?:van|de|der|den|ten|ter|el|al|ben|bin|von|da|dos|’t|'t) "
_NAME = re.compile(rf"\b(?i:{_TITLE}|{_CHILD}) +(?:{_LINK}){{0,3}}([^\W\d_][\w’'-]*)")
_OWN_CHILD = re.compile(rf"\b(?:{_CHILD})\b", re.IGNORECASE)
_INCIDENT = re.compile(
    r"\b(?:gevallen|viel|valt|ge?slagen|slaat|sloeg|geschopt|gebeten|gepest|pest\w*|ruzie\w*"
    r"|gebroken|gewond|bloed\w*|ongeluk\w*|ongeval\w*|politie|ziekenhuis|geschorst|weggelopen"
    r"|gestolen|bedreig\w*|mishandel\w*|gescheiden|scheiding|overleden|fell|bullied|hit|hospital)\b",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"\b(?:groep(?:en)? ?(?:[1-8]|drie|vier|vijf|zes|zeven|acht)|klas ?[1-6])[a-d]?\b",
    re.IGNORECASE,
)
_HEALTH = re.compile(
    r"\b(?:dysle[cx]\w*|dyscalcul\w*|adhd|(?-i:ADD)|autis\w*|asperger|pdd-?nos|\w*stoornis\w*"
    r"|medicijn\w*|medicatie|medication|ritalin|allergi\w*|allergy|ast[h]?ma|epilep\w*|diabetes"
    r"|suikerziekte|depressie\w*|kanker|handicap\w*|gehandicapt\w*|rolstoel|slechthorend\w*"
    r"|slechtziend\w*|psycholoog|psychiat\w*|jeugdzorg|therapie|syndroom)\b",
    re.IGNORECASE,
)
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{0,99}\w")
_PHONE = re.compile(
    r"(?<![\w+])(?:\+\d{1,3}(?:[ ().-]{0,2}\d){7,12}|0(?:[ ().-]{0,2}\d){9}|00\d{9,13})(?!\d)"
)
_GROUPS_OF_PEOPLE = (
    "team", "raad", "groep", "school", "ouder", "leer", "leraar", "direct", "bouw", "begeleid",
    "coördinator", "coordinator", "commissie", "bestuur", "bieb", "bibliotheek", "gemeente",
    "iedereen", "allen", "alle", "wij", "klas", "juf", "meester", "docent", "mentor", "kind",
    "opvang", "trainer", "voorzitter", "conciërge", "administratie", "partner", "medewerker",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Flag:
    """One thing to look at before the report goes out: "Kijk hier nog even naar"."""

    id: str
    """Id of the contribution, or of what `where` says."""
    reason: str
    """naam, herleidbaar (a person can be recognised or called) or bijzonder (health)."""
    fragment: str
    """The words that gave rise to it."""
    where: str = "bijdrage"
    """bijdrage, kernzin, antwoord (of a table together), afspraak or thema"""


@dataclass(frozen=True, slots=True)
class ShownText:
    """The words of a slip as they may be shown."""

    text: str
    note: str = ""
    """The language it was translated from, "nog vertalen", or nothing."""


def shown_text(slip: Contribution) -> ShownText:
    """The public text, else the translation, else what was written (domain.md 6a, rule 3)."""
    if slip.public:
        return ShownText(slip.public)
    if slip.lang == "nl":
        return ShownText(slip.translation or slip.text)
    if slip.translation:
        return ShownText(slip.translation, LANGUAGES.get(slip.lang, slip.lang))
    return ShownText(slip.text, UNTRANSLATED)


def shown_point(slip: Contribution) -> ShownText:
    """The words of a slip with by whom and when behind them, as far as those are filled in."""
    shown = shown_text(slip)
    said = ", ".join(part for part in (slip.who, slip.when) if part)
    return replace(shown, text=f"{shown.text} ({said})") if said else shown


def is_joint(session: Session, sentence: KeySentence) -> bool:
    """Whether this is the answer that a table wrote together in a round."""
    item = session.script.item(sentence.item)
    return isinstance(item, Round) and item.joint and item.id == sentence.item


def flags(session: Session) -> tuple[Flag, ...]:
    """What may name somebody or give somebody away, in what would be shown.

    At most one flag for each text and reason. Hidden slips are shown nowhere and are not looked
    at. An empty list is what allows "In dit verslag staan geen namen." (domain.md 6a, rule 5).
    """
    return tuple(_all(session))


def _all(session: Session) -> Iterator[Flag]:
    for slip in session.slips():
        shown = f"{shown_text(slip).text}\n{slip.who}\n{slip.when}"
        yield from _with_who(session, slip.id, "bijdrage", shown, slip.who)
    for sentence in session.key_sentences.values():
        where = "antwoord" if is_joint(session, sentence) else "kernzin"
        yield from _flags_in(sentence.text, sentence.id, where)
    for theme in session.themes.values():
        words = f"{theme.label}\n{theme.tension}"
        # "groep 8" in the name of a theme is a subject, not a person.
        yield from (f for f in _flags_in(words, theme.id, "thema") if f.reason == "naam")
    for action in session.actions.values():
        words = f"{action.what}\n{action.who}\n{action.when}"
        yield from _with_who(session, action.id, "afspraak", words, action.who)


def _with_who(session: Session, text_id: str, where: str, words: str, who: str) -> Iterator[Flag]:
    """What is in the words, and a bare name where it says who does it."""
    found = tuple(_flags_in(words, text_id, where))
    yield from found
    if not any(f.reason == "naam" for f in found) and _looks_like_name(who, session):
        yield Flag(text_id, "naam", who, where)


def _flags_in(text: str, text_id: str, where: str) -> Iterator[Flag]:
    found = {
        "naam": _name(text),
        "herleidbaar": _traceable(text),
        "bijzonder": _first(_HEALTH, text),
    }
    for reason, fragment in found.items():
        if fragment:
            yield Flag(text_id, reason, fragment, where)


def _first(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return match.group() if match else ""


def _name(text: str) -> str:
    for match in _NAME.finditer(text):
        word = match.group(1)
        # Two capitals are a shout or an abbreviation: "de juf en MR-lid", "juf NOOIT hier".
        capital = word[0].isupper() and not word[1:2].isupper()
        if capital and word.casefold() not in _NOT_NAMES:
            return match.group()
    return ""


def _traceable(text: str) -> str:
    contact = _first(_MAIL, text) or _first(_PHONE, text) or _first(_GROUP, text)
    if contact:
        return contact
    child, incident = _OWN_CHILD.search(text), _INCIDENT.search(text)
    if not (child and incident):
        return ""
    start, end = min(child.start(), incident.start()), max(child.end(), incident.end())
    return text[start:end]


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


def attendance(session: Session) -> Mapping[str, int]:
    """Role id → people in the room: as entered, else added up from the tables."""
    if session.evening.attendance:
        return session.evening.attendance
    people: dict[str, int] = {}
    for table in session.tables.values():
        for role, count in table.counts.items():
            people[role] = people.get(role, 0) + count
    return people


def merged_roles(session: Session) -> frozenset[str]:
    """Roles that must be shown as their side, because fewer than three people hold them.

    A role that nobody counted is one of them: how many people stand behind it is unknown.
    """
    people = attendance(session)
    roles = {role.id for role in session.script.roles} | set(people)
    roles |= {slip.role for slip in session.contributions.values()}
    return frozenset(role for role in roles if people.get(role, 0) < SMALL_ROLE)
