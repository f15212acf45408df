"""One evening with everything said in it: a frozen value; every operation gives a new one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import field, replace
from operator import attrgetter
from typing import Any

from sessie.model.frozen import dataclass
from sessie.model.handing import Handing, Phone, Receipt, TableDots
from sessie.model.script import OUDERAVOND, Round, Script, SessionType, type_called
from sessie.model.stage import Stage

MAX_SLIP = 280
"""Characters on one slip: what a table writes on a post-it, with room to spare."""


HOME = "TH"
"""The table of sheets that came in after the evening: `TH o w tekst`, or a file TH.txt. It is kept
among the tables; the room never sees it."""


@dataclass(frozen=True, slots=True)
class Evening:
    """What was settled before the evening began."""

    id: str
    """Also the name of the file: lower-case letters, digits and dashes."""
    title: str
    session_type: str = OUDERAVOND.id
    """As it was written; what follows from it is in `type`."""
    school: str = ""
    place: str = ""
    date: str = ""
    """ISO date, or empty."""
    begin: str = "19:30"
    end: str = "21:30"
    attendance: Mapping[str, int] = field(default_factory=dict)
    """Role id → number of people in the room."""
    dots_per_person: int = 3
    languages: tuple[str, ...] = ("nl",)
    stip: str = ""
    """The stip op de horizon: where the partners want to be, in one sentence."""
    release_at_once: bool = False
    """Whether a slip may be shown to the room as soon as it is typed; else when it is released."""
    per_head: bool = False
    """Whether every dot weighs the same, rather than every side."""
    pupils: int = 0
    """Pupils of the school, to say whose voice was heard; 0 is not known."""
    families: int = 0
    """Families of the school; 0 is not known."""
    tidied: str = ""
    """ISO date on which what people wrote was cleared away, or empty."""

    @property
    def type(self) -> SessionType:
        """What sort of session it is."""
        return type_called(self.session_type)


@dataclass(frozen=True, slots=True)
class Table:
    """tafel: its id is its letter (A … Z, AA …)."""

    id: str
    name: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
    """Role id → number of people at this table."""

    @property
    def home(self) -> bool:
        """Whether it stands for the sheets from home, and not in the room."""
        return self.id == HOME


def table_name(table_id: str) -> str:
    """How people call a table."""
    return "Thuis ingevuld" if table_id == HOME else f"Tafel {table_id}"


def by_letter(table_id: str) -> tuple[int, str]:
    """Sorts tables: A … Z, AA …"""
    return len(table_id), table_id


@dataclass(frozen=True, slots=True)
class Contribution:
    """bijdrage: one slip. The text is what was written; it is only changed by an explicit edit."""

    id: str
    table: str
    round: str
    """Id of the round or terugkoppeling in which it was written."""
    role: str
    kind: str
    text: str
    place: int = 0
    """Order in which slips came in."""
    lang: str = "nl"
    translation: str = ""
    public: str = ""
    """What may be shown instead of the text; empty is the text itself."""
    theme: str = ""
    hidden: bool = False
    """A hidden slip is shown nowhere and stands in no report."""
    released: bool = False
    """Whether the facilitator let the room see it."""
    later: bool = False
    """Whether it came in after the evening, on a sheet of somebody who was not there."""
    who: str = ""
    """By whom, where the round asks for it."""
    when: str = ""

    @property
    def from_home(self) -> bool:
        """Whether it stood on a sheet that was filled in at home."""
        return self.table == HOME


@dataclass(frozen=True, slots=True)
class Theme:
    """thema: what several slips are about."""

    id: str
    label: str
    description: str = ""
    partnerships: tuple[str, ...] = ()
    place: int = 0
    tension: str = ""
    """A sentence about sides that want different things in this theme."""
    other: bool = False
    """True for "Overig", which never counts as shared."""
    item: str = ""
    """The round it belongs to, where every question has themes of its own; empty is the evening."""
    known: str = ""
    """Id in the theme library, whose trigger words it keeps whatever it is called here."""


@dataclass(frozen=True, slots=True)
class KeySentence:
    """kernzin: what a table tells the room, or in a round the answer it wrote together."""

    id: str
    item: str
    table: str
    text: str
    place: int = 0
    theme: str = ""
    """What it is about; empty until somebody said so."""
    unread: bool = False
    """Sent with a phone, and not shown by the facilitator yet: the room sees nothing of it."""


@dataclass(frozen=True, slots=True)
class Score:
    """cijfer that a table gives in a round."""

    id: str
    item: str
    table: str
    value: int
    place: int = 0


@dataclass(frozen=True, slots=True)
class Recognition:
    """herkend: a table (and side, if said) says "hadden wij ook" to a theme."""

    id: str
    theme: str
    table: str
    side: str = ""
    place: int = 0


@dataclass(frozen=True, slots=True)
class Poll:
    """One round of dots: which themes are on the list, and whether the vote is closed."""

    id: str
    """Id of the DotVote item."""
    themes: tuple[str, ...] = ()
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Dots:
    """stippen that one side gave to one theme; hidden until the poll is closed."""

    id: str
    item: str
    theme: str
    side: str
    count: int


@dataclass(frozen=True, slots=True)
class Action:
    """afspraak: wat, wie, wanneer."""

    id: str
    what: str
    who: str = ""
    when: str = ""
    theme: str = ""
    status: str = "open"
    """One of STATUSES."""
    place: int = 0
    together: str = ""
    """Who does it together with `who`: a parent beside a teacher."""
    origin: str = ""
    """Where it was agreed first, `session id/action id`; empty is here."""
    result: str = ""
    """What became of it, in a sentence."""

    @property
    def said(self) -> bool:
        """Whether it was made here or spoken of: what an earlier meeting brought along came not
        out of this one until somebody said where it stands."""
        return not self.origin or self.status != UNSAID


@dataclass(frozen=True, slots=True)
class Brought:
    """What was known beforehand, from earlier sessions of the traject."""

    id: str
    sort: str
    """thema, ambitie, visiezin or antwoord"""
    text: str
    about: str = ""
    """What it belongs to: a partnership, or the question that it answers."""
    detail: str = ""
    """More about it in a few words, such as how many dots it got."""
    source: str = ""
    """The session that it comes from, as people know it: "ouderavond, 10 november 2026"."""
    place: int = 0


@dataclass(frozen=True, slots=True)
class Looked:
    """A remark of the privacy check that a person looked at, and let stand."""

    id: str
    """Where, id and reason of the remark: `bijdrage/b012/naam`."""
    fragment: str
    """The words that it was about; other words are looked at anew."""


@dataclass(frozen=True, slots=True)
class Papers:
    """What was asked once for the letter, the minutes and the invitation; all of it may be empty.
    It is private until such a paper is written."""

    day: str = ""
    """ISO date of the letter."""
    sender: str = ""
    contact: str = ""
    """Whom to ask, and how."""
    next: str = ""
    """When one meets again: an ISO date, or words."""
    language: str = ""
    """Code of the second language of the letter; empty is none."""
    present: str = ""
    absent: str = ""
    decisions: str = ""
    """A decision a line, as the rondvraag is."""
    other: str = ""
    """The rondvraag."""
    where: str = ""
    """Where in the building, or at which address."""
    reply_by: str = ""
    """Until when the slip of an invitation can be handed in: an ISO date, or words."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What the school answers to a theme, for the letter to all parents."""

    id: str
    """That of the theme."""
    theme: str
    kind: str
    """One of REPLIES."""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """A theme, and the answer to it, in another language: as the school translated it itself."""

    id: str
    """Language and theme, `tr/t001`."""
    theme: str
    lang: str
    label: str = ""
    text: str = ""


