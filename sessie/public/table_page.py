"""What the phone of one table sees now: `table_page(session, table, now, lang)` makes it.

It holds what the doek shows, the fixed words in the language of the reader, and what the table
itself handed in; nothing of another table. It goes to the phone as data, each value with its class
under `is`, so it holds no more than the phone may know.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sessie.model.script import Break, DotVote, Feedback, Item, Round, Slide
from sessie.model.session import MAX_SLIP, Contribution, Session
from sessie.model.sides import side_named
from sessie.model.stage import current_clock
from sessie.model.vocabulary import LANGUAGES, RIGHT_TO_LEFT
from sessie.public.phone_words import named, words_in
from sessie.public.round import OWN_NAMES
from sessie.public.scene import Countdown, block_of, countdown
from sessie.rules.entry import JOINT, MARK, TOLD
from sessie.rules.feedback import shown_sentences
from sessie.rules.handing_in import has_turn, own_slips
from sessie.rules.replacing import said_before
from sessie.rules.vote import (
    counted_at_table,
    dots_each,
    poll_of,
    poll_themes,
    voting_sides,
)


@dataclass(frozen=True, slots=True)
class PageLanguage:
    """A language that the reader can choose."""

    code: str
    name: str
    """As who speaks it calls it."""
    rtl: bool
    """Whether it is written from right to left."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose, or to fill in: a role, a kind, a side, a theme."""

    id: str
    name: str
    """In the chosen language with the Dutch name behind it, as far as that is known; else in
    Dutch."""


@dataclass(frozen=True, slots=True)
class AtWait:
    """There is nothing to hand in now: what is going on, said calmly, in the chosen language but
    for the name of the item."""

    title: str
    text: str
    """May be empty."""


