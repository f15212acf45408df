"""Slides in words: the eye-openers, strengths, tips and ideas that were released.

Of a slip nothing is shown but its words: not its table, its role or the order in which it came in,
which would tell what was written at one table.
"""

from __future__ import annotations

from sessie.model.dutch import capital
from sessie.model.frozen import dataclass
from sessie.model.script import Item, Slide
from sessie.model.session import Session
from sessie.public.overlap import Said, said
from sessie.public.scene import IN_WORDS, Block
from sessie.rules.release import may_be_read
from sessie.rules.slips import slips_by_words

ASKED_OF_NEIGHBOURS = {
    "eye-openers": "Wat was voor u nieuw? Vertel het aan wie naast u zit.",
    "sterke punten": "Wat gaat hier volgens u al goed? Vertel het aan wie naast u zit.",
    "tips en ideeën": "Welke tip neemt u mee? Vertel het aan wie naast u zit.",
    "ambities": "Wat wilt u hier bereiken? Vertel het aan wie naast u zit.",
}
"""What a slide shows → what the room can do while nothing of it is released."""


@dataclass(frozen=True, slots=True)
class WordsOf:
    """What was written of one kind."""

    name: str
    """`Tips`; empty where the slide is about one kind only."""
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class InWords(Block):
    """What people wrote, in their own words."""

    groups: tuple[WordsOf, ...]
    """Those in which there is something."""
    page: int
    """The page that is asked for, from 0; who has fewer shows the last one."""
    none: str = ""
    """What to say while there is nothing."""


def make(session: Session, item: Item) -> Block:
    """The block of such a slide."""
    assert isinstance(item, Slide)
    kinds, found = IN_WORDS[item.show], list[WordsOf]()
    for kind in kinds:
        slips = (slip for slip in slips_by_words(session) if slip.kind == kind)
        if words := tuple(said(slip) for slip in slips if may_be_read(slip)):
            name = capital(session.script.kind(kind).plural) if len(kinds) > 1 else ""
            found.append(WordsOf(name, words))
    return InWords(
        item.title, tuple(found), session.stage.look.page, ASKED_OF_NEIGHBOURS[item.show]
    )
