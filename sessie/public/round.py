"""A round at the tables, with what was answered last time when that is asked for; and the break."""

from __future__ import annotations

from collections import Counter

from sessie.model.frozen import dataclass
from sessie.model.script import Break, Item, Line, Round
from sessie.model.session import Brought, Session
from sessie.model.stage import step_of
from sessie.model.vocabulary import LANGUAGES, RIGHT_TO_LEFT
from sessie.public.scene import Block
from sessie.rules.points import answers_before
from sessie.rules.ready import ready_tables

OWN_NAMES = {
    "nl": "Nederlands",
    "en": "English",
    "tr": "Türkçe",
    "uk": "Українська",
    "ar": "العربية",
    "pl": "Polski",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "ro": "Română",
    "bg": "Български",
    "ru": "Русский",
    "so": "Soomaali",
    "ti": "ትግርኛ",
    "fa": "فارسی",
    "ps": "پښتو",
    "ku": "Kurdî",
    "zh": "中文",
    "pap": "Papiamentu",
    "fy": "Frysk",
    "it": "Italiano",
    "ur": "اردو",
    "vi": "Tiếng Việt",
}
"""Language code → what who speaks it calls it."""
COUNTED = "Briefjes per tafel"
"""What the counts below a question are."""
READY = "klaar"
"""What a table with a ✓ is."""
THREE_PARTS = ("wat", "door wie", "wanneer")


@dataclass(frozen=True, slots=True)
class Translation:
    """The question in another language."""

    lang: str
    name: str
    """The language as who speaks it calls it."""
    text: str
    right_to_left: bool
    dutch: str = ""
    """The same language in Dutch, for who cannot draw its own name."""


def translated(asked: tuple[tuple[str, str], ...]) -> tuple[Translation, ...]:
    """A question in other languages, from (code, question)."""
    return tuple(
        Translation(
            lang,
            OWN_NAMES.get(lang) or LANGUAGES.get(lang, lang),
            text,
            lang in RIGHT_TO_LEFT,
            LANGUAGES.get(lang, lang),
        )
        for lang, text in asked
    )


@dataclass(frozen=True, slots=True)
class AtTables(Block):
    """A round, whatever is shown of it."""

    number: int
    """Which round it is, from 1."""
    of: int
    """Rounds in all."""
    question: str

    def bar(self, part: str) -> str:
        """`Ronde 2 van 4 · Wensen`"""
        return f"Ronde {self.number} van {self.of} · {self.title}"


@dataclass(frozen=True, slots=True)
class Question(AtTables):
    """The question with all that helps to answer it."""

    steps: tuple[str, ...]
    step: int
    """Which step it is now, from 0."""
    own: tuple[tuple[str, str], ...]
    """Letter of a table or of a sub-question, and the question."""
    prompts: tuple[str, ...]
    """Help questions."""
    translations: tuple[Translation, ...]
    counts: tuple[tuple[str, int], ...]
    """Every table in the room with its number of slips."""
    ready: tuple[str, ...] = ()
    """The tables that are ready, in order of their letters."""
    parts: tuple[str, ...] = ()
    """What every slip says, where the round asks for several things: wat, door wie, wanneer."""

    @property
    def all_ready(self) -> bool:
        """Whether no table is at work any more."""
        return bool(self.counts) and len(self.ready) == len(self.counts)


@dataclass(frozen=True, slots=True)
class LastTime(AtTables):
    """The question with the answers of last time."""

    answers: tuple[str, ...]
    source: str
    """The session that they come from, if that is one."""
    page: int
    """The answer that must be seen, from 0."""


@dataclass(frozen=True, slots=True)
class Pause(Block):
    """The break: who draws it adds at what time of day it is over, while its clock runs."""

    lines: tuple[Line, ...]


def make(session: Session, item: Item) -> Block:
    """The block of a round or a break."""
    if isinstance(item, Break):
        return Pause(item.title, item.lines)
    assert isinstance(item, Round)
    rounds = session.script.rounds
    here = item.title, rounds.index(item) + 1, len(rounds), item.question
    held = answers_before(session, item.id) if session.stage.look.open else ()
    if held:
        page = min(session.stage.look.page, len(held) - 1)
        return LastTime(*here, tuple(answer.text for answer in held), _source(held), page)
    slips = Counter(slip.table for slip in session.slips(round_id=item.id))
    return Question(
        *here,
        steps=tuple(step.name for step in item.steps),
        step=step_of(session.stage, item),
        own=_own(session, item),
        prompts=item.prompts,
        translations=translated(item.translations),
        counts=tuple((table, slips[table]) for table in session.room_tables),
        ready=ready_tables(session, item.id),
        parts=THREE_PARTS if item.who_when else (),
    )


def _own(session: Session, item: Round) -> tuple[tuple[str, str], ...]:
    """The questions of the tables, or the sub-questions, where the round has them."""
    if item.table_questions:
        tables = session.room_tables
        return tuple((table, item.question_of(table, tables)) for table in tables)
    kinds = (session.script.kind(kind) for kind in item.kinds)
    return tuple((kind.key, kind.name) for kind in kinds if kind.asks)


def _source(held: tuple[Brought, ...]) -> str:
    sources = {answer.source for answer in held}
    return sources.pop() if len(sources) == 1 else ""
