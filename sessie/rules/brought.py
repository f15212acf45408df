"""What a new session of a traject knows beforehand from the sessions before it.

It is used in the session itself: points of the plan to choose from, and the answers that were
written together last time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from sessie.model.dutch import dutch_date, joined
from sessie.model.session import Action, Brought, Session
from sessie.model.traject import Traject, Version
from sessie.rules.agreements import Agreement, agreements, carried_over, put_action, taken_over
from sessie.rules.overlap import priorities, ranking, shared_themes
from sessie.rules.traject import in_time, is_held

SEVERAL_ASKED = "van meer kanten gevraagd"
MOST_POINTS = 5
"""Themes of one evening that a next one sees: what fits on a slide."""


def with_known(session: Session, traject: Traject, earlier: Sequence[Session]) -> Session:
    """A new session with what is known already: the school, and what its sort has use for.

    A partnerschapsteam gets the open agreements, and the points of the plan that was vastgesteld;
    an earlier plan is nobody's yet, and what was agreed in a talk that was not for a beamer stays
    there. A session of a sort that was held before gets what came out of it then.
    """
    evening = session.evening
    # What was filled in for this evening goes before what was known of the school.
    pupils, families = evening.pupils or traject.pupils, evening.families or traject.families
    session = session.with_(evening=replace(evening, pupils=pupils, families=families))
    before = [one for one in in_time(earlier) if is_held(one)]
    if evening.type.team:
        settled = traject.settled
        points = tuple(_of_version(settled)) if settled else ()
        shared = [one for one in before if one.script.projected]
        return _with_agreements(brought_to(session, points), shared)
    same = [one for one in before if one.evening.type == evening.type]
    return brought_to(session, last_time(same[-1])) if same else session


def _of_version(settled: Version) -> Iterator[Brought]:
    """The points of a plan, each of its ambitions with the version that it stands in."""
    for point in settled.points:
        version = f"versie {settled.number}" if point.sort == "ambitie" else ""
        yield replace(point, source=joined(", ", point.source, version))


def _with_agreements(session: Session, earlier: Sequence[Session]) -> Session:
    """The session with the open agreements, and of each who opened it and where it stood."""
    known = {one.origin: one for one in agreements(earlier)}
    for action in carried_over(earlier):
        session = put_action(session, action)
    stood = [stood_last(known[action.origin]) for action in taken_over(session)]
    return brought_to(session, [*session.brought.values(), *stood])


def stood_last(agreement: Agreement) -> Brought:
    """Where an agreement stood before this meeting. `about` is its origin, `source` the meeting
    that opened it, and `detail` what was said last."""
    first, last = agreement.story[0], agreement.story[-1]
    said = ": ".join(part for part in (last.status, last.result) if part)
    source = _titled(first.title, first.date)
    return Brought("", "afspraak", agreement.action.what, agreement.origin, said, source)


def known_of(session: Session, action: Action) -> Brought | None:
    """What was known of an agreement before this session."""
    known = (p for p in session.brought.values() if p.sort == "afspraak")
    return next((point for point in known if action.origin and point.about == action.origin), None)


def brought_to(session: Session, points: Iterable[Brought]) -> Session:
    """The session with these points, in their order."""
    numbered = [replace(p, id=f"v{n:03d}", place=n) for n, p in enumerate(points, start=1)]
    return session.with_(brought={point.id: point for point in numbered})


def last_time(session: Session) -> tuple[Brought, ...]:
    """What came out of a session: its answers written together, and its most important themes."""
    return (*_answers(session), *most_important(session))


def title_and_date(session: Session) -> str:
    """A session as people know it: its title, and its date when it has one."""
    return _titled(session.evening.title, session.evening.date)


def _titled(title: str, day: str) -> str:
    return f"{title}, {dutch_date(day)}" if day else title


def most_important(session: Session) -> tuple[Brought, ...]:
    """The themes that were chosen as the most important; without a vote, those that several sides
    asked for."""
    chosen, source = priorities(session), title_and_date(session)
    shared = set(shared_themes(session))
    said = [(one.theme, place_in_vote(one.rank)) for one in chosen]
    said = said or [(t.id, SEVERAL_ASKED) for t in ranking(session) if t.id in shared]
    found = ((session.themes[theme], detail) for theme, detail in said[:MOST_POINTS])
    return tuple(brought_theme(t.label, t.partnerships, detail, source) for t, detail in found)


def place_in_vote(rank: int) -> str:
    """How one says which place a theme got. Dots alone do not say it: sides may weigh the same."""
    return f"nummer {rank} bij het kiezen"


def brought_theme(label: str, partnerships: Iterable[str], detail: str, source: str) -> Brought:
    """A theme as a next session gets it."""
    return Brought("", "thema", label, ", ".join(partnerships), detail, source)


def _answers(session: Session) -> Iterator[Brought]:
    source = title_and_date(session)
    for sentence in session.key_sentences.values():
        if session.is_joint(sentence):
            yield Brought("", "antwoord", sentence.text, sentence.item, "", source)
