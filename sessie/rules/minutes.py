"""What the minutes of a partnerschapsteam hold: what the meeting knows, and what was asked."""

from __future__ import annotations

from sessie.model.dutch import clean_line
from sessie.model.frozen import dataclass
from sessie.model.script import Feedback
from sessie.model.session import UNSAID, Action, Session
from sessie.rules.agreements import doers
from sessie.rules.brought import known_of
from sessie.rules.points import AMBITION
from sessie.rules.slips import shown_text
from sessie.rules.turnout import Present, present

NOT_OF_A_TEAM = "Notulen horen bij een bijeenkomst van het partnerschapsteam: schrijf het verslag."
NOTHING = "Er is nog niets besproken waar notulen van te maken zijn: begin met de bijeenkomst."


@dataclass(frozen=True, slots=True)
class Agreed:
    """An agreement in the minutes."""

    what: str
    who: str
    when: str
    became: str = ""
    """How it stands and what became of it; empty for one of this meeting."""


@dataclass(frozen=True, slots=True)
class Minutes:
    """Everything that the minutes say."""

    there: tuple[Present, ...]
    """How many there were; told when nobody wrote down who."""
    present: str
    absent: str
    before: tuple[Agreed, ...]
    """Agreements of an earlier meeting."""
    decided: tuple[str, ...]
    agreed: tuple[Agreed, ...]
    message: tuple[str, ...]
    """What all parents are told."""
    other: tuple[str, ...]
    next: str
    """An ISO date, or words, or empty."""

    @property
    def missing(self) -> tuple[str, ...]:
        """What nobody filled in, as the form calls it."""
        held = {
            "aanwezig": self.present,
            "afwezig": self.absent,
            "besluiten": self.decided,
            "rondvraag": self.other,
            "volgende keer": self.next,
        }
        return tuple(name for name, said in held.items() if not said)


def why_no_minutes(session: Session) -> str:
    """Why there are no minutes of this session now, in one sentence; empty when there are."""
    if not session.script.type.team:
        return NOT_OF_A_TEAM
    papers = session.papers
    asked = papers.present or papers.absent or papers.decisions or papers.other
    said = any(session.slips()) or any(action.said for action in session.actions.values())
    return "" if asked or said or session.key_sentences else NOTHING


def minutes_of(session: Session) -> Minutes:
    """What the minutes say of the meeting as it is now."""
    papers = session.papers
    chosen = [shown_text(s).text for s in session.slips() if s.kind == AMBITION]
    actions = list(session.actions.values())
    return Minutes(
        present(session),
        clean_line(papers.present),
        clean_line(papers.absent),
        tuple(_agreed(session, one) for one in actions if one.origin),
        tuple(dict.fromkeys((*map(clean_line, chosen), *lines_of(papers.decisions)))),
        tuple(_agreed(session, one) for one in actions if not one.origin),
        _message(session),
        lines_of(papers.other),
        clean_line(papers.next),
    )


def lines_of(text: str) -> tuple[str, ...]:
    """A text of one thing a line, without the dashes before them."""
    lines = (clean_line(line).lstrip("-•* ") for line in text.splitlines())
    return tuple(line for line in lines if line)


def _agreed(session: Session, action: Action) -> Agreed:
    became = _became(session, action) if action.origin else ""
    words = (clean_line(text) for text in (action.what, doers(action), action.when, became))
    return Agreed(*words)


def _became(session: Session, action: Action) -> str:
    if action.result:
        return f"{action.status}: {action.result}"
    if action.status != UNSAID:
        return action.status
    known = known_of(session, action)
    stood = known.detail.partition(":")[0] if known else ""
    return f"niet besproken, vorige keer {stood or UNSAID}"


def _message(session: Session) -> tuple[str, ...]:
    items = {item.id for item in session.script.items if isinstance(item, Feedback)}
    said = (one.text for one in session.key_sentences.values() if one.item in items)
    return tuple(map(clean_line, said))
