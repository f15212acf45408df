"""Visie- en ambitieplan: what the sessions of a traject bring to each chapter.

Everything here is counted or quoted from what people said; the trainer's own text is kept apart
(`Traject.own`), so that new results never touch it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace

from sessie.model.dutch import count
from sessie.model.frozen import dataclass
from sessie.model.session import Brought, Contribution, Session
from sessie.model.traject import Ambition, Traject
from sessie.model.vocabulary import PARTNERSHIPS
from sessie.rules.agreements import Agreement, agreements
from sessie.rules.brought import brought_theme, title_and_date
from sessie.rules.overlap import Priority, is_other, priorities, shared_themes, sides, tally
from sessie.rules.slips import ShownText, shown_text
from sessie.rules.traject import in_time, is_held

CHAPTERS = {
    "waarom": "Waarom dit plan",
    "visie": "Onze visie",
    "sterk": "Sterke punten",
    "wensen": "Wensen en verwachtingen",
    "ambities": "Onze ambities",
    "partnerschappen": "De vijf partnerschappen in beeld",
    "team": "Het partnerschapsteam en de eerste stappen",
    "terugkijken": "Hoe en wanneer we terugkijken",
}
"""Chapter id → title, in their order."""
WISHES = ("wens", "verwachting")
TOP = 3
"""So many voted ambitions go first; with as many the work can be overseen."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A theme of an evening, with how much it was wanted."""

    label: str
    counts: Mapping[str, int]
    """Name of a side → wishes, expectations and recognitions."""
    dots: int = 0
    tension: str = ""
    partnerships: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """One of the five partnerships, as the sessions show it."""

    name: str
    mark: float = 0.0
    """Mean of the marks of the tables, 0 is none."""
    strong: int = 0
    wished: int = 0
    ambitions: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """What the chapters are made of."""

    traject: Traject
    sessions: tuple[Session, ...]
    """Those that were held, by date; talks that were not for a beamer are left out."""
    visions: tuple[ShownText, ...] = ()
    strong: Mapping[str, tuple[ShownText, ...]] = field(default_factory=dict)
    """Theme or partnership → what goes well; an empty name is neither."""
    together: tuple[Wanted, ...] = ()
    apart: Mapping[str, tuple[Wanted, ...]] = field(default_factory=dict)
    """Name of a side → what only that side asked for."""
    ambitions: tuple[Ambition, ...] = ()
    fields: tuple[Field, ...] = ()
    steps: tuple[Agreement, ...] = ()


def plan_of(traject: Traject, sessions: Sequence[Session]) -> Plan:
    """The plan as the sessions make it now. A voorgesprek is private and adds nothing."""
    held = tuple(s for s in in_time(sessions) if is_held(s) and s.script.projected)
    evening = last_evening(held)
    together, apart = _wanted(evening) if evening else ((), {})
    ambitions = ambitions_of(traject, held)
    return Plan(
        traject,
        held,
        tuple(shown_text(s) for one in held for s in one.slips() if s.kind == "visiezin"),
        _strong(held),
        together,
        apart,
        ambitions,
        _fields(held, ambitions),
        tuple(one for one in agreements(held) if one.action.status != "vervallen"),
    )


def last_evening(sessions: Sequence[Session]) -> Session | None:
    """The last ouderavond: what the whole room said there is what the plan answers."""
    evenings = [s for s in sessions if s.evening.type.whole_school]
    return evenings[-1] if evenings else None


def _strong(sessions: Sequence[Session]) -> dict[str, tuple[ShownText, ...]]:
    found: dict[str, tuple[ShownText, ...]] = {}
    for session in sessions:
        for slip in session.slips():
            if slip.kind == "sterk_punt":
                label = _label(session, slip)
                found[label] = (*found.get(label, ()), shown_text(slip))
    return {label: found[label] for label in sorted(found, key=lambda name: not name)}


def _label(session: Session, slip: Contribution) -> str:
    """The theme of a slip; in a scan the partnership that its round is about."""
    theme = session.themes.get(slip.theme)
    if theme and not is_other(theme):
        return theme.label
    return partnership_of(session, slip).capitalize()


def partnership_of(session: Session, slip: Contribution) -> str:
    """The partnership that a slip is about: that of its round by name, else of its theme."""
    title = session.script.item(slip.round).title.casefold()
    if title in PARTNERSHIPS:
        return title
    theme = session.themes.get(slip.theme)
    return theme.partnerships[0] if theme and theme.partnerships else ""


