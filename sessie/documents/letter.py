"""A letter to all parents: what they asked and what is done with it, in short and daily words.

The fixed sentences have at most twelve words. What people wrote stays as it is. With a second
language the same letter stands behind the Dutch one; what the school did not translate, stays
Dutch there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sessie.documents.blocks import Block, Grid, Heading, InLanguage, Label, Led, Paragraph, points
from sessie.documents.phrases import (
    against_school,
    place_of,
    side_names,
    who_asked,
    who_wrote,
)
from sessie.model import letter_words as w
from sessie.model.dutch import can_be, capital, clean_line, count, dutch_date, listed
from sessie.model.frozen import dataclass
from sessie.model.letter_words import LetterLanguage
from sessie.model.session import Session
from sessie.model.trouble import Trouble
from sessie.rules.letter import Letter, Promise, Topic, letter_of, why_not
from sessie.rules.on_paper import on_paper
from sessie.rules.overlap import shared_themes, sides
from sessie.rules.turnout import later, turnout_of

_DUTCH = "nl"
_SAID = {
    "doen": (w.DOING, w.DOES),
    "uitzoeken": (w.LOOKING, w.LOOKS),
    "niet": (w.NOT_DOING, w.DOES_NOT),
}
"""Kind of an answer → how it begins, and what it is without more words."""
_ENDS = (".", "!", "?", "…")


class NoLetter(Trouble):
    """No letter to all parents comes out of this session: one sentence for the facilitator."""


def letter_blocks(session: Session, other: LetterLanguage | None = None) -> tuple[Block, ...]:
    """The letter of a session as it is now, and the same in another language on a page of its
    own; raises NoLetter with the reason when there is nothing to tell all parents."""
    if reason := why_not(session):
        raise NoLetter(reason)
    session = on_paper(session)
    letter = letter_of(session)
    blocks = tuple(_Writer(session, letter).blocks())
    if other is None:
        return blocks
    said = tuple(_Writer(session, letter, other).blocks())
    return (*blocks, InLanguage(other.code, said, page=True))


def answer_in_words(topic: Topic) -> str:
    """What the school answers, in Dutch: "Dit doen we niet, want dat kost te veel." """
    led, bare = _SAID[topic.reply]
    begun = "Dit doen we niet, want" if led == w.NOT_DOING else led
    return f"{begun} {_stopped(topic.text)}" if topic.text else bare


def subject(session: Session, letter: Letter) -> str:
    """What the letter is about."""
    if session.script.type.tells_parents:
        return w.TEAM
    if any(topic.asked for topic in letter.topics):
        return w.ASKED
    if any(told.question for told in letter.told):
        return w.WROTE
    return w.TALKED_OF if letter.told or letter.topics else w.AGREED


@dataclass(frozen=True, slots=True)
class _Writer:
    """The letter in one language."""

    session: Session
    letter: Letter
    other: LetterLanguage | None = None
    """None is Dutch."""

    def say(self, key: str, dutch: str = "", **values: str) -> str:
        """A fixed sentence, with its places filled in. `dutch` is what it is in Dutch, where that
        is more than the sentence itself."""
        said = self.other.sentence(key, values) if self.other else ""
        return said or dutch or w.filled(key, values)

    def day(self, iso: str) -> str:
        """A date."""
        return (self.other.day(iso) if self.other else "") or dutch_date(iso)

    def own(self, *blocks: Block) -> Iterator[Block]:
        """Words of the school, which are Dutch."""
        if self.other:
            yield InLanguage(_DUTCH, blocks)
        else:
            yield from blocks

    def blocks(self) -> Iterator[Block]:
        """All of it."""
        papers, evening = self.session.papers, self.session.evening
        yield Heading(1, self.say(subject(self.session, self.letter)))
        yield from self._from(self.day(papers.day) if papers.day else "")
        yield Paragraph((self.say(w.GREETING),))
        yield Paragraph((" ".join(self._opening()),))
        yield from self._topics()
        yield from self._told()
        yield from self._promised()
        yield Heading(2, self.say(w.NOW))
        yield Paragraph((" ".join(self._next()),))
        if papers.contact:
            yield from self._led(w.CONTACT, papers.contact)
        sender = papers.sender or evening.school
        yield from self._closing(sender)

    def _from(self, day: str) -> Iterator[Block]:
        """Which school, and when; apart where that is in two languages."""
        evening = self.session.evening
        if self.other is None:
            yield from place_of(evening.school, evening.place, day)
            return
        if named := tuple(place_of(evening.school, evening.place)):
            yield from self.own(*named)
        if day:
            yield Paragraph((day,))

    def _closing(self, sender: str) -> Iterator[Block]:
        if self.other and sender:
            yield Paragraph((self.say(w.REGARDS),))
            yield from self.own(Paragraph((sender,)))
        else:
            yield Paragraph((self.say(w.REGARDS), sender or self.say(w.THE_SCHOOL)))
        if self.other:
            yield Paragraph((self.say(w.A_HELP),))

    # the beginning

    def _opening(self) -> Iterator[str]:
        session, letter = self.session, self.letter
        day = session.evening.date
        who = self._who()
        yield (self.say(w.TALKED_ON, dag=self.day(day), wie=who) if day
               else self.say(w.TALKED, wie=capital(who)))  # fmt: skip
        if size := against_school(session):
            yield from self._school(size)
        late = later(session)
        if written := letter.slips - late.number:
            dutch = f"Zij schreven {count(written, 'briefje', 'briefjes')}."
            yield self.say(w.SLIPS, dutch, aantal=str(written))
        if late.number:
            which = count(late.number, "briefje", "briefjes")
            dutch = f"Van {who_wrote(late)}, kregen we {which}."
            yield self.say(w.LATE, dutch, aantal=str(late.number))
        yield self.say(w.THANKS)
        if session.script.type.letter:
            yield self.say(w.NOT_THERE)

    def _who(self) -> str:
        """Who talked with each other: with how many they were, as far as that is known."""
        groups = self.letter.present
        if self.other:
            named = [f"{self.other.word(_group(one.many))} ({one.number})" for one in groups]
            return self.other.listed(named or map(self.other.word, self._sides()))
        return listed([count(g.number, g.one, g.many) for g in groups] or self._sides())

    def _sides(self) -> list[str]:
        return side_names(self.session) if len(sides(self.session)) > 1 else ["ouders", "school"]

    def _school(self, dutch: str) -> Iterator[str]:
        """Against how many pupils or families: one sentence in Dutch."""
        found = turnout_of(self.session)
        if not self.other or found is None:
            yield dutch
            return
        for key, number in ((w.PUPILS, found.pupils), (w.FAMILIES, found.families)):
            if number:
                yield self.say(key, aantal=str(number))

    # what was asked, and what is answered

    def _topics(self) -> Iterator[Block]:
        letter = self.letter
        if letter.topics:
            yield Heading(2, self._asked() if letter.both else self.say(w.ABOUT))
        if order := self._order():
            yield Paragraph((" ".join(order),))
        if self.other is None and not any(map(_is_answered, letter.topics)):
            yield from (points(map(_with_difference, letter.topics)),) * bool(letter.topics)
        else:
            for topic in letter.topics:
                yield from self._topic(topic)
        if letter.topics and letter.more_topics:
            yield self._more(w.MORE_TOPICS, letter.more_topics, "onderwerp", "onderwerpen")

    def _order(self) -> list[str]:
        """Why the topics stand in this order."""
        letter = self.letter
        if letter.ranked:
            return [self.say(w.BEST_FIRST), *([self.say(w.EVENLY)] if letter.evenly else [])]
        return [self.say(w.MOST_FIRST)] if letter.both and len(letter.topics) > 1 else []

    def _asked(self) -> str:
        names = side_names(self.session)
        if self.other:
            return self.say(w.ABOUT_BOTH, wie=self.other.listed(map(self.other.word, names)))
        who = who_asked(self.session, shared_themes(self.session))
        return self.say(w.ABOUT_BOTH, wie=who)

    def _topic(self, topic: Topic) -> Iterator[Block]:
        label, text = self._translated(topic)
        yield from (Label(label),) if label else self.own(Label(topic.label))
        if self.other is None:
            if lines := tuple(self._answers(topic)):
                yield Paragraph(lines)
            return
        # The words of the school stand apart, so that each language is known for what it is.
        if topic.difference:
            yield from self._led(w.DIFFER, _stopped(topic.difference))
        if topic.reply:
            led, bare = _SAID[topic.reply]
            if text:
                yield Paragraph((f"{self.say(led)} {text}",))
            elif topic.text:
                yield from self._led(led, _stopped(topic.text))
            else:
                yield Paragraph((self.say(bare),))
        for promise in topic.promises:
            yield from self._led(w.PROMISE, _promised(promise))
        if topic.waits:
            yield Paragraph((self.say(w.NO_ANSWER),))
        if not (topic.difference or _is_answered(topic)):
            yield Paragraph((self.say(w.TALKED_ABOUT),))

    def _answers(self, topic: Topic) -> Iterator[str]:
        if topic.difference:
            yield f"{w.DIFFER} {_stopped(topic.difference)}"
        if topic.reply:
            yield answer_in_words(topic)
        for promise in topic.promises:
            yield f"{w.PROMISE} {_promised(promise)}"
        if topic.waits:
            yield w.NO_ANSWER
        if not (topic.difference or _is_answered(topic)):
            yield w.TALKED_ABOUT

    def _translated(self, topic: Topic) -> tuple[str, str]:
        """What a theme and the answer to it are in this language; empty is not translated."""
        held = self.other and self.session.wordings.get(f"{self.other.code}/{topic.theme}")
        return (clean_line(held.label), clean_line(held.text)) if held else ("", "")

    def _led(self, key: str, words: str) -> Iterator[Block]:
        """Words of the school behind the beginning of a sentence."""
        if self.other is None:
            yield Paragraph((f"{key} {words}",))
            return
        yield Led(self.say(key), words, _DUTCH)

    # what was written together, and agreed

    def _told(self) -> Iterator[Block]:
        for place, told in enumerate(self.letter.told):
            if not place:
                yield Heading(2, self.say(w.TOGETHER if told.question else w.TOLD))
            if told.question:
                yield from self.own(Label(told.question))
            yield from self.own(points(told.texts))
        if self.letter.more_told:
            yield self._more(w.MORE_ANSWERS, self.letter.more_told, "antwoord", "antwoorden")

    def _promised(self) -> Iterator[Block]:
        letter = self.letter
        also = any(topic.promises for topic in letter.topics)
        if letter.promises:
            yield Heading(2, self.say(w.ALSO_PROMISED if also else w.PROMISED))
            if self.other:
                yield from self.own(points(map(_promised, letter.promises)))
            else:
                yield _table(letter.promises)
        if letter.more_promises:
            yield self._more(w.MORE_PROMISES, letter.more_promises, "afspraak", "afspraken")

    def _more(self, key: str, number: int, one: str, many: str) -> Block:
        """What stands only in the report."""
        verb = "staat" if number == 1 else "staan"
        dutch = f"In het verslag {verb} nog {count(number, one, many)}."
        return Paragraph((self.say(key, dutch, aantal=str(number)),))

    # the end

    def _next(self) -> Iterator[str]:
        when = self.session.papers.next
        if can_be(when):
            yield self.say(w.NEXT_ON, dag=self.day(when))
        elif when:
            yield _stopped(f"{self.say(w.NEXT)} {when}")
        yield self.say(w.READ_IT)
        if self.session.script.type.letter:
            yield self.say(w.TELL_US)


def _group(many: str) -> str:
    """What people are called together: "team" of "mensen van het team"."""
    return many.removeprefix("mensen van het ").removeprefix("mensen van de ")


def _is_answered(topic: Topic) -> bool:
    """Whether the school says something about it, or that it will."""
    return bool(topic.reply or topic.promises or topic.waits)


def _with_difference(topic: Topic) -> str:
    """A topic on one line, with in what the sides differ."""
    if not topic.difference:
        return topic.label
    return f"{_stopped(topic.label)} {w.DIFFER} {_stopped(topic.difference)}"


def _stopped(words: str) -> str:
    """The words as they are, with a full stop unless they end in another sign."""
    return words if not words or words.endswith(_ENDS) else f"{words}."


def _promised(promise: Promise) -> str:
    about = promise.by_whom_and_when
    return f"{promise.what} ({about})." if about else _stopped(promise.what)


def _table(promises: Iterable[Promise]) -> Grid:
    """Only the columns with something in them."""
    rows = [(capital(p.what), p.who, p.when) for p in promises]
    head = ("Wat", "Wie", "Wanneer")
    used = [place for place in range(len(head)) if any(row[place] for row in rows)]
    return Grid(tuple(head[place] for place in used),
                tuple(tuple(row[place] for place in used) for row in rows))  # fmt: skip
