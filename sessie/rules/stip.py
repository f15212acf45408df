"""A stip op de horizon: which rounds are its numbered questions, and the words of its document."""

from __future__ import annotations

import re

from sessie.model.dutch import clean_line
from sessie.model.script import Round, Script
from sessie.model.session import Session

NOT_DISCUSSED = "Niet besproken."
APPENDIX = "Bijlage"
UNNAMED = "partner"
"""The role of a partner whose organisation nobody named."""
_QUESTION = re.compile(r"vraag-(\d{1,3})")


def questions(script: Script) -> tuple[Round, ...]:
    """The numbered questions: the rounds `vraag-1`, `vraag-2` …, else all rounds."""
    numbered = [(match, item) for item in script.rounds if (match := _QUESTION.fullmatch(item.id))]
    if not numbered:
        return script.rounds
    return tuple(item for _, item in sorted(numbered, key=lambda pair: int(pair[0][1])))


def question_text(item: Round) -> str:
    """A question as it stands in the document."""
    return clean_line(item.question or item.title)


def without_who_or_when(session: Session) -> int:
    """How many points say neither by whom nor when, in the rounds that ask for it."""
    asking = {item.id for item in session.script.rounds if item.who_when}
    return sum(s.round in asking and not (s.who or s.when) for s in session.slips())