REPLIES = ("doen", "uitzoeken", "niet")
"""What an answer to a theme can be: we do this, we look into it, we do not do it."""


STATUSES = ("open", "bezig", "gedaan", "niet gelukt", "vervallen")
"""Where an agreement may stand."""


UNSAID = STATUSES[0]
"""Where an agreement stands that was taken over, until this meeting says something of it."""


COLLECTIONS: Mapping[str, type[Any]] = {
    "tables": Table,
    "contributions": Contribution,
    "themes": Theme,
    "key_sentences": KeySentence,
    "scores": Score,
    "recognitions": Recognition,
    "polls": Poll,
    "dots": Dots,
    "actions": Action,
    "brought": Brought,
    "looked": Looked,
    "replies": Reply,
    "wordings": Wording,
    "phones": Phone,
    "receipts": Receipt,
    "table_dots": TableDots,
}


SINGLES: Mapping[str, type[Any]] = {
    "evening": Evening, "script": Script, "stage": Stage, "handing": Handing,
    "papers": Papers,
}  # fmt: skip


MAY_LACK = ("handing", "papers")
"""What a session file of before it was there does without."""


OF_PHONES = ("handing", "phones", "receipts")
"""What is of use for handing in with a phone only: it leaves this laptop in no form."""


Entity = (Table | Contribution | Theme | KeySentence | Score | Recognition | Poll | Dots | Action
          | Brought | Looked | Reply | Wording | Phone | Receipt | TableDots)  # fmt: skip


