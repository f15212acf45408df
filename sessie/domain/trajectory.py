"""A traject: one school (or region), its sessions, and the plan that they lead to.

The order of the steps is that of the strategie-traject ouderpartnerschap (domain.md 1A, A01).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sessie.domain.script import Script
from sessie.domain.session import Brought, Session

SCHOOLS = {
    "po": "basisschool",
    "ikc": "kindcentrum",
    "vo": "middelbare school",
    "so": "speciaal onderwijs",
    "opvang": "kinderopvang",
    "regio": "regio",
}
"""Sorts of school, as stored and as shown."""
CONCEPT, DISCUSSED, SETTLED = "concept", "besproken", "vastgesteld"
STATUSES = (CONCEPT, DISCUSSED, SETTLED)
"""How far a plan is; only what is vastgesteld is handed to the team (domain.md, A10)."""


@dataclass(frozen=True, slots=True)
class Version:
    """A plan as it was at some moment."""

    number: int
    """From 1."""
    status: str
    date: str
    """ISO date."""
    note: str = ""
    """What changed, in the trainer's words."""
    text: str = ""
    """The whole plan in Markdown, kept when it was vastgesteld."""
    points: tuple[Brought, ...] = ()
    """What the team works on: the themes and ambitions of the plan when it was vastgesteld."""


@dataclass(frozen=True, slots=True)
class Ambition:
    """ambitie in the plan: what the trainer made of what people said."""

    id: str
    """Where it comes from, `session id/theme or slip id`; or `eigen-1` for one of the trainer."""
    goal: str
    partnership: str = ""
    now: str = ""
    path: str = ""
    when: str = ""
    place: int = 0
    dropped: bool = False
    """Left out of the plan by the trainer; kept, so that it is not proposed again."""


