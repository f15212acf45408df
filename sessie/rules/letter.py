"""What goes into a letter to all parents: what was asked, what the school answers and what was
agreed, on one page and without names.

The answers of the school are kept in the session; nobody sees them before the letter is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from math import ceil
from typing import TypeVar

from sessie.model.dutch import clean_line
from sessie.model.frozen import dataclass
from sessie.model.script import Script
from sessie.model.session import Action, Reply, Session, Theme, Wording
from sessie.rules.on_paper import on_paper
from sessie.rules.overlap import priorities, ranking, shared_themes, tally, weighs_by_side
from sessie.rules.privacy import flags
from sessie.rules.turnout import Present, present

MOST_THEMES = 5
"""Themes in a letter; the report has them all."""
MOST_OF_REPLY = 160
"""Characters of an answer: with five of them the letter is still one page."""
_OVER = ("gedaan", "vervallen", "niet gelukt")
NOT = "niet"
"""The answer that has a reason."""
_BECAUSE = ("want ", "omdat ")
_NAME, _SCHOOL = "naam", "school"
"""Reason of a remark; and a side that is called after no role."""
_PAGE, _OF_TOPICS = 62, 48
"""Half lines on the page for what was asked, answered and agreed, and for the topics at most."""
_EDGE = 1
"""Half lines that the edges of a row of a table take, or the room above a topic."""
_SIGNS = 80
"""Signs on one line of text."""
_CELL_SIGNS = 17
"""Signs on one line of a narrow cell; the agreement itself has more than twice that."""

_WIDE, _WIDE_SIGNS = 1.6, frozenset("MWmw@%—…ABCDEGHKNOPQRSUVXYZ")
"""How much wider these signs are than most."""

_Part = TypeVar("_Part")


@dataclass(frozen=True, slots=True)
class Promise:
    """An agreement as parents may read it."""

    what: str
    who: str
    """A role or a group; empty when it may be somebody's name."""
    when: str

    @property
    def by_whom_and_when(self) -> str:
        """ "team, in mei"; empty when neither is known."""
        return ", ".join(filter(None, (self.who, self.when)))


@dataclass(frozen=True, slots=True)
class Topic:
    """A theme of the letter, with what the school says to it."""

    theme: str
    """Its id."""
    label: str
    difference: str = ""
    """In what the sides differ, in a sentence."""
    reply: str = ""
    """One of REPLIES; empty when the school said nothing yet."""
    text: str = ""
    promises: tuple[Promise, ...] = ()
    asked: bool = True
    """Whether somebody had a wish about it, so that an answer is waited for."""

    @property
    def waits(self) -> bool:
        """Whether the letter can only say that the answer is still to come."""
        return self.asked and not self.reply and not self.promises


