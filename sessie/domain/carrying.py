"""What a new session of a traject knows beforehand from the sessions before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from sessie.domain.agreements import carried_over
from sessie.domain.editing import put_action
from sessie.domain.overlap import priorities, shared_themes
from sessie.domain.privacy import is_joint
from sessie.domain.session import Brought, Session
from sessie.domain.trajectory import Trajectory, in_time, is_held, sort_of

TEAM = "partnerschapsteam"
MOST_POINTS = 5
"""Themes of one evening that a next one sees: what fits on a slide."""


def with_known(session: Session, trajectory: Trajectory, earlier: Sequence[Session]) -> Session:
    """A new session with what is known already: the school, and what its sort has use for.

    A partnerschapsteam gets the open agreements, and the points of the plan that was vastgesteld;
    an earlier plan is nobody's yet (domain.md, A10). A session of a sort that was held before
    gets what came out of it then.
    """
    evening = replace(session.evening, pupils=trajectory.pupils, families=trajectory.families)
    session = session.with_(evening=evening)
    before = [one for one in in_time(earlier) if is_held(one)]
    if sort_of(session) == TEAM:
        settled = trajectory.settled
        session = brought_to(session, settled.points if settled else ())
        for action in carried_over(before):
            session = put_action(session, action)
        return session
    same = [one for one in before if sort_of(one) == sort_of(session)]
    return brought_to(session, last_time(same[-1])) if same else session


def brought_to(session: Session, points: Iterable[Brought]) -> Session:
    """The session with these points, in their order."""
    numbered = [replace(p, id=f"v{n:03d}", place=n) for n, p in enumerate(points, start=1)]
    return session.with_(brought={point.id: point for point in numbered})


def last_time(session: Session) -> tuple[Brought, ...]:
    """What came out of a session: its answers written together, and its most important themes."""
    return (*_answers(session), *top_themes(session))


def named(session: Session) -> str:
    """A session as people know it: its title, and its date when it has one."""
    evening = session.evening
    return f"{evening.title}, {evening.date}" if evening.date else evening.title


def top_themes(session: Session) -> tuple[Brought, ...]:
    """The themes that got most dots; without a vote, those that the sides share."""
    ranked, source = priorities(session), named(session)
    if ranked:
        return tuple(
            Brought(
                "",
                "thema",
                session.themes[one.theme].label,
                ", ".join(session.themes[one.theme].partnerships),
                f"{one.dots} stippen",
                source,
            )
            for one in ranked[:MOST_POINTS]
        )
    shared = [session.themes[theme] for theme in shared_themes(session)]
    return tuple(
        Brought("", "thema", theme.label, ", ".join(theme.partnerships), "gedeeld", source)
        for theme in shared[:MOST_POINTS]
    )


def _answers(session: Session) -> Iterator[Brought]:
    source = named(session)
    for sentence in session.key_sentences.values():
        if is_joint(session, sentence):
            yield Brought("", "antwoord", sentence.text, sentence.item, "", source)
