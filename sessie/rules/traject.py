"""What is done to a traject: its steps, its school, its plan, and sessions under other names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sessie.model.dutch import dutch_date
from sessie.model.frozen import dataclass
from sessie.model.script import Script
from sessie.model.session import Brought, Session
from sessie.model.traject import (
    PLAN_STATUSES,
    SCHOOLS,
    SETTLED,
    Ambition,
    Contact,
    Traject,
    Version,
)
from sessie.rules.setup import Unclear, read_count, read_name


@dataclass(frozen=True, slots=True)
class TrajectStep:
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
    return bool(session.contributions or session.key_sentences or session.counted
                or any(action.said for action in session.actions.values())
                or len(session.stage.visited) > 1)  # fmt: skip


def is_over(session: Session) -> bool:
    """Whether it was led to its last item."""
    return bool(session.script.items) and session.script.items[-1].id in session.stage.visited


def state_of(session: Session) -> str:
    """klaargezet, bezig or gedaan."""
    return "klaargezet" if not is_held(session) else "gedaan" if is_over(session) else "bezig"


def steps(traject: Traject, sessions: Sequence[Session]) -> tuple[TrajectStep, ...]:
    """The steps in their order; sessions of another sort stand at the end, under "Ook gehouden"."""
    ordered = in_time(sessions)
    found = []
    for step, name in _STEPS:
        own = tuple(s for s in ordered if s.evening.type.step == step)
        state = _state(own)
        if step == "plan" and traject.begun:
            state = traject.status
        found.append(TrajectStep(step, name, own, state))
    rest = tuple(s for s in ordered if not s.evening.type.step)
    return (
        (*found, TrajectStep("ook", "Ook gehouden", rest, _state(rest))) if rest else tuple(found)
    )


def _state(sessions: tuple[Session, ...]) -> str:
    """A session that was only prepared, such as the next meeting of a team, changes nothing."""
    states = {state_of(session) for session in sessions} - {"klaargezet"}
    return "nog niet" if not states else "gedaan" if states == {"gedaan"} else "bezig"


def step_to_take(traject: Traject, sessions: Sequence[Session]) -> str:
    """Id of the step that is under way, else of the one after the last that was done: a step that
    was passed over (a voorgesprek by telephone) is not asked for again. A partnerschapsteam
    always meets again."""
    found = [step for step in steps(traject, sessions) if step.id != "ook"]
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


def set_own(traject: Traject, chapter: str, text: str) -> Traject:
    """The trainer's own text of a chapter; an empty one takes it away."""
    own = {key: value for key, value in traject.own.items() if key != chapter}
    return traject.with_(own={**own, chapter: text} if text.strip() else own)


def put_ambition(traject: Traject, ambition: Ambition) -> Traject:
    """Add what the trainer wrote about an ambition, or change it."""
    return traject.with_(ambitions={**traject.ambitions, ambition.id: ambition})


def own_ambition(traject: Traject, goal: str, partnership: str = "") -> Traject:
    """An ambition of the trainer, not of a session."""
    number = 1
    while f"eigen-{number}" in traject.ambitions:
        number += 1
    place = 1 + max((a.place for a in traject.ambitions.values()), default=0)
    return put_ambition(traject, Ambition(f"eigen-{number}", goal, partnership, place=place))


def add_version(
    traject: Traject,
    status: str,
    date: str,
    note: str = "",
    *,
    text: str = "",
    points: Sequence[Brought] = (),
) -> Traject:
    """The plan goes a step on, or back: a new version, which keeps the text that it has then. Only
    one that is vastgesteld keeps points. Raises ValueError for a status that there is not."""
    if status not in PLAN_STATUSES:
        raise ValueError(status)
    number = 1 + max((version.number for version in traject.versions), default=0)
    kept = tuple(points) if status == SETTLED else ()
    version = Version(number, status, date, note, text, kept)
    return traject.with_(versions=(*traject.versions, version))


def empty_version(traject: Traject, number: int, day: str) -> Traject:
    """Take the text of a version away, on this ISO date; its date, its note and what the team got
    of it stay."""
    versions = (
        replace(v, text="", emptied=day) if v.number == number and v.text else v
        for v in traject.versions
    )
    return traject.with_(versions=tuple(versions))


def not_kept(version: Version) -> str:
    """Why the text of a version is not there, in one sentence."""
    which = f"Van versie {version.number} ({version.status}, {dutch_date(version.date)})"
    if version.emptied:
        return f"{which} is de tekst op {dutch_date(version.emptied)} weggehaald."
    return (
        f"{which} is de tekst niet bewaard: een eerdere sessie bewaarde alleen de datum en wat er "
        "veranderde."
    )