UNDER_A_THEME = (
    "contributions", "key_sentences", "actions", "dots", "table_dots", "recognitions",
    "replies", "wordings",
)  # fmt: skip
"""The collections of which every entity may be about a theme."""


GO_WITH_A_THEME = ("dots", "table_dots", "recognitions", "replies", "wordings")
"""Those of which nothing is left without it."""


SAID_AT_A_TABLE = ("contributions", "key_sentences", "recognitions", "scores", "table_dots")
"""The collections of which every entity was said at a table."""


_ABOUT = attrgetter("about")


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """sessie. The mappings are never changed in place."""

    evening: Evening
    script: Script
    stage: Stage
    tables: Mapping[str, Table] = field(default_factory=dict)
    contributions: Mapping[str, Contribution] = field(default_factory=dict)
    themes: Mapping[str, Theme] = field(default_factory=dict)
    key_sentences: Mapping[str, KeySentence] = field(default_factory=dict)
    scores: Mapping[str, Score] = field(default_factory=dict)
    recognitions: Mapping[str, Recognition] = field(default_factory=dict)
    polls: Mapping[str, Poll] = field(default_factory=dict)
    dots: Mapping[str, Dots] = field(default_factory=dict)
    actions: Mapping[str, Action] = field(default_factory=dict)
    brought: Mapping[str, Brought] = field(default_factory=dict)
    looked: Mapping[str, Looked] = field(default_factory=dict)
    replies: Mapping[str, Reply] = field(default_factory=dict)
    wordings: Mapping[str, Wording] = field(default_factory=dict)
    papers: Papers = Papers()
    handing: Handing = Handing()
    phones: Mapping[str, Phone] = field(default_factory=dict)
    receipts: Mapping[str, Receipt] = field(default_factory=dict)
    table_dots: Mapping[str, TableDots] = field(default_factory=dict)
    given: Mapping[str, int] = field(default_factory=dict, compare=False, repr=False)
    """Collection → highest place of what was dropped, so that no place or id is used again: undo
    may bring it back after something else came in."""

    def with_(self, **parts: Any) -> Session:
        """A copy with other parts."""
        return replace(self, **parts)

    def put(self, collection: str, *entities: Entity) -> Session:
        """A copy in which these entities are added, or replace those with the same id."""
        held: dict[str, Entity] = {**getattr(self, collection)}
        held.update((entity.id, entity) for entity in entities)
        return self.with_(**{collection: held})

    def drop(self, collection: str, *ids: str) -> Session:
        """A copy without these entities; an unknown id is no error."""
        gone, held = set(ids), getattr(self, collection)
        places = (getattr(held[key], "place", 0) for key in gone if key in held)
        highest = max(places, default=0)
        given = {**self.given, collection: max(self.given.get(collection, 0), highest)}
        kept = {key: value for key, value in held.items() if key not in gone}
        return self.with_(**{collection: kept, "given": given})

    def next_place(self, collection: str) -> int:
        """The place of an entity that is added last (collections are kept in that order)."""
        held: dict[str, Any] = getattr(self, collection)
        last = next((entity.place for entity in reversed(held.values())), 0)
        return 1 + max(last, self.given.get(collection, 0))

    @property
    def room_tables(self) -> tuple[str, ...]:
        """Ids of the tables that stand in the room, in order."""
        return tuple(table.id for table in self.tables.values() if not table.home)

    def in_room(self, table_id: str) -> bool:
        """Whether this is a table that stands in the room."""
        table = self.tables.get(table_id)
        return table is not None and not table.home

    @property
    def takes_home(self) -> bool:
        """Whether sheets from home are taken."""
        return HOME in self.tables

    @property
    def newest(self) -> Contribution | None:
        """The slip that came in last."""
        slips: Any = self.contributions.values()
        return next(reversed(slips), None)

    def new_id(self, collection: str, prefix: str) -> str:
        """An id that no entity of the collection has, and that no receipt is about: what was sent
        and is gone is never taken for something else."""
        held, number = getattr(self, collection), self.next_place(collection)
        made = f"{prefix}{number:03d}"
        # Mostly the first one is free. There may be thousands: no step of Python for each.
        if made in held or made in map(_ABOUT, self.receipts.values()):
            taken = {*held, *map(_ABOUT, self.receipts.values())}
            while made in taken:
                number += 1
                made = f"{prefix}{number:03d}"
        return made

    def slips(self, *, round_id: str = "", hidden: bool = False) -> Iterator[Contribution]:
        """The slips in order of arrival, of one round if given; hidden ones only on request."""
        for slip in self.contributions.values():
            if (not round_id or slip.round == round_id) and (hidden or not slip.hidden):
                yield slip

    @property
    def people(self) -> Mapping[str, int]:
        """Role id → people in the room: as entered, else added up from the tables."""
        if self.evening.attendance:
            return self.evening.attendance
        people: dict[str, int] = {}
        for table in self.tables.values():
            for role, number in table.counts.items():
                people[role] = people.get(role, 0) + number
        return people

    def side_of(self, slip: Contribution) -> str:
        """The side that a slip speaks for."""
        return self.script.side_of(slip.role)

    def has_dots(self, vote: str) -> bool:
        """Whether any dots were entered in this vote."""
        return any(dots.item == vote and dots.count for dots in self.counted)

    @property
    def counted(self) -> Collection[Dots]:
        """The dots of every vote, theme and side: what was typed and what tables counted with a
        phone, added up."""
        if not self.table_dots:
            return self.dots.values()
        held = dict(self.dots)
        for part in self.table_dots.values():
            key = f"{part.item}/{part.theme}/{part.side}"
            count = part.count + (held[key].count if key in held else 0)
            held[key] = Dots(key, part.item, part.theme, part.side, count)
        return held.values()

    def is_joint(self, sentence: KeySentence) -> bool:
        """Whether this is the answer that a table wrote together in a round."""
        item = self.script.item(sentence.item)
        return isinstance(item, Round) and item.joint and item.id == sentence.item


def without_phones(session: Session) -> Session:
    """The session as others may have it: without what lets phones in, and what they sent stays.
    Nobody who gets a copy is let in, and no copy that comes from elsewhere lets anybody in."""
    return session.with_(handing=Handing(), phones={}, receipts={})


def remove_theme(session: Session, theme_id: str) -> Session:
    """Take a theme away; its slips go back to "zonder thema", its dots go with it."""
    for name in UNDER_A_THEME:
        about = [e for e in getattr(session, name).values() if e.theme == theme_id]
        if name in GO_WITH_A_THEME:
            session = session.drop(name, *(entity.id for entity in about))
        else:
            session = session.put(name, *(replace(entity, theme="") for entity in about))
    polls = [
        replace(poll, themes=tuple(t for t in poll.themes if t != theme_id))
        for poll in session.polls.values()
    ]
    return session.put("polls", *polls).drop("themes", theme_id)


def table_letter(place: int) -> str:
    """The name of table number `place`, from 0: A … Z, AA, AB …"""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
