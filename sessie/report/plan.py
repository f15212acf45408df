"""The visie- en ambitieplan as blocks, from which every form of it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sessie.domain.agreements import Agreement
from sessie.domain.carrying import named
from sessie.domain.plan import CHAPTERS, Plan, Wanted
from sessie.domain.privacy import ShownText, attendance
from sessie.domain.trajectory import CONCEPT, SETTLED, Version
from sessie.report.blocks import Aside, Block, Bullets, Grid, Heading, Label, Paragraph
from sessie.report.own_text import own_blocks
from sessie.report.words import capital, count, dutch_date, listed

NOTHING = "Hier is nog niets over opgehaald."
MODEL = "Bron van het model van de vijf partnerschappen: Actief Ouderschap."


def plan_blocks(plan: Plan) -> tuple[Block, ...]:
    """The whole plan: per chapter the trainer's own text, then what the sessions say."""
    return tuple(_blocks(plan))


def _blocks(plan: Plan) -> Iterator[Block]:
    trajectory = plan.trajectory
    yield Heading(1, "Visie- en ambitieplan ouderpartnerschap")
    where = ", ".join(part for part in (trajectory.name, trajectory.place) if part)
    if where:
        yield Paragraph((where,))
    yield Paragraph((_state(trajectory.versions),))
    for number, (chapter, title) in enumerate(CHAPTERS.items(), start=1):
        yield Heading(2, f"{number}. {title}")
        own = tuple(own_blocks(trajectory.own.get(chapter, "")))
        made = tuple(_CHAPTERS[chapter](plan))
        yield from own
        yield from made or (() if own else (Aside(NOTHING),))
    yield from _appendix(plan)


def _state(versions: Sequence[Version]) -> str:
    if not versions:
        return "Concept: dit plan is nog niet besproken."
    last = versions[-1]
    since = f", versie {last.number} van {dutch_date(last.date)}"
    words = {CONCEPT: "Concept", SETTLED: "Vastgesteld"}.get(last.status, "Besproken")
    return f"{words}{since}." + (f" {last.note.rstrip('.')}." if last.note else "")


def _why(plan: Plan) -> Iterator[Block]:
    if not plan.sessions:
        return
    yield Paragraph(("Een kind leert thuis en op school. In dit plan staat wat ouders en school"
                     " daar samen van willen maken, en waar zij mee beginnen.",))  # fmt: skip
    yield Paragraph((_voices(plan),))


def _voices(plan: Plan) -> str:
    """Whose voice was heard: people against pupils, said plainly."""
    evenings = [s for s in plan.sessions if s.evening.session_type == "ouderavond"]
    if not evenings:
        return f"Het plan steunt op {count(len(plan.sessions), 'bijeenkomst', 'bijeenkomsten')}."
    last, people = evenings[-1], attendance(evenings[-1])
    home = sum(n for role, n in people.items() if last.script.side_of(role) == "thuis")
    pupils = plan.trajectory.pupils or last.evening.pupils
    families = plan.trajectory.families or last.evening.families
    of = [f"{pupils} leerlingen"] * bool(pupils) + [f"{families} gezinnen"] * bool(families)
    against = f" bij {listed(of)}" if of else ""
    who = count(home, "ouder", "ouders")
    return f"Op de laatste ouderavond dachten {who} mee{against}." if home else (
        f"Het plan steunt op {count(len(plan.sessions), 'bijeenkomst', 'bijeenkomsten')}."
    )  # fmt: skip


def _vision(plan: Plan) -> Iterator[Block]:
    if plan.visions:
        yield Bullets(plan.visions)


def _strong(plan: Plan) -> Iterator[Block]:
    for label, texts in plan.strong.items():
        if label or len(plan.strong) > 1:
            yield Label(label or "Verder")
        yield Bullets(texts)