@dataclass(frozen=True, slots=True)
class Trajectory:
    """What is kept of a traject besides its sessions."""

    id: str
    """Name of its folder."""
    name: str = ""
    place: str = ""
    sort: str = "po"
    """One of SCHOOLS."""
    pupils: int = 0
    """0 is not known."""
    families: int = 0
    own: Mapping[str, str] = field(default_factory=dict)
    """Chapter id → the trainer's own text in Markdown; what is generated is never kept here."""
    ambitions: Mapping[str, Ambition] = field(default_factory=dict)
    """What the trainer wrote about ambitions, by their id."""
    versions: tuple[Version, ...] = ()

    @property
    def status(self) -> str:
        """How far the plan is now: that of its last version."""
        return self.versions[-1].status if self.versions else CONCEPT

    @property
    def settled(self) -> Version | None:
        """The last version that was vastgesteld: what the team works with."""
        return next((v for v in reversed(self.versions) if v.status == SETTLED), None)

    def with_(self, **parts: object) -> Trajectory:
        """A copy with other parts."""
        return replace(self, **parts)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the traject, and the sessions that belong to it."""

    id: str
    name: str
    sessions: tuple[Session, ...] = ()
    state: str = "nog niet"
    """nog niet, bezig or gedaan; of the plan its status."""


_STEPS = (
    ("voorgesprek", "Voorgesprek"),
    ("scan", "Scan van de vijf partnerschappen"),
    ("ouderavond", "Ouderavond"),
    ("plan", "Visie- en ambitieplan"),
    ("partnerschapsteam", "Partnerschapsteam"),
)


def in_time(sessions: Sequence[Session]) -> list[Session]:
    """The sessions by date; those without one last, by name."""
    return sorted(sessions, key=lambda s: (s.evening.date or "9999", s.evening.id))


def is_held(session: Session) -> bool:
    """Whether something was said or agreed in it, or it went past its first item. What it took
    over from earlier meetings is no proof of that."""
    return bool(session.contributions or session.key_sentences or session.dots
                or any(not a.origin or a.status != "open" for a in session.actions.values())
                or len(session.stage.visited) > 1)  # fmt: skip


def is_over(session: Session) -> bool:
    """Whether it was led to its last item."""
    return bool(session.script.items) and session.script.items[-1].id in session.stage.visited


def state_of(session: Session) -> str:
    """klaargezet, bezig or gedaan."""
    return "klaargezet" if not is_held(session) else "gedaan" if is_over(session) else "bezig"


def steps(trajectory: Trajectory, sessions: Sequence[Session]) -> tuple[Step, ...]:
    """The steps in their order; sessions of another sort stand at the end, under "Ook gehouden"."""
    ordered = in_time(sessions)
    found = []
    for step, name in _STEPS:
        own = tuple(s for s in ordered if s.evening.type.step == step)
        state = _state(own)
        if step == "plan" and (trajectory.versions or trajectory.own or trajectory.ambitions):
            state = trajectory.status
        found.append(Step(step, name, own, state))
    rest = tuple(s for s in ordered if not s.evening.type.step)
    return (*found, Step("ook", "Ook gehouden", rest, _state(rest))) if rest else tuple(found)


def _state(sessions: tuple[Session, ...]) -> str:
    """A session that was only prepared, such as the next meeting of a team, changes nothing."""
    states = {state_of(session) for session in sessions} - {"klaargezet"}
    return "nog niet" if not states else "gedaan" if states == {"gedaan"} else "bezig"


def next_step(trajectory: Trajectory, sessions: Sequence[Session]) -> str:
    """Id of the step that is under way, else of the one after the last that was done: a step that
    was passed over (a voorgesprek by telephone) is not asked for again. A partnerschapsteam
    always meets again."""
    found = [step for step in steps(trajectory, sessions) if step.id != "ook"]
    begun = [place for place, step in enumerate(found) if step.state != "nog niet"]
    if not begun:
        return found[0].id
    last = found[begun[-1]]
    if last.state not in ("gedaan", SETTLED) or last is found[-1]:
        return last.id
    return found[begun[-1] + 1].id


def fitting(scripts: Iterable[Script], step: str, sessions: Sequence[Session]) -> list[Script]:
    """The draaiboeken for a step, the likeliest one first: a team that never met begins with the
    one for a first meeting."""
    own = [script for script in scripts if step and script.type.step == step]
    met = any(session.evening.type.step == step and is_held(session) for session in sessions)
    return sorted(own, key=lambda script: script.id.endswith("-eerste") == met)


def set_own(trajectory: Trajectory, chapter: str, text: str) -> Trajectory:
    """The trainer's own text of a chapter; an empty one takes it away."""
    own = {key: value for key, value in trajectory.own.items() if key != chapter}
    return trajectory.with_(own={**own, chapter: text} if text.strip() else own)


def put_ambition(trajectory: Trajectory, ambition: Ambition) -> Trajectory:
    """Add what the trainer wrote about an ambition, or change it."""
    return trajectory.with_(ambitions={**trajectory.ambitions, ambition.id: ambition})


def own_ambition(trajectory: Trajectory, goal: str) -> Trajectory:
    """An ambition of the trainer, not of a session."""
    number = 1
    while f"eigen-{number}" in trajectory.ambitions:
        number += 1
    place = 1 + max((a.place for a in trajectory.ambitions.values()), default=0)
    return put_ambition(trajectory, Ambition(f"eigen-{number}", goal, place=place))


def add_version(
    trajectory: Trajectory,
    status: str,
    date: str,
    note: str = "",
    *,
    text: str = "",
    points: Sequence[Brought] = (),
) -> Trajectory:
    """The plan goes a step on, or back: a new version. Only one that is vastgesteld keeps its
    text and its points. Raises ValueError for a status that there is not."""
    if status not in STATUSES:
        raise ValueError(status)
    version = Version(len(trajectory.versions) + 1, status, date, note)
    if status == SETTLED:
        version = replace(version, text=text, points=tuple(points))
    return trajectory.with_(versions=(*trajectory.versions, version))
