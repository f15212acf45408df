"""Visie- en ambitieplan: what the sessions of a traject bring to each chapter.

Everything here is counted or quoted from what people said; the trainer's own text is kept apart
(`Traject.own`), so that new results never touch it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from itertools import zip_longest

from sessie.model.dutch import fold, lower
from sessie.model.frozen import dataclass
from sessie.model.script import Round
from sessie.model.session import Brought, Contribution, Session
from sessie.model.sides import side_named
from sessie.model.traject import Ambition, Traject
from sessie.model.vocabulary import PARTNERSHIPS
from sessie.rules.agreements import Agreement, agreements
from sessie.rules.brought import brought_theme, place_in_vote, title_and_date
from sessie.rules.on_paper import on_paper
from sessie.rules.overlap import (
    Priority,
    Support,
    is_other,
    overlap_groups,
    priorities,
    ranking,
    sides,
    support,
    tally,
)
from sessie.rules.slips import ShownText, shown_point, shown_text, slips_by_words
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
PARTS = {
    "now": "Nu",
    "goal": "Over een jaar",
    "path": "Zo pakken we het aan",
    "means": "Middelen",
    "lead": "Wie trekt het",
    "sign": "Hoe zien we het",
    "when": "Wanneer klaar",
    "review": "Wanneer kijken we terug",
}
"""Field of an ambition → what it is called, in their order."""
STRONG, WISHES = ("sterk_punt", "succesfactor"), ("wens", "verwachting", "behoefte")
"""Kinds that say what goes well, and those that ask for something."""
BASIS = ("uitgangspunt", "grens")
"""Kinds that stand beside the vision; a draaiboek may have more of them, `grens_van_ouders`."""
AGREED, ANSWER = "afspraak", "antwoord"
_ELSEWHERE = (*STRONG, *WISHES, "visiezin", "ambitie", AGREED)
"""Kinds that have a chapter of their own."""
TOP = 3
"""So many voted ambitions go first; with as many the work can be overseen."""
IN_WORDS = 3
"""So many strong points, and so many wishes, stand in words for each partnership."""
ABOUT = (*PARTNERSHIPS, "")
"""What a slip may be about; the last is none of the partnerships."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A theme of an evening, with how much it was wanted."""

    label: str
    counts: Mapping[str, int]
    """Name of a side → wishes, expectations and recognitions."""
    dots: int = 0
    tension: str = ""
    partnerships: tuple[str, ...] = ()
    rank: int = 0
    """Its place in the last vote about the themes; 0 is none."""
    id: str = ""
    """Of the theme."""


@dataclass(frozen=True, slots=True)
class Said:
    """What people said in about the same words, once."""

    refs: tuple[str, ...]
    """`session id/slip id` of every slip that says it."""
    shown: ShownText
    theme: str = ""
    sides: tuple[str, ...] = ()
    """Names of the sides that spoke of its theme in this way."""
    dots: int = 0
    """Of its theme."""


@dataclass(frozen=True, slots=True)
class Words:
    """Strong points, or wishes, of one partnership."""

    key: str
    """`sterk/didactisch`, as in `Traject.chosen`."""
    partnership: str
    """Empty for what is about none of them."""
    all: tuple[Said, ...]
    """What is proposed first: what was voted for, what several sides spoke of, one of each
    theme."""
    chosen: tuple[Said, ...]
    """What stands in the plan in words: what the trainer chose, else what is proposed."""
    by_trainer: bool = False
    """Whether the trainer chose."""

    @property
    def sort(self) -> str:
        """`sterk` or `wens`."""
        return self.key.partition("/")[0]

    @property
    def rest(self) -> tuple[Said, ...]:
        """What goes to the appendix."""
        return tuple(said for said in self.all if said not in self.chosen)


