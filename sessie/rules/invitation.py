"""What an invitation for an evening says: when, where, and what will be done."""

from __future__ import annotations

from sessie.model.dutch import DAY, can_be, clean_line, hhmm
from sessie.model.frozen import dataclass
from sessie.model.script import Round
from sessie.model.session import Session
from sessie.rules.timing import agreed

NOT_FOR_PARENTS = "Een uitnodiging hoort bij een bijeenkomst voor alle ouders."
NO_DATE = "Er is nog geen datum: vul die in bij opstelling (F9), dan is er een uitnodiging."
_ROUND = 5
"""Minutes to which the times of a programme are rounded."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """Everything that an invitation says."""

    day: str
    """ISO date."""
    begin: str
    end: str
    """Times of day, 19.30"""
    where: str
    """School and place, and where in the building; as far as they are known."""
    programme: tuple[tuple[str, str], ...]
    """(time of day, what is done then), in order."""
    at_tables: bool
    """Whether people talk at tables."""
    languages: tuple[str, ...]
    """Codes of the languages in which the questions are shown, beside Dutch."""
    reply_by: str
    """An ISO date, or words, or empty."""
    contact: str
    sender: str


def why_no_invitation(session: Session) -> str:
    """Why there is no invitation now, in one sentence; empty when there is one."""
    if not (session.script.projected and session.script.type.letter):
        return NOT_FOR_PARENTS
    return "" if can_be(session.evening.date) else NO_DATE


def invitation_of(session: Session) -> Invitation:
    """What an invitation for this session says."""
    evening, papers = session.evening, session.papers
    begin, end = agreed(session)
    where = (papers.where, evening.school, evening.place)
    return Invitation(
        evening.date,
        dotted(begin),
        dotted(end),
        ", ".join(filter(None, map(clean_line, where))),
        _programme(session, begin),
        any(isinstance(item, Round) for item in session.script.items),
        tuple(lang for lang in evening.languages if lang != "nl"),
        clean_line(papers.reply_by),
        clean_line(papers.contact),
        clean_line(papers.sender) or clean_line(evening.school),
    )


def dotted(minutes: int) -> str:
    """Minutes of the day as people write a time: 19.30"""
    return hhmm(minutes % DAY).replace(":", ".")


def _programme(session: Session, begin: int) -> tuple[tuple[str, str], ...]:
    """The parts of the draaiboek, with about the time at which each begins."""
    found = []
    for phase in session.script.phases:
        if phase.title and phase.minutes:
            # Nobody is invited for 20.57.
            found.append((dotted(_ROUND * round(begin / _ROUND)), clean_line(phase.title)))
        begin += phase.minutes
    return tuple(found)