@dataclass(frozen=True, slots=True)
class AtRound:
    """A round: slips are written."""

    item: str
    """Id of the round: every deed names it."""
    question: str
    """Of this table, in the chosen language where the draaiboek has it, else in Dutch."""
    question_nl: str
    """The same in Dutch, when the question is in another language; else empty."""
    help: tuple[str, ...]
    """Help questions, in Dutch."""
    roles: tuple[Choice, ...]
    """Who can say it; never chosen beforehand. Where there is one, it needs not be asked."""
    kinds: tuple[Choice, ...]
    """The kinds of slip, the first one being the default; one needs not be asked."""
    asks_who_when: bool
    """Whether a slip also says by whom and when."""
    joint: bool
    """Whether the table also writes one answer together."""
    joint_text: str
    """That answer as it is now; empty is none."""
    scale: tuple[int, int] | None
    """Lowest and highest mark that the table gives; None when none is asked."""
    score: int | None
    """That mark as it is now."""
    most: int = MAX_SLIP
    """Characters that a text may have."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """A side of the own table, and whether it had this too."""

    id: str
    name: str
    """`ouders`"""
    ours: bool


@dataclass(frozen=True, slots=True)
class AtFeedback:
    """The terugkoppeling: the sentence of the own table, and what another one tells now."""

    item: str
    """Id of the terugkoppeling: every deed names it."""
    question: str
    """What tables are asked to tell, in the chosen language where there is; may be empty."""
    question_nl: str
    """The same in Dutch, when the question is in another language; else empty."""
    sentence: str
    """What the own table tells, as it is now; empty is not written yet."""
    told: str
    """Letter of the table that tells now, as the doek shows it; empty is nobody."""
    told_text: str
    """What it tells; empty until the doek shows that."""
    own_turn: bool
    """Whether it is the own table that tells."""
    recognise: tuple[Recognised, ...]
    """Per side whether the own table had this too; empty when there is nothing to recognise."""
    most: int = MAX_SLIP
    had_turn: bool = False
    """Whether the own table tells or told: from then on its phone does not change the sentence."""


@dataclass(frozen=True, slots=True)
class AtDots:
    """An open vote: the table counts its own dots."""

    item: str
    """Id of the vote: every deed names it."""
    title: str
    themes: tuple[Choice, ...]
    """The list as the doek shows it, in its order: the first is number 1 there and here."""
    sides: tuple[Choice, ...]
    counts: Mapping[str, Mapping[str, int]]
    """Side → theme → what the own table counted, for every side and theme."""
    dots_per_person: int


@dataclass(frozen=True, slots=True)
class PageSlip:
    """A slip that a phone of this table sent in this round."""

    id: str
    text: str
    role: str
    """Id of the role."""
    role_name: str
    kind: str
    """Id of the kind."""
    kind_name: str
    lang: str
    rtl: bool
    """Whether its text is written from right to left."""
    translation: str
    who: str
    when: str
    changeable: bool
    """Whether it may be changed and removed now."""


@dataclass(frozen=True, slots=True)
class TablePage:
    """All that the phone of one table may know."""

    table: str
    """Id of the table, its letter."""
    name: str
    """`Tafel C`, in the chosen language."""
    languages: tuple[PageLanguage, ...]
    """Those of the draaiboek, Dutch first."""
    lang: str
    """Code of the language of this page: the one that was asked, or nl."""
    rtl: bool
    words: Mapping[str, str]
    """The fixed words in that language; see `phone_words`."""
    place: str
    """`Ronde 2 van 4 · Wensen`, in Dutch as on the doek; empty on the welcome."""
    what: AtWait | AtRound | AtFeedback | AtDots
    clock: Countdown | None
    """As it stood when the page was made."""
    ready: bool
    """Whether the table said that it is ready with this round."""
    open: bool
    """Whether anything is taken now."""
    slips: tuple[PageSlip, ...]
    """The own slips of the round that is on, the newest first."""
    item: str = ""
    """Id of what is on the stage; empty on the welcome."""
    version: str = ""
    """Made from all of this: another one when something else is to be seen than that time goes
    on. Goes into the ETag."""


def table_page(session: Session, table: str, now: float, lang: str = "nl") -> TablePage:
    """The page of this table at `now`, seconds of the clock that the clocks of the stage count on.
    A language that the draaiboek does not have is Dutch."""
    script, stage = session.script, session.stage
    item = script.item(stage.item)
    languages = page_languages(session)
    lang = lang if lang in {one.code for one in languages} else "nl"
    words, hidden = words_in(lang), stage.at_welcome or stage.curtain
    own = () if stage.at_welcome else own_slips(session, table, item.id)
    is_open = session.handing.on and session.handing.open
    page = TablePage(
        table,
        words["table"].replace("{}", table),
        languages,
        lang,
        lang in RIGHT_TO_LEFT,
        words,
        "" if hidden else _place(session, item),
        _what(session, table, item, lang, words),
        None if hidden else countdown(session, item, now),
        not stage.at_welcome and table in stage.ready.get(item.id, ()),
        is_open,
        tuple(_slip(session, slip, lang, is_open) for slip in reversed(own)),
        stage.item,
    )
    return replace(page, version=_version(session, page))


def _place(session: Session, item: Item) -> str:
    """What stands in the bar of the doek."""
    part = session.script.phase_of(item.id).title
    # Only these say more than the part; the others need not be made.
    return block_of(session, item).bar(part) if isinstance(item, Round | Feedback) else part


def page_languages(session: Session) -> tuple[PageLanguage, ...]:
    """Dutch, and every language in which the draaiboek asks a question."""
    items = (item for item in session.script.items if isinstance(item, Round | Feedback))
    codes = dict.fromkeys(["nl", *(code for item in items for code, _ in item.translations)])
    return tuple(
        PageLanguage(c, OWN_NAMES.get(c) or LANGUAGES.get(c, c), c in RIGHT_TO_LEFT)
        for c in codes
    )  # fmt: skip


def _what(
    session: Session, table: str, item: Item, lang: str, words: Mapping[str, str]
) -> AtWait | AtRound | AtFeedback | AtDots:
    stage = session.stage
    if stage.at_welcome:
        return AtWait(words["welcome"], words["welcome_text"])
    if stage.curtain:
        return AtWait(words["curtain"], words["curtain_text"])
    match item:
        case Round() if item.kinds or item.joint or item.score != (0, 0):
            return _round(session, table, item, lang)
        case Feedback():
            return _feedback(session, table, item, lang)
        case DotVote() if not poll_of(session, item.id).closed:
            return _dots(session, table, item, lang)
        case DotVote():
            return AtWait(words["vote_closed"], words["look"])
        case Break():
            return AtWait(item.title, words["break_text"])
    last = isinstance(item, Slide) and item is session.script.items[-1]
    return AtWait(item.title, words["end_text"] if last else words["look"])


def _asked(item: Round | Feedback, dutch: str, lang: str) -> tuple[str, str]:
    """The question in the chosen language, and in Dutch when that is another one."""
    if dutch != item.question:  # a table with a question of its own has it in Dutch only
        return dutch, ""
    other = dict(item.translations).get(lang, "")
    return (other, dutch) if other and lang != "nl" else (dutch, "")


def _round(session: Session, table: str, item: Round, lang: str) -> AtRound:
    script, dutch = session.script, item.question
    if session.in_room(table):
        dutch = item.question_of(table, session.room_tables)
    question, question_nl = _asked(item, dutch, lang)
    mark = said_before(session, item.id, table, MARK.id)
    return AtRound(
        item.id,
        question,
        question_nl,
        item.prompts,
        tuple(Choice(role.id, named(role.name, lang)) for role in script.roles),
        tuple(Choice(kind, named(script.kind(kind).name, lang)) for kind in item.kinds),
        item.who_when,
        item.joint,
        said_before(session, item.id, table, JOINT.id) if item.joint else "",
        item.score if item.score != (0, 0) else None,
        int(mark) if mark else None,
    )


def _feedback(session: Session, table: str, item: Feedback, lang: str) -> AtFeedback:
    stage, script = session.stage, session.script
    question, question_nl = _asked(item, item.question, lang)
    told = shown_sentences(session, item.id).get(stage.table)
    own_turn, theme = stage.table == table, told.theme if told else ""
    mine = {r.side for r in session.recognitions.values()
            if theme and (r.theme, r.table) == (theme, table)}  # fmt: skip
    sides = dict.fromkeys(role.side for role in script.roles)
    return AtFeedback(
        item.id,
        question,
        question_nl,
        said_before(session, item.id, table, TOLD.id),
        stage.table,
        told.text if told else "",
        own_turn,
        () if own_turn or not told else tuple(
            Recognised(side, named(side_named(session, side).name, lang), side in mine)
            for side in sides
        ),
        had_turn=has_turn(stage, item.id, table),
    )  # fmt: skip


def _dots(session: Session, table: str, item: DotVote, lang: str) -> AtDots:
    themes = poll_themes(session, item.id)
    sides = voting_sides(session, item.id)
    mine = counted_at_table(session, item.id, table)
    return AtDots(
        item.id,
        item.title,
        tuple(Choice(theme.id, theme.label) for theme in themes),
        tuple(Choice(side, named(side_named(session, side).name, lang)) for side in sides),
        {side: {t.id: mine.get(side, {}).get(t.id, 0) for t in themes} for side in sides},
        dots_each(session, item.id),
    )


def _slip(session: Session, slip: Contribution, lang: str, is_open: bool) -> PageSlip:
    script = session.script
    return PageSlip(
        slip.id,
        slip.text,
        slip.role,
        named(script.role(slip.role).name, lang) if slip.role else "",
        slip.kind,
        named(script.kind(slip.kind).name, lang) if slip.kind else "",
        slip.lang,
        slip.lang in RIGHT_TO_LEFT,
        slip.translation,
        slip.who,
        slip.when,
        is_open,
    )


def _version(session: Session, page: TablePage) -> str:
    """A running clock is the same one for as long as nobody touches it."""
    clock = current_clock(session.script, session.stage)[1]
    ran = (clock.since is None, round((clock.since or 0.0) - clock.spent, 2))
    still = replace(page.clock, left=0.0) if page.clock else None
    seen = replace(page, clock=still, words={}, version="")
    return hashlib.sha256(repr((seen, ran)).encode("utf-8", "replace")).hexdigest()[:22]