@dataclass(frozen=True, slots=True)
class Joint:
    """What tables wrote together under one question."""

    question: str
    answers: tuple[str, ...]


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
    basis: Mapping[str, tuple[ShownText, ...]] = field(default_factory=dict)
    """Name of a kind → uitgangspunten, grenzen."""
    strong: tuple[Words, ...] = ()
    wishes: tuple[Words, ...] = ()
    """Per partnership, in their order; only those of which something was said."""
    asked: Session | None = None
    """The session that `together`, `differing` and `apart` are of."""
    together: tuple[Wanted, ...] = ()
    """What several sides asked for, the most important first."""
    differing: tuple[Wanted, ...] = ()
    """Of that: what somebody said they want different things in."""
    apart: Mapping[str, tuple[Wanted, ...]] = field(default_factory=dict)
    """Name of a side → what only that side asked for."""
    joint: tuple[Joint, ...] = ()
    agreed: tuple[ShownText, ...] = ()
    """Slips that are an agreement: of a studiedag."""
    further: Mapping[str, tuple[ShownText, ...]] = field(default_factory=dict)
    """Name of any other kind → what was said."""
    ambitions: tuple[Ambition, ...] = ()
    fields: tuple[Field, ...] = ()
    steps: tuple[Agreement, ...] = ()

    @property
    def counted_sides(self) -> tuple[str, ...]:
        """Names of the sides that several themes were asked for by, in their order."""
        wanted = (*self.together, *self.differing)
        return tuple(dict.fromkeys(name for one in wanted for name in one.counts))


def plan_of(traject: Traject, sessions: Sequence[Session]) -> Plan:
    """The plan as the sessions make it now. A voorgesprek is private and a briefing is practice:
    they add nothing."""
    held = tuple(
        on_paper(s) for s in in_time(sessions)
        if is_held(s) and s.script.projected and not s.evening.type.practises
    )  # fmt: skip
    asked = asked_at(held)
    together, differing, apart = _wanted(asked) if asked else ((), (), {})
    ambitions = ambitions_of(traject, held)
    # A team works on the plan: what it hopes or asks is not what the plan answers.
    heard = [s for s in held if not s.evening.type.team]
    asking = [s for s in heard if not s.evening.type.whole_school or s is last_evening(held)]
    joint = _joint(heard)
    kinds = _by_kind(heard, answers=not joint)
    return Plan(
        traject,
        held,
        _once(shown_text(s) for one in held for s in one.slips() if s.kind == "visiezin"),
        {name: said for (kind, name), said in kinds.items() if kind.startswith(BASIS)},
        _words("sterk", traject, held, STRONG),
        _words("wens", traject, asking, WISHES),
        asked,
        together,
        differing,
        apart,
        joint,
        _once(shown_text(s) for one in heard for s in one.slips() if s.kind == AGREED),
        {name: said for (kind, name), said in kinds.items() if not kind.startswith(BASIS)},
        ambitions,
        _fields(held, ambitions),
        tuple(one for one in agreements(held) if one.action.status != "vervallen"),
    )


def last_evening(sessions: Sequence[Session]) -> Session | None:
    """The last ouderavond: what the whole room said there is what the plan answers."""
    evenings = [s for s in sessions if s.evening.type.whole_school]
    return evenings[-1] if evenings else None


def asked_at(sessions: Sequence[Session]) -> Session | None:
    """Where it was counted what the sides ask for: the last ouderavond, else the last session in
    which a theme was asked for."""
    evening = last_evening(sessions)
    asking = (s for s in reversed(sessions) if not s.evening.type.team
              and any(one.total for one in support(s)))  # fmt: skip
    return evening or next(asking, None)


def _once(shown: Iterable[ShownText]) -> tuple[ShownText, ...]:
    """Each text the first time that it comes; other capitals make no other text."""
    found: dict[str, ShownText] = {}
    for one in shown:
        found.setdefault(_same(one), one)
    return tuple(found.values())


def _same(shown: ShownText) -> str:
    return fold(shown.text).rstrip(".!? ")


