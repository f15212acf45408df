"""What may be shown of a slip, and what a person should look at before the report goes out.

The list is a help, not a judge: it finds the usual forms (domain.md 3.7), a person decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from sessie.model.script import Round
from sessie.model.session import Contribution, KeySentence, Looked, Session
from sessie.model.vocabulary import LANGUAGES, known_role
from sessie.rules.privacy.clues import health_in, name_in, traceable_in

SMALL_ROLE = 3
"""A role with fewer people than this is only named as its side (domain.md 3.7)."""


UNTRANSLATED = "nog vertalen"


PARTNERS = "partner"
"""The side on which a role is an organisation, and no group of people."""


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
    """bijdrage, kernzin, antwoord (of a table together), afspraak, thema or vooraf (an answer of
    last time)"""

    @property
    def key(self) -> str:
        """Names the remark, whatever its words are."""
        return f"{self.where}/{self.id}/{self.reason}"


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
    return still_to_look_at(session, _all(session))


def still_to_look_at(session: Session, found: Iterable[Flag]) -> tuple[Flag, ...]:
    """Those that nobody looked at yet, or that are about other words now."""
    if not session.looked:
        return tuple(found)
    held = {looked.id: looked.fragment for looked in session.looked.values()}
    return tuple(flag for flag in found if held.get(flag.key) != flag.fragment)


def kept_names(session: Session) -> tuple[Flag, ...]:
    """The names, or what looks like one, that a person let stand: they are in the report."""
    left = set(flags(session))
    return tuple(flag for flag in _all(session) if flag.reason == "naam" and flag not in left)


def let_stand(session: Session, flag: Flag) -> Session:
    """Say that a person looked at this remark, and that the words may stay."""
    return session.put("looked", Looked(flag.key, flag.fragment))


def flags_of(session: Session, slip: Contribution) -> tuple[Flag, ...]:
    """The same of one slip, hidden or not."""
    words = (shown_text(slip).text, slip.who, slip.when)
    return tuple(_with_who(session, slip.id, "bijdrage", words, slip.who))


def _all(session: Session) -> Iterator[Flag]:
    for slip in session.slips():
        yield from flags_of(session, slip)
    for sentence in session.key_sentences.values():
        where = "antwoord" if is_joint(session, sentence) else "kernzin"
        yield from _flags_in((sentence.text,), sentence.id, where)
    for theme in session.themes.values():
        named = (theme.label, theme.tension)
        # What a theme is about is a subject, not a person.
        yield from (f for f in _flags_in(named, theme.id, "thema") if f.reason == "naam")
    for action in session.actions.values():
        words = (action.what, action.who, action.together, action.when, action.result)
        yield from _with_who(session, action.id, "afspraak", words, action.who, action.together)
    for brought in session.brought.values():
        if brought.sort == "antwoord":
            yield from _flags_in((brought.text,), brought.id, "vooraf")


def _with_who(
    session: Session, text_id: str, where: str, words: Iterable[str], *people: str
) -> Iterator[Flag]:
    """What is in the words, and a bare name where it says who does it."""
    bare = next((who for who in people if _looks_like_name(who, session)), "")
    if bare:
        yield Flag(text_id, "naam", bare, where)
    found = _flags_in(words, text_id, where)
    yield from (flag for flag in found if not bare or flag.reason != "naam")


_LOOKS = {"naam": name_in, "herleidbaar": traceable_in, "bijzonder": health_in}
"""Reason → what finds the words that give rise to it."""


def _flags_in(texts: Iterable[str], text_id: str, where: str) -> Iterator[Flag]:
    parts = tuple(texts)
    for reason, look in _LOOKS.items():
        if fragment := next(filter(None, map(look, parts)), ""):
            yield Flag(text_id, reason, fragment, where)


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


@dataclass(frozen=True, slots=True)
class SmallRole:
    """A role of so few people that only its side is named."""

    name: str
    number: int
    """0 is not counted."""
    side: str
    """What the report says instead."""


def small_roles(session: Session) -> tuple[SmallRole, ...]:
    """The roles that somebody holds or spoke for, and that the report names as their side.

    Organisations are named: they are no persons.
    """
    people, script = attendance(session), session.script
    present = [role for role, number in people.items() if number]
    roles = dict.fromkeys((*present, *(slip.role for slip in session.slips())))
    merged = merged_roles(session)
    return tuple(
        SmallRole(script.role(role).name, people.get(role, 0), script.side(side).name)
        for role in roles
        if role in merged and ((side := script.side_of(role)) != PARTNERS or known_role(role))
    )