def choose_words(traject: Traject, key: str, refs: Sequence[str]) -> Traject:
    """What of a partnership stands in words in the plan: `session id/slip id` of each."""
    return traject.with_(chosen={**traject.chosen, key: tuple(refs)})


def put_contact(traject: Traject, contact: Contact) -> Traject:
    """Add a contactmoment, as the last one, or change it."""
    if not contact.id:
        place = 1 + max((held.place for held in traject.contacts.values()), default=0)
        number = place
        while f"c{number}" in traject.contacts:
            number += 1
        contact = replace(contact, id=f"c{number}", place=place)
    return traject.with_(contacts={**traject.contacts, contact.id: contact})


def remove_contact(traject: Traject, contact_id: str) -> Traject:
    """Take a contactmoment away."""
    kept = {key: held for key, held in traject.contacts.items() if key != contact_id}
    return traject.with_(contacts=kept)


MOST_CHILDREN = 99_999
"""Pupils or families of one school or region."""


@dataclass(frozen=True, slots=True)
class SchoolForm:
    """The fields as they were typed."""

    name: str = ""
    place: str = ""
    sort: str = "po"
    pupils: str = ""
    families: str = ""


def read_school(form: SchoolForm, traject: Traject) -> Traject:
    """The traject with this school; raises Unclear for the first field that is not right."""
    name = read_name("name", form.name, "De naam")
    if not name:
        raise Unclear("name", "Vul de naam van de school of de regio in.")
    if form.sort not in SCHOOLS:
        raise Unclear("sort", "Kies wat voor school het is.")
    return traject.with_(
        name=name,
        place=read_name("place", form.place, "De plaats"),
        sort=form.sort,
        pupils=read_count("pupils", form.pupils, "Het aantal leerlingen", 0, MOST_CHILDREN),
        families=read_count("families", form.families, "Het aantal gezinnen", 0, MOST_CHILDREN),
    )


def form_of(traject: Traject) -> SchoolForm:
    """The form as it begins; what is not known is left empty."""
    return SchoolForm(
        traject.name,
        traject.place,
        traject.sort if traject.sort in SCHOOLS else "po",
        str(traject.pupils or ""),
        str(traject.families or ""),
    )


def school_of(traject_id: str, sessions: Sequence[Session]) -> Traject:
    """A traject of which nothing was kept yet: its school as the last sessions have it."""
    evenings = [session.evening for session in in_time(sessions)]
    regional = bool(sessions) and all(session.evening.type.regional for session in sessions)
    return Traject(
        traject_id,
        next((e.school for e in reversed(evenings) if e.school), ""),
        next((e.place for e in reversed(evenings) if e.place), ""),
        "regio" if regional else "po",
        next((e.pupils for e in reversed(evenings) if e.pupils), 0),
        next((e.families for e in reversed(evenings) if e.families), 0),
    )


Names = Mapping[str, str]
"""Id of a session → the id that it gets; who is not in it keeps its name."""


def renamed(session: Session, names: Names) -> Session:
    """The session with its new name, and with the new names of the sessions that it refers to."""
    evening = session.evening
    actions = {
        key: replace(action, origin=followed(action.origin, names))
        for key, action in session.actions.items()
    }
    brought = {
        key: replace(point, about=followed(point.about, names))
        if point.sort == "afspraak"
        else point
        for key, point in session.brought.items()
    }
    return session.with_(
        evening=replace(evening, id=names.get(evening.id, evening.id)),
        actions=actions,
        brought=brought,
    )


def renamed_in(traject: Traject, names: Names) -> Traject:
    """The traject whose ambitions, and whose words, come from the same sessions under their new
    names. What a version says stays as it was."""
    moved = [
        replace(ambition, id=followed(ambition.id, names))
        for ambition in traject.ambitions.values()
    ]
    chosen = {
        key: tuple(followed(ref, names) for ref in refs) for key, refs in traject.chosen.items()
    }
    return traject.with_(ambitions={ambition.id: ambition for ambition in moved}, chosen=chosen)


def followed(origin: str, names: Names) -> str:
    """`session id/entity id` with the new id of that session; anything else stays as it is."""
    session, slash, entity = origin.partition("/")
    return f"{names.get(session, session)}{slash}{entity}" if slash else origin