def _by_kind(
    sessions: Sequence[Session], *, answers: bool
) -> dict[tuple[str, str], tuple[ShownText, ...]]:
    """(id, name of many) of every kind that has no chapter of its own → what was said. With
    `answers` also what people answered by themselves: what they wrote together comes before it."""
    found: dict[tuple[str, str], list[ShownText]] = {}
    for session in sessions:
        for slip in slips_by_words(session):
            kind = session.script.kind(slip.kind)
            own_answer = kind.asks or kind.id == ANSWER
            if kind.id not in _ELSEWHERE and (answers or not own_answer):
                found.setdefault((kind.id, kind.plural), []).append(shown_point(slip))
    return {key: _once(said) for key, said in found.items()}


def _joint(sessions: Sequence[Session]) -> tuple[Joint, ...]:
    """The joint answers by their question; of a tool that was used again those of the last time."""
    found: dict[str, tuple[str, ...]] = {}
    for session in sessions:
        here: dict[str, tuple[str, ...]] = {}
        for sentence in session.key_sentences.values():
            item = session.script.item(sentence.item)
            if session.is_joint(sentence) and isinstance(item, Round):
                here[item.asked] = (*here.get(item.asked, ()), sentence.text)
        found |= here
    return tuple(
        Joint(question, tuple(one.text for one in _once(map(ShownText, sorted(answers)))))
        for question, answers in found.items()
    )


# in words -------------------------------------------------------------------------------------


def _words(
    sort: str, traject: Traject, sessions: Sequence[Session], kinds: Sequence[str]
) -> tuple[Words, ...]:
    """What was said of these kinds, per partnership; what was said twice stands at the first."""
    found: dict[str, tuple[str, Said]] = {}
    weights: dict[str, tuple[int, int, int]] = {}
    for session in sessions:
        themes = _themes(session, kinds)
        for slip in slips_by_words(session):
            if slip.kind not in kinds:
                continue
            said, weight = themes.get(slip.theme, (Said((), ShownText("")), NO_WEIGHT))
            shown, ref = shown_point(slip), f"{session.evening.id}/{slip.id}"
            weights[said.theme] = min(weight, weights.get(said.theme, weight))
            about, held = found.get(_same(shown), (partnership_of(session, slip), None))
            found[_same(shown)] = about, (
                replace(held, refs=(*held.refs, ref)) if held
                else replace(said, refs=(ref,), shown=shown)
            )  # fmt: skip
    groups = []
    for about in ABOUT:
        said_here = [said for place, said in found.values() if place == about]
        if said_here:
            proposed = tuple(_spread(said_here, weights))
            groups.append(_chosen(f"{sort}/{about}", about, proposed, traject))
    return tuple(groups)


NO_WEIGHT = (999, 0, 0)
"""Of what has no theme."""


def _themes(session: Session, kinds: Sequence[str]) -> dict[str, tuple[Said, tuple[int, int, int]]]:
    """Theme id → what holds for every slip under it, and how much it weighs: its place in the
    vote, how many sides spoke of it, how often. The rest theme is none."""
    voted = {one.theme: one for one in priorities(session)}
    counted = tally(session) if kinds is WISHES else {}
    order = sides(session)
    found = {}
    for theme in session.themes.values():
        if is_other(theme):
            continue
        slips = [s for s in session.slips() if s.theme == theme.id and s.kind in kinds]
        spoke = {session.side_of(slip) for slip in slips}
        spoke |= {side for side, c in counted.get(theme.id, {}).items() if c.total}
        names = tuple(session.script.side(side).name for side in order if side in spoke)
        vote = voted.get(theme.id)
        weight = (vote.rank if vote else NO_WEIGHT[0], -len(names), -len(slips))
        said = Said((), ShownText(""), theme.label, names, vote.dots if vote else 0)
        found[theme.id] = said, weight
    return found


