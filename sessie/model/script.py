"""The draaiboek of a session: parts, items, roles and kinds, as read from a content file.

A session keeps its own copy, so that content changed later never changes an evening that was held.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from sessie.model.dutch import clean_line
from sessie.model.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a line in one style."""

    text: str
    style: str = ""
    """Empty, or any of "vet", "schuin" and "code", joined by a space."""


@dataclass(frozen=True, slots=True)
class Line:
    """One projected line of a slide, as written by the trainer (it may wrap on screen)."""

    spans: tuple[Span, ...]
    kind: str = "tekst"
    """tekst, punt (a bullet), nummer (numbered), kop (a heading inside the slide), code, or foto:
    a picture, of which the words are the description."""
    level: int = 0
    """How deep a bullet is indented."""
    number: int = 0
    """The number of a numbered line."""
    gap: bool = False
    """Whether a blank line stands before it."""
    picture: str = ""
    """Of a foto: the name by which its bytes are kept beside the session, `foto-….jpg`. That is
    made of the bytes, so that another picture has another name."""

    @property
    def text(self) -> str:
        """The words without styles."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class Slide:
    """dia: what the room sees while the facilitator talks."""

    id: str
    title: str
    lines: tuple[Line, ...] = ()
    show: str = ""
    """What the program shows itself instead of lines: partnerschappen, overlap, tips …"""
    note: str = ""
    """For the facilitator only; lines joined by newlines."""


@dataclass(frozen=True, slots=True)
class Step:
    """stap of a round: first alone, then compare, then together; each with a clock of its own."""

    name: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Round:
    """ronde: one question at the tables."""

    id: str
    title: str
    minutes: int
    question: str
    kinds: tuple[str, ...]
    """Kind ids; the first is the default."""
    translations: tuple[tuple[str, str], ...] = ()
    """(language code, question), in the order of the file."""
    prompts: tuple[str, ...] = ()
    """hulpvragen"""
    per_table: str = ""
    note: str = ""
    steps: tuple[Step, ...] = ()
    """Empty is one clock for the whole round."""
    table_questions: tuple[tuple[str, str], ...] = ()
    """(table letter, its own question or topic), where tables do not all talk about the same."""
    shift: int = 0
    """doorschuiven: so many tables further every table takes over the question of another."""
    joint: bool = False
    """Whether every table also writes one answer together (the middle of the placemat)."""
    score: tuple[int, int] = (0, 0)
    """Lowest and highest mark that a table gives; (0, 0) asks for none."""
    who_when: bool = False
    """Whether a slip also says by whom and when."""
    per_organisation: bool = False
    """Whether the report orders the slips by the organisation (role) that wrote them."""

    @property
    def asked(self) -> str:
        """The question on one line, as it stands in a document."""
        return clean_line(self.question or self.title)

    def question_of(self, table: str, tables: Sequence[str]) -> str:
        """The question of a table: its own, moved on by `shift` places, else that of the round."""
        if not self.table_questions:
            return self.question
        topics = [topic for _, topic in self.table_questions]
        letters = [letter for letter, _ in self.table_questions]
        place = letters.index(table) if table in letters else list(tables).index(table)
        return topics[(place + self.shift) % len(topics)]


@dataclass(frozen=True, slots=True)
class Break:
    """pauze"""

    id: str
    title: str
    minutes: int = 0
    lines: tuple[Line, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Feedback:
    """terugkoppeling: every table tells the room one sentence."""

    id: str
    title: str
    seconds_per_table: int = 60
    question: str = ""
    kinds: tuple[str, ...] = ()
    translations: tuple[tuple[str, str], ...] = ()
    prompts: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class DotVote:
    """stippen: everybody spreads a few dots over the themes."""

    id: str
    title: str
    per_person: int = 3
    apart: tuple[str, ...] = ()
    """Role ids that are counted apart."""
    note: str = ""
    choices: tuple[str, ...] = ()
    """What people choose from; empty is the themes of the evening."""


@dataclass(frozen=True, slots=True)
class ActionList:
    """acties: who does what, and when."""

    id: str
    title: str
    at_most: int = 0
    """0 means no limit."""
    note: str = ""


Item = Slide | Round | Break | Feedback | DotVote | ActionList
Collecting = Round | Feedback
"""The items in which slips are written."""


@dataclass(frozen=True, slots=True)
class Phase:
    """onderdeel: a part of the evening with minutes."""

    id: str
    title: str
    minutes: int
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Role:
    """rol of the person who wrote a slip."""

    id: str
    name: str
    plural: str
    key: str
    """The letter in the entry line."""
    side: str


@dataclass(frozen=True, slots=True)
class Side:
    """kant: thuis, school or partner; overlap is counted by side."""

    id: str
    name: str
    """Plural, as the room calls them: ouders, leerkrachten, partners."""


@dataclass(frozen=True, slots=True)
class Kind:
    """soort of a slip."""

    id: str
    name: str
    plural: str
    key: str
    """The letter in the entry line."""
    asks: bool = False
    """True for a deelvraag: its name is the question, and the room sees it."""


@dataclass(frozen=True, slots=True)
class SessionType:
    """soort bijeenkomst: everything that differs between an ouderavond, a scan, a studiedag …"""

    id: str
    """The first word of its name."""
    name: str
    """How a draaiboek says it, as `sessie: stip op de horizon`."""
    step: str = ""
    """Id of the step of a traject that it is; empty for what is held beside the steps."""
    letter: bool = False
    """Whether all parents are asked to come, so that a letter to all of them makes sense."""
    tells_parents: bool = False
    """Whether parents were not asked to come, and hear by a letter what came of it."""
    sheet_for_home: bool = False
    """Whether there is a sheet for parents who cannot come."""
    leader_card: bool = False
    """Whether every table has a tafelleider, who gets a card with what to do."""
    whole_school: bool = False
    """Whether the school as a whole speaks: who came is told against its size, such evenings are
    compared over the years, and the plan answers the last one."""
    team: bool = False
    """Whether it works on the plan: it begins with the agreements and the points of that, its
    report with what was decided, and what it chooses is no new ambition."""
    running_text: bool = False
    """Whether the report tells what was answered together as "Zo werken wij samen"."""
    document: bool = False
    """Whether the report is a document of its own: the questions with their themes and points."""
    own_themes: bool = False
    """Whether every question has themes of its own, instead of all having the same."""
    regional: bool = False
    """Whether partners in a region meet, and not the people of one school."""
    practises: bool = False
    """Whether what is said in it is only to practise, so that no plan takes it over."""
    this: str = "deze bijeenkomst"
    """How one speaks of the one that is under way."""

    @property
    def of(self) -> str:
        """Whose it is: what one asks the name of."""
        return "regio" if self.regional else "school"

    @property
    def counts_pupils(self) -> bool:
        """Whether it matters how many pupils the school has, and who of their parents is not
        there."""
        return self.letter or self.whole_school


OUDERAVOND = SessionType("ouderavond", "ouderavond", "ouderavond", letter=True,
                         sheet_for_home=True, leader_card=True, whole_school=True,
                         this="deze avond")  # fmt: skip
STIP = SessionType("stip", "stip op de horizon", document=True, own_themes=True, regional=True)
SESSION_TYPES = (
    OUDERAVOND,
    SessionType("scan", "scan", "scan", this="deze scan"),
    SessionType(
        "studiedag", "studiedag", tells_parents=True, leader_card=True, this="deze studiedag"
    ),
    SessionType("gesprekstool", "gesprekstool", letter=True, leader_card=True, running_text=True),
    STIP,
    SessionType("partnerschapsteam", "partnerschapsteam", "partnerschapsteam", team=True),
    SessionType("voorgesprek", "voorgesprek", "voorgesprek", this="dit voorgesprek"),
    SessionType("briefing", "briefing", practises=True, this="deze briefing"),
)
"""The types that sessie knows."""
_TYPES = {known.id: known for known in SESSION_TYPES}


def type_called(word: str) -> SessionType:
    """The type that a draaiboek or a file names: `stip`, `stip_op_de_horizon` and
    `gesprekstool-individueel` are known by their first word. Any other word is a type of its own,
    of which nothing is special."""
    first = word.casefold().replace("_", " ").replace("-", " ").split(" ")[0]
    return _TYPES.get(first) or SessionType(first, first)


_NUMBERED = re.compile(r"vraag-(\d{1,3})")


@dataclass(frozen=True)
class Script:
    """draaiboek"""

    id: str
    title: str
    phases: tuple[Phase, ...]
    session_type: str = OUDERAVOND.id
    """As it was written; what follows from it is in `type`."""
    minutes: int = 0
    begin: str = "19:30"
    roles: tuple[Role, ...] = ()
    sides: tuple[Side, ...] = ()
    kinds: tuple[Kind, ...] = ()
    """Every kind that an item of this script names."""
    tables: tuple[int, int] = (1, 40)
    """Advised number of tables, lowest and highest."""
    per_table: tuple[int, int] = (0, 0)
    """Advised people at a table; (0, 0) is not said."""
    dots_per_person: int = 3
    source: str = ""
    version: str = ""
    projected: bool = True
    """False for a talk between a few people: nothing is meant for a beamer."""
    report: tuple[str, ...] = ()
    """Report section ids in the order of the file; empty means all."""
    skipped: tuple[str, ...] = ()
    """Ids of the items that this evening passes by; what was said in them stays."""

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """All items in running order."""
        return tuple(item for phase in self.phases for item in phase.items)

    @cached_property
    def _by_id(self) -> dict[str, Item]:
        return {item.id: item for item in self.items}

    @cached_property
    def _phase_of(self) -> dict[str, Phase]:
        return {item.id: phase for phase in self.phases for item in phase.items}

    def item(self, item_id: str) -> Item:
        """The item with this id; the first one when there is no such item."""
        return self._by_id.get(item_id) or self.items[0]

    def phase_of(self, item_id: str) -> Phase:
        """The part that holds this item; the first one when there is no such item."""
        return self._phase_of.get(item_id) or self.phases[0]

    def position(self, item_id: str) -> int:
        """Place of the item in the running order, from 0."""
        return self.items.index(self.item(item_id))

    @cached_property
    def collecting(self) -> tuple[Collecting, ...]:
        """The items in which slips are written: rounds and terugkoppeling."""
        return tuple(i for i in self.items if isinstance(i, Round | Feedback) and i.kinds)

    @cached_property
    def rounds(self) -> tuple[Round, ...]:
        """The rounds, in order."""
        return tuple(item for item in self.items if isinstance(item, Round))

    @cached_property
    def questions(self) -> tuple[Round, ...]:
        """The numbered questions of a stip: the rounds `vraag-1`, `vraag-2` …, else all rounds."""
        numbered = [
            (match, item) for item in self.rounds if (match := _NUMBERED.fullmatch(item.id))
        ]
        if not numbered:
            return self.rounds
        return tuple(item for _, item in sorted(numbered, key=lambda pair: int(pair[0][1])))

    def collecting_item(self, item_id: str) -> Collecting | None:
        """The round or terugkoppeling with this id, if it takes slips."""
        return next((item for item in self.collecting if item.id == item_id), None)

    def role(self, role_id: str) -> Role:
        """The role with this id; an unknown one is shown as it is written, on the school side."""
        for role in self.roles:
            if role.id == role_id:
                return role
        name = role_id.replace("_", " ")
        return Role(role_id, name, name, "", "school")

    def side_of(self, role_id: str) -> str:
        """The side that a role speaks for."""
        return self.role(role_id).side

    def side(self, side_id: str) -> Side:
        """The side with this id; an unknown one carries its id as name."""
        return next((s for s in self.sides if s.id == side_id), Side(side_id, side_id))

    def kind(self, kind_id: str) -> Kind:
        """The kind with this id; an unknown one carries its id as name."""
        name = kind_id.replace("_", " ")
        return next((k for k in self.kinds if k.id == kind_id), Kind(kind_id, name, name, ""))

    def items_of(self, kind: type[Item]) -> Iterator[Item]:
        """The items of one sort, in running order."""
        return (item for item in self.items if isinstance(item, kind))

    @property
    def type(self) -> SessionType:
        """What sort of session it is for."""
        return type_called(self.session_type)