def _wishes(plan: Plan) -> Iterator[Block]:
    if plan.together:
        yield Heading(3, "Wat we allemaal willen")
        names = list(dict.fromkeys(name for one in plan.together for name in one.counts))
        rows = tuple(
            (one.label, *(str(one.counts.get(name, 0)) for name in names), str(one.dots))
            for one in plan.together
        )
        head = ("Thema", *map(capital, names), "Stippen")
        yield Grid(head, rows, (False, *[True] * (len(names) + 1)))
        yield from _tensions(plan.together)
    for name, wanted in plan.apart.items():
        yield Heading(3, f"Wat vooral {name} willen")
        yield Bullets(tuple(ShownText(_said(one)) for one in wanted))
        yield from _tensions(wanted)


def _said(one: Wanted) -> str:
    number = count(sum(one.counts.values()), "keer", "keer")
    return f"{one.label} ({number}{f', {one.dots} stippen' if one.dots else ''})"


def _tensions(wanted: Sequence[Wanted]) -> Iterator[Block]:
    for one in wanted:
        if one.tension:
            yield Paragraph((f"Spanning bij {one.label}: {one.tension}",))


def _ambitions(plan: Plan) -> Iterator[Block]:
    if plan.ambitions:
        rows = tuple(
            (one.goal, capital(one.partnership), one.now, one.path, one.when)
            for one in plan.ambitions
        )
        head = ("Waar willen we staan?", "Partnerschap", "Hoe is het nu?", "Hoe komen we er?",
                "Wanneer?")  # fmt: skip
        yield Grid(head, rows, (False,) * len(head))


def _fields(plan: Plan) -> Iterator[Block]:
    if plan.fields:
        rows = tuple(
            (
                capital(one.name),
                f"{one.mark:.1f}".replace(".", ",") if one.mark else "",
                *(str(number) for number in (one.strong, one.wished, one.ambitions)),
            )
            for one in plan.fields
        )
        head = ("Partnerschap", "Cijfer", "Sterke punten", "Wensen", "Ambities")
        yield Grid(head, rows, (False, True, True, True, True))
        yield Paragraph((MODEL,))


def _team(plan: Plan) -> Iterator[Block]:
    if plan.steps:
        rows = tuple(
            (step.action.what, _who(step), step.action.when, step.action.status)
            for step in plan.steps
        )
        yield Grid(("Wat", "Wie", "Wanneer", "Stand"), rows, (False,) * 4)


def _who(step: Agreement) -> str:
    return listed([one for one in (step.action.who, step.action.together) if one] or [""])


def _looking_back(plan: Plan) -> Iterator[Block]:
    moved = [step for step in plan.steps if len(step.story) > 1 or step.action.result]
    if moved:
        yield Label("Wat er van de afspraken werd")
        yield Bullets(tuple(ShownText(_story(step)) for step in moved))


def _story(step: Agreement) -> str:
    words = [f"{moment.status}{f' ({moment.result})' if moment.result else ''}"
             for moment in step.story]  # fmt: skip
    return f"{step.action.what}: {', daarna '.join(words)}"


def _appendix(plan: Plan) -> Iterator[Block]:
    if plan.sessions:
        yield Heading(2, "Bijlage: waar dit plan op steunt")
        yield Bullets(
            tuple(ShownText(f"{named(s)}{_people(sum(attendance(s).values()))}")
                  for s in plan.sessions)
        )  # fmt: skip
    notes = [v for v in plan.trajectory.versions if v.note]
    if notes:
        yield Label("Wat er per versie veranderde")
        yield Bullets(tuple(ShownText(f"Versie {v.number}, {dutch_date(v.date)}: {v.note}")
                            for v in notes))  # fmt: skip


def _people(number: int) -> str:
    return f" ({count(number, 'aanwezige', 'aanwezigen')})" if number else ""


_CHAPTERS: dict[str, Callable[[Plan], Iterator[Block]]] = {
    "waarom": _why,
    "visie": _vision,
    "sterk": _strong,
    "wensen": _wishes,
    "ambities": _ambitions,
    "partnerschappen": _fields,
    "team": _team,
    "terugkijken": _looking_back,
}
"""Chapter id → what the sessions bring to it."""