def _spread(said: Sequence[Said], weights: Mapping[str, tuple[int, int, int]]) -> Iterator[Said]:
    """One of every theme in turn, the weightiest theme first. What was said more often comes
    first within its theme, and what nobody translated yet last."""
    themes: dict[str, list[Said]] = {}
    for one in sorted(said, key=lambda one: (bool(one.shown.note), -len(one.refs))):
        themes.setdefault(one.theme, []).append(one)
    order = sorted(themes, key=lambda name: (weights[name], not name, fold(name)))
    turns = zip_longest(*(themes[name] for name in order))
    yield from (one for turn in turns for one in turn if one is not None)


def _chosen(key: str, about: str, said: tuple[Said, ...], traject: Traject) -> Words:
    refs = traject.chosen.get(key)
    if refs is None:
        return Words(key, about, said, said[:IN_WORDS])
    by_ref = {ref: one for one in said for ref in one.refs}
    mine = tuple(dict.fromkeys(by_ref[ref] for ref in refs if ref in by_ref))
    return Words(key, about, said, mine, by_trainer=True)


def other_choice(words: Words, ref: str) -> tuple[str, ...] | None:
    """What is chosen after this one was chosen, or taken out; None when there are enough."""
    held = [said.refs[0] for said in words.chosen]
    said = next((one for one in words.all if ref in one.refs), None)
    if said is None:
        return tuple(held)
    if said in words.chosen:
        return tuple(one for one in held if one != said.refs[0])
    return (*held, ref) if len(held) < IN_WORDS else None


def partnership_of(session: Session, slip: Contribution) -> str:
    """The partnership that a slip is about: that of its round by name, else of its theme."""
    title = session.script.item(slip.round).title.casefold()
    if title in PARTNERSHIPS:
        return title
    theme = session.themes.get(slip.theme)
    return theme.partnerships[0] if theme and theme.partnerships else ""


def _wanted(
    session: Session,
) -> tuple[tuple[Wanted, ...], tuple[Wanted, ...], dict[str, tuple[Wanted, ...]]]:
    """What several sides ask for, in what of it they differ, and what one side asks for: the
    same groups as in the report, within them in the order of every paper."""
    chosen = {one.theme: one for one in priorities(session)}
    order = {theme.id: place for place, theme in enumerate(ranking(session))}
    names = {side: side_named(session, side).name for side in sides(session)}
    together, differing = tuple[Wanted, ...](), tuple[Wanted, ...]()
    apart: dict[str, tuple[Wanted, ...]] = {}
    for group in overlap_groups(session):
        ranked = sorted(group.themes, key=lambda one: order[one.theme])
        wanted = tuple(_one_wanted(session, one, chosen.get(one.theme), names) for one in ranked)
        if group.side:
            apart[names[group.side]] = wanted
        elif group.differs:
            differing = wanted
        else:
            together = wanted
    return together, differing, apart


def _one_wanted(
    session: Session, one: Support, vote: Priority | None, names: Mapping[str, str]
) -> Wanted:
    theme = session.themes[one.theme]
    counts = {names[side]: count for side, count in one.counts.items() if count}
    return Wanted(
        theme.label, counts, vote.dots if vote else 0, theme.tension, theme.partnerships,
        vote.rank if vote else 0, theme.id,
    )  # fmt: skip


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


def filled_in(one: Ambition) -> bool:
    """Whether anything but where they want to be was filled in."""
    return any(getattr(one, name) for name in PARTS if name != "goal")


def missing_in(one: Ambition) -> list[str]:
    """What was not filled in yet, as it is called."""
    return [lower(label) for name, label in PARTS.items() if not getattr(one, name)]


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
        sum(slip.kind in STRONG for _, slip in slips),
        sum(slip.kind in WISHES for _, slip in slips),
        sum(one.partnership == name and not one.errand for one in ambitions),
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
        if not one.errand
    )
    source = title_and_date(plan.asked) if plan.asked else ""
    themes = (
        brought_theme(
            one.label,
            one.partnerships,
            place_in_vote(one.rank) if one.rank else "",
            source,
        )
        for one in (*plan.together, *plan.differing)
    )
    return (*ambitions, *themes)