def _wanted(session: Session) -> tuple[tuple[Wanted, ...], dict[str, tuple[Wanted, ...]]]:
    counts, shared = tally(session), set(shared_themes(session))
    dots = {one.theme: one.dots for one in priorities(session)}
    names = {side: session.script.side(side).name for side in sides(session)}
    themes = sorted(session.themes.values(), key=lambda t: (-dots.get(t.id, 0), t.place))
    together, apart = list[Wanted](), dict[str, tuple[Wanted, ...]]()
    for theme in themes:
        said = {names[side]: c.total for side, c in counts[theme.id].items() if c.total}
        wanted = Wanted(theme.label, said, dots.get(theme.id, 0), theme.tension, theme.partnerships)
        if theme.id in shared:
            together.append(wanted)
        elif not is_other(theme):
            for name in said:
                apart[name] = (*apart.get(name, ()), wanted)
    return tuple(together), {name: apart[name] for name in names.values() if name in apart}


def ambitions_of(traject: Traject, sessions: Sequence[Session]) -> tuple[Ambition, ...]:
    """What the sessions propose, with what the trainer wrote about it; the trainer's own too.

    What the trainer wrote is never lost: also when its session is gone it stays in the plan.
    """
    found: dict[str, Ambition] = {}
    for proposal in _proposals(sessions):
        found[proposal.id] = traject.ambitions.get(proposal.id, proposal)
    for key, ambition in traject.ambitions.items():
        found.setdefault(key, ambition)
    kept = [one for one in found.values() if not one.dropped]
    numbered = [replace(one, place=one.place or 1000 + n) for n, one in enumerate(kept)]
    return tuple(sorted(numbered, key=lambda one: one.place))


def _proposals(sessions: Sequence[Session]) -> Iterator[Ambition]:
    """Of a session with a vote what was voted for, else every ambition that was written."""
    for session in sessions:
        written = [s for s in session.slips() if s.kind == "ambitie"]
        if not written or session.evening.type.team:
            continue  # a team works on the plan: what it chooses is no new ambition of it
        name, chosen = session.evening.id, [p for p in priorities(session) if p.rank <= TOP]
        for one in chosen:
            theme = session.themes[one.theme]
            yield Ambition(f"{name}/{theme.id}", theme.label, _of_theme(session, one, written))
        for slip in written if not chosen else ():
            goal = shown_text(slip).text
            yield Ambition(f"{name}/{slip.id}", goal, partnership_of(session, slip))


def _of_theme(session: Session, one: Priority, written: Sequence[Contribution]) -> str:
    theme = session.themes[one.theme]
    if theme.partnerships:
        return theme.partnerships[0]
    return next((partnership_of(session, s) for s in written if s.theme == theme.id), "")


def _fields(sessions: Sequence[Session], ambitions: Sequence[Ambition]) -> tuple[Field, ...]:
    """The five partnerships in the order of the model; empty when nothing is known of any."""
    fields = tuple(_field(name, sessions, ambitions) for name in PARTNERSHIPS)
    return fields if any(replace(one, name="") != Field("") for one in fields) else ()


def _field(name: str, sessions: Sequence[Session], ambitions: Sequence[Ambition]) -> Field:
    slips = [(s, slip) for s in sessions for slip in s.slips() if name in _about(s, slip)]
    marks = [
        score.value
        for session in sessions
        for score in session.scores.values()
        if session.script.item(score.item).title.casefold() == name
    ]
    return Field(
        name,
        sum(marks) / len(marks) if marks else 0.0,
        sum(slip.kind == "sterk_punt" for _, slip in slips),
        sum(slip.kind in WISHES for _, slip in slips),
        sum(ambition.partnership == name for ambition in ambitions),
    )


def _about(session: Session, slip: Contribution) -> tuple[str, ...]:
    """Every partnership that a slip counts for: a theme may have two."""
    title = session.script.item(slip.round).title.casefold()
    theme = session.themes.get(slip.theme)
    themed = theme.partnerships if theme else ()
    return (title, *themed) if title in PARTNERSHIPS and title not in themed else themed


def points_of(plan: Plan) -> tuple[Brought, ...]:
    """What the team gets of a plan that is vastgesteld: its ambitions, then what parents and
    school want together."""
    ambitions = (
        Brought("", "ambitie", one.goal, one.partnership, one.when, "visie- en ambitieplan")
        for one in plan.ambitions
    )
    evening = last_evening(plan.sessions)
    source = title_and_date(evening) if evening else ""
    themes = (
        brought_theme(
            one.label,
            one.partnerships,
            count(one.dots, "stip", "stippen") if one.dots else "",
            source,
        )
        for one in plan.together
    )
    return (*ambitions, *themes)
