"""The fixed sentences of the letter to all parents, and what they are in another language.

The Dutch letter counts in words ("76 briefjes"). Of other languages nobody here knows how they
count, so what is translated has the number by itself: "Aantal briefjes: {aantal}."
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import field

from sessie.model.dutch import MONTHS
from sessie.model.frozen import dataclass
from sessie.model.vocabulary import RIGHT_TO_LEFT, ROLES

ASKED, TALKED_OF, WROTE, AGREED, TEAM = (
    "Wat u vroeg, en wat wij doen",
    "Waar wij over praatten",
    "Wat wij samen opschreven",
    "Wat wij met elkaar afspraken",
    "Wat ons team gaat doen",
)
"""What the letter is about: its title."""
GREETING = "Beste ouders en verzorgers,"
TALKED_ON, TALKED = "Op {dag} praatten {wie} met elkaar.", "{wie} praatten met elkaar."
THANKS = "Dank u wel aan iedereen die meedeed!"
PUPILS, FAMILIES = "Leerlingen op school: {aantal}.", "Gezinnen op school: {aantal}."
SLIPS = "Aantal briefjes: {aantal}."
LATE = "Briefjes van mensen die er niet waren: {aantal}."
NOT_THERE = "Was u er niet bij? Hier leest u wat er is gezegd."
ABOUT_BOTH, ABOUT = "Hierover vroegen {wie} iets", "Hier ging het over"
BEST_FIRST = "Het belangrijkste staat bovenaan."
EVENLY = "Elke kant telde even zwaar mee."
MOST_FIRST = "Bovenaan staat waar het vaakst om gevraagd is."
DIFFER = "Verschil:"
DOING, LOOKING, NOT_DOING = "Dit doen we:", "Dit zoeken we uit:", "Dit doen we niet, want:"
DOES, LOOKS, DOES_NOT = "Dit doen we.", "Dit zoeken we uit.", "Dit doen we niet."
TALKED_ABOUT = "Hierover is gepraat."
"""Where nobody had a wish, so that no answer is waited for."""
NO_ANSWER = "Ons antwoord komt nog."
PROMISE = "Afspraak:"
MORE_TOPICS = "Onderwerpen die alleen in het verslag staan: {aantal}."
PROMISED, ALSO_PROMISED = "Dit spraken we af", "Dit spraken we ook af"
MORE_PROMISES = "Afspraken die alleen in het verslag staan: {aantal}."
TOGETHER, TOLD = "Dit schreven de tafels samen op", "Dit vertelden de tafels"
MORE_ANSWERS = "Antwoorden die alleen in het verslag staan: {aantal}."
NOW = "En nu?"
NEXT_ON, NEXT = "De volgende keer is op {dag}.", "De volgende keer:"
READ_IT = "Wilt u het hele verslag lezen? Vraag het op school."
TELL_US = "Hebt u zelf een vraag of een idee? Vertel het ons."
CONTACT = "Contact:"
REGARDS = "Met vriendelijke groet,"
THE_SCHOOL = "De school"
A_HELP = "Deze vertaling is een hulp bij het lezen. De brief in het Nederlands geldt."
SENTENCES = (
    ASKED, TALKED_OF, WROTE, AGREED, TEAM, GREETING, TALKED_ON, TALKED, THANKS, PUPILS, FAMILIES,
    SLIPS, LATE, NOT_THERE, ABOUT_BOTH, ABOUT, BEST_FIRST, EVENLY, MOST_FIRST, DIFFER, DOING,
    LOOKING, NOT_DOING, DOES, LOOKS, DOES_NOT, TALKED_ABOUT, NO_ANSWER, PROMISE, MORE_TOPICS,
    PROMISED, ALSO_PROMISED, MORE_PROMISES, TOGETHER, TOLD, MORE_ANSWERS, NOW, NEXT_ON, NEXT,
    READ_IT, TELL_US, CONTACT, REGARDS, THE_SCHOOL, A_HELP,
)  # fmt: skip
"""All fixed sentences, in the order in which they can stand in a letter."""
_SIDES = ("partners", "team", "mensen van thuis")
WORDS = (*dict.fromkeys((*(role.plural for role in ROLES), *_SIDES)), *MONTHS)
"""Words that are put into a sentence: who there were, and the months."""
_PLACE = re.compile(r"\{(\w+)\}")


def places_in(sentence: str) -> frozenset[str]:
    """What is filled in in a fixed sentence: `dag`, `wie`, `aantal`."""
    return frozenset(_PLACE.findall(sentence))


def filled(sentence: str, values: Mapping[str, str]) -> str:
    """The sentence with its places filled in; what people wrote is taken as it is."""
    return _PLACE.sub(lambda found: values.get(found[1], ""), sentence)


@dataclass(frozen=True, slots=True)
class LetterLanguage:
    """The fixed sentences and words in another language, as far as they were translated."""

    code: str
    said: Mapping[str, str] = field(default_factory=dict)
    """Dutch sentence or word → what it is."""
    read: bool = False
    """Whether somebody who grew up with the language has read it."""

    @property
    def to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self.code in RIGHT_TO_LEFT

    @property
    def missing(self) -> tuple[str, ...]:
        """The sentences and words that stay Dutch."""
        return tuple(one for one in (*SENTENCES, *WORDS) if not self.said.get(one))

    def listed(self, dutch: Iterable[str]) -> str:
        """Words one after the other."""
        return ("، " if self.to_left else ", ").join(dutch)

    def word(self, dutch: str) -> str:
        """A word, Dutch when it was not translated."""
        return self.said.get(dutch) or dutch

    def sentence(self, dutch: str, values: Mapping[str, str]) -> str:
        """A fixed sentence; empty when it was not translated."""
        said = self.said.get(dutch, "")
        return filled(said, values) if said else ""

    def day(self, iso: str) -> str:
        """An ISO date in words; empty for something else."""
        year, _, rest = iso.partition("-")
        month, _, day = rest.partition("-")
        if not (year.isdigit() and month.isdigit() and day.isdigit() and 1 <= int(month) <= 12):
            return ""
        return f"{int(day)} {self.word(MONTHS[int(month) - 1])} {year}"