@dataclass(frozen=True, slots=True)
class Told:
    """What tables wrote or told as one: at a question, and without whose it is."""

    question: str
    """Empty for what they told the room."""
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """Everything that a letter to all parents says about one session."""

    present: tuple[Present, ...]
    slips: int
    topics: tuple[Topic, ...]
    """What people asked about, the most important first."""
    both: bool
    """Whether more than one side asked about each of them."""
    ranked: bool
    """Whether people chose what is the most important."""
    evenly: bool
    """Whether in that every side weighed the same."""
    more_topics: int
    """Topics that are only in the report."""
    promises: tuple[Promise, ...]
    """What was agreed about something else."""
    more_promises: int
    """Agreements that are only in the report."""
    told: tuple[Told, ...]
    more_told: int
    """Answers that are only in the report."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.topics or self.promises or self.told)

    @property
    def waiting(self) -> tuple[Topic, ...]:
        """The topics to which the school said nothing yet."""
        return tuple(topic for topic in self.topics if topic.waits)


def for_parents(script: Script) -> bool:
    """Whether parents hear by a letter what came of it."""
    return script.projected and (script.type.letter or script.type.tells_parents)


NO_LETTER = {
    "partnerschapsteam": "Dit was een bijeenkomst van het team: maak er notulen van.",
    "stip": "Dit was een bijeenkomst van partners: stuur hun het verslag.",
    "scan": "Een scan is van het team: schrijf na de ouderavond een brief.",
}
"""Id of a session type → why there is no letter of it, and what to do."""
NOT_FOR_ALL = "Een brief aan ouders hoort bij een ouderavond: schrijf het verslag."
NOTHING = "Er is nog niets opgeschreven waar een brief over kan gaan: begin met een ronde."
NOT_SORTED = (
    "De briefjes zijn nog niet gesorteerd, en er is nog niets afgesproken: sorteer eerst (F6)."
)
NOTHING_TO_TELL = (
    "Er is niets dat zonder namen op één bladzijde past: kijk het verslag na (v, en dan k)."
)


def why_not(session: Session) -> str:
    """Why there is no letter of this session now, in one sentence; empty when there is one."""
    if not for_parents(session.script):
        return NO_LETTER.get(session.script.type.id, NOT_FOR_ALL)
    if not letter_of(session).empty:
        return ""
    if not any(session.slips()) and not session.key_sentences and not session.actions:
        return NOTHING
    return NOTHING_TO_TELL if session.themes or session.actions else NOT_SORTED


def letter_of(session: Session) -> Letter:
    """What a letter says of the session as it is now.

    Themes, answers of tables and agreements that may hold a name are left out, and what does not
    fit on one page. The answers of the school are there as they were written for it.
    """
    session = on_paper(session)
    shared, ranked = _shared(session)
    themes = shared or _most_named(session)
    open_ = [action for action in session.actions.values() if action.status not in _OVER]
    agreed = [action for action in open_ if not _named(session, action=action)]
    named = [theme for theme in themes if not _named(session, theme=theme)]
    asked = _asked(session)
    found = [_topic(session, theme, agreed, asked) for theme in named[:MOST_THEMES]]
    topics = _fitting(found, _of_topic, _OF_TOPICS)
    room = _PAGE - sum(map(_of_topic, topics))
    answered = {topic.theme for topic in topics}
    others = [_promise(session, action) for action in agreed if action.theme not in answered]
    promises = _fitting(others, _row, room)
    room -= sum(map(_row, promises))
    said = _told(session, kernels=not topics)
    told, more_told = _that_fit(said, room)
    under_topics = sum(len(topic.promises) for topic in topics)
    return Letter(
        present(session),
        sum(1 for _ in session.slips()),
        tuple(topics),
        bool(shared),
        ranked,
        ranked and weighs_by_side(session, priorities(session)),
        len(themes) - len(topics),
        tuple(promises),
        len(open_) - under_topics - len(promises),
        told,
        more_told,
    )


def _shared(session: Session) -> tuple[list[Theme], bool]:
    """The shared themes in the order of every paper, and whether a vote put them there."""
    shared = set(shared_themes(session))
    themes = [theme for theme in ranking(session) if theme.id in shared]
    ranked = {line.theme for line in priorities(session)}
    return themes, any(theme.id in ranked for theme in themes)


def _most_named(session: Session) -> list[Theme]:
    """Where no theme was asked about by more than one side: the themes with slips, those with the
    most on top."""
    number: dict[str, int] = {}
    for slip in session.slips():
        number[slip.theme] = number.get(slip.theme, 0) + 1
    held = [t for t in session.themes.values() if t.id in number and not t.other and not t.item]
    return sorted(held, key=lambda theme: (-number[theme.id], theme.place))


def _asked(session: Session) -> frozenset[str]:
    """The themes about which somebody had a wish, where parents wait for an answer."""
    if not session.script.type.letter:
        return frozenset()
    counted = tally(session).items()
    return frozenset(t for t, by_side in counted if any(c.total for c in by_side.values()))


def _topic(
    session: Session, theme: Theme, agreed: Iterable[Action], asked: frozenset[str]
) -> Topic:
    reply = session.replies.get(theme.id)
    return Topic(
        theme.id,
        clean_line(theme.label),
        clean_line(theme.tension),
        reply.kind if reply else "",
        _without_because(reply) if reply else "",
        tuple(_promise(session, action) for action in agreed if action.theme == theme.id),
        theme.id in asked,
    )


def _without_because(reply: Reply) -> str:
    """The words of an answer; "want" stands before the reason already."""
    words = clean_line(reply.text)
    for because in _BECAUSE if reply.kind == NOT else ():
        if words.casefold().startswith(because):
            return words[len(because) :]
    return words


def _told(session: Session, *, kernels: bool) -> list[Told]:
    """What tables wrote together, at each question; and with `kernels`, where there is nothing of
    that, what they told the room."""
    joint: dict[str, list[str]] = {}
    spoken: list[str] = []
    for one in session.key_sentences.values():
        if one.unread or _named(session, sentence=one.id):
            continue
        if session.is_joint(one):
            joint.setdefault(one.item, []).append(clean_line(one.text))
        else:
            spoken.append(clean_line(one.text))
    found = [Told(_question(session, item), tuple(texts)) for item, texts in joint.items()]
    return found or ([Told("", tuple(spoken))] if kernels and spoken else [])


def _question(session: Session, item_id: str) -> str:
    item = session.script.item(item_id)
    return getattr(item, "question", "") or item.title


def _that_fit(found: Iterable[Told], room: int) -> tuple[tuple[Told, ...], int]:
    """The first answers that fit, and how many do not."""
    kept: list[Told] = []
    more = 0
    for told in found:
        room -= 2 * _lines(told.question, _SIGNS) + _EDGE
        texts = _fitting(told.texts, lambda text: 2 * _lines(text, _SIGNS), room)
        room -= sum(2 * _lines(text, _SIGNS) for text in texts)
        more += len(told.texts) - len(texts)
        if texts:
            kept.append(Told(told.question, tuple(texts)))
    return tuple(kept), more


def _promise(session: Session, action: Action) -> Promise:
    who = f"{action.who}, samen met {action.together}" if action.together else action.who
    if action.together and not action.who:
        who = action.together
    named = who and _named(session, action=action, who=True)
    return Promise(clean_line(action.what), "" if named else clean_line(who),
                   clean_line(action.when))  # fmt: skip


def _named(
    session: Session,
    *,
    theme: Theme | None = None,
    action: Action | None = None,
    sentence: str = "",
    who: bool = False,
) -> bool:
    """Whether there may be a name in a theme, in what a table wrote together, or in an agreement;
    in who does it only if asked."""
    if action and not who:
        action = replace(action, who="", together="")
    only = session.with_(
        contributions={},
        brought={},
        replies={},
        key_sentences={sentence: session.key_sentences[sentence]} if sentence else {},
        themes={theme.id: theme} if theme else {},
        actions={action.id: action} if action else {},
    )
    return any(flag.reason == _NAME for flag in flags(only))


def _fitting(parts: Iterable[_Part], size: Callable[[_Part], int], room: int) -> list[_Part]:
    """The first parts that fit; one that is too large is passed over."""
    kept: list[_Part] = []
    for part in parts:
        if size(part) <= room:
            kept.append(part)
            room -= size(part)
    return kept


def _of_topic(topic: Topic) -> int:
    """Half lines of a topic: its name, and what is said to it."""
    promised = (f"{one.what} {one.by_whom_and_when}" for one in topic.promises)
    said = (topic.difference, topic.text or topic.reply or "?" * topic.waits, *promised)
    lines = sum(_lines(f"{text} {' ' * 24}", _SIGNS) for text in said if text)
    return 2 * (_lines(topic.label, _SIGNS) + lines) + _EDGE


def _row(promise: Promise) -> int:
    """Half lines of an agreement in a table."""
    narrow = (_lines(text, _CELL_SIGNS) for text in (promise.who, promise.when))
    return 2 * max(_lines(promise.what, 2 * _CELL_SIGNS), *narrow) + _EDGE


def _lines(text: str, signs: int) -> int:
    return max(1, ceil(sum(_WIDE if sign in _WIDE_SIGNS else 1 for sign in text) / signs))


# what the school answers ------------------------------------------------------------------------


def topics_of(session: Session) -> tuple[Topic, ...]:
    """The topics that the school can answer: those of the letter, also where they do not fit on
    its page, and all that it answered already."""
    session = on_paper(session)
    shared, _ = _shared(session)
    themes = (shared or _most_named(session))[:MOST_THEMES]
    more = [t for t in session.themes.values() if t.id in session.replies and t not in themes]
    open_ = [action for action in session.actions.values() if action.status not in _OVER]
    asked = _asked(session)
    return tuple(_topic(session, theme, open_, asked) for theme in (*themes, *more))


def set_reply(session: Session, theme: str, kind: str, text: str) -> Session:
    """Give the school's answer to a theme; an empty kind takes it away. What was translated of
    the answer goes when its words change."""
    held = session.replies.get(theme)
    if theme not in session.themes or (held and (held.kind, held.text) == (kind, text)):
        return session
    if held and (not kind or held.text != text):
        about = [one for one in session.wordings.values() if one.theme == theme and one.text]
        session = session.put("wordings", *(replace(one, text="") for one in about))
        empty = [one.id for one in session.wordings.values() if not one.label and not one.text]
        session = session.drop("wordings", *empty)
    if not kind:
        return session.drop("replies", theme)
    return session.put("replies", Reply(theme, theme, kind, text))


def set_wording(session: Session, theme: str, lang: str, label: str, text: str) -> Session:
    """Say what a theme and the answer to it are in another language; nothing at all takes it
    away."""
    if theme not in session.themes:
        return session
    name = f"{lang}/{theme}"
    if not label and not text:
        return session.drop("wordings", name) if name in session.wordings else session
    return session.put("wordings", Wording(name, theme, lang, label, text))
